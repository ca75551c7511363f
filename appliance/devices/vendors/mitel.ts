/** Mitel call servers (3300, MiVoice Business, applications): the worst alarm of the whole, and of each application. */
import { state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { stateOf } from "../facts.ts";

const ALARM = "1.3.6.1.4.1.1027.4.9.1.1";
const APPLICATION = "1.3.6.1.4.1.1027.4.1.2.1.1.1";
const SEVERITY: Readonly<Record<number, StateMeaning>> = {
  1: ["cleared", "ok"],
  2: ["indeterminate", "unknown"],
  3: ["critical", "critical"],
  4: ["major", "critical"],
  5: ["minor", "warning"],
  6: ["warning", "warning"],
};
/** mitelIdApplicationPlatforms and mitelIdCallServers, by what follows mitelIdentification in sysObjectID. */
const MODELS: Readonly<Record<string, string>> = {
  "2.1": "MC2",
  "2.2": "SX-2000 Light",
  "2.3": "3300 ICP",
  "6.1": "Management Application Server",
  "6.2": "3300 LX",
  "6.3": "3300 MX",
  "6.4": "3300 CX",
  "6.5": "3300 CXi",
  "6.6": "3300 Lite",
  "6.7": "3300 MXe",
  "6.8": "3300 AX",
  "6.9": "3300 MXT",
};
const IDENTIFICATION = "1.3.6.1.4.1.1027.1.";

export const mitel = defineMib({
  name: "mitel",
  title: "Mitel call servers",
  source: "MITEL-MIB, MITEL-CMNALM-MIB, MITEL-APPCMN-MIB, MITEL-APPLICATION-PLATFORM-LIST-MIB (Mitel)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.1027"] }],
  scalars: { alarm: state(`${ALARM}.1.1.0`, SEVERITY) },
  tables: {
    applications: {
      columns: {
        name: text(`${APPLICATION}.3`),
        version: text(`${APPLICATION}.4`),
        alarm: state(`${APPLICATION}.6`, SEVERITY),
      },
    },
  },
  facts({ scalars: s, tables, system }) {
    const kind = system.objectId.startsWith(IDENTIFICATION)
      ? system.objectId.slice(IDENTIFICATION.length).split(".").slice(0, 2).join(".")
      : "";
    const [only, ...others] = tables.applications;
    return {
      identity: {
        os: "mitel",
        vendor: "Mitel",
        kind: "voice-gateway",
        hardware: MODELS[kind],
        version: others.length === 0 ? only?.version?.value : undefined,
      },
      sensors: [
        stateOf(s.alarm, "Alarms"),
        ...tables.applications.map((row) =>
          stateOf(row.alarm, row.name?.value ?? row.index, { group: "Applications" }),
        ),
      ],
    };
  },
});
