import { hostAt, makeSite } from "../make-site.ts";
import type { Timeline } from "../stage.ts";

export const lineDown: Timeline = {
  name: "line-down",
  title: "The site's line dies: checks on the LAN go on, what fails there is told, the line is one incident",
  site: (pace) =>
    makeSite(pace, [
      hostAt(1, "gateway", []),
      hostAt(2, "files", ["files", "ssh"], { parents: ["gateway"] }),
      { id: "outside-1", address: "203.0.113.10" },
      { id: "outside-2", address: "203.0.113.11" },
    ]),
  play: async (stage) => {
    await stage.cutLine();
    await stage.die("outside-1", "outside-2");
    await stage.pass({ long: "15m", short: "30s" });
    await stage.refuse("files/files");
    await stage.pass({ long: "15m", short: "20s" });
    await stage.serve("files/files");
    await stage.pass({ long: "15m", short: "20s" });
    await stage.mendLine();
    await stage.live("outside-1", "outside-2");
    await stage.pass({ long: "30m", short: "40s" });
  },
  told: [
    "incident.opened uplink",
    "incident.opened files/files",
    "incident.resolved files/files",
    "incident.resolved uplink",
  ],
  updates: { uplink: 3, "files/files": 1 },
};
