/** What is typed for a tool, as the box wants it. Pure. */
import type { StartTls, Tool } from "#model/tool.ts";

/** In the order in which they are offered. */
export const TOOLS = [
  "ping",
  "trace",
  "dns",
  "port",
  "http",
  "tls",
  "snmp",
  "find",
  "loss",
] as const satisfies readonly Tool[];
/** By which protocol TLS can be asked for, as people call it. */
export const START_TLS_NAMES: readonly (readonly [StartTls, string])[] = [
  ["smtp", "SMTP"],
  ["imap", "IMAP"],
  ["pop3", "POP3"],
  ["ftp", "FTP"],
  ["ldap", "LDAP"],
  ["postgres", "PostgreSQL"],
  ["mysql", "MySQL"],
  ["mssql", "SQL Server"],
];
export const DNS_TYPES = ["A", "AAAA", "CNAME", "MX", "NS", "PTR", "SOA", "TXT"] as const;

/** All fields of all tools, as they are typed. */
export interface Typed {
  readonly host: string;
  readonly address: string;
  readonly count: string;
  readonly size: string;
  readonly seconds: string;
  readonly type: string;
  readonly resolver: string;
  readonly port: string;
  readonly name: string;
  readonly startTls: string;
  readonly oid: string;
  readonly walk: boolean;
  /** `own`, `2c`, `1` or `3`. */
  readonly access: string;
  readonly community: string;
  readonly user: string;
  readonly password: string;
  /** The log-in may be read by others. */
  readonly showable: boolean;
  readonly authKey: string;
  readonly privKey: string;
}

export const EMPTY: Typed = {
  host: "",
  address: "",
  count: "5",
  size: "56",
  seconds: "60",
  type: "",
  resolver: "",
  port: "",
  name: "",
  startTls: "",
  oid: "",
  walk: false,
  access: "own",
  community: "",
  user: "",
  password: "",
  showable: false,
  authKey: "",
  privKey: "",
};

const MAC = /^[0-9a-f]{2}([:.-]?[0-9a-f]{2}){5}$/i;
/** What people leave out of an address of a page. */
const WITH_SCHEME = /^https?:\/\//i;

/** Whether something is named that the tool can ask. */
export function isComplete(tool: Tool, { host, address }: Typed): boolean {
  if (tool === "dns" || tool === "http") return address.trim() !== "";
  return host !== "" || address.trim() !== "";
}

/** The order; fields that are empty are left out, and mean what the box takes them for. */
export function orderOf(tool: Tool, typed: Typed): object {
  const address = typed.address.trim();
  const target = typed.host === "" ? { address } : { host: typed.host };
  switch (tool) {
    case "ping":
      return { ...target, ...number("count", typed.count), ...number("sizeBytes", typed.size) };
    case "loss":
      return { ...target, ...number("seconds", typed.seconds) };
    case "trace":
      return target;
    case "dns":
      return { name: address, ...text("type", typed.type), ...text("resolver", typed.resolver) };
    case "port":
      return { ...target, ...number("port", typed.port) };
    case "http":
      return { url: WITH_SCHEME.test(address) ? address : `http://${address}`, ...loginOf(typed) };
    case "tls":
      return {
        ...target,
        ...number("port", typed.port),
        ...text("name", typed.name),
        ...text("startTls", typed.startTls),
      };
    case "find":
      return typed.host === "" && MAC.test(address) ? { mac: address } : target;
    case "snmp":
      return { ...target, ...text("oid", typed.oid), ...(typed.walk && { walk: true }), ...credentialOf(typed) };
  }
}

/** None where no user is typed; a password is taken as it is. */
function loginOf({ user, password, showable }: Typed): object {
  if (user.trim() === "") return {};
  return { user: user.trim(), ...(password !== "" && { password }), ...(showable && { encryption: "plain" }) };
}

function credentialOf({ access, community, user, authKey, privKey, port }: Typed): object {
  if (access === "own") return {};
  const credential =
    access === "3"
      ? { version: "3", ...text("user", user), ...text("authKey", authKey), ...text("privKey", privKey) }
      : { version: access, ...text("community", community) };
  return { credential, ...number("port", port) };
}

function text(name: string, typed: string): object {
  return typed.trim() === "" ? {} : { [name]: typed.trim() };
}

/** What is no number is left to the box, which says so. */
function number(name: string, typed: string): object {
  if (typed.trim() === "") return {};
  const value = Number(typed);
  return { [name]: Number.isNaN(value) ? typed.trim() : value };
}
