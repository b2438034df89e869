/*
 * aclnnFusedInferAttentionScoreV3, V4 and V5 for queries, keys and values of FLOAT16
 * or BF16: softmax of scores, weights of values. Their entry points are generated.
 *
 * Computed as doubles, query by query over all keys, and rounded once. Nothing
 * quantized, no shifts, prefixes, padding on the left, rotary parts or sinks.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "kernel_elements.h"
#include "operator_checks.h"

enum { LENGTH_OF_MASK = 2048 };

static const sim_value *value_of(const sim_operands *operands, const char *name)
{
    for (size_t i = 0; i < operands->operator->count; i++)
        if (!strcmp(operands->operator->parameters[i].name, name))
            return &operands->values[i];
    static const sim_value none;
    return &none;
}

static const sim_tensor *tensor_of(const sim_operands *operands, const char *name)
{
    const sim_value *value = value_of(operands, name);
    return value->count && value->tensors->present ? value->tensors : NULL;
}

static int64_t integer_of(const sim_operands *operands, const char *name)
{
    return value_of(operands, name)->integer;
}

/* ---- where heads lie ---- */

typedef enum layout { BSH, BSND, BNSD, TND, UNKNOWN } layout;

static layout layout_of(const sim_operands *operands)
{
    static const char *const names[] = {"BSH", "BSND", "BNSD", "TND"};
    const char *text = value_of(operands, "inputLayout")->text;
    for (int i = BSH; text && i < UNKNOWN; i++)
        if (!strcmp(text, names[i]))
            return (layout)i;
    return UNKNOWN;
}

/* A tensor of heads: how many there are of each, and elements from one to the next. */
typedef struct heads {
    int64_t sequences, tokens, heads, size;
    int64_t by_sequence, by_token, by_head;
    const sim_tensor *tensor;
    unsigned char *origin;
} heads;

static bool heads_of(const sim_tensor *tensor, layout layout, int64_t count, heads *heads)
{
    const int64_t *s = tensor->shape, *t = tensor->strides;
    *heads = (struct heads){.heads = count, .tensor = tensor};
    if (tensor->rank != (layout == BSH || layout == TND ? 3u : 4u) || count < 1)
        return false;
    switch (layout) {
    case BSH:
        heads->sequences = s[0], heads->tokens = s[1], heads->size = s[2] / count;
        heads->by_sequence = t[0], heads->by_token = t[1], heads->by_head = heads->size;
        return s[2] % count == 0;
    case BSND:
        heads->sequences = s[0], heads->tokens = s[1], heads->size = s[3];
        heads->by_sequence = t[0], heads->by_token = t[1], heads->by_head = t[2];
        return s[2] == count;
    case BNSD:
        heads->sequences = s[0], heads->tokens = s[2], heads->size = s[3];
        heads->by_sequence = t[0], heads->by_token = t[2], heads->by_head = t[1];
        return s[1] == count;
    default:
        heads->sequences = 1, heads->tokens = s[0], heads->size = s[2];
        heads->by_token = t[0], heads->by_head = t[1];
        return s[1] == count;
    }
}

static void *element(const heads *heads, int64_t sequence, int64_t token, int64_t head, int64_t at)
{
    int64_t place = heads->tensor->offset + sequence * heads->by_sequence + token * heads->by_token + head * heads->by_head + at;
    return heads->origin + place * (int64_t)(aclsim_dtype_bits(heads->tensor->dtype) / 8);
}

static bool open_heads(sim_task *task, heads *heads, bool write)
{
    sim_view view;
    if (!sim_view_open(task, heads->tensor, heads->tensor, write, &view))
        return false;
    heads->origin = view.origin;
    return true;
}

/* ---- a call ---- */

typedef struct call {
    layout layout;
    heads query, key, value, out;
    const sim_tensor *mask, *table, *lse;
    const sim_value *queries, *keys;
    int64_t mode, before, behind, slots, sequences;
    bool alone; /* one query each, for which no mode counts */
} call;

