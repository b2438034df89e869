/*
 * Elements of any type, one at a time: reading, converting, writing, and walking
 * over views that are broadcast to one shape.
 */
#ifndef SIM_KERNEL_ELEMENTS_H
#define SIM_KERNEL_ELEMENTS_H

#include "sim_internal.h"
#include "sim_operator.h"

/* What an element holds. Integers stay exact; floats are exact as doubles. */
typedef struct sim_number {
    bool whole; /* an integer or a truth value */
    int64_t integer;
    double real, imaginary;
} sim_number;

/* Whether elements of the type are computed with: numbers of whole bytes, but 8-bit
 * floats, which are read and written only. */
bool sim_elements_supported(aclDataType dtype);
bool sim_is_whole(aclDataType dtype);
bool sim_is_complex(aclDataType dtype);
bool sim_is_float8(aclDataType dtype);

sim_number sim_load_element(const void *bytes, aclDataType dtype);
/* Floats become integers toward zero: to 32 and 64 bits with saturation, NaN as 0;
 * narrower integers keep the low bits of the 32-bit one. Floats are rounded to
 * nearest, ties to even. A complex number loses its imaginary part. */
void sim_store_element(void *bytes, aclDataType dtype, sim_number number);

sim_number sim_whole(int64_t value);
sim_number sim_real(double value);
double sim_as_double(sim_number number);
int64_t sim_as_integer(sim_number number);
bool sim_as_truth(sim_number number);
sim_number sim_scalar_number(const sim_scalar *scalar);
/* Whole numbers modulo 2^64; complex numbers as such. */
sim_number sim_sum_of(sim_number a, sim_number b);
sim_number sim_product_of(sim_number a, sim_number b);
/* The number as an element of that type would hold it. */
sim_number sim_rounded(sim_number number, aclDataType dtype);

/* A view in memory: `origin` is where element 0 of its address lies. */
typedef struct sim_view {
    const sim_tensor *tensor;
    unsigned char *origin;
    size_t size; /* of an element */
    int64_t strides[SIM_MAX_RANK]; /* along the dimensions of the walk; 0 where it is broadcast */
} sim_view;

/* Finds the view in memory and lines it up with the dimensions of `shape`. False
 * after a finding. */
bool sim_view_open(sim_task *task, const sim_tensor *tensor, const sim_tensor *shape, bool write, sim_view *view);

/* One step over a shape with some views. */
typedef struct sim_walk {
    const sim_tensor *shape;
    int64_t index[SIM_MAX_RANK];
    int64_t left;
} sim_walk;

sim_walk sim_walk_over(const sim_tensor *shape);
/* False at the end; else the next element of each view. */
bool sim_walk_next(sim_walk *walk);
static inline unsigned char *sim_walk_at(const sim_walk *walk, const sim_view *view)
{
    int64_t element = view->tensor->offset;
    for (uint64_t d = 0; d < walk->shape->rank; d++)
        element += walk->index[d] * view->strides[d];
    return view->origin + element * (int64_t)view->size;
}

/* Whether a view of that shape can be broadcast to the other. */
bool sim_broadcasts_to(const sim_tensor *tensor, const sim_tensor *shape);
/* The shape of two views that are broadcast to each other; false when they cannot. */
bool sim_broadcast_shape(const sim_tensor *a, const sim_tensor *b, sim_tensor *shape);

#endif
