/* What kernels of the program's own do, and their launches as tasks of a stream. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "own.h"

/* ---- definitions ---- */

static struct {
    pthread_mutex_t lock;
    sim_definition *first; /* of several for one name the latest comes first; tasks may look at older ones */
} definitions = {.lock = PTHREAD_MUTEX_INITIALIZER};

static bool is_value(const aclsim_parameter *parameter)
{
    return parameter->access == ACLSIM_VALUE;
}

int aclsim_define_kernel(const char *kernel, int layout, const aclsim_parameter *parameters, size_t count, int per_block, aclsim_body body, void *data)
{
    if (strlen(kernel) >= SIM_OWN_NAME || count > SIM_OWN_PARAMETERS)
        return 1;
    for (size_t i = 0; i < count; i++)
        if (is_value(&parameters[i]) && (!parameters[i].bytes || parameters[i].bytes > SIM_OWN_BUFFER))
            return 1;
    sim_definition *made = calloc(1, sizeof *made);
    if (!made)
        return 1;
    *made = (sim_definition){.layout = layout, .per_block = per_block, .body = body, .data = data, .count = count};
    strcpy(made->name, kernel);
    for (size_t i = 0; i < count; i++)
        made->parameters[i] = parameters[i];
    pthread_mutex_lock(&definitions.lock);
    made->next = definitions.first;
    definitions.first = made;
    pthread_mutex_unlock(&definitions.lock);
    return 0;
}

const sim_definition *sim_definition_of(const char *name)
{
    pthread_mutex_lock(&definitions.lock);
    const sim_definition *found = definitions.first;
    while (found && strcmp(found->name, name))
        found = found->next;
    pthread_mutex_unlock(&definitions.lock);
    return found && found->body ? found : NULL;
}

void sim_own_reset(void)
{
    pthread_mutex_lock(&definitions.lock);
    while (definitions.first) {
        sim_definition *next = definitions.first->next;
        free(definitions.first);
        definitions.first = next;
    }
    pthread_mutex_unlock(&definitions.lock);
}

/* ---- the layout of arguments ---- */

bool sim_has_sync_address(const sim_device *device)
{
    return device->product.arch == 2201;
}

uint64_t sim_sync_address(const sim_device *device)
{
    return 0x7e0000000000u + (uint64_t)device->index * 0x1000u;
}

bool sim_wants_sync(const sim_function *function)
{
    return (function->type == SIM_TYPE_MIX || function->binary->cores_wait) && sim_has_sync_address(function->binary->device);
}

SIM_EXPORT aclError aclrtGetHardwareSyncAddr(void **addr)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "addr:P", (const void *)addr);
    int code = 0;
    sim_lock();
    const sim_device *device = sim_current_device(&code);
    if (device && sim_has_sync_address(device))
        *addr = (void *)(uintptr_t)sim_sync_address(device);
    else if (device)
        code = sim_fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "EE9999", "%s has no address for that. [FUNC:%s]", device->product.soc, __func__);
    sim_unlock();
    SIM_RETURN_OUT(code, "addr:p", code ? NULL : (const void *)*addr);
}

struct aclsim_launched {
    sim_task *task;
    sim_binary *binary;
    const sim_definition *definition;
    uint32_t block, blocks, grid[3];
    size_t size, data;
    uint64_t scratch; /* triton's workspace */
    char name[SIM_OWN_NAME];
    size_t at[SIM_OWN_PARAMETERS];      /* where each parameter stands */
    uint64_t bytes[SIM_OWN_PARAMETERS]; /* of its memory */
    bool own[SIM_OWN_PARAMETERS];       /* whether that is the launch's own */
    uint8_t arguments[];
};

static uint64_t number_at(const uint8_t *bytes, size_t at, size_t size)
{
    uint64_t number = 0;
    memcpy(&number, bytes + at, size);
    return number;
}

static size_t aligned(size_t at, size_t to)
{
    return (at + to - 1) / to * to;
}

static int wrong_arguments(const aclsim_launched *job, const char *what, uint64_t is, uint64_t wanted)
{
    int code = sim_finding("kernel-arguments", ACL_ERROR_RT_PARAM_INVALID, "%s is launched with %s 0x%" PRIx64 ", and 0x%" PRIx64 " is wanted", job->name, what, is, wanted);
    return code ? code : ACL_ERROR_RT_PARAM_INVALID;
}

