/** Answers as gadgets send them, byte by byte, through check type `http`: read as browsers read them, and what is odd is noted. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import t from "tap";
import { http } from "../http/http.ts";
import type { HttpSettings } from "../http/settings.ts";
import { serveHttp, serveTcp } from "../testing/local-servers.ts";
import { tryCheck } from "../testing/try-check.ts";

type Ending = Parameters<typeof serveTcp>[0];

/** Answers every request with the same bytes, and ends unless told otherwise. */
async function sent(t: Ending, bytes: string | Buffer, settings: Partial<HttpSettings> = {}, keep = false) {
  const port = await serveTcp(t, (socket) => {
    socket.once("data", () => (keep ? socket.write(bytes) : socket.end(bytes)));
  });
  const { observation } = await tryCheck(http, {
    settings: { url: `http://127.0.0.1:${port}/`, expectText: "all is well", ...settings },
    timeoutMs: 20_000,
  });
  return { code: observation.code, notes: observation.parameters?.["notes"], observation };
}

t.test("sloppy heads are read, and told as a note", async (t) => {
  const body = "all is well";
  const cases: [string, string, RegExp | undefined][] = [
    ["no reason phrase", `HTTP/1.1 200\r\nContent-Length: 11\r\n\r\n${body}`, undefined],
    ["empty reason phrase", `HTTP/1.1 200 \r\nContent-Length: 11\r\n\r\n${body}`, undefined],
    ["odd version", `HTTP/2 200 OK\r\nContent-Length: 11\r\n\r\n${body}`, undefined],
    ["no version", `HTTP 200 OK\r\nContent-Length: 11\r\n\r\n${body}`, /httpStatusLine/],
    ["radio", `ICY 200 OK\r\nicy-name: x\r\n\r\n${body}`, /httpStatusLine/],
    ["LF alone", `HTTP/1.1 200 OK\nContent-Length: 11\n\n${body}`, /httpLineEnds/],
    ["LF and CRLF mixed", `HTTP/1.1 200 OK\r\nX: 1\nContent-Length: 11\r\n\n${body}`, undefined],
    ["a fold", `HTTP/1.1 200 OK\r\nX: a\r\n\tb\r\nContent-Length: 11\r\n\r\n${body}`, /httpFold x/],
    ["a space before the colon", `HTTP/1.1 200 OK\r\nContent-Length : 11\r\n\r\n${body}`, /httpSpaceBeforeColon/],
    ["a line without colon", `HTTP/1.1 200 OK\r\nnonsense\r\nContent-Length: 11\r\n\r\n${body}`, /httpHeaderIgnored/],
    ["a header without name", `HTTP/1.1 200 OK\r\n: x\r\nContent-Length: 11\r\n\r\n${body}`, /httpHeaderIgnored/],
    ["a NUL", `HTTP/1.1 200 OK\r\nX: a\0b\r\nContent-Length: 11\r\n\r\n${body}`, /httpControlCharacters/],
    ["a length twice", `HTTP/1.1 200 OK\r\nContent-Length: 11\r\nContent-Length: 11\r\n\r\n${body}`, /httpLengthTwice/],
    ["a length in a list", `HTTP/1.1 200 OK\r\nContent-Length: 11, 11\r\n\r\n${body}`, /httpLengthTwice/],
    ["a length that is none", `HTTP/1.1 200 OK\r\nContent-Length: eleven\r\n\r\n${body}`, /httpBadLength eleven/],
    ["a negative length", `HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n${body}`, /httpBadLength/],
    ["no length", `HTTP/1.0 200 OK\r\n\r\n${body}`, undefined],
    ["more than announced", `HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n${body} and more`, /httpSurplus/],
    ["empty lines first", `\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n${body}`, undefined],
    ["stray bytes first", `}}HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n${body}`, /httpJunkBefore/],
    ["interim answers", `HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\n\r\n${body}`, undefined],
    ["a large header", `HTTP/1.1 200 OK\r\nX: ${"y".repeat(100_000)}\r\nContent-Length: 11\r\n\r\n${body}`, undefined],
  ];
  for (const [what, bytes, note] of cases) {
    const { code, notes } = await sent(t, bytes);
    t.equal(code, "answered", what);
    if (note === undefined) t.equal(notes, undefined, `${what}: nothing is odd`);
    else t.match(String(notes), note, what);
  }
});

