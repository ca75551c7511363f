/** For tests: servers on loopback that do what no server should, and what every check must bear. */
import { createSocket, type RemoteInfo, type Socket as UdpSocket } from "node:dgram";
import { once } from "node:events";
import type { Socket } from "node:net";
import { findClosedPort, serveTcp } from "./local-servers.ts";

export interface Ending {
  teardown(handler: () => unknown): unknown;
}

/** Starts a server and tells its port. */
export type Misbehaviour = (ending: Ending) => Promise<number>;

/** How often a slow server says one more byte. */
const SLOW_MS = 20;
const CHUNK_BYTES = 65_536;

/** Nobody listens. */
export const stopped: Misbehaviour = () => findClosedPort();

/** Accepts, and stays silent. */
export const silent: Misbehaviour = (ending) => serveTcp(ending, (socket) => socket.resume());

/** Accepts and closes in good order at once. */
export const closing: Misbehaviour = (ending) => serveTcp(ending, (socket) => socket.resume().end());

/** Accepts and resets, at the latest when something is said. */
export const resetting: Misbehaviour = (ending) => serveTcp(ending, (socket) => socket.resetAndDestroy());

/** A web server: waits for a request, and refuses whatever is said. One line suffices, so does half a second of silence. */
export const webServer: Misbehaviour = (ending) =>
  serveTcp(ending, (socket) => {
    socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"));
  });

/** Greets as an SSH server does, whoever comes. */
export const sshServer: Misbehaviour = says("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n");

/** Greets as a mail server does, and refuses every command. */
export const mailServer: Misbehaviour = (ending) =>
  serveTcp(ending, (socket) => {
    socket.write("220 mail.acme.example ESMTP\r\n");
    socket.on("data", () => socket.write("500 5.5.2 Error: bad syntax\r\n"));
  });

/** Sends a byte now and then, and never a line end: always alive, never done. */
export const slow: Misbehaviour = (ending) =>
  serveTcp(ending, (socket) => {
    const timer = setInterval(() => socket.write("2"), SLOW_MS);
    socket.resume().once("close", () => clearInterval(timer));
  });

/** One line that never ends. */
export const endlessLine: Misbehaviour = pours(Buffer.alloc(CHUNK_BYTES, "x"));

/** Bytes that are nobody's protocol, the same every time. */
export const garbage: Misbehaviour = says(
  Buffer.from(Array.from({ length: 512 }, (_, place) => (place * 197 + 89) % 256)),
);

/** All bits set: in most binary protocols a frame of absurd length. */
export const hugeLengths: Misbehaviour = says(Buffer.alloc(512, 0xff));

/** Zeros without end: frames of no length. */
export const endlessZeros: Misbehaviour = pours(Buffer.alloc(CHUNK_BYTES));

/** Says something at once, and then listens in silence: a service that got stuck half-way. */
export function says(greeting: string | Uint8Array): Misbehaviour {
  return (ending) =>
    serveTcp(ending, (socket) => {
      socket.write(greeting);
      socket.resume();
    });
}

/** Says the same again and again without end, e.g. a continuation line of the protocol. */
export function pours(chunk: string | Uint8Array): Misbehaviour {
  return (ending) =>
    serveTcp(ending, (socket) => {
      // Written in large pieces: the kernel takes small ones for so long that the test's own event loop would stand still.
      const once = Buffer.from(chunk);
      const piece = Buffer.concat(Array.from({ length: Math.ceil(CHUNK_BYTES / once.length) }, () => once));
      const pour = () => {
        while (socket.writable && socket.write(piece));
      };
      socket.resume().on("drain", pour);
      pour();
    });
}

/**
 * A scripted conversation: each thing said is the answer to one thing heard, the first one is the greeting. After the
 * last one it is silent. Undefined says nothing, and waits for the next.
 */
export function follows(script: readonly (string | Uint8Array | undefined)[]): Misbehaviour {
  return (ending) =>
    serveTcp(ending, (socket: Socket) => {
      const lines = [...script];
      const next = () => {
        const line = lines.shift();
        if (line !== undefined) socket.write(line);
      };
      socket.on("data", next);
      next();
    });
}

/** Every TCP misbehaviour that needs no knowledge of a protocol, by the words that stand in the failure table. */
export const MISBEHAVIOURS = {
  "service stopped": stopped,
  "accepts and stays silent": silent,
  "accepts and closes": closing,
  "accepts and resets": resetting,
  "web server on that port": webServer,
  "SSH server on that port": sshServer,
  "mail server on that port": mailServer,
  "slower than the deadline": slow,
  "endless line": endlessLine,
  "endless zeros": endlessZeros,
  "random bytes": garbage,
  "absurd lengths": hugeLengths,
} as const satisfies Record<string, Misbehaviour>;

/** A UDP server; what it answers is the test's. Returns its port. */
export async function serveUdp(
  ending: Ending,
  onMessage: (message: Buffer, from: RemoteInfo, socket: UdpSocket) => void = () => undefined,
): Promise<number> {
  const socket = createSocket("udp4");
  socket.on("message", (message, from) => onMessage(message, from, socket));
  socket.on("error", () => undefined);
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  ending.teardown(async () => {
    socket.close();
    await once(socket, "close");
  });
  return socket.address().port;
}

/** Once asked, sends the same datagram again and again without end. */
export function floods(datagram: Uint8Array): Misbehaviour {
  return (ending) =>
    serveUdp(ending, (_, from, socket) => {
      const timer = setInterval(() => {
        for (let left = 100; left > 0; left -= 1) socket.send(datagram, from.port, from.address);
      }, 5);
      socket.once("close", () => clearInterval(timer));
    });
}

/** A UDP port on which nobody listens. */
export const stoppedUdp: Misbehaviour = async () => {
  const teardowns: (() => unknown)[] = [];
  const port = await serveUdp({ teardown: (handler) => teardowns.push(handler) });
  for (const teardown of teardowns) await teardown();
  return port;
};

/** Every UDP misbehaviour that needs no knowledge of a protocol. */
export const UDP_MISBEHAVIOURS = {
  "service stopped": stoppedUdp,
  "stays silent": (ending) => serveUdp(ending),
  "random bytes": (ending) =>
    serveUdp(ending, (_, from, socket) =>
      socket.send(
        Buffer.from(Array.from({ length: 512 }, (_, place) => (place * 197 + 89) % 256)),
        from.port,
        from.address,
      ),
    ),
  "empty answers": (ending) =>
    serveUdp(ending, (_, from, socket) => socket.send(Buffer.alloc(0), from.port, from.address)),
  "echoes what is asked": (ending) =>
    serveUdp(ending, (message, from, socket) => socket.send(message, from.port, from.address)),
} as const satisfies Record<string, Misbehaviour>;
