/* Init and finalize, versions, process-wide parameters. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim_core.h"
#include "sim_objects.h"

SIM_EXPORT aclError aclInit(const char *configPath)
{
    SIM_ENTER(SIM_ANYTIME, "configPath:s", configPath);
    if (configPath && *configPath) {
        FILE *file = fopen(configPath, "re");
        int first = file ? fgetc(file) : EOF;
        while (file && (first == ' ' || first == '\n' || first == '\t'))
            first = fgetc(file);
        if (file)
            fclose(file);
        if (first != '{')
            SIM_RETURN(sim_fail(file ? ACL_ERROR_PARSE_FILE : ACL_ERROR_INVALID_FILE, "EE9999", "The configuration %s %s. [FUNC:aclInit]", configPath,
                                file ? "is not JSON" : "cannot be read"));
    }
    sim_lock();
    int code = 0;
    if (!sim.soc[0] || !strcmp(sim.soc, "none")) {
        code = sim_fail(ACL_ERROR_INTERNAL_ERROR, "EE9999", "The name of the chip cannot be found. [FUNC:aclInit]");
    } else {
        if (sim.init_references++)
            code = sim_fail(ACL_ERROR_REPEAT_INITIALIZE, "EE9999", "aclInit was called before. [FUNC:aclInit]");
        sim.initialised = sim.ever_initialised = true;
    }
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclFinalize(void)
{
    SIM_ENTER(SIM_ANYTIME, "");
    sim_lock();
    int code = sim.init_references ? 0 : sim_fail(ACL_ERROR_REPEAT_FINALIZE, "EE9999", "aclFinalize was called before, or aclInit never.");
    sim.initialised = sim.operators_up;
    sim.init_references = 0;
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclFinalizeReference(uint64_t *refCount)
{
    SIM_ENTER(SIM_ANYTIME, "");
    sim_lock();
    int code = sim.init_references ? 0 : sim_fail(ACL_ERROR_REPEAT_FINALIZE, "EE9999", "aclFinalize was called before, or aclInit never.");
    if (!code && --sim.init_references == 0)
        sim.initialised = sim.operators_up;
    uint64_t left = sim.init_references;
    sim_unlock();
    if (!code && refCount)
        *refCount = left;
    SIM_RETURN_OUT(code, "refCount:u", left);
}

/* Either of aclInit and aclnnInit is enough; the second of both is no error. */
aclnnStatus aclsim_operators_init(bool up)
{
    int code = 0;
    sim_lock();
    if (up && sim.operators_up)
        code = sim_fail(ACLNN_ERR_INNER, "EZ9999", "aclnnInit was called before.");
    else if (!up && !sim.operators_up)
        code = sim_fail(ACLNN_ERR_INNER, "EZ9999", "aclnnFinalize was called before, or aclnnInit never.");
    else
        sim.operators_up = up;
    if (up && !code)
        sim.initialised = sim.ever_initialised = true;
    else if (!code && !sim.init_references)
        sim.initialised = false;
    sim_unlock();
    return code;
}

SIM_EXPORT const char *aclrtGetSocName(void)
{
    SIM_ENTER_POINTER(SIM_ANYTIME, "");
    const char *name = sim.soc[0] && strcmp(sim.soc, "none") ? sim.soc : NULL;
    if (sim_call_.line)
        aclsim_leave(&sim_call_, 0, "name:s", name);
    return name;
}

SIM_EXPORT aclError aclrtGetVersion(int32_t *majorVersion, int32_t *minorVersion, int32_t *patchVersion)
{
    SIM_ENTER(SIM_ANYTIME, "");
    if (!majorVersion || !minorVersion || !patchVersion)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: a pointer is null. [FUNC:aclrtGetVersion]"));
    *majorVersion = sim.version[0];
    *minorVersion = sim.version[1];
    *patchVersion = sim.version[2];
    SIM_RETURN_OUT(0, "major:i minor:i patch:i", (int64_t)*majorVersion, (int64_t)*minorVersion, (int64_t)*patchVersion);
}

/* "8.1.RC1" and "9.1.0" alike: major, minor, then release candidate or patch. */
static void version_parts(int parts[2], char *rest, size_t size)
{
    int used = 0;
    parts[0] = parts[1] = 0;
    rest[0] = 0;
    if (sscanf(sim.cann_version, "%d.%d%n", &parts[0], &parts[1], &used) == 2 && sim.cann_version[used] == '.')
        snprintf(rest, size, "%s", sim.cann_version + used + 1);
}

