/** AVTECH Room Alert 32S: internal sensors, sensors on its ports, contacts. */
import { makeAvtech } from "./make-avtech.ts";

export const avtech32s = makeAvtech({
  name: "avtech-32s",
  title: "AVTECH Room Alert 32S",
  source: "ROOMALERT32S-MIB (AVTECH)",
  number: 11,
  internal: { celsius: "1.1.2", humidity: "1.2.1" },
  ports: { count: 8, base: "2" },
  contacts: { count: 16, base: "3" },
});
