/* What a call may say by itself: types and reductions by product, counts, ranks, memory that is read and written. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim_hccl.h"

enum { MOST_ELEMENTS = 0x7fffffff };

/* ---- types ---- */

static const struct {
    const char *name;
    unsigned bytes;
} types[] = {
    [HCCL_DATA_TYPE_INT8] = {"INT8", 1},     [HCCL_DATA_TYPE_INT16] = {"INT16", 2},       [HCCL_DATA_TYPE_INT32] = {"INT32", 4},
    [HCCL_DATA_TYPE_FP16] = {"FP16", 2},     [HCCL_DATA_TYPE_FP32] = {"FP32", 4},         [HCCL_DATA_TYPE_INT64] = {"INT64", 8},
    [HCCL_DATA_TYPE_UINT64] = {"UINT64", 8}, [HCCL_DATA_TYPE_UINT8] = {"UINT8", 1},       [HCCL_DATA_TYPE_UINT16] = {"UINT16", 2},
    [HCCL_DATA_TYPE_UINT32] = {"UINT32", 4}, [HCCL_DATA_TYPE_FP64] = {"FP64", 8},         [HCCL_DATA_TYPE_BFP16] = {"BFP16", 2},
    [HCCL_DATA_TYPE_HIF8] = {"HIF8", 1},     [HCCL_DATA_TYPE_FP8E4M3] = {"FP8E4M3", 1},   [HCCL_DATA_TYPE_FP8E5M2] = {"FP8E5M2", 1},
    [HCCL_DATA_TYPE_FP8E8M0] = {"FP8E8M0", 1},
};
enum { TYPES = sizeof types / sizeof *types };

const char *sim_hccl_type_name(int dtype)
{
    return dtype >= 0 && dtype < TYPES && types[dtype].name ? types[dtype].name : "no type";
}

unsigned sim_hccl_type_bytes(int dtype)
{
    return dtype >= 0 && dtype < TYPES ? types[dtype].bytes : 0;
}

#define BIT(type) (1u << HCCL_DATA_TYPE_##type)
enum { SIGNED = BIT(INT8) | BIT(INT16) | BIT(INT32), HALVES = BIT(FP16) | BIT(FP32) };

typedef enum family { OTHER, A910, P310, A2, A3, A950 } family;

static family family_of(const sim_product *product)
{
    switch (product->arch) {
    case 1001:
        return A910;
    case 2002:
        return P310;
    case 2201:
        return strcmp(product->short_name, "Ascend910_93") ? A2 : A3;
    case 3510:
        return A950;
    default:
        return OTHER;
    }
}

static unsigned moved(family product)
{
    unsigned all = SIGNED | HALVES | BIT(INT64) | BIT(UINT64) | BIT(UINT8) | BIT(UINT16) | BIT(UINT32) | BIT(FP64);
    if (product == A2 || product == A3)
        return all | BIT(BFP16);
    /* Their numbers were other ones before, and are taken from CANN 9.0 on. */
    if (product == A950 && atoi(sim.cann_version) < 9)
        return all | BIT(BFP16);
    if (product == A950)
        return all | BIT(BFP16) | BIT(HIF8) | BIT(FP8E4M3) | BIT(FP8E5M2) | BIT(FP8E8M0);
    return all;
}

static unsigned reduced(family product, bool uneven)
{
    switch (product) {
    case A950:
        return SIGNED | HALVES | BIT(INT64) | BIT(BFP16) | (uneven ? 0 : BIT(UINT64) | BIT(FP64));
    case A3:
        return SIGNED | HALVES | BIT(INT64) | BIT(BFP16);
    case A2:
        return SIGNED | HALVES | BIT(BFP16) | (uneven ? 0 : BIT(INT64));
    case P310:
        return uneven ? BIT(INT16) | HALVES : SIGNED | HALVES;
    case A910:
        return BIT(INT8) | BIT(INT32) | BIT(INT64) | HALVES;
    default:
        return 0;
    }
}

static bool reduces(family product, bool uneven, int reduce, int dtype)
{
    if (reduce == HCCL_REDUCE_SUM)
        return true;
    if (product == P310 && (uneven || dtype == HCCL_DATA_TYPE_INT16))
        return false;
    if (reduce == HCCL_REDUCE_PROD && uneven)
        return false;
    if (reduce == HCCL_REDUCE_PROD && product != P310 && product != A910)
        return dtype != HCCL_DATA_TYPE_INT16 && dtype != HCCL_DATA_TYPE_BFP16;
    return true;
}

