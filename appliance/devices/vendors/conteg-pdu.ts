/** Conteg PDUs. */
import { makeDatabus } from "./make-databus.ts";

export const contegPdu = makeDatabus({
  name: "conteg-pdu",
  title: "Conteg PDU",
  source: "CONTEG-DATABUS-MIB (Conteg)",
  os: "conteg-pdu",
  vendor: "Conteg",
  enterprise: 28402,
});
