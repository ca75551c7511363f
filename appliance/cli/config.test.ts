/** `vedetta config` and `vedetta secret` as they are typed. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { runVerb } from "./command-line.ts";

const EXAMPLE = path.join(import.meta.dirname, "../config/fixtures/contract-example.yaml");
const HEAD = "version: 1\ncustomer: acme\nsite: { id: hq }\nbox: { id: box-1 }\n";

function setUp(t: { teardown(end: () => void): void }) {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-cli-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const data = path.join(folder, "data");
  const run = async (words: readonly string[], stdin = "", env: Record<string, string> = {}) => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await runVerb(words, {
      out: (line) => out.push(line),
      err: (line) => err.push(line),
      readStdin: () => Promise.resolve(stdin),
      env: { STATE_DIRECTORY: data, ...env },
      signal: new AbortController().signal,
    });
    return { code, out: out.join("\n"), err: err.join("\n") };
  };
  const write = (text: string) => {
    const file = path.join(folder, "site.yaml");
    writeFileSync(file, text);
    return file;
  };
  return { folder, data, run, write };
}

t.test("the contract's example is valid wherever it is looked at, and looking makes no store", async (t) => {
  const { run, data } = setUp(t);
  const { code, out, err } = await run(["config", "validate", EXAMPLE, "--language", "en"]);
  t.equal(code, 0);
  t.match(out, "valid: 5 hosts, 8 services");
  t.match(err, "warning: credentials.lan.community");
  t.match(err, 'there is no secret "core-auth"');
  t.match((await run(["config", "validate", EXAMPLE])).out, "ispravno: 5 uređaja, 8 provjera", "its own language");
  t.equal(existsSync(data), false);
  t.equal((await run(["config", "validate", EXAMPLE, "--strict"])).code, 78);
});

t.test("a refused file exits 78 and names every mistake", async (t) => {
  const { run, write } = setUp(t);
  const file = write(`${HEAD}hosts: [{ id: a, adress: 192.0.2.1 }]\nuplink: { targets: [nowhere] }\n`);
  const { code, out, err } = await run(["config", "validate", file]);
  t.equal(code, 78);
  t.equal(out, "");
  t.same(err.split("\n"), [
    "hosts[0].address: is missing (host a)",
    'hosts[0].adress: unknown key; did you mean "address"? (host a)',
    "uplink.targets[0]: must be gateway, resolvers, brokers or an IP address",
  ]);
  const json = await run(["config", "validate", file, "--json"]);
  t.equal(json.code, 78);
  t.match(JSON.parse(json.out), { valid: false, problems: [{ path: "hosts[0].address" }, {}, {}] });
  t.match((await run(["config", "validate", "/nonexistent"])).err, "/nonexistent: there is no such file");
});

t.test("bad usage exits 64 with one line", async (t) => {
  const { run } = setUp(t);
  for (const words of [
    ["config"],
    ["config", "validate"],
    ["config", "dance"],
    ["config", "show", "more"],
    ["config", "validate", "a", "--loud"],
    ["secret"],
    ["secret", "set"],
    ["secret", "list", "more"],
  ]) {
    const { code, err } = await run(words);
    t.equal(code, 64, words.join(" "));
    t.equal(err.split("\n").length, 1);
  }
});

t.test("what is imported is shown and exported, its plain-text secrets masked", async (t) => {
  const { run, write, folder } = setUp(t);
  t.match((await run(["config", "show"])).out, "# nothing is configured yet");
  const file = write(`${HEAD}# ours\ncredentials: { lan: { kind: snmp, version: 2c, community: hunter2 } }\n`);
  const imported = await run(["config", "import", file]);
  t.match(imported, { code: 0, out: "stored as version 1" });
  t.match(imported.err, "plain text");
  const shown = await run(["config", "show"]);
  t.match(shown.out, "# version 1");
  t.match(shown.out, "by command line");
  const exported = await run(["config", "export"]);
  t.match(exported.out, "# ours");
  t.notMatch(`${shown.out}${exported.out}`, "hunter2");
  t.match(JSON.parse((await run(["config", "export", "--json"])).out), { customer: "acme" });
  const back = path.join(folder, "back.yaml");
  writeFileSync(back, exported.out.replace("hq", "branch"));
  t.match(
    await run(["config", "import", back]),
    { code: 0, out: "stored as version 2" },
    "a masked export can come back",
  );
  writeFileSync(back, `${HEAD}host: 1\n`);
  t.match(await run(["config", "import", back]), { code: 78, err: "host: unknown key" });
});

t.test("the schema is printed as JSON", async (t) => {
  const { run } = setUp(t);
  t.match(JSON.parse((await run(["config", "schema"])).out), {
    $schema: "https://json-schema.org/draft/2020-12/schema",
  });
});

t.test("a stored secret satisfies a reference, and never comes out again", async (t) => {
  const { run, write, folder } = setUp(t);
  const file = write(`${HEAD}credentials: { lan: { kind: snmp, version: 2c, community: { secret: lan } } }\n`);
  t.match(await run(["config", "import", file]), { code: 78, err: 'there is no secret "lan"' });
  t.match(await run(["secret", "set", "lan"], "hunter2\n"), { code: 0, out: 'stored "lan"' });
  t.match(await run(["config", "import", file]), { code: 0, err: "" });
  const list = await run(["secret", "list"]);
  t.match(list.out, /^lan +set 20/);
  t.notMatch(list.out, "hunter2");
  writeFileSync(path.join(folder, "other"), "x");
  const given = await run(["secret", "list", "--json"], "", { CREDENTIALS_DIRECTORY: folder });
  t.match(JSON.parse(given.out), [
    { name: "other", from: "systemd" },
    { name: "lan", from: "store", readable: true },
  ]);
  t.equal((await run(["secret", "remove", "lan"])).code, 0);
  t.equal((await run(["secret", "remove", "lan"])).code, 1);
  t.equal((await run(["secret", "set", "lan"], "")).code, 64);
  t.match(await run(["secret", "set", "Not An Id"], "x"), { code: 78, err: "lower-case" });
});

t.test("the version is that of package.json", async (t) => {
  const { run } = setUp(t);
  t.match((await run(["version"])).out, /^vedetta [0-9]+\.[0-9]+\.[0-9]+ \(Node 26\./);
  t.match(JSON.parse((await run(["version", "--json"])).out), { node: process.versions.node });
});

t.test("versions are listed, compared and put in force again", async (t) => {
  const { run, write } = setUp(t);
  await run(["config", "import", write(`${HEAD}hosts: [{ id: nas, address: 192.0.2.1, interval: 60s }]\n`)]);
  await run(["config", "import", write(`${HEAD}hosts: [{ id: nas, address: 192.0.2.1, interval: 30s }]\n`)]);
  const list = await run(["config", "versions"]);
  t.match(list.out.split("\n"), [/^2 .*command line \(file\) .*bytes/, /^1 /]);
  t.match(JSON.parse((await run(["config", "versions", "--json"])).out), [
    { id: 2, by: "command line", origin: "file", inForce: true },
    { id: 1, inForce: false },
  ]);
  t.match((await run(["config", "diff"])).out, /^nas: .+: 60 s → 30 s$/);
  t.match((await run(["config", "diff", "2", "1"])).out, "30 s → 60 s");
  t.equal((await run(["config", "diff", write(`${HEAD}hosts: []\n`)])).out, "Removed: device nas");
  t.match((await run(["config", "restore", "1"])).out, "version 1 is stored again as version 3");
  t.equal((await run(["config", "diff", "1", "3"])).out, "nothing changed");
  t.match((await run(["config", "versions"])).out.split("\n")[0], "version 1 again");
  for (const words of [["9"], ["1", "9"]]) t.match((await run(["config", "diff", ...words])).err, "no version 9");
  t.match((await run(["config", "restore", "9"])).err, "no version 9");
  t.equal((await run(["config", "restore", "x"])).code, 64);
});
