/** Sizes and durations as programs and people write them. Undefined where none can be told for sure. */
import { foldText } from "./tokens.ts";
import { LANGUAGES } from "./words/lexicon.ts";

const POWER: Readonly<Record<string, number>> = { "": 0, k: 1, m: 2, g: 3, t: 4, p: 5, к: 1, м: 2, г: 3, т: 4 };
const SIZE =
  /(\d{1,15}(?:[ .,'\u00a0]\d{1,6}){0,6})\s{0,3}(?:([kmgtpкмгт])(?:i?b|б|o|ibytes|bytes|байт)?|(b|bytes?|byte|б|байта?|байт|字节|o))(?![\p{L}\p{N}])/iu;

/** Bytes; of the first size in the text. Programs count by 1024 whatever they write. */
export function readSize(text: string): number | undefined {
  const [, digits, prefix = "", plain] = SIZE.exec(text) ?? [];
  if (digits === undefined || (prefix === "" && plain === undefined)) return undefined;
  const amount = readAmount(digits);
  const bytes = amount * 1024 ** (POWER[prefix.toLowerCase()] ?? 0);
  return Number.isFinite(bytes) && bytes <= Number.MAX_SAFE_INTEGER ? Math.round(bytes) : undefined;
}

/** A bare number of bytes, where the label says that it is one. */
export function readBytes(text: string): number | undefined {
  const bare = /^\s{0,3}(\d{1,3}(?:[ .,'\u00a0]\d{3}){1,6}|\d{1,18})\s{0,3}(?:\(|$|bytes?)/i.exec(text)?.[1];
  const bytes = bare === undefined ? Number.NaN : Number(bare.replaceAll(/\D/g, ""));
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

/** `1,225.25`, `1.225,25`, `1 225,25`, `12.5`, `12,5`, `1,234`. */
function readAmount(text: string): number {
  const plain = text.replaceAll(/[ '\u00a0]/g, "");
  const dot = plain.lastIndexOf(".");
  const comma = plain.lastIndexOf(",");
  if (dot < 0 && comma < 0) return Number(plain);
  const last = Math.max(dot, comma);
  const sign = plain[last] ?? ".";
  const isOnlyOne = plain.indexOf(sign) === last;
  const both = dot >= 0 && comma >= 0;
  // One sign before three digits parts thousands, unless nothing is before it.
  const isThousands = !both && (!isOnlyOne || (plain.length - last - 1 === 3 && /^[1-9]/.test(plain) && sign === ","));
  if (isThousands) return Number(plain.replaceAll(/[.,]/g, ""));
  return Number(`${plain.slice(0, last).replaceAll(/[.,]/g, "")}.${plain.slice(last + 1)}`);
}

const MS = { day: 86_400_000, hour: 3_600_000, minute: 60_000, second: 1000 } as const;
const UNITS = new Map<string, number>(
  LANGUAGES.flatMap(({ units }) =>
    (["day", "hour", "minute", "second"] as const).flatMap((unit) =>
      units[unit].map((word) => [foldText(word), MS[unit]] as const),
    ),
  ),
);
for (const word of ["ms", "msec", "milliseconds"]) UNITS.set(word, 1);

const CLOCK =
  /(?:^|[^\d.:])(?:(\d{1,3})(?:[. ]|d|\s{0,2}days?,?\s{0,2}))?(\d{1,4}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?![\d:])/;
const PART = /(\d{1,9}(?:[.,]\d{1,9})?)\s{0,3}(\p{Script=Han}{1,2}|\p{L}{1,14})/gu;

/** Milliseconds: `0:12:34`, `1.02:03:04`, `1h 23m`, `12 minutes, 3 seconds`, `1 ч 5 мин`, `PT1H2M`. */
export function readDuration(text: string): number | undefined {
  const folded = foldText(text.slice(0, 200)).replace(/^\s{0,3}pt?(?=\d)/, "");
  const clock = CLOCK.exec(folded);
  if (clock !== null) {
    const [, days = "0", first = "0", second = "0", third] = clock;
    // Two numbers are hours and minutes, or minutes and seconds: which, nobody says.
    if (third === undefined) return undefined;
    return Number(days) * MS.day + Number(first) * MS.hour + Number(second) * MS.minute + Number(third) * MS.second;
  }
  let sum: number | undefined;
  for (const [, amount = "", word = ""] of folded.matchAll(PART)) {
    const unit = UNITS.get(word) ?? UNITS.get(word.slice(0, 1) === word ? word : "");
    if (unit === undefined) {
      if (sum !== undefined) break;
      continue;
    }
    sum = (sum ?? 0) + Number(amount.replace(",", ".")) * unit;
  }
  return sum === undefined || sum > 366 * MS.day ? undefined : Math.round(sum);
}
