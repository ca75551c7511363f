/** Digi TransPort (Sarian) cellular routers: the signal, the registration, temperatures. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const CELLULAR = "1.3.6.1.4.1.16378.10000.2";
const SYSTEM = "1.3.6.1.4.1.16378.10000.3";

export const digiTransport = defineMib({
  name: "digi-transport",
  title: "Digi TransPort routers",
  source: "SARIAN-MONITOR (Digi)",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.16378"] }],
  scalars: {
    signal: number(`${CELLULAR}.1.0`),
    registered: state(`${CELLULAR}.2.0`, {
      0: ["notRegisteredNotSearching", "critical"],
      1: ["registeredHostNetwork", "ok"],
      2: ["notRegisteredSearching", "warning"],
      3: ["registrationDenied", "critical"],
      4: ["unknown", "unknown"],
      5: ["registeredRoaming", "ok"],
      6: ["unrecognised", "unknown"],
    }),
    attached: state(`${CELLULAR}.3.0`, { 0: ["notAttached", "critical"], 1: ["attached", "ok"] }),
    temperature: number(`${SYSTEM}.11.0`),
    processorTemperature: number(`${SYSTEM}.12.0`),
    modemTemperature: number(`${SYSTEM}.13.0`),
    model: text(`${SYSTEM}.14.0`),
    serial: text(`${SYSTEM}.15.0`),
    version: text(`${SYSTEM}.16.0`),
  },
  facts({ scalars: s }) {
    return {
      identity: {
        os: "digi-transport",
        vendor: "Digi",
        kind: "router",
        hardware: s.model?.value,
        serial: s.serial?.value,
        version: s.version?.value,
      },
      sensors: [
        // No signal is ever as strong as 0 dBm.
        s.signal !== undefined && s.signal.value < 0 ? reading("signal", s.signal, "Cellular") : undefined,
        stateOf(s.registered, "Registration"),
        stateOf(s.attached, "Attachment"),
        reading("temperature", s.temperature, "System"),
        reading("temperature", s.processorTemperature, "Processor"),
        reading("temperature", s.modemTemperature, "Modem"),
      ],
    };
  },
});
