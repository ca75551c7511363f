/** `soc issuer`: the operations centre's authority, from a terminal: makes it, gives out codes, signs, revokes, serves. */
import { randomUUID, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { canonicalCode, LEAST_CODE_LENGTH, makeClaimCode } from "#actions/claim-code.ts";
import { isoTime } from "#lib/clock.ts";
import { errorCode } from "#lib/errno.ts";
import { clientIdOf } from "#relay/client-id.ts";
import { keyOfCode } from "#relay/enrolment/proof.ts";
import { signNewKey, type SignedKey } from "./issuer/authority.ts";
import { MOST_WRONG, type CodeLine } from "./issuer/issuer-book.ts";
import {
  CA_FILE,
  CRL_FILE,
  makeIssuer,
  openIssuer,
  writeNew,
  writeRevocations,
  type Issuer,
} from "./issuer/issuer-folder.ts";
import { serveIssuer } from "./issuer/serve-issuer.ts";
import { durationOf } from "./soc-sign.ts";
import { complainSoc, saySoc, socUsage } from "./soc-words.ts";
import { expected, usage } from "./usage.ts";
import type { Terminal } from "./verb.ts";

const DAY_MS = 86_400_000;
const AUTHORITY_LIFE_MS = 20 * 365 * DAY_MS;
const SERVER_LIFE_MS = 825 * DAY_MS;
const CODE_LIFE_MS = 14 * DAY_MS;
const BOX = /^[a-z0-9][a-z0-9-]{0,62}(\/[a-z0-9][a-z0-9-]{0,62}){2}$/;
const CLIENT = /^[^\s/+#=,]{1,64}$/;
const SERVER = /^[A-Za-z0-9][A-Za-z0-9.:-]{0,252}$/;

const WORDS: Readonly<Record<string, (args: readonly string[], terminal: Terminal) => Promise<number>>> = {
  init,
  server,
  client,
  code,
  list,
  revoke,
  serve: serveIssuer,
};

export async function issuer(args: readonly string[], terminal: Terminal): Promise<number> {
  const [word, ...rest] = args;
  const work = word !== undefined && Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  if (work === undefined) throw expected(Object.keys(WORDS), word);
  return work(rest, terminal);
}

async function init(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = { folder: { type: "string" }, name: { type: "string" }, life: { type: "string" } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const name = values.name ?? "Vedetta boxes";
  if (name === "" || name.length > 64) throw socUsage("soc.issuer.name");
  const { folder, authority } = await makeIssuer(
    folderOf(values),
    name,
    durationOf("life", values.life, AUTHORITY_LIFE_MS),
  );
  terminal.err(saySoc("soc.issuer.made", { file: path.join(folder, CA_FILE), folder }));
  terminal.out(new X509Certificate(authority.certificate).fingerprint256);
  return 0;
}

/** A broker's certificate, with the authority's behind it, so that boxes which know its fingerprint alone can find it. */
async function server(args: readonly string[], terminal: Terminal): Promise<number> {
  const { issuer: own, names, out, lifeMs } = signing(args, SERVER_LIFE_MS);
  if (names.length === 0 || !names.every((name) => SERVER.test(name))) throw socUsage("soc.issuer.server");
  const [name = ""] = names;
  const signed = await signNewKey(own.authority, {
    name,
    use: "server",
    alternatives: names,
    lifeMs,
    nowMs: Date.now(),
  });
  return written(own, name, out, signed, `${signed.certificate}${own.authority.certificate}`, terminal);
}

/** A desk's or the issuer's own certificate for the broker. */
async function client(args: readonly string[], terminal: Terminal): Promise<number> {
  const { issuer: own, names, out, lifeMs } = signing(args, SERVER_LIFE_MS);
  const [name = ""] = names;
  if (names.length !== 1 || !CLIENT.test(name) || name.startsWith("vedetta.")) throw socUsage("soc.issuer.client");
  const signed = await signNewKey(own.authority, { name, use: "client", lifeMs, nowMs: Date.now() });
  return written(own, name, out, signed, signed.certificate, terminal);
}

async function code(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = { folder: { type: "string" }, expires: { type: "string" }, "code-file": { type: "string" } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [box] = positionals;
  if (positionals.length !== 1 || box === undefined || !BOX.test(box)) throw socUsage("soc.issuer.code");
  const { book } = openIssuer(folderOf(values));
  const given = values["code-file"] === undefined ? undefined : readCode(values["code-file"]);
  const text = given ?? makeClaimCode();
  const at = Date.now();
  const expires = at + durationOf("expires", values.expires, CODE_LIFE_MS);
  const key = keyOfCode(text).toString("base64url");
  book.write({ kind: "code", code: randomUUID(), name: nameOf(box), key, at, expires });
  terminal.err(saySoc("soc.issuer.once", { box, until: isoTime(expires) }));
  terminal.out(given === undefined ? text : saySoc("soc.issuer.codeOfFile"));
  return 0;
}

async function list(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = { folder: { type: "string" }, json: { type: "boolean" } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const own = openIssuer(folderOf(values));
  const certificates = own.book.certificates().map(({ name, serial, at, notAfter }) => ({
    name,
    serial,
    from: isoTime(at),
    until: isoTime(notAfter),
    state: own.book.isRevoked(serial) ? "revoked" : notAfter < Date.now() ? "expired" : "valid",
  }));
  const codes = own.book.codes().map((one) => ({
    name: one.name,
    expires: isoTime(one.expires),
    state: codeState(own, one),
    wrong: own.book.wrongSince(one),
  }));
  if (values.json === true) terminal.out(JSON.stringify({ certificates, codes }));
  else {
    for (const { name, serial, until, state } of certificates)
      terminal.out(saySoc("soc.issuer.certificate", { name, state: stateIn(state), until, serial }));
    for (const { name, expires, state, wrong } of codes) {
      const attempts = wrong === 0 ? "" : `  ${saySoc("soc.issuer.wrong", { count: wrong })}`;
      terminal.out(saySoc("soc.issuer.codeLine", { name, state: stateIn(state), until: expires }) + attempts);
    }
  }
  return 0;
}

function stateIn(state: string): string {
  return saySoc(`soc.issuer.state.${state}` as "soc.issuer.state.valid");
}

function codeState({ book }: Issuer, one: CodeLine): string {
  if (book.usedBy(one) !== undefined) return "used";
  if (book.wrongSince(one) >= MOST_WRONG) return "dead";
  return one.expires < Date.now() ? "expired" : "open";
}

async function revoke(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { folder: { type: "string" } },
    allowPositionals: true,
  });
  const [what] = positionals;
  if (positionals.length !== 1 || what === undefined) throw socUsage("soc.issuer.revoke");
  const own = openIssuer(folderOf(values));
  const name = BOX.test(what) ? nameOf(what) : what;
  const one = own.book.certificate(what);
  const meant = one === undefined ? own.book.certificatesOf(name) : [one];
  const now = Date.now();
  const valid = meant.filter(({ serial, notAfter }) => !own.book.isRevoked(serial) && notAfter > now);
  for (const { serial } of valid) own.book.write({ kind: "revoked", serial, at: now });
  await writeRevocations(own);
  if (meant.length === 0) {
    complainSoc(terminal, saySoc("soc.issuer.noCertificate", { name: what }));
    return 1;
  }
  terminal.err(saySoc("soc.issuer.readAgain", { file: path.join(own.folder, CRL_FILE) }));
  for (const { serial } of valid) terminal.out(saySoc("soc.issuer.revoked", { serial }));
  return 0;
}

function signing(args: readonly string[], life: number) {
  const options = { folder: { type: "string" }, out: { type: "string" }, life: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const own = openIssuer(folderOf(values));
  return { issuer: own, names: positionals, out: values.out, lifeMs: durationOf("life", values.life, life) };
}

function written(
  own: Issuer,
  name: string,
  out: string | undefined,
  { key, serial, certificate, notAfter }: SignedKey,
  shown: string,
  terminal: Terminal,
): number {
  const place = out ?? name.replaceAll(/[^A-Za-z0-9.-]/g, "-");
  writeNew(`${place}.key`, key, 0o600);
  writeNew(`${place}.pem`, shown, 0o644);
  own.book.write({ kind: "certificate", name, serial, certificate, at: Date.now(), notAfter });
  terminal.out(
    saySoc("soc.issuer.written", { certificate: `${place}.pem`, key: `${place}.key`, until: isoTime(notAfter) }),
  );
  return 0;
}

function folderOf(values: { readonly folder?: string }): string {
  if (values.folder === undefined || values.folder === "") throw socUsage("soc.issuer.folder");
  return values.folder;
}

function nameOf(box: string): string {
  return clientIdOf(`vedetta/v1/${box}`);
}

function readCode(file: string): string {
  try {
    const text = readFileSync(file, "utf8").trim();
    if (canonicalCode(text).length >= LEAST_CODE_LENGTH) return text;
  } catch (error) {
    throw usage("common.unreadable", { file: `--code-file ${file}`, code: errorCode(error) ?? "?" });
  }
  throw socUsage("soc.issuer.shortCode", { least: LEAST_CODE_LENGTH });
}
