/** The relay with a real mosquitto: TLS, both versions of MQTT, refusals, a restart of the broker, the will. */
import t, { type Test } from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { RelayConfig } from "#model/site.ts";
import { Relay, type RelayOptions } from "./relay.ts";
import { makeAuthority, type TestAuthority } from "./testing/certificates.ts";
import { FakeBroker } from "./testing/fake-broker.ts";
import { MemoryLog } from "./testing/memory-log.ts";
import { Mosquitto, type MosquittoOptions } from "./testing/mosquitto.ts";
import { Receiver } from "./testing/receiver.ts";
import { waitFor } from "#lib/testing/wait-for.ts";

const quick = {
  passing: { firstMs: 10, mostMs: 40 },
  lasting: { firstMs: 10, mostMs: 40 },
  betweenMs: 5,
  stableMs: 1000,
};

function relayConfig(port: number, more: Partial<RelayConfig> = {}): RelayConfig {
  return { brokers: [`mqtt://127.0.0.1:${port}`], protocol: 5, commandKeys: [], history: false, ...more };
}

function startRelay(t: Test, config: RelayConfig, source = new MemoryLog(), more: Partial<RelayOptions> = {}): Relay {
  const identity = { base: "vedetta/v1/acme/hq/box-1", boot: "boot-1", version: "0.1.0" };
  const relay = new Relay({
    config,
    source,
    ...identity,
    clock: systemClock,
    clockTrusted: () => true,
    log: silentLog,
    retry: quick,
    ...more,
  });
  relay.start();
  t.teardown(() => relay.stop());
  return relay;
}

async function mosquitto(t: Test, options: MosquittoOptions = {}): Promise<Mosquitto> {
  const broker = await new Mosquitto(options).start();
  t.teardown(() => broker.remove());
  return broker;
}

async function receiver(t: Test, config: RelayConfig, session?: string): Promise<Receiver> {
  const made = await new Receiver(config, session).start();
  t.teardown(() => made.stop());
  return made;
}

for (const protocol of [5, 4] as const) {
  void t.test(`events and presence arrive with MQTT ${protocol === 5 ? "5" : "3.1.1"}`, async (t) => {
    const broker = await mosquitto(t);
    const config = relayConfig(broker.port, { protocol });
    const soc = await receiver(t, config);
    const source = new MemoryLog();
    source.appendMany(50);
    const relay = startRelay(t, config, source);
    await waitFor("fifty events", () => soc.events.length === 50);
    t.same(
      soc.sequences(),
      Array.from({ length: 50 }, (_, i) => i + 1),
    );
    await waitFor("the cursor", () => source.cursor("relay") === 50);
    await relay.stop();
    await waitFor("goodbye", () => soc.presences.length === 2);
    t.same(
      soc.presences.map(({ reason }) => reason),
      ["connected", "shutdown"],
    );
  });
}

function tlsLines(clientCertificates: boolean): string[] {
  const lines = ["cafile @/ca.pem", "certfile @/server.pem", "keyfile @/server.key"];
  return clientCertificates ? [...lines, "require_certificate true"] : lines;
}

function tlsFiles(authority: TestAuthority, server = authority.server): Record<string, string> {
  return { "ca.pem": authority.ca, "server.pem": server.certificate, "server.key": server.key };
}

void t.test("with TLS and certificates on both sides", async (t) => {
  const ours = makeAuthority("ours");
  const stranger = makeAuthority("stranger");
  const broker = await mosquitto(t, { lines: tlsLines(true), files: tlsFiles(ours) });
  const brokers = [`mqtts://127.0.0.1:${broker.port}`];
  const { certificate, key } = ours.client;

  await t.test("the right ones connect, over TLS 1.3 and verified", async (t) => {
    const config = relayConfig(0, { brokers, tls: { ca: ours.ca, certificate, key } });
    const soc = await receiver(t, config);
    const source = new MemoryLog();
    source.append();
    startRelay(t, config, source);
    await waitFor("the event", () => soc.events.length === 1);
  });

  const faults: [string, RelayConfig["tls"], string[]][] = [
    ["a broker signed by an unknown authority is refused", { ca: stranger.ca, certificate, key }, ["brokerUntrusted"]],
    ["without an authority of its own the system's decide", { certificate, key }, ["brokerUntrusted"]],
    ["a missing certificate is named", { ca: ours.ca }, ["certificateRequired", "handshakeRefused"]],
    [
      "a certificate of another authority is named",
      { ca: ours.ca, certificate: stranger.client.certificate, key: stranger.client.key },
      ["certificateRefused"],
    ],
    [
      "a key that does not fit is named",
      { ca: ours.ca, certificate, key: stranger.client.key },
      ["certificateUnusable"],
    ],
    ["a text that is no certificate is named", { ca: ours.ca, certificate: "x", key: "y" }, ["certificateUnusable"]],
  ];
  for (const [name, tls, codes] of faults) {
    await t.test(name, async (t) => {
      const relay = startRelay(t, relayConfig(0, { brokers, ...(tls === undefined ? {} : { tls }) }));
      await waitFor("a problem", () => relay.figures().problem !== undefined);
      t.ok(codes.includes(relay.figures().problem?.code ?? ""), JSON.stringify(relay.figures().problem));
      t.notOk(relay.figures().connected);
      t.notMatch(JSON.stringify(relay.figures()), "PRIVATE KEY");
    });
  }

  await t.test("plain MQTT to a TLS port: it says that TLS is spoken there", async (t) => {
    const relay = startRelay(t, relayConfig(broker.port));
    await waitFor("a problem", () => relay.figures().problem !== undefined);
    t.equal(relay.figures().problem?.code, "tlsSpoken");
    t.match(relay.figures().problem?.message, /TLS is spoken there; use mqtts:/);
  });
});