/* More tokens than there can be are as many. */
static int64_t within(int64_t tokens)
{
    const int64_t most = (int64_t)1 << 40;
    return tokens > most ? most : tokens < -most ? -most : tokens;
}

static bool read_call(const sim_operands *operands, call *call)
{
    int64_t heads = integer_of(operands, "numHeads"), key_heads = integer_of(operands, "numKeyValueHeads");
    const sim_value *keys = value_of(operands, "key"), *values = value_of(operands, "value");
    if (keys->count != 1 || values->count != 1)
        return false;
    *call = (struct call){.layout = layout_of(operands),
                          .mask = tensor_of(operands, "attenMaskOptional"),
                          .table = tensor_of(operands, "blockTableOptional"),
                          .lse = integer_of(operands, "softmaxLseFlag") ? tensor_of(operands, "softmaxLse") : NULL,
                          .queries = value_of(operands, "actualSeqLengthsOptional"),
                          .keys = value_of(operands, "actualSeqLengthsKvOptional"),
                          .mode = integer_of(operands, "sparseMode"),
                          .before = within(integer_of(operands, "preTokens")),
                          .behind = within(integer_of(operands, "nextTokens")),
                          .slots = integer_of(operands, "blockSize")};
    key_heads = key_heads ? key_heads : heads;
    if (call->layout == UNKNOWN || heads < 1 || key_heads < 1 || heads % key_heads)
        return false;
    layout layout = call->layout;
    if (call->table)
        layout = keys->tensors->rank == 3 ? BSH : BNSD;
    if (!heads_of(tensor_of(operands, "query"), call->layout, heads, &call->query) ||
        !heads_of(tensor_of(operands, "attentionOut"), call->layout, heads, &call->out) || !heads_of(keys->tensors, layout, key_heads, &call->key) ||
        !heads_of(values->tensors, layout, key_heads, &call->value))
        return false;
    call->sequences = call->layout == TND ? (int64_t)call->queries->count : call->query.sequences;
    call->alone = call->layout != TND && call->query.tokens == 1 && call->query.size == call->value.size;
    /* Then no mode counts, and a mask that only a mode asks for is none. */
    const sim_tensor *mask = call->mask;
    if (call->alone && call->mode && mask && mask->rank >= 2 && mask->shape[mask->rank - 2] == LENGTH_OF_MASK &&
        mask->shape[mask->rank - 1] == LENGTH_OF_MASK && !(mask->rank == 2 && call->sequences == LENGTH_OF_MASK))
        call->mask = NULL;
    return true;
}

static aclnnStatus wrong(const sim_operands *operands, const char *what)
{
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s; query has dtype %s and shape %s.", operands->operator->name, what,
                    aclsim_dtype_name(tensor_of(operands, "query")->dtype), sim_describe_shape(tensor_of(operands, "query")).text);
}

static bool is_float(const sim_tensor *tensor, aclDataType dtype)
{
    return tensor->dtype == dtype && (dtype == ACL_FLOAT16 || dtype == ACL_BF16);
}

static bool same_heads(const heads *a, const heads *b)
{
    return a->sequences == b->sequences && a->tokens == b->tokens;
}

/* Lengths: none, one for all, or one for each; ends where sequences lie behind one another. */
static bool are_lengths(const sim_value *lengths, int64_t sequences, int64_t most, bool ends)
{
    if (!lengths->count)
        return !ends;
    if ((int64_t)lengths->count < sequences && (ends || lengths->count != 1))
        return false;
    int64_t before = 0;
    for (int64_t i = 0; i < sequences && i < (int64_t)lengths->count; i++) {
        if (lengths->integers[i] < before || lengths->integers[i] > most)
            return false;
        before = ends ? lengths->integers[i] : 0;
    }
    return true;
}

