/** Russian help with fields: contacts; by the schema's English. */
import type { contactsHelp as croatian } from "../../hr/setting-help/contacts.ts";

export const contactsHelp = {
  "Id of the contact.": "Идентификатор контакта.",
  "Name.": "Имя.",
  "Mail address.": "Адрес электронной почты.",
  "Telephone number.": "Номер телефона.",
  "The report of each month comes by mail on the first of the next one (`outputs.mail`), in the contact's language.":
    "Отчёт за месяц приходит первого числа следующего, на языке контакта.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
