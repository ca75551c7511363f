/** A real box that holds a secret of every kind, used as people and programs use it: none of them is seen anywhere outside. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "mqtt";
import selfsigned from "selfsigned";
import t from "tap";
import { startMosquitto, withoutMosquitto } from "#checks/mqtt/testing/mosquitto.ts";
import { makeOpenApiDocument } from "#api/open-api-document.ts";
import { secretForms } from "#lib/secret-forms.ts";
import type { SocView } from "#model/soc-view.ts";
import { isInNamespace } from "#lib/testing/in-namespace.ts";
import { until } from "#lib/testing/wait-for.ts";
import { BoxProcess } from "./testing/box-process.ts";
import { typeWords } from "./testing/fake-terminal.ts";

/** Of each kind one, with a sign that URLs, forms and JSON write in other ways. */
const planted = (kind: string) => `pl4nted-${kind}/"+ü`;
const PLAIN = [
  "community",
  "v3-auth",
  "v3-priv",
  "basic",
  "header",
  "query",
  "redis",
  "mysql",
  "imap",
  "influx",
  "mail",
  "webhook",
  "telegram",
  "matrix",
  "ntfy",
  "broker",
] as const;
const CLAIM_CODE = "7Q2M-PLNT-CODE-0000-0001";
const PASSWORD = "pl4nted-password of the admin";
const HEARTBEAT = "pl4nted-heartbeat-token-0123456789";

/** How a secret may stand in what is seen: as in URLs, forms and JSON, in hex, and within base64 whatever stands before it. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const within = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
    // Letters at both ends depend on the neighbours.
    return text.slice(shift === 0 ? 0 : 4, text.length - 4);
  });
  const twice = secretForms(secret).flatMap(secretForms);
  const urlSafe = within.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
  return [...new Set([...twice, bytes.toString("hex"), ...within, ...urlSafe])].filter((form) => form.length >= 8);
}

function siteOf(broker: number, tls: object): object {
  const at = "127.0.0.1";
  const service = (check: string, settings: object) => ({ id: check, check, interval: "5s", settings });
  return {
    version: 1,
    customer: "acme",
    site: { id: "hq", name: "Acme HQ" },
    box: { id: "box-1" },
    defaults: { retryInterval: "1s", attempts: 1, timeout: "1s" },
    credentials: {
      lan: { kind: "snmp", version: "2c", community: planted("community") },
      core: {
        kind: "snmp",
        version: 3,
        user: "u",
        level: "authPriv",
        authProtocol: "sha256",
        authKey: planted("v3-auth"),
        privProtocol: "aes128",
        privKey: planted("v3-priv"),
      },
    },
    hosts: [
      {
        id: "a",
        address: at,
        hostCheck: "none",
        snmp: { credential: "lan", port: 9 },
        profile: "auto",
        services: [
          service("http", {
            url: `http://duty:${encodeURIComponent(planted("basic"))}@127.0.0.1:9/?token=${encodeURIComponent(planted("query"))}`,
            headers: { "x-token": encodeURIComponent(planted("header")) },
            encryption: "plain",
          }),
          service("redis", { port: 9, encryption: "plain", password: planted("redis") }),
          service("mysql", { port: 9, encryption: "none", user: "m", password: planted("mysql") }),
          service("imap", { port: 9, encryption: "plain", user: "m", password: planted("imap") }),
          service("ldap", { port: 9, encryption: "plain", user: "cn=m", password: { secret: "kept" } }),
        ],
      },
      { id: "b", address: at, hostCheck: "none", snmp: { credential: "core", port: 9 }, profile: "auto" },
    ],
    jobs: [{ id: "j", expect: { by: "heartbeat", token: HEARTBEAT }, schedule: { every: "1h", grace: "1m" } }],
    relay: {
      brokers: [`mqtt://127.0.0.1:${broker}`],
      username: "box",
      password: planted("broker"),
      encryption: "plain",
      history: true,
      tls,
    },
    contacts: [{ id: "duty", name: "Duty", mail: "duty@acme.example" }],
    outputs: {
      influx: { url: "http://127.0.0.1:9", org: "o", bucket: "b", token: planted("influx"), encryption: "plain" },
      mail: { host: at, port: 9, from: "box@acme.example", user: "box", password: planted("mail") },
      webhooks: [
        { id: "any", kind: "json", url: "http://127.0.0.1:9/hook", secret: planted("webhook") },
        { id: "telegram", kind: "telegram", token: planted("telegram"), chat: "1", url: "http://127.0.0.1:9" },
        { id: "matrix", kind: "matrix", url: "http://127.0.0.1:9", token: planted("matrix"), room: "!r:m.example" },
        { id: "ntfy", kind: "ntfy", url: "http://127.0.0.1:9/topic", token: planted("ntfy") },
      ],
    },
    listeners: { trap: { listen: "127.0.0.1:0", credentials: ["lan", "core"] } },
    incidents: { openOn: "warning" },
  };
}

/** The contents of all files below a folder, by name. */
function filesBelow(folder: string): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) found.set(name, readFileSync(path));
  }
  return found;
}

