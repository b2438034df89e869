/*
 * libacl_rtc.so, a small stand-in for the compiler of Ascend C: it finds the kernels of a source, looks whether its brackets
 * are balanced, heeds #error, and makes a file of kernels with their names.
 */
#define _GNU_SOURCE
#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "acl/acl_rt_compile.h"
#include "sim_internal.h"

enum { INVALID_PROGRAM = 176000, INVALID_INPUT = 176001, INVALID_OPTION = 176002, COMPILATION = 176003, NO_NAME = 176007, OUT_OF_MEMORY = 276001, KERNELS = 64 };

typedef struct program {
    char *source, *name;
    char *kernels[KERNELS];
    size_t count;
    char *asked[KERNELS];
    size_t asked_count;
    char *binary;
    size_t size;
    char log[1024];
} program;

static int failed(int code, const char *reason)
{
    return sim_fail(code, "EE9999", "The program cannot be compiled. Reason: %s.", reason);
}

SIM_EXPORT aclError aclrtcCreateProg(aclrtcProg *prog, const char *src, const char *name, int numHeaders, const char **headers, const char **includeNames)
{
    SIM_ENTER(SIM_ANYTIME, "prog:P name:s numHeaders:i", (const void *)prog, name, (int64_t)numHeaders);
    if (!src || !name || numHeaders || headers || includeNames)
        SIM_RETURN(failed(INVALID_INPUT, "source or name is null, or there are headers"));
    program *made = calloc(1, sizeof *made);
    if (made) {
        made->source = strdup(src);
        made->name = strdup(name);
    }
    *prog = made;
    SIM_RETURN(made && made->source && made->name ? 0 : failed(OUT_OF_MEMORY, "no memory of the host"));
}

static int said(program *made, int line, const char *format, ...) SIM_PRINTF(3, 4);
static int said(program *made, int line, const char *format, ...)
{
    int start = snprintf(made->log, sizeof made->log, "%s:%d: error: ", made->name, line);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(made->log + start, sizeof made->log - (size_t)start, format, arguments);
    va_end(arguments);
    return failed(COMPILATION, "the log has it");
}

