/* Walking over the elements of a strided view in logical (row-major) order, one
 * run of adjacent elements at a time.
 */
#ifndef ACLNN_SIM_KERNEL_VIEW_H
#define ACLNN_SIM_KERNEL_VIEW_H

#include "sim_internal.h"

/* Adjacent in memory and in order. Dimensions of length one have no say. */
bool sim_view_is_contiguous(const sim_tensor *tensor);

/* The same tensor, read as if its elements lay next to each other from the
 * first one on.
 */
sim_tensor sim_view_as_contiguous(const sim_tensor *tensor);

/* Bytes of the elements when they are packed. */
uint64_t sim_view_packed_bytes(const sim_tensor *tensor);

typedef struct sim_runs {
    const sim_tensor *tensor;
    uint64_t outer_rank; /* dimensions that are walked; the others make up a run */
    int64_t index[SIM_MAX_RANK];
    int64_t length; /* elements of each run */
    int64_t left;   /* runs still to come */
} sim_runs;

sim_runs sim_runs_over(const sim_tensor *tensor);

/* Gives the next run's first element, counted from the tensor's address. False
 * at the end, and at once for an empty tensor.
 */
bool sim_runs_next(sim_runs *runs, int64_t *first);

#endif
