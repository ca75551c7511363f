/** A message as plain text: the whole mail for those who read no HTML, and what chats show that know no form. */
import { visibleText } from "#lib/visible-text.ts";
import { colonOf } from "#texts/forms/colon.ts";
import type { Message } from "./message.ts";

export function plainText(message: Message): string {
  const { headline, lines, facts, sections, items, link, foot } = message;
  const colon = colonOf(message.language);
  const blocks = [
    headline,
    lines.join("\n"),
    items.map(({ text, link: to }) => (to === undefined ? `- ${text}` : `- ${text}\n  ${to}`)).join("\n"),
    facts.map(({ label, value }) => `${label}${colon}${value}`).join("\n"),
    ...sections.map(({ title, lines: own }) => [title, ...own.map((line) => `- ${line}`)].join("\n")),
    link === undefined ? "" : `${link.label}${colon.trimEnd()}\n${link.url}`,
    `-- \n${foot}`,
  ];
  return `${visibleText(blocks.filter((block) => block !== "").join("\n\n"))}\n`;
}
