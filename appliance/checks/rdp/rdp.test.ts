// Against Debian's xrdp, and against servers that misbehave or know more than it (NLA).
import { TLSSocket } from "node:tls";
import t from "tap";
import { serveTcp } from "../testing/local-servers.ts";
import { makeAuthority, makeLeaf } from "../testing/made-certificates.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { follows, MISBEHAVIOURS, says, type Ending } from "../testing/misbehaving-servers.ts";
import { startXrdp, withoutXrdp } from "./testing/xrdp.ts";
import { tryCheck } from "../testing/try-check.ts";
import { rdp } from "./rdp.ts";

const table = new FailureTable(rdp);
if (withoutXrdp !== false) table.leaveIncomplete();
const authority = await makeAuthority("Acme Root");
const leaf = await makeLeaf({ issuer: authority });
const look = async (settings: object) => (await tryCheck(rdp, { settings })).observation;

t.test("a real desktop with TLS", { skip: withoutXrdp }, async (t) => {
  const { port } = await startXrdp(t, "negotiate", leaf);
  const { observation } = await table.try(t, "right answer", "answered", { settings: { port } });
  t.match(observation, { parameters: { protocol: "TLS" } });
  t.ok((observation.measurements?.["daysLeft"] ?? 0) > 80, "an unknown authority does not matter unless it is to");
  t.equal((await look({ port, verifyTls: true, authority: authority.cert })).code, "answered");
  await table.try(t, "certificate of an unknown authority, which matters", "chainIncomplete", {
    settings: { port, verifyTls: true },
  });
  await table.try(t, "certificate for another name", "certificateWrongName", {
    settings: { port, verifyTls: true, authority: authority.cert, serverName: "other.acme.example" },
  });
  await table.try(t, "sign-in before the screen is demanded, but not compulsory", "nlaNotRequired", {
    settings: { port, requireNla: true },
  });
});

t.test("a real desktop with the old encryption, one with an expired certificate", { skip: withoutXrdp }, async (t) => {
  const old = await startXrdp(t, "rdp", leaf);
  await table.try(t, "desktop knows only the old encryption", "classicEncryption", { settings: { port: old.port } });
  const expired = await startXrdp(t, "tls", await makeLeaf({ issuer: authority, days: -3 }));
  const { observation } = await tryCheck(rdp, { settings: { port: expired.port } });
  t.match(observation, { code: "answered", measurements: { daysLeft: -3 } });
  await table.try(t, "certificate has expired, which matters", "certificateExpired", {
    settings: { port: expired.port, verifyTls: true, authority: authority.cert },
  });
});

/** A confirmation with these bytes behind its head. */
function confirm(negotiation: string): Buffer {
  const tail = Buffer.from(negotiation, "hex");
  return Buffer.concat([Buffer.from([3, 0, 0, 11 + tail.length, 6 + tail.length, 0xd0, 0, 0, 0x12, 0x34, 0]), tail]);
}

/** Takes NLA as soon as it is offered; turns those away who do not offer it, as Windows does, or is lenient. */
const withNla = (insists: boolean) => (ending: Ending) =>
  serveTcp(ending, (socket) => {
    socket.once("data", (request: Buffer) => {
      const offersNla = ((request[15] ?? 0) & 2) !== 0;
      if (!offersNla && insists) {
        socket.write(confirm("0300080005000000"));
        return;
      }
      socket.write(confirm(offersNla ? "021f080002000000" : "0200080001000000"));
      new TLSSocket(socket, { isServer: true, key: leaf.key, cert: leaf.cert }).on("error", () => undefined);
    });
  });

t.test("a desktop that insists on NLA is told by turning others away", async (t) => {
  for (const [insists, code] of [
    [true, "answered"],
    [false, "nlaNotRequired"],
  ] as const) {
    const observation = await look({ port: await withNla(insists)(t), requireNla: true });
    t.match(observation, { code, parameters: { protocol: /NLA/ } });
    t.ok((observation.measurements?.["daysLeft"] ?? 0) > 80);
  }
});

t.test("misbehaving servers", async (t) => {
  await table.tryAll(
    t,
    {
      ...MISBEHAVIOURS,
      "desktop from before the negotiation": says(confirm("")),
      "desktop without a certificate": says(confirm("0300080003000000")),
      "refusal for an unknown reason": says(confirm("0300080063000000")),
      "negotiation that is cut off": says(confirm("0200")),
      "negotiation of an unknown kind": says(confirm("0900080001000000")),
      "disconnect in place of an answer": says(Buffer.from("0300000b0680000012340000", "hex")),
      "frame of absurd length": says(Buffer.from("0300ffff", "hex")),
      "frame of no length": says(Buffer.from("03000000", "hex")),
      "chooses TLS, then is silent": says(confirm("0200080001000000")),
      "chooses TLS, then speaks something else": follows([
        undefined,
        confirm("0200080001000000"),
        Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n"),
      ]),
    },
    {
      "service stopped": "refused",
      "accepts and stays silent": "timeout",
      "accepts and closes": "closedEarly",
      "accepts and resets": "reset",
      "web server on that port": "otherProtocol",
      "SSH server on that port": "otherProtocol",
      "mail server on that port": "otherProtocol",
      "slower than the deadline": "otherProtocol",
      "endless line": "otherProtocol",
      "endless zeros": "otherProtocol",
      "random bytes": "otherProtocol",
      "absurd lengths": "otherProtocol",
      "desktop from before the negotiation": "classicEncryption",
      "desktop without a certificate": "negotiationRefused",
      "refusal for an unknown reason": "negotiationRefused",
      "negotiation that is cut off": "otherProtocol",
      "negotiation of an unknown kind": "otherProtocol",
      "disconnect in place of an answer": "otherProtocol",
      "frame of absurd length": "otherProtocol",
      "frame of no length": "otherProtocol",
      "chooses TLS, then is silent": "timeout",
      "chooses TLS, then speaks something else": "tlsFailed",
    },
    (port) => ({ port }),
  );
});

t.test("hundreds of runs leave no socket behind", async (t) => {
  const port = await says(confirm(""))(t);
  const { before, after } = await countLeaks(() => tryCheck(rdp, { settings: { port } }), 300);
  t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
});

t.test("the failure table", (t) => {
  table.check(t);
  t.end();
});
