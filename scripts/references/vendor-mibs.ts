/**
 * The list of vendors' MIBs and lists of products (docs/adr/0062): read from the files of `devices/vendors/` and
 * `devices/products/`, which are loaded here so that a box loads none of them in order to see that no device wants it.
 */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Match, Mib } from "#devices/contract.ts";
import type { Reference } from "./reference.ts";

const DEVICES = "appliance/devices";

export function vendorMibList(root: string): Reference {
  return { path: "appliance/devices/vendor-list.ts", make: () => makeList(root) };
}

interface Listed {
  /** The constant that holds it. */
  readonly constant: string;
  readonly mib: Mib;
}

/**
 * One line each, so that lines added at the same time on two branches join. By file name with its ending, which puts
 * `acme-ups.ts` before `acme.ts`: the special before the general.
 * @throws Error where a MIB is not called as its file
 */
async function makeList(root: string): Promise<string> {
  return `/** Vendors' MIBs and products: when each is read, and where it lies. Made by scripts/generate-references. Not to be edited. */
import type { ListedMib } from "./contract.ts";

export const vendorMibs: readonly ListedMib[] = [
${await linesOf(root, "vendors")}
];

/** Names of products by sysObjectID. */
export const productMibs: readonly ListedMib[] = [
${await linesOf(root, "products")}
];
`;
}

async function linesOf(root: string, folder: string): Promise<string> {
  const files = readdirSync(join(root, DEVICES, folder))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .toSorted();
  const lines: string[] = [];
  for (const file of files) {
    for (const listed of await mibsOf(root, `${folder}/${file}`)) lines.push(lineOf(folder, listed));
  }
  return lines.join("\n");
}

/** Files without any hold what several share. */
async function mibsOf(root: string, file: string): Promise<Listed[]> {
  const path = join(root, DEVICES, file);
  const module = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
  return Object.entries(module).flatMap(([constant, mib]): Listed[] => {
    if (!isMib(mib)) return [];
    if (`${mib.name}.ts` !== basename(file))
      throw new Error(`${DEVICES}/${file} declares "${mib.name}": a MIB is called as its file`);
    return [{ constant, mib }];
  });
}

function isMib(value: unknown): value is Mib {
  return typeof value === "object" && value !== null && "facts" in value && "matches" in value;
}

function lineOf(folder: string, { constant, mib: { name, matches } }: Listed): string {
  if (matches === "always")
    throw new Error(`${DEVICES}/${folder}/${name}.ts matches every device: a vendor's MIB matches the vendor's`);
  const load = `async () => (await import("./${folder}/${name}.ts")).${constant}`;
  const late = `{ name: "${name}", matches: [${matches.map(conditions).join(", ")}], load: ${load} }`;
  return `  [[${enterprisesOf(matches).join(", ")}], () => (${late})],`;
}

/** The enterprise numbers without which it is not read; none: it may be read of any device. */
function enterprisesOf(matches: readonly Match[]): number[] {
  const numbers = new Set<number>();
  for (const { sysObjectID } of matches) {
    const found = (sysObjectID ?? [""]).map((oid) => Number(/^1\.3\.6\.1\.4\.1\.(\d+)/.exec(oid)?.[1] ?? NaN));
    if (found.some((number) => Number.isNaN(number))) return [];
    for (const number of found) numbers.add(number);
  }
  return [...numbers];
}

function conditions({ sysObjectID, sysDescr, present }: Match): string {
  const fields = [
    sysObjectID && `sysObjectID: ${JSON.stringify(sysObjectID)}`,
    sysDescr && `sysDescr: [${sysDescr.map(String).join(", ")}]`,
    present && `present: ${JSON.stringify(present)}`,
  ];
  return `{ ${fields.filter((field) => field !== undefined).join(", ")} }`;
}
