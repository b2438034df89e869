/*
 * Operators on images, [N, C, H, W]: aclnnUpsampleNearest2d and V2, aclnnAvgPool2d,
 * aclnnMaxPool. Their entry points are generated.
 */
#include <math.h>

#include "operator_elements.h"

static const sim_tensor *tensor(const sim_operands *operands, size_t place)
{
    return operands->values[place].tensors;
}

static aclnnStatus wrong(const sim_operands *operands, const char *what)
{
    return sim_fail(ACLNN_ERR_PARAM_INVALID, "EZ1001", "%s: %s; self has shape %s and out %s.", operands->operator->name, what,
                    sim_describe_shape(tensor(operands, 0)).text, sim_describe_shape(sim_last_tensor(operands)).text);
}

/* The image and the result have four dimensions, or three without N, and the same leading ones. */
static aclnnStatus check_images(const sim_operands *operands)
{
    const sim_tensor *self = tensor(operands, 0), *out = sim_last_tensor(operands);
    aclnnStatus status = sim_check_number(operands->operator->name, "self", self);
    if (!status)
        status = sim_check_number(operands->operator->name, "out", out);
    if (!status && (self->rank < 3 || self->rank > 4 || out->rank != self->rank || out->dtype != self->dtype))
        return wrong(operands, "self and out have three or four dimensions and one dtype");
    for (uint64_t d = 0; !status && d < self->rank - 2; d++)
        if (self->shape[d] != out->shape[d])
            return wrong(operands, "self and out differ in N or C");
    return status;
}

static int64_t height(const sim_tensor *tensor)
{
    return tensor->shape[tensor->rank - 2];
}

static int64_t width(const sim_tensor *tensor)
{
    return tensor->shape[tensor->rank - 1];
}

/* Number `which` of an array that names one for both directions, or one for each. */
static int64_t number_of(const sim_value *array, size_t which, int64_t otherwise)
{
    return array->count == 0 ? otherwise : array->integers[array->count == 1 ? 0 : which];
}

/* The element of an image at another row and column. */
static sim_number pixel(const sim_walk *walk, const sim_view *view, int64_t row, int64_t column)
{
    sim_walk at = *walk;
    at.shape = view->tensor;
    at.index[view->tensor->rank - 2] = row;
    at.index[view->tensor->rank - 1] = column;
    return sim_load_element(sim_walk_at(&at, view), view->tensor->dtype);
}

/* ---- larger and smaller ---- */

static aclnnStatus check_nearest(const sim_operands *operands)
{
    const sim_value *size = &operands->values[1];
    const sim_tensor *out = sim_last_tensor(operands);
    aclnnStatus status = check_images(operands);
    if (!status && (size->count != 2 || height(out) != size->integers[0] || width(out) != size->integers[1]))
        return wrong(operands, "outputSize is not the size of out");
    return !status && (!height(tensor(operands, 0)) || !width(tensor(operands, 0))) ? wrong(operands, "self is empty") : status;
}

/* Where a place of the result lies in the image; a scale of 0 or less stands for the sizes' ratio. */
static int64_t source_of(int64_t place, int64_t from, int64_t to, double scale)
{
    double ratio = scale > 0 ? 1 / scale : (double)from / (double)to;
    int64_t source = (int64_t)floor((double)place * ratio);
    return source < from ? source : from - 1;
}

static int nearest(sim_task *task, const sim_operands *operands)
{
    const sim_tensor *self = tensor(operands, 0), *out = sim_last_tensor(operands);
    bool scaled = operands->operator->count == 5;
    double down = scaled ? operands->values[2].real : 0, right = scaled ? operands->values[3].real : 0;
    sim_view from, to;
    if (!sim_view_open(task, self, self, false, &from) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk)) {
        int64_t row = source_of(walk.index[out->rank - 2], height(self), height(out), down);
        int64_t column = source_of(walk.index[out->rank - 1], width(self), width(out), right);
        sim_store_element(sim_walk_at(&walk, &to), out->dtype, pixel(&walk, &from, row, column));
    }
    return 0;
}

/* ---- windows ---- */

typedef struct windows {
    int64_t size[2], step[2], before[2], behind[2], apart[2];
} windows;

/* The kernel's size, its steps and what is put around the image, in rows and columns. */
static bool read_windows(const sim_operands *operands, bool average, windows *w)
{
    const sim_value *size = &operands->values[1], *steps = &operands->values[2], *pads = &operands->values[average ? 3 : 4];
    for (size_t d = 0; d < 2; d++) {
        w->size[d] = number_of(size, d, 0);
        w->step[d] = number_of(steps, d, w->size[d]);
        w->before[d] = number_of(pads, d, 0);
        /* Four numbers: above, left, below, right. */
        w->behind[d] = pads->count == 4 ? pads->integers[2 + d] : w->before[d];
        w->apart[d] = average ? 1 : number_of(&operands->values[5], d, 1);
        if (w->size[d] < 1 || w->step[d] < 1 || w->before[d] < 0 || w->behind[d] < 0 || w->apart[d] < 1)
            return false;
    }
    return true;
}

