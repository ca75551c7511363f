import { hostAt, hostsFrom, makeSite } from "../make-site.ts";
import type { Timeline } from "../stage.ts";

export const ownCable: Timeline = {
  name: "own-cable",
  title: "The box's own cable is pulled and put back: no incident against any target",
  site: (pace) =>
    makeSite(pace, [
      hostAt(1, "switch", []),
      ...hostsFrom(2, 10, "pc", ["ssh", "web"], { parents: ["switch"] }),
      ...hostsFrom(20, 5, "nas", ["files"]),
    ]),
  play: async (stage) => {
    await stage.pullCable();
    await stage.pass({ long: "15m", short: "40s" });
    await stage.plugCable();
    await stage.pass({ long: "30m", short: "40s" });
  },
  told: [],
};
