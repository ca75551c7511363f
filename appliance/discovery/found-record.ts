/** A found host as a review keeps it: what it is, what fits it, and what is needed to ask it once more. Plain JSON. */
import type { ServiceEntry } from "#model/config/checking.ts";
import type { FoundCheck, FoundHost } from "#model/discovery.ts";
import type { Parameters } from "#model/sentence.ts";
import type { AskedCredential } from "./ask-snmp.ts";
import { identify, type Evidence, type SnmpLook } from "./identify.ts";
import { plainText } from "./plain-text.ts";

export type Found = Omit<FoundHost, "hostId">;

export interface FoundRecord {
  readonly host: Found;
  /** What of its open ports is watched better than by a connection. */
  readonly services: readonly ServiceEntry[];
  /** Whether it is on a network of the box. */
  readonly near: boolean;
  /** What it was read with. */
  readonly readWith?: { readonly credential: string; readonly port: number; readonly onlyV1: boolean };
  readonly serial?: string;
  /** When it was started by its own account, milliseconds since 1970. */
  readonly startedMs?: number;
  /** What was seen of it besides SNMP. */
  readonly seen: Omit<Evidence, "snmp">;
}

export interface RecordOptions {
  readonly near: boolean;
  readonly credentials: readonly AskedCredential[];
}

export function recordOf(
  evidence: Evidence,
  services: readonly ServiceEntry[],
  { near, credentials }: RecordOptions,
): FoundRecord {
  const { snmp, ...seen } = evidence;
  const credential = credentials.find(({ name }) => name === snmp?.credential);
  return {
    host: withPlainTexts(identify(evidence)),
    services,
    near,
    seen,
    ...(snmp === undefined || credential === undefined
      ? {}
      : { readWith: { credential: credential.name, port: credential.port, onlyV1: snmp.version === "1" } }),
    ...(snmp?.device.serial === undefined ? {} : { serial: plainText(snmp.device.serial) }),
    ...(snmp?.startedMs === undefined ? {} : { startedMs: snmp.startedMs }),
  };
}

/** The same host after it was asked over SNMP once more. */
export function askedAgain(record: FoundRecord, snmp: SnmpLook, options: RecordOptions): FoundRecord {
  return recordOf({ ...record.seen, snmp }, record.services, options);
}

/** What devices write into their names goes to people's screens, and stays there. */
function withPlainTexts(host: Found): Found {
  const { name, vendor, model, version } = host;
  const texts = Object.entries({ name, vendor, model, version }).flatMap(([key, text]) => {
    const plain = text === undefined ? "" : plainText(text);
    return plain === "" ? [] : [[key, plain]];
  });
  const { name: _name, vendor: _vendor, model: _model, version: _version, ...rest } = host;
  return {
    ...rest,
    ...(Object.fromEntries(texts) as Pick<Found, "name" | "vendor" | "model" | "version">),
    ...(host.derived === undefined ? {} : { derived: host.derived.map(withPlainName) }),
    names: host.names.slice(0, MOST_NAMES).flatMap((one) => {
      const plain = plainText(one.name);
      return plain === "" ? [] : [{ ...one, name: plain }];
    }),
  };
}

const MOST_NAMES = 5;

function withPlainName(check: FoundCheck): FoundCheck {
  const parameters = Object.entries(check.naming.parameters).map(([name, value]) => [
    name,
    typeof value === "string" ? plainText(value) : value,
  ]);
  return { ...check, naming: { ...check.naming, parameters: Object.fromEntries(parameters) as Parameters } };
}
