import { once } from "node:events";
import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import type { RunContext } from "./contract.ts";
import { openLineSession, type SessionLimits } from "./line-session.ts";
import { serveTcp } from "./testing/local-servers.ts";
import { makeAuthority, makeLeaf } from "./testing/made-certificates.ts";
import { observeConversation } from "./observe-conversation.ts";
import { endlessLine, endlessZeros, follows, pours, says, silent, type Ending } from "./testing/misbehaving-servers.ts";

function contextWith(signal = AbortSignal.timeout(30_000)): RunContext {
  const names = { resolveAll: (address: string) => Promise.resolve([address]) };
  return {
    signal,
    timeoutMs: 30_000,
    now: () => systemClock.monotonicMs(),
    wallMs: () => systemClock.wallMs(),
    surroundings: { names } as unknown as RunContext["surroundings"],
    note: () => undefined,
  };
}

async function sessionWith(t: Ending, port: number, limits: SessionLimits = {}, context = contextWith()) {
  const session = await openLineSession("127.0.0.1", port, context, limits);
  t.teardown(() => session.close());
  return session;
}

/** The code that a failed step is reported with. */
async function codeOf(step: Promise<unknown>, context = contextWith()): Promise<string> {
  try {
    await step;
    return "none";
  } catch (error) {
    return observeConversation(error, context).code;
  }
}

t.test("lines come whole, however they are cut into packets and ended", async (t) => {
  const port = await serveTcp(t, (socket) => {
    socket.write("220 mail.ac");
    setImmediate(() => socket.write("me.example\r\nsecond\nthird\r"));
    setImmediate(() => setImmediate(() => socket.end("\n\r\n")));
  });
  const session = await sessionWith(t, port);
  t.same(
    [await session.readLine(), await session.readLine(), await session.readLine(), await session.readLine()],
    ["220 mail.acme.example", "second", "third", ""],
  );
  t.equal(await codeOf(session.readLine()), "closedEarly");
});

t.test("bytes and lines can be read in turns", async (t) => {
  const session = await sessionWith(t, await says("* 5 {4}\r\nab\r\n)\r\n")(t));
  t.equal(await session.readLine(), "* 5 {4}");
  t.equal((await session.readBytes(4)).toString(), "ab\r\n");
  t.equal(await session.readLine(), ")");
});

t.test("what is read has a limit: by line, in total, and by announcement", async (t) => {
  t.equal(await codeOf((await sessionWith(t, await endlessLine(t))).readLine()), "tooMuch");
  const many = await sessionWith(t, await pours("250-and more\r\n")(t), { mostBytes: 50_000 });
  const readAll = async () => {
    for (;;) await many.readLine();
  };
  t.equal(await codeOf(readAll()), "tooMuch");
  const zeros = await sessionWith(t, await endlessZeros(t), { mostBytes: 50_000 });
  t.equal(await codeOf(zeros.readBytes(1e9)), "tooMuch", "at once");
  t.equal((await zeros.readBytes(1000)).length, 1000);
});

t.test("a flood that nobody reads is left to the kernel", async (t) => {
  const session = await sessionWith(t, await endlessZeros(t));
  await session.readBytes(1);
  // Enough turns of the event loop for megabytes, were they taken.
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  t.ok(session.untaken.length <= 2 * 65_536, `${session.untaken.length} bytes held`);
});

t.test("every wait ends with the signal", async (t) => {
  const context = contextWith(AbortSignal.timeout(100));
  const session = await sessionWith(t, await silent(t), {}, context);
  try {
    await session.readLine();
    t.fail("a silent server said a line");
  } catch (error) {
    t.same(observeConversation(error, context), { code: "timeout", parameters: { connected: true } });
  }
  t.ok(context.signal.aborted);
});

t.test("a conversation goes on over TLS, and its certificate is shown", async (t) => {
  const authority = await makeAuthority("Acme Root");
  const leaf = await makeLeaf({ issuer: authority });
  const port = await serveTcp(t, (socket) => void serveStartTls(socket, leaf));
  const session = await sessionWith(t, port);
  session.writeLine("STARTTLS");
  t.equal(await session.readLine(), "220 go ahead");
  const { problem, chain } = await session.startTls({
    serverName: "www.acme.example",
    oldWays: false,
    authority: authority.cert,
    alpn: [],
  });
  t.equal(problem, undefined);
  t.match(chain[0]?.subject, "www.acme.example");
  session.writeLine("EHLO box");
  t.equal(await session.readLine(), "you said EHLO box");
});

async function serveStartTls(socket: Socket, leaf: { key: string; cert: string }): Promise<void> {
  await once(socket, "data");
  socket.write("220 go ahead\r\n");
  const secure = new TLSSocket(socket, { isServer: true, ...leaf });
  secure.on("error", () => undefined);
  secure.on("data", (heard: Buffer) => secure.write(`you said ${heard.toString()}`));
}

t.test("plain text behind the permission to encrypt is no part of the encrypted conversation", async (t) => {
  const session = await sessionWith(t, await follows(["220 go ahead\r\n250 injected\r\n"])(t));
  t.equal(await session.readLine(), "220 go ahead");
  t.equal(await codeOf(session.startTls({ serverName: "www.acme.example", oldWays: false })), "otherProtocol");
});

t.test("what answers the handshake in plain text is no TLS; what is silent is a timeout", async (t) => {
  const plain = await sessionWith(t, await follows([undefined, "500 what?\r\n"])(t));
  t.equal(await codeOf(plain.startTls({ serverName: "www.acme.example", oldWays: false })), "tlsFailed");
  const context = contextWith(AbortSignal.timeout(100));
  const mute = await sessionWith(t, await silent(t), {}, context);
  t.equal(await codeOf(mute.startTls({ serverName: "www.acme.example", oldWays: false }), context), "timeout");
});
