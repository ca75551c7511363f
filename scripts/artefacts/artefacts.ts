/** The artefacts themselves: single executable and Debian package for either machine, each with its bill of materials. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { REPORT_FONTS } from "#reports/pdf/fonts.ts";
import { billOfMaterials, type DebianPart } from "./bill-of-materials.ts";
import { packDebian } from "./debian-package.ts";
import { licencesText } from "./licences.ts";
import { DEBIAN, nodeFor, type Machine, type NodeBinary } from "./node-binaries.ts";
import { partsOf, type Part } from "./parts.ts";
import { bundleProgram, ROOT } from "./program.ts";
import { filesUnder, type TreeFile } from "./tree.ts";

export interface Build {
  readonly version: string;
  /** s since 1970 */
  readonly epoch: number;
  /** Where artefacts go. */
  readonly out: string;
  /** Packs loosely, for trials. */
  readonly quick: boolean;
}

/** What is the same in all artefacts. */
export interface Program {
  /** Folder of the program in parts, and the file of the program in one. */
  readonly parts: string;
  readonly one: string;
  readonly page: readonly TreeFile[];
  readonly npm: readonly Part[];
}

/** Maintained by hand: what Node and the maintainer scripts need. Node's own needs: `readelf -d`, symbol versions. */
const NEEDS = [
  "libc6 (>= 2.28)",
  "libstdc++6 (>= 9)",
  "libgcc-s1",
  "libatomic1",
  "util-linux",
  "init-system-helpers (>= 1.54)",
  "systemd | systemd-standalone-sysusers | systemd-sysusers",
  "systemd | systemd-standalone-tmpfiles | systemd-tmpfiles",
];
const RECOMMENDS = ["bubblewrap", "ca-certificates", "fping"];
const LIBRARIES: readonly DebianPart[] = ["libc6", "libstdc++6", "libgcc-s1", "libatomic1", "fonts-noto-core"].map(
  (name) => ({ name }),
);

/**
 * Bundles the appliance.
 * @param work a folder of its own for it
 * @param page folder of the built page
 * @param pageParts packages that are in the page
 */
export async function makeProgram(work: string, page: string, pageParts: readonly Part[]): Promise<Program> {
  const [parts, whole] = [path.join(work, "parts"), path.join(work, "whole")];
  const metafile = await bundleProgram(parts, { splitting: true });
  await bundleProgram(whole, { splitting: false });
  const byPlace = new Map(
    [...partsOf(Object.keys(metafile.inputs)), ...pageParts].map((part) => [part.place, part] as const),
  );
  return {
    parts,
    one: path.join(whole, "main.js"),
    page: filesUnder(page, "web-ui/dist"),
    npm: [...byPlace.values()].toSorted((a, b) => (a.place < b.place ? -1 : 1)),
  };
}

/** Where Debian's fonts-noto-core puts the fonts of PDFs; the program reads its own by the same names. */
const FONT_FOLDER = "/usr/share/fonts/truetype";
const [{ regular, bold }] = REPORT_FONTS;
const FONT_LICENCE = "/usr/share/doc/fonts-noto-core/copyright";

/** @throws Error where the fonts are not installed */
function fontFiles(): TreeFile[] {
  const files = [regular, bold].map((name) => ({
    name: `fonts/${name}`,
    content: { copyOf: path.join(FONT_FOLDER, name) },
  }));
  return [...files, { name: "fonts/licence.txt", content: { copyOf: FONT_LICENCE } }];
}

/** What the package holds under /usr/lib/vedetta: two folders below it lies the program. */
function programFiles(program: Program, node: NodeBinary, bill: string, { version }: Build): TreeFile[] {
  return [
    { name: "node", content: { copyOf: node.program }, mode: 0o755 },
    ...filesUnder(program.parts, "build/appliance"),
    ...pageFiles(program, node),
    ...fontFiles(),
    { name: "package.json", content: aboutProgram(version) },
    { name: BILL, content: bill },
  ];
}

/** What the program shows of what is inside (`box/release-facts.ts`). */
const BILL = "vedetta.cdx.json";

function pageFiles(program: Program, node: NodeBinary): TreeFile[] {
  const name = "web-ui/dist/third-party-licences.txt";
  return [
    ...program.page.filter((file) => file.name !== name),
    { name, content: licencesText(program.npm, node.licence) },
  ];
}

/** With what only a release says, `box/release-facts.ts` reads it: whose it is, its day, the last day of security updates. */
function aboutProgram(version: string): string {
  const {
    VEDETTA_MAINTAINER: author,
    VEDETTA_RELEASED: released,
    VEDETTA_SUPPORTED_UNTIL: supportedUntil,
  } = process.env;
  return `${JSON.stringify({ name: "vedetta", version, type: "module", author, released, supportedUntil })}\n`;
}

/** @returns file name of the executable */
export function makeExecutable(machine: Machine, program: Program, build: Build): string {
  const node = nodeFor(machine);
  const name = `vedetta-${build.version}-linux-${machine}`;
  const work = mkdtempSync(path.join(tmpdir(), "vedetta-one-"));
  const bill = writeBill(name, machine, node, program, build, LIBRARIES);
  try {
    const assets: Record<string, string> = {};
    const inside = [
      ...pageFiles(program, node),
      ...fontFiles(),
      { name: "package.json", content: aboutProgram(build.version) },
      { name: BILL, content: bill },
    ];
    for (const { name: key, content } of inside) {
      if (typeof content === "object" && "copyOf" in content) assets[key] = content.copyOf;
      else {
        assets[key] = path.join(work, path.basename(key));
        writeFileSync(assets[key], content);
      }
    }
    const settings = path.join(work, "settings.json");
    const output = path.join(work, name);
    // Source: Node's manual, "Single executable applications". No code cache: it is of one machine's kind.
    // Its own name is kept inside: one that is the same in every build.
    copyFileSync(program.one, path.join(work, "main.js"));
    const about = { main: "main.js", mainFormat: "module", output, executable: node.program, assets };
    const ways = { disableExperimentalSEAWarning: true, execArgv: nodeFlags(), execArgvExtension: "none" };
    writeFileSync(settings, JSON.stringify({ ...about, ...ways }));
    execFileSync(process.execPath, ["--build-sea", settings], {
      cwd: work,
      stdio: ["ignore", "ignore", "inherit"],
    });
    mkdirSync(build.out, { recursive: true });
    execFileSync("cp", ["--", output, path.join(build.out, name)]);
  } finally {
    rmSync(work, { recursive: true });
  }
  return name;
}

