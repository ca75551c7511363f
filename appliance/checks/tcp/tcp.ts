/** Check type `tcp`: can a TCP connection be opened, how fast, and does the other side say what it should? */
import { isIP, type Socket } from "node:net";
import { Type } from "typebox";
import type { Observation } from "#model/result.ts";
import { mayHoldSecret } from "#model/config/words.ts";
import { ByteQueue } from "#lib/byte-queue.ts";
import { decodeText } from "#lib/decode-text.ts";
import { connectOnce, type ConnectRow } from "#probes/connector.ts";
import { connectToAny } from "#probes/connect-to-any.ts";
import { defineCheckType, type Job, type Target } from "../contract.ts";
import { shown } from "../observe-conversation.ts";
import type { Round, RoundContext, Saying, Sheet } from "../rounds.ts";
import { CONNECTION_CODES, noteFailed, observeFailure } from "../observe-failure.ts";

/** As much of an answer is looked at. */
const MOST_ANSWER_BYTES = 65_536;
const CALM_MS = 50;

const MEASUREMENTS = {
  connectMs: { unit: "ms", label: "Connection", description: "Time until the connection was open.", warning: "1000" },
  answerMs: { unit: "ms", label: "Answer", description: "Time from then until the expected text had come." },
} as const;

const CODES = {
  connected: "ok",
  expectedText: "ok",
  otherText: "critical",
  closedEarly: "critical",
  ...CONNECTION_CODES,
} as const;

type Code = keyof typeof CODES;
type Measurement = keyof typeof MEASUREMENTS;

const CONNECTED: Saying<"connected", "connectMs"> = { code: "connected", measures: ["connectMs"] };

/** Due times of connections, so that many begin together; and how many are worth one round. */
const GRID_MS = 1000;
const MOST_IN_A_ROUND = 500;

interface Settings {
  readonly port: number;
  readonly send?: string;
  readonly expect?: string;
}

export const tcp = defineCheckType({
  name: "tcp",
  summary: "Opens a TCP connection and closes it again; on request says something and reads the answer.",
  category: "infrastructure",
  settings: Type.Object(
    {
      port: Type.Integer({ minimum: 1, maximum: 65535, description: "TCP port to connect to." }),
      send: Type.Optional(
        mayHoldSecret(
          "text",
          Type.String({
            maxLength: 2000,
            description:
              "Text sent once the connection is open. `\\r`, `\\n`, `\\t` and `\\\\` stand for those characters.",
          }),
        ),
      ),
      expect: Type.Optional(
        Type.String({ minLength: 1, maxLength: 500, description: "Text that the other side's answer must contain." }),
      ),
    },
    { additionalProperties: false },
  ),
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [{ port: 443 }, { port: 22, expect: "SSH-2.0" }, { port: 25, send: "QUIT\\r\\n", expect: "220 " }],

  async run(target, settings, context) {
    const { signal, now, surroundings } = context;
    try {
      if (isMereConnection(target, settings)) {
        const { address } = target;
        const connectMs = await connectOnce(surroundings.connector, { address, port: settings.port }, signal);
        return { code: "connected", measurements: { connectMs } };
      }
      const addresses = await surroundings.names.resolveAll(target.address, signal);
      const { socket, connectMs, failed } = await connectToAny(addresses, settings.port, signal, now);
      noteFailed(failed, context);
      const connectedAt = now();
      try {
        if (settings.send !== undefined) socket.write(unescape(settings.send));
        if (settings.expect === undefined) return { code: "connected", measurements: { connectMs } };
        const { code, heard } = await listenFor(settings.expect, socket, signal);
        const measurements = { connectMs, ...(code === "expectedText" && { answerMs: now() - connectedAt }) };
        return {
          code,
          measurements,
          ...(code !== "expectedText" && { parameters: { heard: shown(heard) } }),
        };
      } finally {
        socket.destroy();
      }
    } catch (error) {
      return observeFailure(error);
    }
  },

  rounds: {
    lane: (target, settings) => (isMereConnection(target, settings) ? "" : undefined),
    gridMs: GRID_MS,
    most: MOST_IN_A_ROUND,
    prepare: (jobs) => new ConnectRound(jobs),
  },
});

