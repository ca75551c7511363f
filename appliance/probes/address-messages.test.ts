/** ARP and neighbour discovery by known bytes, and by whatever else may come. */
import t from "tap";
import { addressBytes } from "#bursts/address-bytes.ts";
import {
  arpAnnouncement,
  arpProbe,
  readAdvertisement,
  readArp,
  solicitation,
  solicitedHardware,
} from "./address-messages.ts";

const OWN = Uint8Array.of(0x02, 0, 0, 0, 0, 0x0a);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const bytes = (text: string) => Buffer.from(text.replaceAll(" ", ""), "hex");

t.test("a probe names nobody, so that nobody remembers it; an announcement does", async (t) => {
  const probe = arpProbe(OWN, addressBytes("192.0.2.7"));
  t.equal(hex(probe), "0001080006040001" + "02000000000a" + "00000000" + "000000000000" + "c0000207");
  t.equal(readArp(probe), undefined, "and claims nothing, as a switch that looks for its neighbours does");
  const announced = arpAnnouncement(OWN, addressBytes("192.0.2.7"));
  t.equal(hex(announced), "0001080006040001" + "02000000000a" + "c0000207" + "000000000000" + "c0000207");
  t.same(readArp(announced), { address: Buffer.from([192, 0, 2, 7]), hardware: "02:00:00:00:00:0a" });
});

t.test("requests and answers of others claim the address they come from", async (t) => {
  for (const operation of ["0001", "0002"])
    t.match(readArp(bytes(`0001 0800 06 04 ${operation} 001132aabbcc c0000207 000000000000 c0000201`)), {
      hardware: "00:11:32:aa:bb:cc",
    });
  const bad = {
    short: "0001 0800 06 04 0001 001132aabbcc c0000207",
    "another network": "0006 0800 06 04 0001 001132aabbcc c0000207 000000000000 c0000201",
    "another protocol": "0001 86dd 06 04 0001 001132aabbcc c0000207 000000000000 c0000201",
    "a reverse request": "0001 0800 06 04 0003 001132aabbcc c0000207 000000000000 c0000201",
    "a group's hardware": "0001 0800 06 04 0002 ffffffffffff c0000207 000000000000 c0000201",
    "nobody's hardware": "0001 0800 06 04 0002 000000000000 c0000207 000000000000 c0000201",
  };
  for (const [what, text] of Object.entries(bad)) t.equal(readArp(bytes(text)), undefined, what);
});

t.test("a solicitation as of a box that does not have the address yet", async (t) => {
  const packet = solicitation(addressBytes("2001:db8::12:3456"));
  // Checksum by hand over the pseudo-header of RFC 8200: ff02::1:ff12:3456, length 24, next header 58.
  t.equal(
    hex(packet),
    "60000000" +
      "00183aff" +
      "0".repeat(32) +
      "ff0200000000000000000001ff123456" +
      "8700" +
      "e41e" +
      "00000000" +
      "20010db8000000000000000000123456",
  );
  t.equal(hex(solicitedHardware(addressBytes("2001:db8::12:3456"))), "3333ff123456");
  t.equal(readAdvertisement(packet), undefined);
});

const HEAD = "6000 0000 0020 3aff";
const FROM_TO = "20010db8000000000000000000123456 ff020000000000000000000000000001";
const TARGET = "20010db8000000000000000000123456";

t.test("an advertisement claims its target, if it names hardware", async (t) => {
  const whole = bytes(`${HEAD} ${FROM_TO} 8800 0000 20000000 ${TARGET} 0201 001132aabbcc`);
  t.match(readAdvertisement(whole), { address: bytes(TARGET), hardware: "00:11:32:aa:bb:cc" });
  const withNonce = bytes(
    `6000 0000 0028 3aff ${FROM_TO} 8800 0000 20000000 ${TARGET} 0e01 010203040506 0201 001132aabbcc`,
  );
  t.match(readAdvertisement(withNonce), { hardware: "00:11:32:aa:bb:cc" }, "behind another option");
  const bad = {
    "from beyond a router": `6000 0000 0020 3afe ${FROM_TO} 8800 0000 20000000 ${TARGET} 0201 001132aabbcc`,
    "no option": `6000 0000 0018 3aff ${FROM_TO} 8800 0000 20000000 ${TARGET}`,
    "an option without length": `${HEAD} ${FROM_TO} 8800 0000 20000000 ${TARGET} 0200 001132aabbcc`,
    "an option that is cut off": `${HEAD} ${FROM_TO} 8800 0000 20000000 ${TARGET} 0201 0011`,
    "another message": `${HEAD} ${FROM_TO} 8600 0000 20000000 ${TARGET} 0201 001132aabbcc`,
  };
  for (const [what, text] of Object.entries(bad)) t.equal(readAdvertisement(bytes(text)), undefined, what);
});

t.test("whatever comes, cut anywhere and with any byte changed, is read without harm", async (t) => {
  const messages = [
    bytes("0001 0800 06 04 0002 001132aabbcc c0000207 000000000000 c0000201"),
    bytes(`${HEAD} ${FROM_TO} 8800 0000 20000000 ${TARGET} 0201 001132aabbcc`),
  ];
  for (const message of messages)
    for (let at = 0; at < message.length; at++)
      for (const byte of [0, 1, 127, 255]) {
        const changed = Buffer.from(message);
        changed[at] = byte;
        for (const one of [changed, changed.subarray(0, at)])
          for (const read of [readArp, readAdvertisement]) {
            const claim = read(one);
            if (claim !== undefined && !/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/.test(claim.hardware)) t.fail(claim.hardware);
          }
      }
});
