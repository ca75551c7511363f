/** The forms there are: which part of the configuration each is, and where it is found. */

export interface ListPlace {
  /** Behind `/setup/`. */
  readonly address: string;
  /** The way to the list in the document. */
  readonly way: readonly string[];
  /** Code of what a new one is called: `settings.new.host`. */
  readonly kind: string;
  /** Its entries are keys of a group, not items of a list. */
  readonly named?: true;
}

/** What there are several of. */
export const LISTS: readonly ListPlace[] = [
  { address: "hosts", way: ["hosts"], kind: "host" },
  { address: "jobs", way: ["jobs"], kind: "job" },
  { address: "models", way: ["healthModels"], kind: "model" },
  { address: "contacts", way: ["contacts"], kind: "contact" },
  { address: "maintenance", way: ["maintenance"], kind: "maintenance" },
  { address: "credentials", way: ["credentials"], kind: "credential", named: true },
  { address: "chats", way: ["outputs", "webhooks"], kind: "webhook" },
];

/** What there is one of, at `/setup/general/NAME`; the name is the key in the document. */
export const GENERAL = [
  "site",
  "provider",
  "defaults",
  "sla",
  "incidents",
  "proxy",
  "relay",
  "outputs",
  "listeners",
  "uplink",
  "profiles",
  "plugins",
  "access",
  "retention",
] as const;

/** In the place of an id: an entry that is not there yet. */
export const NEW = "+";

/** Fields that are shown at once; others that are not set stand behind "more". Of fields that are not named here all are. */
export const FIRST: Readonly<Record<string, readonly string[]>> = {
  hosts: ["name", "id", "address", "snmp", "profile", "groups", "parents", "services"],
  "hosts.services": ["name", "id", "check", "settings", "interval", "thresholds"],
  jobs: ["name", "id", "host", "kind", "criticality", "expect", "schedule"],
  contacts: ["name", "id", "mail", "phone", "when", "language", "minimumPriority"],
  "outputs.webhooks": ["id", "kind", "url", "token", "chat", "room", "contact"],
  listeners: ["smtp", "trap", "syslog", "heartbeat"],
};

/** What a field's texts are the ids of; `groups` are whatever is written. */
export const REFERENCES: Readonly<
  Record<string, "hosts" | "contacts" | "credentials" | "jobs" | "groups" | "members">
> = {
  parents: "hosts",
  poweredBy: "hosts",
  host: "hosts",
  "maintenance.hosts": "hosts",
  groups: "groups",
  "maintenance.jobs": "jobs",
  "maintenance.services": "members",
  requires: "members",
  member: "members",
  of: "members",
  contact: "contacts",
  "escalation.to": "contacts",
  credential: "credentials",
  "trap.credentials": "credentials",
};

/** What an entry of the list is called in the document. */
export function nameOfEntry(entry: unknown, id: string): string {
  const name = (entry as { readonly name?: unknown } | undefined)?.name;
  return typeof name === "string" && name !== "" ? name : id;
}
