/** What the other side said, as people may see it: cut short, harmless, and without any of our secrets. */
import { longestFirst, secretForms } from "#lib/secret-forms.ts";
import { visibleText } from "#lib/visible-text.ts";
import { shortened } from "./message.ts";

const MOST_CHARACTERS = 300;
const MASK = "********";
/** Shorter ones stand in every second answer. */
const SHORTEST_SECRET = 4;

export function answerText(answer: string | undefined, secrets: readonly string[]): string | undefined {
  const line = answer?.replaceAll(/\s+/g, " ").trim();
  if (line === undefined || line === "") return undefined;
  const forms = secrets.flatMap((secret) => [...secretForms(secret), Buffer.from(secret).toString("base64")]);
  const masked = longestFirst(forms.filter((form) => form.length >= SHORTEST_SECRET)).reduce(
    (text, form) => text.replaceAll(form, MASK),
    line,
  );
  return visibleText(shortened(masked, MOST_CHARACTERS));
}
