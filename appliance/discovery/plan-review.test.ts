/** What a review makes of what was found and what people chose. */
import t from "tap";
import { derivedName } from "#model/derived-name.ts";
import { askedAgain, recordOf, type FoundRecord } from "./found-record.ts";
import type { Evidence, SnmpLook } from "./identify.ts";
import { plainText } from "./plain-text.ts";
import { earlierOf, planReview, type Choice, type ReviewInput, type WatchedHost } from "./plan-review.ts";

const access = { version: "2c", community: "x" } as const;
const LAN = {
  name: "lan",
  port: 161,
  access,
  entry: { kind: "snmp", version: "2c", community: { secret: "snmp-lan" } },
};
const options = { near: true, credentials: [LAN] };
const switchLook: SnmpLook = {
  answered: true,
  device: { kind: "switch", vendor: "Acme", hardware: "S24", sysObjectID: "1.3.6.1.4.1.1" },
  faults: [],
  version: "2c",
  checks: [derivedName("memory", "Memory"), derivedName("port", "1")],
  derived: [
    { id: "memory", naming: derivedName("memory", "Memory"), part: "memory", state: "ok" },
    { id: "port-1", naming: derivedName("port", "1"), part: "ports", state: "critical" },
    { id: "port-2", naming: derivedName("port", "2"), part: "ports" },
  ],
  credential: "lan",
};
const silent: SnmpLook = { answered: false, device: {}, faults: ["timeout"], version: "2c", checks: [] };

function record(address: string, more: Partial<Evidence> = {}): FoundRecord {
  const evidence = { sighted: { address, roundTripMs: 1 }, names: {}, ports: { open: [], refuses: true }, ...more };
  return recordOf(evidence, [], options);
}
function plan(records: readonly FoundRecord[], more: Partial<ReviewInput> = {}) {
  return planReview({
    records,
    credentials: [LAN],
    surroundings: [],
    choices: new Map(),
    leftOut: new Set(),
    watched: [],
    before: new Map(),
    ...more,
  });
}
const choose = (address: string, choice: Choice) => ({ choices: new Map([[address, choice]]) });
const host = (id: string, address: string, saysSnmp = true): WatchedHost => ({ id, name: id, address, saysSnmp });

t.test("what can be read is ready and taken; what cannot, or is not known, waits for a person", async (t) => {
  const { devices, hosts, credentials } = plan([
    record("192.0.2.1", { names: { dns: "core.acme.example" }, snmp: switchLook }),
    record("192.0.2.2", { snmp: silent, ports: { open: [22, 443], refuses: true } }),
    record("192.0.2.3", { snmp: silent }),
  ]);
  t.match(devices, [
    {
      stand: "ready",
      take: true,
      group: "network",
      criticality: "high",
      checks: 4,
      troubles: 1,
      parts: ["ports", "memory"],
    },
    { stand: "unreadable", take: false, checks: 3, remarks: [{ code: "discovery.snmpSilent" }] },
    { stand: "unknown", take: false, checks: 1 },
  ]);
  t.match(hosts, [
    { id: "core", name: "core.acme.example", groups: ["network"], profile: "auto", snmp: { credential: "lan" } },
  ]);
  t.equal(hosts.length, 1);
  t.same(credentials, { lan: LAN.entry });
});

t.test("names, groups, criticality and single checks are as people chose them", async (t) => {
  const found = record("192.0.2.1", { snmp: switchLook, ports: { open: [], refuses: true } });
  const choice: Choice = {
    name: "  Core\u202e switch ",
    group: "cellar",
    criticality: "low",
    without: ["ping", "port-1"],
  };
  const { devices, hosts, checks } = plan([found], choose("192.0.2.1", choice));
  t.match(devices, [
    { name: "Core switch", proposedName: "Switch 192.0.2.1", checks: 2, troubles: 0, group: "cellar" },
  ]);
  t.same(hosts, [
    {
      id: "core-switch",
      name: "Core switch",
      address: "192.0.2.1",
      groups: ["cellar"],
      criticality: "low",
      hostCheck: "none",
      snmp: { credential: "lan" },
      profile: { auto: true, without: ["port-1"] },
    },
  ]);
  t.same(
    checks.get("192.0.2.1")?.map(({ id, take }) => [id, take]),
    [
      ["ping", false],
      ["memory", true],
      ["port-1", false],
      ["port-2", true],
    ],
  );
});

