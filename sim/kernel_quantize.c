#include "kernel_quantize.h"

#include <stdlib.h>
#include <string.h>

#include "kernel_view.h"

enum {
    BLOCK_BYTES = 32,
    LEFT_OVER = 0xEE, /* what a whole block carries behind the result; any value would do */
};

static uint64_t round_up_to_block(uint64_t bytes)
{
    return (bytes + BLOCK_BYTES - 1) / BLOCK_BYTES * BLOCK_BYTES;
}

/* Device address of an element of whole bytes. */
static uint64_t address_of(const sim_tensor *tensor, int64_t element)
{
    return tensor->address + (uint64_t)(element * (int64_t)(aclsim_dtype_bits(tensor->dtype) / 8));
}

/* Exact, but for INT32, which the conversion rounds to nearest, ties to even. */
static float to_float(const unsigned char *bytes, aclDataType dtype)
{
    uint16_t half;
    int32_t integer;
    float value;
    switch (dtype) {
    case ACL_FLOAT16:
        memcpy(&half, bytes, sizeof half);
        return sim_half_to_float(half);
    case ACL_BF16:
        memcpy(&half, bytes, sizeof half);
        return sim_bfloat16_to_float(half);
    case ACL_INT8:
        return (float)(signed char)bytes[0];
    case ACL_UINT8:
        return (float)bytes[0];
    case ACL_INT32:
        memcpy(&integer, bytes, sizeof integer);
        return (float)integer;
    default:
        memcpy(&value, bytes, sizeof value);
        return value;
    }
}

/* ---- scales and offsets --------------------------------------------------- */

/* The whole tensor as binary32 in logical order. Null after a fault. */
static float *load_parameters(sim_task *task, const sim_tensor *tensor, const sim_quantization *call)
{
    sim_tensor packed;
    if (call->scale_as_contiguous) {
        packed = sim_view_as_contiguous(tensor);
        tensor = &packed;
    }
    size_t size = aclsim_dtype_bits(tensor->dtype) / 8;
    float *values = malloc((size_t)aclsim_elements(tensor) * sizeof *values);
    if (values == NULL) {
        return NULL;
    }
    float *next = values;
    sim_runs runs = sim_runs_over(tensor);
    int64_t first;
    while (sim_runs_next(&runs, &first)) {
        const unsigned char *bytes = sim_read(task, address_of(tensor, first), (uint64_t)runs.length * size);
        if (bytes == NULL) {
            free(values);
            return NULL;
        }
        for (int64_t i = 0; i < runs.length; i++) {
            *next++ = to_float(bytes + (size_t)i * size, tensor->dtype);
        }
    }
    return values;
}

/* ---- one element ---------------------------------------------------------- */

/* Product, quotient and sum are rounded each. The volatile objects keep a
 * compiler from fusing a product with the sum, whatever its options.
 */
static float transform(const sim_quantization *call, float x, float scale, const float *offset)
{
    volatile float value;
    if (call->operation == SIM_DIVIDE) {
        value = x / scale;
    } else if (call->sqrt_mode && call->squares_scale_first) {
        volatile float square = scale * scale;
        value = x * square;
    } else {
        value = x * scale;
        if (call->sqrt_mode) {
            value = value * scale;
        }
    }
    if (offset != NULL) {
        value = value + *offset;
    }
    return value;
}

