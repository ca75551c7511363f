/** Setting the network: which files it makes, and what becomes of what nobody confirms. */
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t, { type Test } from "tap";
import type { NetworkSettings } from "#model/network-settings.ts";
import { networkFiles } from "./network-files.ts";
import { NetworkSetter, type NetworkReply } from "./set-network.ts";

const FIXED: NetworkSettings = {
  port: "eth0",
  ipv4: "fixed",
  address: "192.0.2.7/24",
  gateway: "192.0.2.1",
  ipv6: "auto",
  resolvers: ["192.0.2.53"],
};

function bench(t: Test, fails = false) {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-network-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const at = (name: string) => path.join(folder, name);
  const places = { kept: at("kept"), trial: at("trial"), files: at("files"), uptime: at("uptime") };
  writeFileSync(places.uptime, "1000.25 900.00\n");
  const did: string[] = [];
  const note = (what: string) => async () => void did.push(what);
  const system = {
    startTimer: note("timer"),
    stopTimer: note("no timer"),
    removeVlan: note("no VLAN"),
    async apply() {
      did.push("apply");
      if (fails && did.filter((one) => one === "apply").length === 1) throw new Error("networkd does not answer");
    },
  };
  const setter = new NetworkSetter(places, system);
  const ask = async (request: unknown): Promise<NetworkReply> => {
    const replies: NetworkReply[] = [];
    await setter.serve(request, (reply) => void replies.push(reply));
    t.equal(replies.length, 1);
    return replies[0] as NetworkReply;
  };
  const files = () => (existsSync(places.files) ? readdirSync(places.files).toSorted() : []);
  return { ask, setter, did, files, places };
}

t.test("a fixed address, looked for before it is taken; names from the resolvers that were named alone", async (t) => {
  const text = networkFiles(FIXED)["40-vedetta.network"] ?? "";
  const lines = text.split("\n");
  for (const line of [
    "Name=eth0",
    "DHCP=ipv6",
    "Address=192.0.2.7/24",
    "DuplicateAddressDetection=ipv4",
    "Gateway=192.0.2.1",
    "DNS=192.0.2.53",
    "UseDNS=no",
  ])
    t.ok(lines.includes(line), line);
});

t.test("the clock goes by the time servers that were named alone", async (t) => {
  const files = networkFiles({
    ipv4: "dhcp",
    ipv6: "auto",
    port: "eth0",
    timeServers: ["time.example", "192.0.2.123"],
  });
  const lines = files["40-vedetta.network"]?.split("\n") ?? [];
  t.ok(lines.includes("NTP=time.example 192.0.2.123"));
  t.equal(lines.filter((line) => line === "UseNTP=no").length, 2, "neither DHCPv4 nor DHCPv6 names any");
});

t.test("a VLAN has the address, and its port none", async (t) => {
  const files = networkFiles({ ...FIXED, ipv6: "off", vlan: 12 });
  t.match(files["40-vedetta-vlan.netdev"], /\[VLAN\]\nId=12\n/);
  t.match(files["41-vedetta-vlan.network"], /Name=vedetta-vlan\n[^]*Address=192\.0\.2\.7\/24/);
  t.match(files["40-vedetta.network"], /VLAN=vedetta-vlan\n/);
  t.notMatch(files["40-vedetta.network"], /Address=/);
});

t.test("systemd-networkd, another user, may read what was written", async (t) => {
  const before = process.umask(0o077);
  t.teardown(() => process.umask(before));
  const { ask, places } = bench(t);
  await ask({ do: "set", settings: FIXED });
  t.equal(statSync(path.join(places.files, "40-vedetta.network")).mode & 0o777, 0o644);
});

t.test("tried, then confirmed: only then it is on the disk, and the next start has it", async (t) => {
  const { ask, setter, did, files, places } = bench(t);
  t.same(await ask({ do: "set", settings: FIXED }), { state: { trial: { settings: FIXED, secondsLeft: 120 } } });
  t.same(did, ["timer", "no VLAN", "apply"], "the timer before the change");
  t.same(files(), ["40-vedetta.network"]);
  t.notOk(existsSync(places.kept));
  writeFileSync(places.uptime, "1100.00 900.00\n");
  t.match(await ask({ do: "show" }), { state: { trial: { secondsLeft: 21 } } });
  t.same(await ask({ do: "set", settings: FIXED }), { refused: "busy", why: "other settings are being tried" });
  t.same(await ask({ do: "confirm" }), { state: { settings: FIXED } });
  t.equal(did.at(-1), "no timer");
  t.match(await ask({ do: "confirm" }), { refused: "nothing" });
  await setter.revert();
  t.same(files(), ["40-vedetta.network"], "what was confirmed is not taken back");
  rmSync(places.files, { recursive: true });
  setter.start();
  t.match(readFileSync(path.join(places.files, "40-vedetta.network"), "utf8"), /Address=192\.0\.2\.7\/24/);
});

t.test("what nobody confirms is taken back, to what was confirmed before or to the factory's", async (t) => {
  const { ask, setter, did, files, places } = bench(t);
  await ask({ do: "set", settings: { ...FIXED, vlan: 12 } });
  t.equal(files().length, 3);
  await setter.revert();
  t.same(files(), []);
  t.same(did.slice(-2), ["no VLAN", "apply"]);
  t.same(await ask({ do: "show" }), { state: {} });
  t.match(await ask({ do: "confirm" }), { refused: "nothing" }, "too late");
  await ask({ do: "set", settings: FIXED });
  await ask({ do: "confirm" });
  await ask({ do: "set", settings: { port: "eth0", ipv4: "dhcp", ipv6: "off" } });
  t.same(await ask({ do: "revert" }), { state: { settings: FIXED } });
  t.match(readFileSync(path.join(places.files, "40-vedetta.network"), "utf8"), /Address=192\.0\.2\.7\/24/);
});

t.test("after a power cut in those 120 s nothing of it is left", async (t) => {
  const { ask, setter, files, places } = bench(t);
  await ask({ do: "set", settings: FIXED });
  renameSync(places.trial, `${places.trial}.gone`);
  rmSync(places.files, { recursive: true });
  setter.start();
  t.same(files(), []);
  t.same(await ask({ do: "show" }), { state: {} });
});

t.test("what cannot be put in force is taken back at once", async (t) => {
  const { ask, files } = bench(t, true);
  await t.rejects(ask({ do: "set", settings: FIXED }), /networkd does not answer/);
  t.same(files(), []);
});

t.test("what cannot work is refused, whoever asks, and changes nothing", async (t) => {
  const { ask, did } = bench(t);
  const { port: _, ...noPort } = FIXED;
  for (const settings of [
    undefined,
    {},
    noPort,
    { ...FIXED, port: "eth0\n[Route]" },
    { ...FIXED, gateway: "198.51.100.1" },
    { ...FIXED, resolvers: ["192.0.2.1\nDHCP=yes"] },
    { ...FIXED, timeServers: ["time.example\nDHCP=yes"] },
    { ...FIXED, vlan: 4095 },
    { ...FIXED, other: 1 },
  ])
    t.match(await ask({ do: "set", settings }), { refused: "malformed" });
  for (const request of [null, 7, {}, { do: "reboot" }]) t.match(await ask(request), { refused: "malformed" });
  t.same(did, []);
});
