/** Each kind of chat gets what its documentation asks for, within its limits, whatever stands in what is told. */
import fc from "fast-check";
import t, { type Test } from "tap";
import type { WebhookConfig, WebhookKind } from "#model/telling.ts";
import { ChatCarrier } from "./chat-carrier.ts";
import type { Carried, Parcel } from "./carrier.ts";
import type { Message } from "./message.ts";
import { json, startHook, type HookServer } from "./testing/hook-server.ts";

const WISHES = {
  when: "always",
  minimumPriority: "low",
  role: "technician",
  steps: "main",
  tell: ["incidents"],
  repeat: true,
} as const;

const message: Message = {
  subject: "[Acme HQ] critical: Core switch does not answer",
  tone: "bad",
  priority: "critical",
  headline: "Core switch does not answer, since 10:02",
  lines: ["This could not be told earlier."],
  facts: [
    { label: "Since", value: "10:02" },
    { label: "Priority", value: "critical" },
  ],
  sections: [{ title: "First diagnosis", lines: ["the way ends behind 192.0.2.1"] }],
  items: [],
  link: { label: "Open its page", url: "https://192.0.2.7:8443/incidents/1" },
  foot: "Told by box-1 at Acme HQ.",
  language: "en",
};

/** What a hostile device may call itself. */
const NASTY = `</b><script>alert(1)</script>&amp; "x" *bold* _it_ [evil](http://evil.example) <!channel> @everyone \`code\` \u202e\u0000 😀`;
const nasty: Message = {
  ...message,
  headline: `${NASTY} ${"long ".repeat(300)}`,
  lines: [NASTY],
  facts: Array.from({ length: 20 }, (_, n) => ({ label: `L${n} ${NASTY}`, value: NASTY.repeat(20) })),
  sections: [{ title: NASTY, lines: Array.from({ length: 60 }, () => NASTY.repeat(4)) }],
  items: Array.from({ length: 60 }, () => ({
    tone: "bad" as const,
    text: NASTY.repeat(3),
    link: "https://192.0.2.7/x",
  })),
};

function carrierTo(kind: WebhookKind, url: string, more: Partial<WebhookConfig> = {}): ChatCarrier {
  return new ChatCarrier({ id: "chat", kind, url, wishes: WISHES, ...more }, () => Date.UTC(2026, 10, 22, 12));
}

function parcel(message_: Message, id = "01900000.duty"): Parcel {
  return { id, message: message_, recipient: { ...WISHES, id: "duty", name: "Duty", language: "en" } };
}

async function send(
  kind: WebhookKind,
  url: string,
  what: Message,
  more: Partial<WebhookConfig> = {},
): Promise<Carried> {
  return carrierTo(kind, url, more).carry(parcel(what), AbortSignal.timeout(30_000));
}

async function bodyOf(
  t: Test,
  kind: WebhookKind,
  what: Message,
  more: Partial<WebhookConfig> = {},
  path = "/hook",
): Promise<{ hook: HookServer; body: Record<string, unknown>; bytes: number }> {
  const hook = await startHook(t);
  const carried = await send(kind, hook.url + path, what, more);
  t.equal(carried.came, "taken");
  const text = hook.taken[0]?.body ?? "";
  return { hook, body: JSON.parse(text) as Record<string, unknown>, bytes: Buffer.byteLength(text) };
}

