/** Events and presence to a URL, one POST each: CloudEvents in structured mode, and `X-Vedetta-Box`. Any 2xx is an answer. */
import { readFileSync } from "node:fs";
import type { TargetOptions } from "./bridge.ts";
import type { Target } from "./target.ts";

const LIMIT_MS = 10_000;

export function webhookTarget({ to, user, passwordFile }: TargetOptions): Target {
  const password = passwordFile === undefined ? "" : readFileSync(passwordFile, "utf8").trim();
  const authorization =
    user === undefined ? {} : { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}` };
  const post = async (box: string, type: string, key: string, body: unknown): Promise<void> => {
    const response = await fetch(to, {
      method: "POST",
      headers: { ...authorization, "content-type": type, "x-vedetta-box": box, "idempotency-key": key },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`it answered ${response.status}`);
  };
  return {
    event: (box, event) => post(box, "application/cloudevents+json", event.id, event),
    presence: (box, presence) =>
      post(box, "application/json", `${box} ${presence.boot} ${presence.reason} ${presence.at}`, { box, presence }),
    silent: (box, sinceMs) =>
      post(box, "application/json", `${box} silent ${sinceMs}`, {
        box,
        silent: { since: new Date(sinceMs).toISOString() },
      }),
    close() {},
  };
}
