/** The doctor's looks outwards: can it ping, does the gateway answer, do the resolvers, do the brokers. */
import { connect as connectPlain, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { Whereabouts } from "#box/network.ts";
import { errorCode } from "#lib/errno.ts";
import type { RelayConfig } from "#model/site.ts";
import { askResolver } from "#probes/ask-resolver.ts";
import type { ChosenPinger } from "#probes/make-pinger.ts";
import type { ChosenConnector } from "#probes/make-connector.ts";
import type { ChosenWire } from "#snmp/choose-wire.ts";
import { critical, ok, warning, type Finding } from "./finding.ts";

const ANSWER_MS = 5000;
/** A broker that refuses our certificate says so only after the handshake (TLS 1.3). */
const REFUSAL_MS = 700;

export function lookAtPing({ way, obstacles }: ChosenPinger): Finding {
  if (way === "bursts") return ok("ping", "in bursts through the kernel");
  if (way !== "none") return ok("ping", `by ${way === "fping" ? "fping" : "ping sockets"} (${obstacles.join("; ")})`);
  return critical(
    "ping",
    obstacles.join("; "),
    "install fping, or set net.ipv4.ping_group_range = 0 2147483647 with sysctl",
  );
}

/** Either way works; bursts cost less. */
export function lookAtSnmp({ way, obstacles }: Pick<ChosenWire, "way" | "obstacles">): Finding {
  if (way === "bursts") return ok("snmp", "versions 1 and 2c in bursts through the kernel");
  return ok("snmp", `versions 1 and 2c by Node's sockets (${obstacles.join("; ")})`);
}

/** Either way works; bursts cost less. */
export function lookAtConnecting({ way, obstacles }: Pick<ChosenConnector, "way" | "obstacles">): Finding {
  if (way === "bursts") return ok("tcp", "connections in bursts through the kernel");
  return ok("tcp", `connections by Node's sockets (${obstacles.join("; ")})`);
}

export async function lookAtGateways(
  gateways: Whereabouts["gateways"],
  { pinger, way }: ChosenPinger,
): Promise<Finding[]> {
  if (gateways.length === 0)
    return [critical("gateway", "there is no default route", "connect the network, or check its DHCP")];
  if (way === "none") return [warning("gateway", `${gateways.join(", ")}: cannot be asked without ping`, "see ping")];
  const options = { count: 2, spacingMs: 500, timeoutMs: 2000, signal: AbortSignal.timeout(ANSWER_MS) };
  const outcomes = await pinger.ping(gateways, options);
  return gateways.map((address) => {
    const answered = outcomes.get(address)?.roundTripsMs[0];
    if (answered !== undefined) return ok("gateway", `${address} answers in ${answered.toFixed(1)} ms`);
    return warning(
      "gateway",
      `${address} does not answer`,
      "check cable and address; some gateways never answer a ping",
    );
  });
}

/** One resolver that answers is enough to work; each that does not costs time with every name. */
export async function lookAtResolvers(resolvers: Whereabouts["resolvers"]): Promise<Finding[]> {
  if (resolvers.length === 0)
    return [critical("names", "no resolver is configured", "name one in /etc/resolv.conf or by DHCP")];
  const answers = await Promise.all(resolvers.map((address) => askResolver(address, AbortSignal.timeout(ANSWER_MS))));
  const none = answers.every((answerMs) => answerMs === undefined);
  return resolvers.map((address, index) => {
    const answerMs = answers[index];
    if (answerMs !== undefined) return ok("names", `resolver ${address} answers in ${answerMs.toFixed(1)} ms`);
    const finding = none ? critical : warning;
    return finding(
      "names",
      `resolver ${address} does not answer`,
      "check its address in /etc/resolv.conf, and the way to it",
    );
  });
}

export async function lookAtBrokers(relay: RelayConfig | undefined): Promise<Finding[]> {
  if (relay === undefined) return [ok("broker", "none is configured")];
  const findings = await Promise.all(relay.brokers.map((url) => lookAtBroker(url, relay)));
  // Brokers are tried in order: one that can be had is enough.
  if (findings.every(({ state }) => state !== "ok")) return findings;
  return findings.map((finding) => (finding.state === "critical" ? { ...finding, state: "warning" } : finding));
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { "mqtt:": 1883, "mqtts:": 8883, "ws:": 80, "wss:": 443 };

async function lookAtBroker(text: string, relay: RelayConfig): Promise<Finding> {
  const url = new URL(text);
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const port = Number(url.port) || (DEFAULT_PORTS[url.protocol] ?? 1883);
  const encrypted = url.protocol === "mqtts:" || url.protocol === "wss:";
  const serverName = isIP(host) === 0 ? { servername: host } : {};
  const failure = await tryConnect(
    () =>
      encrypted
        ? connectTls({ host, port, ...serverName, ...relay.tls, cert: relay.tls?.certificate })
        : connectPlain({ host, port }),
    encrypted,
  );
  if (failure === undefined)
    return ok("broker", `${text} accepts a connection${encrypted ? " with these certificates" : ""}`);
  return critical("broker", `${text} cannot be reached (${failure})`, adviseOn(failure));
}

/** The error's code, or undefined when the connection was made and stayed. */
function tryConnect(open: () => Socket, encrypted: boolean): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = open();
    const end = (code: string | undefined) => {
      clearTimeout(limit);
      socket.destroy();
      resolve(code);
    };
    const limit = setTimeout(() => end("ETIMEDOUT"), ANSWER_MS);
    socket.on("error", (error) => end(errorCode(error) ?? "unknown"));
    socket.once("close", () => end("ECONNRESET"));
    socket.once(encrypted ? "secureConnect" : "connect", () =>
      setTimeout(() => end(undefined), encrypted ? REFUSAL_MS : 0),
    );
    socket.resume();
  });
}

function adviseOn(code: string): string {
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return "its name is not found: check the name, and the resolvers above";
  if (code === "ECONNREFUSED") return "nothing listens there: check the port, and whether the broker runs";
  if (code === "ETIMEDOUT" || code === "EHOSTUNREACH" || code === "ENETUNREACH")
    return "no way leads there: check firewall and line";
  if (code.startsWith("ERR_SSL") || code === "EPROTO")
    return "the broker refuses: check relay.tls.certificate and key, and the port";
  if (code.includes("CERT") || code.includes("SIGNATURE") || code.includes("ALTNAME"))
    return "the broker's certificate is not trusted: check relay.tls.ca, its name and the clock";
  return "check address, port and firewall";
}
