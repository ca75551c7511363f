/** `jobs`, `healthModels`, `maintenance`, `contacts` and `sla`: what is expected and agreed, and who is told. */
import { Type } from "typebox";
import { Id } from "../id.ts";
import { Duration, Level, Member, Obj, Opt, Reference, Refs, Secret, Text, TimeOfDay } from "./words.ts";

const Schedule = Type.Union([
  Obj({ cron: Text("Five fields, site time."), window: Duration("How long after each start the report may come.") }),
  Obj({ every: Duration("How often."), grace: Duration("How much later is still fine.") }),
]);

export const JobEntry = Obj({
  id: Id("Id of the job."),
  name: Opt(Text("What people call it.")),
  host: Opt(Reference("Host it belongs to.")),
  criticality: Opt(Level("How much it matters.", { default: "medium" })),
  expect: Type.Union([
    Obj({
      by: Type.Literal("mail"),
      from: Opt(Text("Sender's address.")),
      subject: Opt(Text("Text in the subject.")),
      success: Opt(Type.Array(Text("Word of success."))),
      failure: Opt(Type.Array(Text("Word of failure."))),
    }),
    Obj({ by: Type.Literal("heartbeat"), token: Secret("The token in the heartbeat's address.") }),
    Obj({ by: Type.Literal("trap"), oid: Opt(Text("OID of the notification.")) }),
  ]),
  schedule: Schedule,
});

export const HealthModelEntry = Obj({
  id: Id("Id of the business service."),
  name: Opt(Text("What people call it.")),
  criticality: Opt(Level("How much it matters.", { default: "medium" })),
  requires: Type.Array(
    Type.Union([Member, Obj({ atLeast: Type.Integer({ minimum: 1 }), of: Type.Array(Member, { minItems: 1 }) })]),
    { minItems: 1, description: "Hosts, services (HOST/SERVICE) and jobs that it needs." },
  ),
});

export const MaintenanceEntry = Obj({
  id: Id("Id of the window."),
  name: Opt(Text("What is done.")),
  hosts: Opt(Refs("Hosts covered.")),
  groups: Opt(Refs("Groups whose hosts are covered.")),
  services: Opt(Type.Array(Member, { description: "Services covered." })),
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
  when: Opt(
    Type.Enum(["always", "business", "outside"], {
      description: "In which of the site's business hours.",
      default: "always",
    }),
  ),
  minimumPriority: Opt(Level("Told from this priority on.", { default: "low" })),
});

/** @param fallback what was agreed where the document is silent (contract, Configuration) */
const SlaTarget = (fallback: { respond: string; resolve: string; clock: string }) =>
  Obj(
    {
      respond: Duration("Until acknowledged or assigned."),
      resolve: Duration("Until resolved."),
      clock: Type.Enum(["always", "business"], { description: "Which hours count." }),
    },
    { default: fallback },
  );

export const PERCENT_PATTERN = "^[0-9]{1,3}%$";
export const Sla = Obj(
  {
    businessHours: Opt(
      Obj(
        {
          days: Type.Array(Type.Enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]), { description: "Days." }),
          from: TimeOfDay("Begin."),
          to: TimeOfDay("End."),
          holidays: Opt(Type.Array(Type.String({ format: "date" }), { description: "Days that do not count." })),
        },
        { description: "When the customer works, in site time." },
      ),
    ),
    targets: Opt(
      Obj(
        {
          critical: Opt(SlaTarget({ respond: "15m", resolve: "4h", clock: "always" })),
          high: Opt(SlaTarget({ respond: "15m", resolve: "8h", clock: "always" })),
          medium: Opt(SlaTarget({ respond: "1h", resolve: "12h", clock: "business" })),
          low: Opt(SlaTarget({ respond: "3h", resolve: "24h", clock: "business" })),
        },
        { description: "By priority of the incident." },
      ),
    ),
    escalation: Opt(
      Type.Array(
        Obj({
          after: Type.String({ pattern: PERCENT_PATTERN, description: "Share of the time, such as 80%." }),
          to: Refs("Contacts to tell."),
        }),
        { description: "Who is told when the time runs out." },
      ),
    ),
  },
  { description: "Times agreed with the customer, and who is told when they run out." },
);