SIM_EXPORT aclError aclsysGetCANNVersion(aclCANNPackageName name, aclCANNPackageVersion *version)
{
    SIM_ENTER(SIM_ANYTIME, "name:i", (int64_t)name);
    if (!version || (int)name < 0 || name > ACL_PKG_NAME_DRIVER)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. [FUNC:aclsysGetCANNVersion]"));
    int parts[2];
    char rest[64];
    memset(version, 0, sizeof *version);
    sim_lock();
    version_parts(parts, rest, sizeof rest);
    snprintf(version->version, sizeof version->version, "%s", sim.cann_version);
    sim_unlock();
    snprintf(version->majorVersion, sizeof version->majorVersion, "%d", parts[0]);
    snprintf(version->minorVersion, sizeof version->minorVersion, "%d", parts[1]);
    bool patch = rest[0] >= '0' && rest[0] <= '9';
    snprintf(patch ? version->patchVersion : version->releaseVersion, ACL_PKG_VERSION_PARTS_MAX_SIZE, "%s", rest);
    SIM_RETURN_OUT(0, "version:s", version->version);
}

SIM_EXPORT aclError aclsysGetVersionStr(char *pkgName, char *versionStr)
{
    SIM_ENTER(SIM_ANYTIME, "pkgName:s", pkgName);
    if (!pkgName || !versionStr)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: a pointer is null. [FUNC:aclsysGetVersionStr]"));
    sim_lock();
    snprintf(versionStr, ACL_PKG_VERSION_MAX_SIZE, "%s", sim.cann_version);
    sim_unlock();
    SIM_RETURN_OUT(0, "version:s", versionStr);
}

SIM_EXPORT aclError aclsysGetVersionNum(char *pkgName, int32_t *versionNum)
{
    SIM_ENTER(SIM_ANYTIME, "pkgName:s", pkgName);
    if (!pkgName || !versionNum)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: a pointer is null. [FUNC:aclsysGetVersionNum]"));
    int parts[2];
    char rest[64];
    sim_lock();
    version_parts(parts, rest, sizeof rest);
    sim_unlock();
    int32_t number = parts[0] * 10000000 + parts[1] * 100000;
    *versionNum = rest[0] >= '0' && rest[0] <= '9' ? number + atoi(rest) * 1000 : number - 100;
    SIM_RETURN_OUT(0, "number:i", (int64_t)*versionNum);
}

SIM_EXPORT aclError aclrtGetRunMode(aclrtRunMode *runMode)
{
    SIM_ENTER(SIM_ANYTIME, "");
    if (!runMode)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: runMode is null. [FUNC:aclrtGetRunMode]"));
    *runMode = ACL_HOST;
    SIM_RETURN(0);
}

/* ---- options of the process and of contexts ---- */

static int check_option(aclSysParamOpt opt, aclSysParamOpt last, const char *function)
{
    if ((int)opt >= 0 && opt <= last)
        return 0;
    return sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: option %d is not known. [FUNC:%s]", (int)opt, function);
}

SIM_EXPORT aclError aclrtSetSysParamOpt(aclSysParamOpt opt, int64_t value)
{
    SIM_ENTER(SIM_NEEDS_INIT, "opt:i value:i", (int64_t)opt, value);
    int code = check_option(opt, ACL_OPT_ENABLE_KERNEL_EARLY_START, __func__);
    sim_lock();
    if (!code)
        sim.sys_param[opt] = value;
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtGetSysParamOpt(aclSysParamOpt opt, int64_t *value)
{
    SIM_ENTER(SIM_NEEDS_INIT, "opt:i value:N", (int64_t)opt, (const void *)value);
    int code = check_option(opt, ACL_OPT_ENABLE_KERNEL_EARLY_START, __func__);
    sim_lock();
    if (!code)
        *value = sim.sys_param[opt];
    sim_unlock();
    SIM_RETURN_OUT(code, "value:i", code ? 0 : *value);
}

SIM_EXPORT aclError aclrtCtxSetSysParamOpt(aclSysParamOpt opt, int64_t value)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "opt:i value:i", (int64_t)opt, value);
    int code = check_option(opt, ACL_OPT_STRONG_CONSISTENCY, __func__);
    sim_lock();
    sim_context *context = sim_current_device(&code) && !code ? sim_current() : NULL;
    if (context) {
        context->sys_param[opt] = value;
        context->sys_param_set[opt] = true;
        sim.sys_param[opt] = value;
    }
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtCtxGetSysParamOpt(aclSysParamOpt opt, int64_t *value)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "opt:i value:N", (int64_t)opt, (const void *)value);
    int code = check_option(opt, ACL_OPT_STRONG_CONSISTENCY, __func__);
    sim_lock();
    sim_context *context = sim_current_device(&code) && !code ? sim_current() : NULL;
    if (context && context->sys_param_set[opt])
        *value = context->sys_param[opt];
    else if (context)
        code = sim_fail(ACL_ERROR_RT_SYSPARAMOPT_NOT_SET, "EE9999", "Option %d was never set in this context. [FUNC:%s]", (int)opt, __func__);
    sim_unlock();
    SIM_RETURN_OUT(code, "value:i", code ? 0 : *value);
}
