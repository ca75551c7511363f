import { execFileSync } from "node:child_process";
import t from "tap";
import { isInNamespace } from "#lib/testing/in-namespace.ts";
import { findClosedPort, serveTcp } from "../testing/local-servers.ts";
import { FailureTable, HOPING_DEADLINE_MS } from "../testing/failure-table.ts";
import { tryCheck } from "../testing/try-check.ts";
import { tcp } from "./tcp.ts";
import { stage } from "./testing/stage.ts";

const table = new FailureTable(tcp);

function testLoopback(): void {
  t.test("an open port is connected, and the connection closed again", async (t) => {
    const closed = Promise.withResolvers<void>();
    const port = await serveTcp(t, (socket) => socket.resume().on("close", closed.resolve));
    const { observation } = await tryCheck(tcp, { settings: { port } });
    t.equal(observation.code, "connected");
    t.ok((observation.measurements?.connectMs ?? 0) > 0);
    await closed.promise;
  });

  t.test("a closed port refuses", async (t) => {
    const result = await tryCheck(tcp, { settings: { port: await findClosedPort() } });
    t.match(result, { blame: "target", observation: { code: "refused" } });
  });

  t.test("a name is looked up first; one that does not exist is said so", async (t) => {
    const port = await serveTcp(t);
    const found = await tryCheck(tcp, { target: { address: "localhost" }, settings: { port } });
    t.equal(found.observation.code, "connected");
    const unknown = () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" }));
    const names = { resolve: unknown, resolveAll: unknown };
    const gone = await tryCheck(tcp, {
      target: { address: "gone.example" },
      settings: { port },
      surroundings: { names },
    });
    t.match(gone, { blame: "target", observation: { code: "nameNotFound" } });
  });

  t.test("the answer is searched for the expected text, however it is cut into packets", async (t) => {
    const port = await serveTcp(t, (socket) => {
      socket.write("220 mail.ac");
      setImmediate(() => socket.write("me.example ESMTP\r\n"));
    });
    const { observation } = await tryCheck(tcp, { settings: { port, expect: "220 mail.acme.example" } });
    t.equal(observation.code, "expectedText");
    t.ok((observation.measurements?.answerMs ?? 0) > 0);
  });

  t.test("what is sent arrives with its line ends", async (t) => {
    const port = await serveTcp(t, (socket) => socket.once("data", (heard) => socket.end(heard)));
    const { observation } = await tryCheck(tcp, { settings: { port, send: "PING\\r\\n", expect: "PING\r\n" } });
    t.equal(observation.code, "expectedText");
  });

  t.test("another answer, and none before the end, are told apart", async (t) => {
    const other = await serveTcp(t, (socket) => socket.end("421 busy"));
    const silent = await serveTcp(t, (socket) => socket.end());
    const mute = await serveTcp(t);
    const expect = "220";
    t.match((await tryCheck(tcp, { settings: { port: other, expect } })).observation, {
      code: "otherText",
      parameters: { heard: "421 busy" },
    });
    t.match((await tryCheck(tcp, { settings: { port: silent, expect } })).observation, { code: "closedEarly" });
    t.match((await tryCheck(tcp, { settings: { port: mute, expect }, timeoutMs: 200 })).observation, {
      code: "timeout",
    });
  });

  t.test("endless chatter is heard only so far", async (t) => {
    const port = await serveTcp(t, (socket) => {
      const chatter = () => {
        while (socket.writable && socket.write("x".repeat(65_536)));
      };
      socket.on("drain", chatter);
      chatter();
    });
    // Were it heard until the deadline, the run would be given up by the test before that.
    const { observation } = await tryCheck(tcp, { settings: { port, expect: "220" }, timeoutMs: 600_000 });
    t.equal(observation.code, "otherText");
  });
}

/** In a namespace: a dead neighbour on the own subnet, and a network to which there is no route. */
function testNamespace(): void {
  for (const command of [
    "ip link set lo up",
    "ip link add v0 type veth peer name v1",
    "ip addr add 10.9.0.1/24 dev v0",
    "ip link set v0 up",
    "ip link set v1 up",
    "sysctl -q -w net.ipv4.neigh.v0.retrans_time_ms=200",
  ]) {
    const [name = "", ...args] = command.split(" ");
    execFileSync(name, args);
  }
  t.test("a dead neighbour is unreachable, within the deadline, and it is the target's fault", async (t) => {
    const result = await tryCheck(tcp, { target: { address: "10.9.0.7" }, settings: { port: 80 }, timeoutMs: 20_000 });
    t.match(result, { blame: "target", observation: { code: "unreachable" } });
  });
  t.test("without a route this box is to blame", async (t) => {
    const result = await tryCheck(tcp, { target: { address: "192.0.2.1" }, settings: { port: 80 } });
    t.match(result, { blame: "box", observation: { code: "boxFault", parameters: { errno: "ENETUNREACH" } } });
  });
}

const inside = isInNamespace(t, import.meta.filename);
if (inside) testNamespace();
else testLoopback();

if (!inside) {
  t.test("the table of failures", async (t) => {
    await table.try(t, "open port", "connected", { settings: { port: await serveTcp(t) } });
    const greeting = await serveTcp(t, (socket) => socket.write("220 mail.acme.example ESMTP\r\n"));
    await table.try(t, "expected text comes", "expectedText", { settings: { port: greeting, expect: "220" } });
    await table.tryAll(
      t,
      stage.misbehaviours,
      {
        "service stopped": "refused",
        "accepts and stays silent": "timeout",
        "accepts and closes": "closedEarly",
        "accepts and resets": "reset",
        "web server on that port": "otherText",
        "SSH server on that port": "otherText",
        "mail server on that port": "otherText",
        "slower than the deadline": "otherText",
        "endless line": "otherText",
        "endless zeros": "otherText",
        "random bytes": "otherText",
        "absurd lengths": "otherText",
      },
      (port) => ({ port, send: "HELP\\r\\n", expect: "200 ready" }),
      // Another answer is one only when the time is up: the true one may come behind it.
      HOPING_DEADLINE_MS,
    );
    table.check(t);
  });
}
