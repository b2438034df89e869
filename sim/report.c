/*
 * What the simulator found, for programs that know nothing of it: findings when
 * they are made, and what is still alive when the library is unloaded.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "sim_core.h"

enum { SHOWN = 3 }; /* of a kind */

static int file = -1;

/* Each line is written at once, so that processes can share a file. */
static void write_line(const char *kind, const char *text, size_t length)
{
    char line[2048];
    int size = snprintf(line, sizeof line, "%s%s: %.*s\n", file == STDERR_FILENO ? "simulated Atlas: " : "", kind, (int)length, text);
    if (size > 0 && file >= 0) {
        ssize_t written = write(file, line, (size_t)size < sizeof line ? (size_t)size : sizeof line - 1);
        (void)written;
    }
}

void sim_report_from_environment(void)
{
    const char *text = sim_setting("ACLNN_SIM_REPORT");
    if (file >= 0 && file != STDERR_FILENO)
        close(file);
    file = -1;
    if (!text)
        return;
    file = strcmp(text, "stderr") ? open(text, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666) : STDERR_FILENO;
    if (file < 0)
        sim_setting_refused("ACLNN_SIM_REPORT", text, "stderr, or a file that can be written");
}

void sim_report_finding(const char *text)
{
    if (file >= 0)
        write_line("finding", text, strlen(text));
}

/* How much of a line says what kind of object it is: what stands before the address. */
static size_t kind_length(const char *line)
{
    const char *address = strstr(line, " 0x");
    size_t length = strcspn(line, "\n");
    return address && (size_t)(address - line) < length ? (size_t)(address - line) : length;
}

/* The first few of each kind, and how many more there are. */
void sim_report_leaks(const char *list)
{
    while (file >= 0 && *list) {
        const char *kind = list;
        size_t length = kind_length(kind);
        int count = 0;
        while (*list && kind_length(list) == length && !strncmp(list, kind, length)) {
            size_t line = strcspn(list, "\n");
            if (count++ < SHOWN)
                write_line("leak", list, line);
            list += line + (list[line] == '\n');
        }
        if (count > SHOWN) {
            char rest[96];
            int written = snprintf(rest, sizeof rest, "%.*s: %d more", (int)length, kind, count - SHOWN);
            write_line("leak", rest, (size_t)written);
        }
    }
}
