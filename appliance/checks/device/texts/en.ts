/** English sentences of check type `device`. */
import type { Templates } from "#texts/template.ts";
import { bytes, number, text } from "#texts/en/format.ts";
import { quantity } from "#texts/en/quantity.ts";
import { agentTexts } from "#texts/en/checks/agent.ts";

const state: Templates[string] = (p) => `the device says "${text(p.word)}"`;

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
  measured: (p) => quantity(p.value, p.unit),
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
} satisfies Templates;
