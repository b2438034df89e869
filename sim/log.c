/* The prologue and epilogue of every API function, and the call log. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "generic.h"
#include "sim_core.h"

_Atomic int aclsim_fast_mode;
pthread_mutex_t sim_log_lock = PTHREAD_MUTEX_INITIALIZER;

static struct {
    atomic_bool on;
    bool to_memory;
    FILE *file;
    char *text, *handed;
    size_t length, capacity;
    uint64_t sequence;
} calls;

static void append(sim_call *call, const char *text, size_t length)
{
    if (!call->line)
        return;
    if (call->length + length + 1 > call->capacity) {
        size_t capacity = call->capacity * 2 + length;
        char *line = realloc(call->line, capacity);
        if (!line)
            return;
        call->line = line;
        call->capacity = capacity;
    }
    memcpy(call->line + call->length, text, length);
    call->length += length;
    call->line[call->length] = 0;
}

static void SIM_PRINTF(2, 3) print(sim_call *call, const char *format, ...)
{
    if (!call->line)
        return;
    char text[256];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    if (length > 0)
        append(call, text, (size_t)length < sizeof text ? (size_t)length : sizeof text - 1);
}

static void print_string(sim_call *call, const char *text)
{
    if (!call->line)
        return;
    if (!text) {
        append(call, "null", 4);
        return;
    }
    append(call, "\"", 1);
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (c == '"' || c == '\\')
            print(call, "\\%c", c);
        else if (c < 0x20)
            print(call, "\\u%04x", c);
        else
            append(call, text, 1);
    }
    append(call, "\"", 1);
}

static void print_pointer(sim_call *call, const void *pointer)
{
    if (pointer)
        print(call, "\"0x%" PRIxPTR "\"", (uintptr_t)pointer);
    else
        append(call, "null", 4);
}

static void print_list(sim_call *call, const int64_t *values, uint64_t count)
{
    if (!call->line)
        return;
    if (!values && count) {
        append(call, "null", 4);
        return;
    }
    append(call, "[", 1);
    for (uint64_t i = 0; i < count && i < 64; i++)
        print(call, i ? ",%" PRId64 : "%" PRId64, values[i]);
    append(call, "]", 1);
}

static void print_tensor(sim_call *call, const aclTensor *handle)
{
    if (!call->line)
        return;
    if (!handle) {
        append(call, "null", 4);
        return;
    }
    const sim_tensor *tensor = sim_handle_peek(handle, ACLSIM_TENSOR);
    if (!tensor) {
        append(call, "\"unknown\"", 9);
        return;
    }
    uint64_t rank = tensor->rank < SIM_MAX_RANK ? tensor->rank : SIM_MAX_RANK;
    uint64_t storage = tensor->storage_rank < SIM_MAX_RANK ? tensor->storage_rank : SIM_MAX_RANK;
    print(call, "{\"dtype\":%d,\"view\":", (int)tensor->dtype);
    print_list(call, tensor->shape, rank);
    append(call, ",\"stride\":", 10);
    print_list(call, tensor->strides, rank);
    print(call, ",\"offset\":%" PRId64 ",\"format\":%d,\"storage\":", tensor->offset, (int)tensor->format);
    print_list(call, tensor->storage_shape, storage);
    append(call, ",\"address\":", 11);
    print_pointer(call, (const void *)(uintptr_t)tensor->address);
    append(call, "}", 1);
}

static void print_values(sim_call *call, int kind, const sim_array *array)
{
    append(call, "[", 1);
    for (uint64_t i = 0; i < array->size && i < 64; i++) {
        if (i)
            append(call, ",", 1);
        if (kind == ACLSIM_ARGUMENT_FLOAT_ARRAY)
            print(call, "%.9g", (double)((const float *)array->values)[i]);
        else
            print(call, "%s", ((const bool *)array->values)[i] ? "true" : "false");
    }
    append(call, "]", 1);
}

static void print_scalar(sim_call *call, const void *handle)
{
    const sim_scalar *scalar = sim_handle_peek(handle, ACLSIM_SCALAR);
    if (!scalar) {
        append(call, "\"unknown\"", 9);
        return;
    }
    print(call, "{\"dtype\":%d,\"bytes\":\"", (int)scalar->dtype);
    unsigned bytes = (aclsim_dtype_bits(scalar->dtype) + 7) / 8;
    for (unsigned i = 0; i < bytes && i < sizeof scalar->value; i++)
        print(call, "%02x", scalar->value[i]);
    append(call, "\"}", 2);
}

static void print_object(sim_call *call, int kind, const void *handle)
{
    static const int handle_kinds[] = {
        [ACLSIM_ARGUMENT_TENSOR_LIST] = ACLSIM_TENSOR_LIST, [ACLSIM_ARGUMENT_SCALAR_LIST] = ACLSIM_SCALAR_LIST,
        [ACLSIM_ARGUMENT_INT_ARRAY] = ACLSIM_INT_ARRAY,     [ACLSIM_ARGUMENT_FLOAT_ARRAY] = ACLSIM_FLOAT_ARRAY,
        [ACLSIM_ARGUMENT_BOOL_ARRAY] = ACLSIM_BOOL_ARRAY,
    };
    const void *object = sim_handle_peek(handle, handle_kinds[kind]);
    if (!object) {
        append(call, "\"unknown\"", 9);
    } else if (kind == ACLSIM_ARGUMENT_INT_ARRAY) {
        const sim_array *array = object;
        print_list(call, array->values, array->size);
    } else if (kind == ACLSIM_ARGUMENT_FLOAT_ARRAY || kind == ACLSIM_ARGUMENT_BOOL_ARRAY) {
        print_values(call, kind, object);
    } else {
        const sim_list *list = object;
        append(call, "[", 1);
        for (uint64_t i = 0; i < list->size; i++) {
            if (i)
                append(call, ",", 1);
            if (kind == ACLSIM_ARGUMENT_TENSOR_LIST)
                print_tensor(call, list->handles[i]);
            else
                print_scalar(call, list->handles[i]);
        }
        append(call, "]", 1);
    }
}

static void print_generic_argument(sim_call *call, const sim_parameter *parameter, const sim_argument *argument)
{
    if (!call->line)
        return;
    if (parameter->kind <= ACLSIM_ARGUMENT_STRING && !argument->pointer) {
        append(call, "null", 4);
        return;
    }
    switch (parameter->kind) {
    case ACLSIM_ARGUMENT_TENSOR:
        print_tensor(call, argument->pointer);
        break;
    case ACLSIM_ARGUMENT_SCALAR:
        print_scalar(call, argument->pointer);
        break;
    case ACLSIM_ARGUMENT_STRING:
        print_string(call, argument->pointer);
        break;
    case ACLSIM_ARGUMENT_NATURAL:
        print(call, "%" PRIu64, argument->natural);
        break;
    case ACLSIM_ARGUMENT_NUMBER:
        print(call, "%.17g", argument->number);
        break;
    case ACLSIM_ARGUMENT_BOOL:
        print(call, "%s", argument->integer ? "true" : "false");
        break;
    case ACLSIM_ARGUMENT_INTEGER:
    case ACLSIM_ARGUMENT_DATA_TYPE:
        print(call, "%" PRId64, argument->integer);
        break;
    default:
        print_object(call, parameter->kind, argument->pointer);
    }
}

/* All arguments of an operator that is known by its table. */
static void print_generic(sim_call *call, const sim_generic_call *generic)
{
    for (size_t i = 0; call->line && i < generic->operator->count; i++) {
        const sim_parameter *parameter = &generic->operator->parameters[i];
        append(call, i ? ",\"" : "\"", i ? 2 : 1);
        append(call, parameter->name, strlen(parameter->name));
        append(call, "\":", 2);
        print_generic_argument(call, parameter, &generic->arguments[i]);
    }
}

