/**
 * Matrix: an `m.room.message` by the client-server API, the transaction id being the message's own: what was taken once is not taken
 * again. Source: spec.matrix.org, client-server API 1.11: PUT rooms/{roomId}/send/{eventType}/{txnId}; an event has at most 65 536 bytes.
 */
import type { HttpOrder } from "../http-post.ts";
import { htmlText } from "../html-text.ts";
import { shortenedMessage, type Message } from "../message.ts";
import { plainText } from "../plain-text.ts";
import { baseUrl } from "./base-url.ts";
import { MARKS } from "./marks.ts";

/** Both forms together stay well below what an event may have. */
const MOST_CHARACTERS = 6000;

export interface MatrixPlace {
  readonly url: string;
  readonly token: string;
  readonly room: string;
}

/** @param ref id of the event that began the thread */
export function matrixOrder(message: Message, id: string, { url, token, room }: MatrixPlace, ref?: string): HttpOrder {
  const short = shortenedMessage(message, MOST_CHARACTERS);
  const body = {
    // Bots that answer each other by notices never go round in a circle; people who want no sound for good news get none.
    msgtype: message.tone === "good" || message.tone === "plain" ? "m.notice" : "m.text",
    body: `${MARKS[message.tone]} ${plainText(short)}`,
    format: "org.matrix.custom.html",
    formatted_body: htmlOf(short),
    // A thread (spec, 11.37); clients without threads show an answer.
    ...(ref !== undefined && {
      "m.relates_to": {
        rel_type: "m.thread",
        event_id: ref,
        is_falling_back: true,
        "m.in_reply_to": { event_id: ref },
      },
    }),
  };
  const path = `/_matrix/client/v3/rooms/${encodeURIComponent(room)}/send/m.room.message/${encodeURIComponent(id)}`;
  return {
    method: "PUT",
    url: baseUrl(url) + path,
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  };
}

function htmlOf({ tone, headline, lines, items, facts, sections, link, foot }: Message): string {
  const list = (texts: readonly string[]) => `<ul>${texts.map((text) => `<li>${text}</li>`).join("")}</ul>`;
  return [
    `<p>${MARKS[tone]} <strong>${htmlText(headline)}</strong></p>`,
    ...lines.map((line) => `<p>${htmlText(line)}</p>`),
    items.length === 0 ? "" : list(items.map((item) => `${MARKS[item.tone]} ${linked(item.text, item.link)}`)),
    facts.length === 0
      ? ""
      : list(facts.map(({ label, value }) => `${htmlText(label)}: <strong>${htmlText(value)}</strong>`)),
    ...sections.map(({ title, lines: own }) => `<p><strong>${htmlText(title)}</strong></p>${list(own.map(htmlText))}`),
    link === undefined ? "" : `<p>${linked(link.label, link.url)}</p>`,
    `<p>${htmlText(foot)}</p>`,
  ].join("");
}

function linked(text: string, url: string | undefined): string {
  return url === undefined ? htmlText(text) : `<a href="${htmlText(url)}">${htmlText(text)}</a>`;
}
