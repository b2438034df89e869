/* Error texts of a thread, findings of the strict mode. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "sim_core.h"

static pthread_key_t thread_key;
static pthread_once_t thread_once = PTHREAD_ONCE_INIT;
static __thread sim_thread *self;

static void forget(void *thread)
{
    free(((sim_thread *)thread)->arguments);
    free(thread);
}

static void make_key(void)
{
    pthread_key_create(&thread_key, forget);
}

sim_thread *sim_self(void)
{
    if (!self) {
        pthread_once(&thread_once, make_key);
        self = calloc(1, sizeof *self);
        if (!self)
            abort();
        pthread_setspecific(thread_key, self);
    }
    return self;
}

void sim_threads_forget(void)
{
    pthread_once(&thread_once, make_key);
    pthread_key_delete(thread_key);
    if (self)
        forget(self);
    self = NULL;
}

/* Puts one message on top of the thread's text; the oldest fall off the end. */
static void push(sim_thread *thread, const char *id, const char *text)
{
    char message[2048];
    struct timespec now;
    struct tm parts;
    clock_gettime(CLOCK_REALTIME, &now);
    gmtime_r(&now.tv_sec, &parts);
    char stamp[32];
    strftime(stamp, sizeof stamp, "%Y-%m-%d-%H:%M:%S", &parts);
    int length = snprintf(message, sizeof message, "%s: [PID: %d] %s.%03d.%03d %s\n", id, (int)getpid(), stamp,
                          (int)(now.tv_nsec / 1000000), (int)(now.tv_nsec / 1000 % 1000), text);
    if (length < 0)
        return;
    size_t size = (size_t)length < sizeof message ? (size_t)length : sizeof message - 1;
    size_t keep = thread->error_length;
    if (keep + size >= sizeof thread->error)
        keep = sizeof thread->error - 1 - size;
    memmove(thread->error + size, thread->error, keep);
    memcpy(thread->error, message, size);
    thread->error_length = keep + size;
    thread->error[thread->error_length] = 0;
}

int aclsim_fail(int code, const char *id, const char *format, ...)
{
    char text[1536];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    push(sim_self(), id, text);
    return code;
}

/* Only what the runtime itself returns becomes its last error: neither what ACL
 * refuses before it asks the runtime nor what operators answer. */
void aclsim_returned(int code)
{
    int family = code / 1000;
    if (family == 107 || family == 207 || family == 507)
        sim_self()->last_error = code;
}

/* ---- findings ---- */

pthread_mutex_t sim_finding_lock = PTHREAD_MUTEX_INITIALIZER;

static struct {
    char **items;
    int count, capacity;
    int what; /* ACLSIM_FAIL... */
    char *joined;
} findings;

const char *sim_mismatch_id(const char *text, const char *otherwise)
{
    static const char *const NAMES[] = {"collective-mismatch: ", "collective-count-zero-on-some: "};
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++)
        if (!strncmp(text, NAMES[i], strlen(NAMES[i])))
            return "EI0005";
    return otherwise;
}

int aclsim_report_finding(const char *name, int code, const char *format, ...)
{
    char text[1536];
    size_t start = (size_t)snprintf(text, sizeof text, "%s: ", name);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text + start, sizeof text - start, format, arguments);
    va_end(arguments);
    snprintf(sim_self()->finding, sizeof sim_self()->finding, "%.700s", text);

    pthread_mutex_lock(&sim_finding_lock);
    int what = findings.what;
    if (findings.count == findings.capacity) {
        int capacity = findings.capacity ? findings.capacity * 2 : 16;
        char **items = realloc(findings.items, (size_t)capacity * sizeof *items);
        if (items) {
            findings.items = items;
            findings.capacity = capacity;
        }
    }
    if (findings.count < findings.capacity) {
        char *copy = strdup(text);
        if (copy)
            findings.items[findings.count++] = copy;
    }
    pthread_mutex_unlock(&sim_finding_lock);

    sim_report_finding(text);
    if (what == ACLSIM_ABORT) {
        fprintf(stderr, "simulated Atlas: %s\n", text);
        abort();
    }
    if (what == ACLSIM_LOG)
        return 0;
    return aclsim_fail(code, sim_mismatch_id(text, "EE9999"), "%s", text);
}

