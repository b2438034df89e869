/*
 * Slices that are written where indices say: aclnnInplaceIndexCopy,
 * aclnnInplaceScatterUpdate, aclnnScatterPaKvCache. Their entry points are generated.
 *
 * The values of the indices are looked at by the kernel, which stops the device at
 * one that leads out of what is written.
 */
#include <string.h>

#include "kernel_elements.h"
#include "operator_checks.h"

static const sim_tensor *tensor(const sim_operands *operands, size_t place)
{
    return operands->values[place].tensors;
}

static aclnnStatus wrong(const sim_operands *operands, const char *what)
{
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s; the first tensor has dtype %s and shape %s.", operands->operator->name, what,
                    aclsim_dtype_name(tensor(operands, 0)->dtype), sim_describe_shape(tensor(operands, 0)).text);
}

static bool is_index(const sim_tensor *index)
{
    return index->dtype == ACL_INT32 || index->dtype == ACL_INT64;
}

static bool is_moved(const sim_tensor *to, const sim_tensor *from)
{
    return to->dtype == from->dtype && aclsim_dtype_bits(to->dtype) >= 8 && to->rank <= SIM_OPERATOR_MAX_RANK && from->rank <= SIM_OPERATOR_MAX_RANK;
}

/* A tensor without dimensions is one of one element. */
static sim_tensor as_vector(const sim_tensor *tensor)
{
    sim_tensor vector = *tensor;
    if (!vector.rank) {
        vector.rank = 1;
        vector.shape[0] = 1;
        vector.strides[0] = 1;
    }
    return vector;
}

/* The index of an element in row-major order; -1 unless it is below the end. */
static int64_t value_at(const sim_view *view, int64_t place, int64_t end)
{
    const sim_tensor *index = view->tensor;
    int64_t element = index->offset;
    for (uint64_t d = index->rank; d > 0; d--) {
        element += place % index->shape[d - 1] * index->strides[d - 1];
        place /= index->shape[d - 1];
    }
    int64_t value = sim_load_element(view->origin + element * (int64_t)view->size, index->dtype).integer;
    return value < 0 || value >= end ? -1 : value;
}

/* ---- along a dimension ---- */

enum { SELF, DIM, INDEX, SOURCE };

static aclnnStatus check_index_copy(const sim_operands *operands)
{
    const sim_tensor *index = tensor(operands, INDEX);
    if (!is_moved(tensor(operands, SELF), tensor(operands, SOURCE)) || !is_index(index) || index->rank > 1)
        return wrong(operands, "source has another dtype, or index is none");
    sim_tensor self = as_vector(tensor(operands, SELF)), source = as_vector(tensor(operands, SOURCE));
    int64_t dim = sim_dimension(operands->values[DIM].integer, &self);
    if (dim < 0)
        return wrong(operands, "dim is out of range");
    self.shape[dim] = aclsim_elements(index);
    return sim_same_shape(&self, &source) ? ACLNN_SUCCESS : wrong(operands, "source has another shape than the slices that index names");
}

static int index_copy(sim_task *task, const sim_operands *operands)
{
    sim_tensor self = as_vector(tensor(operands, SELF)), source = as_vector(tensor(operands, SOURCE));
    const sim_tensor *index = tensor(operands, INDEX);
    int64_t dim = sim_dimension(operands->values[DIM].integer, &self);
    if (!aclsim_elements(&self) || !aclsim_elements(index))
        return 0;
    sim_view to, from, chosen;
    if (!sim_view_open(task, &self, &self, true, &to) || !sim_view_open(task, &source, &source, false, &from) ||
        !sim_view_open(task, index, index, false, &chosen))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(&source);
    while (sim_walk_next(&walk)) {
        int64_t place = value_at(&chosen, walk.index[dim], self.shape[dim]);
        if (place < 0)
            return SIM_KERNEL_FAULT;
        sim_walk at = walk;
        at.shape = &self;
        at.index[dim] = place;
        memcpy(sim_walk_at(&at, &to), sim_walk_at(&walk, &from), to.size);
    }
    return 0;
}

/* ---- a piece of each sequence ---- */

enum { DATA, INDICES, UPDATES, AXIS };

