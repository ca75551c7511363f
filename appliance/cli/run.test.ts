import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import t from "tap";
import { BoxProcess } from "./testing/box-process.ts";

async function until<T>(look: () => T | undefined | Promise<T | undefined>, limitMs = 60_000): Promise<T | undefined> {
  const end = performance.now() + limitMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined || performance.now() > end) return seen;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** A folder with a site that watches one open port of this test, and a box on it. */
async function stage(t: { teardown(work: () => unknown): void }) {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-run-"));
  const server = createServer((socket) => socket.end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const config = path.join(folder, "site.json");
  const write = (more: object = {}) => writeFileSync(config, JSON.stringify({ ...site(port), ...more }));
  write();
  const box = new BoxProcess(["--config", config, "--data", path.join(folder, "data")]);
  t.teardown(async () => {
    await box.end("SIGKILL");
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { box, config, write, port, folder };
}

function site(port: number): object {
  return {
    version: 1,
    customer: "acme",
    site: { id: "hq" },
    box: { id: "box-1" },
    defaults: { interval: "1s", retryInterval: "1s", timeout: "1s" },
    uplink: { targets: ["127.0.0.1"] },
    access: { status: "open" },
    hosts: [
      {
        id: "here",
        address: "127.0.0.1",
        hostCheck: "none",
        services: [{ id: "port", check: "tcp", settings: { port } }],
      },
    ],
  };
}

async function ready(url: string): Promise<boolean> {
  return (await until(async () => ((await fetch(`${url}/readyz`)).status === 200 ? true : undefined))) === true;
}

t.test(
  "it watches, rereads its configuration on SIGHUP, keeps the old one when refused, and stops cleanly",
  async (t) => {
    const { box, write, config } = await stage(t);
    const url = await box.url();
    t.ok(await ready(url), "/readyz");
    await box.says("Claim it here, once");

    writeFileSync(config, "version: 1\ncustomer: [");
    box.process.kill("SIGHUP");
    const refusal = await box.says("configuration refused");
    t.match(refusal, /site\.json:\d+:\d+/, "it names the place");
    t.ok(await ready(url), "and goes on with the old one");

    write({ site: { id: "hq", name: "Acme HQ" } });
    box.process.kill("SIGHUP");
    await box.says("configuration read again");

    t.equal(await box.end(), 0);
  },
);

t.test("a language that the configuration takes up is spoken without a restart, and given up again", async (t) => {
  const { box, write, folder } = await stage(t);
  const url = await box.url();
  const pageIn = async (language: string) =>
    until(async () => {
      const html = await (await fetch(`${url}/`)).text();
      return html.includes(`<html lang="${language}"`) ? html : undefined;
    });
  /** The box reads its configuration in this language, with a service that nobody answers. */
  const reread = (language: string, id: string) => {
    const service = { id, check: "tcp", settings: { port: 1 }, attempts: 1 };
    const host = { id: "here", address: "127.0.0.1", hostCheck: "none", services: [service] };
    write({ site: { id: "hq", language }, hosts: [host] });
    box.process.kill("SIGHUP");
  };
  t.ok(await pageIn("en"), "English is what is spoken where nothing else is said");
  reread("hr", "first");
  t.ok(await pageIn("hr"));
  const texts = () => textsOf(path.join(folder, "data", "state.db"), "incident.opened");
  t.ok(await until(() => texts()[0]));
  reread("en", "second");
  t.ok(await pageIn("en"));
  t.ok(await until(() => texts()[1]));
  t.equal(await box.end(), 0);
  const [first, second] = texts();
  t.same(Object.keys(first ?? {}), ["en", "hr"], "an event is told in English and in the language of the site");
  t.not(first?.hr, first?.en);
  t.same(Object.keys(second ?? {}), ["en"]);
});

/** The words of the events of a type, the first one first. */
function textsOf(file: string, type: string): Record<string, string>[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database
      .prepare("SELECT data FROM events WHERE type = ? ORDER BY sequence")
      .all(type)
      .map(({ data }) => (JSON.parse(String(data)) as { text: Record<string, string> }).text);
  } finally {
    database.close();
  }
}

/** Why the runs of a box ended, the first one first. */
function reasonsOf(file: string): unknown[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database
      .prepare("SELECT reason FROM runs ORDER BY rowid")
      .all()
      .map(({ reason }) => reason);
  } finally {
    database.close();
  }
}

t.test("signals in the midst of the start: read again afterwards, stop as cleanly as ever", async (t) => {
  const moments: Record<string, (box: BoxProcess, data: string) => boolean> = {
    "the state is being opened": (_, data) => existsSync(path.join(data, "state.db")),
    "the history is being opened": (_, data) => existsSync(path.join(data, "history.db")),
    "it says its first word": (box) => box.lines.length > 0,
  };
  for (const [name, hasCome] of Object.entries(moments)) {
    const { box, config, folder } = await stage(t);
    const data = path.join(folder, "data");
    t.ok(await until(() => hasCome(box, data) || undefined, 60_000), name);
    box.process.kill("SIGHUP");
    t.equal(await box.end(), 0, `${name}: it ends as it should`);
    const next = new BoxProcess(["--config", config, "--data", data]);
    t.teardown(() => next.end("SIGKILL"));
    t.ok(await ready(await next.url()), `${name}: and starts again`);
    t.equal(await next.end(), 0);
    t.same(reasonsOf(path.join(data, "state.db")), ["shutdown", "shutdown"], "neither run was lost");
  }
});

t.test("a second box on the same folder is refused in one line", async (t) => {
  const { box, config, folder } = await stage(t);
  await box.url();
  const second = new BoxProcess(["--config", config, "--data", path.join(folder, "data")]);
  t.equal(await second.exit, 1);
  t.match(second.lines.join("\n"), /^vedetta run: .*in use by another process of this box$/);
});

t.test("a configuration with mistakes keeps the box from starting and lists them all", async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-run-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const config = path.join(folder, "site.yaml");
  writeFileSync(
    config,
    "version: 1\ncustomer: Acme\nsite: { id: hq }\nbox: { id: box-1 }\nhosts: [{ id: a, adress: 127.0.0.1 }]\n",
  );
  const box = new BoxProcess(["--config", config, "--data", path.join(folder, "data")]);
  t.equal(await box.exit, 78);
  const said = box.lines.join("\n");
  for (const place of ["customer:", "adress", "address"]) t.match(said, place);
});

