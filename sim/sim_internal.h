/*
 * What the simulator's parts share: descriptors, executors, tasks, errors, the
 * prologue of every API function.
 *
 * libascendcl.so holds all state. libnnopbase.so and libopapi.so reach it
 * through the exported functions named aclsim_*, which are private to the three
 * libraries unless include/aclnn_sim.h declares them.
 */
#ifndef SIM_INTERNAL_H
#define SIM_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "acl/acl.h"
#include "aclnn/acl_meta.h"
#include "include/aclnn_sim.h"

#define SIM_EXPORT __attribute__((visibility("default")))
#pragma GCC visibility push(default)
#define SIM_PRINTF(f, a) __attribute__((format(printf, f, a)))

/* ---- the prologue of every API function ------------------------------- *
 *
 *   SIM_EXPORT aclError aclrtFoo(void *stream, size_t size)
 *   {
 *       SIM_ENTER(SIM_NEEDS_CONTEXT, "stream:p size:u", stream, (uint64_t)size);
 *       ...
 *       SIM_RETURN(ACL_SUCCESS);
 *   }
 *
 * SIM_ENTER counts the call, lets injected faults and stub mode answer for it,
 * checks what `needs` says and opens the log line. Its format is a list of
 * name:kind parted by blanks, kinds and the C types of the arguments:
 *   p const void *    u uint64_t    i int64_t    d double    b int
 *   s const char *    t const aclTensor * (decoded)    a const int64_t *, uint64_t
 *   P a pointer that may not be null (100000)    N the same, not written to the log
 * Arguments must have exactly these types (cast). After SIM_ENTER every path
 * leaves through SIM_RETURN or SIM_RETURN_OUT (which logs out values too).
 * In fast mode all of it costs one test of a global.
 */
enum {
    SIM_ANYTIME = 0,
    SIM_NEEDS_INIT = 1,        /* 100001 before aclInit or aclnnInit */
    SIM_NEEDS_CONTEXT = 3,     /* and 107002 without a current context */
    SIM_UNSAFE_IN_CAPTURE = 4, /* 107030 while a capture forbids it */
    SIM_RETURNS_POINTER = 8,   /* stub mode answers null, not 100039 */
    SIM_TELLS_ERRORS = 16,     /* answers in a forked child and with bad settings too */
    SIM_QUIET_WITHOUT_CONTEXT = 32 /* 107002 without a text and without becoming the last error */
};

typedef struct sim_call {
    const char *function;
    int answered; /* a fault, stub mode or a failed check answered already */
    int code;     /* with what */
    uint64_t sequence;
    char *line;   /* log line under construction, or NULL */
    size_t length;
    size_t capacity;
} sim_call;

extern _Atomic int aclsim_fast_mode;
void aclsim_enter(sim_call *call, int needs, const char *format, ...);
void aclsim_leave(sim_call *call, int code, const char *format, ...);
/* Makes a code that the runtime returns the thread's last error. */
void aclsim_returned(int code);

#define SIM_ENTER_VALUE(needs, failure, ...)                        \
    static const char *const sim_name_ __attribute__((section("sim_names"), used)) = __func__; \
    (void)sim_name_;                                                \
    sim_call sim_call_;                                             \
    sim_call_.function = __func__;                                  \
    sim_call_.line = NULL;                                          \
    do {                                                            \
        if (__builtin_expect(!aclsim_fast_mode, 1)) {               \
            aclsim_enter(&sim_call_, (needs), __VA_ARGS__);         \
            if (sim_call_.answered)                                 \
                return failure;                                     \
        }                                                           \
    } while (0)
/* For functions that return aclError or aclnnStatus. */
#define SIM_ENTER(needs, ...) SIM_ENTER_VALUE(needs, sim_call_.code, __VA_ARGS__)
/* For functions that return a pointer. */
#define SIM_ENTER_POINTER(needs, ...) \
    SIM_ENTER_VALUE((needs) | SIM_RETURNS_POINTER, NULL, __VA_ARGS__)

