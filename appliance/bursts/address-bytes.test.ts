import t from "tap";
import { addressBytes } from "./address-bytes.ts";

const hex = (address: string) => Buffer.from(addressBytes(address)).toString("hex");

t.test("addresses in every spelling become their bytes", async (t) => {
  t.equal(hex("192.0.2.255"), "c00002ff");
  t.equal(hex("::"), "0".repeat(32));
  t.equal(hex("::1"), "1".padStart(32, "0"));
  t.equal(hex("fe80::"), "fe80".padEnd(32, "0"));
  t.equal(hex("2001:db8::a:b"), "20010db8000000000000000000" + "0a000b".padStart(6, "0"));
  t.equal(hex("2001:0DB8:0:0:0:0:a:b"), hex("2001:db8::a:b"));
  t.equal(hex("::ffff:192.0.2.1"), "00000000000000000000ffffc0000201");
  t.equal(hex("1:2:3:4:5:6:7:8"), "00010002000300040005000600070008");
});
