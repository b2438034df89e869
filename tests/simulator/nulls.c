/* Null arguments: what CANN answers, and no finding. */
#include "program.h"

#define REFUSED(call) GIVES(call, ACL_ERROR_INVALID_PARAM)

int main(void)
{
    GIVES(aclrtSetCurrentContext(NULL), ACL_ERROR_UNINITIALIZE);
    start(0);
    void *p = block(64), *none = NULL;
    aclrtStream s = stream();
    aclrtEvent event = NULL;
    char host[64] = {0};
    float ms;
    aclrtEventRecordedStatus recorded;
    aclrtEventWaitStatus waited;
    aclrtStreamStatus idle;
    size_t bytes;
    WORKS(aclrtCreateEventWithFlag(&event, ACL_EVENT_SYNC));

    REFUSED(aclrtSetCurrentContext(NULL));
    REFUSED(aclrtGetCurrentContext(NULL));
    REFUSED(aclrtDestroyContext(NULL));
    REFUSED(aclrtCreateContext(NULL, 0));
    REFUSED(aclrtGetDevice(NULL));
    REFUSED(aclrtGetDeviceCount(NULL));
    REFUSED(aclrtCreateStream(NULL));
    REFUSED(aclrtDestroyStream(NULL));
    REFUSED(aclrtDestroyStreamForce(NULL));
    REFUSED(aclrtStreamQuery(s, NULL));
    REFUSED(aclrtCreateEventWithFlag(NULL, ACL_EVENT_SYNC));
    REFUSED(aclrtCreateEventExWithFlag(NULL, ACL_EVENT_SYNC));
    REFUSED(aclrtDestroyEvent(NULL));
    REFUSED(aclrtRecordEvent(NULL, s));
    REFUSED(aclrtStreamWaitEvent(s, NULL));
    REFUSED(aclrtResetEvent(NULL, s));
    REFUSED(aclrtQueryEventStatus(NULL, &recorded));
    REFUSED(aclrtQueryEventStatus(event, NULL));
    REFUSED(aclrtQueryEventWaitStatus(NULL, &waited));
    REFUSED(aclrtSynchronizeEvent(NULL));
    REFUSED(aclrtSynchronizeEventWithTimeout(NULL, 10));
    REFUSED(aclrtEventElapsedTime(NULL, event, event));
    REFUSED(aclrtEventElapsedTime(&ms, NULL, event));
    REFUSED(aclrtEventElapsedTime(&ms, event, NULL));
    REFUSED(aclrtMalloc(NULL, 64, ACL_MEM_MALLOC_HUGE_FIRST));
    REFUSED(aclrtMalloc(&none, 0, ACL_MEM_MALLOC_HUGE_FIRST));
    REFUSED(aclrtMallocHost(NULL, 64));
    REFUSED(aclrtFree(NULL));
    REFUSED(aclrtFreeHost(NULL));
    REFUSED(aclrtGetMemInfo(ACL_HBM_MEM, NULL, &bytes));
    REFUSED(aclrtMemcpy(NULL, 8, host, 8, ACL_MEMCPY_HOST_TO_DEVICE));
    REFUSED(aclrtMemcpy(p, 64, NULL, 8, ACL_MEMCPY_HOST_TO_DEVICE));
    REFUSED(aclrtMemcpy(p, 64, host, 8, (aclrtMemcpyKind)77));
    REFUSED(aclrtMemcpyAsync(NULL, 8, p, 8, ACL_MEMCPY_DEVICE_TO_HOST, s));
    REFUSED(aclrtMemset(NULL, 8, 0, 8));
    REFUSED(aclrtMemsetAsync(NULL, 8, 0, 8, s));
    REFUSED(aclmdlRIExecuteAsync(NULL, s));
    REFUSED(aclmdlRIDestroy(NULL));
    REFUSED(aclrtGetSysParamOpt(ACL_OPT_DETERMINISTIC, NULL));
    EXPECT(strstr(aclGetRecentErrMsg(), "value is null. [FUNC:aclrtGetSysParamOpt]"));
    GIVES(aclDestroyAclOpExecutor(NULL), ACLNN_ERR_INNER_NULLPTR);

    /* Nothing to copy: nothing is looked at. */
    WORKS(aclrtMemcpy(NULL, 0, NULL, 0, ACL_MEMCPY_HOST_TO_DEVICE));
    WORKS(aclrtMemcpyAsync(NULL, 0, NULL, 0, ACL_MEMCPY_HOST_TO_DEVICE, s));
    WORKS(aclrtMemset(NULL, 0, 0, 0));
    WORKS(aclrtMemsetAsync(NULL, 0, 0, 0, s));
    /* The default stream is a null stream, and no destroy function minds null. */
    WORKS(aclrtStreamQuery(NULL, &idle));
    WORKS(aclDestroyTensor(NULL));
    EXPECT(aclsim_report_count() == 0);
    /* What ACL itself refuses is no error of the runtime. */
    EXPECT(aclrtPeekAtLastError(ACL_RT_THREAD_LEVEL) == 0);
    return 0;
}
