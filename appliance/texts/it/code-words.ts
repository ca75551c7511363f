/** Italian words of codes that stand in sentences as they are: states, priorities, categories. */
import { makeCodeWords } from "../forms/code-words.ts";

export const { stateWord, levelWord, categoryWord } = makeCodeWords({
  states: {
    ok: "regolare",
    warning: "attenzione",
    critical: "critico",
    unknown: "ignoto",
    up: "risponde",
    down: "non risponde",
    unreachable: "fuori portata",
    pending: "in attesa di verifica",
  },
  levels: {
    critical: "critica",
    high: "alta",
    medium: "media",
    low: "bassa",
  },
  categories: {
    infrastructure: "infrastruttura",
    software: "software",
    content: "contenuti",
    integration: "integrazione",
  },
});
