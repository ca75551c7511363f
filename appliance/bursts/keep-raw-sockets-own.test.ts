/** What a process starts does not inherit the right to raw sockets, and the process itself keeps it. Needs root and setpriv. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import t from "tap";

const FILE = path.join(import.meta.dirname, "keep-raw-sockets-own.ts");
const RAW = 1n << 13n;

function capabilities(script: string): { own: bigint; child: bigint } | undefined {
  const privileged = [
    "--reuid=65534",
    "--regid=65534",
    "--clear-groups",
    "--inh-caps=+net_raw",
    "--ambient-caps=+net_raw",
  ];
  const words = [...privileged, process.execPath, "--input-type=module", "-e", script];
  const { stdout, status } = spawnSync("setpriv", words, { encoding: "utf8", env: { NODE_NO_WARNINGS: "1" } });
  if (status !== 0) return undefined;
  const { own, child } = JSON.parse(stdout) as { own: string; child: string };
  return { own: BigInt(`0x${own}`), child: BigInt(`0x${child}`) };
}

const LOOK = `
  const { readFileSync } = await import("node:fs");
  const { execFileSync } = await import("node:child_process");
  const effective = (status) => /CapEff:\\s*(\\w+)/.exec(status)[1];
  console.log(JSON.stringify({
    own: effective(readFileSync("/proc/self/status", "utf8")),
    child: effective(execFileSync("cat", ["/proc/self/status"], { encoding: "utf8" })),
  }));`;

const before = process.getuid?.() === 0 ? capabilities(LOOK) : undefined;

t.test(
  "children do not inherit raw sockets",
  { skip: before === undefined ? "needs root and setpriv" : false },
  async (t) => {
    t.equal((before?.child ?? 0n) & RAW, RAW, "they would");
    const kept = capabilities(`
    const { keepRawSocketsOwn } = await import(${JSON.stringify(FILE)});
    if (!(await keepRawSocketsOwn())) throw new Error("refused");
    ${LOOK}`);
    t.equal((kept?.own ?? 0n) & RAW, RAW, "the box itself keeps it");
    t.equal((kept?.child ?? 0n) & RAW, 0n);
  },
);
