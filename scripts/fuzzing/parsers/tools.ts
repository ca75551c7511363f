/** What a server says to whoever tries something by hand: each tool to its end, with whatever comes back. */
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { TAG } from "#snmp/ber.ts";
import type { Tool, ToolLine, ToolOrders } from "#model/tool.ts";
import { encodeQuestion } from "#probes/dns-message.ts";
import { startAgent, type ScriptedAgent } from "#snmp/testing/scripted-agent.ts";
import { tryTool } from "#tools/testing/try-tool.ts";
import { must, type Parser } from "../parser.ts";
import { NEXT, ScriptedServer } from "../scripted-server.ts";

/** A tool has so long for one input; what it waits for of silent servers is longer. */
const PATIENCE_MS = 1500;
const MOST_LINES = 200;
const MOST_CHARS = 2000;

const PAGE = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 12\r\nServer: x\r\n\r\n<p>Hello</p>";
const WEB = [
  PAGE,
  `HTTP/1.1 302 Found\r\nLocation: /b\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n\u001e\u001e${PAGE}`,
  'HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="a"\r\nContent-Length: 0\r\n\r\n',
];

const tcp = (
  name: string,
  greets: boolean,
  seeds: readonly string[],
  run: (port: number, signal: AbortSignal) => Promise<ToolLine[]>,
): Parser => {
  const server = new ScriptedServer(greets);
  return {
    name: `tool-${name}`,
    reads: `what a server says to the tool ${name}`,
    files: ["appliance/tools/"],
    waits: true,
    mostBytes: 4096,
    words: [
      NEXT,
      "\r\n",
      "\u001b[31m",
      "\u202e",
      "HTTP/1.1 200 OK\r\n\r\n",
      "Location: http://127.0.0.1/\r\n",
      "220 ",
      "250-STARTTLS\r\n",
    ],
    seeds: () => seeds,
    open: () => server.open(),
    close: () => server.close(),
    read: async (input) => {
      const port = server.say(input);
      look(await within((signal) => run(port, signal)));
      server.hangUp();
    },
  };
};

/** A name server that says the input under the number that it was asked by. */
function nameServer(): Parser {
  let socket: Socket | undefined;
  let said: Buffer = Buffer.alloc(0);
  return {
    name: "tool-dns",
    reads: "what a name server says to the tool dns",
    files: ["appliance/tools/dns.ts"],
    waits: true,
    seeds: () => [dnsAnswer()],
    open: async () => {
      const server = createSocket("udp4");
      socket = server;
      server.on("message", (question, { port, address }) => {
        const answer = Buffer.from(said);
        question.copy(answer, 0, 0, 2);
        server.send(answer, port, address, () => undefined);
      });
      server.bind(0, HERE);
      await once(server, "listening");
    },
    close: () => socket?.close(),
    read: async (input) => {
      said = Buffer.from(input);
      const port = socket?.address().port ?? 0;
      const order = { name: "www.acme.example", type: "A", resolver: HERE, port } as const;
      look(await within((signal) => ask("dns", order, signal)));
    },
  };
}

/** A device whose every value is the input, as text and as its address. */
function device(): Parser {
  let agent: ScriptedAgent | undefined;
  let said: Buffer = Buffer.alloc(0);
  return {
    name: "tool-snmp",
    reads: "values that a device gives the tool snmp",
    files: ["appliance/tools/snmp.ts"],
    waits: true,
    seeds: () => ["core-1", Buffer.from([0, 0x1b, 0x21, 1, 2, 3]), "a\u001b[31m\u202eb"],
    open: async () => {
      agent = await startAgent(({ oids }) => ({
        varbinds: oids.map((oid) => ({ oid, tag: TAG.octets, content: said })),
      }));
    },
    close: () => agent?.close(),
    read: async (input) => {
      said = input;
      const credential = { version: "2c", community: "public" } as const;
      const port = agent?.port ?? 0;
      for (const oid of ["sysName.0", "ifPhysAddress.1"])
        look(await within((signal) => ask("snmp", { address: HERE, port, credential, oid }, signal)));
    },
  };
}

/** Lines until the tool ends, or is told to. */
async function within(run: (signal: AbortSignal) => Promise<ToolLine[]>): Promise<ToolLine[]> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    return await run(patience);
  } catch (error) {
    if (!patience.aborted) throw error;
    return [];
  }
}

function look(lines: readonly ToolLine[]): void {
  must(lines.length <= MOST_LINES, `${lines.length} lines`);
  for (const line of lines) {
    const text = JSON.stringify(line);
    must(text.length <= MOST_CHARS, `a line of ${text.length} letters`);
    must(line.code !== "box.cannot", `the box takes the blame: ${text}`);
    const numbers = Object.values(line.parameters).filter((value) => typeof value === "number");
    must(numbers.every(Number.isFinite), `numbers that are none: ${text}`);
  }
}

const HERE = "127.0.0.1";
const ask = <T extends Tool>(tool: T, order: ToolOrders[T], signal: AbortSignal) => tryTool(tool, order, { signal });

function dnsAnswer(): Buffer {
  const question = encodeQuestion(7, "www.acme.example", "A", true);
  const head = Buffer.from(question);
  head.writeUInt16BE(0x8180, 2);
  head.writeUInt16BE(1, 6);
  return Buffer.concat([head, Buffer.from([0xc0, 0x0c, 0, 1, 0, 1, 0, 0, 1, 44, 0, 4, 192, 0, 2, 1])]);
}

export function toolParsers(): readonly Parser[] {
  return [
    tcp("http", false, WEB, (port, signal) =>
      ask("http", { url: `http://${HERE}:${port}/`, user: "a", password: "b" }, signal),
    ),
    tcp("port", true, ["220 mail ready\r\n", "SSH-2.0-x\r\n"], (port, signal) =>
      ask("port", { address: HERE, port }, signal),
    ),
    tcp(
      "tls",
      false,
      [Buffer.from([22, 3, 3, 0, 4, 14, 0, 0, 0]).toString("latin1"), "no TLS here\r\n"],
      (port, signal) => ask("tls", { address: HERE, port, startTls: "none" }, signal),
    ),
    tcp(
      "start-tls",
      true,
      ["220 ready ESMTP\r\n\u001e\u001e250-mail\r\n250 STARTTLS\r\n\u001e\u001e220 go\r\n"],
      (port, signal) => ask("tls", { address: HERE, port, startTls: "smtp" }, signal),
    ),
    nameServer(),
    device(),
  ];
}
