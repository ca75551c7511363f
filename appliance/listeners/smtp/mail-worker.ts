/** The thread in which long mails are read: whatever strangers send, the box watches on meanwhile. */
import { parentPort } from "node:worker_threads";
import { understandMail, type MailTask } from "./understand-mail.ts";

parentPort?.on("message", (task: MailTask) => parentPort?.postMessage(understandMail(task)));
