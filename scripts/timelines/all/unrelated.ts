import { hostAt, hostsFrom, makeSite } from "../make-site.ts";
import type { Timeline } from "../stage.ts";

const dying = Array.from({ length: 20 }, (_, n) => `pc-${n + 1}`);

export const unrelated: Timeline = {
  name: "unrelated",
  title: "Twenty hosts that share nothing die at the same time: twenty incidents",
  site: (pace) => makeSite(pace, [hostAt(1, "other", ["ssh"]), ...hostsFrom(2, 20, "pc", ["ssh", "web"])]),
  play: async (stage) => {
    await stage.die(...dying);
    await stage.pass({ long: "10m", short: "30s" });
    await stage.live(...dying);
    await stage.pass({ long: "30m", short: "40s" });
  },
  told: dying.flatMap((host) => [`incident.opened ${host}`, `incident.resolved ${host}`]),
  updates: Object.fromEntries(dying.map((host) => [host, 3])),
};