/** Nothing is said, nothing is read, and no name is looked up: such connections go in bursts, single ones too. */
function isMereConnection({ address }: Target, { send, expect }: Settings): boolean {
  return send === undefined && expect === undefined && isIP(address) !== 0;
}

class ConnectRound implements Round<Code, Measurement> {
  readonly #jobs: readonly Job<Settings>[];
  #row: ConnectRow | undefined;
  /** By place: 1 where the kernel measured how fast the connection was open. */
  readonly #exact: Uint8Array;

  constructor(jobs: readonly Job<Settings>[]) {
    this.#jobs = jobs;
    this.#exact = new Uint8Array(jobs.length);
  }

  isUnhurried(place: number): boolean {
    return this.#exact[place] === 1;
  }

  /** Whoever is told nothing by the connector was silent until the deadline. */
  async run(sheet: Sheet<Code, Measurement>, { signal, surroundings }: RoundContext): Promise<void> {
    const targets = () => this.#jobs.map(({ target, settings }) => ({ address: target.address, port: settings.port }));
    this.#row ??= surroundings.connector.prepare(targets());
    this.#exact.fill(0);
    const events = {
      isWanted: (place: number) => sheet.isWanted(place),
      opened: (place: number, connectMs: number, isExact: boolean) => {
        this.#exact[place] = isExact ? 1 : 0;
        sheet.number(place, 0, connectMs);
        sheet.say(place, CONNECTED);
      },
      failed: (place: number, error: Error) => sheet.tell(place, outcomeOf(error)),
      told: () => sheet.hand(),
    };
    await this.#row.run(events, signal);
  }
}

/** As a single run reports it: an observation, or the error where it blames this box. */
function outcomeOf(error: Error): Observation<Code, Measurement> | Error {
  try {
    return observeFailure(error);
  } catch {
    return error;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { r: "\r", n: "\n", t: "\t", "\\": "\\" };

function unescape(text: string): string {
  return text.replace(/\\([rnt\\])/g, (whole, letter: string) => ESCAPES[letter] ?? whole);
}

/** Reads until the text has come, too much else has, the other side is done, or time is up. */
function listenFor(text: string, socket: Socket, signal: AbortSignal): Promise<{ code: Code; heard: Buffer }> {
  return new Promise((resolve, reject) => {
    const queue = new ByteQueue();
    const wanted = Buffer.from(text);
    let searched = 0;
    const settle = (code: Code) => resolve({ code, heard: queue.take(MOST_ANSWER_BYTES) });
    // In whatever character set, and however its letters are composed, once all is there; in UTF-8 at once.
    const isThere = () => decodeText(queue.bytes).normalize("NFC").includes(text.normalize("NFC"));
    const settleByAll = (otherwise: Code) => settle(isThere() ? "expectedText" : otherwise);
    let calm: NodeJS.Timeout | undefined;
    socket.on("data", (chunk: Buffer) => {
      queue.add(chunk);
      clearTimeout(calm);
      if (queue.bytes.indexOf(wanted, searched) !== -1) return settle("expectedText");
      searched = Math.max(0, queue.length - wanted.length);
      if (queue.length >= MOST_ANSWER_BYTES) return settleByAll("otherText");
      // Other character sets are tried whenever the other side pauses.
      calm = setTimeout(() => isThere() && settle("expectedText"), CALM_MS);
    });
    const finish = () => {
      clearTimeout(calm);
      settleByAll(queue.length === 0 ? "closedEarly" : "otherText");
    };
    socket.once("end", finish);
    socket.once("error", (error) => {
      clearTimeout(calm);
      if (signal.aborted && queue.length > 0) finish();
      else reject(error);
    });
  });
}
