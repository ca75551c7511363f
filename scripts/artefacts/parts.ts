/** Which works of others are in what we deliver: npm packages by what the bundlers took, and what Node is made of. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./program.ts";

/** An npm package as package-lock.json knows it. */
export interface Part {
  /** Its place: `node_modules/a/node_modules/b`. */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package says. */
  readonly licence: string;
  /** `sha512-...` of what the registry serves. */
  readonly integrity: string;
  /** Places of the packages that it asks for, those it can do without left out. */
  readonly needs: readonly string[];
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}
export type Lock = Readonly<Record<string, LockEntry>>;

/** The packages of package-lock.json, by place. */
export function readLock(root = ROOT): Lock {
  return (JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as { packages: Lock }).packages;
}

/**
 * The packages that files belong to.
 * @param files paths from the root on or absolute ones, as bundlers name them; what lies in no package is left out
 * @throws Error for a package that package-lock.json does not know
 */
export function partsOf(files: Iterable<string>, lock = readLock()): Part[] {
  const places = new Set<string>();
  for (const file of files) {
    const place = /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
    if (place !== undefined) places.add(place);
  }
  return partsAt(places, lock);
}

/** What production needs by package-lock.json, platform packages left out: never less than what a bundler takes of it. */
export function productionParts(lock = readLock()): Part[] {
  const needed = Object.entries(lock).filter(([place, { dev, optional }]) => place !== "" && !dev && !optional);
  return partsAt(new Set(needed.map(([place]) => place)), lock);
}

function partsAt(places: ReadonlySet<string>, lock: Lock): Part[] {
  return [...places].toSorted().map((place) => {
    const entry = lock[place];
    if (entry?.version === undefined) throw new Error(`package-lock.json knows no ${place}`);
    return {
      place,
      name: place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length),
      version: entry.version,
      licence: entry.license ?? "NOASSERTION",
      integrity: entry.integrity ?? "",
      needs: Object.keys(entry.dependencies ?? {}).flatMap((name) => placeOf(name, place, lock) ?? []),
    };
  });
}

/** Where a package finds another one: in its own node_modules, else in those above. */
function placeOf(name: string, from: string, lock: Lock): string | undefined {
  const parents = from
    .split("/node_modules/")
    .map((_, at, all) => all.slice(0, all.length - at).join("/node_modules/"));
  return [...parents.map((parent) => `${parent}/node_modules/${name}`), `node_modules/${name}`].find(
    (place) => place in lock,
  );
}

/** The licence as the package brings it; undefined where it only names it. */
export function licenceTextOf({ place }: Part, root = ROOT): string | undefined {
  const folder = path.join(root, place);
  const names = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(name));
  const texts = names.toSorted().map((name) => readFileSync(path.join(folder, name), "utf8").trim());
  return texts.length === 0 ? undefined : texts.join("\n\n").replaceAll("\r\n", "\n");
}