t.test("a host whose state was that of a check that is not wanted takes another one, or none", async (t) => {
  const mute = record("192.0.2.2", { sighted: { address: "192.0.2.2" }, ports: { open: [22, 25], refuses: true } });
  const ask = (without: string[]) => plan([mute], choose("192.0.2.2", { take: true, without })).hosts[0];
  t.match(ask([]), { hostCheck: { service: "ssh" } });
  t.match(ask(["ssh"]), { hostCheck: { service: "smtp" }, services: [{ id: "smtp" }] });
  t.match(ask(["ssh", "smtp"]), { hostCheck: "none", services: undefined });
});

t.test("two of one name are told apart, and from what is watched already", async (t) => {
  const named = (address: string) => record(address, { names: { netbios: "NAS-01" }, snmp: switchLook });
  const two = plan([named("192.0.2.4"), named("192.0.2.5")]);
  t.match(two.devices, [{ sharedName: true }, { sharedName: true }]);
  t.same(
    two.hosts.map(({ name }) => name),
    ["NAS-01 (192.0.2.4)", "NAS-01 (192.0.2.5)"],
  );
  t.equal(new Set(two.hosts.map(({ id }) => id)).size, 2);
  const one = plan([named("192.0.2.4"), named("192.0.2.5")], choose("192.0.2.5", { take: false }));
  t.match(one.devices, [{ sharedName: false }, { sharedName: false }], "what is not taken takes no name");
  t.same(
    one.hosts.map(({ name }) => name),
    ["NAS-01"],
  );
  const beside = plan([named("192.0.2.4")], { watched: [{ ...host("nas-01", "192.0.2.99"), name: "nas-01" }] });
  t.match(beside.hosts, [{ id: "nas-01-2-4", name: "NAS-01 (192.0.2.4)" }]);
});

t.test("a device with two addresses is taken once, and said to be the same", async (t) => {
  const serial = { ...switchLook, device: { ...switchLook.device, serial: "CN12345" } };
  const both = [record("192.0.2.1", { snmp: serial }), record("198.51.100.1", { snmp: serial })];
  t.match(plan(both).devices, [
    { take: true, sameAs: undefined },
    { take: false, sameAs: { address: "192.0.2.1", watched: false } },
  ]);
  t.match(plan(both, { watched: [host("core", "198.51.100.1")] }).devices, [
    { take: false, sameAs: { address: "198.51.100.1", name: "core", watched: true } },
    { stand: "watched" },
  ]);
  t.equal(plan(both, choose("198.51.100.1", { take: true })).hosts.length, 2, "a person may want both");
  const blank = { ...switchLook, device: { ...switchLook.device, serial: "0000000" } };
  t.match(
    plan([record("192.0.2.1", { snmp: blank }), record("192.0.2.2", { snmp: blank })]).devices,
    [{ take: true }, { take: true }],
    "a number that nobody has set tells nothing",
  );
});

t.test("what is watched stays as it is; only what it leaves open is filled in", async (t) => {
  const found = [record("192.0.2.1", { names: { dns: "core.acme.example" }, snmp: switchLook })];
  t.match(plan(found, { watched: [host("core", "192.0.2.1")] }), {
    devices: [{ stand: "watched", take: false }],
    hosts: [],
    extended: [],
  });
  t.match(plan(found, { watched: [host("core", "core.acme.example")] }).devices, [{ stand: "watched" }]);
  const open = plan(found, { watched: [host("core", "192.0.2.1", false)] });
  t.match(open.devices, [{ stand: "readable", take: true, checks: 3, host: { id: "core" } }]);
  t.same(open.hosts, []);
  t.same(open.extended, [{ id: "core", snmp: { credential: "lan" }, profile: "auto" }]);
});

