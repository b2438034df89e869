/* What an operation does once all of its ranks have come: elements are moved, and reduced. */
#include "sim_hccl.h"

/* Moves elements from where they lie at one rank to where they lie at another. */
static bool move_part(const sim_posting *from, uint64_t from_at, const sim_posting *to, uint64_t to_at, uint64_t elements, unsigned bytes)
{
    return !elements || sim_reach_move(from, from->send + from_at * bytes, to, to->receive + to_at * bytes, elements * bytes);
}

enum { ROW = 4096 }; /* elements that are reduced at a time, so that what is read is still at hand */

/* Reduces the elements from `at` on of all ranks into `outputs` of them, or into one. */
static bool reduce(sim_posting *const *postings, uint32_t count, uint64_t at, uint64_t elements, sim_posting *const *outputs, uint32_t output_count, uint64_t seed)
{
    const sim_operation *operation = postings[0]->operation;
    unsigned bytes = sim_hccl_type_bytes(operation->dtype);
    for (uint64_t row = 0; row < elements; row += ROW) {
        uint64_t length = elements - row < ROW ? elements - row : ROW;
        if (!sim_reduce_row(postings, count, (at + row) * bytes, length, outputs, output_count, row * bytes, seed))
            return false;
    }
    return true;
}

static uint64_t sent_to(const sim_operation *operation, uint32_t rank)
{
    return operation->sent ? operation->sent[rank] : operation->count;
}

static bool carry_out_all_to_all(sim_posting *const *postings, uint32_t count, unsigned bytes)
{
    bool good = true;
    for (uint32_t from = 0; from < count; from++) {
        const sim_operation *sender = postings[from]->operation;
        for (uint32_t to = 0; to < count; to++) {
            const sim_operation *receiver = postings[to]->operation;
            uint64_t source = sender->sent ? sender->sent_at[to] : to * sender->count;
            uint64_t target = receiver->received ? receiver->received_at[from] : from * receiver->count;
            good = good && move_part(postings[from], source, postings[to], target, sent_to(sender, to), bytes);
        }
    }
    return good;
}

bool sim_carry_out(sim_posting *const *postings, uint32_t count, uint64_t seed)
{
    const sim_operation *first = postings[0]->operation;
    unsigned bytes = sim_hccl_type_bytes(first->dtype);
    bool good = true;
    switch (first->kind) {
    case SIM_BARRIER:
        break;
    case SIM_SEND:
        good = move_part(postings[0], 0, postings[1], 0, first->count, bytes);
        break;
    case SIM_BROADCAST:
        for (uint32_t to = 0; to < count; to++)
            good = good && sim_reach_move(postings[first->root], postings[first->root]->send, postings[to], (uint8_t *)postings[to]->send, first->count * bytes);
        break;
    case SIM_SCATTER:
        for (uint32_t to = 0; to < count; to++)
            good = good && move_part(postings[first->root], to * first->count, postings[to], 0, first->count, bytes);
        break;
    case SIM_ALL_GATHER:
    case SIM_ALL_GATHER_V:
    case SIM_PART_GATHER:
        for (uint32_t from = 0; from < count; from++)
            for (uint32_t to = 0; to < count; to++) {
                const sim_operation *receiver = postings[to]->operation;
                uint64_t at = receiver->received ? receiver->received_at[from] : from * receiver->count;
                good = good && move_part(postings[from], 0, postings[to], at, postings[from]->operation->count, bytes);
            }
        break;
    case SIM_ALL_TO_ALL:
    case SIM_ALL_TO_ALL_V:
    case SIM_ALL_TO_ALL_VC:
        good = carry_out_all_to_all(postings, count, bytes);
        break;
    case SIM_ALL_REDUCE:
    case SIM_PART_REDUCE:
        good = reduce(postings, count, 0, first->count, postings, count, seed);
        break;
    case SIM_REDUCE:
        good = reduce(postings, count, 0, first->count, &postings[first->root], 1, seed);
        break;
    case SIM_REDUCE_SCATTER:
        for (uint32_t to = 0; to < count; to++)
            good = good && reduce(postings, count, to * first->count, first->count, &postings[to], 1, seed);
        break;
    case SIM_REDUCE_SCATTER_V:
        for (uint32_t to = 0; to < count; to++)
            good = good && reduce(postings, count, first->sent_at[to], first->sent[to], &postings[to], 1, seed);
        break;
    default:
        break;
    }
    return good;
}
