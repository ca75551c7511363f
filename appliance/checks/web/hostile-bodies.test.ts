/** Servers that send without end, or in the smallest pieces: given up at a bound, and timers run meanwhile. */
import type { Socket } from "node:net";
import t from "tap";
import { http } from "../http/http.ts";
import { serveTcp } from "../testing/local-servers.ts";
import { tryCheck } from "../testing/try-check.ts";

const HEAD = "HTTP/1.1 200 OK\r\n";
const MOST_CHUNKS = 100_000;

/** Runs the check, and counts how often a timer runs meanwhile. */
async function watch(port: number, settings: object, timeoutMs: number) {
  let ticks = 0;
  const watching = setInterval(() => (ticks += 1), 10);
  const result = await tryCheck(http, { settings: { url: `http://127.0.0.1:${port}/`, ...settings }, timeoutMs });
  clearInterval(watching);
  return { observation: result.observation, ticks };
}

/** Sends the same bytes so many times, as fast as they are taken. */
async function pour(socket: Socket, part: Buffer, times: number): Promise<void> {
  for (let sent = 0; sent < times && !socket.destroyed; sent++) {
    if (!socket.write(part)) await new Promise<void>((resolve) => onceEither(socket, resolve));
  }
}

function onceEither(socket: Socket, done: () => void): void {
  const settle = () => {
    for (const name of ["drain", "close"]) socket.off(name, settle);
    done();
  };
  for (const name of ["drain", "close"]) socket.once(name, settle);
}

t.test("a body in chunks of one byte is read, up to so many chunks; timers run meanwhile", async (t) => {
  const part = Buffer.from("1\r\nx\r\n".repeat(1000));
  for (const [chunks, code] of [
    [MOST_CHUNKS - 1000, "answered"],
    [15 * MOST_CHUNKS, "malformed"],
  ] as const) {
    const port = await serveTcp(t, (socket) => {
      socket.once("data", () => {
        socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`);
        void pour(socket, part, chunks / 1000).then(() => socket.end("0\r\n\r\n"));
      });
    });
    const { observation, ticks } = await watch(port, { maxBytes: 5_000_000 }, 60_000);
    t.equal(observation.code, code, `${chunks} chunks`);
    if (code === "answered") t.equal(observation.measurements?.["sizeBytes"], chunks);
    t.ok(ticks > 20, `${ticks} ticks`);
  }
});

for (const [what, junk] of [
  ["line ends", "\r\n".repeat(20_000)],
  ["interim answers", `${HEAD.replace("200 OK", "100 Continue")}\r\n`.repeat(2000)],
  ["header lines", "X: y\r\n".repeat(8000)],
] as const) {
  t.test(`${what} without end are given up, and no timer waits for that`, async (t) => {
    const port = await serveTcp(t, (socket) => {
      socket.once("data", () => {
        if (what === "header lines") socket.write(HEAD);
        void pour(socket, Buffer.from(junk), 100_000);
      });
    });
    const { observation } = await watch(port, {}, 30_000);
    t.equal(observation.code, "malformed");
  });
}
