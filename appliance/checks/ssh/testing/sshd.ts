/** For tests: Debian's sshd on a free port of loopback, with host keys of its own. */
import { execFileSync } from "node:child_process";
import { chownSync } from "node:fs";
import { join } from "node:path";
import type { Ending } from "../../testing/misbehaving-servers.ts";
import {
  freeTcpPort,
  listensOn,
  makeFolder,
  startServer,
  withoutProgram,
  writeFiles,
  type RunningServer,
} from "../../testing/real-server.ts";

const SSHD = "/usr/sbin/sshd";
const KINDS = ["ed25519", "ecdsa", "rsa"] as const;
type Kind = (typeof KINDS)[number];
/** `nobody`: as root, sshd would want folders of the system. */
const NOBODY = 65_534;

export const withoutSshd = withoutProgram(SSHD);

export interface Sshd {
  readonly port: number;
  readonly server: RunningServer;
  /** `SHA256:...` by kind of key. */
  readonly fingerprints: Readonly<Record<Kind, string>>;
}

/**
 * @param lines more lines of the configuration (sshd_config(5))
 * @param kinds of host keys; a single one starts faster
 */
export async function startSshd(
  ending: Ending,
  lines: readonly string[] = [],
  kinds: readonly Kind[] = KINDS,
): Promise<Sshd> {
  const folder = makeFolder(ending, "sshd");
  const isRoot = process.getuid?.() === 0;
  const fingerprints = Object.fromEntries(kinds.map((kind) => [kind, makeKey(join(folder, kind), kind, isRoot)]));
  const port = await freeTcpPort();
  const keys = kinds.map((kind) => `HostKey ${join(folder, kind)}`);
  const config = [
    `Port ${port}`,
    "ListenAddress 127.0.0.1",
    "PidFile none",
    "UsePAM no",
    "MaxStartups 200",
    ...keys,
    ...lines,
  ];
  writeFiles(folder, { config: `${config.join("\n")}\n` });
  const server = await startServer(ending, {
    command: SSHD,
    args: ["-D", "-e", "-f", join(folder, "config")],
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
    isReady: () => listensOn(port),
  });
  return { port, server, fingerprints: fingerprints as Sshd["fingerprints"] };
}

/** Makes a key; returns its fingerprint as ssh-keygen tells it. */
function makeKey(file: string, kind: string, isRoot: boolean): string {
  execFileSync("ssh-keygen", [
    "-q",
    "-t",
    kind,
    "-N",
    "",
    "-C",
    "",
    ...(kind === "rsa" ? ["-b", "2048"] : []),
    "-f",
    file,
  ]);
  if (isRoot) chownSync(file, NOBODY, NOBODY);
  return execFileSync("ssh-keygen", ["-l", "-f", `${file}.pub`], { encoding: "utf8" }).split(" ")[1] ?? "";
}
