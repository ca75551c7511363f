/** Asks the box to do something: one order at a time, and what came of it in a sentence. */
import { useSignal } from "@preact/signals";
import { write } from "../live/box-api.ts";
import { sayFailure } from "../words/failures.ts";

export interface Asking {
  readonly busy: boolean;
  /** Why the box did not do it, in a sentence. */
  readonly refused: string | undefined;
  /** @returns the box's answer; undefined: it was not done, and `refused` says why */
  readonly ask: <T>(method: "POST" | "DELETE", path: string, body?: unknown) => Promise<{ value: T } | undefined>;
}

export function useAsking(): Asking {
  const busy = useSignal(false);
  const refused = useSignal<string | undefined>(undefined);
  return {
    busy: busy.value,
    refused: refused.value,
    ask: async <T>(method: "POST" | "DELETE", path: string, body?: unknown) => {
      busy.value = true;
      refused.value = undefined;
      const answer = await write<T>(method, path, body);
      busy.value = false;
      if (answer.failure === undefined) return { value: answer.value };
      refused.value = sayFailure(answer.failure);
      return undefined;
    },
  };
}
