/** What is proposed for what was found. */
import t from "tap";
import { derivedName } from "#model/derived-name.ts";
import type { FoundHost } from "#model/discovery.ts";
import { identify, type Evidence } from "./identify.ts";
import { computerNameIn } from "./names.ts";
import { credentialEntries, proposeConfig } from "./propose-config.ts";

function evidence(more: Partial<Evidence> = {}): Evidence {
  return { sighted: { address: "192.0.2.7", roundTripMs: 1 }, names: {}, ports: { open: [], refuses: true }, ...more };
}
function found(address: string, more: Partial<FoundHost> = {}): FoundHost {
  return {
    address,
    names: [],
    certainty: "unknown",
    answers: { pingMs: 1, ports: [] },
    remarks: [],
    services: 0,
    checks: [],
    ...more,
  };
}
const snmp = {
  answered: true,
  device: {},
  faults: [],
  version: "2c",
  checks: [derivedName("memory", "Memory")],
} as const;
const remarks = (more: Partial<Evidence>) => identify(evidence(more)).remarks.map(({ code }) => code);

t.test("what the device says is certain, what its ports or its card suggest is likely", async (t) => {
  t.match(identify(evidence({ snmp: { ...snmp, device: { kind: "ups", vendor: "Acme" } } })), {
    kind: "ups",
    certainty: "certain",
  });
  t.match(identify(evidence({ ports: { open: [80, 9100], refuses: true } })), { kind: "printer", certainty: "likely" });
  t.match(identify(evidence({ sighted: { address: "192.0.2.7", roundTripMs: 1, mac: "00:04:13:00:00:01" } })), {
    kind: "phone",
    vendor: "Snom",
    certainty: "likely",
  });
  t.match(identify(evidence()), { certainty: "unknown", kind: undefined });
});

t.test("what does not answer is said with the likely reason", async (t) => {
  const silent = { ...snmp, answered: false };
  t.same(remarks({ snmp: silent }), ["discovery.snmpSilent"]);
  t.same(remarks({ snmp: { ...silent, faults: ["authentication"], version: "3" } }), ["discovery.snmpRefused"]);
  t.same(remarks({ snmp: { ...silent, faults: ["malformed"] } }), ["discovery.snmpGarbled"]);
  t.same(
    remarks({ sighted: { address: "192.0.2.7", mac: "02:00:00:00:00:01" }, ports: { open: [], refuses: false } }),
    ["discovery.onlyArp", "discovery.snmpNotAsked"],
  );
  t.same(remarks({ ports: { open: [], refuses: false } }), ["discovery.snmpNotAsked", "discovery.portsFiltered"]);
});

t.test("who answers SNMP gets the profile, others what their ports allow, the mute nothing", async (t) => {
  const { proposal, ids } = proposeConfig({
    hosts: [
      found("192.0.2.1", {
        name: "core.acme.example",
        kind: "switch",
        services: 12,
        answers: { pingMs: 1, snmp: true, ports: [{ port: 22, name: "ssh" }] },
      }),
      found("192.0.2.2", { answers: { ports: [{ port: 443, name: "https" }] } }),
      found("192.0.2.3", { answers: { ports: [] } }),
      found("192.0.2.4", { name: "old", answers: { pingMs: 1, snmp: true, ports: [] } }),
      found("192.0.2.9"),
    ],
    onlyV1: new Set(["192.0.2.4"]),
    credentials: [{ name: "lan", port: 1161, ...credentialEntries({ version: "2c", community: "acme" }) }],
    readWith: new Map(),
    watched: new Map([["192.0.2.9", "known"]]),
  });
  t.same(proposal, {
    credentials: {
      lan: { kind: "snmp", version: "2c", community: "acme" },
      "lan-v1": { kind: "snmp", version: 1, community: "acme" },
    },
    hosts: [
      {
        id: "core",
        name: "core.acme.example",
        address: "192.0.2.1",
        groups: ["network"],
        criticality: "high",
        snmp: { credential: "lan", port: 1161 },
        profile: "auto",
      },
      {
        id: "host-2-2",
        address: "192.0.2.2",
        hostCheck: { service: "https" },
        services: [{ id: "https", check: "tcp", settings: { port: 443 } }],
      },
      { id: "old", name: "old", address: "192.0.2.4", snmp: { credential: "lan-v1", port: 1161 }, profile: "auto" },
    ],
  });
  t.equal(ids.get("192.0.2.9"), "known", "what is watched is not proposed again");
});

t.test("ports get the check that fits; of what tells of itself only what it does for others", async (t) => {
  const https = { port: 443, name: "https" };
  const [dns, tls] = [
    { id: "dns", check: "dns", settings: { name: ".", type: "NS", anyAnswer: true } },
    { id: "tls", check: "tls", settings: {} },
  ];
  const { proposal } = proposeConfig({
    hosts: [
      found("192.0.2.1", {
        kind: "printer",
        answers: { pingMs: 1, ports: [https, { port: 9100, name: "jetdirect" }] },
      }),
      found("192.0.2.2", {
        kind: "firewall",
        services: 9,
        answers: { pingMs: 1, snmp: true, ports: [https, { port: 53, name: "dns" }] },
      }),
      found("192.0.2.3", { answers: { pingMs: 1, snmp: true, ports: [https] } }),
    ],
    services: new Map([
      ["192.0.2.1", [tls]],
      ["192.0.2.2", [dns, tls]],
      ["192.0.2.3", [tls]],
    ]),
    onlyV1: new Set(),
    credentials: [],
    readWith: new Map(),
  });
  t.match(proposal.hosts, [
    { name: "Printer 192.0.2.1", criticality: "low", groups: ["printers"] },
    { name: "Firewall 192.0.2.2", criticality: "high", groups: ["network"] },
    {},
  ]);
  t.same(
    proposal.hosts.map(({ services }) => services?.map(({ id, check }) => `${id} ${check}`)),
    [["tls tls", "jetdirect tcp"], ["dns dns"], ["tls tls"]],
    "where nothing can be read, its ports are what there is",
  );
});

