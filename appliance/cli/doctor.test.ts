/** The doctor finds what is wrong, and says what would help. The whole verb runs in a network of its own. */
import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createPlainServer, type AddressInfo, type Server } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { withBubblewrap, withLandlock } from "#checks/plugin/separate-plugin.ts";
import { makePinger } from "#probes/make-pinger.ts";
import type { RelayConfig } from "#model/site.ts";
import { makeAuthority } from "#relay/testing/certificates.ts";
import { chooseConnector } from "#probes/make-connector.ts";
import { chooseWire } from "#snmp/choose-wire.ts";
import { asIs, critical, describeFindings, exitCodeOf, ok, type Finding } from "./doctor/finding.ts";
import { ENGLISH } from "./speech.ts";
import {
  lookAtClock,
  lookAtDataFolder,
  lookAtDescriptors,
  lookAtDisk,
  lookAtMemory,
  lookAtPluginFolders,
  lookAtPort,
  lookAtSeparation,
} from "./doctor/look-at-machine.ts";
import { lookAtBrokers, lookAtConnecting, lookAtPing, lookAtSnmp } from "./doctor/look-at-network.ts";

type Test = { teardown(end: () => void): void };

function temporaryFolder(t: Test): string {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-doctor-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function listening(t: Test, server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.teardown(() => void server.close());
  return (server.address() as AddressInfo).port;
}

function relay(brokers: readonly string[], tls?: RelayConfig["tls"]): RelayConfig {
  return { brokers, protocol: 5, commandKeys: [], history: false, ...(tls === undefined ? {} : { tls }) };
}

const states = (findings: readonly Finding[]) => findings.map(({ state }) => state);

t.test("the worst finding is the exit code, and advice stands below its line", async (t) => {
  const fine = ok("a", asIs("well"));
  t.equal(exitCodeOf([fine]), 0);
  t.equal(exitCodeOf([fine, { ...fine, state: "warning" }]), 1);
  t.equal(
    exitCodeOf([
      { ...fine, state: "critical" },
      { ...fine, state: "warning" },
    ]),
    2,
  );
  t.same(describeFindings([critical("disk", asIs("full"), asIs("free some"))], ENGLISH), [
    "critical  disk           full",
    "                         → free some",
  ]);
});

t.test("figures of the machine are judged", async (t) => {
  t.equal(lookAtMemory(1e9).state, "ok");
  t.equal(lookAtMemory(100e6).state, "warning");
  t.equal(lookAtMemory(10e6).state, "critical");
  t.equal(
    lookAtDescriptors("Max open files            1024                 524288               files\n").state,
    "warning",
  );
  t.equal(lookAtDescriptors("Max open files            65536                524288               files\n").state, "ok");
  t.equal((await lookAtClock(() => Promise.resolve(true))).state, "ok");
  t.equal((await lookAtClock(() => Promise.resolve(false))).state, "warning");
  t.equal((await lookAtDisk("/nonexistent/data", 1)).state, "ok");
  t.equal((await lookAtDisk("/nonexistent/data", 1e18)).state, "warning");
});

t.test("a data folder is to be written by the box and read by nobody else", async (t) => {
  const folder = temporaryFolder(t);
  t.equal(lookAtDataFolder(folder).state, "ok");
  t.match(lookAtDataFolder(path.join(folder, "not", "yet")), { state: "ok", says: "will be made" });
  chmodSync(folder, 0o755);
  t.match(lookAtDataFolder(folder), { state: "warning", advice: "chmod 700" });
  t.equal(lookAtDataFolder("/proc/self").state, "critical");
});

t.test("a plugin folder that anybody may write is critical, one that is missing a warning", async (t) => {
  const folder = temporaryFolder(t);
  const open = path.join(folder, "open");
  mkdirSync(open);
  chmodSync(open, 0o777);
  t.same(states(lookAtPluginFolders([folder, open, path.join(folder, "none")])), ["ok", "critical", "warning"]);
});

t.test("where nothing keeps plugins away from the secrets it is critical, for whoever has plugins", async (t) => {
  const nothing = () => Promise.resolve(undefined);
  t.same(await lookAtSeparation([], false, 1000, nothing), []);
  t.match(await lookAtSeparation(["/usr/lib/plugins"], false, 1000, nothing), [
    { topic: "plugins", state: "critical", says: /neither bubblewrap nor Landlock/, advice: "install bubblewrap" },
  ]);
  t.match(await lookAtSeparation(["/usr/lib/plugins"], true, 1000, nothing), [{ state: "ok", says: "unseparated" }]);
  t.match(await lookAtSeparation(["/usr/lib/plugins"], false, 0), [{ state: "ok", says: "as nobody" }]);
  for (const [wrap, way] of [
    [withBubblewrap, "by bubblewrap"],
    [withLandlock, "by Landlock"],
  ] as const) {
    const found = await lookAtSeparation(["/usr/lib/plugins"], false, 1000, () => Promise.resolve(wrap));
    t.match(found, [{ state: "ok", says: way }]);
  }
});

t.test("a port that somebody else has is told from one that is free", async (t) => {
  const port = await listening(
    t,
    createPlainServer((socket) => socket.destroy()),
  );
  t.match(await lookAtPort("127.0.0.1", port), { state: "critical", says: "another programme" });
  t.equal((await lookAtPort("127.0.0.1", 0)).state, "ok");
});

t.test("without a way to ping it says what would give one", async (t) => {
  const pinger = await makePinger();
  t.teardown(() => pinger.stop());
  t.match(lookAtPing({ pinger, way: "none", obstacles: ["fping is not installed"] }), {
    state: "critical",
    advice: "install fping",
  });
});

t.test("it says which way SNMP is spoken, and why not the better one", async (t) => {
  t.match(lookAtSnmp({ way: "bursts", obstacles: [] }), { state: "ok", says: "in bursts" });
  const without = await chooseWire(() => Promise.reject(new Error("node:ffi is switched off")));
  t.match(lookAtSnmp(without), { state: "ok", says: /Node's sockets .*node:ffi is switched off/ });
});

t.test("it says which way TCP connections are opened, and why not the better one", async (t) => {
  t.match(lookAtConnecting({ way: "bursts", obstacles: [] }), { state: "ok", says: "in bursts" });
  const without = await chooseConnector(() => Promise.reject(new Error("node:ffi is switched off")));
  t.match(lookAtConnecting(without), { state: "ok", says: /Node's sockets .*node:ffi is switched off/ });
});

t.test("a plain broker that listens is fine, one that does not is critical unless another does", async (t) => {
  const port = await listening(t, createPlainServer());
  const good = `mqtt://127.0.0.1:${port}`;
  t.same(states(await lookAtBrokers(relay([good]))), ["ok"]);
  t.match(await lookAtBrokers(relay(["mqtt://127.0.0.1:1"])), [{ state: "critical", says: "ECONNREFUSED" }]);
  t.same(states(await lookAtBrokers(relay(["mqtt://127.0.0.1:1", good]))), ["warning", "ok"]);
  t.same(states(await lookAtBrokers(undefined)), ["ok"]);
});

t.test("certificates are tried as they are configured, on both sides", async (t) => {
  const [ours, strangers] = [makeAuthority("ours"), makeAuthority("strangers")];
  const asks = { ca: ours.ca, requestCert: true, rejectUnauthorized: true };
  const serve = (pair: { certificate: string; key: string }) => {
    const server = createTlsServer({ ...asks, cert: pair.certificate, key: pair.key });
    server.on("tlsClientError", () => {});
    return listening(t, server);
  };
  const url = `mqtts://127.0.0.1:${await serve(ours.server)}`;
  const tls = { ca: ours.ca, ...ours.client };
  t.same(states(await lookAtBrokers(relay([url], tls))), ["ok"]);
  t.match(await lookAtBrokers(relay([url], { ca: ours.ca })), [{ state: "critical", advice: "relay.tls.certificate" }]);
  t.match(await lookAtBrokers(relay([url], { ...tls, ca: strangers.ca })), [
    { state: "critical", advice: "relay.tls.ca" },
  ]);
  const expired = `mqtts://127.0.0.1:${await serve(ours.expiredServer)}`;
  t.match(await lookAtBrokers(relay([expired], tls)), [{ state: "critical", says: "CERT_HAS_EXPIRED" }]);
});

t.test("the whole verb, in a network without a way out: it is critical, as text and as JSON", async (t) => {
  const folder = temporaryFolder(t);
  const file = path.join(folder, "site.yaml");
  writeFileSync(file, "version: 1\ncustomer: acme\nsite: { id: hq }\nbox: { id: box-1 }\nhost: []\n");
  const main = path.join(import.meta.dirname, "../main.ts");
  const verb = `ip link set lo up; exec "${process.execPath}" --disable-warning=ExperimentalWarning "${main}" doctor --data "${folder}/data" --config "${file}"`;
  const run = (more: string) =>
    new Promise<{ code: unknown; out: string }>((resolve) =>
      execFile("unshare", ["-n", "sh", "-c", `${verb} ${more}`], (error, out) =>
        resolve({ code: error?.code ?? 0, out }),
      ),
    );
  const text = await run("");
  t.equal(text.code, 2);
  t.match(text.out, /critical +configuration +host: unknown key/);
  t.match(text.out, /critical +gateway +there is no default route/);
  const json = await run("--json");
  t.equal(json.code, 2);
  t.ok((JSON.parse(json.out) as Finding[]).some(({ topic, state }) => topic === "gateway" && state === "critical"));
});
