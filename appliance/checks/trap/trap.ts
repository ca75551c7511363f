/** Check type `trap`: did something that matters come in among the SNMP notifications of this host? */
import { Type } from "typebox";
import { ARRIVAL_CODES, ARRIVAL_MEASUREMENTS, lookAtArrivals } from "../arrivals/look.ts";
import { wantedSettings } from "../arrivals/wanted.ts";
import { defineCheckType } from "../contract.ts";
const OID_PATTERN = "^[0-2](\\.(0|[1-9][0-9]{0,9})){1,127}$";

const Settings = Type.Object(
  {
    ...wantedSettings,
    oid: Type.Optional(
      Type.String({ pattern: OID_PATTERN, description: "OID of the notification, or one that it lies below." }),
    ),
    clearOid: Type.Optional(
      Type.String({ pattern: OID_PATTERN, description: "OID of the notification that says that it is over." }),
    ),
  },
  { additionalProperties: false },
);

export const trap = defineCheckType({
  name: "trap",
  summary:
    "Counts SNMP notifications that the host sends (`listeners.trap`) and that fit: a ready-made pattern, an OID, a text.",
  category: "infrastructure",
  settings: Settings,
  withoutAddress: true,
  measurements: ARRIVAL_MEASUREMENTS,
  codes: ARRIVAL_CODES,
  examples: [{ pattern: "power" }, { oid: "1.3.6.1.4.1.318.0.5", clearOid: "1.3.6.1.4.1.318.0.9", expireAfter: "1d" }],

  async run(target, settings, context, memory) {
    return lookAtArrivals("trap", target, settings, context, memory);
  },
});
