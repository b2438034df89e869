/** What every operator header needs. */

#ifndef ACLNN_SYS_ACLNN_BASE_H
#define ACLNN_SYS_ACLNN_BASE_H

#include "acl/acl_base.h"
#include "aclnn/acl_meta.h"

#endif /* ACLNN_SYS_ACLNN_BASE_H */
