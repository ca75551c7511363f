/** What addresses say. */
import t from "tap";
import { sourceKey } from "./address.ts";

t.test("all addresses of one IPv6 subnet are one source", async (t) => {
  t.equal(sourceKey("2001:db8:1:2:3:4:5:6"), sourceKey("2001:db8:1:2::9"));
  t.equal(sourceKey("2001:db8::1"), sourceKey("2001:db8:0:0:ffff::2"));
  t.not(sourceKey("2001:db8:1:2::9"), sourceKey("2001:db8:1:3::9"));
  t.equal(sourceKey("fe80::1%eth0"), sourceKey("fe80::2%eth0"));
  t.equal(sourceKey("::ffff:192.0.2.7"), "192.0.2.7");
  t.not(sourceKey("192.0.2.7"), sourceKey("192.0.2.8"));
});
