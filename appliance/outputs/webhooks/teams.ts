/**
 * Microsoft Teams, by a workflow that posts what a webhook request brings: a message with one Adaptive Card.
 * Sources: learn.microsoft.com, "Create incoming webhooks with Workflows"; adaptivecards.io, schema 1.4. A message has at most 28 KB.
 */
import { visibleText } from "#lib/visible-text.ts";
import type { HttpOrder } from "../http-post.ts";
import { shortened, type Message, type Tone } from "../message.ts";

const COLOURS: Readonly<Record<Tone, string>> = {
  bad: "Attention",
  doubtful: "Warning",
  good: "Good",
  plain: "Default",
};
const MOST_BYTES = 26_000;
const MOST_TEXT = 1000;
const MOST_LINES = 30;

export function teamsOrder(message: Message, url: string): HttpOrder {
  let body = JSON.stringify(cardOf(message, MOST_LINES, MOST_TEXT));
  for (let lines = MOST_LINES, text = MOST_TEXT; Buffer.byteLength(body) > MOST_BYTES && lines > 1;) {
    [lines, text] = [Math.floor(lines / 2), Math.floor(text / 2)];
    body = JSON.stringify(cardOf(message, lines, text));
  }
  return { method: "POST", url, headers: { "content-type": "application/json" }, body };
}

function cardOf(message: Message, mostLines: number, mostText: number): object {
  const { headline, lines, items, facts, sections, link, foot, tone } = message;
  const say = (text: string) => escapeMarkdown(shortened(text, mostText));
  const block = (text: string, more: object = {}) => ({ type: "TextBlock", text, wrap: true, ...more });
  const list = (texts: readonly string[]) =>
    texts.slice(0, mostLines).map((text) => block(`- ${say(text)}`, { spacing: "Small" }));
  const body = [
    block(say(headline), { weight: "Bolder", size: "Medium", color: COLOURS[tone], style: "heading" }),
    ...lines.slice(0, mostLines).map((line) => block(say(line))),
    ...list(items.map(({ text }) => text)),
    ...(facts.length === 0
      ? []
      : [{ type: "FactSet", facts: facts.map(({ label, value }) => ({ title: say(label), value: say(value) })) }]),
    ...sections.flatMap(({ title, lines: own }) => [block(say(title), { weight: "Bolder" }), ...list(own)]),
    block(say(foot), { isSubtle: true, size: "Small" }),
  ];
  const content = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    fallbackText: visibleText(shortened(headline, mostText)),
    body,
    ...(link === undefined ? {} : { actions: [{ type: "Action.OpenUrl", title: link.label, url: link.url }] }),
  };
  return {
    type: "message",
    attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content }],
  };
}

/** Cards read a part of Markdown in every text. */
function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replaceAll(/[\\`*_{}[\]()#+!|~<>]/g, (character) => `\\${character}`)
    .replaceAll(/^([^\S\n]{0,20})(-|\d{1,9}\.)(?=\s)/gm, (_whole, space: string, mark: string) => `${space}\\${mark}`);
}
