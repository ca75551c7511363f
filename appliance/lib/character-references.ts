/** Character references of HTML: `&uuml;`, `&#252;`, `&#xFC;`. Source: WHATWG HTML, 13.5 and 13.2.5.80; of the names, those in use. */

/** U+00A0 to U+00FF, in their order. */
const LATIN_1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para " +
  "middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute " +
  "Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml " +
  "Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml " +
  "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
/** Name and character. */
const OTHERS =
  'amp & lt < gt > quot " apos \' AMP & LT < GT > QUOT " COPY © REG ® OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ ' +
  "ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ " +
  "Prime ″ lsaquo ‹ rsaquo › euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ minus − infin ∞ ne ≠ le ≤ ge ≥ asymp ≈ " +
  "alpha α beta β gamma γ delta δ epsilon ε lambda λ mu μ pi π rho ρ sigma σ tau τ phi φ omega ω Delta Δ Sigma Σ Omega Ω " +
  "check ✓ Lstrok Ł lstrok ł Aogon Ą aogon ą Eogon Ę eogon ę Cacute Ć cacute ć Nacute Ń nacute ń Sacute Ś sacute ś " +
  "Zacute Ź zacute ź Zdot Ż zdot ż Ccaron Č ccaron č Zcaron Ž zcaron ž Rcaron Ř rcaron ř Ecaron Ě ecaron ě Ncaron Ň " +
  "ncaron ň Dcaron Ď dcaron ď Tcaron Ť tcaron ť Uring Ů uring ů Odblac Ő odblac ő Udblac Ű udblac ű Abreve Ă abreve ă " +
  "Gbreve Ğ gbreve ğ Scedil Ş scedil ş Idot İ inodot ı";

const NAMED = new Map<string, string>(
  LATIN_1.split(" ").map((name, place) => [name, String.fromCodePoint(0xa0 + place)]),
);
const pairs = OTHERS.split(" ");
for (let at = 0; at + 1 < pairs.length; at += 2) NAMED.set(pairs[at] ?? "", pairs[at + 1] ?? "");
for (const name of ["ensp", "emsp", "thinsp"]) NAMED.set(name, " ");
// What nobody sees, and a space that only does not break, are no difference to a reader.
NAMED.set("nbsp", " ").set("shy", "");

const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z][a-z0-9]{1,7}));/gi;
const windows1252 = new TextDecoder("windows-1252");

/** The text with the characters that are meant; unknown names stay as they are. */
export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    return characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

function characterOf(point: number): string {
  if (point === 0xa0) return " ";
  if (point === 0xad || point <= 0 || point > 0x10ffff) return "";
  // Written by those who took their own character set for everybody's.
  if (point >= 0x80 && point <= 0x9f) return windows1252.decode(Uint8Array.of(point));
  return String.fromCodePoint(point).toWellFormed();
}
