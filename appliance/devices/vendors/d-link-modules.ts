/** D-Link optical modules: temperature, voltage, bias, light. */
import { makeDLinkModules } from "./make-d-link-modules.ts";

export const dLinkModules = makeDLinkModules({
  name: "d-link-modules",
  title: "D-Link optical modules",
  source: "DLINKSW-DDM-MIB (D-Link)",
  sysObjectID: ["1.3.6.1.4.1.171.10"],
  entry: "1.3.6.1.4.1.171.14.72.1.4.1.1",
});
