/** `soc issuer serve`: the issuer as a client of the broker, until interrupted. */
import { parseArgs } from "node:util";
import { isoTime, systemClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { visibleText } from "#lib/visible-text.ts";
import { MOST_ENROL_BYTES } from "#model/enrolment.ts";
import { BrokerLink } from "#relay/broker-link.ts";
import { isEncryptedBroker } from "#relay/broker-url.ts";
import type { Connection } from "#relay/connection.ts";
import { CONNECTION_OPTIONS, readConnection } from "../soc-connection.ts";
import { durationOf } from "../soc-sign.ts";
import { complainSoc, sayBroker, saySoc, socUsage } from "../soc-words.ts";
import type { Terminal } from "../verb.ts";
import { IssuerDesk } from "./issuer-desk.ts";
import { CRL_FILE, openIssuer } from "./issuer-folder.ts";

const TOPICS = ["request", "renew", "done"].map((word) => `vedetta/v1/+/+/+/enrol/${word}`);
const LIFE_MS = 90 * 86_400_000;
const LEAST_LIFE_MS = 60_000;
/** The broker keeps what boxes ask while nobody serves. */
const SESSION_SECONDS = 7 * 86_400;

export async function serveIssuer(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = {
    ...CONNECTION_OPTIONS,
    folder: { type: "string" },
    life: { type: "string" },
    "box-broker": { type: "string", multiple: true },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  if (values.folder === undefined) throw socUsage("soc.issuer.folder");
  const lifeMs = durationOf("life", values.life, LIFE_MS);
  if (lifeMs < LEAST_LIFE_MS) throw socUsage("soc.issuer.life");
  const brokers = values["box-broker"] ?? [];
  if (!brokers.every(isEncryptedBroker)) throw socUsage("soc.issuer.boxBroker");
  const issuer = openIssuer(values.folder);
  const soc = readConnection({ session: "issuer", ...values });
  let connection: Connection | undefined;
  const log = saying(terminal);
  const desk = new IssuerDesk({
    issuer,
    lifeMs,
    brokers,
    clock: systemClock,
    log,
    onRevoked: () => terminal.err(saySoc("soc.issuer.readAgain", { file: CRL_FILE })),
    send(topic, answer) {
      // A box that hears nothing asks again, and gets the same.
      connection?.publish({ topic, payload: JSON.stringify(answer) }, (taken) => {
        if (!taken.accepted) log.warn({}, `an answer is not taken: ${taken.problem.message}`);
      });
    },
  });
  const { promise: over, resolve: end } = Promise.withResolvers<number>();
  const link = new BrokerLink({
    access: soc.access,
    clientId: soc.clientId,
    fallsBack: soc.fallsBack,
    clean: false,
    sessionExpirySeconds: SESSION_SECONDS,
    clock: systemClock,
    log,
    mostInboundBytes: 4 * MOST_ENROL_BYTES,
    onMessage: ({ topic, payload, retained }) => {
      if (!retained) desk.take(topic, payload);
    },
    onUp(up) {
      connection = up;
      void up.subscribe(TOPICS).then((problem) => {
        if (problem === undefined) complainSoc(terminal, saySoc("soc.issuer.serving"));
        else if (!up.over) {
          complainSoc(terminal, sayBroker(problem));
          end(1);
        }
      });
    },
    onDown: () => (connection = undefined),
    onFailed(problem, connections) {
      if (problem.lasting && connections === 0) end(1);
    },
  });
  link.start();
  if (terminal.signal.aborted) end(0);
  terminal.signal.addEventListener("abort", () => end(0), { once: true });
  const code = await over;
  await desk.settled();
  await link.stop();
  return code;
}

/** One line for whatever happens; on standard output, because it is what this command is for. */
function saying(terminal: Terminal): Log {
  const line = (fields: object, message: string): string => {
    const words = Object.entries(fields).map(([name, value]) => `${name} ${String(value)}`);
    return visibleText([isoTime(Date.now()), message, ...words].join("  "));
  };
  const out = (fields: object, message: string): void => terminal.out(line(fields, message));
  return { debug() {}, info: out, warn: out, error: (fields, message) => terminal.err(line(fields, message)) };
}
