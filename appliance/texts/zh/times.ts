/** Chinese forms of moments and lengths of time; used by the Chinese templates. Parameters are ISO strings or milliseconds. */
import { makeLengths, moment, momentExact } from "../forms/lengths.ts";
import { amounts } from "./format.ts";

export { moment, momentExact };

export const { duration, durationInWords, sinceAndHowLong } = makeLengths(
  {
    units: { s: "秒", min: "分钟", h: "小时", days: { other: "天" } },
    seconds: { other: "秒" },
    minutes: { other: "分钟" },
  },
  amounts,
);
