/** Croatian help with fields: settings that several check types have; by the schema's English. */
export const checksHelp = {
  "What is asked for; `{address}` stands for the host's address.": "Što se traži; {address} je adresa uređaja.",
  "Name for the `Host` header and the certificate, where the URL holds an address.":
    "Ime za zaglavlje Host i za certifikat, ako je u URL-u adresa.",
  "Method of the request.": "Metoda zahtjeva.",
  "More headers of the request.": "Dodatna zaglavlja zahtjeva.",
  "Body of a POST.": "Tijelo POST-a.",
  "`auto`: as the URL says, but a log-in, a token or another secret goes only to a server that has proven itself by its certificate. `plain`: also in clear, and to any server.":
    "Automatski: kako kaže URL, ali prijava, token ili druga tajna ide samo poslužitelju koji se dokazao certifikatom. Nešifrirano: i nešifrirano, i bilo kojem poslužitelju.",
  "User for basic authentication.": "Korisnik za osnovnu autentikaciju (basic).",
  "Password for basic authentication.": "Lozinka za osnovnu autentikaciju (basic).",
  "Redirects that are followed; with 0 the first answer is judged as it is.":
    "Koliko se preusmjeravanja slijedi; uz 0 se prosuđuje prvi odgovor kakav jest.",
  "So much of a body is read, after decompression; what is left out is said.":
    "Toliko se tijela čita, nakon raspakiravanja; ako se nešto izostavi, to se kaže.",
  "Whether a certificate that is not in order is a failure.": "Je li neispravan certifikat greška.",
  "Whether TLS 1.0, short keys and the like are spoken as well. Unless told: only where `verifyTls` is false and nothing secret is sent.":
    "Prihvaćaju li se i TLS 1.0, kratki ključevi i slično. Prazno: samo ako se certifikat ne provjerava i ne šalje se ništa tajno.",
  "Certificate (PEM) of an authority to trust besides the public ones.":
    "Certifikat (PEM) izdavatelja kojem se vjeruje uz javne.",
  "SHA-256 fingerprint of the one certificate that the URL's server is taken by, whoever signed it; for devices that made theirs themselves. Other servers that a redirect leads to are judged by `verifyTls`.":
    "SHA-256 otisak jedinog certifikata po kojem se prihvaća poslužitelj iz URL-a, tko god ga potpisao; za uređaje koji su svoj izradili sami. Drugi poslužitelji na koje vodi preusmjeravanje provjeravaju se kao i inače.",
  "Status codes that are fine: numbers, classes such as `2xx`, ranges such as `200-204`.":
    "Ispravni statusni kodovi: brojevi, razredi poput 2xx, rasponi poput 200-204.",
  "Encryption. `auto`: `starttls` with a password, else `none`. `starttls`: TLS is asked for within the conversation, and insisted on. `tls`: TLS from the first byte on. `none`: no encryption; a password that would be shown is not sent. `plain`: no encryption, and the password in clear where the server takes it no other way.":
    "Automatski: STARTTLS uz lozinku, inače nešifrirano. STARTTLS: TLS se traži unutar veze i obavezan je. TLS od prvog bajta. Nešifrirano, bez tajni: lozinka koja bi se vidjela ne šalje se. Nešifrirano, i tajne: lozinka ide otvoreno ako je poslužitelj drukčije ne prima.",
  "Name that the certificate must be made for; the host's address unless told.":
    "Ime za koje certifikat mora biti izdan; prazno: adresa uređaja.",
  "SHA-256 fingerprint of the one certificate that is taken, whoever signed it; for servers that made theirs themselves.":
    "SHA-256 otisak jedinog certifikata koji se prihvaća, tko god ga potpisao; za poslužitelje koji su svoj izradili sami.",
  "Password of that user.": "Lozinka tog korisnika.",
  "User to sign in with.": "Korisnik za prijavu.",
  "How the value is understood: `number`, `text` that is compared, `age` of a moment in seconds (freshness).":
    "Kako se vrijednost tumači: broj, tekst koji se uspoređuje ili starost trenutka u sekundama (svježina).",
  "Factor that a number is multiplied by.": "Faktor kojim se broj množi.",
  "Unit of the number after scaling.": "Jedinica broja nakon množenja.",
  "For `age`: time zone of moments that name none, e.g. `Europe/Berlin`.":
    "Za starost: vremenska zona trenutaka koji je ne navode, npr. Europe/Berlin.",
  "For `text`: what it must contain.": "Za tekst: što mora sadržavati.",
  "For `text`: regular expression that must match (`^` and `$` match at lines).":
    "Za tekst: regularni izraz koji mora odgovarati (^ i $ vrijede za retke).",
  "For `text`: what it must not contain.": "Za tekst: što ne smije sadržavati.",
  "For `text`: regular expression that must match nowhere.":
    "Za tekst: regularni izraz koji ne smije nigdje odgovarati.",
  "Something ready-made that is recognised on common devices.":
    "Gotov uzorak koji se prepoznaje na uobičajenim uređajima.",
  "Text that must stand in it, whatever its case.": "Tekst koji mora stajati, bez obzira na velika i mala slova.",
  "Regular expression that must fit it.": "Regularni izraz koji mora odgovarati.",
  "Text that says that it is over, whatever its case.":
    "Tekst koji kaže da je prošlo, bez obzira na velika i mala slova.",
  "Regular expression that says that it is over.": "Regularni izraz koji kaže da je prošlo.",
  "Only what is so bad or worse: 0 (emergency) to 7 (debug).":
    "Samo ono što je toliko loše ili gore: od 0 (hitno) do 7 (debug).",
  "How long it counts after it came last, unless it is said to be over before. Left out: as the pattern, else 1h.":
    "Koliko vrijedi od zadnje pojave, ako se prije ne javi da je prošlo. Prazno: kao uzorak, inače 1 h.",
  "TCP port.": "TCP port.",
  "Encryption. `auto`: `tls` with a password, else `none`. `tls`: TLS from the first byte on. `none`: no encryption; a password that would be shown is not sent. `plain`: no encryption, and the password in clear where the server takes it no other way.":
    "Automatski: TLS uz lozinku, inače nešifrirano. TLS od prvog bajta. Nešifrirano, bez tajni: lozinka koja bi se vidjela ne šalje se. Nešifrirano, i tajne: lozinka ide otvoreno ako je poslužitelj drukčije ne prima.",
  "TCP port; the usual one of the server unless told.": "TCP port; prazno: uobičajeni port poslužitelja.",
  "User; without one it is only seen whether the right kind of server answers.":
    "Korisnik; bez njega se samo gleda odgovara li prava vrsta poslužitelja.",
  "Database; the server's choice unless told.": "Baza podataka; prazno: kako poslužitelj odabere.",
  "Encryption. `auto`: `starttls`, but a server on this box itself may be without TLS. `starttls`: TLS is asked for within the conversation, and insisted on. `prefer`: TLS where the server has it, whatever its certificate. `none`: no encryption; a password that would be shown is not sent. `plain`: no encryption, and the password in clear where the server takes it no other way.":
    "Automatski: STARTTLS, ali poslužitelj na samom nadzornom uređaju smije biti bez TLS-a. STARTTLS: TLS se traži unutar veze i obavezan je. TLS ako ga poslužitelj ima: bez obzira na certifikat. Nešifrirano, bez tajni: lozinka koja bi se vidjela ne šalje se. Nešifrirano, i tajne: lozinka ide otvoreno ako je poslužitelj drukčije ne prima.",
};
