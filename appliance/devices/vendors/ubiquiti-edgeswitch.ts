/** Ubiquiti EdgeSwitch and UniFi switches: processor, memory, fans, temperatures. Chassis: ENTITY-MIB. */
import { makeFastpath } from "./make-fastpath.ts";

export const ubiquitiEdgeswitch = makeFastpath({
  name: "ubiquiti-edgeswitch",
  title: "Ubiquiti EdgeSwitch, UniFi switches",
  source: "EdgeSwitch-SWITCHING-MIB, EdgeSwitch-BOXSERVICES-PRIVATE-MIB (Ubiquiti, Broadcom)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.4413"] }],
  root: "1.3.6.1.4.1.4413.1.1",
  identity: ({ descr }, inventory) => {
    // "EdgeSwitch 24-Port 250W, 1.8.0.5106045, Linux 3.6.5-1b505fb7, 0.0.0.0000000"; UniFi: "USW-24-PoE, 5.43.35.12698, ..."
    const [, hardware, version] = /^([^,]{1,60}), (\d[\w.]{2,30})/.exec(descr) ?? [];
    const isUnifi = /^(US\w*-|US-|USW|UniFi)/.test(descr);
    const isUbiquiti = isUnifi || /EdgeSwitch|^ES-|UBNT/i.test(descr);
    if (!isUbiquiti) return { hardware: inventory.model, serial: inventory.serial, version: inventory.version };
    return {
      os: isUnifi ? "unifi" : "edgeswitch",
      vendor: "Ubiquiti",
      kind: "switch",
      hardware: hardware ?? inventory.model,
      version: version ?? inventory.version,
      serial: inventory.serial,
    };
  },
});
