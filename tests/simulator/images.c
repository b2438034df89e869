/* Operators on images: larger by the nearest pixel, and what windows see of them. */
#include "aclnnop/aclnn_avgpool2d.h"
#include "aclnnop/aclnn_max_pool.h"
#include "aclnnop/aclnn_upsample_nearest_2d.h"
#include "tables.h"

int main(void)
{
    start(0);
    on = stream();
    held x = hold(ACL_FLOAT, FLOATS(1, 2, 3, 4, 5, 6, 7, 8, 9), 4, SHAPE(1, 1, 3, 3));
    held two = hold(ACL_FLOAT, NULL, 4, SHAPE(1, 1, 2, 2)), five = hold(ACL_FLOAT, NULL, 4, SHAPE(1, 1, 5, 2));
    aclIntArray *size = aclCreateIntArray(SHAPE(5, 2), 2), *window = aclCreateIntArray(SHAPE(2, 2), 2), *one = aclCreateIntArray(SHAPE(1, 1), 2);
    aclIntArray *steps = aclCreateIntArray(SHAPE(2, 2), 2), *none = aclCreateIntArray(SHAPE(0, 0), 2), *around = aclCreateIntArray(SHAPE(0, 0, 1, 1), 4);
    RUN(aclnnUpsampleNearest2d, x.tensor, size, five.tensor);
    ARE(five, 1, 2, 1, 2, 4, 5, 4, 5, 7, 8);
    REFUSES(aclnnUpsampleNearest2d, x.tensor, size, two.tensor);
    RUN(aclnnAvgPool2d, x.tensor, window, one, none, false, true, 0, 0, two.tensor);
    ARE(two, 3, 4, 6, 7);
    RUN(aclnnAvgPool2d, x.tensor, window, steps, one, false, true, 0, 0, two.tensor); /* zeros around */
    ARE(two, 0.25f, 1.25f, 2.75f, 7);
    RUN(aclnnAvgPool2d, x.tensor, window, steps, one, false, false, 0, 0, two.tensor); /* and not counted */
    ARE(two, 1, 2.5f, 5.5f, 7);
    RUN(aclnnAvgPool2d, x.tensor, window, one, none, false, true, 2, 0, two.tensor);
    ARE(two, 6, 8, 12, 14);
    REFUSES(aclnnAvgPool2d, x.tensor, window, one, one, false, true, 0, 0, two.tensor);
    RUN(aclnnMaxPool, x.tensor, window, steps, 0, around, one, 0, two.tensor); /* below and to the right */
    ARE(two, 5, 6, 8, 9);
    aclIntArray *arrays[] = {size, window, one, steps, none, around};
    for (size_t i = 0; i < 6; i++)
        WORKS(aclDestroyIntArray(arrays[i]));
    let_go(x);
    let_go(two);
    let_go(five);
    end();
    return 0;
}
