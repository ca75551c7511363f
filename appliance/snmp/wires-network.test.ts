/**
 * What a network does to questions, over both wires: a namespace of its own with a dead neighbour, no route, a refused route
 * and a packet filter. Whoever is asked beside them is answered.
 */
import { execFileSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import t from "tap";
import { isInNamespace } from "#lib/testing/in-namespace.ts";
import { errorCode } from "#lib/errno.ts";
import { SnmpError, type SnmpAgent } from "./client.ts";
import { WAYS, type Way } from "./testing/both-ways.ts";
import { withAgent } from "./testing/port-table.ts";
import { encodeReply, raw, readRequest, tableAnswerer } from "./testing/scripted-agent.ts";

const UP_TIME = "1.3.6.1.2.1.1.3.0";
const TABLE = { [UP_TIME]: raw.timeticks(100) };
const access = { version: "2c", community: "public" } as const;
const options = { signal: AbortSignal.timeout(200_000), timeoutMs: 10_000, retries: 0 };

function layOutNetwork(): void {
  const commands = [
    "ip link set lo up",
    "ip link add v0 type veth peer name v1",
    "ip addr add 10.9.0.1/24 dev v0",
    "ip -6 addr add fe80::1/64 dev v0 nodad",
    "ip link set v0 up",
    "ip link set v1 up",
    "ip route add unreachable 10.10.0.0/16",
    "nft add table inet t",
    "nft add chain inet t o { type filter hook output priority 0; }",
    "nft add rule inet t o ip daddr 127.0.0.6 udp dport 161 drop",
  ];
  for (const command of commands) {
    const [name = "", ...args] = command.split(" ");
    execFileSync(name, args);
  }
}

function testWay({ name: way, makeClient }: Way): void {
  const failureOf = async (agent: SnmpAgent, more = {}) => {
    const client = makeClient();
    const outcome: unknown = await client.get(agent, [UP_TIME], { ...options, ...more }).catch((error) => error);
    client.stop();
    return outcome;
  };

  t.test(`what this box cannot send has the system's code, over ${way}`, async (t) => {
    const codes = {
      "8.8.8.8": "ENETUNREACH",
      "2001:db8::1": "ENETUNREACH",
      "10.10.0.1": "EHOSTUNREACH",
      "127.0.0.6": "EPERM",
    };
    for (const [address, code] of Object.entries(codes))
      t.equal(errorCode(await failureOf({ address, port: 161, access })), code, address);
  });

  t.test(`a dead neighbour is a timeout and spoils nothing that is asked meanwhile, over ${way}`, async (t) => {
    const client = makeClient();
    await withAgent(tableAnswerer(TABLE), async ({ agent }) => {
      let isOver = false;
      const dead = failureOf({ address: "10.9.0.7", port: 161, access }, { timeoutMs: 4000 }).finally(
        () => (isOver = true),
      );
      const besides = client.get({ address: "10.9.0.8", port: 161, access }, [UP_TIME], {
        ...options,
        timeoutMs: 4000,
      });
      const together = besides.catch((error: unknown) => error);
      let answered = 0;
      while (!isOver) {
        const values = await Promise.all([agent, agent, agent].map((one) => client.get(one, [UP_TIME], options)));
        answered += values.length;
        await delay(20);
      }
      t.ok(answered >= 12, `${answered} answers while the kernel looked for the neighbours`);
      for (const outcome of [await dead, await together]) {
        if (!(outcome instanceof SnmpError)) throw new Error("no SNMP error");
        t.equal(outcome.fault, "timeout");
        t.match(outcome.message, way === "bursts" ? "no answer; ICMP says EHOSTUNREACH" : "no answer");
      }
    });
    client.stop();
  });

  t.test(`a link-local address is asked by the interface that it names, over ${way}`, async (t) => {
    const socket = createSocket("udp6");
    socket.bind(0, "fe80::1%v0");
    await once(socket, "listening");
    socket.on("message", (bytes, { address, port }) => {
      const reply = encodeReply(readRequest(bytes), { varbinds: [{ oid: UP_TIME, ...raw.timeticks(7) }] });
      socket.send(reply, port, address);
    });
    const agent = { address: "fe80::1%v0", port: socket.address().port, access };
    t.match(await failureOf(agent), [{ value: { value: 7 } }]);
    socket.close();
  });
}

if (isInNamespace(t, import.meta.filename)) {
  layOutNetwork();
  for (const way of WAYS) testWay(way);
}
