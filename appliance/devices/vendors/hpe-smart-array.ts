/** HPE Smart Array: controllers, caches, logical and physical drives of a ProLiant. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const IDA = "1.3.6.1.4.1.232.3.2";

const CONDITION: Readonly<Record<number, StateMeaning>> = {
  1: ["other", "unknown"],
  2: ["ok", "ok"],
  3: ["degraded", "warning"],
  4: ["failed", "critical"],
};

export const hpeSmartArray = defineMib({
  name: "hpe-smart-array",
  title: "HPE Smart Array",
  source: "CPQIDA-MIB (HPE)",
  verified: "recording",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.232"] },
    { sysObjectID: ["1.3.6.1.4.1.8072", "1.3.6.1.4.1.311"], present: ["1.3.6.1.4.1.232.3.1.3.0"] },
  ],
  tables: {
    controllers: {
      columns: {
        condition: state(`${IDA}.2.1.1.6`, CONDITION),
        place: text(`${IDA}.2.1.1.20`),
        temperature: number(`${IDA}.2.1.1.32`, { absentBelow: 0 }),
      },
    },
    caches: {
      after: ["controllers"],
      columns: {
        battery: danger(
          "battery",
          state(`${IDA}.2.2.1.6`, {
            1: ["other", "unknown"],
            2: ["ok", "ok"],
            3: ["recharging", "ok"],
            4: ["failed", "critical"],
            5: ["degraded", "warning"],
            6: ["notPresent", "notPresent"],
            7: ["capacitorFailed", "critical"],
          }),
        ),
        condition: state(`${IDA}.2.2.1.9`, CONDITION),
      },
    },
    volumes: {
      after: ["controllers"],
      columns: {
        status: danger(
          "array",
          state(`${IDA}.3.1.1.4`, {
            1: ["other", "unknown"],
            2: ["ok", "ok"],
            3: ["failed", "critical"],
            4: ["unconfigured", "warning"],
            5: ["recovering", "warning"],
            6: ["readyForRebuild", "warning"],
            7: ["rebuilding", "warning"],
            8: ["wrongDrive", "critical"],
            9: ["badConnect", "critical"],
            10: ["overheating", "critical"],
            11: ["shutdown", "critical"],
            12: ["expanding", "warning"],
            13: ["notAvailable", "warning"],
            14: ["queuedForExpansion", "warning"],
            15: ["multipathAccessDegraded", "warning"],
            16: ["erasing", "warning"],
            17: ["predictiveSpareRebuildReady", "warning"],
            18: ["rapidParityInitInProgress", "warning"],
            19: ["rapidParityInitPending", "warning"],
            20: ["noAccessEncryptedNoControllerKey", "critical"],
            21: ["unencryptedToEncryptedInProgress", "warning"],
            22: ["newKeyRekeyInProgress", "warning"],
            23: ["noAccessEncryptedControllerEncryptnNotEnabled", "critical"],
            24: ["unencryptedToEncryptedNotStarted", "warning"],
            25: ["newLogDrvKeyRekeyRequestReceived", "warning"],
          }),
        ),
        condition: danger("array", state(`${IDA}.3.1.1.11`, CONDITION)),
      },
    },
    disks: {
      after: ["controllers"],
      columns: {
        bay: number(`${IDA}.5.1.1.5`),
        status: danger(
          "disk",
          state(`${IDA}.5.1.1.6`, {
            1: ["other", "unknown"],
            2: ["ok", "ok"],
            3: ["failed", "critical"],
            4: ["predictiveFailure", "critical"],
            5: ["erasing", "warning"],
            6: ["eraseDone", "warning"],
            7: ["eraseQueued", "warning"],
            8: ["ssdWearOut", "warning"],
            9: ["notAuthenticated", "warning"],
          }),
        ),
        condition: danger("disk", state(`${IDA}.5.1.1.37`, CONDITION)),
        place: text(`${IDA}.5.1.1.64`),
        temperature: number(`${IDA}.5.1.1.70`, { absentBelow: 1 }),
        threshold: number(`${IDA}.5.1.1.71`, { absentBelow: 1 }),
        // Hundredths of a per cent; a disk that does not wear out sends the largest number.
        used: number(`${IDA}.5.1.1.75`, { scale: 0.01, absentFrom: 4_294_967_295 }),
      },
    },
  },
  facts({ tables }) {
    const group = "Storage";
    const last = (index: string) => index.split(".").at(-1) ?? index;
    return {
      sensors: [
        ...tables.controllers.flatMap((row) => {
          const name = `Array Controller ${row.place?.value ?? `Slot #${row.index}`}`;
          return [stateOf(row.condition, name, { group }), reading("temperature", row.temperature, name, { group })];
        }),
        ...tables.caches.flatMap((row) => [
          stateOf(row.condition, `Cache of Controller #${row.index}`, { group }),
          stateOf(row.battery, `Cache Battery of Controller #${row.index}`, { group }),
        ]),
        ...tables.volumes.flatMap((row) => [
          stateOf(row.condition, `Logical Drive ${row.index.replace(".", ":")}`, { group }),
          stateOf(row.status, `Logical Drive Status ${row.index.replace(".", ":")}`, { group }),
        ]),
        ...tables.disks.flatMap((row) => {
          const place = row.place?.value ?? `Bay ${row.bay?.value ?? last(row.index)}`;
          return [
            stateOf(row.condition, `Disk ${place}`, { group }),
            stateOf(row.status, `Disk Status ${place}`, { group }),
            reading("temperature", row.temperature, place, { group, limits: { criticalHigh: row.threshold } }),
            reading("percent", row.used, `Endurance used ${place}`, { group }),
          ];
        }),
      ],
    };
  },
});
