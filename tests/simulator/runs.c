/* Two runs of one executor at once, on two streams: each kernel is told of tensors of its own. */
#define _GNU_SOURCE
#include <pthread.h>

#include "aclnnop/aclnn_trans_convolution_weight.h"
#include "program.h"

enum { COUNT = 16 };

static pthread_barrier_t both;

typedef struct seen {
    const int64_t *shape;
    void *block;
} seen;

static seen runs[2];

/* Meets the other run, so that both know their tensors at one time. */
static int kernel(const char *name, const aclsim_kernel_argument *arguments, uint64_t count, void *data)
{
    (void)name;
    (void)data;
    const aclsim_kernel_tensor *out = arguments[count - 1].tensors;
    int first = pthread_barrier_wait(&both) == PTHREAD_BARRIER_SERIAL_THREAD;
    runs[first] = (seen){out->shape, out->block};
    memset(out->block, 1, out->bytes);
    pthread_barrier_wait(&both);
    return 0;
}

int main(void)
{
    const int64_t shape[] = {1, 1, 1, COUNT};
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    EXPECT(!pthread_barrier_init(&both, NULL, 2));
    start(0);
    aclsim_set_kernel("aclnnTransConvolutionWeight", kernel, NULL);
    aclrtStream on[2] = {stream(), stream()};
    void *in = block(4 * COUNT), *outs[2] = {block(4 * COUNT), block(4 * COUNT)};
    aclTensor *weight = aclCreateTensor(shape, 4, ACL_FLOAT, NULL, 0, ACL_FORMAT_ND, shape, 4, in);
    aclTensor *out = aclCreateTensor(shape, 4, ACL_FLOAT, NULL, 0, ACL_FORMAT_ND, shape, 4, outs[0]);
    WORKS(aclnnTransConvolutionWeightGetWorkspaceSize(weight, false, 1, out, &size, &executor));
    WORKS(aclSetAclOpExecutorRepeatable(executor));
    for (int i = 0; i < 2; i++) {
        WORKS(aclSetOutputTensorAddr(executor, 0, out, outs[i]));
        WORKS(aclnnTransConvolutionWeight(NULL, 0, executor, on[i]));
    }
    for (int i = 0; i < 2; i++)
        WORKS(aclrtSynchronizeStream(on[i]));
    EXPECT(runs[0].block != runs[1].block);
    EXPECT(runs[0].shape != runs[1].shape);
    for (int i = 0; i < 2; i++) {
        unsigned char got[4 * COUNT];
        WORKS(aclrtMemcpy(got, sizeof got, outs[i], sizeof got, ACL_MEMCPY_DEVICE_TO_HOST));
        for (int b = 0; b < 4 * COUNT; b++)
            EXPECT(got[b] == 1);
    }
    EXPECT(aclsim_report_count() == 0);
    return 0;
}
