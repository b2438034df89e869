/* What programs with several ranks do wrong: each ends soon, in an error that names ranks and operation. Needs 4 devices. */
#include "ranks.h"

/* A fresh simulator, its limits of half an hour shortened to a fraction of a second. */
static void begin(void)
{
    aclsim_reset();
    aclsim_set_device_count(4);
    WORKS(setenv("HCCL_EXEC_TIMEOUT", "200", 1));
    aclsim_set_hccl_second(5000);
    WORKS(aclInit(NULL));
}

static bool tells(const char *name, const char *text)
{
    bool found = aclsim_reported(name) >= 1 && strstr(aclsim_reports(), text);
    if (!found)
        printf("%s, %s: not in\n%s", name, text, aclsim_reports());
    return found;
}

/* Ranks whose bodies fail: communicators are ended whatever became of them. */
static void fails(uint32_t count, void (*body)(rank *own), const char *name, const char *text)
{
    rank ranks[MOST_RANKS];
    begin();
    make_ranks(ranks, count);
    run_ranks(ranks, count, body);
    EXPECT(tells(name, text));
    aclsim_clear_reports();
    end_ranks(ranks, count);
    EXPECT(aclsim_report_count() == 0);
}

static void *room(void)
{
    return block(1024);
}

/* ---- ranks that do not call the same ---- */

static void other_counts(rank *own)
{
    void *x = room();
    int code = HcclAllReduce(x, x, 8 + own->number, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream);
    EXPECT(code == HCCL_E_PARA);
    /* HCCL's number for it, on each rank. */
    EXPECT(!strncmp(aclGetRecentErrMsg(), "EI0005: ", 8));
    /* From then on nothing works. */
    EXPECT(HcclAllReduce(x, x, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream) == HCCL_E_PARA);
}

static void other_types(rank *own)
{
    void *x = room();
    EXPECT(HcclBroadcast(x, 8, own->number ? HCCL_DATA_TYPE_FP16 : HCCL_DATA_TYPE_FP32, 0, own->comm, own->stream) == HCCL_E_PARA);
}

static void other_roots(rank *own)
{
    void *x = room();
    EXPECT(HcclBroadcast(x, 8, HCCL_DATA_TYPE_FP32, own->number, own->comm, own->stream) == HCCL_E_PARA);
}

/* Not the first use, so that no caller is held up: the streams tell. */
static void other_order(rank *own)
{
    void *x = room();
    WORKS(HcclBroadcast(x, 8, HCCL_DATA_TYPE_FP32, 0, own->comm, own->stream));
    WORKS(HcclAllReduce(x, x, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_MAX, own->comm, own->stream));
    int code = own->number ? HcclBroadcast(x, 8, HCCL_DATA_TYPE_FP32, 0, own->comm, own->stream)
                           : HcclAllReduce(x, x, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_MAX, own->comm, own->stream);
    int waited = aclrtSynchronizeStream(own->stream);
    EXPECT(code == HCCL_E_PARA || waited == ACL_ERROR_RT_FFTS_PLUS_TIMEOUT);
    if (waited)
        EXPECT(strstr(aclGetRecentErrMsg(), "collective-mismatch"));
}

static void other_pairs(rank *own)
{
    void *x = room(), *y = room();
    uint64_t sent[2] = {2, 2}, at[2] = {0, 2}, received[2] = {2, 2};
    if (own->number == 1)
        received[0] = 3;
    EXPECT(HcclAlltoAllV(x, sent, at, HCCL_DATA_TYPE_INT8, y, received, (uint64_t[]){0, 3}, HCCL_DATA_TYPE_INT8, own->comm, own->stream) == HCCL_E_PARA);
}

static void none_on_one(rank *own)
{
    void *x = room();
    int code = HcclAllReduce(x, x, own->number ? 0 : 4, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream);
    /* Who calls first cannot know, and no elements are no call. */
    EXPECT(code == HCCL_E_PARA || (own->number && !code));
    EXPECT(!code || strstr(aclGetRecentErrMsg(), "EI0005: "));
}

static void message_of_other_size(rank *own)
{
    void *x = room();
    int code = own->number ? HcclRecv(x, 5, HCCL_DATA_TYPE_INT32, 0, own->comm, own->stream) : HcclSend(x, 4, HCCL_DATA_TYPE_INT32, 1, own->comm, own->stream);
    EXPECT(code == HCCL_E_PARA);
}

/* ---- ranks that do not come ---- */

