/** A set-up file: what is wrong with its place, in which order it is done, and when nothing of it is. */
import t from "tap";
import type { NetworkRequest } from "#box/network-setter.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { refusal } from "#model/refusal.ts";
import type { Deed, SetupStep } from "#model/setup.ts";
import { hashSecret } from "./account-desk.ts";
import { canonicalCode } from "./claim-code.ts";
import { readSetUpFile, takeSetUpFile, type SetUpFileDesk } from "./take-set-up-file.ts";

const CODE = "7Q2M-AAAA-BBBB-CCCC-DDDD";
const SITE = { name: "Adria", language: "hr", timezone: "Europe/Zagreb", customer: "adria", site: "hq", box: "box-1" };
const NETWORK = { ipv4: "fixed", address: "192.0.2.9/24", gateway: "192.0.2.1", ipv6: "off" };
const WHOLE = {
  version: 1,
  claim: { code: "7q2m aaaa bbbb cccc dddd", user: "ana", password: "correct horse battery" },
  site: SITE,
  network: NETWORK,
  centre: { brokers: ["mqtts://soc.example:8883"] },
  enrolment: { broker: "mqtts://soc.example:8884", authority: "ab".repeat(32), code: "ENROL-CODE-OF-THE-CENTRE" },
};

function bench({ isClaimed = false, refuses = "" } = {}) {
  const did: string[] = [];
  const asked: NetworkRequest[] = [];
  let memory: { done: Partial<Record<SetupStep, Deed>> } = { done: {} };
  let owner: string | undefined;
  const config = {
    view: () => ({ document: { customer: "local", site: { id: "site" }, box: { id: "box" } } }),
    async setEach(changes: readonly (readonly [readonly (string | number)[], unknown])[]) {
      const places = changes.map(([place]) => place.join("."));
      if (places.includes(refuses)) return [refusal("missing", refuses)];
      did.push(`config ${places.join(" ")}`);
      return [];
    },
  };
  const desk = {
    accounts: {
      isClaimed: () => isClaimed || owner !== undefined,
      claimCodeHash: () => hashSecret(canonicalCode(CODE)),
      claim: (user: string) => {
        owner = user;
        did.push("claim");
        return true;
      },
    },
    passwords: { hash: async () => "hash" },
    config,
    setUp: { get: () => memory, put: (next: typeof memory) => void (memory = next) },
    hand: { testAlert: () => undefined, wallMs: () => 0 },
    network: {
      view: () => ({ ports: [{ name: "eth0", addresses: [], routed: true }] }),
      async setter(request: NetworkRequest) {
        asked.push(request);
        did.push(`network ${request.do}`);
        return { state: {} };
      },
    },
    enrolment: {
      view: () => ({ state: "asking", name: "" }),
      again: () => false,
      async order() {
        did.push("enrol");
        return undefined;
      },
    },
    clock: systemClock,
    log: silentLog,
  } as unknown as SetUpFileDesk;
  return { desk, did, asked, steps: () => Object.keys(memory.done), owner: () => owner };
}

async function takes(box: ReturnType<typeof bench>, document: object) {
  const read = readSetUpFile(JSON.stringify(document), "setup.json");
  return read.done ? takeSetUpFile(box.desk, read.value) : read;
}

t.test("every step in its order, claimed last", async (t) => {
  const box = bench();
  t.same(await takes(box, WHOLE), { done: true, value: undefined });
  t.same(box.did, [
    "config customer site.id site.name site.timezone site.language box.id",
    "network set",
    "network confirm",
    "config relay.brokers",
    "enrol",
    "claim",
  ]);
  t.match(box.asked[0], { do: "set", settings: { ...NETWORK, port: "eth0" } });
  t.same(box.steps(), ["site", "network"]);
  t.equal(box.owner(), "ana");
});

t.test("without a user it is left to be claimed on its page", async (t) => {
  const box = bench();
  t.match(await takes(box, { version: 1, claim: { code: CODE }, network: NETWORK }), { done: true });
  t.same(box.did, ["network set", "network confirm"]);
  t.equal(box.owner(), undefined);
});

t.test("nothing of it for a box that has an owner, and from whoever has not its code", async (t) => {
  const claimed = bench({ isClaimed: true });
  t.match(await takes(claimed, WHOLE), { problems: [{ code: "claimed", path: "" }] });
  const other = bench();
  t.match(await takes(other, { ...WHOLE, claim: { ...WHOLE.claim, code: "7Q2M-AAAA-BBBB-CCCC-DDDE" } }), {
    problems: [{ code: "wrongCode", path: "claim.code" }],
  });
  t.same([...claimed.did, ...other.did], []);
});

t.test("every mistake with its place, and nothing is done", async (t) => {
  const box = bench();
  const { password: _, ...noPassword } = WHOLE.claim;
  for (const [document, ...places] of [
    [{ ...WHOLE, version: 2 }, "version"],
    [{ version: 1 }, "claim"],
    [{ ...WHOLE, claim: noPassword }, "claim.password"],
    [{ ...WHOLE, claim: { ...WHOLE.claim, password: "short" } }, "claim.password"],
    [{ ...WHOLE, sites: SITE }, "sites"],
    [{ ...WHOLE, site: { ...SITE, language: "xx", box: "Box 1" } }, "site.language", "site.box"],
    [{ ...WHOLE, network: { ...NETWORK, vlan: 5000, ipv6: "yes" } }, "network.ipv6", "network.vlan"],
    [{ ...WHOLE, updates: "http://updates.example/" }, "updates"],
  ] as const) {
    const outcome = await takes(box, document);
    t.same(
      outcome.done ? [] : outcome.problems.map(({ path }) => path).toSorted(),
      [...places].toSorted(),
      places.join(),
    );
  }
  t.same(box.did, []);
  const broken = readSetUpFile('{ "version": 1, "claim": { "code": "A" }', "setup.json");
  t.match(broken, { done: false, problems: [{ path: /^setup\.json/ }] });
  t.match(readSetUpFile(`\uFEFF${JSON.stringify(WHOLE)}`, "setup.json"), { done: true }, "as Windows writes it");
});

t.test("a step that is refused ends it; its place is that of the file", async (t) => {
  const box = bench({ refuses: "relay.brokers" });
  t.match(await takes(box, WHOLE), { problems: [{ code: "missing", path: "centre.brokers" }] });
  t.notOk(box.did.includes("claim"), "a better file can take its place");
  const wrong = bench();
  t.match(await takes(wrong, { ...WHOLE, network: { ...NETWORK, gateway: "198.51.100.1" } }), {
    problems: [{ code: "gateway.outside", path: "network.gateway" }],
  });
  const named = bench({ refuses: "site.timezone" });
  t.match(await takes(named, WHOLE), { problems: [{ path: "site.timezone" }] });
});
