/** A real box with a configuration in a folder of its own, for tests of what the page makes it do. It watches this machine alone. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const VEDETTA = path.join(import.meta.dirname, "../../scripts/vedetta");
export const PASSWORD = "correct horse battery";
const START_LIMIT_MS = 120_000;

export interface RealBox {
  readonly url: string;
  /** The configuration as it is stored now, secrets masked. */
  readonly configuration: () => string;
  stop(): Promise<void>;
}

/** @param users names of users, by role; the password is the same for all */
export async function startRealBox(
  configuration: string,
  users: Readonly<Record<string, string>>,
  asFile = false,
): Promise<RealBox> {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-page-"));
  const data = path.join(folder, "data");
  const file = path.join(folder, "site.yaml");
  writeFileSync(file, configuration);
  const run = (words: readonly string[], input = "") => {
    const { status, stdout, stderr } = spawnSync(VEDETTA, [...words, "--data", data], { input, encoding: "utf8" });
    if (status !== 0) throw new Error(`${words.join(" ")}: ${stderr}`);
    return stdout;
  };
  run(["config", "import", file]);
  for (const [name, role] of Object.entries(users)) run(["user", "add", name, "--role", role], PASSWORD);
  const port = await freePort();
  const own = asFile ? ["--config", file] : [];
  const box = spawn(VEDETTA, ["run", ...own, "--data", data, "--listen", `127.0.0.1:${port}`], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => box.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const until = Date.now() + START_LIMIT_MS;
  while (!(await isReady(url))) {
    if (box.exitCode !== null || Date.now() > until) throw new Error("the box did not start");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    url,
    configuration: () => run(["config", "export"]),
    async stop() {
      box.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
