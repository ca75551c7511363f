/** D-Link switches: the newer family (DGS-1510, DGS-3630, ...) and the older one (DES and DGS-3xxx). */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { processor, reading, stateOf } from "../facts.ts";
import { entityTables, memoryOf, processorOf, sensorsOf } from "./d-link-entity.ts";

const EXT = "1.3.6.1.4.1.171.14.5.1";
const AGENT = "1.3.6.1.4.1.171.12.1.1";
const EQUIPMENT = "1.3.6.1.4.1.171.12.11.1";

const OLD_SUPPLY: Readonly<Record<number, StateMeaning>> = {
  0: ["other", "unknown"],
  1: ["lowVoltage", "critical"],
  2: ["overCurrent", "critical"],
  3: ["working", "ok"],
  4: ["fail", "critical"],
  5: ["connect", "ok"],
  6: ["disconnect", "unknown"],
};
const OLD_FAN: Readonly<Record<number, StateMeaning>> = {
  0: ["other", "unknown"],
  1: ["working", "ok"],
  2: ["fail", "critical"],
  3: ["speed-0", "ok"],
  4: ["speed-low", "ok"],
  5: ["speed-middle", "ok"],
  6: ["speed-high", "ok"],
};

export const dLink = defineMib({
  name: "d-link",
  title: "D-Link switches",
  source: "DLINKSW-ENTITY-EXT-MIB, AGENT-GENERAL-MIB, EQUIPMENT-MIB (D-Link); chassis from ENTITY-MIB",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.171"] }],
  scalars: {
    oldBusy5s: number(`${AGENT}.6.1.0`),
    oldSerial: text(`${AGENT}.12.0`),
    // RMON probe group: how the older family tells its versions.
    probeSoftware: text("1.3.6.1.2.1.16.19.2.0"),
  },
  tables: {
    ...entityTables(EXT, "unknown"),
    oldMemory: {
      columns: { total: number(`${AGENT}.9.1.2`, { scale: 1024 }), used: number(`${AGENT}.9.1.3`, { scale: 1024 }) },
    },
    oldSupplies: { columns: { status: danger("powerSupply", state(`${EQUIPMENT}.6.1.3`, OLD_SUPPLY)) } },
    oldFans: { columns: { status: state(`${EQUIPMENT}.7.1.3`, OLD_FAN) } },
    oldTemperatures: {
      columns: { value: number(`${EQUIPMENT}.8.1.2`, { absent: [0] }), high: number(`${EQUIPMENT}.8.1.3`) },
    },
  },
  facts({ system, scalars: s, tables }) {
    const [, model] = /\b((?:D[GEXU]S|DIS|DGE|DSN|DWS|DWL|DAP|DFL|DSR)-[\w/+-]{2,30})/.exec(system.descr) ?? [];
    const processors = tables.processors.map(processorOf);
    return {
      identity: {
        os: "dlink",
        vendor: "D-Link",
        kind: kindOf(model),
        hardware: model,
        version: tables.versions[0]?.runtime?.value ?? s.probeSoftware?.value.replace(/^Build\s*/i, ""),
        serial: s.oldSerial?.value,
      },
      processors: processors.some(Boolean) ? processors : [processor(s.oldBusy5s, "Processor")],
      memory: [...tables.memory, ...tables.oldMemory].map(memoryOf),
      sensors: [
        ...sensorsOf(tables),
        ...tables.oldSupplies.map((row) => stateOf(row.status, `Power ${row.index}`, { group: "Power supplies" })),
        ...tables.oldFans.map((row) => stateOf(row.status, `Fan ${row.index}`, { group: "Fans" })),
        ...tables.oldTemperatures.map((row) =>
          reading("temperature", row.value, `Unit ${row.index}`, { limits: { warningHigh: row.high } }),
        ),
      ],
    };
  },
});

function kindOf(model: string | undefined) {
  if (model === undefined) return undefined;
  if (/^(DWL|DAP)/.test(model)) return "access-point";
  if (model.startsWith("DWS")) return "wireless-controller";
  return /^(DFL|DSR)/.test(model) ? "firewall" : "switch";
}
