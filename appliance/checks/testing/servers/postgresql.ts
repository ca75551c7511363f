/** For tests: Debian's PostgreSQL on loopback, as its own user, with a cluster made for the test. */
import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readdirSync } from "node:fs";
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

const VERSIONS = "/usr/lib/postgresql";
/** Of the newest version that is installed; each Debian has one. */
const newest = existsSync(VERSIONS)
  ? readdirSync(VERSIONS)
      .toSorted((a, b) => Number(a) - Number(b))
      .at(-1)
  : undefined;
const PROGRAMS = `${VERSIONS}/${newest ?? "none"}/bin`;

export const withoutPostgresql = withoutProgram(`${PROGRAMS}/postgres`, { asRoot: true });

export interface Postgresql extends RunningServer {
  readonly port: number;
  readonly folder: string;
  /** Runs statements as the cluster's owner. */
  readonly run: (sql: string) => string;
  /** Starts the stopped server once more, with further files among its data. */
  readonly startAgain: (files: Readonly<Record<string, string>>) => Promise<Postgresql>;
}

/**
 * @param access lines of pg_hba.conf; the owner always comes in by the socket
 * @param lines of postgresql.conf
 */
export async function startPostgresql(
  ending: Ending,
  access: readonly string[],
  lines: readonly string[] = [],
  tls?: MadeCertificate,
): Promise<Postgresql> {
  const [uid, gid] = ["-u", "-g"].map((what) => Number(execFileSync("id", [what, "postgres"], { encoding: "utf8" })));
  if (uid === undefined || gid === undefined) throw new Error("there is no user postgres");
  const folder = makeFolder(ending, "postgresql");
  const data = `${folder}/data`;
  mkdirSync(data);
  for (const path of [folder, data]) chownSync(path, uid, gid);
  const quiet = { stdio: "ignore", uid, gid, cwd: folder, env: { ...process.env, LC_ALL: "C" } } as const;
  execFileSync(`${PROGRAMS}/initdb`, ["-D", data, "-A", "trust", "-N", "-E", "UTF8", "--no-instructions"], quiet);
  const port = await freeTcpPort();
  const configuration = [
    "listen_addresses = '127.0.0.1'",
    `port = ${port}`,
    `unix_socket_directories = '${folder}'`,
    "fsync = off",
    "shared_buffers = 16MB",
    ...(tls === undefined ? [] : ["ssl = on", "ssl_cert_file = 'server.crt'", "ssl_key_file = 'server.key'"]),
    ...lines,
  ];
  writeFiles(data, {
    "postgresql.auto.conf": `${configuration.join("\n")}\n`,
    "pg_hba.conf": `local all postgres trust\n${access.join("\n")}\n`,
  });
  if (tls !== undefined) writeFiles(data, { "server.crt": tls.cert, "server.key": tls.key }, 0o600);
  for (const name of tls === undefined ? [] : ["server.crt", "server.key"]) chownSync(`${data}/${name}`, uid, gid);
  const run = (sql: string) =>
    execFileSync("psql", ["-h", folder, "-p", String(port), "-U", "postgres", "-v", "ON_ERROR_STOP=1", "-Atqc", sql], {
      ...quiet,
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
  const start = async (files: Readonly<Record<string, string>>): Promise<Postgresql> => {
    writeFiles(data, files);
    const args = ["-D", data];
    const server = await startServer(ending, { command: `${PROGRAMS}/postgres`, args, cwd: folder, uid, gid, isReady });
    return { ...server, port, folder, run, startAgain: start };
  };
  return start({});
}
