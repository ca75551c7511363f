/** Tycon Power TPDIN-Monitor 2: voltages, currents, temperatures, relays. */
import { text } from "../columns.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const AT = "1.3.6.1.4.1.45621.2.2";
const TENTHS = { scale: 0.1 };
const RELAY = { 0: ["open", "ok"], 1: ["closed", "ok"] } as const;

export const tyconTpdin2 = listedMib({
  name: "tycon-tpdin2",
  title: "Tycon TPDIN-Monitor 2",
  source: "TPDIN2-MIB (Tycon Systems)",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.45621.2"] },
    { sysObjectID: ["1.3.6.1.4.1.45621", "1.3.6.1.4.1.8072"], present: [`${AT}.5.0`] },
  ],
  identity: {
    os: "tpdin",
    vendor: "Tycon",
    kind: "environment",
    version: text("1.3.6.1.4.1.45621.2.1.2.0"),
  },
  single: {
    relay1: condition(`${AT}.1.0`, "Relay 1", RELAY),
    relay2: condition(`${AT}.2.0`, "Relay 2", RELAY),
    relay3: condition(`${AT}.3.0`, "Relay 3", RELAY),
    relay4: condition(`${AT}.4.0`, "Relay 4", RELAY),
    voltage1: measure("voltage", `${AT}.5.0`, "Voltage 1", TENTHS),
    voltage2: measure("voltage", `${AT}.6.0`, "Voltage 2", TENTHS),
    voltage3: measure("voltage", `${AT}.7.0`, "Voltage 3", TENTHS),
    voltage4: measure("voltage", `${AT}.8.0`, "Voltage 4", TENTHS),
    current1: measure("current", `${AT}.9.0`, "Current 1", TENTHS),
    current2: measure("current", `${AT}.10.0`, "Current 2", TENTHS),
    current3: measure("current", `${AT}.11.0`, "Current 3", TENTHS),
    current4: measure("current", `${AT}.12.0`, "Current 4", TENTHS),
    temperature1: measure("temperature", `${AT}.13.0`, "Temperature 1", TENTHS),
    temperature2: measure("temperature", `${AT}.14.0`, "Temperature 2", TENTHS),
  },
});