static bool is_mask(const call *call, int64_t most)
{
    const sim_tensor *mask = call->mask;
    uint64_t rank = mask->rank;
    if (rank < 2 || rank > 4 || (mask->dtype != ACL_BOOL && mask->dtype != ACL_INT8 && mask->dtype != ACL_UINT8))
        return false;
    if (call->mode && !call->alone)
        return mask->shape[rank - 1] == LENGTH_OF_MASK && mask->shape[rank - 2] == LENGTH_OF_MASK;
    if (call->table && call->query.tokens > 1) {
        int64_t needed = 0;
        for (int64_t i = 0; i < call->sequences; i++) {
            int64_t keys = call->keys->integers[call->keys->count == 1 ? 0 : i];
            needed = keys > needed ? keys : needed;
        }
        most = (needed + call->slots - 1) / call->slots * call->slots;
    }
    if (mask->shape[rank - 1] < most)
        return false;
    if (rank == 2 && call->query.tokens == 1)
        return mask->shape[0] == call->sequences || mask->shape[0] == 1;
    bool single = rank < 4 || mask->shape[1] == 1;
    return single && mask->shape[rank - 2] >= call->query.tokens && (rank == 2 || mask->shape[0] == 1 || mask->shape[0] == call->sequences);
}

static aclnnStatus check(const sim_operands *operands)
{
    static const char *const unknown[] = {"pseShiftOptional",          "deqScale1Optional",           "quantScale1Optional",
                                          "deqScale2Optional",         "quantScale2Optional",         "quantOffset2Optional",
                                          "antiquantScaleOptional",    "antiquantOffsetOptional",     "queryPaddingSizeOptional",
                                          "kvPaddingSizeOptional",     "keyAntiquantScaleOptional",   "keyAntiquantOffsetOptional",
                                          "valueAntiquantScaleOptional", "valueAntiquantOffsetOptional", "keySharedPrefixOptional",
                                          "valueSharedPrefixOptional", "queryRopeOptional",           "keyRopeOptional",
                                          "keyRopeAntiquantScaleOptional", "dequantScaleQueryOptional", "learnableSinkOptional"};
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
        if (tensor_of(operands, unknown[i]))
            return sim_fail(ACLNN_ERR_INNER_FIND_KERNEL_ERROR, "EZ9999", "%s: the simulated Atlas computes nothing with %s.", operands->operator->name,
                            unknown[i]);
    call call;
    if (!read_call(operands, &call))
        return wrong(operands, "the tensors are not such heads as numHeads, numKeyValueHeads and inputLayout say");
    aclDataType dtype = call.query.tensor->dtype;
    if (!is_float(call.query.tensor, dtype) || !is_float(call.key.tensor, dtype) || !is_float(call.value.tensor, dtype) || !is_float(call.out.tensor, dtype))
        return wrong(operands, "the dtypes do not go together");
    int64_t most = call.table && call.table->rank == 2 ? call.table->shape[1] * call.slots : call.key.tokens;
    if (call.key.size != call.query.size || !same_heads(&call.key, &call.value) || !same_heads(&call.query, &call.out) ||
        call.out.size != call.value.size || (!call.table && call.key.sequences != call.query.sequences))
        return wrong(operands, "query, key, value and attentionOut have other sizes");
    if (call.table && (call.table->dtype != ACL_INT32 || call.table->rank != 2 || call.table->shape[0] != call.sequences || call.slots != call.key.tokens ||
                       !call.keys->count))
        return wrong(operands, "blockTable, blockSize and actualSeqLengthsKv do not go with the cache");
    bool ends = call.layout == TND;
    if (!are_lengths(call.queries, call.alone ? 0 : call.sequences, call.query.tokens, ends) ||
        !are_lengths(call.keys, call.sequences, most, ends && !call.table))
        return wrong(operands, "actualSeqLengths or actualSeqLengthsKv are not lengths of the sequences");
    if (call.mode != 0 && (call.mode < 2 || call.mode > 4))
        return wrong(operands, "sparseMode is none of 0, 2, 3 and 4");
    if (call.mode && !call.alone && !call.mask)
        return wrong(operands, "sparseMode asks for a mask");
    if (call.mask && !is_mask(&call, most))
        return wrong(operands, "attenMask has another dtype or shape than sparseMode asks for");
    if (call.lse && (call.lse->dtype != ACL_FLOAT || aclsim_elements(call.lse) != call.query.sequences * call.query.tokens * call.query.heads))
        return wrong(operands, "softmaxLse has another dtype or shape");
    return ACLNN_SUCCESS;
}

