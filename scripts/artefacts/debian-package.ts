/** Packs a tree of files into a Debian package. Source: deb(5), deb-control(5), Debian policy 12, 5 and 6. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeTree, type TreeFile } from "./tree.ts";

export interface DebianPackage {
  /** Fields of the control file, in their order. */
  readonly fields: Readonly<Record<string, string>>;
  /** Maintainer scripts, by name. */
  readonly scripts: Readonly<Record<string, string>>;
  readonly files: readonly TreeFile[];
}

/**
 * @param out name of the package's file
 * @param epoch time of every file, s since 1970
 * @param quick packs loosely: for trials
 */
export function packDebian(
  { fields, scripts, files }: DebianPackage,
  out: string,
  epoch: number,
  quick: boolean,
): void {
  const work = mkdtempSync(path.join(tmpdir(), "vedetta-deb-"));
  try {
    const conffiles = files.filter(({ name }) => name.startsWith("etc/")).map(({ name }) => `/${name}\n`);
    const about: TreeFile[] = [
      { name: "DEBIAN/control", content: controlText({ ...fields, "Installed-Size": installedSize(files) }) },
      { name: "DEBIAN/conffiles", content: conffiles.join("") },
      { name: "DEBIAN/md5sums", content: md5sums(files.filter(({ name }) => !name.startsWith("etc/"))) },
      ...Object.entries(scripts).map(([name, content]) => ({ name: `DEBIAN/${name}`, content, mode: 0o755 })),
    ];
    writeTree(work, [...files, ...about], epoch);
    const packing = quick ? ["-Zgzip", "-z1"] : ["-Zxz", "-z6"];
    execFileSync("dpkg-deb", ["--root-owner-group", ...packing, "--build", work, out], {
      env: { ...process.env, SOURCE_DATE_EPOCH: String(epoch), LC_ALL: "C" },
      stdio: ["ignore", "ignore", "inherit"],
    });
  } finally {
    rmSync(work, { recursive: true });
  }
}

function controlText(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");
}

/** KiB, each file rounded up, as dpkg-gencontrol(1) counts. */
function installedSize(files: readonly TreeFile[]): string {
  return String(files.reduce((sum, file) => sum + Math.ceil(bytesOf(file).length / 1024), 0));
}

function md5sums(files: readonly TreeFile[]): string {
  return files
    .map((file) => `${createHash("md5").update(bytesOf(file)).digest("hex")}  ${file.name}\n`)
    .toSorted()
    .join("");
}

function bytesOf({ content }: TreeFile): Uint8Array {
  if (typeof content === "string") return Buffer.from(content);
  return "copyOf" in content ? readFileSync(content.copyOf) : content;
}
