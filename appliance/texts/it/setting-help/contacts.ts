/** Italian help with fields: contacts; by the schema's English. */
import type { contactsHelp as croatian } from "../../hr/setting-help/contacts.ts";

export const contactsHelp = {
  "Id of the contact.": "Identificativo del contatto.",
  "Name.": "Nome.",
  "Mail address.": "Indirizzo e-mail.",
  "Telephone number.": "Numero di telefono.",
  "The report of each month comes by mail on the first of the next one (`outputs.mail`), in the contact's language.":
    "Il rapporto di ogni mese arriva il primo del successivo, nella lingua del contatto.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
