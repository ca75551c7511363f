import { hostAt, makeSite } from "../make-site.ts";
import type { Timeline } from "../stage.ts";

export const comesAndGoes: Timeline = {
  name: "comes-and-goes",
  title: "A host goes down and up every 20 s for ten minutes",
  site: (pace) => makeSite(pace, [hostAt(1, "other", ["ssh"]), hostAt(2, "pc", ["ssh", "web"])]),
  play: async (stage) => {
    for (let turn = 0; turn < 15; turn++) {
      await stage.die("pc");
      await stage.pass({ long: "20s", short: "8s" });
      await stage.live("pc");
      await stage.pass({ long: "20s", short: "8s" });
    }
    await stage.pass({ long: "40m", short: "80s" });
  },
  told: ["incident.opened pc", "flapping.started pc", "flapping.ended pc", "incident.resolved pc"],
  updates: { pc: 3 },
};
