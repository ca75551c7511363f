/** VMware ESXi: product, version, hardware health, adapters. Processors, memory, stores: HOST-RESOURCES-MIB. */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { stateOf } from "../facts.ts";

const SYSTEM = "1.3.6.1.4.1.6876.1";
const ADAPTER = "1.3.6.1.4.1.6876.3.5.2.1";
const HARDWARE = "1.3.6.1.4.1.6876.4.20.3.1";

/** VmwSubsystemStatus. */
const STATUS: Readonly<Record<number, StateMeaning>> = {
  1: ["unknown", "unknown"],
  2: ["normal", "ok"],
  3: ["marginal", "warning"],
  4: ["critical", "critical"],
  5: ["failed", "critical"],
};
/** VmwSubsystemTypes. */
const SUBSYSTEMS: Readonly<Record<number, string>> = {
  2: "Chassis",
  3: "Power supply",
  4: "Fan",
  5: "Processor",
  6: "Memory",
  7: "Battery",
  8: "Temperature",
  9: "RAID controller",
  10: "Voltage",
};

export const vmwareEsxi = defineMib({
  name: "vmware-esxi",
  title: "VMware ESXi",
  source: "VMWARE-SYSTEM-MIB, VMWARE-RESOURCES-MIB, VMWARE-ENV-MIB (VMware); ENTITY-MIB (RFC 6933)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.6876"] }],
  scalars: {
    product: text(`${SYSTEM}.1.0`),
    version: text(`${SYSTEM}.2.0`),
    // ENTITY-MIB: the first physical entity is the machine, although it calls itself a backplane.
    machine: text("1.3.6.1.2.1.47.1.1.1.1.2.1"),
    serial: text("1.3.6.1.2.1.47.1.1.1.1.11.1"),
  },
  tables: {
    adapters: {
      columns: {
        name: text(`${ADAPTER}.2`),
        status: state(`${ADAPTER}.4`, STATUS),
        model: text(`${ADAPTER}.5`),
      },
    },
    // What the host noticed of its hardware, not all that is in it.
    hardware: { columns: { type: number(`${HARDWARE}.2`), status: state(`${HARDWARE}.3`, STATUS) } },
  },
  facts({ system, scalars: s, tables: t }) {
    // "VMware ESXi 7.0.0 build-15843807 VMware, Inc. x86_64"; vCenter has the same number and another name.
    const [, product, version] =
      /^VMware (\S{1,40}(?: Server)?)(?: Appliance)? (\d[\d.]{0,20})/.exec(system.descr) ?? [];
    const name = s.product?.value ?? product ?? "";
    return {
      identity: {
        os: /vcenter/i.test(name) ? "vmware-vcsa" : "vmware-esxi",
        vendor: "VMware",
        kind: "server",
        hardware: s.machine?.value,
        version: s.version?.value ?? version,
        serial: s.serial?.value,
      },
      sensors: [
        ...t.hardware.map((row) =>
          stateOf(row.status, `${SUBSYSTEMS[row.type?.value ?? 0] ?? "Subsystem"} ${row.index}`, { group: "Hardware" }),
        ),
        ...t.adapters.map((row) =>
          stateOf(row.status, [row.name?.value ?? row.index, row.model?.value].filter(Boolean).join(" "), {
            group: "Adapters",
          }),
        ),
      ],
    };
  },
});
