/** AVTECH Room Alert 32E: internal sensors, sensors on its ports, contacts. */
import { makeAvtech } from "./make-avtech.ts";

export const avtech32e = makeAvtech({
  name: "avtech-32e",
  title: "AVTECH Room Alert 32E",
  source: "ROOMALERT32E-MIB (AVTECH)",
  number: 8,
  internal: { celsius: "1.1.2", humidity: "1.2.1" },
  ports: { count: 8, base: "2" },
  contacts: { count: 16, base: "3" },
  wireless: 10,
});
