// ggml's CANN backend on the simulated Atlas.
//
//     ggml --list      names of the operators that are tried
//     ggml --device    devices, buffers, copies, events; needs two devices
//     ggml NAME        one operator: 0 when its results are right; ggml aborts with CANN's words where it is refused
#include <cmath>
#include <cstdio>
#include <cstring>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "ggml-alloc.h"
#include "ggml-backend.h"
#include "ggml-cann.h"
#include "ggml.h"

using Values = std::vector<float>;

static void must(bool holds, const char * what) {
    if (!holds) {
        printf("%s does not hold\n", what);
        exit(3);
    }
}

static Values numbers(size_t count, bool positive = false) {
    Values values(count);
    for (size_t i = 0; i < count; i++) {
        float value = (float) ((i * 37 + 11) % 64) / 16 - 2;
        values[i] = positive ? std::fabs(value) + 0.25f : value;
    }
    return values;
}

// ---- one operator ----

// Rows of eight numbers, two of them; and their like.
enum { COLUMNS = 8, ROWS = 4 };

struct Case {
    std::function<ggml_tensor *(ggml_context *, ggml_tensor *, ggml_tensor *)> build;
    std::function<Values(const Values &, const Values &)> expected; // none: that it runs is all
    bool positive = false;
};

static Case unary(std::function<ggml_tensor *(ggml_context *, ggml_tensor *)> build, std::function<double(double)> compute, bool positive = false) {
    return { [=](ggml_context * c, ggml_tensor * a, ggml_tensor *) { return build(c, a); },
             [=](const Values & a, const Values &) {
                 Values y(a.size());
                 for (size_t i = 0; i < a.size(); i++) {
                     y[i] = (float) compute(a[i]);
                 }
                 return y;
             },
             positive };
}

static Case binary(std::function<ggml_tensor *(ggml_context *, ggml_tensor *, ggml_tensor *)> build, std::function<double(double, double)> compute) {
    return { build, [=](const Values & a, const Values & b) {
                Values y(a.size());
                for (size_t i = 0; i < a.size(); i++) {
                    y[i] = (float) compute(a[i], b[i]);
                }
                return y;
            }, true };
}

// A function of each row.
static Case rows(std::function<ggml_tensor *(ggml_context *, ggml_tensor *)> build, std::function<Values(const float *)> compute) {
    return { [=](ggml_context * c, ggml_tensor * a, ggml_tensor *) { return build(c, a); },
             [=](const Values & a, const Values &) {
                 Values y;
                 for (int row = 0; row < ROWS; row++) {
                     Values part = compute(&a[row * COLUMNS]);
                     y.insert(y.end(), part.begin(), part.end());
                 }
                 return y;
             } };
}

static Case runs(std::function<ggml_tensor *(ggml_context *, ggml_tensor *, ggml_tensor *)> build) {
    return { build, nullptr };
}

static double mean_of(const float * x) {
    double sum = 0;
    for (int i = 0; i < COLUMNS; i++) {
        sum += x[i];
    }
    return sum / COLUMNS;
}

static Values normalised(const float * x, double mean) {
    double squares = 0;
    Values y(COLUMNS);
    for (int i = 0; i < COLUMNS; i++) {
        squares += (x[i] - mean) * (x[i] - mean);
    }
    for (int i = 0; i < COLUMNS; i++) {
        y[i] = (float) ((x[i] - mean) / std::sqrt(squares / COLUMNS + 1e-5));
    }
    return y;
}

