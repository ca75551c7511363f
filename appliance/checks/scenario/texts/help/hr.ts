/** Croatian help with the settings of check type `scenario`, by the schema's English. */
export const scenarioHelp = {
  "The requests, one after the other; cookies are kept between them.":
    "Zahtjevi, jedan za drugim; kolačići se među njima čuvaju.",
  "What the step does, for messages: `sign in`.": "Što korak radi, za poruke: prijava.",
  "What is asked for. `{address}` is the host's address; `{name}` a variable, percent-encoded unless it begins the URL.":
    "Što se traži. {address} je adresa uređaja, {name} varijabla, kodirana za URL osim ako njome počinje.",
  "Method; POST with a body, else GET, unless told.": "Metoda; prazno: POST ako ima tijelo, inače GET.",
  "Fields sent as a form.": "Polja koja se šalju kao obrazac.",
  "Body sent as JSON; variables are filled into its texts.":
    "Tijelo koje se šalje kao JSON; u tekstove se umeću varijable.",
  "Body sent as it is.": "Tijelo koje se šalje kakvo jest.",
  "Text that the answer must contain.": "Tekst koji odgovor mora sadržavati.",
  "Text that the answer must not contain.": "Tekst koji odgovor ne smije sadržavati.",
  "Variables for later steps, each from the answer's JSON, text or headers.":
    "Varijable za sljedeće korake, svaka iz JSON-a, teksta ili zaglavlja odgovora.",
  "Path in a JSON answer: `$.token`.": "Put u JSON odgovoru: $.token.",
  "Regular expression; its first group is taken, or the whole match.":
    "Regularni izraz; uzima se prva grupa, ili cijelo podudaranje.",
  "Name of a header of the answer.": "Naziv zaglavlja odgovora.",
  "Values for `{name}` in URLs, headers and bodies.": "Vrijednosti za {name} u URL-ovima, zaglavljima i tijelima.",
  "The same for what must stay secret.": "Isto za ono što mora ostati tajno.",
  "A value that is never shown.": "Vrijednost koja se nikad ne prikazuje.",
};
