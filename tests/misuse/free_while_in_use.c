/* Memory is freed behind a launch, not behind its work. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    quantize(&p, stream);
#ifndef MISUSE
    STEP(aclrtSynchronizeStream(stream));
#endif
    STEP(aclrtFree(p.x));
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
