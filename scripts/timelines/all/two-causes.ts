import { hostAt, hostsFrom, makeSite } from "../make-site.ts";
import type { Timeline } from "../stage.ts";

const left = ["left-1", "left-2", "left-3"];
const right = ["right-1", "right-2", "right-3"];

export const twoCauses: Timeline = {
  name: "two-causes",
  title: "Two switches die at once, each with three hosts behind it; one comes back much later",
  site: (pace) =>
    makeSite(pace, [
      hostAt(1, "switch-l", []),
      hostAt(2, "switch-r", []),
      ...hostsFrom(3, 3, "left", ["ssh", "web"], { parents: ["switch-l"] }),
      ...hostsFrom(6, 3, "right", ["ssh", "web"], { parents: ["switch-r"] }),
    ]),
  play: async (stage) => {
    await stage.die("switch-l", ...left, "switch-r", ...right);
    await stage.pass({ long: "10m", short: "25s" });
    await stage.live("switch-l", ...left);
    await stage.pass({ long: "30m", short: "40s" });
    await stage.live("switch-r", ...right);
    await stage.pass({ long: "30m", short: "40s" });
  },
  told: ["switch-l", "switch-r"].flatMap((one) => [`incident.opened ${one}`, `incident.resolved ${one}`]),
  updates: { "switch-l": 4, "switch-r": 4 },
  symptoms: { "switch-l": left, "switch-r": right },
};
