/** Certificates for tests, made by openssl: an authority, a server, a client; and a stranger's of each. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface KeyPair {
  /** PEM texts. */
  readonly certificate: string;
  readonly key: string;
}

export interface TestAuthority {
  readonly ca: string;
  readonly server: KeyPair;
  /** A server certificate for another name. */
  readonly otherServer: KeyPair;
  /** A server certificate that ended yesterday. */
  readonly expiredServer: KeyPair;
  readonly client: KeyPair;
}

/** @param server who the server is, also the one that has expired, as a `subjectAltName` */
export function makeAuthority(name: string, server = "IP:127.0.0.1"): TestAuthority {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-certificates-"));
  const run = (...args: string[]): void => {
    execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  };
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  const keyArgs = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
  run("req", "-x509", ...keyArgs, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj", `/CN=${name}`);
  const sign = (file: string, subject: string, extension: string, end: readonly string[] = ["-days", "2"]): KeyPair => {
    run("req", "-new", ...keyArgs, "-keyout", `${file}.key`, "-out", `${file}.csr`, "-subj", `/CN=${subject}`);
    writeFileSync(join(folder, `${file}.ext`), extension);
    const signing = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", ...end, "-extfile", `${file}.ext`];
    run("x509", "-req", "-in", `${file}.csr`, ...signing, "-out", `${file}.pem`);
    return { certificate: read(`${file}.pem`), key: read(`${file}.key`) };
  };
  try {
    return {
      ca: read("ca.pem"),
      server: sign("server", "broker", `subjectAltName=${server},DNS:localhost\nextendedKeyUsage=serverAuth\n`),
      otherServer: sign("other", "other", "subjectAltName=DNS:other.example\nextendedKeyUsage=serverAuth\n"),
      expiredServer: sign(
        "expired",
        "broker",
        `subjectAltName=${server}\nextendedKeyUsage=serverAuth\n`,
        endedYesterday(),
      ),
      client: sign("client", "acme-box-1", "extendedKeyUsage=clientAuth\n"),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How this openssl is asked for a certificate that has ended: from 3.4 on it refuses negative days and takes dates. */
function endedYesterday(): readonly string[] {
  const [, major = "0", minor = "0"] =
    /^OpenSSL (\d+)\.(\d+)/.exec(execFileSync("openssl", ["version"], { encoding: "utf8" })) ?? [];
  if (Number(major) * 100 + Number(minor) < 304) return ["-days", "-1"];
  const date = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().replace(/[-:T]|\.\d+/g, "");
  return ["-not_before", date(3), "-not_after", date(1)];
}
