/* Arguments of launches: put together one by one, of which each thread has one set, or given as they lie. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>

#include "own.h"

/*
 * Where CANN gives the same address for each set, here the address tells which set of the thread is meant: one that was begun
 * anew is found when it is used. It lies inside the set and is never followed by programs.
 */
typedef struct arguments {
    uint32_t generation;
    void *handle; /* of the function */
    size_t size, data;
    bool gave_memory, finished;
    aclrtPlaceHolderInfo places[SIM_OWN_PARAMETERS];
    size_t place_count, parameter_count;
    size_t parameters[SIM_OWN_PARAMETERS];
    _Alignas(8) uint8_t bytes[SIM_OWN_BUFFER];
} arguments;

void sim_arguments_free(void *set)
{
    free(set);
}

static aclrtArgsHandle handle_of(arguments *set)
{
    return set->bytes + set->generation % SIM_OWN_BUFFER;
}

/* What a function wants before its arguments: looked up each time, as its binary may be unloaded meanwhile. */
static bool look_up(aclrtFuncHandle handle, bool *wants_sync, uint64_t *address)
{
    bool fast = aclsim_fast_mode;
    if (!fast)
        sim_lock();
    const sim_function *function = fast ? sim_handle_peek(handle, ACLSIM_FUNCTION) : sim_handle_get(handle, ACLSIM_FUNCTION);
    if (function)
        *wants_sync = sim_wants_sync(function);
    if (function && address)
        *address = sim_sync_address(function->binary->device);
    if (!fast)
        sim_unlock();
    return function != NULL;
}

SIM_EXPORT aclError aclrtKernelArgsInit(aclrtFuncHandle funcHandle, aclrtArgsHandle *argsHandle)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "funcHandle:P argsHandle:P", (const void *)funcHandle, (const void *)argsHandle);
    sim_thread *thread = sim_self();
    bool wants_sync;
    if (!look_up(funcHandle, &wants_sync, NULL))
        SIM_RETURN(ACL_ERROR_RT_INVALID_HANDLE);
    if (!thread->arguments && !(thread->arguments = calloc(1, sizeof(arguments))))
        SIM_RETURN(sim_fail(ACL_ERROR_BAD_ALLOC, "EE9999", "No host memory. [FUNC:%s]", __func__));
    arguments *set = thread->arguments;
    set->generation++;
    set->handle = funcHandle;
    set->size = wants_sync ? 8 : 0;
    set->data = set->place_count = set->parameter_count = 0;
    set->gave_memory = set->finished = false;
    *argsHandle = handle_of(set);
    SIM_RETURN_OUT(0, "argsHandle:p", (const void *)*argsHandle);
}

/* The thread's set behind a handle, or NULL after a finding. */
static arguments *set_of(aclrtArgsHandle handle, int *code, const char *called)
{
    arguments *set = sim_self()->arguments;
    if (set && handle == handle_of(set))
        return set;
    *code = ACL_ERROR_RT_PARAM_INVALID;
    if (set && (uint8_t *)handle >= set->bytes && (uint8_t *)handle < set->bytes + SIM_OWN_BUFFER)
        sim_finding("arguments-rewound", *code, "%s is given arguments that a later aclrtKernelArgsInit of the same thread began anew", called);
    else
        sim_finding("unknown-handle", *code, "%s is given a set of arguments that is not this thread's", called);
    return NULL;
}

static int refuse(const char *called, const char *reason)
{
    return sim_fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "EE1016", "The arguments cannot be changed. Reason: %s. [FUNC:%s]", reason, called);
}

/* Room for a parameter on the next multiple of 8 bytes, or NULL. */
static uint8_t *append(arguments *set, size_t size, aclrtParamHandle *handle, int *code, const char *called)
{
    size_t at = (set->size + 7) / 8 * 8;
    if (set->gave_memory || set->finished) {
        *code = refuse(called, "memory was given out, or they were finished");
    } else if (set->parameter_count == SIM_OWN_PARAMETERS || size > SIM_OWN_BUFFER - at) {
        *code = sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE9999", "There is room for %d arguments in %d bytes. [FUNC:%s]", SIM_OWN_PARAMETERS, SIM_OWN_BUFFER, called);
    } else {
        set->parameters[set->parameter_count++] = at;
        memset(set->bytes + set->size, 0, at - set->size);
        set->size = at + size;
        *handle = &set->parameters[set->parameter_count - 1];
        return set->bytes + at;
    }
    return NULL;
}

