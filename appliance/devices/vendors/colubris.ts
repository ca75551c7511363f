/** HPE MSM (Colubris): model, version, serial number, load, memory, disks, users; access points of a controller. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf, storage } from "../facts.ts";

const COLUBRIS = "1.3.6.1.4.1.8744.5";
const SYSTEM = `${COLUBRIS}.6.1.1`;
const USAGE = `${COLUBRIS}.21.1.1`;
const FOUND = `${COLUBRIS}.23.1.2.1.1`;
const SESSIONS = `${COLUBRIS}.36.1.1`;
const KILOBYTES = 1024;

export const colubris = defineMib({
  name: "colubris",
  title: "HPE MSM (Colubris)",
  source:
    "COLUBRIS-SYSTEM-MIB, COLUBRIS-USAGE-INFORMATION-MIB, COLUBRIS-DEVICE-MIB, COLUBRIS-USER-SESSION-MIB (Colubris)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.8744"] }],
  scalars: {
    model: text(`${SYSTEM}.1.0`),
    version: text(`${SYSTEM}.2.0`),
    serial: text(`${SYSTEM}.5.0`),
    cpu: number(`${USAGE}.8.0`),
    total: number(`${USAGE}.9.0`, { scale: KILOBYTES, absent: [0] }),
    free: number(`${USAGE}.10.0`, { scale: KILOBYTES }),
    buffers: number(`${USAGE}.11.0`, { scale: KILOBYTES }),
    cached: number(`${USAGE}.12.0`, { scale: KILOBYTES }),
    permanent: number(`${USAGE}.13.0`),
    temporary: number(`${USAGE}.14.0`),
    mostUsers: number(`${SESSIONS}.1.0`, { absent: [0] }),
    users: number(`${SESSIONS}.3.0`),
    otherUsers: number(`${SESSIONS}.4.0`),
  },
  tables: {
    accessPoints: {
      columns: {
        serial: text(`${FOUND}.2`),
        state: state(`${FOUND}.5`, {
          1: ["disconnected", "critical"],
          2: ["authorized", "warning"],
          3: ["join", "warning"],
          4: ["firmware", "warning"],
          5: ["security", "warning"],
          6: ["configuration", "warning"],
          7: ["running", "ok"],
        }),
        name: text(`${FOUND}.6`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const reclaimable = (s.buffers?.value ?? 0) + (s.cached?.value ?? 0);
    const hasPoints = tables.accessPoints.length > 0;
    return {
      identity: {
        os: "colubris",
        vendor: "HPE",
        kind: hasPoints ? "wireless-controller" : "access-point",
        hardware: s.model?.value,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      memory: [
        memory("Memory", {
          totalBytes: s.total?.value,
          freeBytes: s.free && s.free.value + reclaimable,
          oid: s.free?.oid,
        }),
      ],
      storage: [
        storage("Permanent storage", { percent: s.permanent?.value, oid: s.permanent?.oid }),
        storage("Temporary storage", { percent: s.temporary?.value, oid: s.temporary?.oid }),
      ],
      sensors: [
        reading("count", s.users, "Users", { limits: { criticalHigh: s.mostUsers } }),
        reading("count", s.otherUsers, "Users without access control"),
        ...tables.accessPoints.map((row) =>
          stateOf(row.state, row.name?.value ?? row.serial?.value ?? row.index, { group: "Access points" }),
        ),
      ],
    };
  },
});
