// Against Debian's freeradius, and against servers that misbehave.
import { createHash } from "node:crypto";
import t from "tap";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable, HOPING_DEADLINE_MS, SHORT_DEADLINE_MS } from "../testing/failure-table.ts";
import { floods, serveUdp, UDP_MISBEHAVIOURS, type Ending } from "../testing/misbehaving-servers.ts";
import { SECRET, startFreeradius, USER, withoutFreeradius } from "./testing/freeradius.ts";
import { tryCheck } from "../testing/try-check.ts";
import { radius } from "./radius.ts";

const table = new FailureTable(radius);
if (withoutFreeradius !== false) table.leaveIncomplete();
const look = async (settings: object) => (await tryCheck(radius, { settings })).observation;

t.test("a real server: alive, and letting in whom it should", { skip: withoutFreeradius }, async (t) => {
  const { port } = await startFreeradius(t);
  const settings = { port, secret: SECRET };
  const { observation } = await table.try(t, "right answer", "alive", { settings });
  t.type(observation.measurements?.["answerMs"], "number");
  await table.try(t, "user with the right password", "asExpected", { settings: { ...settings, ...USER } });
  const strict = await look({ ...settings, ...USER, requireMessageAuthenticator: true });
  t.match(strict, { code: "asExpected", detail: "Message-Authenticator in the answer: yes" });
  await table.try(t, "wrong password", "rejected", { settings: { ...settings, ...USER, password: "guessed" } });
  t.match((await look({ ...settings, user: "stranger", password: "" })).parameters, { message: "Not today" });
  t.equal((await look({ ...settings, user: "stranger", password: "x", expect: "reject" })).code, "asExpected");
  await table.try(t, "user with a second factor", "challenged", {
    settings: { ...settings, user: "visitor", password: "x" },
  });
  t.equal((await look({ ...settings, user: "visitor", password: "x", expect: "challenge" })).code, "asExpected");
  await table.try(t, "lets a user in that it should not", "accepted", {
    settings: { ...settings, ...USER, expect: "reject" },
  });
  await table.try(t, "wrong shared secret", "timeout", {
    settings: { port, secret: "guessed", ...USER },
    timeoutMs: SHORT_DEADLINE_MS,
  });
  // freeradius from 3.2.6 on puts one into every answer; older devices do not.
  const oldPort = await answers((question) => [answer(question)])(t);
  await table.try(t, "answer without Message-Authenticator, which is demanded", "unprotected", {
    settings: { ...settings, port: oldPort, requireMessageAuthenticator: true },
  });
});

/** An answer to the question, by default signed as it should be. */
function answer(question: Buffer, { code = 2, secret = SECRET, attributes = "" } = {}): Buffer {
  const body = Buffer.from(attributes, "hex");
  const head = Buffer.from([code, question[1] ?? 0, 0, 20 + body.length]);
  const hash = createHash("md5").update(head).update(question.subarray(4, 20)).update(body).update(secret).digest();
  return Buffer.concat([head, hash, body]);
}

const answers = (make: (question: Buffer) => Buffer[]) => (ending: Ending) =>
  serveUdp(ending, (question, from, socket) => {
    for (const message of make(question)) socket.send(message, from.port, from.address);
  });

t.test("misbehaving servers", async (t) => {
  let asked = 0;
  await table.tryAll(
    t,
    {
      ...UDP_MISBEHAVIOURS,
      "answer signed with another secret": answers((question) => [answer(question, { secret: "other" })]),
      "answer to another question": answers((question) => {
        const other = Buffer.from(question);
        other[1] = ((question[1] ?? 0) + 1) & 0xff;
        return [answer(other)];
      }),
      "answer with a forged Message-Authenticator": answers((question) => [
        answer(question, { attributes: `5012${"ab".repeat(16)}` }),
      ]),
      "attribute that is cut off": answers((question) => [answer(question, { attributes: "12ff4142" })]),
      "attribute of no length": answers((question) => [answer(question, { attributes: "1200" })]),
      "answer that is no answer": answers((question) => [answer(question, { code: 5 })]),
      "forged answers before the true one": answers((question) => [
        Buffer.from("x"),
        answer(question, { secret: "other", code: 3 }),
        answer(question),
      ]),
      "first question lost": answers((question) => ((asked += 1) === 1 ? [] : [answer(question)])),
    },
    {
      "service stopped": "refused",
      "stays silent": "timeout",
      "random bytes": "otherProtocol",
      "empty answers": "otherProtocol",
      "echoes what is asked": "wrongSecret",
      "answer signed with another secret": "wrongSecret",
      "answer to another question": "otherProtocol",
      "answer with a forged Message-Authenticator": "wrongSecret",
      "attribute that is cut off": "otherProtocol",
      "attribute of no length": "otherProtocol",
      "answer that is no answer": "otherProtocol",
      "forged answers before the true one": "alive",
      "first question lost": "alive",
    },
    (port) => ({ port, secret: SECRET }),
    HOPING_DEADLINE_MS,
  );
});

t.test("a flood is given up, not waited for", async (t) => {
  const port = await floods(Buffer.alloc(40))(t);
  await table.try(t, "flood of wrong answers", "tooMuch", { settings: { port, secret: SECRET }, timeoutMs: 30_000 });
});

t.test("padding behind the packet is passed over", async (t) => {
  const port = await answers((question) => [Buffer.concat([answer(question), Buffer.alloc(20)])])(t);
  t.equal((await look({ port, secret: SECRET })).code, "alive");
});

t.test("a server that repeats what it hears does not make the check tell the password", async (t) => {
  const words = Buffer.from(`wrong: ${USER.password}`);
  const attributes = Buffer.concat([Buffer.from([18, words.length + 2]), words]).toString("hex");
  const port = await answers((question) => [answer(question, { code: 3, attributes })])(t);
  t.match(await look({ port, secret: SECRET, ...USER }), { code: "rejected", parameters: { message: "wrong: ***" } });
});

t.test("hundreds of runs leave no socket behind", async (t) => {
  const port = await answers((question) => [answer(question)])(t);
  const { before, after } = await countLeaks(() => tryCheck(radius, { settings: { port, secret: SECRET } }), 300);
  t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
});

t.test("the failure table", (t) => {
  table.check(t);
  t.end();
});
