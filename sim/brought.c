/* Kernels that the program brought, and whether it asked for outputs of a fixed pattern. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>

#include "generic.h"
#include "own.h"
#include "sim_core.h"

typedef struct brought {
    struct brought *next;
    aclsim_kernel kernel;
    void *data;
    char name[];
} brought;

static struct {
    pthread_mutex_t lock;
    brought *first;
    int (*has)(const char *name);
    aclsim_kernel run;
    int opaque; /* -1 until the environment was asked */
} kernels = {.lock = PTHREAD_MUTEX_INITIALIZER, .opaque = -1};

void aclsim_set_kernel(const char *operator_name, aclsim_kernel kernel, void *data)
{
    pthread_mutex_lock(&kernels.lock);
    for (brought **at = &kernels.first; *at; at = &(*at)->next) {
        if (!strcmp((*at)->name, operator_name)) {
            brought *old = *at;
            *at = old->next;
            free(old);
            break;
        }
    }
    brought *item = kernel ? malloc(sizeof *item + strlen(operator_name) + 1) : NULL;
    if (item) {
        item->kernel = kernel;
        item->data = data;
        strcpy(item->name, operator_name);
        item->next = kernels.first;
        kernels.first = item;
    }
    pthread_mutex_unlock(&kernels.lock);
}

void aclsim_set_kernel_source(int (*has)(const char *operator_name), aclsim_kernel run)
{
    pthread_mutex_lock(&kernels.lock);
    kernels.has = has;
    kernels.run = run;
    pthread_mutex_unlock(&kernels.lock);
}

void aclsim_set_opaque(int on)
{
    pthread_mutex_lock(&kernels.lock);
    kernels.opaque = on != 0;
    pthread_mutex_unlock(&kernels.lock);
}

void sim_generic_reset(void)
{
    sim_own_reset();
    pthread_mutex_lock(&kernels.lock);
    while (kernels.first) {
        brought *next = kernels.first->next;
        free(kernels.first);
        kernels.first = next;
    }
    kernels.opaque = -1;
    pthread_mutex_unlock(&kernels.lock);
}

bool aclsim_generic_opaque(void)
{
    pthread_mutex_lock(&kernels.lock);
    if (kernels.opaque < 0)
        kernels.opaque = sim_setting_switch("ACLNN_SIM_OPAQUE");
    bool opaque = kernels.opaque > 0;
    pthread_mutex_unlock(&kernels.lock);
    return opaque;
}

bool sim_find_kernel(const char *name, aclsim_kernel *kernel, void **data)
{
    *kernel = NULL;
    *data = NULL;
    pthread_mutex_lock(&kernels.lock);
    int (*has)(const char *) = kernels.has;
    aclsim_kernel run = kernels.run;
    for (const brought *item = kernels.first; item; item = item->next) {
        if (!strcmp(item->name, name)) {
            *kernel = item->kernel;
            *data = item->data;
        }
    }
    pthread_mutex_unlock(&kernels.lock);
    if (!*kernel && has && has(name))
        *kernel = run;
    return *kernel != NULL;
}

bool aclsim_kernel_is_brought(const char *name)
{
    aclsim_kernel kernel;
    void *data;
    return sim_find_kernel(name, &kernel, &data);
}
