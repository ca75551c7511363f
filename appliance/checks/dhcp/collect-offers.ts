/**
 * Asks for an address and collects who offers one. Nothing is ever taken: an offer that nobody requests lapses.
 *
 * On an interface the question is a broadcast. A socket bound to the interface's address sends it there and nowhere else
 * (Linux routes limited broadcasts by their source address); another one, bound to 255.255.255.255, hears the offers,
 * also beside the box's own DHCP client. To a server elsewhere the question goes as a relay sends it (RFC 2131, 4.1).
 */
import { randomInt } from "node:crypto";
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { readInterfaces } from "#lib/interfaces.ts";
import { codedError, errorCode } from "#lib/errno.ts";
import { Slots } from "#lib/slots.ts";
import type { RunContext } from "../contract.ts";
import { ConversationFault } from "../observe-conversation.ts";
import { CLIENT_PORT, decodeOffer, encodeDiscover, SERVER_PORT, type Offer } from "./dhcp-message.ts";

export interface TimedOffer extends Offer {
  /** From sending the question for the first time, milliseconds. */
  readonly afterMs: number;
}

interface Asking {
  readonly sender: Socket;
  readonly listeners: readonly Socket[];
  readonly question: Buffer;
  readonly transaction: number;
  /** Where the question goes. */
  readonly to: string;
}

const EVERYBODY = "255.255.255.255";
/** A virtual one for questions by relay, where the client's hardware address is of no importance. Locally administered. */
const NOBODYS_MAC = "02:00:5e:00:53:01";
const LONGEST_RESEND_MS = 4000;
const MOST_OFFERS = 50;
const MOST_DATAGRAMS = 2000;
/** Answers to a relay come to one port of one address, so one run at a time may wait for them. */
const relayTurns = new Slots(1);

/**
 * All offers on an interface within some time; after that time until `isEnough`.
 * @throws an error that blames the box: ENODEV where there is no such interface with an IPv4 address, EACCES and
 *   EADDRINUSE where the ports cannot be had; the signal's reason when nobody offered anything in time
 */
export async function collectOffers(
  interfaceName: string,
  mac: string | undefined,
  listenMs: number,
  isEnough: (offers: readonly TimedOffer[]) => boolean,
  context: RunContext,
): Promise<readonly TimedOffer[]> {
  const own = readInterfaces()[interfaceName]?.find(({ family }) => family === "IPv4");
  if (own === undefined) throw codedError("ENODEV", `there is no interface ${interfaceName} with an IPv4 address`);
  const sockets: Socket[] = [];
  try {
    const listener = await openSocket(sockets, EVERYBODY, CLIENT_PORT, true);
    const sender = await openSocket(sockets, own.address, CLIENT_PORT, true);
    sender.setBroadcast(true);
    const transaction = randomInt(2 ** 32);
    const question = encodeDiscover({ transaction, mac: mac ?? own.mac });
    return await exchange(
      { sender, listeners: [sender, listener], question, transaction, to: EVERYBODY },
      (offers, passedMs) => passedMs >= listenMs && isEnough(offers),
      listenMs,
      context,
    );
  } finally {
    for (const socket of sockets) socket.close();
  }
}

/** The first offer of a server that is asked as a relay would. Fails like `collectOffers`. @param server IPv4 address */
export async function askAsRelay(
  server: string,
  mac: string | undefined,
  context: RunContext,
): Promise<readonly TimedOffer[]> {
  return relayTurns.run(context.signal, async () => {
    const sockets: Socket[] = [];
    try {
      const relay = await findOwnAddress(sockets, server);
      const sender = await openSocket(sockets, relay, SERVER_PORT, false);
      const transaction = randomInt(2 ** 32);
      const question = encodeDiscover({ transaction, mac: mac ?? NOBODYS_MAC, relay });
      const asking = { sender, listeners: [sender], question, transaction, to: server };
      return await exchange(asking, (offers) => offers.length > 0, undefined, context);
    } finally {
      for (const socket of sockets) socket.close();
    }
  });
}

/** Sends, listens and sends again, until there is enough or time is up. */
function exchange(
  { sender, listeners, question, transaction, to }: Asking,
  isEnough: (offers: readonly TimedOffer[], passedMs: number) => boolean,
  lookAgainMs: number | undefined,
  { signal, now, timeoutMs }: RunContext,
): Promise<readonly TimedOffer[]> {
  return new Promise((resolve, reject) => {
    const offers: TimedOffer[] = [];
    const startedAt = now();
    let heard = 0;
    const timers: NodeJS.Timeout[] = [];
    const settle = (finish: () => void) => {
      for (const timer of timers) clearTimeout(timer);
      signal.removeEventListener("abort", giveUp);
      finish();
    };
    const fail = (error: Error) => settle(() => reject(error));
    const giveUp = () => (offers.length > 0 ? settle(() => resolve(offers)) : fail(signal.reason as Error));
    const look = () => isEnough(offers, now() - startedAt) && settle(() => resolve(offers));
    const hear = (message: Buffer, from: { readonly address: string }) => {
      heard += 1;
      const offer = decodeOffer(message, transaction, from.address);
      if (offer !== undefined && offers.every(({ server }) => server !== offer.server)) {
        offers.push({ ...offer, afterMs: now() - startedAt });
        look();
      }
      if (heard > MOST_DATAGRAMS || offers.length > MOST_OFFERS) fail(new ConversationFault("tooMuch"));
    };
    for (const socket of listeners) socket.on("message", hear).on("error", fail);
    const send = () => sender.send(question, SERVER_PORT, to, (error) => error !== null && fail(error));
    timers.push(setInterval(send, Math.min(LONGEST_RESEND_MS, timeoutMs / 3)));
    // What the clock calls enough may be a hair before the timer does.
    if (lookAgainMs !== undefined) timers.push(setTimeout(look, lookAgainMs + 1));
    if (signal.aborted) giveUp();
    else {
      signal.addEventListener("abort", giveUp, { once: true });
      send();
    }
  });
}

async function openSocket(sockets: Socket[], address: string, port: number, reuseAddr: boolean): Promise<Socket> {
  const socket = createSocket({ type: "udp4", reuseAddr });
  sockets.push(socket);
  try {
    socket.bind({ address, port, exclusive: true });
    await once(socket, "listening");
    return socket;
  } catch (error) {
    throw explain(error, port);
  }
}

/** The code alone does not tell a technician what to do about it. */
function explain(error: unknown, port: number): unknown {
  const code = errorCode(error);
  if (code === "EACCES") return codedError(code, `offers arrive at UDP port ${port}, which needs CAP_NET_BIND_SERVICE`);
  if (code === "EADDRINUSE") return codedError(code, `another program of this box holds UDP port ${port} for itself`);
  return error;
}

/** The address of this box from which the server is reached. Nothing is sent for that. */
async function findOwnAddress(sockets: Socket[], server: string): Promise<string> {
  const socket = createSocket("udp4");
  sockets.push(socket);
  socket.connect(SERVER_PORT, server);
  await once(socket, "connect");
  return socket.address().address;
}
