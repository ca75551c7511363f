import { integer, NAS, NAS_DISK, NAS_VOLUME } from "../device-agents.ts";
import { deviceSite } from "../make-site.ts";
import type { Timeline } from "../stage.ts";

export const diskAndArray: Timeline = {
  name: "disk-and-array",
  title: "A disk fails and its array is degraded; the disk is replaced, the array is rebuilt for hours: one incident",
  only: "hand",
  site: (pace) => deviceSite(pace, "nas"),
  agents: { nas: NAS },
  play: async (stage) => {
    await stage.say("nas", NAS_DISK, integer(5));
    await stage.say("nas", NAS_VOLUME, integer(11));
    await stage.pass({ long: "2h", short: "0s" });
    await stage.say("nas", NAS_DISK, integer(1));
    await stage.pass({ long: "6h", short: "0s" });
    await stage.say("nas", NAS_VOLUME, integer(1));
    await stage.pass({ long: "1h", short: "0s" });
  },
  told: ["incident.opened nas/@disks", "incident.resolved nas/@disks"],
  updates: { "nas/@disks": 4 },
};
