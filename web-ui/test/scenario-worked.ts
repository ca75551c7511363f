/** Incidents in every state of their life, with all that people did about them, and announced work. */
import type { ListedIncident } from "#model/api.ts";
import type { WorkView } from "#model/api-works.ts";
import type { DiagnosisCode } from "#model/diagnosis-codes.ts";
import type { Doer, Incident } from "#model/incident.ts";
import type { IncidentMove } from "#model/incident-command.ts";
import type { Sentence } from "#model/sentence.ts";
import { HOUR, MINUTE, s, type Ago } from "./scenario-basics.ts";
import { endedIncidents, incident, later, listed, problemIncidents } from "./scenario-incidents.ts";

const ANA: Doer = { kind: "user", name: "Ana" };
const MARKO: Doer = { kind: "soc", name: "Marko, NordIT" };
const BOX: Doer = { kind: "box", name: "box" };
const LOUISE: Doer = { kind: "user", name: "Louise" };

export function workedIncidents(ago: Ago): ListedIncident[] {
  const [nas, shop] = problemIncidents(ago);
  if (nas === undefined || shop === undefined) return [];
  const { recoveringSince: _recovering, ...failing } = shop;
  return [worked(nas, ago), fresh(ago), waiting(failing, ago), proposed(ago), ...endedIncidents(ago).map(listed)];
}

function worked(nas: ListedIncident, ago: Ago): ListedIncident {
  const seen = later(nas.openedAt, 9 * MINUTE);
  return {
    ...nas,
    ...diagnosed(nas.openedAt),
    state: "inProgress",
    acknowledged: { at: seen, by: ANA },
    assigned: { at: seen, by: ANA, to: "Ana" },
    previous: ["0197-0003-7000-8000-000000000000", "0197-0004-7000-8000-000000000000"],
    messages: [
      {
        at: ago(60 * MINUTE),
        by: LOUISE,
        text: "Accounting cannot reach its folders. Shall we wait with the invoices?",
      },
      {
        at: ago(41 * MINUTE),
        by: ANA,
        text: "Yes, please. The cable was swapped and the link is still down; a second power supply is on its way.",
      },
    ],
    steps: [
      { at: nas.openedAt, by: BOX, did: "opened", to: "open" },
      { at: seen, by: ANA, did: "acknowledged" },
      { at: seen, by: ANA, did: "assigned", to: "Ana" },
      { at: later(nas.openedAt, 22 * MINUTE), by: ANA, did: "started", from: "open", to: "inProgress" },
      {
        at: later(nas.openedAt, 30 * MINUTE),
        by: MARKO,
        did: "prioritised",
        from: "high",
        to: "critical",
        note: "The whole of accounting hangs on it.",
      },
      { at: ago(20 * MINUTE), by: BOX, did: "slaWarning", to: "resolve" },
    ],
    clocks: {
      ...nas.clocks,
      resolve: { state: "running", targetMs: 4 * HOUR, usedMs: 155 * MINUTE, dueAt: later(nas.failedAt, 4 * HOUR) },
    },
  };
}

/** What the box looked at by itself. */
const diagnosed = (openedAt: string) => ({
  diagnosis: {
    at: later(openedAt, 18_000),
    tookMs: 18_000,
    items: [
      said("path.ends", { hops: ["10.0.0.1", "10.0.0.2", "10.0.0.21"], count: 3, last: "10.0.0.21", name: "SW-2" }),
      said("ping.silent", { sent: 3 }),
      said("port.at", { switch: "SW-2", port: "14", state: "critical" }),
      said("ports.refused", { ports: ["445"], count: 1 }),
      said("ports.silent", { ports: ["443"], count: 1 }),
      said("changes.device", { at: openedAt, name: "NAS-01", kind: "changed", what: "Firmware" }),
    ],
  },
});

/** As the source says it whose name the code begins with. */
function said(code: DiagnosisCode, parameters: Sentence["parameters"]) {
  return { source: code.split(".")[0] ?? "", ...s(`diagnosis.${code}`, parameters) };
}

