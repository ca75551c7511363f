/** Rows of packets through the kernel and back: lengths, addresses, and places that are used again. */
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import t from "tap";
import { AF_INET, IPPROTO_UDP, KernelCalls, SOCK_DGRAM } from "./kernel-calls.ts";

const calls = await KernelCalls.load().catch((error: unknown) => error as Error);
const obstacle = calls instanceof Error ? calls.message : false;
const LOOPBACK = Uint8Array.of(127, 0, 0, 1);

t.test("packets of any length come back as they were sent, row after row", { skip: obstacle }, async (t) => {
  if (calls instanceof Error) return;
  const echo = createSocket("udp4");
  echo.on("message", (bytes, { address, port }) => echo.send(bytes, port, address));
  echo.bind(0, "127.0.0.1");
  await once(echo, "listening");
  const fd = calls.openSocket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
  t.teardown(() => {
    calls.close(fd);
    echo.close();
  });
  calls.prepare(fd, AF_INET, 1 << 20, "no stamps");
  const [questions, answers] = [calls.packets(8, 64), calls.packets(4, 64)];
  for (const lengths of [[0, 1, 64], [7], [64, 2, 3, 4, 5, 6, 7, 8], [9, 9]]) {
    for (const [place, length] of lengths.entries()) {
      questions.address(place, LOOPBACK, echo.address().port);
      questions.put(place, Buffer.alloc(length, place));
    }
    t.equal(calls.send(fd, questions, 0, lengths.length), lengths.length);
    const back: number[] = [];
    for (let tries = 0; back.length < lengths.length && tries < 1000; tries++) {
      const count = calls.receive(fd, answers, "answers");
      for (let place = 0; place < count; place++) {
        const bytes = answers.received(place);
        t.ok(bytes.every((byte) => byte === back.length));
        t.same([...answers.addressOf(place), answers.portOf(place)], [...LOOPBACK, echo.address().port]);
        t.equal(answers.receivedAtMs(place), undefined, "nobody asked for time stamps");
        back.push(bytes.length);
      }
      if (count === 0) await delay(1);
    }
    t.same(back, lengths);
  }
});

t.test("what does not fit a row is refused before it is written", { skip: obstacle }, async (t) => {
  if (calls instanceof Error) return;
  const row = calls.packets(2, 16);
  t.throws(() => row.put(0, Buffer.alloc(17)), RangeError);
  t.throws(() => row.put(2, Buffer.alloc(1)), RangeError);
  t.throws(() => row.put(-1, Buffer.alloc(1)), RangeError);
  t.throws(() => calls.send(1, row, 1, 2), RangeError);
});
