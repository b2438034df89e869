/* The second stream overwrites an input that the first one still reads. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream first = new_stream(), second = new_stream();
    quantize(&p, first);
#ifndef MISUSE
    STEP(aclrtSynchronizeStream(first));
    check(&p);
#endif
    STEP(aclrtMemsetAsync(p.x, COUNT * sizeof(float), 0, COUNT * sizeof(float), second));
    STEP(aclrtSynchronizeDevice());
    return 0;
}