t.test("an address that is taken, and bad usage, end in one line", async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-run-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const wrong = new BoxProcess(["--listen", "nowhere", "--data", path.join(folder, "data")]);
  t.equal(await wrong.exit, 64);
  t.same(wrong.lines, ['vedetta run: --listen takes HOST:PORT, not "nowhere"']);
});

t.test("with too few open files allowed it says so, and how many it needs", async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-run-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const tryWith = async (allowed: number) => {
    // Node raises the soft limit to the hard one, so both are set.
    const box = new BoxProcess(["--data", path.join(folder, "data")], ["prlimit", `--nofile=${allowed}:${allowed}`]);
    t.equal(await box.exit, 1);
    t.equal(box.lines.length, 1, box.lines.join("\n"));
    t.match(box.lines[0], `vedetta run: only ${allowed} open files are allowed, at least 128 are needed`);
    t.match(box.lines[0], "LimitNOFILE=65536");
  };
  await Promise.all([30, 127].map(tryWith));
  t.same(readdirSync(folder), [], "nothing was made");
});

t.test("a data folder that was open to others is closed, with all that lies in it", async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-run-"));
  const data = path.join(folder, "data");
  mkdirSync(data);
  mkdirSync(path.join(data, "history-journal"));
  for (const name of ["state.db.owner", "history.db.owner", "settings.old"]) writeFileSync(path.join(data, name), "");
  for (const name of readdirSync(data)) chmodSync(path.join(data, name), name.startsWith("history-j") ? 0o755 : 0o644);
  chmodSync(data, 0o755);
  const box = new BoxProcess(["--data", data]);
  t.teardown(async () => {
    await box.end("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  await box.url();
  const places = [data, ...readdirSync(data, { recursive: true }).map((name) => path.join(data, String(name)))];
  const open = places.filter((place) => (statSync(place).mode & 0o077) !== 0);
  t.ok(places.some((place) => place.endsWith("state.db.owner")));
  t.same(open, [], "nobody else may read any of it");
  t.equal(statSync(data).mode & 0o777, 0o700);
  t.equal(await box.end(), 0);
});
