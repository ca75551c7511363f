// Against Debian's kamailio, and against servers that misbehave.
import t from "tap";
import { serveTcp } from "../testing/local-servers.ts";
import { makeAuthority, makeLeaf } from "../testing/made-certificates.ts";
import { runLastTests } from "../testing/last-tests.ts";
import { FailureTable, HOPING_DEADLINE_MS } from "../testing/failure-table.ts";
import {
  floods,
  MISBEHAVIOURS,
  pours,
  serveUdp,
  UDP_MISBEHAVIOURS,
  type Ending,
} from "../testing/misbehaving-servers.ts";
import { startKamailio, withoutKamailio } from "./testing/kamailio.ts";
import { tryCheck } from "../testing/try-check.ts";
import { sip } from "./sip.ts";

const table = new FailureTable(sip);
if (withoutKamailio !== false) table.leaveIncomplete();
const authority = await makeAuthority("Acme Root");
const look = async (settings: object, timeoutMs?: number) =>
  (await tryCheck(sip, { settings, ...(timeoutMs === undefined ? {} : { timeoutMs }) })).observation;

t.test("a real server, by UDP, TCP and TLS", { skip: withoutKamailio }, async (t) => {
  const { port, tlsPort } = await startKamailio(t, await makeLeaf({ issuer: authority }));
  const secured = { encryption: "tls", port: tlsPort, authority: authority.cert };
  const { observation } = await table.try(t, "right answer", "answered", { settings: { port } });
  t.match(observation, { measurements: { status: 200 }, detail: /^server: kamailio/ });
  t.match(await look({ transport: "tcp", port }), { code: "answered", measurements: { status: 200 } });
  const encrypted = await look(secured);
  t.match(encrypted, { code: "answered", measurements: { status: 200 } });
  t.ok((encrypted.measurements?.["daysLeft"] ?? 0) > 80);
  await table.try(t, "extension does not exist", "answered", { settings: { port, user: "lost" } });
  await table.try(t, "server says that it cannot serve", "serverError", { settings: { port, user: "broken" } });
  await table.try(t, "certificate of an unknown authority", "chainIncomplete", {
    settings: { encryption: "tls", port: tlsPort },
  });
  await table.try(t, "certificate for another name", "certificateWrongName", {
    settings: { ...secured, serverName: "other.acme.example" },
  });
  // What the server makes of the first bytes of TLS is random, as they are: it waits for more, or hangs up.
  const { code } = await look({ ...secured, port }, 400);
  t.ok(code === "timeout" || code === "reset", `TLS spoken to the plain port: ${code}`);
  t.equal((await look({ encryption: "tls", port: tlsPort, verifyTls: false })).code, "answered");
});

t.test("a certificate that has expired", { skip: withoutKamailio }, async (t) => {
  const { tlsPort } = await startKamailio(t, await makeLeaf({ issuer: authority, days: -1 }));
  await table.try(t, "certificate has expired", "certificateExpired", {
    settings: { encryption: "tls", port: tlsPort, authority: authority.cert },
  });
});

/** An answer as it should be; `change` makes another of it. */
function answer(request: Buffer, status = "200 OK", change: (head: string) => string = (head) => head): string {
  const kept = request
    .toString()
    .split("\r\n")
    .filter((line) => /^(Via|From|To|Call-ID|CSeq):/.test(line));
  return change([`SIP/2.0 ${status}`, ...kept, "Content-Length: 0", "", ""].join("\r\n"));
}

const udp = (make: (request: Buffer) => string[]) => (ending: Ending) =>
  serveUdp(ending, (request, from, socket) => {
    for (const message of make(request)) socket.send(message, from.port, from.address);
  });
const tcp = (make: (request: Buffer) => string[]) => (ending: Ending) =>
  serveTcp(ending, (socket) => {
    socket.on("data", (request: Buffer) => {
      for (const message of make(request)) socket.write(message);
    });
  });

