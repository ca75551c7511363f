import { hostAt, makeSite } from "../make-site.ts";
import type { Pace, Timeline } from "../stage.ts";

export const comesAndGoes: Timeline = {
  name: "comes-and-goes",
  title: "A host goes down and up every 20 s for ten minutes",
  site: (pace) => {
    const pc = hostAt(2, "pc", ["ssh", "web"], pace.stage === "wire" ? { hostCheck: slowLook(pace) } : {});
    const longerThanATurn = pace.stage === "wire" ? { incidents: { ...pace.incidents, resolveAfter: "15s" } } : {};
    return makeSite(pace, [hostAt(1, "other", ["ssh"]), pc], longerThanATurn);
  },
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

/** As by hand two looks fall into each turn: what changes with every fourth look only is not flapping. */
function slowLook({ hostCheck }: Pace): object {
  return { ...hostCheck, interval: "4s" };
}
