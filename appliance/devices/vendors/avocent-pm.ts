/** Avocent PM power managers: PDUs, phases, banks, outlets, sensors. */
import { makeAvocentPower } from "./make-avocent-power.ts";

export const avocentPm = makeAvocentPower({
  name: "avocent-pm",
  title: "Avocent PM PDU",
  source: "PM-MIB (Avocent)",
  os: "avocent-pm",
  kind: "pdu",
  number: 17,
});