for (const [kind, expected] of [
  ["otherServer", "brokerNameMismatch"],
  ["expiredServer", "brokerCertificateExpired"],
] as const) {
  void t.test(`a broker with a wrong certificate (${kind}) is not talked to`, async (t) => {
    const ours = makeAuthority("ours");
    const broker = await mosquitto(t, { lines: tlsLines(false), files: tlsFiles(ours, ours[kind]) });
    const brokers = [`mqtts://127.0.0.1:${broker.port}`];
    const relay = startRelay(t, relayConfig(0, { brokers, tls: { ca: ours.ca } }));
    await waitFor("a problem", () => relay.figures().problem !== undefined);
    t.equal(relay.figures().problem?.code, expected);
  });
}

void t.test("TLS to a port that speaks plain MQTT is named", async (t) => {
  const broker = await mosquitto(t);
  const relay = startRelay(t, relayConfig(0, { brokers: [`mqtts://127.0.0.1:${broker.port}`] }));
  await waitFor("a problem", () => relay.figures().problem !== undefined);
  t.equal(relay.figures().problem?.code, "noTls");
  t.match(relay.figures().problem?.message, /without TLS/);
});

void t.test("an environment variable cannot switch verification off", async (t) => {
  const ours = makeAuthority("ours");
  const broker = await mosquitto(t, { lines: tlsLines(false), files: tlsFiles(ours) });
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
  t.teardown(() => delete process.env.NODE_TLS_REJECT_UNAUTHORIZED);
  const relay = startRelay(t, relayConfig(0, { brokers: [`mqtts://127.0.0.1:${broker.port}`] }));
  await waitFor("a problem", () => relay.figures().problem !== undefined);
  t.equal(relay.figures().problem?.code, "brokerUntrusted");
});

for (const protocol of [5, 4] as const) {
  void t.test(`a wrong password is named (protocol ${protocol})`, async (t) => {
    const broker = await mosquitto(t, { lines: ["password_file @/users"], files: { users: "" } });
    const relay = startRelay(t, relayConfig(broker.port, { protocol, username: "box", password: "wrong" }));
    await waitFor("a problem", () => relay.figures().problem !== undefined);
    t.match(relay.figures().problem?.code, /badCredentials|notAuthorised/);
  });
}

void t.test("an event that the broker's access rules refuse is kept until they allow it", async (t) => {
  const rules = "topic write vedetta/v1/acme/hq/box-1/presence\n";
  const broker = await mosquitto(t, { lines: ["acl_file @/rules"], files: { rules } });
  const source = new MemoryLog();
  source.append();
  const relay = startRelay(t, relayConfig(broker.port), source);
  await waitFor("the refusal", () => relay.figures().refused > 0);
  t.equal(relay.figures().lastProblem?.code, "notAuthorised");
  t.equal(source.cursor("relay"), 0);
});

void t.test("mosquitto says that nobody subscribes, and it is remembered", async (t) => {
  const broker = await mosquitto(t);
  const source = new MemoryLog();
  source.appendMany(3);
  const relay = startRelay(t, relayConfig(broker.port), source);
  await waitFor("three answers", () => relay.figures().acknowledged === 3);
  t.match(relay.figures(), { unheard: 3, nobodyListens: true, waiting: 0 });
});

