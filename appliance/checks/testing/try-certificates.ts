/** For tests: the certificates that every type with TLS must refuse, each with its line in the failure table. */
import { serveTls } from "./local-servers.ts";
import { makeLeaf, type MadeCertificate } from "./made-certificates.ts";
import type { FailureTable } from "./failure-table.ts";

type Test = Parameters<FailureTable["try"]>[0];

/**
 * @param settings that lead to a server with a good certificate of the authority for 127.0.0.1, and encrypt
 * @param toPort settings that begin with TLS at a port
 */
export async function tryCertificates(
  t: Test,
  table: FailureTable,
  authority: MadeCertificate,
  settings: Readonly<Record<string, unknown>>,
  toPort: (port: number) => Readonly<Record<string, unknown>>,
): Promise<void> {
  const trusting = { ...settings, authority: authority.cert };
  await table.try(t, "certificate of an unknown authority", "chainIncomplete", { settings });
  await table.try(t, "certificate for another name", "certificateWrongName", {
    settings: { ...trusting, serverName: "mail.acme.example" },
  });
  const expired = await serveTls(t, await makeLeaf({ issuer: authority, days: -3 }));
  await table.try(t, "certificate has expired", "certificateExpired", {
    settings: { ...toPort(expired), authority: authority.cert },
  });
  const own = await serveTls(t, await makeLeaf());
  await table.try(t, "certificate signed by itself", "certificateSelfSigned", { settings: toPort(own) });
}
