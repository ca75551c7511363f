/** Who may what by signed orders: every command with a key of every role, of no key, and with lists of commands. */
import t from "tap";
import { includesRole } from "#actions/actor.ts";
import { ORDERABLE } from "#actions/order.ts";
import { ORDER_ARGUMENTS } from "#actions/testing/order-arguments.ts";
import { ROLES } from "#model/api-accounts.ts";
import { openStage } from "./testing/order-stage.ts";
import { makeTestKey, orderOf, signOrder } from "./testing/sign-order.ts";

void t.test("a key does what its role may, and nothing else", async (t) => {
  const stranger = makeTestKey();
  for (const [name, { least }] of ORDERABLE) {
    for (const role of ROLES) {
      const [all, listed, kind, other] = [
        {},
        { commands: [name] },
        { commands: [`${name.split(".")[0]}.*`] },
        { commands: ["x.*"] },
      ].map((change) => makeTestKey({ role, ...change }));
      const keys = [all, listed, kind, other].filter((key) => key !== undefined);
      const stage = openStage(t, { keys: keys.map(({ key }) => key) });
      const codes: (string | undefined)[] = [];
      for (const key of [...keys, stranger]) {
        const order = orderOf(name, stage.clock.wallMs(), { arguments: ORDER_ARGUMENTS[name] ?? {} });
        const { outcome, problems } = await stage.give(signOrder(key, order));
        codes.push(outcome === "refused" ? problems?.[0]?.code : "taken");
      }
      const isAllowed = includesRole(role, least);
      const byRole = codes.slice(0, 2).map((code) => code !== "notAllowed" && code !== "notAllowed.command");
      t.same(byRole, [isAllowed, isAllowed], `${name} by a key of role ${role}`);
      if (name.includes(".")) t.equal(codes[2] !== "notAllowed", isAllowed, `${name} by its kind`);
      t.equal(codes[3], "notAllowed.command", `${name} by a key for other commands`);
      t.equal(codes[4], "wrongKey.unknown", `${name} by a stranger`);
      stage.kill();
    }
  }
});
