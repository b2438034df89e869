/* Messages between processes that have ranks of one communicator. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include "hccl_wire.h"

enum { MOST_BYTES = 1 << 26 };

static bool send_all(int connection, const void *bytes, size_t size)
{
    const char *at = bytes;
    while (size) {
        ssize_t sent = send(connection, at, size, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        at += sent;
        size -= (size_t)sent;
    }
    return true;
}

bool sim_wire_receive_bytes(int connection, void *to, size_t bytes)
{
    char *at = to;
    while (bytes) {
        ssize_t got = recv(connection, at, bytes, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        at += got;
        bytes -= (size_t)got;
    }
    return true;
}

bool sim_wire_send(int connection, const sim_wire_head *head, const void *body)
{
    return send_all(connection, head, sizeof *head) && (!head->bytes || send_all(connection, body, head->bytes));
}

bool sim_wire_receive(int connection, sim_wire_head *head, void **body)
{
    *body = NULL;
    if (!sim_wire_receive_bytes(connection, head, sizeof *head) || head->bytes > MOST_BYTES)
        return false;
    if (!head->bytes || head->kind == SIM_WIRE_WRITE || head->kind == SIM_WIRE_BYTES)
        return true; /* their bytes go where they belong */
    *body = calloc(1, head->bytes + 1);
    if (*body && sim_wire_receive_bytes(connection, *body, head->bytes))
        return true;
    free(*body);
    *body = NULL;
    return false;
}

bool sim_wire_answer(int connection, int code, const char *text)
{
    sim_wire_head head = {.kind = SIM_WIRE_ANSWER, .code = code, .bytes = strlen(text)};
    return sim_wire_send(connection, &head, text);
}

static void hurry(int connection)
{
    int on = 1;
    setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

int sim_wire_connect(const char *address, uint16_t port)
{
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(port)}, from = {.sin_family = AF_INET};
    const char *own = sim_setting("HCCL_IF_IP");
    if (inet_pton(AF_INET, address, &to.sin_addr) != 1)
        return -1;
    int connection = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connection >= 0 && own && inet_pton(AF_INET, own, &from.sin_addr) == 1 && bind(connection, (struct sockaddr *)&from, sizeof from)) {
        close(connection);
        return -1;
    }
    if (connection >= 0 && connect(connection, (struct sockaddr *)&to, sizeof to)) {
        close(connection);
        return -1;
    }
    if (connection >= 0)
        hurry(connection);
    return connection;
}

int sim_wire_listen(char *address, size_t size, uint16_t *port)
{
    const char *own = sim_setting("HCCL_IF_IP");
    struct sockaddr_in at = {.sin_family = AF_INET};
    socklen_t length = sizeof at;
    snprintf(address, size, "%s", own ? own : "127.0.0.1");
    if (inet_pton(AF_INET, address, &at.sin_addr) != 1)
        return -1;
    uint16_t first = (uint16_t)sim_hccl_seconds("HCCL_IF_BASE_PORT", 0, 1024);
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    bool bound = false;
    for (uint16_t i = 0; listener >= 0 && !bound && i < 32; i++) {
        at.sin_port = htons((uint16_t)(first ? first + i : 0));
        bound = !bind(listener, (struct sockaddr *)&at, sizeof at);
    }
    if (!bound || listen(listener, 1024) || getsockname(listener, (struct sockaddr *)&at, &length)) {
        if (listener >= 0)
            close(listener);
        return -1;
    }
    *port = ntohs(at.sin_port);
    return listener;
}

uint64_t sim_wire_host(void)
{
    char text[256] = {0};
    const char *own = sim_setting("HCCL_IF_IP");
    uint64_t value = 0xcbf29ce484222325u;
    gethostname(text, sizeof text - 1);
    size_t length = strlen(text);
    snprintf(text + length, sizeof text - length, "/%s", own ? own : "");
    FILE *file = fopen("/proc/sys/kernel/random/boot_id", "re");
    length = strlen(text);
    if (file) {
        text[length + fread(text + length, 1, sizeof text - 1 - length, file)] = 0;
        fclose(file);
    }
    for (const char *at = text; *at; at++)
        value = (value ^ (unsigned char)*at) * 0x100000001b3u;
    return value;
}

