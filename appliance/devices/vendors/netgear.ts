/** Netgear managed and smart switches: processor, memory, fans, power supplies, temperatures. */
import type { Facts, SystemGroup } from "../contract.ts";
import { makeFastpath, type Inventory } from "./make-fastpath.ts";

export const netgear = makeFastpath({
  name: "netgear",
  title: "Netgear managed switches",
  source: "NETGEAR-SWITCHING-MIB, NETGEAR-BOXSERVICES-PRIVATE-MIB (Netgear, Broadcom)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.4526"] }],
  root: "1.3.6.1.4.1.4526.10",
  identity: netgearIdentity,
});

/** "GS724Tv4 ProSafe 24-port Gigabit Ethernet Smart Switch, 6.3.1.11, B1.0.0.4" */
export function netgearIdentity({ descr }: SystemGroup, inventory: Inventory): Facts["identity"] {
  const [, model, version] = /^([A-Z][\w-]{2,30})[^,]{0,120}(?:, (\d[\w.]{2,30}))?/.exec(descr) ?? [];
  const isSwitch = /switch|^(GS|FS|XS|GSM|FSM|XSM|M4)\d/i.test(descr);
  return {
    os: "netgear",
    vendor: "Netgear",
    hardware: inventory.model ?? model,
    version: inventory.version ?? version,
    serial: inventory.serial,
    kind: isSwitch ? "switch" : /^W(AC|AX|N|NDAP|NAP|BE)\w*\d/.test(descr) ? "access-point" : undefined,
  };
}
