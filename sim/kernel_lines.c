#include "kernel_lines.h"

#include <math.h>
#include <string.h>

#include "kernel_elements.h"
#include "kernel_numbers.h"
#include "operator_checks.h"

bool sim_lines_open(sim_task *task, const sim_tensor *tensor, uint64_t axis, bool write, sim_lines *lines)
{
    sim_view view = {0};
    lines->tensor = tensor;
    lines->axis = axis;
    lines->size = aclsim_dtype_bits(tensor->dtype) / 8;
    if (aclsim_elements(tensor) == 0)
        return true;
    if (!sim_view_open(task, tensor, tensor, write, &view))
        return false;
    lines->origin = view.origin;
    return true;
}

int64_t sim_lines_length(const sim_lines *lines)
{
    return lines->axis < lines->tensor->rank ? lines->tensor->shape[lines->axis] : 1;
}

int64_t sim_lines_count(const sim_lines *lines)
{
    int64_t count = 1;
    for (uint64_t d = 0; d < lines->tensor->rank; d++)
        if (d != lines->axis)
            count *= lines->tensor->shape[d];
    return count;
}

unsigned char *sim_lines_at(const sim_lines *lines, int64_t line, int64_t element)
{
    const sim_tensor *tensor = lines->tensor;
    int64_t place = tensor->offset;
    for (uint64_t d = tensor->rank; d-- > 0;) {
        if (d == lines->axis) {
            place += element * tensor->strides[d];
        } else {
            place += line % tensor->shape[d] * tensor->strides[d];
            line /= tensor->shape[d];
        }
    }
    return lines->origin + place * (int64_t)lines->size;
}

/* ---- elements ---- */

float sim_lines_float(const sim_lines *lines, int64_t line, int64_t element)
{
    const unsigned char *at = sim_lines_at(lines, line, element);
    sim_number number = sim_load_element(at, lines->tensor->dtype == ACL_UINT8 ? ACL_HIFLOAT8 : lines->tensor->dtype);
    return number.whole ? (float)number.integer : (float)number.real;
}

int64_t sim_lines_integer(const sim_lines *lines, int64_t line, int64_t element)
{
    return sim_as_integer(sim_load_element(sim_lines_at(lines, line, element), lines->tensor->dtype));
}

int sim_lines_nibble(const sim_lines *lines, int64_t line, int64_t element)
{
    uint32_t word;
    memcpy(&word, sim_lines_at(lines, line, element / 8), sizeof word);
    int nibble = (int)(word >> (4 * (element % 8)) & 0xf);
    return nibble < 8 ? nibble : nibble - 16;
}

void sim_lines_store_float(const sim_lines *lines, int64_t line, int64_t element, float value)
{
    sim_store_element(sim_lines_at(lines, line, element), lines->tensor->dtype, sim_real(value));
}

void sim_lines_store_integer(const sim_lines *lines, int64_t line, int64_t element, float value)
{
    if (lines->tensor->dtype == ACL_INT8) {
        signed char byte = (signed char)sim_float_to_integer(value, SIM_ROUND_NEAREST, -128, 127);
        memcpy(sim_lines_at(lines, line, element), &byte, 1);
        return;
    }
    unsigned char *at = sim_lines_at(lines, line, element / 8);
    uint32_t word, shift = (uint32_t)(4 * (element % 8));
    memcpy(&word, at, sizeof word);
    uint32_t nibble = (uint32_t)sim_float_to_integer(value, SIM_ROUND_NEAREST, -8, 7) & 0xf;
    word = (word & ~(0xfu << shift)) | nibble << shift;
    memcpy(at, &word, sizeof word);
}

aclnnStatus sim_check_shape_is(const char *function, const char *argument, const sim_tensor *tensor, uint64_t rank, const int64_t *shape)
{
    bool same = tensor->rank == rank;
    for (uint64_t d = 0; same && d < rank; d++)
        same = tensor->shape[d] == shape[d];
    if (same)
        return ACLNN_SUCCESS;
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s has shape %s, which does not go with x.", function, argument,
                    sim_describe_shape(tensor).text);
}
