/** D-Link DGS-1250 optical modules: temperature, voltage, bias, light. */
import { makeDLinkModules } from "./make-d-link-modules.ts";

export const dLinkDgs1250Modules = makeDLinkModules({
  name: "d-link-dgs-1250-modules",
  title: "D-Link DGS-1250 optical modules",
  source: "DLINKSW-DDM-MIB of the DGS-1250 series (D-Link)",
  sysObjectID: ["1.3.6.1.4.1.171.11.165"],
  entry: "1.3.6.1.4.1.171.11.165.1000.72.1.4.1.1",
});
