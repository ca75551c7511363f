/** The text of an answer's body. */
import type { Answer } from "./exchange.ts";

/** The body in the character set that it claims, UTF-8 where it claims none or one that nobody knows. */
export function answerText({ body, headers }: Answer): string {
  const label = /charset="?([A-Za-z0-9_:.-]{1,40})/i.exec(headers["content-type"] ?? "")?.[1] ?? "utf-8";
  try {
    return new TextDecoder(label).decode(body);
  } catch {
    return body.toString("utf8");
  }
}
