/* Operators whose entry points are generated and whose kernels are the simulator's: what they compute, and that a kernel of the
 * program's own comes first. */
#include <math.h>

#include "aclnnop/aclnn_argsort.h"
#include "aclnnop/aclnn_ascend_quant.h"
#include "aclnnop/aclnn_cat.h"
#include "aclnnop/aclnn_clamp.h"
#include "aclnnop/aclnn_embedding.h"
#include "aclnnop/aclnn_group_norm.h"
#include "aclnnop/aclnn_matmul.h"
#include "aclnnop/aclnn_max_dim.h"
#include "aclnnop/aclnn_mean.h"
#include "aclnnop/aclnn_permute.h"
#include "aclnnop/aclnn_rms_norm.h"
#include "aclnnop/aclnn_quantize.h"
#include "aclnnop/aclnn_sigmoid.h"
#include "aclnnop/aclnn_softmax.h"
#include "program.h"

static aclrtStream on;

static aclTensor *tensor(const float *values, uint64_t rank, const int64_t *shape, void **memory)
{
    int64_t strides[8], count = 1;
    for (uint64_t d = rank; d-- > 0; count *= shape[d])
        strides[d] = count;
    *memory = block((size_t)count * sizeof *values);
    if (values)
        WORKS(aclrtMemcpy(*memory, (size_t)count * sizeof *values, values, (size_t)count * sizeof *values, ACL_MEMCPY_HOST_TO_DEVICE));
    return aclCreateTensor(shape, rank, ACL_FLOAT, strides, 0, ACL_FORMAT_ND, shape, rank, *memory);
}

#define SHAPE(...) (int64_t[]){__VA_ARGS__}
#define VALUES(...) (const float[]){__VA_ARGS__}