int aclsim_report_count(void)
{
    pthread_mutex_lock(&sim_finding_lock);
    int count = findings.count;
    pthread_mutex_unlock(&sim_finding_lock);
    return count;
}

const char *aclsim_report(int index)
{
    pthread_mutex_lock(&sim_finding_lock);
    const char *text = index >= 0 && index < findings.count ? findings.items[index] : NULL;
    pthread_mutex_unlock(&sim_finding_lock);
    return text;
}

int aclsim_reported(const char *name)
{
    int count = 0;
    size_t length = strlen(name);
    pthread_mutex_lock(&sim_finding_lock);
    for (int i = 0; i < findings.count; i++)
        if (!strncmp(findings.items[i], name, length) && findings.items[i][length] == ':')
            count++;
    pthread_mutex_unlock(&sim_finding_lock);
    return count;
}

const char *aclsim_reports(void)
{
    pthread_mutex_lock(&sim_finding_lock);
    size_t size = 1;
    for (int i = 0; i < findings.count; i++)
        size += strlen(findings.items[i]) + 1;
    char *text = malloc(size);
    if (text) {
        char *end = text;
        for (int i = 0; i < findings.count; i++) {
            end = stpcpy(end, findings.items[i]);
            *end++ = '\n';
        }
        *end = 0;
        free(findings.joined);
        findings.joined = text;
    }
    pthread_mutex_unlock(&sim_finding_lock);
    return text ? text : "";
}

void aclsim_clear_reports(void)
{
    pthread_mutex_lock(&sim_finding_lock);
    for (int i = 0; i < findings.count; i++)
        free(findings.items[i]);
    free(findings.items);
    free(findings.joined);
    findings.items = NULL;
    findings.joined = NULL;
    findings.count = findings.capacity = 0;
    pthread_mutex_unlock(&sim_finding_lock);
}

void aclsim_set_on_report(int what)
{
    pthread_mutex_lock(&sim_finding_lock);
    findings.what = what;
    pthread_mutex_unlock(&sim_finding_lock);
}

/* ---- what programs read ---- */

SIM_EXPORT const char *aclGetRecentErrMsg(void)
{
    SIM_ENTER_POINTER(SIM_TELLS_ERRORS, "");
    sim_thread *thread = sim_self();
    const char *text = NULL;
    if (thread->error_length) {
        memcpy(thread->error_read, thread->error, thread->error_length + 1);
        thread->error_length = 0;
        text = thread->error_read;
    }
    if (sim_call_.line)
        aclsim_leave(&sim_call_, 0, "text:s", text);
    return text;
}

static bool thread_level(aclrtLastErrLevel level, const char *function)
{
    if (level == ACL_RT_THREAD_LEVEL)
        return true;
    sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: level is %d, it must be ACL_RT_THREAD_LEVEL. [FUNC:%s]", (int)level, function);
    return false;
}

SIM_EXPORT aclError aclrtGetLastError(aclrtLastErrLevel level)
{
    SIM_ENTER(SIM_TELLS_ERRORS, "level:i", (int64_t)level);
    if (!thread_level(level, __func__))
        SIM_RETURN(ACL_ERROR_INVALID_PARAM);
    int code = sim_self()->last_error;
    sim_self()->last_error = 0;
    SIM_RETURN_VALUE(int, code);
}

SIM_EXPORT aclError aclrtPeekAtLastError(aclrtLastErrLevel level)
{
    SIM_ENTER(SIM_TELLS_ERRORS, "level:i", (int64_t)level);
    if (!thread_level(level, __func__))
        SIM_RETURN(ACL_ERROR_INVALID_PARAM);
    SIM_RETURN_VALUE(int, sim_self()->last_error);
}
