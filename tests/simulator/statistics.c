/* Operators that tell one number of many, and functions of one, two and three numbers. */
#include "aclnnop/aclnn_addcdiv.h"
#include "aclnnop/aclnn_addcmul.h"
#include "aclnnop/aclnn_atan2.h"
#include "aclnnop/aclnn_clamp.h"
#include "aclnnop/aclnn_cumprod.h"
#include "aclnnop/aclnn_div.h"
#include "aclnnop/aclnn_exp2.h"
#include "aclnnop/aclnn_fmod_scalar.h"
#include "aclnnop/aclnn_l1_loss.h"
#include "aclnnop/aclnn_lerp_scalar.h"
#include "aclnnop/aclnn_linalg_vector_norm.h"
#include "aclnnop/aclnn_log10.h"
#include "aclnnop/aclnn_logsumexp.h"
#include "aclnnop/aclnn_mse_loss.h"
#include "aclnnop/aclnn_nan_to_num.h"
#include "aclnnop/aclnn_nll_loss.h"
#include "aclnnop/aclnn_norm.h"
#include "aclnnop/aclnn_pow.h"
#include "aclnnop/aclnn_prod.h"
#include "aclnnop/aclnn_reduce_nansum.h"
#include "aclnnop/aclnn_round.h"
#include "aclnnop/aclnn_smooth_l1_loss.h"
#include "aclnnop/aclnn_std.h"
#include "aclnnop/aclnn_threshold.h"
#include "aclnnop/aclnn_var.h"
#include "aclnnop/aclnn_var_mean.h"
#include "tables.h"

static aclScalar *number(float value)
{
    return aclCreateScalar(&value, ACL_FLOAT);
}

static void of_many(void)
{
    held x = hold(ACL_FLOAT, FLOATS(1, 2, 3, 6, 4, 4, 4, 4), 2, SHAPE(2, 4)), y = hold(ACL_FLOAT, NULL, 1, SHAPE(2)), z = hold(ACL_FLOAT, NULL, 1, SHAPE(2));
    held kept = hold(ACL_FLOAT, NULL, 2, SHAPE(2, 1)), one = hold(ACL_FLOAT, NULL, 0, SHAPE(0));
    aclIntArray *last = aclCreateIntArray(SHAPE(-1), 1), *beyond = aclCreateIntArray(SHAPE(2), 1);
    RUN(aclnnVarCorrection, x.tensor, last, 1, false, y.tensor); /* off by 2, 1, 0, 3 */
    ARE(y, 14.0f / 3, 0);
    RUN(aclnnVar, x.tensor, last, false, false, y.tensor);
    ARE(y, 3.5f, 0);
    RUN(aclnnVarMean, x.tensor, last, 2, false, y.tensor, z.tensor);
    ARE(y, 7, 0);
    ARE(z, 3, 4);
    RUN(aclnnStd, x.tensor, last, 0, true, kept.tensor);
    ARE(kept, sqrtf(3.5f), 0);
    RUN(aclnnStd, x.tensor, NULL, 1, false, one.tensor);
    ARE(one, sqrtf(16.0f / 7)); /* around 3.5 */
    RUN(aclnnVarCorrection, x.tensor, last, 4, false, y.tensor); /* nothing to divide by */
    float got[2];
    WORKS(aclrtMemcpy(got, sizeof got, y.memory, sizeof got, ACL_MEMCPY_DEVICE_TO_HOST));
    EXPECT(isinf(got[0]) && isnan(got[1]));
    REFUSES(aclnnStd, x.tensor, beyond, 1, false, y.tensor);
    REFUSES(aclnnStd, x.tensor, last, 1, true, y.tensor);

    aclScalar *two = number(2), *three = number(3), *none = number(0), *most = number(INFINITY), *least = number(-INFINITY);
    held w = hold(ACL_FLOAT, FLOATS(3, -4, 0, 1, -2, 2), 2, SHAPE(2, 3));
    RUN(aclnnLinalgVectorNorm, w.tensor, two, last, false, ACL_FLOAT, y.tensor);
    ARE(y, 5, 3);
    RUN(aclnnNorm, w.tensor, three, last, false, y.tensor);
    ARE(y, cbrtf(91), cbrtf(17));
    RUN(aclnnLinalgVectorNorm, w.tensor, none, last, false, ACL_FLOAT, y.tensor);
    ARE(y, 2, 3);
    RUN(aclnnLinalgVectorNorm, w.tensor, most, last, false, ACL_FLOAT, y.tensor);
    ARE(y, 4, 2);
    RUN(aclnnLinalgVectorNorm, w.tensor, least, last, false, ACL_FLOAT, y.tensor);
    ARE(y, 0, 1);
    RUN(aclnnProdDim, w.tensor, 1, false, ACL_FLOAT, y.tensor);
    ARE(y, 0, -4);
    aclScalar *scalars[] = {two, three, none, most, least};
    for (size_t i = 0; i < 5; i++)
        WORKS(aclDestroyScalar(scalars[i]));
    held all[] = {x, y, z, kept, one, w};
    for (size_t i = 0; i < 6; i++)
        let_go(all[i]);
    WORKS(aclDestroyIntArray(last));
    WORKS(aclDestroyIntArray(beyond));
}

