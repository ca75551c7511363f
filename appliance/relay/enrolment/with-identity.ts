/** The relay's configuration with the certificate that the box was enrolled with, where the configuration names none itself. */
import type { RelayConfig } from "#model/site.ts";
import type { ClientIdentity } from "./held.ts";

export function withIdentity(relay: RelayConfig, identity: ClientIdentity | undefined): RelayConfig {
  if (identity === undefined || relay.tls?.certificate !== undefined) return relay;
  const { authority, certificate, key } = identity;
  return { ...relay, tls: { ca: relay.tls?.ca ?? authority, certificate, key } };
}
