/** The doctor's looks at what listens for others: whether its ports can be had, and whether a firewall of this machine lets anybody in. */
import { createSocket } from "node:dgram";
import { readFileSync } from "node:fs";
import { createServer, isIPv6 } from "node:net";
import { isBlocked, readFirewall } from "#box/firewall.ts";
import { isLoopback } from "#lib/loopback.ts";
import { errorCode } from "#lib/errno.ts";
import { findPortHolder } from "#lib/port-holder.ts";
import { placeText, whyClosed } from "#listeners/port.ts";
import type { ListenerView } from "#model/api-listeners.ts";
import type { ListenPlace } from "#model/site.ts";
import type { ListenPort } from "../listen-ports.ts";
import type { Said } from "../speech.ts";
import { asIs, critical, line, ok, warning, type Finding } from "./finding.ts";
import type { Standing } from "./running-box.ts";

/** A buffer of this size holds some thousand datagrams while the box does something else. */
const GOOD_RECEIVE_BYTES = 1_000_000;

/** @param ports as the site has them; none: nothing is said @param rules of the machine's firewall, as far as they can be read */
export async function lookAtListeners(ports: readonly ListenPort[], rules = readFirewall): Promise<Finding[]> {
  if (ports.length === 0) return [];
  const firewall = (await rules()) ?? "";
  const each = await Promise.all(ports.map((port) => lookAtListenPort(port, firewall)));
  return [...each, ...lookAtReceiveBuffer(ports)];
}

/** What a running box says of them: whether anybody ever sent, and who was turned away. */
export function judgeHeard({ listeners, never }: Pick<Standing, "listeners" | "never">): Finding[] {
  return listeners.flatMap(({ name, on, address, received, refused, lost, lastAt, problem }): Finding[] => {
    if (!on || (address === undefined && problem === undefined)) return [];
    if (address === undefined)
      return [
        critical(
          name,
          (speech) => line("doctor.listener.deaf", { problem: troubleSaid(problem)(speech) })(speech),
          line("doctor.listener.deaf.advice"),
        ),
      ];
    if (lost > 0)
      return [warning(name, line("doctor.listener.lost", { lost, received }), line("doctor.listener.lost.advice"))];
    if (problem?.code === "notFrom")
      return [warning(name, troubleSaid(problem), line("doctor.listener.notFrom.advice", { name }))];
    if (problem?.code === "blocked")
      return [warning(name, troubleSaid(problem), line("doctor.listener.blocked.advice"))];
    if (problem?.code === "neverHeard")
      return [warning(name, troubleSaid(problem), line("doctor.listener.neverHeard.advice", { address }))];
    if (received === 0 && never.has(name))
      return [warning(name, line("doctor.listener.never"), line("doctor.listener.never.advice", { address }))];
    return [
      ok(
        name,
        lastAt === undefined
          ? line("doctor.listener.heard", { received, refused })
          : line("doctor.listener.heardLast", { received, refused, last: lastAt }),
      ),
    ];
  });
}

/** A box of an older version says it in English alone. */
function troubleSaid(problem: ListenerView["problem"]): Said {
  const { text, message = "" } = problem ?? {};
  return text === undefined ? asIs(message) : (speech) => speech.sentence(text);
}

async function lookAtListenPort({ listener, transport, place }: ListenPort, firewall: string): Promise<Finding> {
  const code = await tryOpen(transport, place);
  const at = `${placeText(place)} (${transport.toUpperCase()})`;
  const isBox = code === "EADDRINUSE" && isThisBox(transport, place.port);
  if (isBox || (code === undefined && !isLoopback(place.host))) {
    const isShut = isBlocked(firewall, { transport, port: place.port });
    if (!isShut) return ok(listener, line(isBox ? "doctor.listener.box" : "doctor.port.free", { at }));
    return warning(
      listener,
      line(isBox ? "doctor.listener.boxShut" : "doctor.listener.freeShut", { at }),
      line("doctor.listener.shut.advice", { transport, port: String(place.port) }),
    );
  }
  if (code === undefined) return ok(listener, line("doctor.port.free", { at }));
  const advice =
    code === "EACCES" || code === "EPERM"
      ? line("doctor.port.low.advice")
      : line(code === "EADDRINUSE" ? "doctor.listener.taken.advice" : "doctor.listener.address.advice", { listener });
  const { text } = whyClosed(code, transport, place);
  return critical(listener, (speech) => speech.sentence(text), advice);
}

/** The kernel's limit, which cuts what the box asks for. */
function lookAtReceiveBuffer(ports: readonly ListenPort[]): Finding[] {
  if (!ports.some(({ transport }) => transport === "udp")) return [];
  let most: number;
  try {
    most = Number(readFileSync("/proc/sys/net/core/rmem_max", "utf8"));
  } catch {
    return [];
  }
  if (!(most < GOOD_RECEIVE_BYTES)) return [];
  return [ok("listeners", line("doctor.listener.buffer", { bytes: most }))];
}

/** Whether it is a box that holds a port: another run of this programme. */
function isThisBox(transport: "udp" | "tcp", port: number): boolean {
  return /^(node|vedetta|MainThread)\b/.test(findPortHolder(transport, port) ?? "");
}

function tryOpen(transport: "udp" | "tcp", { host, port }: ListenPlace): Promise<string | undefined> {
  return transport === "tcp" ? tryTcp(host, port) : tryUdp(host, port);
}

function tryTcp(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(errorCode(error) ?? "unknown"));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

function tryUdp(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = createSocket(isIPv6(host) ? "udp6" : "udp4");
    socket.once("error", (error) => {
      socket.close();
      resolve(errorCode(error) ?? "unknown");
    });
    socket.bind({ address: host, port, exclusive: true }, () => socket.close(() => resolve(undefined)));
  });
}
