/** SIGTERM ends a command at once, in the midst of work that lets nobody in between as well. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";

const MAIN = path.join(import.meta.dirname, "../main.ts");

function start(t: { teardown(work: () => unknown): unknown }, words: readonly string[]) {
  // Through env: the test runner marks the environment of all that it starts, and would listen for signals in it.
  const clean = ["-i", `PATH=${process.env["PATH"]}`, process.execPath, "--disable-warning=ExperimentalWarning", MAIN];
  const child = spawn("env", [...clean, ...words], { stdio: ["ignore", "ignore", "pipe"] });
  t.teardown(() => child.kill("SIGKILL"));
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
  const ended = once(child, "close").then(([code, signal]: (string | number | null)[]) => ({
    code,
    signal,
    complaints,
  }));
  return { child, ended };
}

for (const action of ["validate", "import"]) {
  t.test(`config ${action} while it reads`, async (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), "vedetta-signal-"));
    t.teardown(() => rmSync(folder, { recursive: true }));
    const pipe = path.join(folder, "site.yaml");
    execFileSync("mkfifo", [pipe]);
    const { child, ended } = start(t, ["config", action, pipe, "--data", path.join(folder, "data")]);
    // Opening for writing waits for the reader, who from then on waits for what never comes.
    const writer = await open(pipe, "w");
    t.teardown(() => writer.close());
    child.kill("SIGTERM");
    t.match(await ended, { signal: "SIGTERM" });
  });
}

t.test("a check that waits for an answer says that it was ended, as a plugin would", async (t) => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => void sockets.push(socket)).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.teardown(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const words = ["check", "tcp", "127.0.0.1", "--port", String(port), "--expect", "220", "--timeout", "1h"];
  const { child, ended } = start(t, words);
  await once(server, "connection");
  child.kill("SIGTERM");
  t.same(await ended, { code: 3, signal: null, complaints: "vedetta check: ended before it was done\n" });
});
