/* Faults of collectives on demand, orders of reduction, captured collectives, many small ones. Needs 8 devices. */
#define _DEFAULT_SOURCE
#include <malloc.h>
#include <time.h>

#include "ranks.h"

static void begin(void)
{
    aclsim_reset();
    aclsim_set_device_count(8);
    WORKS(setenv("HCCL_EXEC_TIMEOUT", "200", 1));
    aclsim_set_hccl_second(5000);
    WORKS(aclInit(NULL));
}

static void reduce(rank *own, float *value)
{
    void *x = upload(value, 4);
    WORKS(HcclAllReduce(x, x, 1, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream));
    WORKS(aclrtSynchronizeStream(own->stream));
    download(value, x, 4);
    WORKS(aclrtFree(x));
}

/* ---- faults ---- */

static void once(rank *own)
{
    float value = 1;
    reduce(own, &value);
    EXPECT(value == (float)own->count);
}

static void lost_rank(rank *own)
{
    float value = 1;
    void *x = upload(&value, 4);
    once(own);
    WORKS(HcclAllReduce(x, x, 1, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream));
    EXPECT(aclrtSynchronizeStream(own->stream) == ACL_ERROR_RT_FFTS_PLUS_TIMEOUT);
    EXPECT(strstr(aclGetRecentErrMsg(), "rank 1 did not come"));
}

static void no_devices_memory(rank *own)
{
    void *x = block(64);
    EXPECT(HcclAllReduce(x, x, 1, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream) == HCCL_E_NETWORK);
}

static void faults(void)
{
    rank ranks[MOST_RANKS];
    HcclResult answer = HCCL_SUCCESS;
    begin();
    make_ranks(ranks, 2);
    aclsim_set_hccl_second(1000000);
    aclsim_delay_rank(1, 30000);
    struct timespec before, after;
    clock_gettime(CLOCK_MONOTONIC, &before);
    run_ranks(ranks, 2, once);
    clock_gettime(CLOCK_MONOTONIC, &after);
    EXPECT((after.tv_sec - before.tv_sec) * 1000000000ll + after.tv_nsec - before.tv_nsec >= 30000000);
    aclsim_clear_faults();
    aclsim_set_hccl_async_error(HCCL_E_REMOTE);
    WORKS(HcclGetCommAsyncError(ranks[0].comm, &answer));
    EXPECT(answer == HCCL_E_REMOTE);
    aclsim_clear_faults();
    WORKS(HcclGetCommAsyncError(ranks[0].comm, &answer));
    EXPECT(answer == HCCL_SUCCESS);
    /* Any call of HCCL fails as any other does. */
    aclsim_fail_from("HcclAllReduce", 1, HCCL_E_NETWORK);
    run_ranks(ranks, 2, no_devices_memory);
    aclsim_clear_faults();
    aclsim_fail_call("HcclCommDestroy", 1, HCCL_E_AGAIN);
    GIVES(HcclCommDestroy(ranks[0].comm), HCCL_E_AGAIN);
    end_ranks(ranks, 2);

    begin();
    make_ranks(ranks, 3);
    aclsim_lose_rank(1, 2);
    run_ranks(ranks, 3, lost_rank);
    EXPECT(aclsim_reported("collective-timeout") == 1);
    end_ranks(ranks, 3);
}

/* ---- orders ---- */

static float results[8];

static void large_and_small(rank *own)
{
    static const float values[] = {1.0f, 1e8f, -1e8f, 3.0f, 0.25f, -1e8f, 1e8f, 7.0f};
    float value = values[own->number];
    reduce(own, &value);
    results[own->number] = value;
}

static float sum_in_order(int order, uint64_t seed)
{
    begin();
    aclsim_set_hccl_order(order, seed);
    on_ranks(8, large_and_small);
    for (int i = 1; i < 8; i++)
        EXPECT(!memcmp(&results[i], &results[0], 4));
    return results[0];
}

static void orders(void)
{
    /* ((1+0.25) + (-1e8+1e8)) + ((1e8-1e8) + (3+7)), each step rounded. */
    EXPECT(sum_in_order(ACLSIM_ORDER_STRICT, 0) == 11.25f);
    EXPECT(sum_in_order(ACLSIM_ORDER_EXACT, 0) == 11.25f);
    int different = 0;
    for (uint64_t seed = 1; seed <= 8; seed++) {
        float first = sum_in_order(ACLSIM_ORDER_SHUFFLED, seed), second = sum_in_order(ACLSIM_ORDER_SHUFFLED, seed);
        EXPECT(!memcmp(&first, &second, 4));
        different += first != 11.25f;
    }
    EXPECT(different > 0);
}

/* ---- graphs ---- */

static bool swapped, kept_communicator = true;

