/** Sierra Wireless AirLink gateways on ALEOS: the signal, the board's temperature, the supply's voltage. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading } from "../facts.ts";

const COMMON = "1.3.6.1.4.1.20542.9.1.1.1";
const ABOUT = "1.3.6.1.4.1.20542.9.1.1.9";

export const sierraAirlink = defineMib({
  name: "sierra-airlink",
  title: "Sierra Wireless AirLink",
  source: "SIERRA-AIRLINK (Sierra Wireless)",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.20542"] }],
  scalars: {
    // Signals are negative; 0 says that there is none.
    signal: number(`${COMMON}.261.0`, { absentFrom: 0 }),
    voltage: number(`${COMMON}.266.0`),
    temperature: number(`${COMMON}.267.0`),
    version: text(`${ABOUT}.4.0`),
    model: text(`${ABOUT}.7.0`),
    serial: text(`${ABOUT}.25.0`),
  },
  facts({ scalars: s }) {
    return {
      identity: {
        os: "aleos",
        vendor: "Sierra Wireless",
        kind: "router",
        hardware: s.model?.value,
        serial: s.serial?.value,
        version: s.version?.value,
      },
      sensors: [
        reading("signal", s.signal, "Cellular"),
        reading("voltage", s.voltage, "Supply"),
        reading("temperature", s.temperature, "Board"),
      ],
    };
  },
});
