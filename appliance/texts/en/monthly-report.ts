/** The monthly report in English. A catalogue is long. */
import { reportDuration, type ReportForms } from "../report-forms.ts";
import type { ReportTexts } from "../report-texts.ts";
import { outcomes } from "./job-labels.ts";
import { classifications, priorities } from "./page-labels.ts";
import { duration as spoken } from "./times.ts";

const duration = reportDuration(spoken);

export function englishReport(f: ReportForms): ReportTexts {
  const times = (count: number) => (count === 2 ? "twice" : f.plural(count, { one: "once", other: "{n} times" }));
  return {
    duration,

    title: (p) => `${p.site}: monthly report, ${p.month}`,
    kind: () => "Monthly report",
    madeAt: (p) => `Made on ${p.at}`,
    timezone: (p) => `All times are those of ${p.zone}`,
    untilNow: (p) => `The month is not over: figures up to ${p.at}`,
    watchedSince: (p) => `Watched since ${p.at}`,
    pageOf: (p) => `Page ${p.page} of ${p.of}`,
    footer: (p) => `${p.site}, ${p.month}`,

    lead: {
      allWorked: (p) => `In ${p.month}, everything your people use worked.`,
      devicesWorked: (p) => `In ${p.month}, every device that is watched answered.`,
      oneFailed: (p) =>
        `In ${p.month}, ${p.name} failed ${times(p.failures)}, for ${duration(p.ms)} in all. All else worked.`,
      severalFailed: (p) =>
        `In ${p.month}, ${f.number(p.count)} business services failed. The longest: ${p.worst}, for ${duration(p.ms)} in all.`,
      devicesFailed: (p) =>
        `In ${p.month}, ${f.plural(p.count, { one: "one device", other: "{n} devices" })} did not answer at times. The longest: ${p.worst}, for ${duration(p.ms)} in all.`,
      nothingWatched: (p) => `In ${p.month}, there was nothing here of which a failure could be told.`,
      nothingKnown: (p) => `Nothing is known of how things worked in ${p.month}.`,
    },
    also: {
      noIncident: () => "There was no incident.",
      incidentsKept: (p) =>
        f.plural(p.count, {
          one: "There was one incident; it was answered and solved in time.",
          other: "There were {n} incidents; all were answered and solved in time.",
        }),
      incidentsMissed: (p) =>
        p.count === 1
          ? "There was one incident; the agreed times were not kept."
          : `There were ${f.number(p.count)} incidents; for ${f.number(p.missed)} of them the agreed times were not kept.`,
      incidentsRunning: (p) =>
        p.count === 1
          ? "There was one incident; its time is still running."
          : `There were ${f.number(p.count)} incidents; ${f.plural(p.running, { one: "for one of them", other: "for {n} of them" })} the time is still running, all others were answered and solved in time.`,
      stillOpen: (p) => f.plural(p.count, { one: "One is not solved yet.", other: "{n} are not solved yet." }),
      jobsGood: (p) =>
        f.plural(p.runs, {
          one: "The one job that was due ran.",
          other: "All {n} runs of backups and other jobs came in.",
        }),
      jobsBad: (p) =>
        `Of ${f.number(p.runs)} runs of backups and other jobs ${f.plural(p.bad, { one: "one", other: "{n}" })} failed or did not report.`,
      jobsUnknown: (p) =>
        f.plural(p.count, {
          one: "Of one more run nobody knows, because the box could not listen.",
          other: "Of {n} more runs nobody knows, because the box could not listen.",
        }),
      willBeFull: (p) =>
        `${p.name} on ${p.on} will reach its limit between ${p.earliest} and ${p.latest}, if it goes on like this.`,
      unwatched: (p) => `For ${duration(p.ms)} the box did not watch; that counts neither as working nor as failed.`,
    },

    tiles: {
      service: () => "Business services failed for",
      serviceFailed: (p) => f.plural(p.failures, { one: "one failure", other: "{n} failures" }),
      serviceWell: () => "no failure",
      incidents: () => "Incidents",
      incidentsKept: (p) => `${f.number(p.kept)} of ${f.number(p.of)} within agreed times`,
      jobs: () => "Jobs that ran",
      jobsOf: (p) => `${f.number(p.good)} of ${f.number(p.of)}`,
      jobsBad: (p) => f.plural(p.bad, { one: "one failed or did not report", other: "{n} failed or did not report" }),
      jobsAll: () => "none failed",
      watched: () => "Watched",
      watchedAll: () => "without a gap",
      notWatched: (p) => `not for ${duration(p.ms)}`,
      before: (p) => `Month before: ${p.value}`,
      none: () => "none",
    },

    models: {
      heading: () => "Business services",
      about: () => "What people use, and how long it worked. Each line shows the days of the month.",
      none: () => "No business service is named here. Until then the devices speak for them.",
    },
    hosts: {
      heading: () => "Devices",
      about: (p) =>
        `${f.number(p.flawless)} of ${f.number(p.total)} devices were never found failing. Those that were stand first.`,
      allFlawless: (p) =>
        f.plural(p.total, {
          one: "The one device was never found failing.",
          other: "None of the {n} devices was ever found failing.",
        }),
      more: (p) =>
        f.plural(p.count, { one: "One more device is not listed.", other: "{n} more devices are not listed." }),
      unasked: (p) =>
        f.plural(p.count, {
          one: "Of one device nobody asks whether it answers; it is not counted.",
          other: "Of {n} devices nobody asks whether they answer; they are not counted.",
        }),
    },
    services: {
      heading: () => "Checks that failed longest",
      about: (p) =>
        p.failing > p.shown
          ? `${f.number(p.failing)} checks failed at some time while their devices answered; these are the worst.`
          : f.plural(p.failing, {
              one: "One check failed at some time while its device answered.",
              other: "{n} checks failed at some time while their devices answered.",
            }),
      none: () => "No check failed while its device answered.",
      gone: () => "not watched any more",
    },
    times: {
      name: () => "Name",
      days: () => "Days of the month",
      share: () => "Available",
      failed: () => "Failed",
      part: () => "In part",
      excused: () => "Announced work",
      unknown: () => "Not known",
      before: () => "Month before",
      strip: (p) => `${p.name}: failed ${times(p.failures)}, for ${duration(p.ms)} in all`,
      stripWell: (p) => `${p.name}: no failure`,
      nothing: () => "–",
    },
    legend: {
      well: () => "works",
      part: () => "works in part",
      failed: () => "failed",
      excused: () => "announced work",
      unknown: () => "not watched or not known",
    },

    incidents: {
      heading: () => "Incidents and agreed times",
      none: () => "There was no incident in this month.",
      sums: () => "By priority",
      priority: () => "Priority",
      count: () => "Incidents",
      respond: () => "Answered in time",
      resolve: () => "Solved in time",
      keptOf: (p) => {
        const of = p.kept + p.missed + p.running;
        if (of === 0) return "–";
        return p.running === 0
          ? `${f.number(p.kept)} of ${f.number(of)}`
          : `${f.number(p.kept)} of ${f.number(of)}, ${f.number(p.running)} still running`;
      },
      list: () => "One by one",
      opened: () => "Told",
      what: () => "What",
      lasted: () => "Lasted",
      kept: (p) => `in time, ${duration(p.ms)}`,
      missed: (p) => `late by ${duration(p.over)}`,
      running: (p) => `still running, ${duration(p.ms)} used`,
      waiting: () => "only proposed",
      calledOff: () => "called off",
      open: () => "not solved yet",
      nameOn: (p) => `${p.name} on ${p.on}`,
      more: (p) =>
        f.plural(p.count, { one: "One more incident is not listed.", other: "{n} more incidents are not listed." }),
      carried: () => "Left over from before",
      rules: () =>
        "Times to answer and to solve count only the agreed hours and stand still while an incident waits for somebody or work is announced.",
    },
    priorities,
    classes: classifications,

    jobs: {
      heading: () => "Backups and other jobs",
      about: (p) =>
        `${f.number(p.good)} of ${f.plural(p.runs, { one: "one run", other: "{n} runs" })} came in. Each cell is the worst of its day.`,
      job: () => "Job",
      runs: () => "Ran",
      goodOf: (p) => `${f.number(p.good)} of ${f.number(p.of)}`,
      cell: (p) => `${p.name}, ${p.day}: ${p.result}`,
      notPlanned: () => "not planned",
      notKnown: () => "nothing known",
      toCome: () => "still to come",
    },
    outcomes,

    capacity: {
      heading: () => "Space and forecast",
      about: () =>
        "What fills up: those that will reach a limit soonest first, then the fullest. Days of this month and of the one before.",
      name: (p) => `${p.name} on ${p.on}`,
      value: (p) => f.measured(p.value, p.unit),
      change: (p) => `${f.measured(p.from, p.unit)} to ${f.measured(p.to, p.unit)} in the month`,
      reaches: (p) => `reaches ${f.measured(p.limit, p.unit)} between ${p.earliest} and ${p.latest}`,
      noForecast: () => "no limit in sight",
      picture: (p) => `${p.name} on ${p.on}: from ${f.measured(p.from, p.unit)} to ${f.measured(p.to, p.unit)}`,
      more: (p) =>
        f.plural(p.count, {
          one: "One more measurement is far from its limits.",
          other: "{n} more measurements are further from their limits.",
        }),
      warning: () => "warning",
      critical: () => "critical",
    },

    visits: { heading: () => "Visits", at: () => "When", by: () => "Who", done: () => "What was done" },

    compared: {
      heading: () => "Compared with the month before",
      about: (p) => `The same figures of ${p.month}.`,
      nothing: (p) => `Nothing is known of ${p.month}.`,
      what: () => "Figure",
      service: () => "Business services available",
      devices: () => "Devices available",
      failedFor: () => "Business services failed for",
      incidents: () => "Incidents",
      missed: () => "Agreed times not kept",
      jobs: () => "Jobs that ran",
      unwatched: () => "Not watched",
      runs: (p) => `${f.number(p.good)} of ${f.number(p.of)}`,
    },

    rules: {
      heading: () => "How these figures are reckoned",
      share: () =>
        "Available is the time in which it worked of the time in which it worked or failed, rounded down: 100 % means that no failure was seen.",
      unknown: () =>
        "Time in which the box did not watch, or could not tell, counts neither as working nor as failed. It stands under “Not known”.",
      excused: () =>
        "Announced work is excused, whatever was; of a business service only the time in which it did not work because of it.",
      clocks: () => "Whether agreed times were kept is as it stood when this was made.",
      models: () =>
        "A business service is reckoned from its parts, as it is defined now. It works in part while one of them fails that it can do without, or warns.",
      holes: () => "The box did not watch:",
      hole: (p) => `${p.from} to ${p.to} (${duration(p.ms)})`,
    },
  };
}
