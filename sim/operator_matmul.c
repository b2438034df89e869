/*
 * Products of matrices: aclnnMatmul, aclnnMatmulWeightNz, aclnnMm, aclnnBatchMatMul,
 * aclnnAddmm, aclnnMv, aclnnDot. Sums of floats are rounded to binary32 at each step,
 * and to the output's type once, so a device may differ in the last bits. Their entry
 * points are generated.
 *
 * Checks follow hicann/ops-nn: matmul/mat_mul_v3/op_host/op_api, batch_mat_mul_v3 beside
 * it and matmul/common/op_host/op_api.
 */
#include <stdlib.h>

#include "kernel_matrix.h"
#include "operator_elements.h"
#include "operator_products.h"

enum { SELF_PLACE, MAT2_PLACE };

/* A view with two dimensions at its end: a vector is a row in front of a matrix and a column behind one. */
static sim_tensor as_matrices(const sim_tensor *tensor, bool first)
{
    sim_tensor matrices = *tensor;
    if (tensor->rank != 1)
        return matrices;
    matrices.rank = 2;
    matrices.shape[first ? 1 : 0] = tensor->shape[0];
    matrices.strides[first ? 1 : 0] = tensor->strides[0];
    matrices.shape[first ? 0 : 1] = 1;
    matrices.strides[first ? 0 : 1] = 0;
    return matrices;
}

/* The shape of the product, with the dimensions that vectors bring and take. False where there is none. */
static bool product_shape(const sim_tensor *self, const sim_tensor *mat2, sim_tensor *whole, sim_tensor *shown)
{
    sim_tensor a = as_matrices(self, true), b = as_matrices(mat2, false);
    if (a.rank < 2 || b.rank < 2 || a.shape[a.rank - 1] != b.shape[b.rank - 2])
        return false;
    sim_tensor batch_a = a, batch_b = b;
    batch_a.rank -= 2;
    batch_b.rank -= 2;
    if (!sim_broadcast_shape(&batch_a, &batch_b, whole) || whole->rank + 2 > SIM_MAX_RANK)
        return false;
    whole->shape[whole->rank++] = a.shape[a.rank - 2];
    whole->shape[whole->rank++] = b.shape[b.rank - 1];
    *shown = *whole;
    if (mat2->rank == 1)
        shown->rank--;
    if (self->rank == 1) {
        if (mat2->rank != 1)
            shown->shape[shown->rank - 2] = shown->shape[shown->rank - 1];
        shown->rank--;
    }
    return true;
}

/* What the matrix unit multiplies, of which two types go together. */
static bool is_float(aclDataType dtype)
{
    return dtype == ACL_FLOAT || dtype == ACL_FLOAT16 || dtype == ACL_BF16;
}

static aclnnStatus check_product(const char *function, const sim_tensor *self, const sim_tensor *mat2, const sim_tensor *out)
{
    sim_tensor whole, shown;
    aclnnStatus status = sim_check_number(function, "self", self);
    if (!status)
        status = sim_check_number(function, "mat2", mat2);
    if (!status)
        status = sim_check_number(function, "out", out);
    if (!status && self->dtype != mat2->dtype && !(is_float(self->dtype) && is_float(mat2->dtype)))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: self has dtype %s and mat2 %s.", function, aclsim_dtype_name(self->dtype),
                          aclsim_dtype_name(mat2->dtype));
    if (!status && !product_shape(self, mat2, &whole, &shown))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: self has shape %s and mat2 %s, which have no product.", function, sim_describe_shape(self).text,
                          sim_describe_shape(mat2).text);
    return status ? status : sim_check_shape(function, "out", out, &shown);
}

/* The dimensions of the product put back into `out` where vectors took them. */
static sim_tensor whole_out(const sim_tensor *out, const sim_tensor *whole, const sim_tensor *self, const sim_tensor *mat2)
{
    sim_tensor view = *out;
    for (uint64_t d = 0; d < whole->rank; d++)
        view.shape[d] = whole->shape[d];
    view.rank = whole->rank;
    uint64_t row = whole->rank - 2, from = out->rank;
    if (mat2->rank == 1)
        view.strides[row + 1] = 0;
    else
        view.strides[row + 1] = out->strides[--from];
    if (self->rank == 1)
        view.strides[row] = 0;
    else
        view.strides[row] = out->strides[--from];
    return view;
}

/* The view's last two dimensions lie in the other order. */
static bool is_turned(const sim_tensor *matrix)
{
    return matrix->strides[0] == 1 && matrix->strides[1] == matrix->shape[0];
}

/* A matrix in FRACTAL_NZ as the elements of its storage. */
static sim_tensor storage_of(const sim_tensor *matrix)
{
    sim_tensor storage = *matrix;
    storage.rank = 1;
    storage.shape[0] = sim_stored_elements(matrix);
    storage.strides[0] = 1;
    return storage;
}

