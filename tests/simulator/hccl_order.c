/* Order of accesses across ranks: what an operation orders, and what it does not. Needs 2 devices. */
#include "ranks.h"

aclError aclrtDeviceEnablePeerAccess(int32_t peerDeviceId, uint32_t flags);

static void *memory[2], *elsewhere[2];
static pthread_barrier_t meeting;
static bool first_calls_late; /* rank 0 goes on before rank 1 has called */

static void meet(void)
{
    int code = pthread_barrier_wait(&meeting);
    EXPECT(code == 0 || code == PTHREAD_BARRIER_SERIAL_THREAD);
}

static void operate(rank *own, void *x, int kind, uint32_t root)
{
    if (kind == 1)
        WORKS(HcclBroadcast(x, 8, HCCL_DATA_TYPE_FP32, root, own->comm, own->stream));
    else if (kind == 2 && own->number == root)
        WORKS(HcclSend(x, 8, HCCL_DATA_TYPE_FP32, !root, own->comm, own->stream));
    else if (kind == 2)
        WORKS(HcclRecv(x, 8, HCCL_DATA_TYPE_FP32, root, own->comm, own->stream));
    else
        WORKS(HcclAllReduce(x, x, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream));
}

/* Rank 1 writes its memory, then both come to the operation, then rank 0 reads that memory from its own stream. */
static void read_of_what_came_before(rank *own, int kind, uint32_t root)
{
    memory[own->number] = block(64);
    elsewhere[own->number] = block(64);
    WORKS(aclrtDeviceEnablePeerAccess((int32_t)!own->number, 0));
    void *x = block(64);
    aclrtStream writer = kind == 3 ? stream() : own->stream;
    /* No caller is held up, so that calls come in the order that the test wants. */
    meet();
    if (own->number == 1)
        WORKS(aclrtMemsetAsync(memory[1], 64, 7, 64, writer));
    meet();
    if (own->number == 0 || !first_calls_late)
        operate(own, x, kind, root);
    if (!first_calls_late)
        meet();
    if (own->number == 0)
        own->finding = aclrtMemcpyAsync(elsewhere[0], 64, memory[1], 64, ACL_MEMCPY_DEVICE_TO_DEVICE, own->stream);
    meet(); /* nobody waits before the copy is queued: all threads of the host count as one */
    if (own->number == 1 && first_calls_late)
        operate(own, x, kind, root);
    int waited = aclrtSynchronizeStream(own->stream);
    own->finding = own->finding ? own->finding : waited;
    meet();
}

static void by_all(rank *own)
{
    read_of_what_came_before(own, 0, 0);
}

static void from_the_writer(rank *own)
{
    read_of_what_came_before(own, 1, 1);
}

static void to_the_writer(rank *own)
{
    read_of_what_came_before(own, 1, 0);
}

static void message_from_the_writer(rank *own)
{
    read_of_what_came_before(own, 2, 1);
}

static void message_to_the_writer(rank *own)
{
    read_of_what_came_before(own, 2, 0);
}

/* What rank 1 writes from a stream that the operation does not come after. */
static void by_all_on_another_stream(rank *own)
{
    read_of_what_came_before(own, 3, 0);
}

/* How many races are found. */
static int races(void (*body)(rank *own), bool late)
{
    rank ranks[2];
    aclsim_reset();
    aclsim_set_device_count(2);
    aclsim_set_hccl_blocks(0);
    WORKS(aclInit(NULL));
    first_calls_late = late;
    make_ranks(ranks, 2);
    run_ranks(ranks, 2, body);
    int found = aclsim_reported("race");
    EXPECT(aclsim_report_count() == found);
    /* Whoever ran into it is told, by the call or by a wait. */
    EXPECT((found != 0) == (ranks[0].finding != 0 || ranks[1].finding != 0));
    if (!found)
        end_ranks(ranks, 2);
    return found;
}

/* What one rank does after an operation is not ordered against what another does after it, nor against its memory there. */
static void both_write_after(rank *own)
{
    void *x = block(64);
    memory[own->number] = block(64);
    WORKS(aclrtDeviceEnablePeerAccess((int32_t)!own->number, 0));
    WORKS(HcclBarrier(own->comm, own->stream));
    meet();
    if (own->number == 1) {
        WORKS(aclrtMemsetAsync(memory[1], 64, 7, 64, own->stream));
        meet();
    } else {
        meet();
        own->finding = aclrtMemcpyAsync(x, 64, memory[1], 64, ACL_MEMCPY_DEVICE_TO_DEVICE, own->stream);
    }
    meet();
    WORKS(aclrtSynchronizeStream(own->stream));
}

/* The elements of an operation are accesses like any others. */
static void written_meanwhile(rank *own)
{
    void *x = block(64);
    aclrtStream other = stream();
    WORKS(HcclAllReduce(x, x, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream));
    own->finding = aclrtMemsetAsync(x, 64, 1, 64, other);
    EXPECT(own->finding == ACL_ERROR_RT_INTERNAL_ERROR);
    WORKS(aclrtSynchronizeStream(own->stream));
}

/* The host has seen that rank 0 is through, and so that rank 1 has begun: its memory from before can go. */
static void host_waits(rank *own)
{
    void *x = block(64);
    memory[own->number] = block(64);
    meet();
    if (own->number == 1)
        WORKS(aclrtMemsetAsync(memory[1], 64, 7, 64, own->stream));
    WORKS(HcclAllReduce(x, x, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, own->comm, own->stream));
    if (own->number == 0) {
        WORKS(aclrtSynchronizeStream(own->stream));
        WORKS(aclrtFree(memory[1]));
    }
    meet();
    WORKS(aclrtSynchronizeStream(own->stream));
}

int main(void)
{
    WORKS(aclInit(NULL));
    WORKS(pthread_barrier_init(&meeting, NULL, 2));
    for (int late = 0; late < 2; late++) {
        EXPECT(races(by_all, late) == 0);
        EXPECT(races(from_the_writer, late) == 0);
        EXPECT(races(to_the_writer, late) == 1);
        EXPECT(races(message_from_the_writer, late) == 0);
        EXPECT(races(message_to_the_writer, late) == 1);
        EXPECT(races(by_all_on_another_stream, late) == 1);
    }
    EXPECT(races(both_write_after, false) == 1);
    EXPECT(races(written_meanwhile, false) == 2);
    EXPECT(races(host_waits, false) == 0);
    aclsim_reset();
    return 0;
}
