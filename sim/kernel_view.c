#include "kernel_view.h"

/* Elements in the trailing dimensions that lie next to each other, and how many
 * leading dimensions remain.
 */
static int64_t trailing_run(const sim_tensor *tensor, uint64_t *outer_rank)
{
    int64_t length = 1;
    uint64_t rank = tensor->rank;
    while (rank > 0 && (tensor->shape[rank - 1] == 1 || tensor->strides[rank - 1] == length)) {
        length *= tensor->shape[rank - 1];
        rank--;
    }
    *outer_rank = rank;
    return length;
}

bool sim_view_is_contiguous(const sim_tensor *tensor)
{
    uint64_t outer_rank;
    trailing_run(tensor, &outer_rank);
    return outer_rank == 0;
}

sim_tensor sim_view_as_contiguous(const sim_tensor *tensor)
{
    sim_tensor packed = *tensor;
    int64_t stride = 1;
    for (uint64_t d = packed.rank; d > 0; d--) {
        packed.strides[d - 1] = stride;
        stride *= packed.shape[d - 1];
    }
    return packed;
}

uint64_t sim_view_packed_bytes(const sim_tensor *tensor)
{
    return ((uint64_t)aclsim_elements(tensor) * aclsim_dtype_bits(tensor->dtype) + 7) / 8;
}

sim_runs sim_runs_over(const sim_tensor *tensor)
{
    sim_runs runs = {.tensor = tensor};
    runs.length = trailing_run(tensor, &runs.outer_rank);
    runs.left = runs.length == 0 ? 0 : 1;
    for (uint64_t d = 0; d < runs.outer_rank; d++) {
        runs.left *= tensor->shape[d];
    }
    return runs;
}

bool sim_runs_next(sim_runs *runs, int64_t *first)
{
    if (runs->left == 0) {
        return false;
    }
    runs->left--;
    const sim_tensor *tensor = runs->tensor;
    int64_t element = tensor->offset;
    for (uint64_t d = 0; d < runs->outer_rank; d++) {
        element += runs->index[d] * tensor->strides[d];
    }
    *first = element;
    for (uint64_t d = runs->outer_rank; d > 0; d--) {
        if (++runs->index[d - 1] < tensor->shape[d - 1]) {
            break;
        }
        runs->index[d - 1] = 0;
    }
    return true;
}