static void missing_at_first(rank *own)
{
    void *x = room();
    if (own->number == 2)
        return;
    EXPECT(HcclAllReduce(x, x, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream) == HCCL_E_TIMEOUT);
    EXPECT(strstr(aclGetRecentErrMsg(), "collective-timeout"));
}

static void missing_later(rank *own)
{
    void *x = room();
    WORKS(HcclAllReduce(x, x, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream));
    WORKS(aclrtSynchronizeStream(own->stream));
    if (own->number % 2)
        return;
    WORKS(HcclAllReduce(x, x, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream));
    EXPECT(aclrtSynchronizeStream(own->stream) == ACL_ERROR_RT_FFTS_PLUS_TIMEOUT);
    EXPECT(strstr(aclGetRecentErrMsg(), "ranks 1, 3 did not come"));
    EXPECT(HcclAllReduce(x, x, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream) == HCCL_E_INTERNAL);
}

static void unmatched_send(rank *own)
{
    void *x = room();
    if (own->number == 0)
        EXPECT(HcclSend(x, 4, HCCL_DATA_TYPE_INT32, 1, own->comm, own->stream) == HCCL_E_TIMEOUT);
}

static void given_up(rank *own)
{
    WORKS(HcclBarrier(own->comm, own->stream));
    WORKS(aclrtSynchronizeStream(own->stream));
    if (own->number == 0) {
        /* It may hear of it when it calls already. */
        int called = HcclBarrier(own->comm, own->stream);
        EXPECT(called ? called == HCCL_E_INTERNAL : aclrtSynchronizeStream(own->stream) == ACL_ERROR_RT_FFTS_PLUS_TIMEOUT);
        EXPECT(strstr(aclGetRecentErrMsg(), "rank 1"));
        return;
    }
    /* It is given up before it comes. */
    aclsim_delay_rank(1, 10000000);
    int called = HcclBarrier(own->comm, own->stream);
    EXPECT(!called || called == HCCL_E_INTERNAL);
    (void)aclrtStreamAbort(own->stream);
}

/* ---- streams, devices, threads ---- */

static void two_streams(rank *own)
{
    void *x = room();
    aclrtStream other = stream();
    aclrtEvent event;
    WORKS(HcclAllReduce(x, x, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream));
    void *y = room();
    EXPECT(HcclAllReduce(y, y, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, other) == HCCL_E_PARA);
    /* In order by an event they are. */
    WORKS(aclrtCreateEvent(&event));
    WORKS(aclrtRecordEvent(event, own->stream));
    WORKS(aclrtStreamWaitEvent(other, event));
    WORKS(HcclAllReduce(y, y, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, other));
    WORKS(aclrtSynchronizeStream(other));
}

static void wrong_device(rank *own)
{
    void *x = room();
    WORKS(aclrtSetDevice((int32_t)!own->number));
    EXPECT(HcclAllReduce(x, x, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream) == HCCL_E_PARA);
}

static HcclComm shared;

static void *second_thread(void *argument)
{
    rank *own = argument;
    WORKS(aclrtSetDevice(0));
    void *x = room();
    while (aclsim_calls("HcclAllReduce") == 0)
        usleep(1000);
    usleep(50000);
    EXPECT(HcclAllReduce(x, x, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, shared, own->stream) == HCCL_E_PARA);
    return NULL;
}

static void two_threads(rank *own)
{
    void *x = room();
    pthread_t thread;
    shared = own->comm;
    WORKS(pthread_create(&thread, NULL, second_thread, own));
    EXPECT(HcclAllReduce(x, x, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream) == HCCL_E_TIMEOUT);
    WORKS(pthread_join(thread, NULL));
}

static void held_up_and_destroyed(void)
{
    rank ranks[2];
    pthread_t thread;
    begin();
    aclsim_set_hccl_second(1000000);
    make_ranks(ranks, 2);
    void waits(rank *own);
    ranks[0].body = waits;
    WORKS(pthread_create(&thread, NULL, run_rank, &ranks[0]));
    while (aclsim_calls("HcclAllReduce") == 0)
        usleep(1000);
    usleep(50000);
    WORKS(HcclCommDestroy(ranks[0].comm));
    WORKS(pthread_join(thread, NULL));
    WORKS(HcclCommDestroy(ranks[1].comm));
}

void waits(rank *own)
{
    void *x = room();
    EXPECT(HcclAllReduce(x, x, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream) == HCCL_E_INTERNAL);
    EXPECT(strstr(aclGetRecentErrMsg(), "Terminating operation due to external request"));
}

/* ---- memory ---- */

