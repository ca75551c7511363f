/** A TCP port: whether it takes a connection, how long that takes, and what is said there unasked. */
import type { Socket } from "node:net";
import { errorCode, isAbort } from "#lib/errno.ts";
import type { ToolOrders } from "#model/tool.ts";
import { connectTcp } from "#probes/connect-tcp.ts";
import type { RunTool, ToolContext } from "./context.ts";
import { findTarget } from "./find-target.ts";
import { shortText } from "./short-text.ts";

const PATIENCE_MS = 8000;
/** Mail, file and shell servers speak first. */
const GREETING_MS = 2000;
const MOST_GREETING_BYTES = 1000;
const MOST_ADDRESSES = 4;

export const port: RunTool<ToolOrders["port"]> = async (order, context) => {
  const { addresses } = await findTarget(order, context);
  for (const address of addresses.slice(0, MOST_ADDRESSES)) await tryPort(address, order.port, context);
};

async function tryPort(address: string, number: number, context: ToolContext): Promise<void> {
  const { signal, say, now } = context;
  const within = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  const about = { address, port: number };
  const startedAt = now();
  try {
    const socket = await connectTcp(address, number, within);
    try {
      say("port.open", { ...about, ms: roundMs(now() - startedAt) }, "good");
      const greeting = await listen(socket, signal);
      if (greeting !== "") say("port.greeting", { text: greeting });
    } finally {
      socket.destroy();
    }
  } catch (error) {
    signal.throwIfAborted();
    sayConnectFailure(error, { ...about, ms: roundMs(now() - startedAt) }, say);
  }
}

/** Says why there is no connection; a code of its own for each kind. */
export function sayConnectFailure(
  error: unknown,
  about: { readonly address: string; readonly port: number; readonly ms: number },
  say: ToolContext["say"],
): void {
  const code = errorCode(error);
  if (isAbort(error) || code === "ETIMEDOUT") return say("port.silent", about, "bad");
  if (code === "ECONNREFUSED") return say("port.refused", about, "bad");
  if (code === "EHOSTUNREACH") return say("port.unreachable", about, "bad");
  if (code === "ENETUNREACH" || code === "EACCES" || code === "EPERM")
    return say("box.cannot", { reason: code }, "bad");
  say("port.failed", { ...about, reason: code ?? String(error) }, "bad");
}

/** What comes within a moment, as text. */
function listen(socket: Socket, signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    const heard: Buffer[] = [];
    let length = 0;
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve(shortText(Buffer.concat(heard).subarray(0, MOST_GREETING_BYTES), 300));
    };
    const timer = setTimeout(end, GREETING_MS);
    signal.addEventListener("abort", end, { once: true });
    socket.on("data", (chunk: Buffer) => {
      heard.push(chunk);
      length += chunk.length;
      if (length >= MOST_GREETING_BYTES || chunk.includes(10)) end();
    });
    socket.once("close", end);
  });
}

export function roundMs(ms: number): number {
  return Math.round(10 * ms) / 10;
}
