/** innovaphone gateways and telephones: what sysDescr says; layers of the ISDN lines. */
import { state } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { stateOf } from "../facts.ts";

const INNOVAPHONE = "1.3.6.1.4.1.6666";

export const innovaphone = defineMib({
  name: "innovaphone",
  title: "innovaphone",
  source: "INNO-MIB (innovaphone); sysDescr",
  verified: "text",
  matches: [{ sysObjectID: [INNOVAPHONE] }],
  tables: {
    // Lines nobody has plugged in are down; only what was up and is not any more is news.
    primaryRates: {
      columns: { state: state(`${INNOVAPHONE}.1.2.1.2`, { 1: ["down", "unknown"], 2: ["up", "ok"] }) },
    },
    basicRates: {
      columns: { state: state(`${INNOVAPHONE}.1.3.1.2`, { 1: ["down", "unknown"], 2: ["up", "ok"] }) },
    },
  },
  facts({ system, tables }) {
    // "innovaphone IP6010, 13r2 sr12 ..." or "IP302, ..."
    const [, model] = /\b(IP\d{2,5}\w{0,4}|IPVA)\b/.exec(system.descr) ?? [];
    const [, version] = /\b(\d{1,2}r\d(?: (?:sr|final|hotfix)\d{0,3})?)/.exec(system.descr) ?? [];
    return {
      identity: {
        os: "innovaphone",
        vendor: "innovaphone",
        // Telephones have numbers of three digits that begin with 1 and 2.
        kind: /^IP[12]\d\d/.test(model ?? "") ? "phone" : "voice-gateway",
        hardware: model,
        version,
      },
      sensors: [
        ...tables.primaryRates.map((row) => stateOf(row.state, `Primary rate ${row.index}`)),
        ...tables.basicRates.map((row) => stateOf(row.state, `Basic rate ${row.index}`)),
      ],
    };
  },
});
