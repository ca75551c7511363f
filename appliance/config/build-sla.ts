/** What `sla` and `contacts` agree, with the contract's defaults where they are silent. Mistakes are said by `check-plans.ts`. */
import { hoursChoices, slaChoices, targetChoices } from "#model/config/plans.ts";
import { quietChoices, wishChoices } from "#model/config/telling.ts";
import { defaultsOf } from "#model/config/words.ts";
import { LEVELS, type Level } from "#model/incident.ts";
import type { Contact, SlaPolicy, SlaTarget } from "#model/sla.ts";
import type { OwnWishes, QuietHours } from "#model/telling.ts";
import { durationOr, type Loading } from "./loading.ts";

const HOURS = defaultsOf(hoursChoices);
const SLA = defaultsOf(slaChoices);
const WISHES = defaultsOf(wishChoices);
const QUIET = defaultsOf(quietChoices);

type QuietEntry = Partial<QuietHours> & Pick<QuietHours, "from" | "to">;

export function buildSla(loading: Loading, timezone: string): SlaPolicy {
  const { sla } = loading.document;
  const steps = (sla?.escalation ?? []).map(({ after, to }) => ({ after: percentOf(after), to: [...new Set(to)] }));
  return {
    hours: { ...HOURS, holidays: [], ...sla?.businessHours, timezone },
    targets: Object.fromEntries(LEVELS.map((level) => [level, targetOf(loading, level)])) as Record<Level, SlaTarget>,
    warnAfter: percentOf(sla?.warnAfter ?? SLA.warnAfter),
    escalation: steps.toSorted((a, b) => a.after - b.after),
    contacts: buildContacts(loading),
  };
}

/** @param text such as `80%` */
export function percentOf(text: string): number {
  return Number.parseInt(text, 10);
}

function targetOf({ document }: Loading, level: Level): SlaTarget {
  const { respond, resolve, clock } = { ...defaultsOf(targetChoices[level]), ...document.sla?.targets?.[level] };
  return { respondMs: durationOr(respond, 0), resolveMs: durationOr(resolve, 0), clock };
}

/** What a contact or an output wants to be told. */
export function wishesOf(entry: Partial<Omit<OwnWishes, "quiet">> & { readonly quiet?: QuietEntry }): OwnWishes {
  const { language, quiet } = entry;
  const { when, minimumPriority, role, steps, tell, repeat } = { ...WISHES, ...entry };
  return {
    when,
    minimumPriority,
    role,
    steps: role === "customer" ? "all" : steps,
    tell: [...new Set(tell)],
    repeat: role !== "customer" && repeat,
    ...(language === undefined ? {} : { language }),
    ...(quiet === undefined ? {} : { quiet: { ...QUIET, ...quiet } }),
  };
}

function buildContacts({ document }: Loading): Contact[] {
  return (document.contacts ?? []).map((entry) => {
    const { id, name = id, mail, phone, monthlyReport } = entry;
    return {
      id,
      name,
      ...(mail === undefined ? {} : { mail }),
      ...(phone === undefined ? {} : { phone }),
      ...(monthlyReport === true ? { monthlyReport } : {}),
      ...wishesOf(entry),
    };
  });
}
