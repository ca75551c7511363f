/** Log-in by challenge, for mail servers that take no password in clear without TLS. Source: RFC 2195. */
import { createHmac } from "node:crypto";
import { ConversationFault, shown } from "./observe-conversation.ts";

/**
 * The answer to a server's challenge, in base 64; the password cannot be read from it.
 * @param challenge base 64, as the server sent it
 * @throws ConversationFault `otherProtocol` where there is no challenge to answer
 */
export function answerCramMd5(user: string, password: string, challenge: string): string {
  const asked = Buffer.from(challenge, "base64");
  if (asked.length === 0) throw new ConversationFault("otherProtocol", { heard: shown(challenge) });
  const digest = createHmac("md5", password).update(asked).digest("hex");
  return Buffer.from(`${user} ${digest}`).toString("base64");
}
