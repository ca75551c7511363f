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
