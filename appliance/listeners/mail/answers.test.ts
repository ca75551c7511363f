/** Mails that look like results and are none: answers of people and programs, tests; and texts that only ask for another reader. */
import t from "tap";
import { compileRules } from "./compiled-product.ts";
import { decideMail } from "./decide-mail.ts";
import type { MailJob } from "./match-job.ts";
import { readMail } from "./read-mail.ts";

const job: MailJob = {
  id: "nightly",
  name: "Nightly",
  machines: [],
  expect: {
    by: "mail",
    from: ["acme.example"],
    to: [],
    subject: [],
    text: [],
    start: [],
    success: [],
    warning: [],
    failure: [],
  },
};

function decided(subject: string, body: string, fields: readonly string[] = [], expected = job) {
  const head = ["From: Backup <backup@acme.example>", "To: jobs@box.example", `Subject: ${subject}`, ...fields];
  const bytes = Buffer.from(`${head.join("\r\n")}\r\n\r\n${body.replaceAll("\n", "\r\n")}`);
  const [decision] = decideMail(readMail(bytes), { to: [] }, [expected], compileRules([]));
  return {
    isNoReport: decision?.verdict.isNoReport === true,
    reports: decision?.reports.map(({ outcome, reason }) => `${outcome} ${reason ?? ""}`.trim()),
  };
}

t.test("an answer that no person wrote is no report, whatever it answers", async (t) => {
  const body = "I am away until Monday.";
  t.same(decided("Backup completed successfully", body, ["Auto-Submitted: auto-replied"]), {
    isNoReport: true,
    reports: [],
  });
  t.same(decided("Backup completed", body, ["Precedence: auto_reply"]), { isNoReport: true, reports: [] });
  for (const begin of [
    "Automatic reply",
    "Automatische Antwort",
    "Automatski odgovor",
    "Risposta automatica",
    "Automatikus válasz",
    "Автоматический ответ",
    "自动答复",
    "Réponse automatique",
    "Respuesta automática",
    "Odpowiedź automatyczna",
  ])
    t.same(decided(`${begin}: Backup completed successfully`, body), { isNoReport: true, reports: [] }, begin);
  t.same(
    decided("Backup completed successfully", "No errors.", ["Auto-Submitted: auto-generated"]).reports,
    ["succeeded"],
    "what programs send by themselves is one",
  );
});

t.test("the subject of an answer is what was said before", async (t) => {
  const original =
    "\n\nDe: backup@acme.example\nEnviado: martes\nPara: it@acme.example\nAsunto: Copia correcta\n\nCorrecto.";
  t.same(decided("RE: Copia de seguridad correcta", `Gracias.${original}`).reports, ["failed answer"]);
  t.same(decided("Re: Backup completed", "Thank you!", ["In-Reply-To: <1@acme.example>"]).reports, ["failed answer"]);
  const asking = { ...job, expect: { ...job.expect, success: ["completed"] } };
  t.same(decided("Re: Backup completed", "Thank you!", ["References: <1@acme.example>"], asking).reports, [
    "failed answer",
  ]);
  t.same(
    decided("Re: Backup completed", "Errors: 0").reports,
    ["succeeded"],
    "of a program that begins all its subjects so",
  );
});

t.test("a test of the mail's way is no report, nor is it one of what is called so", async (t) => {
  for (const subject of ["Test e-mail from backup server", "Test message", "Testnachricht von NAS1", "E-mail de test"])
    t.same(decided(subject, "The settings are correct."), { isNoReport: true, reports: [] }, subject);
  t.same(decided("Test mail server: backup completed", "0 errors").reports, ["succeeded"]);
});

t.test("a text that only asks for a reader of pages says nothing, the page does", async (t) => {
  const part = (type: string, body: string) => `--b\nContent-Type: ${type}\n\n${body}\n`;
  const parts = `${part("text/plain", "Please use a reader that shows HTML.")}${part("text/html", "<p>Result: <b>Failed</b></p>")}--b--\n`;
  t.same(decided("Report", parts, ['Content-Type: multipart/alternative; boundary="b"']).reports, ["failed"]);
});

t.test("since when and until when is no head of another mail", async (t) => {
  t.same(decided("Izvješće", "Od: 22:00\nDo: 23:10\nDatum: 30. 11. 2026.\nStatus: neuspješno").reports, ["failed"]);
});