/* Runs an operator that was prepared. */
#define RUN(name, ...)                                                                  \
    do {                                                                                \
        uint64_t size_ = 0;                                                             \
        aclOpExecutor *executor_ = NULL;                                                \
        WORKS(name##GetWorkspaceSize(__VA_ARGS__, &size_, &executor_));                 \
        EXPECT(size_ == 0);                                                             \
        WORKS(name(NULL, 0, executor_, on));                                            \
        WORKS(aclrtSynchronizeStream(on));                                              \
    } while (0)

static void holds(void *memory, size_t count, const float *expected, int line)
{
    float got[16];
    WORKS(aclrtMemcpy(got, count * sizeof *got, memory, count * sizeof *got, ACL_MEMCPY_DEVICE_TO_HOST));
    for (size_t i = 0; i < count; i++) {
        if (!(fabsf(got[i] - expected[i]) <= 1e-6f * fabsf(expected[i]))) {
            printf("line %d: element %zu is %.9g, not %.9g\n", line, i, got[i], expected[i]);
            exit(1);
        }
    }
}

static void drop(aclTensor *tensor, void *memory)
{
    WORKS(aclDestroyTensor(tensor));
    WORKS(aclrtFree(memory));
}

static void products(void)
{
    void *x_memory, *w_memory, *y_memory;
    aclTensor *x = tensor(VALUES(1, 2, 3, 4, 5, 6), 2, SHAPE(2, 3), &x_memory);
    aclTensor *w = tensor(VALUES(1, 0, -1, 2, 0.5f, 1), 2, SHAPE(3, 2), &w_memory);
    aclTensor *y = tensor(NULL, 2, SHAPE(2, 2), &y_memory);
    RUN(aclnnMatmul, x, w, y, 0);
    holds(y_memory, 4, VALUES(0.5f, 7, 2, 16), __LINE__);
    /* The second matrix is y's own size: 3 and 2 have no product with it. */
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    GIVES(aclnnMatmulGetWorkspaceSize(x, y, y, 0, &size, &executor), ACLNN_ERR_PARAM_INVALID);
    drop(x, x_memory);
    drop(w, w_memory);
    drop(y, y_memory);
}

static void lines(void)
{
    void *x_memory, *y_memory, *z_memory, *rstd_memory, *gamma_memory;
    aclTensor *x = tensor(VALUES(0, logf(3), 5, 5, -1, 2), 2, SHAPE(3, 2), &x_memory);
    aclTensor *y = tensor(NULL, 2, SHAPE(3, 2), &y_memory), *z = tensor(NULL, 2, SHAPE(3, 1), &z_memory);
    aclTensor *gamma = tensor(VALUES(1, 2), 1, SHAPE(2), &gamma_memory), *rstd = tensor(NULL, 2, SHAPE(3, 1), &rstd_memory);
    aclTensor *places = aclCreateTensor(SHAPE(3), 1, ACL_INT64, SHAPE(1), 0, ACL_FORMAT_ND, SHAPE(3), 1, y_memory);
    aclTensor *most = aclCreateTensor(SHAPE(3), 1, ACL_FLOAT, SHAPE(1), 0, ACL_FORMAT_ND, SHAPE(3), 1, z_memory);
    int64_t got[3];
    RUN(aclnnSoftmax, x, -1, y);
    holds(y_memory, 4, VALUES(0.25f, 0.75f, 0.5f, 0.5f), __LINE__);
    RUN(aclnnRmsNorm, x, gamma, 0, y, rstd);
    holds(y_memory + 8, 2, VALUES(1, 2), __LINE__);
    holds(rstd_memory + 4, 1, VALUES(0.2f), __LINE__);
    RUN(aclnnMaxDim, x, 1, false, most, places);
    holds(z_memory, 3, VALUES(logf(3), 5, 2), __LINE__);
    WORKS(aclrtMemcpy(got, sizeof got, y_memory, sizeof got, ACL_MEMCPY_DEVICE_TO_HOST));
    EXPECT(got[0] == 1 && got[1] == 0 && got[2] == 1); /* the first of equals */
    RUN(aclnnArgsort, most, 0, true, places);
    WORKS(aclrtMemcpy(got, sizeof got, y_memory, sizeof got, ACL_MEMCPY_DEVICE_TO_HOST));
    EXPECT(got[0] == 1 && got[1] == 2 && got[2] == 0);
    aclIntArray *last = aclCreateIntArray(SHAPE(1), 1);
    RUN(aclnnMean, x, last, true, ACL_FLOAT, z);
    holds(z_memory + 4, 2, VALUES(5, 0.5f), __LINE__);
    WORKS(aclDestroyIntArray(last));
    WORKS(aclDestroyTensor(places));
    WORKS(aclDestroyTensor(most));
    drop(x, x_memory);
    drop(y, y_memory);
    drop(z, z_memory);
    drop(gamma, gamma_memory);
    drop(rstd, rstd_memory);
}

static void moves(void)
{
    void *x_memory, *y_memory, *z_memory, *index_memory = block(16);
    aclTensor *x = tensor(VALUES(1, 2, 3, 4, 5, 6), 2, SHAPE(2, 3), &x_memory), *y = tensor(NULL, 2, SHAPE(3, 2), &y_memory);
    aclTensor *z = tensor(NULL, 2, SHAPE(4, 3), &z_memory);
    aclTensor *index = aclCreateTensor(SHAPE(2), 1, ACL_INT64, SHAPE(1), 0, ACL_FORMAT_ND, SHAPE(2), 1, index_memory);
    aclIntArray *turned = aclCreateIntArray(SHAPE(1, 0), 2);
    RUN(aclnnPermute, x, turned, y);
    holds(y_memory, 6, VALUES(1, 4, 2, 5, 3, 6), __LINE__);
    float low = 2;
    aclScalar *bound = aclCreateScalar(&low, ACL_FLOAT);
    RUN(aclnnClamp, y, NULL, bound, y); /* one bound alone, in place */
    holds(y_memory, 6, VALUES(1, 2, 2, 2, 2, 2), __LINE__);
    aclTensor *also = aclCreateTensor(SHAPE(2, 3), 2, ACL_FLOAT, SHAPE(3, 1), 0, ACL_FORMAT_ND, SHAPE(6), 1, x_memory);
    const aclTensor *both[2] = {x, also};
    aclTensorList *list = aclCreateTensorList(both, 2);
    RUN(aclnnCat, list, 0, z);
    holds(z_memory, 12, VALUES(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6), __LINE__);
    WORKS(aclrtMemcpy(index_memory, 16, SHAPE(3, 0), 16, ACL_MEMCPY_HOST_TO_DEVICE));
    aclTensor *rows = aclCreateTensor(SHAPE(2, 3), 2, ACL_FLOAT, SHAPE(3, 1), 0, ACL_FORMAT_ND, SHAPE(6), 1, y_memory);
    RUN(aclnnEmbedding, z, index, rows);
    holds(y_memory, 6, VALUES(4, 5, 6, 1, 2, 3), __LINE__);
    WORKS(aclDestroyTensorList(list));
    WORKS(aclDestroyScalar(bound));
    WORKS(aclDestroyIntArray(turned));
    WORKS(aclDestroyTensor(rows));
    WORKS(aclrtFree(x_memory));
    drop(index, index_memory);
    drop(y, y_memory);
    drop(z, z_memory);
}

/* Writes sevens to the operator's last tensor, in its type. */
static int seven(const char *name, const aclsim_kernel_argument *arguments, uint64_t count, void *data)
{
    (void)name, (void)data;
    const aclsim_kernel_tensor *out = arguments[count - 1].tensors;
    if (out->dtype == ACL_INT8)
        *(int8_t *)out->block = 7;
    else
        *(float *)out->block = 7;
    return 0;
}

static int8_t first_byte(void *memory)
{
    int8_t byte = 0;
    WORKS(aclrtMemcpy(&byte, 1, memory, 1, ACL_MEMCPY_DEVICE_TO_HOST));
    return byte;
}

static void a_kernel_of_the_programs_own_comes_first(void)
{
    void *x_memory, *y_memory, *q_memory;
    aclTensor *x = tensor(VALUES(1), 1, SHAPE(1), &x_memory), *y = tensor(NULL, 1, SHAPE(1), &y_memory);
    aclTensor *scale = aclCreateTensor(SHAPE(1), 1, ACL_FLOAT, SHAPE(1), 0, ACL_FORMAT_ND, SHAPE(1), 1, x_memory);
    q_memory = block(1);
    aclTensor *q = aclCreateTensor(SHAPE(1), 1, ACL_INT8, SHAPE(1), 0, ACL_FORMAT_ND, SHAPE(1), 1, q_memory);
    /* One that is a table, and those that are written by hand. */
    for (int brought = 0; brought < 2; brought++) {
        const char *const names[] = {"aclnnSigmoid", "aclnnQuantize", "aclnnAscendQuant", "aclnnAscendQuantV3"};
        for (size_t i = 0; i < 4; i++)
            aclsim_set_kernel(names[i], brought ? seven : NULL, NULL);
        RUN(aclnnSigmoid, x, y);
        holds(y_memory, 1, VALUES(brought ? 7 : 1 / (1 + expf(-1))), __LINE__);
        WORKS(aclrtMemset(q_memory, 1, 0, 1));
        RUN(aclnnQuantize, x, scale, NULL, ACL_INT8, 0, q);
        EXPECT(first_byte(q_memory) == (brought ? 7 : 1));
        WORKS(aclrtMemset(q_memory, 1, 0, 1));
        RUN(aclnnAscendQuant, x, scale, NULL, false, "round", ACL_INT8, q);
        EXPECT(first_byte(q_memory) == (brought ? 7 : 1));
        WORKS(aclrtMemset(q_memory, 1, 0, 1));
        RUN(aclnnAscendQuantV3, x, scale, NULL, false, "round", ACL_INT8, -1, q);
        EXPECT(first_byte(q_memory) == (brought ? 7 : 1));
    }
    /* What is wrong with any tensor is told all the same; what the simulator's own kernel asks for is not. */
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    GIVES(aclnnSigmoidGetWorkspaceSize(x, NULL, &size, &executor), ACLNN_ERR_PARAM_NULLPTR);
    RUN(aclnnSigmoid, x, q);
    EXPECT(first_byte(q_memory) == 7);
    aclsim_set_kernel("aclnnSigmoid", NULL, NULL);
    aclsim_set_kernel("aclnnQuantize", NULL, NULL);
    aclsim_set_kernel("aclnnAscendQuant", NULL, NULL);
    aclsim_set_kernel("aclnnAscendQuantV3", NULL, NULL);
    WORKS(aclDestroyTensor(scale));
    drop(q, q_memory);
    drop(x, x_memory);
    drop(y, y_memory);
}

/* Two groups of two channels: of mean 0 and 4, and of deviation 1 and 2. */
static void groups(void)
{
    void *x_memory, *gamma_memory, *beta_memory, *y_memory, *mean_memory, *rstd_memory;
    aclTensor *x = tensor(VALUES(1, -1, 1, -1, 6, 2, 6, 2), 3, SHAPE(1, 4, 2), &x_memory);
    aclTensor *gamma = tensor(VALUES(1, 2, 3, 4), 1, SHAPE(4), &gamma_memory);
    aclTensor *beta = tensor(VALUES(0, 0, 10, 0), 1, SHAPE(4), &beta_memory);
    aclTensor *y = tensor(NULL, 3, SHAPE(1, 4, 2), &y_memory);
    aclTensor *mean = tensor(NULL, 2, SHAPE(1, 2), &mean_memory);
    aclTensor *rstd = tensor(NULL, 2, SHAPE(1, 2), &rstd_memory);
    RUN(aclnnGroupNorm, x, gamma, beta, 1, 4, 2, 2, 1e-12, y, mean, rstd);
    holds(y_memory, 8, VALUES(1, -1, 2, -2, 13, 7, 4, -4), __LINE__);
    holds(mean_memory, 2, VALUES(0, 4), __LINE__);
    holds(rstd_memory, 2, VALUES(1, 0.5f), __LINE__);
    RUN(aclnnGroupNorm, x, NULL, NULL, 1, 4, 2, 2, 1e-12, y, mean, rstd);
    holds(y_memory, 8, VALUES(1, -1, 1, -1, 1, -1, 1, -1), __LINE__);
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    GIVES(aclnnGroupNormGetWorkspaceSize(x, NULL, NULL, 1, 4, 2, 3, 1e-12, y, mean, rstd, &size, &executor), ACLNN_ERR_PARAM_INVALID);
    GIVES(aclnnGroupNormGetWorkspaceSize(x, NULL, NULL, 1, 4, 3, 2, 1e-12, y, mean, rstd, &size, &executor), ACLNN_ERR_PARAM_INVALID);
    GIVES(aclnnGroupNormGetWorkspaceSize(x, mean, NULL, 1, 4, 2, 2, 1e-12, y, mean, rstd, &size, &executor), ACLNN_ERR_PARAM_INVALID);
    drop(x, x_memory);
    drop(y, y_memory);
    drop(mean, mean_memory);
    drop(rstd, rstd_memory);
    /* Two samples, seen in the order that their channels lie apart in. */
    void *memory;
    const int64_t apart[] = {2, 4, 1};
    aclTensor *lying = tensor(VALUES(1, -1, 6, 2, 1, -1, 6, 2, 3, 1, 8, 0, 3, 1, 8, 0), 3, SHAPE(4, 2, 2), &memory);
    x = aclCreateTensor(SHAPE(2, 4, 2), 3, ACL_FLOAT, apart, 0, ACL_FORMAT_ND, SHAPE(4, 2, 2), 3, memory);
    y = tensor(NULL, 3, SHAPE(2, 4, 2), &y_memory);
    mean = tensor(NULL, 2, SHAPE(2, 2), &mean_memory);
    rstd = tensor(NULL, 2, SHAPE(2, 2), &rstd_memory);
    RUN(aclnnGroupNorm, x, gamma, beta, 2, 4, 2, 2, 1e-12, y, mean, rstd);
    holds(mean_memory, 4, VALUES(0, 2, 4, 4), __LINE__);
    holds(rstd_memory, 4, VALUES(1, 1, 0.5f, 0.25f), __LINE__);
    holds(y_memory, 16, VALUES(1, -1, 2, -2, 13, 7, 4, -4, 1, -1, 2, -2, 13, 7, 4, -4), __LINE__);
    WORKS(aclDestroyTensor(x));
    drop(lying, memory);
    drop(gamma, gamma_memory);
    drop(beta, beta_memory);
    drop(y, y_memory);
    drop(mean, mean_memory);
    drop(rstd, rstd_memory);
}

int main(void)
{
    start(0);
    on = stream();
    products();
    lines();
    groups();
    moves();
    a_kernel_of_the_programs_own_comes_first();
    EXPECT(aclsim_report_count() == 0);
    WORKS(aclrtDestroyStream(on));
    EXPECT(aclsim_live(ACLSIM_ANY) == 0);
    return 0;
}
