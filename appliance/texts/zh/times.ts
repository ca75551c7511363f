/** Chinese forms of moments and lengths of time; used by the Chinese templates. Parameters are ISO strings or milliseconds. */
import { makeLengths, moment, momentExact } from "../forms/lengths.ts";
import type { Parameter } from "../forms/numbers.ts";
import type { Words } from "../words.ts";
import { amounts } from "./format.ts";

export { moment, momentExact };

const lengths = makeLengths(
  {
    units: { s: "秒", min: "分钟", h: "小时", days: { other: "天" } },
    seconds: { other: "秒" },
    minutes: { other: "分钟" },
  },
  amounts,
);

export const { duration, durationInWords } = lengths;

/** `06:12，2 小时 35 分钟`, with the comma of Chinese. */
export function sinceAndHowLong(value: Parameter, words: Words): string {
  return lengths.sinceAndHowLong(value, words).replace(", ", "，");
}
