/** Croatian help with the settings of check type `tcp`, by the schema's English. */
export const tcpHelp = {
  "TCP port to connect to.": "TCP port na koji se spaja.",
  "Text sent once the connection is open. `\\r`, `\\n`, `\\t` and `\\\\` stand for those characters.":
    "Tekst koji se šalje čim se veza otvori. \\r, \\n, \\t i \\\\ označavaju te znakove.",
  "Text that the other side's answer must contain.": "Tekst koji odgovor druge strane mora sadržavati.",
};
