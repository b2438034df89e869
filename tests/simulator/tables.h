/* Tensors in device memory and calls of operators, for programs that look at what is computed. */
#ifndef TABLES_H
#define TABLES_H

#include <math.h>

#include "program.h"

static aclrtStream on;

#define SHAPE(...) (const int64_t[]){__VA_ARGS__}
#define FLOATS(...) (const float[]){__VA_ARGS__}

/* A tensor with its memory, of floats, 64-bit integers or truth values. */
typedef struct held {
    aclTensor *tensor;
    void *memory;
    size_t bytes;
} held;

static inline held hold(aclDataType dtype, const void *values, uint64_t rank, const int64_t *shape)
{
    int64_t strides[8], count = 1;
    size_t size = dtype == ACL_INT64 ? 8 : dtype == ACL_FLOAT ? 4 : 1;
    for (uint64_t d = rank; d-- > 0; count *= shape[d])
        strides[d] = count;
    held held = {.bytes = (size_t)count * size};
    held.memory = block(held.bytes + 1);
    if (values)
        WORKS(aclrtMemcpy(held.memory, held.bytes, values, held.bytes, ACL_MEMCPY_HOST_TO_DEVICE));
    held.tensor = aclCreateTensor(shape, rank, dtype, strides, 0, ACL_FORMAT_ND, shape, rank, held.memory);
    return held;
}

static inline void let_go(held held)
{
    WORKS(aclDestroyTensor(held.tensor));
    WORKS(aclrtFree(held.memory));
}

/* Runs an operator. */
#define RUN(name, ...)                                                                  \
    do {                                                                                \
        uint64_t size_ = 0;                                                             \
        aclOpExecutor *executor_ = NULL;                                                \
        WORKS(name##GetWorkspaceSize(__VA_ARGS__, &size_, &executor_));                 \
        WORKS(name(NULL, 0, executor_, on));                                            \
        WORKS(aclrtSynchronizeStream(on));                                              \
    } while (0)
#define REFUSES(name, ...)                                                              \
    do {                                                                                \
        uint64_t size_ = 0;                                                             \
        aclOpExecutor *executor_ = NULL;                                                \
        GIVES(name##GetWorkspaceSize(__VA_ARGS__, &size_, &executor_), ACLNN_ERR_PARAM_INVALID); \
    } while (0)

/* The first elements are these numbers. */
static inline void floats_are(held held, size_t count, const float *expected, int line)
{
    float got[32];
    WORKS(aclrtMemcpy(got, count * sizeof *got, held.memory, count * sizeof *got, ACL_MEMCPY_DEVICE_TO_HOST));
    for (size_t i = 0; i < count; i++) {
        if (!(fabsf(got[i] - expected[i]) <= 1e-6f * fabsf(expected[i])) && got[i] != expected[i]) {
            printf("line %d: element %zu is %.9g, not %.9g\n", line, i, got[i], expected[i]);
            exit(1);
        }
    }
}

static inline void integers_are(held held, size_t count, const int64_t *expected, int line)
{
    int64_t got[32];
    WORKS(aclrtMemcpy(got, count * sizeof *got, held.memory, count * sizeof *got, ACL_MEMCPY_DEVICE_TO_HOST));
    for (size_t i = 0; i < count; i++) {
        if (got[i] != expected[i]) {
            printf("line %d: element %zu is %lld, not %lld\n", line, i, (long long)got[i], (long long)expected[i]);
            exit(1);
        }
    }
}

#define ARE(held, ...) floats_are(held, sizeof FLOATS(__VA_ARGS__) / sizeof(float), FLOATS(__VA_ARGS__), __LINE__)
#define INTEGERS_ARE(held, ...) integers_are(held, sizeof SHAPE(__VA_ARGS__) / sizeof(int64_t), SHAPE(__VA_ARGS__), __LINE__)

static inline void end(void)
{
    EXPECT(aclsim_report_count() == 0);
    WORKS(aclrtDestroyStream(on));
    EXPECT(aclsim_live(ACLSIM_ANY) == 0);
}

#endif
