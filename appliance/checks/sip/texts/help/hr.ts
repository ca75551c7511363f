/** Croatian help with the settings of check type `sip`, by the schema's English. */
export const sipHelp = {
  "How the question travels where it is not encrypted; TLS goes by TCP.":
    "Kako upit putuje kad nije šifriran; TLS ide preko TCP-a.",
  "Encryption. `auto`: `none`; nothing secret is sent. `tls`: TLS from the first byte on. `none`: no encryption; a password that would be shown is not sent.":
    "Automatski: nešifrirano; ništa tajno se ne šalje. TLS od prvog bajta. Nešifrirano, bez tajni: lozinka koja bi se vidjela ne šalje se.",
  "Port; 5060 unless told, 5061 with `tls`.": "Port; inače 5060, uz TLS od prvog bajta 5061.",
  "Extension or user that is asked about; the system itself unless told.":
    "Kućni broj ili korisnik o kojem se pita; prazno: sam sustav.",
  "Domain of the address that is asked about; the host's address unless told.":
    "Domena adrese o kojoj se pita; prazno: adresa uređaja.",
};