/* ---- operations ---- */

typedef struct packed {
    uint64_t send, receive, count, rows;
    int32_t kind, dtype, reduce;
    uint32_t root, size, capture, place;
    uint32_t lists; /* which of the arrays follow */
    char function[40];
} packed;

enum { LISTS = 5 };

static uint64_t **list_of(sim_operation *operation, int which)
{
    uint64_t **lists[LISTS] = {&operation->sent, &operation->sent_at, &operation->received, &operation->received_at, &operation->matrix};
    return lists[which];
}

static size_t list_bytes(uint32_t size, int which)
{
    return (size_t)size * (which == LISTS - 1 ? size : 1) * sizeof(uint64_t);
}

void *sim_wire_pack(const sim_operation *given, uint64_t send, uint64_t receive, size_t *bytes)
{
    packed head = {.send = send, .receive = receive, .count = given->count, .rows = given->rows, .kind = given->kind, .dtype = given->dtype, .reduce = given->reduce,
                   .root = given->root, .size = given->size, .capture = given->capture, .place = given->place};
    snprintf(head.function, sizeof head.function, "%s", given->function);
    *bytes = sizeof head;
    /* Not the whole of it is copied: its references are counted under the lock, which is not held here. */
    const uint64_t *const lists[LISTS] = {given->sent, given->sent_at, given->received, given->received_at, given->matrix};
    for (int i = 0; i < LISTS; i++) {
        if (lists[i]) {
            head.lists |= 1u << i;
            *bytes += list_bytes(head.size, i);
        }
    }
    char *out = malloc(*bytes), *at = out;
    if (!out)
        return NULL;
    memcpy(at, &head, sizeof head);
    at += sizeof head;
    for (int i = 0; i < LISTS; i++) {
        if (lists[i]) {
            memcpy(at, lists[i], list_bytes(head.size, i));
            at += list_bytes(head.size, i);
        }
    }
    return out;
}

/* The name that this library has for a function, which lasts. */
static const char *lasting_name(const char *function)
{
    static const char *const names[] = {"HcclAllReduce", "HcclReduce",   "HcclBroadcast", "HcclAllGather", "HcclAllGatherV",    "HcclReduceScatter", "HcclReduceScatterV", "HcclScatter",
                                        "HcclAlltoAll",  "HcclAlltoAllV", "HcclAlltoAllVC", "HcclSend",      "HcclBatchSendRecv", "HcclRecv",          "HcclBarrier",
                                        "aclnnMatmulAllReduce", "aclnnMatmulAllReduceV2", "aclnnMatmulAllReduceV3", "aclnnQuantMatmulAllReduce", "aclnnQuantMatmulAllReduceV2",
                                        "aclnnQuantMatmulAllReduceV3", "aclnnQuantMatmulAllReduceV4", "aclnnQuantMatmulAllReduceV5"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(names[i], function))
            return names[i];
    return "an operation";
}

sim_operation *sim_wire_unpack(const void *bytes, size_t size, size_t *used, uint64_t *send, uint64_t *receive)
{
    packed head;
    if (size < sizeof head)
        return NULL;
    memcpy(&head, bytes, sizeof head);
    head.function[sizeof head.function - 1] = 0;
    sim_operation *made = calloc(1, sizeof *made);
    if (!made)
        return NULL;
    *made = (sim_operation){.references = 1, .kind = head.kind, .function = lasting_name(head.function), .send = head.send, .receive = head.receive, .count = head.count,
                            .dtype = head.dtype, .reduce = head.reduce, .root = head.root, .size = head.size, .rows = head.rows, .capture = head.capture, .place = head.place};
    *send = head.send;
    *receive = head.receive;
    *used = sizeof head;
    bool good = true;
    for (int i = 0; i < LISTS && good; i++) {
        size_t length = list_bytes(head.size, i);
        if (!(head.lists & 1u << i))
            continue;
        good = size - *used >= length && (*list_of(made, i) = malloc(length));
        if (good) {
            memcpy(*list_of(made, i), (const char *)bytes + *used, length);
            *used += length;
        }
    }
    if (good)
        return made;
    sim_operation_release(made);
    return NULL;
}