/* The columns of a matrix in FRACTAL_NZ, as rows of doubles. */
static double *unpack_nz(const sim_view *storage, const sim_tensor *matrix, double *values)
{
    int64_t inner = matrix->shape[0], columns = matrix->shape[1], width = sim_nz_width(matrix->dtype);
    bool turned = is_turned(matrix);
    for (int64_t j = 0; j < columns; j++) {
        for (int64_t k = 0; k < inner; k++) {
            int64_t place = turned ? sim_nz_place(columns, width, j, k) : sim_nz_place(inner, width, k, j);
            const unsigned char *element = storage->origin + (matrix->offset + place) * (int64_t)storage->size;
            values[j * inner + k] = sim_as_double(sim_load_element(element, matrix->dtype));
        }
    }
    return values;
}

/* One matrix of a batch, as rows of doubles. */
static double *unpack(const sim_view *view, const sim_walk *batch, int64_t rows, int64_t columns, bool transposed, double *values)
{
    const sim_tensor *tensor = view->tensor;
    uint64_t row = batch->shape->rank, at = 0;
    int64_t base = tensor->offset;
    for (uint64_t d = 0; d < row; d++)
        base += batch->index[d] * view->strides[d];
    for (int64_t i = 0; i < rows; i++) {
        for (int64_t j = 0; j < columns; j++) {
            int64_t element = base + (transposed ? j * view->strides[row] + i * view->strides[row + 1] : i * view->strides[row] + j * view->strides[row + 1]);
            values[at++] = sim_as_double(sim_load_element(view->origin + element * (int64_t)view->size, tensor->dtype));
        }
    }
    return values;
}

/* The sum of products; of floats with what binary32 keeps of it. */
static double sum_of(const double *left, const double *right, int64_t inner, bool single)
{
    double sum = 0;
    for (int64_t k = 0; k < inner; k++) {
        sum += left[k] * right[k];
        if (single)
            sum = (float)sum;
    }
    return sum;
}

/* out = alpha * (self x mat2) + beta * added, which may be null. What a factor of 0 is before does not count. */
static int multiply(sim_task *task, const sim_tensor *self, const sim_tensor *mat2, const sim_tensor *out, double alpha, const sim_tensor *added, double beta)
{
    sim_tensor whole, shown, a = as_matrices(self, true), b = as_matrices(mat2, false);
    sim_view first, second, third, to;
    if (!product_shape(self, mat2, &whole, &shown))
        return SIM_KERNEL_FAULT;
    sim_tensor target = whole_out(out, &whole, self, mat2), storage = storage_of(mat2);
    bool blocks = mat2->format == ACL_FORMAT_FRACTAL_NZ, single = is_float(self->dtype);
    int64_t rows = whole.shape[whole.rank - 2], columns = whole.shape[whole.rank - 1], inner = a.shape[a.rank - 1];
    if (!sim_view_open(task, &a, &whole, false, &first) || !(blocks ? sim_view_open(task, &storage, &storage, false, &second) : sim_view_open(task, &b, &whole, false, &second)) ||
        !sim_view_open(task, &target, &whole, true, &to) || (added && !sim_view_open(task, added, &whole, false, &third)))
        return SIM_KERNEL_FAULT;
    double *x = malloc(((size_t)(rows * inner) + (size_t)(columns * inner) + 1) * sizeof *x);
    if (!x)
        return ACL_ERROR_RT_INTERNAL_ERROR;
    sim_tensor batch_shape = whole;
    batch_shape.rank -= 2;
    sim_walk batch = sim_walk_over(&batch_shape), place = {.shape = &whole};
    while (sim_walk_next(&batch)) {
        const double *left = unpack(&first, &batch, rows, inner, false, x);
        const double *right = blocks ? unpack_nz(&second, mat2, x + rows * inner) : unpack(&second, &batch, columns, inner, true, x + rows * inner);
        for (uint64_t d = 0; d < batch_shape.rank; d++)
            place.index[d] = batch.index[d];
        for (int64_t i = 0; i < rows; i++) {
            for (int64_t j = 0; j < columns; j++) {
                double sum = alpha == 0 ? 0 : alpha * sum_of(left + i * inner, right + j * inner, inner, single);
                place.index[whole.rank - 2] = i;
                place.index[whole.rank - 1] = j;
                if (added && beta != 0)
                    sum += beta * sim_as_double(sim_load_element(sim_walk_at(&place, &third), added->dtype));
                sim_store_element(sim_walk_at(&place, &to), out->dtype, sim_real(sum));
            }
        }
    }
    free(x);
    return 0;
}

int sim_float_product(sim_task *task, const sim_tensor *x1, const sim_tensor *x2, const sim_tensor *bias, const sim_tensor *out)
{
    return multiply(task, x1, x2, out, 1, bias, 1);
}

