/**
 * Lets the C library give memory back to the kernel that was freed long ago: its allocator keeps pages in the middle of its
 * heap otherwise, for as long as anything above them is in use. Source: malloc_trim(3).
 */

/** @returns what gives it back, in about a millisecond; undefined where libc cannot be called or knows no such thing (musl) */
export async function memoryGiver(): Promise<(() => void) | undefined> {
  try {
    const { default: ffi } = await import("node:ffi");
    const { functions } = ffi.dlopen(null, { malloc_trim: { arguments: ["u64"], return: "i32" } });
    return () => void functions.malloc_trim(0n);
  } catch {
    return undefined;
  }
}