void t.test("Teams: one Adaptive Card in a message, at most 28 KB, nothing in it formats", async (t) => {
  interface Card {
    attachments: {
      contentType: string;
      contentUrl: null;
      content: { type: string; version: string; body: Record<string, unknown>[]; actions: object[] };
    }[];
  }
  const { body } = await bodyOf(t, "teams", message);
  t.equal(body["type"], "message");
  const [attachment] = (body as unknown as Card).attachments;
  t.match(attachment, {
    contentType: "application/vnd.microsoft.card.adaptive",
    contentUrl: null,
    content: { type: "AdaptiveCard", version: "1.4" },
  });
  t.match(attachment?.content.body[0], {
    type: "TextBlock",
    wrap: true,
    color: "Attention",
    text: /Core switch does not answer/,
  });
  t.same(attachment?.content.actions, [
    { type: "Action.OpenUrl", title: "Open its page", url: "https://192.0.2.7:8443/incidents/1" },
  ]);
  const hostile = await bodyOf(t, "teams", nasty);
  t.ok(hostile.bytes <= 28 * 1024, `${hostile.bytes} bytes`);
  const texts = JSON.stringify((hostile.body as unknown as Card).attachments[0]?.content.body);
  t.notMatch(texts, /[^\\]\[evil\]/);
  t.notMatch(texts, /[^\\]<script/);
});

void t.test("Slack: blocks within their limits, all of them plain text", async (t) => {
  interface Block {
    type: string;
    text?: { type: string; text: string };
    fields?: { type: string; text: string }[];
    elements?: { type: string; text?: unknown; url?: string }[];
  }
  for (const one of [message, nasty]) {
    const { body } = await bodyOf(t, "slack", one);
    const { blocks, text } = body as unknown as { blocks: Block[]; text: string };
    t.ok(blocks.length <= 50);
    t.notMatch(text, /[<>]/);
    for (const block of blocks) {
      if (block.text !== undefined) {
        t.equal(block.text.type, "plain_text");
        t.ok(block.text.text.length <= (block.type === "header" ? 150 : 3000));
        t.ok(block.text.text.length >= 1);
      }
      t.ok((block.fields ?? []).length <= 10);
      for (const field of block.fields ?? []) t.ok(field.type === "plain_text" && field.text.length <= 2000);
    }
    t.ok(
      blocks.some((block) => block.elements?.some(({ type, url }) => type === "button" && url === message.link?.url)),
    );
  }
});