/* Takes the argument of one kind off the list; as text into `call` when it has a
 * line and the kind is written. True for a pointer that may not be null and is. */
static bool take_argument(sim_call *call, char kind, va_list *arguments)
{
    const void *pointer = NULL;
    switch (kind) {
    case 'N':
        return !va_arg(*arguments, const void *);
    case 'P':
    case 'p':
        pointer = va_arg(*arguments, const void *);
        print_pointer(call, pointer);
        return kind == 'P' && !pointer;
    case 'u':
        print(call, "%" PRIu64, va_arg(*arguments, uint64_t));
        break;
    case 'i':
        print(call, "%" PRId64, va_arg(*arguments, int64_t));
        break;
    case 'd':
        print(call, "%.9g", va_arg(*arguments, double));
        break;
    case 'b':
        print(call, "%s", va_arg(*arguments, int) ? "true" : "false");
        break;
    case 's':
        print_string(call, va_arg(*arguments, const char *));
        break;
    case 't':
        print_tensor(call, va_arg(*arguments, const aclTensor *));
        break;
    case 'g':
        print_generic(call, va_arg(*arguments, const void *));
        break;
    case 'a': {
        const int64_t *values = va_arg(*arguments, const int64_t *);
        uint64_t count = va_arg(*arguments, uint64_t);
        print_list(call, values, count);
        break;
    }
    default:
        append(call, "null", 4);
    }
    return false;
}

