/* Files of kernels: made for tests, loaded, unloaded, and asked for their functions. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "own.h"

static const char mark[] = "aclsim binary 1\n";
enum { HEADER = 64, ELF_MACHINE = 0x1029 };

/* ---- made for tests ---- */

static void put_header(uint8_t *header)
{
    static const uint8_t identity[] = {0x7f, 'E', 'L', 'F', 2, 1, 1};
    memset(header, 0, HEADER);
    memcpy(header, identity, sizeof identity);
    header[16] = 2; /* executable */
    header[18] = ELF_MACHINE & 0xff;
    header[19] = ELF_MACHINE >> 8;
    header[20] = 1;
    header[52] = HEADER;
}

size_t aclsim_binary(const char *soc, const char *const *kernels, size_t count, void *bytes, size_t room)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    if (!out)
        return 0;
    fprintf(out, "%ssoc %s\n", mark, soc && *soc ? soc : sim.soc);
    for (size_t i = 0; i < count; i++)
        fprintf(out, "kernel %s\n", kernels[i]);
    fclose(out);
    if (bytes && room >= HEADER + length) {
        put_header(bytes);
        memcpy((uint8_t *)bytes + HEADER, text, length);
    }
    free(text);
    return HEADER + length;
}

/* ---- loading ---- */

static int refuse(const char *function, const char *reason)
{
    return sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The binary cannot be loaded. Reason: %s. [FUNC:%s]", reason, function);
}

static int check_options(const aclrtBinaryLoadOptions *options, bool from_file, const char *function)
{
    for (size_t i = 0; options && i < options->numOpt; i++) {
        const aclrtBinaryLoadOption *option = &options->options[i];
        switch ((int)option->type) {
        case ACL_RT_BINARY_LOAD_OPT_LAZY_LOAD:
            if (option->value.isLazyLoad > 1)
                return refuse(function, "isLazyLoad is neither 0 nor 1");
            break;
        case ACL_RT_BINARY_LOAD_OPT_MAGIC:
            if (from_file)
                return refuse(function, "a file says its magic itself, and takes none");
            if (option->value.magic != ACL_RT_BINARY_MAGIC_ELF_AICORE && option->value.magic != ACL_RT_BINARY_MAGIC_ELF_VECTOR_CORE &&
                option->value.magic != ACL_RT_BINARY_MAGIC_ELF_CUBE_CORE)
                return refuse(function, "the magic is not known");
            break;
        default:
            return refuse(function, "an option is not known, or is for the AI CPU");
        }
    }
    return 0;
}

/* Whether a file was made for the product of a device. */
static int check_product(const char *text, const sim_device *device, const char *function)
{
    char name[64] = "";
    sim_product made_for;
    const char *line = strstr(text, "soc ");
    if (line)
        sscanf(line + 4, "%63s", name);
    sim_product_set(&made_for, name);
    if (line && !strcmp(made_for.short_name, device->product.short_name))
        return 0;
    char reason[256];
    snprintf(reason, sizeof reason, "it was compiled for %s, and device %d is %s", name, device->index, device->product.soc);
    return refuse(function, reason);
}

static int load(const void *data, size_t length, aclrtBinHandle *handle, const char *function)
{
    static const uint8_t elf[] = {0x7f, 'E', 'L', 'F', 2, 1};
    if (length < HEADER || memcmp(data, elf, sizeof elf))
        return refuse(function, "it is no ELF file of 64 bits");
    const uint8_t *bytes = data;
    if ((bytes[18] | bytes[19] << 8) != ELF_MACHINE)
        return refuse(function, "it is for another kind of machine than an Atlas");
    if (length < HEADER + sizeof mark || memcmp(bytes + HEADER, mark, sizeof mark - 1))
        return refuse(function, "the simulated Atlas runs no compiled kernels: it loads what aclsim_binary makes, whose kernels aclsim_define_kernel gives a meaning");
    int code = 0;
    sim_device *device = sim_current_device(&code);
    if (!device)
        return code;
    sim_binary *binary = calloc(1, sizeof *binary);
    char *text = strndup((const char *)bytes + HEADER, length - HEADER);
    if (binary && text)
        code = check_product(text, device, function);
    if (!binary || !text || code || !(binary->handle = sim_handle_new(ACLSIM_BINARY, binary))) {
        free(binary);
        free(text);
        return code ? code : sim_fail(ACL_ERROR_BAD_ALLOC, "EE9999", "No host memory. [FUNC:%s]", function);
    }
    binary->text = text;
    binary->context = sim_current();
    binary->device = device;
    *handle = binary->handle;
    return 0;
}