t.test("who was left out stays out at another address; who moved or was exchanged is told", async (t) => {
  const mac = "02:00:00:00:00:01";
  const at = (address: string, more: Partial<Evidence> = {}) =>
    record(address, { sighted: { address, roundTripMs: 1, mac }, snmp: switchLook, ...more });
  t.match(plan([at("192.0.2.7")], { leftOut: new Set([`mac ${mac}`]) }).devices, [{ stand: "leftOut", take: false }]);
  const before = new Map([["192.0.2.6", earlierOf(at("192.0.2.6"))]]);
  t.match(plan([at("192.0.2.7")], { watched: [host("core", "192.0.2.6")], before }).devices, [
    { sameAs: { address: "192.0.2.6", watched: true }, take: false },
  ]);
  const other = record("192.0.2.6", { sighted: { address: "192.0.2.6", roundTripMs: 1, mac: "02:00:00:00:00:02" } });
  t.match(plan([other], { watched: [host("core", "192.0.2.6")], before }).devices, [
    { stand: "watched", before: { vendor: "Acme", model: "S24" } },
  ]);
  t.match(plan([at("192.0.2.6")], { before }).devices, [{ before: undefined }]);
});

t.test("asked again with what fits, a device becomes ready", async (t) => {
  const mute = record("192.0.2.2", { snmp: silent, ports: { open: [22], refuses: true } });
  t.match(plan([mute]).devices, [{ stand: "unreadable", remarks: [{ code: "discovery.snmpSilent" }] }]);
  t.match(plan([askedAgain(mute, switchLook, options)]).devices, [{ stand: "ready", remarks: [], take: true }]);
});

t.test("without the credential it was read with nothing else is proposed in its place", async (t) => {
  const { hosts } = plan([record("192.0.2.1", { snmp: switchLook })], { credentials: [{ name: "other", port: 161 }] });
  t.match(hosts, [{ snmp: undefined, profile: undefined }]);
});

t.test("what a device writes into its names is one short line that turns no text", async (t) => {
  t.equal(plainText("a\u202eb\u0000c\nd"), "a b c d");
  t.equal(plainText("x".repeat(65_536)).length, 150);
  t.ok(plainText("\u{1f600}".repeat(200)).isWellFormed());
  t.equal(plainText("Büro שלום"), "Büro שלום", "other scripts stay");
  const hostile = record("192.0.2.9", {
    snmp: { ...switchLook, device: { ...switchLook.device, hardware: "<img src=x>\u202e" } },
  });
  t.equal(hostile.host.model, "<img src=x>");
});

t.test("a person says what a device hangs on; nothing hangs on itself", async (t) => {
  const records = ["192.0.2.1", "192.0.2.2", "192.0.2.3"].map((address) => record(address, { snmp: switchLook }));
  const parentsBy = (choices: readonly (readonly [string, Choice])[], watched: readonly WatchedHost[] = []) => {
    const { hosts, devices } = plan(records, { choices: new Map(choices), watched });
    const ids = new Map([...hosts, ...watched].map(({ id, address }) => [id, address]));
    return {
      hosts: hosts.map(({ address, parents = [] }) => [address, ...parents.map((id) => ids.get(id))]),
      behind: devices.map(({ behind }) => behind),
    };
  };
  t.same(parentsBy([["192.0.2.2", { behind: "192.0.2.1" }]]), {
    hosts: [["192.0.2.1"], ["192.0.2.2", "192.0.2.1"], ["192.0.2.3"]],
    behind: [undefined, "192.0.2.1", undefined],
  });
  t.same(parentsBy([["192.0.2.2", { behind: "192.0.2.9" }]], [host("core", "192.0.2.9")]).hosts[1], [
    "192.0.2.2",
    "192.0.2.9",
  ]);
  const ring = parentsBy([
    ["192.0.2.1", { behind: "192.0.2.2" }],
    ["192.0.2.2", { behind: "192.0.2.1" }],
    ["192.0.2.3", { behind: "192.0.2.3" }],
  ]);
  t.same(ring.hosts, [["192.0.2.1"], ["192.0.2.2"], ["192.0.2.3"]], "a ring is left as proposed");
  t.same(
    parentsBy([
      ["192.0.2.1", { take: false }],
      ["192.0.2.2", { behind: "192.0.2.1" }],
    ]).hosts[0],
    ["192.0.2.2"],
    "what is not watched carries nothing",
  );
});
