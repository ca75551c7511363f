/** The live stream over real connections. */
import { request, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { once } from "node:events";
import t from "tap";
import type { Status } from "#model/api.ts";
import { cookieOf, startBox, type FixtureBox } from "./testing/fixture-box.ts";

interface Message {
  readonly event: string;
  readonly data: unknown;
}

/** Opens the stream; `next` waits for one message more. */
async function listen(box: FixtureBox, headers: Record<string, string>) {
  const [response] = (await once(request(`${box.url}/api/v1/stream`, { headers, agent: false }).end(), "response")) as [
    IncomingMessage,
  ];
  const messages: Message[] = [];
  let text = "";
  let wake = () => {};
  const closed = once(response, "close").catch(() => {});
  response.on("error", () => {});
  response.on("data", (chunk: Buffer) => {
    text += chunk.toString();
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(text.slice(0, end)) ?? [];
      if (event !== undefined && data !== undefined) messages.push({ event, data: JSON.parse(data) });
      text = text.slice(end + 2);
    }
    wake();
  });
  async function next(): Promise<Message> {
    while (messages.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    return messages.shift() as Message;
  }
  return { response, next, closed };
}

t.test("the first beat comes at once, the others as time passes", async (t) => {
  const box = await startBox(t, { beatEveryMs: 100 });
  const { response, next } = await listen(box, box.as("viewer"));
  t.equal(response.statusCode, 200);
  t.match(response.headers["content-type"], /^text\/event-stream/);
  t.equal(response.headers["cache-control"], "no-store");
  t.match(response.headers["content-security-policy"], "default-src 'none'");
  for (let n = 0; n < 3; n++) {
    const { event, data } = await next();
    t.equal(event, "beat");
    t.equal((data as Status).site.name, "Acme HQ");
  }
  response.destroy();
});

t.test("changes are told with their ids", async (t) => {
  const box = await startBox(t);
  const { response, next } = await listen(box, box.as("viewer"));
  t.equal((await next()).event, "beat");
  const changed = { hosts: ["nas"], services: ["nas/web" as const], incidents: [] };
  box.watch.change(changed);
  t.same(await next(), { event: "changed", data: changed });
  response.destroy();
});

t.test("strangers do not listen", async (t) => {
  const box = await startBox(t);
  t.equal((await box.fetch("/api/v1/stream")).status, 401);
  t.equal((await box.fetch("/api/v1/stream", { method: "HEAD" })).status, 404, "nothing that would not end");
});

t.test("a stream ends with its session", async (t) => {
  const box = await startBox(t, { beatEveryMs: 50 });
  const cookie = cookieOf(await box.signIn());
  const { next, closed } = await listen(box, { cookie });
  t.equal((await next()).event, "beat");
  await box.send("DELETE", "/api/v1/session", undefined, { cookie });
  await closed;
  t.pass("closed");
});

t.test("a listener that does not read is let go, and holds up nobody", async (t) => {
  const box = await startBox(t);
  const deaf = connect(box.port, "127.0.0.1").on("error", () => {});
  deaf.pause();
  const { authorization } = box.as("viewer");
  deaf.write(`GET /api/v1/stream HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${authorization}\r\n\r\n`);
  const closed = once(deaf, "close");
  const { response, next } = await listen(box, box.as("viewer"));
  t.equal((await next()).event, "beat");
  const hosts = Array.from({ length: 4000 }, (_, n) => `host-${n}`);
  for (let n = 0; n < 300; n++) {
    box.watch.change({ hosts, services: [], incidents: [] });
    t.equal((await next()).event, "changed");
  }
  deaf.resume();
  await closed;
  t.pass("let go");
  response.destroy();
});

t.test("listeners are bounded, and stopping ends their streams", async (t) => {
  const box = await startBox(t, { streamLimits: { all: 2, strangers: 2, perStranger: 2, perSource: 2 } });
  const both = [await listen(box, box.as("viewer")), await listen(box, box.as("viewer"))];
  const refused = await box.fetch("/api/v1/stream", { headers: box.as("viewer") });
  t.equal(refused.status, 503);
  t.equal(refused.headers.get("retry-after"), "10");
  await box.stop();
  for (const { closed } of both) await closed;
});
