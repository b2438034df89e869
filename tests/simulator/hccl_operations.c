/* Every operation, on every number of ranks, type and size, against a plain computation. Needs 16 devices. */
#include <math.h>

#include "ranks.h"

/* Elements of each type that hold small whole numbers, so that every sum and product of a test is exact in it. */
static const struct {
    HcclDataType type;
    unsigned bytes;
    bool is_reduced, has_product;
} types[] = {
    {HCCL_DATA_TYPE_INT8, 1, true, true},    {HCCL_DATA_TYPE_INT16, 2, true, false},   {HCCL_DATA_TYPE_INT32, 4, true, true},   {HCCL_DATA_TYPE_INT64, 8, true, true},
    {HCCL_DATA_TYPE_FP16, 2, true, true},    {HCCL_DATA_TYPE_FP32, 4, true, true},     {HCCL_DATA_TYPE_BFP16, 2, true, false},  {HCCL_DATA_TYPE_UINT8, 1, false, false},
    {HCCL_DATA_TYPE_UINT16, 2, false, false}, {HCCL_DATA_TYPE_UINT32, 4, false, false}, {HCCL_DATA_TYPE_UINT64, 8, false, false}, {HCCL_DATA_TYPE_FP64, 8, false, false},
};
enum { TYPES = sizeof types / sizeof *types };

static unsigned now; /* the type under test */
static uint64_t size; /* elements of it */

/* The encoding of a whole number of at most 8 bits of magnitude. */
static void encode(unsigned type, void *at, int value)
{
    int64_t whole = value;
    float single = (float)value;
    double twice = value;
    uint32_t bits;
    uint16_t half = 0;
    switch (types[type].type) {
    case HCCL_DATA_TYPE_FP32:
        memcpy(at, &single, 4);
        return;
    case HCCL_DATA_TYPE_FP64:
        memcpy(at, &twice, 8);
        return;
    case HCCL_DATA_TYPE_BFP16:
        memcpy(&bits, &single, 4);
        half = (uint16_t)(bits >> 16);
        memcpy(at, &half, 2);
        return;
    case HCCL_DATA_TYPE_FP16:
        memcpy(&bits, &single, 4);
        half = value ? (uint16_t)((bits >> 16 & 0x8000) | ((bits >> 23 & 0xff) - 112) << 10 | (bits >> 13 & 0x3ff)) : 0;
        memcpy(at, &half, 2);
        return;
    default:
        memcpy(at, &whole, types[type].bytes);
    }
}

/* What a rank has at a place. */
static int value_of(uint32_t rank, uint64_t place)
{
    return (int)((rank * 5 + place * 3) % 7) + 1;
}

static void *values_of(uint32_t rank, uint64_t count)
{
    unsigned char *values = malloc(count * types[now].bytes + 8);
    for (uint64_t i = 0; i < count; i++)
        encode(now, values + i * types[now].bytes, value_of(rank, i));
    return values;
}

static int reduced(HcclReduceOp op, uint32_t count, uint64_t place)
{
    int result = value_of(0, place);
    for (uint32_t rank = 1; rank < count; rank++) {
        int value = value_of(rank, place);
        result = op == HCCL_REDUCE_SUM ? result + value : op == HCCL_REDUCE_MAX ? (value > result ? value : result) : op == HCCL_REDUCE_MIN ? (value < result ? value : result) : result * value;
    }
    return result;
}

typedef int (*expected_at)(const rank *own, uint64_t place, uint64_t argument);

/* What `address` holds from element `first` on. */
static void check(const rank *own, const void *address, uint64_t count, expected_at expected, uint64_t argument)
{
    unsigned bytes = types[now].bytes;
    unsigned char *got = malloc(count * bytes + 8), want[8];
    if (count)
        download(got, address, count * bytes);
    for (uint64_t i = 0; i < count; i++) {
        encode(now, want, expected(own, i, argument));
        if (memcmp(got + i * bytes, want, bytes)) {
            printf("rank %u of %u, type %d, element %llu of %llu (argument %llu)\n", own->number, own->count, (int)types[now].type, (unsigned long long)i, (unsigned long long)count,
                   (unsigned long long)argument);
            EXPECT(!"the element that was expected");
        }
    }
    free(got);
}

static void *device_values(const rank *own, uint64_t count)
{
    void *values = values_of(own->number, count), *address = count ? upload(values, count * types[now].bytes) : NULL;
    free(values);
    return address;
}

static void *device_room(uint64_t count)
{
    return count ? block(count * types[now].bytes) : NULL;
}

static void done(const rank *own)
{
    WORKS(aclrtSynchronizeStream(own->stream));
}

static void give_back(void *address)
{
    if (address)
        WORKS(aclrtFree(address));
}

static int whole_reduction(const rank *own, uint64_t place, uint64_t op)
{
    return reduced((HcclReduceOp)op, own->count, place);
}

static int own_reduction(const rank *own, uint64_t place, uint64_t op)
{
    return reduced((HcclReduceOp)op, own->count, own->number * size + place);
}

