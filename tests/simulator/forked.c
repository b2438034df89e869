/* A child of a process that uses the simulator gets errors and never waits for what cannot come. */
#define _GNU_SOURCE
#include <sys/wait.h>
#include <unistd.h>

#include "program.h"

static void *p;
static aclrtStream s;

/* Every way to go on with what the parent began. */
static int attempt(int way)
{
    size_t free_bytes, total;
    uint32_t count;
    void *other = NULL;
    switch (way) {
    case 0:
        return aclrtMemsetAsync(p, 64, 1, 64, s);
    case 1:
        return aclrtSynchronizeStream(s);
    case 2:
        return aclrtSynchronizeDevice();
    case 3:
        return aclrtDestroyStream(s);
    case 4:
        return aclrtResetDevice(0);
    case 5:
        return aclrtMemsetAsync(p, 64, 1, 64, NULL);
    case 6:
        return aclrtMalloc(&other, 64, ACL_MEM_MALLOC_HUGE_FIRST);
    case 7:
        return aclrtGetMemInfo(ACL_HBM_MEM, &free_bytes, &total);
    case 8:
        return aclInit(NULL);
    case 9:
        return aclFinalize();
    case 10:
        return aclrtGetDeviceCount(&count);
    case 11:
        return aclCreateTensor(NULL, 0, ACL_FLOAT, NULL, 0, ACL_FORMAT_ND, NULL, 0, p) ? 0 : 1;
    default:
        return -1;
    }
}

static int child(int way)
{
    alarm(120);
    if (attempt(way) == 0)
        return 1;
    const char *text = aclGetRecentErrMsg();
    return text && strstr(text, "forked after its parent had called aclInit") ? 0 : 2;
}

/* What a child ends with, by exit() so that libraries are unloaded. */
static int ends_with(int (*run)(int), int argument)
{
    int status = 0;
    fflush(NULL);
    pid_t pid = fork();
    if (!pid)
        exit(run(argument));
    EXPECT(waitpid(pid, &status, 0) == pid);
    return status;
}

static int use_it(int unused)
{
    (void)unused;
    alarm(120);
    start(0);
    p = block(64);
    s = stream();
    WORKS(aclrtMemsetAsync(p, 64, 7, 64, s));
    WORKS(aclrtSynchronizeStream(s));
    return 0;
}

static int reset_and_use_it(int unused)
{
    aclsim_reset();
    return use_it(unused);
}

static int nothing(int unused)
{
    return unused;
}

int main(void)
{
    /* Nobody has used it yet: the child is as free as its parent. */
    uint32_t count = 0;
    WORKS(aclrtGetDeviceCount(&count));
    EXPECT(ends_with(use_it, 0) == 0);

    start(0);
    p = block(64);
    s = stream();
    WORKS(aclrtMemsetAsync(p, 64, 1, 64, s));
    WORKS(aclrtSynchronizeStream(s));
    aclsim_stick_kernel(1);
    WORKS(aclrtMemsetAsync(p, 64, 1, 64, s));
    for (int way = 0; way < 12; way++)
        EXPECT(ends_with(child, way) == 0);
    EXPECT(ends_with(nothing, 0) == 0);
    /* A test in a child begins anew. */
    EXPECT(ends_with(reset_and_use_it, 0) == 0);
    /* The parent has lost nothing. */
    aclsim_release_stuck();
    WORKS(aclrtSynchronizeStream(s));
    WORKS(aclrtDestroyStream(s));
    return 0;
}