SIM_EXPORT aclError aclrtKernelArgsAppend(aclrtArgsHandle argsHandle, void *param, size_t paramSize, aclrtParamHandle *paramHandle)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "argsHandle:P param:P paramSize:u paramHandle:N", (const void *)argsHandle, (const void *)param, (uint64_t)paramSize,
              (const void *)paramHandle);
    int code = 0;
    arguments *set = set_of(argsHandle, &code, __func__);
    uint8_t *room = set ? append(set, paramSize, paramHandle, &code, __func__) : NULL;
    if (room)
        memcpy(room, param, paramSize);
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtKernelArgsAppendPlaceHolder(aclrtArgsHandle argsHandle, aclrtParamHandle *paramHandle)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "argsHandle:P paramHandle:N", (const void *)argsHandle, (const void *)paramHandle);
    int code = 0;
    arguments *set = set_of(argsHandle, &code, __func__);
    uint8_t *room = set ? append(set, 8, paramHandle, &code, __func__) : NULL;
    if (room)
        memset(room, 0, 8);
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtKernelArgsGetPlaceHolderBuffer(aclrtArgsHandle argsHandle, aclrtParamHandle paramHandle, size_t dataSize, void **bufferAddr)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "argsHandle:P paramHandle:P dataSize:u bufferAddr:N", (const void *)argsHandle, (const void *)paramHandle, (uint64_t)dataSize,
              (const void *)bufferAddr);
    int code = 0;
    arguments *set = set_of(argsHandle, &code, __func__);
    size_t at = set ? (set->size + 7) / 8 * 8 : 0;
    if (set && set->finished)
        code = refuse(__func__, "they were finished");
    else if (set && (set->place_count == SIM_OWN_PARAMETERS || dataSize > SIM_OWN_BUFFER - at))
        code = sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE9999", "There is no room for %zu bytes. [FUNC:%s]", dataSize, __func__);
    if (set && !code) {
        if (!set->gave_memory)
            set->data = set->size;
        set->gave_memory = true;
        set->places[set->place_count++] = (aclrtPlaceHolderInfo){(uint32_t)*(size_t *)paramHandle, (uint32_t)at};
        memset(set->bytes + set->size, 0, at - set->size);
        set->size = at + dataSize;
        *bufferAddr = set->bytes + at;
    }
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtKernelArgsFinalize(aclrtArgsHandle argsHandle)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "argsHandle:P", (const void *)argsHandle);
    int code = 0;
    arguments *set = set_of(argsHandle, &code, __func__);
    if (set) {
        set->finished = true;
        if (!set->gave_memory)
            set->data = set->size;
        uint64_t address;
        bool wants_sync;
        if (!look_up(set->handle, &wants_sync, &address))
            code = ACL_ERROR_RT_INVALID_HANDLE;
        else if (wants_sync)
            memcpy(set->bytes, &address, sizeof address);
    }
    SIM_RETURN(code);
}

/* ---- launches ---- */

static int launch(aclrtFuncHandle handle, uint32_t blocks, aclrtStream stream, const aclrtLaunchKernelCfg *cfg, const sim_argument_bytes *bytes, const char *called)
{
    int code = 0;
    sim_lock();
    const sim_function *function = sim_handle_get(handle, ACLSIM_FUNCTION);
    sim_stream *on = function ? sim_stream_of(stream, &code) : NULL;
    if (!function)
        code = ACL_ERROR_RT_INVALID_HANDLE;
    else if (on)
        code = sim_own_launch(function, blocks, on, cfg, bytes, called);
    sim_unlock();
    return code;
}

SIM_EXPORT aclError aclrtLaunchKernelWithConfig(aclrtFuncHandle funcHandle, uint32_t numBlocks, aclrtStream stream, aclrtLaunchKernelCfg *cfg,
                                                aclrtArgsHandle argsHandle, void *reserve)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "funcHandle:P numBlocks:u stream:p cfg:p argsHandle:P reserve:p", (const void *)funcHandle, (uint64_t)numBlocks, (const void *)stream,
              (const void *)cfg, (const void *)argsHandle, (const void *)reserve);
    if (aclsim_fast_mode) {
        sim_spend_launch();
        return 0;
    }
    int code = 0;
    arguments *set = set_of(argsHandle, &code, __func__);
    if (set && set->handle != funcHandle)
        code = sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: the arguments were begun for another function. [FUNC:%s]", __func__);
    else if (set && !set->finished)
        code = sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: the arguments were not finished. [FUNC:%s]", __func__);
    else if (set) {
        sim_argument_bytes bytes = {set->bytes, set->size, set->data, set->places, set->place_count};
        code = launch(funcHandle, numBlocks, stream, cfg, &bytes, __func__);
    }
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtLaunchKernelWithHostArgs(aclrtFuncHandle funcHandle, uint32_t numBlocks, aclrtStream stream, aclrtLaunchKernelCfg *cfg, void *hostArgs,
                                                  size_t argsSize, aclrtPlaceHolderInfo *placeHolderArray, size_t placeHolderNum)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "funcHandle:P numBlocks:u stream:p cfg:p hostArgs:p argsSize:u placeHolderArray:p placeHolderNum:u", (const void *)funcHandle,
              (uint64_t)numBlocks, (const void *)stream, (const void *)cfg, (const void *)hostArgs, (uint64_t)argsSize, (const void *)placeHolderArray,
              (uint64_t)placeHolderNum);
    if (aclsim_fast_mode) {
        sim_spend_launch();
        return 0;
    }
    if ((!hostArgs && argsSize) || (!placeHolderArray && placeHolderNum))
        SIM_RETURN(sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: a pointer is null. [FUNC:%s]", __func__));
    sim_argument_bytes bytes = {hostArgs, argsSize, argsSize, placeHolderArray, placeHolderNum};
    for (size_t i = 0; i < placeHolderNum; i++)
        if (placeHolderArray[i].dataOffset < bytes.data)
            bytes.data = placeHolderArray[i].dataOffset;
    int code = launch(funcHandle, numBlocks, stream, cfg, &bytes, __func__);
    SIM_RETURN(code);
}
