/** Enterasys and Extreme EOS switches (A to D, N, K, S series): version, load, memory, flash, power supplies, fan trays. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, stateOf, storage } from "../facts.ts";

const RESOURCE = "1.3.6.1.4.1.5624.1.2.49.1";
const CPU = `${RESOURCE}.1.1.1`;
const STORAGE = `${RESOURCE}.3.1.1`;
const CHASSIS = "1.3.6.1.4.1.52.4.3.1";
/** etsysResourceStorageType: ram(2). */
const RAM = 2;
const KILOBYTES = 1024;

const INSTALLED: Readonly<Record<number, StateMeaning>> = {
  1: ["infoNotAvailable", "unknown"],
  2: ["notInstalled", "notPresent"],
  3: ["installedAndOperating", "ok"],
  4: ["installedAndNotOperating", "critical"],
};

export const enterasys = defineMib({
  name: "enterasys",
  title: "Enterasys, Extreme EOS",
  source: "ENTERASYS-RESOURCE-UTILIZATION-MIB, CTRON-CHASSIS-MIB (Enterasys)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.5624", "1.3.6.1.4.1.52"] }],
  tables: {
    processors: { columns: { busy5min: number(`${CPU}.4`, { scale: 0.1 }) } },
    storages: {
      columns: {
        descr: text(`${STORAGE}.3`),
        size: number(`${STORAGE}.4`, { scale: KILOBYTES, absent: [0] }),
        available: number(`${STORAGE}.5`, { scale: KILOBYTES }),
      },
    },
    supplies: { columns: { state: danger("powerSupply", state(`${CHASSIS}.2.1.1.2`, INSTALLED)) } },
    fanTrays: { columns: { state: state(`${CHASSIS}.3.1.1.2`, INSTALLED) } },
  },
  facts({ system, tables }) {
    // "Enterasys Networks, Inc. B5G124-24 Rev 06.61.03.0004 02/13/2012--14:32 ofc"
    const [, model] =
      /\b([A-Z]{1,2}\d[A-Z]?\d{1,4}[A-Z]?(?:-\d{1,3}\w{0,4})?|S\d{1,3}[A-Z]?|K\d{1,2}) Rev/.exec(system.descr) ?? [];
    const [, version] = /\bRev (\d\d\.\d\d\.\d\d\.\d{4}\w?)/.exec(system.descr) ?? [];
    return {
      identity: { os: "eos-enterasys", vendor: "Enterasys", kind: "switch", hardware: model, version },
      processors: tables.processors.map((row) => processor(row.busy5min, `Processor ${row.index}`)),
      memory: tables.storages.filter(isMemory).map((row) =>
        memory(row.descr?.value ?? `Memory ${row.index}`, {
          totalBytes: row.size?.value,
          freeBytes: row.available?.value,
          oid: row.available?.oid,
        }),
      ),
      storage: tables.storages
        .filter((row) => !isMemory(row))
        .map((row) =>
          storage(row.descr?.value ?? `Storage ${row.index}`, {
            totalBytes: row.size?.value,
            freeBytes: row.available?.value,
            oid: row.available?.oid,
          }),
        ),
      sensors: [
        ...tables.supplies.map((row) => stateOf(row.state, `Power supply ${row.index}`)),
        ...tables.fanTrays.map((row) => stateOf(row.state, `Fan tray ${row.index}`)),
      ],
    };
  },
});

/** The index is module, type and number. */
function isMemory({ index }: { readonly index: string }): boolean {
  return Number(index.split(".")[1]) === RAM;
}
