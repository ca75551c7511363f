/** Croatian for values that do not fit their schema, and for texts of the small languages (`grammars/`). */
import type { RefusalSentences } from "../../refusal-book.ts";

/** `; mislite li „address”?`, or nothing. */
export function didYouMean({ near }: { readonly near?: string | undefined }): string {
  return near === undefined ? "" : `; mislite li „${near}”?`;
}

const anyOf = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ili ${words.at(-1)}`;

export const valueRefusals = {
  "type.group": () => "mora biti skupina ključeva",
  "type.list": () => "mora biti popis",
  "type.forms": (p, words) =>
    `očekuje se: ${anyOf(p.forms.map((form) => words.form(form)))}${didYouMean(p)}${p.quotes ? "; tekst stavite u navodnike" : ""}`,
  "type.text": ({ quotes }) => (quotes ? "mora biti tekst; stavite ga u navodnike" : "mora biti tekst"),
  "type.boolean": () => "mora biti true ili false",
  "type.number": ({ form, quoted }, words) =>
    quoted
      ? `mora biti ${words.form({ is: "number", whole: form.whole })}, bez navodnika`
      : `mora biti ${words.form(form)}`,
  "value.oneOf": (p) => `mora biti ${p.values.length === 1 ? "" : "jedno od: "}${p.values.join(", ")}${didYouMean(p)}`,
  "value.either": ({ alternatives }, words) => alternatives.map((said) => words.tell(said)).join(", ili "),
  "value.empty": () => "ne smije biti prazno",
  "value.tooShort": ({ least }) => `najmanji broj znakova je ${least}`,
  "value.tooLong": ({ most }) => `najveći broj znakova je ${most}`,
  "value.form": ({ value, form }, words) =>
    `${value} nije ispravno; očekuje se: ${words.form({ is: "named", name: form })}`,
  "value.pattern": ({ value, pattern }) => `${value} ne odgovara uzorku ${pattern}`,
  "value.unfit": ({ value, what }) => `${value} nije ispravno (${what})`,
  "value.malformed": () => "nema ispravan oblik",
  "list.tooShort": ({ least }) => `najmanji broj stavki je ${least}`,
  "list.tooLong": ({ most }) => `najveći broj stavki je ${most}`,
  missing: () => "nedostaje",
  "missing.neededBy": ({ by }) => `nedostaje: treba zbog ${by}`,
  "missing.neededByLevel": ({ level }) => `nedostaje; treba za razinu ${level}`,
  "missing.keyOfCertificate": () => "nedostaje; uz certifikat treba i njegov ključ",
  "missing.certificateOfKey": () => "nedostaje; uz ključ treba i njegov certifikat",
  "missing.covered": () => "nedostaje; radovi obuhvaćaju hostove, servise ili zadatke",
  key: ({ fault }, words) => `ime ključa: ${words.tell(fault)}`,
  renamed: (p) => `sada se piše \`${p.now}\``,
  unknownKey: (p) => `nepoznat ključ${didYouMean(p)}`,
  "range.atLeast": ({ least }) => `mora biti najmanje ${least}`,
  "range.atMost": ({ most }) => `smije biti najviše ${most}`,
  "range.beyondNamed": ({ most }) => `smije biti najviše ${most}, koliko ih je navedeno`,
  "range.beyondAnyDisk": () => "više je nego što stane na ijedan disk",
  "range.below": ({ other }) => `mora biti manje od \`${other}\``,
  "range.later": ({ than }) => `mora biti poslije ${than}`,
  "range.timeout": ({ timeout, interval }) => `${timeout} je dulje od razmaka ${interval}`,
  "range.interval": ({ timeout, interval }) => `${interval} je kraće od čekanja ${timeout}`,
  "cron.fields": ({ text }) => `„${text}” nije cron izraz od pet polja: minute hour day month weekday`,
  "cron.value": ({ field, text, least, most }) =>
    `polje ${field}, „${text}”: nije pisano brojevima od ${least} do ${most}, na primjer 5, 1-5, 1,3 ili */2`,
  "cron.never": ({ text }) => `„${text}” je dan kojeg nema ni u jednom kalendaru`,
  "size.form": ({ text }) => `„${text}” nije količina, na primjer 500kB, 200MB ili 2GB`,
  "duration.form": ({ text }) => `„${text}” nije trajanje, na primjer 500ms, 30s, 5m, 2h ili 7d`,
  "range.form": ({ text }) => `„${text}” nije raspon, na primjer 10, 10:, ~:10, 10:20 ili @10:20`,
  "range.order": ({ text }) => `raspon „${text}” počinje iznad svog kraja`,
  "recurrence.frequencyMissing": () => "nedostaje FREQ",
  "recurrence.frequency": ({ text }) => `FREQ=${text} nije podržano; podržani su DAILY, WEEKLY i MONTHLY`,
  "recurrence.untilAndCount": () => "UNTIL i COUNT ne idu zajedno",
  "recurrence.until": ({ text }) => `UNTIL=${text} nije datum, na primjer 20271231 ili 20271231T220000Z`,
  "recurrence.monthDayWeekly": () => "BYMONTHDAY ne ide uz FREQ=WEEKLY",
  "recurrence.pair": ({ text }) => `„${text}” nije KEY=VALUE`,
  "recurrence.key": ({ key, known }) => `${key} nije podržano; podržano je: ${known.join(", ")}`,
  "recurrence.twice": ({ key }) => `${key} je naveden dvaput`,
  "recurrence.day": ({ text }) => `BYDAY=${text} nije dan, na primjer TU, 2TU ili -1FR`,
  "recurrence.nthNotMonthly": ({ text }) => `BYDAY=${text}: broj ispred dana ide samo uz FREQ=MONTHLY`,
  "recurrence.nthTooFar": ({ text }) => `BYDAY=${text}: isti dan u mjesecu dolazi najviše pet puta`,
  "recurrence.whole": ({ key, text, least, most }) => `${key}=${text} nije cijeli broj od ${least} do ${most}`,
} satisfies Partial<RefusalSentences>;
