/** QNAP NAS with QuTS hero: disks, arrays, pools of ZFS, temperatures, fans. */
import { makeQnapQts } from "./make-qnap-qts.ts";

export const qnapHero = makeQnapQts({
  name: "qnap-hero",
  title: "QNAP NAS (QuTS hero)",
  root: "1.3.6.1.4.1.55062.2",
  os: "qnap",
  poolWork: {
    1: ["resilvering", "warning"],
    2: ["exporting", "ok"],
    3: ["removing", "ok"],
    4: ["scrubbing", "ok"],
    5: ["creating", "ok"],
    6: ["locking", "ok"],
    7: ["unlocking", "ok"],
    8: ["stopping", "warning"],
    9: ["stopped", "warning"],
    10: ["starting", "ok"],
    11: ["importing", "ok"],
    12: ["readOnly", "warning"],
    13: ["pruning", "ok"],
    14: ["tuning", "ok"],
  },
});
