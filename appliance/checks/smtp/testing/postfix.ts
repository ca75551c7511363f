/** For tests: Debian's postfix on free ports of loopback, delivering into maildirs. Sends nothing to anybody. Needs root. */
import { execFileSync } from "node:child_process";
import { chownSync, mkdirSync } from "node:fs";
import { join } from "node:path";
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

const POSTFIX = "/usr/sbin/postfix";

/** Why tests with postfix cannot run here; false when they can. */
export const withoutPostfix = withoutProgram(POSTFIX, { asRoot: true });

export interface Postfix {
  readonly server: RunningServer;
  readonly smtp: number;
  readonly smtps: number;
}

export interface PostfixOptions {
  readonly certificate: MadeCertificate;
  /** Dovecot's socket for users and passwords; without it nobody can sign in. */
  readonly authSocket?: string;
  /** Where mail for duty@acme.example and lost@acme.example goes: the folder of maildirs. */
  readonly mailFolder?: string;
  /** More lines of main.cf. */
  readonly lines?: readonly string[];
}

export async function startPostfix(ending: Ending, options: PostfixOptions): Promise<Postfix> {
  const folder = makeFolder(ending, "postfix");
  const smtp = await freeTcpPort();
  const smtps = await freeTcpPort();
  const { authSocket, mailFolder = join(folder, "mail"), lines = [] } = options;
  const main = `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file = ${folder}/log
maillog_file_prefixes = ${folder}
myhostname = mail.acme.example
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mydestination =
mynetworks =
default_transport = error:nothing leaves this machine
relay_transport = error:nothing leaves this machine
virtual_mailbox_domains = acme.example
virtual_mailbox_base = ${mailFolder}
virtual_mailbox_maps = inline:{ {duty@acme.example=duty/}, {lost@acme.example=lost/} }
virtual_minimum_uid = 100
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
smtpd_tls_security_level = may
smtpd_tls_cert_file = ${folder}/config/cert.pem
smtpd_tls_key_file = ${folder}/config/key.pem
smtpd_client_connection_rate_limit = 0
smtpd_client_connection_count_limit = 0
${authSocket === undefined ? "" : `smtpd_sasl_auth_enable = yes\nsmtpd_sasl_type = dovecot\nsmtpd_sasl_path = ${authSocket}`}
${lines.join("\n")}
`;
  const master = `
127.0.0.1:${smtp} inet n - n - - smtpd
127.0.0.1:${smtps} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
error unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
proxymap unix - - n - - proxymap
`;
  writeFiles(join(folder, "config"), {
    "main.cf": main,
    "master.cf": master,
    "cert.pem": options.certificate.cert,
    "key.pem": options.certificate.key,
  });
  for (const name of ["queue", "data"]) mkdirSync(join(folder, name), { mode: 0o755 });
  const uid = Number(execFileSync("id", ["-u", "postfix"], { encoding: "utf8" }));
  chownSync(join(folder, "data"), uid, 0);
  // What `postfix start-fg` does, but for the session of its own that would outlive the test.
  execFileSync(POSTFIX, ["-c", join(folder, "config"), "check"], { stdio: "ignore" });
  const server = await startServer(ending, {
    command: "/usr/lib/postfix/sbin/master",
    args: ["-d", "-c", join(folder, "config")],
    isReady: () => listensOn(smtps),
  });
  return { server, smtp, smtps };
}
