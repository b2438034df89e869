/* A copy is longer than its source block. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    static char room[4096];
#ifdef MISUSE
    size_t bytes = sizeof room;
#else
    size_t bytes = COUNT * sizeof(float);
#endif
    STEP(aclrtMemcpy(room, sizeof room, p.x, bytes, ACL_MEMCPY_DEVICE_TO_HOST));
    return 0;
}
