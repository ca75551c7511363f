/** Dell's older remote access cards (DRAC 5, iDRAC 6) and the controllers of its blade chassis (CMC). */
import { danger } from "../danger.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";
import { OBJECT_STATUS } from "./make-dell-server.ts";
import { dellStorageSensors, dellStorageTables } from "./make-dell-storage.ts";

const RAC = "1.3.6.1.4.1.674.10892.2";
const STATUS = `${RAC}.3.1`;
const CHASSIS = `${RAC}.4.1.1`;
const SUPPLY = `${RAC}.4.2.1`;
const SERVER = `${RAC}.5.1.1`;

export const dellRac = defineMib({
  name: "dell-rac",
  title: "Dell DRAC 5, iDRAC 6, CMC",
  source: "DELL-RAC-MIB (Dell)",
  verified: "text",
  matches: [{ sysObjectID: [RAC] }],
  scalars: {
    product: text(`${RAC}.1.1.1.0`),
    shortName: text(`${RAC}.1.1.2.0`),
    chassisTag: text(`${RAC}.1.1.6.0`),
    systemTag: text(`${RAC}.1.1.11.0`),
    chassisModel: text(`${RAC}.1.1.19.0`),
    firmware: text(`${RAC}.1.2.1.0`),
    system: state(`${RAC}.2.1.0`, OBJECT_STATUS),
    chassis: state(`${STATUS}.1.0`, OBJECT_STATUS),
    ioModules: state(`${STATUS}.2.0`, OBJECT_STATUS),
    kvm: state(`${STATUS}.3.0`, OBJECT_STATUS),
    redundancy: state(`${STATUS}.4.0`, OBJECT_STATUS),
    supplies: danger("powerSupply", state(`${STATUS}.5.0`, OBJECT_STATUS)),
    fans: state(`${STATUS}.6.0`, OBJECT_STATUS),
    blades: state(`${STATUS}.7.0`, OBJECT_STATUS),
    temperatures: danger("heat", state(`${STATUS}.8.0`, OBJECT_STATUS)),
    controllers: state(`${STATUS}.9.0`, OBJECT_STATUS),
    front: number(`${STATUS}.10.0`, { absentBelow: 1 }),
    controllerAmbient: number(`${STATUS}.11.0`, { absentBelow: 1 }),
    controllerProcessor: number(`${STATUS}.12.0`, { absentBelow: 1 }),
  },
  tables: {
    chassisPower: {
      columns: {
        potential: number(`${CHASSIS}.2`),
        idle: number(`${CHASSIS}.3`),
        most: number(`${CHASSIS}.4`),
        surplus: number(`${CHASSIS}.5`),
        consumed: number(`${CHASSIS}.6`),
        peak: number(`${CHASSIS}.8`),
        watts: number(`${CHASSIS}.13`),
        amperes: number(`${CHASSIS}.14`),
      },
    },
    powerSupplies: {
      columns: {
        capable: number(`${SUPPLY}.4`),
        volts: number(`${SUPPLY}.5`),
        amperes: number(`${SUPPLY}.6`),
        watts: number(`${SUPPLY}.7`),
      },
    },
    servers: {
      columns: {
        // What somebody switched off is no fault.
        state: state(`${SERVER}.2`, {
          1: ["notPresent", "notPresent"],
          2: ["none", "unknown"],
          3: ["basic", "ok"],
          4: ["off", "ok"],
        }),
        name: text(`${SERVER}.4`),
        model: text(`${SERVER}.7`),
      },
    },
    ...dellStorageTables(`${RAC}.6.1.20`),
  },
  facts({ scalars: s, tables: t }) {
    const isChassis = t.chassisPower.length > 0;
    return {
      identity: {
        os: "drac",
        vendor: "Dell",
        kind: "server-bmc",
        hardware: (isChassis ? s.chassisModel?.value : undefined) ?? s.shortName?.value ?? s.product?.value,
        version: s.firmware?.value,
        serial: (isChassis ? s.chassisTag?.value : undefined) ?? told(s.systemTag?.value) ?? s.chassisTag?.value,
      },
      sensors: [
        stateOf(s.system, "Global System"),
        stateOf(s.chassis, "Chassis"),
        stateOf(s.ioModules, "IO modules"),
        stateOf(s.kvm, "KVM"),
        stateOf(s.redundancy, "Redundancy"),
        stateOf(s.supplies, "Power"),
        stateOf(s.fans, "Fans"),
        stateOf(s.blades, "Blades"),
        stateOf(s.temperatures, "Temperature"),
        stateOf(s.controllers, "CMC"),
        reading("temperature", s.front, "Chassis front panel"),
        reading("temperature", s.controllerAmbient, "CMC ambient"),
        reading("temperature", s.controllerProcessor, "CMC processor"),
        ...t.chassisPower.flatMap((row) => [
          reading("power", row.watts, `Chassis ${row.index}`, { limits: { criticalHigh: row.most } }),
          reading("current", row.amperes, `Chassis ${row.index}`),
          reading("power_consumed", row.consumed, `Chassis ${row.index}`),
          reading("power", row.peak, `Chassis ${row.index} peak`),
          reading("power", row.potential, `Chassis ${row.index} potential`),
          reading("power", row.idle, `Chassis ${row.index} idle`),
          reading("power", row.surplus, `Chassis ${row.index} surplus`),
          reading("power", row.most, `Chassis ${row.index} most`),
        ]),
        ...t.powerSupplies.flatMap((row) => {
          const name = `Chassis ${row.index.replace(".", " PSU ")}`;
          const isThere = row.capable?.value !== 1;
          return isThere
            ? [
                reading("voltage", row.volts, name),
                reading("current", row.amperes, name),
                reading("power", row.watts, name),
              ]
            : [];
        }),
        ...t.servers.map((row) =>
          stateOf(row.state, [`Slot ${row.index}`, row.name?.value, row.model?.value].filter(Boolean).join(" "), {
            group: "Servers",
          }),
        ),
        ...dellStorageSensors(t),
      ],
    };
  },
});

function told(words: string | undefined): string | undefined {
  return words === "N/A" ? undefined : words;
}
