/** Italian sentences of check type `device`. */
import type { Templates } from "#texts/template.ts";
import { bytes, number, text } from "#texts/it/format.ts";
import { quantity } from "#texts/it/quantity.ts";
import { agentTexts } from "#texts/it/checks/agent.ts";

const state: Templates[string] = (p) =>
  `il dispositivo dice «${spoken(p.word)}»${p.value === undefined || p.unit === undefined ? "" : `, ${quantity(p.value, p.unit)}`}`;

/** The MIB's word as people write it: `noBatteryNeedsReplacing` is "no battery needs replacing". */
function spoken(word: Parameters<typeof text>[0]): string {
  const words = text(word);
  if (!/^[a-z][A-Za-z]*\d{0,4}$/.test(words)) return words;
  return words.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/\b[A-Z](?=[a-z]|\b)/g, (letter) => letter.toLowerCase());
}

/** `2 of 8: Disk 3 "degraded", Disk 4 "failed"`. */
const members: Templates[string] = (p) =>
  p.failing === undefined || p.failing === 0
    ? `tutto regolare (${number(p.count, 0)})`
    : `${number(p.failing, 0)} su ${number(p.count, 0)}: ${text(p.names)}`;

/** `, 12% in, 3% out`, or bits where the speed is not known. */
const traffic: Templates[string] = (p) => {
  if (p.inPercent !== undefined) return `, ${number(p.inPercent)}% in entrata, ${number(p.outPercent)}% in uscita`;
  return p.inBps === undefined ? "" : `, ${bits(p.inBps)} in entrata, ${bits(p.outBps)} in uscita`;
};

function bits(value: Parameters<typeof number>[0]): string {
  return typeof value !== "number" ? "?" : `${bytes(value).replace(/B$/, "bit")}/s`;
}

export const deviceTexts = {
  ...agentTexts,
  measured: (p) => `${quantity(p.value ?? p.percent, p.unit)}${p.name === undefined ? "" : ` (${text(p.name)})`}`,
  filled: (p) => `${quantity(p.percent, "%")} in uso, liberi ${bytes(p.freeBytes)} su ${bytes(p.totalBytes)}`,
  notKnown: () => "al momento il dispositivo non conosce il valore",
  portUp: (p, words) => `attiva${traffic(p, words)}`,
  portSwitchedOff: () => "spenta da qualcuno",
  portDown: () => "nessun collegamento",
  halfDuplex: (p, words) => `attiva, ma solo half duplex${traffic(p, words)}`,
  stateOk: state,
  stateWarning: state,
  stateCritical: state,
  stateUnknown: state,
  membersOk: members,
  membersWarning: members,
  membersCritical: members,
  membersUnknown: members,
} satisfies Templates;