static std::map<std::string, Case> cases() {
    std::map<std::string, Case> all;
    all["add"] = binary(ggml_add, [](double a, double b) { return a + b; });
    all["sub"] = binary(ggml_sub, [](double a, double b) { return a - b; });
    all["mul"] = binary(ggml_mul, [](double a, double b) { return a * b; });
    all["div"] = binary(ggml_div, [](double a, double b) { return a / b; });
    all["abs"] = unary(ggml_abs, [](double x) { return std::fabs(x); });
    all["neg"] = unary(ggml_neg, [](double x) { return -x; });
    all["sgn"] = unary(ggml_sgn, [](double x) { return (double) ((x > 0) - (x < 0)); });
    all["step"] = unary(ggml_step, [](double x) { return (double) (x > 0); });
    all["exp"] = unary(ggml_exp, [](double x) { return std::exp(x); });
    all["log"] = unary(ggml_log, [](double x) { return std::log(x); }, true);
    all["sin"] = unary(ggml_sin, [](double x) { return std::sin(x); });
    all["cos"] = unary(ggml_cos, [](double x) { return std::cos(x); });
    all["sqrt"] = unary(ggml_sqrt, [](double x) { return std::sqrt(x); }, true);
    all["sqr"] = unary(ggml_sqr, [](double x) { return x * x; });
    all["tanh"] = unary(ggml_tanh, [](double x) { return std::tanh(x); });
    all["relu"] = unary(ggml_relu, [](double x) { return std::fmax(x, 0); });
    all["sigmoid"] = unary(ggml_sigmoid, [](double x) { return 1 / (1 + std::exp(-x)); });
    all["silu"] = unary(ggml_silu, [](double x) { return x / (1 + std::exp(-x)); });
    all["gelu_erf"] = unary(ggml_gelu_erf, [](double x) { return x / 2 * (1 + std::erf(x / std::sqrt(2.0))); });
    all["hardsigmoid"] = unary(ggml_hardsigmoid, [](double x) { return std::fmin(std::fmax((x + 3) / 6, 0), 1); });
    all["hardswish"] = unary(ggml_hardswish, [](double x) { return x * std::fmin(std::fmax((x + 3) / 6, 0), 1); });
    all["elu"] = unary(ggml_elu, [](double x) { return x > 0 ? x : std::expm1(x); });
    all["softplus"] = unary(ggml_softplus, [](double x) { return std::log1p(std::exp(x)); });
    all["leaky_relu"] = unary([](ggml_context * c, ggml_tensor * a) { return ggml_leaky_relu(c, a, 0.125f, false); }, [](double x) { return x > 0 ? x : x / 8; });
    all["scale"] = unary([](ggml_context * c, ggml_tensor * a) { return ggml_scale(c, a, 0.5f); }, [](double x) { return x / 2; });
    all["clamp"] = unary([](ggml_context * c, ggml_tensor * a) { return ggml_clamp(c, a, -1, 1); }, [](double x) { return std::fmin(std::fmax(x, -1), 1); });
    all["cont"] = unary([](ggml_context * c, ggml_tensor * a) { return ggml_cont(c, ggml_transpose(c, ggml_cont(c, ggml_transpose(c, a)))); }, [](double x) { return x; });
    all["cpy"] = unary([](ggml_context * c, ggml_tensor * a) { return ggml_cast(c, ggml_cast(c, a, GGML_TYPE_F16), GGML_TYPE_F32); }, [](double x) { return x; });
    all["sum_rows"] = rows(ggml_sum_rows, [](const float * x) { return Values{ (float) (mean_of(x) * COLUMNS) }; });
    all["mean"] = rows(ggml_mean, [](const float * x) { return Values{ (float) mean_of(x) }; });
    all["norm"] = rows([](ggml_context * c, ggml_tensor * a) { return ggml_norm(c, a, 1e-5f); }, [](const float * x) { return normalised(x, mean_of(x)); });
    // Two groups of two samples, each of which is a row's numbers. See .ci/clients for what becomes of it.
    all["group_norm"] = rows([](ggml_context * c, ggml_tensor * a) { return ggml_group_norm(c, ggml_reshape_4d(c, a, 2, 2, 4, 2), 2, 1e-5f); },
                             [](const float * x) { return normalised(x, mean_of(x)); });
    all["rms_norm"] = rows([](ggml_context * c, ggml_tensor * a) { return ggml_rms_norm(c, a, 1e-5f); }, [](const float * x) { return normalised(x, 0); });
    all["soft_max"] = rows(ggml_soft_max, [](const float * x) {
        double sum = 0;
        Values y(COLUMNS);
        for (int i = 0; i < COLUMNS; i++) {
            sum += std::exp(x[i]);
        }
        for (int i = 0; i < COLUMNS; i++) {
            y[i] = (float) (std::exp(x[i]) / sum);
        }
        return y;
    });
    all["cumsum"] = rows(ggml_cumsum, [](const float * x) {
        Values y(COLUMNS);
        float sum = 0;
        for (int i = 0; i < COLUMNS; i++) {
            y[i] = sum += x[i];
        }
        return y;
    });
    all["mul_mat"] = { ggml_mul_mat, [](const Values & a, const Values & b) {
        Values y(ROWS * ROWS);
        for (int i = 0; i < ROWS * ROWS; i++) {
            double sum = 0;
            for (int k = 0; k < COLUMNS; k++) {
                sum += (double) a[i % ROWS * COLUMNS + k] * b[i / ROWS * COLUMNS + k];
            }
            y[i] = (float) sum;
        }
        return y;
    } };
    all["concat"] = { [](ggml_context * c, ggml_tensor * a, ggml_tensor * b) { return ggml_concat(c, a, b, 1); }, [](const Values & a, const Values & b) {
        Values y = a;
        y.insert(y.end(), b.begin(), b.end());
        return y;
    } };
    all["repeat"] = { [](ggml_context * c, ggml_tensor * a, ggml_tensor *) { return ggml_repeat_4d(c, a, COLUMNS, 2 * ROWS, 1, 1); }, [](const Values & a, const Values &) {
        Values y = a;
        y.insert(y.end(), a.begin(), a.end());
        return y;
    } };
    all["sum"] = { [](ggml_context * c, ggml_tensor * a, ggml_tensor *) { return ggml_sum(c, a); }, [](const Values & a, const Values &) {
        double sum = 0;
        for (float x : a) {
            sum += x;
        }
        return Values{ (float) sum };
    } };
    all["arange"] = { [](ggml_context * c, ggml_tensor *, ggml_tensor *) { return ggml_arange(c, 0, 4, 1); }, [](const Values &, const Values &) { return Values{ 0, 1, 2, 3 }; } };
    all["argmax"] = runs([](ggml_context * c, ggml_tensor * a, ggml_tensor *) { return ggml_argmax(c, a); });
    all["argsort"] = runs([](ggml_context * c, ggml_tensor * a, ggml_tensor *) { return ggml_argsort(c, a, GGML_SORT_ORDER_DESC); });
    all["gelu"] = runs([](ggml_context * c, ggml_tensor * a, ggml_tensor *) { return ggml_gelu(c, a); });
    all["gelu_quick"] = runs([](ggml_context * c, ggml_tensor * a, ggml_tensor *) { return ggml_gelu_quick(c, a); });
    all["l2_norm"] = runs([](ggml_context * c, ggml_tensor * a, ggml_tensor *) { return ggml_l2_norm(c, a, 1e-5f); });
    all["pad"] = runs([](ggml_context * c, ggml_tensor * a, ggml_tensor *) { return ggml_pad(c, a, 1, 1, 0, 0); });
    all["upscale"] = runs([](ggml_context * c, ggml_tensor * a, ggml_tensor *) { return ggml_upscale(c, a, 2, GGML_SCALE_MODE_NEAREST); });
    all["pool_2d"] = runs([](ggml_context * c, ggml_tensor * a, ggml_tensor *) { return ggml_pool_2d(c, a, GGML_OP_POOL_MAX, 2, 2, 2, 2, 0, 0); });
    all["diag_mask_inf"] = runs([](ggml_context * c, ggml_tensor * a, ggml_tensor *) { return ggml_diag_mask_inf(c, a, 0); });
    all["swiglu"] = runs([](ggml_context * c, ggml_tensor * a, ggml_tensor * b) { return ggml_swiglu_split(c, a, b); });
    all["geglu"] = runs([](ggml_context * c, ggml_tensor * a, ggml_tensor * b) { return ggml_geglu_split(c, a, b); });
    all["out_prod"] = runs([](ggml_context * c, ggml_tensor * a, ggml_tensor * b) { return ggml_out_prod(c, a, b); });
    all["timestep_embedding"] = runs([](ggml_context * c, ggml_tensor * a, ggml_tensor *) { return ggml_timestep_embedding(c, ggml_reshape_1d(c, a, COLUMNS * ROWS), 8, 100); });
    return all;
}

