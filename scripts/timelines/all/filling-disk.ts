import type { SnmpValue } from "#snmp/client.ts";
import { hostAt, makeSite } from "../make-site.ts";
import type { Timeline } from "../stage.ts";

const STORAGE = "1.3.6.1.2.1.25.2.3.1";
const USED = `${STORAGE}.6.1`;
const integer = (value: number): SnmpValue => ({ type: "integer", value });
const text = (value: string): SnmpValue => ({ type: "octets", value: Buffer.from(value) });
/** Units of 4 KiB of the one volume. */
const SIZE = 10_000_000;
const percent = (used: number) => integer((SIZE * used) / 100);

const SERVER: Readonly<Record<string, SnmpValue>> = {
  "1.3.6.1.2.1.1.1.0": text("Linux files 6.1.0 x86_64"),
  "1.3.6.1.2.1.1.2.0": { type: "oid", value: "1.3.6.1.4.1.8072.3.2.10" },
  "1.3.6.1.2.1.1.3.0": { type: "timeticks", value: 8_640_000 },
  "1.3.6.1.2.1.1.5.0": text("files"),
  [`${STORAGE}.1.1`]: integer(1),
  [`${STORAGE}.2.1`]: { type: "oid", value: "1.3.6.1.2.1.25.2.1.4" },
  [`${STORAGE}.3.1`]: text("/srv"),
  [`${STORAGE}.4.1`]: integer(4096),
  [`${STORAGE}.5.1`]: integer(SIZE),
  [USED]: percent(30),
};

/** At 30 % for a day, then 1 % an hour: 60 h until 90 %. */
export const fillingDisk: Timeline = {
  name: "filling-disk",
  long: true,
  title: "A disk fills by 1 % an hour and is emptied before its limit: a warning ahead of time, and no incident",
  only: "hand",
  site: (pace) =>
    makeSite(pace, [hostAt(1, "files", [], { snmp: { credential: "lan" }, profile: "auto" })], {
      credentials: { lan: { kind: "snmp", version: "2c", community: "public" } },
    }),
  agents: { files: SERVER },
  play: async (stage) => {
    await stage.pass({ long: "1d", short: "0s" });
    for (let hour = 1; hour <= 45; hour++) {
      await stage.say("files", USED, percent(30 + hour));
      await stage.pass({ long: "1h", short: "0s" });
    }
    await stage.say("files", USED, percent(20));
    await stage.pass({ long: "1d", short: "0s" });
  },
  told: ["forecast.warning files/*"],
};
