/** For tests: Debian's kamailio (a SIP server) on loopback. */
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

const PROGRAM = "/usr/sbin/kamailio";

export const withoutKamailio = withoutProgram(PROGRAM);

/**
 * UDP and TCP on one port, TLS on another. Everybody is `200 OK`, but `lost` does not exist and `broken` cannot be served.
 */
export async function startKamailio(
  ending: Ending,
  tls?: MadeCertificate,
): Promise<RunningServer & { readonly port: number; readonly tlsPort: number }> {
  const port = await freeTcpPort();
  const tlsPort = await freeTcpPort();
  const folder = makeFolder(ending, "kamailio");
  const withTls = [
    "enable_tls=yes",
    `listen=tls:127.0.0.1:${tlsPort}`,
    'loadmodule "tls.so"',
    'modparam("tls", "tls_method", "TLSv1.2+")',
    `modparam("tls", "certificate", "${folder}/server.crt")`,
    `modparam("tls", "private_key", "${folder}/server.key")`,
  ];
  const configuration = [
    "#!KAMAILIO",
    "debug=0",
    "log_stderror=yes",
    "children=1",
    "auto_aliases=no",
    `listen=udp:127.0.0.1:${port}`,
    `listen=tcp:127.0.0.1:${port}`,
    'loadmodule "pv.so"',
    'loadmodule "sl.so"',
    ...(tls === undefined ? [] : withTls),
    "request_route {",
    '  if ($rU == "lost") { sl_send_reply("404", "Not Found"); exit; }',
    '  if ($rU == "broken") { sl_send_reply("503", "Service Unavailable"); exit; }',
    '  sl_send_reply("200", "OK");',
    "}",
  ];
  writeFiles(folder, {
    "kamailio.cfg": `${configuration.join("\n")}\n`,
    ...(tls !== undefined && { "server.crt": tls.cert, "server.key": tls.key }),
  });
  const server = await startServer(ending, {
    command: PROGRAM,
    args: ["-f", `${folder}/kamailio.cfg`, "-DD", "-E", "-w", folder, "-Y", folder, "-m", "32", "-M", "4"],
    isReady: () => listensOn(tls === undefined ? port : tlsPort),
  });
  return { ...server, port, tlsPort };
}
