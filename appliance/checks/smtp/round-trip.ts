/** The mail that is sent to be seen again, and the wait for it in its mailbox. */
import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { isAbort } from "#lib/errno.ts";
import type { RunContext } from "../contract.ts";
import { openImap, type ImapAccess, type ImapSession } from "../imap-session.ts";
import { ConversationFault, observeConversation } from "../observe-conversation.ts";
import { DEFAULT_FOLDER, type SmtpSettings } from "./settings.ts";
import type { Seen } from "./reports.ts";

/** The header by which this box knows its own mails. */
const HEADER = "X-Vedetta-Round-Trip";
const LOOK_INTERVAL_MS = 500;
/** Mails left behind by runs that were given up, deleted with the one that arrived; so many at once. */
const MOST_REMOVED = 100;

/** A mail (RFC 5322) that says what it is to whoever finds it. */
export function makeMail(
  recipient: string,
  sender: string | undefined,
): { readonly text: string; readonly token: string } {
  const token = randomUUID();
  const lines = [
    `From: <${sender ?? recipient}>`,
    `To: <${recipient}>`,
    "Subject: Monitoring round trip",
    `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${token}@vedetta.invalid>`,
    `${HEADER}: ${token}`,
    "Auto-Submitted: auto-generated",
    "",
    "This mail shows that mail arrives. The monitoring that sent it deletes it.",
  ];
  return { text: lines.join("\r\n"), token };
}

/**
 * Looks into the mailbox until the mail is there, and deletes it.
 * @param told what the conversation with the mail server told
 * @returns `delivered`; `notDelivered` at the deadline; `mailboxFailed` where the mailbox cannot be looked into
 */
export async function waitForMail(
  token: string,
  told: Omit<Seen, "code">,
  address: string,
  settings: SmtpSettings,
  context: RunContext,
): Promise<Seen> {
  const startedAt = context.now();
  const { mailboxUser = "", mailboxPassword = "", mailboxFolder = DEFAULT_FOLDER } = settings;
  let imap: ImapSession | undefined;
  try {
    const opened = await openImap(settings.mailboxAddress ?? address, accessOf(settings), context);
    imap = opened.session;
    await imap.logIn(mailboxUser, mailboxPassword);
    await imap.select(mailboxFolder);
    await waitUntilThere(imap, token, context.signal);
    const deliveryMs = context.now() - startedAt;
    // Every mail with the header: also those of runs that were given up.
    await imap.remove((await imap.search(HEADER, "")).slice(0, MOST_REMOVED));
    imap.logOut();
    return { code: "delivered", ...told, measurements: { ...told.measurements, deliveryMs } };
  } catch (error) {
    const isLate =
      imap !== undefined && (isAbort(error) || (error instanceof ConversationFault && error.code === "timeout"));
    if (isLate) return { code: "notDelivered", ...told, parameters: { waitedMs: context.now() - startedAt } };
    const { code, parameters } = observeConversation(error, context);
    return { code: "mailboxFailed", ...told, parameters: { ...parameters, cause: code } };
  } finally {
    imap?.close();
  }
}

async function waitUntilThere(imap: ImapSession, token: string, signal: AbortSignal): Promise<void> {
  while ((await imap.search(HEADER, token)).length === 0) await delay(LOOK_INTERVAL_MS, undefined, { signal });
}

function accessOf(settings: SmtpSettings): ImapAccess {
  const { mailboxPort, mailboxEncryption, mailboxPassword, verifyTls, authority, serverName } = settings;
  return {
    ...(mailboxPort !== undefined && { port: mailboxPort }),
    ...(mailboxEncryption !== undefined && { encryption: mailboxEncryption }),
    ...(mailboxPassword !== undefined && { password: mailboxPassword }),
    ...(verifyTls !== undefined && { verifyTls }),
    ...(authority !== undefined && { authority }),
    ...(serverName !== undefined && { serverName }),
  };
}
