/*
 * Tensors as lines along one dimension, whatever their strides: what operators
 * that work on whole rows or columns share.
 */
#ifndef SIM_KERNEL_LINES_H
#define SIM_KERNEL_LINES_H

#include "sim_internal.h"
#include "sim_operator.h"

typedef struct sim_lines {
    const sim_tensor *tensor;
    unsigned char *origin;
    size_t size;
    uint64_t axis; /* the rank: each element is a line of its own */
} sim_lines;

/* Finds the tensor in memory. False after a finding. */
bool sim_lines_open(sim_task *task, const sim_tensor *tensor, uint64_t axis, bool write, sim_lines *lines);
int64_t sim_lines_count(const sim_lines *lines);
int64_t sim_lines_length(const sim_lines *lines);
unsigned char *sim_lines_at(const sim_lines *lines, int64_t line, int64_t element);

/* As binary32: exact, but for INT32, which is rounded to nearest, ties to even.
 * UINT8 is read as HIFLOAT8. */
float sim_lines_float(const sim_lines *lines, int64_t line, int64_t element);
int64_t sim_lines_integer(const sim_lines *lines, int64_t line, int64_t element);
/* One of eight nibbles to an INT32 word, signed. */
int sim_lines_nibble(const sim_lines *lines, int64_t line, int64_t element);

/* To the tensor's type: rounded to nearest, ties to even; 8-bit floats saturate. */
void sim_lines_store_float(const sim_lines *lines, int64_t line, int64_t element, float value);
/* To INT8, or to a nibble of an INT32 word: nearest, ties to even, saturating. */
void sim_lines_store_integer(const sim_lines *lines, int64_t line, int64_t element, float value);

/* 161002 with a message unless the tensor is one of the types, or has the shape. */
aclnnStatus sim_check_shape_is(const char *function, const char *argument, const sim_tensor *tensor, uint64_t rank, const int64_t *shape);

#endif
