/** Check type `log`: did something that matters come in among the log lines of this host? */
import { Type } from "typebox";
import { ARRIVAL_CODES, ARRIVAL_MEASUREMENTS, lookAtArrivals } from "../arrivals/look.ts";
import { wantedSettings } from "../arrivals/wanted.ts";
import { defineCheckType } from "../contract.ts";

const Settings = Type.Object(
  {
    ...wantedSettings,
    program: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: "Only lines of this program." })),
  },
  { additionalProperties: false },
);

export const log = defineCheckType({
  name: "log",
  summary:
    "Counts log lines that the host sends (`listeners.syslog`) and that fit: a ready-made pattern, a text, an expression.",
  category: "infrastructure",
  settings: Settings,
  withoutAddress: true,
  measurements: ARRIVAL_MEASUREMENTS,
  codes: ARRIVAL_CODES,
  examples: [{ pattern: "disk-errors" }, { program: "sshd", text: "Failed password", expireAfter: "15m" }],

  async run(target, settings, context, memory) {
    return lookAtArrivals("log", target, settings, context, memory);
  },
});
