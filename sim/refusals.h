/* Functions without a meaning here: they say so, and never succeed without doing anything. */
#ifndef SIM_REFUSALS_H
#define SIM_REFUSALS_H

#include "sim_internal.h"

/* What all of them answer: 207000 with a text that names the function and why. */
#define SIM_NOT_OFFERED(reason) \
    sim_fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "EE9999", "The simulated Atlas %s. [FUNC:%s]", reason, __func__)

#endif
