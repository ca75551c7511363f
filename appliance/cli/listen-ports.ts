/** The ports that a site's listeners listen on. */
import type { ListenPlace, Site } from "#model/site.ts";

export interface ListenPort {
  readonly listener: string;
  readonly transport: "udp" | "tcp";
  readonly place: ListenPlace;
}

/** What a site listens on. */
export function listenPorts({ smtp, trap, syslog }: Pick<Site, "smtp" | "trap" | "syslog">): readonly ListenPort[] {
  return [
    ...(smtp === undefined ? [] : [{ listener: "smtp", transport: "tcp" as const, place: smtp.listen }]),
    ...(trap === undefined ? [] : [{ listener: "trap", transport: "udp" as const, place: trap.listen }]),
    ...(syslog === undefined
      ? []
      : (["udp", "tcp"] as const).map((transport) => ({ listener: "syslog", transport, place: syslog.listen }))),
    ...(syslog?.tls === undefined ? [] : [{ listener: "syslog", transport: "tcp" as const, place: syslog.tls }]),
  ];
}
