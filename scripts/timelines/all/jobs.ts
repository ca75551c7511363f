/** Jobs report by themselves, or do not: every few hours on the hand-driven clock, every minute over the wire. */
import { hostAt, makeSite } from "../make-site.ts";
import type { Pace, SiteDoc, Timeline } from "../stage.ts";

const TOKEN = "a-word-that-only-the-backup-knows";

/** A NAS whose backup is due every four hours and has one; over the wire every minute. */
function siteOf(pace: Pace): SiteDoc {
  const schedule = pace.stage === "hand" ? { cron: "0 */4 * * *", window: "1h" } : { every: "1m", grace: "5s" };
  return makeSite(pace, [hostAt(1, "other", ["ssh"]), hostAt(2, "nas", ["ssh"])], {
    jobs: [{ id: "backup", kind: "backup", host: "nas", expect: { by: "heartbeat", token: TOKEN }, schedule }],
  });
}

/** The stage's clock begins at 13:20 site time. */
export const nights: Timeline = {
  name: "nights",
  title: "A backup runs, does not report, reports late, fails, runs again; at last it is announced that it rests",
  site: siteOf,
  play: async (stage) => {
    await stage.pass({ long: "170m", short: "3s" });
    await stage.beat(TOKEN, "success");
    await stage.pass({ long: "5h", short: "75s" });
    await stage.beat(TOKEN, "success");
    await stage.pass({ long: "3h", short: "5s" });
    await stage.beat(TOKEN, "fail");
    await stage.pass({ long: "30m", short: "15s" });
    await stage.beat(TOKEN, "success");
    await stage.pass({ long: "30m", short: "15s" });
    const end = stage.momentAfter({ long: "5h", short: "100s" });
    await stage.command("POST", "/maintenance", { name: "New tapes", jobs: ["backup"], end });
    await stage.pass({ long: "4h", short: "75s" });
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

/** The same; over the wire the host dies again sooner than a relapse reopens what was resolved. */
function siteOfDyingHost(pace: Pace): SiteDoc {
  const reopening = pace.stage === "hand" ? {} : { reopenWithin: "10s" };
  return { ...siteOf(pace), incidents: { ...pace.incidents, ...reopening } };
}

export const hostOfJob: Timeline = {
  name: "host-of-job",
  title:
    "The host of a backup dies, once long before its window is over and once seconds before: it follows from the host",
  site: siteOfDyingHost,
  play: async (stage) => {
    await stage.pass({ long: "170m", short: "3s" });
    await stage.beat(TOKEN, "success");
    await stage.pass({ long: "220m", short: "5s" });
    await stage.die("nas");
    await stage.pass({ long: "80m", short: "90s" });
    await stage.live("nas");
    await stage.pass({ long: "3h", short: "30s" });
    await stage.beat(TOKEN, "success");
    // To four seconds before the end of the next window.
    await stage.pass({ long: "4h", short: "50s" });
    await stage.pass({ long: "2996s", short: "11s" });
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
