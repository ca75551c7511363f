/** AVTECH Room Alert 26W: internal sensors, sensors on its ports, contacts. */
import { makeAvtech } from "./make-avtech.ts";

export const avtech26w = makeAvtech({
  name: "avtech-26w",
  title: "AVTECH Room Alert 26W",
  source: "ROOMALERT26W-MIB (AVTECH)",
  number: 4,
  internal: { celsius: "1.1.2", humidity: "1.2.1", flood: "1.4.1" },
  ports: { count: 6, base: "2" },
  contacts: { count: 16, base: "3" },
  wireless: 15,
});
