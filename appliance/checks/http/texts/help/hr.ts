/** Croatian help with the settings of check type `http`, by the schema's English. */
export const httpHelp = {
  "Text that the body must contain, as it stands there or as a reader of the page sees it.":
    "Tekst koji stranica mora sadržavati, kako piše u kodu ili kako ga vidi čitatelj.",
  "Regular expression that must match somewhere in the body (`^` and `$` match at lines).":
    "Regularni izraz koji mora negdje odgovarati (^ i $ vrijede za retke).",
  "Text that the body must contain neither as it stands there nor as a reader sees it.":
    "Tekst koji stranica ne smije sadržavati, ni u kodu ni kako ga vidi čitatelj.",
  "Regular expression that must match nowhere in the body.": "Regularni izraz koji ne smije nigdje odgovarati.",
};
