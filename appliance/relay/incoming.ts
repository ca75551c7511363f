/** What comes the other way, from the broker to the box, and who takes it. */
import type { Connection, ReceivedMessage } from "./connection.ts";

/** One who listens: `inbox.ts`, `enrolment/enrolment.ts`. */
export interface Incoming {
  /** What is subscribed to. */
  topics(): readonly string[];
  use(connection: Connection): void;
  lost(connection: Connection): void;
  take(message: ReceivedMessage): void;
}

/** Several as one; each leaves alone what is not for it. */
export function allOf(parts: readonly Incoming[]): Incoming {
  return {
    topics: () => parts.flatMap((part) => part.topics()),
    use(connection) {
      for (const part of parts) part.use(connection);
    },
    lost(connection) {
      for (const part of parts) part.lost(connection);
    },
    take(message) {
      for (const part of parts) part.take(message);
    },
  };
}
