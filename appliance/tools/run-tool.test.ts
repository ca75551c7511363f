/** Every tool against real servers on loopback, kind and hostile ones: what it says, and that it ends within its limits. */
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer as createSecureServer } from "node:tls";
import t from "tap";
import { makeAuthority, makeLeaf } from "#checks/testing/made-certificates.ts";
import { findClosedPort, serveHttp, serveTcp, serveTls } from "#checks/testing/local-servers.ts";
import type { Host } from "#model/site.ts";
import { decodeAnswer } from "#probes/dns-message.ts";
import { raw, startAgent, tableAnswerer } from "#snmp/testing/scripted-agent.ts";
import { makeAdmit } from "./reach.ts";
import { codesOf, tryTool } from "./testing/try-tool.ts";

const HERE = "127.0.0.1";
const NOBODY = () => new Set<string>();
const last = <T>(list: readonly T[]): T | undefined => list.at(-1);

t.test("ping and loss count what comes back", async (t) => {
  const lines = await tryTool("ping", { address: HERE, count: 2, sizeBytes: 1000 });
  if (codesOf(lines).includes("box.cannot")) return t.pass("this machine cannot ping");
  t.same(codesOf(lines), ["ping.begins", "ping.reply", "ping.reply", "ping.sum"]);
  t.match(last(lines), { parameters: { sent: 2, answered: 2, lossPercent: 0 }, tone: "good" });
});

t.test("a port: open with its greeting, and refused", async (t) => {
  const port = await serveTcp(t, (socket) => socket.write("220 mail.acme.example \u001b[31mready\r\n"));
  const lines = await tryTool("port", { address: HERE, port });
  t.same(codesOf(lines), ["port.open", "port.greeting"]);
  t.equal(last(lines)?.parameters.text, "220 mail.acme.example \\u001b[31mready", "nothing that a terminal would obey");
  t.same(codesOf(await tryTool("port", { address: HERE, port: await findClosedPort() })), ["port.refused"]);
});

t.test("HTTP: each step of the way, cookies by number, the text cut short", async (t) => {
  const port = await serveHttp(t, (request, response) => {
    if (request.url === "/to") return void response.writeHead(302, { location: "/page" }).end();
    response.setHeader("set-cookie", ["session=planted-cookie", "b=2"]);
    response.setHeader("content-type", "text/html");
    response.end("x".repeat(400_000));
  });
  const lines = await tryTool("http", { url: `http://${HERE}:${port}/to` });
  const urls = lines.filter(({ code }) => code === "http.asked").map(({ parameters }) => parameters.url);
  t.same(urls, [`http://${HERE}:${port}/to`, `http://${HERE}:${port}/page`]);
  t.same(
    lines.filter(({ code }) => code === "http.status").map(({ parameters }) => parameters.status),
    [302, 200],
  );
  t.match(
    lines.find(({ code }) => code === "http.cookies"),
    { parameters: { count: 2 } },
  );
  t.notMatch(JSON.stringify(lines), /planted-cookie/);
  t.match(
    lines.find(({ code }) => code === "http.longBody"),
    { parameters: { bytes: 200_000 } },
  );
  t.equal(String(last(lines)?.parameters.text).length, 1001, "the beginning, and an ellipsis");
});

t.test(
  "HTTP: a redirect to the box's own doors, or to a cloud's secrets, ends there; so does a name that leads there",
  async (t) => {
    const port = await serveHttp(t, (_request, response) => {
      response.writeHead(302, { location: "http://169.254.169.254/latest/meta-data/" }).end();
    });
    // As if the first server stood elsewhere.
    const gate = makeAdmit(NOBODY);
    const admit = (address: string) => (address === HERE ? undefined : gate(address));
    const lines = await tryTool("http", { url: `http://${HERE}:${port}/` }, { admit });
    t.match(last(lines), {
      code: "target.forbidden.metadata",
      parameters: { address: "169.254.169.254" },
      tone: "bad",
    });
    const own = await tryTool("http", { url: `http://${HERE}:${port}/` }, { admit: gate });
    t.same(codesOf(own), ["http.asked", "target.forbidden.own"]);
    const named = await tryTool(
      "port",
      { address: "meta.example", port: 80 },
      {
        admit: makeAdmit(NOBODY),
        names: { ask: async () => [{ address: "169.254.169.254", ttl: 60 }] },
      },
    );
    t.same(last(named), { ...last(named), code: "target.forbidden.metadata", tone: "bad" });
  },
);

