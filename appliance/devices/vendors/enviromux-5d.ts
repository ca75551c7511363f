/** Network Technologies Enviromux 5D. */
import { makeEnviromux } from "./make-enviromux.ts";

export const enviromux5d = makeEnviromux({
  name: "enviromux-5d",
  title: "Enviromux 5D",
  source: "ENVIROMUX5D (Network Technologies)",
  number: 10,
});
