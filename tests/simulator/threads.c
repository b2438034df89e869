/* Threads that allocate, launch, copy, wait and make streams at once, correctly: right results and no
 * finding. Built with a sanitizer (.ci/sanitizers) it shows the simulator's own races. */
#include <pthread.h>

#include "program.h"

enum { THREADS = 4, ROUNDS = 150, COUNT = 64 };

static aclTensor *tensor(void *address, int64_t count, aclDataType dtype)
{
    return aclCreateTensor(&count, 1, dtype, NULL, 0, ACL_FORMAT_ND, &count, 1, address);
}

/* One quantization with everything of its own. */
static void quantize(int value, aclrtStream on, aclrtEvent event)
{
    float numbers[COUNT], one = 1.0f;
    int8_t got[COUNT];
    for (int i = 0; i < COUNT; i++)
        numbers[i] = (float)value;
    void *x = block(sizeof numbers), *scale = block(sizeof one), *y = block(COUNT), *workspace = NULL, *pinned = NULL;
    WORKS(aclrtMallocHost(&pinned, COUNT));
    WORKS(aclrtMemcpyAsync(x, sizeof numbers, numbers, sizeof numbers, ACL_MEMCPY_HOST_TO_DEVICE, on));
    WORKS(aclrtMemcpy(scale, sizeof one, &one, sizeof one, ACL_MEMCPY_HOST_TO_DEVICE));
    aclTensor *tx = tensor(x, COUNT, ACL_FLOAT), *ts = tensor(scale, 1, ACL_FLOAT), *ty = tensor(y, COUNT, ACL_INT8);
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    WORKS(aclnnAscendQuantV3GetWorkspaceSize(tx, ts, NULL, false, "round", ACL_INT8, -1, ty, &size, &executor));
    workspace = block(size);
    WORKS(aclnnAscendQuantV3(workspace, size, executor, on));
    WORKS(aclDestroyTensor(tx));
    WORKS(aclDestroyTensor(ts));
    WORKS(aclDestroyTensor(ty));
    WORKS(aclrtMemcpyAsync(pinned, COUNT, y, COUNT, ACL_MEMCPY_DEVICE_TO_HOST, on));
    WORKS(aclrtRecordEvent(event, on));
    WORKS(aclrtSynchronizeEvent(event));
    memcpy(got, pinned, COUNT);
    for (int i = 0; i < COUNT; i++)
        EXPECT(got[i] == value);
    WORKS(aclrtFree(x));
    WORKS(aclrtFree(scale));
    WORKS(aclrtFree(y));
    WORKS(aclrtFree(workspace));
    WORKS(aclrtFreeHost(pinned));
}

static void *work(void *argument)
{
    int self = *(int *)argument;
    WORKS(aclrtSetDevice(0));
    aclrtStream on = stream();
    aclrtEvent event = NULL;
    WORKS(aclrtCreateEventExWithFlag(&event, ACL_EVENT_SYNC));
    for (int round = 0; round < ROUNDS; round++) {
        if (round % 20 == 19) {
            WORKS(aclrtDestroyStream(on));
            on = stream();
        }
        quantize((self * 7 + round) % 100, on, event);
        uint32_t count;
        WORKS(aclrtGetDeviceCount(&count));
        EXPECT(aclrtGetSocName() != NULL);
        if (round % 10 == self)
            aclsim_slow_kernels((uint64_t)(round % 3) * 100);
    }
    WORKS(aclrtDestroyEvent(event));
    WORKS(aclrtDestroyStream(on));
    return NULL;
}

int main(void)
{
    pthread_t threads[THREADS];
    int numbers[THREADS];
    aclsim_set_workspace(64);
    aclsim_log_to_memory(1);
    start(0);
    for (int i = 0; i < THREADS; i++) {
        numbers[i] = i;
        EXPECT(pthread_create(&threads[i], NULL, work, &numbers[i]) == 0);
    }
    for (int i = 0; i < THREADS; i++)
        EXPECT(pthread_join(threads[i], NULL) == 0);
    EXPECT(aclsim_report_count() == 0);
    EXPECT(aclsim_live(ACLSIM_DEVICE_MEMORY) == 0 && aclsim_live(ACLSIM_TENSOR) == 0 && aclsim_live(ACLSIM_EXECUTOR) == 0);
    return 0;
}
