/* Device memory: where blocks lie, what freed ones leave, how long they are known. */
#define _GNU_SOURCE
#include <unistd.h>

#include "program.h"

enum { MANY = 20000 };

static void *blocks[MANY];

/* Bytes of this process that are in memory. */
static size_t resident(void)
{
    unsigned long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    EXPECT(file && fscanf(file, "%*u %lu", &pages) == 1);
    fclose(file);
    return pages * (size_t)sysconf(_SC_PAGESIZE);
}

static void known_behind_many_frees(void)
{
    aclrtStream s = stream();
    void *freed = block(4096);
    WORKS(aclrtFree(freed));
    for (int i = 0; i < MANY; i++)
        blocks[i] = block(64);
    for (int i = 0; i < MANY; i++)
        WORKS(aclrtFree(blocks[i]));
    EXPECT(block(4096) != freed);
    GIVES(aclrtMemset(freed, 64, 1, 64), ACL_ERROR_RT_PARAM_INVALID);
    EXPECT(aclsim_reported("use-after-free") == 1);
    aclsim_clear_reports();
    GIVES(aclrtFree(freed), ACL_ERROR_RT_PARAM_INVALID);
    EXPECT(aclsim_reported("double-free") == 1);
    aclsim_clear_reports();
    WORKS(aclrtDestroyStream(s));
}

static void many_live_blocks_lie_apart(void)
{
    for (int i = 0; i < MANY; i++)
        blocks[i] = block(64 + (size_t)i % 5 * 100);
    for (int i = 0; i < MANY; i += 2)
        WORKS(aclrtFree(blocks[i]));
    for (int i = 0; i < MANY; i += 2)
        blocks[i] = block(300);
    for (int i = 0; i < MANY; i++)
        WORKS(aclrtMemset(blocks[i], 64, i % 251, 64));
    for (int i = 0; i < MANY; i++) {
        unsigned char got[64];
        WORKS(aclrtMemcpy(got, 64, blocks[i], 64, ACL_MEMCPY_DEVICE_TO_HOST));
        EXPECT(got[0] == i % 251 && got[63] == i % 251);
        WORKS(aclrtFree(blocks[i]));
    }
}

static void pages_come_back(void)
{
    const size_t size = (size_t)64 << 20;
    void *first = block(size);
    WORKS(aclrtMemset(first, size, 1, size));
    size_t full = resident();
    WORKS(aclrtFree(first));
    EXPECT(resident() + size / 2 < full);
    /* Fresh memory is never zero, large and small, also where others were before. */
    for (size_t bytes = 64; bytes <= size; bytes *= 16) {
        void *fresh = block(bytes);
        unsigned char ends[2] = {0, 0};
        WORKS(aclrtMemcpy(&ends[0], 1, fresh, 1, ACL_MEMCPY_DEVICE_TO_HOST));
        WORKS(aclrtMemcpy(&ends[1], 1, (char *)fresh + bytes - 1, 1, ACL_MEMCPY_DEVICE_TO_HOST));
        EXPECT(ends[0] == 0xA5 && ends[1] == 0xA5);
        WORKS(aclrtMemset(fresh, bytes, 0, bytes));
        WORKS(aclrtFree(fresh));
    }
}

/* All of it can be had, in one piece and again. */
static void whole_memory(void)
{
    size_t free_bytes = 0, total = 0;
    for (int i = 0; i < 3; i++) {
        WORKS(aclrtGetMemInfo(ACL_HBM_MEM, &free_bytes, &total));
        EXPECT(free_bytes == total);
        void *all = block(total - 64), *none = NULL;
        GIVES(aclrtMalloc(&none, 64, ACL_MEM_MALLOC_HUGE_FIRST), ACL_ERROR_RT_MEMORY_ALLOCATION);
        WORKS(aclrtFree(all));
    }
}

static void aligned(uint64_t asked, uint64_t alignment)
{
    aclsim_set_alignment(asked);
    for (int i = 0; i < 100; i++) {
        uint64_t address = (uint64_t)(uintptr_t)block(1 + (size_t)i * 37);
        EXPECT(address % alignment == 0);
        /* No more than was asked for, so that nobody relies on it. */
        EXPECT(address % (2 * alignment) != 0);
    }
}

int main(void)
{
    start(0);
    known_behind_many_frees();
    WORKS(aclrtResetDeviceForce(0));
    WORKS(aclrtSetDevice(0));
    many_live_blocks_lie_apart();
    pages_come_back();
    whole_memory();
    aligned(64, 64);
    aligned(512, 512);
    aligned(1 << 20, 1 << 20);
    aligned(0, 64);
    aligned(100, 128);
    return 0;
}
