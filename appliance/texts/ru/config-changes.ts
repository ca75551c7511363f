/** Russian sentences that tell what changes in the configuration. */
import { makeSettingWords } from "../forms/setting-words.ts";
import type { Templates } from "../template.ts";
import { amounts } from "./format.ts";

const { place, field, from, to, values, entries } = makeSettingWords(
  {
    units: { ms: "мс", s: "с", m: "мин", h: "ч" },
    days: { one: "день", few: "дня", many: "дней", other: "дня" },
    years: { one: "год", few: "года", many: "лет", other: "года" },
    yes: "да",
    no: "нет",
    added: "Добавляется",
    removed: "Удаляется",
    services: { one: "проверка", few: "проверки", many: "проверок", other: "проверки" },
    more: (count) => `и ещё ${count}`,
    within: (what, where) => `${where}, ${what}`,
    kinds: {
      host: {
        noun: "устройство",
        many: { one: "устройство", few: "устройства", many: "устройств", other: "устройства" },
      },
      service: { noun: "проверка", many: { one: "проверка", few: "проверки", many: "проверок", other: "проверки" } },
      job: { noun: "задание", many: { one: "задание", few: "задания", many: "заданий", other: "задания" } },
      model: {
        noun: "бизнес-сервис",
        many: { one: "бизнес-сервис", few: "бизнес-сервиса", many: "бизнес-сервисов", other: "бизнес-сервиса" },
      },
      maintenance: {
        noun: "окно обслуживания",
        many: {
          one: "окно обслуживания",
          few: "окна обслуживания",
          many: "окон обслуживания",
          other: "окна обслуживания",
        },
      },
      contact: { noun: "контакт", many: { one: "контакт", few: "контакта", many: "контактов", other: "контакта" } },
      credential: {
        noun: "учётные данные",
        many: {
          one: "набор учётных данных",
          few: "набора учётных данных",
          many: "наборов учётных данных",
          other: "набора учётных данных",
        },
      },
      webhook: {
        noun: "чат или вебхук",
        many: { one: "чат или вебхук", few: "чата и вебхука", many: "чатов и вебхуков", other: "чата и вебхука" },
      },
      entry: { noun: "запись", many: { one: "запись", few: "записи", many: "записей", other: "записи" } },
    },
  },
  amounts,
);

export const configChanges = {
  ...entries,
  "configChange.value": (p, words) => `${place(p)}${field(p, words)}: ${from(p, words)} → ${to(p, words)}`,
  "configChange.set": (p, words) => `${place(p)}${field(p, words)}: ${to(p, words)}; раньше не было задано`,
  "configChange.unset": (p, words) => `${place(p)}${field(p, words)}: больше не задано, было ${from(p, words)}`,
  "configChange.secret": (p, words) => `${place(p)}${field(p, words)}: изменено; значение не показывается`,
  "configChange.secretSet": (p, words) => `${place(p)}${field(p, words)}: задано; значение не показывается`,
  "configChange.secretUnset": (p, words) => `${place(p)}${field(p, words)}: больше не задано`,
  "configChange.listed": (p, words) => `${place(p)}${field(p, words)}: добавлено: ${values(p, words)}`,
  "configChange.unlisted": (p, words) => `${place(p)}${field(p, words)}: убрано: ${values(p, words)}`,
  "configChange.order": (p, words) => `${place(p)}${field(p, words)}: другой порядок`,
  "configChange.replaced": (p, words) => `${place(p)}${field(p, words)}: изменено`,
  "configChange.entries": (p, words) =>
    `${place(p)}${field(p, words)}: число записей: ${from(p, words)} → ${to(p, words)}`,
  "configChange.textOnly": () => "Только комментарии, оформление или порядок; наблюдение не меняется.",
} satisfies Templates;
