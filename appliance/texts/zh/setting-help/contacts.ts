/** Chinese help with fields: contacts; by the schema's English. */
import type { contactsHelp as croatian } from "../../hr/setting-help/contacts.ts";

export const contactsHelp = {
  "Id of the contact.": "联系人标识。",
  "Name.": "姓名。",
  "Mail address.": "电子邮件地址。",
  "Telephone number.": "电话号码。",
  "The report of each month comes by mail on the first of the next one (`outputs.mail`), in the contact's language.":
    "每月报告在次月 1 日以联系人的语言发送。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