t.test("chunks in every form that browsers bear", async (t) => {
  const head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n";
  const cases: [string, string, string][] = [
    ["plain", `${head}\r\n4\r\nall \r\n7\r\nis well\r\n0\r\n\r\n`, "answered"],
    ["upper case, padded, zeros, extension", `${head}\r\n00B ;x=1\r\nall is well\r\n0\r\n\r\n`, "answered"],
    ["LF alone", `${head}\r\nb\nall is well\n0\n\n`, "answered"],
    ["trailers", `${head}\r\nb\r\nall is well\r\n0\r\nX: y\r\n\r\n`, "answered"],
    ["no line behind the last chunk", `${head}\r\nb\r\nall is well\r\n0\r\n`, "answered"],
    ["with a length as well", `${head}Content-Length: 999\r\n\r\nb\r\nall is well\r\n0\r\n\r\n`, "answered"],
    ["without the last chunk", `${head}\r\nb\r\nall is well\r\n`, "cutOff"],
    ["cut within a chunk", `${head}\r\nff\r\nall is well`, "cutOff"],
    ["no size", `${head}\r\nall is well\r\n`, "malformed"],
    ["data longer than its size", `${head}\r\n3\r\nall is well\r\n0\r\n\r\n`, "malformed"],
  ];
  for (const [what, bytes, code] of cases) t.equal((await sent(t, bytes)).code, code, what);
});

t.test("what no browser could read is told by its place", async (t) => {
  const cases: [string, string][] = [
    ["HPE_LENGTHS", "HTTP/1.1 200 OK\r\nContent-Length: 11\r\nContent-Length: 12\r\n\r\nall is well"],
    ["HPE_STATUS", "SSH-2.0-OpenSSH_9.2\r\n"],
    ["HPE_STATUS", "HTTP/1.1 OK\r\n\r\n"],
    ["HPE_STATUS", "<html>all is well</html>"],
    ["HPE_TOO_LARGE", `HTTP/1.1 200 OK\r\n${"X: y\r\n".repeat(100_000)}`],
  ];
  for (const [reason, bytes] of cases) {
    const { observation } = await sent(t, bytes);
    t.match(observation, { code: "malformed", parameters: { reason } });
  }
});

t.test("a body that breaks off is never an OK, and what came is shown", async (t) => {
  const whole = gzipSync("all is well ".repeat(50));
  const cases: [string, string | Buffer][] = [
    ["a length", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nall is well"],
    [
      "compressed data",
      Buffer.concat([
        Buffer.from("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"),
        whole.subarray(0, whole.length - 12),
      ]),
    ],
  ];
  for (const [what, bytes] of cases) {
    const { code, observation } = await sent(t, bytes);
    t.equal(code, "cutOff", what);
    t.match(observation.detail ?? "all is well", /all is/, what);
  }
  t.equal((await sent(t, cases[0]?.[1] ?? "", { rejectText: "is well" })).code, "textPresent");
});

t.test("every compression is undone, asked for or not", async (t) => {
  const page = Buffer.from("<p>all is well</p>");
  const gzip = gzipSync(page);
  const wrongSum = Buffer.from(gzip);
  wrongSum.writeUInt32LE(1, gzip.length - 8);
  const cases: [string, Buffer, string, RegExp | undefined][] = [
    ["gzip", gzip, "answered", undefined],
    ["x-gzip", gzip, "answered", undefined],
    ["GZIP", gzip, "answered", undefined],
    ["deflate", deflateSync(page), "answered", undefined],
    ["deflate", deflateRawSync(page), "answered", undefined],
    ["br", brotliCompressSync(page), "answered", undefined],
    ["zstd", zstdCompressSync(page), "answered", undefined],
    ["gzip, br", brotliCompressSync(gzip), "answered", undefined],
    ["identity", page, "answered", undefined],
    ["utf-8", page, "answered", /httpUnknownEncoding utf-8/],
    ["gzip", page, "answered", /httpWrongEncoding gzip/],
    ["br", page, "answered", /httpWrongEncoding br/],
    ["gzip", Buffer.concat([gzip, Buffer.from("behind")]), "answered", /httpWrongEncoding gzip/],
    ["gzip", wrongSum, "answered", /httpWrongEncoding gzip/],
    ["gzip", Buffer.concat([gzip.subarray(0, 10), Buffer.alloc(40, 0xff)]), "malformed", undefined],
  ];
  for (const [coding, body, wanted, note] of cases) {
    const head = `HTTP/1.1 200 OK\r\nContent-Encoding: ${coding}\r\nContent-Length: ${body.length}\r\n\r\n`;
    const { code, notes } = await sent(t, Buffer.concat([Buffer.from(head), body]));
    t.equal(code, wanted, coding);
    t.match(String(notes ?? ""), note ?? /^$/, coding);
  }
});

t.test("compressed data that grows without end is read to the limit and no further", async (t) => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  const head = Buffer.from("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n");
  const { observation } = await sent(t, Buffer.concat([head, bomb]), { maxBytes: 200_000 });
  t.match(observation, { code: "textMissing", parameters: { truncated: true }, measurements: { sizeBytes: 200_000 } });
});

