/** Addresses of header fields, read leniently. Source: RFC 5322, 3.4. */
import { MAIL_LIMITS } from "./allowance.ts";
import { decodeHeaderText } from "./header-fields.ts";

export interface MailAddress {
  /** In lower case; empty where only a name stands there. */
  readonly address: string;
  readonly name?: string;
}

/** All addresses of a field. Groups are read as what they hold. */
export function readAddresses(value: string): readonly MailAddress[] {
  return splitList(value).flatMap((text) => {
    const one = readAddress(text);
    return one === undefined ? [] : [one];
  });
}

/** The pieces between commas and semicolons that stand outside of quotes, brackets and comments. */
function splitList(value: string): string[] {
  const pieces: string[] = [];
  let quoted = false;
  let angle = false;
  let depth = 0;
  let from = 0;
  for (let at = 0; at < value.length && pieces.length < MAIL_LIMITS.addresses; at++) {
    const sign = value[at];
    if (sign === "\\") at++;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === "(") depth++;
    else if (sign === ")") depth = Math.max(0, depth - 1);
    else if (sign === "<") angle = true;
    else if (sign === ">") angle = false;
    else if ((sign === "," || sign === ";") && depth === 0 && !angle) {
      pieces.push(value.slice(from, at));
      from = at + 1;
    } else if (sign === ":" && depth === 0 && !angle) from = at + 1;
  }
  pieces.push(value.slice(from));
  return pieces;
}

function readAddress(text: string): MailAddress | undefined {
  const open = text.lastIndexOf("<");
  const close = text.indexOf(">", open);
  const inside = open < 0 ? undefined : text.slice(open + 1, close < 0 ? text.length : close);
  const comment = /\(([^()]{0,200})\)/.exec(text);
  const bare = (inside ?? text.replace(comment?.[0] ?? "", "")).trim();
  const said = open < 0 ? (comment?.[1] ?? "") : text.slice(0, open);
  const name = decodeHeaderText(said.trim().replaceAll(/^"|"$/g, "").replaceAll(/\\(.)/g, "$1")).slice(0, 200);
  const address =
    bare.includes("@") || inside !== undefined ? bare.replaceAll(/[\s"]/g, "").toLowerCase().slice(0, 320) : "";
  if (address === "" && bare === "") return undefined;
  const shown = name !== "" ? name : address === "" ? decodeHeaderText(bare).slice(0, 200) : "";
  return shown === "" ? { address } : { address, name: shown };
}
