import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import t from "tap";
import { startBox } from "#api/testing/fixture-box.ts";
import { runWords } from "./testing/fake-terminal.ts";

const askAt = (port: number) => runWords(["ready", "--at", `127.0.0.1:${port}`]);

t.test("a box on loopback, by HTTP", async (t) => {
  const { port } = await startBox(t);
  t.match(await askAt(port), { code: 0, out: ["ready"] });
});

t.test("a box on all addresses, by HTTPS with a certificate of its own", async (t) => {
  const { port } = await startBox(t, { unclaimed: true, listen: { host: "0.0.0.0", port: 0 } });
  t.match(await askAt(port), { code: 0, out: ["ready"] });
});

t.test("a box that does not watch, and none at all", async (t) => {
  const server = createServer((_request, response) => response.writeHead(503).end()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  t.match(await askAt(port), { code: 1, out: ["not ready: 503"] });
  server.close();
  await once(server, "close");
  t.match(await askAt(port), { code: 1, out: [/^not ready: .*ECONNREFUSED/] });
});

t.test("bad usage", async (t) => {
  for (const at of ["somewhere", "127.0.0.1:70000", ":80", "[::1"])
    t.match(await runWords(["ready", "--at", at]), { code: 64, err: [/--at takes HOST:PORT/] }, at);
});
