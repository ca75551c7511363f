/** Where the page shows a subject. */
import t from "tap";
import { addressOf } from "./subject.ts";

t.test("devices, checks on them, and parts of them have a place", async (t) => {
  t.equal(addressOf("web"), "/devices/web");
  t.equal(addressOf("web/http"), "/devices/web/http");
  t.equal(addressOf("switch/@fans"), "/devices/switch");
  t.equal(addressOf("job:nightly"), "/jobs/nightly");
  t.equal(addressOf("box"), "/devices/box", "a device may be called so");
});
