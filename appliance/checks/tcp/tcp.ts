/** Check type `tcp`: can a TCP connection be opened, how fast, and does the other side say what it should? */
import type { Socket } from "node:net";
import { Type } from "typebox";
import type { Observation } from "#model/result.ts";
import { connectTcp } from "#probes/connect-tcp.ts";
import { defineCheckType } from "../contract.ts";
import { CONNECTION_CODES, observeFailure } from "../observe-failure.ts";

/** As much of an answer is looked at. */
const MOST_ANSWER_BYTES = 65_536;
const SHOWN_CHARS = 200;

export const tcp = defineCheckType({
  name: "tcp",
  summary: "Opens a TCP connection and closes it again; on request says something and reads the answer.",
  category: "infrastructure",
  settings: Type.Object(
    {
      port: Type.Integer({ minimum: 1, maximum: 65535, description: "TCP port to connect to." }),
      send: Type.Optional(
        Type.String({
          maxLength: 2000,
          description:
            "Text sent once the connection is open. `\\r`, `\\n`, `\\t` and `\\\\` stand for those characters.",
        }),
      ),
      expect: Type.Optional(
        Type.String({ minLength: 1, maxLength: 500, description: "Text that the other side's answer must contain." }),
      ),
    },
    { additionalProperties: false },
  ),
  measurements: {
    connectMs: { unit: "ms", description: "Time until the connection was open.", warning: "1000" },
    answerMs: { unit: "ms", description: "Time from then until the expected text had come." },
  },
  codes: { connected: "ok", expectedText: "ok", otherText: "critical", closedEarly: "critical", ...CONNECTION_CODES },
  examples: [{ port: 443 }, { port: 22, expect: "SSH-2.0" }, { port: 25, send: "QUIT\\r\\n", expect: "220 " }],

  async run(target, settings, { signal, now, surroundings }) {
    try {
      const address = await surroundings.names.resolve(target.address, signal);
      const startedAt = now();
      const socket = await connectTcp(address, settings.port, signal);
      const connectMs = now() - startedAt;
      try {
        if (settings.send !== undefined) socket.write(unescape(settings.send));
        if (settings.expect === undefined) return { code: "connected", measurements: { connectMs } };
        const { code, heard } = await listenFor(settings.expect, socket, signal);
        const measurements = { connectMs, ...(code === "expectedText" && { answerMs: now() - startedAt - connectMs }) };
        return {
          code,
          measurements,
          ...(code !== "expectedText" && { parameters: { heard: heard.slice(0, SHOWN_CHARS) } }),
        };
      } finally {
        socket.destroy();
      }
    } catch (error) {
      return observeFailure(error);
    }
  },
});

const ESCAPES: Readonly<Record<string, string>> = { r: "\r", n: "\n", t: "\t", "\\": "\\" };

function unescape(text: string): string {
  return text.replace(/\\([rnt\\])/g, (whole, letter: string) => ESCAPES[letter] ?? whole);
}

/** Reads until the text has come, too much else has, the other side is done, or time is up. */
function listenFor(text: string, socket: Socket, signal: AbortSignal): Promise<{ code: string; heard: string }> {
  return new Promise((resolve, reject) => {
    let heard = "";
    const settle = (code: Observation["code"]) => resolve({ code, heard });
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => {
      heard += chunk;
      if (heard.includes(text)) settle("expectedText");
      else if (heard.length >= MOST_ANSWER_BYTES) settle("otherText");
    });
    socket.once("end", () => settle(heard === "" ? "closedEarly" : "otherText"));
    socket.once("error", (error) => (signal.aborted && heard !== "" ? settle("otherText") : reject(error)));
  });
}
