/** `healthModels`, `maintenance`, `contacts` and `sla`: what is expected and agreed, and who is told. */
import { Type } from "typebox";
import { Id, ID_PATTERN } from "../id.ts";
import { BUSINESS_DAYS, COUNTED_HOURS, type CountedHours } from "../sla.ts";
import { wishes } from "./telling.ts";
import { Duration, Level, Member, Needed, Obj, Opt, Refs, Text, TimeOfDay } from "./words.ts";

export const HealthModelEntry = Obj({
  id: Id("Id of the business service."),
  name: Opt(Text("What people call it.")),
  criticality: Opt(Level("How much it matters.", { default: "medium" })),
  requires: Type.Array(
    Type.Union([
      Needed,
      Obj({
        atLeast: Type.Number({
          minimum: 0,
          description:
            "So many of them must work, or so much of their weights; `0`: it works without them, but only in part.",
        }),
        of: Type.Array(
          Type.Union([
            Needed,
            Obj({
              member: Needed,
              weight: Opt(
                Type.Number({
                  exclusiveMinimum: 0,
                  maximum: 1000,
                  description: "How much of `atLeast` it gives.",
                  default: 1,
                }),
              ),
            }),
          ]),
          { minItems: 1, description: "What can stand in for each other." },
        ),
      }),
    ]),
    { minItems: 1, description: "What it needs: hosts, services (HOST/SERVICE), jobs and other models; all of it." },
  ),
});

export const MaintenanceEntry = Obj({
  id: Id("Id of the window."),
  name: Opt(Text("What is done.")),
  hosts: Opt(Refs("Hosts covered.")),
  groups: Opt(Refs("Groups whose hosts are covered.")),
  services: Opt(Type.Array(Member, { description: "Services covered." })),
  jobs: Opt(Refs("Jobs that need not report meanwhile.")),
  schedule: Obj({
    rrule: Text("RFC 5545 subset: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT."),
    start: TimeOfDay("Site time."),
    duration: Duration("How long."),
    from: Opt(
      Type.String({
        format: "date",
        description:
          "First day. INTERVAL and COUNT count from it; where it is left out, from 1 January 2024, a Monday.",
      }),
    ),
  }),
});

export const ContactEntry = Obj({
  id: Id("Id of the contact."),
  name: Opt(Text("Name.")),
  mail: Opt(Text("Mail address.")),
  phone: Opt(Text("Telephone number.")),
  monthlyReport: Opt(
    Type.Boolean({
      description:
        "The report of each month comes by mail on the first of the next one (`outputs.mail`), in the contact's language.",
      default: false,
    }),
  ),
  ...wishes,
});

/** @param fallback what was agreed where the document is silent (contract, Configuration) */
const targetOf = (fallback: { respond: string; resolve: string; clock: CountedHours }) => ({
  respond: Opt(Duration("Until acknowledged or assigned.", fallback.respond)),
  resolve: Opt(Duration("Until resolved.", fallback.resolve)),
  clock: Opt(Type.Enum([...COUNTED_HOURS], { description: "Which hours count.", default: fallback.clock })),
});

/** Keys of a target by priority, each with its default. */
export const targetChoices = {
  critical: targetOf({ respond: "15m", resolve: "4h", clock: "always" }),
  high: targetOf({ respond: "15m", resolve: "8h", clock: "always" }),
  medium: targetOf({ respond: "1h", resolve: "12h", clock: "business" }),
  low: targetOf({ respond: "3h", resolve: "24h", clock: "business" }),
};

/** Of business hours, the keys that have a default. */
export const hoursChoices = {
  days: Opt(
    Type.Array(Type.Enum([...BUSINESS_DAYS]), {
      minItems: 1,
      description: "Days.",
      default: ["mon", "tue", "wed", "thu", "fri"],
    }),
  ),
  from: Opt(TimeOfDay("Begin.", "08:00")),
  to: Opt(TimeOfDay("End, the same day; `00:00` is the end of the day.", "17:00")),
};

export const PERCENT_PATTERN = "^[0-9]{1,3}%$";
/** Of `sla`, the key that has a default of its own. */
export const slaChoices = {
  warnAfter: Opt(
    Type.String({
      pattern: PERCENT_PATTERN,
      description: "Share of a clock's time after which a warning is told, such as 80%.",
      default: "75%",
    }),
  ),
};
export const Sla = Obj(
  {
    businessHours: Opt(
      Obj(
        {
          ...hoursChoices,
          holidays: Opt(Type.Array(Type.String({ format: "date" }), { description: "Days that do not count." })),
        },
        { description: "When the customer works, in site time." },
      ),
    ),
    targets: Opt(
      Obj(
        {
          critical: Opt(Obj(targetChoices.critical)),
          high: Opt(Obj(targetChoices.high)),
          medium: Opt(Obj(targetChoices.medium)),
          low: Opt(Obj(targetChoices.low)),
        },
        { description: "By priority of the incident." },
      ),
    ),
    ...slaChoices,
    escalation: Opt(
      Type.Array(
        Obj({
          after: Type.String({ pattern: PERCENT_PATTERN, description: "Share of the time, such as 80%." }),
          to: Type.Array(Type.String({ pattern: ID_PATTERN }), { minItems: 1, description: "Contacts to tell." }),
        }),
        {
          description:
            "Who is told when so much of the response clock's time is used, until somebody acknowledges; from then on, of the resolution clock's.",
        },
      ),
    ),
  },
  { description: "Times agreed with the customer, and who is told when they run out." },
);
