/** `vedetta ready`: whether the box that runs on this machine is watching; for whatever looks after the process. */
import { lines } from "#texts/en/lines/run-lines.ts";
import { sayer } from "./speech.ts";
import { request as plainRequest, type IncomingMessage } from "node:http";
import { request as tlsRequest } from "node:https";
import { parseArgs } from "node:util";
import { readHostAndPort } from "./usage.ts";
import type { Verb } from "./verb.ts";

const { say } = sayer(lines);

const PATIENCE_MS = 5000;

export const ready: Verb = {
  name: "ready",

  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: { at: { type: "string", default: "127.0.0.1:8443" } } });
    const { host, port } = readHostAndPort("--at", values.at);
    const answer = await ask(host, port);
    terminal.out(answer === 200 ? say("run.ready") : say("run.notReady", { why: String(answer) }));
    return answer === 200 ? 0 : 1;
  },
};

/** The status of the answer, or why there is none. A box that speaks HTTPS sends those who do not on to it (308). */
async function ask(host: string, port: number): Promise<number | string> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const place = { host, port, path: "/readyz", agent: false, signal };
  try {
    const status = await statusOf((then) => plainRequest(place, then));
    // The certificate is the box's own, and nothing secret is sent: whoever answers here is on this machine.
    return status === 308
      ? await statusOf((then) => tlsRequest({ ...place, rejectUnauthorized: false }, then))
      : status;
  } catch (error) {
    if (signal.aborted) return say("run.noAnswer", { seconds: PATIENCE_MS / 1000 });
    return error instanceof Error ? error.message : String(error);
  }
}

function statusOf(
  send: (then: (response: IncomingMessage) => void) => ReturnType<typeof plainRequest>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = send((response) => {
      response.destroy();
      resolve(response.statusCode ?? 0);
    });
    sent.on("error", reject);
    sent.end();
  });
}
