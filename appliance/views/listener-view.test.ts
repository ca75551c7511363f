import t from "tap";
import { viewListeners } from "./listener-view.ts";

t.test("each listener there may be is shown, those that are not configured as off", async (t) => {
  const at = Date.UTC(2026, 10, 17, 8);
  const trap = { name: "trap", address: "0.0.0.0:162", received: 7, refused: 2, lost: 1, lastAt: at };
  t.same(viewListeners([trap]), [
    { name: "smtp", on: false, received: 0, refused: 0, lost: 0 },
    { ...trap, on: true, lastAt: "2026-11-17T08:00:00.000Z" },
    { name: "syslog", on: false, received: 0, refused: 0, lost: 0 },
    { name: "heartbeat", on: false, received: 0, refused: 0, lost: 0 },
  ]);
});

t.test("one that cannot listen says why, and one that is new here is not left out", async (t) => {
  const problem = {
    code: "portTaken",
    message: "port 25 is taken",
    text: { code: "listener.trouble.taken", parameters: {} },
    at: 0,
  };
  const [smtp, , , , other] = viewListeners([
    { name: "smtp", received: 0, refused: 0, lost: 0, problem },
    { name: "netflow", received: 1, refused: 0, lost: 0 },
  ]);
  t.match(smtp, { on: true, problem: { code: "portTaken", at: "1970-01-01T00:00:00.000Z" } });
  t.notOk(smtp !== undefined && "address" in smtp);
  t.match(other, { name: "netflow", on: true });
});
