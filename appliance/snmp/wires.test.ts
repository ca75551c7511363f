/** What both wires do alike, and what bursts do by themselves. */
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import t from "tap";
import { KernelCalls } from "#bursts/kernel-calls.ts";
import { errorCode } from "#lib/errno.ts";
import { until } from "#lib/testing/wait-for.ts";
import { BurstWire } from "./burst-wire.ts";
import { chooseWire } from "./choose-wire.ts";
import { SnmpError, type SnmpAgent } from "./client.ts";
import { makeSnmpClient } from "./make-snmp-client.ts";
import { WAYS } from "./testing/both-ways.ts";
import { withAgent } from "./testing/port-table.ts";
import { encodeReply, raw, readRequest, tableAnswerer } from "./testing/scripted-agent.ts";
import { freeUdpPort } from "#lib/testing/free-port.ts";

const UP_TIME = "1.3.6.1.2.1.1.3.0";
const TABLE = { [UP_TIME]: raw.timeticks(100) };
const access = { version: "2c", community: "public" } as const;
/** For those that answer. */
const options = { signal: AbortSignal.timeout(200_000), timeoutMs: 10_000 };
/** For those that do not. */
const hasty = { ...options, timeoutMs: 300 };
const bursts = await chooseWire();
const withoutBursts = bursts.way === "bursts" ? false : bursts.obstacles.join("; ");

for (const { name: way, makeClient } of WAYS) {
  t.test(`an agent may answer from another address, over ${way}`, async (t) => {
    const [asked, answering] = [createSocket("udp4"), createSocket("udp4")];
    asked.bind(0, "127.0.0.1");
    answering.bind(0, "127.0.0.2");
    await Promise.all([once(asked, "listening"), once(answering, "listening")]);
    asked.on("message", (bytes, { address, port }) => {
      const request = readRequest(bytes);
      answering.send(encodeReply(request, { varbinds: [{ oid: UP_TIME, ...raw.timeticks(7) }] }), port, address);
    });
    const client = makeClient();
    const [value] = await client.get({ address: "127.0.0.1", port: asked.address().port, access }, [UP_TIME], options);
    t.same(value?.value, { type: "timeticks", value: 7 });
    client.stop();
    asked.close();
    answering.close();
  });

  t.test(`closed ports are timeouts and harm nobody who is asked beside them, over ${way}`, async (t) => {
    const client = makeClient();
    await withAgent(tableAnswerer(TABLE), async ({ agent }) => {
      const closed: SnmpAgent[] = [];
      for (const address of ["127.0.0.1", "::1"]) closed.push({ address, port: await freeUdpPort(address), access });
      const agents = Array.from({ length: 40 }, (_, place) => closed[place % 4] ?? agent);
      const outcomes = await Promise.all(
        agents.map((one) =>
          client.get(one, [UP_TIME], one === agent ? options : hasty).catch((error: unknown) => error),
        ),
      );
      for (const [place, outcome] of outcomes.entries()) {
        if (agents[place] === agent) t.match(outcome, [{ oid: UP_TIME }]);
        else t.equal(outcome instanceof SnmpError ? outcome.fault : outcome, "timeout");
      }
      const told = way === "bursts" ? /^no answer; ICMP says ECONNREFUSED$/ : /^no answer$/;
      for (const one of closed) {
        const [outcome] = await client.getEach(one, [UP_TIME], hasty);
        t.match((outcome as SnmpError).message, told, one.address);
      }
    });
    client.stop();
  });

  t.test(`what is no address is this box's own fault, over ${way}`, async (t) => {
    const client = makeClient();
    for (const address of ["300.1.2.3", "1.2", "::zz"]) {
      const outcome = await client.get({ address, port: 161, access }, [UP_TIME], options).catch((error) => error);
      t.equal(errorCode(outcome), "EINVAL", address);
    }
    client.stop();
  });
}

