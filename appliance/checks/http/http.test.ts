import type { RequestListener } from "node:http";
import t from "tap";
import { findClosedPort, serveHttp, serveTcp, serveTls } from "../testing/local-servers.ts";
import { fingerprintOf, makeAuthority, makeLeaf } from "../testing/made-certificates.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { tryCheck } from "../testing/try-check.ts";
import { makeAdmission } from "../web/admission.ts";
import { http } from "./http.ts";
import { stage } from "./testing/stage.ts";
import type { HttpSettings } from "./settings.ts";

const table = new FailureTable(http);

/** A site of pages by path, each a status or a listener. */
const pages: Readonly<Record<string, RequestListener>> = {
  "/": (_, response) => response.end("all is fine\nreally"),
  "/missing": (_, response) => response.writeHead(404).end("no such page"),
  "/moved": (_, response) => response.writeHead(302, { location: "/" }).end(),
  "/loop": (_, response) => response.writeHead(302, { location: "/loop" }).end(),
  "/away": (_, response) => response.writeHead(302, { location: "ftp://127.0.0.1/" }).end(),
  "/echo": (request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += String(chunk)));
    request.on("end", () => response.end(JSON.stringify({ method: request.method, headers: request.headers, body })));
  },
  "/endless": (_, response) => {
    const pour = () => {
      while (!response.destroyed && response.write("x".repeat(65_536)));
    };
    response.on("drain", pour);
    pour();
  },
  "/latin": (_, response) => {
    response.setHeader("content-type", "text/plain; charset=iso-8859-1");
    response.end(Buffer.from("gr\u00fc\u00df dich", "latin1"));
  },
  "/many-as": (_, response) => response.end(`${"a".repeat(50)}!`),
  "/secret": (request, response) => {
    const wanted = `Basic ${Buffer.from("duty:s3cret").toString("base64")}`;
    response.writeHead(request.headers.authorization === wanted ? 200 : 401).end();
  },
};

const site: RequestListener = (request, response) =>
  (pages[request.url ?? ""] ?? pages["/missing"])?.(request, response);

async function ask(t: Parameters<typeof serveHttp>[0], path: string, settings: Partial<HttpSettings> = {}) {
  const port = await serveHttp(t, site);
  return tryCheck(http, { settings: { url: `http://{address}:${port}${path}`, ...settings } });
}

t.test("a page is answered, with every step timed", async (t) => {
  const { observation } = await ask(t, "/");
  t.match(observation, { code: "answered", parameters: { status: 200, truncated: false } });
  const {
    connectMs = 0,
    firstByteMs = 0,
    totalMs = 0,
    sizeBytes,
    status,
    nameMs,
    tlsMs,
  } = observation.measurements ?? {};
  t.ok(connectMs > 0 && firstByteMs > 0 && totalMs >= connectMs + firstByteMs);
  t.same({ sizeBytes, status, nameMs, tlsMs }, { sizeBytes: 18, status: 200, nameMs: undefined, tlsMs: undefined });
});

t.test("expectations of the answer, met and not", async (t) => {
  const cases: [string, string, Partial<HttpSettings>][] = [
    ["/missing", "unexpectedStatus", {}],
    ["/missing", "answered", { expectStatus: [404] }],
    ["/missing", "answered", { expectStatus: ["2xx", "400-404"] }],
    ["/", "unexpectedStatus", { expectStatus: [201, "3xx", "400-404"] }],
    ["/", "answered", { expectText: "is fine" }],
    ["/", "textMissing", { expectText: "is broken" }],
    ["/", "textPresent", { rejectText: "is fine" }],
    ["/", "answered", { expectPattern: "^really$", rejectPattern: "error \\d+" }],
    ["/", "textMissing", { expectPattern: "^is" }],
    ["/", "textPresent", { rejectPattern: "f.ne" }],
    ["/latin", "answered", { expectText: "gr\u00fc\u00df" }],
    ["/moved", "answered", { expectText: "fine", expectStatus: [200] }],
    ["/moved", "answered", { redirects: 0, expectStatus: [302] }],
    ["/loop", "tooManyRedirects", { redirects: 3 }],
    ["/away", "redirectRefused", {}],
    ["/secret", "unexpectedStatus", {}],
    ["/secret", "answered", { encryption: "plain", user: "duty", password: "s3cret" }],
    ["/", "answered", { method: "HEAD" }],
  ];
  for (const [path, code, settings] of cases) {
    const { observation } = await ask(t, path, settings);
    t.equal(observation.code, code, `${path} ${JSON.stringify(settings)}`);
  }
});

