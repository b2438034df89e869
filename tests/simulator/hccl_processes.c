/* Ranks in processes of their own: the program starts itself once for each. On one host, and over TCP between addresses
 * that stand for hosts. With the arguments "speed:BYTES 2" it tells how fast so many bytes go from one to the other. */
#define _DEFAULT_SOURCE
#include <signal.h>
#include <sys/wait.h>
#include <time.h>

#include "ranks.h"

static uint32_t number, count;
static HcclComm comm;
static aclrtStream queue;

static void write_file(const char *path, const void *bytes, size_t size)
{
    char temporary[256];
    snprintf(temporary, sizeof temporary, "%s.new", path);
    FILE *file = fopen(temporary, "w");
    EXPECT(file && fwrite(bytes, 1, size, file) == size && !fclose(file));
    EXPECT(!rename(temporary, path));
}

static void read_file(const char *path, void *bytes, size_t size)
{
    FILE *file;
    while (!(file = fopen(path, "r")))
        usleep(2000);
    EXPECT(fread(bytes, 1, size, file) == size);
    fclose(file);
}

static void join(const char *path)
{
    HcclRootInfo info;
    WORKS(aclInit(NULL));
    WORKS(aclrtSetDevice(0));
    queue = stream();
    if (number == 0) {
        WORKS(HcclGetRootInfo(&info));
        write_file(path, &info, sizeof info);
    }
    read_file(path, &info, sizeof info);
    WORKS(HcclCommInitRootInfo(count, &info, number, &comm));
}

static void done(void)
{
    WORKS(aclrtSynchronizeStream(queue));
}

static void all_operations(void)
{
    enum { N = 3000 };
    static float values[16 * N], got[16 * N];
    float sum = 0;
    for (uint32_t i = 0; i < count; i++)
        sum += (float)i + 1;
    for (uint32_t i = 0; i < count * N; i++)
        values[i] = (float)number + 1;
    void *in = upload(values, count * N * 4), *out = block(count * N * 4);
    WORKS(HcclAllReduce(in, out, N, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, comm, queue));
    done();
    download(got, out, N * 4);
    for (int i = 0; i < N; i++)
        EXPECT(got[i] == sum);
    WORKS(HcclAllGather(in, out, N, HCCL_DATA_TYPE_FP32, comm, queue));
    WORKS(HcclReduceScatter(out, in, N, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_MAX, comm, queue));
    done();
    download(got, out, count * N * 4);
    for (uint32_t i = 0; i < count * N; i++)
        EXPECT(got[i] == (float)(i / N) + 1);
    download(got, in, N * 4);
    for (int i = 0; i < N; i++)
        EXPECT(got[i] == (float)number + 1);
    for (uint32_t root = 0; root < count; root++) {
        void *x = upload(values, N * 4);
        WORKS(HcclBroadcast(x, N, HCCL_DATA_TYPE_FP32, root, comm, queue));
        done();
        download(got, x, N * 4);
        for (int i = 0; i < N; i++)
            EXPECT(got[i] == (float)root + 1);
        WORKS(aclrtFree(x));
    }
    uint64_t sent[16], sent_at[16], received[16], received_at[16], at = 0, to = 0;
    for (uint32_t i = 0; i < count; i++) {
        sent[i] = number + i;
        sent_at[i] = at;
        at += sent[i];
        received[i] = number + i;
        received_at[i] = to + i;
        to += received[i];
    }
    WORKS(HcclAlltoAllV(in, sent, sent_at, HCCL_DATA_TYPE_FP32, out, received, received_at, HCCL_DATA_TYPE_FP32, comm, queue));
    done();
    for (uint32_t i = 0; i < count; i++) {
        if (received[i])
            download(got, (char *)out + received_at[i] * 4, received[i] * 4);
        for (uint64_t j = 0; j < received[i]; j++)
            EXPECT(got[j] == (float)i + 1);
    }
    if (count > 1) {
        HcclSendRecvItem ring[] = {{HCCL_SEND, in, N, HCCL_DATA_TYPE_FP32, (number + 1) % count}, {HCCL_RECV, out, N, HCCL_DATA_TYPE_FP32, (number + count - 1) % count}};
        WORKS(HcclBatchSendRecv(ring, 2, comm, queue));
        done();
        download(got, out, N * 4);
        EXPECT(got[0] == (float)((number + count - 1) % count) + 1 && got[N - 1] == got[0]);
    }
    for (int i = 0; i < 200; i++)
        WORKS(HcclAllReduce(in, in, 1, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_MAX, comm, queue));
    WORKS(HcclBarrier(comm, queue));
    done();
}

