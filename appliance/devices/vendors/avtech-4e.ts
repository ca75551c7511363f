/** AVTECH Room Alert 4E: internal sensors, sensors on its ports, contacts. */
import { makeAvtech } from "./make-avtech.ts";

export const avtech4e = makeAvtech({
  name: "avtech-4e",
  title: "AVTECH Room Alert 4E",
  source: "ROOMALERT4E-MIB, ROOMALERTST4E-MIB (AVTECH)",
  number: 6,
  internal: { celsius: "1.1.2" },
  ports: { count: 2, base: "2", label: 8 },
  contacts: { count: 1, base: "3" },
});
