#include "kernel_matrix.h"

#include <string.h>

#include "kernel_elements.h"

enum { NZ_ROWS = 16, NZ_BYTES = 32 };

static int64_t divided_up(int64_t number, int64_t by)
{
    return number / by + (number % by != 0);
}

int64_t sim_nz_width(aclDataType dtype)
{
    unsigned bits = aclsim_dtype_bits(dtype);
    return bits == 8 || bits == 16 || bits == 32 ? NZ_BYTES * 8 / (int64_t)bits : 0;
}

uint64_t sim_nz_storage(const int64_t *shape, uint64_t rank, int64_t width, int64_t *storage)
{
    memcpy(storage, shape, (rank - 2) * sizeof *shape);
    storage[rank - 2] = divided_up(shape[rank - 1], width);
    storage[rank - 1] = divided_up(shape[rank - 2], NZ_ROWS);
    storage[rank] = NZ_ROWS;
    storage[rank + 1] = width;
    return rank + 2;
}

int64_t sim_nz_elements(const int64_t *shape, uint64_t rank, aclDataType dtype)
{
    int64_t storage[SIM_MAX_RANK];
    return aclsim_product(storage, sim_nz_storage(shape, rank, sim_nz_width(dtype), storage));
}

int64_t sim_stored_elements(const sim_tensor *tensor)
{
    return tensor->storage_rank > SIM_MAX_RANK ? INT64_MAX : aclsim_product(tensor->storage_shape, tensor->storage_rank);
}

int64_t sim_nz_place(int64_t rows, int64_t width, int64_t row, int64_t column)
{
    int64_t blocks = divided_up(rows, NZ_ROWS);
    int64_t block = column / width * blocks + row / NZ_ROWS;
    return (block * NZ_ROWS + row % NZ_ROWS) * width + column % width;
}

/* As matmul_util.cpp of hicann/ops-nn tells it. */
static bool is_transposed(const sim_tensor *t)
{
    const int64_t *shape = t->shape + t->rank - 2, *strides = t->strides + t->rank - 2;
    for (uint64_t d = t->rank - 2; d-- > 0;)
        if (t->strides[d] != aclsim_product(t->shape + d + 1, t->rank - d - 1))
            return false;
    return strides[0] == 1 && strides[1] == shape[0] && !(shape[0] == 1 && shape[1] == 1);
}

sim_matrix sim_matrix_of(const sim_tensor *tensor, bool swap)
{
    sim_matrix m = {.tensor = *tensor, .words = tensor->dtype == ACL_INT32};
    sim_tensor *t = &m.tensor;
    uint64_t row = t->rank - 2, column = t->rank - 1;
    if (swap) {
        t->shape[row] = tensor->shape[column];
        t->shape[column] = tensor->shape[row];
        t->strides[row] = tensor->strides[column];
        t->strides[column] = tensor->strides[row];
    }
    m.transposed = is_transposed(t);
    const int64_t rows[] = {t->shape[row], m.words && m.transposed ? 8 : 1};
    const int64_t columns[] = {t->shape[column], m.words && !m.transposed ? 8 : 1};
    m.rows = aclsim_product(rows, 2);
    m.columns = aclsim_product(columns, 2);
    m.batch = aclsim_product(t->shape, row);
    return m;
}

int64_t sim_matrix_stored_last(const sim_matrix *matrix)
{
    return matrix->transposed ? matrix->rows : matrix->columns;
}

/* Value number `element`, counted from `bytes`: a byte, or a nibble of a word. */
static signed char value_at(const sim_matrix *matrix, const unsigned char *bytes, int64_t element, int64_t nibble)
{
    if (!matrix->words)
        return (signed char)bytes[element];
    uint32_t word;
    memcpy(&word, bytes + 4 * element, sizeof word);
    int value = (int)(word >> (4 * nibble) & 0xf);
    return (signed char)(value < 8 ? value : value - 16);
}

static bool unpack_nz(sim_task *task, const sim_matrix *matrix, int64_t index, signed char *values)
{
    const sim_tensor *t = &matrix->tensor;
    int64_t width = sim_nz_width(t->dtype), size = matrix->words ? 4 : 1, packed = matrix->words ? 8 : 1;
    /* As stored: the last dimension, in elements, is the one that is cut into widths. */
    int64_t rows = matrix->transposed ? matrix->columns : matrix->rows;
    int64_t columns = sim_matrix_stored_last(matrix) / packed;
    int64_t one = divided_up(rows, NZ_ROWS) * NZ_ROWS * divided_up(columns, width) * width;
    const unsigned char *bytes = aclsim_read(task, t->address + (uint64_t)((t->offset + index * one) * size), (uint64_t)(one * size));
    if (!bytes)
        return false;
    for (int64_t row = 0; row < matrix->rows; row++)
        for (int64_t column = 0; column < matrix->columns; column++) {
            int64_t across = matrix->transposed ? column : row, along = matrix->transposed ? row : column;
            int64_t place = sim_nz_place(rows, width, across, along / packed);
            *values++ = value_at(matrix, bytes, place, along % packed);
        }
    return true;
}

bool sim_matrix_unpack(sim_task *task, const sim_matrix *matrix, int64_t index, signed char *values)
{
    const sim_tensor *t = &matrix->tensor;
    if (!aclsim_elements(t))
        return true;
    if (t->format == ACL_FORMAT_FRACTAL_NZ)
        return unpack_nz(task, matrix, index, values);
    sim_view view = {0};
    if (!sim_view_open(task, t, t, false, &view))
        return false;
    int64_t start = t->offset;
    for (uint64_t d = t->rank - 2; d-- > 0; index /= t->shape[d])
        start += index % t->shape[d] * t->strides[d];
    int64_t down = t->strides[t->rank - 2], right = t->strides[t->rank - 1];
    for (int64_t row = 0; row < matrix->rows; row++)
        for (int64_t column = 0; column < matrix->columns; column++) {
            int64_t r = row, c = column, nibble = 0;
            if (matrix->words && matrix->transposed) {
                r = row / 8;
                nibble = row % 8;
            } else if (matrix->words) {
                c = column / 8;
                nibble = column % 8;
            }
            *values++ = value_at(matrix, view.origin, start + r * down + c * right, nibble);
        }
    return true;
}
