/** Labels of boxes as a page to print, and the file that a card needs for its box. Pure, but for the picture of the QR code. */

export interface Label {
  readonly serial: string;
  readonly code: string;
  readonly model: string;
}

const SERIAL = /^([a-z0-9-]*?)([0-9]+)$/;

/**
 * @param first serial number that the others count on from: `vd-0009`, `vd-0010`
 * @throws Error where it does not end with a number, or would not do as a name in a network
 */
export function serialsFrom(first: string, count: number): string[] {
  const [, before = "", number = ""] = SERIAL.exec(first) ?? [];
  if (number === "")
    throw new Error(`a serial number is small letters and hyphens that end with a number, not "${first}"`);
  const serials = Array.from(
    { length: count },
    (_, index) => `${before}${String(Number(number) + index).padStart(number.length, "0")}`,
  );
  // What the box takes of it (take-identity), and the longest name of a host beside its own beginning.
  if (serials.some((serial) => serial.length > 12)) throw new Error("a serial number has at most 12 letters");
  return serials;
}

/** How the box is found and claimed: what the QR code leads to. The code is behind the hash, which browsers do not send. */
export function claimAddress({ serial, code }: Label): string {
  return `https://vedetta-${serial}.local/claim#code=${code}`;
}

/** What `take-identity` of the image reads. */
export function labelFile({ serial, code }: Label): string {
  return `serial=${serial}\nclaim-code=${code}\n`;
}

/** @param pictureOf an SVG of a text as QR code */
export function labelSheet(labels: readonly Label[], pictureOf: (text: string) => string): string {
  const rows = labels.map(
    (label) => `<section>
${pictureOf(claimAddress(label))}
<div><h2>${escape(label.model)}</h2>
<p>${escape(`vedetta-${label.serial}.local`)}</p>
<p class="code">${escape(label.code)}</p></div>
</section>`,
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Labels</title>
<style>
@page { size: A4; margin: 10mm }
body { margin: 0; font: 9pt sans-serif; display: grid; grid-template-columns: 1fr 1fr; gap: 4mm }
section { display: flex; gap: 3mm; align-items: center; border: 0.2mm solid; padding: 3mm; break-inside: avoid }
svg { width: 28mm; height: 28mm; flex: none }
h2 { font-size: 11pt; margin: 0 } p { margin: 1mm 0 } .code { font: bold 9pt monospace }
</style>
${rows.join("\n")}
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
