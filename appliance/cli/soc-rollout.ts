/**
 * `soc rollout`: a version for many boxes, ring by ring, each asked by a signed order; halts when too many fail (ADR 0140). What happens is
 * recorded, so that it goes on where it stopped. The course is decided in `rollout/course.ts`; here is the connection.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Compile } from "typebox/compile";
import { systemClock } from "#lib/clock.ts";
import { errorCode } from "#lib/errno.ts";
import { parsedJson } from "#lib/parsed-json.ts";
import { visibleText } from "#lib/visible-text.ts";
import { BoxReport } from "#model/order.ts";
import { Presence } from "#model/presence.ts";
import { BrokerLink } from "#relay/broker-link.ts";
import type { Connection, ReceivedMessage } from "#relay/connection.ts";
import { Course, type BoxEntry, type Dated, type Rules } from "./rollout/course.ts";
import { Orders } from "./rollout/orders.ts";
import { OtherRollout, RolloutRecord } from "./rollout/record.ts";
import { readRings, RingsError, type Ring } from "./rollout/rings.ts";
import { CONNECTION_OPTIONS, readConnection } from "./soc-connection.ts";
import { EXIT_NO_ANSWER } from "./soc-session.ts";
import { durationOf, signingKey } from "./soc-sign.ts";
import { complainSoc, linkLog, saySoc, socUsage } from "./soc-words.ts";
import { usage } from "./usage.ts";
import type { Terminal } from "./verb.ts";

const OPTIONS = {
  ...CONNECTION_OPTIONS,
  "signing-key": { type: "string" },
  version: { type: "string" },
  record: { type: "string" },
  "at-once": { type: "string", default: "10" },
  soak: { type: "string", default: "24h" },
  settle: { type: "string", default: "10m" },
  install: { type: "string", default: "2h" },
  failures: { type: "string", default: "2" },
  share: { type: "string", default: "2" },
  wait: { type: "string", default: "365d" },
  "go-on": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;
/** As the box takes versions. */
const VERSION = /^[0-9][0-9A-Za-z.+~-]{0,63}$/;
const ANY_BOX = "vedetta/v1/+/+/+";
const TOPIC = /^vedetta\/v1\/([^/]+\/[^/]+\/[^/]+)\/(presence|reply)(?:\/|$)/;
const TICK_MS = 500;
/** After a connection the broker tells of all boxes; nothing is decided before. */
const HEAR_FIRST_MS = 2000;
const isPresence = Compile(Presence);
const isReport = Compile(BoxReport);

/** Exit code 0: all are well; 1: halted, or some failed; 75: some are away, or it was interrupted: the same command goes on. */
export async function rollout(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw usage("common.oneFile", { verb: "rollout" });
  const { version } = values;
  if (version === undefined || !VERSION.test(version)) throw socUsage("soc.rollout.version");
  const rules: Rules = {
    version,
    atOnce: wholeOf("--at-once", values["at-once"], 1),
    soakMs: durationOf("soak", values.soak, 0),
    settleMs: durationOf("settle", values.settle, 0),
    installMs: durationOf("install", values.install, 0),
    failures: wholeOf("--failures", values.failures, 1),
    share: wholeOf("--share", values.share, 0) / 100,
  };
  const rings = ringsOf(file);
  const soc = readConnection(values);
  const key = signingKey(values["signing-key"]);
  const waitMs = durationOf("wait", values.wait, 0);
  const record = new RolloutRecord(values.record ?? `${file}.${version}.record`, Date.now);
  const course = new Course(rules, rings, (entry) => {
    record.note(entry);
    terminal.out(values.json ? JSON.stringify(entry) : lineOf(entry));
  });
  course.restore(openRecord(record, version), Date.now());
  if (values["go-on"] && course.standing() === "halted") course.resume(Date.now());
  const orders = new Orders({ key, clientId: soc.clientId, version }, (said) =>
    complainSoc(terminal, saySoc("soc.refuses", { said })),
  );
  return new Drive(course, orders, terminal, waitMs).run(soc);
}

/** Keeps the connection and lets time pass. */
class Drive {
  readonly #course: Course;
  readonly #orders: Orders;
  readonly #terminal: Terminal;
  readonly #waitMs: number;
  #connection: Connection | undefined;
  /** When the present connection was made; the last one ended. */
  #upAt = 0;
  #downAt: number | undefined;
  #awayAt: number | undefined;

  constructor(course: Course, orders: Orders, terminal: Terminal, waitMs: number) {
    this.#course = course;
    this.#orders = orders;
    this.#terminal = terminal;
    this.#waitMs = waitMs;
  }

