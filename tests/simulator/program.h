/* Shared by the programs here: what a program asks for and what it expects. */
#ifndef PROGRAM_H
#define PROGRAM_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "acl/acl.h"
#include "aclnn/acl_meta.h"
#include "aclnn_sim.h"
#include "aclnnop/aclnn_ascend_quant_v3.h"

#define EXPECT(condition)                                                       \
    do {                                                                        \
        if (!(condition)) {                                                     \
            const char *text_ = aclGetRecentErrMsg();                           \
            printf("line %d: %s does not hold\n%s%s", __LINE__, #condition, text_ ? text_ : "", aclsim_reports()); \
            exit(1);                                                            \
        }                                                                       \
    } while (0)

/* The status, and nothing else, as a value that a message can show. */
#define GIVES(call, status)                                                     \
    do {                                                                        \
        int got_ = (call);                                                      \
        if (got_ != (status)) {                                                 \
            const char *text_ = aclGetRecentErrMsg();                           \
            printf("line %d: %s gives %d, not %s\n%s%s", __LINE__, #call, got_, #status, text_ ? text_ : "", aclsim_reports()); \
            exit(1);                                                            \
        }                                                                       \
    } while (0)

#define WORKS(call) GIVES(call, 0)

static inline void start(int device)
{
    WORKS(aclInit(NULL));
    WORKS(aclrtSetDevice(device));
}

static inline void *block(size_t bytes)
{
    void *address = NULL;
    WORKS(aclrtMalloc(&address, bytes, ACL_MEM_MALLOC_HUGE_FIRST));
    return address;
}

static inline aclrtStream stream(void)
{
    aclrtStream made = NULL;
    WORKS(aclrtCreateStream(&made));
    return made;
}

#endif
