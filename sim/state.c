/* The one state, and what product names say. */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "sim_core.h"

sim_state sim = {.lock = PTHREAD_MUTEX_INITIALIZER};

uint64_t sim_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

extern const int aclsim_variant_cann_8_1 __attribute__((weak, visibility("hidden")));

bool sim_variant_8_1(void)
{
    return &aclsim_variant_cann_8_1 != NULL;
}

static bool starts_with(const char *text, const char *prefix)
{
    return !strncmp(text, prefix, strlen(prefix));
}

/* The full name "Ascend910B" is a 910 of the first generation; an A2 always has
 * a digit after the B. */
void sim_product_set(sim_product *product, const char *soc)
{
    static const struct {
        const char *prefix, *short_name;
        int arch;
    } products[] = {
        {"Ascend310P", "Ascend310P", 2002}, {"Ascend310B", "Ascend310B", 3002}, {"Ascend910_93", "Ascend910_93", 2201},
        {"Ascend950", "Ascend950", 3510},   {"Ascend350", "Ascend350", 3510},   {"KirinX90", "KirinX90", 3003},
        {"Kirin9030", "Kirin9030", 3113},
    };
    static const char *const first_generation[] = {"Ascend910A",    "Ascend910B",    "Ascend910ProA",
                                                   "Ascend910ProB", "Ascend910PremiumA", "Ascend910"};
    memset(product, 0, sizeof *product);
    snprintf(product->soc, sizeof product->soc, "%s", soc);
    product->short_name = "";
    for (size_t i = 0; i < sizeof first_generation / sizeof *first_generation; i++) {
        if (!strcmp(soc, first_generation[i])) {
            product->short_name = "Ascend910";
            product->arch = 1001;
            return;
        }
    }
    if (starts_with(soc, "Ascend910B") && soc[10] >= '0' && soc[10] <= '9') {
        product->short_name = "Ascend910B";
        product->arch = 2201;
        return;
    }
    for (size_t i = 0; i < sizeof products / sizeof *products; i++) {
        if (starts_with(soc, products[i].prefix)) {
            product->short_name = products[i].short_name;
            product->arch = products[i].arch;
            return;
        }
    }
}

const sim_product *aclsim_current_product(void)
{
    static __thread sim_product product;
    sim_lock();
    sim_context *context = sim_current();
    if (context)
        product = context->device->product;
    else
        sim_product_set(&product, sim.soc);
    sim_unlock();
    return &product;
}
