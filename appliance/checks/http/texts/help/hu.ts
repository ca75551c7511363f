/** Hungarian help with the settings of check type `http`, by the schema's English. */
import type { httpHelp as croatian } from "./hr.ts";

export const httpHelp = {
  "Text that the body must contain, as it stands there or as a reader of the page sees it.":
    "Szöveg, amelyet a törzsnek tartalmaznia kell, ahogy ott áll vagy ahogy az olvasó látja.",
  "Regular expression that must match somewhere in the body (`^` and `$` match at lines).":
    "Reguláris kifejezés, amelynek valahol illenie kell (^ és $ soronként értendő).",
  "Text that the body must contain neither as it stands there nor as a reader sees it.":
    "Szöveg, amelyet a törzs nem tartalmazhat, sem ahogy ott áll, sem ahogy az olvasó látja.",
  "Regular expression that must match nowhere in the body.": "Reguláris kifejezés, amely sehol sem illhet.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
