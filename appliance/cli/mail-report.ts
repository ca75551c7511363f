/** Sends the letter of a monthly report to one contact, now, by the mail output of a site. Nothing is stored. */
import { uuidV7 } from "#lib/uuid-v7.ts";
import { refusal, RefusalError } from "#model/refusal.ts";
import type { ReportLetter } from "#model/report-letter.ts";
import type { Site } from "#model/site.ts";
import type { Recipient } from "#outputs/recipient.ts";
import { reportMessage } from "#outputs/write-message.ts";
import { loadBooks } from "#texts/books.ts";
import { mailCarrierOf, sayOutcome } from "./telling.ts";

const DEADLINE_MS = 180_000;

/** @param month `YYYY-MM` @throws RefusalError where there is no mail output */
export async function mailReport(
  letter: ReportLetter,
  month: string,
  recipient: Recipient,
  site: Site,
): Promise<{ readonly taken: boolean; readonly said: string }> {
  const mail = site.telling?.mail;
  if (mail === undefined) throw new RefusalError([refusal("notFound.way", "", { contact: recipient.id })]);
  await loadBooks([recipient.language]);
  const now = Date.now();
  const message = reportMessage(letter, site, recipient, now);
  // By hand means once more: mailboxes do not take it for the one that the box sent.
  const id = `report-${month}-${uuidV7(now)}.${recipient.id}`;
  const carrier = mailCarrierOf(mail, site.siteName, Date.now);
  const carried = await carrier.carry({ id, message, recipient }, AbortSignal.timeout(DEADLINE_MS));
  return { taken: carried.came === "taken", said: sayOutcome(carried, site) };
}
