/** Russian for values that do not fit their schema, and for texts of the small languages (`grammars/`). */
import type { RefusalSentences } from "../../refusal-book.ts";

/** `; может быть, «address»?`, or nothing. */
export function didYouMean({ near }: { readonly near?: string | undefined }): string {
  return near === undefined ? "" : `; может быть, «${near}»?`;
}

const anyOf = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} или ${words.at(-1)}`;

export const valueRefusals = {
  "type.group": () => "нужна группа ключей",
  "type.list": () => "нужен список",
  "type.forms": (p, words) =>
    `ожидается: ${anyOf(p.forms.map((form) => words.form(form)))}${didYouMean(p)}${p.quotes ? "; текст возьмите в кавычки" : ""}`,
  "type.text": ({ quotes }) => (quotes ? "нужен текст; возьмите его в кавычки" : "нужен текст"),
  "type.boolean": () => "допустимо true или false",
  "type.number": ({ form, quoted }, words) =>
    quoted
      ? `ожидается ${words.form({ is: "number", whole: form.whole })}, без кавычек`
      : `ожидается ${words.form(form)}`,
  "value.oneOf": (p) => `допустимо ${p.values.length === 1 ? "" : "одно из: "}${p.values.join(", ")}${didYouMean(p)}`,
  "value.either": ({ alternatives }, words) => alternatives.map((said) => words.tell(said)).join(", или "),
  "value.empty": () => "не может быть пустым",
  "value.tooShort": ({ least }) => `наименьшее число символов: ${least}`,
  "value.tooLong": ({ most }) => `наибольшее число символов: ${most}`,
  "value.form": ({ value, form }, words) => `${value} неверно; ожидается: ${words.form({ is: "named", name: form })}`,
  "value.pattern": ({ value, pattern }) => `${value} не соответствует шаблону ${pattern}`,
  "value.unfit": ({ value, what }) => `${value} неверно (${what})`,
  "value.malformed": () => "неверный формат",
  "list.tooShort": ({ least }) => `наименьшее число элементов: ${least}`,
  "list.tooLong": ({ most }) => `наибольшее число элементов: ${most}`,
  missing: () => "отсутствует",
  "missing.neededBy": ({ by }) => `отсутствует: нужно для ${by}`,
  "missing.neededByLevel": ({ level }) => `отсутствует; нужно для уровня ${level}`,
  "missing.keyOfCertificate": () => "отсутствует; к сертификату нужен его ключ",
  "missing.certificateOfKey": () => "отсутствует; к ключу нужен его сертификат",
  "missing.covered": () => "отсутствует; работы охватывают хосты, сервисы или задания",
  key: ({ fault }, words) => `имя ключа: ${words.tell(fault)}`,
  renamed: (p) => `теперь пишется \`${p.now}\``,
  unknownKey: (p) => `неизвестный ключ${didYouMean(p)}`,
  "range.atLeast": ({ least }) => `не меньше ${least}`,
  "range.atMost": ({ most }) => `не больше ${most}`,
  "range.beyondNamed": ({ most }) => `не больше ${most}, сколько указано`,
  "range.beyondAnyDisk": () => "больше, чем вмещает любой диск",
  "range.below": ({ other }) => `должно быть меньше \`${other}\``,
  "range.later": ({ than }) => `должно быть позже ${than}`,
  "range.timeout": ({ timeout, interval }) => `${timeout} дольше интервала ${interval}`,
  "range.interval": ({ timeout, interval }) => `${interval} короче времени ожидания ${timeout}`,
  "cron.fields": ({ text }) => `«${text}» — не выражение cron из пяти полей: minute hour day month weekday`,
  "cron.value": ({ field, text, least, most }) =>
    `поле ${field}, «${text}»: не записано числами от ${least} до ${most}, например 5, 1-5, 1,3 или */2`,
  "cron.never": ({ text }) => `«${text}» — день, которого нет ни в одном календаре`,
  "size.form": ({ text }) => `«${text}» — не объём, например 500kB, 200MB или 2GB`,
  "duration.form": ({ text }) => `«${text}» — не длительность, например 500ms, 30s, 5m, 2h или 7d`,
  "range.form": ({ text }) => `«${text}» — не диапазон, например 10, 10:, ~:10, 10:20 или @10:20`,
  "range.order": ({ text }) => `диапазон «${text}» начинается выше своего конца`,
  "recurrence.frequencyMissing": () => "отсутствует FREQ",
  "recurrence.frequency": ({ text }) => `FREQ=${text} не поддерживается; поддерживаются DAILY, WEEKLY и MONTHLY`,
  "recurrence.untilAndCount": () => "UNTIL и COUNT исключают друг друга",
  "recurrence.until": ({ text }) => `UNTIL=${text} — не дата, например 20271231 или 20271231T220000Z`,
  "recurrence.monthDayWeekly": () => "BYMONTHDAY не сочетается с FREQ=WEEKLY",
  "recurrence.pair": ({ text }) => `«${text}» — не KEY=VALUE`,
  "recurrence.key": ({ key, known }) => `${key} не поддерживается; поддерживается: ${known.join(", ")}`,
  "recurrence.twice": ({ key }) => `${key} указано дважды`,
  "recurrence.day": ({ text }) => `BYDAY=${text} — не день, например TU, 2TU или -1FR`,
  "recurrence.nthNotMonthly": ({ text }) => `BYDAY=${text}: число перед днём допустимо только с FREQ=MONTHLY`,
  "recurrence.nthTooFar": ({ text }) => `BYDAY=${text}: один день недели бывает в месяце не больше пяти раз`,
  "recurrence.whole": ({ key, text, least, most }) => `${key}=${text} — не целое число от ${least} до ${most}`,
} satisfies Partial<RefusalSentences>;