void t.test("a restart of a broker that persists loses nothing, whoever was connected", async (t) => {
  const broker = await mosquitto(t);
  const config = relayConfig(broker.port);
  const first = await receiver(t, config, "soc");
  const source = new MemoryLog();
  const relay = startRelay(t, config, source);
  source.appendMany(100);
  relay.wake();
  await waitFor("some events", () => first.events.length > 20);
  source.appendMany(400);
  await broker.stop();
  await waitFor("the loss is noticed", () => !relay.figures().connected && !first.connected);
  source.appendMany(100);
  await broker.start();
  const second = await receiver(t, config, "soc");
  await waitFor("all events", () => new Set([...first.sequences(), ...second.sequences()]).size === 600);
  t.equal(new Set([...first.events, ...second.events].map(({ id }) => id)).size, 600, "no event has a second id");
  t.same(
    second.firstDeliveries(),
    second.firstDeliveries().toSorted((a, b) => a - b),
    "in order",
  );
  await waitFor("the cursor", () => source.cursor("relay") === 600);
});

void t.test("a broker that is stopped while the box is up is named, and found again", async (t) => {
  const broker = await mosquitto(t);
  const relay = startRelay(t, relayConfig(broker.port));
  await waitFor("connected", () => relay.figures().connected);
  await broker.stop("SIGKILL");
  await waitFor("refused", () => relay.figures().problem?.code === "refused");
  await broker.start();
  await waitFor("connected again", () => relay.figures().connected);
  t.equal(relay.figures().connections, 2);
});

void t.test(
  "the wish for the first broker is followed once it can be reached, and the other one sees the will",
  async (t) => {
    const second = await mosquitto(t);
    const first = await new FakeBroker().start();
    const { url } = first;
    await first.stop();
    const config = relayConfig(0, { brokers: [url, `mqtt://127.0.0.1:${second.port}`] });
    const soc = await receiver(t, relayConfig(second.port));
    const source = new MemoryLog();
    source.append();
    const relay = startRelay(t, config, source, { preferAfterMs: 50 });
    await waitFor("the second serves", () => relay.figures().connected);
    const back = await new FakeBroker().start(Number(new URL(url).port));
    t.teardown(() => back.stop());
    await waitFor("the first serves", () => relay.figures().broker === url && relay.figures().connected);
    await waitFor("the will on the second", () => soc.presences.at(-1)?.reason === "lost");
    t.pass();
  },
);

for (const [limit, protocol, reason] of [
  ["message_size_limit 3000", 5, "tooLarge"],
  ["max_packet_size 3000", 5, "tooLarge"],
  ["max_packet_size 3000", 4, "eventEndsConnection"],
] as const) {
  const version = protocol === 5 ? "5" : "3.1.1";
  void t.test(
    `with ${limit} and MQTT ${version} an event that is too large is set aside, the rest arrives`,
    async (t) => {
      const broker = await mosquitto(t, { lines: [limit] });
      const soc = await receiver(t, relayConfig(broker.port, { protocol }));
      const source = new MemoryLog();
      const aside: [number, string][] = [];
      const asides: RelayOptions["asides"] = {
        tell: ({ sequence }, { code }) => {
          aside.push([sequence, code]);
          source.append({ type: "events.dropped", data: { reason: "refused", from: sequence, to: sequence } });
        },
        store: () => true,
      };
      for (let i = 1; i <= 30; i += 1) source.append(i === 7 ? { data: "x".repeat(6000) } : {});
      startRelay(t, relayConfig(broker.port, { protocol }), source, { asides });
      await waitFor("all that can be taken", () => new Set(soc.sequences()).size === 30);
      t.same(aside, [[7, reason]]);
      t.notOk(soc.sequences().includes(7));
      t.equal(soc.sequences().at(-1), 31, "the last says which one is missing");
      await waitFor("the cursor", () => source.cursor("relay") === 31);
    },
  );
}

void t.test(
  "with message_size_limit and MQTT 3.1.1 mosquitto says that it took what it drops: see the README",
  async (t) => {
    const broker = await mosquitto(t, { lines: ["message_size_limit 3000"] });
    const soc = await receiver(t, relayConfig(broker.port, { protocol: 4 }));
    const source = new MemoryLog();
    source.append({ data: "x".repeat(6000) });
    source.append();
    startRelay(t, relayConfig(broker.port, { protocol: 4 }), source);
    await waitFor("both are acknowledged", () => source.cursor("relay") === 2);
    await waitFor("the second", () => soc.events.length > 0);
    t.same(soc.sequences(), [2]);
  },
);
