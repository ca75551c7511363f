/** The TCP port of a host that a service speaks to. */
import type { Service } from "#model/site.ts";

/** By check type: the port that it has where none is told, and the one where the whole conversation is encrypted (IANA). */
const PORTS: Readonly<Record<string, { readonly plain: number; readonly tls?: number }>> = {
  ftp: { plain: 21, tls: 990 },
  imap: { plain: 143, tls: 993 },
  ldap: { plain: 389, tls: 636 },
  memcached: { plain: 11_211 },
  mqtt: { plain: 1883, tls: 8883 },
  mssql: { plain: 1433 },
  mysql: { plain: 3306 },
  pop3: { plain: 110, tls: 995 },
  postgres: { plain: 5432 },
  rdp: { plain: 3389 },
  redis: { plain: 6379 },
  smb: { plain: 445 },
  smtp: { plain: 25, tls: 465 },
  ssh: { plain: 22 },
  tcp: { plain: 0 },
  tls: { plain: 443 },
};

/** Undefined: it speaks to none, to one of another host, or that is not known. @param address of the host, as configured */
export function tcpPortOf(
  { check, settings }: Pick<Service, "check" | "settings">,
  address: string,
): number | undefined {
  const { port, url, encryption } = settings as { port?: unknown; url?: unknown; encryption?: unknown };
  const known = PORTS[check];
  if (known !== undefined) {
    const usual = encryption === "tls" ? known.tls : known.plain;
    return validPort(port ?? usual);
  }
  if (typeof url !== "string" || !URL.canParse(url)) return undefined;
  const { protocol, hostname, port: named } = new URL(url);
  const isOwn = hostname.replace(/^\[|\]$/g, "").toLowerCase() === address.toLowerCase();
  if (!isOwn) return undefined;
  if (named !== "") return validPort(Number(named));
  return protocol === "https:" ? 443 : protocol === "http:" ? 80 : undefined;
}

function validPort(port: unknown): number | undefined {
  return typeof port === "number" && Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}