static int run(const std::string & name) {
    auto all = cases();
    must(all.count(name), "an operator of this name");
    const Case & one = all[name];
    ggml_backend_t backend = ggml_backend_cann_init(0);
    must(backend, "a backend");
    ggml_init_params parameters = { 64 * ggml_tensor_overhead() + ggml_graph_overhead(), nullptr, true };
    ggml_context * context = ggml_init(parameters);
    ggml_tensor * a = ggml_new_tensor_2d(context, GGML_TYPE_F32, COLUMNS, ROWS);
    ggml_tensor * b = ggml_new_tensor_2d(context, GGML_TYPE_F32, COLUMNS, ROWS);
    ggml_tensor * y = one.build(context, a, b);
    must(ggml_backend_supports_op(backend, y), "that the backend takes the operator");
    ggml_cgraph * graph = ggml_new_graph(context);
    ggml_build_forward_expand(graph, y);
    ggml_backend_buffer_t buffer = ggml_backend_alloc_ctx_tensors(context, backend);
    must(buffer, "a buffer");
    Values first = numbers(COLUMNS * ROWS, one.positive), second = numbers(COLUMNS * ROWS, true);
    ggml_backend_tensor_set(a, first.data(), 0, ggml_nbytes(a));
    ggml_backend_tensor_set(b, second.data(), 0, ggml_nbytes(b));
    must(ggml_backend_graph_compute(backend, graph) == GGML_STATUS_SUCCESS, "that the graph runs");
    if (one.expected) {
        Values expected = one.expected(first, second), got(ggml_nelements(y));
        must(got.size() == expected.size(), "the size of the result");
        ggml_backend_tensor_get(y, got.data(), 0, ggml_nbytes(y));
        for (size_t i = 0; i < got.size(); i++) {
            if (!(std::fabs(got[i] - expected[i]) <= 1e-3f + 1e-3f * std::fabs(expected[i]))) {
                printf("%s: element %zu is %g, not %g\n", name.c_str(), i, got[i], expected[i]);
                return 3;
            }
        }
    }
    ggml_backend_buffer_free(buffer);
    ggml_free(context);
    ggml_backend_free(backend);
    return 0;
}

