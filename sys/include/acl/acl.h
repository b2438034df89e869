/** The whole runtime interface. */

#ifndef ACLNN_SYS_ACL_H
#define ACLNN_SYS_ACL_H

#include "acl/acl_rt.h"
#include "acl/acl_mdl.h"

#endif /* ACLNN_SYS_ACL_H */
