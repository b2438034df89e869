/*
 * Batches of matrices of small integers, wherever they lie: int8 or int32 words of
 * eight int4 values, strided or in FRACTAL_NZ.
 */
#ifndef SIM_KERNEL_MATRIX_H
#define SIM_KERNEL_MATRIX_H

#include "sim_internal.h"
#include "sim_operator.h"

typedef struct sim_matrix {
    sim_tensor tensor;   /* the view; its last two dimensions are the matrix */
    bool transposed;     /* the view's last two dimensions lie in the other order */
    bool words;          /* elements are words of eight values */
    int64_t rows, columns; /* in values */
    int64_t batch;       /* how many matrices there are */
} sim_matrix;

/* A tensor of two dimensions or more. `swap` exchanges the last two first. */
sim_matrix sim_matrix_of(const sim_tensor *tensor, bool swap);

/* Values along the dimension that lies last in memory. */
int64_t sim_matrix_stored_last(const sim_matrix *matrix);

/* The values of one matrix of the batch, row by row. False after a finding. */
bool sim_matrix_unpack(sim_task *task, const sim_matrix *matrix, int64_t index, signed char *values);

/* ---- FRACTAL_NZ ---- */

/* Elements of the last dimension that lie together: 32 bytes of them. 0 for types
 * that are not kept so. */
int64_t sim_nz_width(aclDataType dtype);

/* The storage of a tensor of that shape, and its rank. */
uint64_t sim_nz_storage(const int64_t *shape, uint64_t rank, int64_t width, int64_t *storage);

/* Its elements; INT64_MAX where they cannot be counted. */
int64_t sim_nz_elements(const int64_t *shape, uint64_t rank, aclDataType dtype);

/* Elements of the storage that a tensor says it has; INT64_MAX where they cannot be counted. */
int64_t sim_stored_elements(const sim_tensor *tensor);

/* Where an element of a matrix of so many rows lies. */
int64_t sim_nz_place(int64_t rows, int64_t width, int64_t row, int64_t column);

#endif
