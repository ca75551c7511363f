/** Settings of check type `smtp`. */
import { Type, type Static } from "typebox";
import {
  conversationEncryption,
  LOGIN_TOGETHER,
  passwordSetting,
  portSetting,
  userSetting,
} from "../access-settings.ts";
import { TLS_SETTINGS } from "../secure-session.ts";

/** A name of any script, or `[192.0.2.1]`, `[IPv6:2001:db8::1]`. */
const HELO_PATTERN = "^([A-Za-z0-9.\\u0080-\\uffff-]+|\\[[0-9.]{7,15}\\]|\\[IPv6:[0-9A-Fa-f:.]{2,45}\\])$";

export const DEFAULT_FOLDER = "INBOX";

const Word = (description: string, options: object = {}) =>
  Type.Optional(
    Type.String({ minLength: 1, maxLength: 253, pattern: "^[^\\x00-\\x1f\\x7f]+$", description, ...options }),
  );
/** Must not break out of the angle brackets. */
const Mail = (description: string) =>
  Type.Optional(Type.String({ maxLength: 254, pattern: '^[^\\s<>"@]+@[^\\s<>"@]+$', description }));

export const SmtpSettings = Type.Object(
  {
    port: portSetting(25, { tls: 465 }),
    encryption: conversationEncryption({ key: "security" }),
    ...TLS_SETTINGS,
    heloName: Type.Optional(
      Type.String({
        pattern: HELO_PATTERN,
        maxLength: 253,
        description:
          "Name by which this box introduces itself: a full name, or an address in brackets (RFC 5321, 4.1.3). Its own address in brackets unless told.",
      }),
    ),
    user: userSetting("User to sign in with."),
    password: passwordSetting(),
    sender: Mail("Address that mail comes from; none (as a bounce has) unless told."),
    recipient: Mail("Address that the server must accept mail for. Nothing is sent unless `mailboxUser` is set too."),
    mailboxUser: userSetting(
      "User of the recipient's mailbox (IMAP). With it a mail is really sent, waited for in the mailbox, and deleted there.",
    ),
    mailboxPassword: passwordSetting("Password of the mailbox."),
    mailboxAddress: Word("Server of the mailbox; the host itself unless told."),
    mailboxPort: portSetting(143, { tls: 993, what: "TCP port of the mailbox's server" }),
    mailboxEncryption: conversationEncryption({ key: "mailboxSecurity" }),
    mailboxFolder: Word("Folder in which the mail arrives.", { default: DEFAULT_FOLDER }),
  },
  {
    additionalProperties: false,
    dependentRequired: {
      ...LOGIN_TOGETHER,
      mailboxUser: ["mailboxPassword", "recipient"],
      mailboxPassword: ["mailboxUser"],
    },
  },
);
export type SmtpSettings = Static<typeof SmtpSettings>;
