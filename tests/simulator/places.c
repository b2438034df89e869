/* Operators that choose elements by tensors of places, write to such places, and move what is there. */
#include "aclnnop/aclnn_constant_pad_nd.h"
#include "aclnnop/aclnn_index.h"
#include "aclnnop/aclnn_index_add.h"
#include "aclnnop/aclnn_index_copy.h"
#include "aclnnop/aclnn_index_fill.h"
#include "aclnnop/aclnn_index_fill_tensor.h"
#include "aclnnop/aclnn_index_put_impl.h"
#include "aclnnop/aclnn_linspace.h"
#include "aclnnop/aclnn_logspace.h"
#include "aclnnop/aclnn_masked_scatter.h"
#include "aclnnop/aclnn_nonzero.h"
#include "aclnnop/aclnn_nonzero_v2.h"
#include "aclnnop/aclnn_one_hot.h"
#include "aclnnop/aclnn_roll.h"
#include "aclnnop/aclnn_scatter.h"
#include "aclnnop/aclnn_scatter_add.h"
#include "tables.h"

/* x is 0 to 23 in the shape [2, 3, 4]. */
static held counted(void)
{
    float values[24];
    for (int i = 0; i < 24; i++)
        values[i] = (float)i;
    return hold(ACL_FLOAT, values, 3, SHAPE(2, 3, 4));
}

static aclTensorList *list(aclTensor *a, aclTensor *b, aclTensor *c)
{
    const aclTensor *all[] = {a, b, c};
    return aclCreateTensorList(all, c ? 3 : b ? 2 : 1);
}

/* Tensors in a list go with it. */
static void let_go_of_list(aclTensorList *list, held a, held b)
{
    WORKS(aclDestroyTensorList(list));
    WORKS(aclrtFree(a.memory));
    WORKS(aclrtFree(b.memory));
}

static void reading(void)
{
    held x = counted(), y = hold(ACL_FLOAT, NULL, 2, SHAPE(2, 4)), z = hold(ACL_FLOAT, NULL, 2, SHAPE(2, 3));
    held rows = hold(ACL_INT64, SHAPE(1, 0), 1, SHAPE(2)), columns = hold(ACL_INT64, SHAPE(-1, 1), 1, SHAPE(2));
    aclTensorList *both = list(rows.tensor, columns.tensor, NULL);
    RUN(aclnnIndex, x.tensor, both, y.tensor); /* x[[1, 0], [-1, 1]] */
    ARE(y, 20, 21, 22, 23, 4, 5, 6, 7);
    REFUSES(aclnnIndex, x.tensor, both, z.tensor);
    let_go_of_list(both, rows, columns);
    /* x[[1, 0], :, [2, 3]]: the indices are apart, so theirs comes first. */
    held first = hold(ACL_INT64, SHAPE(1, 0), 1, SHAPE(2)), all = hold(ACL_FLOAT, NULL, 1, SHAPE(0)), last = hold(ACL_INT64, SHAPE(2, 3), 1, SHAPE(2));
    aclTensorList *apart = list(first.tensor, all.tensor, last.tensor);
    RUN(aclnnIndex, x.tensor, apart, z.tensor);
    ARE(z, 14, 18, 22, 3, 7, 11);
    let_go_of_list(apart, first, last);
    WORKS(aclrtFree(all.memory));
    /* x[:, [2, 0]]: in its place. */
    held before = hold(ACL_FLOAT, NULL, 1, SHAPE(0)), middle = hold(ACL_INT64, SHAPE(2, 0), 1, SHAPE(2)), w = hold(ACL_FLOAT, NULL, 3, SHAPE(2, 2, 4));
    aclTensorList *second = list(before.tensor, middle.tensor, NULL);
    RUN(aclnnIndex, x.tensor, second, w.tensor);
    ARE(w, 8, 9, 10, 11, 0, 1, 2, 3, 20, 21, 22, 23, 12, 13, 14, 15);
    let_go_of_list(second, before, middle);
    let_go(w);
    let_go(x);
    let_go(y);
    let_go(z);
}

