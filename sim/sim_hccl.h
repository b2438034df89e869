/*
 * HCCL: communicators and what their ranks do together. All of it is in libascendcl.so with the rest of the state;
 * libhcomm.so and libhccl.so are the entry points (library_hcomm.c, library_hccl.c), and operators with a communicator
 * in them come here too. With sim.lock held but where something else is said.
 *
 * A call of a rank is seen twice. When it is made (hccl_calls.c) it is compared with what the other ranks called, its
 * place in the order of accesses is found, and the first of each kind holds its caller up until the others call too.
 * When its stream gets to it (hccl_meeting.c) it waits for the others there, and who comes last moves and reduces the
 * elements of all (hccl_carry_out.c, hccl_reduce.c).
 */
#ifndef SIM_HCCL_H
#define SIM_HCCL_H

#include "hccl/hccl.h"
#include "sim_core.h"

/* ---- what a rank calls ---------------------------------------------------- */

enum {
    SIM_ALL_REDUCE,
    SIM_REDUCE,
    SIM_BROADCAST,
    SIM_ALL_GATHER,
    SIM_ALL_GATHER_V,
    SIM_REDUCE_SCATTER,
    SIM_REDUCE_SCATTER_V,
    SIM_SCATTER,
    SIM_ALL_TO_ALL,
    SIM_ALL_TO_ALL_V,
    SIM_ALL_TO_ALL_VC,
    SIM_BARRIER,
    SIM_SEND,
    SIM_RECV,
    SIM_BATCH, /* several of the two before */
    SIM_PART_REDUCE, /* of operators that compute their parts: each rank gets the sum of all */
    SIM_PART_GATHER, /* the same, and each gets all parts */
    SIM_OPERATION_KINDS
};

enum { SIM_NO_REDUCTION = -1, SIM_NO_TYPE = -1, SIM_NO_ROOT = UINT32_MAX };

/* The arguments of one call as they come, in the form that all kinds have in common. Arrays are the program's. */
typedef struct sim_request {
    int kind;
    const char *function;
    const void *send;
    void *receive;
    uint64_t count, other_count; /* of elements: of a rank, or for each rank; what is sent and what is received */
    int dtype, other_dtype, reduce;
    uint32_t root; /* or the other rank of a message */
    const uint64_t *sent, *sent_at, *received, *received_at; /* for each rank; a matrix in `sent` */
    const HcclSendRecvItem *items;
    uint32_t item_count;
} sim_request;

#pragma GCC visibility push(default)

/* The entry points call these without the lock. They answer an HcclResult. */
int aclsim_hccl_call(const sim_request *request, HcclComm comm, aclrtStream stream);
int aclsim_hccl_root_info(HcclRootInfo *info);
int aclsim_hccl_join(const char *function, uint32_t count, const HcclRootInfo *info, uint32_t rank, const HcclCommConfig *config, HcclComm *comm);
int aclsim_hccl_join_table(const char *function, const char *path, uint32_t rank, const HcclCommConfig *config, HcclComm *comm);
int aclsim_hccl_all(uint32_t count, const int32_t *devices, HcclComm *comms);
int aclsim_hccl_part(const HcclComm *comm, uint32_t count, const uint32_t *ranks, uint64_t id, uint32_t rank, const HcclCommConfig *config, HcclComm *part);
int aclsim_hccl_destroy(HcclComm comm);
enum { SIM_ASK_RANK, SIM_ASK_SIZE, SIM_ASK_ERROR };
int aclsim_hccl_ask(const char *function, HcclComm comm, int what, uint32_t *answer);
int aclsim_hccl_name(HcclComm comm, char *name);
int aclsim_hccl_group(bool begin);
/* What a fault, stub mode or a failed check of the prologue answers, as an HcclResult. */
int aclsim_hccl_answered(int code);

#pragma GCC visibility pop

#define SIM_ENTER_HCCL(needs, ...) SIM_ENTER_VALUE(needs, (HcclResult)aclsim_hccl_answered(sim_call_.code), __VA_ARGS__)

/* ---- communicators (hccl_world.c) ------------------------------------------ */

