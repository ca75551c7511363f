import { hostAt, makeSite } from "../make-site.ts";
import type { Timeline } from "../stage.ts";

/** The stage's clock begins at 13:00 site time. */
export const patchNight: Timeline = {
  name: "patch-night",
  long: true,
  title:
    "Patch night: configured work covers a server that goes down and up, and a service that is well again at the end",
  only: "hand",
  site: (pace) =>
    makeSite(pace, [hostAt(1, "other", ["ssh"]), hostAt(2, "sql", ["db", "ssh"])], {
      maintenance: [
        { id: "patch-night", hosts: ["sql"], schedule: { rrule: "FREQ=DAILY", start: "22:00", duration: "4h" } },
      ],
    }),
  play: async (stage) => {
    await stage.pass({ long: "10h", short: "0s" });
    for (let turn = 0; turn < 3; turn++) {
      await stage.die("sql");
      await stage.pass({ long: "8m", short: "0s" });
      await stage.refuse("sql/db");
      await stage.live("sql");
      await stage.pass({ long: "15m", short: "0s" });
      await stage.serve("sql/db");
      await stage.pass({ long: "20m", short: "0s" });
    }
    await stage.pass({ long: "10h", short: "0s" });
  },
  told: [],
};

export const announcedWork: Timeline = {
  name: "announced-work",
  title: "Work is announced when it has begun: what failed is excused, what is broken at its end is told then",
  site: (pace) => makeSite(pace, [hostAt(1, "other", ["ssh"]), hostAt(2, "sql", ["db", "ssh"])]),
  play: async (stage) => {
    const start = stage.momentAfter({ long: "0s", short: "0s" });
    await stage.refuse("sql/db");
    await stage.pass({ long: "10m", short: "20s" });
    const end = stage.momentAfter({ long: "1h", short: "40s" });
    await stage.command("POST", "/maintenance", { name: "New disks", hosts: ["sql"], start, end });
    await stage.die("sql");
    await stage.pass({ long: "30m", short: "15s" });
    await stage.live("sql");
    // Until the work is over, and the service has had its time to start.
    await stage.pass({ long: "50m", short: "110s" });
    await stage.serve("sql/db");
    await stage.pass({ long: "30m", short: "30s" });
  },
  told: [
    "incident.opened sql/db",
    "maintenance.announced site",
    "incident.cancelled sql/db",
    "incident.opened sql/db",
    "incident.resolved sql/db",
  ],
  updates: { "sql/db": 2 },
};
