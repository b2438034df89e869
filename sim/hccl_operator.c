/*
 * Operators that name a communicator. Phase one looks for it on the current device and checks how many ranks it has;
 * phase two queues one task, which is a call of the communicator as those of HCCL are: compared with what the other
 * ranks call, in order with the rest, and its first one holds the caller up. The kernel computes its rank's part and
 * meets the others with that (aclsim_meet).
 */
#include <inttypes.h>
#include <stdlib.h>

#include "sim_hccl.h"

static sim_rank *find(const sim_device *device, const char *function, const char *group, aclnnStatus *code)
{
    sim_rank *rank = sim_rank_named(device, group);
    if (!rank)
        *code = sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: device %d has no communicator of the name \"%.127s\".", function, device->index, group);
    return rank;
}

aclnnStatus sim_together_check(const char *function, const sim_together *together)
{
    aclnnStatus code = 0;
    sim_lock();
    const sim_device *device = sim_current_device(&code);
    const sim_rank *rank = device ? find(device, function, together->group, &code) : NULL;
    uint32_t size = rank ? rank->world->size : 0;
    if (rank && (size > together->most || size & (size - 1)))
        code = sim_fail(ACLNN_ERR_INNER_TILING_ERROR, "EZ9999", "%s: tiling failed: communicator %s has %u ranks; powers of two up to %u are taken on %s.", function,
                        rank->world->name, size, together->most, device->product.soc);
    sim_unlock();
    return code;
}

static sim_operation *make(const sim_together *together, const char *function, const sim_rank *rank)
{
    sim_operation *made = calloc(1, sizeof *made);
    if (!made)
        return NULL;
    int dtype = together->dtype == ACL_FLOAT16 ? HCCL_DATA_TYPE_FP16 : together->dtype == ACL_BF16 ? HCCL_DATA_TYPE_BFP16 : HCCL_DATA_TYPE_INT8;
    *made = (sim_operation){.references = 1,
                            .kind = together->gathers ? SIM_PART_GATHER : SIM_PART_REDUCE,
                            .function = function,
                            .count = together->count,
                            .rows = together->rows,
                            .dtype = dtype,
                            .reduce = together->gathers ? SIM_NO_REDUCTION : HCCL_REDUCE_SUM,
                            .root = SIM_NO_ROOT,
                            .size = rank->world->size};
    return made;
}

static aclnnStatus check(const sim_rank *rank, const char *function, const sim_stream *stream)
{
    if (sim_group_open())
        return sim_finding("group-mixed", ACLNN_ERR_INNER, "%s in a group: only calls of HCCL can be there", function);
    if (stream->update)
        return sim_fail(ACL_ERROR_RT_TASK_TYPE_NOT_SUPPORT, "EE9999", "%s cannot replace a task of a group: other ranks take part in it.", function);
    if (sim_call_check_thread(rank, function))
        return ACLNN_ERR_INNER;
    return sim_device_broken(stream->device, false);
}

int sim_together_queue(const sim_together *together, const char *function, sim_stream *stream, sim_task *task)
{
    aclnnStatus code = 0;
    sim_rank *rank = find(stream->device, function, together->group, &code);
    if (!code)
        code = check(rank, function, stream);
    if (!code && sim_rank_take_memory(rank, function))
        code = ACLNN_ERR_INNER;
    sim_operation *operation = code ? NULL : make(together, function, rank);
    if (!code && !operation)
        code = sim_fail(ACLNN_ERR_INNER, "EZ9999", "No host memory for an operation.");
    if (code) {
        sim_task_free(task);
        return code;
    }
    return sim_call_queue(rank, operation, stream, task) ? ACLNN_ERR_INNER : 0;
}
