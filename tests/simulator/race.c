/* Two streams write the same memory, and the program does not look at what its calls answer. */
#include "acl/acl.h"

int main(void)
{
    void *memory = 0;
    aclrtStream first = 0, second = 0;
    aclInit(0);
    aclrtSetDevice(0);
    aclrtMalloc(&memory, 64, ACL_MEM_MALLOC_HUGE_FIRST);
    aclrtCreateStream(&first);
    aclrtCreateStream(&second);
    aclrtMemsetAsync(memory, 64, 1, 64, first);
#ifdef MISUSE
    aclrtMemsetAsync(memory, 64, 2, 64, second);
#endif
    aclrtSynchronizeStream(first);
    aclrtSynchronizeStream(second);
    aclrtDestroyStream(first);
    aclrtDestroyStream(second);
#ifndef LEAK
    aclrtFree(memory);
    aclrtResetDevice(0);
#endif
    aclFinalize();
    return 0;
}
