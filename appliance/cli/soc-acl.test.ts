/** The rules that `soc acl` makes, obeyed by a real mosquitto: box A neither speaks for nor listens to box B. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t, { type Test } from "tap";
import { waitFor } from "#lib/testing/wait-for.ts";
import type { Connection, PublishAnswer, ReceivedMessage } from "#relay/connection.ts";
import { openConnection } from "#relay/mqtt-client.ts";
import { Mosquitto } from "#relay/testing/mosquitto.ts";
import { runWords } from "./testing/fake-terminal.ts";

const [A, B] = ["vedetta/v1/acme/hq/box-a", "vedetta/v1/acme/hq/box-b"];
const USERS = { a: "vedetta.acme.hq.box-a", b: "vedetta.acme.hq.box-b", desk: "duty-desk" };

async function stage(t: Test) {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-acl-"));
  const list = path.join(folder, "boxes");
  writeFileSync(list, "# our boxes\nacme/hq/box-b\n\n");
  const { code, out, err } = await runWords(["soc", "acl", "acme/hq/box-a", "--file", list, "--desk", USERS.desk]);
  t.equal(code, 0, err.join());
  const passwords = path.join(folder, "passwords");
  for (const user of Object.values(USERS)) {
    const isFirst = user === USERS.a;
    execFileSync("mosquitto_passwd", [...(isFirst ? ["-c"] : []), "-b", passwords, user, "secret"], { stdio: "pipe" });
  }
  const broker = await new Mosquitto({
    lines: ["allow_anonymous false", "password_file @/passwords", "acl_file @/acl", "use_username_as_clientid true"],
    files: { acl: `${out.join("\n")}\n`, passwords: readFileSync(passwords, "utf8") },
  }).start();
  t.teardown(async () => {
    await broker.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  /** Signs in and keeps what it hears. @param protocol the rules hold for both */
  const enter = async (username: string, clientId: string, protocol: 5 | 4) => {
    const heard: ReceivedMessage[] = [];
    const access = { brokers: [`mqtt://127.0.0.1:${broker.port}`], protocol, username, password: "secret" };
    const opened = await openConnection({
      broker: access.brokers[0] ?? "",
      access,
      clientId,
      clean: true,
      keepAliveSeconds: 20,
      onMessage: (message) => heard.push(message),
      onClosed: () => {},
    });
    const { connection } = opened;
    if (connection === undefined) throw new Error(opened.problem.message);
    t.teardown(() => connection.close());
    return { connection, heard };
  };
  return { enter };
}

const say = (connection: Connection, topic: string, payload = "x") =>
  new Promise<PublishAnswer>((resolve, reject) => {
    if (connection.over) reject(new Error(`the connection is over before ${topic}`));
    connection.publish({ topic, payload }, resolve);
  });

for (const protocol of [5, 4] as const) {
  t.test(`a box speaks and listens below its own base alone (MQTT ${protocol === 5 ? "5" : "3.1.1"})`, async (t) => {
    const { enter } = await stage(t);
    const desk = await enter(USERS.desk, "desk", protocol);
    t.equal(await desk.connection.subscribe(["vedetta/v1/+/+/+/event/#", "vedetta/v1/+/+/+/presence"]), undefined);
    const b = await enter(USERS.b, USERS.b, protocol);
    t.equal(await b.connection.subscribe([`${B}/command`, `${B}/config/desired`]), undefined);
    // It calls itself by the other's name, which must not throw the other out; each time anew, because mosquitto 2.0.11 ends
    // some connections after it has refused a message.
    for (const topic of [
      "event/incident/opened",
      "presence",
      "command",
      "config/desired",
      "config/reported",
      "reply",
    ]) {
      const { connection } = await enter(USERS.a, USERS.b, protocol);
      const answer = await say(connection, `${B}/${topic}`, "forged");
      // with 3.1.1 a broker has no word for it, and passes nothing on
      if (protocol === 5) t.equal(answer.accepted, false, `${topic} of another box`);
      await connection.close();
    }
    const a = await enter(USERS.a, USERS.b, protocol);
    t.equal(await a.connection.subscribe([`${A}/command`, `${A}/config/desired`]), undefined);
    for (const topic of [`${B}/command`, `${B}/event/#`, "vedetta/v1/#", "#", "vedetta/v1/+/+/+/command"])
      await a.connection.subscribe([topic]); // mosquitto refuses some, and passes nothing on for others
    t.equal((await say(desk.connection, `${B}/command`, "for b")).accepted, true);
    t.equal((await say(desk.connection, `${A}/command`, "for a")).accepted, true);
    t.equal((await say(b.connection, `${B}/event/test`, "of b")).accepted, true);
    t.equal((await say(a.connection, `${A}/event/test`, "of a")).accepted, true);
    t.equal((await say(a.connection, `${A}/reply/desk-1`, "answer")).accepted, true);
    await waitFor("all is heard", () => desk.heard.length >= 2 && a.heard.length > 0 && b.heard.length > 0);
    const said = (heard: readonly ReceivedMessage[]) =>
      heard.map(({ topic, payload }) => `${topic} ${payload.toString()}`).toSorted();
    t.same(
      said(desk.heard).filter((line) => !line.includes("/reply/")),
      [`${A}/event/test of a`, `${B}/event/test of b`],
    );
    t.same(said(b.heard), [`${B}/command for b`]);
    t.same([...new Set(said(a.heard))], [`${A}/command for a`]);
    t.equal(b.connection.over, false, "the other was not thrown out");
  });
}

for (const [fault, args, message] of [
  ["no box", [], /name the boxes/],
  ["a box that is none", ["acme/hq"], /CUSTOMER\/SITE\/BOX/],
  ["a line break in a name", ["acme/hq/box\ntopic write #"], /CUSTOMER\/SITE\/BOX/],
  ["a desk with a space", ["acme/hq/box-1", "--desk", "a b"], /--desk/],
  ["a file that is not there", ["--file", "/nowhere"], /ENOENT/],
] as const) {
  t.test(`bad usage is one line: ${fault}`, async (t) => {
    const { code, err } = await runWords(["soc", "acl", ...args]);
    t.equal(code, 64);
    t.match(err.join(), message);
  });
}