/* Walks a format of name:kind pairs and prints each argument. The name of the
 * first pointer that is null and may not be, with its length, or NULL. */
static const char *walk_arguments(sim_call *call, const char *format, va_list *arguments, size_t *length)
{
    bool first = true;
    const char *missing = NULL;
    while (*format) {
        const char *colon = strchr(format, ':');
        if (!colon)
            break;
        if (colon[1] != 'N' && colon[1] != 'g') {
            if (!first)
                append(call, ",", 1);
            first = false;
            append(call, "\"", 1);
            append(call, format, (size_t)(colon - format));
            append(call, "\":", 2);
        }
        if (take_argument(call, colon[1], arguments) && !missing) {
            missing = format;
            *length = (size_t)(colon - format);
        }
        format = colon + 2;
        while (*format == ' ')
            format++;
    }
    return missing;
}

static bool asks_for_pointers(const char *format)
{
    return strstr(format, ":N") || strstr(format, ":P");
}

/* What the function asks for before it looks at its arguments. */
static int check_process(const char *function, int needs)
{
    if (needs & SIM_TELLS_ERRORS)
        return 0;
    if (sim_forked_child)
        return sim_refuse_forked(function);
    if (sim_settings_bad())
        return sim_refuse_settings(function);
    if ((needs & SIM_NEEDS_INIT) && !sim.initialised)
        return sim_fail(ACL_ERROR_UNINITIALIZE, "EE9999", "%s was called before aclInit. [FUNC:%s]", function, function);
    return 0;
}

static int check_thread(const char *function, int needs)
{
    if ((needs & SIM_NEEDS_CONTEXT) == SIM_NEEDS_CONTEXT && !(needs & SIM_QUIET_WITHOUT_CONTEXT) && sim_self()->in_host_function) {
        int code = sim_finding("call-in-host-function", ACL_ERROR_RT_PARAM_INVALID,
                               "%s is called by a host function, for which its stream waits: on a device that never ends", function);
        return code ? code : ACL_ERROR_RT_PARAM_INVALID;
    }
    if ((needs & SIM_NEEDS_CONTEXT) == SIM_NEEDS_CONTEXT) {
        sim_lock();
        bool none = !sim_current();
        sim_unlock();
        if (none && (needs & SIM_QUIET_WITHOUT_CONTEXT))
            return ACL_ERROR_RT_CONTEXT_NULL;
        if (none)
            return sim_fail(ACL_ERROR_RT_CONTEXT_NULL, "EE9999", "The thread has no current context: no device is set. [FUNC:%s]", function);
    }
    if (needs & SIM_UNSAFE_IN_CAPTURE) {
        sim_lock();
        int code = sim_capture_forbids(function);
        sim_unlock();
        return code;
    }
    return 0;
}

static void begin(sim_call *call)
{
    call->answered = 0;
    call->code = 0;
    call->line = NULL;
    call->length = call->capacity = 0;
    if (!atomic_load_explicit(&calls.on, memory_order_relaxed))
        return;
    pthread_mutex_lock(&sim_log_lock);
    call->sequence = ++calls.sequence;
    pthread_mutex_unlock(&sim_log_lock);
    call->capacity = 512;
    call->line = malloc(call->capacity);
    print(call, "{\"call\":%" PRIu64 ",\"thread\":%d,\"fn\":\"%s\",\"args\":{", call->sequence, (int)gettid(), call->function);
}

