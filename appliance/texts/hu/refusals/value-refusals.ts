/** Hungarian for values that do not fit their schema, and for texts of the small languages (`grammars/`). */
import type { RefusalSentences } from "../../refusal-book.ts";

/** `; erre gondolt: „address”?`, or nothing. */
export function didYouMean({ near }: { readonly near?: string | undefined }): string {
  return near === undefined ? "" : `; erre gondolt: „${near}”?`;
}

const atMost = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} vagy ${words.at(-1)}`;

export const valueRefusals = {
  "type.group": () => "kulcsok csoportja kell",
  "type.list": () => "lista kell",
  "type.forms": (p, words) =>
    `ez kell: ${atMost(p.forms.map((form) => words.form(form)))}${didYouMean(p)}${p.quotes ? "; a szöveget tegye idézőjelbe" : ""}`,
  "type.text": ({ quotes }) => (quotes ? "szöveg kell; tegye idézőjelbe" : "szöveg kell"),
  "type.boolean": () => "true vagy false kell",
  "type.number": ({ form, quoted }, words) =>
    quoted
      ? `ez kell: ${words.form({ is: "number", whole: form.whole })}, idézőjel nélkül`
      : `ez kell: ${words.form(form)}`,
  "value.oneOf": (p) =>
    `${p.values.length === 1 ? "csak ez lehet: " : "ezek egyike lehet: "}${p.values.join(", ")}${didYouMean(p)}`,
  "value.either": ({ alternatives }, words) => alternatives.map((said) => words.tell(said)).join(", vagy "),
  "value.empty": () => "nem lehet üres",
  "value.tooShort": (p) => `legalább ${p.least} karakter kell`,
  "value.tooLong": (p) => `legfeljebb ${p.most} karakter lehet`,
  "value.form": ({ value, form }, words) => `${value}: ez kell: ${words.form({ is: "named", name: form })}`,
  "value.pattern": (p) => `${p.value} nem illik erre a mintára: ${p.pattern}`,
  "value.unfit": (p) => `${p.value} érvénytelen; ez kell: ${p.what}`,
  "value.malformed": () => "nem megfelelő az alakja",
  "list.tooShort": (p) => `legalább ${p.least} elem kell`,
  "list.tooLong": (p) => `legfeljebb ${p.most} elem lehet`,
  missing: () => "hiányzik",
  "missing.neededBy": (p) => `hiányzik: ${p.by} miatt kell`,
  "missing.neededByLevel": (p) => `hiányzik; ${p.level} szinthez kell`,
  "missing.keyOfCertificate": () => "hiányzik; a tanúsítványhoz kell a kulcsa",
  "missing.certificateOfKey": () => "hiányzik; a kulcshoz kell a tanúsítványa",
  "missing.covered": () => "hiányzik; egy időablak eszközökre, szolgáltatásokra vagy feladatokra vonatkozik",
  key: ({ fault }, words) => `a név: ${words.tell(fault)}`,
  renamed: (p) => `az új neve: \`${p.now}\``,
  unknownKey: (p) => `ismeretlen kulcs${didYouMean(p)}`,
  "range.atLeast": (p) => `legalább ${p.least} legyen`,
  "range.atMost": (p) => `legfeljebb ${p.most} legyen`,
  "range.beyondNamed": (p) => `legfeljebb ${p.most} legyen, ennyi van megnevezve`,
  "range.beyondAnyDisk": () => "több, mint amennyi bármely lemezre fér",
  "range.below": ({ other }) => `kisebbnek kell lennie ennél: \`${other}\``,
  "range.later": (p) => `későbbinek kell lennie ennél: ${p.than}`,
  "range.timeout": (p) => `${p.timeout} hosszabb az időköznél, amely ${p.interval}`,
  "range.interval": (p) => `${p.interval} rövidebb az időkorlátnál, amely ${p.timeout}`,
  "cron.fields": (p) => `„${p.text}” nem öt mezős cron-kifejezés: perc óra nap hónap hétnap`,
  "cron.value": (p) =>
    `${p.field}: „${p.text}” nem ${p.least} és ${p.most} közti számokból áll, mint 5, 1-5, 1,3 vagy */2`,
  "cron.never": (p) => `„${p.text}” olyan nap, amely egyetlen naptárban sincs`,
  "size.form": (p) => `„${p.text}” nem olyan mennyiség, mint 500kB, 200MB vagy 2GB`,
  "duration.form": (p) => `„${p.text}” nem olyan időtartam, mint 500ms, 30s, 5m, 2h vagy 7d`,
  "range.form": (p) => `„${p.text}” nem olyan tartomány, mint 10, 10:, ~:10, 10:20 vagy @10:20`,
  "range.order": (p) => `a tartomány („${p.text}”) a vége felett kezdődik`,
  "recurrence.frequencyMissing": () => "hiányzik a FREQ",
  "recurrence.frequency": (p) => `FREQ=${p.text} nem támogatott; lehetséges: DAILY, WEEKLY és MONTHLY`,
  "recurrence.untilAndCount": () => "az UNTIL és a COUNT kizárja egymást",
  "recurrence.until": (p) => `UNTIL=${p.text} nem olyan dátum, mint 20271231 vagy 20271231T220000Z`,
  "recurrence.monthDayWeekly": () => "a BYMONTHDAY nem használható FREQ=WEEKLY mellett",
  "recurrence.pair": (p) => `„${p.text}” nem KEY=VALUE`,
  "recurrence.key": (p) => `${p.key} nem támogatott; lehetséges: ${p.known.join(", ")}`,
  "recurrence.twice": (p) => `${p.key} kétszer szerepel`,
  "recurrence.day": (p) => `BYDAY=${p.text} nem olyan nap, mint TU, 2TU vagy -1FR`,
  "recurrence.nthNotMonthly": (p) => `BYDAY=${p.text}: szám a nap előtt csak FREQ=MONTHLY mellett lehet`,
  "recurrence.nthTooFar": (p) => `BYDAY=${p.text}: egy hónapban egy napból legfeljebb öt van`,
  "recurrence.whole": (p) => `${p.key}=${p.text} nem ${p.least} és ${p.most} közti egész szám`,
} satisfies Partial<RefusalSentences>;
