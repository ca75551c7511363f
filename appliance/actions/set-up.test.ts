/** The set-up as commands: what is remembered, what is put into the configuration, what is refused. */
import t from "tap";
import { silentLog } from "#lib/log.ts";
import { refusal, type Refusal } from "#model/refusal.ts";
import type { Actor } from "./actor.ts";
import { lookAtNetwork, type NetworkParts } from "./look-at-network.ts";
import { finishStep, nameCentre, nameSite, viewSetUp, type SetUpMemory } from "./set-up.ts";

const ANA: Actor = { kind: "user", name: "ana", role: "admin" };
const NOW = Date.UTC(2026, 10, 30, 12);
const at = new Date(NOW).toISOString();
const KEY = { kty: "OKP", crv: "Ed25519", x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo" };

function desk(document: object, { readOnly = false, problems = [] as readonly Refusal[] } = {}) {
  const changes: unknown[] = [];
  let memory: SetUpMemory = { done: {} };
  return {
    changes,
    setUp: { get: () => memory, put: (next: SetUpMemory) => (memory = next) },
    hand: { wallMs: () => NOW, testAlert: () => undefined },
    log: silentLog,
    config: {
      view: () => ({ document, readOnly, digest: "00", notYetInForce: [] }),
      put: async () => problems,
      setAt: async () => problems,
      async setEach(each: readonly unknown[]) {
        changes.push(...each);
        return problems;
      },
      schema: () => ({}),
    },
  };
}

const SITE = { customer: "acme", site: { id: "hq", name: "Acme HQ", timezone: "Europe/Zagreb" }, box: { id: "box-1" } };
const ORDER = {
  name: "Acme HQ",
  language: "hr" as const,
  timezone: "Europe/Zagreb",
  customer: "acme",
  site: "hq",
  box: "box-1",
};

t.test("where it stands", async (t) => {
  const box = desk(SITE);
  t.match(viewSetUp(box), { done: true, value: { next: "site", steps: { length: 5 } } });
  t.match(finishStep(box, ANA, "network"), { value: { next: "site", steps: { 1: { done: { at, by: "ana" } } } } });
  t.match(finishStep(box, ANA, "acceptance"), { done: false, problems: [{ code: "wrongState.handOver" }] });
});

t.test("naming the site changes what differs, and nothing else", async (t) => {
  const box = desk(SITE);
  t.match(await nameSite(box, ANA, ORDER), { done: true, value: { next: "network" } });
  t.same(box.changes, [[["site", "language"], "hr"]]);
  const wrong = desk(SITE, { problems: [refusal("timezone", "site.timezone", { value: "Zagreb" })] });
  t.match(await nameSite(wrong, ANA, { ...ORDER, timezone: "Zagreb" }), {
    done: false,
    problems: [{ code: "timezone" }],
  });
  t.match(viewSetUp(wrong), { value: { next: "site" } }, "and then it is not done");
});

t.test("a configuration that is a file: what it says already is fine, all else is refused", async (t) => {
  const box = desk({ ...SITE, site: { ...SITE.site, language: "hr" } }, { readOnly: true });
  t.match(await nameSite(box, ANA, ORDER), { done: true, value: { next: "network" } });
  t.match(await nameSite(box, ANA, { ...ORDER, box: "box-2" }), { done: false, problems: [{ code: "readOnly" }] });
  t.same(box.changes, []);
});

t.test("the operations centre: brokers, and a key beside those that are there", async (t) => {
  const other = { ...KEY, x: "7qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURoA" };
  const box = desk({ ...SITE, relay: { brokers: ["mqtts://a.example"], commandKeys: [other] } });
  t.match(await nameCentre(box, ANA, { brokers: ["mqtts://b.example"], key: JSON.stringify(KEY) }), { done: true });
  t.same(box.changes, [
    [["relay", "brokers"], ["mqtts://b.example"]],
    [
      ["relay", "commandKeys"],
      [other, KEY],
    ],
  ]);
  const known = desk({ ...SITE, relay: { brokers: ["mqtts://a.example"], commandKeys: [KEY] } });
  t.match(await nameCentre(known, ANA, { key: JSON.stringify(KEY) }), { done: true });
  t.same(known.changes, [], "a key that is obeyed already");
  t.match(await nameCentre(known, ANA, { key: JSON.stringify(KEY), name: "Acme SOC" }), { done: true });
  t.same(known.changes.at(-1), [["relay", "commandKeys", 0, "name"], "Acme SOC"], "gets its name");
  for (const key of ["none", "[]", "7", "null"])
    t.match(await nameCentre(known, ANA, { key }), { done: false, problems: [{ code: "value.form", path: "key" }] });
});

t.test("a look at the network says of each thing whether it works", async (t) => {
  const network: NetworkParts = {
    view: () => ({
      managedBy: "host",
      hostname: "box",
      ports: [
        { name: "eth0", addresses: ["192.0.2.7/24"], carrier: true, routed: true },
        { name: "eth1", addresses: [], routed: false },
      ],
      gateways: ["192.0.2.1"],
      resolvers: ["192.0.2.2", "192.0.2.3", "192.0.2.4", "192.0.2.5"],
    }),
    cutOff: () => undefined,
    ping: async () => undefined,
    askResolver: async (address) => (address === "192.0.2.2" ? 3.4 : undefined),
    askName: async (resolver) => (resolver === "192.0.2.3" ? true : false),
    clockSynchronised: () => undefined,
  };
  t.same(await lookAtNetwork({ network }), {
    done: true,
    value: [
      { what: "cable", target: "eth0", works: true },
      { what: "address", target: "192.0.2.7/24", works: true },
      { what: "gateway", target: "192.0.2.1", works: false },
      { what: "resolver", target: "192.0.2.2", works: true, tookMs: 3 },
      { what: "resolver", target: "192.0.2.3", works: false },
      { what: "resolver", target: "192.0.2.4", works: false },
      { what: "names", target: "pool.ntp.org", works: true },
      { what: "clock", target: "" },
    ],
  });
  const nothing = { ...network, view: () => ({ ...network.view(), ports: [], gateways: [], resolvers: [] }) };
  t.same(await lookAtNetwork({ network: { ...nothing, cutOff: () => "noCarrier", clockSynchronised: () => false } }), {
    done: true,
    value: [
      { what: "cable", target: "", works: false },
      { what: "address", target: "", works: false },
      { what: "names", target: "pool.ntp.org" },
      { what: "clock", target: "", works: false },
    ],
  });
});
