/**
 * Cambium's point to point radios (PTP 650, PTP 670) have the same objects under a number for each generation. This makes the
 * MIB of one generation. It is no MIB by itself.
 */
import { number, state, text } from "../columns.ts";
import { defineMib, type Mib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

export interface PtpOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly root: string;
  /** Of what stands below `root`. */
  readonly serialAt: string;
}

export function makeCambiumPtp({ root, serialAt, ...about }: PtpOptions): Mib {
  return defineMib({
    ...about,
    verified: "text",
    matches: [{ sysObjectID: [root] }],
    scalars: {
      product: text(`${root}.8.3.0`),
      serial: text(`${root}.${serialAt}.0`),
      linkLoss: number(`${root}.12.1.0`, { scale: 0.1 }),
      receivePower: number(`${root}.12.2.0`, { scale: 0.1 }),
      transmitPower: number(`${root}.12.4.0`, { scale: 0.1 }),
      // Tenths of a kilometre.
      range: number(`${root}.12.13.0`, { scale: 100, absentBelow: 0 }),
      version: text(`${root}.19.1.0`),
      receiveRate: number(`${root}.20.1.0`, { scale: 1000 }),
      transmitRate: number(`${root}.20.2.0`, { scale: 1000 }),
      link: state(`${root}.20.5.0`, {
        0: ["up", "ok"],
        1: ["registering", "critical"],
        2: ["searching", "critical"],
        3: ["acquiring", "critical"],
        4: ["radarCAC", "critical"],
        5: ["initialising", "critical"],
      }),
    },
    facts({ scalars: s }) {
      return {
        identity: {
          os: "cambium-ptp",
          vendor: "Cambium",
          kind: "access-point",
          hardware: s.product?.value,
          version: s.version?.value,
          serial: s.serial?.value,
        },
        sensors: [
          stateOf(s.link, "Wireless link"),
          reading("loss", s.linkLoss, "Link"),
          reading("signal", s.receivePower, "Receive power"),
          reading("dbm", s.transmitPower, "Transmit power"),
          reading("distance", s.range, "Link"),
          reading("bitrate", s.receiveRate, "Receive"),
          reading("bitrate", s.transmitRate, "Transmit"),
        ],
      };
    },
  });
}
