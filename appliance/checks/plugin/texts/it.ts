/** Italian sentences of check type `plugin`. The plugin's own words are passed on as they are. */
import type { Parameters } from "#model/sentence.ts";
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/it/format.ts";
import { connectionTexts } from "#texts/it/checks/common-codes.ts";

export const pluginTexts = {
  ok: (p) => said(p, "il plugin dice: a posto"),
  warning: (p) => said(p, "il plugin avvisa"),
  critical: (p) => said(p, "il plugin dice: critico"),
  unknown: (p) => said(p, "il plugin dice di non sapere"),
  badExit: (p) =>
    `il plugin ${text(p.command)} è finito contro la convenzione (uscita ${text(p.exit)}): ${text(p.output)}`,
  tooMuchOutput: (p) => `il plugin ${text(p.command)} scriveva senza fine ed è stato fermato`,
  notFound: (p) => `nelle cartelle consentite non c'è il plugin ${text(p.command)}`,
  notAllowed: (p) => `il plugin ${text(p.command)} è un link che porta fuori dalle cartelle consentite`,
  notExecutable: (p) => `il plugin ${text(p.command)} non si può eseguire`,
  notSeparated: (p) =>
    `il plugin ${text(p.command)} non si esegue: senza bubblewrap (o un kernel con Landlock) potrebbe leggere i segreti della centralina`,
  timeout: connectionTexts.timeout,
} satisfies Templates;

function said(p: Parameters, otherwise: string): string {
  return p.output === undefined || p.output === "" ? otherwise : text(p.output);
}