/** @returns file name of the package */
export function makePackage(machine: Machine, program: Program, build: Build): string {
  const node = nodeFor(machine);
  const name = `vedetta_${build.version}_${DEBIAN[machine].name}.deb`;
  const bill = writeBill(name, machine, node, program, build, LIBRARIES);
  mkdirSync(build.out, { recursive: true });
  const fresh = path.join(build.out, `.${name}`);
  packDebian(
    {
      fields: controlFields(machine, build.version),
      scripts: Object.fromEntries(["postinst", "prerm", "postrm"].map((one) => [one, packaging(one)])),
      files: [...programFiles(program, node, bill, build).map(inLibrary), ...systemFiles(program, node, bill)],
    },
    fresh,
    build.epoch,
    build.quick,
  );
  renameSync(fresh, path.join(build.out, name));
  return name;
}

const inLibrary = (file: TreeFile): TreeFile => ({ ...file, name: `usr/lib/vedetta/${file.name}` });

/** Whose works are in an artefact, for its own documents. */
export function programLicences(program: Program, node: NodeBinary): string {
  const others = licencesText(program.npm, node.licence);
  return `Vedetta's own code: under the terms it was delivered with.\n\n${others}`;
}

/** What the system reads of the package. */
function systemFiles(program: Program, node: NodeBinary, bill: string): TreeFile[] {
  const documents = "usr/share/doc/vedetta";
  return [
    { name: "usr/bin/vedetta", content: wrapper(), mode: 0o755 },
    { name: "usr/lib/systemd/system/vedetta.service", content: packaging("vedetta.service") },
    { name: "usr/lib/sysusers.d/vedetta.conf", content: packaging("vedetta.sysusers") },
    { name: "usr/lib/tmpfiles.d/vedetta.conf", content: packaging("vedetta.tmpfiles") },
    { name: "usr/lib/sysctl.d/60-vedetta.conf", content: packaging("vedetta.sysctl") },
    { name: "etc/default/vedetta", content: packaging("vedetta.default") },
    { name: `${documents}/README.md`, content: packaging("README.md") },
    { name: `${documents}/copyright`, content: programLicences(program, node) },
    {
      name: `${documents}/changelog.gz`,
      content: gzipSync(readFileSync(path.join(ROOT, "CHANGELOG.md")), { level: 9 }),
    },
    { name: `${documents}/vedetta.cdx.json`, content: bill },
  ];
}

function controlFields(machine: Machine, version: string): Record<string, string> {
  return {
    Package: "vedetta",
    Version: version,
    Architecture: DEBIAN[machine].name,
    Maintainer: maintainer(),
    Section: "net",
    Priority: "optional",
    Depends: NEEDS.join(", "),
    Recommends: RECOMMENDS.join(", "),
    Suggests: "monitoring-plugins-basic",
    Description: [
      "network lookout for one site",
      " Watches devices and services of a network, follows incidents, tells the",
      " operations centre over MQTT, and shows what is going on on a page of its own.",
    ].join("\n"),
  };
}

/** Who stands for the package: a matter of the company that delivers it. */
function maintainer(): string {
  return process.env["VEDETTA_MAINTAINER"] ?? "Vedetta <security@vedetta.invalid>";
}

function packaging(name: string): string {
  return readFileSync(path.join(ROOT, "os-image/package", name), "utf8");
}

function wrapper(): string {
  return packaging("vedetta.sh").replace("@node_flags@", nodeFlags().join(" "));
}

/** The flags that scripts/start runs Node with; they are kept in one place. */
export function nodeFlags(): string[] {
  const shared = readFileSync(path.join(ROOT, "scripts/lib/run-appliance.sh"), "utf8");
  const flags = /^node_flags="([^"]+)"$/m.exec(shared)?.[1];
  if (flags === undefined) throw new Error("scripts/lib/run-appliance.sh names no node_flags");
  return flags.split(" ");
}

/** Writes the bill beside the artefact. @returns its text */
export function writeBill(
  artefact: string,
  machine: Machine,
  node: NodeBinary,
  program: Program,
  build: Build,
  debian: readonly DebianPart[],
  distribution?: string,
): string {
  const contains = nodeContents(node.version);
  const bill = billOfMaterials({
    artefact,
    version: build.version,
    epoch: build.epoch,
    npm: program.npm,
    node: { name: `node-linux-${machine}`, version: node.version, integrity: node.integrity, contains },
    debian,
    ...(distribution === undefined ? {} : { distribution }),
  });
  mkdirSync(build.out, { recursive: true });
  writeFileSync(path.join(build.out, `${artefact}.cdx.json`), bill);
  return bill;
}

/** The same release is built of the same sources for either machine, so this one is asked. */
function nodeContents(version: string): Record<string, string> {
  const { node, ...others } = process.versions;
  if (node !== version) throw new Error(`this is Node ${node}, Node ${version} is to be delivered`);
  return Object.fromEntries(Object.entries(others).map(([name, one]) => [name, String(one)]));
}
