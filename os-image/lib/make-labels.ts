/** The command behind os-image/labels. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { makeClaimCode } from "#actions/claim-code.ts";
import { labelFile, labelSheet, serialsFrom } from "./label-sheet.ts";

const { values } = parseArgs({
  options: {
    out: { type: "string" },
    count: { type: "string", default: "1" },
    serial: { type: "string", default: "vd-0001" },
    model: { type: "string", default: "Vedetta" },
  },
});
const { out, model } = values;
const count = Number(values.count);
if (out === undefined || !Number.isInteger(count) || count < 1 || count > 1000) {
  process.stderr.write("labels: --out FOLDER and a count of 1 to 1000\n");
  process.exit(64);
}
const labels = serialsFrom(values.serial, count).map((serial) => ({ serial, code: makeClaimCode(), model }));
mkdirSync(out, { recursive: true });
const taken = labels.find(({ serial }) => existsSync(path.join(out, `${serial}.txt`)));
if (taken !== undefined) throw new Error(`${taken.serial} has a label already: a second one would not open its box`);
for (const label of labels) writeFileSync(path.join(out, `${label.serial}.txt`), labelFile(label), { mode: 0o600 });
writeFileSync(path.join(out, "labels.html"), labelSheet(labels, qrCode), { mode: 0o600 });
process.stderr.write(`labels: ${labels.length} in ${out}\n`);

/** Source: qrencode(1). The address goes by standard input, so that the list of processes does not show it. */
function qrCode(text: string): string {
  const words = ["-t", "SVG", "-l", "M", "-m", "2", "--inline", "-o", "-"];
  return execFileSync("qrencode", words, { input: text, encoding: "utf8" });
}
