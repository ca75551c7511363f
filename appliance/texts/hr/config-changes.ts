/** Croatian sentences that tell what changes in the configuration. */
import { makeSettingWords } from "../forms/setting-words.ts";
import type { Templates } from "../template.ts";
import { amounts } from "./format.ts";

const { place, field, from, to, values, entries } = makeSettingWords(
  {
    units: { ms: "ms", s: "s", m: "min", h: "h" },
    days: { one: "dan", other: "dana" },
    years: { one: "godina", few: "godine", other: "godina" },
    yes: "da",
    no: "ne",
    added: "Dodaje se",
    removed: "Uklanja se",
    services: { one: "provjera", few: "provjere", other: "provjera" },
    more: (count) => `i još ${count}`,
    within: (what, where) => `${where}, ${what}`,
    kinds: {
      host: { noun: "uređaj", many: { one: "uređaj", few: "uređaja", other: "uređaja" } },
      service: { noun: "provjera", many: { one: "provjera", few: "provjere", other: "provjera" } },
      job: { noun: "zadatak", many: { one: "zadatak", few: "zadatka", other: "zadataka" } },
      model: {
        noun: "poslovna usluga",
        many: { one: "poslovna usluga", few: "poslovne usluge", other: "poslovnih usluga" },
      },
      maintenance: {
        noun: "termin održavanja",
        many: { one: "termin održavanja", few: "termina održavanja", other: "termina održavanja" },
      },
      contact: { noun: "kontakt", many: { one: "kontakt", few: "kontakta", other: "kontakata" } },
      credential: {
        noun: "pristupni podaci",
        many: {
          one: "skup pristupnih podataka",
          few: "skupa pristupnih podataka",
          other: "skupova pristupnih podataka",
        },
      },
      webhook: {
        noun: "razgovor ili webhook",
        many: { one: "razgovor ili webhook", few: "razgovora i webhooka", other: "razgovora i webhookova" },
      },
      entry: { noun: "unos", many: { one: "unos", few: "unosa", other: "unosa" } },
    },
  },
  amounts,
);

export const configChanges = {
  ...entries,
  "configChange.value": (p, words) => `${place(p)}${field(p, words)}: ${from(p, words)} → ${to(p, words)}`,
  "configChange.set": (p, words) => `${place(p)}${field(p, words)}: ${to(p, words)}; dosad nije bilo zadano`,
  "configChange.unset": (p, words) => `${place(p)}${field(p, words)}: više nije zadano, bilo je ${from(p, words)}`,
  "configChange.secret": (p, words) => `${place(p)}${field(p, words)}: promijenjeno; vrijednost se ne prikazuje`,
  "configChange.secretSet": (p, words) => `${place(p)}${field(p, words)}: zadano; vrijednost se ne prikazuje`,
  "configChange.secretUnset": (p, words) => `${place(p)}${field(p, words)}: više nije zadano`,
  "configChange.listed": (p, words) => `${place(p)}${field(p, words)}: dodano ${values(p, words)}`,
  "configChange.unlisted": (p, words) => `${place(p)}${field(p, words)}: uklonjeno ${values(p, words)}`,
  "configChange.order": (p, words) => `${place(p)}${field(p, words)}: drugi redoslijed`,
  "configChange.replaced": (p, words) => `${place(p)}${field(p, words)}: promijenjeno`,
  "configChange.entries": (p, words) =>
    `${place(p)}${field(p, words)}: broj unosa: ${from(p, words)} → ${to(p, words)}`,
  "configChange.textOnly": () => "Samo komentari, izgled ili redoslijed; nadzor ostaje isti.",
} satisfies Templates;
