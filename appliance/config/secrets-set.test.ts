import t from "tap";
import { checkTypes } from "#checks/registry.ts";
import { noteSecrets, secretsIn } from "./secrets-set.ts";

const DOCUMENT = {
  version: 1,
  customer: "acme",
  site: { id: "hq", name: "HQ", timezone: "Europe/Zagreb" },
  box: { id: "box-1" },
  credentials: {
    lan: { kind: "snmp", version: "2c", community: "one" },
    far: { kind: "snmp", version: "2c", community: { secret: "far" } },
  },
  hosts: [
    {
      id: "web-01",
      address: "192.0.2.1",
      services: [{ id: "page", check: "http", settings: { url: "http://x/", user: "u", password: "two" } }],
    },
  ],
};
const ANA = { at: "2026-05-01T08:00:00.000Z", by: "ana" };
const IVO = { at: "2026-05-02T08:00:00.000Z", by: "ivo" };

t.test("secrets are known by their place, settings of checks included, and by digests only", async (t) => {
  const found = secretsIn(DOCUMENT, checkTypes);
  t.same(
    [...found.keys()].toSorted((a, b) => a.localeCompare(b)),
    ["credentials/lan/community", "hosts/web-01/services/page/settings/password"],
    "a stored one has its own moment",
  );
  t.notMatch([...found.values()].join(" "), /one|two/);
});

t.test("a changed one is set anew, others stay as they were, those that went are forgotten", async (t) => {
  const first = secretsIn(DOCUMENT, checkTypes);
  const known = noteSecrets(new Map(), first, {}, ANA);
  t.same(Object.values(known), [ANA, ANA]);
  const changed = { ...DOCUMENT, credentials: { lan: { kind: "snmp", version: "2c", community: "three" } } };
  const second = secretsIn(changed, checkTypes);
  t.same(noteSecrets(first, second, known, IVO), {
    "credentials/lan/community": IVO,
    "hosts/web-01/services/page/settings/password": ANA,
  });
  t.same(noteSecrets(second, secretsIn({ ...changed, hosts: [] }, checkTypes), known, IVO), {
    "credentials/lan/community": ANA,
  });
  t.same(noteSecrets(first, first, {}, IVO), {}, "of before this was kept nothing is claimed");
});