t.test("misbehaving servers, by UDP", async (t) => {
  let asked = 0;
  await table.tryAll(
    t,
    {
      ...UDP_MISBEHAVIOURS,
      "answer to another question": udp((request) => [
        answer(request, "200 OK", (head) => head.replace("@vedetta", "@x")),
      ]),
      "interim answers only": udp((request) => [answer(request, "100 Trying")]),
      "interim answer, then the final one": udp((request) => [answer(request, "100 Trying"), answer(request)]),
      "refuses to talk without a password": udp((request) => [answer(request, "401 Unauthorized")]),
      "short forms of the headers": udp((request) => [
        answer(request, "200 OK", (head) => head.replace("Call-ID:", "i :").replace("Via:", "v:")),
      ]),
      "answer without a head's end": udp((request) => [answer(request, "200 OK", (head) => head.trimEnd())]),
      "status that is none": udp((request) => [answer(request, "999 What")]),
      "first question lost": udp((request) => ((asked += 1) === 1 ? [] : [answer(request)])),
    },
    {
      "service stopped": "refused",
      "stays silent": "timeout",
      "random bytes": "otherProtocol",
      "empty answers": "otherProtocol",
      "echoes what is asked": "otherProtocol",
      "answer to another question": "otherProtocol",
      "interim answers only": "timeout",
      "interim answer, then the final one": "answered",
      "refuses to talk without a password": "answered",
      "short forms of the headers": "answered",
      "answer without a head's end": "otherProtocol",
      "status that is none": "otherProtocol",
      "first question lost": "answered",
    },
    (port) => ({ port }),
    HOPING_DEADLINE_MS,
  );
});

t.test("a flood is given up, not waited for", async (t) => {
  const port = await floods(Buffer.from("SIP/2.0 200 OK\r\n\r\n"))(t);
  await table.try(t, "flood of wrong answers", "tooMuch", { settings: { port }, timeoutMs: 30_000 });
});

/** Cases of the same name stand in the table once for each way to travel. */
function byTcp<T>(cases: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(cases).map(([what, value]) => [`by TCP: ${what}`, value]));
}

t.test("misbehaving servers, by TCP", async (t) => {
  await table.tryAll(
    t,
    byTcp({
      ...MISBEHAVIOURS,
      "endless interim answers": tcp((request) => Array.from({ length: 50 }, () => answer(request, "100 Trying"))),
      "endless head": pours("SIP/2.0 200 OK\r\n".repeat(1000)),
      "endless empty lines": pours("\r\n".repeat(1000)),
      "body of absurd length": tcp((request) => [
        answer(request, "100 Trying", (head) => head.replace("Length: 0", "Length: 99999999999")),
      ]),
      "stuck in the middle of the head": tcp(() => ["SIP/2.0 200 OK\r\nVia: "]),
    }),
    byTcp({
      "service stopped": "refused",
      "accepts and stays silent": "timeout",
      "accepts and closes": "closedEarly",
      "accepts and resets": "reset",
      "web server on that port": "otherProtocol",
      "SSH server on that port": "otherProtocol",
      "mail server on that port": "otherProtocol",
      "slower than the deadline": "timeout",
      "endless line": "tooMuch",
      "endless zeros": "tooMuch",
      "random bytes": "otherProtocol",
      "absurd lengths": "timeout",
      "endless interim answers": "tooMuch",
      "endless head": "tooMuch",
      "endless empty lines": "tooMuch",
      "body of absurd length": "otherProtocol",
      "stuck in the middle of the head": "timeout",
    }),
    (port) => ({ transport: "tcp", port }),
  );
});

t.test("an empty line before the answer and a body of an interim one do no harm", async (t) => {
  const withBody = (head: string) => head.replace("Length: 0", "Length: 4") + "body";
  const port = await tcp((request) => ["\r\n", answer(request, "183 Progress", withBody), answer(request)])(t);
  t.match(await look({ transport: "tcp", port }), { code: "answered", measurements: { status: 200 } });
});

runLastTests(t, sip, table, async (t) => [
  { port: await udp((request) => [answer(request)])(t) },
  { transport: "tcp", port: await tcp((request) => [answer(request)])(t) },
]);
