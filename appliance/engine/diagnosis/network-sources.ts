/** Sources of a diagnosis that ask the network: never another host than the incident's, but for the hops before it. */
import { isIPv4 } from "node:net";
import { errorCode } from "#lib/errno.ts";
import type { Sentence } from "#model/sentence.ts";
import type { PortSeen } from "#probes/host-probes.ts";
import type { SizesSeen } from "#probes/ping-sizes.ts";
import type { RouteSeen } from "#probes/trace-route.ts";
import { tcpPortOf } from "./tcp-port.ts";
import { found, type DiagnosisContext, type DiagnosisSource } from "./source.ts";

const MOST_PORTS = 8;
/** How long a port may take, milliseconds; shorter than its source's deadline. */
const PORT_MS = 3000;

/** Where a name leads to. */
export const names: DiagnosisSource = {
  name: "name",
  deadlineMs: 6000,
  sends: true,
  async run({ host }, { probes, signal }) {
    if (host === undefined || isAddress(host.address)) return [];
    try {
      const addresses = await probes.addressesOf(host.address, signal);
      const { address: name } = host;
      return [
        addresses.length === 0
          ? found("name.unknown", { name })
          : found("name.resolves", { name, addresses: [...addresses] }),
      ];
    } catch (error) {
      signal.throwIfAborted();
      return [found("name.notAsked", { name: host.address, error: errorCode(error) ?? "" })];
    }
  },
};

/** Whether it answers, and whether large packets do. */
export const ping: DiagnosisSource = {
  name: "ping",
  deadlineMs: 10_000,
  sends: true,
  async run(_subject, context) {
    if ((await context.address()) === undefined) return [];
    const seen = await context.pings();
    return [seen === undefined ? found("ping.cannot") : sayPings(seen)];
  },
};

export function sayPings({ sizes, tooBigBy, mtu }: SizesSeen): Sentence {
  const [small, large] = sizes;
  if (small === undefined || small.sent === 0) return found("ping.cannot");
  const { sent, answered } = small;
  if (answered === 0) return found("ping.silent", { sent });
  const ms = small.ms ?? 0;
  if (large !== undefined && large.sent > 0 && large.answered === 0)
    return found("ping.smallOnly", {
      bytes: large.sizeBytes,
      ms,
      ...(tooBigBy !== undefined && tooBigBy !== "" && { by: tooBigBy }),
      ...(mtu !== undefined && { mtu }),
    });
  const sentAll = sent + (large?.sent ?? 0);
  const lost = sentAll - answered - (large?.answered ?? 0);
  return lost > 0
    ? found("ping.lossy", { sent: sentAll, lost, ms })
    : found("ping.answers", { ms, bytes: large?.sizeBytes ?? 0 });
}

/** Where the way to it ends. A service's host that answers needs no way. */
export const path: DiagnosisSource = {
  name: "path",
  deadlineMs: 12_000,
  sends: true,
  async run({ service, host, incident }, context) {
    const address = await context.address();
    if (address === undefined || host === undefined) return [];
    const isAboutHost = service === undefined && incident.subject === host.id;
    if (!isAboutHost && isWell(await context.pings())) return [];
    try {
      return [sayRoute(await context.probes.traceRoute(address, context.signal), address, context)];
    } catch (error) {
      context.signal.throwIfAborted();
      return [found("path.cannot", { error: errorCode(error) ?? "" })];
    }
  },
};

function isWell(seen: SizesSeen | undefined): boolean {
  return (
    seen !== undefined &&
    seen.sizes.length > 0 &&
    seen.sizes.every(({ sent, answered }) => answered === sent && sent > 0)
  );
}

/** @param address what was asked for */
export function sayRoute(
  { hops, end }: RouteSeen,
  address: string,
  { world, probes }: Pick<DiagnosisContext, "world" | "probes">,
): Sentence {
  const last = hops.at(-1)?.by;
  const known = new Map([...world.hosts()].map((host) => [host.address, host.name]));
  const names = hops.map(({ by }) => known.get(by ?? "") ?? "");
  const way = {
    hops: hops.map(({ by }) => by ?? "*"),
    count: hops.length,
    ...(names.some((one) => one !== "") && { names }),
  };
  if (last === undefined) return found(probes.isNear(address) ? "path.nobodyNear" : "path.nothing", { address });
  const name = known.get(last);
  const at = { ...way, last, ...(name !== undefined && { name }) };
  if (end === "reached") return found("path.reached", { ...way, address, ms: hops.at(-1)?.ms ?? 0 });
  if (end === "loop") return found("path.loop", at);
  return found(end === "unreachable" ? "path.refused" : "path.ends", at);
}

/** The entry of this box's own neighbour table. */
export const neighbour: DiagnosisSource = {
  name: "neighbour",
  deadlineMs: 10_000,
  sends: true,
  async run(_subject, context) {
    const address = await context.address();
    const { probes } = context;
    if (address === undefined || !probes.isNear(address)) return [];
    await context.pings(); // only whoever was asked for something lately stands in the table
    const mac = await probes.macOf(address);
    if (mac === undefined) return [];
    return [mac === "none" ? found("neighbour.silent", { address }) : found("neighbour.answers", { address, mac })];
  },
};

/** The ports that its services use: the incident's own first. */
export const ports: DiagnosisSource = {
  name: "ports",
  deadlineMs: 8000,
  sends: true,
  async run({ host, service, incident }, context) {
    const address = await context.address();
    if (address === undefined || host === undefined) return [];
    const own = service === undefined ? undefined : tcpPortOf(service, host.address);
    if (own === undefined && incident.subject !== host.id) return [];
    const others = host.services.map((one) => tcpPortOf(one, host.address));
    const asked = [...new Set([own, ...others].filter((port) => port !== undefined))].slice(0, MOST_PORTS);
    if (asked.length === 0) return [];
    const seen = await Promise.all(asked.map((port) => tryPort(context, address, port)));
    return (["open", "refused", "silent", "unreachable", "cannot"] as const).flatMap((outcome) => {
      const those = asked.filter((_, place) => seen[place] === outcome);
      return those.length === 0 ? [] : [found(`ports.${outcome}`, { ports: those.map(String), count: those.length })];
    });
  },
};

async function tryPort(
  { probes, signal }: DiagnosisContext,
  address: string,
  port: number,
): Promise<PortSeen | "cannot"> {
  try {
    return await probes.tryPort(address, port, AbortSignal.any([signal, AbortSignal.timeout(PORT_MS)]));
  } catch {
    signal.throwIfAborted();
    return "cannot";
  }
}

export function isAddress(text: string): boolean {
  return isIPv4(text) || text.includes(":");
}
