/** Russian sentences of check type `device`. */
import type { Templates } from "#texts/template.ts";
import { bitsPerSecond, bytes, number, text } from "#texts/ru/format.ts";
import { quantity } from "#texts/ru/quantity.ts";
import { agentTexts } from "#texts/ru/checks/agent.ts";

const state: Templates[string] = (p) =>
  `устройство сообщает «${spoken(p.word)}»${p.value === undefined || p.unit === undefined ? "" : `, ${quantity(p.value, p.unit)}`}`;

/** The MIB's word as people write it: `noBatteryNeedsReplacing` is "no battery needs replacing". */
function spoken(word: Parameters<typeof text>[0]): string {
  const words = text(word);
  if (!/^[a-z][A-Za-z]*\d{0,4}$/.test(words)) return words;
  return words.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/\b[A-Z](?=[a-z]|\b)/g, (letter) => letter.toLowerCase());
}

/** `2 of 8: Disk 3 "degraded", Disk 4 "failed"`. */
const members: Templates[string] = (p) =>
  p.failing === undefined || p.failing === 0
    ? `все в норме (${number(p.count, 0)})`
    : `${number(p.failing, 0)} из ${number(p.count, 0)}: ${text(p.names)}`;

/** `, 12 % in, 3 % out`, or bits where the speed is not known. */
const traffic: Templates[string] = (p) => {
  if (p.inPercent !== undefined) return `, вход ${number(p.inPercent)} %, выход ${number(p.outPercent)} %`;
  return p.inBps === undefined ? "" : `, вход ${bitsPerSecond(p.inBps)}, выход ${bitsPerSecond(p.outBps)}`;
};

export const deviceTexts = {
  ...agentTexts,
  measured: (p) => `${quantity(p.value ?? p.percent, p.unit)}${p.name === undefined ? "" : ` (${text(p.name)})`}`,
  filled: (p) => `занято ${quantity(p.percent, "%")}, свободно ${bytes(p.freeBytes)} из ${bytes(p.totalBytes)}`,
  notKnown: () => "устройство сейчас не знает значения",
  portUp: (p, words) => `работает${traffic(p, words)}`,
  portSwitchedOff: () => "кто-то его выключил",
  portDown: () => "нет линка",
  halfDuplex: (p, words) => `работает, но только в полудуплексе${traffic(p, words)}`,
  stateOk: state,
  stateWarning: state,
  stateCritical: state,
  stateUnknown: state,
  membersOk: members,
  membersWarning: members,
  membersCritical: members,
  membersUnknown: members,
} satisfies Templates;
