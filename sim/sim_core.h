/*
 * State of libascendcl.so: devices, contexts, streams, tasks, memory, clocks.
 *
 * One lock, `sim.lock`, guards everything here but what says otherwise. Workers
 * drop it while a task runs. Errors, findings and the call log have locks of
 * their own, so they may be used with `sim.lock` held.
 */
#ifndef SIM_CORE_H
#define SIM_CORE_H

#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>

#include "sim_internal.h"
#include "tree.h"

enum {
    SIM_MAX_DEVICES = 64,
    SIM_COMPONENTS = 256, /* parts of a vector clock: the host, then streams */
    SIM_HOST = 0,
    ACLSIM_LAST_KIND = ACLSIM_FUNCTION,
    SIM_POISON_FRESH = 0xA5,
    SIM_POISON_FREED = 0xDD,
    SIM_POISON_WORKSPACE = 0xBE
};

typedef struct sim_device sim_device;
typedef struct sim_context sim_context;
typedef struct sim_stream sim_stream;
typedef struct sim_graph sim_graph;
typedef struct sim_task_group sim_task_group;
typedef struct sim_block sim_block;

/* ---- handles (handle.c; own lock) ---------------------------------------- */

void *sim_handle_new(int kind, void *object);
/* The object, or NULL without any report. */
void *sim_handle_peek(const void *handle, int kind);
/* The object, or NULL after the finding unknown-handle or destroyed-handle. */
void *sim_handle_get(const void *handle, int kind);
bool sim_handle_destroyed(const void *handle, int kind);
void sim_handle_drop(const void *handle);
int sim_handle_live(int kind);
void sim_handle_each(int kind, void (*visit)(void *handle, void *object, void *argument), void *argument);
const char *sim_kind_name(int kind);

/* ---- vector clocks and memory (shadow.c, memory.c) ------------------------ */

typedef struct sim_clock {
    uint32_t at[SIM_COMPONENTS];
} sim_clock;

void sim_clock_join(sim_clock *into, const sim_clock *from);

/* A clock that is kept beside those of streams and of the host: what becomes known of a collective operation that it has
 * seen is added to it (hccl_order.c). */
typedef struct sim_clock_holder {
    sim_clock *clock;
    struct sim_clock_holder *next, **link;
} sim_clock_holder;

void sim_clock_watch(sim_clock_holder *holder, sim_clock *clock);
void sim_clock_unwatch(sim_clock_holder *holder);

/* One contiguous range that a task reads or writes. */
typedef struct sim_access {
    uint64_t start, end;
    uint64_t serial; /* of the block when the task was made; 0 when none */
    bool write;
} sim_access;

typedef struct sim_access_list {
    sim_access *items;
    size_t count, capacity;
} sim_access_list;

void sim_access_range(sim_access_list *list, uint64_t start, uint64_t bytes, bool write);
void sim_access_tensor(sim_access_list *list, const sim_tensor *tensor, bool write);
/* Whether two sorted runs of ranges have bytes in common, and the first of them. */
bool sim_access_overlap(const sim_access *a, size_t a_count, const sim_access *b, size_t b_count, uint64_t *at);
void sim_access_free(sim_access_list *list);

typedef struct sim_reader {
    uint32_t component, epoch;
    const char *what;
} sim_reader;

enum { SIM_READERS = 6 };

/* A range of a block with one history. */
typedef struct sim_segment {
    uint64_t start, end;
    sim_reader writer; /* epoch 0: nobody yet */
    unsigned readers;
    sim_reader reader[SIM_READERS];
} sim_segment;

struct sim_block {
    sim_node by_address; /* key: address */
    uint64_t address;    /* device address, or host pointer of pinned memory */
    uint64_t requested;  /* what the program asked for */
    uint64_t reserved;   /* what the runtime makes of it */
    uint64_t serial;
    uint64_t extent, extent_size; /* addresses taken, the space before the block included */
    bool freed;
    int *mappings;          /* counts where the memory that is mapped here is mapped; NULL for all other blocks */
    bool registered;        /* memory of the program's own, which is known for a while */
    bool pageable;          /* registered without being pinned: for copies it is like any other of the program's */
    void *seen;             /* where kernels reach registered memory; NULL when they do not */
    sim_block *next_seen;
    bool patterned;         /* its pages are mapped from the pattern of fresh memory */
    sim_block *next_resting; /* freed later than this one */
    sim_device *device;     /* NULL for pinned host memory */
    sim_segment *segments;
    size_t segment_count, segment_capacity;
};

