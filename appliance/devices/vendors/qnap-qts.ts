/** QNAP NAS with QTS 5, by the newer MIB: disks, arrays, pools, temperatures, fans. */
import { makeQnapQts } from "./make-qnap-qts.ts";

export const qnapQts = makeQnapQts({
  name: "qnap-qts",
  title: "QNAP NAS (QTS 5)",
  root: "1.3.6.1.4.1.55062.1",
  os: "qnap",
  // Of these only some are known to the world at large; work in progress is no fault.
  poolWork: { 4: ["removingTier", "ok"] },
});
