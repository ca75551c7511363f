/** Places of a document are written anew, entries come and go, and all else stays as it was written. */
import t from "tap";
import { parse } from "yaml";
import type { ConfigEdit } from "#model/api-config.ts";
import { editDocument, editValue } from "./edit-document.ts";

const TEXT = `# the site
version: 1
customer: acme # since spring
hosts:
  # the old one
  - id: nas
    address: 192.0.2.10 # by hand
    services:
      - id: disk
        check: snmp
        interval: 60s # often
      - { id: web, check: http }
  - id: sql
    address: 192.0.2.11
groups: [ a, b ]
`;

function edited(text: string, ...edits: readonly ConfigEdit[]): string {
  const result = editDocument(text, edits);
  if ("problems" in result) throw new Error(result.problems.map(({ code }) => code).join());
  return result.text;
}

t.test("a value is written anew by the ids that lead to it, and comments stay", async (t) => {
  const text = edited(TEXT, { path: ["hosts", "nas", "services", "disk", "interval"], value: "30s" });
  t.equal(text, TEXT.replace("60s # often", "30s # often"));
  t.equal(
    edited(TEXT, { path: ["hosts", 0, "address"], value: "192.0.2.99" }),
    TEXT.replace("192.0.2.10", "192.0.2.99"),
  );
});

t.test("entries come and go, others keep their comments", async (t) => {
  const added = edited(TEXT, { path: ["hosts", "-"], value: { id: "ap", address: "192.0.2.12", groups: ["a"] } });
  t.match(added, "  - id: ap\n    address: 192.0.2.12\n");
  t.match(added, "# the old one");
  t.match(added, "# often");
  const removed = edited(TEXT, { path: ["hosts", "sql"] });
  t.same(parse(removed).hosts.length, 1);
  t.match(removed, "# by hand");
  t.match(edited(TEXT, { path: ["groups", "-"], value: "c" }), "groups: [ a, b, c ]");
  t.same(parse(edited(TEXT, { path: ["hosts", "nas", "services", "disk", "interval"] })).hosts[0].services[0], {
    id: "disk",
    check: "snmp",
  });
});

t.test("lists and groups that are not there yet begin with what is put into them", async (t) => {
  const text = edited(
    TEXT,
    { path: ["jobs", "-"], value: { id: "copy" } },
    { path: ["jobs", "-"], value: { id: "mail" } },
    { path: ["hosts", "sql", "snmp", "credential"], value: "lan" },
    { path: ["jobs", "copy", "kind"], value: "backup" },
  );
  t.match(parse(text), { jobs: [{ id: "copy", kind: "backup" }, { id: "mail" }] });
  t.same(parse(text).hosts[1].snmp, { credential: "lan" });
});

t.test("JSON stays JSON, and says the same", async (t) => {
  const json = JSON.stringify(parse(TEXT));
  const edits: ConfigEdit[] = [
    { path: ["hosts", "nas", "services", "disk", "interval"], value: "30s" },
    { path: ["hosts", "sql"] },
    { path: ["jobs", "-"], value: { id: "copy" } },
    { path: ["hosts", "nas", "snmp", "port"], value: 1161 },
  ];
  t.same(JSON.parse(edited(json, ...edits)), parse(edited(TEXT, ...edits)));
  t.same(editValue({ a: [1, 2] }, [{ path: ["a", 0] }]), { value: { a: [2] } });
});

t.test("an edit without a place is refused, whatever it aims at", async (t) => {
  for (const text of [TEXT, JSON.stringify(parse(TEXT))])
    for (const path of [
      ["hosts", "nobody", "address"],
      ["hosts", 7],
      ["customer", "name"],
      ["hosts", "-", "id"],
      ["groups", "a"],
      ["__proto__", "polluted"],
      ["hosts", "nas", "constructor", "prototype"],
    ])
      t.match(editDocument(text, [{ path, value: 1 }]), { problems: [{ code: "notFound.place" }] }, path.join("."));
  t.equal(({} as Record<string, unknown>)["polluted"], undefined);
});

t.test("what is not there is taken away without a word, and nothing is made for it", async (t) => {
  for (const text of [TEXT, JSON.stringify(parse(TEXT))])
    for (const path of [
      ["nowhere", "name"],
      ["nowhere", "a", "b"],
      ["hosts", "nas", "nowhere", "a"],
    ])
      t.same(parse(edited(text, { path })), parse(TEXT), path.join("."));
});

t.test("a document with aliases is written without them, so that one place alone changes", async (t) => {
  const text = "a: &x { n: 1 }\nb: *x\n";
  t.same(parse(edited(text, { path: ["b", "n"], value: 2 })), { a: { n: 1 }, b: { n: 2 } });
});
