/** What two configurations differ in, as codes and in words. */
import t from "tap";
import { editValue } from "#config/edit-document.ts";
import { checkTypes } from "#checks/registry.ts";
import type { ConfigEdit } from "#model/api-config.ts";
import { LANGUAGES } from "#model/config/box-settings.ts";
import { bookOf, loadBooks } from "#texts/books.ts";
import { tell } from "#texts/sentence-book.ts";
import { compareDocuments } from "#config/compare-documents.ts";

const BASE = {
  version: 1,
  customer: "acme",
  site: { id: "hq" },
  box: { id: "box-1" },
  credentials: { lan: { kind: "snmp", version: "2c", community: "hunter2" } },
  hosts: [
    {
      id: "nas-01",
      name: "NAS-01",
      address: "192.0.2.10",
      groups: ["storage"],
      services: [
        { id: "disk", check: "snmp", settings: { oid: "1.3.6.1.2.1.1.3.0" }, interval: "60s" },
        { id: "web", check: "http", settings: { url: "https://{address}/", user: "ann", password: "s3cret-word" } },
      ],
    },
    { id: "sql-01", address: "192.0.2.11" },
  ],
};
function edited(...edits: readonly ConfigEdit[]): unknown {
  const result = editValue(BASE, edits);
  if ("problems" in result) throw new Error(result.problems.map(({ path }) => path).join());
  return result.value;
}

async function lines(after: unknown, before: unknown = BASE): Promise<string[]> {
  await loadBooks(LANGUAGES);
  const { changes } = compareDocuments(before, after, checkTypes);
  for (const language of LANGUAGES)
    for (const one of changes) {
      const said = tell(bookOf(language), one);
      if (said === one.code || said.includes("undefined")) throw new Error(`${language}: ${said}`);
    }
  return changes.map((one) => tell(bookOf("en"), one));
}

function codes(after: unknown): string[] {
  return compareDocuments(BASE, after, checkTypes).changes.map(({ code, path }) => `${path} ${code.split(".")[1]}`);
}

const DISK = ["hosts", "nas-01", "services", "disk"];
const WEB = ["hosts", "nas-01", "services", "web"];

t.test("values are told by the names of what they lie in", async (t) => {
  const after = edited(
    { path: [...DISK, "interval"], value: "30s" },
    { path: ["hosts", "nas-01", "address"], value: "192.0.2.20" },
    { path: ["hosts", "sql-01", "criticality"], value: "high" },
    { path: ["hosts", "sql-01", "learnParents"], value: false },
  );
  const { changes, more } = compareDocuments(BASE, after, checkTypes);
  t.equal(more, 0);
  t.match(changes, [
    {
      path: "hosts.nas-01.address",
      code: "configChange.value",
      parameters: { where: "NAS-01", field: "hosts.address", from: "192.0.2.10", to: "192.0.2.20" },
    },
    {
      path: "hosts.nas-01.services.disk.interval",
      code: "configChange.value",
      parameters: { where: "NAS-01, disk", field: "hosts.services.interval", from: "60s", to: "30s" },
    },
    { path: "hosts.sql-01.criticality", code: "configChange.set", parameters: { to: "high" } },
    { path: "hosts.sql-01.learnParents", code: "configChange.set", parameters: { to: "false" } },
  ]);
  t.match((await lines(after))[1], /^NAS-01, disk: .+: 60 s → 30 s$/);
});

t.test("entries that come and go are named, many are counted", async (t) => {
  const host = { id: "ap-1", name: "Access point", address: "192.0.2.12", services: [{ id: "a" }, { id: "b" }] };
  t.same(await lines(edited({ path: DISK }, { path: ["hosts", "-"], value: host })), [
    "Added: device Access point (2 checks)",
    "Removed: check disk on NAS-01",
  ]);
  const hosts = Array.from({ length: 214 }, (_, n) => ({ id: `h${n}`, address: "192.0.2.1" }));
  const many = edited(...hosts.map((value) => ({ path: ["hosts", "-"], value })));
  t.same(await lines(many), ["Added: 214 devices: h0, h1, h2 and 211 more"]);
  t.same(await lines(BASE, many), ["Removed: 214 devices: h0, h1, h2 and 211 more"]);
});

t.test("that a secret changed is told, never what it is", async (t) => {
  const after = edited(
    { path: ["credentials", "lan", "community"], value: "other-word" },
    { path: [...WEB, "settings", "password"], value: { secret: "web" } },
    { path: [...WEB, "settings", "body"], value: "token=abcd1234efgh" },
  );
  t.same(codes(after), [
    "credentials.lan.community secret",
    "hosts.nas-01.services.web.settings.password secret",
    "hosts.nas-01.services.web.settings.body secretSet",
  ]);
  const all = JSON.stringify(compareDocuments(BASE, after, checkTypes)) + (await lines(after)).join();
  for (const word of ["hunter2", "other-word", "s3cret-word", "abcd1234efgh"]) t.notMatch(all, word);
});

t.test("of a URL all is told but its secrets", async (t) => {
  const url = [...WEB, "settings", "url"];
  const before = edited({ path: url, value: "https://ann:pa55word@a.example/?token=abcdefgh1" });
  const after = edited({ path: url, value: "https://ann:pa55word@b.example/?token=abcdefgh1" });
  const [said = ""] = await lines(after, before);
  t.match(said, "https://ann:********@a.example/?token=******** → https://ann:********@b.example/");
});

t.test("lists tell what came and went, or that the order changed", async (t) => {
  const after = edited({ path: ["hosts", "nas-01", "groups"], value: ["backup"] });
  t.same(codes(after), ["hosts.nas-01.groups listed", "hosts.nas-01.groups unlisted"]);
  t.same(codes({ ...BASE, hosts: BASE.hosts.toReversed() }), ["hosts order"]);
  await lines(after);
});

t.test("another check, another way to know up and down, entries without ids", async (t) => {
  const after = edited(
    { path: [...DISK, "check"], value: "tcp" },
    { path: [...DISK, "settings"], value: { port: 22 } },
    { path: ["hosts", "sql-01", "hostCheck"], value: "none" },
    { path: ["hosts", "nas-01", "hostCheck"], value: { service: "web" } },
  );
  t.same(codes(after).sort(), [
    "hosts.nas-01.hostCheck.service set",
    "hosts.nas-01.services.disk.check value",
    "hosts.nas-01.services.disk.settings replaced",
    "hosts.sql-01.hostCheck set",
  ]);
  await lines(after);
  t.same(codes(structuredClone(BASE)), []);
});

t.test("very many changes are counted beyond the first", async (t) => {
  const hosts = Array.from({ length: 400 }, (_, n) => ({ id: `h${n}`, address: "192.0.2.1" }));
  const moved = hosts.map((host) => ({ ...host, address: "192.0.2.2" }));
  const { changes, more } = compareDocuments({ ...BASE, hosts }, { ...BASE, hosts: moved }, checkTypes);
  t.equal(changes.length, 300);
  t.equal(more, 100);
});