static int of_root(const rank *own, uint64_t place, uint64_t root)
{
    (void)own;
    return value_of((uint32_t)root, place);
}

static int own_of_root(const rank *own, uint64_t place, uint64_t root)
{
    return value_of((uint32_t)root, own->number * size + place);
}

static int gathered(const rank *own, uint64_t place, uint64_t unused)
{
    (void)own, (void)unused;
    return value_of((uint32_t)(place / size), place % size);
}

static int exchanged(const rank *own, uint64_t place, uint64_t unused)
{
    (void)unused;
    return value_of((uint32_t)(place / size), own->number * size + place % size);
}

static int unchanged(const rank *own, uint64_t place, uint64_t unused)
{
    (void)unused;
    return value_of(own->number, place);
}

static void reductions(rank *own)
{
    HcclDataType type = types[now].type;
    for (HcclReduceOp op = HCCL_REDUCE_SUM; op <= HCCL_REDUCE_MIN; op++) {
        /* The product of many ranks leaves the smaller types. */
        if (op == HCCL_REDUCE_PROD && (!types[now].has_product || own->count > 2))
            continue;
        void *in = device_values(own, size * own->count), *out = device_room(size * own->count);
        WORKS(HcclAllReduce(in, out, size, type, op, own->comm, own->stream));
        done(own);
        check(own, out, size, whole_reduction, op);
        check(own, in, size * own->count, unchanged, 0);
        WORKS(HcclReduceScatter(in, out, size, type, op, own->comm, own->stream));
        done(own);
        check(own, out, size, own_reduction, op);
        for (uint32_t root = 0; root < own->count; root += own->count > 1 ? own->count - 1 : 1) {
            WORKS(HcclReduce(in, out, size, type, op, root, own->comm, own->stream));
            done(own);
            if (root == own->number)
                check(own, out, size, whole_reduction, op);
        }
        /* In place: into the own part, and over the whole. */
        unsigned char *part = in ? (unsigned char *)in + own->number * size * types[now].bytes : NULL;
        WORKS(HcclReduceScatter(in, part, size, type, op, own->comm, own->stream));
        done(own);
        check(own, part, size, own_reduction, op);
        give_back(in);
        in = device_values(own, size);
        WORKS(HcclAllReduce(in, in, size, type, op, own->comm, own->stream));
        done(own);
        check(own, in, size, whole_reduction, op);
        give_back(in);
        give_back(out);
    }
}

static void moves(rank *own)
{
    HcclDataType type = types[now].type;
    uint64_t all = size * own->count;
    unsigned bytes = types[now].bytes;
    void *in = device_values(own, all), *out = device_room(all);
    WORKS(HcclAllGather(in, out, size, type, own->comm, own->stream));
    done(own);
    check(own, out, all, gathered, 0);
    WORKS(HcclAlltoAll(in, size, type, out, size, type, own->comm, own->stream));
    done(own);
    check(own, out, all, exchanged, 0);
    for (uint32_t root = 0; root < own->count; root += own->count > 1 ? own->count - 1 : 1) {
        WORKS(HcclScatter(root == own->number ? in : NULL, out, size, type, root, own->comm, own->stream));
        done(own);
        check(own, out, size, own_of_root, root);
        void *shared = device_values(own, size);
        WORKS(HcclBroadcast(shared, size, type, root, own->comm, own->stream));
        done(own);
        check(own, shared, size, of_root, root);
        give_back(shared);
    }
    check(own, in, all, unchanged, 0);
    /* Gathering in place: the own part lies where it belongs. */
    if (size) {
        void *part = values_of(own->number, size);
        WORKS(aclrtMemcpy((char *)out + own->number * size * bytes, size * bytes, part, size * bytes, ACL_MEMCPY_HOST_TO_DEVICE));
        free(part);
    }
    WORKS(HcclAllGather(out ? (char *)out + own->number * size * bytes : NULL, out, size, type, own->comm, own->stream));
    done(own);
    check(own, out, all, gathered, 0);
    /* A ring, as messages that do not wait for each other, and as pairs of which one sends first. */
    if (own->count > 1) {
        uint32_t next = (own->number + 1) % own->count, before = (own->number + own->count - 1) % own->count;
        HcclSendRecvItem items[] = {{HCCL_SEND, in, size, type, next}, {HCCL_RECV, out, size, type, before}};
        WORKS(HcclBatchSendRecv(items, 2, own->comm, own->stream));
        done(own);
        check(own, out, size, of_root, before);
        if (own->number % 2 == 0 && own->number + 1 < own->count)
            WORKS(HcclSend(in, size, type, own->number + 1, own->comm, own->stream));
        else if (own->number % 2)
            WORKS(HcclRecv(out, size, type, own->number - 1, own->comm, own->stream));
        done(own);
        if (own->number % 2)
            check(own, out, size, of_root, own->number - 1);
    }
    WORKS(HcclBarrier(own->comm, own->stream));
    done(own);
    give_back(in);
    give_back(out);
}