/** The text that Telegram counts: tags gone, entities read. */
function readTelegram(html: string): string {
  return html
    .replaceAll(/<\/?(b|a)( href="[^"]*")?>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

void t.test("Telegram: sendMessage of the bot, at most 4096 characters, only tags of ours", async (t) => {
  for (const one of [message, nasty]) {
    const { hook, body } = await bodyOf(t, "telegram", one, { token: "123:abc", place: "-100200" }, "");
    t.match(hook.taken[0], { method: "POST", path: "/bot123:abc/sendMessage" });
    t.match(body, {
      chat_id: "-100200",
      parse_mode: "HTML",
      link_preview_options: { is_disabled: true },
      disable_notification: false,
    });
    const text = String(body["text"]);
    t.ok(readTelegram(text).length <= 4096, `${readTelegram(text).length} characters`);
    const tags = [...text.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
    t.ok(
      tags.every((tag) => /^<(b|\/b|\/a|a href="https:\/\/192\.0\.2\.7[^"<>]*")>$/.test(tag)),
      tags.join(" "),
    );
    t.equal(tags.filter((tag) => tag === "<b>").length, tags.filter((tag) => tag === "</b>").length);
  }
});

void t.test("Matrix: one event under a transaction id that stays, the token in a header", async (t) => {
  for (const one of [message, nasty]) {
    const { hook, body, bytes } = await bodyOf(
      t,
      "matrix",
      one,
      { token: "syt_abc", place: "!room:acme.example" },
      "/",
    );
    t.match(hook.taken[0], {
      method: "PUT",
      path: "/_matrix/client/v3/rooms/!room%3Aacme.example/send/m.room.message/01900000.duty",
      headers: { authorization: "Bearer syt_abc" },
    });
    t.match(body, { msgtype: "m.text", format: "org.matrix.custom.html" });
    t.ok(bytes < 60_000, `${bytes} bytes`);
    t.notMatch(String(body["formatted_body"]), /<script/);
  }
});

void t.test("ntfy: JSON at the server's root, priority and tags, at most 4096 bytes", async (t) => {
  for (const one of [message, nasty]) {
    const { hook, body } = await bodyOf(t, "ntfy", one, { token: "tk_abc" }, "/alerts");
    t.match(hook.taken[0], { method: "POST", path: "/", headers: { authorization: "Bearer tk_abc" } });
    t.match(body, { topic: "alerts", priority: 5, tags: ["rotating_light"], click: message.link?.url });
    t.ok(Buffer.byteLength(String(body["message"])) <= 4096);
    t.notMatch(String(body["title"]), /\u202e/);
  }
});

void t.test("a list that is too long begins with its first things, also in Telegram and Matrix", async (t) => {
  const items = Array.from({ length: 60 }, (_, n) => ({
    tone: "bad" as const,
    text: `Device ${n}: ${"no ".repeat(50)}`,
  }));
  const long = { ...message, facts: [], sections: [], items };
  const telegram = String((await bodyOf(t, "telegram", long, { token: "1:a", place: "-1" }, "")).body["text"]);
  t.match(telegram, /Device 0: [\s\S]*Device 9: /);
  t.match(telegram, /Told by box-1/);
  t.ok(readTelegram(telegram).length <= 4096);
  const matrix = await bodyOf(t, "matrix", long, { token: "a", place: "!r:x" }, "/");
  t.match(matrix.body["body"], /Device 9: /);
});

void t.test("characters that are shown by their numbers count as long as they are then", async (t) => {
  const turned = "\u202e".repeat(900);
  const lines = Array.from({ length: 6 }, () => turned);
  const what = { ...message, headline: turned, lines, facts: [{ label: "x", value: turned }], foot: turned };
  const telegram = await bodyOf(t, "telegram", what, { token: "1:a", place: "-1" }, "");
  t.ok(readTelegram(String(telegram.body["text"])).length <= 4096);
  const { bytes } = await bodyOf(t, "matrix", what, { token: "a", place: "!r:x" }, "/");
  t.ok(bytes <= 65_536, `${bytes} bytes`);
});

void t.test("a server below a path keeps it", async (t) => {
  const { hook } = await bodyOf(t, "ntfy", message, {}, "/push/alerts");
  t.equal(hook.taken[0]?.path, "/push");
});

void t.test("any text at all stays within the limits, and is JSON", async (t) => {
  const hook = await startHook(t);
  const text = fc.string({ unit: "binary", maxLength: 3000 });
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.array(text, { maxLength: 30 }),
      fc.constantFrom("teams", "slack", "telegram", "matrix", "ntfy"),
      async (headline, lines, kind) => {
        const what = { ...message, headline: `x${headline}`, lines, sections: [{ title: "T", lines }] };
        hook.taken.length = 0;
        const carried = await send(kind as WebhookKind, `${hook.url}/topic`, what, { token: "abcdef", place: "!r:x" });
        const sent = hook.taken[0]?.body ?? "";
        const body = JSON.parse(sent) as Record<string, unknown>;
        const isWithin =
          Buffer.byteLength(sent) <= 60_000 &&
          (kind !== "telegram" || readTelegram(String(body["text"])).length <= 4096) &&
          (kind !== "teams" || Buffer.byteLength(sent) <= 28 * 1024);
        return carried.came === "taken" && isWithin;
      },
    ),
    { numRuns: 150 },
  );
});

void t.test("what servers answer, by its meaning", async (t) => {
  const hook = await startHook(t);
  const answers: [number, object, Record<string, string>, object][] = [
    [
      429,
      { ok: false, description: "Too Many Requests: retry after 7", parameters: { retry_after: 7 } },
      {},
      { came: "down", afterMs: 7000, problem: { code: "tooFast" } },
    ],
    [429, { errcode: "M_LIMIT_EXCEEDED", retry_after_ms: 1500 }, {}, { came: "down", afterMs: 1500 }],
    [429, {}, { "retry-after": "30" }, { came: "down", afterMs: 30_000 }],
    [
      503,
      {},
      { "retry-after": new Date(Date.UTC(2026, 10, 22, 12, 1)).toUTCString() },
      { came: "down", afterMs: 60_000, problem: { code: "serverBusy" } },
    ],
    [503, {}, { "retry-after": "999999" }, { came: "down", afterMs: 3_600_000 }],
    [
      401,
      { description: "Unauthorized" },
      {},
      { came: "down", problem: { code: "notAllowed", answer: "Unauthorized" } },
    ],
    [404, {}, {}, { came: "down", problem: { code: "nothingThere" } }],
    [400, { description: "Bad Request: chat not found" }, {}, { came: "down", problem: { code: "nothingThere" } }],
    [
      400,
      { description: "Bad Request: can't parse entities" },
      {},
      { came: "refused", problem: { code: "messageRefused" } },
    ],
    [302, {}, { location: "https://evil.example/" }, { came: "down", problem: { code: "redirected" } }],
  ];
  for (const [status, body, headers, meaning] of answers) {
    hook.answer = (_request, response) => json(response, status, body, headers);
    t.match(await send("slack", `${hook.url}/x`, message), meaning, `${status}`);
  }
});

void t.test("it goes on to the same server, and to no other", async (t) => {
  const [hook, other] = [await startHook(t), await startHook(t)];
  hook.answer = (request, response) => {
    if (request.path === "/new") response.writeHead(200).end();
    else response.writeHead(308, { location: "/new" }).end();
  };
  t.match(await send("slack", `${hook.url}/old`, message), { came: "taken" });
  hook.answer = (_request, response) => void response.writeHead(307, { location: `${other.url}/stolen` }).end();
  t.match(await send("slack", `${hook.url}/old`, message), { came: "down", problem: { code: "redirected" } });
  t.equal(other.taken.length, 0);
});

void t.test("an answer without end, and one that says our secret", async (t) => {
  const hook = await startHook(t);
  hook.answer = (_request, response) => {
    response.writeHead(400);
    const more = (): void => void (response.destroyed || response.write("x".repeat(65_536), () => setImmediate(more)));
    more();
  };
  const carried = await send("slack", `${hook.url}/x`, message);
  t.match(carried, { came: "refused" });
  hook.answer = (request, response) => json(response, 403, { message: `no ${request.path} for you: s3cr3t-t0ken` });
  const told = await send("ntfy", `${hook.url}/T0/B0/hush`, message, { token: "s3cr3t-t0ken" });
  t.notMatch(JSON.stringify(told), /s3cr3t|hush/);
});

void t.test("nobody there, and nobody who answers", async (t) => {
  t.match(await send("slack", "http://127.0.0.1:9/x", message), { came: "down", problem: { code: "unreachable" } });
  const hook = await startHook(t);
  hook.answer = (_request, response) => void response.destroy();
  t.match(await send("slack", `${hook.url}/x`, message), { came: "unsure", problem: { code: "connectionLost" } });
});

void t.test("what belongs to a message answers it where a chat has threads", async (t) => {
  const thread = { root: "1", last: "1" };
  const chats = [
    ["telegram", { ok: true, result: { message_id: 4711 } }, "4711", { reply_parameters: { message_id: 4711 } }],
    [
      "matrix",
      { event_id: "$abc" },
      "$abc",
      { "m.relates_to": { rel_type: "m.thread", event_id: "$abc", "m.in_reply_to": { event_id: "$abc" } } },
    ],
  ] as const;
  for (const [kind, answer, ref, related] of chats) {
    const hook = await startHook(t);
    hook.answer = (_request, response) => json(response, 200, answer);
    const carrier = carrierTo(kind, hook.url, { token: "t", place: "!room" });
    const carried = await carrier.carry(parcel(message), AbortSignal.timeout(30_000));
    t.match(carried, { came: "taken", ref });
    await carrier.carry({ ...parcel(message), thread: { ...thread, ref } }, AbortSignal.timeout(30_000));
    const [first, second] = hook.taken.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
    t.notOk(first?.["reply_parameters"] ?? first?.["m.relates_to"], "the first stands alone");
    t.match(second, related);
  }
});
