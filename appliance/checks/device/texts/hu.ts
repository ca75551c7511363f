/** Hungarian sentences of check type `device`. */
import type { Templates } from "#texts/template.ts";
import { bytes, number, text } from "#texts/hu/format.ts";
import { quantity } from "#texts/hu/quantity.ts";
import { agentTexts } from "#texts/hu/checks/agent.ts";

const state: Templates[string] = (p) =>
  `az eszköz jelzése: „${spoken(p.word)}”${p.value === undefined || p.unit === undefined ? "" : `, ${quantity(p.value, p.unit)}`}`;

/** The MIB's word as people write it: `noBatteryNeedsReplacing` is "no battery needs replacing". */
function spoken(word: Parameters<typeof text>[0]): string {
  const words = text(word);
  if (!/^[a-z][A-Za-z]*\d{0,4}$/.test(words)) return words;
  return words.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/\b[A-Z](?=[a-z]|\b)/g, (letter) => letter.toLowerCase());
}

/** `2 of 8: Disk 3 "degraded", Disk 4 "failed"`. */
const members: Templates[string] = (p) =>
  p.failing === undefined || p.failing === 0
    ? `mind rendben (${number(p.count, 0)})`
    : `${number(p.count, 0)} közül ${number(p.failing, 0)}: ${text(p.names)}`;

/** `, 12% in, 3% out`, or bits where the speed is not known. */
const traffic: Templates[string] = (p) => {
  if (p.inPercent !== undefined) return `, be ${number(p.inPercent)}%, ki ${number(p.outPercent)}%`;
  return p.inBps === undefined ? "" : `, be ${bits(p.inBps)}, ki ${bits(p.outBps)}`;
};

function bits(value: Parameters<typeof number>[0]): string {
  return typeof value !== "number" ? "?" : `${bytes(value).replace(/B$/, "bit")}/s`;
}

export const deviceTexts = {
  ...agentTexts,
  measured: (p) => `${quantity(p.value ?? p.percent, p.unit)}${p.name === undefined ? "" : ` (${text(p.name)})`}`,
  filled: (p) => `foglalt ${quantity(p.percent, "%")}, szabad ${bytes(p.freeBytes)} (összesen ${bytes(p.totalBytes)})`,
  notKnown: () => "az eszköz most nem ismeri az értéket",
  portUp: (p, words) => `él${traffic(p, words)}`,
  portSwitchedOff: () => "valaki kikapcsolta",
  portDown: () => "nincs kapcsolat",
  halfDuplex: (p, words) => `él, de csak fél-duplex módban${traffic(p, words)}`,
  stateOk: state,
  stateWarning: state,
  stateCritical: state,
  stateUnknown: state,
  membersOk: members,
  membersWarning: members,
  membersCritical: members,
  membersUnknown: members,
} satisfies Templates;