/* One operation of one rank, with copies of its arrays. */
typedef struct sim_operation {
    int references;
    int kind;
    const char *function;
    uint64_t send, receive; /* addresses */
    uint64_t count;
    int dtype, reduce;
    uint32_t root;
    uint32_t size; /* of its communicator */
    uint64_t rows; /* of an operator's part; 0 for the rest */
    /* Elements for each rank and where they begin; NULL for the even forms. Of SIM_ALL_TO_ALL_VC `matrix` too. */
    uint64_t *sent, *sent_at, *received, *received_at, *matrix;
    /* In which capture of its rank it is and where there, from 1; 0 outside. */
    uint32_t capture, place;
    struct sim_operation *next; /* of a batch */
} sim_operation;

typedef struct sim_world sim_world;

/* A rank: what an HcclComm stands for. */
typedef struct sim_rank {
    int references; /* its handle, and tasks that hold it */
    sim_world *world;
    uint32_t number;
    void *handle;
    bool destroyed, aborted;
    sim_device *device;
    uint64_t buffer;  /* bytes that it takes from its device once it works */
    uint64_t taken;   /* those that it has taken */
    uint64_t execute; /* seconds that an operation may wait, 0 for ever */
    /* How many collectives it called, how many its stream came to, and of messages the same by the other rank. */
    uint64_t called, ran;
    uint64_t *called_to, *called_from, *ran_to, *ran_from;
    uint32_t zeros;       /* calls of no elements since the last other one */
    int zero_kind;        /* of the last of them */
    uint64_t linked;      /* kinds of collectives that it has called before */
    bool *linked_to, *linked_from;
    uint32_t last_component, last_epoch; /* of its last call */
    const char *last_name;
    uint32_t graph, captures, places; /* the capture it was last in, how many there were, and calls in it */
    uint32_t captured_component, captured_epoch;
    const char *doing; /* what its stream waits in */
    int inside;        /* calls of it that hold their callers up */
    pthread_t thread;  /* of the last of those */
    struct sim_remote *remote; /* it is of another process, and its communicator is kept here */
    struct sim_link *link;     /* another process keeps its communicator */
} sim_rank;

typedef struct sim_gathering sim_gathering;
typedef struct sim_meeting sim_meeting;

struct sim_world {
    char name[COMM_NAME_MAX_LENGTH];
    uint64_t token; /* of the root's information; 0 without */
    uint32_t size, joined, left;
    sim_rank **ranks; /* NULL: has not joined, or is gone */
    bool *seen;       /* ranks that have joined once */
    const sim_world *parent;
    uint64_t part; /* the number of a part of another one */
    uint32_t *members; /* its ranks there */
    bool mirror;       /* another process keeps it: only ranks of this one are here */
    bool ready;    /* all have joined, or need not */
    int failed;    /* the HcclResult of all calls once nothing works any more */
    char failure[768];
    uint64_t exchanges; /* calls carried out, for shuffled orders */
    sim_gathering *gatherings;
    sim_meeting *meetings;
    sim_world *next;
};

sim_world *sim_world_new(uint32_t size, const char *name);
/* Frees one into which no rank came. */
void sim_world_drop_empty(sim_world *world);
/* Puts a rank of the current device into it; NULL after a message. */
sim_rank *sim_rank_new(sim_world *world, uint32_t number, sim_device *device, const HcclCommConfig *config, int *code);
/* The same for one of another process, which has arrived when it has both of its connections. */
sim_rank *sim_rank_new_remote(sim_world *world, uint32_t number, uint64_t execute, int *code);
void sim_rank_arrived(sim_rank *rank);
/* Ends a rank; its world goes with the last of them. */
void sim_rank_end(sim_rank *rank);
void sim_rank_release(sim_rank *rank);
/* The rank behind a handle, or NULL after a finding. */
sim_rank *sim_rank_of(HcclComm comm, const char *function, int *code);
/* The rank of a name on a device, or NULL. */
sim_rank *sim_rank_named(const sim_device *device, const char *name);
/* From now on nothing works there, and who waits hears why. */
void sim_world_fail(sim_world *world, int answer, const char *format, ...) SIM_PRINTF(3, 4);
sim_world *sim_worlds(void);
/* Checks a configuration; null is none. */
int sim_config_check(const HcclCommConfig *config, const sim_device *device, const char *function);
/* As much of one as it says it has. */
void sim_config_copy(HcclCommConfig *to, const HcclCommConfig *from);
/* Seconds that an operation may wait. */
uint64_t sim_rank_patience(const HcclCommConfig *config);
/* The name that it asks for, or NULL. */
const char *sim_config_name(const HcclCommConfig *config);
/* Takes what the rank's buffers need, once. */
int sim_rank_take_memory(sim_rank *rank, const char *function);

