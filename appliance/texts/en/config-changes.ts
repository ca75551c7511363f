/** English sentences that tell what changes in the configuration. */
import { makeSettingWords } from "../forms/setting-words.ts";
import type { Templates } from "../template.ts";
import { amounts } from "./format.ts";

const { place, field, from, to, values, entries } = makeSettingWords(
  {
    units: { ms: "ms", s: "s", m: "min", h: "h" },
    days: { one: "day", other: "days" },
    years: { one: "year", other: "years" },
    yes: "yes",
    no: "no",
    added: "Added",
    removed: "Removed",
    services: { one: "check", other: "checks" },
    more: (count) => `and ${count} more`,
    within: (what, where) => `${what} on ${where}`,
    kinds: {
      host: { noun: "device", many: { one: "device", other: "devices" } },
      service: { noun: "check", many: { one: "check", other: "checks" } },
      job: { noun: "job", many: { one: "job", other: "jobs" } },
      model: { noun: "business service", many: { one: "business service", other: "business services" } },
      maintenance: { noun: "maintenance window", many: { one: "maintenance window", other: "maintenance windows" } },
      contact: { noun: "contact", many: { one: "contact", other: "contacts" } },
      credential: { noun: "credential", many: { one: "credential", other: "credentials" } },
      webhook: { noun: "chat or webhook", many: { one: "chat or webhook", other: "chats and webhooks" } },
      entry: { noun: "entry", many: { one: "entry", other: "entries" } },
    },
  },
  amounts,
);

export const configChanges = {
  ...entries,
  "configChange.value": (p, words) => `${place(p)}${field(p, words)}: ${from(p, words)} → ${to(p, words)}`,
  "configChange.set": (p, words) => `${place(p)}${field(p, words)}: ${to(p, words)}; was not set`,
  "configChange.unset": (p, words) => `${place(p)}${field(p, words)}: no longer set, was ${from(p, words)}`,
  "configChange.secret": (p, words) => `${place(p)}${field(p, words)}: changed; the value is not shown`,
  "configChange.secretSet": (p, words) => `${place(p)}${field(p, words)}: set; the value is not shown`,
  "configChange.secretUnset": (p, words) => `${place(p)}${field(p, words)}: no longer set`,
  "configChange.listed": (p, words) => `${place(p)}${field(p, words)}: added ${values(p, words)}`,
  "configChange.unlisted": (p, words) => `${place(p)}${field(p, words)}: removed ${values(p, words)}`,
  "configChange.order": (p, words) => `${place(p)}${field(p, words)}: in another order`,
  "configChange.replaced": (p, words) => `${place(p)}${field(p, words)}: changed`,
  "configChange.entries": (p, words) => `${place(p)}${field(p, words)}: entries: ${from(p, words)} → ${to(p, words)}`,
  "configChange.textOnly": () => "Only comments, layout or order; nothing is watched differently.",
} satisfies Templates;
