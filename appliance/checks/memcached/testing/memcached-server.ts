/** For tests: Debian's memcached on loopback. */
import { once } from "node:events";
import { connect } from "node:net";
import type { Ending } from "../../testing/misbehaving-servers.ts";
import { freeTcpPort, listensOn, startServer, withoutProgram, type RunningServer } from "../../testing/real-server.ts";

const PROGRAM = "/usr/bin/memcached";
const NOBODY = 65_534;

export const withoutMemcached = withoutProgram(PROGRAM);

/** @param options of its command line */
export async function startMemcached(
  ending: Ending,
  options: readonly string[] = [],
): Promise<RunningServer & { readonly port: number }> {
  const port = await freeTcpPort();
  const server = await startServer(ending, {
    command: PROGRAM,
    args: ["-l", "127.0.0.1", "-p", String(port), "-U", "0", "-t", "1", ...options],
    isReady: () => listensOn(port),
    // It refuses to run as root.
    ...(process.getuid?.() === 0 && { uid: NOBODY, gid: NOBODY }),
  });
  return { ...server, port };
}

/** Says something, and waits until the server's answer has so many lines, or ends. */
export async function say(port: number, what: string, lines = 1): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  try {
    await once(socket, "connect");
    socket.write(what);
    for await (const chunk of socket) {
      heard += String(chunk);
      if (heard.split("\n").length > lines) break;
    }
    return heard;
  } finally {
    socket.destroy();
  }
}
