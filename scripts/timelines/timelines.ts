/** All timelines, in the order in which they are played. */
import { comesAndGoes } from "./all/comes-and-goes.ts";
import { coreSwitch } from "./all/core-switch.ts";
import { diesInRecovery } from "./all/dies-in-recovery.ts";
import { diskAndArray } from "./all/disk-and-array.ts";
import { fillingDisk } from "./all/filling-disk.ts";
import { hostOfJob, nights } from "./all/jobs.ts";
import { lineCalledOff } from "./all/line-called-off.ts";
import { lineDown } from "./all/line-down.ts";
import { ownCable } from "./all/own-cable.ts";
import { announcedWork, patchNight } from "./all/patch-night.ts";
import { powerCut } from "./all/power-cut.ts";
import { removed } from "./all/removed.ts";
import { restarted } from "./all/restarted.ts";
import { twoCauses } from "./all/two-causes.ts";
import { unanswered } from "./all/unanswered.ts";
import { upsBattery } from "./all/ups-battery.ts";
import { unrelated } from "./all/unrelated.ts";
import type { Timeline } from "./stage.ts";

export const TIMELINES: readonly Timeline[] = [
  coreSwitch,
  unrelated,
  comesAndGoes,
  lineDown,
  ownCable,
  patchNight,
  announcedWork,
  powerCut,
  removed,
  twoCauses,
  diesInRecovery,
  unanswered,
  fillingDisk,
  diskAndArray,
  upsBattery,
  lineCalledOff,
  restarted,
  nights,
  hostOfJob,
];
