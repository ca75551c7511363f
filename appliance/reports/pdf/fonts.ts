/**
 * The fonts of the report, as Debian packages bring them: inside the program where it is delivered, else where the system has them
 * (ADR 0121). A PDF embeds only the signs that it uses.
 */
import type { ReadFolder } from "#lib/own-files.ts";
import type { Language } from "#model/site.ts";

/** A font for text and one for what stands out; both TrueType or OpenType. */
export interface Fonts {
  readonly regular: Buffer;
  readonly bold: Buffer;
  /** PostScript name of the one that is meant, where a file holds several. */
  readonly member?: string;
}

/** Names of files within a folder of fonts, those that are taken first standing first. The build takes the first. */
export const REPORT_FONTS = [
  { regular: "noto/NotoSans-Regular.ttf", bold: "noto/NotoSans-Bold.ttf" },
  { regular: "dejavu/DejaVuSans.ttf", bold: "dejavu/DejaVuSans-Bold.ttf" },
] as const;
/** Chinese signs with Latin and Cyrillic letters, as Debian's fonts-wqy-microhei brings them; there is no bold one. */
const CHINESE_FONTS = [
  { regular: "wqy/wqy-microhei.ttc", bold: "wqy/wqy-microhei.ttc", member: "WenQuanYiMicroHei" },
] as const;

/** @param folders the program's own first. @returns undefined: none of them has any with the signs of this language */
export function findFonts(folders: readonly ReadFolder[], language: Language = "en"): Fonts | undefined {
  for (const { regular: regularName, bold: boldName, ...member } of language === "zh" ? CHINESE_FONTS : REPORT_FONTS)
    for (const folder of folders) {
      const [regular, bold] = [folder.read(regularName), folder.read(boldName)];
      if (isFont(regular) && isFont(bold)) return { regular, bold, ...member };
    }
  return undefined;
}

/** So TrueType and OpenType files and collections of them begin; an empty or broken one must not end the report. */
function isFont(bytes: Buffer | undefined): bytes is Buffer {
  if (bytes === undefined || bytes.length < 12) return false;
  return bytes.readUInt32BE(0) === 0x0001_0000 || ["OTTO", "ttcf"].includes(bytes.toString("latin1", 0, 4));
}
