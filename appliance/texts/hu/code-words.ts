/** Hungarian words of codes that stand in sentences as they are: states, priorities, categories. */
import type { Parameters } from "#model/sentence.ts";
import { text } from "./format.ts";

type Value = Parameters[string] | undefined;

const STATES: Readonly<Record<string, string>> = {
  ok: "rendben",
  warning: "figyelmeztetés",
  critical: "kritikus",
  unknown: "ismeretlen",
  up: "válaszol",
  down: "nem válaszol",
  unreachable: "nem elérhető",
  pending: "még nem volt vizsgálat",
};
const LEVELS: Readonly<Record<string, string>> = {
  critical: "kritikus",
  high: "magas",
  medium: "közepes",
  low: "alacsony",
};
const CATEGORIES: Readonly<Record<string, string>> = {
  infrastructure: "infrastruktúra",
  software: "szoftver",
  content: "tartalom",
  integration: "integráció",
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
