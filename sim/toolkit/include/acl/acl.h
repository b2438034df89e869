
#include "acl/acl_op.h"
