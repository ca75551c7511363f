/** Waiting that ends with a signal, for promises that cannot be aborted themselves. */

/**
 * The promise's outcome, or a rejection with the signal's reason as soon as it is aborted. The promise itself goes on;
 * what becomes of it then is nobody's concern any more.
 */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason as Error);
    if (signal.aborted) {
      promise.catch(() => undefined);
      giveUp();
      return;
    }
    signal.addEventListener("abort", giveUp, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", giveUp));
  });
}
