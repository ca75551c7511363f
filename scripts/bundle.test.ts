/** The bundled program does what the sources do: it says the same of itself, and watches. */
import { execFile, execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import t from "tap";
import { productMibs, vendorMibs } from "#devices/vendor-list.ts";
import { waitFor } from "#lib/testing/wait-for.ts";

const ROOT = path.join(import.meta.dirname, "..");
const PROGRAM = path.join(ROOT, "build/appliance/main.js");
const SOURCE = path.join(ROOT, "appliance/main.ts");
const FLAGS = ["--disable-warning=ExperimentalWarning", "--disable-warning=DEP0169"];

const MAKE = `root=${JSON.stringify(ROOT)}; . scripts/lib/set-up.sh; alone ensure_bundle`;
t.before(() => void execFileSync("bash", ["-c", MAKE], { cwd: ROOT }));

t.test("every verb's help is there", (t) => {
  const help = (program: string) => execFileSync(process.execPath, [...FLAGS, program, "--help"], { encoding: "utf8" });
  t.equal(help(PROGRAM), help(SOURCE));
  t.ok(existsSync(PROGRAM));
  t.end();
});

t.test("certificates are made by it: its library is of an older kind than the program", (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-bundle-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const words = ["soc", "issuer", "init", "--folder", folder];
  t.match(execFileSync(process.execPath, [...FLAGS, PROGRAM, ...words], { encoding: "utf8" }), /^([0-9A-F]{2}:){31}/);
  t.end();
});

t.test("every vendor's MIB and list of products is in it, in a part that is loaded late", (t) => {
  const atStart = new Set<string>();
  const late = new Set<string>();
  const follow = (part: string) => {
    if (atStart.has(part)) return;
    atStart.add(part);
    const code = readFileSync(path.join(ROOT, "build/appliance", part), "utf8");
    for (const [, next = ""] of code.matchAll(/(?:from|import)\s*"\.\/([^"]{1,200})"/g)) follow(next);
  };
  follow("main.js");
  const parts = [...atStart];
  const listing = readdirSync(path.join(ROOT, "build/appliance"));
  for (const part of listing) if (!atStart.has(part)) late.add(part.replace(/-[A-Z0-9]{8}\.js$/, ""));
  t.ok(parts.length > 1, "the program has parts that are loaded at start");
  const mibs = [...vendorMibs, ...productMibs].map(([, make]) => make());
  t.same(
    mibs.filter(({ name }) => !late.has(name)).map(({ name }) => name),
    [],
  );
  t.same(
    parts.filter((part) => mibs.some(({ name }) => part.startsWith(`${name}-`))),
    [],
  );
  t.end();
});

t.test("no library is looked for beside it", async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-bundle-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(path.join(ROOT, "build/appliance"), path.join(folder, "build/appliance"), { recursive: true });
  writeFileSync(path.join(folder, "package.json"), '{"type":"module","version":"9.8.7"}');
  const away = path.join(folder, "build/appliance/main.js");
  t.match(execFileSync(process.execPath, [...FLAGS, away, "version"], { encoding: "utf8" }), /^vedetta 9\.8\.7 /);
  // What a text of no named character set says is guessed by a library that is loaded when first needed.
  const text = Buffer.from("cff0e8e2e5f22c20eae0ea20e4e5ebe03f20cff0e8e5e7e6e0e920ea20ede0ec20e220e3eef1f2e82e", "hex");
  const server = createHttpServer((_request, response) =>
    response.writeHead(200, { "content-type": "text/plain" }).end(text),
  );
  server.listen(0, "127.0.0.1");
  t.teardown(() => server.close());
  await waitFor("the target listens", () => server.listening);
  const { port } = server.address() as { port: number };
  const check = ["check", "http", "127.0.0.1", "--url", `http://127.0.0.1:${port}/`, "--expect-text", "Привет"];
  const { stdout } = await promisify(execFile)(process.execPath, [...FLAGS, away, ...check], { encoding: "utf8" });
  t.match(stdout, /^HTTP OK/);
});

t.test("it makes its own certificate", async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-bundle-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const config = path.join(folder, "site.json");
  const site = { version: 1, customer: "acme", site: { id: "hq" }, box: { id: "box-1" }, hosts: [] };
  writeFileSync(config, JSON.stringify({ ...site, uplink: { targets: ["127.0.0.1"] } }));
  const where = ["--listen", "0.0.0.0:0", "--data", path.join(folder, "data")];
  const box = spawn(process.execPath, [...FLAGS, PROGRAM, "run", "--config", config, ...where]);
  t.teardown(() => box.kill("SIGKILL"));
  let said = "";
  box.stdout.on("data", (chunk: Buffer) => void (said += chunk.toString()));
  box.stderr.on("data", (chunk: Buffer) => void (said += chunk.toString()));
  await waitFor("it listens or ends", () => said.includes('"url":"https://') || box.exitCode !== null);
  t.match(said, /"fingerprint":"[0-9A-F:]{95}"/);
});

t.test("it watches, and finds the page where there is one", async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-bundle-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const target = createServer().listen(0, "127.0.0.1");
  t.teardown(() => target.close());
  await waitFor("the target listens", () => target.listening);
  const { port } = target.address() as { port: number };
  const service = { id: "door", check: "tcp", settings: { port } };
  const host = { id: "door", address: "127.0.0.1", hostCheck: "none", profile: "none", services: [service] };
  const config = path.join(folder, "site.json");
  const site = { version: 1, customer: "acme", site: { id: "hq" }, box: { id: "box-1" }, hosts: [host] };
  writeFileSync(config, JSON.stringify({ ...site, defaults: { interval: "1s" } }));
  const listen = ["--listen", "127.0.0.1:0", "--data", path.join(folder, "data")];
  const box = spawn(process.execPath, [...FLAGS, PROGRAM, "run", "--config", config, ...listen]);
  let said = "";
  box.stdout.on("data", (chunk: Buffer) => void (said += chunk.toString()));
  box.stderr.on("data", (chunk: Buffer) => void (said += chunk.toString()));
  t.teardown(() => box.kill("SIGKILL"));
  const urlSaid = () => /"url":"(http:[^"]+)"/.exec(said)?.[1];
  await waitFor("it listens", () => urlSaid() !== undefined);
  const url = urlSaid() ?? "";
  await waitFor("it is ready", async () => (await fetch(`${url}/readyz`)).status === 200);
  const page = await (await fetch(`${url}/`)).text();
  const isBuilt = existsSync(path.join(ROOT, "web-ui/dist/index.html"));
  t.equal(page.includes("was not built"), !isBuilt, page.slice(0, 300));
  box.kill("SIGTERM");
  await waitFor("it has stopped", () => box.exitCode !== null);
  t.equal(box.exitCode, 0, said);
});
