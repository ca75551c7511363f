/** Text of mails, whatever character set they name: many name the wrong one, some name one that no browser knows any more. */
import { byteOrderMark, decodeText, tryUtf8 } from "#lib/decode-text.ts";

/** Names in use that are none of the WHATWG's. */
const ALIASES: Readonly<Record<string, string>> = {
  utf8: "utf-8",
  "x-unicode-2-0-utf-8": "utf-8",
  unicode: "utf-16",
  cp932: "shift_jis",
  cp936: "gbk",
  cp949: "euc-kr",
  cp950: "big5",
  cp866: "ibm866",
  "iso-8859-8-i": "iso-8859-8",
  ansi: "windows-1252",
  "x-mac-ce": "macintosh",
};
/** Names that say nothing about letters beyond ASCII. */
const SAY_NOTHING: ReadonlySet<string> = new Set([
  "",
  "us-ascii",
  "ascii",
  "ansi_x3.4-1968",
  "unknown-8bit",
  "x-unknown",
  "binary",
  "8bit",
]);
/** Names that are given where nobody thought about it, so UTF-8 shows through. */
const GIVEN_WITHOUT_THOUGHT: ReadonlySet<string> = new Set([
  "iso-8859-1",
  "latin1",
  "windows-1252",
  "cp1252",
  "iso-8859-15",
]);

/** Code pages of DOS that scripts still write; the letters from 0x80 on. Source: the code pages as Unicode maps them. */
const DOS_PAGES: Readonly<Record<string, string>> = {
  "437":
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0",
  "850":
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
  "852":
    "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0",
};

/** @param charset as the mail names it; what it says is believed only as far as the bytes agree */
export function decodeMailText(bytes: Uint8Array, charset = ""): string {
  const named = charset.trim().toLowerCase().split("*")[0]?.replaceAll(/["']/g, "") ?? "";
  const name = ALIASES[named] ?? windowsName(named) ?? named;
  if (byteOrderMark(bytes) !== undefined) return decodeText(bytes);
  const wide = wideOrder(bytes);
  if (wide !== undefined) return decodeText(bytes, wide);
  const page = dosPage(name);
  if (page !== undefined) return decodeDosPage(bytes, page);
  const shifted = readShifted(bytes, name);
  if (shifted !== undefined) return shifted;
  if (name.startsWith("utf-16")) return decodeText(bytes);
  if (GIVEN_WITHOUT_THOUGHT.has(name)) return tryUtf8(bytes) ?? decodeText(bytes, name);
  if (name === "utf-8") return tryUtf8(bytes) ?? decodeText(bytes);
  return decodeText(bytes, SAY_NOTHING.has(name) ? undefined : name);
}

function windowsName(name: string): string | undefined {
  const [, number] = /^(?:x-)?(?:cp|ms|win|windows)-?(125[0-8]|874)$/.exec(name) ?? [];
  return number === undefined ? undefined : `windows-${number}`;
}

function dosPage(name: string): string | undefined {
  const [, number] = /^(?:x-)?(?:cp|ibm|dos|oem|csibm|cspc)-?(437|850|852)$/.exec(name) ?? [];
  return number === undefined ? undefined : DOS_PAGES[number];
}

function decodeDosPage(bytes: Uint8Array, page: string): string {
  let text = "";
  for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : (page[byte - 0x80] ?? "");
  return text;
}

/** Bytes that are looked at for the zeros of UTF-16. */
const SAMPLE = 512;

/** UTF-16 without its mark: every other byte is zero in nearly all of what is written in Latin letters. */
function wideOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  // Line ends and digits have a zero byte in every script.
  if (odd > half * 0.2 && even < odd / 8) return "utf-16le";
  return even > half * 0.2 && odd < even / 8 ? "utf-16be" : undefined;
}

const ESCAPE = "\u001b";
const SHIFT_OUT = 0x0e;
const SHIFT_IN = 0x0f;

/** Sets that switch by escapes: ISO-2022-JP, -KR and -CN, and HZ. Source: RFC 1468, 1557, 1922, 1843. */
function readShifted(bytes: Uint8Array, name: string): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  if (name === "hz-gb-2312" || (SAY_NOTHING.has(name) && start.includes("~{") && start.includes("~}")))
    return readHz(bytes);
  if (!start.includes(ESCAPE)) return undefined;
  if (start.includes(`${ESCAPE}$)C`)) return new TextDecoder("euc-kr").decode(raiseShifted(bytes));
  if (start.includes(`${ESCAPE}$)A`)) return new TextDecoder("gb18030").decode(raiseShifted(bytes));
  const isJapanese = name.startsWith("iso-2022-jp") || start.includes(`${ESCAPE}$B`) || start.includes(`${ESCAPE}$@`);
  return isJapanese ? new TextDecoder("iso-2022-jp").decode(bytes) : undefined;
}

/** What stands between "shift out" and "shift in" with the high bit set, without the escapes: the same letters in EUC. */
function raiseShifted(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let isOut = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === SHIFT_OUT) isOut = true;
    else if (byte === SHIFT_IN) isOut = false;
    else if (byte === 0x1b) at += 3;
    else out.push(isOut && byte > 0x20 ? byte | 0x80 : byte);
  }
  return Uint8Array.from(out);
}

const TILDE = 0x7e;

function readHz(bytes: Uint8Array): string {
  const out: number[] = [];
  let isOut = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1];
    if (byte === TILDE && (next === 0x7b || next === 0x7d)) {
      isOut = next === 0x7b;
      at++;
    } else out.push(isOut && byte > 0x20 ? byte | 0x80 : byte);
  }
  return new TextDecoder("gb18030").decode(Uint8Array.from(out));
}