SIM_EXPORT aclError aclrtBinaryLoadFromData(const void *data, size_t length, const aclrtBinaryLoadOptions *options, aclrtBinHandle *binHandle)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT | SIM_UNSAFE_IN_CAPTURE, "data:P length:u options:p binHandle:N", data, (uint64_t)length, (const void *)options,
              (const void *)binHandle);
    sim_lock();
    int code = check_options(options, false, __func__);
    if (!code)
        code = load(data, length, binHandle, __func__);
    sim_unlock();
    SIM_RETURN_OUT(code, "binHandle:p", (const void *)(code ? NULL : *binHandle));
}

static char *whole_file(const char *path, size_t *length)
{
    FILE *file = fopen(path, "re");
    char *bytes = NULL;
    if (file && !fseek(file, 0, SEEK_END)) {
        long size = ftell(file);
        rewind(file);
        bytes = size > 0 ? malloc((size_t)size + 1) : NULL;
        *length = bytes ? fread(bytes, 1, (size_t)size, file) : 0;
        if (bytes)
            bytes[*length] = 0;
    }
    if (file)
        fclose(file);
    return bytes;
}

/* The description beside a file says what is in it. */
static int check_description(const char *path, bool *cores_wait, const char *function)
{
    char beside[4096];
    size_t stem = strlen(path);
    if (stem < 2 || strcmp(path + stem - 2, ".o") || stem + 8 > sizeof beside)
        return refuse(function, "its name does not end in .o");
    snprintf(beside, sizeof beside, "%.*s.json", (int)(stem - 2), path);
    size_t length;
    char *text = whole_file(beside, &length);
    if (!text)
        return refuse(function, "there is no description (.json) beside the file");
    const char *wait = strstr(text, "\"intercoreSync\""), *says = wait ? strchr(wait, ':') : NULL;
    *cores_wait = says && strtol(says + 1, NULL, 10);
    int code = strstr(text, "\"magic\"") ? 0 : refuse(function, "the description names no magic");
    const char *debug = strstr(text, "\"debugOptions\"");
    if (!code && debug && strstr(debug, "printf"))
        code = refuse(function, "it was compiled with printf in its debugOptions");
    free(text);
    return code;
}

SIM_EXPORT aclError aclrtBinaryLoadFromFile(const char *binPath, aclrtBinaryLoadOptions *options, aclrtBinHandle *binHandle)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT | SIM_UNSAFE_IN_CAPTURE, "binPath:s options:p binHandle:P", binPath, (const void *)options, (const void *)binHandle);
    if (!binPath)
        SIM_RETURN(refuse(__func__, "the path is null"));
    size_t length = 0;
    char *bytes = whole_file(binPath, &length);
    bool cores_wait = false;
    int code = bytes ? check_description(binPath, &cores_wait, __func__) : refuse(__func__, "the file cannot be read");
    sim_lock();
    if (!code)
        code = check_options(options, true, __func__);
    if (!code)
        code = load(bytes, length, binHandle, __func__);
    if (!code)
        ((sim_binary *)sim_handle_get(*binHandle, ACLSIM_BINARY))->cores_wait = cores_wait;
    sim_unlock();
    free(bytes);
    SIM_RETURN_OUT(code, "binHandle:p", (const void *)(code ? NULL : *binHandle));
}

void sim_binary_free(void *object)
{
    sim_binary *binary = object;
    while (binary->functions) {
        sim_function *function = binary->functions;
        binary->functions = function->next;
        sim_handle_drop(function->handle);
        free(function);
    }
    sim_handle_drop(binary->handle);
    free(binary->text);
    free(binary);
}

struct in_context {
    const sim_context *context;
    sim_binary *found;
};

