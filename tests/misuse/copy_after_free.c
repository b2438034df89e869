/* A blocking copy reads freed memory. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    float numbers[COUNT];
#ifdef MISUSE
    STEP(aclrtFree(p.x));
#endif
    STEP(aclrtMemcpy(numbers, sizeof numbers, p.x, sizeof numbers, ACL_MEMCPY_DEVICE_TO_HOST));
    return 0;
}
