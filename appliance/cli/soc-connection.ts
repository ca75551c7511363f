/** The options by which every `soc` command reaches a broker. */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import type { ParseArgsOptionsConfig } from "node:util";
import { errorCode } from "#lib/errno.ts";
import type { BrokerAccess } from "#relay/connection.ts";
import { socUsage } from "./soc-words.ts";
import { readChoice, usage } from "./usage.ts";

/** For `node:util` parseArgs. */
export const CONNECTION_OPTIONS = {
  broker: { type: "string" },
  base: { type: "string" },
  ca: { type: "string" },
  certificate: { type: "string" },
  key: { type: "string" },
  username: { type: "string" },
  "password-file": { type: "string" },
  protocol: { type: "string" },
  session: { type: "string" },
} as const satisfies ParseArgsOptionsConfig;

type Values = Readonly<Partial<Record<keyof typeof CONNECTION_OPTIONS, string>>>;

export interface SocConnection {
  readonly access: BrokerAccess;
  /** Topic filters of the boxes that are meant. */
  readonly base: string;
  readonly clientId: string;
  /** No version of MQTT was asked for: 3.1.1 where the broker does not speak 5. */
  readonly fallsBack: boolean;
  /** The broker keeps the subscription while we are away. */
  readonly lasting: boolean;
}

/** Every box there is. */
const ALL = "vedetta/v1/#";
const BASE = /^[^#]+(\/#)?$/;

/** @throws UsageError that names the option and the fault */
export function readConnection(values: Values): SocConnection {
  const base = values.base?.replace(/\/$/, "") ?? ALL;
  if (!BASE.test(base)) throw socUsage("soc.base");
  if ((values.certificate === undefined) !== (values.key === undefined)) {
    throw socUsage("soc.pair");
  }
  const ca = readText("--ca", values.ca);
  const certificate = readText("--certificate", values.certificate);
  const key = readText("--key", values.key);
  const password = readText("--password-file", values["password-file"])?.replace(/\r?\n$/, "");
  const tls = {
    ...(ca === undefined ? {} : { ca }),
    ...(certificate === undefined ? {} : { certificate }),
    ...(key === undefined ? {} : { key }),
  };
  return {
    access: {
      brokers: [readBroker(values.broker)],
      protocol: readProtocol(values.protocol),
      tls,
      ...(values.username === undefined ? {} : { username: values.username }),
      ...(password === undefined ? {} : { password }),
    },
    base,
    clientId:
      values.session === undefined ? `vedetta-soc-${randomBytes(6).toString("hex")}` : `vedetta-soc.${values.session}`,
    fallsBack: values.protocol === undefined,
    lasting: values.session !== undefined,
  };
}

/**
 * The filter of a box's base topic, below which something particular is subscribed to.
 * @param option what asks for it  @throws UsageError where # stands for more than all boxes
 */
export function boxFilter(base: string, option: string): string {
  const box = base === ALL ? "vedetta/v1/+/+/+" : base;
  if (box.endsWith("#")) throw socUsage("soc.nameBoxes", { option });
  return box;
}

function readBroker(broker: string | undefined): string {
  if (broker === undefined) throw socUsage("soc.noBroker");
  if (!/^(mqtt|mqtts|ws|wss):\/\/[^\s/]+/.test(broker) || !URL.canParse(broker)) {
    throw socUsage("soc.broker");
  }
  return broker;
}

function readProtocol(protocol: string | undefined): 5 | 4 {
  return readChoice("--protocol", protocol ?? "5", ["5", "3.1.1"]) === "5" ? 5 : 4;
}

function readText(option: string, file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw usage("common.unreadable", { file: `${option} ${file}`, code: errorCode(error) ?? "?" });
  }
}
