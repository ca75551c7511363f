/** For tests: Debian's chronyd as a time server on a free port of loopback; it never touches this machine's clock. */
import { join } from "node:path";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import type { Ending } from "../../testing/misbehaving-servers.ts";
import {
  freeUdpPort,
  makeFolder,
  startServer,
  withoutProgram,
  writeFiles,
  type RunningServer,
} from "../../testing/real-server.ts";

const CHRONYD = "/usr/sbin/chronyd";

/** Why tests with chronyd cannot run here; false when they can. */
export const withoutChronyd = withoutProgram(CHRONYD, { asRoot: true });

export interface Chronyd {
  readonly port: number;
  readonly server: RunningServer;
}

/** @param lines of the configuration; it serves its own time at stratum 10 unless told */
export async function startChronyd(ending: Ending, lines: readonly string[] = ["local stratum 10"]): Promise<Chronyd> {
  const folder = makeFolder(ending, "chronyd");
  const port = await freeUdpPort();
  const config = [
    `port ${port}`,
    "cmdport 0",
    "bindcmdaddress /",
    "bindaddress 127.0.0.1",
    "allow 127.0.0.1",
    `pidfile ${join(folder, "pid")}`,
    ...lines,
  ];
  writeFiles(folder, { config: `${config.join("\n")}\n` });
  const server = await startServer(ending, {
    command: CHRONYD,
    args: ["-x", "-d", "-u", "root", "-f", join(folder, "config")],
    isReady: () => answersAt(port),
  });
  return { port, server };
}

/** Whether anybody answers a client's question there within 100 ms. */
async function answersAt(port: number): Promise<boolean> {
  const socket = createSocket("udp4");
  try {
    socket.connect(port, "127.0.0.1");
    await once(socket, "connect");
    socket.send(Buffer.concat([Buffer.of(0x23), Buffer.alloc(47, 1)]));
    await once(socket, "message", { signal: AbortSignal.timeout(100) });
    return true;
  } catch {
    return false;
  } finally {
    socket.close();
  }
}