t.test("HTTP: a log-in goes to who has proven itself, or may be read by others, and is shown nowhere", async (t) => {
  const heard: (string | undefined)[] = [];
  const port = await serveHttp(t, (request, response) => {
    heard.push(request.headers.authorization);
    const isKnown = request.headers.authorization === `Basic ${Buffer.from("ana:planted secret").toString("base64")}`;
    if (request.url === "/away") return void response.writeHead(302, { location: `http://localhost:${port}/` }).end();
    if (!isKnown) response.writeHead(401, { "www-authenticate": 'Basic realm="cameras"' });
    // A careless server tells all that it knows.
    response.end(JSON.stringify(request.headers));
  });
  const url = `http://${HERE}:${port}/`;
  const kept = await tryTool("http", { url, user: "ana", password: "planted secret" });
  t.same(heard, [undefined], "not in clear");
  const codes = codesOf(kept).filter((code) => code === "http.wants" || code.startsWith("http.login"));
  t.same(codes, ["http.loginKept", "http.wants"]);
  const allowed = { user: "ana", encryption: "plain" as const };
  const signedIn = await tryTool("http", { url, password: "planted secret", ...allowed });
  t.match(
    signedIn.find(({ code }) => code === "http.status"),
    { parameters: { status: 200 } },
  );
  t.match(signedIn.at(-1)?.parameters.text, /Basic \*\*\*/);
  t.notMatch(JSON.stringify([...kept, ...signedIn]), /planted secret|YW5hOnBsYW50ZWQ/);
  const wrong = await tryTool("http", { url, password: "guessed", ...allowed });
  t.ok(codesOf(wrong).includes("http.loginRefused"));
  heard.length = 0;
  await tryTool("http", { url: `${url}away`, password: "planted secret", ...allowed });
  t.same([heard.length, heard[1]], [2, undefined], "another host gets no log-in");
});

t.test("HTTPS: a log-in is kept back from a server whose certificate is not in order", async (t) => {
  const heard: string[] = [];
  const { key, cert } = await makeLeaf();
  const server = createSecureServer({ key, cert }, (socket) =>
    socket.on("data", (said) => {
      heard.push(said.toString());
      socket.end("HTTP/1.1 401 Unauthorized\r\nwww-authenticate: Digest realm=x\r\ncontent-length: 0\r\n\r\n");
    }),
  );
  server.on("tlsClientError", () => undefined);
  server.listen(0, HERE);
  await once(server, "listening");
  t.teardown(() => server.close());
  const url = `https://${HERE}:${(server.address() as { readonly port: number }).port}/`;
  const lines = await tryTool("http", { url, user: "ana", password: "planted secret" });
  t.same([heard.length, /authorization/i.test(heard.join(""))], [1, false]);
  t.ok(codesOf(lines).includes("tls.problem") && codesOf(lines).includes("http.loginKept"));
  const allowed = await tryTool("http", { url, user: "ana", password: "planted secret", encryption: "plain" });
  t.match(heard.at(-1), /authorization: Basic/i);
  t.match(allowed.at(-2), { code: "http.loginOtherWay", tone: "bad" });
});

t.test("TLS: the chain with its dates, and what is wrong with it", async (t) => {
  const authority = await makeAuthority("Acme authority");
  const good = await makeLeaf({ issuer: authority });
  const port = await serveTls(t, good);
  const lines = await tryTool("tls", { address: HERE, port, name: "www.acme.example" });
  t.match(codesOf(lines), ["port.open", "tls.agreed", "tls.certificate.valid", "tls.names", "tls.problem"]);
  t.match(last(lines), { parameters: { what: "chainIncomplete", name: "www.acme.example" }, tone: "bad" });
  const other = await tryTool("tls", { address: HERE, port, name: "other.example" });
  t.ok(codesOf(other).includes("tls.otherName"));
  const old = await serveTls(t, await makeLeaf({ days: -3, from: new Date(Date.now() - 10 * 86_400_000) }));
  const expired = await tryTool("tls", { address: HERE, port: old });
  t.match(
    expired.find(({ code }) => code.startsWith("tls.certificate")),
    { code: "tls.certificate.expired", tone: "bad" },
  );
  const plain = await serveTcp(t, (socket) => socket.end("no TLS here\r\n"));
  t.equal(last(await tryTool("tls", { address: HERE, port: plain }))?.code, "tls.failed");
});

t.test(
  "SNMP: names where the box knows them and numbers where not; the host's own credential goes nowhere else",
  async (t) => {
    const agent = await startAgent(
      tableAnswerer({
        "1.3.6.1.2.1.1.5.0": raw.text("core-1"),
        "1.3.6.1.2.1.2.2.1.8.3": raw.integer(2),
        "1.3.6.1.4.1.424242.7.0": raw.integer(5),
      }),
    );
    t.teardown(() => agent.close());
    const { port } = agent.agent;
    const credential = { version: "2c" as const, community: "public" };
    const values = async (oid: string, walk = true) =>
      (await tryTool("snmp", { address: HERE, port, credential, oid, walk })).map(({ code, parameters }) => [
        code,
        parameters.name,
        parameters.word,
      ]);
    t.same(await values("interfaces"), [
      ["snmp.walks", undefined, undefined],
      ["snmp.named", "ifOperStatus.3", "down"],
      ["snmp.end", undefined, undefined],
    ]);
    t.same(await values("1.3.6.1.4.1.424242"), [
      ["snmp.walks", undefined, undefined],
      ["snmp.value", undefined, undefined],
      ["snmp.end", undefined, undefined],
    ]);
    t.match((await values("sysName", false))[1], ["snmp.named", "sysName.0"], "an object stands for its only instance");
    t.same(codesOf(await tryTool("snmp", { address: HERE, oid: "noSuchName" })), ["snmp.noOid"]);
    t.same(
      codesOf(await tryTool("snmp", { address: HERE })),
      ["snmp.noCredential"],
      "nothing is configured, nothing typed",
    );
    const host = { id: "core", address: HERE, services: [], snmp: { port, access: credential } } as unknown as Host;
    t.equal(last(await tryTool("snmp", { host: "core", oid: "sysName.0" }, { hosts: [host] }))?.code, "snmp.named");
    const elsewhere = await tryTool("snmp", { address: "127.0.0.2", oid: "sysName.0" }, { hosts: [host] });
    t.same(codesOf(elsewhere), ["snmp.noCredential"]);
  },
);

