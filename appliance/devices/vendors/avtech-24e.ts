/** AVTECH Room Alert 24E: internal sensors, sensors on its ports, contacts. */
import { makeAvtech } from "./make-avtech.ts";

export const avtech24e = makeAvtech({
  name: "avtech-24e",
  title: "AVTECH Room Alert 24E",
  source: "ROOMALERT24E-MIB (AVTECH)",
  number: 5,
  internal: { celsius: "1.1.2", humidity: "1.2.1" },
  ports: { count: 6, base: "2" },
  contacts: { count: 16, base: "3" },
});