sim_operation *sim_operation_keep(sim_operation *operation);
void sim_operation_release(sim_operation *operation);

/* "rank 1" or "ranks 1, 2": those of whom `missing` says so. */
void sim_ranks_text(char *text, size_t size, uint32_t count, bool (*missing)(const void *argument, uint32_t rank), const void *argument);
/* A call as text: "HcclAllReduce of 8 FP32 (sum)". */
void sim_operation_text(char *text, size_t size, const sim_operation *operation);
const char *sim_hccl_type_name(int dtype);
unsigned sim_hccl_type_bytes(int dtype);

/* ---- rules (hccl_rules.c) ---------------------------------------------------- */

/* Checks the arguments of a call by themselves; 0, an HcclResult after a message, or SIM_NOTHING_TO_DO. */
enum { SIM_NOTHING_TO_DO = -1 };
int sim_request_check(const sim_request *request, const sim_rank *rank);
/* Its elements, as ranges that it reads and writes. */
void sim_operation_accesses(const sim_operation *operation, uint32_t rank, sim_access_list *list);
/* Finds memory that is read and written in a way that no rule allows. */
int sim_operation_check_alias(const sim_operation *operation, uint32_t rank);

/* ---- calls against those of other ranks (hccl_gathering.c) ---------------------- */

/* Which call of which ranks: collectives by their number, messages by both ranks and theirs. */
typedef struct sim_call_key {
    uint64_t number;
    uint32_t from, to; /* SIM_NO_ROOT twice for a collective */
} sim_call_key;

bool sim_call_key_same(const sim_call_key *a, const sim_call_key *b);
/* The key of a rank's next call, as calls are made or as its stream comes to them; `take` counts it. */
sim_call_key sim_call_key_of(sim_rank *rank, const sim_operation *operation, bool of_stream, bool take);
/* The place of a rank in a call of this key, how many there are, and whose a place is. */
uint32_t sim_call_place(const sim_call_key *key, uint32_t rank);
uint32_t sim_call_places(const sim_world *world, const sim_call_key *key);
uint32_t sim_call_rank(const sim_call_key *key, uint32_t place);
void sim_gatherings_free(sim_world *world);
/* The call of this key to which not all have come, or NULL; whether a rank has not. */
sim_gathering *sim_gathering_find(const sim_world *world, const sim_call_key *key);
bool sim_gathering_misses(const void *gathering, uint32_t rank);
/* Compares a rank's next call with what other ranks called in its place. */
int sim_call_compare(sim_rank *rank, const sim_operation *operation);
/* A call of no elements, which HCCL answers without doing anything. */
int sim_call_of_nothing(sim_rank *rank, const sim_request *request);
/* A call whose task was queued, or a replay of one: what its order means. */
int sim_call_post(sim_rank *rank, sim_operation *operation, const sim_stream *stream, bool replayed, sim_call_key *key);

/* ---- calls as they are made (hccl_calls.c) ------------------------------------ */

/* Whether what two ranks call is the same call: 0, or HCCL_E_PARA after a finding, with which the communicator fails. */
int sim_operations_compare(sim_world *world, const sim_call_key *key, const sim_operation *own, uint32_t rank, const sim_operation *other, uint32_t peer);
/* Queues operations of one rank as one task, and holds the caller up where HCCL does. Takes the operations. The task is
 * NULL where the operations are all that it does. */
int sim_call_queue(sim_rank *rank, sim_operation *operations, sim_stream *stream, sim_task *task);
/* Finds a call while another thread is in one of the same communicator. */
int sim_call_check_thread(const sim_rank *rank, const char *function);
/* The second half of it: a group first queues all of its calls. */
int sim_call_link(sim_rank *rank, const sim_operation *operation, const sim_call_key *key);
int sim_call_submit(sim_rank *rank, sim_operation *operations, sim_stream *stream, sim_task *task, sim_call_key *keys);

/* ---- calls as streams come to them (hccl_meeting.c) ---------------------------- */

void sim_meetings_free(sim_world *world);
sim_task *sim_meeting_task(sim_rank *rank, sim_operation *operations);
/* Makes any task one that comes to the operations, which it keeps; its kernel calls aclsim_meet. */
bool sim_collective_attach(sim_task *task, sim_rank *rank, sim_operation *operations);
/* NULL for a task that meets nobody. */
sim_rank *sim_meeting_rank(const sim_task *task);
sim_operation *sim_meeting_operations(const sim_task *task);

