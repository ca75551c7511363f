/** Every command that a signed order may give, with arguments that fit: the contract's list, and `test.send`. */
import { CATEGORIES, LEVELS, SUSPEND_REASONS } from "#model/incident.ts";

const ID = "019a0000-0000-7000-8000-000000000001";

export const ORDER_ARGUMENTS: Readonly<Record<string, object>> = {
  "incident.accept": { id: ID },
  "incident.acknowledge": { id: ID, note: "Seen." },
  "incident.assign": { id: ID, to: "field" },
  "incident.start": { id: ID },
  "incident.suspend": { id: ID, reason: SUSPEND_REASONS[0] },
  "incident.resume": { id: ID },
  "incident.resolve": { id: ID },
  "incident.reopen": { id: ID },
  "incident.close": { id: ID },
  "incident.cancel": { id: ID },
  "incident.categorise": { id: ID, category: CATEGORIES[0] },
  "incident.prioritise": { id: ID, priority: LEVELS[0], reason: "A spare is there." },
  "incident.note": { id: ID, note: "The part is on its way." },
  "finding.accept": { host: "nas", service: "web" },
  "finding.open": { host: "nas", service: "web" },
  "check.run": { host: "nas", service: "web" },
  diagnose: { id: ID },
  "maintenance.announce": { name: "New switch", hosts: ["nas"], end: "2100-01-01T00:00:00Z" },
  "maintenance.cancel": { id: "w-1" },
  "events.resend": { from: 1 },
  "test.send": {},
  "test.confirm": { event: ID },
  "box.report": {},
  "update.install": { version: "0.2.0" },
};
