/** For tests: Debian's redis-server on loopback. */
import type { MadeCertificate } from "../../testing/made-certificates.ts";
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

const PROGRAM = "/usr/bin/redis-server";

export const withoutRedis = withoutProgram(PROGRAM);

/**
 * @param lines of its configuration
 * @param tls with a certificate its port speaks nothing but TLS
 */
export async function startRedis(
  ending: Ending,
  lines: readonly string[] = [],
  tls?: MadeCertificate,
): Promise<RunningServer & { readonly port: number }> {
  const port = await freeTcpPort();
  const folder = makeFolder(ending, "redis");
  const ports =
    tls === undefined
      ? [`port ${port}`]
      : ["port 0", `tls-port ${port}`, "tls-cert-file server.crt", "tls-key-file server.key", "tls-auth-clients no"];
  const configuration = ["bind 127.0.0.1", `dir ${folder}`, 'save ""', "appendonly no", ...ports, ...lines];
  writeFiles(folder, {
    "redis.conf": `${configuration.join("\n")}\n`,
    ...(tls !== undefined && { "server.crt": tls.cert, "server.key": tls.key }),
  });
  const isReady = () => listensOn(port);
  const server = await startServer(ending, {
    command: PROGRAM,
    args: [`${folder}/redis.conf`],
    cwd: folder,
    isReady,
  });
  return { ...server, port };
}
