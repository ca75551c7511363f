/** Croatian sentences of check type `device`. */
import type { Templates } from "#texts/template.ts";
import { bytes, number, text } from "#texts/hr/format.ts";
import { quantity } from "#texts/hr/quantity.ts";
import { agentTexts } from "#texts/hr/checks/agent.ts";

const state: Templates[string] = (p) =>
  `uređaj kaže „${spoken(p.word)}”${p.value === undefined || p.unit === undefined ? "" : `, ${quantity(p.value, p.unit)}`}`;

/** The MIB's word as people write it: `noBatteryNeedsReplacing` is "no battery needs replacing". */
function spoken(word: Parameters<typeof text>[0]): string {
  const words = text(word);
  if (!/^[a-z][A-Za-z]*\d{0,4}$/.test(words)) return words;
  return words.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/\b[A-Z](?=[a-z]|\b)/g, (letter) => letter.toLowerCase());
}

/** `2 of 8: Disk 3 "degraded", Disk 4 "failed"`. */
const members: Templates[string] = (p) =>
  p.failing === undefined || p.failing === 0
    ? `sve uredno (${number(p.count, 0)})`
    : `${number(p.failing, 0)} od ${number(p.count, 0)}: ${text(p.names)}`;

/** `, 12 % in, 3 % out`, or bits where the speed is not known. */
const traffic: Templates[string] = (p) => {
  if (p.inPercent !== undefined) return `, ulaz ${number(p.inPercent)} %, izlaz ${number(p.outPercent)} %`;
  return p.inBps === undefined ? "" : `, ulaz ${bits(p.inBps)}, izlaz ${bits(p.outBps)}`;
};

function bits(value: Parameters<typeof number>[0]): string {
  return typeof value !== "number" ? "?" : `${bytes(value).replace(/B$/, "bit")}/s`;
}

export const deviceTexts = {
  ...agentTexts,
  measured: (p) => `${quantity(p.value ?? p.percent, p.unit)}${p.name === undefined ? "" : ` (${text(p.name)})`}`,
  filled: (p) => `zauzeto ${quantity(p.percent, "%")}, slobodno ${bytes(p.freeBytes)} od ${bytes(p.totalBytes)}`,
  notKnown: () => "uređaj trenutačno ne zna vrijednost",
  portUp: (p, words) => `radi${traffic(p, words)}`,
  portSwitchedOff: () => "netko ga je isključio",
  portDown: () => "nema veze (link)",
  halfDuplex: (p, words) => `radi, ali samo half duplex${traffic(p, words)}`,
  stateOk: state,
  stateWarning: state,
  stateCritical: state,
  stateUnknown: state,
  membersOk: members,
  membersWarning: members,
  membersCritical: members,
  membersUnknown: members,
} satisfies Templates;
