import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";
import t from "tap";
import { connectToAny } from "./connect-to-any.ts";

const now = () => performance.now();

/** A server on 127.0.0.1 alone: every other address of loopback refuses its port. */
async function listen(t: { teardown(handler: () => unknown): unknown }): Promise<number> {
  const server = createServer((socket) => socket.resume()).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.teardown(() => server.close());
  return (server.address() as AddressInfo).port;
}

t.test("the next address is tried where one refuses, and it is said which", async (t) => {
  const port = await listen(t);
  const signal = AbortSignal.timeout(60_000);
  const { socket, address, failed, connectMs } = await connectToAny(
    ["127.0.0.2", "127.0.0.3", "127.0.0.1", "127.0.0.4"],
    port,
    signal,
    now,
  );
  await new Promise((done) => setImmediate(done));
  t.notOk(socket.destroyed, "what was reached lives on");
  socket.destroy();
  t.equal(address, "127.0.0.1");
  t.ok(connectMs >= 0);
  t.same(failed, [
    { address: "127.0.0.2", code: "ECONNREFUSED" },
    { address: "127.0.0.3", code: "ECONNREFUSED" },
  ]);
});

t.test(
  "where no address takes the connection, the first failure of the target's counts, and all are named",
  async (t) => {
    const port = await listen(t);
    const signal = AbortSignal.timeout(60_000);
    const addresses = ["127.0.0.2", "127.0.0.3"];
    await t.rejects(connectToAny(addresses, port, signal, now), {
      name: "NoAddressAnswers",
      code: "ECONNREFUSED",
      failed: addresses.map((address) => ({ address, code: "ECONNREFUSED" })),
    });
    await t.rejects(connectToAny(["127.0.0.2"], port, signal, now), { code: "ECONNREFUSED" });
  },
);

t.test("an abort ends all attempts, and a connection that stands already", async (t) => {
  const port = await listen(t);
  const aborted = AbortSignal.abort(new Error("enough"));
  await t.rejects(connectToAny(["127.0.0.2", "127.0.0.1"], port, aborted, now), { message: "enough" });
  const abort = new AbortController();
  const { socket } = await connectToAny(["127.0.0.2", "127.0.0.1"], port, abort.signal, now);
  const closed = new Promise((resolve) => socket.once("close", resolve));
  abort.abort(new Error("enough"));
  await closed;
  t.ok(socket.destroyed);
});

/** Takes a port and never accepts: with its queue full, the kernel drops whatever else knocks. */
const NEVER_ACCEPTS = `socket(S, PF_INET, SOCK_STREAM, 0); bind(S, pack_sockaddr_in($ARGV[0], inet_aton("127.0.0.5")));
  listen(S, 0); $| = 1; print "ready"; sleep 120`;

async function beSilent(t: { teardown(handler: () => unknown): unknown }, port: number): Promise<string> {
  const child = spawn("perl", ["-MSocket", "-e", NEVER_ACCEPTS, String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.teardown(() => child.kill());
  await once(child.stdout, "data");
  const fillers = [1, 2, 3].map(() => connect({ host: "127.0.0.5", port }).on("error", () => undefined));
  t.teardown(() => fillers.map((socket) => socket.destroy()));
  await Promise.any(fillers.map((socket) => once(socket, "connect")));
  return "127.0.0.5";
}

t.test("a silent first address does not hold up the second, and is told", async (t) => {
  const port = await listen(t);
  const silent = await beSilent(t, port);
  const { socket, address, failed } = await connectToAny([silent, "127.0.0.1"], port, AbortSignal.timeout(60_000), now);
  socket.destroy();
  t.equal(address, "127.0.0.1");
  t.same(failed, [{ address: silent, code: "ETIMEDOUT" }]);
});
