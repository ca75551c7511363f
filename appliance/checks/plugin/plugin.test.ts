// Real scripts, run as the engine runs them.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import t from "tap";
import { FailureTable } from "../testing/failure-table.ts";
import { tryCheck } from "../testing/try-check.ts";
import { plugin } from "./plugin.ts";

const table = new FailureTable(plugin);

const base = mkdtempSync(join(tmpdir(), "plugins-"));
const folder = join(base, "plugins");
const notes = join(base, "notes");
mkdirSync(folder);
mkdirSync(notes);
chmodSync(base, 0o755);
chmodSync(notes, 0o777); // plugins run as nobody where this is root
t.teardown(() => rmSync(base, { recursive: true }));

function script(name: string, body: string, mode = 0o755): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`);
  chmodSync(join(folder, name), mode);
}

/** A run that takes until its deadline has the code `timeout`: any other shows that it waited for nothing. */
const run = (command: string, args: string[] = [], timeoutMs = 10_000, type = plugin) =>
  tryCheck(type, {
    settings: { command, args },
    timeoutMs,
    surroundings: { pluginFolders: ["/nonexistent", folder] },
  });

t.test("the exit code is the verdict, the first line the words, the rest the evidence", async (t) => {
  script("verdict", 'echo "SAMPLE says $1 | time=0.5s;1;2;0 \'two words\'=7%"; echo "more"; exit $1');
  for (const [exit, code] of ["ok", "warning", "critical", "unknown"].entries()) {
    const { observation, blame } = await run("verdict", [String(exit)]);
    t.equal(blame, "target");
    t.match(observation, {
      code,
      parameters: { output: `SAMPLE says ${exit}` },
      measurements: { time: 0.5, "two words": 7 },
      units: { time: "s", "two words": "%" },
      detail: /more$/,
    });
  }
  t.match((await run("verdict", ["4"])).observation, { code: "badExit", parameters: { exit: 4 } });
});

t.test("arguments arrive one by one, without a shell; the address is filled in", async (t) => {
  script("args", 'printf "%s;" "$@"');
  const { observation } = await run("args", ["-H", "{address}", "a b; echo $HOME `id` *"]);
  t.equal(observation.parameters?.output, "-H;127.0.0.1;a b; echo $HOME `id` *;");
});

t.test("the environment is empty but for path and language", async (t) => {
  process.env["VEDETTA_PLANTED"] = "secret";
  t.teardown(() => delete process.env["VEDETTA_PLANTED"]);
  script("environment", "/usr/bin/env -0 | /usr/bin/cut -z -d= -f1 | /usr/bin/sort -z | /usr/bin/tr '\\0' ' '");
  const { observation } = await run("environment");
  // The test runner puts marks of its own into the environment of every process that is started under it.
  const names = String(observation.parameters?.output)
    .split(" ")
    .filter((name) => !/^(_?TAP|NODE_OPTIONS$)/.test(name));
  t.same(
    names.filter((name) => name !== "" && name !== "_"),
    ["LC_ALL", "PATH", "PWD"],
  );
});

t.test(
  "as root it runs as nobody, without any group of root's",
  { skip: process.getuid?.() !== 0 && "needs root" },
  async (t) => {
    script("who", 'echo "$(id -u) $(id -g) $(id -G)"');
    t.equal((await run("who")).observation.parameters?.output, "65534 65534 65534");
  },
);

t.test("a plugin killed by a signal is against the convention", async (t) => {
  script("killed", "kill -SEGV $$");
  t.match((await run("killed")).observation, { code: "badExit", parameters: { exit: "signal" } });
});

t.test("a plugin that never ends is ended at the deadline, with all its children", async (t) => {
  script("endless", `(while :; do sleep 0.05; date +%N > ${notes}/endless; done) & while :; do sleep 1; done`);
  let ended = false;
  const watched = {
    ...plugin,
    run: (...all: Parameters<typeof plugin.run>) => plugin.run(...all).finally(() => (ended = true)),
  };
  const { observation } = await run("endless", [], 2500, watched);
  t.equal(observation.code, "timeout");
  t.ok(ended, "by itself: the runner did not have to give it up after the grace");
  t.ok(existsSync(join(notes, "endless")), "the child did run");
  const before = readFileSync(join(notes, "endless"), "utf8");
  await delay(200);
  t.equal(readFileSync(join(notes, "endless"), "utf8"), before, "and runs no more");
});

t.test("a plugin that ends but leaves a child with its output open costs no waiting", async (t) => {
  script("leaves", "sleep 60 & echo done; exit 0");
  t.match((await run("leaves")).observation, { code: "ok", parameters: { output: "done" } });
});

t.test("a child that even left the process group cannot hold the run", async (t) => {
  script("leaves-group", "setsid sleep 30 & sleep 0.1; echo done; exit 0");
  t.match((await run("leaves-group")).observation, { code: "ok", parameters: { output: "done" } });
});

t.test("a plugin that prints gigabytes is stopped early and its output is not kept", async (t) => {
  script("gigabytes", "exec /usr/bin/yes OK");
  const before = process.memoryUsage().rss;
  const { observation } = await run("gigabytes");
  t.equal(observation.code, "tooMuchOutput");
  t.ok(process.memoryUsage().rss - before < 50_000_000);
});

t.test("words only on stderr are shown rather than nothing", async (t) => {
  script("complains", "echo 'no such option' >&2; exit 3");
  t.match((await run("complains")).observation, { code: "unknown", parameters: { output: "no such option" } });
});

t.test("only executables inside the folders are run, whatever links say", async (t) => {
  script("plain", "exit 0", 0o644);
  writeFileSync(join(folder, "no-program"), "just words");
  chmodSync(join(folder, "no-program"), 0o755);
  script("lost", "");
  writeFileSync(join(folder, "lost"), "#!/nonexistent/interpreter\n");
  script("good", 'echo "I am $0"');
  symlinkSync(join(folder, "good"), join(folder, "other-name"));
  symlinkSync("/bin/true", join(folder, "escape"));
  mkdirSync(join(folder, "folder"));
  const cases: [string, string][] = [
    ["plain", "notExecutable"],
    ["no-program", "badExit"], // the system takes a file without interpreter for a script; its words are no commands
    ["lost", "notExecutable"],
    ["folder", "notExecutable"],
    ["escape", "notAllowed"],
    ["missing", "notFound"],
    ["other-name", "ok"],
  ];
  for (const [command, code] of cases) {
    const { observation, blame } = await run(command);
    t.equal(observation.code, code, command);
    t.equal(blame, "target");
  }
  t.match((await run("other-name")).observation.parameters?.output, /other-name$/);
});

t.test("the table of failures", async (t) => {
  script("table", 'echo "SAMPLE says $1"; exit $1');
  script("mute", "exit 2");
  const cases: readonly [string, string, string, string[]][] = [
    ["plugin says ok", "ok", "table", ["0"]],
    ["plugin warns", "warning", "table", ["1"]],
    ["plugin says critical", "critical", "table", ["2"]],
    ["plugin does not know", "unknown", "table", ["3"]],
    ["plugin says nothing", "critical", "mute", []],
    ["exit that the convention does not know", "badExit", "table", ["4"]],
    ["plugin prints without end", "tooMuchOutput", "gigabytes", []],
    ["plugin is not there", "notFound", "missing", []],
    ["link out of the folders", "notAllowed", "escape", []],
    ["file that cannot be run", "notExecutable", "plain", []],
    ["plugin never ends", "timeout", "endless", []],
  ];
  for (const [what, code, command, args] of cases) {
    const surroundings = { pluginFolders: [folder] };
    await table.try(t, what, code, { settings: { command, args }, surroundings });
  }
  table.check(t);
});
