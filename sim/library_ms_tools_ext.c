/* libms_tools_ext.so: marks and ranges go into the call log, where a test reads them. */
#include <ctype.h>

#include "mstx/ms_tools_ext.h"
#include "sim_internal.h"

SIM_TELLS_NAMES(SIM_MARKS)

#define ENTER(failure, ...) SIM_ENTER_VALUE(SIM_ANYTIME, failure, __VA_ARGS__)
#define LEAVE(...)                                   \
    do {                                             \
        if (!aclsim_fast_mode)                       \
            aclsim_leave(&sim_call_, 0, __VA_ARGS__); \
    } while (0)

SIM_EXPORT void mstxMarkA(const char *message, aclrtStream stream)
{
    ENTER(, "message:s stream:p", message, (const void *)stream);
    aclsim_mark_fits(stream, NULL);
    LEAVE("");
}

SIM_EXPORT uint64_t mstxRangeStartA(const char *message, aclrtStream stream)
{
    ENTER(0, "message:s stream:p", message, (const void *)stream);
    uint64_t id = message && aclsim_mark_fits(stream, NULL) ? aclsim_range_opened(NULL) : 0;
    LEAVE("id:u", id);
    return id;
}

SIM_EXPORT void mstxRangeEnd(uint64_t id)
{
    ENTER(, "id:u", id);
    aclsim_range_closed(NULL, id);
    LEAVE("");
}

SIM_EXPORT mstxDomainHandle_t mstxDomainCreateA(const char *name)
{
    ENTER(NULL, "name:s", name);
    void *domain = NULL;
    const char *at = name;
    while (at && (isalnum((unsigned char)*at) || *at == '_'))
        at++;
    if (at && at != name && !*at)
        domain = aclsim_domain_named(name);
    LEAVE("domain:p", (const void *)domain);
    return domain;
}

SIM_EXPORT void mstxDomainDestroy(mstxDomainHandle_t domain)
{
    ENTER(, "domain:p", (const void *)domain);
    aclsim_domain_gone(domain);
    LEAVE("");
}

SIM_EXPORT void mstxDomainMarkA(mstxDomainHandle_t domain, const char *message, aclrtStream stream)
{
    ENTER(, "domain:p message:s stream:p", (const void *)domain, message, (const void *)stream);
    aclsim_mark_fits(stream, domain);
    LEAVE("");
}

SIM_EXPORT uint64_t mstxDomainRangeStartA(mstxDomainHandle_t domain, const char *message, aclrtStream stream)
{
    ENTER(0, "domain:p message:s stream:p", (const void *)domain, message, (const void *)stream);
    uint64_t id = message && aclsim_mark_fits(stream, domain) ? aclsim_range_opened(domain) : 0;
    LEAVE("id:u", id);
    return id;
}

SIM_EXPORT void mstxDomainRangeEnd(mstxDomainHandle_t domain, uint64_t id)
{
    ENTER(, "domain:p id:u", (const void *)domain, id);
    aclsim_range_closed(domain, id);
    LEAVE("");
}
