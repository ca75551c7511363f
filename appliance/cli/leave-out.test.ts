/** Leaving derived services out over HTTP: the route, the command, the keeper of the configuration and the merge. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";
import { startBox } from "#api/testing/fixture-box.ts";
import { makeFixtureWatch } from "#api/testing/fixture-watch.ts";
import { checkTypes } from "#checks/registry.ts";
import { ConfigKeeper } from "#config/config-keeper.ts";
import { noSecrets } from "#config/secret-source.ts";
import { mergeDerived, type Derived } from "#engine/merge-derived.ts";
import { derivedName } from "#model/derived-name.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { StateStore } from "#store/state-store.ts";
import { english } from "#texts/en/english.ts";
import { tell } from "#texts/sentence-book.ts";
import { configAccess } from "./config-access.ts";

const HEAD = "version: 1\ncustomer: acme\nsite: { id: hq }\nbox: { id: box-1 }\n";
const DOCUMENT = `${HEAD}credentials: { lan: { kind: snmp, version: 2c, community: hunter2 } } # the old one
hosts:
  - id: gw
    address: 192.0.2.1
  # the file server
  - id: nas
    address: 192.0.2.10
    snmp: { credential: lan }
    profile: auto # all of it
    services: [{ id: web, check: tcp, settings: { port: 443 } }]
`;
const SHARED = `${HEAD}credentials: { lan: { kind: snmp, version: 2c, community: hunter2 } }
hosts:
  - { id: nas, address: 192.0.2.10, snmp: { credential: lan }, profile: &all { auto: true, without: [fan-9] } }
  - { id: ups, address: 192.0.2.11, snmp: { credential: lan }, profile: *all }
`;

const made = (id: string) =>
  ({
    id,
    naming: derivedName("sensor", id),
    check: "device",
    settings: {},
    thresholds: {},
    part: "fan",
    label: id,
  }) as const;
const derived: Derived = {
  services: [made("fan-1"), made("fan-2"), made("fan-9"), { ...made("outlet-1"), aside: "switching" }],
  device: {},
};

/** A served box with a keeper of its own. @param file the configuration is a file, and nothing else may change it */
async function served(t: Parameters<typeof startBox>[0], document: string, file = false) {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-leave-out-"));
  writeFileSync(join(folder, "site.yaml"), document);
  const store = StateStore.open(folder, { clock: systemClock, log: silentLog });
  const keeper = new ConfigKeeper({
    ...(file ? { file: join(folder, "site.yaml") } : {}),
    dataFolder: folder,
    versions: store.configVersions,
    secrets: noSecrets,
    checkTypes,
    log: silentLog,
    say: ({ code }) => code,
    makeDefault: () => ({ version: 1, customer: "none", site: { id: "none" }, box: { id: "none" } }),
  });
  keeper.load();
  if (!file) keeper.put(document, { name: "chief", origin: "page" });
  const site = () =>
    mergeDerived(
      keeper.site,
      () => derived,
      (naming) => tell(english, naming),
    );
  const changes: string[] = [];
  const watch = { ...makeFixtureWatch(), site };
  const box = await startBox(t, {
    watch,
    config: configAccess(keeper, store.configVersions, ({ name }) => void changes.push(name)),
  });
  t.teardown(async () => {
    store.close();
    rmSync(folder, { recursive: true });
  });
  const ask = async (method: "PUT" | "DELETE", place: string, role: "technician" | "admin" = "admin") => {
    const [host, service] = place.split("/");
    const response = await box.send(method, `/api/v1/hosts/${host}/left-out/${service}`, undefined, box.as(role));
    const text = await response.text();
    const code = text === "" ? undefined : (JSON.parse(text) as { code: string }).code;
    return code === undefined ? response.status : `${response.status} ${code}`;
  };
  const watched = (id: string) =>
    site()
      .hosts.find((host) => host.id === id)
      ?.services.filter((service) => service.derived)
      .map((service) => service.id);
  return { keeper, ask, site, watched, changes };
}