/* Who does an access: a component at an epoch that has seen `clock`. */
typedef struct sim_actor {
    const sim_clock *clock;
    uint32_t component, epoch;
    const char *what;
} sim_actor;

/* Checks the accesses against the history and, unless a race is to fail the
 * call, adds them to it. Returns 0 or the code to fail with. */
int sim_shadow_check(const sim_access_list *list, const sim_actor *actor);
/* The finding of a race between the actor and what `past` did; the code to fail with. */
int sim_race(const sim_actor *actor, bool write, const sim_reader *past, bool past_write, uint64_t start, uint64_t end);
/* Whether the two may be in order by a collective operation that not all ranks have called: they are then looked at again
 * when those have (hccl_order.c). */
bool sim_race_waits(const sim_actor *actor, bool write, const sim_reader *past, bool past_write, uint64_t start, uint64_t end);
void sim_race_forget(void);
/* A blocking access of the host, at its next tick. */
int sim_shadow_host(const sim_access_list *list, const char *what);
/* An access that `clock` has not seen, as text, or NULL. */
const char *sim_shadow_unfinished(const sim_block *block, const sim_clock *clock);
void sim_shadow_clear(sim_block *block);

sim_device *sim_device_of_address(uint64_t address);
/* Live or quarantined block that holds the address, or NULL. */
sim_block *sim_block_at(uint64_t address);
sim_block *sim_pinned_at(uint64_t address);
uint8_t *sim_host_view(const sim_device *device, uint64_t address);
/* Checks a range of device memory for a call or a task; NULL after a finding. */
uint8_t *sim_translate(uint64_t address, uint64_t bytes, bool padded, const char *who, int code);
/* `pad`: with the 32 bytes that aclrtMalloc adds on most products. */
int sim_memory_allocate(sim_device *device, uint64_t size, bool pad, uint64_t *address);
void sim_memory_free(sim_block *block);
int sim_pinned_allocate(uint64_t size, uint64_t *address);
/* Registers memory of the program's own as pinned, for kernels to reach, or both; 107000 where some of it is already.
 * What the runtime pinned can only be made reachable. */
int sim_register(uint64_t address, uint64_t size, bool pin, bool map);
/* The registered memory that begins there, or NULL. */
sim_block *sim_registered_from(uint64_t address);
/* Whether some of it was registered without being pinned by that. */
bool sim_mapped_within(uint64_t start, uint64_t size);
/* Where kernels reach registered memory, by the host's address; NULL when they do not. */
void *sim_seen(uint64_t address);
/* Whether an address is one by which only kernels reach registered memory. */
bool sim_is_seen(uint64_t address);
void sim_pinned_free(sim_block *block);
void sim_memory_release_all(sim_device *device);
void sim_pinned_release_all(void);
int sim_memory_live(bool device_memory, uint64_t *bytes);
void sim_memory_each(void (*visit)(const sim_block *block, void *argument), void *argument);

/* The pages behind device memory (pages.c). */
bool sim_pages_map(sim_device *device, uint64_t size);
void sim_pages_unmap(sim_device *device);
/* Gives back all pages of a device that has no blocks. */
void sim_pages_clear(sim_device *device);
/* Makes a block read as fresh memory, or takes back what a freed one holds. */
void sim_pages_fresh(sim_block *block);
void sim_pages_freed(sim_block *block);
void sim_pages_forget_pattern(void);
/* Puts a file in the place of the pages, and ordinary ones again. */
bool sim_pages_attach(sim_device *device, uint64_t address, uint64_t size, int file);
void sim_pages_detach(sim_device *device, uint64_t address, uint64_t size);