/* Finds where each parameter stands; what comes before and behind them is looked at. */
static int place(aclsim_launched *job, const sim_function *function)
{
    const sim_definition *definition = job->definition;
    const sim_device *device = function->binary->device;
    bool triton = definition->layout != ACLSIM_ASCEND_C;
    size_t at = 0, last = job->data;
    if (triton ? sim_has_sync_address(device) : sim_wants_sync(function)) {
        if (last < 8 || number_at(job->arguments, 0, 8) != sim_sync_address(device))
            return wrong_arguments(job, "the first argument", last < 8 ? 0 : number_at(job->arguments, 0, 8), sim_sync_address(device));
        at = 8;
    }
    if (definition->layout == ACLSIM_TRITON && last >= at + 16) {
        job->scratch = number_at(job->arguments, at + 8, 8);
        at += 16;
    }
    for (size_t i = 0; i < definition->count; i++) {
        size_t size = is_value(&definition->parameters[i]) ? definition->parameters[i].bytes : 8;
        at = aligned(at, triton && size < 8 ? 4 : 8);
        job->at[i] = at;
        at += size;
    }
    size_t end = at;
    if (triton) {
        at = aligned(at, 4);
        end = at + 12;
    }
    /* The size may be rounded up, where data goes with the launch too. */
    if (last < end || last > aligned(end, 8))
        return wrong_arguments(job, "bytes of arguments", last, end);
    for (int i = 0; triton && i < 3; i++)
        job->grid[i] = (uint32_t)number_at(job->arguments, at + 4 * (size_t)i, 4);
    uint64_t product = (uint64_t)job->grid[0] * job->grid[1] * job->grid[2];
    if (triton && product != job->blocks)
        return wrong_arguments(job, "a grid of", product, job->blocks);
    return 0;
}

/* What the task uses, as the race detector wants it; an address that is none is found when the kernel runs. */
static int collect(aclsim_launched *job, sim_task *task)
{
    const sim_definition *definition = job->definition;
    for (size_t i = 0; i < definition->count; i++) {
        const aclsim_parameter *parameter = &definition->parameters[i];
        if (is_value(parameter))
            continue;
        uint64_t address = number_at(job->arguments, job->at[i], 8);
        uint64_t own = (uint64_t)(uintptr_t)job->arguments;
        if (parameter->access == ACLSIM_DATA && address >= own && address < own + job->size) {
            job->own[i] = true;
            job->bytes[i] = parameter->bytes ? parameter->bytes : own + job->size - address;
            if (job->bytes[i] > own + job->size - address)
                return wrong_arguments(job, "bytes of data", own + job->size - address, job->bytes[i]);
            continue;
        }
        const sim_block *block = address ? sim_block_at(address) : NULL;
        uint64_t end = block ? block->address + block->requested : 0, left = end > address ? end - address : 0;
        job->bytes[i] = parameter->bytes ? parameter->bytes : left;
        /* What reaches beyond the block is found when the kernel runs. */
        uint64_t used = job->bytes[i] < left ? job->bytes[i] : left;
        bool write = parameter->access == ACLSIM_WRITES || parameter->access == ACLSIM_READS_AND_WRITES;
        for (size_t j = 0; address && block && j < task->accesses.count; j++) {
            const sim_access *other = &task->accesses.items[j];
            bool apart = other->end <= address || address + used <= other->start;
            /* Where the bytes are not said, parts of one block cannot be told apart. */
            if (!apart && (write || other->write) && parameter->bytes)
                return sim_finding("operands-overlap", ACL_ERROR_RT_PARAM_INVALID, "%s writes its parameter %zu over another, from device memory 0x%" PRIx64 " on", job->name, i, address);
        }
        if (!used)
            continue;
        sim_access_range(&task->accesses, address, used, write);
        task->accesses.items[task->accesses.count - 1].serial = block->serial;
    }
    const sim_block *scratch = job->scratch ? sim_block_at(job->scratch) : NULL;
    if (scratch) {
        sim_access_range(&task->accesses, job->scratch, scratch->address + scratch->requested - job->scratch, true);
        task->accesses.items[task->accesses.count - 1].serial = scratch->serial;
    }
    return 0;
}

/* ---- running ---- */

