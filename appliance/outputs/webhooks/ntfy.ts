/**
 * ntfy: published as JSON to the server's root, because headers take no foreign letters. Source: docs.ntfy.sh/publish: priority 1 to 5,
 * tags that become signs, `click`; a message has at most 4096 bytes.
 */
import { visibleText } from "#lib/visible-text.ts";
import type { Level } from "#model/incident.ts";
import type { HttpOrder } from "../http-post.ts";
import { shortened, type Message, type Tone } from "../message.ts";

const PRIORITIES: Readonly<Record<Level, number>> = { critical: 5, high: 4, medium: 3, low: 2 };
const TAGS: Readonly<Record<Tone, string>> = {
  bad: "rotating_light",
  doubtful: "warning",
  good: "white_check_mark",
  plain: "information_source",
};
const MOST_BYTES = 4000;
const MOST_TITLE = 240;
const DEFAULT_PRIORITY = 3;

/** @param url of the topic, such as `https://ntfy.example/acme-alerts` */
export function ntfyOrder(message: Message, url: string, token: string | undefined): HttpOrder {
  const { headline, lines, items, facts, sections, link, tone, priority, foot } = message;
  const place = new URL(url);
  const [topic = "", ...before] = place.pathname
    .split("/")
    .filter((part) => part !== "")
    .toReversed();
  const root = new URL(place);
  root.pathname = `/${before.toReversed().join("/")}`;
  const text = [
    ...lines,
    ...items.map((item) => `• ${item.text}`),
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    ...sections.flatMap(({ title, lines: own }) => [`${title}:`, ...own.map((line) => `• ${line}`)]),
    foot,
  ];
  const body = {
    topic: decodeURIComponent(topic),
    title: visibleText(shortened(headline, MOST_TITLE)),
    message: fitting(text),
    priority: tone === "good" ? Math.min(DEFAULT_PRIORITY, PRIORITIES[priority]) : PRIORITIES[priority],
    tags: [TAGS[tone]],
    ...(link === undefined ? {} : { click: link.url }),
  };
  return {
    method: "POST",
    url: root.href,
    headers: {
      "content-type": "application/json",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  };
}

/** As many whole lines as there is room for. */
function fitting(lines: readonly string[]): string {
  const kept: string[] = [];
  let left = MOST_BYTES;
  for (const line of lines) {
    const said = visibleText(shortened(line, 500));
    left -= Buffer.byteLength(said) + 1;
    if (left < 0) break;
    kept.push(said);
  }
  return kept.join("\n");
}
