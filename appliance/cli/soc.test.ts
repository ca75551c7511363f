/** `vedetta soc` as it is typed, with a real mosquitto and a relay. */
import { createPublicKey, verify, sign, createPrivateKey } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t, { type Test } from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { CloudEvent } from "#model/event.ts";
import { EmbeddedBroker } from "#relay/embedded-broker.ts";
import { Relay } from "#relay/relay.ts";
import { makeAuthority } from "#relay/testing/certificates.ts";
import { MemoryLog } from "#relay/testing/memory-log.ts";
import { Mosquitto } from "#relay/testing/mosquitto.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import { runVerb } from "./command-line.ts";
import type { Terminal } from "./verb.ts";

const box = {
  base: "vedetta/v1/acme/hq/box-1",
  boot: "boot-1",
  version: "0.1.0",
  clock: systemClock,
  clockTrusted: () => true,
  log: silentLog,
};

class TestTerminal implements Terminal {
  readonly printed: string[] = [];
  readonly complaints: string[] = [];
  readonly #abort = new AbortController();
  readonly env = {};
  get signal(): AbortSignal {
    return this.#abort.signal;
  }
  out(line: string): void {
    this.printed.push(line);
  }
  err(line: string): void {
    this.complaints.push(line);
  }
  async readStdin(): Promise<string> {
    return "";
  }
  interrupt(): void {
    this.#abort.abort();
  }
}

