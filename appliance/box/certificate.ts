/**
 * The box's own certificate for HTTPS: made at first need, kept in the data folder, renewed before it ends. It keeps its
 * fingerprint as long as it can, because that is what people compare; so a new address alone does not renew it.
 */
import { X509Certificate } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { hostname } from "node:os";
import { readInterfaces } from "#lib/interfaces.ts";
import { join } from "node:path";
import { errorCode } from "#lib/errno.ts";

export interface OwnCertificate {
  /** PEM. */
  readonly certificate: string;
  /** PEM. Secret. */
  readonly key: string;
  /** SHA-256, hex pairs with colons. */
  readonly fingerprint: string;
  /** ISO 8601. */
  readonly validTo: string;
}

const DAY_MS = 86_400_000;
/** The longest that Apple's systems accept of a certificate that a person trusted by hand (support.apple.com/103214). */
const VALID_MS = 825 * DAY_MS;
const RENEW_BEFORE_MS = 30 * DAY_MS;
/** A box whose clock was behind when the certificate was made must not seem to come from the future. */
const VALID_SINCE_MS = DAY_MS;

/**
 * The certificate to use now; a new one is made when there is none, when it is damaged, or when it ends within 30 days.
 * @param folder the data folder; `https.pem` in it holds key and certificate, readable by the box alone
 * @param onNotKept told why a new one cannot be written there; the page is served with it all the same
 */
export async function loadOwnCertificate(
  folder: string,
  nowMs: number,
  onNotKept: (error: unknown) => void = () => {},
): Promise<OwnCertificate> {
  const file = join(folder, "https.pem");
  const kept = readKept(file);
  if (kept !== undefined && Date.parse(kept.validTo) - RENEW_BEFORE_MS > nowMs) return kept;
  const made = await makeOwnCertificate(nowMs);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await writeDurably(file, made.key + made.certificate);
  } catch (error) {
    // A full or read-only disk, or a folder of that name: people shall reach the page that says so.
    if (errorCode(error) === undefined) throw error;
    onNotKept(error);
  }
  return made;
}

function readKept(file: string): OwnCertificate | undefined {
  try {
    const pem = readFileSync(file, "utf8");
    const [key] = /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----\n?/.exec(pem) ?? [];
    const [certificate] = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\n?/.exec(pem) ?? [];
    return key === undefined || certificate === undefined ? undefined : describe(key, certificate);
  } catch (error) {
    // Missing, or no certificate: a new one does. Not readable at all: writing a new one will say so.
    if (errorCode(error) !== undefined || error instanceof Error) return undefined;
    throw error;
  }
}

function describe(key: string, certificate: string): OwnCertificate {
  const { fingerprint256, validToDate } = new X509Certificate(certificate);
  return { key, certificate, fingerprint: fingerprint256, validTo: validToDate.toISOString() };
}

/** A new key (EC P-256) and certificate for the names and addresses that this machine has now. */
async function makeOwnCertificate(nowMs: number): Promise<OwnCertificate> {
  const name = hostname();
  const names = [...new Set([name, `${name.split(".")[0]}.local`, "localhost"])].filter(isDnsName);
  // Loaded when it is needed: nine megabytes of libraries, for once in two years.
  // By its default: of a library of the older kind the bundled program knows no other names.
  const { default: selfsigned } = await import("selfsigned");
  const made = await selfsigned.generate([{ name: "commonName", value: "Vedetta" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    notBeforeDate: new Date(nowMs - VALID_SINCE_MS),
    notAfterDate: new Date(nowMs - VALID_SINCE_MS + VALID_MS),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          ...names.map((value) => ({ type: 2 as const, value })),
          ...ownAddresses().map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  });
  return describe(withNewline(made.private), withNewline(made.cert));
}

/** Addresses that others may use; link-local ones of IPv6 carry a zone and cannot stand in a certificate. */
export function ownAddresses(): string[] {
  const all = Object.values(readInterfaces()).flatMap((addresses) => addresses ?? []);
  return [...new Set(all.map(({ address }) => address))].filter((address) => !address.startsWith("fe80:"));
}

function isDnsName(name: string): boolean {
  return /^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/.test(name);
}

function withNewline(pem: string): string {
  return `${pem.trim().replaceAll("\r\n", "\n")}\n`;
}

/** Either the old file or the new one stands there afterwards, also after a power cut. */
async function writeDurably(file: string, text: string): Promise<void> {
  const fresh = `${file}.new`;
  const handle = await open(fresh, "w", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(fresh, file);
}
