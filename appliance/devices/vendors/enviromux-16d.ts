/** Network Technologies Enviromux 16D. */
import { makeEnviromux } from "./make-enviromux.ts";

export const enviromux16d = makeEnviromux({
  name: "enviromux-16d",
  title: "Enviromux 16D",
  source: "ENVIROMUX16D (Network Technologies)",
  number: 11,
});
