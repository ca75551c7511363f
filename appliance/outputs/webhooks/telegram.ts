/**
 * Telegram, by a bot: `sendMessage` with `parse_mode` HTML. Source: core.telegram.org/bots/api: text of 1 to 4096 characters after
 * its entities are read; & < > are escaped; answers 429 with `parameters.retry_after` in seconds.
 */
import { visibleText } from "#lib/visible-text.ts";
import type { HttpOrder } from "../http-post.ts";
import { htmlText } from "../html-text.ts";
import { shortenedMessage, type Message } from "../message.ts";
import { baseUrl } from "./base-url.ts";
import { MARKS } from "./marks.ts";

const MOST_CHARACTERS = 4096;
/** Beside them there is room for the headline, titles, the link and the foot. */
const MOST_IN_LISTS = 2500;

export interface TelegramPlace {
  readonly url: string;
  readonly token: string;
  readonly chat: string;
}

/** @param ref number of the message that began the thread */
export function telegramOrder(message: Message, { url, token, chat }: TelegramPlace, ref?: string): HttpOrder {
  const { tone, priority } = message;
  const body = {
    chat_id: chat,
    text: telegramText(message),
    parse_mode: "HTML",
    link_preview_options: { is_disabled: true },
    // An answer to the message that began it; where that was deleted, it stands alone.
    ...(ref !== undefined && {
      reply_parameters: { message_id: Number(ref), allow_sending_without_reply: true },
    }),
    disable_notification: tone === "good" || tone === "plain" || priority === "low",
  };
  return {
    method: "POST",
    url: `${baseUrl(url)}/bot${token}/sendMessage`,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
}

function telegramText(message: Message): string {
  const { tone, headline, lines, items, facts, sections, link, foot } = shortenedMessage(message, MOST_IN_LISTS);
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
  const toPage = link === undefined ? "" : `\n\n<a href="${htmlText(link.url)}">${htmlText(link.label)}</a>`;
  let left = MOST_CHARACTERS - headline.length - 4 - (link === undefined ? 0 : link.label.length + 2);
  const kept: string[] = [];
  // What does not fit any more is left out whole: half an entity would spoil all of it.
  for (const { text, html } of blocks) {
    const length = visibleText(text).length + 2;
    if (length > left) continue;
    left -= length;
    kept.push(html);
  }
  return [`${MARKS[tone]} <b>${htmlText(headline)}</b>`, ...kept].join("\n\n") + toPage;
}

function same(text: string): { text: string; html: string } {
  return { text, html: htmlText(text) };
}
