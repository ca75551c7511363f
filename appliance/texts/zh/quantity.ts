/** Chinese forms of measured values and of the limits they broke. */
import { isLabelled, makeQuantities } from "../forms/quantities.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Words } from "../words.ts";
import { amounts } from "./format.ts";

export { isLabelled };

const quantities = makeQuantities(amounts, {
  days: { other: "天" },
  full: "已满",
  almostFull: (left) => `几乎已满，剩余 ${left}`,
  fillingUp: (left) => `即将写满，剩余 ${left}`,
  above: (limit) => `高于 ${limit}`,
  below: (limit) => `低于 ${limit}`,
  within: (from, to) => `在 ${from} 至 ${to} 之间`,
  outside: (from, to) => `超出 ${from} 至 ${to}`,
  outsideOf: (range) => `超出 ${range}`,
  backBelow: (limit) => `刚回落到 ${limit} 以下`,
  backAbove: (limit) => `刚回升到 ${limit} 以上`,
  saidOften: (times, limit, last) => `${times} 次，${limit}，最近一次：“${last}”`,
  labelled: (label, valueAndLimit) => `${label}：${valueAndLimit}`,
});

export const { quantity } = quantities;

/** The comma before a limit and the marks around what was said are those of Chinese. */
export function breachWords(p: Parameters, words: Words): string {
  return quantities
    .breachWords(p, words)
    .replace(/, (?=高于|低于|在 |超出|刚回)/, "，")
    .replace(/^"([^]*)"$/, "“$1”");
}
