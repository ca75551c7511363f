/** Cisco: stacks of switches, redundant supervisors, PoE, voice calls, syslog. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const MGMT = "1.3.6.1.4.1.9.9";
const STACK = `${MGMT}.500.1`;
const RF = `${MGMT}.176.1`;
const ENT = "1.3.6.1.2.1.47.1.1.1.1";

/** RFState. */
const RF_STATE = {
  1: ["notKnown", "unknown"],
  2: ["disabled", "ok"],
  3: ["initialization", "warning"],
  4: ["negotiation", "warning"],
  5: ["standbyCold", "ok"],
  6: ["standbyColdConfig", "warning"],
  7: ["standbyColdFileSys", "warning"],
  8: ["standbyColdBulk", "warning"],
  9: ["standbyHot", "ok"],
  10: ["activeFast", "warning"],
  11: ["activeDrain", "warning"],
  12: ["activePreconfig", "warning"],
  13: ["activePostconfig", "warning"],
  14: ["active", "ok"],
  15: ["activeExtraload", "warning"],
  16: ["activeHandback", "warning"],
} as const;

export const ciscoStack = defineMib({
  name: "cisco-stack",
  title: "Cisco stacks, redundancy, voice",
  source:
    "CISCO-STACKWISE-MIB, CISCO-RF-MIB, CISCO-POWER-ETHERNET-EXT-MIB, CISCO-VOICE-DIAL-CONTROL-MIB, CISCO-SYSLOG-MIB (Cisco)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.9.1", "1.3.6.1.4.1.9.5", "1.3.6.1.4.1.9.12"] }],
  scalars: {
    ringRedundant: state(`${STACK}.1.3.0`, { 1: ["true", "ok"], 2: ["false", "warning"] }),
    unitState: state(`${RF}.1.2.0`, RF_STATE),
    peerState: state(`${RF}.1.4.0`, RF_STATE),
    redundancyMode: state(`${RF}.2.16.0`, {
      1: ["nonRedundant", "ok"],
      2: ["staticLoadShareNonRedundant", "ok"],
      3: ["dynamicLoadShareNonRedundant", "ok"],
      4: ["staticLoadShareRedundant", "ok"],
      5: ["dynamicLoadShareRedundant", "ok"],
      6: ["coldStandbyRedundant", "ok"],
      7: ["warmStandbyRedundant", "ok"],
      8: ["hotStandbyRedundant", "ok"],
    }),
    poweredDevices: number(`${MGMT}.402.1.4.1.0`),
    sipConnections: number(`${MGMT}.63.1.3.8.1.1.2.2`),
    h323Connections: number(`${MGMT}.63.1.3.8.1.1.2.1`),
    syslogIgnored: number(`${MGMT}.41.1.1.4.0`),
    syslogDropped: number(`${MGMT}.41.1.1.5.0`),
  },
  tables: {
    members: {
      columns: {
        number: number(`${STACK}.2.1.1.1`),
        role: state(`${STACK}.2.1.1.3`, {
          1: ["master", "ok"],
          2: ["member", "ok"],
          3: ["notMember", "warning"],
          4: ["standby", "ok"],
        }),
        state: state(`${STACK}.2.1.1.6`, {
          1: ["waiting", "warning"],
          2: ["progressing", "warning"],
          3: ["added", "warning"],
          4: ["ready", "ok"],
          5: ["sdmMismatch", "critical"],
          6: ["verMismatch", "critical"],
          7: ["featureMismatch", "critical"],
          8: ["newMasterInit", "warning"],
          9: ["provisioned", "unknown"],
          10: ["invalid", "critical"],
          11: ["removed", "critical"],
        }),
      },
    },
    stackPorts: {
      after: ["members"],
      columns: {
        state: state(`${STACK}.2.2.1.1`, { 1: ["up", "ok"], 2: ["down", "critical"], 3: ["forcedDown", "ok"] }),
      },
    },
    portNames: {
      after: ["stackPorts"],
      pick: ({ stackPorts = [] }) => stackPorts.map((row) => row.index),
      columns: { name: text("1.3.6.1.2.1.31.1.1.1.1") },
    },
    memberNames: {
      after: ["members"],
      pick: ({ members = [] }) => members.map((row) => row.index),
      columns: { name: text(`${ENT}.7`) },
    },
  },
  facts({ scalars: s, tables }) {
    const ports = new Map(tables.portNames.map((row) => [row.index, row.name?.value]));
    const members = new Map(tables.memberNames.map((row) => [row.index, row.name?.value]));
    const isStack = tables.members.length > 1;
    return {
      sensors: [
        isStack ? stateOf(s.ringRedundant, "Stack ring redundant", { group: "Stack" }) : undefined,
        ...tables.members.flatMap((row) => {
          const name = members.get(row.index) ?? `Switch ${row.number?.value ?? row.index}`;
          return [stateOf(row.role, name, { group: "Stack role" }), stateOf(row.state, name, { group: "Stack state" })];
        }),
        ...tables.stackPorts.map((row) =>
          stateOf(row.state, ports.get(row.index) ?? `Stack port ${row.index}`, { group: "Stack ports" }),
        ),
        stateOf(s.unitState, "This unit", { group: "Redundancy" }),
        stateOf(s.peerState, "Peer unit", { group: "Redundancy" }),
        stateOf(s.redundancyMode, "Mode", { group: "Redundancy" }),
        reading("count", s.poweredDevices, "PoE devices connected", { group: "PoE" }),
        reading("count", s.sipConnections, "SIP connections", { group: "Voice" }),
        reading("count", s.h323Connections, "H.323 connections", { group: "Voice" }),
        reading("count", s.syslogIgnored, "Syslog messages ignored", { group: "Syslog" }),
        reading("count", s.syslogDropped, "Syslog messages dropped", { group: "Syslog" }),
      ],
    };
  },
});
