/** Russian words of codes that stand in sentences as they are: states, priorities, categories. */
import { makeCodeWords } from "../forms/code-words.ts";

export const { stateWord, levelWord, categoryWord } = makeCodeWords({
  states: {
    ok: "в порядке",
    warning: "предупреждение",
    critical: "критично",
    unknown: "неизвестно",
    up: "отвечает",
    down: "не отвечает",
    unreachable: "недоступно",
    pending: "ждёт первой проверки",
  },
  levels: {
    critical: "критический",
    high: "высокий",
    medium: "средний",
    low: "низкий",
  },
  categories: {
    infrastructure: "инфраструктура",
    software: "программное обеспечение",
    content: "содержание",
    integration: "интеграция",
  },
});
