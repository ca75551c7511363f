/** Which addresses lead to this machine alone. */
import t from "tap";
import { isLoopback } from "./loopback.ts";

t.test("loopback is what only this machine reaches", async (t) => {
  for (const host of ["127.0.0.1", "127.8.8.8", "::1", "[::1]", "localhost", "LocalHost", "::ffff:127.0.0.1"])
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
