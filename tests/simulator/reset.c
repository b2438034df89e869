/* What a program set or left behind does not reach beyond a reset. */
#include <pthread.h>

#include "aclnnop/aclnn_zero.h"
#include "program.h"

static int told, called;

static void tell(aclrtExceptionInfo *info)
{
    (void)info;
    told++;
}

static void call(void *argument)
{
    (void)argument;
    called++;
}

/* A kernel that fails, seen by the next wait. */
static void fail(void)
{
    const int64_t shape[] = {4};
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    aclTensor *x = aclCreateTensor(shape, 1, ACL_FLOAT, NULL, 0, ACL_FORMAT_ND, shape, 1, block(16));
    aclsim_fault_kernel(1, ACL_ERROR_RT_AICORE_EXCEPTION);
    WORKS(aclnnInplaceZeroGetWorkspaceSize(x, &size, &executor));
    WORKS(aclnnInplaceZero(NULL, 0, executor, NULL));
    GIVES(aclrtSynchronizeStream(NULL), ACL_ERROR_RT_AICORE_EXCEPTION);
}

int main(void)
{
    aclrtFloatOverflowMode mode;
    uint32_t first = 0, timeout = 0;
    uint64_t actual;
    start(0);
    WORKS(aclrtGetOpExecuteTimeout(&first));
    WORKS(aclrtSetOpExecuteTimeOutV2(5000000, &actual));
    WORKS(aclrtSetDeviceSatMode(0));
    WORKS(aclrtSetExceptionInfoCallback(tell));
    fail();
    EXPECT(told == 1);
    aclsim_reset();
    start(0);
    fail();
    EXPECT(told == 1);
    aclsim_reset();
    start(0);
    WORKS(aclrtGetOpExecuteTimeout(&timeout));
    WORKS(aclrtGetDeviceSatMode(&mode));
    EXPECT(timeout == first && mode == 1);
    /* A function that this thread was to call and did not. */
    WORKS(aclrtSubscribeReport((uint64_t)pthread_self(), NULL));
    WORKS(aclrtLaunchCallback(call, NULL, 0, NULL));
    WORKS(aclrtSynchronizeStream(NULL));
    aclsim_reset();
    start(0);
    WORKS(aclrtSubscribeReport((uint64_t)pthread_self(), NULL));
    GIVES(aclrtProcessReport(10), ACL_ERROR_RT_REPORT_TIMEOUT);
    EXPECT(called == 0);
    return 0;
}