/** Nobody has seen it, and its time to answer is nearly over. */
function fresh(ago: Ago): ListedIncident {
  const one = listed({ ...incident("0197-0006", ago(13 * MINUTE)), subject: "sql-01/web", host: "sql-01" });
  const dueAt = later(one.openedAt, 15 * MINUTE);
  return {
    ...one,
    steps: [{ at: one.openedAt, by: BOX, did: "opened", to: "open" }],
    clocks: {
      respond: { state: "running", targetMs: 15 * MINUTE, usedMs: 12.8 * MINUTE, dueAt },
      resolve: { state: "running", targetMs: 8 * HOUR, usedMs: 12.8 * MINUTE, dueAt: later(one.openedAt, 8 * HOUR) },
    },
  };
}

function waiting(shop: ListedIncident, ago: Ago): ListedIncident {
  const since = ago(27 * MINUTE);
  return {
    ...shop,
    state: "suspended",
    acknowledged: { at: ago(90 * MINUTE), by: MARKO },
    pauses: [{ from: since, reason: "awaitingThirdParty", by: MARKO }],
    steps: [
      { at: shop.openedAt, by: BOX, did: "opened", to: "open" },
      { at: ago(90 * MINUTE), by: MARKO, did: "acknowledged" },
      {
        at: since,
        by: MARKO,
        did: "suspended",
        from: "open",
        to: "suspended",
        reason: "awaitingThirdParty",
        note: "The hosting provider looks at its database.",
      },
    ],
    clocks: {
      respond: { state: "breached", targetMs: HOUR, usedMs: 72 * MINUTE, endedAt: ago(90 * MINUTE) },
      resolve: { state: "paused", paused: "suspended", targetMs: 12 * HOUR, usedMs: 80 * MINUTE },
    },
  };
}

/** A person said so; the box sees nothing. */
function proposed(ago: Ago): ListedIncident {
  const text = "The printer on the second floor prints grey stripes since this morning.";
  const at = ago(18 * MINUTE);
  const one: Incident = {
    ...incident("0197-0005", at),
    state: "proposed",
    subject: "printer-2",
    subjectName: "Printer 2nd floor",
    host: "printer-2",
    classification: "defect",
    priority: "low",
    cause: s("incident.reported", { what: "Printer 2nd floor", said: text, by: "Louise" }),
    openedAt: at,
    reporter: LOUISE,
    heldOpen: true,
    steps: [{ at, by: LOUISE, did: "proposed", to: "proposed", note: text }],
  };
  const waits = { state: "waiting", targetMs: 3 * HOUR, usedMs: 0 } as const;
  return {
    ...one,
    hostName: "Printer 2nd floor",
    warnAfter: 75,
    clocks: { respond: waits, resolve: { ...waits, targetMs: 24 * HOUR } },
  };
}

const TALK: readonly IncidentMove[] = ["categorise", "prioritise", "note", "message"];
const LIVE: readonly IncidentMove[] = ["acknowledge", "assign", "suspend", "resolve", "cancel", ...TALK];
const MOVES: Readonly<Record<Incident["state"], readonly IncidentMove[]>> = {
  proposed: ["accept", "cancel", ...TALK],
  open: [...LIVE, "start"],
  inProgress: LIVE,
  suspended: [...LIVE.filter((move) => move !== "suspend"), "resume"],
  resolved: ["reopen", "close", ...TALK],
  closed: [],
  cancelled: [],
};

/** What the box says can be done about it. */
export function movesOf({ state, acknowledged }: Incident): IncidentMove[] {
  return MOVES[state].filter((move) => move !== "acknowledge" || acknowledged === undefined);
}

export function announcedWorks(ago: Ago): WorkView[] {
  return [
    work("w1", "Database update", {
      hosts: ["sql-01"],
      isOpen: true,
      start: ago(40 * MINUTE),
      end: ago(-80 * MINUTE),
      by: "Ana",
    }),
    work("w2", "New cables", { groups: ["network"], start: ago(-14 * HOUR), end: ago(-16 * HOUR), by: "Marko" }),
    work("patch-night", "Windows updates", {
      hosts: ["esx-02"],
      start: ago(-62 * HOUR),
      end: ago(-66 * HOUR),
      recurring: true,
    }),
  ];
}

function work(id: string, name: string, more: Partial<WorkView>): WorkView {
  return { id, name, hosts: [], groups: [], services: [], jobs: [], isOpen: false, recurring: false, ...more };
}
