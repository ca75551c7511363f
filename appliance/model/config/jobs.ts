/** `jobs`: what is expected to report by itself, when, and what is asked of a run. How it reports is in job-expectations.ts. */
import { Type, type Static } from "typebox";
import { Id } from "../id.ts";
import { JOB_KINDS } from "../job.ts";
import { JobExpectation } from "./job-expectations.ts";
import { Duration, Level, Obj, Opt, Reference, Size, Text } from "./words.ts";

/** Of a schedule by cron, the keys that have a default. */
export const cronChoices = {
  grace: Opt(
    Duration("How long after the window a report is waited for before somebody is told; it counts as late.", "0s"),
  ),
};

const Schedule = Type.Union([
  Obj({
    cron: Text(
      "When a window begins: minute, hour, day of the month, month, weekday. A time that the clock leaves out in spring is an hour later, one that comes twice in autumn is the first.",
    ),
    window: Duration(
      "How long after each start the report may come. A window ends at the latest when the next one begins.",
    ),
    ...cronChoices,
    timezone: Opt(Text("Time zone of the job's clock, where it is not the site's.")),
  }),
  Obj({ every: Duration("How often."), grace: Duration("How much later is still fine.") }),
]);

/** Of a job, the keys that have a default. */
export const jobChoices = {
  kind: Opt(
    Type.Enum([...JOB_KINDS], {
      description:
        "What it does; the category of its incidents follows from it: `backup` infrastructure, `transfer` integration, `content` content, `task` software.",
      default: "task",
    }),
  ),
  criticality: Opt(Level("How much it matters.", { default: "medium" })),
};

export const JobEntry = Obj({
  id: Id("Id of the job."),
  name: Opt(Text("What people call it.")),
  host: Opt(Reference("Host it belongs to: while that is down or worked on, a missing report is no news.")),
  ...jobChoices,
  expect: JobExpectation,
  schedule: Schedule,
  machines: Opt(
    Type.Array(Type.String({ minLength: 1, maxLength: 100, pattern: "^[^\\x00-\\x1f]+$" }), {
      minItems: 1,
      maxItems: 200,
      description: "Machines that all have to report in each window, as reports name them; case does not count.",
    }),
  ),
  run: Opt(
    Obj(
      {
        longest: Opt(
          Duration(
            "How long a run may take, from its start report to its end. One that has not ended by then is told; one that took longer is a warning.",
          ),
        ),
        shortest: Opt(Duration("A run that succeeds in less time is a warning: it may have done nothing.")),
        least: Opt(Size("A run that succeeds with less data is a warning.")),
        most: Opt(Size("A run that succeeds with more data is a warning.")),
      },
      { description: "What is asked of a run, where reports tell how long it took or how much it moved." },
    ),
  ),
});
export type JobEntry = Static<typeof JobEntry>;