static void aliases(rank *own)
{
    char *x = room();
    EXPECT(HcclAllReduce(x, x + 4, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream) == HCCL_E_PARA);
    EXPECT(HcclAllGather(x + 4 * own->number + 4, x, 1, HCCL_DATA_TYPE_FP32, own->comm, own->stream) == HCCL_E_PARA || own->number == own->count - 1);
    EXPECT(HcclAlltoAll(x, 1, HCCL_DATA_TYPE_FP32, x, 1, HCCL_DATA_TYPE_FP32, own->comm, own->stream) == HCCL_E_PARA);
}

static void beyond_a_block(rank *own)
{
    void *x = block(own->number ? 32 : 16);
    int called = HcclBroadcast(x, 8, HCCL_DATA_TYPE_FP32, 0, own->comm, own->stream);
    int code = aclrtSynchronizeStream(own->stream);
    /* The other rank may hear of it before it calls. */
    if (own->number && called) {
        EXPECT(called == HCCL_E_INTERNAL);
        return;
    }
    EXPECT(code == (own->number ? ACL_ERROR_RT_FFTS_PLUS_TIMEOUT : ACL_ERROR_RT_AICORE_EXCEPTION));
}

/* ---- communicators ---- */

static void single_misuses(void)
{
    HcclRootInfo info;
    HcclComm comm, comms[2];
    HcclCommConfig config;
    int32_t twice[] = {1, 1}, none[] = {0, 7};
    char name[COMM_NAME_MAX_LENGTH];
    begin();
    GIVES(HcclGetRootInfo(&info), HCCL_E_RUNTIME);
    WORKS(aclrtSetDevice(0));
    GIVES(HcclGetRootInfo(NULL), HCCL_E_PTR);
    WORKS(HcclGetRootInfo(&info));
    GIVES(HcclCommInitRootInfo(2, &info, 2, &comm), HCCL_E_PARA);
    EXPECT(tells("rank-out-of-range", "rank 2 of 2"));
    GIVES(HcclCommInitRootInfo(0, &info, 0, &comm), HCCL_E_PARA);
    GIVES(HcclCommInitRootInfo(2, &info, 1, &comm), HCCL_E_TIMEOUT);
    EXPECT(tells("collective-timeout", "rank 0 did not join"));
    WORKS(HcclGetRootInfo(&info));
    WORKS(HcclCommInitRootInfo(1, &info, 0, &comm));
    GIVES(HcclCommInitRootInfo(1, &info, 0, &comm), HCCL_E_PARA);
    EXPECT(tells("root-info-reused", "Rank 0 joins"));
    memset(&info, 1, sizeof info);
    GIVES(HcclCommInitRootInfo(1, &info, 0, &comm), HCCL_E_PARA);
    GIVES(HcclCommInitAll(2, twice, comms), HCCL_E_PARA);
    GIVES(HcclCommInitAll(2, none, comms), HCCL_E_PARA);
    EXPECT(!comms[0] && !comms[1]);

    /* Names, and configurations that say more than they hold. */
    WORKS(HcclGetCommName(comm, name));
    memset(&config, 0, sizeof config);
    uint64_t bytes = 312;
    uint32_t words[2] = {0xf0f0f0f0, 6};
    memcpy(config.reserved, &bytes, 8);
    memcpy(config.reserved + 8, words, 8);
    config.hcclBufferSize = 1;
    config.hcclDeterministic = 0xffffffff;
    snprintf(config.hcclCommName, sizeof config.hcclCommName, "%s", name);
    WORKS(HcclGetRootInfo(&info));
    GIVES(HcclCommInitRootInfoConfig(1, &info, 0, &config, &comms[0]), HCCL_E_PARA);
    EXPECT(tells("duplicate-name", name));
    snprintf(config.hcclCommName, sizeof config.hcclCommName, "mine");
    WORKS(HcclCommInitRootInfoConfig(1, &info, 0, &config, &comms[0]));
    WORKS(HcclGetCommName(comms[0], name));
    EXPECT(!strcmp(name, "mine"));
    WORKS(HcclCommDestroy(comms[0]));
    words[1] = 10;
    memcpy(config.reserved + 8, words, 8);
    WORKS(HcclGetRootInfo(&info));
    GIVES(HcclCommInitRootInfoConfig(1, &info, 0, &config, &comms[0]), HCCL_E_PARA);
    EXPECT(tells("short-config", "version 10"));
    words[0] = 1;
    memcpy(config.reserved + 8, words, 8);
    GIVES(HcclCommInitRootInfoConfig(1, &info, 0, &config, &comms[0]), HCCL_E_PARA);

    /* Parts of parts, and handles that are none. */
    words[0] = 0xf0f0f0f0;
    words[1] = 6;
    memcpy(config.reserved + 8, words, 8);
    config.hcclCommName[0] = 0;
    uint32_t own[] = {0};
    HcclComm part, nested;
    WORKS(HcclCreateSubCommConfig(&comm, 1, own, 3, 0, &config, &part));
    WORKS(HcclGetCommName(part, name));
    EXPECT(strstr(name, "_sub_3"));
    GIVES(HcclCreateSubCommConfig(&part, 1, own, 4, 0, &config, &nested), HCCL_E_PARA);
    EXPECT(tells("sub-of-sub", name));
    WORKS(HcclCreateSubCommConfig(&comm, 0, NULL, 0xffffffff, 0, &config, &nested));
    EXPECT(!nested);
    WORKS(HcclCommDestroy(part));
    GIVES(HcclCommDestroy(part), HCCL_E_PARA);
    EXPECT(tells("destroyed-communicator", "HcclCommDestroy"));
    WORKS(HcclCommDestroy(NULL));
    GIVES(HcclCommDestroy(&comm), HCCL_E_PARA);
    EXPECT(tells("unknown-handle", "communicator"));
    GIVES(HcclBarrier(NULL, NULL), HCCL_E_PTR);

    /* Ended with work that nobody waited for. */
    aclrtStream s = stream();
    WORKS(HcclBarrier(comm, s));
    GIVES(HcclCommDestroy(comm), HCCL_E_AGAIN);
    EXPECT(tells("communicator-destroyed-with-work", "HcclBarrier"));
    WORKS(aclrtSynchronizeStream(s));

    /* Types and reductions of this product; no elements are no call. */
    void *x = room();
    GIVES(HcclAllReduce(x, x, 4, HCCL_DATA_TYPE_UINT8, HCCL_REDUCE_SUM, comm, s), HCCL_E_NOT_SUPPORT);
    GIVES(HcclAllReduce(x, x, 4, HCCL_DATA_TYPE_BFP16, HCCL_REDUCE_PROD, comm, s), HCCL_E_NOT_SUPPORT);
    GIVES(HcclAllReduce(x, x, 4, (HcclDataType)13, HCCL_REDUCE_SUM, comm, s), HCCL_E_PARA);
    GIVES(HcclBroadcast(x, 4, HCCL_DATA_TYPE_FP8E5M2, 0, comm, s), HCCL_E_NOT_SUPPORT);
    GIVES(HcclAllReduce(x, x, 0x80000000u, HCCL_DATA_TYPE_INT8, HCCL_REDUCE_SUM, comm, s), HCCL_E_PARA);
    GIVES(HcclAllReduce(NULL, x, 4, HCCL_DATA_TYPE_INT8, HCCL_REDUCE_SUM, comm, s), HCCL_E_PTR);
    GIVES(HcclAllReduce(NULL, NULL, 0, HCCL_DATA_TYPE_INT8, HCCL_REDUCE_SUM, comm, s), HCCL_SUCCESS);
    GIVES(HcclAllReduce((char *)x + 1, x, 4, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, comm, s), HCCL_E_PARA);
    GIVES(HcclBroadcast(x, 4, HCCL_DATA_TYPE_INT8, 1, comm, s), HCCL_E_PARA);
    WORKS(HcclCommDestroy(comm));

    /* Buffers that the device has no room for. */
    aclsim_limit_memory(1 << 20);
    WORKS(HcclGetRootInfo(&info));
    WORKS(HcclCommInitRootInfo(1, &info, 0, &comm));
    GIVES(HcclBarrier(comm, s), HCCL_E_MEMORY);
    aclsim_limit_memory(0);
    WORKS(HcclBarrier(comm, s));
    EXPECT(aclsim_live_bytes() > 2 << 20);
    WORKS(aclrtSynchronizeStream(s));
    WORKS(HcclCommDestroy(comm));
    EXPECT(aclsim_live_bytes() < 2 << 20);
}