t.test("a pattern that would search for ages is given up, and the box goes on", async (t) => {
  const { observation } = await ask(t, "/many-as", { expectPattern: "^(a+)+$" });
  t.equal(observation.code, "patternTooSlow");
});

t.test("an endless body is read so far and no further", async (t) => {
  const { observation } = await ask(t, "/endless", { maxBytes: 100_000 });
  t.match(observation, { code: "answered", parameters: { truncated: true }, measurements: { sizeBytes: 100_000 } });
});

t.test("method, headers and body arrive as set; the name in Host is the set one", async (t) => {
  const { observation } = await ask(t, "/echo", {
    method: "POST",
    headers: { "x-acme": "1" },
    body: "hello",
    serverName: "www.acme.example",
    expectPattern: '"method":"POST".*"host":"www\\.acme\\.example:\\d+".*"x-acme":"1".*"body":"hello"',
  });
  t.equal(observation.code, "answered", observation.detail ?? "");
});

t.test("secrets go only to a server that has proven itself, or where somebody says so", async (t) => {
  let asked = 0;
  const answer: RequestListener = (_, response) => {
    asked += 1;
    response.end("all is well");
  };
  const clear = `{address}:${await serveHttp(t, answer)}/`;
  const authority = await makeAuthority("Acme Root");
  const own = await serveTls(t, await makeLeaf({ issuer: authority }), "all is well");
  const secret = { user: "duty", password: "s3cret" };
  const carrying: Partial<HttpSettings>[] = [
    secret,
    { headers: { Authorization: "Bearer abc" } },
    { headers: { "X-API-Key": "abc" } },
    { headers: { Cookie: "session=abc" } },
    { url: `http://{address}${clear.slice(9)}?access_token=abc` },
    { url: `http://duty:s3cret@${clear}` },
    { method: "POST", body: "user=duty&password=s3cret" },
    { method: "POST", body: '{"user":"duty","passwd" : "s3cret"}' },
    { method: "POST", body: "it is kept-in-the-store" },
  ];
  for (const settings of carrying) {
    const look = (more: Partial<HttpSettings>) =>
      tryCheck(http, { settings: { url: `http://${clear}`, ...settings, ...more }, secrets: ["kept-in-the-store"] });
    t.match(await look({}), { observation: { code: "passwordWouldShow" } }, JSON.stringify(settings));
    t.equal(asked, 0, "nothing was sent");
    t.equal((await look({ encryption: "plain" })).observation.code, "answered");
    asked = 0;
  }
  const url = `https://{address}:${own}/`;
  const over = async (more: Partial<HttpSettings>) =>
    (await tryCheck(http, { settings: { url, serverName: "www.acme.example", ...secret, ...more } })).observation.code;
  t.equal(await over({ authority: authority.cert }), "answered");
  t.equal(await over({ verifyTls: false }), "passwordWouldShow");
  t.equal(await over({ verifyTls: false, encryption: "plain" }), "answered");
  const open = await tryCheck(http, { settings: { url: `http://${clear}?monkey=1`, headers: { "x-acme": "abc" } } });
  t.equal(open.observation.code, "answered", "what is no secret goes anywhere");
});

t.test("a pinned certificate is taken whoever signed it, and no other in its place", async (t) => {
  const leaf = await makeLeaf();
  const fingerprint = fingerprintOf(leaf);
  const other = fingerprintOf(await makeLeaf());
  const url = `https://{address}:${await serveTls(t, leaf, "all is well")}/`;
  const over = async (more: Partial<HttpSettings>) =>
    (await tryCheck(http, { settings: { url, ...more } })).observation;
  t.match(await over({}), { code: "certificateSelfSigned" });
  t.match(await over({ fingerprint }), { code: "answered" });
  t.match(await over({ fingerprint: fingerprint.replaceAll(":", "").toLowerCase() }), { code: "answered" });
  t.match(await over({ fingerprint: other }), { code: "certificateUntrusted", parameters: { reason: /is pinned/ } });
  t.match(await over({ fingerprint: other, verifyTls: false }), { code: "certificateUntrusted" }, "a pin is meant");
  const login = { user: "duty", password: "s3cret" };
  t.match(await over({ ...login, verifyTls: false }), { code: "passwordWouldShow" });
  t.match(
    await over({ ...login, fingerprint, verifyTls: false }),
    { code: "answered" },
    "who is pinned has proven itself",
  );

  const elsewhere = await serveTls(t, await makeLeaf(), "another server");
  const away = await serveHttp(t, (_, response) =>
    response.writeHead(302, { location: `https://localhost:${elsewhere}/` }).end(),
  );
  const led = { url: `http://{address}:${away}/`, fingerprint };
  t.match(await over(led), { code: "certificateSelfSigned" }, "another server is judged as if nothing were pinned");
});

