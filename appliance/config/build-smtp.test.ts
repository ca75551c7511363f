/** `listeners.smtp` as the box takes it, and what is wrong in it. */
import t from "tap";
import { fixtureCheckTypes } from "./fixtures/check-types.ts";
import { loadSite } from "./load-site.ts";

const load = (smtp: string) =>
  loadSite(
    `version: 1\ncustomer: acme\nsite: { id: hq, timezone: Europe/Zagreb }\nbox: { id: box-1 }\nlisteners: { smtp: ${smtp} }`,
    {
      secrets: { get: () => undefined },
      checkTypes: fixtureCheckTypes,
    },
  );
const problems = (smtp: string) => load(smtp).problems.map(({ path, code }) => `${path} ${code}`);

t.test("defaults are filled in", (t) => {
  const { site, problems: none } = load('{ listen: "0.0.0.0:2525" }');
  t.same(none, []);
  t.same(site?.smtp, {
    listen: { host: "0.0.0.0", port: 2525 },
    startTls: "auto",
    largestBytes: 25_000_000,
    perMinute: 60,
    rules: [],
  });
  t.end();
});

t.test("everything that can be said", (t) => {
  const { site, problems: none } = load(
    '{ listen: "[::]:25", startTls: "off", networks: [192.0.2.0/24, "2001:db8::/32", 198.51.100.7], domains: [Acme.example], senders: [acme.example], largest: 10MB, perMinute: 5, rules: [{ id: gizmo, recognised: [{ from: [gizmo], subject: [Report] }], subjects: ["{machine}: {status}"], values: { succeeded: [purple] } }] }',
  );
  t.same(none, []);
  t.match(site?.smtp, {
    listen: { host: "::", port: 25 },
    startTls: "off",
    domains: ["acme.example"],
    largestBytes: 10_000_000,
    perMinute: 5,
  });
  t.same(site?.smtp?.rules[0], {
    id: "gizmo",
    title: "gizmo",
    recognised: [{ from: ["gizmo"], subject: ["Report"] }],
    subjects: ["{machine}: {status}"],
    values: { succeeded: ["purple"] },
  });
  t.end();
});

t.test("each mistake with its path", (t) => {
  t.same(problems('{ listen: "127.0.0.1:2525", networks: [192.0.2.0/33, acme] }'), [
    "listeners.smtp.networks[0] listen.network",
    "listeners.smtp.networks[1] listen.network",
  ]);
  t.same(problems('{ listen: "127.0.0.1:2525", largest: 1GB }'), ["listeners.smtp.largest listen.largest"]);
  t.same(
    problems(
      '{ listen: "127.0.0.1:2525", rules: [{ id: a, recognised: [{ from: [x] }] }, { id: a, recognised: [{ from: [y] }] }] }',
    ),
    ["listeners.smtp.rules[1].id duplicate.entry"],
  );
  t.same(problems('{ listen: "name:2525" }'), ["listeners.smtp.listen listen.address"]);
  t.end();
});
