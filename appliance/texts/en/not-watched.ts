/** English reasons why something a device tells of is not watched unless the site asks for it. */
import type { NotWatched } from "#model/not-watched.ts";
import type { Template } from "../template.ts";

export const notWatchedTexts = {
  meantToBeFull: () => "memory that is full by design: of printers, of ZFS, and where caches are not told apart",
  fixedPool: () => "a small pool of memory that the device fills as it likes",
  applianceSwap: () => "swap of a device that is no computer for people's programs: harmless",
  inMemory: () => "a file system in memory: nothing is stored there",
  firmware: () => "a read-only or small system volume that is full as delivered",
  flash: () => "a volume of a device that stores nothing for people: it holds its software and settings",
  sameSpace: () => "shares its space with a volume that is watched: a data set or another view of it",
  unusedPort: () => "nothing is plugged in, or somebody switched it off",
  deskPort: () =>
    "a port of a switch that leads to no other network device, as far as is known: people switch their devices off",
  pseudoPort: () => "no plug of its own: a part of another port, or made by software",
  wirelessPort: () => "the radio of a printer: its wired port is watched",
  informs: () => "it informs, and no value of it is a fault",
  switching: () => "switching an outlet or a relay is work, no fault",
  featureOff: () => "a feature that is not in use here",
  impossible: () => "its value cannot be true: the sensor is not there",
  toldTwice: () => "the device tells the same in another place, which is watched",
  inOneCheck: () => "part of one check that names the worst of its kind",
  detail: () => "a detail that an overall state of the device sums up",
  notTold: () => "the device does not tell of it",
} satisfies Readonly<Record<NotWatched | "notTold", Template>>;
