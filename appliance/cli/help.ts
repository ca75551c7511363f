/** Help of the verbs in the language of the command line. Loaded where somebody asks for it, and nowhere else. */
import { SNMP_AUTH_PROTOCOLS, SNMP_PRIV_PROTOCOLS } from "#model/config/credentials.ts";
import { lines } from "#texts/en/lines/help-lines.ts";
import { synopses } from "#texts/forms/synopses.ts";
import { layOut, layOutTyped } from "./help-layout.ts";
import { sayer } from "./speech.ts";

export const { say: sayHelp } = sayer(lines);
export type HelpCode = keyof typeof lines;

/** How a verb is typed, and what is said of it, page by page. @param verb its name among the synopses */
export function helpPage(verb: string, pages: readonly string[]): string {
  const typed = (synopses[verb] ?? []).map((line) => `vedetta ${line}`);
  return [...layOutTyped(sayHelp("help.usage"), typed), ...pages.flatMap((page) => ["", ...layOut(page)])].join("\n");
}

/** The help of a verb that has one page of its own. */
export function plainHelp(verb: string): string {
  return helpPage(verb, [sayHelp(`help.${verb}` as HelpCode)]);
}

/** The options that all who speak SNMP share, as a page. */
export function snmpPage(title: "help.snmp.title" | "help.snmp.toolTitle" = "help.snmp.title"): string {
  const protocols = { auth: SNMP_AUTH_PROTOCOLS.join(", "), priv: SNMP_PRIV_PROTOCOLS.join(", ") };
  return `${sayHelp(title)}\n${sayHelp("help.snmp", protocols).trim()}`;
}
