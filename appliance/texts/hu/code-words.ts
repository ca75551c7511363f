/** Hungarian words of codes that stand in sentences as they are: states, priorities, categories. */
import { makeCodeWords } from "../forms/code-words.ts";

export const { stateWord, levelWord, categoryWord } = makeCodeWords({
  states: {
    ok: "rendben",
    warning: "figyelmeztetés",
    critical: "kritikus",
    unknown: "ismeretlen",
    up: "válaszol",
    down: "nem válaszol",
    unreachable: "nem elérhető",
    pending: "még nem volt vizsgálat",
  },
  levels: {
    critical: "kritikus",
    high: "magas",
    medium: "közepes",
    low: "alacsony",
  },
  categories: {
    infrastructure: "infrastruktúra",
    software: "szoftver",
    content: "tartalom",
    integration: "integráció",
  },
});