#define SIM_RETURN_OUT(result, ...)                                 \
    do {                                                            \
        int sim_result_ = (result);                                 \
        if (sim_result_)                                            \
            aclsim_returned(sim_result_);                           \
        if (sim_call_.line)                                         \
            aclsim_leave(&sim_call_, sim_result_, __VA_ARGS__);     \
        return sim_result_;                                         \
    } while (0)
#define SIM_RETURN(result) SIM_RETURN_OUT(result, "")
#define SIM_RETURN_VALUE(type, result)                              \
    do {                                                            \
        type sim_result_ = (result);                                \
        if (sim_call_.line)                                         \
            aclsim_leave(&sim_call_, (int)sim_result_, "");         \
        return sim_result_;                                         \
    } while (0)
#define SIM_RETURN_POINTER(type, result)                            \
    do {                                                            \
        type sim_result_ = (result);                                \
        if (sim_call_.line)                                         \
            aclsim_leave(&sim_call_, 0, "result:p", (const void *)sim_result_); \
        return sim_result_;                                         \
    } while (0)

/* ---- errors and findings ----------------------------------------------- */

/* Puts a message in CANN's form on the thread's list for aclGetRecentErrMsg and
 * returns `code`. `id` is the message number, such as "EZ1001" (argument of an
 * operator), "EE1001" (argument of the runtime), "EE9999" or "EZ9999" (inner). */
int aclsim_fail(int code, const char *id, const char *format, ...) SIM_PRINTF(3, 4);

/* A strict-mode finding with a stable name ("race", "use-after-free"...). Keeps
 * it, aborts when that was asked for, and returns `code`, or 0 when findings
 * are only to be kept (the caller then goes on as hardware would). It leaves an
 * error message as aclsim_fail does when it returns `code`. */
int aclsim_report_finding(const char *name, int code, const char *format, ...) SIM_PRINTF(3, 4);

/* The number of CANN's message where ranks call different things, which a finding's text tells; else `otherwise`. */
const char *sim_mismatch_id(const char *text, const char *otherwise);

/* Tells which functions a library has; first and last bound its section sim_names. */
enum { SIM_RUNTIME, SIM_BASE, SIM_OPERATORS, SIM_COLLECTIVES, SIM_COMMUNICATORS, SIM_MARKS, SIM_LIBRARIES };
void aclsim_register_names(int library, const char *const *first, const char *const *last);
void aclsim_forget_names(int library, const char *const *first, const char *const *last);

/* Of the library that this is part of. */
extern const char *const __start_sim_names[] __attribute__((weak, visibility("hidden")));
extern const char *const __stop_sim_names[] __attribute__((weak, visibility("hidden")));

/* Tells libascendcl.so which functions the library has, while it is loaded. */
#define SIM_TELLS_NAMES(library)                                                    \
    __attribute__((constructor)) static void loaded(void)                           \
    {                                                                               \
        aclsim_register_names(library, __start_sim_names, __stop_sim_names);        \
    }                                                                               \
    __attribute__((destructor)) static void unloaded(void)                          \
    {                                                                               \
        aclsim_forget_names(library, __start_sim_names, __stop_sim_names);          \
    }

#define sim_fail aclsim_fail
#define sim_finding aclsim_report_finding

/* ---- the product -------------------------------------------------------- */

typedef struct sim_product {
    char soc[64];           /* full name, as aclrtGetSocName gives it */
    const char *short_name; /* "Ascend310P", "Ascend910B", "Ascend910_93", "Ascend950", "Ascend910"..., "" unknown */
    int arch;               /* 2002, 2201, 3510, 1001, 3002, 3003, 3113; 0 unknown */
} sim_product;

/* Product of the calling thread's current device; the configured one when no
 * device is set. Never NULL. */
const sim_product *aclsim_current_product(void);

/* ---- descriptors -------------------------------------------------------- */

enum { SIM_MAX_RANK = 16 };

typedef struct sim_tensor {
    aclDataType dtype;
    aclFormat format;
    uint64_t rank; /* of the view; over SIM_MAX_RANK only `rank` itself is right */
    int64_t shape[SIM_MAX_RANK];
    int64_t strides[SIM_MAX_RANK]; /* in elements */
    int64_t offset;                /* in elements from address */
    uint64_t storage_rank;
    int64_t storage_shape[SIM_MAX_RANK];
    uint64_t address; /* device address of the block's start (tensorData) */
    bool present;     /* false: the program passed a null tensor here */
} sim_tensor;