t.test("text is understood as the mark, the header, the page or its bytes say", async (t) => {
  const text = "Störung: Žádný";
  const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
  const latin = Buffer.from("Störung");
  const cp1251 = Buffer.from("d1 e1 ee e9".replaceAll(" ", ""), "hex"); // Сбой
  const meta = (tag: string, bytes: Buffer) => Buffer.concat([Buffer.from(`<html>${tag}<p>`), bytes]);
  const cases: [string, string, Buffer, string][] = [
    ["header", "text/html; charset=windows-1251", cp1251, "Сбой"],
    ["header in quotes", `text/html; charset="windows-1251"`, cp1251, "Сбой"],
    ["header in single quotes", "text/html; Charset='windows-1251'", cp1251, "Сбой"],
    ["mark", "text/html; charset=iso-8859-1", Buffer.from(`\uFEFF${text}`), text],
    ["mark of UTF-16", "text/html", utf16, text],
    ["meta", "text/html", meta(`<meta charset="windows-1251">`, cp1251), "Сбой"],
    [
      "meta of old",
      "text/html",
      meta(`<META http-equiv=Content-Type content="text/html; charset=koi8-r">`, Buffer.from("f3c2cfca", "hex")),
      "Сбой",
    ],
    [
      "XML",
      "text/xml",
      Buffer.concat([Buffer.from(`<?xml version="1.0" encoding="windows-1251"?><a>`), cp1251]),
      "Сбой",
    ],
    ["nobody says", "text/plain", latin, "Störung"],
    [
      "nobody says, and it is none of UTF-8",
      "text/plain",
      Buffer.from("Der Dienst meldet eine Störung", "latin1"),
      "Störung",
    ],
    ["a character set that nobody knows", "text/plain; charset=utf8mb4", latin, "Störung"],
    ["composed otherwise", "text/plain", Buffer.from("Störung".normalize("NFD")), "Störung"],
  ];
  for (const [what, type, body, expectText] of cases) {
    const head = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`;
    t.equal((await sent(t, Buffer.concat([Buffer.from(head), body]), { expectText })).code, "answered", what);
    const decomposed = { expectText: expectText.normalize("NFD"), expectPattern: expectText };
    t.equal((await sent(t, Buffer.concat([Buffer.from(head), body]), decomposed)).code, "answered", what);
  }
});

t.test("cookies are kept within a chain of redirects, by the rules of domain and path", async (t) => {
  const seen: string[] = [];
  const port = await serveHttp(t, (request, response) => {
    seen.push(`${request.url} ${request.headers.cookie ?? "-"}`);
    if (request.url === "/") {
      const cookies = ["a=1", "b=2; Path=/elsewhere", "c=3; Domain=other.example", "d=4; Secure"];
      response.writeHead(302, { "set-cookie": cookies, location: "/in?x#y" }).end();
    } else if (request.url?.startsWith("/in") === true) {
      response.writeHead(303, { "set-cookie": "a=; Max-Age=0", location: "elsewhere/end" }).end();
    } else response.end("all is well");
  });
  const { observation } = await tryCheck(http, { settings: { url: `http://127.0.0.1:${port}/` } });
  t.equal(observation.code, "answered");
  t.same(seen, ["/ -", "/in?x a=1", "/elsewhere/end b=2"]);
});

t.test("another origin gets no body, no log-in, no header and no cookie", async (t) => {
  const seen: string[] = [];
  const other = await serveHttp(t, (request, response) => {
    const { authorization, cookie, "x-key": key } = request.headers;
    seen.push([request.method, authorization, cookie, key].map((part) => part ?? "-").join(" "));
    response.end("all is well");
  });
  const statuses = { 301: "GET - - -", 302: "GET - - -", 303: "GET - - -", 307: undefined, 308: undefined };
  for (const [status, wanted] of Object.entries(statuses)) {
    const port = await serveHttp(t, (_, response) =>
      response
        .writeHead(Number(status), { "set-cookie": "s=1; Domain=localhost", location: `http://localhost:${other}/` })
        .end(),
    );
    const { observation } = await tryCheck(http, {
      settings: {
        url: `http://duty:s3cret@127.0.0.1:${port}/`,
        encryption: "plain",
        method: "POST",
        body: "password=s3cret",
        headers: { "X-Key": "k" },
      },
    });
    t.equal(seen.pop(), wanted, status);
    if (wanted !== undefined) t.equal(observation.code, "answered", status);
    else t.match(observation, { code: "redirectRefused", parameters: { why: "body" } }, status);
    t.notMatch(JSON.stringify(observation), /s3cret/, status);
  }
});

t.test("a log-in in the URL is used, and shown nowhere", async (t) => {
  const wanted = `Basic ${Buffer.from("duty:s3:crét@").toString("base64")}`;
  const port = await serveHttp(t, (request, response) => {
    if (request.headers.authorization !== wanted) response.writeHead(401).end();
    else if (request.url === "/loop") response.writeHead(302, { location: "/loop" }).end();
    else if (request.url === "/away") {
      response.writeHead(302, { location: `ftp://duty:s3%3Acr%C3%A9t%40@x.example/` }).end();
    } else response.end(`you said ${request.headers.authorization}, s3:crét@`);
  });
  for (const [path, code] of [
    ["/", "textMissing"],
    ["/loop", "tooManyRedirects"],
    ["/away", "redirectRefused"],
  ] as const) {
    const settings = {
      encryption: "plain",
      url: `http://duty:s3%3Acr%C3%A9t%40@127.0.0.1:${port}${path}`,
      expectText: "nothing",
    };
    const { observation } = await tryCheck(http, { settings });
    t.equal(observation.code, code, path);
    t.notMatch(JSON.stringify(observation), /s3|cr%C3|ZHV0e/, path);
  }
});

t.test("names of any script, IPv6 in brackets and zones lead to the right place", async (t) => {
  const hosts: string[] = [];
  const port = await serveHttp(t, (request, response) => {
    hosts.push(request.headers.host ?? "");
    response.end("all is well");
  });
  const names = { resolve: async () => "127.0.0.1", resolveAll: async () => ["127.0.0.1"] };
  const { observation } = await tryCheck(http, {
    settings: { url: `http://grüße.example:${port}/` },
    surroundings: { names },
  });
  t.equal(observation.code, "answered");
  t.same(hosts, [`xn--gre-6ka8l.example:${port}`]);
  const zoned = await tryCheck(http, { target: { address: "fe80::1%lo" }, settings: {}, timeoutMs: 1000 });
  t.not(zoned.observation.code, "badUrl", "an address with a zone can be put into a URL");
  t.equal((await tryCheck(http, { settings: { url: "http://[::zz]/" } })).observation.code, "badUrl");
});

t.test("what was looked for in a part only is said", async (t) => {
  const page = `HTTP/1.1 200 OK\r\n\r\n${"x".repeat(5000)}Fatal error`;
  const limits = { maxBytes: 1000 };
  const { observation } = await sent(t, page, { ...limits, expectText: "Fatal" });
  t.match(observation, { code: "textMissing", parameters: { truncated: true } });
  const rejecting = await tryCheck(http, {
    settings: {
      url: `http://127.0.0.1:${await serveTcp(t, (s) => s.once("data", () => s.end(page)))}/`,
      ...limits,
      rejectText: "Fatal",
    },
  });
  t.equal(rejecting.observation.code, "readInPart");
});
