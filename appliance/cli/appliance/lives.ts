/** Parts of the running box in the order of the data's way: started one after the other, stopped backwards, come what may. */

/** Why the box stops; said by its last event and its presence. */
export type StopReason = "shutdown" | "update";

/** A part with a life of its own. */
export interface Life {
  readonly name: string;
  start?(): void | Promise<void>;
  stop?(reason: StopReason): void | Promise<void>;
}

/** Told what kept a part from stopping as it should. */
export type NoteFailure = (name: string, error: unknown) => void;

/**
 * Starts one after the other. Where one fails, those that were started are stopped, itself included, and its error is
 * thrown: what it opened before must not stay open.
 */
export async function startInOrder(lives: readonly Life[], note: NoteFailure): Promise<void> {
  for (const [at, life] of lives.entries()) {
    try {
      await life.start?.();
    } catch (error) {
      await stopInReverse(lives.slice(0, at + 1), "shutdown", note);
      throw error;
    }
  }
}

/** Stops the last one first. One that fails keeps no other from being stopped. */
export async function stopInReverse(lives: readonly Life[], reason: StopReason, note: NoteFailure): Promise<void> {
  for (const life of lives.toReversed()) {
    try {
      await life.stop?.(reason);
    } catch (error) {
      note(life.name, error);
    }
  }
}
