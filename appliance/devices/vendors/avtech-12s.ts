/** AVTECH Room Alert 12S: internal sensors, sensors on its ports, contacts. */
import { makeAvtech } from "./make-avtech.ts";

export const avtech12s = makeAvtech({
  name: "avtech-12s",
  title: "AVTECH Room Alert 12S",
  source: "ROOMALERT12S-MIB (AVTECH)",
  number: 12,
  internal: { celsius: "1.1.2" },
  ports: { count: 3, base: "2" },
  contacts: { count: 4, base: "3" },
});
