/* Part of every operator library: tells libascendcl.so
 * which functions the library has. */
#include "sim_internal.h"

SIM_TELLS_NAMES(SIM_OPERATORS)