static bool in_name(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

/* The last name before a bracket, behind __global__. */
static int find_kernel(program *made, const char *at, int line)
{
    const char *open = strchr(at, '(');
    const char *end = open;
    while (end && end > at && !in_name(end[-1]))
        end--;
    const char *start = end;
    while (start && start > at && in_name(start[-1]))
        start--;
    if (!open || start == end || made->count == KERNELS)
        return said(made, line, "a kernel without a name");
    made->kernels[made->count++] = strndup(start, (size_t)(end - start));
    return 0;
}

static int read_source(program *made)
{
    int line = 1, depth = 0;
    for (const char *at = made->source; *at; at++) {
        line += *at == '\n';
        depth += (*at == '{') - (*at == '}');
        if (depth < 0)
            return said(made, line, "a bracket that closes nothing");
        if (!strncmp(at, "#error", 6))
            return said(made, line, "%.*s", (int)strcspn(at, "\n"), at);
        if (!strncmp(at, "__global__", 10)) {
            int code = find_kernel(made, at + 10, line);
            if (code)
                return code;
        }
    }
    return depth ? said(made, line, "a bracket that is not closed") : made->count ? 0 : said(made, line, "no kernel");
}

SIM_EXPORT aclError aclrtcCompileProg(aclrtcProg prog, int numOptions, const char **options)
{
    SIM_ENTER(SIM_ANYTIME, "prog:p numOptions:i", (const void *)prog, (int64_t)numOptions);
    program *made = prog;
    if (!made)
        SIM_RETURN(failed(INVALID_PROGRAM, "it is null"));
    const char *soc = NULL;
    for (int i = 0; i < numOptions; i++) {
        const char *option = options[i];
        if (!strcmp(option, "--npu-arch=dav-2201"))
            soc = "Ascend910B2";
        else if (!strcmp(option, "--npu-arch=dav-3510"))
            soc = "Ascend950";
        else if (strncmp(option, "-D", 2) && strncmp(option, "-I", 2) && strncmp(option, "-O", 2)) {
            snprintf(made->log, sizeof made->log, "error: unknown option %s", option);
            SIM_RETURN(failed(INVALID_OPTION, option));
        }
    }
    made->count = 0;
    made->log[0] = 0;
    int code = read_source(made);
    if (!code) {
        made->size = aclsim_binary(soc, (const char *const *)made->kernels, made->count, NULL, 0);
        free(made->binary);
        made->binary = malloc(made->size);
        if (made->binary)
            aclsim_binary(soc, (const char *const *)made->kernels, made->count, made->binary, made->size);
        code = made->binary ? 0 : failed(OUT_OF_MEMORY, "no memory of the host");
    }
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtcAddNameExpr(aclrtcProg prog, const char *const nameExpression)
{
    SIM_ENTER(SIM_ANYTIME, "prog:p nameExpression:s", (const void *)prog, nameExpression);
    program *made = prog;
    if (!made || !nameExpression || made->asked_count == KERNELS)
        SIM_RETURN(failed(made ? INVALID_INPUT : INVALID_PROGRAM, "a name is null"));
    made->asked[made->asked_count++] = strdup(nameExpression);
    SIM_RETURN(0);
}

SIM_EXPORT aclError aclrtcGetLoweredName(aclrtcProg prog, const char *nameExpression, const char **loweredName)
{
    SIM_ENTER(SIM_ANYTIME, "prog:p nameExpression:s loweredName:P", (const void *)prog, nameExpression, (const void *)loweredName);
    program *made = prog;
    if (!made || !nameExpression)
        SIM_RETURN(failed(made ? INVALID_INPUT : INVALID_PROGRAM, "a name is null"));
    /* Names of extern "C" stay what they are, and this compiler knows no others. */
    for (size_t i = 0; i < made->asked_count; i++) {
        for (size_t k = 0; k < made->count && !strcmp(made->asked[i], nameExpression); k++) {
            if (!strcmp(made->kernels[k], nameExpression)) {
                *loweredName = made->kernels[k];
                SIM_RETURN(0);
            }
        }
    }
    SIM_RETURN(failed(NO_NAME, "nobody asked for that name before, or no kernel has it"));
}

SIM_EXPORT aclError aclrtcDestroyProg(aclrtcProg *prog)
{
    SIM_ENTER(SIM_ANYTIME, "prog:P", (const void *)prog);
    program *made = *prog;
    if (!made)
        SIM_RETURN(failed(INVALID_PROGRAM, "it is null"));
    for (size_t i = 0; i < KERNELS; i++) {
        free(made->kernels[i]);
        free(made->asked[i]);
    }
    free(made->source);
    free(made->name);
    free(made->binary);
    free(made);
    *prog = NULL;
    SIM_RETURN(0);
}

SIM_EXPORT aclError aclrtcGetBinDataSize(aclrtcProg prog, size_t *binDataSizeRet)
{
    SIM_ENTER(SIM_ANYTIME, "prog:p binDataSizeRet:P", (const void *)prog, (const void *)binDataSizeRet);
    const program *made = prog;
    if (!made || !made->binary)
        SIM_RETURN(failed(INVALID_PROGRAM, "it was not compiled"));
    *binDataSizeRet = made->size;
    SIM_RETURN(0);
}

SIM_EXPORT aclError aclrtcGetBinData(aclrtcProg prog, char *binData)
{
    SIM_ENTER(SIM_ANYTIME, "prog:p binData:P", (const void *)prog, (const void *)binData);
    const program *made = prog;
    if (!made || !made->binary)
        SIM_RETURN(failed(INVALID_PROGRAM, "it was not compiled"));
    memcpy(binData, made->binary, made->size);
    SIM_RETURN(0);
}

SIM_EXPORT aclError aclrtcGetCompileLogSize(aclrtcProg prog, size_t *logSizeRet)
{
    SIM_ENTER(SIM_ANYTIME, "prog:p logSizeRet:P", (const void *)prog, (const void *)logSizeRet);
    const program *made = prog;
    if (!made)
        SIM_RETURN(failed(INVALID_PROGRAM, "it is null"));
    *logSizeRet = strlen(made->log) + 1;
    SIM_RETURN(0);
}

SIM_EXPORT aclError aclrtcGetCompileLog(aclrtcProg prog, char *log)
{
    SIM_ENTER(SIM_ANYTIME, "prog:p log:P", (const void *)prog, (const void *)log);
    const program *made = prog;
    if (!made)
        SIM_RETURN(failed(INVALID_PROGRAM, "it is null"));
    strcpy(log, made->log);
    SIM_RETURN(0);
}
