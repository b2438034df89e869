/** What the bindings are generated from: every public header of include/. */

#include "acl/acl.h"
#include "acl/acl_rt_compile.h"
#include "aclnn/aclnn_base.h"
#include "aclnnop/aclnn_ascend_quant.h"
#include "aclnnop/aclnn_ascend_quant_v3.h"
#include "aclnnop/aclnn_quantize.h"
#include "hccl/hccl.h"
#include "mstx/ms_tools_ext.h"