/* ---- the kernel ---- */

static int64_t length_at(const sim_value *lengths, int64_t sequence, int64_t most)
{
    return !lengths->count ? most : lengths->integers[lengths->count == 1 ? 0 : sequence];
}

/* The keys that a query sees, as bytes. */
static void seen_by(const call *call, const unsigned char *mask, int64_t sequence, int64_t query, int64_t queries, int64_t keys, unsigned char *seen)
{
    int64_t place = call->mode >= 3 ? query + keys - queries : query;
    for (int64_t key = 0; key < keys; key++) {
        bool sees = true;
        if (!call->alone && (call->mode || call->mask)) {
            bool by_number = call->mode == 0 || call->mode == 4;
            sees = by_number ? key >= place - call->before && key <= place + call->behind : key <= place;
        }
        if (call->mask && (call->alone || !call->mode)) {
            const sim_tensor *tensor = call->mask;
            uint64_t rank = tensor->rank;
            bool by_sequence = rank == 2 && call->query.tokens == 1;
            int64_t at = tensor->offset + key * tensor->strides[rank - 1];
            if (by_sequence)
                at += tensor->shape[0] == 1 ? 0 : sequence * tensor->strides[0];
            else
                at += query * tensor->strides[rank - 2] + (rank > 2 && tensor->shape[0] > 1 ? sequence * tensor->strides[0] : 0);
            sees = sees && !mask[at];
        }
        seen[key] = sees;
    }
}

static bool is_triangle(const call *call, const unsigned char *mask)
{
    const sim_tensor *tensor = call->mask;
    int64_t down = tensor->strides[tensor->rank - 2], right = tensor->strides[tensor->rank - 1];
    for (int64_t i = 0; i < LENGTH_OF_MASK; i++)
        if (mask[tensor->offset + i * (down + right)] || (i + 1 < LENGTH_OF_MASK && !mask[tensor->offset + i * (down + right) + right]))
            return false;
    return true;
}

/* Keys or values of a head, one behind the other; false where a block is none. */
static bool gather(const call *call, const heads *from, const int32_t *blocks, int64_t sequence, int64_t first, int64_t head, int64_t keys, double *to)
{
    for (int64_t key = 0; key < keys; key++) {
        int64_t where = sequence, token = first + key;
        if (blocks) {
            const sim_tensor *table = call->table;
            where = blocks[table->offset + sequence * table->strides[0] + key / call->slots * table->strides[1]];
            token = key % call->slots;
            if (where < 0 || where >= from->sequences)
                return false;
        }
        for (int64_t at = 0; at < from->size; at++)
            *to++ = sim_as_double(sim_load_element(element(from, where, token, head, at), from->tensor->dtype));
    }
    return true;
}

static void attend(const call *call, double scale, const double *query, const double *key, const double *value, const unsigned char *seen, int64_t keys,
                   double *scores, double *out, double *lse)
{
    double most = -INFINITY, sum = 0;
    bool sees = false;
    for (int64_t k = 0; k < keys; k++) {
        sees = sees || seen[k];
        double score = 0;
        for (int64_t at = 0; seen[k] && at < call->query.size; at++)
            score += query[at] * key[k * call->query.size + at];
        scores[k] = seen[k] ? score * scale : -INFINITY;
        most = fmax(most, scores[k]);
    }
    memset(out, 0, (size_t)call->value.size * sizeof *out);
    for (int64_t k = 0; k < keys; k++) {
        double power = seen[k] ? exp(scores[k] - most) : 0;
        sum += power;
        for (int64_t at = 0; seen[k] && at < call->value.size; at++)
            out[at] += power * value[k * call->value.size + at];
    }
    for (int64_t at = 0; sees && at < call->value.size; at++)
        out[at] /= sum;
    *lse = sees ? most + log(sum) : INFINITY;
}

typedef struct room {
    double *key, *value, *scores, *query, *out;
    unsigned char *seen;
} room;

