/** From `relay:` to what the relay connects with: URLs looked at, certificate files read and compared. */
import { createPrivateKey, type KeyObject } from "node:crypto";
import { keyThumbprint } from "#lib/key-thumbprint.ts";
import type { SiteDocument } from "#model/config.ts";
import { DEFAULT_KEY_ROLE, relayChoices } from "#model/config/connections.ts";
import { defaultsOf } from "#model/config/words.ts";
import type { CommandKey, ProxyConfig, RelayConfig } from "#model/site.ts";
import type { Path } from "./findings.ts";
import { lookUpSecret, type Loading } from "./loading.ts";
import { parseCertificate, readPem } from "./read-pem.ts";
import { refuseInClear } from "./refuse-in-clear.ts";
import { quote } from "./value-form.ts";

const CHOICES = defaultsOf(relayChoices);

type RelayEntry = NonNullable<SiteDocument["relay"]>;
type TlsEntry = NonNullable<RelayEntry["tls"]>;

/** The relay's configuration; undefined where no broker is named. */
export function buildRelay(loading: Loading, proxy: ProxyConfig | undefined): RelayConfig | undefined {
  const entry = loading.document.relay;
  if (entry === undefined) return undefined;
  entry.brokers.forEach((url, index) => checkBroker(loading, url, ["relay", "brokers", index]));
  const tls = entry.tls === undefined ? undefined : readTls(loading, entry.tls, ["relay", "tls"]);
  const encrypted = entry.brokers.some((url) => /^(mqtts|wss):/.test(url));
  if (tls !== undefined && !encrypted && entry.brokers.length > 0) {
    loading.findings.warn("unused.tls", ["relay", "tls"]);
  }
  const password =
    entry.password === undefined ? undefined : lookUpSecret(loading, entry.password, ["relay", "password"]);
  const username =
    typeof entry.username === "object" ? lookUpSecret(loading, entry.username, ["relay", "username"]) : entry.username;
  if (password !== undefined && entry.encryption !== "plain") {
    entry.brokers.forEach((url, index) =>
      refuseInClear(loading, url, "mqtts:// or wss://", ["relay", "brokers", index]),
    );
  }
  if (entry.brokers.length === 0) return undefined;
  return {
    brokers: entry.brokers,
    protocol: (entry.protocol ?? CHOICES.protocol) === "3.1.1" ? 4 : 5,
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(tls === undefined ? {} : { tls }),
    commandKeys: (entry.commandKeys ?? []).map(buildKey),
    history: entry.history ?? CHOICES.history,
    ...(proxy === undefined ? {} : { proxy }),
  };
}

function buildKey(key: NonNullable<RelayEntry["commandKeys"]>[number]): CommandKey {
  const { x, name, role = DEFAULT_KEY_ROLE, commands } = key;
  const kid = key.kid ?? keyThumbprint(x);
  return {
    kid,
    ...(key.kid === undefined ? { unnamed: true } : {}),
    x,
    name: name ?? kid,
    role,
    ...(commands === undefined ? {} : { commands }),
  };
}

function checkBroker(loading: Loading, text: string, at: Path): void {
  const url = URL.parse(text);
  if (url === null || url.hostname === "") loading.findings.mistake("url.broker", at, { value: quote(text) });
  else if (url.username !== "" || url.password !== "") {
    loading.findings.mistake("url.brokerUser", at);
  } else if (url.port === "0") loading.findings.mistake("url.portZero", at);
}

function readTls(loading: Loading, entry: TlsEntry, at: Path): NonNullable<RelayConfig["tls"]> {
  if (entry.certificate !== undefined && entry.key === undefined)
    loading.findings.mistake("missing.keyOfCertificate", [...at, "key"]);
  if (entry.key !== undefined && entry.certificate === undefined)
    loading.findings.mistake("missing.certificateOfKey", [...at, "certificate"]);
  const ca = readPem(loading, entry.ca, [...at, "ca"]);
  const certificate = readPem(loading, entry.certificate, [...at, "certificate"]);
  const key = readPem(loading, entry.key, [...at, "key"]);
  if (ca !== undefined) parseCertificate(loading, ca, [...at, "ca"]);
  const parsed = certificate === undefined ? undefined : parseCertificate(loading, certificate, [...at, "certificate"]);
  const parsedKey = key === undefined ? undefined : parseKey(loading, key, [...at, "key"]);
  if (parsed !== undefined && parsedKey !== undefined && !parsed.checkPrivateKey(parsedKey)) {
    loading.findings.mistake("pem.otherKey", [...at, "key"]);
  }
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(certificate === undefined ? {} : { certificate }),
    ...(key === undefined ? {} : { key }),
  };
}

function parseKey(loading: Loading, pem: string, at: Path): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    loading.findings.mistake("pem.noKey", at);
    return undefined;
  }
}
