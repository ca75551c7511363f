/** APC universal sensor ports: input contacts, output relays and leak sensors, which stand beside the thermometers. */
import { state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { stateOf } from "../facts.ts";

const APC = "1.3.6.1.4.1.318";
const UIO = `${APC}.1.1.25`;

const ALARM: Readonly<Record<number, StateMeaning>> = {
  1: ["uioNormal", "ok"],
  2: ["uioWarning", "warning"],
  3: ["uioCritical", "critical"],
  4: ["inputStatusNotApplicable", "notPresent"],
};

export const apcContacts = defineMib({
  name: "apc-contacts",
  title: "APC universal sensor ports: contacts, leaks",
  source: "PowerNet-MIB (APC/Schneider Electric): uioInputContact, uioOutputRelay, uioSpotFluidSensor",
  verified: "text",
  // How many contacts and leak sensors there may be, and the first of each.
  matches: [
    { sysObjectID: [APC], present: [`${UIO}.2.1.0`] },
    { sysObjectID: [APC], present: [`${UIO}.2.2.1.3.1.1`] },
    { sysObjectID: [APC], present: [`${UIO}.4.2.1.3.1.1`] },
  ],
  tables: {
    contacts: {
      columns: {
        name: text(`${UIO}.2.2.1.3`),
        state: state(`${UIO}.2.2.1.5`, {
          1: ["uioInputClosed", "ok"],
          2: ["uioInputOpen", "ok"],
          3: ["uioInputDisabled", "notPresent"],
          4: ["inputStateNotApplicable", "notPresent"],
        }),
        alarm: state(`${UIO}.2.2.1.6`, ALARM),
      },
    },
    relays: {
      after: ["contacts"],
      columns: {
        name: text(`${UIO}.3.2.1.3`),
        state: state(`${UIO}.3.2.1.5`, {
          1: ["uioOutputClosed", "ok"],
          2: ["uioOutputOpen", "ok"],
          3: ["outputStateNotApplicable", "notPresent"],
        }),
      },
    },
    leaks: {
      columns: {
        name: text(`${UIO}.4.2.1.3`),
        state: state(`${UIO}.4.2.1.5`, {
          1: ["uioFluidDetected", "critical"],
          2: ["uioNoFluid", "ok"],
          3: ["uioFluidStateNoCommunication", "notPresent"],
        }),
      },
    },
  },
  facts({ tables: t }) {
    return {
      sensors: [
        ...t.contacts.flatMap((row) => {
          const name = row.name?.value ?? `Contact ${row.index}`;
          // A contact that is disabled or not there has no state, and its alarm means nothing.
          const alarm = row.state === undefined ? undefined : row.alarm;
          return [
            stateOf(row.state, name, { group: "Input contacts" }),
            stateOf(alarm, `${name} Alarm`, { group: "Input contacts" }),
          ];
        }),
        ...t.relays.map((row) =>
          stateOf(row.state, row.name?.value ?? `Relay ${row.index}`, { group: "Output relays" }),
        ),
        ...t.leaks.map((row) =>
          stateOf(row.state, row.name?.value ?? `Leak sensor ${row.index}`, { group: "Leak sensors" }),
        ),
      ],
    };
  },
});
