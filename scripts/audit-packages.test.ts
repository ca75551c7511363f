import t from "tap";
import { auditPackages, isAtLeast, readKnown, readLock, type Known } from "./audit-packages.ts";

t.test("nothing that is locked is known to be bad, and every licence is one that is taken", async (t) => {
  t.same(auditPackages(readLock(), readKnown()), []);
});

t.test("what is bad is named: an advisory, a licence, a package that nothing vouches for", async (t) => {
  const known: Known = {
    asOf: "2026-01-01",
    advisories: [{ id: "X-1", package: "a", introduced: "1.2.0", fixed: "1.10.0", what: "it leaks" }],
    licences: { everywhere: ["MIT"], forBuildingOnly: ["MPL-2.0"], unnamed: { quiet: "MIT" } },
  };
  const audit = (version: string, more: object = {}, name = "a") =>
    auditPackages(
      {
        packages: {
          "": {},
          [`node_modules/b/node_modules/${name}`]: { version, license: "MIT", integrity: "x", ...more },
        },
      },
      known,
    );
  t.match(audit("1.9.9"), [/^a 1\.9\.9: it leaks \(X-1\); mended in 1\.10\.0$/]);
  t.same([audit("1.1.9"), audit("1.10.0"), audit("2.0.0"), audit("1.5.0", {}, "@x/a")], [[], [], [], []]);
  t.match(audit("2.0.0", { license: "GPL-3.0" }), [/licence, GPL-3\.0/]);
  t.match(audit("2.0.0", { license: "MPL-2.0" }), [/licence/]);
  t.same(audit("2.0.0", { license: "MPL-2.0", dev: true }), []);
  t.match(audit("2.0.0", { license: undefined }), [/does not name/]);
  t.same(audit("2.0.0", { license: undefined }, "quiet"), []);
  t.match(audit("2.0.0", { integrity: undefined }), [/nothing says/]);
});

t.test("versions are compared by their numbers", async (t) => {
  t.ok(isAtLeast("1.10.0", "1.9.0"));
  t.ok(isAtLeast("2.0.0-beta.1", "2.0.0"), "what comes before a release counts as it");
  t.notOk(isAtLeast("0.9.9", "1.0.0"));
});
