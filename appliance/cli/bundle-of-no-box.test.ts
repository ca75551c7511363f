/** The bundle of a box that does not run. The doctor is asked for it, so it is made where there is no network. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { StateStore } from "#store/state-store.ts";
import type { Manifest } from "./bundle/pack.ts";

const MAIN = join(import.meta.dirname, "../main.ts");

/** The program itself, since the bundle starts it once more to ask the doctor, in a network of its own with nothing but loopback. */
function typeHere(...words: readonly string[]) {
  const program = [process.execPath, "--disable-warning=ExperimentalWarning", MAIN, ...words];
  const args = ["-n", "sh", "-c", 'ip link set lo up && exec "$@"', "sh", ...program];
  return spawnSync("unshare", args, { encoding: "utf8", timeout: 240_000 });
}

t.test("a box that does not run gives what its folder knows", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-bundle-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string) => join(folder, name);
  mkdirSync(at("data"));
  StateStore.open(at("data"), { clock: systemClock, log: silentLog }).close();
  const community = "c0mmunity-of-the-lan";
  const site = {
    version: 1,
    customer: "acme",
    site: { id: "hq", name: "Acme" },
    box: { id: "box-1" },
    credentials: { lan: { kind: "snmp", version: "2c", community } },
  };
  writeFileSync(at("site.json"), JSON.stringify(site));
  const typed = typeHere(
    "bundle",
    at("b.tar.gz"),
    "--data",
    at("data"),
    "--config",
    at("site.json"),
    "--at",
    "127.0.0.1:1",
  );
  t.equal(typed.status, 0, typed.stderr);
  t.match(typed.stdout, /b\.tar\.gz written: \d+ kB, no secrets in it/);
  t.match(typed.stderr, /no box answered at 127\.0\.0\.1:1/);
  mkdirSync(at("unpacked"));
  execFileSync("tar", ["-xz", "-C", at("unpacked"), "--strip-components", "1", "-f", at("b.tar.gz")]);
  const read = (name: string) => readFileSync(join(at("unpacked"), name), "utf8");
  const manifest = JSON.parse(read("manifest.json")) as Manifest;
  t.match(manifest, { boxRuns: false, site: { customer: "acme", site: "hq", box: "box-1" } });
  const { credentials } = JSON.parse(read("configuration.json")) as typeof site;
  t.equal(credentials.lan.community, "********");
  for (const name of manifest.files) t.notMatch(read(name.file), community);
  t.ok(manifest.missing.some(({ file }) => file === "log"));
  t.match(read("doctor.json"), /there is no default route/);
  t.same(readdirSync(folder).toSorted(), ["b.tar.gz", "data", "site.json", "unpacked"]);
  t.end();
});
