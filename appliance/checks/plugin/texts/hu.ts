/** Hungarian sentences of check type `plugin`. The plugin's own words are passed on as they are. */
import type { Parameters } from "#model/sentence.ts";
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/hu/format.ts";
import { connectionTexts } from "#texts/hu/checks/common-codes.ts";

export const pluginTexts = {
  ok: (p) => said(p, "a bővítmény szerint rendben"),
  warning: (p) => said(p, "a bővítmény figyelmeztet"),
  critical: (p) => said(p, "a bővítmény szerint kritikus"),
  unknown: (p) => said(p, "a bővítmény szerint nem tudni"),
  badExit: (p) =>
    `a bővítmény a megállapodás ellenére ért véget: ${text(p.command)} (kilépési kód: ${text(p.exit)}): ${text(p.output)}`,
  tooMuchOutput: (p) => `a bővítmény vég nélkül írt ki, ezért le lett állítva: ${text(p.command)}`,
  notFound: (p) => `az engedélyezett mappákban nincs ilyen bővítmény: ${text(p.command)}`,
  notAllowed: (p) => `a bővítmény az engedélyezett mappákból kivezető hivatkozás: ${text(p.command)}`,
  notExecutable: (p) => `a bővítmény nem futtatható: ${text(p.command)}`,
  notSeparated: (p) =>
    `a bővítmény nem fut: ${text(p.command)}; bubblewrap (vagy Landlockot tudó kernel) nélkül olvashatná a felügyelőegység titkait`,
  timeout: connectionTexts.timeout,
} satisfies Templates;

function said(p: Parameters, otherwise: string): string {
  return p.output === undefined || p.output === "" ? otherwise : text(p.output);
}
