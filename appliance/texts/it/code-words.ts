/** Italian words of codes that stand in sentences as they are: states, priorities, categories. */
import type { Parameters } from "#model/sentence.ts";
import { text } from "./format.ts";

type Value = Parameters[string] | undefined;

const STATES: Readonly<Record<string, string>> = {
  ok: "regolare",
  warning: "attenzione",
  critical: "critico",
  unknown: "ignoto",
  up: "risponde",
  down: "non risponde",
  unreachable: "fuori portata",
  pending: "in attesa di verifica",
};
const LEVELS: Readonly<Record<string, string>> = {
  critical: "critica",
  high: "alta",
  medium: "media",
  low: "bassa",
};
const CATEGORIES: Readonly<Record<string, string>> = {
  infrastructure: "infrastruttura",
  software: "software",
  content: "contenuti",
  integration: "integrazione",
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
