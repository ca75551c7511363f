/** For tests: waiting for a state instead of sleeping, the only waiter there is. */

/** Far beyond what a busy machine needs: the limit is there to name what never happens, not to measure. */
const LIMIT_MS = 60_000;

/**
 * Waits until the condition holds, looking every 5 ms.
 * @throws Error that names what was waited for when it does not within `limitMs`
 */
export async function waitFor(
  what: string,
  holds: () => boolean | Promise<boolean>,
  limitMs = LIMIT_MS,
): Promise<void> {
  const end = performance.now() + limitMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited ${limitMs} ms in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The same, where the condition's own text says best what is waited for. */
export function until(holds: () => boolean | Promise<boolean>, limitMs?: number): Promise<void> {
  return waitFor(String(holds), holds, limitMs);
}