t.test("SNMP: a walk without end is ended", async (t) => {
  let next = 0;
  const agent = await startAgent((request) => ({
    varbinds: Array.from({ length: Math.max(1, request.maxRepetitions) }, () => ({
      oid: `1.3.6.1.4.1.424242.1.${++next}`,
      ...raw.integer(next),
    })),
  }));
  t.teardown(() => agent.close());
  const credential = { version: "2c" as const, community: "public" };
  const order = { address: HERE, port: agent.agent.port, credential, oid: "1.3.6.1.4.1.424242.1", walk: true };
  const lines = await tryTool("snmp", order);
  t.match(last(lines), { code: "snmp.tooMany", parameters: { count: 1000 }, tone: "odd" });
  t.ok(lines.length < 1100);
});

t.test("DNS: records, no such name, garbage, and no answer to a cancelled question", async (t) => {
  const server = createSocket("udp4");
  server.on("message", (question, from) => {
    if (question.includes("garbage")) return server.send("no DNS", from.port, from.address);
    const answer = Buffer.from(question);
    answer.writeUInt16BE(question.includes("none") ? 0x8183 : 0x8180, 2);
    if (question.includes("none")) return server.send(answer, from.port, from.address);
    answer.writeUInt16BE(1, 6);
    const record = Buffer.from("c00c0001000100000e100004c0000201", "hex");
    server.send(Buffer.concat([answer, record]), from.port, from.address);
  });
  server.bind(0, HERE);
  await once(server, "listening");
  t.teardown(() => server.close());
  const { port } = server.address();
  const ask = (name: string) => tryTool("dns", { name, type: "A", resolver: HERE, port });
  const lines = await ask("www.acme.example");
  t.same(codesOf(lines), ["dns.answered", "dns.record"]);
  t.match(last(lines)?.parameters, { name: "www.acme.example", type: "A", ttlSeconds: 3600, data: "192.0.2.1" });
  t.match(last(await ask("none.example")), { code: "dns.noSuchName", parameters: { reason: "NXDOMAIN" }, tone: "bad" });
  t.same(codesOf(await tryTool("dns", { name: "a..b", type: "A", resolver: HERE, port })), ["dns.noName"]);
  t.same(codesOf(await tryTool("dns", { name: "x.example" })), ["dns.noResolver"]);
  t.throws(() => decodeAnswer(Buffer.from("no DNS")));
  const stop = new AbortController();
  const silent = createSocket("udp4").bind(0, HERE);
  await once(silent, "listening");
  t.teardown(() => silent.close());
  silent.once("message", () => stop.abort());
  const asked = tryTool(
    "dns",
    { name: "x.example", type: "A", resolver: HERE, port: silent.address().port },
    { signal: stop.signal },
  );
  await t.rejects(asked, { name: "AbortError" });
});

t.test("find: what switches learned is told, nearest first, and what is announced", async (t) => {
  const MAC = "00:1a:2b:3c:4d:5e";
  const tables = (ifIndex: number, more: number) => ({
    macs: [],
    addresses: [],
    portNames: { [ifIndex]: `port ${ifIndex}` },
    neighbours: [],
    learned: [
      { mac: MAC, ifIndex },
      ...Array.from({ length: more }, (_, n) => ({ mac: `02:00:00:00:01:0${n}`, ifIndex })),
    ],
    arp: [{ address: "192.0.2.9", mac: MAC }],
  });
  const hosts = [
    { id: "core", name: "Core", address: "192.0.2.1", services: [] },
    { id: "floor", address: "192.0.2.2", services: [] },
  ] as unknown as Host[];
  const learned = new Map([
    ["core", tables(24, 5)],
    ["floor", tables(3, 0)],
  ]);
  const lines = await tryTool("find", { mac: "001A.2B3C.4D5E", ask: false }, { hosts, learned });
  t.same(
    lines.map(({ code, parameters }) => [code, parameters.switch ?? parameters.mac ?? parameters.addresses]),
    [
      ["find.mac", MAC],
      ["find.addresses", ["192.0.2.9"]],
      ["find.alone", "floor"],
      ["find.behind", "Core"],
    ],
  );
});
