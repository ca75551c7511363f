// All ways to ping against the same network: a namespace of its own with a dead neighbour, rejecting hosts and no route.
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";
import { isInNamespace } from "#lib/testing/in-namespace.ts";
import { codedError, errorCode } from "#lib/errno.ts";
import { FpingPinger } from "./fping-pinger.ts";
import { choosePinger } from "./make-pinger.ts";
import type { Pinger, PingOptions } from "./ping.ts";
import { BurstPinger } from "./burst-pinger.ts";
import { SocketPinger } from "./ping-socket.ts";

const FPING = "/usr/bin/fping";

const quick: PingOptions = { count: 2, spacingMs: 50, timeoutMs: 400, signal: new AbortController().signal };
/** For those that answer: they are not waited for so long, a busy machine may need it. */
const patient: PingOptions = { ...quick, timeoutMs: 5000 };

function layOutNetwork(): void {
  const commands = [
    "ip link set lo up",
    "ip link add v0 type veth peer name v1",
    "ip addr add 10.9.0.1/24 dev v0",
    "ip -6 addr add fd00:9::1/64 dev v0 nodad",
    "ip link set v0 up",
    "sysctl -q -w net.ipv4.neigh.v0.retrans_time_ms=200",
    "sysctl -q -w net.ipv6.neigh.v0.retrans_time_ms=200",
    "ip link set v1 up",
    "ip route add unreachable 10.10.0.0/16",
    "nft add table inet t",
    "nft add chain inet t o { type filter hook output priority 0; }",
    "nft add rule inet t o ip daddr 127.0.0.6 drop",
    "nft add chain inet t i { type filter hook input priority 0; }",
    "nft add rule inet t i ip daddr 127.0.0.7 icmp type echo-request drop",
    "sysctl -q -w net.ipv4.ping_group_range=0\t2147483647",
  ];
  for (const command of commands) {
    const [name = "", ...args] = command.split(" ");
    execFileSync(name, args);
  }
}

/** @param packetMs what passes at least between two packets */
function testWay(name: string, make: () => Promise<Pinger>, packetMs = 1): void {
  t.test(name, async (t) => {
    const pinger = await make();
    t.teardown(() => pinger.stop());

    t.test("every address asked for is answered, IPv4 and IPv6 mixed, doubles once", async (t) => {
      const asked = ["127.0.0.1", "::1", "127.0.0.2", "127.0.0.1", "0:0:0:0:0:0:0:1"];
      const outcomes = await pinger.ping(asked, patient);
      t.equal(outcomes.size, 4);
      for (const address of asked) {
        const outcome = outcomes.get(address);
        t.equal(outcome?.sent, 2, address);
        t.equal(outcome?.roundTripsMs.length, 2, address);
        t.ok(outcome?.roundTripsMs.every((ms) => ms > 0 && ms < patient.timeoutMs));
        t.equal(outcome?.boxError, undefined);
      }
    });

    t.test("silence is loss, not a failure of this box", async (t) => {
      const outcome = (await pinger.ping(["127.0.0.7"], quick)).get("127.0.0.7");
      t.match(outcome, { sent: 2, roundTripsMs: [], unreachable: false });
      t.equal(outcome?.boxError, undefined);
    });

    t.test("no route to anywhere blames this box, an unreachable route the target", async (t) => {
      const outcomes = await pinger.ping(["8.8.8.8", "2001:db8::1", "10.10.0.1", "127.0.0.1"], patient);
      t.equal(errorCode(outcomes.get("8.8.8.8")?.boxError), "ENETUNREACH");
      t.equal(errorCode(outcomes.get("2001:db8::1")?.boxError), "ENETUNREACH");
      t.match(outcomes.get("10.10.0.1"), { sent: 0, unreachable: true });
      t.equal(outcomes.get("10.10.0.1")?.boxError, undefined);
      t.equal(outcomes.get("127.0.0.1")?.roundTripsMs.length, 2);
    });

    t.test("this box's own packet filter blames this box", async (t) => {
      const outcome = (await pinger.ping(["127.0.0.6"], patient)).get("127.0.0.6");
      t.equal(errorCode(outcome?.boxError), "EPERM");
    });

    t.test("a name is refused, it never reaches a resolver", async (t) => {
      const outcome = (await pinger.ping(["localhost"], quick)).get("localhost");
      t.equal(errorCode(outcome?.boxError), "EINVAL");
    });

    t.test("packets are paced, however many addresses travel together", async (t) => {
      const addresses = Array.from({ length: 250 }, (_, i) => `127.0.1.${i + 1}`);
      const startedAt = performance.now();
      const outcomes = await pinger.ping(addresses, { ...patient, count: 1 });
      const leastMs = addresses.length * packetMs * 0.9;
      t.ok(performance.now() - startedAt > leastMs, `they take ${leastMs} ms`);
      t.equal([...outcomes.values()].filter((outcome) => outcome.roundTripsMs.length === 1).length, addresses.length);
    });

    t.test("an abort settles at once with the signal's reason", async (t) => {
      const abort = new AbortController();
      const running = pinger.ping(["127.0.0.7"], { ...quick, timeoutMs: 3_600_000, signal: abort.signal });
      setTimeout(() => abort.abort(new Error("enough")), 50);
      await t.rejects(running, { message: "enough" });
    });
  });
}

