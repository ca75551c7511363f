/**
 * `soc command`, `soc acknowledge`, `soc confirm`: has a box do a command, and says what it answered. The same signed order is
 * sent again when the line or the box comes back: the box does it once.
 */
import { parseArgs } from "node:util";
import { ORDERABLE } from "#actions/order.ts";
import { OrderReply, type SignedOrder } from "#model/order.ts";
import { Presence } from "#model/presence.ts";
import type { Connection, ReceivedMessage } from "#relay/connection.ts";
import { Compile } from "typebox/compile";
import type { TObject } from "typebox";
import { parsedJson } from "#lib/parsed-json.ts";
import { formatProblem } from "#lib/problem.ts";
import { visibleText } from "#lib/visible-text.ts";
import { CONNECTION_OPTIONS, readConnection, type SocConnection } from "./soc-connection.ts";
import { holdSession } from "./soc-session.ts";
import { durationOf, makeOrder, oneBase, ORDER_OPTIONS, signed, signingKey } from "./soc-sign.ts";
import { parseArgsOptions, readSettings, settingOptions, type OptionValue } from "./setting-options.ts";
import { complainSoc, sayBroker, saySoc, socUsage } from "./soc-words.ts";
import { expected, usage } from "./usage.ts";
import type { Terminal } from "./verb.ts";

const LIFETIME_MS = 300_000;
const WAIT_MS = 60_000;
const AGAIN_MS = 10_000;
const COMMAND_OPTIONS = {
  ...CONNECTION_OPTIONS,
  ...ORDER_OPTIONS,
  "this-run": { type: "boolean" },
  sequence: { type: "string" },
  arguments: { type: "string" },
} as const;
const isReply = Compile(OrderReply);
const isPresence = Compile(Presence);

/** `soc command NAME [--SETTING VALUE ...]`. */
export async function command(args: readonly string[], terminal: Terminal): Promise<number> {
  const name = args.find((arg) => /^[a-z]+(\.[A-Za-z]+)?$/.test(arg)) === args[0] ? args[0] : undefined;
  if (name === undefined) throw expected([...ORDERABLE.keys()], undefined);
  return give(name, undefined, args.slice(1), terminal);
}

/** `soc acknowledge ID [--note TEXT]`. */
export function acknowledge(args: readonly string[], terminal: Terminal): Promise<number> {
  return give("incident.acknowledge", "id", args, terminal);
}

/** `soc confirm EVENT`. */
export function confirm(args: readonly string[], terminal: Terminal): Promise<number> {
  return give("test.confirm", "event", args, terminal);
}

/** @param bare the argument that is typed without its name */
async function give(
  name: string,
  bare: string | undefined,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const input = ORDERABLE.get(name)?.input;
  const options = input === undefined ? [] : settingOptions(input);
  const typedOptions = parseArgsOptions(options.filter(({ setting }) => setting !== bare));
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...typedOptions, ...COMMAND_OPTIONS },
    allowPositionals: true,
    allowNegative: true,
  });
  if (positionals.length !== (bare === undefined ? 0 : 1))
    throw bare === undefined
      ? usage("common.takesNoWords", { verb: name })
      : usage("common.takesOne", { verb: name, what: bare.toUpperCase() });
  const typed = {
    ...(values as Record<string, OptionValue>),
    ...(bare === undefined ? {} : { [bare]: positionals[0] }),
  };
  const given = argumentsOf(input, options, typed);
  const soc = readConnection(values);
  const base = oneBase(values.base?.replace(/\/$/, ""));
  const key = signingKey(values["signing-key"]);
  const lifetimeMs = durationOf("lifetime", values.lifetime, LIFETIME_MS);
  const waitMs = durationOf("wait", values.wait, WAIT_MS);
  const order: SignedOrder = {
    ...makeOrder(name, given, { target: base, lifetimeMs, nowMs: Date.now() }),
    ...(values.sequence === undefined ? {} : { sequence: Number(values.sequence) }),
  };
  const asked = new AskedBox(order, soc, values["this-run"] === true, (ready) => signed(ready, key), {
    terminal,
    json: values.json === true,
  });
  return holdSession({
    soc,
    topics: [`${base}/presence`, `${base}/reply`, `${base}/reply/${soc.clientId}`],
    waitMs,
    terminal,
    up: (connection) => asked.up(connection),
    take: (message) => asked.take(message),
    late: () => asked.late(),
  });
}

/** What a command is told: by options made of its schema, or as JSON where this program does not know it. */
function argumentsOf(
  input: TObject | undefined,
  options: ReturnType<typeof settingOptions>,
  values: Readonly<Record<string, OptionValue>>,
): object {
  const { arguments: text } = values;
  if (typeof text === "string") {
    const parsed = parsedJson(text);
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return parsed;
    throw socUsage("soc.arguments");
  }
  return input === undefined ? {} : readSettings(input, options, values);
}