t.test("a derived service is left out and put back, and nothing else of the document changes", async (t) => {
  const { keeper, ask, site, watched, changes } = await served(t, DOCUMENT);
  const before = keeper.text();
  t.equal(await ask("PUT", "nas/fan-1"), 204);
  t.same(watched("nas"), ["fan-2", "fan-9"]);
  t.equal(keeper.text(), before.replace("profile: auto", "profile: { auto: true, without: [ fan-1 ] }"));
  t.match(keeper.text(), /# the file server/, "comments stay");
  t.equal(await ask("PUT", "nas/fan-2"), 204);
  t.equal(await ask("PUT", "nas/fan-2"), 204, "twice is once");
  t.same(watched("nas"), ["fan-9"]);
  const leftOut = site().hosts.find(({ id }) => id === "nas")?.leftOut;
  t.match(
    leftOut?.filter(({ why }) => why === undefined),
    ["fan-1", "fan-2"].map((id) => ({ id, name: `Sensor ${id}`, naming: { code: "derived.sensor" } })),
  );
  t.same(changes, ["admin", "admin"], "each change is told, by whom");
  const { access } = keeper.site.hosts[1]?.snmp ?? {};
  t.match(access, { community: "hunter2" }, "the secret is still there");

  t.equal(await ask("DELETE", "nas/fan-1"), 204);
  t.equal(await ask("DELETE", "nas/fan-2"), 204);
  t.same(watched("nas"), ["fan-1", "fan-2", "fan-9"]);
  t.equal(keeper.text(), before, "as it was");
  t.equal(await ask("DELETE", "nas/fan-1"), "404 notFound");
});

t.test("what is not watched by default is watched where somebody wants it", async (t) => {
  const { keeper, ask, site, watched } = await served(t, DOCUMENT);
  const before = keeper.text();
  t.match(site().hosts.find(({ id }) => id === "nas")?.leftOut, [{ id: "outlet-1", why: "switching" }]);
  t.equal(await ask("DELETE", "nas/outlet-1"), 204);
  t.same(watched("nas"), ["fan-1", "fan-2", "fan-9", "outlet-1"]);
  t.equal(keeper.text(), before.replace("profile: auto", "profile: { auto: true, with: [ outlet-1 ] }"));
  t.equal(await ask("PUT", "nas/fan-9"), 204);
  t.same(watched("nas"), ["fan-1", "fan-2", "outlet-1"]);
  t.equal(await ask("PUT", "nas/outlet-1"), 204, "and is no more");
  t.equal(await ask("DELETE", "nas/fan-9"), 204);
  t.equal(keeper.text(), before, "as it was");
});

t.test("a site may watch all of a kind that is not watched by default; what is gone may stay left out", async (t) => {
  const text = `${HEAD}profiles: { watch: [switching] }
credentials: { lan: { kind: snmp, version: 2c, community: hunter2 } }
hosts:
  - { id: nas, address: 192.0.2.10, snmp: { credential: lan }, profile: { auto: true, without: [fan-1, cpu-core-7] } }
`;
  const { watched } = await served(t, text);
  t.same(watched("nas"), ["fan-2", "fan-9", "outlet-1"]);
});

t.test("what the configuration names, what is not there, and who may not, are refused with a reason", async (t) => {
  const { keeper, ask } = await served(t, DOCUMENT);
  const { digest } = keeper.site;
  t.equal(await ask("PUT", "nas/web"), "409 notDerived");
  t.equal(await ask("PUT", "nas/none"), "404 notFound");
  t.equal(await ask("PUT", "none/fan-1"), "404 notFound");
  t.equal(await ask("PUT", "gw/fan-1"), "404 notFound", "a host without a profile has no such service");
  t.equal(await ask("PUT", "nas/fan-1", "technician"), "403 notAllowed");
  t.equal(keeper.site.digest, digest, "nothing changed");
});

t.test("a configuration that is a file is not changed", async (t) => {
  const { ask, watched } = await served(t, DOCUMENT, true);
  t.equal(await ask("PUT", "nas/fan-1"), "409 readOnly");
  t.equal(await ask("DELETE", "nas/fan-1"), "409 readOnly");
  t.same(watched("nas"), ["fan-1", "fan-2", "fan-9"]);
});

t.test("a profile that two hosts share by an alias is changed for one of them", async (t) => {
  const { ask, watched } = await served(t, SHARED);
  t.equal(await ask("PUT", "nas/fan-1"), 204);
  t.same([watched("nas"), watched("ups")], [["fan-2"], ["fan-1", "fan-2"]]);
  t.equal(await ask("DELETE", "ups/fan-9"), 204);
  t.same([watched("nas"), watched("ups")], [["fan-2"], ["fan-1", "fan-2", "fan-9"]]);
});