/* ---- groups ---- */

static void *ends_in_a_group(void *unused)
{
    WORKS(HcclGroupStart());
    return unused;
}

/* One thread for all ranks, which only a group allows. */
static void groups(void)
{
    rank ranks[3];
    void *x[3];
    int32_t got;
    pthread_t thread;
    HcclRootInfo info;
    HcclComm comms[2];
    begin();
    make_ranks(ranks, 3);
    WORKS(HcclGroupStart());
    for (uint32_t i = 0; i < 3; i++) {
        int32_t value = 1 << i;
        WORKS(aclrtSetDevice((int32_t)i));
        ranks[i].stream = stream();
        x[i] = upload(&value, 4);
        WORKS(HcclAllReduce(x[i], x[i], 1, HCCL_DATA_TYPE_INT32, HCCL_REDUCE_SUM, ranks[i].comm, ranks[i].stream));
    }
    GIVES(HcclSend(x[2], 1, HCCL_DATA_TYPE_INT32, 0, ranks[2].comm, ranks[2].stream), HCCL_E_PARA);
    EXPECT(tells("group-mixed", "HcclSend"));
    GIVES(HcclGroupEnd(), HCCL_E_PARA);
    aclsim_clear_reports();
    /* Without the wrong one. */
    WORKS(HcclGroupStart());
    for (uint32_t i = 0; i < 3; i++) {
        WORKS(aclrtSetDevice((int32_t)i));
        WORKS(HcclAllReduce(x[i], x[i], 1, HCCL_DATA_TYPE_INT32, HCCL_REDUCE_SUM, ranks[i].comm, ranks[i].stream));
    }
    WORKS(HcclGroupEnd());
    /* A ring of messages. */
    WORKS(HcclGroupStart());
    void *y[3];
    for (uint32_t i = 0; i < 3; i++) {
        WORKS(aclrtSetDevice((int32_t)i));
        y[i] = block(4);
        WORKS(HcclSend(x[i], 1, HCCL_DATA_TYPE_INT32, (i + 1) % 3, ranks[i].comm, ranks[i].stream));
        WORKS(HcclRecv(y[i], 1, HCCL_DATA_TYPE_INT32, (i + 2) % 3, ranks[i].comm, ranks[i].stream));
    }
    WORKS(HcclGroupEnd());
    for (uint32_t i = 0; i < 3; i++) {
        WORKS(aclrtSetDevice((int32_t)i));
        WORKS(aclrtSynchronizeStream(ranks[i].stream));
        download(&got, y[i], 4);
        EXPECT(got == 7);
    }
    end_ranks(ranks, 3);
    /* Joins of one thread. */
    WORKS(HcclGetRootInfo(&info));
    WORKS(HcclGroupStart());
    for (uint32_t i = 0; i < 2; i++) {
        WORKS(aclrtSetDevice((int32_t)i));
        WORKS(HcclCommInitRootInfo(2, &info, i, &comms[i]));
    }
    WORKS(HcclGroupEnd());
    WORKS(HcclCommDestroy(comms[0]));
    WORKS(HcclCommDestroy(comms[1]));
    GIVES(HcclGroupEnd(), HCCL_E_PARA);
    EXPECT(aclsim_report_count() == 0);
    WORKS(pthread_create(&thread, NULL, ends_in_a_group, NULL));
    WORKS(pthread_join(thread, NULL));
    EXPECT(tells("group-not-ended", "A thread ended"));
}

