/** Notices of mails that did not arrive, as servers send them; and what only looks like one. */
import t from "tap";
import { readDeliveryFailures } from "./delivery-failure.ts";
import { writeMail } from "./testing/write-mail.ts";

const notice = (
  status: string,
  more: readonly { type: string; body: string }[] = [],
  type = "multipart/report; report-type=delivery-status",
) =>
  Buffer.from(
    writeMail(
      ["From: MAILER-DAEMON@mail.acme.example", "To: box@acme.example", "Subject: Undelivered Mail"],
      [{ type: "text/plain", body: "I'm sorry." }, { type: "message/delivery-status", body: status }, ...more],
    )
      .toString()
      .replace("multipart/mixed", type),
  );
const HEAD = "Reporting-MTA: dns; mail.acme.example\r\n\r\n";

t.test("whom it did not reach, why, and which mail it was", (t) => {
  const failed =
    "Final-Recipient: rfc822; ana@acme.example\r\nOriginal-Recipient: rfc822;Ana@acme.example\r\nAction: failed\r\n" +
    "Status: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 <ana@acme.example>: user unknown\r\n in virtual table\r\n";
  const returned = { type: "message/rfc822", body: "Message-ID: <abc.duty@box-1.vedetta>\r\nSubject: x\r\n\r\nbody" };
  t.same(readDeliveryFailures(notice(HEAD + failed, [returned])), [
    {
      to: "ana@acme.example",
      status: "5.1.1",
      said: "550 5.1.1 <ana@acme.example>: user unknown in virtual table",
      messageId: "abc.duty@box-1.vedetta",
    },
  ]);
  const two = `${failed}\r\nFinal-Recipient: rfc822; bob@acme.example\r\nAction: Failed\r\nStatus: 5.2.2\r\n`;
  t.match(readDeliveryFailures(notice(HEAD + two)), [
    { to: "ana@acme.example" },
    { to: "bob@acme.example", status: "5.2.2" },
  ]);
  t.end();
});

t.test("delays, receipts, answers and nonsense are no failures", (t) => {
  const of = (action: string) => `${HEAD}Final-Recipient: rfc822; ana@acme.example\r\nAction: ${action}\r\n`;
  for (const action of ["delayed", "delivered", "relayed", ""])
    t.same(readDeliveryFailures(notice(of(action))), [], action);
  t.same(readDeliveryFailures(notice(of("failed"), [], "multipart/mixed")), [], "a mail that only holds one");
  t.same(readDeliveryFailures(notice(`${HEAD}Action: failed\r\n`)), []);
  for (const bytes of ["", "Subject: x\r\n\r\nAction: failed", "Content-Type: multipart/report\r\n\r\n"])
    t.same(readDeliveryFailures(Buffer.from(bytes)), []);
  t.end();
});
