/* Host memory of the program's own that is registered: pinned, for kernels to reach, or both. */
#include "aclnnop/aclnn_zero.h"
#include "program.h"

enum { PAGE = 4096 };

static int is_busy(aclrtStream on)
{
    aclrtStreamStatus status;
    WORKS(aclrtStreamQuery(on, &status));
    return status == ACL_STREAM_STATUS_NOT_READY;
}

/* Holds up what is queued on the stream next. */
static void *hold(aclrtStream on)
{
    void *mark = NULL;
    WORKS(aclrtCreateNotify(&mark, 0));
    WORKS(aclrtWaitAndResetNotify(mark, on, 0));
    return mark;
}

static void let_go(void *mark)
{
    aclrtStream other = stream();
    WORKS(aclrtRecordNotify(mark, other));
    WORKS(aclrtSynchronizeStream(other));
    WORKS(aclrtDestroyStream(other));
    WORKS(aclrtDestroyNotify(mark));
}

static void pinned(aclrtStream on)
{
    char *own = aligned_alloc(PAGE, 2 * PAGE), *device = block(2 * PAGE);
    void *seen = NULL;
    aclrtPtrAttributes attributes;
    memset(own, 5, 2 * PAGE);
    GIVES(aclrtHostRegisterV2(own + 1, PAGE, ACL_HOST_REG_PINNED), ACL_ERROR_RT_PARAM_INVALID);
    GIVES(aclrtHostRegisterV2(own, PAGE, 0), ACL_ERROR_RT_PARAM_INVALID);
    WORKS(aclrtHostRegisterV2(own, 2 * PAGE, ACL_HOST_REG_PINNED));
    GIVES(aclrtHostGetDevicePointer(own, &seen, 0), ACL_ERROR_RT_PARAM_INVALID); /* kernels do not reach it */
    WORKS(aclrtPointerGetAttributes(own + 2 * PAGE - 1, &attributes));
    EXPECT(attributes.location.type == ACL_MEM_LOCATION_TYPE_HOST);
    /* A copy is queued, and what it uses may not go meanwhile. */
    void *mark = hold(on);
    WORKS(aclrtMemcpyAsync(device, 2 * PAGE, own, 2 * PAGE, ACL_MEMCPY_HOST_TO_DEVICE, on));
    EXPECT(is_busy(on));
    GIVES(aclrtHostUnregister(own), ACL_ERROR_RT_PARAM_INVALID);
    EXPECT(aclsim_reported("free-while-in-use") == 1);
    let_go(mark);
    WORKS(aclrtSynchronizeStream(on));
    WORKS(aclrtMemset(own, PAGE, 6, PAGE));
    GIVES(aclrtFreeHost(own), ACL_ERROR_RT_PARAM_INVALID);
    WORKS(aclrtHostUnregister(own));
    GIVES(aclrtHostUnregister(own), ACL_ERROR_RT_PARAM_INVALID);
    aclsim_clear_reports();
    EXPECT(own[0] == 6 && own[2 * PAGE - 1] == 5); /* it stays the program's */
    free(own);
    WORKS(aclrtFree(device));
}

/* No copy takes the address that kernels use. */
static void refuses(void *seen, char *device, char *own, aclrtStream on)
{
    const aclrtMemcpyKind up[] = {ACL_MEMCPY_HOST_TO_DEVICE, ACL_MEMCPY_DEVICE_TO_DEVICE, ACL_MEMCPY_DEFAULT};
    const aclrtMemcpyKind down[] = {ACL_MEMCPY_DEVICE_TO_HOST, ACL_MEMCPY_DEVICE_TO_DEVICE, ACL_MEMCPY_DEFAULT};
    for (int i = 0; i < 3; i++) {
        GIVES(aclrtMemcpy(device, PAGE, seen, PAGE, up[i]), ACL_ERROR_RT_PARAM_INVALID);
        GIVES(aclrtMemcpyAsync((char *)seen + PAGE - 1, 1, device, 1, down[i], on), ACL_ERROR_RT_PARAM_INVALID);
    }
    GIVES(aclrtMemcpy2d(device, PAGE, seen, PAGE, PAGE, 1, ACL_MEMCPY_HOST_TO_DEVICE), ACL_ERROR_RT_PARAM_INVALID);
    GIVES(aclrtMemset(seen, PAGE, 0, PAGE), ACL_ERROR_RT_PARAM_INVALID);
    GIVES(aclrtMemset(own, PAGE, 0, PAGE), ACL_ERROR_RT_PARAM_INVALID); /* pageable, so it takes no fill either */
    EXPECT(aclsim_reported("unknown-address") == 9);
    aclsim_clear_reports();
}

