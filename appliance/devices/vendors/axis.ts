/** Axis cameras: model and firmware as sysDescr tells them; temperatures and conditions by the maker's own MIB. */
import { danger } from "../danger.ts";
import { number, state, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const VIDEO = "1.3.6.1.4.1.368.4.1";
const OK_OR_FAILURE: Readonly<Record<number, StateMeaning>> = { 1: ["ok", "ok"], 2: ["failure", "critical"] };

export const axis = defineMib({
  name: "axis",
  title: "Axis camera",
  source: "AXIS-VIDEO-MIB (Axis); sysDescr",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.368"] }],
  scalars: {
    memoryTotal: number(`${VIDEO}.100.1.2.0`, { scale: 1024 }),
    memoryUsed: number(`${VIDEO}.100.1.3.0`, { scale: 1024 }),
    cpu: number(`${VIDEO}.100.3.1.0`),
  },
  tables: {
    supplies: { columns: { status: danger("powerSupply", state(`${VIDEO}.1.1.3`, OK_OR_FAILURE)) } },
    fans: { columns: { status: state(`${VIDEO}.2.1.3`, OK_OR_FAILURE) } },
    temperatures: {
      columns: {
        status: danger(
          "heat",
          state(`${VIDEO}.3.1.3`, {
            1: ["ok", "ok"],
            2: ["failure", "critical"],
            3: ["outOfBoundary", "critical"],
          }),
        ),
        value: number(`${VIDEO}.3.1.4`),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    // " ; AXIS P3245-V; Network Camera; 10.12.114; Dec 01 2020 09:59; ..."
    const parts = system.descr.split(";").map((part) => part.trim());
    const at = parts.findIndex((part) => part.startsWith("AXIS "));
    const what = at < 0 ? "" : (parts[at + 1] ?? "");
    const version = parts.slice(at + 1).find((part) => /^\d+\.\d[\w.]*$/.test(part));
    return {
      identity: {
        os: "axiscam",
        vendor: "Axis",
        kind: /camera|video|encoder/i.test(what) ? "camera" : undefined,
        hardware: at < 0 ? undefined : parts[at],
        version: at < 0 ? undefined : version,
      },
      processors: [processor(s.cpu, "Processor")],
      memory: [
        memory("Memory", { totalBytes: s.memoryTotal?.value, usedBytes: s.memoryUsed?.value, oid: s.memoryUsed?.oid }),
      ],
      sensors: [
        ...tables.supplies.map((row) => stateOf(row.status, `Power supply ${row.index}`)),
        ...tables.fans.map((row) => stateOf(row.status, `Fan ${row.index}`)),
        ...tables.temperatures.flatMap((row) => [
          stateOf(row.status, `Temperature ${row.index}`),
          reading("temperature", row.value, `Temperature ${row.index}`),
        ]),
      ],
    };
  },
});
