
#ifndef ACLNN_SIM_ACLNN_BASE_H
#define ACLNN_SIM_ACLNN_BASE_H

#ifdef __cplusplus
extern "C" {
#endif

/** Starts what operators need without the rest of ACL; one of the two is enough. */
ACL_FUNC_VISIBILITY aclnnStatus aclnnInit(const char *configPath);
ACL_FUNC_VISIBILITY aclnnStatus aclnnFinalize(void);
/** Looks for kernels that were built ahead; there are none here. */
ACL_FUNC_VISIBILITY aclnnStatus aclnnReselectStaticKernel(void);
ACL_FUNC_VISIBILITY aclnnStatus aclnnReselectStaticKernelWithPath(const char *staticKernelPath);

#ifdef __cplusplus
}
#endif

#endif /* ACLNN_SIM_ACLNN_BASE_H */
