/** Where the capture functions were declared up to CANN 8.3; they are in acl/acl_rt.h. */

#ifndef ACLNN_SYS_ACL_MDL_H
#define ACLNN_SYS_ACL_MDL_H

#include "acl/acl_rt.h"

#endif /* ACLNN_SYS_ACL_MDL_H */
