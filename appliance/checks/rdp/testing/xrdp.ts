/** For tests: Debian's xrdp on loopback; it is never signed in to. */
import { makeLeaf, type MadeCertificate } from "../../testing/made-certificates.ts";
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

const PROGRAM = "/usr/sbin/xrdp";

export const withoutXrdp = withoutProgram(PROGRAM);

/**
 * @param security which encryption it takes: the old one, TLS, or either
 * @param tls its certificate; a self-signed one unless told
 */
export async function startXrdp(
  ending: Ending,
  security: "rdp" | "tls" | "negotiate",
  tls?: MadeCertificate,
): Promise<RunningServer & { readonly port: number }> {
  const port = await freeTcpPort();
  const folder = makeFolder(ending, "xrdp");
  const { cert, key } = tls ?? (await makeLeaf());
  const configuration = [
    "[Globals]",
    "ini_version=1",
    "fork=true",
    `port=tcp://127.0.0.1:${port}`,
    `security_layer=${security}`,
    "crypt_level=high",
    `certificate=${folder}/server.crt`,
    `key_file=${folder}/server.key`,
    "ssl_protocols=TLSv1.2, TLSv1.3",
    "[Logging]",
    `LogFile=${folder}/xrdp.log`,
    "LogLevel=WARNING",
    "EnableSyslog=false",
    "[Channels]",
    "[Xorg]",
    "name=Xorg",
    "lib=libxup.so",
  ];
  writeFiles(folder, {
    "xrdp.ini": `${configuration.join("\n")}\n`,
    "server.crt": cert,
    "server.key": key,
  });
  const server = await startServer(ending, {
    command: PROGRAM,
    args: ["--nodaemon", "--config", `${folder}/xrdp.ini`],
    cwd: folder,
    isReady: () => listensOn(port),
  });
  return { ...server, port };
}
