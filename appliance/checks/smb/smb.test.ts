// Against Debian's Samba, and against servers that misbehave.
import t from "tap";
import { serveTcp } from "../testing/local-servers.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { follows, MISBEHAVIOURS, says, type Ending } from "../testing/misbehaving-servers.ts";
import { startSmbd, withoutSmbd } from "./testing/smbd.ts";
import { tryCheck } from "../testing/try-check.ts";
import { smb } from "./smb.ts";

const table = new FailureTable(smb);
if (withoutSmbd !== false) table.leaveIncomplete();
const look = async (settings: object) => (await tryCheck(smb, { settings })).observation;

t.test("a real file server of today", { skip: withoutSmbd }, async (t) => {
  const { port } = await startSmbd(t);
  const { observation } = await table.try(t, "right answer", "answered", { settings: { port, forbidSmb1: true } });
  t.match(observation, { parameters: { dialect: "3.1.1", signing: "optional" }, detail: /encryption offered/ });
  t.ok(Math.abs(observation.measurements?.["clockOffsetSeconds"] ?? 99) < 5, "its clock is this machine's");
  await table.try(t, "signing is demanded, but optional", "signingNotRequired", {
    settings: { port, requireSigning: true },
  });
});

t.test(
  "a real file server that insists on signing and knows nothing newer than 2.1",
  { skip: withoutSmbd },
  async (t) => {
    const { port } = await startSmbd(t, ["server signing = mandatory", "server max protocol = SMB2_10"]);
    t.match(await look({ port, requireSigning: true }), {
      code: "answered",
      parameters: { dialect: "2.1", signing: "required" },
      detail: /encryption not offered/,
    });
    await table.try(t, "server too old for encryption", "dialectTooOld", { settings: { port, minDialect: "3.0" } });
  },
);

t.test(
  "a real file server that still takes SMB 1, and one that takes nothing else",
  { skip: withoutSmbd },
  async (t) => {
    const lenient = await startSmbd(t, ["server min protocol = NT1"]);
    t.equal((await look({ port: lenient.port })).code, "answered");
    await table.try(t, "server still takes SMB 1", "smb1Offered", {
      settings: { port: lenient.port, forbidSmb1: true },
    });
    const old = await startSmbd(t, ["server min protocol = NT1", "server max protocol = NT1"]);
    await table.try(t, "server takes nothing but SMB 1", "smb1Only", { settings: { port: old.port } });
  },
);

t.test("a real file server that lets nobody in", { skip: withoutSmbd }, async (t) => {
  const { port } = await startSmbd(t, ["hosts deny = ALL", "hosts allow = 192.0.2.1"]);
  await table.try(t, "server does not let this box in", "hostNotAllowed", { settings: { port } });
});

const frame = (message: Buffer) => {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(message.length);
  return Buffer.concat([head, message]);
};

/** A negotiation's answer. */
function answer({ dialect = 0x0311, status = 0, contexts = 0, contextsAt = 0, time = 0n } = {}): Buffer {
  const message = Buffer.alloc(128);
  message.writeUInt32BE(0xfe534d42, 0);
  message.writeUInt16LE(64, 4);
  message.writeUInt32LE(status, 8);
  message.writeUInt16LE(65, 64);
  message.writeUInt16LE(3, 66);
  message.writeUInt16LE(dialect, 68);
  message.writeUInt16LE(contexts, 70);
  message.writeBigUInt64LE(time, 104);
  message.writeUInt32LE(contextsAt, 124);
  return frame(message);
}

t.test("a clock that is kept secret is no measurement; one that is wrong is", async (t) => {
  const secretive = await look({ port: await says(answer())(t) });
  t.match(secretive, { code: "answered", parameters: { signing: "required" } });
  t.notOk("clockOffsetSeconds" in (secretive.measurements ?? {}));
  const anHourAhead = BigInt(Date.now() + 11_644_473_600_000 + 3_600_000) * 10_000n;
  const { measurements } = await look({ port: await says(answer({ time: anHourAhead }))(t) });
  t.ok(Math.abs((measurements?.["clockOffsetSeconds"] ?? 0) - 3600) < 5);
});

const oldAnswer = (dialect: string) => frame(Buffer.from(`ff534d4272${"00".repeat(27)}11${dialect}`, "hex"));

/** Hangs up on SMB 2; speaks SMB 1 with the given answer. */
const old = (reply: Buffer) => (ending: Ending) =>
  serveTcp(ending, (socket) => {
    socket.once("data", (request: Buffer) => (request[4] === 0xff ? socket.write(reply) : socket.end()));
  });

t.test("misbehaving servers", async (t) => {
  await table.tryAll(
    t,
    {
      ...MISBEHAVIOURS,
      "server refuses all dialects": says(answer({ status: 0xc00000bb })),
      "answer in SMB 1 to a question in SMB 2": follows([undefined, oldAnswer("0000")]),
      "hangs up, and refuses SMB 1 as well": old(oldAnswer("ffff")),
      "dialect that nobody knows": says(answer({ dialect: 0x02ff })),
      "contexts outside the message": says(answer({ contexts: 65535, contextsAt: 0xfffffff0 })),
      "answer that is cut off": says(frame(answer().subarray(4, 90))),
      "frame of no length": says(Buffer.alloc(4)),
      "frame of absurd length": says(Buffer.from("00ffffff", "hex")),
      "stuck in the middle of the answer": says(answer().subarray(0, 70)),
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
      "server refuses all dialects": "negotiationRefused",
      "answer in SMB 1 to a question in SMB 2": "smb1Only",
      "hangs up, and refuses SMB 1 as well": "closedEarly",
      "dialect that nobody knows": "otherProtocol",
      "contexts outside the message": "answered",
      "answer that is cut off": "otherProtocol",
      "frame of no length": "otherProtocol",
      "frame of absurd length": "otherProtocol",
      "stuck in the middle of the answer": "timeout",
    },
    (port) => ({ port }),
  );
});

t.test("hundreds of runs leave no socket behind", async (t) => {
  const port = await says(answer())(t);
  const { before, after } = await countLeaks(() => tryCheck(smb, { settings: { port } }), 300);
  t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
});

t.test("the failure table", (t) => {
  table.check(t);
  t.end();
});
