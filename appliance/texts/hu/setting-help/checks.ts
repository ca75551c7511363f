/** Hungarian help with fields: settings that several check types have; by the schema's English. */
import type { checksHelp as croatian } from "../../hr/setting-help/checks.ts";

export const checksHelp = {
  "What is asked for; `{address}` stands for the host's address.": "Mit kér le; {address} az eszköz címe.",
  "Name for the `Host` header and the certificate, where the URL holds an address.":
    "Név a Host fejléchez és a tanúsítványhoz, ha az URL-ben cím áll.",
  "Method of the request.": "A kérés metódusa.",
  "More headers of the request.": "A kérés további fejlécei.",
  "Body of a POST.": "A POST törzse.",
  "`auto`: as the URL says, but a log-in, a token or another secret goes only to a server that has proven itself by its certificate. `plain`: also in clear, and to any server.":
    "Automatikus: az URL szerint, de bejelentkezés, token vagy más titok csak olyan kiszolgálóhoz megy, amely tanúsítvánnyal igazolta magát. Titkosítatlan: titkosítatlanul is, bármely kiszolgálóhoz.",
  "User for basic authentication.": "Felhasználó az alapszintű hitelesítéshez (basic).",
  "Password for basic authentication.": "Jelszó az alapszintű hitelesítéshez (basic).",
  "Redirects that are followed; with 0 the first answer is judged as it is.":
    "Ennyi átirányítást követ; 0 esetén az első választ bírálja el.",
  "So much of a body is read, after decompression; what is left out is said.":
    "Ennyit olvas a törzsből, kicsomagolás után; ha valami kimarad, jelzi.",
  "Whether a certificate that is not in order is a failure.": "Hibának számít-e a nem rendben lévő tanúsítvány.",
  "Whether TLS 1.0, short keys and the like are spoken as well. Unless told: only where `verifyTls` is false and nothing secret is sent.":
    "Elfogad-e TLS 1.0-t, rövid kulcsokat és hasonlókat is. Üresen: csak ha a tanúsítványt nem ellenőrzi és nem küld titkot.",
  "Certificate (PEM) of an authority to trust besides the public ones.":
    "Egy hatóság tanúsítványa (PEM), amelyben a nyilvánosakon kívül megbízik.",
  "SHA-256 fingerprint of the one certificate that the URL's server is taken by, whoever signed it; for devices that made theirs themselves. Other servers that a redirect leads to are judged by `verifyTls`.":
    "Az egyetlen elfogadott tanúsítvány SHA-256-lenyomata az URL kiszolgálójához, bárki írta is alá; olyan eszközökhöz, amelyek maguk készítették. Átirányítás esetén a többi kiszolgálót a szokásos módon ellenőrzi.",
  "Status codes that are fine: numbers, classes such as `2xx`, ranges such as `200-204`.":
    "Megfelelő állapotkódok: számok, osztályok (2xx), tartományok (200-204).",
  "Encryption. `auto`: `starttls` with a password, else `none`. `starttls`: TLS is asked for within the conversation, and insisted on. `tls`: TLS from the first byte on. `none`: no encryption; a password that would be shown is not sent. `plain`: no encryption, and the password in clear where the server takes it no other way.":
    "Automatikus: jelszóval STARTTLS, egyébként titkosítatlan. STARTTLS: a TLS-t a kapcsolaton belül kéri, és ragaszkodik hozzá. TLS az első bájttól. Titkosítatlan, titkok nélkül: a látható jelszót nem küldi el. Titkosítatlan, a titkok is: a jelszó nyíltan megy, ha a kiszolgáló másként nem fogadja.",
  "Name that the certificate must be made for; the host's address unless told.":
    "Név, amelyre a tanúsítványnak szólnia kell; üresen: az eszköz címe.",
  "SHA-256 fingerprint of the one certificate that is taken, whoever signed it; for servers that made theirs themselves.":
    "Az egyetlen elfogadott tanúsítvány SHA-256-lenyomata, bárki írta is alá; olyan kiszolgálókhoz, amelyek maguk készítették.",
  "Password of that user.": "A felhasználó jelszava.",
  "User to sign in with.": "Felhasználó a bejelentkezéshez.",
  "How the value is understood: `number`, `text` that is compared, `age` of a moment in seconds (freshness).":
    "Hogyan értelmezi az értéket: szám, összehasonlított szöveg, vagy egy időpont kora másodpercben (frissesség).",
  "Factor that a number is multiplied by.": "A szorzó, amellyel a számot megszorozza.",
  "Unit of the number after scaling.": "A szám mértékegysége szorzás után.",
  "For `age`: time zone of moments that name none, e.g. `Europe/Berlin`.":
    "Korhoz: az időzónát nem jelölő időpontok zónája, pl. Europe/Berlin.",
  "For `text`: what it must contain.": "Szöveghez: mit kell tartalmaznia.",
  "For `text`: regular expression that must match (`^` and `$` match at lines).":
    "Szöveghez: reguláris kifejezés, amelynek illenie kell (^ és $ soronként értendő).",
  "For `text`: what it must not contain.": "Szöveghez: mit nem tartalmazhat.",
  "For `text`: regular expression that must match nowhere.": "Szöveghez: reguláris kifejezés, amely sehol sem illhet.",
  "Something ready-made that is recognised on common devices.": "Kész minta, amelyet elterjedt eszközökön felismer.",
  "Text that must stand in it, whatever its case.": "Szöveg, amelynek benne kell állnia; a kis- és nagybetű mindegy.",
  "Regular expression that must fit it.": "Reguláris kifejezés, amelynek illenie kell.",
  "Text that says that it is over, whatever its case.": "Szöveg, amely a végét jelzi; a kis- és nagybetű mindegy.",
  "Regular expression that says that it is over.": "A végét jelző reguláris kifejezés.",
  "Only what is so bad or worse: 0 (emergency) to 7 (debug).":
    "Csak ami ilyen súlyos vagy súlyosabb: 0 (vészhelyzet) és 7 (debug) között.",
  "How long it counts after it came last, unless it is said to be over before. Left out: as the pattern, else 1h.":
    "Az utolsó előfordulás után meddig számít, ha előbb nem jelzi a végét. Üresen: a minta szerint, egyébként 1 óra.",
  "TCP port.": "TCP-port.",
  "Encryption. `auto`: `tls` with a password, else `none`. `tls`: TLS from the first byte on. `none`: no encryption; a password that would be shown is not sent. `plain`: no encryption, and the password in clear where the server takes it no other way.":
    "Automatikus: jelszóval TLS, egyébként titkosítatlan. TLS az első bájttól. Titkosítatlan, titkok nélkül: a látható jelszót nem küldi el. Titkosítatlan, a titkok is: a jelszó nyíltan megy, ha a kiszolgáló másként nem fogadja.",
  "TCP port; the usual one of the server unless told.": "TCP-port; üresen: a kiszolgáló szokásos portja.",
  "User; without one it is only seen whether the right kind of server answers.":
    "Felhasználó; nélküle csak azt nézi, hogy a megfelelő fajta kiszolgáló válaszol-e.",
  "Database; the server's choice unless told.": "Adatbázis; üresen: a kiszolgáló választása.",
  "Encryption. `auto`: `starttls`, but a server on this box itself may be without TLS. `starttls`: TLS is asked for within the conversation, and insisted on. `prefer`: TLS where the server has it, whatever its certificate. `none`: no encryption; a password that would be shown is not sent. `plain`: no encryption, and the password in clear where the server takes it no other way.":
    "Automatikus: STARTTLS, de a felügyelőegységen belüli kiszolgáló lehet TLS nélkül. STARTTLS: a TLS-t a kapcsolaton belül kéri, és ragaszkodik hozzá. TLS, ha a kiszolgáló tudja: bármilyen tanúsítvánnyal. Titkosítatlan, titkok nélkül: a látható jelszót nem küldi el. Titkosítatlan, a titkok is: a jelszó nyíltan megy, ha a kiszolgáló másként nem fogadja.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
