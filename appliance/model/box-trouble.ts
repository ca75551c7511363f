/** What may keep a box from its duty, by name. */
import { CERTIFICATE_TROUBLES } from "./enrolment.ts";

/**
 * What keeps the box from its duty. `noCarrier`, `noAddress`: it is cut off itself, nothing else can be known. `noRoute`: it
 * reaches its neighbours only. `addressTwice`: another device uses its address, so silence proves nothing.
 * `cannotStore`: the disk takes nothing. `starved`: it gets too little of the processor to look in time. `deaf`: a listener by which jobs report hears nobody. The others:
 * brokers do not take its certificate, or soon will not.
 */
export const BOX_TROUBLES = [
  "noCarrier",
  "noAddress",
  "noRoute",
  "addressTwice",
  "cannotStore",
  "starved",
  "deaf",
  ...CERTIFICATE_TROUBLES,
] as const;
export type BoxTroubleCode = (typeof BOX_TROUBLES)[number];
