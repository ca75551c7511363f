import t from "tap";
import { limitsOf } from "./limits.ts";

t.test("the ends of a range become the lines beyond which a value is bad", async (t) => {
  t.strictSame(limitsOf({ warning: "85", critical: "95" }), [
    { level: "warning", side: "above", value: 85 },
    { level: "critical", side: "above", value: 95 },
  ]);
  t.strictSame(limitsOf({ warning: "10:" }), [{ level: "warning", side: "below", value: 10 }]);
  t.strictSame(limitsOf({ critical: "18:27" }), [
    { level: "critical", side: "below", value: 18 },
    { level: "critical", side: "above", value: 27 },
  ]);
});

t.test("a range that cannot be read draws nothing", async (t) => {
  t.strictSame(limitsOf({ warning: "soon" }), []);
});
