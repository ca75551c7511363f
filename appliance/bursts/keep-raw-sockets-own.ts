/**
 * Keeps the right to speak on the network itself (CAP_NET_RAW) to this process: programs that it starts, plugins above all, do not
 * inherit it. Source: prctl(2), PR_CAP_AMBIENT; capabilities(7).
 */

const PR_CAP_AMBIENT = 47;
const PR_CAP_AMBIENT_LOWER = 3n;
const CAP_NET_RAW = 13n;

/** @returns false where libc cannot be called, or refuses */
export async function keepRawSocketsOwn(): Promise<boolean> {
  try {
    const { default: ffi } = await import("node:ffi");
    const words = ["i32", "u64", "u64", "u64", "u64"] as const;
    const { functions } = ffi.dlopen(null, { prctl: { arguments: [...words], return: "i32" } });
    return functions.prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_LOWER, CAP_NET_RAW, 0n, 0n) === 0;
  } catch {
    return false;
  }
}
