/** What comes over the broker: signed orders, and bytes of whoever connects to the box's own broker. */
import { sign } from "node:crypto";
import { connect } from "node:net";
import { once } from "node:events";
import { findOrdered, ORDERABLE } from "#actions/order.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { freeTcpPort } from "#lib/testing/free-port.ts";
import type { SignedOrder } from "#model/order.ts";
import { EmbeddedBroker } from "#relay/embedded-broker.ts";
import { whyNotTaken } from "#relay/judge-order.ts";
import { PacketMeter } from "#relay/packet-limit.ts";
import { readOrder } from "#relay/read-order.ts";
import { makeTestKey, orderOf, signOrder, TEST_BASE } from "#relay/testing/sign-order.ts";
import { refusalLine } from "#texts/say-refusal.ts";
import { must, parsers } from "../parser.ts";

const KEY = makeTestKey();
const AT = Date.UTC(2026, 10, 30);
const MOST_BYTES = 64 * 1024;
const now = {
  base: TEST_BASE,
  boot: "boot-1",
  wallMs: AT,
  clockTrusted: true,
  earliestMs: 0,
  forgottenUntil: 0,
  notIssuedUntil: 0,
  highest: 0,
  isKept: false,
};

function judge(order: SignedOrder): void {
  whyNotTaken(order, now);
  const found = findOrdered(order.command, (order as { arguments?: object }).arguments ?? {});
  for (const problem of found.problems ?? []) must(refusalLine(problem).length < 3000, "a mistake in a line");
}

let broker: EmbeddedBroker | undefined;

export const orderParsers = parsers(
  {
    name: "order",
    reads: "orders as they come, from whoever may write to the command topic",
    files: ["appliance/relay/read-order.ts"],
    waits: true,
    seeds: () => [signOrder(KEY, orderOf("check.run", AT)), signOrder(KEY, orderOf("note", AT), { crit: ["b64"] })],
    words: ["eyJhbGciOiJub25lIn0", ".", "=", "-", "_", "eyJhbGciOiJIUzI1NiJ9"],
    read: async (input) => {
      const read = await readOrder(input, [KEY.key], MOST_BYTES);
      if (read.refused !== undefined) must(refusalLine(read.refused).length < 3000, "a reason in a line");
      else judge(read.order);
    },
  },
  {
    name: "order-content",
    reads: "what a holder of a good key may have signed",
    files: ["appliance/relay/judge-order.ts", "appliance/actions/order.ts"],
    waits: true,
    seeds: () => [
      ...[...ORDERABLE.keys()].map((command) =>
        JSON.stringify(orderOf(command, AT, { arguments: { id: "x", note: "y" } } as never)),
      ),
      JSON.stringify(orderOf("configure", AT, { sequence: 3, boot: "boot-1" })),
    ],
    words: [
      '"__proto__":{}',
      "null",
      "[]",
      '"sequence":-1',
      '"expiresAt":"+275760-09-13T00:00:00.001Z"',
      '"issuedAt":"2026"',
      '"arguments":',
      "1e400",
    ],
    read: async (input) => {
      const head = Buffer.from(JSON.stringify({ alg: "EdDSA", kid: KEY.key.kid })).toString("base64url");
      const signed = `${head}.${input.toString("base64url")}`;
      const order = `${signed}.${sign(null, Buffer.from(signed), KEY.privateKey).toString("base64url")}`;
      const read = await readOrder(Buffer.from(order), [KEY.key], MOST_BYTES);
      if (read.refused === undefined) judge(read.order);
    },
  },
  {
    name: "mqtt-packets",
    reads: "packets of brokers and of clients of the box's own broker, by their heads",
    files: ["appliance/relay/packet-limit.ts"],
    seeds: () => [CONNECT, Buffer.concat([CONNECT, Buffer.from([0xc0, 0])])],
    read: (input) => {
      const whole = new PacketMeter().longest(input);
      const pieces = new PacketMeter();
      let longest = 0;
      for (const byte of input) {
        longest = Math.max(longest, pieces.longest(Buffer.from([byte])));
        if (longest === Number.POSITIVE_INFINITY) break; // nobody reads on behind a length that is none
      }
      must(whole === longest, "lengths depend on how the stream is cut");
    },
  },
  {
    name: "own-broker",
    reads: "connections to the box's own broker, on loopback",
    files: ["appliance/relay/embedded-broker.ts"],
    waits: true,
    seeds: () => [
      CONNECT,
      Buffer.concat([CONNECT, SUBSCRIBE]),
      Buffer.concat([CONNECT, Buffer.from([0x32, 7, 0, 1, 0x61, 0, 9, 0x78, 0x79])]),
      Buffer.concat([CONNECT, Buffer.from([0xc0, 0, 0xe0, 0])]),
    ],
    open: async () => {
      broker = new EmbeddedBroker({
        source: { latest: () => 0, read: () => [] },
        clock: systemClock,
        log: silentLog,
        base: TEST_BASE,
        boot: "boot-1",
        version: "0",
        clockTrusted: () => true,
        firstPort: await freeTcpPort(),
      });
      await broker.start();
    },
    close: () => broker?.stop(),
    read: async (input) => {
      const socket = connect(Number(new URL(broker?.url ?? "").port), "127.0.0.1");
      socket.on("error", () => undefined);
      await once(socket, "connect");
      socket.resume().end(input);
      await once(socket, "close");
    },
  },
);

/** MQTT 3.1.1, clean session, client id `f`. */
const CONNECT = Buffer.from([0x10, 13, 0, 4, 0x4d, 0x51, 0x54, 0x54, 4, 2, 0, 60, 0, 1, 0x66]);
const SUBSCRIBE = Buffer.from([0x82, 6, 0, 1, 0, 1, 0x23, 1]);
