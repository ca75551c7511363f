/** Aruba ClearPass: model, version, serial number, memory, disk, fans, power, disks. */
import { number, stateText, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { danger } from "../danger.ts";
import { memory, stateOf, storage } from "../facts.ts";
import { told } from "../placeholders.ts";

const SYSTEM = "1.3.6.1.4.1.14823.1.6.1.1.1.1.1";
const WORDS = { ok: "ok", good: "ok", normal: "ok", "n/a": "notPresent", "not available": "notPresent" } as const;

export const arubaClearpass = defineMib({
  name: "aruba-clearpass",
  title: "Aruba ClearPass",
  source: "CPPM-MIB (HPE Aruba)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.14823.1.6"] }],
  tables: {
    systems: {
      columns: {
        model: text(`${SYSTEM}.1`),
        serial: text(`${SYSTEM}.2`),
        version: text(`${SYSTEM}.3`),
        memoryTotal: number(`${SYSTEM}.12`),
        memoryFree: number(`${SYSTEM}.13`),
        diskTotal: number(`${SYSTEM}.14`),
        diskFree: number(`${SYSTEM}.15`),
        fans: stateText(`${SYSTEM}.19`, WORDS),
        power: danger("powerSupply", stateText(`${SYSTEM}.20`, WORDS)),
        disks: danger("disk", stateText(`${SYSTEM}.22`, WORDS)),
      },
    },
  },
  facts({ tables }) {
    const [first] = tables.systems;
    return {
      identity: {
        os: "clearpass",
        vendor: "Aruba",
        kind: "server",
        hardware: told(first?.model),
        version: told(first?.version),
        serial: told(first?.serial),
      },
      memory: tables.systems.map((row) =>
        memory("Memory", {
          totalBytes: row.memoryTotal?.value,
          freeBytes: row.memoryFree?.value,
          oid: row.memoryFree?.oid,
        }),
      ),
      storage: tables.systems.map((row) =>
        storage("Disk", { totalBytes: row.diskTotal?.value, freeBytes: row.diskFree?.value, oid: row.diskFree?.oid }),
      ),
      sensors: tables.systems.flatMap((row) => [
        stateOf(row.fans, "Fans"),
        stateOf(row.power, "Power supplies"),
        stateOf(row.disks, "Disks"),
      ]),
    };
  },
});
