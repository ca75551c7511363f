/** `soc watch`: a live view of the events of any box, for people or, with `--json`, for programs. */
import { parseArgs } from "node:util";
import { systemClock } from "#lib/clock.ts";
import { BrokerLink } from "#relay/broker-link.ts";
import type { Connection, ReceivedMessage } from "#relay/connection.ts";
import { boxFilter, CONNECTION_OPTIONS, readConnection } from "./soc-connection.ts";
import { SocFollower } from "./soc-follower.ts";
import { SiteWitnesses } from "./soc-others.ts";
import { complainSoc, linkLog, sayBroker, socUsage } from "./soc-words.ts";
import type { Terminal } from "./verb.ts";

/** A box that is silent is told within a minute and this of its will. */
const LOOK_EVERY_MS = 5000;
const SESSION_SECONDS = 7 * 86_400;
/** A name in a topic: no level, no wildcard. Source: MQTT 5.0, 4.8.2. */
const SHARE = /^[^/+#]+$/;

/** Runs until the terminal's signal. Exit code 1 when a broker refuses in a way that waiting does not mend. */
export async function watch(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = {
    ...CONNECTION_OPTIONS,
    json: { type: "boolean" },
    share: { type: "string" },
    witness: { type: "string", multiple: true },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  const { access, base, clientId, fallsBack, lasting } = readConnection(values);
  const topics = topicsOf(base, values.share, lasting);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const follower = new SocFollower(zone, Date.now, values.share !== undefined, witnessesOf(values.witness ?? []));
  const { promise: refused, resolve: refuse } = Promise.withResolvers<number>();
  const link = new BrokerLink({
    access,
    clientId,
    fallsBack,
    clean: !lasting,
    sessionExpirySeconds: SESSION_SECONDS,
    clock: systemClock,
    log: linkLog(terminal),
    onMessage: (message) => show(follower, message, values.json === true, terminal),
    onUp: (connection) => void subscribe(connection, topics, terminal, refuse),
    onDown: () => {},
    onFailed: (problem, connections) => {
      if (problem.lasting && connections === 0) refuse(1);
    },
  });
  link.start();
  const listening = setInterval(() => {
    if (link.connection === undefined) return; // then it is us who hear nothing
    for (const line of follower.silent()) {
      if (values.json === true) terminal.err(line);
      else terminal.out(line);
    }
  }, LOOK_EVERY_MS);
  const interrupted = new Promise<number>((resolve) => {
    if (terminal.signal.aborted) resolve(0);
    terminal.signal.addEventListener("abort", () => resolve(0), { once: true });
  });
  const code = await Promise.race([refused, interrupted]);
  clearInterval(listening);
  await link.stop();
  return code;
}

/** @throws UsageError */
function witnessesOf(written: readonly string[]): SiteWitnesses {
  return new SiteWitnesses(written);
}

/**
 * Everybody hears of presence; events come to one of those who share them. Presence is kept by the broker, and would not be
 * told to who shares it (MQTT 5.0, 4.8.2).
 * @throws UsageError
 */
function topicsOf(base: string, share: string | undefined, lasting: boolean): readonly string[] {
  if (share === undefined) return base.endsWith("#") ? [base] : [`${base}/presence`, `${base}/event/#`];
  if (!SHARE.test(share)) throw socUsage("soc.share");
  if (!lasting) throw socUsage("soc.shareSession");
  const box = boxFilter(base, "--share");
  return [`${box}/presence`, `$share/${share}/${box}/event/#`];
}

async function subscribe(
  connection: Connection,
  topics: readonly string[],
  terminal: Terminal,
  refuse: (code: number) => void,
): Promise<void> {
  const problem = await connection.subscribe(topics);
  if (problem === undefined || connection.over) return;
  complainSoc(terminal, `${topics.join(", ")}: ${sayBroker(problem)}`);
  refuse(1);
}

function show(
  follower: SocFollower,
  { topic, payload, retained }: ReceivedMessage,
  json: boolean,
  terminal: Terminal,
): void {
  const { line, event, warning } = follower.take(topic, payload.toString("utf8"), retained);
  if (warning !== undefined) complainSoc(terminal, warning);
  if (json && event !== undefined) terminal.out(JSON.stringify(event));
  if (!json && line !== undefined) terminal.out(line);
}
