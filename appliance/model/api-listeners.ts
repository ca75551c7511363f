/** Listeners as the HTTP interface shows them: whether they listen, what came, what was not taken. */
import { Type, type Static } from "typebox";
import { Sentence } from "./sentence.ts";

const Opt = Type.Optional;
const At = (description: string) => Type.String({ format: "date-time", description });

/** In the order of the configuration's reference. */
export const LISTENER_NAMES = ["smtp", "trap", "syslog", "heartbeat"] as const;

/** `GET /api/v1/listeners`: one for each there may be. */
export const ListenerView = Type.Object(
  {
    name: Type.String({ description: "As the configuration calls it: `smtp`, `trap`, `syslog`, `heartbeat`." }),
    on: Type.Boolean({ description: "The configuration asks for it." }),
    address: Opt(Type.String({ description: "Where it listens, `HOST:PORT`; absent: it does not." })),
    received: Type.Integer({ description: "What came, since the start of the box." }),
    refused: Type.Integer({ description: "Not taken: too large, too many, not allowed, not understood." }),
    lost: Type.Integer({ description: "Lost because more came than can be read." }),
    lastAt: Opt(At("When something came last.")),
    problem: Opt(
      Type.Object(
        {
          at: At("When."),
          code: Type.String({ description: "Stable, for programs." }),
          message: Type.String({ description: "The same in words, in English." }),
          text: Opt(Sentence),
        },
        {
          description:
            "Why it does not listen, or the newest trouble. `blocked`: this machine's firewall lets nobody in; `neverHeard`: nothing came since the start, though jobs should have reported.",
        },
      ),
    ),
  },
  { title: "Listener" },
);
export type ListenerView = Static<typeof ListenerView>;
