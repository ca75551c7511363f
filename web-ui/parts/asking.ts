/** Asks the box to do something: one order at a time, and what came of it in a sentence. */
import { useSignal } from "@preact/signals";
import { write } from "../live/box-api.ts";
import { sayFailure } from "../words/failures.ts";

type Method = "POST" | "PUT" | "DELETE";

export interface Asking {
  readonly busy: boolean;
  /** The newest order was done. */
  readonly did: boolean;
  /** Why the box did not do it, in a sentence. */
  readonly refused: string | undefined;
  /** @returns the box's answer; undefined: it was not done, and `refused` says why @param patienceMs where it may take longer */
  readonly ask: <T>(
    method: Method,
    path: string,
    body?: unknown,
    patienceMs?: number,
  ) => Promise<{ value: T } | undefined>;
}

export function useAsking(): Asking {
  const busy = useSignal(false);
  const did = useSignal(false);
  const refused = useSignal<string | undefined>(undefined);
  return {
    busy: busy.value,
    did: did.value,
    refused: refused.value,
    ask: async <T>(method: Method, path: string, body?: unknown, patienceMs?: number) => {
      busy.value = true;
      did.value = false;
      refused.value = undefined;
      const answer = await write<T>(method, path, body, patienceMs);
      busy.value = false;
      did.value = answer.failure === undefined;
      if (answer.failure === undefined) return { value: answer.value };
      refused.value = sayFailure(answer.failure);
      return undefined;
    },
  };
}
