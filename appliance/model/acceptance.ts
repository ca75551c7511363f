/** The acceptance of a box: every check once, the way to the operations centre, and the sheet with which it is handed over. */
import { Type, type Static } from "typebox";
import { BUSINESS_DAYS, CONTACT_HOURS, COUNTED_HOURS } from "./sla.ts";
import { LANGUAGES } from "./config/box-settings.ts";
import { Sentence } from "./sentence.ts";
import { Deed, SETUP_STEPS, TestAlert } from "./setup.ts";

const strict = { additionalProperties: false };
const At = (description: string) => Type.String({ format: "date-time", description });
const Count = (description: string) => Type.Integer({ minimum: 0, description });

/** So many of each list stand on a sheet; how many more there are is said. */
export const MOST_LISTED = 200;

export const ACCEPTANCE_STATES = ["none", "running", "finished", "cancelled", "interrupted"] as const;

/** A check that is named on the sheet. */
export const ListedCheck = Type.Object({
  host: Type.String(),
  hostName: Type.String(),
  service: Type.String(),
  serviceName: Type.String({ description: "In the site's language." }),
  naming: Type.Optional(Type.Object(Sentence.properties, { description: "Its name as a code and parameters." })),
  state: Type.Enum(["warning", "critical", "unknown"], { description: "What the newest look says." }),
  text: Type.Object(Sentence.properties, { description: "The same in words." }),
});
export type ListedCheck = Static<typeof ListedCheck>;

/** A finding that is left. */
export const ListedFinding = Type.Object({
  ...ListedCheck.properties,
  accepted: Type.Optional(
    Type.Object(
      { at: At("When."), by: Type.Optional(Type.String()), note: Type.Optional(Type.String()) },
      { description: "A person took it as normal." },
    ),
  ),
});
export type ListedFinding = Static<typeof ListedFinding>;

/** How far the checks have got. */
export const CheckCounts = Type.Object({
  total: Count("Checks there are."),
  done: Count("Looked at since the beginning."),
  well: Count("Of these: ok."),
  failing: Count("Of these: not ok."),
  silent: Count("Asked for and not looked at in time."),
});
export type CheckCounts = Static<typeof CheckCounts>;

/** A device and what is watched of it. */
export const SheetDevice = Type.Object({
  id: Type.String(),
  name: Type.String(),
  address: Type.String(),
  device: Type.Optional(Type.String({ description: "Who made it, and which one it is." })),
  state: Type.Optional(
    Type.Enum(["pending", "up", "down", "unreachable"], { description: "Left out: nobody asks whether it answers." }),
  ),
  checks: Count("How many checks it has."),
  parts: Type.Array(
    Type.Object({
      kind: Type.String({ description: "Kind of parts, as `part.KIND` of the texts." }),
      count: Count(""),
    }),
    { description: "Checks of parts, by their kind." },
  ),
  others: Type.Array(Type.Object({ name: Type.String(), naming: Type.Optional(Type.Object(Sentence.properties)) }), {
    description: "All other checks.",
  }),
});
export type SheetDevice = Static<typeof SheetDevice>;

/** Everything on the sheet. No secrets. */
export const HandOverSheet = Type.Object(
  {
    madeAt: At("As of when."),
    site: Type.Object({
      customer: Type.String(),
      id: Type.String(),
      name: Type.String(),
      timezone: Type.String(),
      language: Type.Enum([...LANGUAGES]),
    }),
    box: Type.Object({
      id: Type.String(),
      version: Type.String(),
      runtime: Type.String({ description: "Version of Node.js." }),
      firstStartedAt: Type.Optional(At("When it was started first.")),
      hardware: Type.Optional(Type.String()),
      serial: Type.Optional(Type.String()),
      system: Type.Optional(Type.String({ description: "The operating system." })),
      addresses: Type.Array(Type.String()),
      page: Type.Optional(Type.String({ description: "Where others reach its page." })),
    }),
    steps: Type.Array(Type.Object({ step: Type.Enum([...SETUP_STEPS]), ...Deed.properties })),
    run: Type.Object({
      startedAt: At("When the checks began."),
      endedAt: At("When they were over."),
      by: Type.String({ description: "Who had them run." }),
      ...CheckCounts.properties,
    }),
    devices: Type.Array(SheetDevice),
    failing: Type.Array(ListedCheck, { description: "Checks that were not ok and are no findings." }),
    moreFailing: Count("How many more there are."),
    silent: Type.Array(Type.Object({ hostName: Type.String(), serviceName: Type.String() }), {
      description: "Checks that were not looked at in time.",
    }),
    moreSilent: Count("How many more there are."),
    findings: Type.Array(ListedFinding),
    moreFindings: Count("How many more there are."),
    centre: Type.Object({
      brokers: Type.Array(Type.String(), { description: "Where it is reached." }),
      test: Type.Optional(Type.Object(TestAlert.properties)),
    }),
    jobs: Type.Array(Type.String(), { description: "Names of what is expected to report by itself." }),
    models: Type.Array(Type.String(), { description: "Names of business services." }),
    sla: Type.Object({
      targets: Type.Array(
        Type.Object({
          priority: Type.Enum(["critical", "high", "medium", "low"]),
          respondMs: Type.Integer(),
          resolveMs: Type.Integer(),
          clock: Type.Enum([...COUNTED_HOURS]),
        }),
      ),
      days: Type.Array(Type.Enum([...BUSINESS_DAYS])),
      from: Type.String(),
      to: Type.String(),
    }),
    contacts: Type.Array(
      Type.Object({
        name: Type.String(),
        mail: Type.Optional(Type.String()),
        phone: Type.Optional(Type.String()),
        when: Type.Enum([...CONTACT_HOURS]),
      }),
    ),
    handedOver: Type.Optional(
      Type.Object({
        ...Deed.properties,
        to: Type.Optional(Type.String({ description: "Who took the box over." })),
        note: Type.Optional(Type.String({ description: "What was agreed." })),
      }),
    ),
  },
  { title: "HandOverSheet" },
);
export type HandOverSheet = Static<typeof HandOverSheet>;

/** How the acceptance stands. */
export const AcceptanceView = Type.Object(
  {
    state: Type.Enum([...ACCEPTANCE_STATES], {
      description: "`interrupted`: the box stopped while checks ran; begin again.",
    }),
    startedAt: Type.Optional(At("When the checks began.")),
    endedAt: Type.Optional(At("When they were over.")),
    by: Type.Optional(Type.String({ description: "Who had them run." })),
    checks: Type.Optional(Type.Object(CheckCounts.properties)),
    failing: Type.Array(ListedCheck, { description: "What is not ok and no finding, as of the end of the run." }),
    moreFailing: Count("How many more there are."),
    findings: Count("Findings that are left and not accepted."),
    hasCentre: Type.Boolean({ description: "An operations centre is configured." }),
    test: Type.Optional(Type.Object(TestAlert.properties, { description: "The newest test event." })),
    handedOver: Type.Optional(Type.Object(HandOverSheet.properties.handedOver.properties)),
  },
  { title: "AcceptanceView" },
);
export type AcceptanceView = Static<typeof AcceptanceView>;

/** Hands the box over. */
export const HandOverOrder = Type.Object(
  {
    to: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: "Who takes the box over." })),
    note: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, description: "What was agreed." })),
  },
  strict,
);
export type HandOverOrder = Static<typeof HandOverOrder>;
