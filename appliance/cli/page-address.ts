/** Under which address others reach the box's page. */
import { isLoopback } from "#lib/loopback.ts";
import { reachableName } from "#api/listen.ts";
import { ownAddresses } from "#box/certificate.ts";

/**
 * `https://192.0.2.7:8443`; undefined where only this machine reaches it, or the port is not known yet (0).
 * Asked anew each time: a box gets and changes its addresses while it runs.
 */
export function pageAddress(
  listen: { readonly host: string; readonly port: number },
  tls: "auto" | "off",
): string | undefined {
  if (listen.port === 0 || isLoopback(listen.host)) return undefined;
  const isEverywhere = ["0.0.0.0", "::", "[::]"].includes(listen.host);
  if (isEverywhere && ownAddresses().every(isLoopback)) return undefined;
  return `${tls === "auto" ? "https" : "http"}://${reachableName(listen.host)}:${listen.port}`;
}
