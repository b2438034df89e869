/* Arguments of an operator by their names. */
#include "operator_named.h"

#include <string.h>

const sim_value *sim_named(const sim_operands *operands, const char *name)
{
    for (size_t i = 0; i < operands->operator->count; i++)
        if (strcmp(operands->operator->parameters[i].name, name) == 0)
            return &operands->values[i];
    return NULL;
}

const sim_tensor *sim_named_tensor(const sim_operands *operands, const char *name)
{
    const sim_value *value = sim_named(operands, name);
    return value && value->count && value->tensors->present ? value->tensors : NULL;
}

int64_t sim_named_integer(const sim_operands *operands, const char *name)
{
    const sim_value *value = sim_named(operands, name);
    return value ? value->integer : 0;
}

bool sim_named_flag(const sim_operands *operands, const char *name)
{
    return sim_named_integer(operands, name) != 0;
}
