/** Stormshield firewalls: processor temperatures and fans of the node or of the pair. */
import { text } from "../columns.ts";
import { listedMib } from "../listed-mib.ts";
import { measure } from "../sensor-list.ts";

const HA = "1.3.6.1.4.1.11256.1.11";

export const stormshieldParts = listedMib({
  name: "stormshield-parts",
  title: "Stormshield temperatures and fans",
  source: "STORMSHIELD-HA-MIB (Stormshield)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.11256"] }],
  identity: {},
  rows: {
    processors: {
      called: "Processor",
      items: { temperature: measure("temperature", `${HA}.12.1.2`, "", { absentBelow: 1 }) },
    },
    fans: {
      called: "Fan",
      named: text(`${HA}.13.1.2`),
      items: { speed: measure("fanspeed", `${HA}.13.1.4`, "", { absentBelow: 1 }) },
    },
  },
});
