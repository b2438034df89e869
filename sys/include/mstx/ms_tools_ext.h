/**
 * Marks and ranges for CANN's profilers, of libms_tools_ext.so. A stream of NULL marks on the host alone; any other also on
 * the device, when the work before it is done. Nothing is recorded unless a tool asks for it (msprof --msproftx=on).
 */

#ifndef ACLNN_SYS_MS_TOOLS_EXT_H
#define ACLNN_SYS_MS_TOOLS_EXT_H

#include "acl/acl_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A group of marks and ranges of its own. */
typedef struct mstxDomainRegistration_st *mstxDomainHandle_t;

/** Marks this moment. A message has at most 255 bytes. */
ACL_FUNC_VISIBILITY void mstxMarkA(const char *message, aclrtStream stream);

/** Begins a range, whose number it gives; 0 when it failed, or when nobody records. */
ACL_FUNC_VISIBILITY uint64_t mstxRangeStartA(const char *message, aclrtStream stream);

/** Ends a range, on any thread. */
ACL_FUNC_VISIBILITY void mstxRangeEnd(uint64_t id);

/** Makes a domain, or finds that of this name, which consists of letters, digits and underscores; NULL when it failed. */
ACL_FUNC_VISIBILITY mstxDomainHandle_t mstxDomainCreateA(const char *name);

/** Lets go of a domain. */
ACL_FUNC_VISIBILITY void mstxDomainDestroy(mstxDomainHandle_t domain);

/** Marks this moment in a domain. */
ACL_FUNC_VISIBILITY void mstxDomainMarkA(
    mstxDomainHandle_t domain, const char *message, aclrtStream stream);

/** Begins a range in a domain. */
ACL_FUNC_VISIBILITY uint64_t mstxDomainRangeStartA(
    mstxDomainHandle_t domain, const char *message, aclrtStream stream);

/** Ends a range of a domain. */
ACL_FUNC_VISIBILITY void mstxDomainRangeEnd(mstxDomainHandle_t domain, uint64_t id);

#ifdef __cplusplus
}
#endif

#endif
