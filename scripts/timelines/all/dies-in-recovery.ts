import { hostAt, hostsFrom, makeSite } from "../make-site.ts";
import type { Timeline } from "../stage.ts";

export const diesInRecovery: Timeline = {
  name: "dies-in-recovery",
  title: "A switch dies with its hosts; when it is back one of them stays dead, and of another a service",
  site: (pace) =>
    makeSite(pace, [hostAt(1, "switch", []), ...hostsFrom(2, 4, "pc", ["ssh", "web"], { parents: ["switch"] })]),
  play: async (stage) => {
    await stage.die("switch", "pc-1", "pc-2", "pc-3", "pc-4");
    await stage.pass({ long: "10m", short: "25s" });
    await stage.refuse("pc-2/web");
    await stage.live("switch", "pc-2", "pc-3", "pc-4");
    await stage.pass({ long: "40m", short: "110s" });
    await stage.live("pc-1");
    await stage.serve("pc-2/web");
    await stage.pass({ long: "30m", short: "40s" });
  },
  told: ["switch", "pc-1", "pc-2/web"].flatMap((one) => [`incident.opened ${one}`, `incident.resolved ${one}`]),
  updates: { switch: 5, "pc-1": 3, "pc-2/web": 1 },
};
