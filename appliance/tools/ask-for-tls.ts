/**
 * TLS that is asked for within a conversation (STARTTLS and the like): each protocol's own way is its check's, which is run without a
 * log-in, and looked at while it shakes hands.
 */
import type { AnyCheckType } from "#checks/contract.ts";
import { ftp } from "#checks/ftp/ftp.ts";
import { imap } from "#checks/imap/imap.ts";
import { ldap } from "#checks/ldap/ldap.ts";
import { mssql } from "#checks/mssql/mssql.ts";
import { mysql } from "#checks/mysql/mysql.ts";
import { pop3 } from "#checks/pop3/pop3.ts";
import { postgres } from "#checks/postgres/postgres.ts";
import { smtp } from "#checks/smtp/smtp.ts";
import type { Parameters } from "#model/sentence.ts";
import type { StartTls } from "#model/tool.ts";
import { HandshakeBrokenOff, type Handshake } from "#probes/tls-handshake.ts";
import type { ToolContext } from "./context.ts";
import { runContext } from "./run-context.ts";

/** Protocols that can be told to begin TLS. */
export type Protocol = Exclude<StartTls, "none">;

interface Way {
  /** As people call it, in every language. */
  readonly name: string;
  readonly check: AnyCheckType;
  /** Where it is spoken by custom. Source: IANA Service Name and Transport Protocol Port Number Registry. */
  readonly ports: readonly number[];
}

const WAYS: Readonly<Record<Protocol, Way>> = {
  smtp: { name: "SMTP", check: smtp, ports: [25, 587, 2525] },
  imap: { name: "IMAP", check: imap, ports: [143] },
  pop3: { name: "POP3", check: pop3, ports: [110] },
  ftp: { name: "FTP", check: ftp, ports: [21] },
  ldap: { name: "LDAP", check: ldap, ports: [389, 3268] },
  postgres: { name: "PostgreSQL", check: postgres, ports: [5432] },
  mysql: { name: "MySQL", check: mysql, ports: [3306] },
  mssql: { name: "SQL Server", check: mssql, ports: [1433] },
};

/** How TLS begins where nobody says. Pure. */
export function usualStartTls(port: number): StartTls {
  const known = Object.entries(WAYS).find(([, { ports }]) => ports.includes(port));
  return (known?.[0] as Protocol | undefined) ?? "none";
}

export function nameOfProtocol(protocol: Protocol): string {
  return WAYS[protocol].name;
}

export interface Aim {
  /** Admitted; never a name. */
  readonly address: string;
  readonly port: number;
  readonly serverName: string;
  readonly oldWays: boolean;
}

/** What came of it: the handshake, or why there was none, as the protocol's check says it. */
export interface AskedForTls {
  readonly connectMs?: number;
  readonly tlsMs?: number;
  readonly shown?: (Handshake & { readonly cipher: string }) | HandshakeBrokenOff;
  readonly code: string;
  readonly parameters: Parameters;
}

/** @throws what blames this box; the signal's reason */
export async function askForTls(
  protocol: Protocol,
  { address, port, serverName, oldWays }: Aim,
  context: ToolContext,
  within: AbortSignal,
  patienceMs: number,
): Promise<AskedForTls> {
  const { check } = WAYS[protocol];
  let shown: AskedForTls["shown"];
  const seeTls = (seen: Handshake | HandshakeBrokenOff): void => {
    // What was agreed is gone with the connection.
    shown = seen instanceof HandshakeBrokenOff ? seen : { ...seen, cipher: seen.socket.getCipher().standardName };
  };
  const settings = { port, encryption: "starttls", verifyTls: false, oldTls: oldWays, serverName };
  const run = { ...runContext(context, within, patienceMs), seeTls };
  const { code, parameters = {}, measurements = {} } = await check.run({ address }, settings, run, NOTHING_KEPT);
  const { connectMs, tlsMs } = measurements as Record<string, number | undefined>;
  return {
    code,
    parameters,
    ...(shown !== undefined && { shown }),
    ...(connectMs !== undefined && { connectMs }),
    ...(tlsMs !== undefined && { tlsMs }),
  };
}

const NOTHING_KEPT = { get: () => undefined, set: () => {}, kept: () => undefined, keep: () => {} };
