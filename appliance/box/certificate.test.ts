/** The box's own certificate: made once, kept, renewed in time. */
import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";
import { loadOwnCertificate } from "./certificate.ts";

const NOW = Date.parse("2026-11-22T08:00:00Z");
const DAY_MS = 86_400_000;

const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-certificate-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  return folder;
};

t.test("it stays the same until thirty days before its end", async (t) => {
  const folder = newFolder();
  const first = await loadOwnCertificate(folder, NOW);
  t.same(await loadOwnCertificate(folder, NOW), first);
  const end = Date.parse(first.validTo);
  t.ok(end - NOW < 825 * DAY_MS, "no longer than browsers accept");
  t.equal((await loadOwnCertificate(folder, end - 31 * DAY_MS)).fingerprint, first.fingerprint);
  const renewed = await loadOwnCertificate(folder, end - 29 * DAY_MS);
  t.not(renewed.fingerprint, first.fingerprint);
  t.equal((await loadOwnCertificate(folder, end)).fingerprint, renewed.fingerprint);
});

t.test("key and certificate belong together and are for the box's eyes alone", async (t) => {
  const folder = newFolder();
  const { certificate, key } = await loadOwnCertificate(folder, NOW);
  const parsed = new X509Certificate(certificate);
  t.ok(parsed.checkPrivateKey((await import("node:crypto")).createPrivateKey(key)));
  t.ok(parsed.validFromDate.getTime() < NOW, "valid for those whose clock is a little behind");
  t.equal(parsed.ca, false);
  t.equal(statSync(join(folder, "https.pem")).mode & 0o777, 0o600);
  t.equal(readFileSync(join(folder, "https.pem"), "utf8"), key + certificate);
});

t.test("a damaged file is replaced", async (t) => {
  const folder = newFolder();
  const first = await loadOwnCertificate(folder, NOW);
  for (const damage of [
    "",
    "nonsense",
    first.key,
    `${first.key}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`,
  ]) {
    writeFileSync(join(folder, "https.pem"), damage);
    const made = await loadOwnCertificate(folder, NOW);
    t.not(made.fingerprint, first.fingerprint);
    t.same(await loadOwnCertificate(folder, NOW), made);
  }
});
