/** FS.com switches with FSOS of Ruijie's making. */
import { makeRuijie } from "./make-ruijie.ts";

export const fsSwitch = makeRuijie({
  name: "fs-switch",
  title: "FS.com switches",
  source: "FS-SYSTEM-MIB, FS-PROCESS-MIB, FS-MEMORY-MIB, FS-FIBER-MIB (FS.com)",
  verified: "text",
  os: "fsos",
  vendor: "FS.com",
  enterprise: "1.3.6.1.4.1.52642",
});
