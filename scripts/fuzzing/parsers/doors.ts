/** The doors of the box that anybody on the network may knock at: HTTP and SMTP, byte by byte. */
import { once } from "node:events";
import { connect } from "node:net";
import { startBox, type FixtureBox } from "#api/testing/fixture-box.ts";
import { commands } from "#actions/command-table.ts";
import type { AnyCommand } from "#actions/command.ts";
import { systemClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { SmtpListener } from "#listeners/smtp/smtp-listener.ts";
import { must, parsers } from "../parser.ts";

const endings: (() => unknown)[] = [];
const ending = { teardown: (work: () => unknown) => void endings.push(work) };
let box: FixtureBox | undefined;
let smtp: SmtpListener | undefined;
const logged: string[] = [];
const note = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`);
const log: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: note };

/** Says the input, and hears the other side out. */
async function say(port: number, bytes: Uint8Array): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  const heard: Buffer[] = [];
  socket.on("error", () => undefined);
  socket.on("data", (part: Buffer) => heard.push(part));
  const closed = new Promise((resolve) => socket.once("close", resolve));
  await Promise.race([once(socket, "connect"), closed]);
  socket.end(bytes);
  // A live stream does not end by itself.
  const patience = setTimeout(() => socket.destroy(), 2000);
  await closed;
  clearTimeout(patience);
  return Buffer.concat(heard).toString("latin1");
}

async function close(): Promise<void> {
  for (const end of endings.splice(0).toReversed()) await end();
}

function request(line: string, body?: string, headers = ""): string {
  const length = body === undefined ? "" : `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n`;
  return `${line} HTTP/1.1\r\nHost: {host}\r\nAuthorization: {admin}\r\nConnection: close\r\n${headers}${length}\r\n${body ?? ""}`;
}

export const doorParsers = parsers(
  {
    name: "http-request",
    reads: "requests of whoever reaches the page: lines, headers, cookies, queries, bodies",
    files: ["appliance/api/"],
    waits: true,
    mostBytes: 4096,
    seeds: () => [
      ...Object.values<AnyCommand>(commands).flatMap(({ http }) =>
        http === undefined
          ? []
          : [
              request(
                `${http.method} ${http.path.replaceAll(/:\w+/g, "nas")}`,
                http.method === "GET" ? undefined : '{"note":"a","name":"b"}',
              ),
            ],
      ),
      request("GET /api/v1/hosts/nas/services/web/series?measurement=connectMs&from=2026-11-30T00:00:00Z&to=1"),
      request("GET /api/v1/events?after=0&limit=10"),
      request("GET /api/v1/incidents?state=open&subject=nas"),
      request("GET /api/v1/arrivals?text=a&severity=3&before=9"),
      request("POST /api/v1/session", '{"name":"x","password":"y"}'),
      request("POST /api/v1/claim", '{"code":"x","name":"guest","password":"correct horse battery"}'),
      'GET / HTTP/1.1\r\nHost: {host}\r\nCookie: vedetta_session=abc; a="b"; vedetta_screen=vdt_x\r\nAccept-Encoding: br, gzip;q=0\r\n\r\n',
      "POST /heartbeat/tok/fail HTTP/1.0\r\nHost: {host}\r\nContent-Length: 5\r\n\r\nhello",
      'POST /api/v1/incidents HTTP/1.1\r\nHost: {host}\r\nAuthorization: {admin}\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n5\r\n{"a":\r\n2\r\n1}\r\n0\r\n\r\n',
    ],
    words: [
      "{host}",
      "{admin}",
      "\r\n",
      "%00",
      "%2e%2e/",
      "?a[]=1",
      "&__proto__[x]=1",
      'If-Match: "x"\r\n',
      "Cookie: vedetta_session=",
      "Content-Type: multipart/form-data; boundary=x\r\n",
      "Expect: 100-continue\r\n",
      "{}",
      "null",
      "[[[[",
      '"\\u0000"',
      "1e400",
      "-1",
      "2026-13-01T00:00:00Z",
    ],
    open: async () => void (box = await startBox(ending)),
    close,
    read: async (input) => {
      if (box === undefined) return;
      const { host, port } = new URL(box.url);
      const text = input
        .toString("latin1")
        .replaceAll("{host}", host)
        .replaceAll("{admin}", box.as("admin").authorization);
      const before = box.logged.length;
      const answer = await say(Number(port), Buffer.from(text, "latin1"));
      must(!/^HTTP\/1\.1 500 /m.test(answer), `the box fails: ${answer.slice(-300)}`);
      const fault = box.logged.slice(before).find((entry) => "stack" in entry || "err" in entry);
      box.logged.length = 0;
      must(fault === undefined, `the box logs a fault: ${JSON.stringify(fault ?? "").slice(0, 300)}`);
    },
  },
  {
    name: "smtp-dialogue",
    reads: "conversations of whoever sends mails",
    files: ["appliance/listeners/smtp/"],
    waits: true,
    mostBytes: 4096,
    seeds: () => [
      "EHLO a\r\nMAIL FROM:<backup@acme.example> SIZE=100\r\nRCPT TO:<jobs@box>\r\nDATA\r\nFrom: a@acme.example\r\nSubject: ok\r\n\r\nok\r\n.\r\nQUIT\r\n",
      "HELO a\r\nMAIL FROM:<>\r\nRCPT TO:<x+nightly@box.example>\r\nRSET\r\nNOOP\r\nVRFY x\r\nHELP\r\nSTARTTLS\r\nAUTH PLAIN AGEAYg==\r\nQUIT\r\n",
      "EHLO [127.0.0.1]\r\nXCLIENT ADDR=1.2.3.4\r\nMAIL FROM:<a@b> BODY=8BITMIME\r\nDATA\r\n",
    ],
    words: ["\r\n", "\n.\n", "\r\n.\r\n", "<", ">", "SMTPUTF8", "BDAT 5 LAST\r\n", "AUTH LOGIN\r\n", "\0"],
    open: async () => {
      smtp = new SmtpListener({
        settings: {
          listen: { host: "127.0.0.1", port: 0 },
          startTls: "off",
          largestBytes: 1_000_000,
          perMinute: 1_000_000,
          rules: [],
        },
        jobs: () => [],
        intake: { report: () => undefined, keep: () => undefined, lookAt: () => undefined },
        store: () => true,
        certificate: () => Promise.reject(new Error("none is needed")),
        clock: systemClock,
        log,
      });
      await smtp.start();
    },
    close: async () => {
      await smtp?.stop();
      await close();
    },
    read: async (input) => {
      const port = Number(/:(\d+)$/.exec(smtp?.figures().address ?? "")?.[1]);
      await say(port, input);
      const [fault = ""] = logged.splice(0);
      must(fault === "", `the box logs a fault: ${fault.slice(0, 300)}`);
    },
  },
);
