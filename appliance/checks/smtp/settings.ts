/** Settings of check type `smtp`. */
import { Type, type Static } from "typebox";
import { SecretSetting } from "#model/config/words.ts";
import { SECURITY_SETTING, TLS_SETTINGS } from "../secure-session.ts";

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
const Port = (description: string) => Type.Optional(Type.Integer({ minimum: 1, maximum: 65535, description }));

export const SmtpSettings = Type.Object(
  {
    port: Port("TCP port; 25 unless told, 465 with `tls`."),
    security: SECURITY_SETTING,
    ...TLS_SETTINGS,
    heloName: Type.Optional(
      Type.String({
        pattern: HELO_PATTERN,
        maxLength: 253,
        description:
          "Name by which this box introduces itself: a full name, or an address in brackets (RFC 5321, 4.1.3). Its own address in brackets unless told.",
      }),
    ),
    user: Word("User name to sign in with. Sent in plain text where `security` is `none`."),
    password: Type.Optional(SecretSetting("Password of that user.")),
    sender: Mail("Address that mail comes from; none (as a bounce has) unless told."),
    recipient: Mail("Address that the server must accept mail for. Nothing is sent unless `mailboxUser` is set too."),
    mailboxUser: Word(
      "User of the recipient's mailbox (IMAP). With it a mail is really sent, waited for in the mailbox, and deleted there.",
    ),
    mailboxPassword: Type.Optional(SecretSetting("Password of the mailbox.")),
    mailboxAddress: Word("Server of the mailbox; the host itself unless told."),
    mailboxPort: Port("TCP port of the mailbox's server; 143 unless told, 993 with `tls`."),
    mailboxSecurity: SECURITY_SETTING,
    mailboxFolder: Word("Folder in which the mail arrives.", { default: DEFAULT_FOLDER }),
  },
  {
    additionalProperties: false,
    dependentRequired: {
      user: ["password"],
      password: ["user"],
      mailboxUser: ["mailboxPassword", "recipient"],
      mailboxPassword: ["mailboxUser"],
    },
  },
);
export type SmtpSettings = Static<typeof SmtpSettings>;
