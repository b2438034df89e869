/* Work goes to a stream that was destroyed. */
#include "misuse.h"

int main(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
#ifdef MISUSE
    STEP(aclrtDestroyStream(stream));
#endif
    quantize(&p, stream);
    STEP(aclrtSynchronizeStream(stream));
    check(&p);
    return 0;
}
