/** The command behind scripts/build: makes what it is asked for, with checksums. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { makeExecutable, makePackage, makeProgram, type Build, type Program } from "./artefacts.ts";
import { makeContainer } from "./container.ts";
import { MACHINES, type Machine } from "./node-binaries.ts";
import { buildPage } from "./page.ts";
import { ROOT } from "./program.ts";

const KINDS: Readonly<Record<string, (machine: Machine, program: Program, build: Build) => string>> = {
  executable: makeExecutable,
  package: makePackage,
  container: makeContainer,
};

await main();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      machine: { type: "string", multiple: true, default: [...MACHINES] },
      version: { type: "string", default: versionOfSources() },
      out: { type: "string", default: path.join(ROOT, "build/artefacts") },
      quick: { type: "boolean", default: false },
    },
  });
  const machines = values.machine.map(asMachine);
  const kinds = positionals.length === 0 ? Object.keys(KINDS) : positionals;
  const makers = kinds.map((kind) => KINDS[kind] ?? fail(`"${kind}" is none of ${Object.keys(KINDS).join(", ")}`));
  if (!/^[0-9][0-9A-Za-z.+~]*$/.test(values.version)) fail(`--version takes a version, not "${values.version}"`);
  const build = { version: values.version, epoch: epoch(), out: path.resolve(values.out), quick: values.quick };
  const work = mkdtempSync(path.join(tmpdir(), "vedetta-build-"));
  try {
    const page = path.join(work, "page");
    const program = await makeProgram(work, page, await buildPage(page));
    for (const machine of machines)
      for (const make of makers)
        // Containers are for hosts of the other kind only: see Dockerfile.arm64.
        if (make !== makeContainer || machine === "arm64") say(make(machine, program, build));
  } finally {
    rmSync(work, { recursive: true });
  }
  writeChecksums(build.out);
}

/** Checksums of all that lies there, as sha256sum(1) checks them. */
function writeChecksums(out: string): void {
  mkdirSync(out, { recursive: true });
  const names = readdirSync(out).filter((name) => !name.startsWith(".") && !name.startsWith("SHA256SUMS"));
  const lines = names.toSorted().map((name) => `${sha256(path.join(out, name))}  ${name}\n`);
  writeFileSync(path.join(out, "SHA256SUMS"), lines.join(""));
}

function sha256(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

function asMachine(name: string): Machine {
  return MACHINES.find((one) => one === name) ?? fail(`--machine takes ${MACHINES.join(" or ")}, not "${name}"`);
}

function versionOfSources(): string {
  return (JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string }).version;
}

/** When the sources were last changed, so that the same sources give the same bytes. s since 1970 */
function epoch(): number {
  const given = process.env["SOURCE_DATE_EPOCH"];
  return Number(given ?? execFileSync("git", ["log", "-1", "--format=%ct"], { cwd: ROOT, encoding: "utf8" }));
}

function say(line: string): void {
  process.stderr.write(`build: ${line}\n`);
}

function fail(reason: string): never {
  say(reason);
  process.exit(64);
}
