/**
 * Which checks fit what a host serves: HTTP where it answers, TLS by its certificate, DNS. Each is tried once, as it would be
 * watched, in the strictest form that is well now; a port that speaks none of them is left to `tcp`.
 */
import type { Job, Memory } from "#checks/contract.ts";
import { checkTypes } from "#checks/registry.ts";
import { runCheck } from "#checks/run-check.ts";
import type { TimerClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { ServiceEntry } from "#model/config/checking.ts";
import type { Observation } from "#model/result.ts";
import { NetConnector } from "#probes/net-connector.ts";
import type { Pinger } from "#probes/ping.ts";
import { CachingNameResolver } from "#probes/resolve-name.ts";
import type { SnmpClient } from "#snmp/client.ts";
import type { PacketBudget } from "./packet-budget.ts";

export interface ServiceLook {
  readonly address: string;
  readonly open: readonly number[];
  /** What it is called, for its certificate. */
  readonly name?: string | undefined;
}

export interface TryingParts {
  readonly pinger: Pinger;
  readonly snmp: SnmpClient;
  readonly clock: TimerClock;
  readonly budget: PacketBudget;
  readonly signal: AbortSignal;
}

/** One run remembers nothing. */
export const NO_MEMORY: Memory = {
  get: () => undefined,
  set: () => undefined,
  kept: () => undefined,
  keep: () => undefined,
};
const TIMEOUT_MS = 3000;
/** A connection, a handshake, a small page and its end. */
const PACKETS = 25;
/** A question that every name server can answer or refuse without knowing the site: who serves the root. */
const ROOT_QUESTION = { name: ".", type: "NS", anyAnswer: true };

/** @throws the signal's reason */
export async function lookAtServices(look: ServiceLook, parts: TryingParts): Promise<ServiceEntry[]> {
  const attempt = attemptOf(look.address, parts);
  const services: ServiceEntry[] = [];
  if (look.open.includes(53)) {
    const seen = await attempt("dns", ROOT_QUESTION);
    if (seen !== undefined) services.push({ id: "dns", check: "dns", settings: ROOT_QUESTION });
  }
  if (look.open.includes(80))
    services.push(...(await webService("http", `http://${inUrl(look.address)}/`, {}, attempt)));
  if (look.open.includes(443)) {
    const tls = await tlsSettings(look, attempt);
    if (tls !== undefined) services.push({ id: "tls", check: "tls", settings: tls });
    const way = tls === undefined || Object.keys(tls).length > 0 ? { verifyTls: false } : {};
    services.push(...(await webService("https", `https://${inUrl(look.address)}/`, way, attempt)));
  }
  return services;
}

type Attempt = (type: string, settings: Record<string, unknown>) => Promise<Observation | undefined>;

/** What one run observed; undefined: it was not well. */
function attemptOf(address: string, { pinger, snmp, clock, budget, signal }: TryingParts): Attempt {
  const names = new CachingNameResolver();
  const surroundings = { pinger, snmp, connector: new NetConnector(), names, pluginFolders: [] };
  return async (name, settings) => {
    const type = checkTypes.get(name);
    if (type === undefined) return undefined;
    await budget.take(PACKETS, signal);
    const job: Job<unknown> = { target: { address }, settings, memory: NO_MEMORY };
    const conditions = { timeoutMs: TIMEOUT_MS, surroundings, clock, log: silentLog, stop: signal };
    const [result] = await runCheck(type, [job], conditions);
    const code = result?.observation.code;
    return code !== undefined && type.codes[code] === "ok" ? result?.observation : undefined;
  };
}

/** As strict as its certificate allows: in order for the address, for its name, or signed by itself. */
async function tlsSettings({ name }: ServiceLook, attempt: Attempt): Promise<Record<string, unknown> | undefined> {
  const forms = [{}, ...(name?.includes(".") === true ? [{ serverName: name }] : []), { allowSelfSigned: true }];
  for (const form of forms) if ((await attempt("tls", form)) !== undefined) return form;
  return undefined;
}

/** A page that asks for a log-in, or has gone elsewhere, answers all the same: its status is what is expected from now on. */
async function webService(id: string, url: string, way: object, attempt: Attempt): Promise<ServiceEntry[]> {
  const seen = await attempt("http", { url, ...way, redirects: 0, expectStatus: ["100-499"] });
  const status = seen?.measurements?.["status"];
  if (status === undefined) return [];
  const isUsual = status >= 200 && status < 400;
  const settings = { url, ...way, ...(isUsual ? { redirects: 0 } : { expectStatus: [status], redirects: 0 }) };
  return [{ id, check: "http", settings }];
}

function inUrl(address: string): string {
  return address.includes(":") ? `[${address}]` : address;
}
