/** The doctor's looks outwards: can it ping, does the gateway answer, do the resolvers, do the brokers. */
import { connect as connectPlain, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { setTimeout as delay } from "node:timers/promises";
import { AddressWatch } from "#box/address-watch.ts";
import { readOwnAddresses } from "#box/own-addresses.ts";
import type { Whereabouts } from "#box/network.ts";
import { systemClock } from "#lib/clock.ts";
import { errorCode } from "#lib/errno.ts";
import type { RelayConfig } from "#model/site.ts";
import { askResolver } from "#probes/ask-resolver.ts";
import type { ChosenAddressVoice } from "#probes/choose-address-voice.ts";
import type { ChosenPinger } from "#probes/make-pinger.ts";
import type { ChosenConnector } from "#probes/make-connector.ts";
import type { ChosenWire } from "#snmp/choose-wire.ts";
import type { Said } from "../speech.ts";
import { critical, line, ok, warning, type Finding } from "./finding.ts";

const ANSWER_MS = 5000;
/** A broker that refuses our certificate says so only after the handshake (TLS 1.3). */
const REFUSAL_MS = 700;

export function lookAtPing({ way, obstacles }: ChosenPinger): Finding {
  if (way === "bursts") return ok("ping", line("doctor.ping.bursts"));
  const why = obstacles.join("; ");
  if (way !== "none") return ok("ping", line(way === "fping" ? "doctor.ping.fping" : "doctor.ping.sockets", { why }));
  return critical("ping", line("doctor.ping.none", { why }), line("doctor.ping.advice"));
}

/** A device is believed that claims an address twice, a second apart. */
const CLAIMS_MS = 2000;

/** Whether another device uses an address of this box. Ends the voice. */
export async function lookAtAddresses({ voice, obstacle }: ChosenAddressVoice): Promise<Finding[]> {
  if (voice === undefined)
    return [
      warning("address", line("doctor.address.cannot", { why: obstacle ?? "" }), line("doctor.address.cannot.advice")),
    ];
  const watch = new AddressWatch({ clock: systemClock, voice });
  watch.start();
  await delay(CLAIMS_MS);
  const { used } = watch;
  watch.stop();
  const addresses = readOwnAddresses().addresses.flatMap(({ address }) =>
    address.startsWith("fe80:") ? [] : [address],
  );
  if (used.length > 0)
    return used.map(({ address, hardware = "?" }) =>
      critical("address", line("doctor.address.twice", { address, hardware }), line("doctor.address.twice.advice")),
    );
  if (addresses.length === 0) return [ok("address", line("doctor.address.none"))];
  return [ok("address", line("doctor.address.alone", { addresses: addresses.join(", ") }))];
}

/** Either way works; bursts cost less. */
export function lookAtSnmp({ way, obstacles }: Pick<ChosenWire, "way" | "obstacles">): Finding {
  if (way === "bursts") return ok("snmp", line("doctor.snmp.bursts"));
  return ok("snmp", line("doctor.snmp.sockets", { why: obstacles.join("; ") }));
}

/** Either way works; bursts cost less. */
export function lookAtConnecting({ way, obstacles }: Pick<ChosenConnector, "way" | "obstacles">): Finding {
  if (way === "bursts") return ok("tcp", line("doctor.tcp.bursts"));
  return ok("tcp", line("doctor.tcp.sockets", { why: obstacles.join("; ") }));
}

export async function lookAtGateways(
  gateways: Whereabouts["gateways"],
  { pinger, way }: ChosenPinger,
): Promise<Finding[]> {
  if (gateways.length === 0)
    return [critical("gateway", line("doctor.gateway.none"), line("doctor.gateway.none.advice"))];
  if (way === "none")
    return [
      warning(
        "gateway",
        line("doctor.gateway.notAsked", { address: gateways.join(", ") }),
        line("doctor.gateway.notAsked.advice"),
      ),
    ];
  const options = { count: 2, spacingMs: 500, timeoutMs: 2000, signal: AbortSignal.timeout(ANSWER_MS) };
  const outcomes = await pinger.ping(gateways, options);
  return gateways.map((address) => {
    const answered = outcomes.get(address)?.roundTripsMs[0];
    if (answered !== undefined) return ok("gateway", line("doctor.gateway.answers", { address, ms: answered }));
    return warning("gateway", line("doctor.gateway.silent", { address }), line("doctor.gateway.silent.advice"));
  });
}

/** One resolver that answers is enough to work; each that does not costs time with every name. */
export async function lookAtResolvers(resolvers: Whereabouts["resolvers"]): Promise<Finding[]> {
  if (resolvers.length === 0) return [critical("names", line("doctor.names.none"), line("doctor.names.none.advice"))];
  const answers = await Promise.all(resolvers.map((address) => askResolver(address, AbortSignal.timeout(ANSWER_MS))));
  const none = answers.every((answerMs) => answerMs === undefined);
  return resolvers.map((address, index) => {
    const answerMs = answers[index];
    if (answerMs !== undefined) return ok("names", line("doctor.names.answers", { address, ms: answerMs }));
    const finding = none ? critical : warning;
    return finding("names", line("doctor.names.silent", { address }), line("doctor.names.silent.advice"));
  });
}

export async function lookAtBrokers(relay: RelayConfig | undefined): Promise<Finding[]> {
  if (relay === undefined) return [ok("broker", line("doctor.broker.none"))];
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
    return ok("broker", line(encrypted ? "doctor.broker.acceptsCertificates" : "doctor.broker.accepts", { url: text }));
  return critical("broker", line("doctor.broker.fails", { url: text, code: failure }), adviseOn(failure));
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

function adviseOn(code: string): Said {
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return line("doctor.broker.advice.name");
  if (code === "ECONNREFUSED") return line("doctor.broker.advice.refused");
  if (code === "ETIMEDOUT" || code === "EHOSTUNREACH" || code === "ENETUNREACH")
    return line("doctor.broker.advice.noWay");
  if (code.startsWith("ERR_SSL") || code === "EPROTO") return line("doctor.broker.advice.refuses");
  if (code.includes("CERT") || code.includes("SIGNATURE") || code.includes("ALTNAME"))
    return line("doctor.broker.advice.notTrusted");
  return line("doctor.advice.way");
}
