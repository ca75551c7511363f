/** What addresses say. */
import t from "tap";
import { isLoopback, sourceKey } from "./address.ts";

t.test("loopback is what only this machine reaches", async (t) => {
  for (const host of ["127.0.0.1", "127.8.8.8", "::1", "[::1]", "localhost", "::ffff:127.0.0.1"])
    t.ok(isLoopback(host), host);
  for (const host of [
    "0.0.0.0",
    "::",
    "192.0.2.1",
    "::ffff:192.0.2.1",
    "box.example",
    "localhost.example",
    "",
    "128.0.0.1",
  ]) {
    t.notOk(isLoopback(host), host);
  }
});

t.test("all addresses of one IPv6 subnet are one source", async (t) => {
  t.equal(sourceKey("2001:db8:1:2:3:4:5:6"), sourceKey("2001:db8:1:2::9"));
  t.equal(sourceKey("2001:db8::1"), sourceKey("2001:db8:0:0:ffff::2"));
  t.not(sourceKey("2001:db8:1:2::9"), sourceKey("2001:db8:1:3::9"));
  t.equal(sourceKey("fe80::1%eth0"), sourceKey("fe80::2%eth0"));
  t.equal(sourceKey("::ffff:192.0.2.7"), "192.0.2.7");
  t.not(sourceKey("192.0.2.7"), sourceKey("192.0.2.8"));
});