/* The name of a missing pointer need not end where its length does. */
static void judge(sim_call *call, int needs, const char *missing, size_t missing_length)
{
    append(call, "}", 1);
    const char *how = "\"answered\":\"check\"";
    if (sim_stub_mode()) {
        call->answered = 1;
        call->code = ACL_ERROR_COMPILING_STUB_MODE;
        how = "\"answered\":\"stub\"";
    } else if (sim_fault_call(call->function, &call->code)) {
        call->answered = 1;
        how = call->code ? "\"answered\":\"fault\"" : "\"answered\":\"swallowed\"";
        if (call->code)
            sim_fail(call->code, "EE9999", "An injected fault answers for this call. [FUNC:%s]", call->function);
    } else {
        call->code = check_process(call->function, needs);
        if (!call->code && missing)
            call->code = sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: %.*s is null. [FUNC:%s]", (int)missing_length, missing,
                                  call->function);
        if (!call->code)
            call->code = check_thread(call->function, needs);
        call->answered = call->code != 0;
    }
    if (call->code && !(call->code == ACL_ERROR_RT_CONTEXT_NULL && (needs & SIM_QUIET_WITHOUT_CONTEXT)))
        aclsim_returned(call->code);
    if (call->answered && call->line) {
        append(call, ",", 1);
        append(call, how, strlen(how));
        aclsim_leave(call, call->code, "");
    }
}

void aclsim_enter(sim_call *call, int needs, const char *format, ...)
{
    const char *missing = NULL;
    size_t missing_length = 0;
    begin(call);
    if (call->line || asks_for_pointers(format)) {
        va_list arguments;
        va_start(arguments, format);
        missing = walk_arguments(call, format, &arguments, &missing_length);
        va_end(arguments);
    }
    judge(call, needs, missing, missing_length);
}

void aclsim_leave(sim_call *call, int code, const char *format, ...)
{
    print(call, ",\"ret\":%d", code);
    if (*format) {
        append(call, ",\"out\":{", 8);
        va_list arguments;
        va_start(arguments, format);
        size_t unused;
        walk_arguments(call, format, &arguments, &unused);
        va_end(arguments);
        append(call, "}", 1);
    }
    append(call, "}\n", 2);
    pthread_mutex_lock(&sim_log_lock);
    if (calls.file) {
        fwrite(call->line, 1, call->length, calls.file);
        fflush(calls.file);
    }
    if (calls.to_memory) {
        if (calls.length + call->length + 1 > calls.capacity) {
            size_t capacity = (calls.length + call->length + 1) * 2;
            char *text = realloc(calls.text, capacity);
            if (text) {
                calls.text = text;
                calls.capacity = capacity;
            }
        }
        if (calls.length + call->length + 1 <= calls.capacity) {
            memcpy(calls.text + calls.length, call->line, call->length);
            calls.length += call->length;
            calls.text[calls.length] = 0;
        }
    }
    pthread_mutex_unlock(&sim_log_lock);
    free(call->line);
    call->line = NULL;
}

void aclsim_log_to_memory(int on)
{
    pthread_mutex_lock(&sim_log_lock);
    calls.to_memory = on != 0;
    calls.on = calls.to_memory || calls.file;
    pthread_mutex_unlock(&sim_log_lock);
}

void aclsim_log_to_file(const char *path)
{
    pthread_mutex_lock(&sim_log_lock);
    if (calls.file)
        fclose(calls.file);
    calls.file = path && *path ? fopen(path, "ae") : NULL;
    calls.on = calls.to_memory || calls.file;
    pthread_mutex_unlock(&sim_log_lock);
}

const char *aclsim_log_text(void)
{
    pthread_mutex_lock(&sim_log_lock);
    char *copy = strdup(calls.text && calls.length ? calls.text : "");
    free(calls.handed);
    calls.handed = copy;
    pthread_mutex_unlock(&sim_log_lock);
    return copy ? copy : "";
}

void aclsim_log_clear(void)
{
    pthread_mutex_lock(&sim_log_lock);
    calls.length = 0;
    if (calls.text)
        calls.text[0] = 0;
    pthread_mutex_unlock(&sim_log_lock);
}

void sim_log_reset(void)
{
    aclsim_log_to_memory(0);
    aclsim_log_clear();
    const char *path = sim_setting("ACLNN_SIM_LOG");
    aclsim_log_to_file(path);
    if (path && !calls.file)
        sim_setting_refused("ACLNN_SIM_LOG", path, "a file that can be written");
}