/* Registered, and pageable as before: a copy comes back when it is done. */
static void mapped(aclrtStream on, int first)
{
    char *own = aligned_alloc(PAGE, PAGE), *device = block(PAGE);
    void *seen = NULL, *again = NULL;
    aclmdlRI graph = NULL;
    memset(own, 5, PAGE);
    if (first) {
        GIVES(aclrtHostRegister(own + 1, PAGE, ACL_HOST_REGISTER_MAPPED, &seen), ACL_ERROR_RT_PARAM_INVALID);
        WORKS(aclrtHostRegister(own, PAGE, ACL_HOST_REGISTER_MAPPED, &seen));
    } else {
        WORKS(aclrtHostRegisterV2(own, PAGE, ACL_HOST_REG_MAPPED));
        WORKS(aclrtHostGetDevicePointer(own, &seen, 0));
    }
    EXPECT(aclsim_live(ACLSIM_HOST_MEMORY) == 1);
    EXPECT(seen && seen != own);
    WORKS(aclrtHostGetDevicePointer(own + 7, &again, 0));
    EXPECT((char *)again == (char *)seen + 7);
    refuses(seen, device, own, on);
    WORKS(aclrtMemcpyAsync(device, PAGE, own, PAGE, ACL_MEMCPY_HOST_TO_DEVICE, on));
    EXPECT(!is_busy(on));
    memset(own, 0, PAGE);
    WORKS(aclrtMemcpyAsync(own, PAGE, device, PAGE, ACL_MEMCPY_DEVICE_TO_HOST, on));
    EXPECT(own[0] == 5 && own[PAGE - 1] == 5);
    WORKS(aclmdlRICaptureBegin(on, ACL_MODEL_RI_CAPTURE_MODE_GLOBAL));
    GIVES(aclrtMemcpyAsync(device, PAGE, own, PAGE, ACL_MEMCPY_HOST_TO_DEVICE, on), ACL_ERROR_RT_CAPTURE_MODE_NOT_SUPPORT);
    GIVES(aclmdlRICaptureEnd(on, &graph), ACL_ERROR_RT_STREAM_CAPTURE_INVALIDATED);
    WORKS(aclrtHostUnregister(own));
    GIVES(aclrtHostGetDevicePointer(own, &again, 0), ACL_ERROR_RT_PARAM_INVALID);
    free(own);
    WORKS(aclrtFree(device));
}

/* What is registered is so once, wherever the ranges begin. */
static void overlaps(void)
{
    char *own = aligned_alloc(PAGE, 3 * PAGE);
    const uint32_t flags[] = {ACL_HOST_REG_PINNED, ACL_HOST_REG_MAPPED, ACL_HOST_REG_PINNED | ACL_HOST_REG_MAPPED};
    for (int i = 0; i < 3; i++) {
        WORKS(aclrtHostRegisterV2(own + PAGE, PAGE, flags[i]));
        for (int j = 0; j < 3; j++) {
            GIVES(aclrtHostRegisterV2(own, 3 * PAGE, flags[j]), ACL_ERROR_RT_PARAM_INVALID);
            GIVES(aclrtHostRegisterV2(own, 2 * PAGE, flags[j]), ACL_ERROR_RT_PARAM_INVALID);
            GIVES(aclrtHostRegisterV2(own + PAGE, 2 * PAGE, flags[j]), ACL_ERROR_RT_PARAM_INVALID);
            GIVES(aclrtHostRegisterV2(own + PAGE, PAGE, flags[j]), ACL_ERROR_RT_PARAM_INVALID);
            WORKS(aclrtHostRegisterV2(own, PAGE, flags[j]));
            WORKS(aclrtHostRegisterV2(own + 2 * PAGE, PAGE, flags[j]));
            WORKS(aclrtHostUnregister(own));
            WORKS(aclrtHostUnregister(own + 2 * PAGE));
        }
        WORKS(aclrtHostUnregister(own + PAGE));
    }
    free(own);
}

/* The runtime's pinned memory can be made reachable, and stays while it is. */
static void of_the_runtime(void)
{
    char *memory = NULL;
    void *seen = NULL;
    WORKS(aclrtMallocHost((void **)&memory, 3 * PAGE));
    char *page = memory + (PAGE - (uintptr_t)memory % PAGE) % PAGE;
    GIVES(aclrtHostGetDevicePointer(memory, &seen, 0), ACL_ERROR_RT_PARAM_INVALID);
    GIVES(aclrtHostRegisterV2(page, PAGE, ACL_HOST_REG_PINNED), ACL_ERROR_RT_PARAM_INVALID);
    GIVES(aclrtHostRegisterV2(page, 3 * PAGE + 1, ACL_HOST_REG_MAPPED), ACL_ERROR_RT_PARAM_INVALID); /* more than there is */
    WORKS(aclrtHostRegister(page, PAGE, ACL_HOST_REGISTER_MAPPED, &seen));
    GIVES(aclrtFreeHost(memory), ACL_ERROR_RT_PARAM_INVALID);
    EXPECT(aclsim_reported("free-while-in-use") == 1);
    aclsim_clear_reports();
    WORKS(aclrtHostUnregister(page));
    WORKS(aclrtFreeHost(memory));
}

/* The simulator's kernels take device memory alone. The last of all, since the device is lost. */
static void kernels(aclrtStream on)
{
    char *own = aligned_alloc(PAGE, PAGE);
    void *seen = NULL;
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    WORKS(aclrtHostRegister(own, PAGE, ACL_HOST_REGISTER_MAPPED, &seen));
    aclTensor *x = aclCreateTensor((int64_t[]){4}, 1, ACL_FLOAT, NULL, 0, ACL_FORMAT_ND, (int64_t[]){4}, 1, seen);
    WORKS(aclnnInplaceZeroGetWorkspaceSize(x, &size, &executor));
    WORKS(aclnnInplaceZero(NULL, 0, executor, on));
    GIVES(aclrtSynchronizeStream(on), ACL_ERROR_RT_AICORE_EXCEPTION);
    EXPECT(aclsim_reported("out-of-bounds") == 1);
    WORKS(aclDestroyTensor(x));
    EXPECT(aclsim_live(ACLSIM_HOST_MEMORY) == 1);
    aclsim_reset(); /* it is forgotten, not freed */
    EXPECT(aclsim_live(ACLSIM_ANY) == 0);
    free(own);
}

int main(void)
{
    start(0);
    aclrtStream on = stream();
    pinned(on);
    mapped(on, 1);
    mapped(on, 0);
    overlaps();
    of_the_runtime();
    EXPECT(aclsim_report_count() == 0);
    kernels(on);
    return 0;
}
