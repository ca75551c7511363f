// Both ways to open connections against the same network: a namespace of its own with silent, resetting and dead targets.
import { execFileSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import t from "tap";
import { errorCode } from "#lib/errno.ts";
import { isInNamespace } from "#lib/testing/in-namespace.ts";
import { until } from "#lib/testing/wait-for.ts";
import { BurstConnector } from "./burst-connector.ts";
import { connectOnce, type Connector, type ConnectTarget } from "./connector.ts";
import { chooseConnector } from "./make-connector.ts";
import { NetConnector } from "./net-connector.ts";

const FEW_FILES = "few-files";
const FILES = 100;
/** How long a row with silent targets is looked at: long enough on a busy machine for all others. */
const LOOK_MS = 1500;

function layOutNetwork(): void {
  const commands = [
    "ip link set lo up",
    "ip link add v0 type veth peer name v1",
    "ip addr add 10.9.0.1/24 dev v0",
    "ip -6 addr add fe80::9/64 dev v0 nodad",
    "ip link set v0 up",
    "ip link set v1 up",
    "sysctl -q -w net.ipv4.neigh.v0.retrans_time_ms=200",
    "nft add table inet t",
    "nft add chain inet t late",
    "nft add rule inet t late ip daddr 127.0.0.11 drop",
    "nft add chain inet t i { type filter hook input priority 0; }",
    "nft add rule inet t i jump late",
    "nft add rule inet t i ip daddr 127.0.0.7 drop",
    "nft add rule inet t i ip daddr 127.0.0.8 reject with icmp type host-unreachable",
    "nft add rule inet t i ip daddr 127.0.0.9 reject with icmp type admin-prohibited",
    "nft add rule inet t i ip daddr 127.0.0.10 tcp flags & (syn | ack) == ack reject with tcp reset",
    "nft add chain inet t o { type filter hook output priority 0; }",
    "nft add rule inet t o ip daddr 127.0.0.6 drop",
  ];
  for (const command of commands) {
    const [name = "", ...args] = command.split(" ");
    execFileSync(name, args);
  }
}

type Told = number | string;

/** What became of each target: milliseconds, a code, or "silent"; told once at most. */
async function outcomesOf(connector: Connector, targets: readonly ConnectTarget[], timeoutMs = 30_000) {
  const told = new Map<number, Told>();
  const tell = (place: number, what: Told) => {
    if (told.has(place)) throw new Error(`place ${place} is told twice`);
    told.set(place, what);
  };
  const events = {
    isWanted: () => true,
    opened: (place: number, connectMs: number, isExact: boolean) => {
      if (isExact && connector instanceof NetConnector)
        throw new Error("Node's sockets tell no measurement of the kernel");
      tell(place, connectMs);
    },
    failed: (place: number, error: Error) => tell(place, errorCode(error) ?? error.name),
    told: () => undefined,
  };
  await connector.prepare(targets).run(events, AbortSignal.timeout(timeoutMs));
  return targets.map((_, place) => told.get(place) ?? "silent");
}

async function serve(
  address: string,
  onConnection: (socket: Socket) => void = (socket) => void socket.resume(),
): Promise<ConnectTarget> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    onConnection(socket);
  }).listen(0, address);
  await new Promise((resolve) => server.once("listening", resolve));
  t.teardown(() => server.close());
  return { address, port: (server.address() as AddressInfo).port };
}

async function findClosed(address: string): Promise<ConnectTarget> {
  const server = createServer().listen(0, address);
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return { address, port };
}

