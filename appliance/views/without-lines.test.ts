import t from "tap";
import { serviceWithoutLines } from "./without-people.ts";

t.test("strangers read what counts, and no log line", (t) => {
  const breach = {
    code: "check.breach",
    parameters: { said: "Failed password for ann", count: 3, grave: 0, value: 3 },
  };
  const shown = { code: "check.breach", parameters: { count: 3, grave: 0, value: 3 } };
  t.same(serviceWithoutLines({ check: "log", text: breach }), { check: "log", text: shown });
  const came = { code: "trap.came", parameters: { said: "linkDown", count: 1, grave: 0 } };
  t.same(serviceWithoutLines({ check: "trap", text: came }).text?.parameters, { count: 1, grave: 0 });
  const refused = { code: "smtp.refused", parameters: { said: "no" } };
  t.same(serviceWithoutLines({ check: "smtp", text: refused }).text, refused, "what a server answers is shown");
  t.same(serviceWithoutLines({ check: "log" }), { check: "log" });
  t.end();
});
