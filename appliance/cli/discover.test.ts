/** `vedetta discover` as it is typed; the sweep itself is shown by `scripts/discovery.test.ts`. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { checkTypes } from "#checks/registry.ts";
import { loadSite } from "#config/load-site.ts";
import { noSecrets } from "#config/secret-source.ts";
import { askedCredentials, type CredentialValues } from "./asked-credentials.ts";
import type { Terminal } from "./verb.ts";
import { runWords } from "./testing/fake-terminal.ts";

t.test("bad usage is one line that names the fault", async (t) => {
  const faults: readonly [readonly string[], RegExp][] = [
    [["10.0.0.0/8"], /10\.0\.0\.0\/8 is too large/],
    [["acme"], /acme is no network/],
    [["2001:db8::/64"], /IPv6 networks cannot be swept/],
    [["192.0.2.0/30", "--rate", "1"], /--rate must be/],
    [["192.0.2.0/30", "--rate", "many"], /--rate must be/],
    [["192.0.2.0/30", "--community", ""], /--community must not be empty/],
    [["192.0.2.0/30", "--fast"], /--fast/],
  ];
  for (const [words, message] of faults) {
    const { code, err } = await runWords(["discover", ...words]);
    t.equal(code, 64, words.join(" "));
    t.equal(err.length, 1);
    t.match(err[0], message);
  }
});

t.test("one address of this machine is found, with what answers and why the rest does not", async (t) => {
  const { code, out, err } = await runWords(["discover", "127.0.0.77/32", "--no-snmp", "--json"]);
  t.equal(code, 0);
  const result = JSON.parse(out[0] ?? "") as {
    hosts: { address: string; remarks: { code: string }[] }[];
    packetsPerSecond: number;
  };
  t.equal(result.packetsPerSecond, 100);
  t.match(result.hosts, [{ address: "127.0.0.77" }]);
  t.ok(result.hosts[0]?.remarks.some((remark) => remark.code === "discovery.snmpNotAsked"));
  t.ok(
    err.some((line) => line.startsWith("sweeping")),
    "progress is told",
  );
});

t.test("standard output is one complete configuration, with what was found as remarks", async (t) => {
  const { out } = await runWords(["discover", "127.0.0.77", "--no-snmp"]);
  t.ok(out.some((line) => line.startsWith("# 127.0.0.77")));
  t.ok(out.some((line) => line.startsWith("# 1 host in 127.0.0.77/32")));
  const { site, problems } = loadSite(out.join("\n"), { checkTypes, secrets: noSecrets });
  t.same(problems, []);
  t.match(site?.hosts.at(-1), { address: "127.0.0.77" });
  t.match(site?.hosts[0], { id: "box" }, "beside it the box watches itself, its gateway and its resolvers");
});

t.test("with --out the configuration goes to a file that is accepted as it stands", async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-discover-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, "site.yaml");
  const { out } = await runWords(["discover", "127.0.0.77", "--no-snmp", "--out", file]);
  t.match(out[0], /^127\.0\.0\.77/);
  t.notOk(out.includes("hosts:"), "nothing of it on standard output");
  t.equal(statSync(file).mode & 0o077, 0, "for its owner alone: it holds credentials");
  const text = readFileSync(file, "utf8");
  t.match(text, /# Watched: whether it answers/);
  const validated = await runWords(["config", "validate", file]);
  t.equal(validated.code, 0);
  t.match(validated.out[0], /^valid: \d+ hosts/);
});

t.test("credentials are typed, or named from a configuration", async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-discover-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const config = path.join(folder, "site.yaml");
  writeFileSync(
    config,
    `version: 1
customer: acme
site: { id: hq, name: Acme HQ, timezone: UTC }
box: { id: box-1 }
credentials: { core: { kind: snmp, version: 2c, community: deep } }
`,
  );
  const terminal = { env: {} } as Terminal;
  const asked = async (values: CredentialValues) =>
    (await askedCredentials(values, terminal)).map(({ name, access }) => [
      name,
      "community" in access && access.community,
    ]);
  t.same(await asked({}), [["lan", "public"]]);
  t.same(await asked({ community: ["public", "acme"] }), [
    ["lan", "public"],
    ["lan-2", "acme"],
  ]);
  const data = path.join(folder, "data");
  t.same(await asked({ credential: ["core"], config, data }), [["core", "deep"]]);
  t.same(await asked({ credential: ["core"], config, data, community: ["acme"] }), [
    ["core", "deep"],
    ["lan", "acme"],
  ]);
  await t.rejects(asked({ credential: ["gone"], config, data }), /has no such SNMP credential/);
  await t.rejects(asked({ credential: ["core"] }), /--config FILE/);
});
