/* Functions of the operator libraries that are no operators are known by name, counted, logged and made to fail like all others,
 * and are there on the products that have what they are for. */
#include "aclnnop/aclnn_npu_format_cast.h"
#include "aclnnop/aclnn_trans_matmul_weight.h"
#include "program.h"

static aclTensor *matrix;
static aclIntArray *sizes;

static int cast_size(void)
{
    int64_t *dims = NULL;
    uint64_t count = 0;
    int format = 0;
    int status = aclnnNpuFormatCastCalculateSizeAndFormat(matrix, ACL_FORMAT_FRACTAL_NZ, -1, &dims, &count, &format);
    if (!status)
        EXPECT(format == ACL_FORMAT_FRACTAL_NZ && count == 4 && dims[0] == 1 && dims[1] == 2 && dims[2] == 16 && dims[3] == 32);
    free(dims);
    return status;
}

static int weight_size(void)
{
    uint64_t count = 0;
    int status = aclnnCalculateMatmulWeightSizeV2(sizes, ACL_INT8, &count);
    EXPECT(status || count == 2 * 16 * 32);
    return status;
}

static void known(const char *name, int (*call)(void))
{
    char line[120];
    WORKS(call());
    EXPECT(aclsim_calls(name) == 1);
    aclsim_fail_call(name, 1, 5);
    GIVES(call(), 5);
    WORKS(call());
    aclsim_log_to_memory(1);
    WORKS(call());
    snprintf(line, sizeof line, "\"fn\":\"%s\"", name);
    EXPECT(strstr(aclsim_log_text(), line));
    aclsim_log_to_memory(0);
    aclsim_set_stub(1);
    EXPECT(call() != 0);
    aclsim_set_stub(0);
    WORKS(call());
}

int main(void)
{
    const int64_t shape[] = {17, 32};
    aclsim_reset();
    matrix = aclCreateTensor(shape, 2, ACL_INT8, NULL, 0, ACL_FORMAT_ND, shape, 2, NULL);
    sizes = aclCreateIntArray(shape, 2);
    known("aclnnNpuFormatCastCalculateSizeAndFormat", cast_size);
    known("aclnnCalculateMatmulWeightSizeV2", weight_size);
    WORKS(aclDestroyTensor(matrix));
    WORKS(aclDestroyIntArray(sizes));
    /* The operator that casts is not on each product; that which rearranges a weight is on more. */
    const struct {
        const char *soc;
        int casts;
    } products[] = {{"Ascend310P3", 361001}, {"Ascend910A", 361001}, {"Ascend910B2", 0}, {"Ascend910_9391", 0}, {"Ascend950PR_9589", 0}};
    for (int i = 0; i < 5; i++) {
        aclsim_reset();
        aclsim_set_soc(products[i].soc);
        matrix = aclCreateTensor(shape, 2, ACL_INT8, NULL, 0, ACL_FORMAT_ND, shape, 2, NULL);
        sizes = aclCreateIntArray(shape, 2);
        GIVES(cast_size(), products[i].casts);
        WORKS(weight_size());
        WORKS(aclDestroyTensor(matrix));
        WORKS(aclDestroyIntArray(sizes));
    }
    return 0;
}