// ---- devices, buffers, copies, events ----

static int device() {
    // It starts ACL, which the questions below do not.
    ggml_backend_reg_t registry = ggml_backend_cann_reg();
    must(ggml_backend_cann_get_device_count() == 2, "that there are two devices");
    char description[128] = "";
    size_t free_bytes = 0, total = 0;
    for (int i = 0; i < 2; i++) {
        ggml_backend_cann_get_device_description(i, description, sizeof description);
        ggml_backend_cann_get_device_memory(i, &free_bytes, &total);
        printf("device %d: %s, %zu of %zu bytes free\n", i, description, free_bytes, total);
        must(description[0] && total && free_bytes <= total, "a device's facts");
    }
    must(ggml_backend_reg_dev_count(registry) == 2, "that both are registered");
    ggml_backend_t first = ggml_backend_cann_init(0), second = ggml_backend_cann_init(1);
    must(first && second, "a backend for each");
    ggml_init_params parameters = { 8 * ggml_tensor_overhead(), nullptr, true };
    ggml_context * here = ggml_init(parameters), * there = ggml_init(parameters);
    ggml_tensor * a = ggml_new_tensor_1d(here, GGML_TYPE_F32, 1000), * b = ggml_new_tensor_1d(here, GGML_TYPE_F32, 1000);
    ggml_tensor * c = ggml_new_tensor_1d(there, GGML_TYPE_F32, 1000);
    ggml_backend_buffer_t near = ggml_backend_alloc_ctx_tensors(here, first), far = ggml_backend_alloc_ctx_tensors(there, second);
    must(near && far, "buffers");
    Values values = numbers(1000), got(1000);
    ggml_backend_tensor_set(a, values.data(), 0, ggml_nbytes(a));
    ggml_backend_tensor_copy(a, b);
    ggml_backend_tensor_get(b, got.data(), 0, ggml_nbytes(b));
    must(got == values, "a copy on one device");
    ggml_backend_tensor_copy(a, c);
    got.assign(1000, 0);
    ggml_backend_tensor_get(c, got.data(), 0, ggml_nbytes(c));
    must(got == values, "a copy between devices");
    ggml_backend_buffer_clear(near, 0);
    ggml_backend_tensor_get(b, got.data(), 0, ggml_nbytes(b));
    must(got == Values(1000, 0), "a buffer that was cleared");
    // In streams: a copy, an event behind it, and a wait.
    ggml_backend_tensor_set_async(first, a, values.data(), 0, ggml_nbytes(a));
    ggml_backend_event_t event = ggml_backend_event_new(ggml_backend_get_device(first));
    must(event, "an event");
    ggml_backend_event_record(event, first);
    ggml_backend_event_wait(first, event);
    ggml_backend_event_synchronize(event);
    // The backend expects the thread to be on the device that is copied to.
    ggml_backend_synchronize(second);
    ggml_backend_tensor_copy_async(first, second, a, c);
    ggml_backend_synchronize(first);
    ggml_backend_synchronize(second);
    got.assign(1000, 0);
    ggml_backend_tensor_get_async(second, c, got.data(), 0, ggml_nbytes(c));
    ggml_backend_synchronize(second);
    must(got == values, "copies in streams");
    ggml_backend_event_free(event);
    // Pinned memory.
    ggml_backend_buffer_t pinned = ggml_backend_buft_alloc_buffer(ggml_backend_dev_host_buffer_type(ggml_backend_get_device(first)), 4096);
    must(pinned && ggml_backend_buffer_get_base(pinned), "pinned memory");
    ggml_backend_buffer_free(pinned);
    ggml_backend_buffer_free(near);
    ggml_backend_buffer_free(far);
    ggml_free(here);
    ggml_free(there);
    ggml_backend_free(first);
    ggml_backend_free(second);
    return 0;
}

int main(int count, char ** arguments) {
    std::string what = count > 1 ? arguments[1] : "--list";
    if (what == "--device") {
        return device();
    }
    if (what != "--list") {
        return run(what);
    }
    for (auto & one : cases()) {
        printf("%s\n", one.first.c_str());
    }
}