/* Addresses without memory, and memory that is mapped to addresses. */
bool sim_addresses_reserve(sim_device *device, uint64_t size, uint64_t alignment, uint64_t *start);
void sim_addresses_release(sim_device *device, uint64_t start, uint64_t size);
bool sim_blocks_within(const sim_device *device, uint64_t start, uint64_t size);
int sim_block_map(sim_device *device, uint64_t start, uint64_t size, int file, int *mappings);
void sim_block_unmap(sim_block *block);
void sim_virtual_release(const sim_device *device);
void sim_physical_free(void *object);

/* ---- devices and contexts -------------------------------------------------- */

struct sim_device {
    int index;
    bool ready;   /* mapped */
    int users;    /* aclrtSetDevice calls not taken back */
    sim_product product;
    uint8_t *base;    /* PROT_NONE: what programs see as addresses */
    uint8_t *backing; /* what kernels and copies use */
    uint64_t size; /* of its memory */
    uint64_t span; /* of its addresses */
    sim_node *blocks; /* by address, resting ones included */
    sim_node *gaps_by_start, *gaps_by_size;
    sim_block *oldest_resting, *newest_resting; /* freed, not yet given out again */
    size_t resting;
    int live;
    uint64_t used;
    sim_context *primary;
    int failed;      /* code of the first fault, 0 while healthy */
    bool surfaced;   /* the program has been told */
    char failure[1024];
    sim_stream *streams;
    int stream_count, event_count;
    uint64_t lost; /* tasks of all streams that were thrown away */
    uint64_t peers; /* bit i: data may go to device i */
};

/* Whether data may go from one device's memory to another's (peer.c). */
bool sim_peers(const sim_device *from, const sim_device *to);

struct sim_context {
    sim_device *device;
    bool primary;
    sim_stream *default_stream;
    void *handle;
    int64_t sys_param[4];
    bool sys_param_set[4];
};

sim_device *sim_device_at(int index);
int sim_device_prepare(int index, sim_device **out);
void sim_device_fault(sim_device *device, int code, const char *format, ...) SIM_PRINTF(3, 4);
/* Code to fail a call with when the device is broken; `waits` marks it as told. */
int sim_device_broken(sim_device *device, bool waits);
void sim_device_release(sim_device *device, bool drop_work);
unsigned sim_device_stream_limit(const sim_device *device);
unsigned sim_device_event_limit(const sim_device *device);
sim_context *sim_context_new(sim_device *device, bool primary);
void sim_context_free(sim_context *context, bool drop_work);
/* Current context of this thread or NULL (no report). */
sim_context *sim_current(void);
/* Its device; NULL and 107002 when another thread took the context away since
 * the call was entered. */
sim_device *sim_current_device(int *code);
void sim_product_set(sim_product *product, const char *soc);
typedef struct sim_cores {
    int cube, vector;
} sim_cores;
sim_cores sim_product_cores(const sim_product *product);

/* ---- streams and tasks ------------------------------------------------------ */

typedef enum sim_task_kind { SIM_KERNEL, SIM_COPY, SIM_RECORD, SIM_WAIT, SIM_GRAPH, SIM_HOST_CALL, SIM_COLLECTIVE, SIM_NOTHING } sim_task_kind;

struct sim_task {
    sim_task *next;
    sim_task_kind kind;
    const char *name;
    sim_stream *stream; /* the one it runs on */
    sim_device *device;
    uint64_t sequence;  /* place in its stream, from 1 */
    sim_access_list accesses;
    bool (*ready)(sim_task *task); /* with the lock held; NULL: at once */
    int (*run)(sim_task *task);    /* without it, may run again in a graph; NULL: nothing */
    void (*finished)(sim_task *task); /* with the lock held, once per run or drop; NULL: nothing */
    void (*destroy)(sim_task *task); /* frees data; may be NULL */
    void *data;
    bool faulted; /* a fault was recorded while it ran */
    bool lost;    /* it was thrown away, or let go before its end */
    uint32_t thread; /* the system's number of the one that queued it */
    uint64_t longest; /* how long it may take, in nanoseconds; 0: as any operator */
    void *function; /* of a kernel of the program's own: the handle */
    /* order inside a captured graph */
    uint32_t capture_component, capture_epoch;
    sim_clock *capture_clock;
    /* the group of a captured graph that it can be replaced in, and its place there */
    sim_task_group *group;
    size_t place;
    struct sim_collective *collective; /* what it does together with other ranks (hccl_meeting.c); NULL for most */
};