/* Parts that are large enough to go another way, and an odd number of bytes more. */
static void large_parts(void)
{
    enum { N = 3 * 1024 * 1024 + 5 };
    unsigned char *values = malloc((size_t)N * count);
    for (size_t i = 0; i < N; i++)
        values[i] = (unsigned char)(i * 7 + i / 4096 + number);
    void *in = upload(values, N), *out = block((size_t)N * count);
    for (int i = 0; i < 2; i++)
        WORKS(HcclAllGather(in, out, N, HCCL_DATA_TYPE_UINT8, comm, queue));
    done();
    download(values, out, (size_t)N * count);
    for (uint32_t rank = 0; rank < count; rank++)
        for (size_t i = 0; i < N; i++)
            EXPECT(values[rank * (size_t)N + i] == (unsigned char)(i * 7 + i / 4096 + rank));
    free(values);
}

/* The even ranks have a communicator of their own. */
static void parts(void)
{
    HcclCommConfig config;
    HcclComm part;
    uint32_t members[16], size = 0;
    uint64_t bytes = 312;
    uint32_t words[2] = {0xf0f0f0f0, 6};
    float value = (float)number;
    memset(&config, 0, sizeof config);
    memcpy(config.reserved, &bytes, 8);
    memcpy(config.reserved + 8, words, 8);
    config.hcclBufferSize = 1;
    config.hcclDeterministic = 0xffffffff;
    for (uint32_t i = number % 2; i < count; i += 2)
        members[size++] = i;
    WORKS(HcclCreateSubCommConfig(&comm, size, members, 7 + number % 2, number / 2, &config, &part));
    void *x = upload(&value, 4);
    WORKS(HcclAllReduce(x, x, 1, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_MAX, part, queue));
    done();
    download(&value, x, 4);
    EXPECT(value == (float)members[size - 1]);
    WORKS(HcclCommDestroy(part));
}

static void mismatch(void)
{
    void *x = block(64);
    int code = HcclAllReduce(x, x, number == 1 ? 4 : 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, comm, queue);
    EXPECT(!code || strstr(aclGetRecentErrMsg(), "EI0005: "));
    int waited = aclrtSynchronizeStream(queue);
    EXPECT(code == HCCL_E_PARA || waited == ACL_ERROR_RT_FFTS_PLUS_TIMEOUT);
    EXPECT(aclsim_reported("collective-mismatch") == 1 && strstr(aclsim_reports(), "rank 1"));
}

/* Rank 1 is killed while the others wait for it. */
static void killed(void)
{
    void *x = block(64);
    WORKS(HcclBarrier(comm, queue));
    done();
    if (number == 1)
        raise(SIGKILL);
    int code = HcclAllReduce(x, x, 8, HCCL_DATA_TYPE_FP32, HCCL_REDUCE_SUM, comm, queue);
    if (code) {
        EXPECT(strstr(aclGetRecentErrMsg(), "rank 1 of communicator"));
    } else {
        EXPECT(aclrtSynchronizeStream(queue) == ACL_ERROR_RT_FFTS_PLUS_TIMEOUT);
        EXPECT(strstr(aclGetRecentErrMsg(), "rank 1 of communicator"));
    }
}

