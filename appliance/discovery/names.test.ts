/** What hosts call themselves, asked of real responders on loopback. Their ports are below 1024: needs root. */
import { createSocket } from "node:dgram";
import { once } from "node:events";
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { lookUpNames } from "./names.ts";
import { PacketBudget } from "./packet-budget.ts";

const ADDRESS = "127.0.0.78";
const skip = process.getuid?.() !== 0 && "only root may answer on port 137";

/** Answers every datagram on a port; `reply` undefined: nothing. */
async function respond(t: { teardown(work: () => void): void }, port: number, reply: (question: Buffer) => Buffer) {
  const socket = createSocket("udp4");
  socket.on("message", (question, { port: to, address }) => socket.send(reply(question), to, address));
  socket.bind(port, ADDRESS);
  await once(socket, "listening");
  t.teardown(() => socket.close());
}

/** A PTR record for whatever was asked (RFC 1035, 4.1). */
function pointer(name: string): (question: Buffer) => Buffer {
  const labels = name.split(".").flatMap((label) => [label.length, ...Buffer.from(label)]);
  return (question) => {
    const header = Buffer.from([...question.subarray(0, 2), 0x84, 0, 0, 1, 0, 1, 0, 0, 0, 0]);
    const record = [0xc0, 12, 0, 12, 0, 1, 0, 0, 0, 60, 0, labels.length + 1, ...labels, 0];
    return Buffer.concat([header, question.subarray(12), Buffer.from(record)]);
  };
}

function ask(timeoutMs?: number) {
  return lookUpNames(ADDRESS, new PacketBudget(500, systemClock), AbortSignal.timeout(100_000), timeoutMs);
}

t.test("NetBIOS, mDNS and LLMNR names are found, each by its own way", { skip }, async (t) => {
  const entry = Buffer.concat([Buffer.from("ACME-PC".padEnd(15)), Buffer.from([0, 4, 0])]);
  await respond(t, 137, () => Buffer.concat([Buffer.alloc(56), Buffer.from([1]), entry]));
  await respond(t, 5353, pointer("acme-printer.local"));
  await respond(t, 5355, pointer("acme-pc"));
  t.match(await ask(20_000), { netbios: "ACME-PC", mdns: "acme-printer.local", llmnr: "acme-pc" });
});

t.test("garbage is no name, and nobody is waited for longer than a moment", { skip }, async (t) => {
  await respond(t, 137, () => Buffer.from("x"));
  await respond(t, 5353, () => Buffer.alloc(1400, 0xff));
  const { netbios, mdns, llmnr } = await ask();
  t.same([netbios, mdns, llmnr], [undefined, undefined, undefined]);
});