static void writing(void)
{
    held x = hold(ACL_FLOAT, FLOATS(0, 1, 2, 3, 4, 5), 2, SHAPE(3, 2)), one = hold(ACL_FLOAT, FLOATS(10), 1, SHAPE(1));
    held rows = hold(ACL_INT64, SHAPE(2, 0, 2), 1, SHAPE(3));
    aclTensorList *places = list(rows.tensor, NULL, NULL);
    RUN(aclnnIndexPutImpl, x.tensor, places, one.tensor, true, false); /* the same row twice */
    ARE(x, 10, 11, 2, 3, 24, 25);
    RUN(aclnnIndexPutImpl, x.tensor, places, one.tensor, false, false);
    ARE(x, 10, 10, 2, 3, 10, 10);
    WORKS(aclDestroyTensorList(places));
    WORKS(aclrtFree(rows.memory));
    held mask = hold(ACL_BOOL, "\0\1\1\0\0\1", 2, SHAPE(3, 2)), source = hold(ACL_FLOAT, FLOATS(7, 8, 9, 0), 1, SHAPE(4));
    RUN(aclnnInplaceMaskedScatter, x.tensor, mask.tensor, source.tensor);
    ARE(x, 10, 7, 8, 3, 10, 9);
    held index = hold(ACL_INT64, SHAPE(2, 0), 1, SHAPE(2)), two = hold(ACL_FLOAT, FLOATS(1, 2, 3, 4), 2, SHAPE(2, 2)), y = hold(ACL_FLOAT, NULL, 2, SHAPE(3, 2));
    float half = 0.5f, nine = 9;
    aclScalar *alpha = aclCreateScalar(&half, ACL_FLOAT), *value = aclCreateScalar(&nine, ACL_FLOAT);
    RUN(aclnnIndexAdd, x.tensor, 0, index.tensor, two.tensor, alpha, y.tensor);
    ARE(y, 11.5f, 9, 8, 3, 10.5f, 10);
    RUN(aclnnInplaceIndexCopy, x.tensor, 0, index.tensor, two.tensor);
    ARE(x, 3, 4, 8, 3, 1, 2);
    RUN(aclnnInplaceIndexFill, x.tensor, 0, index.tensor, value);
    ARE(x, 9, 9, 8, 3, 9, 9);
    aclIntArray *second = aclCreateIntArray(SHAPE(-2), 1);
    RUN(aclnnInplaceIndexFillTensor, x.tensor, 0, second, alpha);
    ARE(x, 9, 9, 0.5f, 0.5f, 9, 9);
    RUN(aclnnInplaceIndexCopy, x.tensor, 0, hold(ACL_INT64, SHAPE(1), 1, SHAPE(1)).tensor, hold(ACL_FLOAT, FLOATS(8, 3), 2, SHAPE(1, 2)).tensor);
    held each = hold(ACL_INT64, SHAPE(1, 0, 1, 2), 2, SHAPE(2, 2));
    RUN(aclnnScatterAdd, x.tensor, 0, each.tensor, two.tensor, y.tensor);
    ARE(y, 9, 11, 12, 3, 9, 13); /* 1 and 3 to one place */
    RUN(aclnnInplaceScatterValue, x.tensor, 1, hold(ACL_INT64, SHAPE(1), 2, SHAPE(1, 1)).tensor, alpha, 2);
    ARE(x, 9, 4.5f, 8, 3, 9, 9);
    REFUSES(aclnnScatterAdd, x.tensor, 2, each.tensor, two.tensor, y.tensor);
    /* A place that is not there stops the device. */
    held beyond = hold(ACL_INT64, SHAPE(3, 0), 1, SHAPE(2));
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    WORKS(aclnnInplaceIndexFillGetWorkspaceSize(x.tensor, 0, beyond.tensor, value, &size, &executor));
    WORKS(aclnnInplaceIndexFill(NULL, 0, executor, on));
    GIVES(aclrtSynchronizeStream(on), 507015);
}

