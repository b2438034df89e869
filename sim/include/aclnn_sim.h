/*
 * Control functions of the simulated Atlas.
 *
 * These are the only names the simulator exports beside CANN's own. Tests reach
 * them through the handle of libascendcl.so (dlsym) or by linking with it. A
 * program that uses CANN's public interface alone needs none of them: each has
 * an environment variable with the same effect, see README.md.
 */
#ifndef ACLNN_SIM_H
#define ACLNN_SIM_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma GCC visibility push(default)

/* Kinds of live objects, for aclsim_live. */
enum {
    ACLSIM_CONTEXT = 1,
    ACLSIM_STREAM = 2,
    ACLSIM_EVENT = 3,
    ACLSIM_GRAPH = 4,
    ACLSIM_TENSOR = 5,
    ACLSIM_SCALAR = 6,
    ACLSIM_INT_ARRAY = 7,
    ACLSIM_FLOAT_ARRAY = 8,
    ACLSIM_BOOL_ARRAY = 9,
    ACLSIM_EXECUTOR = 10,
    ACLSIM_DEVICE_MEMORY = 11,
    ACLSIM_HOST_MEMORY = 12,
    ACLSIM_TENSOR_LIST = 13,
    ACLSIM_SCALAR_LIST = 14,
    ACLSIM_PHYSICAL_MEMORY = 15,
    ACLSIM_NOTIFY = 16,
    ACLSIM_TASK_GROUP = 17,
    ACLSIM_COMMUNICATOR = 18,
    ACLSIM_BINARY = 19,
    ACLSIM_FUNCTION = 20,
    ACLSIM_ANY = 0
};

/* What a strict-mode finding does, for aclsim_set_on_report. */
enum {
    ACLSIM_FAIL = 0,  /* keep it, and the call (or the next wait) fails */
    ACLSIM_LOG = 1,   /* keep it, and go on as hardware would */
    ACLSIM_ABORT = 2  /* print it and abort the process */
};

/* Puts every setting, counter, fault and report back to what the environment
 * asked for at load, stops all work, resets the devices and forgets aclInit.
 * Returns the number of objects that were still alive (a leak list is then
 * kept for aclsim_leaks). No other thread may be inside the simulator. */
int aclsim_reset(void);

/* Machine. Take effect for devices that are not set yet. A null or empty name
 * puts the default back. */
void aclsim_set_soc(const char *soc_name);
void aclsim_set_device_count(int count);
void aclsim_set_device_memory(uint64_t bytes);
/* Of device addresses: a power of two from 64 to 2 MiB, others are rounded up. */
void aclsim_set_alignment(uint64_t bytes);
void aclsim_set_version(int major, int minor, int patch, const char *cann_version);

/* Findings. The text of each starts with its stable name and a colon. The
 * pointer of aclsim_report lives until the list is cleared. */
int aclsim_report_count(void);
const char *aclsim_report(int index);
/* How many findings have this stable name. */
int aclsim_reported(const char *name);
/* All findings, one a line; lives until the next call on any thread. */
const char *aclsim_reports(void);
void aclsim_clear_reports(void);
void aclsim_set_on_report(int what);

/* Live objects: how many of a kind, and a text that lists all of them. */
int aclsim_live(int kind);
uint64_t aclsim_live_bytes(void);
const char *aclsim_leaks(void);

/* Faults. k counts from 1 and from the time of this call. function may end in
 * '*'. Rules stay until they have fired, or until aclsim_clear_faults. */
void aclsim_fail_call(const char *function, int k, int code);
void aclsim_fail_from(const char *function, int k, int code);
void aclsim_swallow_call(const char *function, int k);
void aclsim_fail_allocation_at(uint64_t size);
void aclsim_limit_memory(uint64_t total);
void aclsim_fault_kernel(int k, int code);
void aclsim_lose_device(int device);
void aclsim_stick_kernel(int k);
void aclsim_release_stuck(void);
void aclsim_slow_kernels(uint64_t microseconds);
void aclsim_clear_faults(void);
/* Stub mode: every function that returns aclError answers 100039. */
void aclsim_set_stub(int on);
/* How often a function was entered since load or the last aclsim_reset. */
uint64_t aclsim_calls(const char *function);
/* Names of all functions entered since then, one a line. */
const char *aclsim_called(void);

