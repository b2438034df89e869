/* The kernels of this library for operators whose entry points are generated, by name. */
#include <string.h>

#include "sim_operator.h"

/* All that SIM_OWN named. */
extern const sim_operator *const __start_sim_own[] __attribute__((visibility("hidden")));
extern const sim_operator *const __stop_sim_own[] __attribute__((visibility("hidden")));

const void *sim_own_operator(const char *name) __attribute__((visibility("hidden")));
/* The names one by one, from 0 on, and then NULL: who lists them (README.md) can be held to it. */
const char *aclsim_own_operator(size_t number) __attribute__((visibility("default")));

const void *sim_own_operator(const char *name)
{
    for (const sim_operator *const *own = __start_sim_own; own < __stop_sim_own; own++)
        if (!strcmp((*own)->name, name))
            return *own;
    return NULL;
}

const char *aclsim_own_operator(size_t number)
{
    return number < (size_t)(__stop_sim_own - __start_sim_own) ? __start_sim_own[number]->name : NULL;
}