function temporaryFolder(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-soc-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Types a command; `end` interrupts it and gives its exit code. */
function type(t: Test, ...args: string[]): { terminal: TestTerminal; end: () => Promise<number> } {
  const terminal = new TestTerminal();
  const code = runVerb(["soc", ...args], terminal);
  const end = (): Promise<number> => {
    terminal.interrupt();
    return code;
  };
  t.teardown(end);
  return { terminal, end };
}

async function mosquitto(t: Test, options = {}): Promise<Mosquitto> {
  const broker = await new Mosquitto(options).start();
  t.teardown(() => broker.remove());
  return broker;
}

function relayTo(t: Test, url: string, source: MemoryLog, tls = {}): Relay {
  const relay = new Relay({
    ...box,
    source,
    config: { brokers: [url], protocol: 5, tls, commandKeys: [], history: false },
  });
  relay.start();
  t.teardown(() => relay.stop());
  return relay;
}

void t.test("watch shows presence and events of a box behind TLS with certificates on both sides", async (t) => {
  const ours = makeAuthority("ours");
  const folder = temporaryFolder(t);
  for (const [name, text] of [
    ["ca", ours.ca],
    ["cert", ours.client.certificate],
    ["key", ours.client.key],
  ] as const) {
    writeFileSync(join(folder, name), text);
  }
  const lines = ["cafile @/ca.pem", "certfile @/server.pem", "keyfile @/server.key", "require_certificate true"];
  const files = { "ca.pem": ours.ca, "server.pem": ours.server.certificate, "server.key": ours.server.key };
  const broker = await mosquitto(t, { lines, files });
  const url = `mqtts://127.0.0.1:${broker.port}`;
  const options = ["--ca", join(folder, "ca"), "--certificate", join(folder, "cert"), "--key", join(folder, "key")];
  const { terminal, end } = type(t, "watch", "--broker", url, ...options, "--base", "vedetta/v1/acme/+/+");
  await waitFor("connected", () => terminal.complaints.some((line) => line.includes("connected")));
  const source = new MemoryLog();
  source.append();
  relayTo(t, url, source, { ca: ours.ca, certificate: ours.client.certificate, key: ours.client.key });
  await waitFor("two lines", () => terminal.printed.length === 2);
  t.match(
    terminal.printed.join("\n"),
    /^\d\d:\d\d:\d\d acme\/hq\/box-1 online \(connected\), version 0\.1\.0\n.*#1 test {2}a test/,
  );
  t.equal(await end(), 0);
});

void t.test("with --json there is one event a line and nothing else", async (t) => {
  const broker = await mosquitto(t);
  const url = `mqtt://127.0.0.1:${broker.port}`;
  const { terminal, end } = type(t, "watch", "--broker", url, "--json");
  await waitFor("connected", () => terminal.complaints.length > 0);
  const source = new MemoryLog();
  source.appendMany(30);
  relayTo(t, url, source);
  await waitFor("thirty events", () => terminal.printed.length === 30);
  const events = terminal.printed.map((line) => JSON.parse(line) as CloudEvent);
  t.same(
    events.map(({ sequence }) => Number(sequence)),
    Array.from({ length: 30 }, (_, i) => i + 1),
  );
  t.equal(await end(), 0);
});

for (const protocol of ["5", "3.1.1"]) {
  void t.test(`a session gets what came while the terminal was away (MQTT ${protocol})`, async (t) => {
    const broker = await mosquitto(t);
    const url = `mqtt://127.0.0.1:${broker.port}`;
    const args = ["watch", "--broker", url, "--json", "--session", "duty", "--protocol", protocol];
    const source = new MemoryLog();
    source.append();
    const first = type(t, ...args);
    await waitFor("connected", () => first.terminal.complaints.length > 0);
    const relay = relayTo(t, url, source);
    await waitFor("the first event", () => first.terminal.printed.length === 1);
    await first.end();
    source.appendMany(50);
    relay.wake();
    await waitFor("sent", () => relay.figures().waiting === 0);
    const second = type(t, ...args);
    await waitFor("fifty events", () => second.terminal.printed.length === 50);
    t.equal((JSON.parse(second.terminal.printed[0] ?? "{}") as CloudEvent).sequence, "2");
  });
}

void t.test(
  "the broker inside a box is watched with the line that `run` prints, and says what it does not speak",
  async (t) => {
    const source = new MemoryLog();
    const embedded = new EmbeddedBroker({ ...box, source, firstPort: 0 });
    await embedded.start();
    t.teardown(() => embedded.stop());
    const { terminal } = type(t, "watch", "--broker", embedded.url);
    await waitFor("presence", () => terminal.printed.length === 1);
    source.append();
    embedded.wake();
    await waitFor("the event", () => terminal.printed.length === 2);
    const five = new TestTerminal();
    t.equal(await runVerb(["soc", "watch", "--broker", embedded.url, "--protocol", "5"], five), 1);
    t.match(five.complaints.join(), /3\.1\.1/);
  },
);

for (const [fault, args, message] of [
  ["no command", [], /expected one of: watch, command, acknowledge, confirm, configure, rollout, key/],
  ["an unknown command", ["wave"], /expected one of: watch, .*; not "wave"/],
  ["no broker", ["watch"], /--broker is missing/],
  ["a broker that is no URL", ["watch", "--broker", "soc.example"], /--broker: write mqtt/],
  [
    "an unknown protocol",
    ["watch", "--broker", "mqtt://127.0.0.1", "--protocol", "4"],
    /--protocol must be one of 5, 3\.1\.1/,
  ],
  ["a certificate without its key", ["watch", "--broker", "mqtt://127.0.0.1", "--certificate", "x"], /belong together/],
  ["a file that is not there", ["watch", "--broker", "mqtt://127.0.0.1", "--ca", "/nowhere"], /--ca .*ENOENT/],
  ["a # in the middle", ["watch", "--broker", "mqtt://127.0.0.1", "--base", "a/#/b"], /--base/],
  ["an unknown option", ["watch", "--borker", "x"], /borker/],
] as const) {
  void t.test(`bad usage is one line: ${fault}`, async (t) => {
    const terminal = new TestTerminal();
    t.equal(await runVerb(["soc", ...args], terminal), 64);
    t.equal(terminal.complaints.length, 1);
    t.match(terminal.complaints[0], message);
  });
}

void t.test("key makes a key pair once, readable by its owner alone, whose public half verifies", async (t) => {
  const file = join(temporaryFolder(t), "key.pem");
  const first = new TestTerminal();
  t.equal(await runVerb(["soc", "key", "--signing-key", file], first), 0);
  t.equal(statSync(file).mode & 0o777, 0o600);
  const jwk = JSON.parse(first.printed[0] ?? "{}") as { kty: string; crv: string; x: string };
  t.match(jwk, { kty: "OKP", crv: "Ed25519" });
  const message = Buffer.from("a command");
  const signature = sign(null, message, createPrivateKey(readFileSync(file)));
  t.ok(verify(null, message, createPublicKey({ key: jwk, format: "jwk" }), signature));

  const before = readFileSync(file, "utf8");
  const second = new TestTerminal();
  t.equal(await runVerb(["soc", "key", "--signing-key", file], second), 0);
  t.same(second.printed, first.printed, "the same public key");
  t.equal(readFileSync(file, "utf8"), before, "and the private one was left alone");
});

void t.test("two who share get each event once between them, and both hear of presence", async (t) => {
  const broker = await mosquitto(t);
  const url = `mqtt://127.0.0.1:${broker.port}`;
  const share = (session: string) =>
    type(t, "watch", "--broker", url, "--share", "desk", "--session", session, "--json", "--base", box.base);
  const [one, two] = [share("one"), share("two")];
  const isThere = ({ terminal }: typeof one) => terminal.complaints.some((line) => line.includes("connected"));
  await waitFor("both are connected", () => isThere(one) && isThere(two));
  const source = new MemoryLog();
  const relay = relayTo(t, url, source);
  const printed = () =>
    [...one.terminal.printed, ...two.terminal.printed].map((line) => (JSON.parse(line) as CloudEvent).id);
  // Until both subscriptions stand, one of them gets all.
  await waitFor("both get some", () => {
    source.append();
    relay.wake();
    return one.terminal.printed.length > 0 && two.terminal.printed.length > 0;
  });
  await one.end();
  source.appendMany(20);
  relay.wake();
  await waitFor("the other has its half", () => relay.figures().waiting === 0);
  const again = share("one");
  const all = () => [...printed(), ...again.terminal.printed.map((line) => (JSON.parse(line) as CloudEvent).id)];
  await waitFor(
    "what was meant for the first has waited for its session",
    () => new Set(all()).size === source.latest(),
  );
  t.ok(again.terminal.printed.length > 0);
  t.notOk(
    two.terminal.complaints.some((line) => line.includes("missing")),
    "gaps are not told",
  );
});

void t.test("--share needs a session and a name", async (t) => {
  const refused = async (...args: string[]): Promise<string> => {
    const { terminal, end } = type(t, "watch", "--broker", "mqtt://127.0.0.1:1", ...args);
    await waitFor("a complaint", () => terminal.complaints.length > 0);
    t.equal(await end(), 64);
    return terminal.complaints.join();
  };
  t.match(await refused("--share", "desk"), /--share needs --session/);
  t.match(await refused("--share", "a/b", "--session", "x"), /--share: a name/);
  t.match(await refused("--share", "a", "--session", "x", "--base", "vedetta/v1/acme/#"), /--share: name the boxes/);
});
