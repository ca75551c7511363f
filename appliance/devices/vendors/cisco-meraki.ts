/** Cisco Meraki: single devices by what they are, and the dashboard's list of devices where the cloud is asked. */
import type { DeviceKind } from "#model/device.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const MERAKI = "1.3.6.1.4.1.29671";
const DEVICE = `${MERAKI}.1.1.4.1`;

export const ciscoMeraki = defineMib({
  name: "cisco-meraki",
  title: "Cisco Meraki",
  source: "MERAKI-CLOUD-CONTROLLER-MIB (Cisco Meraki); sysDescr",
  verified: "unverified",
  matches: [{ sysObjectID: [MERAKI] }],
  tables: {
    devices: {
      columns: {
        name: text(`${DEVICE}.2`),
        status: state(`${DEVICE}.3`, { 0: ["offline", "critical"], 1: ["online", "ok"] }),
        clients: number(`${DEVICE}.5`),
      },
    },
  },
  facts({ system, tables }) {
    // "Meraki MX84 Cloud Managed Security Appliance", "Meraki MR42 Cloud Managed AP"
    const [, model] = /\b((?:v?MX|MR|MS|MG|CW|Z)\d[\w-]{0,12})/.exec(system.descr) ?? [];
    return {
      identity: { os: osOf(model), vendor: "Cisco", kind: kindOf(model), hardware: model },
      sensors: tables.devices.flatMap((row) => {
        const name = row.name?.value ?? row.index;
        return [
          stateOf(row.status, name, { group: "Devices" }),
          reading("count", row.clients, name, { group: "Clients" }),
        ];
      }),
    };
  },
});

function osOf(model: string | undefined): string {
  if (model === undefined) return "meraki";
  return /^(v?MX|Z)/.test(model) ? "merakimx" : model.startsWith("MS") ? "merakims" : "merakimr";
}

function kindOf(model: string | undefined): DeviceKind | undefined {
  if (model === undefined) return undefined;
  if (/^(v?MX|Z)/.test(model)) return "firewall";
  if (model.startsWith("MG")) return "router";
  return model.startsWith("MS") ? "switch" : "access-point";
}
