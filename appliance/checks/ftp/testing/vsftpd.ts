/** For tests: Debian's vsftpd on a free port of loopback, with a folder for `anonymous`, who needs a password. Needs root. */
import { mkdirSync } from "node:fs";
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

const VSFTPD = "/usr/sbin/vsftpd";

/** Why tests with vsftpd cannot run here; false when they can. */
export const withoutVsftpd = withoutProgram(VSFTPD, { asRoot: true });

export const FTP_PASSWORD = "duty@acme.example";

export interface Vsftpd {
  readonly port: number;
  readonly server: RunningServer;
}

export interface VsftpdOptions {
  readonly certificate: MadeCertificate;
  /** Encrypted from the first byte on. */
  readonly implicit?: boolean;
}

/** Serves the file `nightly/site.tar` of 5 bytes. */
export async function startVsftpd(ending: Ending, { certificate, implicit = false }: VsftpdOptions): Promise<Vsftpd> {
  const folder = makeFolder(ending, "vsftpd");
  const port = await freeTcpPort();
  const yes = (name: string, holds = true) => `${name}=${holds ? "YES" : "NO"}`;
  const config = [
    yes("listen"),
    yes("background", false),
    "listen_address=127.0.0.1",
    `listen_port=${port}`,
    yes("anonymous_enable"),
    yes("local_enable", false),
    yes("secure_email_list_enable"),
    `email_password_file=${folder}/passwords`,
    `anon_root=${folder}/files`,
    `secure_chroot_dir=${folder}/empty`,
    yes("seccomp_sandbox", false),
    "ftpd_banner=Acme HQ files",
    yes("ssl_enable"),
    yes("allow_anon_ssl"),
    yes("implicit_ssl", implicit),
    "ssl_ciphers=HIGH",
    `rsa_cert_file=${folder}/cert.pem`,
    `rsa_private_key_file=${folder}/key.pem`,
    yes("xferlog_enable", false),
  ];
  writeFiles(folder, {
    config: `${config.join("\n")}\n`,
    passwords: `${FTP_PASSWORD}\n`,
    "files/nightly/site.tar": "12345",
    "cert.pem": certificate.cert,
    "key.pem": certificate.key,
  });
  mkdirSync(join(folder, "empty"), { mode: 0o755 });
  const server = await startServer(ending, {
    command: VSFTPD,
    args: [join(folder, "config")],
    isReady: () => listensOn(port),
  });
  return { port, server };
}
