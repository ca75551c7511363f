/** Cuts what a server says into whole frames before a library gets them, so that none is handed a length that lies. */

const NOTHING = Buffer.alloc(0);

/**
 * @param lengthOf the length of the frame that begins there, head and all; undefined where more must be heard to know it.
 *   Throws where no such frame can be, or one longer than may be
 * @param look at each whole frame; false keeps it from the library, another frame goes in its place. Throws where it must
 *   not go on
 * @returns to be called with each part that is heard; gives whole frames, as they came
 */
export function wholeFrames(
  lengthOf: (start: Buffer) => number | undefined,
  look: (frame: Buffer) => Buffer | false | undefined | void,
): (part: Buffer) => Buffer {
  let parts: Buffer[] = [];
  let bytes = 0;
  let wanted = 1;
  return (part) => {
    parts.push(part);
    bytes += part.length;
    if (bytes < wanted) return NOTHING;
    const all = parts.length === 1 ? part : Buffer.concat(parts);
    const passed: Buffer[] = [];
    for (let at = 0; ;) {
      const rest = all.subarray(at);
      const length = rest.length === 0 ? undefined : lengthOf(rest);
      if (length === undefined || rest.length < length) {
        wanted = length ?? rest.length + 1;
        parts = rest.length === 0 ? [] : [rest];
        bytes = rest.length;
        return passed.length === 1 ? (passed[0] ?? NOTHING) : Buffer.concat(passed);
      }
      const frame = rest.subarray(0, length);
      const instead = look(frame);
      if (instead !== false) passed.push(instead ?? frame);
      at += length;
    }
  };
}
