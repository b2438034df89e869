/* Operators beside the quantizations: copies, fills, arithmetic, comparisons, reductions, and what phase one refuses. */
#include <math.h>

#include "program.h"

typedef aclnnStatus (*second_phase)(void *, uint64_t, aclOpExecutor *, aclrtStream);

#define PROTOTYPES(name, ...)                                                                   \
    aclnnStatus name##GetWorkspaceSize(__VA_ARGS__, uint64_t *, aclOpExecutor **);              \
    aclnnStatus name(void *, uint64_t, aclOpExecutor *, aclrtStream);

PROTOTYPES(aclnnInplaceCopy, aclTensor *, const aclTensor *)
PROTOTYPES(aclnnCast, const aclTensor *, aclDataType, aclTensor *)
PROTOTYPES(aclnnInplaceZero, aclTensor *)
PROTOTYPES(aclnnInplaceOne, const aclTensor *)
PROTOTYPES(aclnnInplaceFillScalar, aclTensor *, const aclScalar *)
PROTOTYPES(aclnnAdd, const aclTensor *, const aclTensor *, const aclScalar *, aclTensor *)
PROTOTYPES(aclnnAdds, const aclTensor *, const aclScalar *, const aclScalar *, aclTensor *)
PROTOTYPES(aclnnInplaceAdds, const aclTensor *, const aclScalar *, const aclScalar *)
PROTOTYPES(aclnnMul, const aclTensor *, const aclTensor *, aclTensor *)
PROTOTYPES(aclnnInplaceMuls, aclTensor *, const aclScalar *)
PROTOTYPES(aclnnEqTensor, const aclTensor *, const aclTensor *, aclTensor *)
PROTOTYPES(aclnnNeScalar, const aclTensor *, const aclScalar *, aclTensor *)
PROTOTYPES(aclnnBitwiseAndScalar, const aclTensor *, const aclScalar *, aclTensor *)
PROTOTYPES(aclnnIsFinite, const aclTensor *, aclTensor *)
PROTOTYPES(aclnnAll, const aclTensor *, const aclIntArray *, bool, aclTensor *)
PROTOTYPES(aclnnMax, const aclTensor *, aclTensor *)
PROTOTYPES(aclnnMaskedSelect, const aclTensor *, const aclTensor *, aclTensor *)

static aclrtStream on;