static aclnnStatus check_weight_nz(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *self = operands->values[SELF_PLACE].tensors, *mat2 = operands->values[MAT2_PLACE].tensors, *out = operands->values[2].tensors;
    if (operands->product->arch != SIM_ARCH_A2_A3 && operands->product->arch != SIM_ARCH_950 && operands->product->arch != SIM_ARCH_310P)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: there is none on this product.", function);
    if (!is_float(self->dtype) || !is_float(mat2->dtype) || !is_float(out->dtype))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: floats are multiplied.", function);
    if (operands->product->arch != SIM_ARCH_A2_A3 && (self->dtype == ACL_FLOAT || mat2->dtype == ACL_FLOAT))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: float32 is not multiplied on this product.", function);
    if (mat2->format != ACL_FORMAT_FRACTAL_NZ || self->format == ACL_FORMAT_FRACTAL_NZ || out->format == ACL_FORMAT_FRACTAL_NZ)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: mat2 has to be in FRACTAL_NZ, and nothing else.", function);
    if (self->rank != 2 || mat2->rank != 2 || mat2->storage_rank != 4)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: self and mat2 have two dimensions, and mat2's storage four.", function);
    if (mat2->shape[0] == 1 || mat2->shape[1] == 1)
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: no size of mat2 is 1.", function);
    if ((self->dtype == ACL_FLOAT16 && mat2->dtype == ACL_BF16) || (self->dtype == ACL_BF16 && mat2->dtype == ACL_FLOAT16))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: float16 and bfloat16 do not go together.", function);
    bool turned = is_turned(mat2);
    const int64_t stored[] = {mat2->shape[turned ? 1 : 0], mat2->shape[turned ? 0 : 1]};
    if (aclsim_elements(mat2) && sim_stored_elements(mat2) != sim_nz_elements(stored, 2, mat2->dtype))
        return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: the storage of mat2 has %lld elements; its FRACTAL_NZ takes %lld.", function,
                        (long long)sim_stored_elements(mat2), (long long)sim_nz_elements(stored, 2, mat2->dtype));
    return check_product(function, self, mat2, out);
}

static aclnnStatus check_two(const sim_operands *operands)
{
    return check_product(operands->operator->name, operands->values[SELF_PLACE].tensors, operands->values[MAT2_PLACE].tensors, operands->values[2].tensors);
}

static int two(sim_task *task, const sim_operands *operands)
{
    return multiply(task, operands->values[SELF_PLACE].tensors, operands->values[MAT2_PLACE].tensors, operands->values[2].tensors, 1, NULL, 0);
}

enum { ADDED, FIRST, SECOND, BETA, ALPHA, SUM };

static aclnnStatus check_addmm(const sim_operands *operands)
{
    const char *function = operands->operator->name;
    const sim_tensor *added = operands->values[ADDED].tensors, *out = operands->values[SUM].tensors;
    aclnnStatus status = check_product(function, operands->values[FIRST].tensors, operands->values[SECOND].tensors, out);
    if (!status)
        status = sim_check_number(function, "self", added);
    if (!status && !sim_broadcasts_to(added, out))
        status = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: self has shape %s, which cannot be broadcast to out, %s.", function,
                          sim_describe_shape(added).text, sim_describe_shape(out).text);
    return status;
}

static int addmm(sim_task *task, const sim_operands *operands)
{
    return multiply(task, operands->values[FIRST].tensors, operands->values[SECOND].tensors, operands->values[SUM].tensors,
                    sim_as_double(sim_scalar_number(operands->values[ALPHA].scalars)), operands->values[ADDED].tensors,
                    sim_as_double(sim_scalar_number(operands->values[BETA].scalars)));
}

#define MAT2 {"mat2", SIM_TENSOR, SIM_IN, false}
#define MATH_TYPE {"cubeMathType", SIM_INT, SIM_IN, false}

SIM_TABLE(MATMUL, "aclnnMatmul", check_two, two, SELF, MAT2, OUT, MATH_TYPE)
SIM_TABLE(MATMUL_WEIGHT_NZ, "aclnnMatmulWeightNz", check_weight_nz, two, SELF, MAT2, OUT, MATH_TYPE)
SIM_TABLE(MM, "aclnnMm", check_two, two, SELF, MAT2, OUT, MATH_TYPE)
SIM_TABLE(BATCH_MATMUL, "aclnnBatchMatMul", check_two, two, SELF, MAT2, OUT, MATH_TYPE)
SIM_TABLE(MV, "aclnnMv", check_two, two, SELF, {"vec", SIM_TENSOR, SIM_IN, false}, OUT, MATH_TYPE)
SIM_TABLE(DOT, "aclnnDot", check_two, two, SELF, {"tensor", SIM_TENSOR, SIM_IN, false}, OUT)
SIM_TABLE(ADDMM, "aclnnAddmm", check_addmm, addmm, SELF, {"mat1", SIM_TENSOR, SIM_IN, false}, MAT2, {"beta", SIM_SCALAR, SIM_IN, false}, BY, OUT, MATH_TYPE)
