/*
 * "Identity" by description, the one operator of that kind that is computed:
 * torch_npu clones tensors with it, and takes matrices from row-major order to
 * FRACTAL_NZ and back.
 */
#include <string.h>

#include "descriptions.h"

enum { NZ_ROWS = 16, NZ_BYTES = 32 };

static const char NAME[] = "aclopCompileAndExecute";

static bool is_nz(aclFormat format)
{
    return format == ACL_FORMAT_FRACTAL_NZ;
}

/* Formats in which elements lie in the order of their indices. */
static bool is_plain(aclFormat format)
{
    return format == ACL_FORMAT_ND || format == ACL_FORMAT_NCHW || format == ACL_FORMAT_NHWC || format == ACL_FORMAT_NCDHW || format == ACL_FORMAT_NDHWC ||
           format == ACL_FORMAT_HWCN || format == ACL_FORMAT_NCL;
}

static int64_t divided_up(int64_t number, int64_t by)
{
    return (number + by - 1) / by;
}

/* Bytes of a matrix in FRACTAL_NZ. */
static int64_t nz_bytes(int64_t rows, int64_t columns, int64_t size)
{
    int64_t width = NZ_BYTES / size;
    return divided_up(columns, width) * divided_up(rows, NZ_ROWS) * NZ_ROWS * NZ_BYTES;
}

static void rearrange(const sim_tensor *tensor, unsigned char *plain, unsigned char *blocks, bool to_blocks)
{
    int64_t size = aclsim_dtype_bits(tensor->dtype) / 8, width = NZ_BYTES / size;
    int64_t rows = tensor->shape[tensor->rank - 2], columns = tensor->shape[tensor->rank - 1], one = nz_bytes(rows, columns, size);
    int64_t matrices = aclsim_elements(tensor) / (rows * columns);
    for (int64_t i = 0; i < matrices * rows * columns; i++) {
        int64_t matrix = i / (rows * columns), row = i / columns % rows, column = i % columns;
        int64_t place = (column / width * divided_up(rows, NZ_ROWS) * NZ_ROWS + row) * width + column % width;
        unsigned char *element = plain + i * size, *block = blocks + matrix * one + place * size;
        memcpy(to_blocks ? block : element, to_blocks ? element : block, (size_t)size);
    }
}

static uint64_t bytes_of(const sim_tensor *tensor)
{
    int64_t size = aclsim_dtype_bits(tensor->dtype) / 8, elements = aclsim_elements(tensor);
    if (!is_nz(tensor->format))
        return (uint64_t)(elements * size);
    int64_t rows = tensor->shape[tensor->rank - 2], columns = tensor->shape[tensor->rank - 1];
    return (uint64_t)(elements / (rows * columns) * nz_bytes(rows, columns, size));
}

static int run(sim_task *task, const sim_tensor *tensors, size_t count, void *state)
{
    const sim_tensor *from = &tensors[0], *to = &tensors[1];
    (void)count, (void)state;
    const void *source = aclsim_read(task, from->address, bytes_of(from));
    void *target = source ? aclsim_write(task, to->address, bytes_of(to)) : NULL;
    if (!target)
        return SIM_KERNEL_FAULT;
    if (is_nz(from->format) == is_nz(to->format)) {
        memcpy(target, source, bytes_of(from));
    } else if (is_nz(to->format)) {
        memset(target, 0, bytes_of(to));
        rearrange(from, (void *)source, target, true);
    } else {
        rearrange(from, target, (void *)source, false);
    }
    return 0;
}

static const char *flaw(const aclTensorDesc *from, const aclTensorDesc *to)
{
    unsigned bits = aclsim_dtype_bits(from->dtype);
    if (from->dtype != to->dtype || bits < 8 || from->rank != to->rank || memcmp(from->shape, to->shape, (size_t)from->rank * sizeof *from->shape))
        return "the output has another data type or shape, or a type of less than a byte";
    bool blocks = is_nz(from->storage_format) || is_nz(to->storage_format);
    bool known = (is_nz(from->storage_format) || is_plain(from->storage_format)) && (is_nz(to->storage_format) || is_plain(to->storage_format));
    if ((!known && from->storage_format != to->storage_format) || (blocks && (from->rank < 2 || bits > 32)))
        return "only row-major order and FRACTAL_NZ of matrices are known";
    return NULL;
}

static aclTensor *tensor_of(const aclTensorDesc *desc, const aclDataBuffer *buffer)
{
    const int64_t *storage = desc->storage_rank ? desc->storage_shape : desc->shape;
    int rank = desc->storage_rank ? desc->storage_rank : desc->rank;
    return aclCreateTensor(desc->shape, (uint64_t)desc->rank, desc->dtype, NULL, 0, desc->storage_format, storage, (uint64_t)rank, buffer->data);
}

/* The workspace is none, unless the setting asks for one of every kernel. */
static int launch(aclOpExecutor *executor, uint64_t workspace, aclrtStream stream)
{
    void *memory = NULL;
    int code = workspace ? aclrtMalloc(&memory, workspace, ACL_MEM_MALLOC_HUGE_FIRST) : 0;
    if (!code)
        code = aclsim_launch(NAME, memory, workspace, executor, stream);
    if (memory && !code)
        code = aclrtSynchronizeStream(stream);
    if (memory)
        aclrtFree(memory);
    return code;
}

int sim_identity(const aclTensorDesc *from, const aclDataBuffer *source, const aclTensorDesc *to, const aclDataBuffer *target, aclrtStream stream)
{
    const char *reason = from && source && to && target ? flaw(from, to) : "a description or a buffer is null";
    if (reason)
        return sim_fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "EZ9999", "The simulated Atlas runs this Identity not: %s. [FUNC:%s]", reason, NAME);
    aclTensor *x = tensor_of(from, source), *y = tensor_of(to, target);
    sim_executor *made = x && y ? aclsim_executor_new(NAME) : NULL;
    int code = made ? 0 : sim_fail(ACL_ERROR_BAD_ALLOC, "EZ9999", "No host memory for Identity. [FUNC:%s]", NAME);
    if (made) {
        uint64_t workspace = 0;
        aclOpExecutor *executor = NULL;
        aclsim_executor_input(made, x);
        aclsim_executor_output(made, y);
        aclsim_executor_kernel(made, run, NULL, NULL);
        code = aclsim_executor_finish(made, 0, &workspace, &executor);
        if (!code)
            code = launch(executor, workspace, stream);
    }
    if (x)
        aclDestroyTensor(x);
    if (y)
        aclDestroyTensor(y);
    return code;
}