int main(void)
{
    fails(2, other_counts, "collective-mismatch", "HcclAllReduce of 9 FP32 (sum)");
    fails(2, other_types, "collective-mismatch", "HcclBroadcast of 8 FP16, root 0");
    fails(2, other_roots, "collective-mismatch", "root 1");
    fails(2, other_order, "collective-mismatch", "Call 3");
    fails(2, other_pairs, "collective-mismatch", "rank 0 sends 2 elements to rank 1, which receives 3");
    fails(2, none_on_one, "collective-count-zero-on-some", "Rank 1");
    fails(2, message_of_other_size, "collective-mismatch", "HcclRecv of 5 INT32 from rank 0");
    fails(3, missing_at_first, "collective-timeout", "waits for rank 2");
    fails(4, missing_later, "collective-timeout", "ranks 1, 3 did not come");
    fails(2, unmatched_send, "collective-timeout", "HcclSend of 4 INT32 to rank 1");
    fails(2, two_streams, "collective-order", "HcclAllReduce on rank 1, on stream");
    fails(2, wrong_device, "collective-wrong-device", "current device is 1");
    fails(2, aliases, "alias", "HcclAllReduce");
    fails(2, beyond_a_block, "out-of-bounds", "HcclBroadcast");

    rank ranks[MOST_RANKS];
    begin();
    make_ranks(ranks, 2);
    run_ranks(ranks, 1, two_threads);
    EXPECT(tells("two-threads-one-communicator", "rank 0"));
    aclsim_clear_reports();
    end_ranks(ranks, 2);
    begin();
    make_ranks(ranks, 2);
    run_ranks(ranks, 2, given_up);
    end_ranks(ranks, 2);
    held_up_and_destroyed();
    single_misuses();
    groups();
    aclsim_reset();
    return 0;
}
