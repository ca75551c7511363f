// A round of connections says what single runs say, by either way of connecting, in a namespace with targets of all kinds.
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import t from "tap";
import { isInNamespace } from "#lib/testing/in-namespace.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { Result } from "#model/result.ts";
import { BurstConnector } from "#probes/burst-connector.ts";
import type { Connector } from "#probes/connector.ts";
import { NetConnector } from "#probes/net-connector.ts";
import { CachingNameResolver } from "#probes/resolve-name.ts";
import type { Job } from "../contract.ts";
import { RoundSheet } from "../round-sheet.ts";
import { startRound } from "../run-round.ts";
import { runCheck, type RunConditions } from "../run-check.ts";
import type { Surroundings } from "../surroundings.ts";
import { findClosedPort, serveTcp } from "../testing/local-servers.ts";
import { makeMemory } from "../testing/try-check.ts";
import { tcp } from "./tcp.ts";

const RESETTING_PORT = 7777;

function layOutNetwork(): void {
  for (const command of [
    "ip link set lo up",
    "ip link add v0 type veth peer name v1",
    "ip addr add 10.9.0.1/24 dev v0",
    "ip link set v0 up",
    "ip link set v1 up",
    "sysctl -q -w net.ipv4.neigh.v0.retrans_time_ms=200",
    "nft add table inet t",
    "nft add chain inet t i { type filter hook input priority 0; }",
    "nft add rule inet t i ip daddr 127.0.0.7 drop",
    "nft add rule inet t i ip daddr 127.0.0.8 reject with icmp type host-unreachable",
    // The handshake's last packet is answered by a reset: the connection was open, and is broken before anybody looks.
    `nft add rule inet t i tcp dport ${RESETTING_PORT} tcp flags & (syn | ack) == ack reject with tcp reset`,
  ]) {
    const [name = "", ...args] = command.split(" ");
    execFileSync(name, args);
  }
}

function jobOf(address: string, port: number): Job<{ port: number }> {
  return { target: { address }, settings: { port }, memory: makeMemory() };
}

function conditionsFor(connector: Connector, timeoutMs: number): RunConditions {
  const surroundings = { connector, names: new CachingNameResolver() } as unknown as Surroundings;
  return { timeoutMs, surroundings, clock: systemClock, log: silentLog };
}

/** Results of one run of a round, and how many of its places were handed on by each batch. */
async function runRound(connector: Connector, jobs: readonly Job<{ port: number }>[], timeoutMs: number) {
  const { rounds } = tcp;
  if (rounds === undefined) throw new Error("tcp has no rounds");
  const batches: (readonly number[])[] = [];
  const sheet = new RoundSheet(jobs.length, (places) => batches.push(places));
  const prepared = { type: tcp, jobs, round: rounds.prepare(jobs), sheet };
  sheet.begin();
  const run = startRound(prepared, conditionsFor(connector, timeoutMs));
  await run.settled;
  const results = run.results(jobs.map((_, place) => place));
  return { results, batches, sheet, prepared };
}

/** All but the moment and how long it took. */
function withoutTimes({ observation, blame }: Result) {
  const { measurements, ...said } = observation;
  return { ...said, measures: Object.keys(measurements ?? {}), blame };
}

function testWay(name: string, make: () => Promise<Connector>): void {
  t.test(name, async (t) => {
    const open = await serveTcp(t, (socket) => socket.resume());
    const targets: readonly (readonly [string, string, number])[] = [
      ["connected", "127.0.0.1", open],
      ["refused", "127.0.0.1", await findClosedPort()],
      ["timeout", "127.0.0.7", open],
      ["unreachable", "127.0.0.8", open],
      ["unreachable", "10.9.0.7", 80],
      ["boxFault", "192.0.2.1", 80],
      ["boxFault", "2001:db8::1", 80],
      ["refused", "::1", await findClosedPort()],
      ["boxFault", "fe80::1%nowhere", 80],
      ["reset", "127.0.0.1", RESETTING_PORT],
      ["connected", "127.0.0.1", open],
    ];
    const jobs = targets.map(([, address, port]) => jobOf(address, port));
    const resetting = createServer().listen(RESETTING_PORT, "127.0.0.1");
    await once(resetting, "listening");
    t.teardown(() => resetting.close());
    const connector = await make();

    t.test("rounds say what single runs say", async (t) => {
      const { results, batches, sheet } = await runRound(connector, jobs, 2000);
      const singles = await runCheck(tcp, jobs, conditionsFor(connector, 2000));
      t.same(results.map(withoutTimes), singles.map(withoutTimes));
      for (const [place, [code, address]] of targets.entries())
        t.equal(results[place]?.observation.code, code, address);
      const batchOf = (place: number) => batches.findIndex((places) => places.includes(place));
      t.ok(batchOf(0) < batchOf(2), "nobody waits for the silent one");
      t.equal(sheet.sayingAt(0)?.code, "connected");
      t.equal(sheet.sayingAt(0), sheet.sayingAt(10), "the same saying each time");
    });

    t.test("a round is run again, for those that are wanted", async (t) => {
      const first = await runRound(connector, jobs.slice(0, 2), 2000);
      const saying = first.sheet.sayingAt(0);
      first.sheet.begin((place) => place === 0);
      await startRound(first.prepared, conditionsFor(connector, 2000)).settled;
      t.equal(first.sheet.sayingAt(0), saying);
      t.ok(first.sheet.numberAt(0, 0) > 0);
      t.equal(first.sheet.outcomeAt(1), undefined);
    });
  });
}

if (isInNamespace(t, import.meta.filename)) {
  layOutNetwork();
  testWay("in bursts", () => BurstConnector.open());
  testWay("through Node", async () => new NetConnector());
  t.test("what says, reads or looks up goes alone", async (t) => {
    const { rounds } = tcp;
    t.equal(rounds?.lane({ address: "192.0.2.1" }, { port: 1 }), "");
    t.equal(rounds?.lane({ address: "fe80::1%eth0" }, { port: 1 }), "");
    t.equal(rounds?.lane({ address: "www.example" }, { port: 1 }), undefined);
    t.equal(rounds?.lane({ address: "192.0.2.1" }, { port: 1, send: "x" }), undefined);
    t.equal(rounds?.lane({ address: "192.0.2.1" }, { port: 1, expect: "x" }), undefined);
  });
}
