/** Russian help with the settings of check type `http`, by the schema's English. */
import type { httpHelp as croatian } from "./hr.ts";

export const httpHelp = {
  "Text that the body must contain, as it stands there or as a reader of the page sees it.":
    "Текст, который тело должно содержать: как он там записан или как его видит читатель.",
  "Regular expression that must match somewhere in the body (`^` and `$` match at lines).":
    "Регулярное выражение, которое должно где-то совпасть (^ и $ относятся к строкам).",
  "Text that the body must contain neither as it stands there nor as a reader sees it.":
    "Текст, которого тело не должно содержать: ни как записано, ни как его видит читатель.",
  "Regular expression that must match nowhere in the body.": "Регулярное выражение, которое нигде не должно совпасть.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
