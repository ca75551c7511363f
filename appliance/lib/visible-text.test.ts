/** What reaches a terminal or a log does what it says and nothing else. */
import t from "tap";
import { visibleText } from "./visible-text.ts";

t.test("escapes, bidi marks and invisible characters are written out", async (t) => {
  t.equal(visibleText("\x1b[2Jgone\x07"), "\\u001b[2Jgone\\u0007");
  t.equal(visibleText("\x9b31m\x85"), "\\u009b31m\\u0085");
  t.equal(visibleText("a\u202eb\u2066c\u200fd\u061c"), "a\\u202eb\\u2066c\\u200fd\\u061c");
  t.equal(visibleText("pass\u200bword\ufeff\u00ad"), "pass\\u200bword\\ufeff\\u00ad");
  t.equal(visibleText("over\rwritten"), "over\\u000dwritten");
  t.equal(visibleText("tag\u{e0041}"), "tag\\udb40\\udc41");
});

t.test("all that people write stays, in every script", async (t) => {
  const text = "Žuti zmaj, žlijebi\tСклад 二号 ünïcode\nשלום مرحبا 🖥️ → ok";
  t.equal(visibleText(text), text);
});

t.test("JSON says the same afterwards", async (t) => {
  const value = { name: "a\u202e\x1b[31m\x9b", other: "š" };
  t.same(JSON.parse(visibleText(JSON.stringify(value))), value);
});
