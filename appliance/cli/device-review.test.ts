/** The review of what was found: kept on the box, put in force by the configuration's own way, never over what people set. */
import { tmpdir } from "node:os";
import t from "tap";
import { checkTypes } from "#checks/registry.ts";
import { ConfigKeeper } from "#config/config-keeper.ts";
import { recordOf, type FoundRecord } from "#discovery/found-record.ts";
import type { Evidence } from "#discovery/identify.ts";
import { parseNetworks } from "#discovery/networks.ts";
import { silentLog } from "#lib/log.ts";
import { derivedName } from "#model/derived-name.ts";
import type { SnmpAccess } from "#model/site.ts";
import { localActor } from "#actions/actor.ts";
import { DeviceReview, type Discovered } from "#actions/device-review.ts";

const SECRET = "pl4nted-community";
const DOCUMENT = `# The site of Acme.
version: 1
customer: acme
site: { id: hq, name: Acme HQ, timezone: UTC }
box: { id: box-1 }
hosts:
  # Bought in spring.
  - id: gateway
    name: Our gateway
    address: 192.0.2.1
    criticality: critical
`;
const typed: SnmpAccess = { version: "2c", community: SECRET };
const v3: SnmpAccess = {
  version: "3",
  user: "reader",
  level: "authPriv",
  authProtocol: "sha256",
  authKey: `${SECRET}-auth`,
  privProtocol: "aes128",
  privKey: `${SECRET}-priv`,
};

/** A box's configuration, facts and secrets in memory. */
function makeBox() {
  const versions: { actor: string; document: string }[] = [{ actor: "chief", document: DOCUMENT }];
  const facts = new Map<string, string>();
  const secrets = new Map<string, string>();
  const keeper = new ConfigKeeper({
    dataFolder: tmpdir(),
    versions: {
      newest: () => ({ id: versions.length, actor: "", document: "", ...versions.at(-1), origin: "page" }),
      get: () => undefined,
      add: ({ actor, document }) => ({ id: versions.push({ actor, document }) }),
    },
    secrets: { get: (name) => secrets.get(name) },
    checkTypes,
    log: silentLog,
    say: ({ code }) => code,
    makeDefault: () => {
      throw new Error("there is a configuration");
    },
  });
  keeper.load();
  /** As after a restart: what is not kept is gone. */
  const review = () =>
    new DeviceReview({
      site: () => keeper.site,
      countServices: () => 0,
      config: {
        view: () => ({ readOnly: false, digest: keeper.site.digest, document: keeper.document(), notYetInForce: [] }),
        change: async (changes, actor) => keeper.change(changes, { name: actor.name, origin: "page" }).problems,
      },
      facts: {
        get: (name) => (facts.has(name) ? (JSON.parse(facts.get(name) ?? "") as unknown) : undefined),
        set: (name, value) => void facts.set(name, JSON.stringify(value)),
      },
      secrets: {
        get: (name) => secrets.get(name),
        set: (name, value) => void secrets.set(name, value),
        remove: (name) => secrets.delete(name),
        list: () => [...secrets.keys()].map((name) => ({ name })),
      },
      surroundings: () => [],
      log: silentLog,
    });
  return { review, keeper, versions, facts, secrets };
}

function found(address: string, credential: string | undefined, more: Partial<Evidence> = {}): Evidence {
  const looked = {
    answered: credential !== undefined,
    device: credential === undefined ? {} : ({ kind: "switch", sysObjectID: "1.3.6.1.4.1.1" } as const),
    faults: credential === undefined ? ["timeout"] : [],
    version: "2c",
    checks: credential === undefined ? [] : [derivedName("memory", "Memory")],
    derived: credential === undefined ? [] : [{ id: "memory", naming: derivedName("memory", "Memory") }],
    ...(credential === undefined ? {} : { credential }),
  } as const;
  const sighted = { address, roundTripMs: 1 };
  return { sighted, names: {}, ports: { open: [22], refuses: true }, snmp: looked, ...more };
}

function discovered(
  review: DeviceReview,
  network: string,
  evidence: (name: string) => readonly Evidence[],
  access = typed,
): Discovered {
  const { networks } = parseNetworks([network], []);
  const credential = review.nameFor(access, 161, []);
  const records = evidence(credential.name).map((one): FoundRecord =>
    recordOf(one, [], { near: true, credentials: [credential] }),
  );
  return {
    startedAt: "2026-05-01T08:00:00.000Z",
    networks,
    addresses: 254,
    seconds: 41,
    records,
    credentials: [credential],
  };
}
const valueOf = <T>(outcome: { readonly done: boolean; readonly value?: T }) => outcome.value;

