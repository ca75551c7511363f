/** VMware ESXi: product and version. Processors, memory, data stores: HOST-RESOURCES-MIB; the machine: ENTITY-MIB. */
import { text } from "../columns.ts";
import { defineMib } from "../contract.ts";

const SYSTEM = "1.3.6.1.4.1.6876.1";

export const vmwareEsxi = defineMib({
  name: "vmware-esxi",
  title: "VMware ESXi",
  source: "VMWARE-SYSTEM-MIB (VMware); ENTITY-MIB (RFC 6933)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.6876"] }],
  scalars: {
    product: text(`${SYSTEM}.1.0`),
    version: text(`${SYSTEM}.2.0`),
    // ENTITY-MIB: the first physical entity is the machine, although it calls itself a backplane.
    machine: text("1.3.6.1.2.1.47.1.1.1.1.2.1"),
    serial: text("1.3.6.1.2.1.47.1.1.1.1.11.1"),
  },
  facts({ system, scalars: s }) {
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
    };
  },
});
