/** What was agreed with the customer: how fast, in which hours, and who is told when the time runs out. */
import { Type, type Static } from "typebox";
import type { Level } from "./incident.ts";
import type { Language } from "./site.ts";
import type { ContactRole, QuietHours, ToldKind, ToldSteps } from "./telling.ts";

export const BUSINESS_DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type BusinessDay = (typeof BUSINESS_DAYS)[number];

/**
 * When the customer works: what the site's clock shows on these days, from one time to another of the same day, the end not
 * included.
 */
export interface BusinessHours {
  readonly days: readonly BusinessDay[];
  /** `HH:MM`. */
  readonly from: string;
  /** `HH:MM`, later than `from`; `00:00` is the end of the day. */
  readonly to: string;
  /** `YYYY-MM-DD`: days that do not count. */
  readonly holidays: readonly string[];
  /** IANA name of the site's time zone. */
  readonly timezone: string;
}

export const COUNTED_HOURS = ["always", "business"] as const;
/** Which hours a clock counts. */
export type CountedHours = (typeof COUNTED_HOURS)[number];

/** What was agreed for one priority. */
export interface SlaTarget {
  readonly respondMs: number;
  readonly resolveMs: number;
  readonly clock: CountedHours;
}

export const CONTACT_HOURS = ["always", "business", "outside"] as const;

/** Somebody who is told. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly mail?: string;
  readonly phone?: string;
  /** `business`: in the site's business hours; `outside`: in all others (on call). */
  readonly when: (typeof CONTACT_HOURS)[number];
  /** Told of incidents of this priority and of worse ones. */
  readonly minimumPriority: Level;
  readonly role?: ContactRole;
  readonly steps?: ToldSteps;
  readonly tell?: readonly ToldKind[];
  readonly repeat?: boolean;
  /** Left out: the site's. */
  readonly language?: Language;
  readonly quiet?: QuietHours;
  /** The report of each month comes by mail. */
  readonly monthlyReport?: true;
}

/** Who is told when so much of the time has gone. */
export interface EscalationStep {
  /** Percent of the clock's time. */
  readonly after: number;
  /** Ids of contacts. */
  readonly to: readonly string[];
}

export interface SlaPolicy {
  readonly hours: BusinessHours;
  readonly targets: Readonly<Record<Level, SlaTarget>>;
  /** Percent of a clock's time after which a warning is told. */
  readonly warnAfter: number;
  /** By their share, the smallest first; no two with the same. */
  readonly escalation: readonly EscalationStep[];
  readonly contacts: readonly Contact[];
}

export const CLOCKS = ["respond", "resolve"] as const;
/** `respond`: until acknowledged or assigned; `resolve`: until resolved. */
export type ClockName = (typeof CLOCKS)[number];

export const CLOCK_STATES = ["waiting", "running", "paused", "met", "breached", "excused"] as const;
export const PAUSED_BY = ["suspended", "maintenance", "outsideHours"] as const;

/** How a clock of an incident stands. */
export const Clock = Type.Object(
  {
    state: Type.Enum([...CLOCK_STATES], {
      description:
        "`waiting`: the incident is only proposed. `running`, `paused`: the time is not over yet. `met`: it ended in time. `breached`: more than the agreed time was used, whether it ended since or not. `excused`: the incident was cancelled, or all of it was announced work.",
    }),
    paused: Type.Optional(
      Type.Enum([...PAUSED_BY], { description: "Why no time counts now; of a clock that has not ended." }),
    ),
    targetMs: Type.Number({ description: "The agreed time." }),
    usedMs: Type.Number({ description: "How much of it was used: only the hours that count." }),
    dueAt: Type.Optional(
      Type.String({
        format: "date-time",
        description: "When the agreed time is over if nothing changes, or was over; absent where nobody can say.",
      }),
    ),
    endedAt: Type.Optional(
      Type.String({ format: "date-time", description: "When it was acknowledged, assigned or resolved." }),
    ),
  },
  { title: "Clock" },
);
export type Clock = Static<typeof Clock>;

export const Clocks = Type.Object({ respond: Clock, resolve: Clock }, { title: "Clocks" });
export type Clocks = Static<typeof Clocks>;

/** A contact as events name it. */
export const NamedContact = Type.Object({
  id: Type.String({ description: "Id of the contact." }),
  name: Type.String({ description: "Its name." }),
});
export type NamedContact = Static<typeof NamedContact>;

const At = (description: string) => Type.String({ format: "date-time", description });

/** Most stretches that a clock is kept as; before that the two oldest become one. */
export const MOST_STRETCHES = 50;

/** A time in which a clock ran. */
export const Stretch = Type.Object({
  from: At("Begin."),
  until: Type.Optional(At("End; absent: it runs.")),
  hours: Type.Enum([...COUNTED_HOURS], { description: "Which hours of it count." }),
  trusted: Type.Optional(Type.Boolean({ description: "False: the box did not trust its clock when it began." })),
  countedMs: Type.Optional(
    Type.Number({
      description: `How much of it counts, where that is settled: it stands for several, of which at most ${MOST_STRETCHES} are kept, or the box's clock was set.`,
    }),
  ),
});
export type Stretch = Static<typeof Stretch>;

/** What an incident's clocks are reckoned from. */
export const ClockRecord = Type.Object(
  {
    respond: Type.Array(Stretch, { description: "When the response clock ran." }),
    resolve: Type.Array(Stretch, { description: "When the resolution clock ran." }),
    excused: Type.Optional(
      Type.Array(
        Type.Object({ from: At("Begin."), until: At("End."), work: Type.String({ description: "Id of the work." }) }),
        { description: "Announced work on what failed: it counts for neither clock." },
      ),
    ),
    told: Type.Array(Type.String(), {
      description:
        "What was told of them: `respond.warning`, `respond.breached`, `respond.50%` (a step of the escalation), ...",
    }),
  },
  { title: "ClockRecord", description: "From what the clocks are reckoned, the oldest first." },
);
export type ClockRecord = Static<typeof ClockRecord>;
