/** Updates for the trials: small ones that must be refused, and whole ones of versions that do not work. */
import { execFileSync } from "node:child_process";
import {
  constants,
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { randomBytes } from "node:crypto";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "../..");

export interface BundleOrder {
  readonly version: string;
  readonly compatible: string;
  /** Folder of os-image/keys; undefined: the development keys of this machine. */
  readonly keys?: string;
}

/** Signs what is in a folder as os-image/build leaves it. */
export function bundle(image: string, { version, compatible, keys }: BundleOrder, out: string): string {
  writeFileSync(path.join(image, "manifest"), `compatible=${compatible}\nversion=${version}\n`);
  const words = ["--image", image, "--out", out, ...(keys === undefined ? [] : ["--keys", keys])];
  execFileSync(path.join(ROOT, "os-image/bundle"), words, { stdio: "pipe" });
  return out;
}

/** A bundle in order, but for that there is no system in it. */
export function smallBundle(folder: string, order: BundleOrder): string {
  const image = path.join(folder, `small-${order.compatible}-${order.version}`);
  mkdirSync(image, { recursive: true });
  // What cannot be packed any smaller: every byte of the bundle counts.
  for (const name of ["root.img", "boot.vfat"]) writeFileSync(path.join(image, name), randomBytes(1_048_576));
  return bundle(image, order, path.join(folder, `${order.compatible}-${order.version}.raucb`));
}

/** The same content, signed by nobody. */
export function unsignedBundle(folder: string, { version, compatible }: BundleOrder): string {
  const content = path.join(folder, "unsigned");
  mkdirSync(content, { recursive: true });
  const manifest = `[update]\ncompatible=${compatible}\nversion=${version}\n\n[image.rootfs]\nfilename=root.img\n`;
  writeFileSync(path.join(content, "manifest.raucm"), manifest);
  writeFileSync(path.join(content, "root.img"), randomBytes(65_536));
  const out = path.join(folder, "unsigned.raucb");
  rmSync(out, { force: true });
  execFileSync("mksquashfs", [content, out, "-quiet", "-no-progress"], { stdio: "pipe" });
  return out;
}

export function truncated(bundleFile: string, out: string): string {
  copyFileSync(bundleFile, out);
  truncateSync(out, readFileSync(bundleFile).length - 100_000);
  return out;
}

/** One bit is another. @param at bytes; below zero: from the end */
export function bitFlipped(bundleFile: string, at: number, out: string): string {
  const bytes = readFileSync(bundleFile);
  const place = at < 0 ? bytes.length + at : at;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(out, bytes);
  return out;
}

export type Fault = "neverReady" | "hangs" | "crashes";

/** What a faulty version's first process does before it starts the system. */
const FAULTS: Record<Fault, string> = {
  // It waits a minute for itself to become ready, and not an hour as emulated boxes do.
  neverReady: `
busybox mkdir -p $units/vedetta.service.d $units/vedetta-health.service.d
printf '[Service]\\nExecStart=\\nExecStart=/usr/bin/sleep infinity\\n' >$units/vedetta.service.d/99-fault.conf
printf '[Service]\\nEnvironment=VEDETTA_PATIENCE=60\\n' >$units/vedetta-health.service.d/99-fault.conf`,
  // systemd stops when it is hurt, and no longer says that it is alive (systemd-system.conf(5), CrashAction).
  hangs: `
fault "kill -SEGV 1"
busybox mkdir -p /system/run/systemd/system.conf.d
printf '[Manager]\\nRuntimeWatchdogSec=60\\n' >/system/run/systemd/system.conf.d/99-fault.conf`,
  crashes: `
fault "echo c >/proc/sysrq-trigger"`,
};

/** The version of an image, with an initramfs that spoils the system it starts. @param image folder of os-image/build */
export function faultyBundle(image: string, folder: string, order: BundleOrder, fault: Fault): string {
  const faulty = path.join(folder, `faulty-${fault}`);
  rmSync(faulty, { recursive: true, force: true });
  mkdirSync(path.join(faulty, "more"), { recursive: true });
  symlinkSync(path.resolve(image, "root.img"), path.join(faulty, "root.img"));
  const boot = path.join(faulty, "boot.vfat");
  copyFileSync(path.join(image, "boot.vfat"), boot, constants.COPYFILE_FICLONE);
  const init = readFileSync(path.join(ROOT, "os-image/initramfs/init"), "utf8");
  const spoil = `busybox mount -t tmpfs -o mode=0755,nosuid,nodev tmpfs /system/run
units=/system/run/systemd/system
busybox mkdir -p $units/sysinit.target.wants
fault() {
  printf '[Unit]\\nDescription=A fault\\nDefaultDependencies=no\\n[Service]\\nType=oneshot\\nExecStart=/bin/sh -c "%s"\\n' "$1" >$units/fault.service
  busybox ln -s ../fault.service $units/sysinit.target.wants/fault.service
}
${FAULTS[fault]}
`;
  const last = "exec busybox switch_root";
  if (!init.includes(last)) throw new Error("the initramfs starts the system in another way");
  writeFileSync(path.join(faulty, "more/init"), init.replace(last, `${spoil}${last}`), { mode: 0o755 });
  // A second archive behind the first: its files take the place of those before (Documentation/driver-api/early-userspace).
  const script = `set -e
cd "$1"
mcopy -i boot.vfat ::initrd initrd.before
{ zstd -dcq initrd.before; (cd more && echo init | cpio --quiet -o -H newc -R 0:0); } | zstd -q -3 -o initrd
mcopy -o -i boot.vfat initrd ::initrd`;
  execFileSync("sh", ["-c", script, "sh", faulty], { stdio: "pipe" });
  return bundle(faulty, order, path.join(folder, `${order.compatible}-${order.version}.raucb`));
}
