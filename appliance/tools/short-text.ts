/** What a stranger's device said, as a short text that people can look at. */
import { decodeText } from "#lib/decode-text.ts";
import { visibleText } from "#lib/visible-text.ts";

/** @param mostChars beyond them it ends in an ellipsis */
export function shortText(said: Buffer | string, mostChars: number): string {
  const text = typeof said === "string" ? said : decodeText(said);
  const visible = visibleText(text.slice(0, mostChars + 1).replace(/\r\n?/g, "\n")).trim();
  return visible.length > mostChars ? `${visible.slice(0, mostChars)}…` : visible;
}
