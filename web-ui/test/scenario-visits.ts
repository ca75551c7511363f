/** Visits of the fixture box. */
import type { Visit } from "#model/visit.ts";
import { HOUR, type Ago } from "./scenario-basics.ts";

export function visitViews(ago: Ago, id = "visit-1"): Visit[] {
  return [
    {
      id,
      at: ago(id === "written" ? 0 : 26 * HOUR),
      by: "Anna",
      place: "Rack 2",
      done: id === "written" ? "Changed a fan." : "Looked at the <b>switch</b>; its fan is loud.",
      hosts: ["sw-2"],
      writtenBy: "duty-desk",
      writtenAt: ago(HOUR),
    },
  ];
}
