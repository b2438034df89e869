/* Views whose sizes, strides or offset cannot be, and weights that cannot be counted: refused before anything is computed from them. */
#include "aclnnop/aclnn_npu_format_cast.h"
#include "aclnnop/aclnn_quant_matmul_weight_nz.h"
#include "aclnnop/aclnn_sparse4to2quant_matmul_weight_nz.h"
#include "aclnnop/aclnn_trans_convolution_weight.h"
#include "aclnnop/aclnn_trans_matmul_weight.h"
#include "program.h"

static void *memory, *result, *one;

/* x and y alike; the status of phase one, and its text. */
static int phase_one(int64_t rows, int64_t columns, int64_t row_stride, int64_t column_stride, int64_t offset, const char **text)
{
    int64_t shape[] = {rows, columns}, strides[] = {row_stride, column_stride}, single = 1;
    aclTensor *x = aclCreateTensor(shape, 2, ACL_FLOAT, strides, offset, ACL_FORMAT_ND, shape, 2, memory);
    aclTensor *y = aclCreateTensor(shape, 2, ACL_INT8, strides, offset, ACL_FORMAT_ND, shape, 2, result);
    aclTensor *scale = aclCreateTensor(&single, 1, ACL_FLOAT, NULL, 0, ACL_FORMAT_ND, &single, 1, one);
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    int status = aclnnAscendQuantV3GetWorkspaceSize(x, scale, NULL, false, "round", ACL_INT8, -1, y, &size, &executor);
    *text = aclGetRecentErrMsg();
    if (!status)
        WORKS(aclDestroyAclOpExecutor(executor));
    WORKS(aclDestroyTensor(x));
    WORKS(aclDestroyTensor(y));
    WORKS(aclDestroyTensor(scale));
    return status;
}

static void refused(int64_t rows, int64_t columns, int64_t row_stride, int64_t column_stride, int64_t offset, const char *reason)
{
    const char *text = NULL;
    GIVES(phase_one(rows, columns, row_stride, column_stride, offset, &text), ACLNN_ERR_PARAM_INVALID);
    if (!text || !strstr(text, "x cannot be used") || !strstr(text, reason)) {
        printf("%lld x %lld: expected \"%s\" in %s\n", (long long)rows, (long long)columns, reason, text ? text : "no text");
        exit(1);
    }
    EXPECT(aclsim_report_count() == 0);
}

/* ---- sizes of weights and of FRACTAL_NZ ---- */

static void told(const char *reason)
{
    const char *text = aclGetRecentErrMsg();
    if (!text || !strstr(text, reason)) {
        printf("expected \"%s\" in %s\n", reason, text ? text : "no text");
        exit(1);
    }
}

/* All functions that count a weight of that shape; the count when they can. */
static void weights(const int64_t *shape, uint64_t rank, uint64_t plain, uint64_t bytes, uint64_t convolution)
{
    aclIntArray *sizes = aclCreateIntArray(shape, rank);
    uint64_t count = 1;
    int status = plain ? 0 : ACLNN_ERR_PARAM_INVALID;
    GIVES(aclnnCalculateMatmulWeightSize(sizes, &count), status);
    EXPECT(!plain || count == plain);
    if (status)
        told("than can be counted");
    status = bytes ? 0 : ACLNN_ERR_PARAM_INVALID;
    GIVES(aclnnCalculateMatmulWeightSizeV2(sizes, ACL_INT8, &count), status);
    EXPECT(!bytes || count == bytes);
    if (status)
        told("than can be counted");
    if (rank > 2) {
        status = convolution ? 0 : ACLNN_ERR_PARAM_INVALID;
        GIVES(aclnnCalculateConvolutionWeightSize(sizes, false, 1, ACL_FLOAT16, &count), status);
        EXPECT(!convolution || count == convolution);
        if (status)
            told("than can be counted");
    }
    WORKS(aclDestroyIntArray(sizes));
}

static aclTensor *matrix(int64_t rows, int64_t columns, aclFormat format, const int64_t *storage, uint64_t storage_rank)
{
    const int64_t shape[] = {rows, columns};
    return aclCreateTensor(shape, 2, ACL_INT8, NULL, 0, format, storage ? storage : shape, storage ? storage_rank : 2, memory);
}

/* Whose FRACTAL_NZ, where every column takes 32 bytes, is more than the matrix. */
static void casts(int64_t rows)
{
    const int64_t stored[] = {1, rows / 16, 16, 32};
    aclTensor *plain = matrix(rows, 1, ACL_FORMAT_ND, NULL, 0), *blocks = matrix(rows, 1, ACL_FORMAT_FRACTAL_NZ, stored, 4);
    uint64_t size = 0;
    int64_t *dims = NULL;
    int format = 0;
    aclOpExecutor *executor = NULL;
    GIVES(aclnnNpuFormatCastCalculateSizeAndFormat(plain, ACL_FORMAT_FRACTAL_NZ, -1, &dims, &size, &format), ACLNN_ERR_PARAM_INVALID);
    told("than can be counted");
    GIVES(aclnnNpuFormatCastGetWorkspaceSize(plain, blocks, &size, &executor), ACLNN_ERR_PARAM_INVALID);
    told("than can be counted");
    GIVES(aclnnTransMatmulWeightGetWorkspaceSize(plain, &size, &executor), ACLNN_ERR_PARAM_INVALID);
    told("than can be counted");
    WORKS(aclDestroyTensor(plain));
    WORKS(aclDestroyTensor(blocks));
}