static void find_in_context(void *handle, void *object, void *argument)
{
    (void)handle;
    struct in_context *wanted = argument;
    if (((sim_binary *)object)->context == wanted->context)
        wanted->found = object;
}

void sim_binaries_free(const sim_context *context)
{
    struct in_context wanted = {context, NULL};
    do {
        wanted.found = NULL;
        sim_handle_each(ACLSIM_BINARY, find_in_context, &wanted);
        if (wanted.found)
            sim_binary_free(wanted.found);
    } while (wanted.found);
}

SIM_EXPORT aclError aclrtBinaryUnLoad(aclrtBinHandle binHandle)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT | SIM_UNSAFE_IN_CAPTURE, "binHandle:P", (const void *)binHandle);
    int code = 0;
    sim_lock();
    sim_binary *binary = sim_handle_get(binHandle, ACLSIM_BINARY);
    if (!binary)
        code = ACL_ERROR_RT_INVALID_HANDLE;
    else if (binary->context != sim_current())
        code = sim_finding("foreign-context", ACL_ERROR_RT_STREAM_CONTEXT, "A binary that was loaded in another context is unloaded");
    else if (binary->tasks)
        code = sim_finding("binary-in-use", ACL_ERROR_RT_PARAM_INVALID, "A binary is unloaded although %d launches of its kernels are queued or captured", binary->tasks);
    /* Where a finding is only kept, the file stays for the tasks' sake. */
    if (binary && !code && !binary->tasks)
        sim_binary_free(binary);
    sim_unlock();
    SIM_RETURN(code);
}

/* ---- functions ---- */

static bool ends_in(const char *name, size_t length, const char *ending)
{
    size_t size = strlen(ending);
    return length > size && !memcmp(name + length - size, ending, size);
}

/* "add_custom(8,8,4)", with places of its own "packed(4,4@4)", or "mm_mix_aic": a line of the file against a name that was asked for. */
static bool describes(const char *line, const char *name, sim_function *function)
{
    size_t length = strcspn(line, "(\n"), bare = length;
    bool mixed = ends_in(line, length, "_mix_aic") || ends_in(line, length, "_mix_aiv");
    if (mixed)
        bare = length - strlen("_mix_aic");
    if (strlen(name) != bare || memcmp(line, name, bare))
        return false;
    function->type = mixed ? SIM_TYPE_MIX : SIM_TYPE_VECTOR;
    if (line[length] != '(')
        return true;
    for (const char *at = line + length; *at != ')' && *at != '\n' && function->parameters < SIM_OWN_PARAMETERS;) {
        char *end;
        size_t place = function->parameters++;
        function->sizes[place] = (uint32_t)strtoul(at + 1, &end, 10);
        function->offsets[place] = *end == '@' ? (uint32_t)strtoul(end + 1, &end, 10) : (uint32_t)(8 * place);
        at = end;
    }
    return true;
}

static sim_function *find(sim_binary *binary, const char *name, int *code)
{
    for (sim_function *function = binary->functions; function; function = function->next)
        if (!strcmp(function->name, name))
            return function;
    sim_function *function = calloc(1, sizeof *function);
    bool found = false;
    for (const char *line = binary->text; function && line && !found; line = (line = strchr(line, '\n')) ? line + 1 : NULL)
        found = !strncmp(line, "kernel ", 7) && describes(line + 7, name, function);
    if (!found || strlen(name) >= SIM_OWN_NAME || !(function->handle = sim_handle_new(ACLSIM_FUNCTION, function))) {
        free(function);
        *code = sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The binary has no kernel %s. Names are asked for without _mix_aic and _mix_aiv. [FUNC:aclrtBinaryGetFunction]", name);
        return NULL;
    }
    strcpy(function->name, name);
    function->binary = binary;
    function->next = binary->functions;
    binary->functions = function;
    return function;
}

