/** Jobs report by themselves, or do not: by night on the hand-driven clock, every minute over the wire. */
import { hostAt, makeSite } from "../make-site.ts";
import type { Pace, SiteDoc, Timeline } from "../stage.ts";

const TOKEN = "a-word-that-only-the-backup-knows";

/** A NAS whose backup is due at two and has three hours; over the wire every minute. */
function siteOf(pace: Pace): SiteDoc {
  const schedule = pace.stage === "hand" ? { cron: "0 2 * * *", window: "3h" } : { every: "1m", grace: "5s" };
  return makeSite(pace, [hostAt(1, "other", ["ssh"]), hostAt(2, "nas", ["ssh"])], {
    jobs: [{ id: "backup", kind: "backup", host: "nas", expect: { by: "heartbeat", token: TOKEN }, schedule }],
  });
}

/** The stage's clock begins at 13:20 site time. */
export const nights: Timeline = {
  name: "nights",
  title:
    "A backup runs, does not report, reports late, fails, runs again; of the last one it is announced that it rests",
  site: siteOf,
  play: async (stage) => {
    await stage.pass({ long: "13h", short: "3s" });
    await stage.beat(TOKEN, "success");
    await stage.pass({ long: "27h", short: "75s" });
    await stage.beat(TOKEN, "success");
    await stage.pass({ long: "21h", short: "5s" });
    await stage.beat(TOKEN, "fail");
    await stage.pass({ long: "30m", short: "15s" });
    await stage.beat(TOKEN, "success");
    await stage.pass({ long: "30m", short: "15s" });
    const end = stage.momentAfter({ long: "27h", short: "100s" });
    await stage.command("POST", "/maintenance", { name: "New tapes", jobs: ["backup"], end });
    await stage.pass({ long: "26h", short: "75s" });
  },
  told: [
    "job.reported job:backup",
    "job.missed job:backup",
    "incident.proposed job:backup",
    "job.reported job:backup",
    "incident.cancelled job:backup",
    "job.reported job:backup",
    "incident.opened job:backup",
    "job.reported job:backup",
    "incident.resolved job:backup",
    "maintenance.announced site",
  ],
  updates: { "job:backup": 2 },
};

export const hostOfJob: Timeline = {
  name: "host-of-job",
  title:
    "The host of a backup dies, once long before the night is over and once seconds before: it follows from the host",
  site: siteOf,
  play: async (stage) => {
    await stage.pass({ long: "13h", short: "3s" });
    await stage.beat(TOKEN, "success");
    await stage.pass({ long: "23h", short: "5s" });
    await stage.die("nas");
    await stage.pass({ long: "5h", short: "90s" });
    await stage.live("nas");
    await stage.pass({ long: "20h", short: "30s" });
    await stage.beat(TOKEN, "success");
    // To four seconds before the end of the window of the night after.
    await stage.pass({ long: "26h", short: "50s" });
    await stage.pass({ long: "2396s", short: "11s" });
    await stage.die("nas");
    await stage.pass({ long: "30m", short: "40s" });
    await stage.live("nas");
    await stage.pass({ long: "30m", short: "20s" });
    await stage.beat(TOKEN, "success");
  },
  told: [
    "job.reported job:backup",
    "incident.opened nas",
    "incident.resolved nas",
    "job.reported job:backup",
    "incident.opened nas",
    "incident.resolved nas",
    "job.reported job:backup",
  ],
  updates: { nas: 5 },
  symptoms: { nas: ["nas", "job:backup"] },
};