/** The kernel's calls, counted, with sends that go wrong as told. */
async function watchedClient(sendInstead: (call: number) => string | undefined = () => undefined) {
  const calls = await KernelCalls.load();
  const counts = { send: 0, receive: 0 };
  const watched = new Proxy(calls, {
    get(target, name: keyof KernelCalls) {
      const method = target[name] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        if (name === "receive") counts.receive += 1;
        if (name !== "send") return method.apply(target, args);
        counts.send += 1;
        return sendInstead(counts.send) ?? method.apply(target, args);
      };
    },
  });
  const client = makeSnmpClient(undefined, undefined, (events) => new BurstWire(watched, events));
  return { client, counts };
}

t.test("bursts", { skip: withoutBursts }, async (t) => {
  t.test("27 requests leave by one call, and nothing runs once they are answered", async (t) => {
    const { client, counts } = await watchedClient();
    await withAgent(tableAnswerer(TABLE), async ({ agent, requests }) => {
      const asked = Array.from({ length: 27 }, () => client.get(agent, [UP_TIME], options));
      t.equal((await Promise.all(asked)).length, 27);
      t.equal(requests.length, 27);
      t.equal(counts.send, 1);
      // The last look comes after the last answer; then there is none within a time that is many looks long.
      await until(async () => {
        const { receive } = counts;
        await delay(120);
        return counts.receive === receive;
      });
    });
    client.stop();
  });

  t.test("2000 requests at once are all answered, and no more than 512 are on their way", async (t) => {
    const { client } = await watchedClient();
    let [arrived, most, left] = [0, 0, 0];
    await withAgent(
      (request, packet) => {
        arrived += 1;
        most = Math.max(most, arrived - left);
        return tableAnswerer(TABLE)(request, packet);
      },
      async ({ agent }) => {
        const asked = Array.from({ length: 2000 }, async () => {
          const [value] = await client.get(agent, [UP_TIME], options);
          left += 1;
          return value;
        });
        t.equal((await Promise.all(asked)).filter((value) => value !== undefined).length, 2000);
        t.ok(most <= 512, `${most} on their way`);
        t.equal(client.requestsSent, 2000, "none was lost");
      },
    );
    client.stop();
  });

  t.test("a silent agent is looked for ever more rarely", async (t) => {
    const { client, counts } = await watchedClient();
    await withAgent(
      () => undefined,
      async ({ agent }) => {
        const startedAt = performance.now();
        await client.get(agent, [UP_TIME], { ...options, retries: 0, timeoutMs: 500 }).catch(() => undefined);
        const most = 2 * (5 + (performance.now() - startedAt + 50) / 25);
        t.ok(counts.receive <= most, `${counts.receive} calls, two for each look, of ${most}`);
      },
    );
    client.stop();
  });

  t.test("a full queue of this box is waited for, but not for ever", async (t) => {
    await withAgent(tableAnswerer(TABLE), async ({ agent }) => {
      const full = await watchedClient((call) => (call <= 3 ? "EAGAIN" : undefined));
      t.match(await full.client.get(agent, [UP_TIME], options), [{ oid: UP_TIME }]);
      t.equal(full.counts.send, 4);
      full.client.stop();
      const never = await watchedClient(() => "ENOBUFS");
      const failure = await never.client.get(agent, [UP_TIME], options).catch((error: unknown) => error);
      t.equal(errorCode(failure), "ENOBUFS");
      never.client.stop();
    });
  });
});

t.test("where libc cannot be called, SNMP goes by Node's sockets, and it is said why", async (t) => {
  const chosen = await chooseWire(() => Promise.reject(new Error("node:ffi is switched off")));
  t.equal(chosen.way, "dgram");
  t.match(chosen.obstacles, [/node:ffi is switched off/]);
  const client = makeSnmpClient(undefined, undefined, chosen.makeWire);
  await withAgent(tableAnswerer(TABLE), async ({ agent }) => {
    t.match(await client.get(agent, [UP_TIME], options), [{ oid: UP_TIME }]);
  });
  client.stop();
});
