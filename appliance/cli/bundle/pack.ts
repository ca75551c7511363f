/**
 * The diagnostics bundle as one file: a tar archive, packed with gzip, of JSON and text files, with a manifest that says what each is,
 * what is missing and what was left out on purpose (ADR 0128).
 */
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { isoTime } from "#lib/clock.ts";
import { errorCode } from "#lib/errno.ts";
import { writeTar, type TarFile } from "#lib/tar.ts";
import { fit, withoutSecrets, type Part, type Source } from "./part.ts";

/** Of one part before it is packed; what is longer is cut. */
export const MOST_PART_BYTES = 1_000_000;
/** Of all parts together before they are packed; what comes after is left out, and named. */
export const MOST_BUNDLE_BYTES = 12_000_000;

export interface BundleFacts {
  readonly version: string;
  readonly site?: { readonly customer: string; readonly site: string; readonly box: string };
  /** No box answered: what only a running box knows is not in it. */
  readonly boxRuns: boolean;
  /** Why no box was asked or answered, where none did. */
  readonly noBox?: string;
}

export interface Manifest {
  readonly format: "vedetta-bundle";
  readonly formatVersion: 1;
  readonly madeAt: string;
  readonly version: string;
  readonly site?: BundleFacts["site"];
  readonly boxRuns: boolean;
  readonly noBox?: string;
  readonly files: readonly {
    readonly file: string;
    readonly what: string;
    readonly from: Source;
    readonly bytes: number;
    /** Longer than fits: its end is not there. */
    readonly cut?: true;
    /** So many texts held a secret that the box knows; each was replaced by asterisks. */
    readonly secretsRemoved?: number;
  }[];
  readonly missing: readonly { readonly file: string; readonly what: string; readonly why: string }[];
  readonly leftOut: readonly { readonly what: string; readonly why: string }[];
  readonly personalData: readonly string[];
}

/** What no bundle holds, and why. */
const LEFT_OUT: Manifest["leftOut"] = [
  {
    what: "secrets: passwords, keys, communities, tokens, access of devices and outputs",
    why: "nobody needs them to help; in the configuration asterisks or their names stand in their place",
  },
  { what: "private keys and the key of the stored secrets", why: "they are never read for this" },
  { what: "accounts, sessions, tokens of the interface", why: "nobody needs them to help" },
  { what: "measured values and results of the past", why: "too large; vedetta backup holds them, encrypted" },
  {
    what: "log lines, notifications and mails that devices sent",
    why: "they are the customer's; vedetta log search shows those that matter",
  },
  { what: "backups, reports, notes of visits", why: "nobody needs them to help" },
];

const PERSONAL: Manifest["personalData"] = [
  "names of those who changed the configuration, acknowledged or worked on incidents, and what they wrote there",
  "contacts of the configuration: names, mail addresses, telephone numbers, when they are on duty",
  "names and addresses of the customer's devices, and places",
  "the box's own log, which may name who signed in and from which address",
];

/** @param secrets all that the box knows; none of them is in what comes out, wherever it came from */
export async function packBundle(
  parts: readonly Part[],
  secrets: readonly string[],
  facts: BundleFacts,
  nowMs: number,
): Promise<Buffer> {
  const folder = `vedetta-bundle-${isoTime(nowMs).slice(0, 19).replaceAll(":", "").replace("T", "-")}`;
  const files: TarFile[] = [];
  const listed: Manifest["files"][number][] = [];
  const missing: Manifest["missing"][number][] = [];
  let total = 0;
  for (const part of parts) {
    const { name, what, from } = part;
    try {
      const whole = await part.get();
      if (whole === undefined) throw new Error("there is none");
      const { value, removed } = withoutSecrets(whole, secrets);
      const fitting = fit(value, MOST_PART_BYTES);
      if (fitting === undefined) throw new Error("too large, and not to be cut");
      const { file, content } = fileOf(name, fitting);
      if (total + content.length > MOST_BUNDLE_BYTES) throw new Error("the bundle is full");
      total += content.length;
      files.push({ name: `${folder}/${file}`, content });
      listed.push({
        file,
        what,
        from,
        bytes: content.length,
        ...(fitting !== value && { cut: true }),
        ...(removed > 0 && { secretsRemoved: removed }),
      });
    } catch (error) {
      const { value } = withoutSecrets(reasonOf(error), secrets);
      missing.push({ file: name, what, why: String(value) });
    }
  }
  const manifest: Manifest = {
    format: "vedetta-bundle",
    formatVersion: 1,
    madeAt: isoTime(nowMs),
    ...facts,
    files: listed,
    missing,
    leftOut: LEFT_OUT,
    personalData: PERSONAL,
  };
  const first = { name: `${folder}/manifest.json`, content: jsonBytes(manifest) };
  return promisify(gzip)(writeTar([first, ...files], nowMs));
}

function fileOf(name: string, value: unknown): { readonly file: string; readonly content: Buffer } {
  return typeof value === "string"
    ? { file: `${name}.txt`, content: Buffer.from(value) }
    : { file: `${name}.json`, content: jsonBytes(value) };
}

function jsonBytes(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, undefined, 1)}\n`);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : (errorCode(error) ?? String(error));
}
