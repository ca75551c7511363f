/** Hungarian sentences of what came of a run, and of last night on the start page. */
import type { RunOutcome } from "#model/job-state.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { number } from "./format.ts";
import { at, duration, moment, since, until } from "./times.ts";

/** Behind the name of a job: never made to agree with it. */
const said = {
  succeeded: (p, words) => `kész, ${moment(p.at, words)}`,
  warned: (p, words) => `kész, figyelmeztetéssel, ${moment(p.at, words)}`,
  failed: (p, words) => `hibás, ${moment(p.at, words)}`,
  late: (p, words) => `késve jelentkezett, ${at(p.at, words)}`,
  missing: (p, words) =>
    typeof p.total === "number" && p.total > 0
      ? `${until(p.until, words)} ${number(p.total)} gép közül egy sem jelentkezett`
      : `nincs jelzés ${until(p.until, words)}`,
  partial: (p) => `${number(p.total)} gép közül ${number(p.reported)} jelentkezett${silent(p)}`,
  waiting: (p, words) => `várva ${until(p.until, words)}`,
  running: (p, words) => `${since(p.startedAt, words)} fut`,
  unknown: () => "nem tudni: a felügyelőegység nem figyelt",
} satisfies Readonly<Record<RunOutcome, Template>>;

export const lastNight = {
  ...prefixed("job.said", said),
  "jobs.lastNight": () => "Az elmúlt éjszaka",
  "jobs.allOf": (p) => `Összes feladat (${number(p.count)})`,
  "jobs.moreBad": (p) => `és további ${number(p.count)}`,
  "jobs.rest": (p) => rest(p),
  "job.took": (p) => `${duration(p.ms)} alatt`,
  "job.due": (p, words) => `esedékes: ${moment(p.at, words)}`,
} satisfies Templates;

function silent({ silent: names }: Parameters): string {
  if (!Array.isArray(names) || names.length === 0) return "";
  const left = names.length - 3;
  return `, hiányzik: ${names.slice(0, 3).join(", ")}${left > 0 ? ` és további ${number(left)}` : ""}`;
}

/** `Rendben lefutott: 11.`; beside what is not good `További 10 rendben lefutott.` */
function rest(p: Parameters): string {
  const good = typeof p.good === "number" ? p.good : 0;
  const open = [
    ...(typeof p.running === "number" && p.running > 0 ? [`Még fut: ${number(p.running)}.`] : []),
    ...(typeof p.waiting === "number" && p.waiting > 0 ? [`Még várva: ${number(p.waiting)}.`] : []),
  ];
  const more = open.map((one) => ` ${one}`).join("");
  if (good === 0) return `${p.bad === 0 ? "Még egy sem fejeződött be." : "Más nem futott le rendben."}${more}`;
  if (p.bad !== 0) return `További ${number(good)} rendben lefutott.${more}`;
  return `${good === 1 ? "Rendben lefutott." : `Mind rendben lefutott (${number(good)}).`}${more}`;
}
