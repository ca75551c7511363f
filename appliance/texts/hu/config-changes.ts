/** Hungarian sentences that tell what changes in the configuration. */
import { makeSettingWords } from "../forms/setting-words.ts";
import type { Templates } from "../template.ts";
import { amounts } from "./format.ts";

const { place, field, from, to, values, entries } = makeSettingWords(
  {
    units: { ms: "ms", s: "s", m: "min", h: "h" },
    days: { other: "nap" },
    years: { other: "év" },
    yes: "igen",
    no: "nem",
    added: "Új",
    removed: "Törölve",
    services: { other: "ellenőrzés" },
    more: (count) => `és további ${count}`,
    within: (what, where) => `${where}, ${what}`,
    kinds: {
      host: { noun: "eszköz:", many: { other: "eszköz" } },
      service: { noun: "ellenőrzés:", many: { other: "ellenőrzés" } },
      job: { noun: "feladat:", many: { other: "feladat" } },
      model: { noun: "üzleti szolgáltatás:", many: { other: "üzleti szolgáltatás" } },
      maintenance: { noun: "karbantartási időszak:", many: { other: "karbantartási időszak" } },
      contact: { noun: "kapcsolattartó:", many: { other: "kapcsolattartó" } },
      credential: { noun: "hozzáférési adat:", many: { other: "hozzáférési adat" } },
      webhook: { noun: "csevegés vagy webhook:", many: { other: "csevegés vagy webhook" } },
      entry: { noun: "bejegyzés:", many: { other: "bejegyzés" } },
    },
  },
  amounts,
);

export const configChanges = {
  ...entries,
  "configChange.value": (p, words) => `${place(p)}${field(p, words)}: ${from(p, words)} → ${to(p, words)}`,
  "configChange.set": (p, words) => `${place(p)}${field(p, words)}: ${to(p, words)}; eddig nem volt megadva`,
  "configChange.unset": (p, words) => `${place(p)}${field(p, words)}: már nincs megadva, eddig: ${from(p, words)}`,
  "configChange.secret": (p, words) => `${place(p)}${field(p, words)}: megváltozott; az érték nem látható`,
  "configChange.secretSet": (p, words) => `${place(p)}${field(p, words)}: megadva; az érték nem látható`,
  "configChange.secretUnset": (p, words) => `${place(p)}${field(p, words)}: már nincs megadva`,
  "configChange.listed": (p, words) => `${place(p)}${field(p, words)}: új: ${values(p, words)}`,
  "configChange.unlisted": (p, words) => `${place(p)}${field(p, words)}: törölve: ${values(p, words)}`,
  "configChange.order": (p, words) => `${place(p)}${field(p, words)}: más sorrendben`,
  "configChange.replaced": (p, words) => `${place(p)}${field(p, words)}: megváltozott`,
  "configChange.entries": (p, words) =>
    `${place(p)}${field(p, words)}: bejegyzések száma: ${from(p, words)} → ${to(p, words)}`,
  "configChange.textOnly": () => "Csak megjegyzés, elrendezés vagy sorrend; a felügyelet nem változik.",
} satisfies Templates;
