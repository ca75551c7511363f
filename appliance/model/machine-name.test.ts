import t from "tap";
import { isSameMachine } from "./machine-name.ts";

t.test("names of machines", (t) => {
  t.ok(isSameMachine("SRV-1", "srv-1"));
  t.ok(isSameMachine("srv-1", "SRV-1.acme.example"));
  t.notOk(isSameMachine("srv-1.other", "srv-1.acme.example"));
  t.notOk(isSameMachine("srv-1", "srv-10"));
  t.end();
});
