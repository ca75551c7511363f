import { NAS, ticks, UP_TIME } from "../device-agents.ts";
import { deviceSite } from "../make-site.ts";
import type { Timeline } from "../stage.ts";

export const restarted: Timeline = {
  name: "restarted",
  title: "A device is restarted: one incident, and its end says so; a line that was cut says nothing of the kind",
  only: "hand",
  site: (pace) => deviceSite(pace, "nas"),
  agents: { nas: NAS },
  play: async (stage) => {
    await stage.die("nas");
    await stage.pass({ long: "70s", short: "0s" });
    await stage.say("nas", UP_TIME, ticks(2000));
    await stage.live("nas");
    await stage.pass({ long: "2h", short: "0s" });
    await stage.say("nas", UP_TIME, ticks(740_000));
    await stage.pass({ long: "30m", short: "0s" });
    await stage.die("nas");
    await stage.pass({ long: "70s", short: "0s" });
    await stage.say("nas", UP_TIME, ticks(940_000));
    await stage.live("nas");
    await stage.pass({ long: "30m", short: "0s" });
  },
  told: ["opened", "resolved", "opened", "resolved"].map((step) => `incident.${step} nas`),
  updates: { nas: 4 },
  says: [
    ["incident.resolved nas", /had restarted/],
    ["incident.resolved nas", /^(?!.*restarted)/],
  ],
};