/* x = sum of x, then y = the largest of x, a hundred times over. */
static void captured(rank *own)
{
    float value = 1, got[2];
    void *x = upload(&value, 4), *y = block(4);
    aclmdlRI graph;
    reduce(own, &value);
    WORKS(HcclAllReduce(x, y, 1, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_MAX, own->comm, own->stream));
    WORKS(aclrtSynchronizeStream(own->stream));
    WORKS(aclmdlRICaptureBegin(own->stream, ACL_MODEL_RI_CAPTURE_MODE_RELAXED));
    WORKS(HcclAllReduce(x, x, 1, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream));
    WORKS(HcclAllReduce(x, y, 1, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_MAX, own->comm, own->stream));
    WORKS(aclmdlRICaptureEnd(own->stream, &graph));
    /* Nothing was done yet. */
    download(got, x, 4);
    EXPECT(got[0] == 1);
    for (int i = 0; i < 100; i++)
        WORKS(aclmdlRIExecuteAsync(graph, own->stream));
    WORKS(aclrtSynchronizeStream(own->stream));
    download(got, x, 4);
    download(got + 1, y, 4);
    EXPECT(got[0] == 0x1p100f && got[0] == got[1]);
    WORKS(aclmdlRIDestroy(graph));
}

/* The same operations, of another capture on one rank. */
static void other_capture(rank *own)
{
    aclmdlRI graphs[2];
    float value = 1;
    void *x = upload(&value, 4);
    reduce(own, &value);
    for (int i = 0; i < 2; i++) {
        WORKS(aclmdlRICaptureBegin(own->stream, ACL_MODEL_RI_CAPTURE_MODE_RELAXED));
        WORKS(HcclAllReduce(x, x, 1, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream));
        WORKS(aclmdlRICaptureEnd(own->stream, &graphs[i]));
    }
    WORKS(aclmdlRIExecuteAsync(graphs[0], own->stream));
    WORKS(aclrtSynchronizeStream(own->stream));
    int code = aclmdlRIExecuteAsync(graphs[swapped && own->number], own->stream);
    int waited = aclrtSynchronizeStream(own->stream);
    EXPECT(swapped ? code == ACL_ERROR_RT_MODEL_EXECUTE || waited == ACL_ERROR_RT_FFTS_PLUS_TIMEOUT : !code && !waited);
    if (!kept_communicator) {
        WORKS(HcclCommDestroy(own->comm));
        GIVES(aclmdlRIExecuteAsync(graphs[0], own->stream), ACL_ERROR_RT_MODEL_EXECUTE);
    }
    WORKS(aclmdlRIDestroy(graphs[0]));
    WORKS(aclmdlRIDestroy(graphs[1]));
}

static void graphs(void)
{
    rank ranks[MOST_RANKS];
    begin();
    on_ranks(2, captured);
    EXPECT(aclsim_report_count() == 0);
    begin();
    on_ranks(2, other_capture);
    EXPECT(aclsim_report_count() == 0);
    begin();
    swapped = true;
    on_ranks(2, other_capture);
    EXPECT(aclsim_reported("capture-mismatch") >= 1 && strstr(aclsim_reports(), "call 1 of capture 2 on rank 1"));
    begin();
    swapped = kept_communicator = false;
    make_ranks(ranks, 2);
    run_ranks(ranks, 2, other_capture);
    EXPECT(aclsim_reported("destroyed-communicator") == 2);
}

/* ---- many ---- */

static size_t resident(void)
{
    unsigned long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    EXPECT(file && fscanf(file, "%*u %lu", &pages) == 1);
    fclose(file);
    return pages * 4096;
}

static int times;

static void many_reductions(rank *own)
{
    float value = 1;
    void *x = upload(&value, 4);
    for (int i = 0; i < times; i++) {
        WORKS(HcclAllReduce(x, x, 1, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_MAX, own->comm, own->stream));
        if (i % 100 == 99)
            WORKS(aclrtSynchronizeStream(own->stream));
    }
    WORKS(aclrtSynchronizeStream(own->stream));
    WORKS(aclrtFree(x));
}

static void many(void)
{
    rank ranks[MOST_RANKS];
    begin();
    aclsim_set_hccl_second(1000000);
    make_ranks(ranks, 8);
    times = 1000;
    run_ranks(ranks, 8, many_reductions);
    /* What is lost is lost each time; how far ranks run ahead of each other, and so how much waits, differs. */
    times = 3000;
    size_t least = SIZE_MAX;
    for (int turn = 0; turn < 3; turn++) {
        size_t before = resident();
        run_ranks(ranks, 8, many_reductions);
        size_t after = resident(), grown = after > before ? after - before : 0;
        least = grown < least ? grown : least;
    }
#if !defined __SANITIZE_THREAD__ && !defined __SANITIZE_ADDRESS__ /* which keep what they saw */
    EXPECT(least < 1 << 20);
#else
    (void)least;
#endif
    end_ranks(ranks, 8);
    EXPECT(aclsim_report_count() == 0);
}

int main(void)
{
    /* Threads with heaps of their own would leave as much unused in each as they please, which looks like growth. */
    mallopt(M_ARENA_MAX, 1);
    faults();
    orders();
    graphs();
    many();
    aclsim_reset();
    return 0;
}