SIM_EXPORT aclError aclrtBinaryGetFunction(const aclrtBinHandle binHandle, const char *kernelName, aclrtFuncHandle *funcHandle)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "binHandle:P kernelName:s funcHandle:N", (const void *)binHandle, kernelName, (const void *)funcHandle);
    if (!kernelName || !funcHandle)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: a pointer is null. [FUNC:%s]", __func__));
    int code = 0;
    sim_lock();
    sim_binary *binary = sim_handle_get(binHandle, ACLSIM_BINARY);
    if (!binary)
        code = ACL_ERROR_RT_INVALID_HANDLE;
    else if (binary->context != sim_current())
        code = sim_finding("foreign-context", ACL_ERROR_RT_STREAM_CONTEXT, "A function is asked for under another context than its binary was loaded in");
    sim_function *function = code ? NULL : find(binary, kernelName, &code);
    if (function)
        *funcHandle = function->handle;
    sim_unlock();
    SIM_RETURN_OUT(code, "funcHandle:p", (const void *)(code ? NULL : *funcHandle));
}

SIM_EXPORT aclError aclrtGetFunctionAttribute(aclrtFuncHandle funcHandle, aclrtFuncAttribute attrType, int64_t *attrValue)
{
    SIM_ENTER(SIM_NEEDS_INIT, "funcHandle:P attrType:i attrValue:N", (const void *)funcHandle, (int64_t)attrType, (const void *)attrValue);
    int code = 0;
    sim_lock();
    const sim_function *function = sim_handle_get(funcHandle, ACLSIM_FUNCTION);
    if (!function || !attrValue)
        code = ACL_ERROR_RT_INVALID_HANDLE;
    else if (attrType == ACL_FUNC_ATTR_KERNEL_TYPE)
        *attrValue = function->type;
    else if (attrType == ACL_FUNC_ATTR_KERNEL_RATIO)
        *attrValue = function->type == SIM_TYPE_MIX ? 0x10002 : 0;
    else if (attrType == ACL_FUNC_ATTR_KERNEL_SCHED_MODE)
        *attrValue = 0;
    else
        code = sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: attribute %d is not known. [FUNC:%s]", (int)attrType, __func__);
    sim_unlock();
    SIM_RETURN_OUT(code, "attrValue:i", code ? 0 : *attrValue);
}

static const sim_function *with_table(const void *func, int *code, const char *called)
{
    const sim_function *function = sim_handle_get(func, ACLSIM_FUNCTION);
    if (!function)
        *code = ACL_ERROR_RT_INVALID_HANDLE;
    else if (!function->parameters)
        *code = sim_fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "EE1017", "The binary of %s has no table of its parameters. [FUNC:%s]", function->name, called);
    return *code ? NULL : function;
}

SIM_EXPORT aclError aclrtFunctionGetParamCount(const void *func, size_t *paramCount)
{
    SIM_ENTER(SIM_NEEDS_INIT, "func:P paramCount:P", func, (const void *)paramCount);
    int code = 0;
    sim_lock();
    const sim_function *function = with_table(func, &code, __func__);
    if (function)
        *paramCount = function->parameters;
    sim_unlock();
    SIM_RETURN_OUT(code, "paramCount:u", (uint64_t)(code ? 0 : *paramCount));
}

SIM_EXPORT aclError aclrtFunctionGetParamInfo(const void *func, size_t paramIndex, size_t *paramOffset, size_t *paramSize)
{
    SIM_ENTER(SIM_NEEDS_INIT, "func:P paramIndex:u paramOffset:N paramSize:P", func, (uint64_t)paramIndex, (const void *)paramOffset, (const void *)paramSize);
    int code = 0;
    sim_lock();
    const sim_function *function = with_table(func, &code, __func__);
    if (function && paramIndex >= function->parameters)
        code = sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: %s has %zu parameters. [FUNC:%s]", function->name, function->parameters, __func__);
    if (function && !code) {
        *paramSize = function->sizes[paramIndex];
        if (paramOffset)
            *paramOffset = function->offsets[paramIndex];
    }
    sim_unlock();
    SIM_RETURN_OUT(code, "paramSize:u", (uint64_t)(code ? 0 : *paramSize));
}

SIM_EXPORT aclError aclrtGetFunctionAddr(aclrtFuncHandle funcHandle, void **aicAddr, void **aivAddr)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "funcHandle:P aicAddr:N aivAddr:N", (const void *)funcHandle, (const void *)aicAddr, (const void *)aivAddr);
    SIM_RETURN(sim_fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "EE9999", "The simulated Atlas has no code in its memory. [FUNC:%s]", __func__));
}
