/**
 * Telegram, by a bot: `sendMessage` with `parse_mode` HTML. Source: core.telegram.org/bots/api: text of 1 to 4096 characters after
 * its entities are read; & < > are escaped; answers 429 with `parameters.retry_after` in seconds.
 */
import type { HttpOrder } from "../http-post.ts";
import { htmlText } from "../html-text.ts";
import { shortened, type Message } from "../message.ts";
import { baseUrl } from "./base-url.ts";
import { MARKS } from "./marks.ts";

const MOST_CHARACTERS = 4096;

export interface TelegramPlace {
  readonly url: string;
  readonly token: string;
  readonly chat: string;
}

export function telegramOrder(message: Message, { url, token, chat }: TelegramPlace): HttpOrder {
  const { tone, priority } = message;
  const body = {
    chat_id: chat,
    text: telegramText(message),
    parse_mode: "HTML",
    link_preview_options: { is_disabled: true },
    disable_notification: tone === "good" || tone === "plain" || priority === "low",
  };
  return {
    method: "POST",
    url: `${baseUrl(url)}/bot${token}/sendMessage`,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
}

function telegramText({ tone, headline, lines, items, facts, sections, link, foot }: Message): string {
  const blocks = [
    { text: lines.join("\n"), html: htmlText(lines.join("\n")) },
    ...[items.map((item) => `${MARKS[item.tone]} ${item.text}`).join("\n")].map(same),
    {
      text: facts.map(({ label, value }) => `${label}: ${value}`).join("\n"),
      html: facts.map(({ label, value }) => `${htmlText(label)}: <b>${htmlText(value)}</b>`).join("\n"),
    },
    ...sections.map(({ title, lines: own }) => {
      const list = own.map((line) => `• ${line}`).join("\n");
      return { text: `${title}\n${list}`, html: `<b>${htmlText(title)}</b>\n${htmlText(list)}` };
    }),
    same(foot),
  ].filter(({ text }) => text !== "");
  const head = shortened(headline, 1000);
  const toPage = link === undefined ? "" : `\n\n<a href="${htmlText(link.url)}">${htmlText(link.label)}</a>`;
  let left = MOST_CHARACTERS - head.length - 4 - (link === undefined ? 0 : link.label.length + 2);
  const kept: string[] = [];
  // What does not fit any more is left out whole: half an entity would spoil all of it.
  for (const { text, html } of blocks) {
    if (text.length + 2 > left) continue;
    left -= text.length + 2;
    kept.push(html);
  }
  return [`${MARKS[tone]} <b>${htmlText(head)}</b>`, ...kept].join("\n\n") + toPage;
}

function same(text: string): { text: string; html: string } {
  return { text, html: htmlText(text) };
}
