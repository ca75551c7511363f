/** How mail, file and directory servers talk by their RFCs, each line from a server that is told what to say. */
import { createHash } from "node:crypto";
import t from "tap";
import { ftp } from "./ftp/ftp.ts";
import { imap } from "./imap/imap.ts";
import { folderName } from "./imap-session.ts";
import { pop3 } from "./pop3/pop3.ts";
import { smtp } from "./smtp/smtp.ts";
import { serveTcp } from "./testing/local-servers.ts";
import { tryCheck } from "./testing/try-check.ts";

type Ending = Parameters<typeof serveTcp>[0];

/** A server that greets, and answers each line by a function; what it heard is kept. */
async function serveLines(t: Ending, greeting: string, answer: (line: string) => string | undefined) {
  const heard: string[] = [];
  const port = await serveTcp(t, (socket) => {
    socket.write(greeting);
    let rest = "";
    socket.setEncoding("utf8").on("data", (text: string) => {
      const lines = `${rest}${text}`.split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        heard.push(line);
        const said = answer(line);
        if (said !== undefined) socket.write(said);
      }
    });
  });
  return { port, heard };
}

t.test(
  "SMTP: this box introduces itself by its address, or as it is told; a refused name is said to be that",
  async (t) => {
    const strict = (line: string) => {
      const [verb = "", name = ""] = line.split(" ");
      if (verb === "QUIT") return "221 bye\r\n";
      return /^\[[0-9.]+\]$|\./.test(name)
        ? "250-mail.acme.example\r\n250 SIZE 1000\r\n"
        : "504 5.5.2 need a full name\r\n";
    };
    for (const [settings, code, said] of [
      [{}, "answered", "EHLO [127.0.0.1]"],
      [{ heloName: "[192.0.2.7]" }, "answered", "EHLO [192.0.2.7]"],
      [{ heloName: "grüße.example" }, "answered", "EHLO xn--gre-6ka8l.example"],
      [{ heloName: "box" }, "heloRefused", "EHLO box"],
    ] as const) {
      const { port, heard } = await serveLines(t, "220-welcome\r\n220 mail.acme.example\r\n", strict);
      const { observation } = await tryCheck(smtp, { settings: { port, ...settings } });
      t.equal(observation.code, code, said);
      t.equal(heard[0], said);
    }
  },
);

t.test("SMTP: a server that closes down is not ready, at the greeting and later", async (t) => {
  const busy = await serveLines(t, "421 4.3.2 closing down\r\n", () => undefined);
  t.equal((await tryCheck(smtp, { settings: { port: busy.port } })).observation.code, "notReady");
  const later = await serveLines(t, "220 hello\r\n", () => "421 4.3.2 closing down\r\n");
  t.equal((await tryCheck(smtp, { settings: { port: later.port } })).observation.code, "notReady");
});

t.test("SMTP: addresses with letters beyond ASCII go to servers that take them", async (t) => {
  const server = (offers: string) => (line: string) =>
    line.startsWith("EHLO") ? `250-mail.acme.example\r\n250 ${offers}\r\n` : "250 fine\r\n";
  for (const [recipient, offers, code, said] of [
    ["jürgen@grüße.example", "SMTPUTF8", "answered", "RCPT TO:<jürgen@xn--gre-6ka8l.example>"],
    ["post@grüße.example", "SIZE", "answered", "RCPT TO:<post@xn--gre-6ka8l.example>"],
    ["jürgen@acme.example", "SIZE", "internationalMissing", undefined],
  ] as const) {
    const { port, heard } = await serveLines(t, "220 hello\r\n", server(offers));
    const { observation } = await tryCheck(smtp, { settings: { port, recipient } });
    t.equal(observation.code, code, recipient);
    t.equal(
      heard.find((line) => line.startsWith("RCPT")),
      said,
    );
  }
});