struct sim_stream {
    sim_context *context;
    sim_device *device;
    sim_stream *next; /* of the device */
    void *handle;
    int id;
    uint32_t flags, priority;
    uint64_t failure_mode;
    uint64_t subscribed; /* the program's thread for callbacks, 0 for none */
    uint32_t attributes[6]; /* by aclrtStreamAttr; kept, and without effect */
    bool is_default;
    uint32_t component;
    sim_clock clock; /* what work queued next comes after */
    sim_task *head, *tail;
    uint64_t queued, done, lost; /* lost: how many of those done were thrown away */
    bool started, closing, ending, drop; /* drop: queued work is thrown away; ending: so is the worker */
    int waiters;                 /* threads inside a wait for it */
    pthread_t thread;
    pthread_cond_t wake;
    sim_graph *capture;
    sim_clock capture_clock;
    uint32_t capture_tick;
    sim_task_group *group;  /* being captured */
    sim_task_group *update; /* being given new tasks */
    sim_task **updates;     /* the new ones so far */
    size_t update_count;
};

sim_task *sim_task_new(sim_task_kind kind, const char *name, size_t data_bytes);
void sim_task_free(sim_task *task);
/* Queues it (or records it into a capture). Takes the task in every case. */
int sim_enqueue(sim_stream *stream, sim_task *task);
/* The stream behind a handle for queueing: null is the default stream; checks
 * kind, life and context. *code says why it is NULL. */
sim_stream *sim_stream_of(aclrtStream handle, int *code);
sim_stream *sim_stream_new(sim_context *context);
/* Ends the worker and frees the stream; gives up the lock meanwhile. */
void sim_stream_free(sim_stream *stream, bool drop_work);
/* Waits until done(argument) holds; -1 for ever. False: the time ran out. */
bool sim_wait_until(bool (*done)(void *argument), void *argument, int64_t milliseconds);
/* What is certain of a stream whose work was thrown away: its own tasks are over. What they would have waited for may not be. */
void sim_stream_forget_order(sim_stream *stream);
/* Waits for what a stream holds now; 107023 when some of it is thrown away. */
int sim_stream_wait(sim_stream *stream, int64_t milliseconds);
int sim_device_wait(sim_device *device, int64_t milliseconds);
/* Waits for all work of the current device. */
int sim_settle(void);
/* Runs a task body on the calling thread, device state permitting. */
void sim_task_run(sim_task *task);
/* Tells the program's callback of a task that failed, if it named one; without the lock (failure.c). */
void sim_tell_failure(const sim_task *task, int code);

/* ---- capture ---------------------------------------------------------------- */

typedef struct sim_record sim_record;

struct sim_graph {
    void *handle;
    uint32_t id;
    sim_context *context;
    sim_stream *origin;
    aclmdlRICaptureMode mode;
    pthread_t thread;
    bool capturing, spoiled;
    int running;
    sim_task **nodes;
    size_t count, capacity;
    sim_graph *next; /* of all captures under way */
    sim_task_group *groups;
    bool waits_outside; /* it waits for external events while it runs */
    sim_clock replays;  /* the last replay of each component */
    sim_clock outside;  /* what comes before the marks that the running replay waited for */
    sim_task *replaced; /* tasks that a replay may still look at */
};

/* 0, or the code for an unsafe call on this thread while a capture is under way
 * (which it spoils). */
int sim_capture_forbids(const char *function);
/* 0, or `code` when the stream is captured: the call spoils the capture. */
int sim_capture_spoil(sim_stream *stream, int code, const char *function);
/* 0, or 107041 when any stream of the device is captured. */
int sim_capture_blocks_device(sim_device *device, const char *function);
int sim_capture_add(sim_stream *stream, sim_task *task);

