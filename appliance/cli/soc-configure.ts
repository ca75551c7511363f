/** `soc configure FILE`: gives a box the configuration it is to have, and says what the box reports of it. */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Compile } from "typebox/compile";
import { parseDocument } from "#config/parse-document.ts";
import { errorCode } from "#lib/errno.ts";
import { parsedJson } from "#lib/parsed-json.ts";
import { formatProblem } from "#lib/problem.ts";
import { visibleText } from "#lib/visible-text.ts";
import { CONFIGURE, ReportedConfig } from "#model/order.ts";
import type { Connection, ReceivedMessage } from "#relay/connection.ts";
import { CONNECTION_OPTIONS, readConnection } from "./soc-connection.ts";
import { holdSession } from "./soc-session.ts";
import { durationOf, makeOrder, oneBase, ORDER_OPTIONS, signed, signingKey } from "./soc-sign.ts";
import { complainSoc, sayBroker, saySoc, socUsage } from "./soc-words.ts";
import { speech } from "./speech.ts";
import { usage } from "./usage.ts";
import { EXIT_CONFIG, type Terminal } from "./verb.ts";

const LIFETIME_MS = 30 * 86_400_000;
/** A box that finds no broker with it goes back after three minutes. */
const WAIT_MS = 300_000;
/** So long what the box has reported is waited for, to know the next version. */
const REPORTED_WAIT_MS = 5000;
const isReported = Compile(ReportedConfig);

export async function configure(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = { ...CONNECTION_OPTIONS, ...ORDER_OPTIONS, version: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw usage("common.oneFile", { verb: "configure" });
  const version = values.version === undefined ? undefined : Number(values.version);
  if (version !== undefined && !(Number.isSafeInteger(version) && version > 0)) throw socUsage("soc.version");
  const document = readDocument(file);
  if ("problems" in document) {
    for (const line of document.problems) terminal.err(line);
    return EXIT_CONFIG;
  }
  const soc = readConnection(values);
  const base = oneBase(values.base?.replace(/\/$/, ""));
  const key = signingKey(values["signing-key"]);
  const lifetimeMs = durationOf("lifetime", values.lifetime, LIFETIME_MS);
  const id = randomUUID();
  const wish = new Wish({ base, id }, version, { terminal, json: values.json === true }, (next) => {
    const order = makeOrder(
      CONFIGURE,
      { version: next, document: document.value },
      { target: base, lifetimeMs, nowMs: Date.now() },
    );
    return signed({ ...order, id }, key);
  });
  return holdSession({
    soc,
    topics: [`${base}/config/reported`],
    waitMs: durationOf("wait", values.wait, WAIT_MS),
    terminal,
    up: (connection) => wish.up(connection),
    take: (message) => wish.take(message),
    late: () => wish.late(),
  });
}

function readDocument(file: string): { readonly value: unknown } | { readonly problems: readonly string[] } {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw usage("common.unreadable", { file, code: errorCode(error) ?? "?" });
  }
  const parsed = parseDocument(text, file);
  return "problems" in parsed
    ? { problems: parsed.problems.map((problem) => speech().refusalLine(problem)) }
    : { value: parsed.value };
}

/** One configuration on its way to a box, and what the box reports. */
class Wish {
  readonly #base: string;
  readonly #id: string;
  readonly #out: { readonly terminal: Terminal; readonly json: boolean };
  readonly #sign: (version: number) => Promise<string>;
  #version: number | undefined;
  #connection: Connection | undefined;
  #sending: Promise<string> | undefined;
  #isAtBroker = false;
  #saidTrying = false;

  constructor(
    { base, id }: { readonly base: string; readonly id: string },
    version: number | undefined,
    out: { readonly terminal: Terminal; readonly json: boolean },
    sign: (version: number) => Promise<string>,
  ) {
    this.#base = base;
    this.#id = id;
    this.#version = version;
    this.#out = out;
    this.#sign = sign;
  }

  up(connection: Connection): void {
    this.#connection = connection;
    // What was lost on the way goes again: the box knows that it is the same.
    if (this.#sending !== undefined) void this.#publish(this.#sending);
    else if (this.#version !== undefined) void this.#send(this.#version);
    else setTimeout(() => void this.#send(1), REPORTED_WAIT_MS).unref();
  }

  take({ payload }: ReceivedMessage): number | undefined {
    const reported = parsedJson(payload.toString("utf8"));
    if (!isReported.Check(reported)) return undefined;
    if (this.#sending === undefined) {
      void this.#send(this.#version ?? Math.max(reported.version ?? 0, reported.refused?.version ?? 0) + 1);
      return undefined;
    }
    const { refused, version } = reported;
    const isTakenBack = refused?.rolledBack === true && refused.version === this.#version && version !== this.#version;
    if (refused?.id === this.#id || isTakenBack) return this.#end(reported, 1);
    if (version !== this.#version) return undefined;
    if (!reported.trying) return this.#end(reported, 0);
    if (!this.#saidTrying) complainSoc(this.#out.terminal, saySoc("soc.trying", { version: this.#version ?? 0 }));
    this.#saidTrying = true;
    return undefined;
  }

  late(): string {
    if (this.#sending === undefined) return saySoc("soc.late.noBroker");
    return saySoc(this.#isAtBroker ? "soc.late.waits" : "soc.late.notTaken");
  }

  async #send(version: number): Promise<void> {
    if (this.#sending !== undefined) return;
    this.#version = version;
    this.#sending = this.#sign(version);
    await this.#publish(this.#sending);
  }

  async #publish(sending: Promise<string>): Promise<void> {
    const message = { topic: `${this.#base}/config/desired`, payload: await sending, retain: true };
    if (this.#connection?.over !== false) return; // the next connection takes it
    this.#connection.publish({ ...message, contentType: "application/jose" }, (answer) => {
      this.#isAtBroker = answer.accepted;
      if (!answer.accepted) complainSoc(this.#out.terminal, saySoc("soc.refuses", { said: sayBroker(answer.problem) }));
    });
  }

  #end(reported: ReportedConfig, code: number): number {
    const { terminal, json } = this.#out;
    if (json) terminal.out(JSON.stringify(reported));
    else if (code === 0)
      terminal.out(
        saySoc("soc.inForce", { box: this.#base.split("/").slice(2).join("/"), version: this.#version ?? 0 }),
      );
    else
      for (const problem of reported.refused?.problems ?? [])
        complainSoc(terminal, visibleText(saySoc("soc.refused", { said: formatProblem(problem) })));
    return code;
  }
}
