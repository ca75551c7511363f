/** Tycon Power TPDIN-Monitor 3: voltages, currents, temperatures, relays, solar charger. */
import { text } from "../columns.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const AT = "1.3.6.1.4.1.45621.3.3";
const SOLAR = "1.3.6.1.4.1.45621.3.10";
const TENTHS = { scale: 0.1 };
const RELAY = { 0: ["open", "ok"], 1: ["closed", "ok"] } as const;

export const tyconTpdin3 = listedMib({
  name: "tycon-tpdin3",
  title: "Tycon TPDIN-Monitor 3",
  source: "TPDIN3-MIB (Tycon Systems)",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.45621.3"] },
    { sysObjectID: ["1.3.6.1.4.1.45621", "1.3.6.1.4.1.8072"], present: [`${AT}.15.0`] },
  ],
  identity: {
    os: "tpdin",
    vendor: "Tycon",
    kind: "environment",
    hardware: text("1.3.6.1.4.1.45621.3.1.1.0"),
    version: text("1.3.6.1.4.1.45621.3.1.2.0"),
  },
  single: {
    relay1: condition(`${AT}.1.0`, "Relay 1", RELAY),
    relay2: condition(`${AT}.2.0`, "Relay 2", RELAY),
    relay3: condition(`${AT}.3.0`, "Relay 3", RELAY),
    relay4: condition(`${AT}.4.0`, "Relay 4", RELAY),
    voltage1: measure("voltage", `${AT}.15.0`, "Voltage 1", TENTHS),
    voltage2: measure("voltage", `${AT}.16.0`, "Voltage 2", TENTHS),
    voltage3: measure("voltage", `${AT}.17.0`, "Voltage 3", TENTHS),
    voltage4: measure("voltage", `${AT}.18.0`, "Voltage 4", TENTHS),
    current1: measure("current", `${AT}.19.0`, "Current 1", TENTHS),
    current2: measure("current", `${AT}.20.0`, "Current 2", TENTHS),
    current3: measure("current", `${AT}.21.0`, "Current 3", TENTHS),
    current4: measure("current", `${AT}.22.0`, "Current 4", TENTHS),
    temperature1: measure("temperature", `${AT}.23.0`, "Temperature 1", TENTHS),
    temperature2: measure("temperature", `${AT}.24.0`, "Temperature 2", TENTHS),
    battery: measure("voltage", `${SOLAR}.11.0`, "Battery", { scale: 0.1, absent: [0] }),
    batteryCurrent: measure("current", `${SOLAR}.12.0`, "Battery", { scale: 0.1, absent: [0] }),
    batteryTemperature: measure("temperature", `${SOLAR}.13.0`, "Battery", { scale: 0.1, absent: [0] }),
    controller: measure("temperature", `${SOLAR}.14.0`, "Charge controller", { scale: 0.1, absent: [0] }),
    load: measure("voltage", `${SOLAR}.15.0`, "Load", { scale: 0.1, absent: [0] }),
    loadCurrent: measure("current", `${SOLAR}.16.0`, "Load", { scale: 0.1, absent: [0] }),
    panel: measure("voltage", `${SOLAR}.17.0`, "Solar panel", { scale: 0.1, absent: [0] }),
    panelCurrent: measure("current", `${SOLAR}.18.0`, "Solar panel", { scale: 0.1, absent: [0] }),
  },
});
