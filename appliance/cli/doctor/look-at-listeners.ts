/** The doctor's looks at what listens for others: whether its ports can be had, and whether a firewall of this machine lets anybody in. */
import { createSocket } from "node:dgram";
import { readFileSync } from "node:fs";
import { createServer, isIPv6 } from "node:net";
import { isBlocked, readFirewall } from "#box/firewall.ts";
import { isLoopback } from "#lib/loopback.ts";
import { errorCode } from "#lib/errno.ts";
import { findPortHolder } from "#lib/port-holder.ts";
import { placeText, whyClosed } from "#listeners/port.ts";
import type { ListenPlace } from "#model/site.ts";
import type { ListenPort } from "../listen-ports.ts";
import { critical, ok, warning, type Finding } from "./finding.ts";
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
      return [critical(name, `the box does not listen: ${problem?.message ?? ""}`, "see above")];
    if (lost > 0)
      return [
        warning(
          name,
          `${lost} of ${received} were lost, more came than can be read`,
          "have devices send less, or raise net.core.rmem_max",
        ),
      ];
    if (problem?.code === "notFrom")
      return [warning(name, problem.message, `name them in listeners.${name}.from if they may`)];
    if (problem?.code === "blocked")
      return [warning(name, problem.message, `let it in, e.g.: nft insert rule inet filter input ... accept`)];
    if (problem?.code === "neverHeard")
      return [warning(name, problem.message, `point what runs the jobs at ${address}, and check firewalls between`)];
    if (received === 0 && never.has(name))
      return [
        warning(
          name,
          "nobody has ever sent anything",
          `point devices and programs at ${address}, and check firewalls between`,
        ),
      ];
    const last = lastAt === undefined ? "" : `, last ${lastAt}`;
    return [ok(name, `${received} received since the box started${last}, ${refused} not taken`)];
  });
}

async function lookAtListenPort({ listener, transport, place }: ListenPort, firewall: string): Promise<Finding> {
  const code = await tryOpen(transport, place);
  const at = `${placeText(place)} (${transport.toUpperCase()})`;
  if (code === "EADDRINUSE" && isThisBox(transport, place.port))
    return judgeFirewall(listener, at, `a box listens on ${at}`, transport, place.port, firewall);
  if (code === undefined && isLoopback(place.host)) return ok(listener, `${at} is free`);
  if (code === undefined) return judgeFirewall(listener, at, `${at} is free`, transport, place.port, firewall);
  const advice =
    code === "EACCES" || code === "EPERM"
      ? "a port from 1024 on, or CAP_NET_BIND_SERVICE in the unit"
      : code === "EADDRINUSE"
        ? `stop what holds it, or choose another in listeners.${listener}`
        : `choose an address of this box in listeners.${listener}`;
  return critical(listener, whyClosed(code, transport, place), advice);
}

function judgeFirewall(
  listener: string,
  at: string,
  says: string,
  transport: "udp" | "tcp",
  port: number,
  firewall: string,
): Finding {
  if (!isBlocked(firewall, { transport, port })) return ok(listener, says);
  return warning(
    listener,
    `${says}, but the firewall of this machine seems to let nobody in at ${at}`,
    `let ${transport} port ${port} in, e.g.: nft add rule inet filter input ${transport} dport ${port} accept`,
  );
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
  return [
    ok(
      "listeners",
      `bursts are held up to ${most} bytes; sysctl net.core.rmem_max=8388608 holds more before anything is lost`,
    ),
  ];
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