/* Collectives (HCCL). One of the seconds that its time limits count takes so many microseconds: 1000000 by default, and
 * limits of half an hour end soon with fewer. */
void aclsim_set_hccl_second(uint64_t microseconds);
/* 0: no call holds its caller up until the other ranks call too, as the first of each kind does. */
void aclsim_set_hccl_blocks(int on);
/* In which order floats are reduced: always the same; another one for each call and 512 bytes, by a seed; or as if
 * without rounding, and rounded once. */
enum { ACLSIM_ORDER_STRICT = 0, ACLSIM_ORDER_SHUFFLED = 1, ACLSIM_ORDER_EXACT = 2 };
void aclsim_set_hccl_order(int order, uint64_t seed);
/* Operations of a rank begin later; a rank does not come to its k-th collective nor to any after. */
void aclsim_delay_rank(uint32_t rank, uint64_t microseconds);
void aclsim_lose_rank(uint32_t rank, uint64_t k);
/* What HcclGetCommAsyncError tells from now on. */
void aclsim_set_hccl_async_error(int code);

/* Operators. */
void aclsim_set_workspace(uint64_t bytes);
void aclsim_refuse_repeatable(int on);
void aclsim_hide_operator(const char *function);

/* Operators that the simulated Atlas knows by their table alone have no kernel of
 * their own: phase one answers 561003 unless the program brings one, or asks for
 * outputs filled with a fixed pattern (ACLNN_SIM_OPAQUE=1, or this setter). */
void aclsim_set_opaque(int on);

/* The kinds of arguments; up to ACLSIM_ARGUMENT_STRING they are pointers. */
enum {
    ACLSIM_ARGUMENT_TENSOR,
    ACLSIM_ARGUMENT_TENSOR_LIST,
    ACLSIM_ARGUMENT_SCALAR,
    ACLSIM_ARGUMENT_SCALAR_LIST,
    ACLSIM_ARGUMENT_INT_ARRAY,
    ACLSIM_ARGUMENT_FLOAT_ARRAY,
    ACLSIM_ARGUMENT_BOOL_ARRAY,
    ACLSIM_ARGUMENT_STRING,
    ACLSIM_ARGUMENT_INTEGER,
    ACLSIM_ARGUMENT_NATURAL,
    ACLSIM_ARGUMENT_NUMBER,
    ACLSIM_ARGUMENT_BOOL,
    ACLSIM_ARGUMENT_DATA_TYPE
};
enum { ACLSIM_IN, ACLSIM_OUT, ACLSIM_IN_OUT };

/* A tensor as a kernel sees it: host memory. The element at an index is `offset`
 * plus index times strides elements behind `block`; `bytes` is how far the block
 * may be used. Only what the view reaches may be touched. */
typedef struct aclsim_kernel_tensor {
    int present; /* 0: the program passed null */
    int dtype;   /* aclDataType */
    int format;  /* aclFormat */
    uint64_t rank;
    const int64_t *shape, *strides; /* in elements */
    int64_t offset;
    void *block;
    uint64_t bytes;
    /* Of outputs of operators whose outputs' shape the data decide: where the kernel
     * writes the true shape, of at most 8 dimensions. Null for others. */
    int64_t *true_shape;
    uint64_t *true_rank;
} aclsim_kernel_tensor;

typedef struct aclsim_kernel_scalar {
    int dtype;
    unsigned char value[16];
} aclsim_kernel_scalar;

typedef struct aclsim_kernel_argument {
    const char *name;
    int kind, direction;
    int present;                         /* of pointers: 0 for null */
    const aclsim_kernel_tensor *tensors; /* of tensors and lists of them */
    uint64_t count;                      /* of tensors, or of values */
    int64_t integer;                     /* integers, enumerations, bool */
    double number;                       /* float and double */
    int dtype;                           /* of a scalar */
    const void *values;                  /* arrays: int64_t, float, bool; a scalar: its bytes;
                                            lists of scalars: aclsim_kernel_scalar; strings */
} aclsim_kernel_argument;

/* Computes; runs on the stream's thread, without any lock. 0, or the code of a
 * fault of the device that a later wait reports (507015 for instance). */
typedef int (*aclsim_kernel)(const char *operator_name, const aclsim_kernel_argument *arguments, uint64_t count, void *data);
/* Brings the kernel of an operator ("aclnnRmsNorm"); null takes it back. Until aclsim_reset. */
void aclsim_set_kernel(const char *operator_name, aclsim_kernel kernel, void *data);
/* Kernels of a program that keeps a list of its own: asked for operators for which
 * aclsim_set_kernel brought none. */
