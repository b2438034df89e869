/* The kind of a copy does not say where its ends are. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    float numbers[COUNT];
#ifdef MISUSE
    STEP(aclrtMemcpy(numbers, sizeof numbers, p.x, sizeof numbers, ACL_MEMCPY_HOST_TO_DEVICE));
#else
    STEP(aclrtMemcpy(numbers, sizeof numbers, p.x, sizeof numbers, ACL_MEMCPY_DEVICE_TO_HOST));
#endif
    return 0;
}
