/** TLS: what a server shows of itself, at once or where its protocol is asked for TLS, the chain with its dates, and what is wrong with it. */
import type { X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import { certificateCode } from "#checks/certificate-problem.ts";
import { errorCode, isAbort } from "#lib/errno.ts";
import type { ToolOrders } from "#model/tool.ts";
import { connectTcp } from "#probes/connect-tcp.ts";
import { HandshakeBrokenOff, isTlsFailure, nameOnTheWire, shakeHands, type Handshake } from "#probes/tls-handshake.ts";
import { askForTls, nameOfProtocol, usualStartTls, type Aim, type Protocol } from "./ask-for-tls.ts";
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
const MOST_HEARD_CHARS = 300;

export const tls: RunTool<ToolOrders["tls"]> = async (order, context) => {
  const target = await findTarget(order, context);
  const { port = DEFAULT_PORT, startTls = usualStartTls(port) } = order;
  const aim = { address: target.first, port, serverName: order.name ?? target.name };
  const shaken = startTls === "none" ? await shakeAtOnce(aim, context) : await shakeWhenAsked(startTls, aim, context);
  if (shaken === undefined) return;
  const { protocol, cipher, ms } = shaken;
  const isOld = shaken.old || /^(SSL|TLSv1$|TLSv1\.1)/.test(protocol);
  context.say(isOld ? "tls.old" : "tls.agreed", { protocol, cipher, ms: roundMs(ms) }, isOld ? "odd" : undefined);
  sayChain(shaken, context);
  sayVerdict(shaken, aim.serverName, context.say);
};

type Place = Omit<Aim, "oldWays">;

/** What was agreed and shown; the connection is over. */
interface Shaken extends Handshake {
  readonly cipher: string;
  readonly ms: number;
  /** It was refused as of today. */
  readonly old: boolean;
}

/** TLS from the first byte on. Undefined: none; why was said. @throws the signal's reason */
async function shakeAtOnce(place: Place, context: ToolContext): Promise<Shaken | undefined> {
  const { signal, say, now } = context;
  const { address, port } = place;
  const within = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  const startedAt = now();
  try {
    const connection = await connectTcp(address, port, within);
    say("port.open", { address, port, ms: roundMs(now() - startedAt) });
    const shakenAt = now();
    try {
      const shaken = await shake(place, within, { ...context, first: connection });
      if (shaken === undefined) return undefined;
      shaken.socket.destroy();
      return { ...shaken, ms: now() - shakenAt };
    } finally {
      connection.destroy();
    }
  } catch (error) {
    signal.throwIfAborted();
    sayConnectFailure(error, { address, port, ms: roundMs(now() - startedAt) }, say);
    return undefined;
  }
}

/** TLS after the protocol was asked for it. Undefined: none; why was said. @throws the signal's reason; what blames this box */
async function shakeWhenAsked(protocol: Protocol, place: Place, context: ToolContext): Promise<Shaken | undefined> {
  const { signal, say } = context;
  const about = { address: place.address, port: place.port };
  const ask = async (oldWays: boolean) => {
    const within = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const asked = await askForTls(protocol, { ...place, oldWays }, context, within, PATIENCE_MS);
    signal.throwIfAborted();
    return asked;
  };
  say("tls.asks", { ...about, protocol: nameOfProtocol(protocol) });
  const asked = await ask(false);
  if (asked.connectMs !== undefined) say("port.open", { ...about, ms: roundMs(asked.connectMs) });
  const isRefused = asked.shown === undefined || asked.shown instanceof HandshakeBrokenOff;
  const again = isRefused && asked.code === "tlsFailed" ? await ask(true) : asked;
  const { shown, tlsMs = 0 } = again;
  if (shown !== undefined && !(shown instanceof HandshakeBrokenOff)) return { ...shown, ms: tlsMs, old: isRefused };
  const { code, parameters } = asked;
  say("tls.notGiven", { ...parameters, ...about, check: protocol, what: code }, "bad");
  const { heard } = parameters;
  if (typeof heard === "string") say("port.greeting", { text: shortText(heard, MOST_HEARD_CHARS) });
  if (asked.shown !== undefined) sayChain(asked.shown, context);
  return undefined;
}

type Shaking = ToolContext & { readonly first: Awaited<ReturnType<typeof connectTcp>> };
type Agreed = Omit<Shaken, "ms">;

/** Shakes hands as of today, and where that is refused in the old ways. Undefined: neither; why was said. */
async function shake(
  { address, port, serverName }: Place,
  within: AbortSignal,
  { first, signal, say, ...context }: Shaking,
): Promise<Agreed | undefined> {
  const about = { address, port };
  const options = { serverName, alpn: [], signal: within };
  try {
    return withCipher(await shakeHands(first, { ...options, oldWays: false }), false);
  } catch (error) {
    signal.throwIfAborted();
    if (isAbort(error)) {
      say("tls.silent", { ...about, seconds: PATIENCE_MS / 1000 }, "bad");
      return undefined;
    }
    const reason = errorCode(error) ?? String(error);
    const again = isTlsFailure(reason) ? await inOldWays(about, options) : undefined;
    if (again !== undefined) return withCipher(again, true);
    say("tls.failed", { ...about, reason }, "bad");
    if (error instanceof HandshakeBrokenOff) sayChain(error, { ...context, signal, say });
    return undefined;
  }
}

function withCipher(shaken: Handshake, old: boolean): Agreed {
  return { ...shaken, cipher: shaken.socket.getCipher().standardName, old };
}

async function inOldWays(
  { address, port }: { readonly address: string; readonly port: number },
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
