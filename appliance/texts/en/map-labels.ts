/** English words of the map, loaded with it. */
import type { Templates } from "../template.ts";
import { count, named, number, text } from "./format.ts";

export const mapLabels = {
  "map.about": (p) => `${count(p.count, "device", "devices")}: who hangs on whom, and what a failure would cut off.`,
  "map.empty": () => "No device is watched yet.",
  "map.partial": (p) =>
    `${number(p.shown)} of ${number(p.total)} devices are on the map: those that others hang on, and those that are not well.`,
  "map.relation": () => "What is shown",
  "map.relation.way": () => "Network",
  "map.relation.power": () => "Power",
  "map.search": () => "Go to a device",
  "map.matches": (p) =>
    p.count === 0
      ? `No device matches “${text(p.text)}”.`
      : `${count(p.count, "device", "devices")}; Enter goes to the first`,
  "map.drawing": () => "Map of the devices",
  "map.keys": () =>
    "Choose a device to see what its failure would cut off. Keys: arrows move, Space chooses, Enter opens, + and − unfold and fold.",
  "map.asMap": () => "Show as map",
  "map.line": () => "Internet line",
  "map.alone.way": () => "No way known",
  "map.alone.power": () => "No supply known",
  "map.portion": (p) => `${text(p.first)} to ${text(p.last)}`,
  "map.show": (p) => `Unfold ${text(p.name)}`,
  "map.fold": (p) => `Fold ${text(p.name)}`,
  "map.item": (p) =>
    [
      p.state === undefined ? text(p.name) : `${text(p.name)}: ${text(p.state)}`,
      ...(p.on === undefined ? [] : [`on ${text(p.on)}${p.port === undefined ? "" : `, port ${text(p.port)}`}`]),
      ...(p.below === undefined ? [] : [`${count(p.below, "device", "devices")} behind it: ${text(p.states)}`]),
      ...(p.lost === undefined ? [] : [text(p.lost)]),
    ].join("; "),
  "map.lost": () => "would be out of reach",
  "map.second": () => "second way",
  "map.cutOff": () => "What a failure would cut off",
  "map.openDevice": () => "Open the device",
  "map.hangsOn": () => "Hangs on",
  "map.fedBy": () => "Power from",
  "map.behindIt": () => "Behind it",
  "map.learned": () => "learned from the devices",
  "map.aside": () => "learned, not in force",
  "map.cut.ifFails.none": (p) => `If ${text(p.name)} fails, no other device is out of reach.`,
  "map.cut.ifFails.all": (p) =>
    `If ${text(p.name)} fails, ${p.devices === 1 ? "one device is" : `${number(p.devices)} devices are`} out of reach: ${text(p.names)}.`,
  "map.cut.ifFails.some": (p) =>
    `If ${text(p.name)} fails, ${number(p.devices)} devices are out of reach, among them ${text(p.names)}.`,
  "map.cut.gone.none": (p) => `${text(p.name)} is out of reach now; no other device hangs on it alone.`,
  "map.cut.gone.all": (p) =>
    `${text(p.name)} is out of reach now, and with it ${count(p.devices, "device that hangs", "devices that hang")} on it: ${text(p.names)}.`,
  "map.cut.gone.some": (p) =>
    `${text(p.name)} is out of reach now, and with it ${number(p.devices)} devices that hang on it, among them ${text(p.names)}.`,
  "map.cut.failed": (p) =>
    `${p.devices === 1 ? "This service of your people fails" : "These services of your people fail"}: ${named(p)}.`,
  "map.cut.degraded": (p) => `${p.devices === 1 ? "This one works in part" : "These work in part"}: ${named(p)}.`,
  "map.cut.jobs": (p) => `${p.devices === 1 ? "This job does" : "These jobs do"} not report: ${named(p)}.`,
  "map.cut.line": () => "The internet line is gone with it: the operations centre cannot be told.",
} satisfies Templates;
