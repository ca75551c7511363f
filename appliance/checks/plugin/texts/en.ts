/** English sentences of check type `plugin`. The plugin's own words are passed on as they are. */
import type { Parameters } from "#model/sentence.ts";
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/en/format.ts";
import { connectionTexts } from "#texts/en/checks/common-codes.ts";

export const pluginTexts = {
  ok: (p) => said(p, "the plugin says ok"),
  warning: (p) => said(p, "the plugin warns"),
  critical: (p) => said(p, "the plugin says critical"),
  unknown: (p) => said(p, "the plugin says that it does not know"),
  badExit: (p) =>
    `the plugin ${text(p.command)} ended against the convention (exit ${text(p.exit)}): ${text(p.output)}`,
  tooMuchOutput: (p) => `the plugin ${text(p.command)} printed without end and was stopped`,
  notFound: (p) => `there is no plugin ${text(p.command)} in the allowed folders`,
  notAllowed: (p) => `the plugin ${text(p.command)} is a link that leads out of the allowed folders`,
  notExecutable: (p) => `the plugin ${text(p.command)} cannot be run`,
  notSeparated: (p) =>
    `the plugin ${text(p.command)} is not run: without bubblewrap (or a kernel with Landlock) it could read this box's secrets`,
  timeout: connectionTexts.timeout,
} satisfies Templates;

function said(p: Parameters, otherwise: string): string {
  return p.output === undefined || p.output === "" ? otherwise : text(p.output);
}
