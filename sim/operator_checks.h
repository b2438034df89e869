/* What the entry points of the operators share: dtype tables, shape checks and
 * the reasons they give. A check returns ACLNN_SUCCESS or the status to answer,
 * having left a message that names the argument.
 */
#ifndef ACLNN_SIM_OPERATOR_CHECKS_H
#define ACLNN_SIM_OPERATOR_CHECKS_H

#include "kernel_quantize.h"
#include "sim_internal.h"

/* Architectures, as the platform files of CANN number them. */
enum {
    SIM_ARCH_910 = 1001,
    SIM_ARCH_310P = 2002,
    SIM_ARCH_A2_A3 = 2201,
    SIM_ARCH_950 = 3510,
};

enum { SIM_OPERATOR_MAX_RANK = 8 };

/* An empty list supports nothing. */
typedef struct sim_dtype_list {
    size_t count;
    aclDataType types[8];
} sim_dtype_list;

/* The operands of a quantization as an entry point was handed them. */
typedef struct sim_quantize_operands {
    const char *function; /* the entry point, for messages */
    const char *scale_name;
    const char *offset_name;
    const char *y_name;
    const aclTensor *x_handle;
    const aclTensor *scale_handle;
    const aclTensor *offset_handle;
    const aclTensor *y_handle;
    /* Filled by sim_resolve_operands. `offset` is null where there is none. */
    const sim_tensor *x;
    const sim_tensor *scale;
    const sim_tensor *offset;
    const sim_tensor *y;
} sim_quantize_operands;

/* Null pointers are 161001; a handle that is not alive is a finding and 161002. */
aclnnStatus sim_resolve_operands(sim_quantize_operands *operands, const void *workspace_size, const void *executor);

aclnnStatus sim_check_dtype(const char *function, const char *argument, const sim_tensor *tensor,
                            const sim_dtype_list *supported);
bool sim_dtype_listed(const sim_dtype_list *list, aclDataType dtype);
/* "FLOAT, FLOAT16"; "no dtype" for an empty list. */
void sim_dtype_list_text(const sim_dtype_list *list, char *text, size_t size);

bool sim_same_shape(const sim_tensor *a, const sim_tensor *b);
/* "[3, 5]" */
typedef struct sim_shape_text {
    char text[256];
} sim_shape_text;
sim_shape_text sim_describe_shape(const sim_tensor *tensor);

aclnnStatus sim_check_rank(const char *function, const char *argument, const sim_tensor *tensor);
aclnnStatus sim_check_y_has_shape_of_x(const sim_quantize_operands *operands);

/* Ends a phase one whose checks have passed: an executor that does nothing when
 * `empty`, else one that runs the kernel.
 */
aclnnStatus sim_prepare_quantization(const sim_quantize_operands *operands, const sim_quantization *call, bool empty,
                                     uint64_t *workspace_size, aclOpExecutor **executor);

#endif