static bool offered(family product, int kind)
{
    if (product == P310)
        return kind != SIM_BARRIER && kind != SIM_BROADCAST && kind != SIM_REDUCE && kind != SIM_SCATTER && kind != SIM_ALL_TO_ALL_VC;
    if (product == A910)
        return kind != SIM_ALL_GATHER_V && kind != SIM_REDUCE_SCATTER_V && kind != SIM_ALL_TO_ALL_VC;
    return product != OTHER;
}

static const char *const reductions[] = {"sum", "prod", "max", "min"};

void sim_operation_text(char *text, size_t size, const sim_operation *operation)
{
    char reduction[16] = "", root[32] = "";
    bool message = operation->kind == SIM_SEND || operation->kind == SIM_RECV;
    if (operation->reduce >= 0 && operation->reduce < 4)
        snprintf(reduction, sizeof reduction, " (%s)", reductions[operation->reduce]);
    if (operation->root != SIM_NO_ROOT)
        snprintf(root, sizeof root, "%s%u", !message ? ", root " : operation->kind == SIM_SEND ? " to rank " : " from rank ", operation->root);
    if (operation->kind == SIM_BARRIER)
        snprintf(text, size, "%s", operation->function);
    else if (operation->rows)
        snprintf(text, size, "%s of %" PRIu64 " rows by %" PRIu64 " %s%s", operation->function, operation->rows, operation->count / operation->rows,
                 sim_hccl_type_name(operation->dtype), operation->kind == SIM_PART_GATHER ? " (quantized)" : "");
    else if (operation->sent || operation->received || operation->matrix)
        snprintf(text, size, "%s of %s%s", operation->function, sim_hccl_type_name(operation->dtype), reduction);
    else
        snprintf(text, size, "%s of %" PRIu64 " %s%s%s", operation->function, operation->count, sim_hccl_type_name(operation->dtype), reduction, root);
}

/* ---- arguments ---- */

static int bad(const sim_request *request, const char *reason)
{
    return sim_fail(HCCL_E_PARA, "EI0003", "%s: the argument is invalid. Reason: %s.", request->function, reason);
}

static int null(const sim_request *request, const char *argument)
{
    return sim_fail(HCCL_E_PTR, "EI0003", "%s: the argument %s is null.", request->function, argument);
}

static int check_type(const sim_request *request, int dtype, const sim_rank *rank)
{
    family product = family_of(&rank->device->product);
    bool uneven = request->kind == SIM_REDUCE_SCATTER_V;
    if (!sim_hccl_type_bytes(dtype)) {
        char reason[64];
        snprintf(reason, sizeof reason, "%d is the number of no data type", dtype);
        return bad(request, reason);
    }
    if (request->reduce != SIM_NO_REDUCTION && (request->reduce < 0 || request->reduce > HCCL_REDUCE_MIN))
        return bad(request, "the reduction is not known");
    if (request->reduce == SIM_NO_REDUCTION) {
        if (moved(product) & 1u << dtype)
            return 0;
        return sim_fail(HCCL_E_NOT_SUPPORT, "EI0003", "%s: %s moves no elements of %s between ranks.", request->function, rank->device->product.soc,
                        sim_hccl_type_name(dtype));
    }
    if (reduced(product, uneven) & 1u << dtype && reduces(product, uneven, request->reduce, dtype))
        return 0;
    return sim_fail(HCCL_E_NOT_SUPPORT, "EI0003", "%s: %s does not reduce %s by %s.", request->function, rank->device->product.soc, sim_hccl_type_name(dtype),
                    reductions[request->reduce]);
}

/* Counts for each rank, with their sum. */
static int check_counts(const sim_request *request, const uint64_t *counts, uint32_t size, uint64_t *total)
{
    *total = 0;
    for (uint32_t rank = 0; counts && rank < size; rank++) {
        if (counts[rank] > MOST_ELEMENTS)
            return bad(request, "a count is above 2147483647");
        *total += counts[rank];
    }
    return 0;
}

