/** Italian sentences that tell what changes in the configuration. */
import { makeSettingWords } from "../forms/setting-words.ts";
import type { Templates } from "../template.ts";
import { amounts } from "./format.ts";

const { place, field, from, to, values, entries } = makeSettingWords(
  {
    units: { ms: "ms", s: "s", m: "min", h: "h" },
    days: { one: "giorno", other: "giorni" },
    years: { one: "anno", other: "anni" },
    yes: "sì",
    no: "no",
    added: "Si aggiunge",
    removed: "Si rimuove",
    services: { one: "controllo", other: "controlli" },
    more: (count) => `e altri ${count}`,
    within: (what, where) => `${where}, ${what}`,
    kinds: {
      host: { noun: "dispositivo", many: { one: "dispositivo", other: "dispositivi" } },
      service: { noun: "controllo", many: { one: "controllo", other: "controlli" } },
      job: { noun: "attività", many: { other: "attività" } },
      model: { noun: "servizio aziendale", many: { one: "servizio aziendale", other: "servizi aziendali" } },
      maintenance: {
        noun: "finestra di manutenzione",
        many: { one: "finestra di manutenzione", other: "finestre di manutenzione" },
      },
      contact: { noun: "contatto", many: { one: "contatto", other: "contatti" } },
      credential: { noun: "credenziale", many: { one: "credenziale", other: "credenziali" } },
      webhook: { noun: "chat o webhook", many: { one: "chat o webhook", other: "chat e webhook" } },
      entry: { noun: "voce", many: { one: "voce", other: "voci" } },
    },
  },
  amounts,
);

export const configChanges = {
  ...entries,
  "configChange.value": (p, words) => `${place(p)}${field(p, words)}: ${from(p, words)} → ${to(p, words)}`,
  "configChange.set": (p, words) => `${place(p)}${field(p, words)}: ${to(p, words)}; finora non era impostato`,
  "configChange.unset": (p, words) => `${place(p)}${field(p, words)}: non più impostato, era ${from(p, words)}`,
  "configChange.secret": (p, words) => `${place(p)}${field(p, words)}: cambiato; il valore non viene mostrato`,
  "configChange.secretSet": (p, words) => `${place(p)}${field(p, words)}: impostato; il valore non viene mostrato`,
  "configChange.secretUnset": (p, words) => `${place(p)}${field(p, words)}: non più impostato`,
  "configChange.listed": (p, words) => `${place(p)}${field(p, words)}: si aggiunge ${values(p, words)}`,
  "configChange.unlisted": (p, words) => `${place(p)}${field(p, words)}: si toglie ${values(p, words)}`,
  "configChange.order": (p, words) => `${place(p)}${field(p, words)}: in altro ordine`,
  "configChange.replaced": (p, words) => `${place(p)}${field(p, words)}: cambiato`,
  "configChange.entries": (p, words) =>
    `${place(p)}${field(p, words)}: numero di voci: ${from(p, words)} → ${to(p, words)}`,
  "configChange.textOnly": () => "Solo commenti, aspetto o ordine; la sorveglianza resta uguale.",
} satisfies Templates;
