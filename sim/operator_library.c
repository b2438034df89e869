/* Part of every operator library: tells libascendcl.so
 * which functions the library has. */
#include "sim_internal.h"

extern const char *const __start_sim_names[] __attribute__((weak, visibility("hidden")));
extern const char *const __stop_sim_names[] __attribute__((weak, visibility("hidden")));

__attribute__((constructor)) static void loaded(void)
{
    aclsim_register_names(SIM_OPERATORS, __start_sim_names, __stop_sim_names);
}

__attribute__((destructor)) static void unloaded(void)
{
    aclsim_forget_names(SIM_OPERATORS, __start_sim_names, __stop_sim_names);
}
