/* slow-flush.c: preloaded into a process, makes each of its flushes wait as a slow card does, and counts them.
 * FLUSH_MS: how long each waits. FLUSH_COUNTS: a file that holds two 64-bit counters afterwards, flushes on the process's
 * main thread and on its others. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static long wait_ms;
static _Atomic unsigned long nowhere[2], *counts = nowhere;

__attribute__((constructor)) static void begin(void) {
	const char *ms = getenv("FLUSH_MS"), *path = getenv("FLUSH_COUNTS");
	wait_ms = ms ? atol(ms) : 0;
	int fd = path ? open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644) : -1;
	if (fd < 0) return;
	if (ftruncate(fd, sizeof nowhere) == 0) {
		void *page = mmap(0, sizeof nowhere, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
		if (page != MAP_FAILED) counts = page;
	}
	close(fd);
}

static void slow(void) {
	struct timespec left = {wait_ms / 1000, wait_ms % 1000 * 1000000};
	atomic_fetch_add(&counts[syscall(SYS_gettid) != getpid()], 1);
	while (nanosleep(&left, &left) != 0) {}
}

/* The next definition of NAME is the C library's. */
#define FLUSH(NAME, PARAMETERS, ARGUMENTS) \
	int NAME PARAMETERS { \
		int (*real) PARAMETERS = (int (*) PARAMETERS)dlsym(RTLD_NEXT, #NAME); \
		slow(); \
		return real ARGUMENTS; \
	}

FLUSH(fsync, (int fd), (fd))
FLUSH(fdatasync, (int fd), (fd))
FLUSH(syncfs, (int fd), (fd))
FLUSH(msync, (void *address, size_t bytes, int how), (address, bytes, how))
FLUSH(sync_file_range, (int fd, off64_t from, off64_t bytes, unsigned int how), (fd, from, bytes, how))
