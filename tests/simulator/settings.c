/* Prints what the first calls of a program answer: the settings are the test's. */
#include "program.h"

int main(void)
{
    uint32_t count = 0;
    int status = aclrtGetDeviceCount(&count);
    const char *text = aclGetRecentErrMsg();
    printf("count %d %u\n%s", status, count, text ? text : "");
    status = aclInit(NULL);
    text = aclGetRecentErrMsg();
    printf("init %d\n%s", status, text ? text : "");
    status = aclrtSetDevice(0);
    text = aclGetRecentErrMsg();
    printf("set %d\n%s", status, text ? text : "");
    return 0;
}
