/** Mail servers that take no password in clear, with the conversation of RFC 2195, section 2. */
import type { Socket } from "node:net";
import t from "tap";
import type { AnyCheckType } from "./contract.ts";
import { answerCramMd5 } from "./cram-md5.ts";
import { imap } from "./imap/imap.ts";
import { smtp } from "./smtp/smtp.ts";
import { serveTcp } from "./testing/local-servers.ts";
import { tryCheck } from "./testing/try-check.ts";

const CHALLENGE = "PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+";
const ANSWER = "dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw";
const TIM = { user: "tim", password: "tanstaaftanstaaf" };

type Reply = (line: string) => string;

/** A server that greets, and replies to each line. Gives its port and what was said to it. */
async function serveLines(t: Tap, greeting: string, reply: Reply): Promise<{ port: number; said: string[] }> {
  const said: string[] = [];
  const port = await serveTcp(t, (socket: Socket) => {
    socket.write(greeting);
    let rest = "";
    socket.on("data", (bytes: Buffer) => {
      const lines = (rest + bytes.toString()).split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        said.push(line);
        socket.write(reply(line));
      }
    });
  });
  return { port, said };
}
type Tap = Parameters<typeof serveTcp>[0];

const imapReply =
  (challenge: string): Reply =>
  (line) => {
    const [tag = "", command] = line.split(" ");
    if (command === "CAPABILITY") {
      return `* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED AUTH=CRAM-MD5\r\n${tag} OK\r\n`;
    }
    if (command === "AUTHENTICATE") return `+ ${challenge}\r\n`;
    return line === ANSWER ? "v3 OK welcome\r\n" : "v3 NO who are you\r\n";
  };

const smtpReply =
  (challenge: string): Reply =>
  (line) => {
    if (line.startsWith("EHLO")) return "250-mail.acme.example\r\n250-STARTTLS\r\n250 AUTH CRAM-MD5\r\n";
    if (line.startsWith("AUTH")) return `334 ${challenge}\r\n`;
    return line === ANSWER ? "235 welcome\r\n" : "535 who are you\r\n";
  };

const CASES: readonly [AnyCheckType, string, (challenge: string) => Reply, string][] = [
  [imap, "* OK Acme HQ mail\r\n", imapReply, "loggedIn"],
  [smtp, "220 mail.acme.example ESMTP\r\n", smtpReply, "answered"],
];

for (const [type, greeting, replyWith, code] of CASES) {
  t.test(
    `${type.name}: where no password is taken in clear, a challenge is answered; the password never travels`,
    async (t) => {
      const { port, said } = await serveLines(t, greeting, replyWith(CHALLENGE));
      t.equal((await tryCheck(type, { settings: { port, encryption: "none", ...TIM } })).observation.code, code);
      t.ok(said.includes(ANSWER));
      const wrong = await tryCheck(type, { settings: { port, encryption: "none", ...TIM, password: "guessed" } });
      t.equal(wrong.observation.code, "loginRefused");
      const forms = [
        "tanstaaf",
        Buffer.from(TIM.password).toString("base64"),
        Buffer.from(`\0tim\0${TIM.password}`).toString("base64"),
      ];
      for (const form of forms)
        t.notOk(
          said.some((line) => line.includes(form)),
          form,
        );
      const empty = await serveLines(t, greeting, replyWith(""));
      t.equal(
        (await tryCheck(type, { settings: { port: empty.port, encryption: "none", ...TIM } })).observation.code,
        "otherProtocol",
      );
    },
  );
}

t.test("the example of RFC 2195", (t) => {
  t.equal(answerCramMd5(TIM.user, TIM.password, CHALLENGE), ANSWER);
  t.throws(() => answerCramMd5("a", "b", ""), { code: "otherProtocol" });
  t.end();
});
