/** Network Technologies Enviromux 2D. */
import { makeEnviromux } from "./make-enviromux.ts";

export const enviromux2d = makeEnviromux({
  name: "enviromux-2d",
  title: "Enviromux 2D",
  source: "ENVIROMUX2D (Network Technologies)",
  number: 9,
});
