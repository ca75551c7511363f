/** From `relay:` to what the relay connects with: URLs looked at, certificate files read and compared. */
import { createPrivateKey, X509Certificate, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { errorCode } from "#lib/errno.ts";
import type { SiteDocument } from "#model/config.ts";
import { relayChoices } from "#model/config/connections.ts";
import { defaultsOf } from "#model/config/words.ts";
import type { RelayConfig } from "#model/site.ts";
import type { Path } from "./findings.ts";
import { lookUpSecret, missingHere, type Loading } from "./loading.ts";
import { quote } from "./word-form.ts";

const CHOICES = defaultsOf(relayChoices);

type RelayEntry = NonNullable<SiteDocument["relay"]>;
type TlsEntry = NonNullable<RelayEntry["tls"]>;

/** The relay's configuration; undefined where no broker is named. */
export function buildRelay(loading: Loading): RelayConfig | undefined {
  const entry = loading.document.relay;
  if (entry === undefined) return undefined;
  entry.brokers.forEach((url, index) => checkBroker(loading, url, ["relay", "brokers", index]));
  const tls = entry.tls === undefined ? undefined : readTls(loading, entry.tls, ["relay", "tls"]);
  const encrypted = entry.brokers.some((url) => /^(mqtts|wss):/.test(url));
  if (tls !== undefined && !encrypted && entry.brokers.length > 0) {
    loading.findings.warn("unused", ["relay", "tls"], "is not used: no broker is reached by mqtts:// or wss://");
  }
  const password =
    entry.password === undefined ? undefined : lookUpSecret(loading, entry.password, ["relay", "password"]);
  if (entry.brokers.length === 0) return undefined;
  return {
    brokers: entry.brokers,
    protocol: (entry.protocol ?? CHOICES.protocol) === "3.1.1" ? 4 : 5,
    ...(entry.username === undefined ? {} : { username: entry.username }),
    ...(password === undefined ? {} : { password }),
    ...(tls === undefined ? {} : { tls }),
    commandKeys: entry.commandKeys ?? [],
    history: entry.history ?? CHOICES.history,
  };
}

function checkBroker(loading: Loading, text: string, at: Path): void {
  const url = URL.parse(text);
  if (url === null || url.hostname === "")
    loading.findings.mistake("url", at, `${quote(text)} is not the URL of a broker such as mqtts://soc.example:8883`);
  else if (url.username !== "" || url.password !== "") {
    loading.findings.mistake(
      "url",
      at,
      "must not hold a user or a password; write them as relay.username and relay.password",
    );
  } else if (url.port === "0") loading.findings.mistake("url", at, "port 0 is no port");
}

function readTls(loading: Loading, entry: TlsEntry, at: Path): NonNullable<RelayConfig["tls"]> {
  if (entry.certificate !== undefined && entry.key === undefined)
    loading.findings.mistake("missing", [...at, "key"], "is missing; a certificate needs its key");
  if (entry.key !== undefined && entry.certificate === undefined)
    loading.findings.mistake("missing", [...at, "certificate"], "is missing; a key needs its certificate");
  const ca = readPem(loading, entry.ca, [...at, "ca"]);
  const certificate = readPem(loading, entry.certificate, [...at, "certificate"]);
  const key = readPem(loading, entry.key, [...at, "key"]);
  if (ca !== undefined) parseCertificate(loading, ca, [...at, "ca"]);
  const parsed = certificate === undefined ? undefined : parseCertificate(loading, certificate, [...at, "certificate"]);
  const parsedKey = key === undefined ? undefined : parseKey(loading, key, [...at, "key"]);
  if (parsed !== undefined && parsedKey !== undefined && !parsed.checkPrivateKey(parsedKey)) {
    loading.findings.mistake("pem", [...at, "key"], "is not the key of the certificate");
  }
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(certificate === undefined ? {} : { certificate }),
    ...(key === undefined ? {} : { key }),
  };
}

const MAX_PEM_BYTES = 1024 * 1024;

function readPem(loading: Loading, fileName: string | undefined, at: Path): string | undefined {
  if (fileName === undefined) return undefined;
  try {
    const bytes = readFileSync(path.resolve(loading.baseFolder, fileName));
    if (bytes.length <= MAX_PEM_BYTES) return bytes.toString("utf8");
    loading.findings.mistake("pem", at, `${quote(fileName)} is too large for a PEM file`);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    missingHere(loading, "file", at, `${quote(fileName)} cannot be read: ${READ_FAILURES[code] ?? code}`);
  }
  return undefined;
}

const READ_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "permission denied",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is no folder",
};

/** The first certificate of a file; an authority's file may hold several. */
function parseCertificate(loading: Loading, pem: string, at: Path): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    loading.findings.mistake("pem", at, "holds no certificate in PEM form");
    return undefined;
  }
}

function parseKey(loading: Loading, pem: string, at: Path): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    loading.findings.mistake("pem", at, "holds no private key in PEM form, or one that is encrypted");
    return undefined;
  }
}
