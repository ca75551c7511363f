/** Hungarian help with fields: contacts; by the schema's English. */
import type { contactsHelp as croatian } from "../../hr/setting-help/contacts.ts";

export const contactsHelp = {
  "Id of the contact.": "A kapcsolattartó azonosítója.",
  "Name.": "Név.",
  "Mail address.": "E-mail-cím.",
  "Telephone number.": "Telefonszám.",
  "The report of each month comes by mail on the first of the next one (`outputs.mail`), in the contact's language.":
    "Minden hónap jelentése a következő elsején érkezik, a kapcsolattartó nyelvén.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
