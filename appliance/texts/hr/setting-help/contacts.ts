/** Croatian help with fields: contacts; by the schema's English. */
export const contactsHelp = {
  "Id of the contact.": "Oznaka kontakta.",
  "Name.": "Ime.",
  "Mail address.": "Adresa e-pošte.",
  "Telephone number.": "Broj telefona.",
  "The report of each month comes by mail on the first of the next one (`outputs.mail`), in the contact's language.":
    "Izvješće svakog mjeseca stiže prvog dana sljedećeg, na jeziku kontakta.",
};
