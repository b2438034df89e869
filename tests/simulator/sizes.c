/* Views whose sizes, strides or offset cannot be: refused before anything is computed from them. */
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
    /* No list that long can be copied. */
    int64_t value = 1;
    EXPECT(aclCreateIntArray(&value, UINT64_C(1) << 61) == NULL);
    EXPECT(aclCreateIntArray(NULL, 3) == NULL);
    return 0;
}
