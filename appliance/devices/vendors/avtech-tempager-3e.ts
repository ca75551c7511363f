/** AVTECH TemPageR 3E: internal sensors, sensors on its ports, contacts. */
import { makeAvtech } from "./make-avtech.ts";

export const avtechTempager3e = makeAvtech({
  name: "avtech-tempager-3e",
  title: "AVTECH TemPageR 3E",
  source: "TEMPAGER3E-MIB (AVTECH)",
  number: 7,
  internal: { celsius: "1.1.1" },
  ports: { count: 2, base: "2" },
  contacts: { count: 0, base: "3" },
});
