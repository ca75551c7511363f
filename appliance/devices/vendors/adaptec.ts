/** Adaptec RAID controllers: adapters, their disks and arrays (containers). */
import { text, type StateMeaning } from "../columns.ts";
import { danger } from "../danger.ts";
import { listedMib } from "../listed-mib.ts";
import { condition } from "../sensor-list.ts";

const AAC = "1.3.6.1.4.1.795.3.5";
const STATUS: Readonly<Record<number, StateMeaning>> = {
  1: ["other", "unknown"],
  2: ["unknown", "unknown"],
  3: ["ok", "ok"],
  4: ["nonCritical", "warning"],
  5: ["critical", "critical"],
  6: ["nonRecoverable", "critical"],
};

export const adaptec = listedMib({
  name: "adaptec",
  title: "Adaptec RAID controllers",
  source: "AdaptecArrayController-MIB (Adaptec)",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.8072", "1.3.6.1.4.1.311"], present: [`${AAC}.2.0`] },
    { sysObjectID: ["1.3.6.1.4.1.795"] },
  ],
  identity: {},
  rows: {
    adapters: {
      called: "RAID controller",
      named: text(`${AAC}.3.1.2`),
      group: "RAID",
      items: { status: danger("array", condition(`${AAC}.3.1.6`, "", STATUS)) },
    },
    disks: {
      called: "Disk",
      named: text(`${AAC}.5.1.8`),
      group: "RAID",
      items: { status: danger("disk", condition(`${AAC}.5.1.13`, "", STATUS)) },
    },
    arrays: {
      called: "Array",
      group: "RAID",
      items: { status: danger("array", condition(`${AAC}.4.1.8`, "", STATUS)) },
    },
  },
});