static aclnnStatus check_scatter_update(const sim_operands *operands)
{
    const sim_tensor *data = tensor(operands, DATA), *indices = tensor(operands, INDICES), *updates = tensor(operands, UPDATES);
    if (!is_moved(data, updates) || !is_index(indices))
        return wrong(operands, "updates has another dtype, or indices is none");
    if (data->rank < 2 || data->rank != updates->rank || indices->rank > 2 || !aclsim_elements(data) || !aclsim_elements(updates) ||
        !aclsim_elements(indices))
        return wrong(operands, "the tensors have other numbers of dimensions, or no elements");
    int64_t axis = sim_dimension(operands->values[AXIS].integer, data), sequences = indices->rank ? indices->shape[0] : 1;
    bool pairs = indices->rank < 2 || indices->shape[1] == 2;
    if (axis <= 0 || updates->shape[0] != sequences || !pairs)
        return wrong(operands, "axis is out of range, or updates has not one piece for each index");
    for (int64_t d = 0; d < (int64_t)data->rank; d++)
        if (d == axis || d == 0 ? updates->shape[d] > data->shape[d] : updates->shape[d] != data->shape[d])
            return wrong(operands, "updates has another shape");
    return ACLNN_SUCCESS;
}

static int scatter_update(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *data = tensor(operands, DATA), *indices = tensor(operands, INDICES), *updates = tensor(operands, UPDATES);
    int64_t axis = sim_dimension(operands->values[AXIS].integer, data), last = data->shape[axis] - updates->shape[axis];
    sim_view to, from, chosen;
    if (!sim_view_open(task, data, data, true, &to) || !sim_view_open(task, updates, updates, false, &from) ||
        !sim_view_open(task, indices, indices, false, &chosen))
        return SIM_KERNEL_FAULT;
    bool named = indices->rank == 2;
    sim_walk walk = sim_walk_over(updates);
    while (sim_walk_next(&walk)) {
        int64_t piece = walk.index[0];
        int64_t sequence = named ? value_at(&chosen, 2 * piece, data->shape[0]) : piece;
        int64_t begin = value_at(&chosen, named ? 2 * piece + 1 : piece, last + 1);
        if (sequence < 0 || begin < 0)
            return SIM_KERNEL_FAULT;
        sim_walk at = walk;
        at.shape = data;
        at.index[0] = sequence;
        at.index[axis] += begin;
        memcpy(sim_walk_at(&at, &to), sim_walk_at(&walk, &from), to.size);
    }
    return 0;
}

/* ---- slots of a paged cache ---- */

enum { KEY, KEY_CACHE, SLOTS, VALUE, VALUE_CACHE, COMPRESS_LENS, COMPRESS_OFFSET, SEQ_LENS, CACHE_MODE, SCATTER_MODE };

/* The dimensions of a cache, by what they are. */
typedef struct pages {
    int64_t blocks, slots;
    int block, slot;
} pages;

static bool is_text(const sim_value *value, const char *text)
{
    return value->text && !strcmp(value->text, text);
}

/* Where an element of head `head` and place `at` in it lies in the cache, at slot 0. */
static void place_of(const sim_operands *operands, const sim_tensor *cache, int64_t size, int64_t head, int64_t at, sim_walk *walk)
{
    memset(walk->index, 0, sizeof walk->index);
    if (is_text(&operands->values[CACHE_MODE], "PA_NZ")) {
        int64_t piece = cache->shape[cache->rank - 1];
        if (cache->rank == 5) {
            walk->index[1] = head;
            walk->index[2] = at / piece;
        } else {
            walk->index[1] = head * (size / piece) + at / piece;
        }
        walk->index[cache->rank - 1] = at % piece;
        return;
    }
    walk->index[is_text(&operands->values[SCATTER_MODE], "NHSD") ? 1 : 2] = head;
    walk->index[3] = at;
}

static pages pages_of(const sim_operands *operands, const sim_tensor *cache)
{
    int slot = 1;
    if (is_text(&operands->values[CACHE_MODE], "PA_NZ"))
        slot = (int)cache->rank - 2;
    else if (is_text(&operands->values[SCATTER_MODE], "NHSD"))
        slot = 2;
    return (pages){.blocks = cache->shape[0], .slots = cache->shape[slot], .slot = slot};
}

static aclnnStatus check_cache(const sim_operands *operands, const sim_tensor *rows, const sim_tensor *cache)
{
    bool nz = is_text(&operands->values[CACHE_MODE], "PA_NZ");
    if (!is_moved(cache, rows) || rows->rank != 3 || (cache->rank != 4 && !(nz && cache->rank == 5)))
        return wrong(operands, "a cache has another dtype than its rows, or another number of dimensions");
    if (!aclsim_elements(rows) || !aclsim_elements(cache))
        return wrong(operands, "a tensor has no elements");
    int64_t wanted = rows->shape[1] * rows->shape[2], held = 1;
    pages pages = pages_of(operands, cache);
    for (int d = 1; d < (int)cache->rank; d++)
        held *= d == pages.slot ? 1 : cache->shape[d];
    int64_t last = cache->shape[cache->rank - 1];
    bool pieces = !nz || (last * (int64_t)(aclsim_dtype_bits(rows->dtype) / 8) == 32 && rows->shape[2] % last == 0);
    if (held != wanted || !pieces || (!nz && last != rows->shape[2]))
        return wrong(operands, "a cache has another shape than goes with its rows");
    return ACLNN_SUCCESS;
}