static int check_uneven(const sim_request *request, const sim_rank *rank)
{
    uint32_t size = rank->world->size;
    uint64_t sent = request->count, received = request->count, cells = 0;
    bool gathers = request->kind == SIM_ALL_GATHER_V, scatters = request->kind == SIM_REDUCE_SCATTER_V, matrix = request->kind == SIM_ALL_TO_ALL_VC;
    if (!gathers && (!request->sent || (!matrix && !request->sent_at)))
        return null(request, !request->sent ? matrix ? "sendCountMatrix" : "sendCounts" : "sendDispls");
    if (!scatters && !matrix && (!request->received || !request->received_at))
        return null(request, !request->received ? "recvCounts" : "recvDispls");
    int code = matrix ? 0 : check_counts(request, request->sent, gathers ? 0 : size, &sent);
    if (!code && !matrix)
        code = check_counts(request, request->received, scatters ? 0 : size, &received);
    if (matrix) {
        sent = received = 0;
        for (uint32_t from = 0; from < size && !code; from++) {
            code = check_counts(request, request->sent + (size_t)from * size, size, &cells);
            received += request->sent[(size_t)from * size + rank->number];
            sent = from == rank->number ? cells : sent;
        }
    }
    if (gathers)
        sent = request->count;
    if (scatters)
        received = request->count;
    if (code)
        return code;
    if (!sent && !received)
        return SIM_NOTHING_TO_DO;
    if (gathers && request->received[rank->number] != request->count)
        return bad(request, "sendCount differs from this rank's entry of recvCounts");
    if (scatters && request->sent[rank->number] != request->count)
        return bad(request, "recvCount differs from this rank's entry of sendCounts");
    if (sent && !request->send)
        return null(request, "sendBuf");
    if (received && !request->receive)
        return null(request, "recvBuf");
    if (request->send == request->receive)
        return bad(request, "sendBuf and recvBuf are the same");
    return 0;
}

static int check_items(const sim_request *request, const sim_rank *rank)
{
    if (!request->item_count)
        return SIM_NOTHING_TO_DO;
    if (!request->items)
        return null(request, "sendRecvInfo");
    for (uint32_t i = 0; i < request->item_count; i++) {
        const HcclSendRecvItem *item = &request->items[i];
        if (item->sendRecvType != HCCL_SEND && item->sendRecvType != HCCL_RECV)
            return bad(request, "an item neither sends nor receives");
        if (item->count > MOST_ELEMENTS)
            return bad(request, "a count is above 2147483647");
        if (item->count && !item->buf)
            return null(request, "buf");
        int code = check_type(request, item->dataType, rank);
        if (code)
            return code;
        if (item->remoteRank >= rank->world->size || item->remoteRank == rank->number) {
            sim_finding("rank-out-of-range", HCCL_E_PARA, "%s names rank %u as the other one of rank %u; there are %u", request->function, item->remoteRank,
                        rank->number, rank->world->size);
            return HCCL_E_PARA;
        }
    }
    return 0;
}

int sim_request_check(const sim_request *request, const sim_rank *rank)
{
    int kind = request->kind;
    bool message = kind == SIM_SEND || kind == SIM_RECV;
    if (!offered(family_of(&rank->device->product), kind))
        return sim_fail(HCCL_E_NOT_SUPPORT, "EI0003", "%s is not offered on %s.", request->function, rank->device->product.soc);
    if (kind == SIM_BATCH)
        return check_items(request, rank);
    if (kind == SIM_BARRIER)
        return 0;
    bool uneven = kind == SIM_ALL_GATHER_V || kind == SIM_REDUCE_SCATTER_V || kind == SIM_ALL_TO_ALL_V || kind == SIM_ALL_TO_ALL_VC;
    if (!uneven && !request->count && !request->other_count)
        return SIM_NOTHING_TO_DO;
    if (request->root != SIM_NO_ROOT && (request->root >= rank->world->size || (message && request->root == rank->number))) {
        sim_finding("rank-out-of-range", HCCL_E_PARA, "%s names rank %u on rank %u; there are %u", request->function, request->root, rank->number,
                    rank->world->size);
        return HCCL_E_PARA;
    }
    if (request->count > MOST_ELEMENTS)
        return bad(request, "the count is above 2147483647");
    int code = check_type(request, request->dtype, rank);
    if (!code && request->other_dtype != request->dtype)
        code = bad(request, "sendType and recvType differ");
    if (!code && !uneven && request->other_count != request->count)
        code = bad(request, "sendCount and recvCount differ");
    if (code || uneven)
        return code ? code : check_uneven(request, rank);
    bool reads = kind != SIM_RECV && (kind != SIM_SCATTER || request->root == rank->number);
    bool writes = kind != SIM_SEND && kind != SIM_BROADCAST;
    if (reads && !request->send)
        return null(request, kind == SIM_BROADCAST ? "buf" : "sendBuf");
    if (writes && !request->receive)
        return null(request, "recvBuf");
    if (kind == SIM_ALL_TO_ALL && request->send == request->receive)
        return bad(request, "sendBuf and recvBuf are the same");
    uint64_t addresses = (uint64_t)(uintptr_t)request->send | (uint64_t)(uintptr_t)request->receive;
    if (request->reduce != SIM_NO_REDUCTION && addresses % sim_hccl_type_bytes(request->dtype))
        return bad(request, "an address is no multiple of the size of an element");
    return 0;
}