static void missing(void)
{
    void *x = block(64);
    WORKS(HcclBarrier(comm, queue));
    done();
    if (number == 1) {
        sleep(2);
        return;
    }
    int code = HcclBarrier(comm, queue);
    EXPECT(!code && aclrtSynchronizeStream(queue) == ACL_ERROR_RT_FFTS_PLUS_TIMEOUT);
    EXPECT(aclsim_reported("collective-timeout") == 1 && strstr(aclsim_reports(), "rank 1 did not come"));
    (void)x;
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* How fast so many bytes go one way, against a copy of as many within the process. */
static void speed(size_t bytes)
{
    char *near = malloc(bytes), *far = malloc(bytes);
    void *x = block(bytes);
    WORKS(aclrtMemset(x, bytes, (int)number + 1, bytes));
    memset(near, 1, bytes);
    memset(far, 2, bytes);
    double best = 1e9, copy = 1e9;
    for (int i = 0; i < 4; i++) {
        WORKS(HcclBarrier(comm, queue));
        done();
        double began = seconds();
        if (number == 0)
            WORKS(HcclSend(x, bytes / 4, HCCL_DATA_TYPE_INT32, 1, comm, queue));
        else
            WORKS(HcclRecv(x, bytes / 4, HCCL_DATA_TYPE_INT32, 0, comm, queue));
        done();
        double took = seconds() - began;
        best = took < best ? took : best;
        WORKS(HcclBarrier(comm, queue));
        done();
        if (number == 0) {
            began = seconds();
            memcpy(near, far, bytes);
            took = seconds() - began;
            copy = took < copy ? took : copy;
        }
    }
    char got;
    download(&got, (char *)x + bytes - 1, 1);
    EXPECT(got == 1);
    if (number == 0)
        printf("%zu bytes: %.2f GB/s between processes, %.2f GB/s memcpy, ratio %.2f\n", bytes, (double)bytes / best / 1e9, (double)bytes / copy / 1e9, copy / best);
    free(near);
    free(far);
    WORKS(aclrtFree(x));
}

static void act(const char *what)
{
    if (!strcmp(what, "all"))
        all_operations();
    else if (!strcmp(what, "large"))
        large_parts();
    else if (!strcmp(what, "parts"))
        parts();
    else if (!strcmp(what, "mismatch"))
        mismatch();
    else if (!strcmp(what, "killed"))
        killed();
    else if (!strcmp(what, "missing"))
        missing();
    else if (!strncmp(what, "speed:", 6))
        speed(strtoull(what + 6, NULL, 0));
    else
        EXPECT(!"something that is known");
}

static char *self;

/* Starts so many processes and waits for them. `hosts`: each has an address of its own. */
static void start_all(uint32_t ranks, const char *what, bool hosts)
{
    pid_t processes[16];
    const char *folder = getenv("TMPDIR");
    char path[256];
    snprintf(path, sizeof path, "%s/hccl_processes.%d.root", folder ? folder : "/tmp", (int)getpid());
    unlink(path);
    for (uint32_t i = 0; i < ranks; i++) {
        processes[i] = fork();
        EXPECT(processes[i] >= 0);
        if (!processes[i]) {
            char own[12], all[12], address[20];
            snprintf(own, sizeof own, "%u", i);
            snprintf(all, sizeof all, "%u", ranks);
            snprintf(address, sizeof address, "127.0.0.%u", i + 1);
            if (hosts)
                setenv("HCCL_IF_IP", address, 1);
            execl(self, self, own, all, path, what, (char *)NULL);
            _exit(127);
        }
    }
    for (uint32_t i = 0; i < ranks; i++) {
        int status;
        EXPECT(waitpid(processes[i], &status, 0) == processes[i]);
        bool was_killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL && !strcmp(what, "killed") && i == 1;
        if (!was_killed && (!WIFEXITED(status) || WEXITSTATUS(status))) {
            printf("rank %u of %u, %s%s: status %x\n", i, ranks, what, hosts ? " on hosts" : "", status);
            exit(1);
        }
    }
    unlink(path);
}

int main(int argc, char **argv)
{
    self = argv[0];
    if (argc == 5) {
        number = (uint32_t)atoi(argv[1]);
        count = (uint32_t)atoi(argv[2]);
        join(argv[3]);
        act(argv[4]);
        WORKS(HcclCommDestroy(comm));
        return 0;
    }
    if (argc == 3) {
        start_all((uint32_t)atoi(argv[2]), argv[1], false);
        return 0;
    }
    /* An operation waits for a second at most. */
    WORKS(setenv("HCCL_EXEC_TIMEOUT", "50", 1));
    WORKS(setenv("ACLNN_SIM_HCCL_SECOND", "20000", 1));
    for (int hosts = 0; hosts < 2; hosts++) {
        start_all(1, "all", hosts);
        start_all(2, "all", hosts);
        start_all(4, "all", hosts);
        start_all(3, "large", hosts);
        start_all(4, "parts", hosts);
        start_all(3, "mismatch", hosts);
        start_all(3, "killed", hosts);
        start_all(3, "missing", hosts);
    }
    return 0;
}
