/** Dell Compellent (SC series): controllers, enclosures, disks, fans, power, temperatures, cache batteries, storage pools. */
import { danger, dangerous } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf, storage } from "../facts.ts";

const SC = "1.3.6.1.4.1.674.11000.2000.500.1.2";
const GIB = 1024 ** 3;
const MIB = 1024 ** 2;

/** ScStatus. */
const STATUS: Readonly<Record<number, StateMeaning>> = {
  1: ["up", "ok"],
  2: ["down", "critical"],
  3: ["degraded", "warning"],
};
/** Every table has its status in the third column and a name or place in the fourth. */
const part = (table: number) => ({ status: state(`${SC}.${table}.1.3`, STATUS), name: text(`${SC}.${table}.1.4`) });

export const dellCompellent = defineMib({
  name: "dell-compellent",
  title: "Dell Compellent",
  source: "DELL-STORAGE-SC-MIB (Dell)",
  verified: "text",
  // Its agent is net-snmp's on FreeBSD; the product's name tells it apart.
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.674.11000.2000"] },
    { sysObjectID: ["1.3.6.1.4.1.8072"], sysDescr: [/FreeBSD|compellen/i], present: [`${SC}.1.0`] },
  ],
  scalars: {
    product: text(`${SC}.1.0`),
    version: text(`${SC}.4.0`),
    serial: text(`${SC}.5.0`),
    global: state(`${SC}.6.0`, {
      1: ["other", "unknown"],
      2: ["unknown", "unknown"],
      3: ["ok", "ok"],
      4: ["noncritical", "warning"],
      5: ["critical", "critical"],
      6: ["nonrecoverable", "critical"],
    }),
  },
  tables: {
    controllers: {
      columns: { ...part(13), model: text(`${SC}.13.1.7`), serviceTag: text(`${SC}.13.1.8`) },
    },
    enclosures: { columns: part(15) },
    disks: {
      columns: {
        ...dangerous("disk", part(14)),
        healthy: danger("disk", state(`${SC}.14.1.5`, { 1: ["true", "ok"], 2: ["false", "critical"] })),
      },
    },
    controllerFans: {
      columns: {
        ...part(16),
        speed: number(`${SC}.16.1.5`),
        warningLow: number(`${SC}.16.1.8`, { absentBelow: 1 }),
        warningHigh: number(`${SC}.16.1.9`, { absentBelow: 1 }),
        criticalLow: number(`${SC}.16.1.10`, { absentBelow: 1 }),
        criticalHigh: number(`${SC}.16.1.11`, { absentBelow: 1 }),
      },
    },
    controllerSupplies: { columns: dangerous("powerSupply", part(17)) },
    // Volts, told as text.
    voltages: {
      columns: {
        ...part(18),
        volts: number(`${SC}.18.1.5`),
        warningLow: number(`${SC}.18.1.8`),
        warningHigh: number(`${SC}.18.1.9`),
        criticalLow: number(`${SC}.18.1.10`),
        criticalHigh: number(`${SC}.18.1.11`),
      },
    },
    temperatures: {
      columns: {
        ...part(19),
        celsius: number(`${SC}.19.1.5`),
        warningLow: number(`${SC}.19.1.8`),
        warningHigh: number(`${SC}.19.1.9`, { absentBelow: 1 }),
        criticalLow: number(`${SC}.19.1.10`),
        criticalHigh: number(`${SC}.19.1.11`, { absentBelow: 1 }),
      },
    },
    fans: { after: ["enclosures"], columns: part(20) },
    supplies: { after: ["enclosures"], columns: dangerous("powerSupply", part(21)) },
    modules: { after: ["enclosures"], columns: part(22) },
    probes: { after: ["enclosures"], columns: { ...part(23), celsius: number(`${SC}.23.1.5`) } },
    alarms: { after: ["enclosures"], columns: part(24) },
    volumes: { columns: dangerous("array", part(26)) },
    servers: { columns: part(27) },
    caches: {
      columns: {
        ...part(28),
        battery: danger(
          "battery",
          state(`${SC}.28.1.5`, {
            0: ["noBattery", "notPresent"],
            1: ["normal", "ok"],
            2: ["expirationPending", "warning"],
            3: ["expired", "critical"],
          }),
        ),
      },
    },
    ups: { columns: part(30) },
    folders: { columns: { name: text(`${SC}.25.1.4`) } },
    space: {
      after: ["folders"],
      columns: {
        total: number(`${SC}.32.1.3`, { scale: GIB }),
        used: number(`${SC}.32.1.4`, { scale: GIB }),
        totalMib: number(`${SC}.32.1.5`, { scale: MIB, absentBelow: 1 }),
        usedMib: number(`${SC}.32.1.6`, { scale: MIB }),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    const folders = new Map(t.folders.map((row) => [row.index, row.name?.value]));
    const lead = t.controllers[0];
    const states = (rows: readonly Part[], group: string) =>
      rows.map((row) => stateOf(row.status, named(row), { group }));
    return {
      identity: {
        os: "dell-compellent",
        vendor: "Dell",
        kind: "nas",
        hardware: lead?.model?.value ?? s.product?.value,
        version: s.version?.value,
        serial: s.serial?.value ?? lead?.serviceTag?.value,
      },
      storage: t.space.map((row) => {
        const isFine = row.totalMib !== undefined && row.usedMib !== undefined;
        const used = isFine ? row.usedMib : row.used;
        return storage(folders.get(row.index) ?? `Folder ${row.index}`, {
          totalBytes: (isFine ? row.totalMib : row.total)?.value,
          usedBytes: used?.value,
          oid: used?.oid,
        });
      }),
      sensors: [
        stateOf(s.global, "Storage Center"),
        ...states(t.controllers, "Controllers"),
        ...states(t.enclosures, "Enclosures"),
        ...states(t.disks, "Disks"),
        ...t.disks.map((row) => stateOf(row.healthy, named(row), { group: "Disk health" })),
        ...states(t.controllerSupplies, "Controller power"),
        ...states(t.supplies, "Enclosure power"),
        ...states(t.controllerFans, "Controller fans"),
        ...states(t.fans, "Enclosure fans"),
        ...states(t.caches, "Caches"),
        ...t.caches.map((row) => stateOf(row.battery, named(row), { group: "Cache batteries" })),
        ...states(t.modules, "IO modules"),
        ...states(t.ups, "UPS"),
        ...states(t.volumes, "Volumes"),
        ...states(t.servers, "Servers"),
        ...states(t.temperatures, "Controller temperatures"),
        ...states(t.probes, "Enclosure temperatures"),
        ...states(t.voltages, "Controller voltages"),
        ...states(t.alarms, "Alarms"),
        ...t.controllerFans.map((row) => reading("fanspeed", row.speed, named(row), { limits: row })),
        ...t.voltages.map((row) => reading("voltage", row.volts, named(row), { limits: row })),
        ...t.temperatures.map((row) =>
          reading("temperature", row.celsius, named(row), { group: "Controllers", limits: row }),
        ),
        ...t.probes.map((row) => reading("temperature", row.celsius, named(row), { group: "Enclosures" })),
      ],
    };
  },
});

interface Part {
  readonly index: string;
  readonly name: { readonly value: string } | undefined;
  readonly status: Parameters<typeof stateOf>[0];
}

/** Names repeat from enclosure to enclosure; the first number of a composed index tells which one it is. */
function named({ name, index }: Part): string {
  const [outer, inner] = index.split(".");
  return inner === undefined ? (name?.value ?? index) : `${outer}: ${name?.value ?? inner}`;
}
