/** Compiling Ascend C at run time. Exported by libacl_rtc.so, from CANN 8.3 on, where the compiler is installed. */

#ifndef ACLNN_SYS_ACL_RT_COMPILE_H
#define ACLNN_SYS_ACL_RT_COMPILE_H

#include "acl/acl_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A source with what became of it. */
typedef void *aclrtcProg;

/** Takes a source. The ending of its name says its language: .asc, or .cce. Headers are not taken: 0 and null. */
ACL_FUNC_VISIBILITY aclError aclrtcCreateProg(
    aclrtcProg *prog, const char *src, const char *name, int numHeaders, const char **headers,
    const char **includeNames);

/** Compiles it, with options of the compiler, such as --npu-arch=dav-2201. */
ACL_FUNC_VISIBILITY aclError aclrtcCompileProg(
    aclrtcProg prog, int numOptions, const char **options);

/** Asks, before it is compiled, for what a function's name becomes. */
ACL_FUNC_VISIBILITY aclError aclrtcAddNameExpr(aclrtcProg prog, const char *const nameExpression);

/** What it became. The text goes with the program. */
ACL_FUNC_VISIBILITY aclError aclrtcGetLoweredName(
    aclrtcProg prog, const char *nameExpression, const char **loweredName);

/** Destroys it and makes it null. */
ACL_FUNC_VISIBILITY aclError aclrtcDestroyProg(aclrtcProg *prog);

/** The compiled kernels. */
ACL_FUNC_VISIBILITY aclError aclrtcGetBinData(aclrtcProg prog, char *binData);

/** How many bytes they are. */
ACL_FUNC_VISIBILITY aclError aclrtcGetBinDataSize(aclrtcProg prog, size_t *binDataSizeRet);

/** How long the compiler's words are, their end included. */
ACL_FUNC_VISIBILITY aclError aclrtcGetCompileLogSize(aclrtcProg prog, size_t *logSizeRet);

/** The compiler's words. */
ACL_FUNC_VISIBILITY aclError aclrtcGetCompileLog(aclrtcProg prog, char *log);

#ifdef __cplusplus
}
#endif

#endif /* ACLNN_SYS_ACL_RT_COMPILE_H */