static bool make_room(const call *call, int64_t keys, room *room)
{
    size_t count = (size_t)keys + 1;
    room->key = malloc(count * (size_t)call->key.size * sizeof(double));
    room->value = malloc(count * (size_t)call->value.size * sizeof(double));
    room->scores = malloc(count * sizeof(double));
    room->query = malloc((size_t)call->query.size * sizeof(double));
    room->out = malloc((size_t)call->value.size * sizeof(double));
    room->seen = malloc(count);
    return room->key && room->value && room->scores && room->query && room->out && room->seen;
}

static void free_room(room *room)
{
    free(room->key);
    free(room->value);
    free(room->scores);
    free(room->query);
    free(room->out);
    free(room->seen);
}

/* One query's head into the output. Those of no sequence see nothing. */
static void one(const call *call, double scale, const unsigned char *mask, unsigned char *lse, int64_t where, int64_t token, int64_t head, int64_t sequence,
                int64_t query, int64_t queries, int64_t keys, room *room)
{
    const heads *from = &call->query;
    for (int64_t at = 0; at < from->size; at++)
        room->query[at] = sim_as_double(sim_load_element(element(from, where, token, head, at), from->tensor->dtype));
    int64_t seen = query < queries ? keys : 0;
    seen_by(call, mask, sequence, query, queries, seen, room->seen);
    double sum;
    attend(call, scale, room->query, room->key, room->value, room->seen, seen, room->scores, room->out, &sum);
    for (int64_t at = 0; at < call->out.size; at++)
        sim_store_element(element(&call->out, where, token, head, at), call->out.tensor->dtype, sim_real(room->out[at]));
    if (!lse)
        return;
    int64_t place = call->layout == TND ? token * from->heads + head : (where * from->heads + head) * from->tokens + token;
    sim_store_element(lse + (call->lse->offset + place) * 4, ACL_FLOAT, sim_real(sum));
}

static int attention(sim_task *task, const sim_operands *operands)
{
    call call;
    if (!read_call(operands, &call) || !aclsim_elements(call.out.tensor))
        return 0;
    double scale = value_of(operands, "scaleValue")->real;
    sim_view mask = {0}, table = {0}, lse = {0};
    if (!open_heads(task, &call.query, false) || !open_heads(task, &call.key, false) || !open_heads(task, &call.value, false) ||
        !open_heads(task, &call.out, true) || (call.mask && !sim_view_open(task, call.mask, call.mask, false, &mask)) ||
        (call.table && !sim_view_open(task, call.table, call.table, false, &table)) ||
        (call.lse && !sim_view_open(task, call.lse, call.lse, true, &lse)))
        return SIM_KERNEL_FAULT;
    if (call.mask && call.mode && !call.alone && !is_triangle(&call, mask.origin))
        return SIM_KERNEL_FAULT;
    int64_t most = call.table ? call.table->shape[1] * call.slots : call.key.tokens, group = call.query.heads / call.key.heads;
    room room = {0};
    int fault = make_room(&call, most, &room) ? 0 : SIM_KERNEL_FAULT;
    int64_t first_query = 0, first_key = 0;
    /* Behind the last sequence there may be tokens of none. */
    for (int64_t sequence = 0; !fault && sequence <= call.sequences; sequence++) {
        bool tnd = call.layout == TND, behind = sequence == call.sequences;
        if (behind && (!tnd || first_query == call.query.tokens))
            break;
        int64_t queries = tnd ? (behind ? 0 : call.queries->integers[sequence] - first_query)
                              : (call.alone ? 1 : length_at(call.queries, sequence, call.query.tokens));
        int64_t keys = behind ? 0 : length_at(call.keys, sequence, most);
        if (tnd && !call.table && !behind)
            keys -= first_key;
        int64_t written = tnd ? (behind ? call.query.tokens - first_query : queries) : call.query.tokens;
        for (int64_t head = 0; !fault && head < call.key.heads; head++) {
            const int32_t *blocks = call.table ? (const int32_t *)(void *)table.origin : NULL;
            int64_t where = tnd && !blocks ? 0 : sequence;
            if (!gather(&call, &call.key, blocks, where, first_key, head, keys, room.key) ||
                !gather(&call, &call.value, blocks, where, first_key, head, keys, room.value))
                fault = SIM_KERNEL_FAULT;
            for (int64_t query = 0; !fault && query < written; query++)
                for (int64_t member = 0; member < group; member++)
                    one(&call, scale, mask.origin, lse.origin, tnd ? 0 : sequence, first_query + query, head * group + member, sequence, query, queries, keys,
                        &room);
        }
        first_query += tnd ? queries : 0;
        first_key += tnd && !call.table ? keys : 0;
    }
    free_room(&room);
    return fault;
}