typedef struct sim_scalar {
    aclDataType dtype;
    unsigned char value[16];
} sim_scalar;

typedef struct sim_array { /* int, float and bool arrays */
    uint64_t size;
    void *values;
} sim_array;

typedef struct sim_list { /* of tensors or scalars, which it owns */
    uint64_t size;
    void **handles;
} sim_list;

/* The object behind a handle, or NULL after reporting `unknown-handle` (never
 * dereferences a handle). NULL in gives NULL without a report. */
const sim_tensor *aclsim_tensor(const aclTensor *tensor);

/* Why no operator can take the view (sizes, strides or an offset that overflow,
 * a negative dimension...), or NULL. Nothing else may be computed from it before. */
const char *aclsim_tensor_flaw(const sim_tensor *tensor);

/* Bits of one element (4 for INT4, 8, 16...), 0 when not known. */
unsigned aclsim_dtype_bits(aclDataType dtype);
/* "FLOAT16", "INT8"...; "UNKNOWN(n)" otherwise (thread-local text). */
const char *aclsim_dtype_name(aclDataType dtype);
/* Number of elements of the view (0 when a dimension is 0, 1 for rank 0). */
int64_t aclsim_elements(const sim_tensor *tensor);
/* The product of sizes: 0 with any that is, else INT64_MAX where it cannot be counted. */
int64_t aclsim_product(const int64_t *sizes, uint64_t count);

/* ---- executors: phase one ----------------------------------------------- *
 *
 *   sim_executor *executor = aclsim_executor_new("aclnnFoo");
 *   aclsim_executor_input(executor, x);         // in the operator's order;
 *   aclsim_executor_input(executor, offset);    // null keeps the place
 *   aclsim_executor_output(executor, y);
 *   aclsim_executor_kernel(executor, foo_kernel, state, free);
 *   return aclsim_executor_finish(executor, own_workspace, workspaceSize, out);
 *
 * Call it only when every check of the entry point has passed. finish stores
 * the size (at least own_workspace; more when the configuration asks for it;
 * 0 for an executor without a kernel) and the handle.
 * An empty result is an executor whose kernel is NULL: phase two then only
 * consumes it.
 */
typedef struct sim_executor sim_executor;
typedef struct sim_task sim_task;

/* Runs on the stream's thread (never in fast mode). `tensors` are the inputs
 * then the outputs, as they were when phase two was called. Returns 0, or the
 * code of a device fault (aclsim_read / aclsim_write recorded it already). */
typedef int (*sim_kernel)(sim_task *task, const sim_tensor *tensors, size_t count, void *state);

sim_executor *aclsim_executor_new(const char *function);
void aclsim_executor_input(sim_executor *executor, const aclTensor *tensor);
void aclsim_executor_output(sim_executor *executor, const aclTensor *tensor);
/* The same for one tensor of a list: number `index` of an argument, which is
 * counted among the inputs or among the outputs. Inputs come first. */
void aclsim_executor_place(sim_executor *executor, const aclTensor *tensor, size_t argument, size_t index, bool output);
/* `state` is owned by the executor from here on; several queued launches of a
 * repeatable executor share it, so kernels must not change it. */
void aclsim_executor_kernel(sim_executor *executor, sim_kernel kernel, void *state, void (*destroy)(void *));
/* Marks an executor that CANN would not let be repeated (561000). */
void aclsim_executor_single_use(sim_executor *executor);
/* An output may be an input, element for element: each is written where it was read. */
void aclsim_executor_in_place(sim_executor *executor);

/* What an operator does with the other ranks of a communicator: each computes a part, and gets the sum of all, or all. */
typedef struct sim_together {
    const char *group; /* the communicator's name */
    aclDataType dtype;
    uint64_t count, rows; /* elements of a part, and what they are rows of */
    uint32_t most;        /* ranks: powers of two up to that */
    bool gathers;         /* each rank gets all parts, one behind the other */
} sim_together;

