/**
 * Opens the stage of a check type (its testing/stage.ts) in a process of its own, so that the server's cost
 * is not counted as the check's. Started directly, this file is that process.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import type { GoodServer } from "../../appliance/checks/testing/stage.ts";
import { STAGES } from "../../appliance/checks/testing/stages.ts";

export interface OpenStage {
  readonly stage: GoodServer;
  readonly close: () => Promise<void>;
}

type Answer = { readonly stage: GoodServer } | { readonly failure: string };

/** @throws Error when the server does not start, e.g. because it is not installed */
export async function openStage(type: string): Promise<OpenStage> {
  const child = fork(import.meta.filename, [type], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const [answer] = (await once(child, "message")) as [Answer];
  const close = async () => {
    const ended = once(child, "exit");
    child.disconnect();
    await ended;
  };
  if ("stage" in answer) return { stage: answer.stage, close };
  await close();
  throw new Error(answer.failure);
}

async function serve(type: string): Promise<void> {
  const teardowns: (() => unknown)[] = [];
  process.once("disconnect", () => {
    void (async () => {
      for (const teardown of teardowns.toReversed()) await teardown();
      process.exit(0);
    })();
  });
  try {
    const stage = await STAGES[type]?.open({ teardown: (handler) => teardowns.push(handler) });
    process.send?.(stage === undefined ? { failure: `no stage for ${type}` } : { stage });
  } catch (error) {
    process.send?.({ failure: error instanceof Error ? error.message : String(error) });
  }
}

if (import.meta.main) await serve(process.argv[2] ?? "");
