/** BKE uninterruptible direct current supplies: mains, source, accumulator, fuses. */
import type { StateMeaning } from "../columns.ts";
import { danger } from "../danger.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const BKE = "1.3.6.1.4.1.27533.5";
const TENTHS = { scale: 0.1 };
const WELL: Readonly<Record<number, StateMeaning>> = { 0: ["OK", "ok"], 1: ["Fail", "critical"] };

export const bkePower = listedMib({
  name: "bke-power",
  title: "BKE power supplies",
  source: "PNETMOD-MIB (BKE)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.27533"] }],
  identity: { os: "bke", vendor: "BKE", kind: "ups" },
  single: {
    grid: condition(`${BKE}.1.1.0`, "Mains", WELL),
    gridFuse: danger("overload", condition(`${BKE}.1.2.0`, "Mains fuse", WELL)),
    source: danger("powerSupply", condition(`${BKE}.2.1.0`, "Power source", WELL)),
    sourceCurrent: measure("current", `${BKE}.2.2.0`, "Power source", TENTHS),
    battery: measure("voltage", `${BKE}.3.1.0`, "Battery", TENTHS),
    batteryCurrent: measure("current", `${BKE}.3.2.0`, "Battery", TENTHS),
    temperature: measure("temperature", `${BKE}.3.3.0`, "Battery", TENTHS),
    batteryFuse: danger("overload", condition(`${BKE}.3.4.0`, "Battery fuse", WELL)),
    outputFuse: danger("overload", condition(`${BKE}.4.1.0`, "Output fuse", WELL)),
  },
});
