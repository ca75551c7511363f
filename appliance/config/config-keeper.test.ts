/** The configuration in force: what replaces it, what does not, and what people get to see of it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { StateStore } from "#store/state-store.ts";
import { ConfigKeeper, type KeeperOptions } from "./config-keeper.ts";
import { makeDefaultSite } from "./default-site.ts";
import { fixtureCheckTypes } from "./fixtures/check-types.ts";
import type { Author } from "#model/api-config.ts";
import { MASK } from "#checks/setting-secrets.ts";
import { noSecrets } from "./secret-source.ts";

const ADMIN: Author = { name: "admin", origin: "page" };
const HEAD = "version: 1\ncustomer: acme\nsite: { id: hq }\nbox: { id: box-1 }\n";
const WITH_SECRET = `${HEAD}# how the switches are asked
credentials: { lan: { kind: snmp, version: 2c, community: hunter2 } }   # the old one
hosts: [{ id: nas, address: 192.0.2.10, snmp: { credential: lan } }]
`;

function setUp(t: { teardown(end: () => void): void }, more: Partial<KeeperOptions> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-keeper-"));
  const store = StateStore.open(folder, { clock: systemClock, log: silentLog });
  t.teardown(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });
  const where = { hostname: "lookout", timezone: "UTC", gateways: ["192.0.2.1"], resolvers: [] };
  const options: KeeperOptions = {
    dataFolder: folder,
    versions: store.configVersions,
    secrets: noSecrets,
    checkTypes: fixtureCheckTypes,
    log: silentLog,
    say: ({ code }) => code,
    makeDefault: () => ({ ...makeDefaultSite(where), hosts: [{ id: "gateway", address: where.gateways[0] ?? "" }] }),
    ...more,
  };
  return { folder, store, where, options, keeper: new ConfigKeeper(options) };
}

t.test("a file is the only truth: it is read again on demand, and nothing else may change it", async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-file-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, "site.yaml");
  writeFileSync(file, `${HEAD}hosts: [{ id: a, address: 192.0.2.1 }]\n`);
  const { keeper } = setUp(t, { file });
  const changes: string[] = [];
  keeper.onChange((site, before) => changes.push(`${before?.hosts.length ?? "-"} to ${site.hosts.length}`));
  t.equal(keeper.readOnly, true);
  t.same(keeper.load().problems, []);
  t.match(keeper.put(HEAD, ADMIN).problems, [{ code: "readOnly.file" }]);
  writeFileSync(file, `${HEAD}hosts: []\n`);
  t.same(keeper.reload().problems, []);
  t.same(changes, ["- to 1", "1 to 0"]);
});

t.test("a refused file leaves the old configuration in force, and every mistake is said", async (t) => {
  const said: string[] = [];
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-file-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, "site.yaml");
  writeFileSync(file, `${HEAD}hosts: [{ id: a, address: 192.0.2.1 }]\n`);
  const { keeper } = setUp(t, { file, log: { ...silentLog, error: (_fields, message) => said.push(message) } });
  keeper.load();
  writeFileSync(file, `${HEAD}hosts: [{ id: a, adress: 192.0.2.1 }]\n`);
  t.equal(keeper.reload().problems.length, 2);
  t.equal(keeper.site.hosts.length, 1);
  t.equal(said.length, 2);
  t.match(said.join("\n"), "configuration refused: unknownKey");
  rmSync(file);
  t.match(keeper.reload().problems, [{ code: "file.missing", path: file }]);
  t.equal(keeper.site.hosts.length, 1);
});

t.test("a file that is refused at start puts nothing in force", async (t) => {
  const { keeper } = setUp(t, { file: "/nonexistent/site.yaml" });
  t.equal(keeper.load().problems.length, 1);
  t.throws(() => keeper.site);
});

t.test(
  "without a file the box makes its own configuration, which follows the surroundings until somebody changes it",
  async (t) => {
    const { keeper, store, where } = setUp(t);
    t.same(keeper.load().problems, []);
    t.equal(keeper.site.hosts[0]?.address, "192.0.2.1");
    keeper.reload();
    t.equal(store.configVersions.list().length, 1, "the same surroundings make no new version");
    where.gateways = ["192.0.2.254"];
    keeper.reload();
    t.equal(keeper.site.hosts[0]?.address, "192.0.2.254");
    t.same(keeper.put(`${HEAD}hosts: []\n`, ADMIN).problems, []);
    where.gateways = ["192.0.2.1"];
    keeper.reload();
    t.same(keeper.site.hosts, [], "a person's word stays");
    t.equal(store.configVersions.newest()?.actor, "admin");
  },
);

t.test("what is put survives a restart, comments included", async (t) => {
  const { keeper, options } = setUp(t);
  keeper.load();
  t.same(keeper.put(WITH_SECRET, ADMIN).problems, []);
  const next = new ConfigKeeper(options);
  t.same(next.load().problems, []);
  t.match(next.text(), "# how the switches are asked");
  t.equal(next.site.hosts[0]?.id, "nas");
});

t.test("people see a mask in place of a plain-text secret, and sending the mask back keeps the secret", async (t) => {
  const { keeper, store } = setUp(t);
  keeper.load();
  keeper.put(WITH_SECRET, ADMIN);
  const shown = keeper.text();
  t.notMatch(shown, "hunter2");
  t.notMatch(JSON.stringify(keeper.document()), "hunter2");
  t.match(shown, "# the old one");
  const edited = shown.replace("hosts:", "uplink: { targets: [gateway] }\nhosts:");
  t.same(keeper.put(edited, ADMIN).problems, []);
  t.match(keeper.site.snmpCredentials["lan"], { community: "hunter2" });
  t.match(store.configVersions.newest()?.document, "hunter2");
  t.same(keeper.site.uplinkTargets, ["gateway"]);
});

t.test("a mask that stands for nothing is refused", async (t) => {
  const { keeper } = setUp(t);
  keeper.load();
  t.match(keeper.put(WITH_SECRET.replace("hunter2", `"${MASK}"`), ADMIN).problems, [
    { path: "credentials.lan.community" },
  ]);
});

t.test("a refused document is not stored", async (t) => {
  const { keeper, store } = setUp(t);
  keeper.load();
  t.equal(keeper.put(`${HEAD}host: []\n`, ADMIN).problems.length, 1);
  t.equal(keeper.put(`${HEAD}hosts: [`, ADMIN).problems.length, 1);
  t.equal(store.configVersions.list().length, 1);
});

t.test("a secret that went missing since does not keep the box from starting", async (t) => {
  const known = new Map([["lan", "public"]]);
  const { keeper, options } = setUp(t, { secrets: { get: (name) => known.get(name) } });
  keeper.load();
  t.same(keeper.put(WITH_SECRET.replace("hunter2", "{ secret: lan }"), ADMIN).problems, []);
  known.clear();
  const next = new ConfigKeeper(options);
  t.match(next.load(), { problems: [], warnings: [{ path: "credentials.lan.community" }] });
  t.match(next.put(WITH_SECRET.replace("hunter2", "{ secret: lan }"), ADMIN).problems, [{ code: "secret.unknown" }]);
});

t.test("a person named as the box is makes versions that stay", async (t) => {
  const { keeper, options, where } = setUp(t);
  keeper.load();
  t.same(keeper.put(`${HEAD}hosts: []\n`, { name: "box", origin: "interface" }).problems, []);
  where.gateways = ["192.0.2.200"];
  const next = new ConfigKeeper(options);
  next.load();
  t.same(next.site.hosts, []);
});

t.test("several places change as one version, comments stay", async (t) => {
  const { keeper, store } = setUp(t);
  keeper.load();
  keeper.put(WITH_SECRET, ADMIN);
  const before = store.configVersions.list().length;
  const edits = [
    { path: ["hosts", "nas", "address"], value: "192.0.2.77" },
    { path: ["hosts", "-"], value: { id: "sql", address: "192.0.2.78" } },
  ];
  const tried = keeper.tryChange(edits);
  t.match(tried, { problems: [], changes: [{ code: "configChange.hostAdded" }, { code: "configChange.value" }] });
  t.equal(keeper.site.hosts.length, 1, "trying changes nothing");
  t.same(keeper.change(edits, ADMIN).problems, []);
  t.equal(store.configVersions.list().length, before + 1);
  t.match(keeper.text(), "# the old one");
  t.match(keeper.site.snmpCredentials["lan"], { community: "hunter2" });
  t.match(keeper.change([{ path: ["hosts", "nobody", "address"], value: "x" }], ADMIN).problems, [
    { code: "notFound.place" },
  ]);
  t.match(keeper.tryChange([{ path: ["hosts", "nas", "adress"], value: "x" }]).problems, [{ code: "unknownKey" }]);
});

t.test("what was shown masked and comes back is no change; a comment alone is told", async (t) => {
  const { keeper } = setUp(t);
  keeper.load();
  keeper.put(WITH_SECRET, ADMIN);
  keeper.put(keeper.text(), ADMIN);
  t.same(keeper.try(keeper.text()).changes, []);
  t.match(keeper.try(keeper.text().replace("the old one", "the new one")).changes, [{ code: "configChange.textOnly" }]);
  t.match(keeper.try(keeper.text().replace(MASK, "other-word")).changes, [
    { path: "credentials.lan.community", code: "configChange.secret" },
  ]);
});

t.test("an older version is in force again as a new one, secrets and comments included", async (t) => {
  const { keeper, store } = setUp(t);
  keeper.load();
  keeper.put(WITH_SECRET, ADMIN);
  const old = store.configVersions.newest()?.id ?? 0;
  keeper.put(`${HEAD}hosts: []\n`, ADMIN);
  t.match(keeper.compareVersions(old, old + 1), {
    changes: [{ code: "configChange.credentialRemoved" }, { code: "configChange.hostRemoved" }],
  });
  t.same(keeper.restore(old, { name: "ivan", origin: "page" }).problems, []);
  t.match(store.configVersions.newest(), { actor: "ivan", returnOf: old, origin: "page" });
  t.match(keeper.site.snmpCredentials["lan"], { community: "hunter2" });
  t.notMatch(keeper.version(old)?.text, "hunter2");
  t.match(keeper.version(old)?.text, "# the old one");
  t.match(keeper.restore(999, ADMIN).problems, [{ code: "notFound.version" }]);
  t.equal(keeper.version(999), undefined);
  t.equal(keeper.compareVersions(1, 999), undefined);
});
