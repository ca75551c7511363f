/** Italian for values that do not fit their schema, and for texts of the small languages (`grammars/`). */
import type { RefusalSentences } from "../../refusal-book.ts";

/** `; intendevate «address»?`, or nothing. */
export function didYouMean({ near }: { readonly near?: string | undefined }): string {
  return near === undefined ? "" : `; intendevate «${near}»?`;
}

const anyOf = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} o ${words.at(-1)}`;

export const valueRefusals = {
  "type.group": () => "deve essere un gruppo di chiavi",
  "type.list": () => "deve essere una lista",
  "type.forms": (p, words) =>
    `deve essere ${anyOf(p.forms.map((form) => words.form(form)))}${didYouMean(p)}${p.quotes ? "; il testo va tra virgolette" : ""}`,
  "type.text": ({ quotes }) => (quotes ? "deve essere testo; mettetelo tra virgolette" : "deve essere testo"),
  "type.boolean": () => "deve essere true o false",
  "type.number": ({ form, quoted }, words) =>
    quoted
      ? `deve essere ${words.form({ is: "number", whole: form.whole })}, senza virgolette`
      : `deve essere ${words.form(form)}`,
  "value.oneOf": (p) => `deve essere ${p.values.length === 1 ? "" : "uno tra "}${p.values.join(", ")}${didYouMean(p)}`,
  "value.either": ({ alternatives }, words) => alternatives.map((said) => words.tell(said)).join(", oppure "),
  "value.empty": () => "non deve essere vuoto",
  "value.tooShort": ({ least }) => `deve avere almeno ${least} caratteri`,
  "value.tooLong": ({ most }) => `deve avere al massimo ${most} caratteri`,
  "value.form": ({ value, form }, words) => `${value} non è ${words.form({ is: "named", name: form })}`,
  "value.pattern": ({ value, pattern }) => `${value} non corrisponde a ${pattern}`,
  "value.unfit": ({ value, what }) => `${value} non è valido come ${what}`,
  "value.malformed": () => "non ha la forma giusta",
  "list.tooShort": ({ least }) => `deve avere almeno ${least} elementi`,
  "list.tooLong": ({ most }) => `deve avere al massimo ${most} elementi`,
  missing: () => "manca",
  "missing.neededBy": ({ by }) => `manca: serve a ${by}`,
  "missing.neededByLevel": ({ level }) => `manca; serve al livello ${level}`,
  "missing.keyOfCertificate": () => "manca; un certificato ha bisogno della sua chiave",
  "missing.certificateOfKey": () => "manca; una chiave ha bisogno del suo certificato",
  "missing.covered": () => "manca; i lavori coprono host, servizi o attività",
  key: ({ fault }, words) => `il nome: ${words.tell(fault)}`,
  renamed: (p) => `ora si scrive \`${p.now}\``,
  unknownKey: (p) => `chiave sconosciuta${didYouMean(p)}`,
  "range.atLeast": ({ least }) => `deve essere almeno ${least}`,
  "range.atMost": ({ most }) => `deve essere al massimo ${most}`,
  "range.beyondNamed": ({ most }) => `deve essere al massimo ${most}, quanti ne sono indicati`,
  "range.beyondAnyDisk": () => "è più di quanto contenga qualsiasi disco",
  "range.below": ({ other }) => `deve essere minore di \`${other}\``,
  "range.later": ({ than }) => `deve essere dopo ${than}`,
  "range.timeout": ({ timeout, interval }) => `${timeout} è più lungo dell'intervallo di ${interval}`,
  "range.interval": ({ timeout, interval }) => `${interval} è più corto del tempo massimo di ${timeout}`,
  "cron.fields": ({ text }) => `«${text}» non è un'espressione cron di cinque campi: minute hour day month weekday`,
  "cron.value": ({ field, text, least, most }) =>
    `il campo ${field} «${text}» non è scritto in numeri da ${least} a ${most}, come 5, 1-5, 1,3 o */2`,
  "cron.never": ({ text }) => `«${text}» è un giorno che nessun calendario ha`,
  "size.form": ({ text }) => `«${text}» non è una quantità come 500kB, 200MB o 2GB`,
  "duration.form": ({ text }) => `«${text}» non è una durata come 500ms, 30s, 5m, 2h o 7d`,
  "range.form": ({ text }) => `«${text}» non è un intervallo come 10, 10:, ~:10, 10:20 o @10:20`,
  "range.order": ({ text }) => `l'intervallo «${text}» comincia oltre la propria fine`,
  "recurrence.frequencyMissing": () => "manca FREQ",
  "recurrence.frequency": ({ text }) => `FREQ=${text} non è ammesso; lo sono DAILY, WEEKLY e MONTHLY`,
  "recurrence.untilAndCount": () => "UNTIL e COUNT si escludono",
  "recurrence.until": ({ text }) => `UNTIL=${text} non è una data come 20271231 o 20271231T220000Z`,
  "recurrence.monthDayWeekly": () => "BYMONTHDAY non va con FREQ=WEEKLY",
  "recurrence.pair": ({ text }) => `«${text}» non è KEY=VALUE`,
  "recurrence.key": ({ key, known }) => `${key} non è ammesso; lo sono ${known.join(", ")}`,
  "recurrence.twice": ({ key }) => `${key} è indicato due volte`,
  "recurrence.day": ({ text }) => `BYDAY=${text} non è un giorno come TU, 2TU o -1FR`,
  "recurrence.nthNotMonthly": ({ text }) => `BYDAY=${text}: un numero prima del giorno va solo con FREQ=MONTHLY`,
  "recurrence.nthTooFar": ({ text }) => `BYDAY=${text}: in un mese un giorno cade al massimo cinque volte`,
  "recurrence.whole": ({ key, text, least, most }) => `${key}=${text} non è un numero intero da ${least} a ${most}`,
} satisfies Partial<RefusalSentences>;
