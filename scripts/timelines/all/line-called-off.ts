import { hostAt, makeSite } from "../make-site.ts";
import type { Timeline } from "../stage.ts";

export const lineCalledOff: Timeline = {
  name: "line-called-off",
  title: "The line dies, a person calls that no fault: it stays so, also over a restart, until the line was up once",
  only: "hand",
  site: (pace) => makeSite(pace, [hostAt(1, "gateway", []), { id: "outside-1", address: "203.0.113.10" }]),
  play: async (stage) => {
    await stage.cutLine();
    await stage.die("outside-1");
    await stage.pass({ long: "15m", short: "0s" });
    const { incidents } = (await stage.command("GET", "/incidents")) as { incidents: { id: string }[] };
    await stage.command("POST", `/incidents/${incidents[0]?.id}/cancel`, { note: "The provider's night." });
    await stage.pass({ long: "1h", short: "0s" });
    await stage.restart();
    await stage.pass({ long: "1h", short: "0s" });
    await stage.mendLine();
    await stage.live("outside-1");
    await stage.pass({ long: "30m", short: "0s" });
    await stage.cutLine();
    await stage.die("outside-1");
    await stage.pass({ long: "15m", short: "0s" });
    await stage.mendLine();
    await stage.live("outside-1");
    await stage.pass({ long: "30m", short: "0s" });
  },
  told: ["incident.opened uplink", "incident.cancelled uplink", "incident.opened uplink", "incident.resolved uplink"],
  updates: { uplink: 4 },
};