/** One order on its way to a box, and its answer. */
class AskedBox {
  readonly #order: SignedOrder;
  readonly #soc: SocConnection;
  readonly #thisRun: boolean;
  readonly #sign: (order: SignedOrder) => Promise<string>;
  readonly #out: { readonly terminal: Terminal; readonly json: boolean };
  #connection: Connection | undefined;
  #presence: Presence | undefined;
  #jws: Promise<string> | undefined;
  #copies = 0;
  #again: NodeJS.Timeout | undefined;

  constructor(
    order: SignedOrder,
    soc: SocConnection,
    thisRun: boolean,
    sign: (order: SignedOrder) => Promise<string>,
    out: { readonly terminal: Terminal; readonly json: boolean },
  ) {
    this.#order = order;
    this.#soc = soc;
    this.#thisRun = thisRun;
    this.#sign = sign;
    this.#out = out;
  }

  up(connection: Connection): void {
    this.#connection = connection;
    void this.#send();
    // What was lost on the way goes again: it is the same order, and the box does it once.
    this.#again ??= setInterval(() => void this.#send(), AGAIN_MS).unref();
  }

  take({ topic, payload }: ReceivedMessage): number | undefined {
    const content = parsedJson(payload.toString("utf8"));
    if (topic.endsWith("/presence")) {
      if (isPresence.Check(content)) this.#see(content);
      return undefined;
    }
    if (!isReply.Check(content) || content.id !== this.#order.id) return undefined;
    return this.#answered(content);
  }

  late(): string {
    if (this.#connection === undefined) return saySoc("soc.late.noBroker");
    const { state, reason } = this.#presence ?? {};
    if (state === undefined) return saySoc("soc.late.noBox", { base: this.#order.target });
    return state === "offline" ? saySoc("soc.late.offline", { reason: reason ?? "" }) : saySoc("soc.late.silent");
  }

  #see(presence: Presence): void {
    const before = this.#presence;
    this.#presence = presence;
    if (presence.state === "offline") {
      if (before?.state !== "offline")
        complainSoc(this.#out.terminal, saySoc("soc.offline", { reason: presence.reason }));
    } else if (before?.state === "offline" || this.#copies === 0) void this.#send();
  }

  /** The order is signed once: what goes again is the same. */
  async #send(): Promise<void> {
    const boot = this.#presence?.boot;
    if (this.#thisRun && boot === undefined) return; // the presence follows
    this.#jws ??= this.#sign(this.#thisRun && boot !== undefined ? { ...this.#order, boot } : this.#order);
    const payload = await this.#jws;
    if (this.#connection?.over !== false) return;
    this.#copies += 1;
    this.#connection.publish(
      {
        topic: `${this.#order.target}/command`,
        payload,
        contentType: "application/jose",
        responseTopic: `${this.#order.target}/reply/${this.#soc.clientId}`,
        correlationData: Buffer.from(this.#order.id),
      },
      (answer) => {
        if (!answer.accepted)
          complainSoc(this.#out.terminal, saySoc("soc.refuses", { said: sayBroker(answer.problem) }));
      },
    );
  }

  #answered(reply: OrderReply): number | undefined {
    const again = reply.code === "seenBefore" && this.#copies > 1 ? reply.first : undefined;
    const outcome = again?.outcome ?? reply.outcome;
    if (outcome === "underWay") return undefined;
    clearInterval(this.#again);
    const { terminal, json } = this.#out;
    if (json) terminal.out(JSON.stringify(reply));
    else if (outcome === "done") for (const line of doneLines(this.#order, reply)) terminal.out(line);
    else for (const line of refusedLines(reply)) complainSoc(terminal, line);
    return outcome === "done" ? 0 : 1;
  }
}

function doneLines({ command: name, target }: SignedOrder, { result }: OrderReply): string[] {
  const box = target.split("/").slice(2).join("/");
  const lines = [...valueLines(result, "")].map((line) => visibleText(line));
  return [saySoc("soc.done", { box, command: name }), ...lines];
}

function refusedLines({ outcome, message, problems = [] }: OrderReply): string[] {
  const lines = problems.map(formatProblem);
  return (lines.length === 0 ? [message ?? outcome] : lines).map((line) => visibleText(`${outcome}: ${line}`));
}

/** `storage.mode: disk`, a line for each value; of lists only how long they are. */
function* valueLines(value: unknown, path: string): Generator<string> {
  if (value === undefined || value === null) return;
  if (Array.isArray(value))
    yield `  ${path}: ${value.every((one) => typeof one === "string") ? value.join(", ") : value.length}`;
  else if (typeof value === "object")
    for (const [key, inner] of Object.entries(value)) yield* valueLines(inner, path === "" ? key : `${path}.${key}`);
  else yield `  ${path}: ${String(value as string | number | boolean)}`;
}