static aclnnStatus check_kv_cache(const sim_operands *operands)
{
    static const size_t unused[] = {COMPRESS_LENS, COMPRESS_OFFSET, SEQ_LENS};
    for (size_t i = 0; i < 3; i++)
        if (operands->values[unused[i]].count)
            return sim_fail(ACLNN_ERR_INNER_FIND_KERNEL_ERROR, "EZ9999", "%s: the simulated Atlas writes nothing compressed.", operands->operator->name);
    const sim_tensor *key = tensor(operands, KEY), *value = tensor(operands, VALUE), *slots = tensor(operands, SLOTS);
    aclnnStatus status = check_cache(operands, key, tensor(operands, KEY_CACHE));
    if (!status)
        status = check_cache(operands, value, tensor(operands, VALUE_CACHE));
    if (status)
        return status;
    pages keys = pages_of(operands, tensor(operands, KEY_CACHE)), values = pages_of(operands, tensor(operands, VALUE_CACHE));
    if (key->shape[0] != value->shape[0] || key->shape[1] != value->shape[1] || keys.blocks != values.blocks || keys.slots != values.slots)
        return wrong(operands, "keys and values have other tokens, heads or pages");
    if (!is_index(slots) || slots->rank != 1 || slots->shape[0] != key->shape[0])
        return wrong(operands, "slotMapping has not one slot for each token");
    return ACLNN_SUCCESS;
}

static int write_cache(sim_task *task, const sim_operands *operands, const sim_tensor *rows, const sim_tensor *cache)
{
    const sim_tensor *slots = tensor(operands, SLOTS);
    pages pages = pages_of(operands, cache);
    sim_view to, from, chosen;
    if (!sim_view_open(task, cache, cache, true, &to) || !sim_view_open(task, rows, rows, false, &from) ||
        !sim_view_open(task, slots, slots, false, &chosen))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(rows);
    while (sim_walk_next(&walk)) {
        int64_t slot = value_at(&chosen, walk.index[0], pages.blocks * pages.slots);
        if (slot < 0)
            return SIM_KERNEL_FAULT;
        sim_walk at = {.shape = cache};
        place_of(operands, cache, rows->shape[2], walk.index[1], walk.index[2], &at);
        at.index[0] = slot / pages.slots;
        at.index[pages.slot] = slot % pages.slots;
        memcpy(sim_walk_at(&at, &to), sim_walk_at(&walk, &from), to.size);
    }
    return 0;
}

static int kv_cache(sim_task *task, const sim_operands *operands)
{
    int fault = write_cache(task, operands, tensor(operands, KEY), tensor(operands, KEY_CACHE));
    return fault ? fault : write_cache(task, operands, tensor(operands, VALUE), tensor(operands, VALUE_CACHE));
}

/* ---- tables ---- */

#define IN(name) {name, SIM_TENSOR, SIM_IN, false}
#define IN_OUT(name) {name, SIM_TENSOR, SIM_INOUT, false}
#define OPTIONAL(name, type) {name, type, SIM_IN, true}
#define INTEGER(name) {name, SIM_INT64, SIM_IN, false}

SIM_TABLE(INDEX_COPY, "aclnnInplaceIndexCopy", check_index_copy, index_copy, IN_OUT("selfRef"), INTEGER("dim"), IN("index"), IN("source"))
SIM_TABLE(SCATTER_UPDATE, "aclnnInplaceScatterUpdate", check_scatter_update, scatter_update, IN_OUT("data"), IN("indices"), IN("updates"), INTEGER("axis"))
SIM_TABLE(PA_KV_CACHE, "aclnnScatterPaKvCache", check_kv_cache, kv_cache, IN("key"), IN_OUT("keyCacheRef"), IN("slotMapping"), IN("value"),
          IN_OUT("valueCacheRef"), OPTIONAL("compressLensOptional", SIM_TENSOR), OPTIONAL("compressSeqOffsetOptional", SIM_TENSOR),
          OPTIONAL("seqLensOptional", SIM_TENSOR), OPTIONAL("cacheModeOptional", SIM_STRING), OPTIONAL("scatterModeOptional", SIM_STRING),
          OPTIONAL("stridesOptional", SIM_INT_ARRAY), OPTIONAL("offsetsOptional", SIM_INT_ARRAY))