/* What one rank brings to a meeting. */
typedef struct sim_posting {
    sim_rank *rank;
    sim_operation *operation;
    const uint8_t *send;
    uint8_t *receive;
} sim_posting;

/* Comes to operations with what it brings, and waits for the others; 0 or a status of the runtime. The task is NULL for a
 * rank of another process. */
int sim_meeting_take_part(sim_task *task, sim_rank *rank, const sim_posting *postings, size_t count);

/* Moves and reduces the elements of all ranks; of a message, sender and receiver. Without the lock. False when a rank's
 * elements were out of reach. */
bool sim_carry_out(sim_posting *const *postings, uint32_t count, uint64_t seed);

/* How parts are put in order before they are reduced. */
enum { SIM_STRICT = ACLSIM_ORDER_STRICT, SIM_SHUFFLED = ACLSIM_ORDER_SHUFFLED, SIM_EXACT = ACLSIM_ORDER_EXACT };
/* Reduces at most 4096 elements that begin `at` bytes into what the postings send, to `output_at` bytes into what `outputs`
 * receive. `call` is the number of the call, by which orders differ. */
bool sim_reduce_row(sim_posting *const *postings, uint32_t count, uint64_t at, uint64_t elements, sim_posting *const *outputs, uint32_t output_count,
                    uint64_t output_at, uint64_t call);

/* Elements of ranks, wherever they are (hccl_reach.c). False when a rank is gone. */
bool sim_reach_get(const sim_posting *from, const uint8_t *at, void *to, size_t bytes);
bool sim_reach_put(const sim_posting *to, uint8_t *at, const void *from, size_t bytes);
bool sim_reach_move(const sim_posting *from, const uint8_t *source, const sim_posting *to, uint8_t *target, size_t bytes);

/* ---- ranks of several processes (hccl_mirror.c, hccl_hub.c; see hccl_wire.h) ------ */

void sim_mirror_free(sim_rank *rank);
void sim_mirror_shut(sim_rank *rank);
void sim_mirror_bye(sim_rank *rank);
void sim_mirror_call(sim_rank *rank, const sim_operation *operation);
int sim_mirror_link(sim_rank *rank, const sim_operation *operation, const sim_call_key *key);
int sim_mirror_run(sim_task *task, sim_rank *rank, const sim_posting *postings, size_t count);
/* Waits until ranks of other processes were told that their operations are over. */
void sim_hub_flush(void);

/* ---- order of accesses across ranks (hccl_order.c) ------------------------------ */

/* A rank's part of a call that was queued: what its end comes after is known when the ranks that it needs have called. */
typedef struct sim_exit {
    bool there, known;
    uint32_t component, epoch;
    sim_clock entry; /* what its beginning comes after */
    sim_clock_holder holder;
} sim_exit;

void sim_exit_open(sim_exit *out);
/* Its end comes after `entries`: every clock that has seen the end has seen them too. NULL: that will never be known. */
void sim_exit_known(sim_exit *out, const sim_clock *entries);

/* ---- settings and faults (hccl_settings.c) --------------------------------------- */

/* When so many seconds of HCCL are over, in nanoseconds of sim_now; UINT64_MAX for none. */
uint64_t sim_hccl_deadline(uint64_t seconds);
uint64_t sim_hccl_seconds(const char *variable, uint64_t otherwise, uint64_t lowest);
bool sim_hccl_blocks(void);
int sim_hccl_order(uint64_t *seed);
/* Microseconds that this rank's operations are late. */
uint64_t sim_hccl_delay(uint32_t rank);
/* Whether a rank does not come to its operation of this number. */
bool sim_hccl_is_lost(uint32_t rank, uint64_t number);
int sim_hccl_async_error(void);

/* Groups of this thread (hccl_group.c): whether one is open. */
bool sim_group_open(void);
int sim_group_add_call(const sim_request *request, sim_rank *rank, sim_operation *operations, aclrtStream stream);

/* A rank that is to join, of several of one thread (hccl_rendezvous.c). */
typedef struct sim_join {
    const char *function;
    uint32_t count, rank;
    HcclRootInfo info;
    bool has_config;
    HcclCommConfig config;
    sim_device *device;
    HcclComm *comm;
    sim_rank *joined;
    struct sim_link *link; /* to the process that keeps the communicator */
} sim_join;

int sim_join_all(sim_join *joins, size_t count);
int sim_group_add_join(const sim_join *own);

#endif
