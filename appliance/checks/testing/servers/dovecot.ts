/** For tests: Debian's dovecot (IMAP, POP3, and sign-in for postfix) on free ports of loopback. Needs root. */
import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { MadeCertificate } from "../made-certificates.ts";
import type { Ending } from "../misbehaving-servers.ts";
import {
  freeTcpPort,
  listensOn,
  makeFolder,
  startServer,
  withoutProgram,
  writeFiles,
  type RunningServer,
} from "../real-server.ts";

const DOVECOT = "/usr/sbin/dovecot";
const NOBODY = 65_534;

export const MAIL_USER = "duty";
export const MAIL_PASSWORD = 's3cret "with" \\ all';

/** Why tests with dovecot cannot run here; false when they can. */
export const withoutDovecot =
  withoutProgram(DOVECOT, { asRoot: true }) ||
  withoutProgram("/usr/lib/dovecot/imap") ||
  withoutProgram("/usr/lib/dovecot/pop3");

export interface Dovecot {
  readonly server: RunningServer;
  readonly imap: number;
  readonly imaps: number;
  readonly pop3: number;
  readonly pop3s: number;
  /** Socket by which postfix asks for users and passwords. */
  readonly authSocket: string;
  /** Folder with a maildir per user, owned by `nobody`. */
  readonly mailFolder: string;
  /** Puts mails into the user's mailbox. */
  putMails(count: number): void;
}

/** What 2.4 asks for in other words than 2.3. Source: doc.dovecot.org, "Upgrading Dovecot CE from 2.3 to 2.4". */
function versioned(folder: string): string {
  const [, major = "2", minor = "3"] =
    /^(\d+)\.(\d+)/.exec(execFileSync(DOVECOT, ["--version"], { encoding: "utf8" })) ?? [];
  if (Number(major) * 100 + Number(minor) < 204)
    return `
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail/%u
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=${NOBODY} gid=${NOBODY} home=${folder}/mail/%u
}
`;
  return `
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
ssl_server_cert_file = ${folder}/cert.pem
ssl_server_key_file = ${folder}/key.pem
auth_allow_cleartext = yes
mail_driver = maildir
mail_path = ${folder}/mail/%{user}
passdb passwd-file {
  passwd_file_path = ${folder}/users
}
userdb static {
  fields {
    uid = ${NOBODY}
    gid = ${NOBODY}
    home = ${folder}/mail/%{user}
  }
}
`;
}

function configuration(folder: string, ports: Readonly<Record<string, number>>): string {
  return `${versioned(folder)}
protocols = imap pop3
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = /dev/stderr
login_greeting = Acme HQ mail
ssl = yes
auth_failure_delay = 0
auth_mechanisms = plain login scram-sha-1 scram-sha-256
mail_max_userip_connections = 100
service imap-login {
  inet_listener imap {
    port = ${ports.imap}
  }
  inet_listener imaps {
    port = ${ports.imaps}
    ssl = yes
  }
}
service pop3-login {
  inet_listener pop3 {
    port = ${ports.pop3}
  }
  inet_listener pop3s {
    port = ${ports.pop3s}
    ssl = yes
  }
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service auth {
  unix_listener ${folder}/auth {
    mode = 0666
  }
}
`;
}

export async function startDovecot(ending: Ending, certificate: MadeCertificate): Promise<Dovecot> {
  const folder = makeFolder(ending, "dovecot");
  const ports = {
    imap: await freeTcpPort(),
    imaps: await freeTcpPort(),
    pop3: await freeTcpPort(),
    pop3s: await freeTcpPort(),
  };
  writeFiles(folder, {
    "dovecot.conf": configuration(folder, ports),
    "cert.pem": certificate.cert,
    "key.pem": certificate.key,
    users: `${MAIL_USER}:{PLAIN}${MAIL_PASSWORD}\n`,
  });
  const mailFolder = join(folder, "mail");
  mkdirSync(mailFolder);
  chownSync(mailFolder, NOBODY, NOBODY);
  const server = await startServer(ending, {
    command: DOVECOT,
    args: ["-F", "-c", join(folder, "dovecot.conf")],
    isReady: async () => (await listensOn(ports.pop3s)) && existsSync(join(folder, "auth")),
  });
  const putMails = (count: number) => {
    const inbox = join(mailFolder, MAIL_USER, "new");
    for (const part of ["", "new", "cur", "tmp"]) mkdirSync(join(mailFolder, MAIL_USER, part), { recursive: true });
    for (const part of ["", "new", "cur", "tmp"]) chownSync(join(mailFolder, MAIL_USER, part), NOBODY, NOBODY);
    for (let mail = 0; mail < count; mail += 1) {
      const name = `${1_700_000_000 + mail}.M${mail}P1.mail`;
      writeFiles(inbox, { [name]: `Subject: number ${mail}\n\nhello\n` });
      chownSync(join(inbox, name), NOBODY, NOBODY);
    }
  };
  chmodSync(join(folder, "key.pem"), 0o600);
  return { server, ...ports, authSocket: join(folder, "auth"), mailFolder, putMails };
}
