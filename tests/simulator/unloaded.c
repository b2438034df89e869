/* dlclose with work queued, again and again: no crash, no thread left. The library is the argument. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

enum { LOADS = 20, BYTES = 32 << 20 };

static int threads(void)
{
    int count = 0;
    DIR *folder = opendir("/proc/self/task");
    for (struct dirent *entry; folder && (entry = readdir(folder));)
        count += entry->d_name[0] != '.';
    if (folder)
        closedir(folder);
    return count;
}

int main(int count, char **arguments)
{
    for (int load = 0; load < LOADS; load++) {
        void *library = count == 2 ? dlopen(arguments[1], RTLD_NOW) : NULL;
        if (!library) {
            printf("no library: %s\n", dlerror());
            return 1;
        }
        int (*init)(const char *) = (int (*)(const char *))dlsym(library, "aclInit");
        int (*set)(int32_t) = (int (*)(int32_t))dlsym(library, "aclrtSetDevice");
        int (*allocate)(void **, size_t, int) = (int (*)(void **, size_t, int))dlsym(library, "aclrtMalloc");
        int (*create)(void **) = (int (*)(void **))dlsym(library, "aclrtCreateStream");
        int (*fill)(void *, size_t, int32_t, size_t, void *) = (int (*)(void *, size_t, int32_t, size_t, void *))dlsym(library, "aclrtMemsetAsync");
        void *block = NULL, *stream = NULL;
        if (init(NULL) || set(0) || allocate(&block, BYTES, 0) || create(&stream)) {
            printf("load %d: the library does not start\n", load);
            return 1;
        }
        for (int i = 0; i < 10; i++) {
            if (fill(block, BYTES, i, BYTES, stream)) {
                printf("load %d: work cannot be queued\n", load);
                return 1;
            }
        }
        dlclose(library);
        if (dlopen(arguments[1], RTLD_NOW | RTLD_NOLOAD)) {
            printf("load %d: the library is still there\n", load);
            return 1;
        }
        if (threads() != 1) {
            printf("load %d left %d threads\n", load, threads() - 1);
            return 1;
        }
    }
    return 0;
}
