/* Host code reads through a device address. The process is killed for it. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    float number = 0.0f;
#ifdef MISUSE
    number = *(volatile float *)p.x;
#else
    STEP(aclrtMemcpy(&number, sizeof number, p.x, sizeof number, ACL_MEMCPY_DEVICE_TO_HOST));
#endif
    printf("first number: %g\n", (double)number);
    return 0;
}