static int run(sim_task *task)
{
    aclsim_launched *job = task->data;
    job->task = task;
    const sim_definition *definition = job->definition;
    for (size_t i = 0; i < definition->count; i++) {
        if (is_value(&definition->parameters[i]) || job->own[i])
            continue;
        uint64_t address = number_at(job->arguments, job->at[i], 8);
        /* A null address may be of an argument that is left out. */
        if (address && !aclsim_read(task, address, job->bytes[i] ? job->bytes[i] : 1))
            return SIM_KERNEL_FAULT;
    }
    uint32_t runs = definition->per_block ? job->blocks : 1;
    int code = 0;
    for (job->block = 0; job->block < runs && !code; job->block++)
        code = definition->body(job, definition->data);
    return code ? code : task->faulted ? SIM_KERNEL_FAULT : 0;
}

static void destroy(sim_task *task)
{
    aclsim_launched *job = task->data;
    if (job->binary)
        job->binary->tasks--;
}

static int read_config(const aclrtLaunchKernelCfg *cfg, const sim_function *function, sim_task *task, const char *called)
{
    bool seconds = false, micros = false, engine = false, offset = false;
    for (size_t i = 0; cfg && i < cfg->numAttrs; i++) {
        const aclrtLaunchKernelAttrValue *value = &cfg->attrs[i].value;
        switch ((int)cfg->attrs[i].id) {
        case ACL_RT_LAUNCH_KERNEL_ATTR_TIMEOUT:
            seconds = true;
            task->longest = (uint64_t)value->timeout * 1000000000u;
            break;
        case ACL_RT_LAUNCH_KERNEL_ATTR_TIMEOUT_US:
            micros = true;
            task->longest = ((uint64_t)value->timeoutUs.timeoutHigh << 32 | value->timeoutUs.timeoutLow) * 1000u;
            break;
        case ACL_RT_LAUNCH_KERNEL_ATTR_SCHEM_MODE:
            if (value->schemMode > 2)
                return sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: the schedule %d is not known. [FUNC:%s]", value->schemMode, called);
            break;
        case ACL_RT_LAUNCH_KERNEL_ATTR_ENGINE_TYPE:
            engine = true;
            break;
        case ACL_RT_LAUNCH_KERNEL_ATTR_BLOCKDIM_OFFSET:
            offset = true;
            break;
        default:
            if ((int)cfg->attrs[i].id < 1 || cfg->attrs[i].id > ACL_RT_LAUNCH_KERNEL_ATTR_ENABLE_PROFILING)
                return sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: attribute %d is not known. [FUNC:%s]", (int)cfg->attrs[i].id, called);
        }
    }
    if (seconds && micros)
        return sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: a timeout in seconds and one in microseconds exclude each other. [FUNC:%s]", called);
    if (function->type == SIM_TYPE_MIX && function->binary->device->product.arch == 2002 && !(engine && offset))
        return sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: %s is of both kinds of cores, and needs an engine type and an offset of blocks on this product. [FUNC:%s]", function->name, called);
    return 0;
}

static int check_launch(const sim_function *function, uint32_t blocks, const sim_stream *stream, const sim_argument_bytes *arguments, const char *called)
{
    if (!blocks)
        return sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: numBlocks is 0. [FUNC:%s]", called);
    if (blocks > 65535)
        return sim_finding("blocks-truncated", ACL_ERROR_RT_PARAM_INVALID, "%s is launched on %u blocks, of which a device sees %u: it has 16 bits for them", function->name, blocks,
                           blocks & 65535u);
    if (function->binary->device != stream->device)
        return sim_finding("wrong-device", ACL_ERROR_RT_INVALID_HANDLE, "%s is a function of device %d, and is launched on a stream of device %d", function->name,
                           function->binary->device->index, stream->device->index);
    if (function->binary->context != stream->context)
        return sim_finding("foreign-context", ACL_ERROR_RT_STREAM_CONTEXT, "%s is launched under another context than its binary was loaded in", function->name);
    if (!sim_definition_of(function->name))
        return sim_fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "EE9999", "Nobody said what the kernel %s does: aclsim_define_kernel does. [FUNC:%s]", function->name, called);
    for (size_t i = 0; i < arguments->place_count; i++) {
        const aclrtPlaceHolderInfo *info = &arguments->places[i];
        if (info->addrOffset % 8 || (size_t)info->addrOffset + 8u > arguments->data || info->dataOffset < arguments->data || info->dataOffset > arguments->size)
            return sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: place holder %zu lies outside of the arguments. [FUNC:%s]", i, called);
    }
    return 0;
}

