/* Reductions: which dimensions go, the result's shape, and the elements that come together in one of the result's. */
#ifndef SIM_OPERATOR_REDUCTIONS_H
#define SIM_OPERATOR_REDUCTIONS_H

#include "kernel_elements.h"
#include "operator_checks.h"

typedef struct sim_reduction {
    bool gone[SIM_MAX_RANK];
    bool keep; /* dimensions that go stay with one element */
} sim_reduction;

/* No dimension named: all go. 161002 with a message for one that is not there. */
aclnnStatus sim_read_reduction(const char *function, const sim_tensor *self, const sim_value *dimensions, bool keep, sim_reduction *reduction);
sim_tensor sim_reduced_shape(const sim_tensor *self, const sim_reduction *reduction);

/* That self is the first operand, that both are numbers, and that out has the reduction's shape. */
aclnnStatus sim_check_reduction(const sim_operands *operands, const sim_value *dimensions, bool keep, const sim_tensor *out);

/* What one element of the result is made of; points into itself, so it is not to be copied. */
typedef struct sim_part {
    const sim_tensor *self;
    const sim_view *from;
    sim_tensor shape;
    int64_t first; /* of its elements in self, in elements */
    sim_walk walk;
} sim_part;

/* The part of the result that the walk stands at; may be begun again to be seen once more. */
void sim_part_begin(sim_part *part, const sim_tensor *self, const sim_view *from, const sim_reduction *reduction, const sim_walk *result);
/* False at the end. */
bool sim_part_next(sim_part *part, sim_number *number);

#endif
