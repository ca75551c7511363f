/** Whatever names and answers hold, no verb lets it reach a terminal or the log as it is. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { runWords } from "./testing/fake-terminal.ts";

/** Clears the screen, sets the title, turns text round, moves over what was written, hides a part. */
const HOSTILE = "\u001b[2J\u001b]0;owned\u0007\u009b31m\u202eevil\u2066\r\u200bx";
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

function folderOf(test: Tap): string {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-door-"));
  test.teardown(() => rmSync(folder, { recursive: true }));
  return folder;
}
type Tap = Pick<typeof t, "teardown">;

async function said(words: readonly string[]): Promise<string> {
  const { out, err } = await runWords(words);
  return [...out, ...err].join("\n");
}

t.test("names of tokens", async (t) => {
  const data = folderOf(t);
  await runWords(["token", "create", "--role", "viewer", "--name", HOSTILE, "--data", data]);
  for (const more of [[], ["--json"]]) {
    const text = await said(["token", "list", "--data", data, ...more]);
    t.notMatch(text, OBEYED);
    t.match(text, "\\u001b[2J", "it is shown");
  }
  const listed = JSON.parse(await said(["token", "list", "--json", "--data", data])) as { name: string }[];
  t.equal(listed[0]?.name, HOSTILE, "and programs read the same name");
});

t.test("keys, values, ids and file names of a configuration", async (t) => {
  const folder = folderOf(t);
  const file = path.join(folder, `site${HOSTILE.replaceAll("/", "")}.yaml`);
  const text = JSON.stringify({
    version: 1,
    customer: HOSTILE,
    site: { id: "hq", [HOSTILE]: 1, timezone: HOSTILE },
    box: { id: "box-1" },
    hosts: [{ id: "a", address: HOSTILE, services: [{ id: "x", check: HOSTILE }] }],
  });
  for (const content of [text, `${HOSTILE}: [`, `a: !${HOSTILE} b`]) {
    writeFileSync(file, content);
    for (const words of [
      ["config", "validate", file],
      ["config", "validate", file, "--json"],
      ["run", "--config", file, "--data", folder],
    ])
      t.notMatch(await said(words), OBEYED, String(words[0]));
  }
  t.notMatch(await said(["config", "validate", path.join(folder, HOSTILE.replaceAll("/", ""))]), OBEYED);
});

t.test("what servers answer", async (t) => {
  const server = createServer((socket) => socket.on("error", () => {}).end(`220 ${HOSTILE} ready\r\n`));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.teardown(() => server.close());
  const { port } = server.address() as AddressInfo;
  for (const type of ["tcp", "ssh", "ftp", "smtp"]) {
    const expect = type === "tcp" ? ["--expect", "nothing of the kind"] : [];
    const text = await said(["check", type, "127.0.0.1", "--port", String(port), ...expect]);
    t.notMatch(text, OBEYED, type);
    t.match(text, /evil|owned|220|unexpected|else/, `${type} tells of it`);
  }
});

t.test("bad usage repeats what was typed, visibly", async (t) => {
  for (const words of [
    [HOSTILE],
    ["check", HOSTILE],
    ["inspect", HOSTILE],
    ["discover", HOSTILE],
    ["user", "add", HOSTILE],
  ])
    t.notMatch(await said(words), OBEYED, words.join(" ").slice(0, 10));
});

t.test("the log", async (t) => {
  const script = `import { makeLog } from "#lib/log.ts"; makeLog("info").warn({ name: ${JSON.stringify(HOSTILE)} }, ${JSON.stringify(HOSTILE)});`;
  const root = path.resolve(import.meta.dirname, "../..");
  const { stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    cwd: root,
  });
  t.notMatch(stderr.trimEnd(), OBEYED);
  t.equal((JSON.parse(stderr) as { name: string }).name, HOSTILE);
});