/* Tasks that can be replaced (task_group.c). A task that goes into an open group joins it: 0, or why it cannot. */
int sim_group_join(sim_stream *stream, sim_task *task);
/* A task of a stream that replaces those of a group. Takes it. */
int sim_update_add(sim_stream *stream, sim_task *task);
/* Whether all updates of a graph come before what a stream queues next; 0 or the code to fail with. */
int sim_updates_waited(const sim_graph *graph, const sim_stream *stream);
/* The same for a group of a graph that waits for external events, when its task is about to run; `seen` is what those said. */
int sim_update_reached(const sim_task *task, const sim_clock *seen);
void sim_groups_free(sim_graph *graph);
void sim_update_abandon(sim_stream *stream);
/* The stream waits for a record made inside a capture: joins it. */
int sim_capture_join(sim_stream *stream, sim_record *record);
void sim_capture_abandon(sim_stream *stream);
/* The capture under way with this id, or NULL. */
sim_graph *sim_capture_under_way(uint32_t id);
void sim_graph_free(sim_graph *graph);
int sim_graphs_of(const sim_context *context, bool free_them);

/* ---- events: one mark in a stream, shared by the event and its waiters -------- */

struct sim_record {
    int references;
    bool done;
    bool lost; /* thrown away with its stream's work: it is never reached */
    uint64_t nanoseconds;
    sim_clock clock;
    sim_clock_holder holder;
    int waits;         /* queued waits that are not over */
    uint32_t capture;  /* id of the capture it was made in, 0 for none */
    sim_clock capture_clock;
};

sim_record *sim_record_keep(sim_record *record);
void sim_record_release(sim_record *record);
void sim_notify_free(void *object);
/* Frees what a handle of an event stood for. */
void sim_event_free(void *event);

/* ---- threads, errors, faults, log ---------------------------------------------- */

typedef struct sim_thread {
    void *context; /* handle */
    int last_error;
    aclmdlRICaptureMode capture_mode;
    void *fresh_executor; /* of the phase one just done here */
    void *arguments; /* of launches, being put together (own_arguments.c) */
    bool in_host_function; /* it runs a function that a stream called */
    char finding[768]; /* the last one made on this thread */
    size_t error_length;
    char error[8192];
    char error_read[8192];
} sim_thread;

sim_thread *sim_self(void);

/* When an operator that begins now has taken too long, in nanoseconds of sim_now; UINT64_MAX for never. */
uint64_t sim_operator_end(void);
/* Decides for a kernel about to run: microseconds to wait, whether it sticks,
 * and the code it is to fail with (fault.c; own lock). */
typedef struct sim_kernel_fate {
    int fault;
    bool stuck;
    uint64_t delay;
} sim_kernel_fate;
sim_kernel_fate sim_fault_kernel_fate(void);
bool sim_fault_still_stuck(uint64_t generation);
uint64_t sim_fault_stuck_generation(void);
/* Whether an allocation is to fail. `used` is what the device holds already. */
bool sim_fault_allocation(uint64_t size, uint64_t used);
/* Functions that are there (names.c). `pattern` may end in '*'. */
bool sim_name_matches(const char *pattern, const char *function);
/* Counts a call; with sim_fault_lock held. */
void sim_name_count(const char *function);
/* A setting names a function: refused once every library that may have it is loaded. */
void sim_name_expect(const char *variable, const char *function);
void sim_names_reset(void);

/* Counts a call; true when a rule answers for it. */
bool sim_fault_call(const char *function, int *code);
void sim_fault_reset(void);
bool sim_stub_mode(void);
void sim_log_reset(void);

/* ---- the whole -------------------------------------------------------------------- */

typedef struct sim_state {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    atomic_bool initialised;
    bool ever_initialised;
    bool operators_up; /* aclnnInit */
    uint64_t init_references;
    char soc[64];
    int device_count;
    int visible[SIM_MAX_DEVICES]; /* the devices that the process may use */
    int visible_count;
    char visible_error[256]; /* why there are none */
    uint64_t device_memory;
    uint64_t alignment; /* of device addresses */
    int version[3];
    char cann_version[64];
    _Atomic uint64_t workspace;
    atomic_bool refuse_repeatable;
    _Atomic uint64_t launch_cost;
    int64_t sys_param[4];
    sim_device devices[SIM_MAX_DEVICES];
    sim_clock host_clock;
    uint32_t tick[SIM_COMPONENTS];
    uint32_t component_streams[SIM_COMPONENTS];
    uint64_t next_serial;
    int next_stream_id;
    sim_graph *captures;
} sim_state;

