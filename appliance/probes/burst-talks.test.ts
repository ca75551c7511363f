/** Conversations through the kernel's own calls: long ones, many at once, and every way in which they end. */
import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import t from "tap";
import { BurstConnector } from "./burst-connector.ts";
import type { ConnectTarget, Talk } from "./connector.ts";

const connector = await BurstConnector.open("own clock's").catch((error: unknown) => error as Error);
const skip = connector instanceof Error ? connector.message : false;
const patience = () => AbortSignal.timeout(20_000);

async function serve(onConnection: (socket: Socket) => void): Promise<ConnectTarget> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on("error", () => undefined);
    onConnection(socket);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.teardown(() => server.close());
  return { address: "127.0.0.1", port: (server.address() as AddressInfo).port };
}

async function hearAll(talk: Talk, bytes = Infinity): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let heard = 0; heard < bytes;) {
    const piece = await talk.next();
    if (piece === undefined) break;
    heard += piece.length;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

t.test("conversations in bursts", { skip }, async (t) => {
  if (connector instanceof Error) return;
  const open = (target: ConnectTarget, signal = patience()) => connector.talk(target, signal);

  t.test("what is said comes back, whole and in order, however long it is", async (t) => {
    const echo = await serve((socket) => socket.pipe(socket));
    const talk = await open(echo);
    t.ok(talk.connectMs > 0);
    const words = Buffer.from(Array.from({ length: 3_000_000 }, (_, at) => (at * 7 + (at >> 8)) & 0xff));
    talk.say(words.subarray(0, 10));
    t.same(await hearAll(talk, 10), words.subarray(0, 10));
    t.ok(talk.heardAgoMs >= 0);
    talk.say(words.subarray(0, 2_000_000));
    talk.say(words.subarray(2_000_000));
    t.ok((await hearAll(talk, words.length)).equals(words));
    talk.close();
  });

  t.test("the other side's end is no more bytes, again and again; and it sees ours", async (t) => {
    const ended = Promise.withResolvers<void>();
    const target = await serve((socket) => {
      socket.on("end", () => ended.resolve()).resume();
      socket.end("bye");
    });
    const talk = await open(target);
    t.equal(String(await hearAll(talk)), "bye");
    t.equal(await talk.next(), undefined);
    talk.close();
    talk.close();
    t.equal(await talk.next(), undefined);
    await ended.promise;
  });

  t.test("a reset, a closed port and what is no address are told by their codes", async (t) => {
    const resetting = await serve((socket) => socket.once("data", () => socket.resetAndDestroy()));
    const talk = await open(resetting);
    talk.say(Buffer.from("hello"));
    await t.rejects(talk.next(), { code: "ECONNRESET" });
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, "close");
    await t.rejects(open({ address: "127.0.0.1", port }), { code: "ECONNREFUSED" });
    await t.rejects(open({ address: "localhost", port }), { code: "EINVAL" });
  });

  t.test("the signal ends it with its reason: before it begins, and while somebody listens", async (t) => {
    const silent = await serve((socket) => socket.resume());
    await t.rejects(open(silent, AbortSignal.abort(new Error("too late"))), { message: "too late" });
    const stop = new AbortController();
    const talk = await open(silent, stop.signal);
    const heard = t.rejects(talk.next(), { message: "enough" });
    stop.abort(new Error("enough"));
    await heard;
    await t.rejects(talk.next(), { message: "enough" });
  });

  t.test("hundreds at once, each with its own answer; without descriptors it is said so", async (t) => {
    const echo = await serve((socket) => socket.pipe(socket));
    const answers = await Promise.all(
      Array.from({ length: 300 }, async (_, n) => {
        const talk = await open(echo);
        talk.say(Buffer.from(`number ${n}`));
        const answer = String(await talk.next());
        talk.close();
        return answer;
      }),
    );
    t.same(
      answers,
      Array.from({ length: 300 }, (_, n) => `number ${n}`),
    );
    const narrow = await BurstConnector.open("own clock's", 2);
    const two = await Promise.all([narrow.talk(echo, patience()), narrow.talk(echo, patience())]);
    await t.rejects(narrow.talk(echo, patience()), { code: "EMFILE" });
    two[0].close();
    two[1].say(Buffer.from("still here"));
    t.equal(String(await two[1].next()), "still here");
    const third = await narrow.talk(echo, patience());
    for (const talk of [two[1], third]) talk.close();
  });

  t.test("a flood does not keep the box from anything else", async (t) => {
    const target = await serve((socket) => {
      const pour = () => {
        while (!socket.destroyed && socket.write(Buffer.alloc(65_536)));
      };
      socket.on("drain", pour);
      pour();
    });
    const talk = await open(target);
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 1);
    await hearAll(talk, 30_000_000);
    clearInterval(counting);
    talk.close();
    t.ok(turns > 0);
  });
});
