/** A connection of the operations centre's side for as long as an answer is waited for. */
import { systemClock } from "#lib/clock.ts";
import { BrokerLink } from "#relay/broker-link.ts";
import type { Connection, ReceivedMessage } from "#relay/connection.ts";
import type { SocConnection } from "./soc-connection.ts";
import { complainSoc, linkLog, sayBroker } from "./soc-words.ts";
import type { Terminal } from "./verb.ts";

/** No answer came in time. Source: sysexits(3), EX_TEMPFAIL. */
export const EXIT_NO_ANSWER = 75;

export interface SessionOptions {
  readonly soc: SocConnection;
  readonly topics: readonly string[];
  readonly waitMs: number;
  readonly terminal: Terminal;
  /** With every connection, once it is subscribed. */
  up(connection: Connection): void;
  /** The exit code when it was the last message that was waited for. */
  take(message: ReceivedMessage): number | undefined;
  /** Said when the time is over. */
  late(): string;
}

/** Until a message ends it, the time is over, or the terminal's signal. Returns the exit code. */
export async function holdSession(options: SessionOptions): Promise<number> {
  const { soc, topics, waitMs, terminal } = options;
  const { promise, resolve } = Promise.withResolvers<number>();
  let isOver = false;
  const link = new BrokerLink({
    access: soc.access,
    clientId: soc.clientId,
    fallsBack: soc.fallsBack,
    clean: true,
    clock: systemClock,
    log: linkLog(terminal, true),
    onMessage(message) {
      if (isOver) return;
      const code = options.take(message);
      if (code === undefined) return;
      isOver = true;
      resolve(code);
    },
    onUp(connection) {
      void connection.subscribe(topics).then((problem) => {
        if (connection.over) return;
        if (problem === undefined) return options.up(connection);
        complainSoc(terminal, `${topics.join(", ")}: ${sayBroker(problem)}`);
        resolve(1);
      });
    },
    onDown: () => {},
    onFailed(problem, connections) {
      if (problem.lasting && connections === 0) resolve(1);
    },
  });
  const limit = setTimeout(() => {
    complainSoc(terminal, options.late());
    resolve(EXIT_NO_ANSWER);
  }, waitMs);
  const interrupt = () => resolve(EXIT_NO_ANSWER);
  terminal.signal.addEventListener("abort", interrupt, { once: true });
  link.start();
  const code = await promise;
  clearTimeout(limit);
  terminal.signal.removeEventListener("abort", interrupt);
  await link.stop();
  return code;
}
