/** Classification and priority of an incident, as the contract's tables say. Pure. */
import { LEVELS, type Classification, type Level } from "#model/incident.ts";

const PRIORITY: Readonly<Record<Classification, Readonly<Record<Level, Level>>>> = {
  fullOutage: { critical: "critical", high: "critical", medium: "high", low: "medium" },
  partialOutage: { critical: "critical", high: "high", medium: "medium", low: "low" },
  defect: { critical: "high", high: "medium", medium: "low", low: "low" },
};

export function priorityOf(classification: Classification, criticality: Level): Level {
  return PRIORITY[classification][criticality];
}

export function worseOf(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) <= LEVELS.indexOf(b) ? a : b;
}

/** What a failing service means. @param onlyOne whether it is the only service of its host */
export function classifyService(state: "warning" | "critical" | "unknown", onlyOne: boolean): Classification {
  if (state !== "critical") return "defect";
  return onlyOne ? "fullOutage" : "partialOutage";
}
