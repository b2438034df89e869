/* Logs, dumps, profiles and kernels by hand: what the tools around CANN ask of libascendcl.so. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "refusals.h"
#include "sim_core.h"

/* ---- the program's log lines go into the call log ---- */

SIM_EXPORT void aclAppLog(aclLogLevel logLevel, const char *func, const char *file, uint32_t line, const char *fmt, ...)
{
    char text[1024] = "";
    va_list arguments;
    va_start(arguments, fmt);
    if (fmt)
        vsnprintf(text, sizeof text, fmt, arguments);
    va_end(arguments);
    sim_call call = {.function = __func__};
    if (aclsim_fast_mode)
        return;
    aclsim_enter(&call, SIM_TELLS_ERRORS, "logLevel:u func:s file:s line:u text:s", (uint64_t)logLevel, func, file, (uint64_t)line, text);
    if (call.line)
        aclsim_leave(&call, 0, "");
}

/* ---- dumps record nothing, and say so once ---- */

static int no_dump(void)
{
    static atomic_flag told = ATOMIC_FLAG_INIT;
    if (!atomic_flag_test_and_set(&told))
        fprintf(stderr, "simulated Atlas: dumps of operators are asked for; nothing is recorded\n");
    return 0;
}

SIM_EXPORT aclError aclmdlInitDump(void)
{
    SIM_ENTER(SIM_NEEDS_INIT, "");
    SIM_RETURN(no_dump());
}

SIM_EXPORT aclError aclmdlSetDump(const char *dumpCfgPath)
{
    SIM_ENTER(SIM_NEEDS_INIT, "dumpCfgPath:P", (const void *)dumpCfgPath);
    SIM_RETURN(no_dump());
}

SIM_EXPORT aclError aclmdlFinalizeDump(void)
{
    SIM_ENTER(SIM_NEEDS_INIT, "");
    SIM_RETURN(0);
}

/* ---- profiling ---- */

#define NO_PROFILES "records no profiles"

SIM_EXPORT aclError aclprofInit(const char *profilerResultPath, size_t length)
{
    SIM_ENTER(SIM_NEEDS_INIT, "profilerResultPath:s length:u", profilerResultPath, (uint64_t)length);
    SIM_RETURN(SIM_NOT_OFFERED(NO_PROFILES));
}

SIM_EXPORT aclError aclprofFinalize(void)
{
    SIM_ENTER(SIM_NEEDS_INIT, "");
    SIM_RETURN(SIM_NOT_OFFERED(NO_PROFILES));
}
