/** RTF as Outlook packs it. Source: MS-OXRTFCP 2.1 and 3.1.3. */

/** What the dictionary holds before anything was written. Source: MS-OXRTFCP 2.1.2.1. */
const DICTIONARY =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArial" +
  "Times New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
const SIZE = 4096;
const COMPRESSED = 0x75465a4c;
const PLAIN = 0x414c454d;

/** As far as it can be read; never longer than told, never longer than it says itself. */
export function unpackRtf(bytes: Uint8Array, mostBytes: number): Uint8Array {
  if (bytes.length < 16) return new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rawSize = Math.min(view.getUint32(4, true), mostBytes);
  const kind = view.getUint32(8, true);
  if (kind === PLAIN) return bytes.subarray(16, 16 + rawSize);
  if (kind !== COMPRESSED) return new Uint8Array();
  const dictionary = new Uint8Array(SIZE);
  dictionary.set(Buffer.from(DICTIONARY, "latin1"));
  let write = DICTIONARY.length;
  const out = new Uint8Array(rawSize);
  let length = 0;
  let at = 16;
  const put = (byte: number) => {
    dictionary[write] = byte;
    write = (write + 1) % SIZE;
    if (length < rawSize) out[length++] = byte;
  };
  while (at < bytes.length && length < rawSize) {
    const control = bytes[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < bytes.length && length < rawSize; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0);
        continue;
      }
      if (at + 1 >= bytes.length) return out.subarray(0, length);
      const token = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
      at += 2;
      const from = token >> 4;
      // A reference to where is written next ends it all.
      if (from === write) return out.subarray(0, length);
      for (let k = 0; k < (token & 0xf) + 2; k++) put(dictionary[(from + k) % SIZE] ?? 0);
    }
  }
  return out.subarray(0, length);
}
