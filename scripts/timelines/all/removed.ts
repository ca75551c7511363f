import { hostAt, makeSite } from "../make-site.ts";
import type { Timeline } from "../stage.ts";

export const removed: Timeline = {
  name: "removed",
  title: "A host is removed from the configuration while it is down",
  site: (pace) => makeSite(pace, [hostAt(1, "other", ["ssh"]), hostAt(2, "old", ["ssh", "web"])]),
  play: async (stage) => {
    await stage.die("old");
    await stage.pass({ long: "10m", short: "25s" });
    await stage.reconfigure((site) => ({ ...site, hosts: site.hosts.filter(({ id }) => id !== "old") }));
    await stage.pass({ long: "20m", short: "20s" });
  },
  told: ["incident.opened old", "incident.cancelled old"],
  updates: { old: 3 },
};
