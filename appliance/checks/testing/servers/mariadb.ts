/** For tests: Debian's MariaDB on loopback, as its own user, with a data folder made for the test. */
import { execFileSync } from "node:child_process";
import { chownSync, mkdirSync } from "node:fs";
import type { MadeCertificate } from "../made-certificates.ts";
import type { Ending } from "../misbehaving-servers.ts";
import {
  freeTcpPort,
  makeFolder,
  startServer,
  withoutProgram,
  writeFiles,
  type RunningServer,
} from "../real-server.ts";

const PROGRAM = "/usr/sbin/mariadbd";

export const withoutMariadb = withoutProgram(PROGRAM, { asRoot: true });

export interface Mariadb extends RunningServer {
  readonly port: number;
  /** Runs statements as root. */
  readonly run: (sql: string) => string;
}

/** @param lines of its configuration, in the section of the server */
export async function startMariadb(
  ending: Ending,
  lines: readonly string[] = [],
  tls?: MadeCertificate,
): Promise<Mariadb> {
  const [uid, gid] = ["-u", "-g"].map((what) => Number(execFileSync("id", [what, "mysql"], { encoding: "utf8" })));
  if (uid === undefined || gid === undefined) throw new Error("there is no user mysql");
  const folder = makeFolder(ending, "mariadb");
  const data = `${folder}/data`;
  mkdirSync(data);
  for (const path of [folder, data]) chownSync(path, uid, gid);
  const quiet = { stdio: "ignore", cwd: folder, uid, gid } as const;
  execFileSync(
    "mariadb-install-db",
    ["--no-defaults", `--datadir=${data}`, "--auth-root-authentication-method=normal", "--skip-test-db"],
    quiet,
  );
  const port = await freeTcpPort();
  const socket = `${folder}/socket`;
  const configuration = [
    "[mariadbd]",
    "bind-address=127.0.0.1",
    `port=${port}`,
    `socket=${socket}`,
    `datadir=${data}`,
    `pid-file=${folder}/pid`,
    "innodb_buffer_pool_size=8M",
    "innodb_flush_log_at_trx_commit=0",
    "skip-name-resolve",
    ...(tls === undefined ? [] : [`ssl-cert=${folder}/server.crt`, `ssl-key=${folder}/server.key`]),
    ...lines,
  ];
  writeFiles(folder, { "my.cnf": `${configuration.join("\n")}\n` });
  if (tls !== undefined) writeFiles(folder, { "server.crt": tls.cert, "server.key": tls.key });
  const run = (sql: string) =>
    execFileSync("mariadb", ["--no-defaults", "--skip-ssl", `--socket=${socket}`, "-u", "root", "-N", "-e", sql], {
      stdio: ["ignore", "pipe", "ignore"],
      encoding: "utf8",
    });
  const isReady = () => {
    try {
      return run("SELECT 1").trim() === "1";
    } catch {
      return false;
    }
  };
  const args = [`--defaults-file=${folder}/my.cnf`];
  const server = await startServer(ending, { command: PROGRAM, args, cwd: folder, uid, gid, isReady });
  return { ...server, port, run };
}
