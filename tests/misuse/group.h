/* A graph whose quantization can be replaced, for the programs about updates. */
#ifndef GROUP_H
#define GROUP_H

#include "misuse.h"

/* Captures one quantization as a task group; with an event, the graph waits for it and resets it before. */
static inline aclmdlRI capture_group(const problem *p, aclrtStream stream, aclrtEvent event, aclrtTaskGrp *group)
{
    aclmdlRI graph = NULL;
    STEP(aclmdlRICaptureBegin(stream, ACL_MODEL_RI_CAPTURE_MODE_THREAD_LOCAL));
    if (event) {
        STEP(aclrtStreamWaitEvent(stream, event));
        STEP(aclrtResetEvent(event, stream));
    }
    STEP(aclmdlRICaptureTaskGrpBegin(stream));
    quantize(p, stream);
    STEP(aclmdlRICaptureTaskGrpEnd(stream, group));
    STEP(aclmdlRICaptureEnd(stream, &graph));
    return graph;
}

/* Makes the group quantize something else from now on. */
static inline void update_group(const problem *p, aclrtStream stream, aclrtTaskGrp group)
{
    STEP(aclmdlRICaptureTaskUpdateBegin(stream, group));
    quantize(p, stream);
    STEP(aclmdlRICaptureTaskUpdateEnd(stream));
}

/* Waits on one stream for what another holds. */
static inline void order(aclrtStream before, aclrtStream after)
{
    aclrtEvent event = NULL;
    STEP(aclrtCreateEventExWithFlag(&event, ACL_EVENT_SYNC));
    STEP(aclrtRecordEvent(event, before));
    STEP(aclrtStreamWaitEvent(after, event));
}

#endif
