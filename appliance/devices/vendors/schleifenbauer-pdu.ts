/** Schleifenbauer PDUs, by themselves or behind a gateway. */
import { makeDatabus } from "./make-databus.ts";

export const schleifenbauerPdu = makeDatabus({
  name: "schleifenbauer-pdu",
  title: "Schleifenbauer PDU",
  source: "SCHLEIFENBAUER-DATABUS-MIB (Schleifenbauer)",
  os: "schleifenbauer",
  vendor: "Schleifenbauer",
  enterprise: 31034,
});
