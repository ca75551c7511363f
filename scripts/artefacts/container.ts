/** The container image: a Debian of a few libraries, made without running anything of it, and the single executable. */
import { execFileSync, type ExecFileSyncOptions } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync } from "node:fs";
import path from "node:path";
import { makeExecutable, programLicences, writeBill, type Build, type Program } from "./artefacts.ts";
import type { DebianPart } from "./bill-of-materials.ts";
import { DEBIAN, nodeFor, type Machine } from "./node-binaries.ts";
import { ROOT } from "./program.ts";
import { writeTree } from "./tree.ts";

const SUITE = "trixie";
const DISTRIBUTION = "debian-13";
const LIBRARIES = ["libatomic1", "libc6", "libgcc-s1", "libstdc++6", "netbase"];
const CONTEXT = path.join(ROOT, "build/container");
/** The user in the image; numbers, because a host knows no names of it. */
const USER = 10001;

/** What is done to the bare system: facts of this machine go, so do tables that only other programs use. */
const TRIM = `set -e
rm -rf "$1"/etc/apt "$1"/etc/hostname "$1"/etc/resolv.conf "$1"/etc/fstab "$1"/var "$1"/usr/lib/*/gconv "$1"/usr/share/lintian
find "$1"/usr/share/doc -type f ! -name copyright -delete
[ -e "$1"/lib ] || ln -s usr/lib "$1"/lib
mkdir -p "$1"/tmp "$1"/proc "$1"/sys "$1"/dev "$1"/var/lib/dpkg/status.d
chmod 1777 "$1"/tmp
cp "$VEDETTA_STATUS"/* "$1"/var/lib/dpkg/status.d/`;

/** Which packages they are: written where scanners of images look, because no dpkg has installed them. */
const NOTE = `set -e
for file in "$1"/var/cache/apt/archives/*.deb; do
  dpkg-deb --field "$file" >"$VEDETTA_STATUS/$(dpkg-deb --field "$file" Package)"
done`;

/** @returns file name of the image's archive */
export function makeContainer(machine: Machine, program: Program, build: Build): string {
  const node = nodeFor(machine);
  const name = `vedetta-${build.version}-container-${machine}.tar`;
  const base = bareSystem(machine, build);
  const executable = path.join(build.out, makeExecutable(machine, program, build));
  const bill = writeBill(name, machine, node, program, build, packagesOf(`${base}.status`), DISTRIBUTION);
  rmSync(CONTEXT, { recursive: true, force: true });
  mkdirSync(path.join(CONTEXT, "data"), { recursive: true });
  copyFileSync(`${base}.tar`, path.join(CONTEXT, "base.tar"));
  const nobody = `vedetta:x:${USER}:${USER}:Vedetta network lookout:/var/lib/vedetta:/usr/sbin/nologin\n`;
  writeTree(
    path.join(CONTEXT, "root"),
    [
      { name: "etc/passwd", content: `root:x:0:0:root:/root:/usr/sbin/nologin\n${nobody}` },
      { name: "etc/group", content: `root:x:0:\nvedetta:x:${USER}:\n` },
      { name: "etc/nsswitch.conf", content: "passwd: files\ngroup: files\nhosts: files dns\nservices: files\n" },
      { name: "usr/bin/vedetta", content: { copyOf: executable }, mode: 0o755 },
      { name: "usr/share/doc/vedetta/copyright", content: programLicences(program, node) },
      { name: "usr/share/doc/vedetta/vedetta.cdx.json", content: bill },
    ],
    build.epoch,
  );
  chmodSync(path.join(CONTEXT, "data"), 0o700);
  for (const place of ["data", "base.tar"]) utimesSync(path.join(CONTEXT, place), build.epoch, build.epoch);
  return packImage(machine, name, bill, build);
}

function packImage(machine: Machine, name: string, bill: string, build: Build): string {
  const tag = `localhost/vedetta:${build.version.replaceAll(/[^0-9A-Za-z._-]/g, "-")}`;
  const label = `org.opencontainers.image.sbom.sha256=${createHash("sha256").update(bill).digest("hex")}`;
  const file = `Dockerfile.${machine}`;
  // Health checks are of Docker's format alone.
  const way = ["--platform", `linux/${DEBIAN[machine].name}`, "--format", "docker", "--isolation", "chroot"];
  const facts = ["--timestamp", String(build.epoch), "--build-arg", `VERSION=${build.version}`, "--label", label];
  const run = (args: readonly string[]) =>
    execFileSync("buildah", args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  run(["build", "--quiet", "--pull-never", ...way, ...facts, "--file", file, "--tag", tag, "."]);
  const archive = path.join(build.out, name);
  rmSync(archive, { force: true });
  try {
    run(["push", "--quiet", tag, `docker-archive:${archive}:${tag.slice("localhost/".length)}`]);
  } finally {
    run(["rmi", tag]);
  }
  return name;
}

/**
 * A bare system, kept in build/cache until it is asked to be of other packages.
 * @returns its name there: `.tar` is the system, `.status` a folder with the control file of each package
 */
function bareSystem(machine: Machine, build: Build): string {
  const key = createHash("sha256")
    .update([SUITE, machine, build.epoch, ...LIBRARIES, TRIM, NOTE].join("\n"))
    .digest("hex");
  const place = path.join(ROOT, "build/cache", `container-${machine}-${key.slice(0, 12)}`);
  if (existsSync(`${place}.tar`)) return place;
  const fresh = `${place}-${process.pid}`;
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(build.epoch), VEDETTA_STATUS: `${place}.status` };
  const quietly = { env, stdio: ["ignore", "ignore", "inherit"] } satisfies ExecFileSyncOptions;
  rmSync(`${place}.status`, { recursive: true, force: true });
  mkdirSync(`${place}.status`, { recursive: true });
  const way = ["--quiet", "--variant=extract", "--format=directory", `--architectures=${DEBIAN[machine].name}`];
  const wanted = [`--include=${LIBRARIES.join(",")}`, `--extract-hook=${NOTE}`, SUITE, fresh];
  try {
    execFileSync("mmdebstrap", [...way, ...wanted], quietly);
    execFileSync("sh", ["-c", TRIM, "trim", fresh], quietly);
    const same = ["--sort=name", "--numeric-owner", "--owner=0", "--group=0", `--mtime=@${build.epoch}`];
    execFileSync("tar", [...same, "-C", fresh, "-cf", `${fresh}.tar`, "."], quietly);
    renameSync(`${fresh}.tar`, `${place}.tar`);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return place;
}

function packagesOf(folder: string): DebianPart[] {
  const files = execFileSync("ls", [folder], { encoding: "utf8" }).trim().split("\n");
  return files.map((file) => {
    const text = readFileSync(path.join(folder, file), "utf8");
    const field = (key: string) => new RegExp(`^${key}: (.*)$`, "m").exec(text)?.[1] ?? "";
    return { name: field("Package"), version: field("Version"), architecture: field("Architecture") };
  });
}