static int64_t windows_along(int64_t length, const windows *w, size_t d, bool ceil_mode)
{
    int64_t room = length + w->before[d] + w->behind[d] - w->apart[d] * (w->size[d] - 1) - 1;
    if (room < 0)
        return 0;
    int64_t count = room / w->step[d] + 1;
    /* One more where it begins inside. */
    if (ceil_mode && room % w->step[d] && count * w->step[d] < length + w->before[d])
        count++;
    return count;
}

static aclnnStatus check_windows(const sim_operands *operands, bool average)
{
    const sim_tensor *self = tensor(operands, 0), *out = sim_last_tensor(operands);
    bool ceil_mode = operands->values[average ? 4 : 6].integer != 0;
    windows w;
    aclnnStatus status = check_images(operands);
    if (status)
        return status;
    if (!read_windows(operands, average, &w) || (!average && operands->values[3].integer != 0))
        return wrong(operands, "sizes, steps, pads or autoPad are not supported");
    if (height(out) != windows_along(height(self), &w, 0, ceil_mode) || width(out) != windows_along(width(self), &w, 1, ceil_mode))
        return wrong(operands, "out has another size than there are windows");
    return ACLNN_SUCCESS;
}

/* The rows or columns of one window that lie in the image: from `first`, so many. */
static int64_t inside(const windows *w, size_t d, int64_t place, int64_t length, int64_t *first)
{
    int64_t begin = place * w->step[d] - w->before[d], left_out = begin < 0 ? (-begin + w->apart[d] - 1) / w->apart[d] : 0, count = w->size[d] - left_out;
    *first = begin + left_out * w->apart[d];
    int64_t room = *first < length ? (length - *first + w->apart[d] - 1) / w->apart[d] : 0;
    return count < room ? count : room;
}

static int look_through(sim_task *task, const sim_operands *operands, bool average)
{
    const sim_tensor *self = tensor(operands, 0), *out = sim_last_tensor(operands);
    windows w;
    sim_view from, to;
    if (!read_windows(operands, average, &w) || !sim_view_open(task, self, self, false, &from) || !sim_view_open(task, out, out, true, &to))
        return SIM_KERNEL_FAULT;
    sim_walk walk = sim_walk_over(out);
    while (sim_walk_next(&walk)) {
        int64_t row, column, place[2] = {walk.index[out->rank - 2], walk.index[out->rank - 1]};
        int64_t rows = inside(&w, 0, place[0], height(self), &row), columns = inside(&w, 1, place[1], width(self), &column);
        double sum = 0, most = -INFINITY;
        for (int64_t r = 0; r < rows; r++) {
            for (int64_t c = 0; c < columns; c++) {
                double value = sim_as_double(pixel(&walk, &from, row + r * w.apart[0], column + c * w.apart[1]));
                sum += value;
                most = isnan(value) || value > most ? value : most;
            }
        }
        double result = most;
        if (average) {
            /* What is put around counts as far as it goes, where it is asked to. */
            int64_t counted = rows * columns;
            if (operands->values[5].integer) {
                counted = 1;
                for (size_t d = 0; d < 2; d++) {
                    int64_t begin = place[d] * w.step[d] - w.before[d], end = begin + w.size[d];
                    int64_t limit = (d ? width(self) : height(self)) + w.behind[d];
                    counted *= (end < limit ? end : limit) - begin;
                }
            }
            int64_t divisor = operands->values[6].integer;
            result = sum / (double)(divisor ? divisor : counted);
        }
        sim_store_element(sim_walk_at(&walk, &to), out->dtype, sim_real(result));
    }
    return 0;
}

static aclnnStatus check_average(const sim_operands *operands)
{
    return check_windows(operands, true);
}

static aclnnStatus check_most(const sim_operands *operands)
{
    return check_windows(operands, false);
}

static int average(sim_task *task, const sim_operands *operands)
{
    return look_through(task, operands, true);
}

static int most(sim_task *task, const sim_operands *operands)
{
    return look_through(task, operands, false);
}

/* ---- tables ---- */

#define NUMBERS(name) {name, SIM_INT_ARRAY, SIM_IN, false}
#define NUMBER(name) {name, SIM_INT64, SIM_IN, false}
#define FLAG(name) {name, SIM_INT, SIM_IN, false}
#define REAL_NUMBER(name) {name, SIM_REAL, SIM_IN, false}
#define IMAGES(label, text, check_name, kernel_name, ...) SIM_TABLE(label, text, check_name, kernel_name, SELF, __VA_ARGS__)

IMAGES(NEAREST, "aclnnUpsampleNearest2d", check_nearest, nearest, NUMBERS("outputSize"), OUT)
IMAGES(NEAREST_V2, "aclnnUpsampleNearest2dV2", check_nearest, nearest, NUMBERS("outputSize"), REAL_NUMBER("scalesH"), REAL_NUMBER("scalesW"), OUT)
IMAGES(AVERAGE, "aclnnAvgPool2d", check_average, average, NUMBERS("kernelSize"), NUMBERS("strides"), NUMBERS("paddings"), FLAG("ceilMode"),
       FLAG("countIncludePad"), NUMBER("divisorOverride"), FLAG("cubeMathType"), OUT)
IMAGES(MOST, "aclnnMaxPool", check_most, most, NUMBERS("kernelShape"), NUMBERS("strides"), NUMBER("autoPad"), NUMBERS("pads"), NUMBERS("dilations"),
       NUMBER("ceilMode"), OUT)
