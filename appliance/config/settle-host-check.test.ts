/** What holds for a host check by ping, and what a person may write to have it otherwise. */
import t from "tap";
import { ping } from "#checks/ping/ping.ts";
import type { AnyCheckType } from "#checks/contract.ts";
import { fixtureCheckTypes } from "./fixtures/check-types.ts";
import { loadSite } from "./load-site.ts";

const HEAD = "version: 1\ncustomer: acme\nsite: { id: hq }\nbox: { id: box-1 }\n";
const checkTypes = new Map<string, AnyCheckType>([...fixtureCheckTypes, ["ping", ping]]);
const secrets = { get: () => undefined };

/** The host check of a host that says so, on a site that says so. */
function load(host: string, site = "") {
  return loadSite(`${HEAD}${site}\nhosts: [{ id: a, address: 192.0.2.1, ${host} }]`, {
    secrets,
    checkTypes,
    baseFolder: "/",
  });
}
function hostCheck(host: string, site = "") {
  const loaded = load(host, site);
  if (loaded.site === undefined) throw new Error(JSON.stringify(loaded.problems));
  return loaded.site.hosts[0]?.services[0];
}

t.test("one packet every ten seconds, confirmed at once, by warnings alone", async (t) => {
  t.match(hostCheck(""), {
    check: "ping",
    intervalMs: 10_000,
    timeoutMs: 5000,
    settings: { count: 1, window: 20, confirm: 3 },
    thresholds: { roundTripMs: { warning: "100" }, lossPercent: { warning: "40" } },
  });
  t.same(hostCheck("")?.thresholds["lossPercent"], { warning: "40" }, "no loss makes it down");
  t.same(
    hostCheck("hostCheck: { check: ping, interval: 10s }"),
    hostCheck(""),
    "which is what is said to be the default",
  );
});

t.test("attempts, wherever they are written, are packets", async (t) => {
  const confirm = (host: string, site = "") => hostCheck(host, site)?.settings["confirm"];
  t.equal(confirm("attempts: 1"), 0);
  t.equal(confirm("", "defaults: { attempts: 5 }"), 6);
  t.equal(confirm("hostCheck: { check: ping, attempts: 8 }", "defaults: { attempts: 5 }"), 9);
  t.match(
    hostCheck("attempts: 20"),
    { settings: { confirm: 21 }, timeoutMs: 10_000 },
    "they get the time they need, if there is",
  );
  t.match(
    hostCheck("attempts: 20, hostCheck: { check: ping, timeout: 2s }"),
    { timeoutMs: 2000 },
    "a person's word holds",
  );
});

t.test("a person's settings and limits", async (t) => {
  t.match(hostCheck("hostCheck: { check: ping, settings: { sizeBytes: 1400 } }")?.settings, {
    count: 1,
    sizeBytes: 1400,
  });
  const counted = hostCheck("hostCheck: { check: ping, settings: { count: 5 } }")?.settings;
  t.match(counted, { count: 5 });
  t.equal(counted?.["window"], undefined);
  const limits =
    "hostCheck: { check: ping, thresholds: { lossPercent: { critical: '25' }, roundTripMs: { warning: '30', critical: '90' } } }";
  t.same(
    hostCheck(limits)?.thresholds,
    { roundTripMs: { warning: "30" }, lossPercent: { warning: "25" } },
    "whoever is slow is not down",
  );
  t.match(load("hostCheck: { check: ping, thresholds: { lossPercent: { critical: 'x' } } }").problems, [
    { path: "hosts[0].hostCheck.thresholds.lossPercent.critical" },
  ]);
  t.match(hostCheck("services: [{ id: loss, check: ping }], hostCheck: { service: loss }"), {
    intervalMs: 300_000,
    settings: { count: 3 },
    thresholds: { lossPercent: { critical: "80" } },
  });
});

t.test("a timeout that is meant for services gives way; one of the host check itself must fit", async (t) => {
  t.match(hostCheck("", "defaults: { timeout: 20s, interval: 60s }"), { timeoutMs: 5000 });
  t.match(hostCheck("timeout: 3s"), { timeoutMs: 3000 });
  t.match(load("hostCheck: { check: ping, timeout: 20s }").problems, [{ code: "range.timeout" }]);
});
