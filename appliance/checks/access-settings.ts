/**
 * How a check gets in: port, encryption and log-in are asked for in one way by all types that have them, with the same words
 * for the same things (ADR 0090). Certificates are asked for in `secure-session.ts`.
 */
import { Type } from "typebox";
import { formerly, SecretSetting } from "#model/config/words.ts";

const MEANINGS = {
  tls: "TLS from the first byte on",
  starttls: "TLS is asked for within the conversation, and insisted on",
  prefer: "TLS where the server has it, whatever its certificate",
  none: "no encryption; a password that would be shown is not sent",
  plain: "no encryption, and the password in clear where the server takes it no other way",
};
export type Encryption = "auto" | keyof typeof MEANINGS;
/** What is done in the end. */
export type EncryptionWay = Exclude<Encryption, "auto">;

/** How settings were called before they were called alike; whoever still writes so is told the new word. */
interface Formerly {
  readonly key?: string;
  readonly words?: Readonly<Record<string, string>>;
}

/**
 * The setting `encryption`.
 * @param ways those that the protocol has; `auto`, the default, is one of every type
 * @param auto what `auto` stands for
 */
export function encryptionSetting<const W extends EncryptionWay>(
  ways: readonly W[],
  auto: string,
  before: Formerly = {},
) {
  const words: readonly (W | "auto")[] = ["auto", ...ways];
  const meanings = [`\`auto\`: ${auto}`, ...ways.map((way) => `\`${way}\`: ${MEANINGS[way]}`)];
  const description = `Encryption. ${meanings.join(". ")}.`;
  return Type.Optional(formerly(before, Type.Enum([...words], { default: "auto" as const, description })));
}

/** The setting where TLS is asked for within the conversation, or begun with: mail, files, directories. */
export function conversationEncryption(before: Formerly) {
  return encryptionSetting(["starttls", "tls", "none", "plain"], "`starttls` with a password, else `none`", before);
}

/** The setting where a port speaks TLS or does not. */
export function portEncryption(before: Formerly) {
  return encryptionSetting(["tls", "none", "plain"], "`tls` with a password, else `none`", before);
}

/** What `auto` stands for in types where nothing is worth hiding but a password. */
export function encryptionOf<W extends EncryptionWay>(
  { encryption = "auto", password }: { readonly encryption?: W | "auto"; readonly password?: string },
  withPassword: W,
): W | "none" {
  if (encryption !== "auto") return encryption as W;
  return password === undefined ? "none" : withPassword;
}

/**
 * Whether a password may be sent so that the server, or whoever listens, can read it: to a server that has proven itself by a
 * certificate in order or pinned, or because somebody says so (`plain`).
 */
export function mayShowPassword(
  way: EncryptionWay,
  { verifyTls, fingerprint }: { readonly verifyTls?: boolean; readonly fingerprint?: string },
): boolean {
  if (way === "tls" || way === "starttls") return verifyTls !== false || fingerprint !== undefined;
  return way === "plain";
}

/** The setting `port`. @param tls the usual one where TLS begins the conversation, if that is another */
export function portSetting(usual: number, { tls, what = "TCP port" }: { tls?: number; what?: string } = {}) {
  const range = { minimum: 1, maximum: 65535 };
  return Type.Optional(
    tls === undefined
      ? Type.Integer({ ...range, default: usual, description: `${what}.` })
      : Type.Integer({ ...range, description: `${what}; ${usual} unless told, ${tls} with \`tls\`.` }),
  );
}

/** The setting `user`, and others that name somebody: one line. @param options for a protocol that takes less */
export function userSetting(description: string, options: { maxLength?: number } = {}, before: Formerly = {}) {
  const text = { pattern: "^[^\\u0000-\\u001f\\u007f]+$", maxLength: 1000, description, ...options };
  return Type.Optional(formerly(before, Type.String(text)));
}

export function passwordSetting(description = "Password of that user.") {
  return Type.Optional(SecretSetting(description));
}

/** To be spread into `dependentRequired` where neither is of use without the other. */
export const LOGIN_TOGETHER = { user: ["password"], password: ["user"] };
