/** Which parts of the help with fields a form needs: they are loaded with it, and no others (docs/adr/0126). */

/** Sentences of a part, by the schema's English (`helpKey`). */
export type Help = Readonly<Record<string, string>>;
/** A language's parts, each loaded when it is first needed. */
export type HelpBook = Readonly<Record<string, () => Promise<Help>>>;

/** How a secret is written in a file is of no use in a form. */
const SECRET = " Plain text, or `{ secret: NAME }`.";

/** What a sentence is found by: the schema's description without what only files need. */
export function helpKey(description: string): string {
  return description.replace(SECRET, "");
}

/** @param form its address behind `/setup/`: `hosts`, `jobs`; `general` for all of which there is one */
export function helpPartsOf(form: string): readonly string[] {
  return form === "hosts" ? ["shared", "hosts", "checks"] : ["shared", form];
}

/** The part of a check type's own settings; types whose settings all are shared ones have none. */
export function helpPartOfCheck(type: string): string {
  return `check.${type}`;
}
