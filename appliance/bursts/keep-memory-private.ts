/**
 * Keeps what the process holds from being written to a file or read by others: no core dump is made of it, and no process of
 * the same user may read its memory or environment. Source: prctl(2), PR_SET_DUMPABLE; proc(5), ptrace(2).
 */

const PR_SET_DUMPABLE = 4;

/** @returns false where libc cannot be called, or refuses */
export async function keepMemoryPrivate(): Promise<boolean> {
  try {
    const { default: ffi } = await import("node:ffi");
    const { functions } = ffi.dlopen(null, { prctl: { arguments: ["i32", "u64"], return: "i32" } });
    return functions.prctl(PR_SET_DUMPABLE, 0n) === 0;
  } catch {
    return false;
  }
}