static void running_and_sums(void)
{
    held w = hold(ACL_FLOAT, FLOATS(3, -4, NAN, 1, -2, 2), 2, SHAPE(2, 3)), v = hold(ACL_FLOAT, NULL, 2, SHAPE(2, 3)), y = hold(ACL_FLOAT, NULL, 1, SHAPE(2));
    held x = hold(ACL_FLOAT, FLOATS(0, logf(3), -INFINITY, -INFINITY), 2, SHAPE(2, 2));
    aclIntArray *last = aclCreateIntArray(SHAPE(1), 1);
    aclScalar *first = number(0);
    RUN(aclnnReduceNansum, w.tensor, last, false, ACL_FLOAT, y.tensor);
    ARE(y, -1, 1);
    RUN(aclnnLogSumExp, x.tensor, last, false, y.tensor);
    ARE(y, logf(4), -INFINITY);
    RUN(aclnnNanToNum, w.tensor, 5.0f, 6.0f, 7.0f, v.tensor);
    ARE(v, 3, -4, 5, 1, -2, 2);
    RUN(aclnnCumprod, v.tensor, first, ACL_FLOAT, w.tensor);
    ARE(w, 3, -4, 5, 3, 8, 10);
    WORKS(aclDestroyIntArray(last));
    WORKS(aclDestroyScalar(first));
    let_go(w);
    let_go(v);
    let_go(x);
    let_go(y);
}

static void losses(void)
{
    held x = hold(ACL_FLOAT, FLOATS(1, 2, 3, 4), 2, SHAPE(2, 2)), wanted = hold(ACL_FLOAT, FLOATS(1, 4), 1, SHAPE(2));
    held each = hold(ACL_FLOAT, NULL, 2, SHAPE(2, 2)), one = hold(ACL_FLOAT, NULL, 0, SHAPE(0)), total = hold(ACL_FLOAT, NULL, 0, SHAPE(0));
    RUN(aclnnMseLoss, x.tensor, wanted.tensor, 0, each.tensor);
    ARE(each, 0, 4, 4, 0);
    RUN(aclnnMseLoss, x.tensor, wanted.tensor, 1, one.tensor);
    ARE(one, 2);
    RUN(aclnnL1Loss, x.tensor, wanted.tensor, 2, one.tensor);
    ARE(one, 4);
    RUN(aclnnSmoothL1Loss, x.tensor, wanted.tensor, 0, 4.0f, each.tensor);
    ARE(each, 0, 0.5f, 0.5f, 0);
    REFUSES(aclnnMseLoss, x.tensor, wanted.tensor, 3, one.tensor);
    REFUSES(aclnnMseLoss, x.tensor, wanted.tensor, 1, each.tensor);
    held classes = hold(ACL_INT64, SHAPE(1, 0), 1, SHAPE(2));
    RUN(aclnnNLLLoss, x.tensor, classes.tensor, wanted.tensor, 1, -100, one.tensor, total.tensor);
    ARE(one, (-2.0f * 4 - 3) / 5);
    ARE(total, 5);
    RUN(aclnnNLLLoss, x.tensor, classes.tensor, wanted.tensor, 2, 1, one.tensor, total.tensor); /* class 1 is left out */
    ARE(one, -3);
    held all[] = {x, wanted, each, one, total, classes};
    for (size_t i = 0; i < 6; i++)
        let_go(all[i]);
}