/** @param skip why this way cannot be tried here */
function testWay(name: string, make: (mostAtOnce?: number) => Promise<Connector>, skip: string | false = false): void {
  t.test(name, { skip }, async (t) => {
    const connector = await make();

    t.test("open, closed, unreachable and silent targets are told apart, each at its place", async (t) => {
      const cases: readonly (readonly [ConnectTarget, Told])[] = [
        [await serve("127.0.0.1"), "open"],
        [await findClosed("127.0.0.1"), "ECONNREFUSED"],
        [{ address: "127.0.0.7", port: 80 }, "silent"],
        [await serve("::1"), "open"],
        [await findClosed("::1"), "ECONNREFUSED"],
        [{ address: "127.0.0.8", port: 80 }, "EHOSTUNREACH"],
        [{ address: "127.0.0.9", port: 80 }, "EHOSTUNREACH"],
        [await serve("127.0.0.10"), "ECONNRESET"],
        [{ address: "192.0.2.1", port: 80 }, "ENETUNREACH"],
        [{ address: "2001:db8::1", port: 80 }, "ENETUNREACH"],
        [await serve("fe80::9%v0"), "open"],
        [{ address: "fe80::9%nowhere", port: 80 }, "EADDRNOTAVAIL"],
        [{ address: "localhost", port: 80 }, "EINVAL"],
        [await serve("::ffff:127.0.0.1"), "open"],
        [await serve("127.0.0.1", (socket) => socket.end("220 hello\r\n")), "open"],
      ];
      const outcomes = await outcomesOf(
        connector,
        cases.map(([target]) => target),
        LOOK_MS,
      );
      for (const [place, [{ address, port }, expected]] of cases.entries()) {
        const seen = outcomes[place];
        t.equal(typeof seen === "number" ? "open" : seen, expected, `${address} ${port}`);
        if (typeof seen === "number") t.ok(seen > 0 && seen < LOOK_MS, `${seen} ms`);
      }
    });

    t.test("a dead neighbour is unreachable after the kernel's search for it, and nobody waits for it", async (t) => {
      const open = await serve("127.0.0.1");
      const told: number[] = [];
      let toldBefore = 0;
      const row = connector.prepare([{ address: "10.9.0.7", port: 80 }, open]);
      const codes: (string | undefined)[] = [];
      const events = {
        isWanted: () => true,
        opened: (place: number) => void told.push(place),
        failed: (place: number, error: Error) => void (codes[place] = errorCode(error)),
        told: () => void (toldBefore ||= codes.length === 0 ? told.length : 0),
      };
      await row.run(events, AbortSignal.timeout(60_000));
      t.same(told, [1]);
      t.equal(toldBefore, 1, "the open one was told while the dead one was waited for");
      t.equal(codes[0], "EHOSTUNREACH");
    });

    t.test("this box's own packet filter is silence, as for every socket", async (t) => {
      t.same(await outcomesOf(connector, [{ address: "127.0.0.6", port: 80 }], 300), ["silent"]);
    });

    t.test("a first packet that is lost counts", async (t) => {
      const target = await serve("127.0.0.11");
      const running = outcomesOf(connector, [target]);
      setTimeout(() => execFileSync("nft", ["flush", "chain", "inet", "t", "late"]), 200);
      const [seen] = await running;
      execFileSync("nft", ["add", "rule", "inet", "t", "late", "ip", "daddr", "127.0.0.11", "drop"]);
      t.ok(typeof seen === "number" && seen > 900, `${seen} ms: it was sent again after a second`);
    });

    t.test("hundreds of targets, and again those that are wanted", async (t) => {
      const { port } = await serve("0.0.0.0");
      const closed = await findClosed("127.0.0.1");
      const targets = Array.from({ length: 300 }, (_, i) =>
        i % 3 === 0 ? closed : { address: `127.0.1.${1 + (i % 200)}`, port },
      );
      const row = connector.prepare(targets);
      for (const wanted of [0, 1]) {
        const told = new Map<number, Told>();
        const events = {
          isWanted: (place: number) => place % 2 >= wanted,
          opened: (place: number) => void told.set(place, "open"),
          failed: (place: number, error: Error) => void told.set(place, errorCode(error) ?? ""),
          told: () => undefined,
        };
        await row.run(events, AbortSignal.timeout(60_000));
        t.equal(told.size, wanted === 0 ? 300 : 150);
        for (const [place, seen] of told) if (seen !== (place % 3 === 0 ? "ECONNREFUSED" : "open")) t.fail(`${place}`);
      }
    });

    t.test(
      "silent ones do not take every descriptor from all for ever: who had no turn is not called silent",
      async (t) => {
        const narrow = await make(4);
        const open = await serve("127.0.0.1");
        const silent = { address: "127.0.0.7", port: 80 };
        const all = await outcomesOf(narrow, [silent, silent, silent, silent, open, open], 200);
        t.same(all, ["silent", "silent", "silent", "silent", "EMFILE", "EMFILE"]);
        const outcomes = await outcomesOf(
          narrow,
          [silent, silent, silent, ...Array.from({ length: 20 }, () => open)],
          LOOK_MS,
        );
        t.equal(outcomes.filter((seen) => typeof seen === "number").length, 20, "one descriptor does for twenty");
      },
    );

    t.test("one target alone: milliseconds, the kernel's error, or the signal's reason", async (t) => {
      const { signal } = new AbortController();
      t.ok((await connectOnce(connector, await serve("127.0.0.1"), signal)) > 0);
      const closed = await findClosed("::1");
      await t.rejects(connectOnce(connector, closed, signal), {
        code: "ECONNREFUSED",
        message: `connect ECONNREFUSED [::1]:${closed.port}`,
      });
      const late = connectOnce(connector, { address: "127.0.0.7", port: 80 }, AbortSignal.timeout(100));
      await t.rejects(late, { name: "TimeoutError" });
      await t.rejects(connectOnce(connector, closed, AbortSignal.abort(new Error("enough"))), { message: "enough" });
    });

    t.test("the target sees an orderly end", async (t) => {
      const ended = Promise.withResolvers<string>();
      const target = await serve("127.0.0.1", (socket) => {
        socket.resume();
        socket.once("end", () => ended.resolve("end"));
        socket.once("error", (error) => ended.resolve(error.message));
      });
      await connectOnce(connector, target, new AbortController().signal);
      t.equal(await ended.promise, "end");
    });
  });
}

