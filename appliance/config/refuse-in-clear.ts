/** Secrets of this box's own connections go out in clear only where somebody says so (ADR 0094). */
import { isLoopback } from "#lib/loopback.ts";
import type { Path } from "./findings.ts";
import type { Loading } from "./loading.ts";

const CLEAR: ReadonlySet<string> = new Set(["http:", "ws:", "mqtt:"]);

/** A mistake where an address is reached without encryption, other than on this box itself. @param secure what would do */
export function refuseInClear(loading: Loading, address: string, secure: string, path: Path): void {
  const url = URL.parse(address);
  if (url === null || !CLEAR.has(url.protocol) || isLoopback(url.hostname)) return;
  loading.findings.mistake("secret.inClear", path, { secure });
}
