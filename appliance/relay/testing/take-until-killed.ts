/**
 * A process that takes one order and is killed just before or just after it has remembered it, for the test of what that leaves.
 * Arguments: the folder, the key, the order, `before` or `after`.
 */
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { CommandKey } from "#model/site.ts";
import type { NewOrder } from "#store/orders.ts";
import { StateStore } from "#store/state-store.ts";
import { OrderTaker } from "../order-taker.ts";
import { TEST_BASE } from "./sign-order.ts";

const [folder = "", key = "", order = "", moment = ""] = process.argv.slice(2);
const state = StateStore.open(folder, { clock: systemClock, log: silentLog });
const begin = state.orders.begin.bind(state.orders);
state.orders.begin = (taken: NewOrder) => {
  if (moment === "before") process.kill(process.pid, "SIGKILL");
  begin(taken);
  process.kill(process.pid, "SIGKILL");
};
const taker = new OrderTaker({
  orders: state.orders,
  canStore: () => true,
  desk: {
    watch: {
      actOn() {
        process.stdout.write("done\n");
        return { incident: {} };
      },
    },
    log: silentLog,
  },
  flush() {},
  say: ({ code, path: place }) => ({ code, path: place, message: code }),
  boot: "boot-1",
  clockTrusted: () => true,
  clock: systemClock,
  log: silentLog,
});
taker.start();
taker.take(
  { topic: `${TEST_BASE}/command`, payload: Buffer.from(order), retained: false },
  { base: TEST_BASE, keys: [JSON.parse(key) as CommandKey] },
);
setTimeout(() => process.stdout.write("it was not killed\n"), 20_000);
