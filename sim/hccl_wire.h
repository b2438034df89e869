/*
 * Ranks in several processes. The process that made the root's information keeps the communicator: ranks of other
 * processes have a connection for their calls and one for their streams to it, and stand there beside its own ranks
 * (hccl_hub.c). In their own process they only ask (hccl_mirror.c). Elements are read and written where they lie, on
 * one host by way of the system, between hosts over the connection (hccl_reach.c).
 */
#ifndef SIM_HCCL_WIRE_H
#define SIM_HCCL_WIRE_H

#include "sim_hccl.h"

enum {
    SIM_WIRE_JOIN = 1, /* a rank comes: join words, and the members of a part */
    SIM_WIRE_STREAM,   /* the second connection of a rank that has joined: its ticket */
    SIM_WIRE_ANSWER,   /* a code and a text */
    SIM_WIRE_CALL,     /* an operation is called: no answer */
    SIM_WIRE_LINK,     /* the caller of one is held up: an answer when it no longer is */
    SIM_WIRE_BYE,      /* the communicator is destroyed */
    SIM_WIRE_RUN,      /* a stream comes to operations: an answer when they are over */
    SIM_WIRE_READ,     /* to the rank: its bytes; with a code not 0 they go through the ring */
    SIM_WIRE_BYTES,
    SIM_WIRE_WRITE     /* to the rank: bytes for it; no answer */
};

/* What every message begins with; so many bytes follow. */
typedef struct sim_wire_head {
    uint32_t kind;
    int32_t code;
    uint64_t address, length; /* of memory */
    sim_call_key key;
    uint64_t bytes;
} sim_wire_head;

typedef struct sim_join_words {
    uint64_t token, part, host, probe, probe_value, execute;
    uint32_t count, rank, members; /* members: of a part, whose numbers follow */
    int32_t process, ring; /* ring: the file of memory that both can map, -1 for none */
    char name[COMM_NAME_MAX_LENGTH];
} sim_join_words;

/* Send and receive; false when the connection is gone. */
bool sim_wire_send(int connection, const sim_wire_head *head, const void *body);
/* The body is freed by the caller; NULL when there is none. */
bool sim_wire_receive(int connection, sim_wire_head *head, void **body);
bool sim_wire_receive_bytes(int connection, void *to, size_t bytes);
/* An answer with a text. */
bool sim_wire_answer(int connection, int code, const char *text);
/* A new connection, or -1. */
int sim_wire_connect(const char *address, uint16_t port);
/* Listens at the address of this host; -1 when it cannot. */
int sim_wire_listen(char *address, size_t size, uint16_t *port);
/* What this host is known by: two processes can reach each other's memory only where it is the same. */
uint64_t sim_wire_host(void);

/* Operations as bytes and back. */
void *sim_wire_pack(const sim_operation *operation, uint64_t send, uint64_t receive, size_t *bytes);
sim_operation *sim_wire_unpack(const void *bytes, size_t size, size_t *used, uint64_t *send, uint64_t *receive);

/* A rank of another process, where the communicator is kept. */
struct sim_remote {
    pthread_mutex_t turn; /* of one transfer after the other on `stream` and through the ring */
    int calls, stream;    /* its connections; -1 while there is none */
    int process;
    bool reachable; /* its memory, by way of the system */
    struct sim_ring *ring; /* for large parts; NULL for none */
    uint64_t ticket;
    int refused; /* its last call: what it was answered, 0 for a good one */
    unsigned unanswered; /* operations that are over, and it was not told yet */
};

/* A rank of this process whose communicator another one keeps. */
struct sim_link {
    int calls, stream, ring_file;
    struct sim_ring *ring;
    char address[64];
    uint16_t port;
    bool ended; /* its connections were shut down */
};

/* Memory for large parts, of which the rank's process has the file (hccl_ring.c). Send and receive give up when the
 * connection is gone. */
struct sim_ring *sim_ring_make(int *file);
struct sim_ring *sim_ring_open(int process, int file);
void sim_ring_free(struct sim_ring *ring);
bool sim_ring_send(struct sim_ring *ring, const void *from, size_t bytes, int connection);
bool sim_ring_receive(struct sim_ring *ring, void *to, size_t bytes, int connection);

/* What the hub asks of the rest (hccl_rendezvous.c): the communicator that such a rank joins, and the wait for the others. */
int sim_world_for(const sim_join_words *words, const uint32_t *members, sim_world **world);
int sim_world_wait(sim_rank *rank, const char *function);
/* Asks another process to let a rank join, and waits until all have (hccl_mirror.c); without the lock. */
struct sim_link *sim_mirror_begin(const char *address, uint16_t port, sim_join_words *words, const uint32_t *members);
int sim_mirror_finish(struct sim_link **joined, uint64_t until, char *text, size_t size);
void sim_mirror_drop(struct sim_link *link);
/* Begins to listen, unless that was done. */
bool sim_hub_open(char *address, size_t size, uint16_t *port);

#endif