int sim_own_launch(const sim_function *function, uint32_t blocks, sim_stream *stream, const aclrtLaunchKernelCfg *cfg, const sim_argument_bytes *arguments,
                   const char *called)
{
    int code = check_launch(function, blocks, stream, arguments, called);
    if (code)
        return code;
    sim_task *task = sim_task_new(SIM_KERNEL, function->name, sizeof(aclsim_launched) + arguments->size);
    if (!task)
        return sim_fail(ACL_ERROR_BAD_ALLOC, "EE9999", "No host memory for a task. [FUNC:%s]", called);
    aclsim_launched *job = task->data;
    job->definition = sim_definition_of(function->name);
    job->blocks = blocks;
    job->size = arguments->size;
    job->data = arguments->data;
    strcpy(job->name, function->name);
    if (arguments->size)
        memcpy(job->arguments, arguments->bytes, arguments->size);
    for (size_t i = 0; i < arguments->place_count; i++) {
        uint64_t address = (uint64_t)(uintptr_t)(job->arguments + arguments->places[i].dataOffset);
        memcpy(job->arguments + arguments->places[i].addrOffset, &address, sizeof address);
    }
    task->name = job->name;
    task->run = run;
    task->destroy = destroy;
    task->function = function->handle;
    code = read_config(cfg, function, task, called);
    if (!code)
        code = place(job, function);
    if (!code)
        code = collect(job, task);
    if (code) {
        sim_task_free(task);
        return code;
    }
    job->binary = function->binary;
    job->binary->tasks++;
    return sim_enqueue(stream, task);
}

/* ---- what kernels ask ---- */

const char *aclsim_launched_name(const aclsim_launched *launch)
{
    return launch->name;
}

uint32_t aclsim_launched_block(const aclsim_launched *launch)
{
    return launch->block;
}

uint32_t aclsim_launched_blocks(const aclsim_launched *launch)
{
    return launch->blocks;
}

void aclsim_launched_grid(const aclsim_launched *launch, uint32_t grid[3])
{
    memcpy(grid, launch->grid, sizeof launch->grid);
}

static bool undeclared(const aclsim_launched *launch, const char *what, size_t parameter)
{
    sim_finding("undeclared-access", SIM_KERNEL_FAULT, "%s %s its parameter %zu, which was not declared", launch->name, what, parameter);
    launch->task->faulted = true;
    return false;
}

const void *aclsim_launched_value(const aclsim_launched *launch, size_t parameter)
{
    if (parameter >= launch->definition->count || !is_value(&launch->definition->parameters[parameter])) {
        undeclared(launch, "takes for a value", parameter);
        return NULL;
    }
    return launch->arguments + launch->at[parameter];
}

uint64_t aclsim_launched_bytes(const aclsim_launched *launch, size_t parameter)
{
    return parameter < launch->definition->count ? launch->bytes[parameter] : 0;
}

static bool allows(const aclsim_launched *launch, size_t parameter, int write)
{
    if (parameter >= launch->definition->count || is_value(&launch->definition->parameters[parameter]))
        return undeclared(launch, "takes for memory", parameter);
    int access = launch->definition->parameters[parameter].access;
    if (write && access != ACLSIM_WRITES && access != ACLSIM_READS_AND_WRITES)
        return undeclared(launch, "writes", parameter);
    return true;
}

void *aclsim_launched_memory(aclsim_launched *launch, size_t parameter, uint64_t offset, uint64_t bytes, int write)
{
    if (!allows(launch, parameter, write))
        return NULL;
    uint64_t address = number_at(launch->arguments, launch->at[parameter], 8);
    if (offset + bytes < offset || offset + bytes > launch->bytes[parameter]) {
        sim_finding("out-of-bounds", SIM_KERNEL_FAULT, "%s reaches byte %" PRIu64 " of its parameter %zu, which has %" PRIu64, launch->name, offset + bytes, parameter,
                    launch->bytes[parameter]);
        launch->task->faulted = true;
        return NULL;
    }
    if (launch->own[parameter])
        return (void *)(uintptr_t)(address + offset);
    return write ? aclsim_write(launch->task, address + offset, bytes) : (void *)(uintptr_t)aclsim_read(launch->task, address + offset, bytes);
}
