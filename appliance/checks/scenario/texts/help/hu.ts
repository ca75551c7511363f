/** Hungarian help with the settings of check type `scenario`, by the schema's English. */
import type { scenarioHelp as croatian } from "./hr.ts";

export const scenarioHelp = {
  "The requests, one after the other; cookies are kept between them.":
    "A kérések, egymás után; a sütik közben megmaradnak.",
  "What the step does, for messages: `sign in`.": "Mit tesz a lépés, az üzenetekhez: bejelentkezés.",
  "What is asked for. `{address}` is the host's address; `{name}` a variable, percent-encoded unless it begins the URL.":
    "Mit kér le. {address} az eszköz címe, {name} egy változó, URL-kódolva, hacsak nem azzal kezdődik az URL.",
  "Method; POST with a body, else GET, unless told.": "Metódus; üresen: törzzsel POST, egyébként GET.",
  "Fields sent as a form.": "Űrlapként küldött mezők.",
  "Body sent as JSON; variables are filled into its texts.":
    "JSON-ként küldött törzs; a szövegeibe a változók bekerülnek.",
  "Body sent as it is.": "Változatlanul küldött törzs.",
  "Text that the answer must contain.": "Szöveg, amelyet a válasznak tartalmaznia kell.",
  "Text that the answer must not contain.": "Szöveg, amelyet a válasz nem tartalmazhat.",
  "Variables for later steps, each from the answer's JSON, text or headers.":
    "Változók a későbbi lépésekhez, a válasz JSON-jából, szövegéből vagy fejléceiből.",
  "Path in a JSON answer: `$.token`.": "Útvonal a JSON-válaszban: $.token.",
  "Regular expression; its first group is taken, or the whole match.":
    "Reguláris kifejezés; az első csoportot veszi, vagy a teljes egyezést.",
  "Name of a header of the answer.": "A válasz egyik fejlécének neve.",
  "Values for `{name}` in URLs, headers and bodies.": "A {name} értékei az URL-ekben, fejlécekben és törzsekben.",
  "The same for what must stay secret.": "Ugyanez ahhoz, aminek titokban kell maradnia.",
  "A value that is never shown.": "Soha meg nem mutatott érték.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