/* Puts element number `index` of the result into its packed form. */
static void store(const sim_quantization *call, aclDataType dtype, unsigned char *packed, int64_t index, float value)
{
    int32_t integer;
    if (dtype == ACL_INT4 || (dtype == ACL_INT32 && call->operation == SIM_MULTIPLY)) {
        /* Eight to the 32-bit word, element 0 in the lowest bits: in bytes, the
         * even element in the lower half.
         */
        integer = sim_float_to_integer(value, call->round, -8, 7);
        packed[index / 2] |= (unsigned char)(((unsigned)integer & 0xFu) << (index % 2 * 4));
        return;
    }
    switch (dtype) {
    case ACL_INT8:
        packed[index] = (unsigned char)sim_float_to_integer(value, call->round, INT8_MIN, INT8_MAX);
        break;
    case ACL_UINT8:
        packed[index] = (unsigned char)sim_float_to_integer(value, call->round, 0, UINT8_MAX);
        break;
    case ACL_INT32:
        integer = sim_float_to_integer(value, call->round, INT32_MIN, INT32_MAX);
        memcpy(packed + index * 4, &integer, sizeof integer);
        break;
    case ACL_FLOAT8_E4M3FN:
        packed[index] = sim_float_to_float8_e4m3fn(value);
        break;
    case ACL_FLOAT8_E5M2:
        packed[index] = sim_float_to_float8_e5m2(value);
        break;
    default:
        packed[index] = sim_float_to_hifloat8(value);
        break;
    }
}

/* Reads x in logical order and fills the packed result. */
static bool quantize_elements(sim_task *task, const sim_quantization *call, const sim_tensor *x,
                              const float *scales, const float *offsets, int64_t channels,
                              aclDataType dtype, unsigned char *packed)
{
    int64_t inner = 1; /* neighbours that share a scale */
    for (uint64_t d = call->axis + 1; d < x->rank; d++) {
        inner *= x->shape[d];
    }
    size_t size = aclsim_dtype_bits(x->dtype) / 8;
    int64_t index = 0;
    int64_t channel = 0;
    int64_t within = 0;
    sim_runs runs = sim_runs_over(x);
    int64_t first;
    while (sim_runs_next(&runs, &first)) {
        const unsigned char *bytes = sim_read(task, address_of(x, first), (uint64_t)runs.length * size);
        if (bytes == NULL) {
            return false;
        }
        for (int64_t i = 0; i < runs.length; i++) {
            float value = to_float(bytes + (size_t)i * size, x->dtype);
            const float *offset = offsets == NULL ? NULL : &offsets[channel];
            store(call, dtype, packed, index++, transform(call, value, scales[channel], offset));
            if (++within == inner) {
                within = 0;
                channel = channel + 1 == channels ? 0 : channel + 1;
            }
        }
    }
    return true;
}

/* ---- the result ----------------------------------------------------------- */

/* Copies `count` 4-bit elements into a run that may begin or end in the middle
 * of a byte; the other half of such a byte stays.
 */
static void copy_nibbles(unsigned char *to, int64_t to_first, const unsigned char *from, int64_t from_first,
                         int64_t count)
{
    for (int64_t i = 0; i < count; i++) {
        int64_t source = from_first + i;
        int64_t target = to_first + i;
        unsigned nibble = (unsigned)from[source / 2] >> (source % 2 * 4) & 0xFu;
        unsigned shift = (unsigned)(target % 2) * 4;
        to[target / 2] = (unsigned char)((to[target / 2] & ~(0xFu << shift)) | nibble << shift);
    }
}

/* Writes the elements of the view and nothing else. */
static bool write_result(sim_task *task, const sim_tensor *y, const unsigned char *packed)
{
    int64_t bits = (int64_t)aclsim_dtype_bits(y->dtype);
    int64_t done = 0;
    sim_runs runs = sim_runs_over(y);
    int64_t first;
    while (sim_runs_next(&runs, &first)) {
        /* Whole bytes for every type but INT4, which may start at half of one. */
        int64_t first_byte = first * bits / 8;
        int64_t end_byte = ((first + runs.length) * bits + 7) / 8;
        unsigned char *to = sim_write(task, y->address + (uint64_t)first_byte, (uint64_t)(end_byte - first_byte));
        if (to == NULL) {
            return false;
        }
        if (bits == 4) {
            copy_nibbles(to, first % 2, packed, done, runs.length);
        } else {
            memcpy(to, packed + done * bits / 8, (size_t)(end_byte - first_byte));
        }
        done += runs.length;
    }
    return true;
}

/* ---- whole blocks --------------------------------------------------------- */

/* Rows are as long as the last dimension where scales differ, else there is one.
 * The kernel moves each by whole blocks from its first byte.
 */
