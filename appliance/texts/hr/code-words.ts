/** Croatian words of codes that stand in sentences as they are: states, priorities, categories. */
import { makeCodeWords } from "../forms/code-words.ts";

export const { stateWord, levelWord, categoryWord } = makeCodeWords({
  states: {
    ok: "u redu",
    warning: "upozorenje",
    critical: "kritično",
    unknown: "nepoznato",
    up: "odgovara",
    down: "ne odgovara",
    unreachable: "nedostupno",
    pending: "čeka prvu provjeru",
  },
  levels: {
    critical: "kritičan",
    high: "visok",
    medium: "srednji",
    low: "nizak",
  },
  categories: {
    infrastructure: "infrastruktura",
    software: "softver",
    content: "sadržaj",
    integration: "integracija",
  },
});