static void of_few(void)
{
    held x = hold(ACL_FLOAT, FLOATS(-1.25f, 0, 2.75f, 10), 1, SHAPE(4)), y = hold(ACL_FLOAT, FLOATS(1, 2, -2, 4), 1, SHAPE(4)), z = hold(ACL_FLOAT, NULL, 1, SHAPE(4));
    aclScalar *two = number(2), *half = number(0.5f), *seven = number(7);
    RUN(aclnnExp2, x.tensor, z.tensor);
    ARE(z, exp2f(-1.25f), 1, exp2f(2.75f), 1024);
    RUN(aclnnLog10, x.tensor, z.tensor);
    floats_are((held){.memory = (char *)z.memory + 12}, 1, FLOATS(1), __LINE__);
    RUN(aclnnAtan2, x.tensor, y.tensor, z.tensor);
    ARE(z, atan2f(-1.25f, 1), 0, atan2f(2.75f, -2), atan2f(10, 4));
    RUN(aclnnFmodScalar, x.tensor, two, z.tensor);
    ARE(z, -1.25f, 0, 0.75f, 0);
    RUN(aclnnDivMods, x.tensor, two, 1, z.tensor);
    ARE(z, 0, 0, 1, 5);
    RUN(aclnnDivMods, x.tensor, two, 2, z.tensor);
    ARE(z, -1, 0, 1, 5);
    RUN(aclnnInplaceDivMods, z.tensor, two, 1);
    ARE(z, 0, 0, 0, 2);
    REFUSES(aclnnDivMods, x.tensor, two, 3, z.tensor);
    RUN(aclnnPowScalarTensor, two, y.tensor, z.tensor);
    ARE(z, 2, 4, 0.25f, 16);
    RUN(aclnnRoundDecimals, x.tensor, 1, z.tensor);
    ARE(z, -1.2f, 0, 2.8f, 10); /* ties to even */
    RUN(aclnnRoundDecimals, x.tensor, -1, z.tensor);
    ARE(z, 0, 0, 0, 10);
    RUN(aclnnThreshold, x.tensor, half, seven, z.tensor);
    ARE(z, 7, 7, 2.75f, 10);
    RUN(aclnnAddcmul, x.tensor, y.tensor, y.tensor, half, z.tensor);
    ARE(z, -0.75f, 2, 4.75f, 18);
    RUN(aclnnAddcdiv, x.tensor, x.tensor, y.tensor, two, z.tensor);
    ARE(z, -3.75f, 0, 0, 15);
    RUN(aclnnLerps, x.tensor, y.tensor, half, z.tensor);
    ARE(z, -0.125f, 1, 0.375f, 7);
    held low = hold(ACL_FLOAT, FLOATS(-1), 1, SHAPE(1));
    RUN(aclnnClampTensor, x.tensor, low.tensor, y.tensor, z.tensor);
    ARE(z, -1, 0, -2, 4);
    aclScalar *scalars[] = {two, half, seven};
    for (size_t i = 0; i < 3; i++)
        WORKS(aclDestroyScalar(scalars[i]));
    held all[] = {x, y, z, low};
    for (size_t i = 0; i < 4; i++)
        let_go(all[i]);
}

int main(void)
{
    start(0);
    on = stream();
    of_many();
    running_and_sums();
    losses();
    of_few();
    end();
    return 0;
}