static void where_and_moved(void)
{
    held x = hold(ACL_FLOAT, FLOATS(0, 2, 0, 3, 0, -1), 2, SHAPE(2, 3)), found = hold(ACL_INT64, NULL, 2, SHAPE(6, 2)), turned = hold(ACL_INT64, NULL, 2, SHAPE(2, 6));
    int64_t *shape = NULL;
    uint64_t rank = 0;
    RUN(aclnnNonzero, x.tensor, found.tensor);
    INTEGERS_ARE(found, 0, 1, 1, 0, 1, 2);
    WORKS(aclGetViewShape(found.tensor, &shape, &rank));
    EXPECT(rank == 2 && shape[0] == 3 && shape[1] == 2);
    free(shape);
    RUN(aclnnNonzeroV2, x.tensor, turned.tensor);
    INTEGERS_ARE(turned, 0, 1, 1, 1, 0, 2);
    WORKS(aclGetViewShape(turned.tensor, &shape, &rank));
    EXPECT(rank == 2 && shape[0] == 2 && shape[1] == 3);
    free(shape);
    held y = hold(ACL_FLOAT, NULL, 2, SHAPE(2, 3)), padded = hold(ACL_FLOAT, NULL, 2, SHAPE(3, 3)), even = hold(ACL_FLOAT, NULL, 1, SHAPE(5));
    aclIntArray *by = aclCreateIntArray(SHAPE(1, -1), 2), *dims = aclCreateIntArray(SHAPE(0, -1), 2), *one = aclCreateIntArray(SHAPE(2), 1);
    aclIntArray *pad = aclCreateIntArray(SHAPE(1, -1, 0, 1), 4);
    RUN(aclnnRoll, x.tensor, by, dims, y.tensor);
    ARE(y, 0, -1, 3, 2, 0, 0);
    RUN(aclnnRoll, x.tensor, one, NULL, y.tensor); /* as one line */
    ARE(y, 0, -1, 0, 2, 0, 3);
    REFUSES(aclnnRoll, x.tensor, by, NULL, y.tensor);
    float seven = 7, zero = 0, two = 2;
    aclScalar *value = aclCreateScalar(&seven, ACL_FLOAT), *start = aclCreateScalar(&zero, ACL_FLOAT), *stop = aclCreateScalar(&two, ACL_FLOAT);
    RUN(aclnnConstantPadNd, x.tensor, pad, value, padded.tensor); /* one before each row and one less behind it; a row behind */
    ARE(padded, 7, 0, 2, 7, 3, 0, 7, 7, 7);
    REFUSES(aclnnConstantPadNd, x.tensor, pad, value, y.tensor);
    RUN(aclnnLinspace, start, stop, 5, even.tensor);
    ARE(even, 0, 0.5f, 1, 1.5f, 2);
    RUN(aclnnLogSpace, start, stop, 5, 4.0, even.tensor);
    ARE(even, 1, 2, 4, 8, 16);
    REFUSES(aclnnLinspace, start, stop, 4, even.tensor);
    held classes = hold(ACL_INT64, SHAPE(1, 0, 3), 1, SHAPE(3)), hot = hold(ACL_INT64, NULL, 2, SHAPE(3, 3));
    held yes = hold(ACL_INT64, SHAPE(1), 1, SHAPE(1)), no = hold(ACL_INT64, SHAPE(0), 1, SHAPE(1));
    RUN(aclnnOneHot, classes.tensor, 3, yes.tensor, no.tensor, -1, hot.tensor);
    INTEGERS_ARE(hot, 0, 1, 0, 1, 0, 0, 0, 0, 0);
    aclScalar *scalars[] = {value, start, stop};
    aclIntArray *arrays[] = {by, dims, one, pad};
    held tensors[] = {x, found, turned, y, padded, even, classes, hot, yes, no};
    for (size_t i = 0; i < 3; i++)
        WORKS(aclDestroyScalar(scalars[i]));
    for (size_t i = 0; i < 4; i++)
        WORKS(aclDestroyIntArray(arrays[i]));
    for (size_t i = 0; i < 10; i++)
        let_go(tensors[i]);
}

int main(void)
{
    start(0);
    on = stream();
    reading();
    where_and_moved();
    EXPECT(aclsim_report_count() == 0);
    writing();
    return 0;
}