/** Opens files until no more can be; why. */
function takeAll(taken: number[]): string | undefined {
  try {
    for (;;) taken.push(openSync("/dev/null", "r"));
  } catch (error) {
    return errorCode(error);
  }
}

/** With few descriptors left. */
function testFewFiles(): void {
  execFileSync("ip", ["link", "set", "lo", "up"]);
  for (const way of ["bursts", "net"] as const) {
    t.test(`${way}: without a descriptor it says so of each, and with few nobody is lost`, async (t) => {
      const connector = way === "net" ? new NetConnector() : await BurstConnector.open();
      const sockets = new Set<Socket>();
      let accepted = 0;
      const target = await serve("127.0.0.1", (socket) => {
        accepted += 1;
        sockets.add(socket.resume().once("close", () => sockets.delete(socket)));
      });
      const targets = Array.from({ length: 20 }, () => target);
      await outcomesOf(connector, [target]); // everything that is loaded late is loaded
      await until(() => accepted === 1 && sockets.size === 0); // and closed on the other side, too
      const taken: number[] = [];
      // Again and again: what was closed just now is free only some turns of the event loop later.
      for (let turn = 0; turn < 20; turn += 1) {
        t.equal(takeAll(taken), "EMFILE");
        await new Promise((resolve) => setImmediate(resolve));
      }
      const without = await outcomesOf(connector, targets);
      for (const fd of taken.splice(0, 2)) closeSync(fd);
      const few = await outcomesOf(connector, targets);
      for (const fd of taken) closeSync(fd);
      await delay(50); // what waits for being accepted
      await until(() => sockets.size === 0);
      t.same(new Set(without), new Set(["EMFILE"]));
      const opened = few.filter((seen) => typeof seen === "number").length;
      t.equal(opened + few.filter((seen) => seen === "EMFILE").length, 20);
      t.ok(opened > 0);
      t.same(new Set((await outcomesOf(connector, targets)).map((seen) => typeof seen)), new Set(["number"]));
    });
  }
}

async function testNamespace(): Promise<void> {
  layOutNetwork();
  const here = await chooseConnector();
  // An emulated kernel may keep the round trips to itself; then Node's sockets are the right choice.
  const withoutRoundTrips = here.obstacles.find((obstacle) => obstacle.endsWith("(TCP_INFO)")) ?? false;
  testWay("through Node", async (mostAtOnce) => new NetConnector(mostAtOnce));
  testWay("in bursts", (mostAtOnce) => BurstConnector.open("kernel's", mostAtOnce), withoutRoundTrips);
  testWay("in bursts, by the own clock", (mostAtOnce) => BurstConnector.open("own clock's", mostAtOnce));

  t.test("bursts are chosen, else Node's sockets, and it is said why", async (t) => {
    t.equal(here.way, withoutRoundTrips === false ? "bursts" : "net");
    t.equal(here.obstacles.length, withoutRoundTrips === false ? 0 : 1);
    const other = await chooseConnector(() => Promise.reject(new Error("node:ffi is switched off")));
    t.equal(other.way, "net");
    t.match(other.obstacles, ["bursts do not work here: node:ffi is switched off"]);
    t.ok((await connectOnce(other.connector, await serve("127.0.0.1"), AbortSignal.timeout(60_000))) > 0);
  });
}

if (process.argv.includes(FEW_FILES)) testFewFiles();
else if (isInNamespace(t, import.meta.filename)) await testNamespace();
else if (process.getuid?.() === 0) {
  const again = ["-n", process.execPath, ...process.execArgv, import.meta.filename, FEW_FILES];
  const few = [`--nofile=${FILES}:${FILES}`, "unshare", ...again];
  void t.spawn("prlimit", few, {}, "with few descriptors");
}
