/** What is masked, what is not, and what comes back. */
import t from "tap";
import { checkTypes as realTypes } from "#checks/registry.ts";
import { fixtureCheckTypes } from "./fixtures/check-types.ts";
import { MASK } from "#checks/setting-secrets.ts";
import { canonicalJson, digestDocument, findMasks, maskDocument, unmaskDocument } from "./mask.ts";
import { maskText, unmaskText, withAbsoluteFiles } from "./document-text.ts";

const document = {
  credentials: {
    lan: { kind: "snmp", version: "2c", community: "hunter2" },
    core: {
      kind: "snmp",
      version: 3,
      user: "u",
      level: "authPriv",
      authKey: "hunter2-auth",
      privKey: { secret: "core-priv" },
    },
  },
  hosts: [
    {
      id: "a",
      services: [{ id: "web", check: "http", settings: { url: "http://a/", user: "u", password: "hunter2-a" } }],
    },
    { id: "b", hostCheck: { check: "http", settings: { url: "http://b/", password: "hunter2-b" } } },
    { id: "c", services: [{ id: "x", check: "gone", settings: { password: "hunter2-c", port: 1 } }] },
  ],
  jobs: [{ id: "export", expect: { by: "heartbeat", token: "hunter2-token" }, schedule: { every: "1h", grace: "1m" } }],
  relay: { brokers: ["mqtt://soc.example"], password: "hunter2-relay" },
  outputs: { influx: { url: "http://x", bucket: "b", token: "hunter2-influx" }, mail: { password: "hunter2-mail" } },
};

t.test("every plain-text secret is masked, references and everything else stay", async (t) => {
  const masked = maskDocument(document, fixtureCheckTypes);
  t.notMatch(JSON.stringify(masked), "hunter2");
  t.equal(findMasks(masked, fixtureCheckTypes).length, 9);
  t.match(masked, {
    credentials: { core: { user: "u", privKey: { secret: "core-priv" } } },
    hosts: [{ services: [{ settings: { url: "http://a/" } }] }],
  });
  t.match(document.relay.password, "hunter2-relay", "the original is untouched");
});

t.test("masks that come back are the old secrets, found by id wherever their entry stands now", async (t) => {
  const masked = maskDocument(document, fixtureCheckTypes) as typeof document;
  const turned = { ...masked, hosts: masked.hosts.toReversed() };
  const back = unmaskDocument(turned, document, fixtureCheckTypes) as typeof document;
  t.same(back, { ...document, hosts: document.hosts.toReversed() });
});

t.test("the secrets of each kind of webhook are masked, and come back", async (t) => {
  const outputs = {
    webhooks: [
      { id: "ops", kind: "json", url: "https://ops.acme.example/in/s3cr3t", secret: "sign-s3cr3t" },
      { id: "teams", kind: "teams", url: "https://flow.example/s3cr3t?sig=s3cr3t" },
      { id: "slack", kind: "slack", url: "https://hooks.example/T0/s3cr3t" },
      { id: "tg", kind: "telegram", token: "1:s3cr3t", chat: "-100" },
      { id: "mx", kind: "matrix", url: "https://m.example", token: "s3cr3t", room: "!r:m.example" },
      { id: "push", kind: "ntfy", url: "https://ntfy.example/s3cr3t", token: "s3cr3t" },
      { id: "kept", kind: "slack", url: { secret: "slack-hook" } },
    ],
    mail: { host: "m", from: "a@b.example", password: "s3cr3t" },
  };
  const document = { version: 1, outputs };
  const masked = maskDocument(document, fixtureCheckTypes);
  t.notMatch(JSON.stringify(masked), "s3cr3t");
  t.match(JSON.stringify(masked), "slack-hook");
  t.equal(findMasks(masked, fixtureCheckTypes).length, 9);
  t.same(unmaskDocument(masked, document, fixtureCheckTypes), document);
});

t.test("a mask under a new id gets nobody's secret", async (t) => {
  const job = { ...document.jobs[0], id: "other", expect: { by: "heartbeat", token: MASK } };
  const back = unmaskDocument({ jobs: [job] }, document, fixtureCheckTypes);
  t.match(back, { jobs: [{ expect: { token: MASK } }] });
});

t.test("the order of keys changes neither canonical form nor digest", async (t) => {
  t.equal(canonicalJson({ b: 1, a: [{ d: 1, c: 2 }] }), canonicalJson({ a: [{ c: 2, d: 1 }], b: 1 }));
  const { hosts, ...rest } = document;
  t.equal(digestDocument({ hosts, ...rest }, fixtureCheckTypes), digestDocument(document, fixtureCheckTypes));
});

t.test("the digest tells no secret, but any other change of what may hold one", async (t) => {
  const digest = (settings: object) =>
    digestDocument({ hosts: [{ id: "a", services: [{ id: "x", check: "http", settings }] }] }, realTypes);
  const before = digest({ url: "http://u:p4ssword-one@a/?page=1", headers: { accept: "text/html" } });
  t.equal(digest({ url: "http://u:p4ssword-two@a/?page=1", headers: { accept: "text/html" } }), before);
  t.not(digest({ url: "http://u:p4ssword-one@a/?page=2", headers: { accept: "text/html" } }), before);
  t.not(digest({ url: "http://u:p4ssword-one@a/?page=1", headers: { accept: "text/plain" } }), before);
});

const TEXT = `# the site
credentials:
  lan: { kind: snmp, version: 2c, community: hunter2 }  # old
relay: { brokers: [], tls: { ca: ca.pem, key: /etc/box.key } }
`;

t.test("a text keeps its comments while its secrets are exchanged", async (t) => {
  const masked = maskText(TEXT, fixtureCheckTypes);
  t.match(masked, "# the site");
  t.match(masked, "# old");
  t.notMatch(masked, "hunter2");
  t.match(unmaskText(masked, { credentials: { lan: { community: "hunter2" } } }, fixtureCheckTypes), "hunter2");
});

t.test("a secret behind an alias is masked too", async (t) => {
  const text = "credentials:\n  lan: &lan { kind: snmp, version: 2c, community: hunter2 }\n  wan: *lan\n";
  const masked = maskText(text, fixtureCheckTypes);
  t.notMatch(masked, "hunter2");
  const back = unmaskText(
    masked,
    { credentials: { lan: { community: "one" }, wan: { community: "two" } } },
    fixtureCheckTypes,
  );
  t.match(back, "one");
  t.match(back, "two");
});

t.test("file names become absolute where the document leaves its folder", async (t) => {
  const moved = withAbsoluteFiles(TEXT, "/srv/site");
  t.match(moved, "ca: /srv/site/ca.pem");
  t.match(moved, "key: /etc/box.key");
  t.equal(withAbsoluteFiles("a: [", "/srv"), "a: [");
});
