/**
 * Slack, by an incoming webhook: Block Kit, everything foreign as `plain_text`, which nothing in it can format or address.
 * Source: docs.slack.dev, Block Kit reference: header 150, section text 3000, fields 10 of 2000, 50 blocks; in `text` the three
 * characters & < > are escaped.
 */
import { visibleText } from "#lib/visible-text.ts";
import type { HttpOrder } from "../http-post.ts";
import { shortened, type Message } from "../message.ts";
import { MARKS } from "./marks.ts";

const MOST_HEADER = 150;
const MOST_SECTION = 3000;
const MOST_FIELD = 2000;
const MOST_FIELDS = 10;
const MOST_BLOCKS = 50;
const MOST_URL = 3000;
const MOST_BUTTON = 75;

export function slackOrder(message: Message, url: string): HttpOrder {
  const { headline, lines, items, facts, sections, link, foot, tone } = message;
  const title = `${MARKS[tone]} ${headline}`;
  const blocks: object[] = [
    { type: "header", text: plain(title, MOST_HEADER) },
    // A header that had to be cut short is said whole below it.
    ...section([...(title.length > MOST_HEADER ? [headline] : []), ...lines].join("\n")),
    ...section(items.map(({ text, tone: own }) => `${MARKS[own]} ${text}`).join("\n")),
    ...(facts.length === 0
      ? []
      : [
          {
            type: "section",
            fields: facts.slice(0, MOST_FIELDS).map(({ label, value }) => plain(`${label}\n${value}`, MOST_FIELD)),
          },
        ]),
    ...sections.flatMap(({ title: own, lines: said }) => section([own, ...said.map((line) => `• ${line}`)].join("\n"))),
    ...(link === undefined || link.url.length > MOST_URL
      ? []
      : [{ type: "actions", elements: [{ type: "button", text: plain(link.label, MOST_BUTTON), url: link.url }] }]),
  ];
  const context = { type: "context", elements: [plain(foot, MOST_FIELD)] };
  const body = {
    text: escapeEntities(shortened(title, MOST_SECTION)),
    blocks: [...blocks.slice(0, MOST_BLOCKS - 1), context],
  };
  return { method: "POST", url, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

function section(text: string): object[] {
  return text === "" ? [] : [{ type: "section", text: plain(text, MOST_SECTION) }];
}

function plain(text: string, most: number): object {
  return { type: "plain_text", text: shortened(visibleText(text), most), emoji: false };
}

function escapeEntities(text: string): string {
  return visibleText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
