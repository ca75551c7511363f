/**
 * The packages of the lock file against what is known against them: advisories (`lib/advisories.json`, kept by us, with the day
 * they are as of) and licences. Needs no network. With `--online` npm is asked as well, where its registry answers that.
 *
 * The advisories may be stale, and say how much; they are read anew whenever packages are: a new version, a new day.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Advisory {
  readonly id: string;
  readonly package: string;
  /** The first version that has it, and the first that no longer does. */
  readonly introduced: string;
  readonly fixed: string;
  readonly what: string;
}

export interface Known {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly advisories: readonly Advisory[];
  readonly licences: {
    readonly everywhere: readonly string[];
    /** Of what builds and tests, and is not delivered. */
    readonly forBuildingOnly: readonly string[];
    /** Packages that name none in the lock file, and what their own licence file says. */
    readonly unnamed: Readonly<Record<string, string>>;
  };
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly integrity?: string;
  readonly link?: boolean;
}

/** @returns what is wrong, a line each */
export function auditPackages(lock: { readonly packages: Readonly<Record<string, Locked>> }, known: Known): string[] {
  const wrong: string[] = [];
  for (const [place, { version = "", license, dev, integrity, link }] of Object.entries(lock.packages)) {
    if (place === "" || link === true) continue;
    const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
    for (const { id, package: about, introduced, fixed, what } of known.advisories) {
      if (about === name && isAtLeast(version, introduced) && !isAtLeast(version, fixed))
        wrong.push(`${name} ${version}: ${what} (${id}); mended in ${fixed}`);
    }
    const { everywhere, forBuildingOnly, unnamed } = known.licences;
    const own = license ?? unnamed[name];
    const isAllowed =
      own !== undefined && (everywhere.includes(own) || (dev === true && forBuildingOnly.includes(own)));
    if (!isAllowed)
      wrong.push(`${name} ${version}: its licence, ${own ?? "which it does not name"}, is none that is taken`);
    if (integrity === undefined) wrong.push(`${name} ${version}: nothing says that it is the one that was chosen`);
  }
  return wrong;
}

/** Whether a version is another one or later; what comes before a release counts as the release. */
export function isAtLeast(version: string, other: string): boolean {
  const [own, least] = [version, other].map((text) => text.split(/[-+]/)[0]?.split(".").map(Number) ?? []);
  for (let place = 0; place < 3; place += 1) {
    const difference = (own?.[place] ?? 0) - (least?.[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

export function readKnown(): Known {
  return JSON.parse(readFileSync(join(import.meta.dirname, "lib/advisories.json"), "utf8")) as Known;
}

export function readLock(): Parameters<typeof auditPackages>[0] {
  const file = join(import.meta.dirname, "../package-lock.json");
  return JSON.parse(readFileSync(file, "utf8")) as Parameters<typeof auditPackages>[0];
}

/** What npm's registry says of what is delivered; undefined where it cannot be asked. */
function askNpm(): string[] | undefined {
  const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { encoding: "utf8", timeout: 60_000 });
  try {
    const { vulnerabilities } = JSON.parse(stdout) as { vulnerabilities?: Record<string, { severity: string }> };
    if (vulnerabilities === undefined) return undefined;
    return Object.entries(vulnerabilities).map(([name, { severity }]) => `${name}: ${severity}, by npm audit`);
  } catch {
    return undefined;
  }
}

function main(args: readonly string[]): number {
  const known = readKnown();
  const wrong = auditPackages(readLock(), known);
  const days = Math.floor((Date.now() - Date.parse(known.asOf)) / 86_400_000);
  console.log(`advisories as of ${known.asOf}, ${days} days old: what became known since is not among them`);
  if (args.includes("--online")) {
    const told = askNpm();
    console.log(
      told === undefined ? "npm audit: its registry does not answer that" : `npm audit: ${told.length} found`,
    );
    wrong.push(...(told ?? []));
  }
  for (const line of wrong) console.log(line);
  console.log(`${wrong.length === 0 ? 1 : 0} passed, ${wrong.length} failed, 0 skipped`);
  return wrong.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