t.test("what was found and chosen survives a restart, and is put in force as one version", async (t) => {
  const { review: open, keeper, versions, facts, secrets } = makeBox();
  const first = open();
  first.add(
    discovered(first, "192.0.2.0/24", (name) => [
      found("192.0.2.1", name),
      found("192.0.2.7", name),
      found("192.0.2.8", undefined),
    ]),
  );
  t.equal(
    first.choose([
      { address: "192.0.2.7", name: "Core" },
      { address: "192.0.2.8", take: true },
    ]).done,
    true,
  );
  t.equal(first.choose([{ address: "192.0.2.7", criticality: "low" }]).done, true, "one choice leaves the others");
  t.match(first.choose([{ address: "192.0.2.99", take: true }]), {
    done: false,
    problems: [{ code: "notFound.found" }],
  });
  t.same([...secrets], [["snmp-lan", SECRET]]);
  t.notMatch([...facts.values()].join(""), SECRET, "what is kept beside the secrets names them only");

  const again = open();
  t.match(again.view(), {
    found: { networks: ["192.0.2.0/24"], addresses: 254 },
    credentials: [{ name: "lan", version: "2c", inForce: false }],
    devices: [
      { address: "192.0.2.1", stand: "readable", take: true },
      { address: "192.0.2.7", stand: "ready", name: "Core", criticality: "low", take: true },
      { address: "192.0.2.8", stand: "unreadable", take: true },
    ],
  });
  t.notMatch(JSON.stringify([again.view(), valueOf(again.detail("192.0.2.7"))]), SECRET);

  const outcome = await again.watch({ ...localActor, name: "ana" });
  t.match(outcome, { done: true, value: { hosts: 2, extended: 1, checks: 5 } });
  t.equal(versions.length, 2, "one version");
  t.equal(versions.at(-1)?.actor, "ana");
  t.match(
    versions.at(-1)?.document,
    /# Bought in spring\.[^]*name: Our gateway/,
    "what people wrote stays as they wrote it",
  );
  t.notMatch(versions.at(-1)?.document, SECRET);
  t.match(keeper.site.hosts, [
    {
      id: "gateway",
      name: "Our gateway",
      criticality: "critical",
      profile: "auto",
      snmp: { access: { community: SECRET } },
    },
    { id: "core", name: "Core", address: "192.0.2.7", criticality: "low", profile: "auto" },
    { address: "192.0.2.8", hostService: /\/ping$/, profile: "none" },
  ]);
  t.match(await again.watch(localActor), { done: false, problems: [{ code: "nothingChosen" }] }, "twice adds nothing");
});

t.test("the next discovery shows what is new, and leaves out what was left out", async (t) => {
  const { review: open, keeper } = makeBox();
  const review = open();
  const both = (name: string) => [found("192.0.2.7", name), found("192.0.2.8", undefined)];
  review.add(discovered(review, "192.0.2.0/24", both));
  await review.watch(localActor);
  keeper.change([{ path: ["hosts", 1, "name"], value: "As Ivan calls it" }], { name: "ivan", origin: "page" });
  review.add(discovered(review, "192.0.2.0/24", (name) => [...both(name), found("192.0.2.9", name)]));
  t.match(review.view().devices, [
    { stand: "watched", take: false, host: { name: "As Ivan calls it" } },
    { stand: "leftOut", take: false },
    { stand: "ready", take: true },
  ]);
  t.match(await review.watch(localActor), { done: true, value: { hosts: 1, extended: 0 } });
  t.equal(keeper.site.hosts[1]?.name, "As Ivan calls it");
  review.add(discovered(review, "192.0.2.0/24", () => []));
  t.equal(keeper.site.hosts.length, 3, "who is not found is not taken away");
  t.same(review.view().devices, []);
});

t.test("discoveries of other networks add to the review; of the same one take its place", async (t) => {
  const review = makeBox().review();
  review.add(discovered(review, "192.0.2.0/24", (name) => [found("192.0.2.7", name)]));
  review.add(discovered(review, "198.51.100.0/24", (name) => [found("198.51.100.7", name)]));
  t.same(
    review.view().devices.map(({ address }) => address),
    ["192.0.2.7", "198.51.100.7"],
  );
  t.same(review.view().found?.networks, ["198.51.100.0/24", "192.0.2.0/24"]);
  review.add(discovered(review, "192.0.2.0/24", (name) => [found("192.0.2.8", name)]));
  t.same(
    review.view().devices.map(({ address }) => address),
    ["198.51.100.7", "192.0.2.8"],
  );
  t.equal(review.view().credentials.length, 1, "the same community is one credential");
});

t.test("a credential that nobody answers is forgotten; others go into the secret store, key by key", async (t) => {
  const { review: open, keeper, secrets } = makeBox();
  secrets.set("snmp-lan", "of somebody else");
  const review = open();
  review.add(discovered(review, "192.0.2.0/24", () => [found("192.0.2.8", undefined)]));
  t.same([...secrets.keys()], ["snmp-lan"]);
  t.same(review.view().credentials, []);
  const credential = review.nameFor(v3, 1161, []);
  t.equal(credential.name, "lan-2", "a name whose secrets nobody has");
  const record = recordOf(found("192.0.2.8", credential.name), [], { near: true, credentials: [credential] });
  review.update([record], [credential]);
  t.same([...secrets.keys()], ["snmp-lan", "snmp-lan-2-auth", "snmp-lan-2-priv"]);
  t.match(review.kept(), [{ name: "lan-2", port: 1161, access: v3 }]);
  t.match(await review.watch(localActor), { done: true });
  t.match(keeper.site.hosts.at(-1), { snmp: { access: v3, port: 1161 } });
  t.match(keeper.document(), {
    credentials: { "lan-2": { version: 3, user: "reader", authKey: { secret: "snmp-lan-2-auth" } } },
  });
  t.equal(secrets.get("snmp-lan"), "of somebody else");
});

t.test("a discovery that was cancelled adds what it found, and takes nothing away", async (t) => {
  const { review: open } = makeBox();
  const review = open();
  review.add(discovered(review, "192.0.2.0/24", (name) => [found("192.0.2.1", name), found("192.0.2.7", name)]));
  const cut = discovered(review, "192.0.2.0/24", (name) => [
    found("192.0.2.7", undefined),
    found("192.0.2.8", name),
    found("192.0.2.9", undefined),
  ]);
  review.add({ ...cut, notLookedAt: new Set(["192.0.2.7", "192.0.2.9"]) });
  const records = review.records.toSorted((a, b) => a.host.address.localeCompare(b.host.address));
  t.same(
    records.map(({ host, readWith }) => [host.address, readWith?.credential]),
    [
      ["192.0.2.1", "lan"],
      ["192.0.2.7", "lan"],
      ["192.0.2.8", "lan"],
      ["192.0.2.9", undefined],
    ],
    "an earlier look tells more than none",
  );
});
