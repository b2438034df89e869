/**
 * The call as an engine in C writes it, linked with the toolkit's libraries: no checks, no context, no
 * lock. One executor that is reused, or phase one again for each call.
 *
 * What is called is declared here as in sys/include, enumerations as the numbers that they are.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

typedef struct aclTensor aclTensor;
typedef struct aclOpExecutor aclOpExecutor;

enum { FLOAT = 0, INT8 = 2, FORMAT_ND = 2, MALLOC_HUGE_FIRST = 0 };

int aclrtSetCurrentContext(void *context);
int aclrtCreateStream(void **stream);
int aclrtDestroyStream(void *stream);
int aclrtSynchronizeStream(void *stream);
int aclrtMalloc(void **block, size_t bytes, int policy);
int aclrtFree(void *block);
aclTensor *aclCreateTensor(const int64_t *dims, uint64_t rank, int dtype, const int64_t *strides,
                           int64_t offset, int format, const int64_t *block_dims,
                           uint64_t block_rank, void *block);
int aclDestroyTensor(const aclTensor *tensor);
int aclSetRawTensorAddr(aclTensor *tensor, void *block);
int aclSetAclOpExecutorRepeatable(aclOpExecutor *executor);
int aclDestroyAclOpExecutor(aclOpExecutor *executor);
int aclSetInputTensorAddr(aclOpExecutor *executor, size_t index, aclTensor *tensor, void *block);
int aclSetOutputTensorAddr(aclOpExecutor *executor, size_t index, aclTensor *tensor, void *block);
int aclnnAscendQuantV3GetWorkspaceSize(const aclTensor *x, const aclTensor *scale,
                                       const aclTensor *offset, bool sqrt_mode,
                                       const char *round_mode, int32_t dtype, int32_t axis,
                                       const aclTensor *y, uint64_t *workspace_size,
                                       aclOpExecutor **executor);
int aclnnAscendQuantV3(void *workspace, uint64_t workspace_size, aclOpExecutor *executor,
                       void *stream);

struct by_hand {
    void *stream;
    void *x, *scales, *y;
    aclTensor *x_tensor, *scales_tensor, *y_tensor;
    aclOpExecutor *executor;
};

static int prepare(const struct by_hand *call, aclOpExecutor **executor)
{
    uint64_t size = 0;
    int code = aclnnAscendQuantV3GetWorkspaceSize(call->x_tensor, call->scales_tensor, NULL, false,
                                                  "round", INT8, -1, call->y_tensor, &size, executor);
    return code != 0 || size != 0;
}

/** Drops a call when its work is done. */
void by_hand_free(struct by_hand *call)
{
    if (call->stream != NULL)
        aclrtSynchronizeStream(call->stream);
    if (call->executor != NULL)
        aclDestroyAclOpExecutor(call->executor);
    aclTensor *tensors[] = {call->x_tensor, call->scales_tensor, call->y_tensor};
    void *blocks[] = {call->x, call->scales, call->y};
    for (int i = 0; i < 3; i++) {
        if (tensors[i] != NULL)
            aclDestroyTensor(tensors[i]);
        if (blocks[i] != NULL)
            aclrtFree(blocks[i]);
    }
    if (call->stream != NULL)
        aclrtDestroyStream(call->stream);
    free(call);
}

/** float32 of rows by columns to int8, with a scale for each column. NULL when something fails. */
struct by_hand *by_hand_new(void *context, int64_t rows, int64_t columns)
{
    struct by_hand *call = calloc(1, sizeof *call);
    if (call == NULL)
        return NULL;
    const int64_t matrix[] = {rows, columns}, steps[] = {columns, 1}, one = 1;
    const size_t elements = (size_t)rows * (size_t)columns;
    bool failed = aclrtSetCurrentContext(context) != 0 || aclrtCreateStream(&call->stream) != 0 ||
                  aclrtMalloc(&call->x, 4 * elements + 32, MALLOC_HUGE_FIRST) != 0 ||
                  aclrtMalloc(&call->scales, 4 * (size_t)columns + 32, MALLOC_HUGE_FIRST) != 0 ||
                  aclrtMalloc(&call->y, elements + 32, MALLOC_HUGE_FIRST) != 0;
    if (!failed) {
        call->x_tensor =
            aclCreateTensor(matrix, 2, FLOAT, steps, 0, FORMAT_ND, matrix, 2, call->x);
        call->scales_tensor =
            aclCreateTensor(&columns, 1, FLOAT, &one, 0, FORMAT_ND, &columns, 1, call->scales);
        call->y_tensor = aclCreateTensor(matrix, 2, INT8, steps, 0, FORMAT_ND, matrix, 2, call->y);
        failed = call->x_tensor == NULL || call->scales_tensor == NULL || call->y_tensor == NULL ||
                 prepare(call, &call->executor) != 0 ||
                 aclSetAclOpExecutorRepeatable(call->executor) != 0;
    }
    if (failed) {
        by_hand_free(call);
        return NULL;
    }
    return call;
}

/** Sets the same addresses and runs phase two, so many times. Not 0 when something fails. */
int by_hand_run(const struct by_hand *call, uint64_t times)
{
    for (uint64_t i = 0; i < times; i++) {
        if (aclSetInputTensorAddr(call->executor, 0, call->x_tensor, call->x) != 0 ||
            aclSetInputTensorAddr(call->executor, 1, call->scales_tensor, call->scales) != 0 ||
            aclSetOutputTensorAddr(call->executor, 0, call->y_tensor, call->y) != 0 ||
            aclnnAscendQuantV3(NULL, 0, call->executor, call->stream) != 0)
            return 1;
    }
    return 0;
}

/** Sets the addresses in the descriptors and runs both phases, so many times. */
int by_hand_run_once(const struct by_hand *call, uint64_t times)
{
    for (uint64_t i = 0; i < times; i++) {
        aclOpExecutor *executor = NULL;
        if (aclSetRawTensorAddr(call->x_tensor, call->x) != 0 ||
            aclSetRawTensorAddr(call->scales_tensor, call->scales) != 0 ||
            aclSetRawTensorAddr(call->y_tensor, call->y) != 0 || prepare(call, &executor) != 0 ||
            aclnnAscendQuantV3(NULL, 0, executor, call->stream) != 0)
            return 1;
    }
    return 0;
}
