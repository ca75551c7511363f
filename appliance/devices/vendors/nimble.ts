/** HPE Nimble: volumes, and how full they are. */
import { number, state, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { stateOf, storage } from "../facts.ts";

const VOLUME = "1.3.6.1.4.1.37447.1.2.1";
const HIGH = 2 ** 32;

export const nimble = defineMib({
  name: "nimble",
  title: "HPE Nimble",
  source: "NIMBLE-MIB (Nimble Storage)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.37447"] }, { sysDescr: [/^Nimble Storage /] }],
  tables: {
    volumes: {
      columns: {
        name: text(`${VOLUME}.3`),
        sizeLow: number(`${VOLUME}.4`),
        sizeHigh: number(`${VOLUME}.5`, { scale: HIGH }),
        usedLow: number(`${VOLUME}.6`),
        usedHigh: number(`${VOLUME}.7`, { scale: HIGH }),
        // Somebody takes a volume off-line; it is no fault.
        online: state(`${VOLUME}.10`, { 1: ["online", "ok"], 2: ["offline", "ok"] }),
      },
    },
  },
  facts({ system, tables }) {
    // "Nimble Storage CS220 running software version 2.3.12.0-264718-opt"
    const [, model, version] =
      /^Nimble Storage (\S{1,40}) running software version (\d[\w.]{0,30})/.exec(system.descr) ?? [];
    return {
      identity: { os: "nimble", vendor: "HPE", kind: "nas", hardware: model, version },
      storage: tables.volumes.map((row) =>
        storage(row.name?.value ?? row.index, {
          totalBytes: whole(row.sizeLow, row.sizeHigh),
          usedBytes: whole(row.usedLow, row.usedHigh),
          oid: row.usedLow?.oid,
        }),
      ),
      sensors: tables.volumes.map((row) => stateOf(row.online, row.name?.value ?? row.index, { group: "Volumes" })),
    };
  },
});

function whole(low: NumberCell | undefined, high: NumberCell | undefined): number | undefined {
  return low === undefined ? undefined : low.value + (high?.value ?? 0);
}
