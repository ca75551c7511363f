/**
 * The bill of materials of the whole image: that of the program, with every Debian package of the system and of what runs
 * before it in place of the libraries that the program asks a system for.
 *
 *   image-bill.ts PROGRAM.cdx.json PACKAGES MANIFEST
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly [more: string]: unknown;
}

interface Bill {
  readonly metadata: { readonly component: Component & { readonly version: string }; readonly timestamp: string };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
  readonly [more: string]: unknown;
}

const BY_SYSTEM = "pkg:deb/";

/**
 * @param program bill of the program's package
 * @param packages lines of name, version, architecture, as dpkg-query tells them
 * @param manifest what the image is, as `name=value` lines
 */
export function imageBill(program: Bill, packages: string, manifest: string): Bill {
  const about = Object.fromEntries(manifest.split("\n").flatMap((line) => (line === "" ? [] : [line.split("=", 2)])));
  const debian = packages
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("vedetta\t"))
    .toSorted()
    .map((line) => debianComponent(line.split("\t")));
  const kept = program.components.filter((component) => !component["bom-ref"].startsWith(BY_SYSTEM));
  const root = program.metadata.component["bom-ref"];
  const top = [...kept, ...debian].map((component) => component["bom-ref"]);
  return {
    ...program,
    metadata: {
      ...program.metadata,
      component: {
        ...program.metadata.component,
        type: "firmware",
        properties: Object.entries(about).map(([name, value]) => ({ name: `vedetta:${name}`, value })),
      },
    },
    components: [...kept, ...debian],
    dependencies: program.dependencies.map((one) =>
      one.ref === root ? { ...one, dependsOn: reachable(one.dependsOn ?? [], top) } : one,
    ),
  };
}

/** The program's own direct parts stay direct; Debian's packages all are. */
function reachable(direct: readonly string[], all: readonly string[]): string[] {
  const debian = all.filter((ref) => ref.startsWith(BY_SYSTEM));
  return [...direct.filter((ref) => !ref.startsWith(BY_SYSTEM)), ...debian];
}

function debianComponent([name = "", version = "", architecture = ""]: readonly string[]): Component {
  const at = `pkg:deb/debian/${encodeURIComponent(name)}@${encodeURIComponent(version)}`;
  const purl = `${at}?arch=${architecture}&distro=debian-13`;
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    purl,
    properties: [{ name: "vedetta:delivered", value: "inside" }],
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [program = "", packages = "", manifest = ""] = process.argv.slice(2).map((file) => readFileSync(file, "utf8"));
  process.stdout.write(`${JSON.stringify(imageBill(JSON.parse(program) as Bill, packages, manifest), undefined, 2)}\n`);
}
