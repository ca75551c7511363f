/** Configuration changed place by place over HTTP: tried, in force, gone back on; by whom, and with what said. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";
import { startBox } from "#api/testing/fixture-box.ts";
import { checkTypes } from "#checks/registry.ts";
import { ConfigKeeper } from "#config/config-keeper.ts";
import { noSecrets } from "#config/secret-source.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { ConfigView, ProblemDetails } from "#model/api.ts";
import type { ConfigCheckView, ConfigVersionDetail, ConfigVersionView } from "#model/api-config.ts";
import { StateStore } from "#store/state-store.ts";
import { configAccess } from "./config-access.ts";
import { makeTry } from "./try-service.ts";

const TEXT = `version: 1
customer: acme
site: { id: hq }
box: { id: box-1 }
# how the switches are asked
credentials: { lan: { kind: snmp, version: 2c, community: hunter2 } }
hosts: [{ id: nas, address: 192.0.2.10, snmp: { credential: lan }, interval: 60s }]
`;
const INTERVAL = { path: ["hosts", "nas", "interval"], value: "30s" };

async function served(t: Parameters<typeof startBox>[0], isFile = false) {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-changes-"));
  const file = join(folder, "site.yaml");
  writeFileSync(file, TEXT);
  const store = StateStore.open(folder, { clock: systemClock, log: silentLog });
  const keeper = new ConfigKeeper({
    ...(isFile && { file }),
    dataFolder: folder,
    versions: store.configVersions,
    secrets: noSecrets,
    checkTypes,
    log: silentLog,
    say: ({ code }) => code,
    makeDefault: () => ({ version: 1, customer: "local", site: { id: "none" }, box: { id: "none" } }),
  });
  keeper.load();
  if (!isFile) keeper.put(TEXT, { name: "chief", origin: "page" });
  const tried = makeTry(keeper, async (type, jobs, timeoutMs) => {
    const [{ target, settings } = { target: { address: "" }, settings: {} }] = jobs;
    const parameters = { address: target.address, port: String((settings as { port: number }).port), type: type.name };
    return [{ observation: { code: "refused", parameters }, blame: "target", at: timeoutMs }];
  });
  const box = await startBox(t, { config: configAccess(keeper, store.configVersions, () => undefined, tried) });
  t.teardown(async () => {
    store.close();
    rmSync(folder, { recursive: true });
  });
  const ask = async <T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await box.send(method, `/api/v1/config${path}`, body, { ...box.as("admin"), ...headers });
    return { status: response.status, body: (await response.json()) as T, etag: response.headers.get("etag") ?? "" };
  };
  const get = async <T>(path: string): Promise<T> =>
    (await (await box.fetch(`/api/v1/config${path}`, { headers: box.as("admin") })).json()) as T;
  return { box, keeper, ask, get };
}

t.test("a change is tried, put in force and gone back on", async (t) => {
  const { keeper, ask, get } = await served(t);
  const tried = await ask<ConfigCheckView>("POST", "/check", { edits: [INTERVAL] });
  t.match(tried.body, { valid: true, hosts: 1, changes: [{ path: "hosts.nas.interval", code: "configChange.value" }] });
  t.match(keeper.text(), "60s");
  const changed = await ask<ConfigView>(
    "POST",
    "/changes",
    { edits: [INTERVAL] },
    { "if-match": `"${tried.body.digest}"` },
  );
  t.equal(changed.status, 200);
  t.equal(changed.etag, `"${keeper.site.digest}"`);
  t.match(keeper.text(), "# how the switches are asked");
  t.match(keeper.text(), "interval: 30s");
  const versions = await get<ConfigVersionView[]>("/versions");
  t.match(versions, [
    { id: 3, by: "admin", origin: "interface", inForce: true },
    { by: "chief" },
    { by: "box", origin: "box" },
  ]);
  t.match(await get("/versions/3/since/2"), { changes: [{ parameters: { from: "60s", to: "30s" } }], more: 0 });
  const { text, document } = await get<ConfigVersionDetail>("/versions/2");
  t.match(text, "# how the switches are asked");
  t.notMatch(text + JSON.stringify(document), "hunter2");
  t.equal((await ask("POST", "/versions/2/restore", {})).status, 200);
  t.match(keeper.text(), "interval: 60s");
  t.match(keeper.site.snmpCredentials["lan"], { community: "hunter2" });
  t.match((await get<ConfigVersionView[]>("/versions"))[0], { id: 4, returnOf: 2, inForce: true });
});

t.test("what changed meanwhile, what has no place and what is wrong is refused, at its place", async (t) => {
  const { keeper, ask } = await served(t);
  const late = await ask<ProblemDetails>("POST", "/changes", { edits: [INTERVAL] }, { "if-match": '"00ff"' });
  t.match(late, { status: 412, body: { code: "changedMeanwhile" } });
  t.match(await ask("POST", "/versions/1/restore", {}, { "if-match": '"00ff"' }), { status: 412 });
  const nowhere = [{ path: ["hosts", "nobody", "interval"], value: "30s" }];
  t.match(await ask("POST", "/changes", { edits: nowhere }), { status: 404, body: { code: "notFound" } });
  const wrong = [{ path: ["hosts", "nas", "interval"], value: "soon" }];
  t.match(await ask("POST", "/changes", { edits: wrong }), {
    status: 422,
    body: { errors: [{ path: "hosts[0].interval" }] },
  });
  const said = await ask<ConfigCheckView>("POST", "/check", { edits: wrong }, { "accept-language": "hr" });
  t.match(said.body, {
    valid: false,
    problems: [{ code: "value.form", path: "hosts[0].interval", message: /nije ispravno/ }],
  });
  t.match(await ask("POST", "/versions/99/restore", {}), { status: 404 });
  t.equal(keeper.site.hosts.length, 1);
  t.match(keeper.text(), "60s");
});

t.test("a configuration that is a file can be tried, but not changed", async (t) => {
  const { ask, get } = await served(t, true);
  t.match(await ask("POST", "/check", { edits: [INTERVAL] }), { status: 200, body: { valid: true } });
  for (const path of ["/changes", "/versions/1/restore"])
    t.match(await ask("POST", path, path === "/changes" ? { edits: [INTERVAL] } : {}), {
      status: 409,
      body: { code: "readOnly" },
    });
  t.same(await get("/versions"), []);
});

t.test("a check is run once as it would be, before it is in force", async (t) => {
  const { keeper, ask } = await served(t);
  const edits = [
    { path: ["hosts", "nas", "address"], value: "192.0.2.99" },
    { path: ["hosts", "nas", "services", "-"], value: { id: "ssh", check: "tcp", settings: { port: 22 } } },
  ];
  t.match(await ask("POST", "/try", { edits, host: "nas", service: "ssh" }), {
    status: 200,
    body: { state: "critical", text: { code: "tcp.refused", parameters: { address: "192.0.2.99", port: "22" } } },
  });
  t.match(keeper.text(), "192.0.2.10", "nothing changed");
  t.match(await ask("POST", "/try", { edits, host: "nas", service: "web" }), { status: 404 });
  t.match(await ask("POST", "/try", { edits, host: "nobody", service: "ssh" }), { status: 404 });
  const wrong = [
    { path: ["hosts", "nas", "services", "-"], value: { id: "ssh", check: "tcp", settings: { port: "x" } } },
  ];
  t.match(await ask("POST", "/try", { edits: wrong, host: "nas", service: "ssh" }), {
    status: 422,
    body: { errors: [{ path: "hosts[0].services[0].settings.port" }] },
  });
});