/* A weight in FRACTAL_NZ that cannot be, and one whose storage has more dimensions than there are. */
static void products(const int64_t *stored, uint64_t stored_rank, int64_t rows)
{
    const int64_t left[] = {1, rows}, one[] = {2}, result_shape[] = {1, 2};
    aclTensor *x1 = aclCreateTensor(left, 2, ACL_INT8, NULL, 0, ACL_FORMAT_ND, left, 2, memory);
    aclTensor *x2 = matrix(rows, 2, ACL_FORMAT_FRACTAL_NZ, stored, stored_rank);
    aclTensor *scale = aclCreateTensor(one, 1, ACL_FLOAT, NULL, 0, ACL_FORMAT_ND, one, 1, memory);
    aclTensor *out = aclCreateTensor(result_shape, 2, ACL_BF16, NULL, 0, ACL_FORMAT_ND, result_shape, 2, result);
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    GIVES(aclnnQuantMatmulWeightNzGetWorkspaceSize(x1, x2, NULL, scale, NULL, NULL, NULL, NULL, NULL, false, false, 0, out, &size, &executor),
          ACLNN_ERR_PARAM_INVALID);
    told("its FRACTAL_NZ takes");
    WORKS(aclDestroyTensor(x1));
    WORKS(aclDestroyTensor(x2));
    WORKS(aclDestroyTensor(scale));
    WORKS(aclDestroyTensor(out));
}

static void fractal(void)
{
    const int64_t big = INT64_C(1) << 40;
    weights((int64_t[]){33, 17}, 2, 48 * 32, 48 * 32, 0);
    weights((int64_t[]){2, 33, 17}, 3, 2 * 48 * 32, 2 * 48 * 32, 48 * 16 * 17);
    weights((int64_t[]){big, big}, 2, 0, 0, 0);
    weights((int64_t[]){INT64_MAX, 1}, 2, 0, 0, 0);
    weights((int64_t[]){1, INT64_MAX}, 2, 0, 0, 0);
    weights((int64_t[]){INT64_MAX, INT64_MAX}, 2, 0, 0, 0);
    weights((int64_t[]){big, 16, big}, 3, 0, 0, 0);
    weights((int64_t[]){INT64_MAX, INT64_MAX, 1}, 3, 0, 0, 0);
    /* What has nothing in it has no size beyond counting. */
    uint64_t count = 1;
    aclIntArray *nothing = aclCreateIntArray((int64_t[]){0, big, big}, 3);
    WORKS(aclnnCalculateMatmulWeightSize(nothing, &count));
    EXPECT(count == 0);
    WORKS(aclDestroyIntArray(nothing));
    int8_t weight[8] = {0}, *values = NULL;
    uint8_t *index = NULL;
    int64_t *dims = NULL, *index_dims = NULL;
    uint64_t rank = 0, index_rank = 0;
    aclIntArray *shape = aclCreateIntArray((int64_t[]){big, big}, 2);
    GIVES(aclnnTransSparse4to2Para(weight, shape, &values, &dims, &rank, &index, &index_dims, &index_rank), ACLNN_ERR_PARAM_INVALID);
    told("than can be counted");
    WORKS(aclDestroyIntArray(shape));
    casts(INT64_C(1) << 58);
    casts(INT64_C(1) << 59);
    int64_t many[20], wraps[] = {big, big, 16, 32};
    for (int i = 0; i < 20; i++)
        many[i] = 1;
    many[0] = 1024;
    products(many, 20, 32);
    products(wraps, 4, 32);
    products(wraps, 4, INT64_C(1) << 58);
}

int main(void)
{
    const int64_t big = INT64_C(1) << 40, huge = INT64_C(1) << 62;
    const char *text;
    start(0);
    memory = block(4096);
    result = block(4096);
    one = block(4);
    refused(big, big, big, 1, 0, "more elements");
    refused((INT64_C(1) << 32) + 1, INT64_C(1) << 32, INT64_C(1) << 32, 1, 0, "more elements");
    refused(INT64_C(1) << 61, 2, 2, 1, 0, "more bytes");
    refused(-1, 4, 4, 1, 0, "negative");
    refused(4, -1, 4, 1, 0, "negative");
    refused(4, INT64_MIN, 4, 1, 0, "negative");
    refused(4, 4, huge, 1, 0, "strides");
    refused(5, 4, INT64_C(1) << 61, 1, 0, "strides");
    refused(4, 4, INT64_MIN, 1, 0, "strides");
    refused(4, 4, -4, 1, 0, "back before");
    refused(4, 4, 4, 1, huge, "more bytes");
    refused(4, 4, 4, 1, INT64_MAX, "strides");
    refused(4, 4, 4, 1, -1, "offset");
    /* Rows from the last to the first are unusual and possible. */
    WORKS(phase_one(4, 4, -4, 1, 12, &text));
    WORKS(phase_one(0, 4, huge, huge, 0, &text));
    fractal();
    /* No list that long can be copied. */
    int64_t value = 1;
    EXPECT(aclCreateIntArray(&value, UINT64_C(1) << 61) == NULL);
    EXPECT(aclCreateIntArray(NULL, 3) == NULL);
    return 0;
}
