/** For tests: DHCP servers, real ones in network namespaces of the test's own and a scripted one on loopback. */
import { execFileSync, spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { existsSync, readlinkSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import type { Ending } from "../../testing/misbehaving-servers.ts";
import { makeFolder, startServer, withoutProgram, writeFiles, type RunningServer } from "../../testing/real-server.ts";

const DNSMASQ = "/usr/sbin/dnsmasq";
const DHCPD = "/usr/sbin/dhcpd";

export const withoutDhcpServers = withoutProgram(DNSMASQ, { asRoot: true }) || withoutProgram(DHCPD);

/** What a test's own namespace is made of: `LAN.name` is a bridge that everybody is connected to. */
export const LAN = { name: "lan0", address: "10.77.0.9", network: "10.77.0.0", gateway: "10.77.0.1" } as const;

/** Scripted servers live there, apart from 127.0.0.1 where the check listens. */
export const SCRIPTED_ADDRESS = "127.0.0.2";

/** @throws Error where this is not a namespace of the test's own: nothing may be changed on the machine itself */
export function makeLan(): void {
  if (Object.keys(networkInterfaces()).some((name) => name !== "lo")) throw new Error("this is no fresh namespace");
  ip("link", "set", "lo", "up");
  ip("link", "add", LAN.name, "type", "bridge");
  ip("address", "add", `${LAN.address}/24`, "dev", LAN.name);
  ip("link", "set", LAN.name, "up");
}

/** A namespace with one cable to the LAN. It lives as long as the process whose id is returned. */
async function makeSpace(ending: Ending, address: string): Promise<number> {
  const holder = spawn("unshare", ["-n", "cat"], { stdio: ["pipe", "ignore", "ignore"] });
  ending.teardown(async () => {
    if (holder.exitCode !== null || holder.signalCode !== null) return;
    const ended = once(holder, "exit");
    holder.stdin.end();
    await ended;
  });
  const pid = holder.pid ?? 0;
  const own = readlinkSync("/proc/self/ns/net");
  while (readlinkSync(`/proc/${pid}/ns/net`) === own) await delay(5);
  const cable = `v${address.split(".").at(-1)}`;
  ip("link", "add", cable, "type", "veth", "peer", "name", "eth0", "netns", String(pid));
  ip("link", "set", cable, "master", LAN.name, "up");
  const inside = (...words: string[]) => execFileSync("nsenter", ["-t", String(pid), "-n", "ip", ...words]);
  inside("link", "set", "lo", "up");
  inside("address", "add", `${address}/24`, "dev", "eth0");
  inside("link", "set", "eth0", "up");
  return pid;
}

/** Offers 10.77.0.100 to 10.77.0.150 for an hour. Returns also where it writes down what it gave away. */
export async function startDnsmasq(
  ending: Ending,
  address: string,
): Promise<RunningServer & { readonly leases: string }> {
  const space = await makeSpace(ending, address);
  const folder = makeFolder(ending, "dnsmasq");
  const leases = `${folder}/leases`;
  const server = await startInSpace(ending, space, `${folder}/pid`, [
    DNSMASQ,
    "--keep-in-foreground",
    "--conf-file=/dev/null",
    "--user=root",
    "--port=0",
    "--interface=eth0",
    "--bind-interfaces",
    "--dhcp-range=10.77.0.100,10.77.0.150,1h",
    "--no-ping",
    "--log-facility=-",
    `--dhcp-option=3,${LAN.gateway}`,
    "--dhcp-option=6,10.77.0.1,10.77.0.2",
    `--dhcp-leasefile=${leases}`,
    `--pid-file=${folder}/pid`,
  ]);
  return { ...server, leases };
}

/** Offers 10.77.0.200 to 10.77.0.220 for ten minutes, with itself as gateway. */
export async function startDhcpd(ending: Ending, address: string): Promise<RunningServer> {
  const space = await makeSpace(ending, address);
  const folder = makeFolder(ending, "dhcpd");
  const configuration = `authoritative;
ping-check false;
default-lease-time 600;
max-lease-time 600;
subnet ${LAN.network} netmask 255.255.255.0 {
  range 10.77.0.200 10.77.0.220;
  option routers ${address};
  option domain-name-servers ${address};
}
`;
  writeFiles(folder, { "dhcpd.conf": configuration, leases: "" });
  const files = ["-cf", `${folder}/dhcpd.conf`, "-lf", `${folder}/leases`, "-pf", `${folder}/pid`];
  return startInSpace(ending, space, `${folder}/pid`, [DHCPD, "-f", "-d", ...files, "eth0"]);
}

function startInSpace(ending: Ending, space: number, pidFile: string, command: string[]): Promise<RunningServer> {
  return startServer(ending, {
    command: "nsenter",
    args: ["-t", String(space), "-n", ...command],
    isReady: () => existsSync(pidFile),
  });
}

/** A server on loopback (as root) that answers what it is told to; `offer` makes an honest answer. */
export async function serveDhcp(
  ending: Ending,
  reply: (question: Buffer, send: (message: Buffer) => void) => readonly Buffer[],
): Promise<void> {
  const socket = createSocket("udp4");
  socket.on("message", (question, from) => {
    const send = (message: Buffer) => socket.send(message, from.port, from.address);
    for (const message of reply(question, send)) send(message);
  });
  socket.bind({ port: 67, address: SCRIPTED_ADDRESS, exclusive: true });
  await once(socket, "listening");
  ending.teardown(async () => {
    socket.close();
    await once(socket, "close");
  });
}

/** @param options as hexadecimal text, behind the kind of message */
export function makeOffer(question: Buffer, options = "36047f00000233040000003cff", kind = 2): Buffer {
  const head = Buffer.alloc(240);
  question.copy(head, 0, 0, 240);
  head[0] = 2;
  head.writeUInt32BE(0x0a4d0064, 16);
  return Buffer.concat([head, Buffer.from([53, 1, kind]), Buffer.from(options, "hex")]);
}

function ip(...words: string[]): void {
  execFileSync("ip", words);
}