/* How many elements one rank has for another, some of them none. */
static uint64_t uneven(uint32_t from, uint32_t to)
{
    return (from * 2 + to * 3) % 5 * (size ? 1 : 0);
}

static void check_blocks(rank *own, const void *out, const uint64_t *counts, const uint64_t *places, const uint64_t *sources, bool of_sender)
{
    for (uint32_t other = 0; other < own->count; other++) {
        unsigned bytes = types[now].bytes;
        unsigned char got[64 * 8], want[8];
        if (!counts[other])
            continue;
        download(got, (const char *)out + places[other] * bytes, counts[other] * bytes);
        for (uint64_t i = 0; i < counts[other]; i++) {
            encode(now, want, value_of(of_sender ? other : own->number, sources[other] + i));
            EXPECT(!memcmp(got + i * bytes, want, bytes));
        }
    }
}

static void uneven_moves(rank *own)
{
    HcclDataType type = types[now].type;
    uint64_t sent[MOST_RANKS], sent_at[MOST_RANKS], received[MOST_RANKS], received_at[MOST_RANKS], sources[MOST_RANKS], matrix[MOST_RANKS * MOST_RANKS];
    uint64_t out_total = 0, in_total = 0;
    /* Each place one further than it had to be, so that places are looked at. */
    for (uint32_t other = 0; other < own->count; other++) {
        sent[other] = uneven(own->number, other);
        sent_at[other] = in_total + other;
        in_total += sent[other];
        received[other] = uneven(other, own->number);
        received_at[other] = out_total + other;
        out_total += received[other];
        sources[other] = 0;
        for (uint32_t before = 0; before < own->number; before++)
            sources[other] += uneven(other, before);
        for (uint32_t to = 0; to < own->count; to++)
            matrix[other * own->count + to] = uneven(other, to);
    }
    void *in = device_values(own, 128), *out = device_room(128);
    for (uint32_t other = 0; other < own->count; other++)
        sources[other] += own->number;
    WORKS(HcclAlltoAllV(in, sent, sent_at, type, out, received, received_at, type, own->comm, own->stream));
    done(own);
    check_blocks(own, out, received, received_at, sources, true);
    uint64_t at = 0;
    for (uint32_t other = 0; other < own->count; other++) {
        sources[other] -= own->number;
        received_at[other] = at;
        at += received[other];
    }
    WORKS(HcclAlltoAllVC(in, matrix, type, out, type, own->comm, own->stream));
    done(own);
    check_blocks(own, out, received, received_at, sources, true);
    /* Gathered: rank r has r % 4 + 1 elements, every second one none. */
    at = 0;
    for (uint32_t other = 0; other < own->count; other++) {
        received[other] = size && other % 2 == 0 ? other % 4 + 1 : 0;
        received_at[other] = at + other;
        at += received[other];
        sources[other] = 0;
    }
    WORKS(HcclAllGatherV(in, received[own->number], out, received, received_at, type, own->comm, own->stream));
    done(own);
    check_blocks(own, out, received, received_at, sources, true);
    if (types[now].is_reduced) {
        WORKS(HcclReduceScatterV(in, received, received_at, out, received[own->number], type, HCCL_REDUCE_SUM, own->comm, own->stream));
        done(own);
        unsigned char got[64], want[8];
        unsigned bytes = types[now].bytes;
        if (received[own->number])
            download(got, out, received[own->number] * bytes);
        for (uint64_t i = 0; types[now].type != HCCL_DATA_TYPE_INT64 && i < received[own->number]; i++) {
            encode(now, want, reduced(HCCL_REDUCE_SUM, own->count, received_at[own->number] + i));
            EXPECT(!memcmp(got + i * bytes, want, bytes));
        }
    }
    give_back(in);
    give_back(out);
}

int main(int count, char **arguments)
{
    static const uint32_t counts[] = {1, 2, 3, 4, 5, 7, 8, 16};
    static const uint64_t sizes[] = {0, 1, 3, 511, 513};
    bool all = count > 1 && !strcmp(arguments[1], "all");
    WORKS(aclInit(NULL));
    for (unsigned c = 0; c < sizeof counts / sizeof *counts; c++) {
        rank ranks[MOST_RANKS];
        make_ranks(ranks, counts[c]);
        for (now = 0; now < TYPES; now++) {
            for (unsigned s = 0; s < sizeof sizes / sizeof *sizes; s++) {
                size = sizes[s];
                if (!all && counts[c] > 8 && size == 511)
                    continue;
                if (types[now].is_reduced)
                    run_ranks(ranks, counts[c], reductions);
                run_ranks(ranks, counts[c], moves);
            }
            /* The uneven reduction has no 64-bit integers on this product. */
            for (size = 0; size < 2; size++)
                if (types[now].type != HCCL_DATA_TYPE_INT64)
                    run_ranks(ranks, counts[c], uneven_moves);
        }
        end_ranks(ranks, counts[c]);
    }
    EXPECT(aclsim_report_count() == 0);
    EXPECT(aclsim_live(ACLSIM_COMMUNICATOR) == 0);
    EXPECT(aclsim_live_bytes() == 0);
    return 0;
}
