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

/* Captures a quantization, updates it by what `tasks` queues, and replays it: `other` is quantized then, and not p. */
static inline void replay_updated(void (*tasks)(const problem *p, const problem *other, aclrtStream stream))
{
    start();
    problem p = new_problem(), other = new_problem();
    aclrtStream stream = new_stream();
    aclrtTaskGrp group = NULL;
    aclmdlRI graph = capture_group(&p, stream, NULL, &group);
    STEP(aclmdlRICaptureTaskUpdateBegin(stream, group));
    tasks(&p, &other, stream);
    STEP(aclmdlRICaptureTaskUpdateEnd(stream));
    STEP(aclmdlRIExecuteAsync(graph, stream));
    STEP(aclrtSynchronizeStream(stream));
    check(&other);
    STEP(aclmdlRIDestroy(graph));
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
