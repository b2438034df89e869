/** Profiles, which are refused. */

#ifndef ACLNN_SIM_ACL_PROF_H
#define ACLNN_SIM_ACL_PROF_H

#include "acl/acl_base.h"

#ifdef __cplusplus
extern "C" {
#endif

ACL_FUNC_VISIBILITY aclError aclprofInit(const char *profilerResultPath, size_t length);
ACL_FUNC_VISIBILITY aclError aclprofFinalize(void);

#ifdef __cplusplus
}
#endif

#endif /* ACLNN_SIM_ACL_PROF_H */
