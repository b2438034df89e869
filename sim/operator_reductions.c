/* Reductions: which dimensions go, and the elements that come together. */
#include "operator_reductions.h"

#include <inttypes.h>
#include <string.h>

aclnnStatus sim_read_reduction(const char *function, const sim_tensor *self, const sim_value *dimensions, bool keep, sim_reduction *reduction)
{
    memset(reduction, 0, sizeof *reduction);
    reduction->keep = keep;
    size_t count = dimensions ? dimensions->count : 0;
    for (uint64_t d = 0; !count && d < self->rank; d++)
        reduction->gone[d] = true;
    for (size_t i = 0; i < count; i++) {
        int64_t d = sim_dimension(dimensions->integers[i], self);
        if (d < 0)
            return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: dim %" PRId64 " is out of range for self of %" PRIu64 " dimensions.", function,
                            dimensions->integers[i], self->rank);
        reduction->gone[d] = true;
    }
    return ACLNN_SUCCESS;
}

sim_tensor sim_reduced_shape(const sim_tensor *self, const sim_reduction *reduction)
{
    sim_tensor shape = *self;
    shape.rank = 0;
    for (uint64_t d = 0; d < self->rank; d++)
        if (!reduction->gone[d] || reduction->keep)
            shape.shape[shape.rank++] = reduction->gone[d] ? 1 : self->shape[d];
    return shape;
}

aclnnStatus sim_check_reduction(const sim_operands *operands, const sim_value *dimensions, bool keep, const sim_tensor *out)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[0].tensors;
    sim_reduction reduction;
    aclnnStatus status = sim_check_rank(function, "self", self);
    if (status == ACLNN_SUCCESS && !(sim_elements_supported(self->dtype) && sim_elements_supported(out->dtype)))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: self of %s and out of %s are not supported.", function, aclsim_dtype_name(self->dtype),
                          aclsim_dtype_name(out->dtype));
    if (status == ACLNN_SUCCESS)
        status = sim_read_reduction(function, self, dimensions, keep, &reduction);
    if (status != ACLNN_SUCCESS)
        return status;
    sim_tensor shape = sim_reduced_shape(self, &reduction);
    if (sim_same_shape(out, &shape))
        return ACLNN_SUCCESS;
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: out has shape %s; expected %s.", function, sim_describe_shape(out).text,
                    sim_describe_shape(&shape).text);
}

void sim_part_begin(sim_part *part, const sim_tensor *self, const sim_view *from, const sim_reduction *reduction, const sim_walk *result)
{
    *part = (sim_part){.self = self, .from = from, .shape = *self, .first = self->offset};
    uint64_t dimension = 0;
    for (uint64_t d = 0; d < self->rank; d++) {
        if (!reduction->gone[d]) {
            part->first += result->index[dimension++] * self->strides[d];
            part->shape.shape[d] = 1;
        } else if (reduction->keep) {
            dimension++;
        }
    }
    part->walk = sim_walk_over(&part->shape);
}

bool sim_part_next(sim_part *part, sim_number *number)
{
    if (!sim_walk_next(&part->walk))
        return false;
    int64_t element = part->first;
    for (uint64_t d = 0; d < part->self->rank; d++)
        element += part->walk.index[d] * part->self->strides[d];
    *number = sim_load_element(part->from->origin + element * (int64_t)part->from->size, part->self->dtype);
    return true;
}
