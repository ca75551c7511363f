/** Dahua cameras and recorders: model, version, serial number, processor, status. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { processor, stateOf } from "../facts.ts";

const DAHUA = "1.3.6.1.4.1.1004849";
const PRODUCT = `${DAHUA}.2.1`;

export const dahua = defineMib({
  name: "dahua",
  title: "Dahua camera, recorder",
  source: "DAHUA-SNMP-MIB (Dahua)",
  verified: "text",
  matches: [{ sysObjectID: [DAHUA] }, { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${PRODUCT}.2.4.0`] }],
  scalars: {
    softwareRevision: text(`${PRODUCT}.1.1.0`),
    serial: text(`${PRODUCT}.2.4.0`),
    systemVersion: text(`${PRODUCT}.2.5.0`),
    type: text(`${PRODUCT}.2.6.0`),
    status: state(`${PRODUCT}.2.8.0`, { 0: ["bad", "critical"], 1: ["good", "ok"] }),
    cpu: number(`${PRODUCT}.3.0`),
  },
  facts({ scalars: s }) {
    return {
      identity: {
        os: "dahua",
        vendor: "Dahua",
        kind: /NVR|DVR|XVR|HCVR|EVS/i.test(s.type?.value ?? "") ? "other" : "camera",
        hardware: s.type?.value,
        version: s.softwareRevision?.value ?? s.systemVersion?.value,
        serial: s.serial?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      sensors: [stateOf(s.status, "Device")],
    };
  },
});