t.test("the box, its gateway and its resolvers are watched too; who is elsewhere hangs on the gateway", async (t) => {
  const resolve = { id: "dns", check: "dns", settings: { name: "." } };
  const input = {
    hosts: [found("192.0.2.1", { name: "gw" }), found("198.51.100.7", { name: "far" })],
    onlyV1: new Set<string>(),
    credentials: [],
    readWith: new Map<string, string>(),
    surroundings: [
      { id: "box", address: "127.0.0.1", hostCheck: "none" as const },
      { id: "gateway", address: "192.0.2.1", services: [resolve] },
      { id: "resolver", address: "192.0.2.53", services: [resolve] },
    ],
    isNear: (address: string) => address.startsWith("192.0.2."),
  };
  const { proposal } = proposeConfig(input);
  t.same(
    proposal.hosts.map(({ id, parents, services }) => [id, parents, services?.length]),
    [
      ["box", undefined, undefined],
      ["resolver", undefined, 1],
      ["gw", undefined, 1],
      ["far", ["gw"], undefined],
    ],
    "what was found at the gateway's address is the gateway",
  );
  const again = proposeConfig({ ...input, watched: new Map([["192.0.2.1", "gateway"]]) });
  t.match(again.proposal.hosts.at(-1), { id: "far", parents: ["gateway"] });
});

t.test("names are those that people gave; two of one name are told apart", async (t) => {
  const named = (name: string, more: Partial<Evidence> = {}) =>
    identify(evidence({ snmp: { ...snmp, device: { sysName: name, vendor: "Acme", hardware: "X 5" } }, ...more })).name;
  t.equal(named("core-1"), "core-1");
  for (const generic of ["switch", "example.com", "localhost", "Acme X5", "<private>", "sysName"])
    t.equal(named(generic), undefined, generic);
  t.equal(named("core-1", { names: { dns: "sw-hall.acme.example" } }), "sw-hall.acme.example");
  t.equal(named("core-1", { names: { dns: "192-0-2-7.pool.example" } }), "core-1");
  const hosts = [found("192.0.2.1", { name: "sw" }), found("192.0.2.2", { name: "SW" })];
  const { proposal } = proposeConfig({ hosts, onlyV1: new Set(), credentials: [], readWith: new Map() });
  t.same(
    proposal.hosts.map(({ name }) => name),
    ["sw (192.0.2.1)", "SW (192.0.2.2)"],
  );
});

t.test("a device that answers and shows nothing to watch says so", async (t) => {
  t.same(remarks({ snmp: { ...snmp, device: { sysDescr: "x" }, checks: [] } }), ["discovery.nothingToRead"]);
});

t.test(
  "each device remembers the credential that it was read with; only those that are needed are written",
  async (t) => {
    const community = (name: string, value: string) => ({
      name,
      port: 161,
      ...credentialEntries({ version: "2c", community: value }),
    });
    const answers = { pingMs: 1, snmp: true, ports: [] };
    const { proposal } = proposeConfig({
      hosts: ["192.0.2.1", "192.0.2.2"].map((address) => found(address, { answers })),
      onlyV1: new Set(),
      credentials: [community("lan", "public"), community("lan-2", "acme"), community("lan-3", "other")],
      readWith: new Map([
        ["192.0.2.1", "lan-2"],
        ["192.0.2.2", "lan"],
      ]),
    });
    t.match(
      proposal.hosts.map(({ snmp }) => snmp?.credential),
      ["lan-2", "lan"],
    );
    t.strictSame(Object.keys(proposal.credentials ?? {}), ["lan", "lan-2"]);
  },
);

t.test("ids are unique and of the right form, whatever hosts call themselves", async (t) => {
  const names = ["same", "same", "Ünï çode", "x".repeat(100), "192", ""];
  const hosts = names.map((name, i) => found(`192.0.2.${i + 1}`, { name }));
  const { proposal } = proposeConfig({ hosts, onlyV1: new Set(), credentials: [], readWith: new Map() });
  const ids = proposal.hosts.map(({ id }) => id);
  t.equal(new Set(ids).size, names.length);
  for (const id of ids) t.match(id, /^[a-z0-9][a-z0-9-]{0,62}$/);
});

t.test("a NetBIOS host's name is the unique one of the workstation", async (t) => {
  const entry = (name: string, suffix: number, flags: number) =>
    Buffer.concat([Buffer.from(name.padEnd(15)), Buffer.from([suffix, flags, 0])]);
  const answer = Buffer.concat([
    Buffer.alloc(56),
    Buffer.from([2]),
    entry("WORKGROUP", 0, 0x84),
    entry("ACME-PC", 0, 0x04),
  ]);
  t.equal(computerNameIn(answer), "ACME-PC");
  t.equal(computerNameIn(answer.subarray(0, 70)), undefined, "cut off");
});
