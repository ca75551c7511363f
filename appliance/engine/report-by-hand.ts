/** A person looked and says what came of a job's window: as a report like any other, or why it is none. */
import type { At } from "#decide/input.ts";
import type { World } from "#decide/world.ts";
import type { ReportByHand } from "#model/api-jobs.ts";
import type { Doer } from "#model/incident.ts";
import { isSameMachine } from "#model/machine-name.ts";
import { refusal, type Refusal } from "#model/refusal.ts";
import type { JobReport } from "#model/report.ts";

export function reportOfHand(
  world: World,
  { id, outcome = "succeeded", note, machine, due }: ReportByHand,
  by: Doer,
  at: At,
): JobReport | Refusal {
  const job = world.job(id);
  if (job === undefined) return refusal("notFound.job", "id", { job: id }) as Refusal;
  if (machine !== undefined && !job.machines.some((name) => isSameMachine(name, machine)))
    return refusal("notFound.machine", "machine", { job: id, machine }) as Refusal;
  const dueMs = due === undefined ? undefined : Date.parse(due);
  if (dueMs !== undefined && world.jobState(id)?.runs.some((run) => run.due === dueMs) !== true)
    return refusal("notFound.window", "due", { job: id }) as Refusal;
  return {
    job: id,
    way: "hand",
    outcome,
    id: at.newId(),
    at: at.wallMs,
    lines: [],
    by,
    ...(note !== undefined && { note }),
    ...(machine !== undefined && { machine }),
    ...(dueMs !== undefined && { due: dueMs }),
  };
}