t.test("IMAP: who is signed in already is not asked to sign in; folders have names of any script", async (t) => {
  const { port, heard } = await serveLines(t, "* PREAUTH [CAPABILITY IMAP4rev1] ready\r\n", (line) => {
    const [tag = "", verb = ""] = line.split(" ");
    if (verb === "CAPABILITY") return `* CAPABILITY IMAP4rev1\r\n* CAPABILITY IDLE\r\n${tag} OK done\r\n`;
    if (verb === "STATUS") return `* STATUS {14}\r\nEntw&APw-rfe&- (MESSAGES 3 UNSEEN 1)\r\n${tag} OK done\r\n`;
    return `${tag} BAD what\r\n`;
  });
  const settings = { port, encryption: "plain", user: "duty", password: "secret", folder: "Entwürfe&" };
  const { observation } = await tryCheck(imap, { settings });
  t.match(observation, { code: "counted", measurements: { messages: 3, unseen: 1 } });
  t.notOk(heard.some((line) => /LOGIN|AUTHENTICATE/.test(line)));
  t.match(
    heard.find((line) => line.includes("STATUS")),
    /"Entw&APw-rfe&-"/,
  );
  t.equal(folderName("台北/日本語"), "&U,BTFw-/&ZeVnLIqe-", "the example of RFC 3501, 5.1.3");
  t.equal(folderName("R&D"), "R&-D");
  t.equal(folderName("Entw&APw-rfe"), "Entw&APw-rfe", "a name that is written so already");
  t.end();
});

t.test("POP3: sizes, APOP where plain passwords are not taken, and other character sets", async (t) => {
  const timestamp = "<1896.697170952@dbc.mtview.ca.us>";
  const { port, heard } = await serveLines(t, `+OK POP3 server ready ${timestamp}\r\n`, (line) => {
    if (line.startsWith("USER")) return "-ERR plain passwords are not taken\r\n";
    if (line.startsWith("APOP")) return "+OK maildrop\r\n";
    return line === "STAT" ? "+OK 2 320\r\n" : "+OK\r\n";
  });
  const settings = { port, encryption: "plain", user: "mrose", password: "tanstaaf" };
  const { observation } = await tryCheck(pop3, { settings });
  t.match(observation, { code: "counted", measurements: { messages: 2, sizeBytes: 320 } });
  const digest = createHash("md5").update(`${timestamp}tanstaaf`).digest("hex");
  t.ok(heard.includes(`APOP mrose ${digest}`));
  t.equal(digest, "c4c9334bac560ecc979e58001b3e22fb", "the example of RFC 1939, 7");
  const other = await serveLines(t, "+OK ready\r\n", (line) => (line === "STAT" ? "+OK many\r\n" : "+OK\r\n"));
  const wrong = await tryCheck(pop3, {
    settings: { port: other.port, encryption: "plain", user: "jürgen", password: "x" },
  });
  t.equal(wrong.observation.code, "otherProtocol", "figures that are none");
  t.equal(other.heard[0], "UTF8");
});

t.test("FTP: replies of many lines, whatever their middle begins with; files of any script", async (t) => {
  const { port, heard } = await serveLines(
    t,
    "120 wait\r\n220-hello\r\n220er come\r\n 220 and\r\n220 ready\r\n",
    (line) => {
      if (line.startsWith("USER")) return "331 password\r\n";
      if (line.startsWith("PASS")) return "230-welcome\r\n230files of 2026\r\n230 in\r\n";
      if (line.startsWith("SIZE")) return "213 4711\r\n";
      return line.startsWith("MDTM") ? "213 20260101000000.123\r\n" : "200 fine\r\n";
    },
  );
  const settings = { port, encryption: "plain", user: "backup", password: "x", file: "/nächtlich.tar" };
  const { observation } = await tryCheck(ftp, { settings });
  t.match(observation, { code: "fileFound", measurements: { fileBytes: 4711 } });
  t.ok(heard.includes("OPTS UTF8 ON") && heard.includes("SIZE /nächtlich.tar"));
});

t.test("greetings are shown in their own script, whatever character set they come in", async (t) => {
  for (const [words, bytes] of [
    ["Добро пожаловать", Buffer.from("c4eee1f0ee20efeee6e0ebeee2e0f2fc", "hex")],
    ["Grüß Gott", Buffer.from("Grüß Gott", "latin1")],
    ["Grüß Gott", Buffer.from("Grüß Gott")],
  ] as const) {
    const port = await serveTcp(t, (socket) => {
      socket.write(Buffer.concat([Buffer.from("+OK "), bytes, Buffer.from("\r\n")]));
      socket.resume();
    });
    const { observation } = await tryCheck(pop3, { settings: { port } });
    t.equal(observation.parameters?.["banner"], words);
  }
});
