/** English sentences of check type `device`. */
import type { Templates } from "#texts/template.ts";
import { bytes, number, text } from "#texts/en/format.ts";
import { quantity } from "#texts/en/quantity.ts";
import { agentTexts } from "#texts/en/checks/agent.ts";

const state: Templates[string] = (p) =>
  `the device says "${spoken(p.word)}"${p.value === undefined || p.unit === undefined ? "" : ` at ${quantity(p.value, p.unit)}`}`;

/** The MIB's word as people write it: `noBatteryNeedsReplacing` is "no battery needs replacing". */
function spoken(word: Parameters<typeof text>[0]): string {
  const words = text(word);
  if (!/^[a-z][A-Za-z]*\d{0,4}$/.test(words)) return words;
  return words.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/\b[A-Z](?=[a-z]|\b)/g, (letter) => letter.toLowerCase());
}

/** `2 of 8: Disk 3 "degraded", Disk 4 "failed"`. */
const members: Templates[string] = (p) =>
  p.failing === undefined || p.failing === 0
    ? `all ${number(p.count, 0)} are well`
    : `${number(p.failing, 0)} of ${number(p.count, 0)}: ${text(p.names)}`;

/** `, 12 % in, 3 % out`, or bits where the speed is not known. */
const traffic: Templates[string] = (p) => {
  if (p.inPercent !== undefined) return `, ${number(p.inPercent)} % in, ${number(p.outPercent)} % out`;
  return p.inBps === undefined ? "" : `, ${bits(p.inBps)} in, ${bits(p.outBps)} out`;
};

function bits(value: Parameters<typeof number>[0]): string {
  return typeof value !== "number" ? "?" : `${bytes(value).replace(/B$/, "bit")}/s`;
}

export const deviceTexts = {
  ...agentTexts,
  measured: (p) => `${quantity(p.value ?? p.percent, p.unit)}${p.name === undefined ? "" : ` (${text(p.name)})`}`,
  filled: (p) => `${quantity(p.percent, "%")} used, ${bytes(p.freeBytes)} of ${bytes(p.totalBytes)} free`,
  notKnown: () => "the device does not know the value at the moment",
  portUp: (p, words) => `up${traffic(p, words)}`,
  portSwitchedOff: () => "switched off by somebody",
  portDown: () => "no link",
  halfDuplex: (p, words) => `up, but only half duplex${traffic(p, words)}`,
  stateOk: state,
  stateWarning: state,
  stateCritical: state,
  stateUnknown: state,
  membersOk: members,
  membersWarning: members,
  membersCritical: members,
  membersUnknown: members,
} satisfies Templates;