t.test("a redirect to another server takes no secrets along", async (t) => {
  const elsewhere = await serveHttp(t, site);
  const port = await serveHttp(t, (_, response) =>
    response.writeHead(302, { location: `http://127.0.0.1:${elsewhere}/echo` }).end(),
  );
  const settings = {
    url: `http://{address}:${port}/`,
    encryption: "plain",
    user: "duty",
    password: "s3cret",
    headers: { "x-key": "k" },
  };
  const { observation } = await tryCheck(http, { settings: { ...settings, rejectPattern: "authorization|x-key" } });
  t.equal(observation.code, "answered");
});

t.test("a stranger's redirect does not lead this box to its own doors", (t) => {
  for (const own of ["127.0.0.1", "127.9.9.9", "0.0.0.0", "::1", "::ffff:127.0.0.1", "169.254.169.254"]) {
    const admit = makeAdmission();
    admit("192.0.2.1");
    t.doesNotThrow(() => admit("192.0.2.2"));
    t.throws(() => admit(own), { name: "RefusedRedirect", where: own });
    t.doesNotThrow(() => makeAdmission()(own), "who is told to look there may");
  }
  t.end();
});

t.test("what goes wrong on the way has its own code", async (t) => {
  const cases: [string, string, (t: Parameters<typeof serveTcp>[0]) => Promise<number>][] = [
    ["refused", "http", () => findClosedPort()],
    ["reset", "http", (t) => serveTcp(t, (socket) => socket.once("data", () => socket.resetAndDestroy()))],
    [
      "cutOff",
      "http",
      (t) =>
        serveTcp(t, (socket) =>
          socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")),
        ),
    ],
    ["malformed", "http", (t) => serveTcp(t, (socket) => socket.write("SSH-2.0-OpenSSH_9.2\r\n"))],
    [
      "malformed",
      "http",
      (t) =>
        serveTcp(t, (socket) =>
          socket.once("data", () => socket.write(`HTTP/1.1 200 OK\r\nX: ${"y".repeat(400_000)}\r\n\r\n`)),
        ),
    ],
    [
      "malformed",
      "http",
      (t) =>
        serveTcp(t, (socket) => socket.once("data", () => socket.write("HTTP/1.1 100 Continue\r\n\r\n".repeat(100)))),
    ],
    [
      "malformed",
      "http",
      (t) =>
        serveTcp(t, (socket) =>
          socket.once("data", () => socket.write("HTTP/1.1 101 X\r\nUpgrade: y\r\nConnection: upgrade\r\n\r\n")),
        ),
    ],
    [
      "tlsFailed",
      "https",
      (t) => serveTcp(t, (socket) => socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"))),
    ],
    ["timeout", "http", (t) => serveTcp(t)],
    ["timeout", "https", (t) => serveTcp(t)],
  ];
  for (const [code, scheme, serve] of cases) {
    const url = `${scheme}://{address}:${await serve(t)}/`;
    const result = await tryCheck(http, { settings: { url }, ...(code === "timeout" && { timeoutMs: 500 }) });
    t.match(result, { blame: "target", observation: { code } }, `${scheme} ${code}`);
  }
});

t.test("certificates: in order, and each way of not being so", async (t) => {
  const authority = await makeAuthority("Acme Root");
  const between = await makeAuthority("Acme Between", authority);
  const good = await makeLeaf({ issuer: between });
  const chain = (leaf: { cert: string; key: string }) => ({ key: leaf.key, cert: `${leaf.cert}\n${between.cert}` });
  const cases: [string, { key: string; cert: string }, Partial<HttpSettings>][] = [
    ["answered", chain(good), {}],
    ["answered", chain(good), { serverName: "www.acme.example" }],
    ["chainIncomplete", good, {}],
    ["certificateExpired", chain(await makeLeaf({ issuer: between, days: -1 })), {}],
    ["certificateNotYetValid", chain(await makeLeaf({ issuer: between, from: new Date(Date.now() + 86_400_000) })), {}],
    ["certificateWrongName", chain(good), { serverName: "mail.acme.example" }],
    ["certificateSelfSigned", await makeLeaf(), {}],
    ["answered", await makeLeaf(), { verifyTls: false }],
  ];
  for (const [code, server, settings] of cases) {
    const url = `https://{address}:${await serveTls(t, server)}/`;
    const { observation } = await tryCheck(http, { settings: { url, authority: authority.cert, ...settings } });
    t.equal(observation.code, code, JSON.stringify(settings));
    if (code === "answered") t.ok((observation.measurements?.tlsMs ?? 0) > 0);
  }
});

t.test("a box that does not know the time does not judge a certificate's dates", async (t) => {
  const authority = await makeAuthority("Acme Root");
  const url = `https://{address}:${await serveTls(t, await makeLeaf({ issuer: authority, days: -1 }))}/`;
  const facts = { eventBacklog: 0, storeFillPercent: 0, latenessSeconds: 0, starvedPercent: 0, dataFolder: "/" };
  for (const [clockSynchronised, blame] of [
    [false, "box"],
    [true, "target"],
    [undefined, "target"],
  ] as const) {
    const boxFacts = () => ({ ...facts, ...(clockSynchronised !== undefined && { clockSynchronised }) });
    const result = await tryCheck(http, { settings: { url, authority: authority.cert }, surroundings: { boxFacts } });
    t.equal(result.blame, blame, String(clockSynchronised));
  }
});

t.test("the table of failures, from good servers and from servers that misbehave", async (t) => {
  const url = `http://{address}:${await serveHttp(t, site)}`;
  const cases: readonly [string, string, string, Partial<HttpSettings>][] = [
    ["right answer", "answered", "/", {}],
    ["page is missing", "unexpectedStatus", "/missing", {}],
    ["wrong password", "unexpectedStatus", "/secret", { encryption: "plain", user: "duty", password: "guessed" }],
    ["password would go in clear", "passwordWouldShow", "/secret", { user: "duty", password: "s3cret" }],
    ["expected text is missing", "textMissing", "/", { expectText: "is broken" }],
    ["text that must not be there", "textPresent", "/", { rejectText: "is fine" }],
    ["pattern that searches for ages", "patternTooSlow", "/many-as", { expectPattern: "^(a+)+$" }],
    ["redirects in a circle", "tooManyRedirects", "/loop", { redirects: 3 }],
    ["redirects to what is no web server", "redirectRefused", "/away", {}],
  ];
  for (const [what, code, path, own] of cases) {
    await table.try(t, what, code, { settings: { url: url + path, ...own } });
  }
  const authority = await makeAuthority("Acme Root");
  const certificates: readonly [string, string, Parameters<typeof makeLeaf>[0], Partial<HttpSettings>][] = [
    ["certificate of an unknown authority", "chainIncomplete", { issuer: authority }, {}],
    ["certificate signed by itself", "certificateSelfSigned", {}, { authority: authority.cert }],
    ["certificate has expired", "certificateExpired", { issuer: authority, days: -1 }, { authority: authority.cert }],
  ];
  for (const [what, code, leaf, own] of certificates) {
    const settings = { url: `https://{address}:${await serveTls(t, await makeLeaf(leaf))}/`, ...own };
    await table.try(t, what, code, { settings });
  }
  await table.tryAll(
    t,
    stage.misbehaviours,
    {
      "service stopped": "refused",
      "accepts and stays silent": "timeout",
      "accepts and closes": "reset",
      "accepts and resets": "reset",
      "web server on that port": "unexpectedStatus",
      "SSH server on that port": "malformed",
      "mail server on that port": "malformed",
      "slower than the deadline": "malformed",
      "endless line": "malformed",
      "endless zeros": "malformed",
      "random bytes": "malformed",
      "absurd lengths": "malformed",
    },
    stage.aim,
  );
  table.check(t);
});
