/** AVTECH Room Alert 3E: internal sensors, sensors on its ports, contacts. */
import { makeAvtech } from "./make-avtech.ts";

export const avtech3e = makeAvtech({
  name: "avtech-3e",
  title: "AVTECH Room Alert 3E",
  source: "ROOMALERT3E-MIB (AVTECH)",
  number: 9,
  internal: { celsius: "1.1.1" },
  ports: { count: 1, base: "1.1", first: 2, label: 6 },
  contacts: { count: 1, base: "2" },
});
