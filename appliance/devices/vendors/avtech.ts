/** AVTECH: what every Room Alert is; the readings of the 12E. The other models have a MIB, and a file, each. */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const AVTECH = "1.3.6.1.4.1.20916.1";
const RA12E = `${AVTECH}.10.1`;

/** An open contact is neither good nor bad: what it means is the site's business. */
const CONTACT: Readonly<Record<number, StateMeaning>> = { 0: ["Off", "ok"], 1: ["On", "ok"] };
const hundredths = (oid: string) => number(oid, { scale: 0.01 });

export const avtech = defineMib({
  name: "avtech",
  title: "AVTECH Room Alert 12E; what all Room Alerts are",
  source: "ROOMALERT12E-MIB (AVTECH)",
  verified: "recording",
  matches: [{ sysObjectID: [AVTECH] }],
  scalars: {
    // ROOMALERT12E-MIB: internal sensor, two external ones, four switches.
    internal: hundredths(`${RA12E}.1.1.0`),
    internalName: text(`${RA12E}.1.3.0`),
    first: hundredths(`${RA12E}.2.1.0`),
    firstHumidity: hundredths(`${RA12E}.2.3.0`),
    firstName: text(`${RA12E}.2.8.0`),
    second: hundredths(`${RA12E}.3.1.0`),
    secondHumidity: hundredths(`${RA12E}.3.3.0`),
    secondName: text(`${RA12E}.3.8.0`),
    third: hundredths(`${RA12E}.4.1.0`),
    thirdHumidity: hundredths(`${RA12E}.4.3.0`),
    thirdName: text(`${RA12E}.4.8.0`),
    switch1: state(`${RA12E}.5.1.0`, CONTACT),
    switch1Name: text(`${RA12E}.5.2.0`),
    switch2: state(`${RA12E}.6.1.0`, CONTACT),
    switch2Name: text(`${RA12E}.6.2.0`),
    switch3: state(`${RA12E}.7.1.0`, CONTACT),
    switch3Name: text(`${RA12E}.7.2.0`),
    switch4: state(`${RA12E}.8.1.0`, CONTACT),
    switch4Name: text(`${RA12E}.8.2.0`),
  },
  facts({ system, scalars: s }) {
    // "Room Alert 12E v3.3.0"
    const [, hardware, version] = /^((?:Room Alert|TemPageR) \S{1,20}) v(\S{1,20})/.exec(system.descr) ?? [];
    const name = (cell: { value: string } | undefined, otherwise: string) => cell?.value ?? otherwise;
    return {
      identity: { os: "avtech", vendor: "AVTECH", kind: "environment", hardware, version },
      sensors: [
        reading("temperature", s.internal, name(s.internalName, "Internal Sensor")),
        reading("temperature", s.first, name(s.firstName, "External Sensor 1")),
        reading("temperature", s.second, name(s.secondName, "External Sensor 2")),
        reading("temperature", s.third, name(s.thirdName, "External Sensor 3")),
        reading("humidity", s.firstHumidity, name(s.firstName, "External Sensor 1")),
        reading("humidity", s.secondHumidity, name(s.secondName, "External Sensor 2")),
        reading("humidity", s.thirdHumidity, name(s.thirdName, "External Sensor 3")),
        stateOf(s.switch1, name(s.switch1Name, "Switch 1")),
        stateOf(s.switch2, name(s.switch2Name, "Switch 2")),
        stateOf(s.switch3, name(s.switch3Name, "Switch 3")),
        stateOf(s.switch4, name(s.switch4Name, "Switch 4")),
      ],
    };
  },
});