/* ---- memory ---- */

static void range(sim_access_list *list, uint64_t start, uint64_t elements, unsigned bytes, bool write)
{
    if (!start || !elements)
        return;
    size_t before = list->count;
    sim_access_range(list, start, elements * bytes, write);
    if (list->count > before) {
        const sim_block *block = sim_block_at(start);
        list->items[list->count - 1].serial = block ? block->serial : 0;
    }
}

/* Elements for each rank. */
static void parts(sim_access_list *list, uint64_t start, const uint64_t *counts, const uint64_t *places, uint32_t size, unsigned bytes, bool write)
{
    for (uint32_t rank = 0; rank < size; rank++)
        range(list, start + places[rank] * bytes, counts[rank], bytes, write);
}

void sim_operation_accesses(const sim_operation *operation, uint32_t rank, sim_access_list *list)
{
    unsigned bytes = sim_hccl_type_bytes(operation->dtype);
    uint64_t count = operation->count, all = count * operation->size;
    bool is_root = operation->root == rank;
    switch (operation->kind) {
    case SIM_BARRIER:
        return;
    case SIM_BROADCAST:
        range(list, operation->send, count, bytes, !is_root);
        return;
    case SIM_SEND:
        range(list, operation->send, count, bytes, false);
        return;
    case SIM_RECV:
        range(list, operation->receive, count, bytes, true);
        return;
    case SIM_ALL_REDUCE:
        range(list, operation->send, count, bytes, false);
        range(list, operation->receive, count, bytes, true);
        return;
    case SIM_REDUCE:
        range(list, operation->send, count, bytes, false);
        if (is_root)
            range(list, operation->receive, count, bytes, true);
        return;
    case SIM_SCATTER:
        if (is_root)
            range(list, operation->send, all, bytes, false);
        range(list, operation->receive, count, bytes, true);
        return;
    case SIM_ALL_GATHER:
        range(list, operation->send, count, bytes, false);
        range(list, operation->receive, all, bytes, true);
        return;
    case SIM_REDUCE_SCATTER:
        range(list, operation->send, all, bytes, false);
        range(list, operation->receive, count, bytes, true);
        return;
    case SIM_ALL_TO_ALL:
        range(list, operation->send, all, bytes, false);
        range(list, operation->receive, all, bytes, true);
        return;
    default:
        if (operation->sent)
            parts(list, operation->send, operation->sent, operation->sent_at, operation->size, bytes, false);
        else
            range(list, operation->send, count, bytes, false);
        if (operation->received)
            parts(list, operation->receive, operation->received, operation->received_at, operation->size, bytes, true);
        else
            range(list, operation->receive, count, bytes, true);
    }
}

/* Where the one may lie in the other: exactly on it, or on this rank's own part of it. */
static bool may_share(const sim_operation *operation, uint32_t rank)
{
    uint64_t own = rank * operation->count * sim_hccl_type_bytes(operation->dtype);
    switch (operation->kind) {
    case SIM_ALL_REDUCE:
    case SIM_REDUCE:
        return operation->send == operation->receive;
    case SIM_ALL_GATHER:
        return operation->send == operation->receive + own;
    case SIM_REDUCE_SCATTER:
    case SIM_SCATTER:
        return operation->receive == operation->send + own;
    default:
        return false;
    }
}

int sim_operation_check_alias(const sim_operation *operation, uint32_t rank)
{
    sim_access_list list = {NULL, 0, 0};
    if (aclsim_fast_mode || may_share(operation, rank))
        return 0;
    sim_operation_accesses(operation, rank, &list);
    int code = 0;
    for (size_t i = 0; i < list.count && !code; i++) {
        for (size_t j = 0; j < i && !code; j++) {
            const sim_access *a = &list.items[i], *b = &list.items[j];
            if (a->start < b->end && b->start < a->end && (a->write || b->write)) {
                char text[128];
                sim_operation_text(text, sizeof text, operation);
                sim_finding("alias", HCCL_E_PARA, "%s on rank %u reads and writes, or writes twice, device memory 0x%" PRIx64 "; only this rank's own part may be shared",
                            text, rank, a->start > b->start ? a->start : b->start);
                code = HCCL_E_PARA;
            }
        }
    }
    sim_access_free(&list);
    return code;
}
