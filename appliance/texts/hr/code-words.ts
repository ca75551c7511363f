/** Croatian words of codes that stand in sentences as they are: states, priorities, categories. */
import type { Parameters } from "#model/sentence.ts";
import { text } from "./format.ts";

type Value = Parameters[string] | undefined;

const STATES: Readonly<Record<string, string>> = {
  ok: "u redu",
  warning: "upozorenje",
  critical: "kritično",
  unknown: "nepoznato",
  up: "odgovara",
  down: "ne odgovara",
  unreachable: "nedostupno",
  pending: "čeka prvu provjeru",
};
const LEVELS: Readonly<Record<string, string>> = {
  critical: "kritičan",
  high: "visok",
  medium: "srednji",
  low: "nizak",
};
const CATEGORIES: Readonly<Record<string, string>> = {
  infrastructure: "infrastruktura",
  software: "softver",
  content: "sadržaj",
  integration: "integracija",
};

export function stateWord(value: Value): string {
  return STATES[text(value)] ?? text(value);
}

export function levelWord(value: Value): string {
  return LEVELS[text(value)] ?? text(value);
}

export function categoryWord(value: Value): string {
  return CATEGORIES[text(value)] ?? text(value);
}
