/* What an operation does once all of its ranks have come: elements are moved, and reduced. */
#include <string.h>

#include "sim_hccl.h"

static void move(uint8_t *to, const uint8_t *from, uint64_t bytes)
{
    if (bytes && to != from)
        memmove(to, from, bytes);
}

/* Where a rank's elements lie at another's, and how many they are. */
static void move_part(const sim_posting *from, uint64_t from_at, const sim_posting *to, uint64_t to_at, uint64_t elements, unsigned bytes)
{
    if (elements)
        move(to->receive + to_at * bytes, from->send + from_at * bytes, elements * bytes);
}

enum { ROW = 4096 }; /* elements that are reduced at a time, so that what is read is still at hand */

/* Reduces the elements from `at` on of all ranks into `outputs` of them, or into one. */
static void reduce(sim_posting *const *postings, uint32_t count, uint64_t at, uint64_t elements, sim_posting *const *outputs, uint32_t output_count, uint64_t seed)
{
    const sim_operation *operation = postings[0]->operation;
    unsigned bytes = sim_hccl_type_bytes(operation->dtype);
    for (uint64_t row = 0; row < elements; row += ROW) {
        uint64_t length = elements - row < ROW ? elements - row : ROW;
        sim_reduce_row(postings, count, (at + row) * bytes, length, outputs, output_count, row * bytes, seed);
    }
}

static uint64_t sent_to(const sim_operation *operation, uint32_t rank)
{
    return operation->sent ? operation->sent[rank] : operation->count;
}

static void carry_out_all_to_all(sim_posting *const *postings, uint32_t count, unsigned bytes)
{
    for (uint32_t from = 0; from < count; from++) {
        const sim_operation *sender = postings[from]->operation;
        for (uint32_t to = 0; to < count; to++) {
            const sim_operation *receiver = postings[to]->operation;
            uint64_t source = sender->sent ? sender->sent_at[to] : to * sender->count;
            uint64_t target = receiver->received ? receiver->received_at[from] : from * receiver->count;
            move_part(postings[from], source, postings[to], target, sent_to(sender, to), bytes);
        }
    }
}

void sim_carry_out(sim_posting *const *postings, uint32_t count, uint64_t seed)
{
    const sim_operation *first = postings[0]->operation;
    unsigned bytes = sim_hccl_type_bytes(first->dtype);
    switch (first->kind) {
    case SIM_BARRIER:
        break;
    case SIM_SEND:
        move_part(postings[0], 0, postings[1], 0, first->count, bytes);
        break;
    case SIM_BROADCAST:
        for (uint32_t to = 0; to < count; to++)
            move((uint8_t *)postings[to]->send, postings[first->root]->send, first->count * bytes);
        break;
    case SIM_SCATTER:
        for (uint32_t to = 0; to < count; to++)
            move_part(postings[first->root], to * first->count, postings[to], 0, first->count, bytes);
        break;
    case SIM_ALL_GATHER:
    case SIM_ALL_GATHER_V:
        for (uint32_t from = 0; from < count; from++)
            for (uint32_t to = 0; to < count; to++) {
                const sim_operation *receiver = postings[to]->operation;
                uint64_t at = receiver->received ? receiver->received_at[from] : from * receiver->count;
                move_part(postings[from], 0, postings[to], at, postings[from]->operation->count, bytes);
            }
        break;
    case SIM_ALL_TO_ALL:
    case SIM_ALL_TO_ALL_V:
    case SIM_ALL_TO_ALL_VC:
        carry_out_all_to_all(postings, count, bytes);
        break;
    case SIM_ALL_REDUCE:
        reduce(postings, count, 0, first->count, postings, count, seed);
        break;
    case SIM_REDUCE:
        reduce(postings, count, 0, first->count, &postings[first->root], 1, seed);
        break;
    case SIM_REDUCE_SCATTER:
        for (uint32_t to = 0; to < count; to++)
            reduce(postings, count, to * first->count, first->count, &postings[to], 1, seed);
        break;
    case SIM_REDUCE_SCATTER_V:
        for (uint32_t to = 0; to < count; to++)
            reduce(postings, count, first->sent_at[to], first->sent[to], &postings[to], 1, seed);
        break;
    default:
        break;
    }
}
