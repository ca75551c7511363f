/** For tests: Debian's smbd (Samba) on loopback, without any share. */
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

const PROGRAM = "/usr/sbin/smbd";

/** It changes its user for every client, which only root may. */
export const withoutSmbd = withoutProgram(PROGRAM, { asRoot: true });

/** @param lines of its configuration */
export async function startSmbd(
  ending: Ending,
  lines: readonly string[] = [],
): Promise<RunningServer & { readonly port: number }> {
  const port = await freeTcpPort();
  const folder = makeFolder(ending, "smbd");
  const folders = [
    "private dir",
    "lock directory",
    "state directory",
    "cache directory",
    "pid directory",
    "ncalrpc dir",
  ];
  const configuration = [
    "[global]",
    "server role = standalone server",
    "interfaces = 127.0.0.1/8",
    "bind interfaces only = yes",
    "disable netbios = yes",
    `smb ports = ${port}`,
    "load printers = no",
    "disable spoolss = yes",
    "logging = file",
    `log file = ${folder}/log`,
    ...folders.map((name) => `${name} = ${folder}/${name.replaceAll(" ", "-")}`),
    ...lines,
  ];
  writeFiles(folder, {
    "smb.conf": `${configuration.join("\n")}\n`,
    ...Object.fromEntries(folders.map((name) => [`${name.replaceAll(" ", "-")}/.keep`, ""])),
  });
  const server = await startServer(ending, {
    command: PROGRAM,
    args: ["--foreground", "--no-process-group", `--configfile=${folder}/smb.conf`],
    cwd: folder,
    isReady: () => listensOn(port),
  });
  return { ...server, port };
}
