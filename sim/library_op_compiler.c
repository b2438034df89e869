/* libacl_op_compiler.so: options of the compiler are kept; operators by description are refused by name, but for Identity. */
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "acl/acl_op_compiler.h"
#include "descriptions.h"

enum { OPTIONS = 32, LONGEST = 256 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
/* Nothing is compiled here, so nothing is compiled at run time either. */
static char options[OPTIONS][LONGEST] = {[ACL_OP_JIT_COMPILE] = "disable"};

static int unknown(const char *function, int32_t option)
{
    return sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: option %d is not known. [FUNC:%s]", (int)option, function);
}

SIM_EXPORT aclError aclSetCompileopt(aclCompileOpt opt, const char *value)
{
    SIM_ENTER(SIM_ANYTIME, "opt:i value:s", (int64_t)opt, value);
    if ((unsigned)opt >= OPTIONS)
        SIM_RETURN(unknown(__func__, opt));
    if (!value || strlen(value) >= LONGEST)
        SIM_RETURN(sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: value is %s. [FUNC:%s]", value ? "too long" : "null", __func__));
    pthread_mutex_lock(&lock);
    snprintf(options[opt], LONGEST, "%s", value);
    pthread_mutex_unlock(&lock);
    SIM_RETURN(0);
}

SIM_EXPORT size_t aclGetCompileoptSize(aclCompileOpt opt)
{
    pthread_mutex_lock(&lock);
    size_t size = (unsigned)opt < OPTIONS ? strlen(options[opt]) + 1 : 0;
    pthread_mutex_unlock(&lock);
    return size;
}

SIM_EXPORT aclError aclGetCompileopt(aclCompileOpt opt, char *value, size_t length)
{
    SIM_ENTER(SIM_ANYTIME, "opt:i value:N length:u", (int64_t)opt, (const void *)value, (uint64_t)length);
    if ((unsigned)opt >= OPTIONS)
        SIM_RETURN(unknown(__func__, opt));
    int code = 0;
    pthread_mutex_lock(&lock);
    if (strlen(options[opt]) >= length)
        code = ACL_ERROR_INVALID_PARAM;
    else
        memcpy(value, options[opt], strlen(options[opt]) + 1);
    pthread_mutex_unlock(&lock);
    SIM_RETURN(code ? sim_fail(code, "EH0001", "The argument is invalid. Reason: length %zu is too short. [FUNC:%s]", length, __func__) : 0);
}

static int refuse(const char *function, const char *operator)
{
    return sim_fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "EZ9999", "The simulated Atlas runs no operator by its description: %s is not simulated. [FUNC:%s]",
                    operator ? operator : "(no name)", function);
}

static bool is_identity(const char *operator, int inputs, int outputs)
{
    return operator && !strcmp(operator, "Identity") && inputs == 1 && outputs == 1;
}

SIM_EXPORT aclError aclopCompileAndExecute(const char *opType, int numInputs, const aclTensorDesc *const inputDesc[], const aclDataBuffer *const inputs[], int numOutputs,
                                           const aclTensorDesc *const outputDesc[], aclDataBuffer *const outputs[], const aclopAttr *attr, aclopEngineType engineType, aclopCompileType compileFlag,
                                           const char *opPath, aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "opType:s numInputs:i inputDesc:p inputs:p numOutputs:i outputDesc:p outputs:p attr:p engineType:u compileFlag:u opPath:s stream:p",
              opType, (int64_t)numInputs, (const void *)inputDesc, (const void *)inputs, (int64_t)numOutputs, (const void *)outputDesc, (const void *)outputs, (const void *)attr,
              (uint64_t)engineType, (uint64_t)compileFlag, opPath, (const void *)stream);
    if (is_identity(opType, numInputs, numOutputs) && inputDesc && inputs && outputDesc && outputs)
        SIM_RETURN(sim_identity(inputDesc[0], inputs[0], outputDesc[0], outputs[0], stream));
    SIM_RETURN(refuse(__func__, opType));
}

SIM_EXPORT aclError aclopCompileAndExecuteV2(const char *opType, int numInputs, aclTensorDesc *inputDesc[], aclDataBuffer *inputs[], int numOutputs, aclTensorDesc *outputDesc[], aclDataBuffer *outputs[],
                                             aclopAttr *attr, aclopEngineType engineType, aclopCompileType compileFlag, const char *opPath, aclrtStream stream)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "opType:s numInputs:i inputDesc:p inputs:p numOutputs:i outputDesc:p outputs:p attr:p engineType:u compileFlag:u opPath:s stream:p",
              opType, (int64_t)numInputs, (const void *)inputDesc, (const void *)inputs, (int64_t)numOutputs, (const void *)outputDesc, (const void *)outputs,
              (const void *)attr, (uint64_t)engineType, (uint64_t)compileFlag, opPath, (const void *)stream);
    if (is_identity(opType, numInputs, numOutputs) && inputDesc && inputs && outputDesc && outputs)
        SIM_RETURN(sim_identity(inputDesc[0], inputs[0], outputDesc[0], outputs[0], stream));
    SIM_RETURN(refuse(__func__, opType));
}
