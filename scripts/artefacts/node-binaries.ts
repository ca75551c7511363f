/** Node for a machine of either kind, from the platform packages that package-lock.json pins. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readLock } from "./parts.ts";
import { ROOT } from "./program.ts";

export const MACHINES = ["x64", "arm64"] as const;
export type Machine = (typeof MACHINES)[number];

/** What Debian calls the machine, and the prefix of the tools that know its programs. */
export const DEBIAN: Readonly<Record<Machine, { readonly name: string; readonly tools: string }>> = {
  x64: { name: "amd64", tools: "x86_64-linux-gnu" },
  arm64: { name: "arm64", tools: "aarch64-linux-gnu" },
};

export interface NodeBinary {
  readonly version: string;
  /** `sha512-...` of the package it comes from. */
  readonly integrity: string;
  /** The program, without what only debuggers need. */
  readonly program: string;
  /** Its licence, and those of what it contains. */
  readonly licence: string;
}

const CACHE = path.join(ROOT, "build/cache");

/**
 * Fetched once; kept under its checksum in build/cache.
 * @throws Error when what the registry serves is not what package-lock.json names
 */
export function nodeFor(machine: Machine): NodeBinary {
  const name = `node-linux-${machine}`;
  const { version, integrity } = readLock()[`node_modules/${name}`] ?? {};
  if (version === undefined || integrity === undefined) throw new Error(`package-lock.json does not pin ${name}`);
  const key = createHash("sha256").update(`${name} ${integrity}`).digest("hex").slice(0, 16);
  const folder = path.join(CACHE, `${name}-${version}-${key}`);
  if (!existsSync(folder)) fetchInto(folder, `${name}@${version}`, integrity, DEBIAN[machine].tools);
  return {
    version,
    integrity,
    program: path.join(folder, "node"),
    licence: readFileSync(path.join(folder, "LICENSE"), "utf8"),
  };
}

function fetchInto(folder: string, what: string, integrity: string, tools: string): void {
  const work = mkdtempSync(path.join(tmpdir(), "vedetta-node-"));
  try {
    execFileSync("npm", ["pack", "--silent", what], { cwd: work, stdio: ["ignore", "ignore", "inherit"] });
    const archive = path.join(work, readdirSync(work)[0] ?? "");
    checkIntegrity(readFileSync(archive), integrity, what);
    execFileSync("tar", ["xzf", archive, "-C", work, "package/bin/node", "package/LICENSE"]);
    execFileSync(`${tools}-strip`, [path.join(work, "package/bin/node")]);
    const fresh = `${folder}-${process.pid}`;
    mkdirSync(fresh, { recursive: true });
    copyFileSync(path.join(work, "package/bin/node"), path.join(fresh, "node"));
    copyFileSync(path.join(work, "package/LICENSE"), path.join(fresh, "LICENSE"));
    if (existsSync(folder)) rmSync(fresh, { recursive: true });
    else renameSync(fresh, folder);
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** @throws Error unless the content has the checksum, given as in package-lock.json */
export function checkIntegrity(content: Uint8Array, integrity: string, what: string): void {
  const [kind = "", wanted = ""] = integrity.split("-");
  if (kind !== "sha512") throw new Error(`${what} is pinned by ${kind}, sha512 is needed`);
  const found = createHash("sha512").update(content).digest("base64");
  if (found !== wanted) throw new Error(`${what} is not what package-lock.json names: sha512-${found}`);
}
