/** For tests: Debian's slapd on loopback with a small directory of its own. */
import { execFileSync } from "node:child_process";
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

const PROGRAM = "/usr/sbin/slapd";

export const withoutSlapd = withoutProgram(PROGRAM);

export const BASE = "dc=acme,dc=example";
export const MANAGER = { user: `cn=manager,${BASE}`, password: "manager-secret" };
export const PEOPLE = 30;

const ENTRIES = [
  [`dn: ${BASE}`, "objectClass: dcObject", "objectClass: organization", "o: Acme", "dc: acme"],
  [`dn: ou=staff,${BASE}`, "objectClass: organizationalUnit", "ou: staff"],
  ...Array.from({ length: PEOPLE }, (_, place) => [
    `dn: cn=person ${place},ou=staff,${BASE}`,
    "objectClass: person",
    `cn: person ${place}`,
    `sn: ${place % 2 === 0 ? "even (0)" : "odd*1"}`,
    ...(place < 3 ? ["description: first ones"] : []),
  ]),
];

/**
 * @param lines of its configuration, before the database's own
 * @param tls with a certificate it offers StartTLS, and `ldapsPort` is open
 */
export async function startSlapd(
  ending: Ending,
  lines: readonly string[] = [],
  tls?: MadeCertificate,
): Promise<RunningServer & { readonly port: number; readonly ldapsPort: number }> {
  const port = await freeTcpPort();
  const ldapsPort = await freeTcpPort();
  const folder = makeFolder(ending, "slapd");
  const configuration = [
    ...["core", "cosine"].map((schema) => `include /etc/ldap/schema/${schema}.schema`),
    "modulepath /usr/lib/ldap",
    "moduleload back_mdb",
    ...(tls === undefined
      ? []
      : [`TLSCertificateFile ${folder}/server.crt`, `TLSCertificateKeyFile ${folder}/server.key`]),
    ...lines,
    "database mdb",
    "maxsize 10485760",
    `suffix "${BASE}"`,
    `rootdn "${MANAGER.user}"`,
    `rootpw ${MANAGER.password}`,
    `directory ${folder}/data`,
  ];
  writeFiles(folder, {
    "slapd.conf": `${configuration.join("\n")}\n`,
    "data/.keep": "",
    "entries.ldif": ENTRIES.map((entry) => `${entry.join("\n")}\n`).join("\n"),
    ...(tls !== undefined && { "server.crt": tls.cert, "server.key": tls.key }),
  });
  execFileSync("/usr/sbin/slapadd", ["-f", `${folder}/slapd.conf`, "-l", `${folder}/entries.ldif`], { stdio: "pipe" });
  const urls = [`ldap://127.0.0.1:${port}`, ...(tls === undefined ? [] : [`ldaps://127.0.0.1:${ldapsPort}`])];
  const server = await startServer(ending, {
    command: PROGRAM,
    args: ["-f", `${folder}/slapd.conf`, "-h", urls.join(" "), "-d", "0"],
    cwd: folder,
    isReady: () => listensOn(port),
  });
  return { ...server, port, ldapsPort };
}
