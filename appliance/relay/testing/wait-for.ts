/** Waiting for a state instead of sleeping. */

/**
 * Waits until the condition holds, looking every 5 ms.
 * @throws Error that names what was waited for when it does not within `limitMs`
 */
export async function waitFor(what: string, holds: () => boolean | Promise<boolean>, limitMs = 10_000): Promise<void> {
  const end = performance.now() + limitMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited ${limitMs} ms in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