void sim_executor_together(sim_executor *executor, const sim_together *together);
aclnnStatus aclsim_executor_finish(sim_executor *executor, uint64_t own_workspace,
                                   uint64_t *workspace_size, aclOpExecutor **out);

/* For the kernel of such an operator: brings its part, dense, and waits until what it gets is there. 0, or the code of a
 * device fault. */
int aclsim_meet(sim_task *task, const void *send, void *receive);
uint32_t aclsim_ranks(const sim_task *task);

/* ---- executors: phase two ------------------------------------------------ *
 *
 *   SIM_EXPORT aclnnStatus aclnnFoo(void *workspace, uint64_t workspaceSize,
 *                                   aclOpExecutor *executor, aclrtStream stream)
 *   SIM_PHASE_TWO
 *
 * Everything about phase two is here: checks, consuming, workspace, queueing.
 */
aclnnStatus aclsim_launch(const char *function, void *workspace, uint64_t workspace_size,
                          aclOpExecutor *executor, aclrtStream stream);
/* Takes the executor of a phase two that a fault or a failed check answered, and gives the answer. */
aclnnStatus aclsim_launch_answered(aclOpExecutor *executor, aclnnStatus code);
#define SIM_PHASE_TWO                                                              \
    {                                                                              \
        SIM_ENTER_VALUE(SIM_NEEDS_CONTEXT, aclsim_launch_answered(executor, sim_call_.code), \
                  "workspace:p workspaceSize:u executor:p stream:p",               \
                  (const void *)workspace, (uint64_t)workspaceSize,                \
                  (const void *)executor, (const void *)stream);                   \
        SIM_RETURN(aclsim_launch(__func__, workspace, workspaceSize, executor, stream)); \
    }

/* ---- marks and ranges (marks.c) ----------------------------------------- */

/* Whether a stream (or NULL) and a domain (or NULL) are there; a finding when not. */
bool aclsim_mark_fits(const void *stream, const void *domain);
/* The number of a range that begins, not 0. */
uint64_t aclsim_range_opened(const void *domain);
void aclsim_range_closed(const void *domain, uint64_t id);
void *aclsim_domain_named(const char *name);
void aclsim_domain_gone(void *domain);

/* True when aclsim_hide_operator named it: answer 161002-like failures by
 * `return aclsim_unsimulated(__func__)`. */
bool aclsim_operator_hidden(const char *function);
/* 561003 with a message that names the operator as not simulated. */
aclnnStatus aclsim_unsimulated(const char *function);

/* ---- memory seen from a kernel ------------------------------------------- *
 *
 * Translate `bytes` bytes at a device address for one contiguous run. NULL
 * after a finding (out-of-bounds, use-after-free, wrong device): the kernel then
 * returns SIM_KERNEL_FAULT. Bounds are the size the program asked for. Order
 * between streams is checked from the descriptors when phase two is called, so
 * a kernel need not care. Both are cheap; one call for each row is fine.
 */
enum { SIM_KERNEL_FAULT = 507015 };
const void *aclsim_read(sim_task *task, uint64_t address, uint64_t bytes);
void *aclsim_write(sim_task *task, uint64_t address, uint64_t bytes);
/* The over-reads and over-writes of kernels that move whole 32-byte blocks: the
 * bounds are the padded size the runtime really reserves. */
const void *aclsim_read_block(sim_task *task, uint64_t address, uint64_t bytes);
void *aclsim_write_block(sim_task *task, uint64_t address, uint64_t bytes);

/* Device address of the element at `index` (one per dimension) of a view whose
 * elements are whole bytes. */
static inline uint64_t sim_element_address(const sim_tensor *tensor, const int64_t *index, unsigned bits)
{
    int64_t element = tensor->offset;
    for (uint64_t d = 0; d < tensor->rank; d++)
        element += index[d] * tensor->strides[d];
    return tensor->address + (uint64_t)(element * (int64_t)bits / 8);
}

#pragma GCC visibility pop

#define sim_read aclsim_read
#define sim_write aclsim_write
#define sim_read_block aclsim_read_block
#define sim_write_block aclsim_write_block

#endif