/* ---- tables ---- */

#define IN(name) {name, SIM_TENSOR, SIM_IN, false}
#define LIST(name) {name, SIM_TENSOR_LIST, SIM_IN, false}
#define OPTIONAL(name) {name, SIM_TENSOR, SIM_IN, true}
#define ARRAY(name) {name, SIM_INT_ARRAY, SIM_IN, true}
#define NUMBER(name) {name, SIM_INT64, SIM_IN, false}
#define TENSORS                                                                                                                                         \
    IN("query"), LIST("key"), LIST("value"), OPTIONAL("pseShiftOptional"), OPTIONAL("attenMaskOptional"), ARRAY("actualSeqLengthsOptional"),            \
        ARRAY("actualSeqLengthsKvOptional"), OPTIONAL("deqScale1Optional"), OPTIONAL("quantScale1Optional"), OPTIONAL("deqScale2Optional"),              \
        OPTIONAL("quantScale2Optional"), OPTIONAL("quantOffset2Optional"), OPTIONAL("antiquantScaleOptional"), OPTIONAL("antiquantOffsetOptional"),      \
        OPTIONAL("blockTableOptional"), OPTIONAL("queryPaddingSizeOptional"), OPTIONAL("kvPaddingSizeOptional"), OPTIONAL("keyAntiquantScaleOptional"),  \
        OPTIONAL("keyAntiquantOffsetOptional"), OPTIONAL("valueAntiquantScaleOptional"), OPTIONAL("valueAntiquantOffsetOptional"),                       \
        OPTIONAL("keySharedPrefixOptional"), OPTIONAL("valueSharedPrefixOptional"), ARRAY("actualSharedPrefixLenOptional"),                              \
        OPTIONAL("queryRopeOptional"), OPTIONAL("keyRopeOptional"), OPTIONAL("keyRopeAntiquantScaleOptional")
#define NUMBERS                                                                                                                                         \
    NUMBER("numHeads"), {"scaleValue", SIM_REAL, SIM_IN, false}, NUMBER("preTokens"), NUMBER("nextTokens"), {"inputLayout", SIM_STRING, SIM_IN, true},   \
        NUMBER("numKeyValueHeads"), NUMBER("sparseMode"), NUMBER("innerPrecise"), NUMBER("blockSize"), NUMBER("antiquantMode"),                          \
        {"softmaxLseFlag", SIM_BOOL, SIM_IN, false}, NUMBER("keyAntiquantMode"), NUMBER("valueAntiquantMode")
#define OUTPUTS {"attentionOut", SIM_TENSOR, SIM_OUT, false}, {"softmaxLse", SIM_TENSOR, SIM_OUT, true}
#define ATTENTION(label, text, ...) SIM_TABLE(label, text, check, attention, __VA_ARGS__)
#define NEWER OPTIONAL("dequantScaleQueryOptional"), OPTIONAL("learnableSinkOptional")

ATTENTION(V3, "aclnnFusedInferAttentionScoreV3", TENSORS, NUMBERS, OUTPUTS)
ATTENTION(V4, "aclnnFusedInferAttentionScoreV4", TENSORS, NEWER, NUMBERS, NUMBER("queryQuantMode"), OUTPUTS)
ATTENTION(V5, "aclnnFusedInferAttentionScoreV5", TENSORS, NEWER, ARRAY("qStartIdxOptional"), ARRAY("kvStartIdxOptional"), NUMBERS,
          NUMBER("queryQuantMode"), NUMBER("pseType"), OUTPUTS)