static uint64_t row_bytes(const sim_tensor *tensor, int64_t channels)
{
    uint64_t bytes = sim_view_packed_bytes(tensor);
    if (channels == 1 || tensor->rank == 0) {
        return bytes;
    }
    uint64_t rows = (uint64_t)(aclsim_elements(tensor) / tensor->shape[tensor->rank - 1]);
    return bytes / rows;
}

/* The last row's blocks, which reach past the end of the tensor. A view that is
 * not contiguous was copied into the workspace first and is not touched here.
 */
static bool read_last_blocks(sim_task *task, const sim_tensor *tensor, uint64_t row)
{
    if (!sim_view_is_contiguous(tensor)) {
        return true;
    }
    uint64_t begin = address_of(tensor, tensor->offset) + sim_view_packed_bytes(tensor) - row;
    return sim_read_block(task, begin, round_up_to_block(row)) != NULL;
}

/* A result that fits into one block is written by whole blocks; a longer one
 * ends with a block that is moved back to the end of the tensor, so nothing
 * behind it is touched. What lies behind the storage that y was described with
 * is overwritten, as on the device: it had better be slack and not another
 * tensor. Behind a short view, but inside its storage, bytes stay as they are.
 */
static bool write_last_blocks(sim_task *task, const sim_tensor *y, uint64_t row)
{
    uint64_t bytes = sim_view_packed_bytes(y);
    if (!sim_view_is_contiguous(y) || row % BLOCK_BYTES == 0 || bytes / row > BLOCK_BYTES / row) {
        return true;
    }
    uint64_t begin = address_of(y, y->offset) + bytes - row;
    unsigned char *block = sim_write_block(task, begin, BLOCK_BYTES);
    if (block == NULL) {
        return false;
    }
    uint64_t storage = aclsim_dtype_bits(y->dtype) / 8;
    for (uint64_t d = 0; d < y->storage_rank && d < SIM_MAX_RANK; d++) {
        storage *= (uint64_t)y->storage_shape[d];
    }
    for (uint64_t i = row; i < BLOCK_BYTES; i++) {
        if (begin + i >= y->address + storage) {
            block[i] = LEFT_OVER;
        }
    }
    return true;
}

static bool touch_blocks(sim_task *task, const sim_tensor *tensors, const sim_quantization *call)
{
    const sim_tensor *x = &tensors[0];
    const sim_tensor *y = &tensors[3];
    int64_t channels = aclsim_elements(&tensors[1]);
    for (size_t i = 1; i <= 2; i++) {
        sim_tensor parameters = call->scale_as_contiguous ? sim_view_as_contiguous(&tensors[i]) : tensors[i];
        if (parameters.present && !read_last_blocks(task, &parameters, sim_view_packed_bytes(&parameters))) {
            return false;
        }
    }
    return read_last_blocks(task, x, row_bytes(x, channels)) && write_last_blocks(task, y, row_bytes(y, channels));
}

/* ---- the kernel ----------------------------------------------------------- */

int sim_quantize_kernel(sim_task *task, const sim_tensor *tensors, size_t count, void *state)
{
    (void)count;
    const sim_quantization *call = state;
    const sim_tensor *x = &tensors[0];
    const sim_tensor *scale = &tensors[1];
    const sim_tensor *offset = &tensors[2];
    const sim_tensor *y = &tensors[3];

    float *offsets = NULL;
    unsigned char *packed = calloc(1, sim_view_packed_bytes(y));
    float *scales = load_parameters(task, scale, call);
    bool done = packed != NULL && scales != NULL;
    if (done && offset->present) {
        offsets = load_parameters(task, offset, call);
        done = offsets != NULL;
    }
    done = done
        && quantize_elements(task, call, x, scales, offsets, aclsim_elements(scale), y->dtype, packed)
        && write_result(task, y, packed)
        && (!call->moves_blocks || touch_blocks(task, tensors, call));
    free(packed);
    free(scales);
    free(offsets);
    return done ? 0 : SIM_KERNEL_FAULT;
}