extern sim_state sim;

static inline void sim_lock(void) { pthread_mutex_lock(&sim.lock); }
static inline void sim_unlock(void) { pthread_mutex_unlock(&sim.lock); }

/* Reads every setting from the environment (again). */
void sim_settings_from_environment(void);
/* Null when the variable is not set or empty. */
const char *sim_setting(const char *variable);
uint64_t sim_setting_number(const char *variable, uint64_t otherwise);
bool sim_setting_switch(const char *variable);
/* Read digits and move the text behind them; the first takes 0x too. */
bool sim_read_number(const char **text, uint64_t *value);
bool sim_read_decimal(const char **text, uint64_t *value);
/* Every call fails and names the variable, until it is accepted. */
void sim_setting_refused(const char *variable, const char *value, const char *allowed);
void sim_setting_accepted(const char *variable);
bool sim_settings_bad(void);
int sim_refuse_settings(const char *function);
/* Which devices ASCEND_RT_VISIBLE_DEVICES leaves (device.c). */
void sim_visible_from_environment(void);
/* Whether this is a library as of CANN 8.1. */
bool sim_variant_8_1(void);

/* Collectives (sim_hccl.h). A graph that is to be replayed on a stream, and was: 0 or the code to fail with. */
int sim_hccl_before_replay(const sim_graph *graph, const sim_stream *stream);
int sim_hccl_after_replay(const sim_graph *graph, const sim_stream *stream);
/* A task that is part of a collective is freed, or failed without coming to it. */
void sim_collective_free(sim_task *task);
void sim_collective_missed(const sim_task *task);
/* An operator that names a communicator: whether it can run on a device, in phase one without the lock; its task. Takes the task. */
aclnnStatus sim_together_check(const char *function, const sim_together *together);
int sim_together_queue(const sim_together *together, const char *function, sim_stream *stream, sim_task *task);
void sim_hccl_settings(void);
void sim_hccl_clear_faults(void);
void sim_hccl_reset(void);
void sim_groups_forget(void);
void sim_hub_close(bool patient);
void sim_hub_forget(void);

/* What is told without being asked for (report.c). */
void sim_report_from_environment(void);
void sim_report_finding(const char *text);
/* One object a line. */
void sim_report_leaks(const char *list);
/* All objects that are alive, one a line; with the lock held (control.c). */
const char *sim_live_list(void);

/* A process forked from one that had used the library (lifetime.c). */
extern bool sim_forked_child;
int sim_refuse_forked(const char *function);
extern pthread_mutex_t sim_handle_lock, sim_fault_lock, sim_log_lock, sim_finding_lock;
/* Nothing is left to free when another thread ends. */
void sim_threads_forget(void);

/* Operators hidden on request (control.c). */
/* Forgets the kernels that were brought (generic.c). */
void sim_generic_reset(void);
/* What the program set or left there is forgotten; with the lock held. */
void sim_failure_reset(void);
void sim_callback_reset(void);
/* Ends the thread that calls host functions, and gives up the lock meanwhile; a forked child has none. */
void sim_callback_end(void);
void sim_callback_forked(void);
/* Frees the files of kernels that were loaded in a context. */
void sim_binaries_free(const sim_context *context);
void sim_facts_reset(void);
/* The kernel that the program brought for an operator. False where it brought none. */
bool sim_find_kernel(const char *name, aclsim_kernel *kernel, void **data);

/* An argument of phase one as it was handed over. */
typedef struct sim_raw {
    const void *pointer;
    int64_t integer;
    double real;
} sim_raw;
/* Phase one of an operator that has a table of its own (operands.c). */
/* Whether a tensor can be an argument at all: 161002 with a message where it cannot. Null can be. */
aclnnStatus sim_check_tensor(const char *function, const char *argument, const aclTensor *handle);
aclnnStatus sim_prepare_own(const void *own, const sim_raw *arguments, size_t count, uint64_t *workspace_size, aclOpExecutor **executor);
void sim_operators_reset(void);
uint64_t sim_now(void);
/* Takes as long as a launch is said to take in fast mode. */
void sim_spend_launch(void);

#endif
