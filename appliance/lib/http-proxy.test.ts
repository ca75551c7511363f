/** Through a real proxy: what goes through it, with which log-in, and what its refusals say. */
import { createServer, request as plainRequest } from "node:http";
import { connect, type AddressInfo } from "node:net";
import t, { type Test } from "tap";
import { openTunnel, proxyTo, ProxyRefusal, tunnelAgent, type HttpProxy } from "./http-proxy.ts";

const SECRET = "s3cret";

/** A proxy that asks for a log-in and knows one server by whatever name. */
async function startProxy(t: Test, behind: number, { knowsConnect = true } = {}) {
  const asked: string[] = [];
  const server = createServer((_, response) => response.writeHead(405).end());
  if (!knowsConnect) server.on("connect", (_, socket) => socket.end("HTTP/1.1 405 Method Not Allowed\r\n\r\n"));
  else
    server.on("connect", (request, socket, head) => {
      asked.push(request.url ?? "");
      const login = Buffer.from(`ana:${SECRET}`).toString("base64");
      if (request.headers["proxy-authorization"] !== `Basic ${login}`)
        return void socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
      const there = connect(behind, "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        there.write(head);
        there.pipe(socket).pipe(there);
      });
      there.on("error", () => socket.destroy());
      socket.on("error", () => there.destroy());
    });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.teardown(() => server.close());
  const { port } = server.address() as AddressInfo;
  const proxy: HttpProxy = { host: "127.0.0.1", port, user: "ana", password: SECRET, except: [] };
  return { proxy, asked };
}

async function startServer(t: Test): Promise<number> {
  const server = createServer((request, response) => response.end(`hello ${request.headers.host}`));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.teardown(() => server.close());
  return (server.address() as AddressInfo).port;
}

t.test("a request goes through it, and the server's name is looked up by the proxy alone", async (t) => {
  const { proxy, asked } = await startProxy(t, await startServer(t));
  const answer = await new Promise<string>((resolve, reject) => {
    const sent = plainRequest("http://chat.invalid/", { agent: tunnelAgent(proxy, false) }, (response) => {
      response.setEncoding("utf8").on("data", resolve);
    });
    sent.on("error", reject).end();
  });
  t.equal(answer, "hello chat.invalid");
  t.same(asked, ["chat.invalid:80"]);
});

t.test("what it refuses says why, without user and password", async (t) => {
  const { proxy, asked } = await startProxy(t, await startServer(t));
  const wrong = { ...proxy, password: "another" };
  const error = await openTunnel(wrong, "2001:db8::7", 8883).catch((caught: unknown) => caught);
  t.match(error, new ProxyRefusal(wrong, 407));
  t.notMatch(String(error), /ana|another/);
  t.same(asked, ["[2001:db8::7]:8883"]);
  const none = await startProxy(t, 1, { knowsConnect: false });
  await t.rejects(openTunnel(none.proxy, "chat.invalid", 443), { code: "EPROXY" });
  await t.rejects(openTunnel({ ...proxy, port: 1 }, "chat.invalid", 443), { code: "ECONNREFUSED" });
});

t.test("what is on the site is reached without it, and what is left out", async (t) => {
  const proxy: HttpProxy = { host: "proxy.example", port: 3128, except: ["soc.example", ".example.org", "192.0.2.7"] };
  for (const host of [
    "localhost",
    "127.0.0.1",
    "[::1]",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.1.5",
    "[fd00::5]",
    "nas",
    "nas.local",
  ])
    t.equal(proxyTo(proxy, host), undefined, host);
  for (const host of ["soc.example", "SOC.example.", "a.example.org", "example.org", "192.0.2.7"])
    t.equal(proxyTo(proxy, host), undefined, host);
  for (const host of ["a.soc.example", "example.org.evil.net", "192.0.2.8", "172.32.0.1", "2001:db8::7"])
    t.equal(proxyTo(proxy, host), proxy, host);
  t.equal(proxyTo(undefined, "soc.example"), undefined);
});
