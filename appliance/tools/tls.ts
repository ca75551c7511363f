/** TLS: what a server shows of itself, the chain with its dates, and what is wrong with it. */
import type { X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import { certificateCode } from "#checks/certificate-problem.ts";
import { errorCode, isAbort } from "#lib/errno.ts";
import type { ToolOrders } from "#model/tool.ts";
import { connectTcp } from "#probes/connect-tcp.ts";
import { HandshakeBrokenOff, isTlsFailure, nameOnTheWire, shakeHands, type Handshake } from "#probes/tls-handshake.ts";
import type { RunTool, ToolContext } from "./context.ts";
import { findTarget } from "./find-target.ts";
import { roundMs, sayConnectFailure } from "./port.ts";
import { shortText } from "./short-text.ts";

const PATIENCE_MS = 10_000;
const DEFAULT_PORT = 443;
const DAY_MS = 86_400_000;
/** So many days before its end a certificate is worth a look. */
const SOON_DAYS = 21;
const MOST_NAMES = 20;

export const tls: RunTool<ToolOrders["tls"]> = async (order, context) => {
  const target = await findTarget(order, context);
  const { port = DEFAULT_PORT } = order;
  const serverName = order.name ?? target.name;
  const { signal, say, now } = context;
  const about = { address: target.first, port };
  const within = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  const startedAt = now();
  try {
    const connection = await connectTcp(target.first, port, within);
    say("port.open", { ...about, ms: roundMs(now() - startedAt) });
    const shakenAt = now();
    try {
      const shaken = await shake(serverName, within, { ...context, first: connection, about });
      if (shaken === undefined) return;
      const cipher = shaken.socket.getCipher().standardName;
      const isOld = shaken.old || /^(SSL|TLSv1$|TLSv1\.1)/.test(shaken.protocol);
      const agreed = { protocol: shaken.protocol, cipher, ms: roundMs(now() - shakenAt) };
      say(isOld ? "tls.old" : "tls.agreed", agreed, isOld ? "odd" : undefined);
      sayChain(shaken, context);
      sayVerdict(shaken, serverName, say);
      shaken.socket.destroy();
    } finally {
      connection.destroy();
    }
  } catch (error) {
    signal.throwIfAborted();
    sayConnectFailure(error, { ...about, ms: roundMs(now() - startedAt) }, say);
  }
};

type Shaking = ToolContext & {
  readonly first: Awaited<ReturnType<typeof connectTcp>>;
  readonly about: { readonly address: string; readonly port: number };
};

/** Shakes hands as of today, and where that is refused in the old ways. Undefined: neither; why was said. */
async function shake(
  serverName: string,
  within: AbortSignal,
  { first, about, signal, say, ...context }: Shaking,
): Promise<(Handshake & { readonly old: boolean }) | undefined> {
  const options = { serverName, alpn: [], signal: within };
  try {
    return { ...(await shakeHands(first, { ...options, oldWays: false })), old: false };
  } catch (error) {
    signal.throwIfAborted();
    if (isAbort(error)) {
      say("tls.silent", { ...about, seconds: PATIENCE_MS / 1000 }, "bad");
      return undefined;
    }
    const reason = errorCode(error) ?? String(error);
    const again = isTlsFailure(reason) ? await inOldWays(about, options) : undefined;
    if (again !== undefined) return { ...again, old: true };
    say("tls.failed", { ...about, reason }, "bad");
    if (error instanceof HandshakeBrokenOff) sayChain(error, { ...context, signal, say });
    return undefined;
  }
}

async function inOldWays(
  { address, port }: Shaking["about"],
  options: { readonly serverName: string; readonly alpn: readonly string[]; readonly signal: AbortSignal },
): Promise<Handshake | undefined> {
  try {
    return await shakeHands(await connectTcp(address, port, options.signal), { ...options, oldWays: true });
  } catch {
    return undefined;
  }
}

function sayChain({ chain, unneeded }: Pick<Handshake, "chain" | "unneeded">, { say, wallMs }: ToolContext): void {
  for (const [place, certificate] of chain.entries()) sayCertificate(place + 1, certificate, wallMs(), say);
  const [leaf] = chain;
  if (leaf !== undefined) sayNames(leaf, say);
  if (unneeded.length > 0) say("tls.unneeded", { count: unneeded.length }, "odd");
}

function sayCertificate(number: number, certificate: X509Certificate, nowMs: number, say: ToolContext["say"]): void {
  const from = certificate.validFromDate;
  const until = certificate.validToDate;
  const days = Math.floor((until.getTime() - nowMs) / DAY_MS);
  const state =
    until.getTime() < nowMs ? "expired" : from.getTime() > nowMs ? "early" : days < SOON_DAYS ? "soon" : "valid";
  const tone = state === "valid" ? undefined : state === "soon" ? "odd" : "bad";
  say(
    `tls.certificate.${state}`,
    {
      number,
      subject: nameOf(certificate.subject),
      issuer: nameOf(certificate.issuer),
      from: isoOf(from),
      until: isoOf(until),
      days: Math.abs(days),
    },
    tone,
  );
}

function isoOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}

function sayNames({ subjectAltName }: X509Certificate, say: ToolContext["say"]): void {
  const names = (subjectAltName ?? "").split(", ").map((name) => name.replace(/^(DNS|IP Address):/, ""));
  const known = names.filter((name) => name !== "").map((name) => shortText(name, 100));
  if (known.length === 0) return say("tls.noNames", {}, "odd");
  say("tls.names", { names: known.slice(0, MOST_NAMES), count: known.length });
}

/** OpenSSL tells of one problem alone; another name than the certificate's is told besides. */
function sayVerdict({ problem, chain }: Handshake, serverName: string, say: ToolContext["say"]): void {
  const name = nameOnTheWire(serverName);
  const [leaf] = chain;
  const fits = leaf === undefined || (isIP(name) === 0 ? leaf.checkHost(name) : leaf.checkIP(name)) !== undefined;
  if (!fits && problem !== "ERR_TLS_CERT_ALTNAME_INVALID") say("tls.otherName", { name }, "bad");
  if (problem === undefined) return say(isIP(name) === 0 ? "tls.fine" : "tls.fineAddress", { name }, "good");
  say("tls.problem", { what: certificateCode(problem), reason: problem, name }, "bad");
}

/** `CN=x` alone where there is one, else all of it in a line. */
function nameOf(subject: string): string {
  const common = /^CN=(.+)$/m.exec(subject)?.[1];
  return shortText(common ?? subject.replaceAll("\n", ", "), 200);
}