function testNamespace(): void {
  layOutNetwork();
  testWay("fping", async () => new FpingPinger(FPING));
  testWay("ping socket", () => SocketPinger.probe());
  testWay("bursts by ping sockets", () => BurstPinger.open(["ping"]), 1 / 16);
  testWay("bursts by raw sockets", () => BurstPinger.open(["raw"]), 1 / 16);

  for (const kind of ["ping", "raw"] as const) {
    t.test(`bursts by ${kind} sockets: exact is what the kernel measured of all packets`, async (t) => {
      const pinger = await BurstPinger.open([kind]);
      const echoes = pinger.prepare(["127.0.0.1", "127.0.0.7", "no address"], quick);
      const turn = { ...quick, isWanted: () => true, settled: () => undefined, rest: () => undefined };
      await echoes.ping(turn);
      t.same(
        [0, 1, 2].map((place) => echoes.isExactAt?.(place)),
        [true, false, false],
      );
      pinger.stop();
    });

    t.test(
      `bursts by ${kind} sockets: a dead neighbour is called unreachable after the kernel's search for it`,
      async (t) => {
        const pinger = await BurstPinger.open([kind]);
        const outcomes = await pinger.ping(["10.9.0.7", "fd00:9::7", "127.0.0.1"], { ...quick, timeoutMs: 8000 });
        t.match(outcomes.get("10.9.0.7"), { roundTripsMs: [], unreachable: true });
        t.match(outcomes.get("fd00:9::7"), { roundTripsMs: [], unreachable: true });
        t.match(outcomes.get("127.0.0.1"), { sent: 2, unreachable: false });
        t.equal(outcomes.get("127.0.0.1")?.roundTripsMs.length, 2, "one lost packet's error spoils no other's");
      },
    );
  }

  t.test("fping: a dead neighbour is called unreachable after the kernel's search for it", async (t) => {
    const pinger = new FpingPinger(FPING);
    const outcome = (await pinger.ping(["10.9.0.7"], { ...quick, timeoutMs: 8000 })).get("10.9.0.7");
    t.match(outcome, { sent: 2, roundTripsMs: [], unreachable: true });
  });

  t.test(
    "bursts are chosen, else fping, else the ping socket; without any every ping blames the box and says what helps",
    async (t) => {
      t.equal((await choosePinger()).way, "bursts");
      const openBursts = () => Promise.reject(codedError("ENOTSUP", "no libc here"));
      const byFping = await choosePinger({ openBursts });
      t.equal(byFping.way, "fping");
      t.match(byFping.obstacles, ["bursts do not work here: no libc here"]);
      const means = { openBursts, fpingPaths: ["/nonexistent/fping"] };
      const socket = await choosePinger(means);
      t.equal(socket.way, "socket");
      t.match(socket.obstacles, [/no libc here/, "fping is not installed"]);

      execFileSync("sysctl", ["-q", "-w", "net.ipv4.ping_group_range=1\t0"]);
      t.equal((await choosePinger()).pinger instanceof BurstPinger, true, "by raw sockets then");
      const none = await choosePinger(means);
      t.equal(none.way, "none");
      const outcome = (await none.pinger.ping(["127.0.0.1"], quick)).get("127.0.0.1");
      t.match(outcome?.boxError?.message, /Install fping/);
    },
  );

  t.test("an fping that may not open its socket is noticed before it is needed", async (t) => {
    const absent = await new FpingPinger("/nonexistent/fping").findObstacle();
    t.equal(errorCode(absent), "ENOENT");

    const folder = mkdtempSync(join(tmpdir(), "fping-"));
    t.teardown(() => rmSync(folder, { recursive: true }));
    chmodSync(folder, 0o755);
    copyFileSync(FPING, join(folder, "fping")); // the copy lacks the file capability
    process.seteuid?.(65534);
    t.teardown(() => process.seteuid?.(0));
    const barred = await new FpingPinger(join(folder, "fping")).findObstacle();
    t.equal(errorCode(barred), "EPERM");
  });
}

if (isInNamespace(t, import.meta.filename)) {
  testNamespace();
}