void aclsim_set_kernel_source(int (*has)(const char *operator_name), aclsim_kernel run);

/* Kernels of the program's own (aclrtBinaryLoadFromData and what belongs to it).
 * A file of them for the product (null: the one that is set) whose kernels have
 * these names: "add_custom"; "add_custom(8,8,8,4)" with a table of the sizes of
 * its parameters, each on the next 8 bytes, or where it is said: "packed(4,4@4)";
 * "mm_mix_aic" for one of both kinds of cores, which is asked for as "mm".
 * Returns its size, and writes it where there is room. */
size_t aclsim_binary(const char *soc, const char *const *kernels, size_t count, void *bytes, size_t room);

/* What a kernel does with a parameter. ACLSIM_VALUE is of `bytes` bytes;
 * ACLSIM_DATA is an address of memory that goes with the launch (a place holder,
 * such as tiling) or of device memory that is read. Of memory `bytes` says how
 * much is used, from the address on; 0 is all to the end of its block. */
enum { ACLSIM_READS, ACLSIM_WRITES, ACLSIM_READS_AND_WRITES, ACLSIM_VALUE, ACLSIM_DATA };
typedef struct aclsim_parameter {
    int access;
    uint64_t bytes;
} aclsim_parameter;

/* How the kernel's compiler lays parameters out. Ascend C: each on 8 bytes, and
 * the address of synchronization before them in kernels of both kinds of cores.
 * triton: that address on products that have it, a lock and a workspace (0 where
 * there is none; SIMT kernels have neither), the parameters, numbers of less
 * than 8 bytes each on 4, and three numbers of 4 bytes whose product is the number of blocks. */
enum { ACLSIM_ASCEND_C, ACLSIM_TRITON, ACLSIM_TRITON_SIMT };

/* A launch as a kernel sees it. */
typedef struct aclsim_launched aclsim_launched;
/* Computes; runs on the stream's thread, without any lock: once for a launch, or
 * once for each block of it. 0, or the code of a fault of the device. */
typedef int (*aclsim_body)(aclsim_launched *launch, void *data);
/* Says what the kernel of a name does, in any file, until aclsim_reset, to launches
 * from now on: body and data of an earlier definition serve those that are queued
 * already. A null body takes it back: launches are refused. Not 0 where nothing is
 * defined: a name of more than 127 bytes, more than 128 parameters, a value of no
 * bytes or more than 65536. */
int aclsim_define_kernel(const char *kernel, int layout, const aclsim_parameter *parameters, size_t count, int per_block, aclsim_body body, void *data);
const char *aclsim_launched_name(const aclsim_launched *launch);
/* The block, and how many there are; block 0 where the body runs once. */
uint32_t aclsim_launched_block(const aclsim_launched *launch);
uint32_t aclsim_launched_blocks(const aclsim_launched *launch);
/* The three numbers of a triton grid. */
void aclsim_launched_grid(const aclsim_launched *launch, uint32_t grid[3]);
/* The bytes of a value. */
const void *aclsim_launched_value(const aclsim_launched *launch, size_t parameter);
/* `bytes` bytes of memory, from `offset` behind a parameter's address on, as the
 * host reaches them. Null where they cannot be used so, which is a finding
 * (undeclared-access, out-of-bounds, use-after-free): the body then returns 507015. */
void *aclsim_launched_memory(aclsim_launched *launch, size_t parameter, uint64_t offset, uint64_t bytes, int write);
/* How many bytes of a parameter's memory there are. */
uint64_t aclsim_launched_bytes(const aclsim_launched *launch, size_t parameter);

/* The call log in memory, or into a file. aclsim_log_text returns what was
 * collected since the start or the last clear; it lives until the next call. */
void aclsim_log_to_memory(int on);
void aclsim_log_to_file(const char *path);
const char *aclsim_log_text(void);
void aclsim_log_clear(void);

/* Fast mode: no log, no checks, empty kernels, launches on the calling thread. */
void aclsim_set_fast(int on);
void aclsim_set_launch_cost(uint64_t nanoseconds);

#pragma GCC visibility pop

#ifdef __cplusplus
}
#endif
#endif
