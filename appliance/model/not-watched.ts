/**
 * Why something that a device tells of is not watched unless a site asks for it (`profile.with`, `profiles.watch`). The
 * rules themselves stand in `devices/not-watched.ts`, the sentences in `texts/`.
 */
export const NOT_WATCHED = [
  "meantToBeFull",
  "fixedPool",
  "applianceSwap",
  "inMemory",
  "firmware",
  "flash",
  "sameSpace",
  "unusedPort",
  "deskPort",
  "pseudoPort",
  "wirelessPort",
  "informs",
  "switching",
  "featureOff",
  "impossible",
  "toldTwice",
  "inOneCheck",
  "detail",
] as const;
export type NotWatched = (typeof NOT_WATCHED)[number];
