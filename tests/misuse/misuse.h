/*
 * Shared by the misuse programs. Each is compiled twice: with MISUSE defined it
 * does one thing wrong, without it is the same program done right.
 *
 * A program knows CANN's public interface alone. The first call that fails ends
 * it: it prints the status and CANN's text, and exits with STOPPED.
 */
#ifndef MISUSE_H
#define MISUSE_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "acl/acl.h"
#include "aclnn/acl_meta.h"
#include "aclnnop/aclnn_ascend_quant_v3.h"
#include "aclnnop/aclnn_quantize.h"

enum { STOPPED = 3, WRONG_RESULT = 4, COUNT = 64 };

static inline void step(int status, const char *call)
{
    if (status == 0)
        return;
    const char *text = aclGetRecentErrMsg();
    printf("stopped: %d from %s\n%s", status, call, text ? text : "(no text)\n");
    exit(STOPPED);
}
#define STEP(call) step((call), #call)

static inline void start(void)
{
    STEP(aclInit(NULL));
    STEP(aclrtSetDevice(0));
}

static inline aclrtStream new_stream(void)
{
    aclrtStream stream = NULL;
    STEP(aclrtCreateStream(&stream));
    return stream;
}

static inline void *new_block(size_t bytes)
{
    void *block = NULL;
    STEP(aclrtMalloc(&block, bytes, ACL_MEM_MALLOC_HUGE_FIRST));
    return block;
}

/* A contiguous tensor of one dimension. */
static inline aclTensor *new_tensor(void *block, int64_t count, aclDataType dtype)
{
    aclTensor *tensor = aclCreateTensor(&count, 1, dtype, NULL, 0, ACL_FORMAT_ND, &count, 1, block);
    step(tensor ? 0 : -1, "aclCreateTensor");
    return tensor;
}

/* Everything that one quantization of COUNT numbers needs. */
typedef struct problem {
    void *x, *scale, *y;
    aclTensor *tx, *tscale, *ty;
} problem;

static inline problem new_problem(void)
{
    float numbers[COUNT], one = 1.0f;
    for (int i = 0; i < COUNT; i++)
        numbers[i] = (float)i;
    problem p;
    p.x = new_block(sizeof numbers);
    p.scale = new_block(sizeof one);
    p.y = new_block(COUNT);
    STEP(aclrtMemcpy(p.x, sizeof numbers, numbers, sizeof numbers, ACL_MEMCPY_HOST_TO_DEVICE));
    STEP(aclrtMemcpy(p.scale, sizeof one, &one, sizeof one, ACL_MEMCPY_HOST_TO_DEVICE));
    p.tx = new_tensor(p.x, COUNT, ACL_FLOAT);
    p.tscale = new_tensor(p.scale, 1, ACL_FLOAT);
    p.ty = new_tensor(p.y, COUNT, ACL_INT8);
    return p;
}

static inline aclOpExecutor *phase_one(const problem *p, uint64_t *workspace_size)
{
    aclOpExecutor *executor = NULL;
    STEP(aclnnQuantizeGetWorkspaceSize(p->tx, p->tscale, NULL, ACL_INT8, 0, p->ty, workspace_size, &executor));
    return executor;
}

/* Both phases, with a workspace of its own that is kept until the end. */
static inline void quantize(const problem *p, aclrtStream stream)
{
    uint64_t size = 0;
    aclOpExecutor *executor = phase_one(p, &size);
    STEP(aclnnQuantize(size ? new_block(size) : NULL, size, executor, stream));
}

/* Reads the result back; the work must have been waited for. */
static inline void check(const problem *p)
{
    int8_t got[COUNT];
    STEP(aclrtMemcpy(got, sizeof got, p->y, COUNT, ACL_MEMCPY_DEVICE_TO_HOST));
    for (int i = 0; i < COUNT; i++) {
        if (got[i] != i) {
            printf("wrong result: element %d is %d\n", i, got[i]);
            exit(WRONG_RESULT);
        }
    }
}

#endif
