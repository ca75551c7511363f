/** TLS that is asked for within a conversation: real servers of each protocol, one that only knows old ways, and such as have none. */
import t, { type Test } from "tap";
import { startVsftpd, withoutVsftpd } from "#checks/ftp/testing/vsftpd.ts";
import { startSlapd, withoutSlapd } from "#checks/ldap/testing/slapd.ts";
import { startPostfix, withoutPostfix } from "#checks/smtp/testing/postfix.ts";
import { findClosedPort, serveTcp } from "#checks/testing/local-servers.ts";
import { makeAuthority, makeLeaf } from "#checks/testing/made-certificates.ts";
import { startDovecot, withoutDovecot } from "#checks/testing/servers/dovecot.ts";
import { startMariadb, withoutMariadb } from "#checks/testing/servers/mariadb.ts";
import { startPostgresql, withoutPostgresql } from "#checks/testing/servers/postgresql.ts";
import type { StartTls } from "#model/tool.ts";
import { usualStartTls } from "./ask-for-tls.ts";
import { codesOf, tryTool } from "./testing/try-tool.ts";

const HERE = "127.0.0.1";
const leaf = await makeLeaf({ issuer: await makeAuthority("Acme authority") });
const look = (startTls: StartTls, port: number, name = "www.acme.example") =>
  tryTool("tls", { address: HERE, port, name, startTls });

interface Server {
  readonly protocol: StartTls;
  readonly without: string | false;
  readonly start: (t: Test) => Promise<number>;
}

const SERVERS: readonly Server[] = [
  {
    protocol: "smtp",
    without: withoutPostfix,
    start: async (t) => (await startPostfix(t, { certificate: leaf })).smtp,
  },
  { protocol: "imap", without: withoutDovecot, start: async (t) => (await startDovecot(t, leaf)).imap },
  { protocol: "pop3", without: withoutDovecot, start: async (t) => (await startDovecot(t, leaf)).pop3 },
  { protocol: "ftp", without: withoutVsftpd, start: async (t) => (await startVsftpd(t, { certificate: leaf })).port },
  { protocol: "ldap", without: withoutSlapd, start: async (t) => (await startSlapd(t, [], leaf)).port },
  { protocol: "mysql", without: withoutMariadb, start: async (t) => (await startMariadb(t, [], leaf)).port },
  {
    protocol: "postgres",
    without: withoutPostgresql,
    start: async (t) => (await startPostgresql(t, ["host all all 127.0.0.1/32 reject"], [], leaf)).port,
  },
];

for (const { protocol, without, start } of SERVERS)
  t.test(`a real server by ${protocol}: its certificate, and what is wrong with it`, { skip: without }, async (t) => {
    const port = await start(t);
    const lines = await look(protocol, port);
    const codes = codesOf(lines).filter((code) => code !== "port.open");
    t.same(codes, ["tls.asks", "tls.agreed", "tls.certificate.valid", "tls.names", "tls.problem"]);
    t.match(lines.at(-1), { parameters: { what: "chainIncomplete", name: "www.acme.example" }, tone: "bad" });
    t.ok(codesOf(await look(protocol, port, "other.example")).includes("tls.otherName"));
  });

t.test("only old encryption is told as such", { skip: withoutPostfix }, async (t) => {
  const lines = [
    "smtpd_tls_mandatory_protocols = TLSv1",
    "smtpd_tls_protocols = TLSv1",
    "tls_medium_cipherlist = ALL:@SECLEVEL=0",
  ];
  const { smtp } = await startPostfix(t, { certificate: leaf, lines });
  const said = await look("smtp", smtp);
  t.match(
    said.find(({ code }) => code === "tls.old"),
    { parameters: { protocol: "TLSv1" }, tone: "odd" },
  );
});

t.test("no TLS: why, and what was heard instead", async (t) => {
  const plain = await serveTcp(t, (socket) => {
    socket.write("220 mail.acme.example ESMTP\r\n");
    socket.on("data", (said) => socket.write(said.includes("EHLO") ? "250 mail.acme.example\r\n" : "502 what\r\n"));
  });
  t.match((await look("smtp", plain)).at(-1), {
    code: "tls.notGiven",
    parameters: { check: "smtp", what: "startTlsMissing", port: plain },
    tone: "bad",
  });
  const other = await look("imap", plain);
  t.match(other.at(-2), { code: "tls.notGiven", parameters: { what: "otherProtocol" } });
  t.match(other.at(-1), { code: "port.greeting", parameters: { text: "220 mail.acme.example ESMTP" } });
  t.match((await look("pop3", await findClosedPort())).at(-1), {
    code: "tls.notGiven",
    parameters: { what: "refused" },
  });
});

t.test("how TLS begins follows the port where nobody says", async (t) => {
  const usual = [25, 587, 143, 110, 21, 389, 5432, 3306, 1433, 443, 993, 8443].map(usualStartTls);
  t.same(usual, ["smtp", "smtp", "imap", "pop3", "ftp", "ldap", "postgres", "mysql", "mssql", "none", "none", "none"]);
});
