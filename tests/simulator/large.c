/* Uses both ends of a device of 64 GiB, and holds it until standard input ends. */
#include <stdio.h>
#include <string.h>

#include "acl/acl.h"

#define MUST(condition)                                   \
    do {                                                  \
        if (!(condition)) {                               \
            printf("line %d: %s\n", __LINE__, #condition); \
            return 1;                                     \
        }                                                 \
    } while (0)

int main(void)
{
    const size_t gigabyte = (size_t)1 << 30;
    size_t free_bytes = 0, total = 0;
    char *memory = 0, *more = 0, got[8] = "";
    MUST(aclInit(0) == 0 && aclrtSetDevice(0) == 0);
    MUST(aclrtGetMemInfo(ACL_HBM_MEM, &free_bytes, &total) == 0 && total == 64 * gigabyte && free_bytes == total);
    MUST(aclrtMalloc((void **)&memory, 60 * gigabyte, ACL_MEM_MALLOC_HUGE_FIRST) == 0);
    MUST(aclrtMalloc((void **)&more, 4 * gigabyte, ACL_MEM_MALLOC_HUGE_FIRST) == ACL_ERROR_RT_MEMORY_ALLOCATION);
    MUST(aclrtMemcpy(memory + 60 * gigabyte - 8, 8, "the end", 8, ACL_MEMCPY_HOST_TO_DEVICE) == 0);
    MUST(aclrtMemcpy(memory, 8, memory + 60 * gigabyte - 8, 8, ACL_MEMCPY_DEVICE_TO_DEVICE) == 0);
    MUST(aclrtMemcpy(got, 8, memory, 8, ACL_MEMCPY_DEVICE_TO_HOST) == 0);
    MUST(!strcmp(got, "the end"));
    /* The host gives what is written to, and no more: well under the size of the device. */
    unsigned long pages = 0;
    FILE *statm = fopen("/proc/self/statm", "r");
    MUST(statm && fscanf(statm, "%*u %lu", &pages) == 1 && pages < gigabyte / 4096);
    fclose(statm);
    puts("holds");
    fflush(stdout);
    while (getchar() != EOF) {
    }
    MUST(aclrtFree(memory) == 0 && aclrtResetDevice(0) == 0 && aclFinalize() == 0);
    return 0;
}