  async run({ access, clientId, fallsBack }: ReturnType<typeof readConnection>): Promise<number> {
    const { promise, resolve } = Promise.withResolvers<number>();
    const link = new BrokerLink({
      access,
      clientId,
      fallsBack,
      clean: true,
      clock: systemClock,
      log: linkLog(this.#terminal, true),
      onMessage: (message) => this.#take(message),
      onUp: (connection) =>
        void this.#up(connection, [`${ANY_BOX}/presence`, `${ANY_BOX}/reply`, `${ANY_BOX}/reply/${clientId}`], resolve),
      onDown: () => this.#down(),
      onFailed(problem, connections) {
        if (problem.lasting && connections === 0) resolve(1);
      },
    });
    const interrupt = () => resolve(EXIT_NO_ANSWER);
    this.#terminal.signal.addEventListener("abort", interrupt, { once: true });
    if (this.#terminal.signal.aborted) interrupt();
    link.start();
    const ticking = setInterval(() => {
      const code = this.#tick(Date.now());
      if (code !== undefined) resolve(code);
    }, TICK_MS);
    const code = await promise;
    clearInterval(ticking);
    this.#terminal.signal.removeEventListener("abort", interrupt);
    await link.stop();
    this.#sayCounts();
    return code;
  }

  async #up(connection: Connection, topics: readonly string[], end: (code: number) => void): Promise<void> {
    const problem = await connection.subscribe(topics);
    if (connection.over) return;
    if (problem !== undefined) {
      complainSoc(this.#terminal, `${topics.join(", ")}: ${problem.message}`);
      return end(1);
    }
    const now = Date.now();
    if (this.#downAt !== undefined) this.#course.pause(now - this.#downAt + HEAR_FIRST_MS);
    this.#upAt = now;
    this.#downAt = undefined;
    this.#connection = connection;
  }

  #down(): void {
    this.#connection = undefined;
    this.#downAt ??= Date.now();
  }

  #take({ topic, payload }: ReceivedMessage): void {
    const [, box = "", kind] = TOPIC.exec(topic) ?? [];
    const content = parsedJson(payload.toString("utf8"));
    const now = Date.now();
    if (kind === "presence" && isPresence.Check(content)) this.#course.takePresence(box, content, now);
    if (kind !== "reply") return;
    const answer = this.#orders.take(box, content);
    if (answer?.wish.command === "update.install") this.#course.takeAnswer(box, answer.reply, now);
    else if (isReport.Check(answer?.reply.result)) this.#course.takeReport(box, answer.reply.result, now);
  }

  /** @returns the exit code when nothing is left to do */
  #tick(now: number): number | undefined {
    if (this.#connection?.over !== false || now - this.#upAt < HEAR_FIRST_MS) return undefined;
    this.#orders.send(this.#course.due(now), this.#connection, now);
    const standing = this.#course.standing();
    this.#awayAt = standing === "away" ? (this.#awayAt ?? now) : undefined;
    if (standing === "halted") return 1;
    if (standing === "over") return this.#course.counts().failed > 0 ? 1 : 0;
    if (this.#awayAt === undefined || now - this.#awayAt < this.#waitMs) return undefined;
    complainSoc(this.#terminal, saySoc("soc.rollout.away", { boxes: this.#course.away().join(", ") }));
    return EXIT_NO_ANSWER;
  }

  #sayCounts(): void {
    const { well, failed, waiting, asked, installing, trial } = this.#course.counts();
    complainSoc(
      this.#terminal,
      saySoc("soc.rollout.counts", { well, failed, underWay: asked + installing + trial, waiting }),
    );
  }
}

function lineOf(entry: Dated): string {
  const at = new Date(entry.at).toISOString().slice(0, 19).replace("T", " ");
  if (entry.is === "ringOver") return saySoc("soc.rollout.ringOver", { ...entry, at });
  if (entry.is === "halted") return saySoc("soc.rollout.halted", { ...entry, at });
  if (entry.is === "resumed") return saySoc("soc.rollout.resumed", { at });
  const detail = visibleText(entry.detail ?? "");
  return saySoc(codeOf(entry), { at, box: entry.box, detail, version: entry.before?.version ?? "" });
}

function codeOf({ is, why, before }: BoxEntry): Parameters<typeof saySoc>[0] {
  if (is === "failed") return `soc.rollout.failed.${why ?? "silent"}`;
  return is === "asked" && before === undefined ? "soc.rollout.looked" : `soc.rollout.${is}`;
}

/** @throws UsageError that names the line */
function ringsOf(file: string): readonly Ring[] {
  try {
    return readRings(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof RingsError)
      throw socUsage(`soc.rollout.rings.${error.code}`, { file, line: error.line, value: visibleText(error.value) });
    throw usage("common.unreadable", { file, code: errorCode(error) ?? "?" });
  }
}

function openRecord(record: RolloutRecord, version: string): readonly Dated[] {
  try {
    return record.open(version);
  } catch (error) {
    if (error instanceof OtherRollout)
      throw socUsage("soc.rollout.otherRecord", { file: record.file, version: visibleText(error.version) });
    throw usage("common.unreadable", { file: record.file, code: errorCode(error) ?? "?" });
  }
}

/** @throws UsageError */
function wholeOf(option: string, text: string, least: number): number {
  const value = Number(text);
  if (!/^[0-9]{1,6}$/.test(text) || value < least) throw socUsage("soc.rollout.whole", { option, least });
  return value;
}
