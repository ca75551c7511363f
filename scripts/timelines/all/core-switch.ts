import { hostAt, hostsFrom, makeSite } from "../make-site.ts";
import type { Timeline } from "../stage.ts";

const SERVICES = ["ssh", "web", "mail", "files", "db"];
const behind = Array.from({ length: 30 }, (_, n) => `pc-${n + 1}`);

export const coreSwitch: Timeline = {
  name: "core-switch",
  title: "The core switch dies with 30 hosts of five services behind it, and comes back",
  site: (pace) => makeSite(pace, [hostAt(1, "core", []), ...hostsFrom(2, 30, "pc", SERVICES, { parents: ["core"] })]),
  play: async (stage) => {
    await stage.die("core", ...behind);
    await stage.pass({ long: "20m", short: "30s" });
    await stage.live("core", ...behind);
    await stage.pass({ long: "30m", short: "40s" });
  },
  told: ["incident.opened core", "incident.resolved core"],
  updates: { core: 4 },
  symptoms: { core: behind },
};
