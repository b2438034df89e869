/* Texts and the thread's last error; options of the process and of contexts. */
#include "program.h"

static aclTensor *tensor(void *address, int64_t count, aclDataType dtype)
{
    return aclCreateTensor(&count, 1, dtype, NULL, 0, ACL_FORMAT_ND, &count, 1, address);
}

static void questions_without_a_device(void)
{
    int32_t device = 7;
    aclrtContext context = NULL;
    GIVES(aclrtGetDevice(&device), ACL_ERROR_RT_CONTEXT_NULL);
    GIVES(aclrtGetCurrentContext(&context), ACL_ERROR_RT_CONTEXT_NULL);
    EXPECT(aclGetRecentErrMsg() == NULL);
    EXPECT(aclrtPeekAtLastError(ACL_RT_THREAD_LEVEL) == 0);
    /* Another call without a device says so and is remembered. */
    GIVES(aclrtSynchronizeDevice(), ACL_ERROR_RT_CONTEXT_NULL);
    EXPECT(strstr(aclGetRecentErrMsg(), "[FUNC:aclrtSynchronizeDevice]"));
    EXPECT(aclrtGetLastError(ACL_RT_THREAD_LEVEL) == ACL_ERROR_RT_CONTEXT_NULL);
    EXPECT(aclrtGetLastError(ACL_RT_THREAD_LEVEL) == 0);
}

static void operators_leave_no_last_error(void)
{
    void *p = block(64);
    aclTensor *x = tensor(p, 4, ACL_INT64), *scale = tensor(p, 1, ACL_FLOAT), *y = tensor(p, 4, ACL_INT8);
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    GIVES(aclnnAscendQuantV3GetWorkspaceSize(x, scale, NULL, false, "round", ACL_INT8, -1, y, &size, &executor), ACLNN_ERR_PARAM_INVALID);
    EXPECT(strstr(aclGetRecentErrMsg(), "INT64"));
    EXPECT(aclrtPeekAtLastError(ACL_RT_THREAD_LEVEL) == 0);
    aclsim_hide_operator("aclnnAscendQuantV3");
    GIVES(aclnnAscendQuantV3GetWorkspaceSize(x, scale, NULL, false, "round", ACL_INT8, -1, y, &size, &executor), ACLNN_ERR_INNER_FIND_KERNEL_ERROR);
    EXPECT(aclrtPeekAtLastError(ACL_RT_THREAD_LEVEL) == 0);
}

static void bad_handles_are_remembered(void)
{
    aclrtEvent event = NULL;
    WORKS(aclrtCreateEventWithFlag(&event, ACL_EVENT_SYNC));
    WORKS(aclrtDestroyEvent(event));
    GIVES(aclrtSynchronizeEvent(event), ACL_ERROR_RT_INVALID_HANDLE);
    EXPECT(aclrtGetLastError(ACL_RT_THREAD_LEVEL) == ACL_ERROR_RT_INVALID_HANDLE);
    aclsim_clear_reports();
}

static void options(void)
{
    int64_t value = 9;
    WORKS(aclrtGetSysParamOpt(ACL_OPT_DETERMINISTIC, &value));
    EXPECT(value == 0);
    WORKS(aclrtSetSysParamOpt(ACL_OPT_DETERMINISTIC, 1));
    WORKS(aclrtGetSysParamOpt(ACL_OPT_DETERMINISTIC, &value));
    EXPECT(value == 1);
    GIVES(aclrtSetSysParamOpt((aclSysParamOpt)77, 1), ACL_ERROR_INVALID_PARAM);
}

int main(void)
{
    WORKS(aclInit(NULL));
    questions_without_a_device();
    WORKS(aclrtSetDevice(0));
    operators_leave_no_last_error();
    bad_handles_are_remembered();
    options();
    return 0;
}