/** What the system shows everybody of the process and of what it started. */
function processTexts(pid: number): string {
  const texts: string[] = [];
  for (const name of readdirSync("/proc").filter((one) => /^\d+$/.test(one))) {
    try {
      const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, "utf8"))?.[1];
      if (name !== String(pid) && parent !== String(pid)) continue;
      for (const file of ["cmdline", "environ", "comm"]) texts.push(readFileSync(`/proc/${name}/${file}`, "latin1"));
    } catch {
      // it has ended meanwhile
    }
  }
  return texts.join("\n");
}

t.test("a secret is found however it is written", (t) => {
  const secret = planted("basic");
  const written = [
    Buffer.from(`duty:${secret}`).toString("base64"),
    Buffer.from(`x${secret}y`).toString("base64url"),
    Buffer.from(secret).toString("hex"),
    JSON.stringify({ a: JSON.stringify(secret) }),
    `?a=${encodeURIComponent(secret)}`,
    new URLSearchParams({ a: secret }).toString(),
  ];
  for (const text of written)
    t.ok(
      formsOf(secret).some((form) => text.includes(form)),
      text,
    );
  t.end();
});

if (isInNamespace(t, import.meta.filename)) {
  t.test("what a box says, shows and stores holds none of its secrets", { skip: withoutMosquitto }, async (t) => {
    execFileSync("ip", ["link", "set", "lo", "up"]);
    const folder = mkdtempSync(join(tmpdir(), "vedetta-planted-"));
    t.teardown(() => rmSync(folder, { recursive: true, force: true }));
    const at = (name: string) => join(folder, name);
    const broker = await startMosquitto(t);
    const told: string[] = [];
    const centre = connect(`mqtt://127.0.0.1:${broker.port}`);
    t.teardown(() => centre.endAsync(true));
    centre.on("message", (topic, payload) => void told.push(`${topic} ${payload.toString()}`));
    await centre.subscribeAsync("#", { qos: 1 });

    const { private: key, cert } = await selfsigned.generate([{ name: "commonName", value: "box" }], {
      keyType: "ec",
      curve: "P-256",
      algorithm: "sha256",
    });
    const keyLine = key.split("\n")[1] ?? "";
    writeFileSync(at("box.key"), key, { mode: 0o600 });
    writeFileSync(at("box.crt"), cert);
    const tls = { certificate: at("box.crt"), key: at("box.key") };
    writeFileSync(at("site.json"), JSON.stringify(siteOf(broker.port, tls)));
    writeFileSync(at("code"), `${CLAIM_CODE}\n`);
    mkdirSync(at("temp"));
    const typed = await typeWords(["secret", "set", "kept", "--data", at("data")], planted("kept"));
    t.equal(typed.code, 0, typed.err);
    const box = new BoxProcess(
      ["--config", at("site.json"), "--data", at("data"), "--claim-code-file", at("code"), "--log-level", "debug"],
      ["env", `TMPDIR=${at("temp")}`],
    );
    t.teardown(() => box.end("SIGKILL"));
    const url = await box.url();
    const seen: string[] = [];
    const ask = async (method: string, path: string, headers: Record<string, string> = {}, body?: object) => {
      const response = await fetch(url + path, {
        method,
        headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
        signal: AbortSignal.timeout(60_000),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      seen.push(`${method} ${path} ${response.status} ${text}`);
      return { response, text };
    };

    const claim = await ask("POST", "/api/v1/claim", {}, { code: CLAIM_CODE, name: "chief", password: PASSWORD });
    t.equal(claim.response.status, 200, claim.text);
    const cookies = claim.response.headers.getSetCookie().map((one) => one.split(";")[0] ?? "");
    const cookie = cookies.find((one) => one.startsWith("vedetta_session=")) ?? "";
    const session = cookie.slice(cookie.indexOf("=") + 1);
    const made = await ask("POST", "/api/v1/tokens", { cookie }, { name: "script", role: "admin" });
    t.equal(made.response.status, 201, made.text);
    const { token } = JSON.parse(made.text) as { token: string };
    // What is shown this once is shown.
    seen.pop();
    const secrets = new Map<string, string>([
      ...PLAIN.map((kind) => [kind, planted(kind)] as const),
      ["of the store", planted("kept")],
      ["claim code", CLAIM_CODE],
      ["password", PASSWORD],
      ["session", session],
      ["token", token],
      ["heartbeat", HEARTBEAT],
      ["key", keyLine],
    ]);
    const admin = { authorization: `Bearer ${token}` };

    await until(() => told.filter((one) => one.includes("incident/opened")).length >= 3);
    await ask("POST", `/heartbeat/${HEARTBEAT}/fail`, {});
    seen.pop(); // asked for by its address, which holds the token
    await ask("POST", "/api/v1/session", {}, { name: "chief", password: `${PASSWORD}x` });
    await ask("POST", "/api/v1/outputs/duty/test", admin);
    for (const name of ["any", "telegram", "matrix", "ntfy"]) await ask("POST", `/api/v1/outputs/${name}/test`, admin);
    await ask("PUT", "/api/v1/config", admin, { version: 1, customer: planted("community") });
    seen.pop(); // it repeats what it was sent
    const { paths } = (await makeOpenApiDocument()) as { paths: Record<string, Record<string, unknown>> };
    const incident = /"id":"([0-9a-f-]{36})"/.exec((await ask("GET", "/api/v1/incidents", admin)).text)?.[1] ?? "none";
    for (const [path, operations] of Object.entries(paths)) {
      if (operations["get"] === undefined || path.endsWith("/stream") || path.startsWith("/heartbeat")) continue;
      if (path === "/api/v1/bundle") continue; // packed: it is unpacked below
      const names: Record<string, string> = { host: "a", service: "http", job: "j", id: incident };
      await ask(
        "GET",
        path.replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name] ?? "none"),
        admin,
      );
    }
    const soc = JSON.parse((await ask("GET", "/api/v1/soc", admin)).text) as SocView;
    t.match(soc, { relay: true, connected: true, presence: { retained: true, answer: "taken" }, client: /box-1$/ });
    const taken = soc.messages.filter(({ payload, answer }) => payload !== undefined && answer === "taken");
    t.ok(taken.length >= 3, `${taken.length} messages`);
    for (const { topic, payload } of taken) await until(() => told.includes(`${topic} ${payload}`));
    const asked = await fetch(`${url}/api/v1/bundle`, { headers: admin, signal: AbortSignal.timeout(240_000) });
    t.equal(asked.status, 200, "the diagnostics bundle");
    writeFileSync(at("asked.tar.gz"), Buffer.from(await asked.arrayBuffer()));
    for (const path of ["/", "/setup", "/devices/a", "/metrics"]) await ask("GET", path, { cookie });
    const shown: string[] = [];
    for (const words of [
      ["config", "show", "--config", at("site.json")],
      ["config", "validate", at("site.json")],
      ["config", "validate", at("site.json"), "--json"],
      ["secret", "list", "--data", at("data")],
      ["token", "list", "--data", at("data")],
      ["user", "list", "--data", at("data")],
    ]) {
      const { out, err } = await typeWords(words);
      shown.push(out, err);
    }

    const bundles = at("bundles");
    mkdirSync(bundles);
    execFileSync("tar", ["-xzf", at("asked.tar.gz"), "-C", bundles, "--strip-components", "1"]);
    const names = readdirSync(bundles);
    for (const name of ["configuration.json", "doctor.json", "events.json", "log.json", "manifest.json", "metrics.txt"])
      t.ok(names.includes(name), name);
    const manifest = readFileSync(join(bundles, "manifest.json"), "utf8");
    t.same((JSON.parse(manifest) as { missing: unknown }).missing, [], "all of it could be had");

    // A debugger would read it all.
    box.process.kill("SIGUSR1");
    const processes = processTexts(box.process.pid ?? 0);
    t.match(processes, "site.json", "the process was found");
    t.equal(await box.end(), 0, box.lines.slice(-5).join("\n"));
    t.notMatch(box.lines.join("\n"), /Debugger listening/);
    const places: Record<string, string> = {
      "answers and pages": seen.join("\n"),
      "command line": shown.join("\n"),
      "events and presence": told.join("\n"),
      "output and log": box.lines.join("\n"),
      "process list": processes,
    };
    for (const [name, content] of filesBelow(at("temp"))) places[`temporary file ${name}`] = content.toString("latin1");
    for (const [name, content] of filesBelow(bundles)) places[`bundle ${name}`] = content.toString("utf8");
    for (const [name, content] of filesBelow(at("data"))) {
      // What is encoded there is found in its bytes as they are.
      places[`data file ${name}`] = content.toString("latin1");
      places[`data file ${name}, as text`] = content.toString("utf8");
    }
    t.ok(seen.length > 40 && told.length > 5, `${seen.length} answers, ${told.length} messages`);
    for (const [place, text] of Object.entries(places)) {
      for (const [kind, secret] of secrets) {
        const form = formsOf(secret).find((one) => text.includes(one));
        if (form === undefined) continue;
        const where = text.indexOf(form);
        t.fail(`${kind} in ${place}: ${JSON.stringify(text.slice(Math.max(0, where - 80), where + 80))}`);
      }
    }
    t.match(
      readdirSync(folder).toSorted(),
      ["asked.tar.gz", "box.crt", "box.key", "bundles", "code", "data", "site.json", "temp"],
      "no report of a crash, no core",
    );
  });
}
