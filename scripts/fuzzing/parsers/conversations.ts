/**
 * Whole conversations of check types with a server that says what the input holds: piece by piece, one for each thing that is
 * said to it, and then hangs up. What a type makes of it must be a code of its own; the box is never to blame.
 */
import { STAGES } from "#checks/testing/stages.ts";
import { tryCheck } from "#checks/testing/try-check.ts";
import type { Log } from "#lib/log.ts";
import { must, type Parser } from "../parser.ts";
import { NEXT, ScriptedServer } from "../scripted-server.ts";

/** Types that open a TCP connection to a server and read what it says. */
const TYPES = [
  "content",
  "ftp",
  "http",
  "imap",
  "json",
  "ldap",
  "memcached",
  "mqtt",
  "mssql",
  "mysql",
  "pop3",
  "postgres",
  "prometheus",
  "rdp",
  "redis",
  "scenario",
  "smb",
  "smtp",
  "speed",
  "sql",
  "ssh",
  "tcp",
  "tls",
] as const;

/** Settings beside those that aim the type, so that it says and reads more. */
const MORE: Readonly<Record<string, object>> = {
  ftp: { encryption: "plain", user: "monitor", password: "x" },
  imap: { encryption: "plain", user: "monitor", password: "x" },
  pop3: { encryption: "plain", user: "monitor", password: "x" },
  redis: { encryption: "plain", password: "x" },
  memcached: {},
  mysql: { encryption: "none" },
  postgres: { encryption: "none" },
  sql: { encryption: "none", password: "x" },
  content: { samples: 1 },
  prometheus: { rules: [{ name: "a", metric: "up" }] },
  json: { path: "a" },
};
/** Connecting, saying and hearing on this machine take a few milliseconds; a busy one may need more. */
const TIMEOUT_MS = 3000;

const HTTP = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 26\r\n\r\n<p>Hello <b>world</b></p>\n";
const SEEDS: Readonly<Record<string, readonly string[]>> = {
  web: [
    HTTP,
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n7\r\n{"a":1}\r\n0\r\n\r\n',
    `HTTP/1.1 302 Found\r\nLocation: /b\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n\u001e\u001e${HTTP}`,
    'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/plain\r\n\r\nup 1\nup{a="b"} 2\n',
    'HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Digest realm="a", nonce="b", qop="auth"\r\nContent-Length: 0\r\n\r\n',
  ],
  line: [
    "220 ready ESMTP\r\n\u001e\u001e250-mail.acme.example\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN SCRAM-SHA-256\r\n\u001e\u001e334 \r\n\u001e\u001e235 ok\r\n\u001e\u001e250 ok\r\n\u001e\u001e221 bye\r\n",
    "220 ftp\r\n\u001e\u001e331 password\r\n\u001e\u001e230 ok\r\n\u001e\u001e215 UNIX\r\n\u001e\u001e221 bye\r\n",
    "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN LITERAL+] ready\r\n\u001e\u001e* CAPABILITY IMAP4rev1\r\na1 OK done\r\n\u001e\u001ea2 OK [CAPABILITY X] in\r\n\u001e\u001e* STATUS INBOX (MESSAGES 3 UNSEEN 1)\r\na3 OK done\r\n",
    "+OK pop3 <1@x>\r\n\u001e\u001e+OK\r\nUSER\r\nSASL PLAIN\r\n.\r\n\u001e\u001e+OK\r\n\u001e\u001e+OK\r\n\u001e\u001e+OK 2 320\r\n\u001e\u001e+OK\r\n",
    "+OK\r\n\u001e\u001e+PONG\r\n\u001e\u001e$27\r\n# Server\r\nrole:master\r\nx:1\r\n\r\n",
    "STAT pid 1\r\nSTAT uptime 9\r\nSTAT get_hits 5\r\nSTAT bytes 7\r\nEND\r\n",
    "SSH-2.0-OpenSSH_9.2\r\n",
  ],
};
const WEB = ["content", "http", "json", "prometheus", "scenario", "speed"];

export function conversationParsers(): readonly Parser[] {
  return TYPES.map(conversation);
}

function conversation(name: (typeof TYPES)[number]): Parser {
  const stage = STAGES[name];
  if (stage === undefined) throw new Error(`no stage of ${name}`);
  const server = new ScriptedServer(!WEB.includes(name));
  return {
    name: `talk-${name}`,
    reads: `what a server says to a check of type ${name}, from its first byte to the end`,
    files: [`appliance/checks/${name}/`],
    waits: true,
    mostBytes: 4096,
    words: [
      NEXT,
      "\r\n",
      "OK",
      "ERR",
      "250 ",
      "* ",
      "a1 OK ",
      "+",
      "-",
      "$5\r\n",
      "HTTP/1.1 200 OK\r\n\r\n",
      "Content-Length: 5\r\n",
      "Transfer-Encoding: chunked\r\n",
      Buffer.from([0, 0, 0, 0]),
      Buffer.from([0xff, 0xff, 0xff, 0xff]),
    ],
    seeds: () => (WEB.includes(name) ? SEEDS["web"] : SEEDS["line"]) ?? [],
    open: () => server.open(),
    close: () => server.close(),
    read: async (input) => {
      const port = server.say(input);
      const logged: string[] = [];
      const note = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`);
      const log: Log = { debug: () => undefined, info: () => undefined, warn: note, error: note };
      const settings = { ...(stage.aim(port) as object), ...MORE[name] };
      const { observation, blame } = await tryCheck(stage.type, { settings, timeoutMs: TIMEOUT_MS, log });
      server.hangUp();
      must(logged.length === 0, `${logged[0]?.slice(0, 400)}`);
      must(blame === "target", `the box takes the blame: ${JSON.stringify(observation).slice(0, 300)}`);
    },
  };
}