/* Both phases, to the end. */
#define RUN(name, ...)                                                                          \
    do {                                                                                        \
        uint64_t size_ = 0;                                                                     \
        aclOpExecutor *executor_ = NULL;                                                        \
        WORKS(name##GetWorkspaceSize(__VA_ARGS__, &size_, &executor_));                         \
        WORKS(name(size_ ? block(size_) : NULL, size_, executor_, on));                         \
        WORKS(aclrtSynchronizeStream(on));                                                      \
    } while (0)

#define REFUSED(status, name, ...)                                                              \
    do {                                                                                        \
        uint64_t size_ = 0;                                                                     \
        aclOpExecutor *executor_ = NULL;                                                        \
        GIVES(name##GetWorkspaceSize(__VA_ARGS__, &size_, &executor_), status);                 \
        EXPECT(executor_ == NULL);                                                              \
    } while (0)

static void *on_device(const void *values, size_t bytes)
{
    void *memory = block(bytes);
    WORKS(aclrtMemcpy(memory, bytes, values, bytes, ACL_MEMCPY_HOST_TO_DEVICE));
    return memory;
}

static aclTensor *view(void *memory, aclDataType dtype, int64_t rows, int64_t columns, int64_t row_stride, int64_t column_stride, int64_t offset)
{
    int64_t shape[] = {rows, columns}, strides[] = {row_stride, column_stride}, storage = 64;
    aclTensor *tensor = aclCreateTensor(shape, 2, dtype, strides, offset, ACL_FORMAT_ND, &storage, 1, memory);
    EXPECT(tensor);
    return tensor;
}

static aclTensor *matrix(void *memory, aclDataType dtype, int64_t rows, int64_t columns)
{
    return view(memory, dtype, rows, columns, columns, 1, 0);
}

static aclTensor *row(void *memory, aclDataType dtype, int64_t count)
{
    aclTensor *tensor = aclCreateTensor(&count, 1, dtype, NULL, 0, ACL_FORMAT_ND, &count, 1, memory);
    EXPECT(tensor);
    return tensor;
}

static aclScalar *scalar(float value)
{
    aclScalar *made = aclCreateScalar(&value, ACL_FLOAT);
    EXPECT(made);
    return made;
}

static void holds(void *memory, const void *expected, size_t bytes, int line)
{
    unsigned char got[256];
    WORKS(aclrtMemcpy(got, sizeof got, memory, bytes, ACL_MEMCPY_DEVICE_TO_HOST));
    for (size_t i = 0; i < bytes; i++) {
        if (got[i] != ((const unsigned char *)expected)[i]) {
            printf("line %d: byte %zu is %u, expected %u\n", line, i, got[i], ((const unsigned char *)expected)[i]);
            exit(1);
        }
    }
}
#define HOLDS(memory, ...)                                                                      \
    do {                                                                                        \
        holds(memory, &(__VA_ARGS__), sizeof(__VA_ARGS__), __LINE__);                           \
    } while (0)

typedef float floats6[6];
typedef int8_t bytes6[6];
typedef int32_t ints3[3];
typedef uint16_t halves4[4];

static void copies(void)
{
    floats6 numbers = {1, 2, 3, 4, 5, 6};
    void *from = on_device(numbers, sizeof numbers), *to = block(sizeof numbers), *small = block(6);
    WORKS(aclrtMemset(to, sizeof numbers, 0, sizeof numbers));
    /* A transposed view, packed. */
    RUN(aclnnInplaceCopy, matrix(to, ACL_FLOAT, 3, 2), view(from, ACL_FLOAT, 3, 2, 1, 3, 0));
    HOLDS(to, (floats6){1, 4, 2, 5, 3, 6});
    /* Into every second column, from an offset, broadcast along rows. */
    RUN(aclnnInplaceCopy, view(to, ACL_FLOAT, 2, 2, 3, 2, 0), row((char *)from + 0, ACL_FLOAT, 2));
    HOLDS(to, (floats6){1, 4, 2, 1, 3, 2});
    /* To another type: toward zero, with the low bits of the 32-bit number. */
    floats6 odd = {-1.9f, 1.9f, 300, -129, NAN, INFINITY};
    void *odds = on_device(odd, sizeof odd);
    RUN(aclnnInplaceCopy, row(small, ACL_INT8, 6), row(odds, ACL_FLOAT, 6));
    HOLDS(small, (bytes6){-1, 1, 44, 127, 0, -1});
    RUN(aclnnCast, row(odds, ACL_FLOAT, 3), ACL_INT32, row(to, ACL_INT32, 3));
    HOLDS(to, (ints3){-1, 1, 300});
    /* Floats to half: ties to even, subnormals, overflow. */
    float halves[] = {1.00048828125f, 1.00146484375f, 5.9604644775390625e-8f, 65520.0f};
    RUN(aclnnCast, row(on_device(halves, sizeof halves), ACL_FLOAT, 4), ACL_FLOAT16, row(small = block(8), ACL_FLOAT16, 4));
    HOLDS(small, (halves4){0x3C00, 0x3C02, 0x0001, 0x7C00});
    /* What cannot be. */
    REFUSED(ACLNN_ERR_PARAM_INVALID, aclnnInplaceCopy, row(to, ACL_FLOAT, 4), row(from, ACL_FLOAT, 3));
    EXPECT(strstr(aclGetRecentErrMsg(), "src has shape [3], which cannot be broadcast to selfRef, [4]"));
    REFUSED(ACLNN_ERR_PARAM_INVALID, aclnnCast, row(from, ACL_FLOAT, 3), ACL_INT8, row(to, ACL_INT32, 3));
    REFUSED(ACLNN_ERR_PARAM_NULLPTR, aclnnInplaceCopy, row(to, ACL_FLOAT, 4), NULL);
    EXPECT(strstr(aclGetRecentErrMsg(), "aclnnInplaceCopy: src is null."));
    REFUSED(ACLNN_ERR_PARAM_INVALID, aclnnInplaceCopy, row(to, ACL_INT4, 4), row(from, ACL_FLOAT, 4));
    /* A copy over a shifted self is one kernel that reads what it writes. */
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    WORKS(aclnnInplaceCopyGetWorkspaceSize(view(to, ACL_FLOAT, 1, 4, 4, 1, 1), view(to, ACL_FLOAT, 1, 4, 4, 1, 0), &size, &executor));
    GIVES(aclnnInplaceCopy(NULL, 0, executor, on), ACL_ERROR_RT_INTERNAL_ERROR);
    EXPECT(aclsim_reported("operands-overlap") == 1);
    aclsim_clear_reports();
}

static void fills(void)
{
    void *to = block(24);
    RUN(aclnnInplaceFillScalar, row(to, ACL_FLOAT, 6), scalar(2.5f));
    RUN(aclnnInplaceOne, view(to, ACL_FLOAT, 2, 1, 3, 1, 0));
    RUN(aclnnInplaceZero, view(to, ACL_FLOAT, 2, 1, 3, 1, 2));
    HOLDS(to, (floats6){1, 2.5f, 0, 1, 2.5f, 0});
}

static void arithmetic(void)
{
    floats6 numbers = {1, 2, 3, 4, 5, 6};
    void *a = on_device(numbers, sizeof numbers), *b = on_device((floats6){10, 20, 30}, 12), *out = block(24);
    RUN(aclnnAdd, matrix(a, ACL_FLOAT, 2, 3), row(b, ACL_FLOAT, 3), scalar(2), matrix(out, ACL_FLOAT, 2, 3));
    HOLDS(out, (floats6){21, 42, 63, 24, 45, 66});
    /* The result may be an operand, element for element. */
    RUN(aclnnMul, row(a, ACL_FLOAT, 6), row(a, ACL_FLOAT, 6), row(a, ACL_FLOAT, 6));
    HOLDS(a, (floats6){1, 4, 9, 16, 25, 36});
    RUN(aclnnAdds, row(a, ACL_FLOAT, 6), scalar(1), scalar(-1), row(out, ACL_FLOAT, 6));
    HOLDS(out, (floats6){0, 3, 8, 15, 24, 35});
    RUN(aclnnInplaceMuls, row(out, ACL_FLOAT, 6), scalar(0.5f));
    RUN(aclnnInplaceAdds, row(out, ACL_FLOAT, 6), scalar(1), scalar(1));
    HOLDS(out, (floats6){1, 2.5f, 5, 8.5f, 13, 18.5f});
    int32_t wide[] = {2000000000, -5, 7};
    void *ints = on_device(wide, sizeof wide);
    RUN(aclnnAdd, row(ints, ACL_INT32, 3), row(ints, ACL_INT32, 3), scalar(1), row(out, ACL_INT32, 3));
    HOLDS(out, (ints3){-294967296, -10, 14});
    REFUSED(ACLNN_ERR_PARAM_INVALID, aclnnMul, row(a, ACL_FLOAT, 6), row(b, ACL_FLOAT, 3), row(out, ACL_FLOAT, 6));
    REFUSED(ACLNN_ERR_PARAM_INVALID, aclnnMul, row(a, ACL_FLOAT, 3), row(b, ACL_FLOAT, 3), row(out, ACL_FLOAT, 6));
}

static void questions(void)
{
    floats6 numbers = {1, NAN, INFINITY, 0, -2, 2};
    void *a = on_device(numbers, sizeof numbers), *flags = block(6), *one = block(8);
    RUN(aclnnIsFinite, row(a, ACL_FLOAT, 6), row(flags, ACL_BOOL, 6));
    HOLDS(flags, (bytes6){1, 0, 0, 1, 1, 1});
    RUN(aclnnEqTensor, row(a, ACL_FLOAT, 6), row(a, ACL_FLOAT, 6), row(flags, ACL_BOOL, 6));
    HOLDS(flags, (bytes6){1, 0, 1, 1, 1, 1});
    RUN(aclnnNeScalar, row(a, ACL_FLOAT, 6), scalar(2), row(flags, ACL_BOOL, 6));
    HOLDS(flags, (bytes6){1, 1, 1, 1, 1, 0});
    aclIntArray *rows = aclCreateIntArray((int64_t[]){-1}, 1), *none = aclCreateIntArray(NULL, 0);
    aclTensor *truth = aclCreateTensor(NULL, 0, ACL_BOOL, NULL, 0, ACL_FORMAT_ND, NULL, 0, one);
    RUN(aclnnAll, matrix(flags, ACL_BOOL, 2, 3), rows, false, row(one, ACL_BOOL, 2));
    HOLDS(one, (uint8_t[2]){1, 0});
    RUN(aclnnAll, matrix(flags, ACL_BOOL, 2, 3), none, false, truth);
    HOLDS(one, (uint8_t[1]){0});
    REFUSED(ACLNN_ERR_PARAM_INVALID, aclnnAll, matrix(flags, ACL_BOOL, 2, 3), aclCreateIntArray((int64_t[]){2}, 1), false, row(one, ACL_BOOL, 2));
    /* NaN is the largest of all. */
    aclTensor *number = aclCreateTensor(NULL, 0, ACL_FLOAT, NULL, 0, ACL_FORMAT_ND, NULL, 0, one);
    RUN(aclnnMax, row((char *)a, ACL_FLOAT, 1), number);
    HOLDS(one, (float[1]){1});
    /* The result is as long as the data say, and the descriptor tells. */
    void *mask = on_device((bytes6){1, 0, 0, 1, 0, 1}, 6), *out = block(24);
    aclTensor *chosen = row(out, ACL_FLOAT, 6);
    RUN(aclnnMaskedSelect, row(a, ACL_FLOAT, 6), row(mask, ACL_BOOL, 6), chosen);
    HOLDS(out, (float[3]){1, 0, 2});
    int64_t *shape = NULL;
    uint64_t rank = 0;
    WORKS(aclGetViewShape(chosen, &shape, &rank));
    EXPECT(rank == 1 && shape[0] == 3);
    free(shape);
}

/* Scalars and arrays may go after phase one; empty tensors ask for nothing. */
static void lifetimes(void)
{
    void *to = block(24);
    float two = 2;
    aclScalar *value = aclCreateScalar(&two, ACL_FLOAT);
    aclTensor *tensor = row(to, ACL_FLOAT, 6);
    uint64_t size = 9;
    aclOpExecutor *executor = NULL;
    WORKS(aclnnInplaceFillScalarGetWorkspaceSize(tensor, value, &size, &executor));
    WORKS(aclDestroyScalar(value));
    EXPECT(size == 0);
    WORKS(aclnnInplaceFillScalar(NULL, 0, executor, on));
    WORKS(aclDestroyTensor(tensor));
    WORKS(aclrtSynchronizeStream(on));
    HOLDS(to, (floats6){2, 2, 2, 2, 2, 2});
    GIVES(aclnnInplaceFillScalarGetWorkspaceSize(tensor, value, &size, &executor), ACLNN_ERR_PARAM_INVALID);
    aclsim_clear_reports();
    RUN(aclnnInplaceZero, row(NULL, ACL_FLOAT, 0));
    aclsim_hide_operator("aclnnInplaceZero");
    REFUSED(ACLNN_ERR_INNER_FIND_KERNEL_ERROR, aclnnInplaceZero, row(to, ACL_FLOAT, 6));
}

static void lists(void)
{
    void *memory = block(64);
    aclTensor *pair[] = {row(memory, ACL_FLOAT, 4), row(memory, ACL_FLOAT, 4)};
    uint64_t size = 0;
    int live = aclsim_live(ACLSIM_TENSOR);
    aclTensorList *list = aclCreateTensorList((const aclTensor *const *)pair, 2);
    EXPECT(list);
    aclnnStatus aclGetTensorListSize(const aclTensorList *, uint64_t *);
    WORKS(aclGetTensorListSize(list, &size));
    EXPECT(size == 2);
    WORKS(aclDestroyTensorList(list));
    EXPECT(aclsim_live(ACLSIM_TENSOR) == live - 2);
    EXPECT(aclCreateTensorList((const aclTensor *const *)pair, 2) == NULL); /* they are gone */
    GIVES(aclDestroyTensor(pair[0]), ACLNN_ERR_INNER_NULLPTR);
    aclsim_clear_reports();
    WORKS(aclDestroyTensorList(NULL));
    /* A tensor that is destroyed although its list owns it. */
    aclTensor *single = row(memory, ACL_FLOAT, 4);
    list = aclCreateTensorList((const aclTensor *const *)&single, 1);
    WORKS(aclDestroyTensor(single));
    GIVES(aclDestroyTensorList(list), ACLNN_ERR_INNER_NULLPTR);
    EXPECT(aclsim_reported("destroyed-handle") == 1);
    aclsim_clear_reports();
    /* aclInitTensor makes it another one, and keeps the address where none is given. */
    aclnnStatus aclInitTensor(aclTensor *, const int64_t *, uint64_t, aclDataType, const int64_t *, int64_t, aclFormat, const int64_t *, uint64_t, void *);
    aclnnStatus aclGetRawTensorAddr(const aclTensor *, void **);
    aclnnStatus aclGetDataType(const aclTensor *, aclDataType *);
    aclTensor *changed = row(memory, ACL_FLOAT, 4);
    int64_t three = 3;
    void *address = NULL;
    aclDataType dtype = ACL_FLOAT;
    WORKS(aclInitTensor(changed, &three, 1, ACL_INT8, NULL, 0, ACL_FORMAT_ND, &three, 1, NULL));
    WORKS(aclGetRawTensorAddr(changed, &address));
    WORKS(aclGetDataType(changed, &dtype));
    EXPECT(address == memory && dtype == ACL_INT8);
    GIVES(aclGetDataType(NULL, &dtype), ACLNN_ERR_INNER_NULLPTR);
    EXPECT(aclsim_report_count() == 0);
}

int main(void)
{
    start(0);
    on = stream();
    copies();
    fills();
    arithmetic();
    questions();
    lifetimes();
    lists();
    EXPECT(aclsim_report_count() == 0);
    return 0;
}
