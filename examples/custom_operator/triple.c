/*
 * A library of a vendor's own operators, as one builds it from a package of custom
 * operators: aclnnTriple, out = 3 * factor * x. It is made of CANN's aclnnMuls here,
 * so that the example needs no compiler of device code.
 *
 *   cc -shared -fPIC -I HEADERS -o PACKAGE/op_api/lib/libcust_opapi.so triple.c \
 *      -L TOOLKIT/lib64 -lopapi -lnnopbase -lascendcl
 */
#include <stdint.h>

#include "aclnn/acl_meta.h"
#include "aclnn/aclnn_base.h"

#define EXPORT __attribute__((visibility("default")))

aclnnStatus aclnnMulsGetWorkspaceSize(const aclTensor *self, const aclScalar *other, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor);
aclnnStatus aclnnMuls(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream);

EXPORT aclnnStatus aclnnTripleGetWorkspaceSize(const aclTensor *x, double factor, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    float triple = (float)(3 * factor);
    aclScalar *other = aclCreateScalar(&triple, ACL_FLOAT);
    aclnnStatus status = aclnnMulsGetWorkspaceSize(x, other, out, workspaceSize, executor);
    aclDestroyScalar(other);
    return status;
}

EXPORT aclnnStatus aclnnTriple(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream)
{
    return aclnnMuls(workspace, workspaceSize, executor, stream);
}
