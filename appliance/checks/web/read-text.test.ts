/** What somebody reads of a page. */
import t from "tap";
import { countWork } from "#lib/testing/count-work.ts";
import { findFailingText } from "../find-failing-text.ts";
import { readerOf, readText } from "./read-text.ts";

t.test("references mean their characters, whatever way they are written", async (t) => {
  for (const written of [
    "Gr\u00fc\u00dfe",
    "Gr&uuml;&szlig;e",
    "Gr&#252;&#223;e",
    "Gr&#xFC;&#xdf;e",
    "Gr&uuml;&szlig;<b>e</b>",
  ]) {
    t.equal(readText(`<p>${written}</p>`).trim(), "Gr\u00fc\u00dfe", written);
  }
  for (const [written, read] of [
    ["&Uuml;ber &uuml;ber", "\u00dcber \u00fcber"],
    ["10&nbsp;&euro; &#160;frei", "10 \u20ac frei"],
    ["a&#150;b", "a\u2013b"],
    ["Ver&shy;trag", "Vertrag"],
    ["&ccaron;&Lstrok;&sup2;", "\u010d\u0141\u00b2"],
    ["&unknown; & &amp;amp; &#0;", "&unknown; & &amp; "],
    ["&#xD800;", "\ufffd"],
  ] as const) {
    t.equal(readText(written), read, written);
  }
});

t.test("words are apart where a reader sees them apart", async (t) => {
  t.equal(
    readText("<h1>Acme</h1><p>is<br>fine,\n  <i>r</i>eally</p><td>1</td><td>2</td>").trim(),
    "Acme is fine, really 1 2",
  );
  t.equal(readText("<script>if (a < b) alert(1)</script>x").trim(), "x");
});

t.test("what is expected is found as it stands and as it is read, and so is what is rejected", async (t) => {
  const page = "<p>Sch&ouml;ne&nbsp;<em>Gr&uuml;&szlig;e</em></p>";
  const why = (settings: object) => findFailingText(page, settings, readerOf(page))?.why;
  t.equal(why({ expectText: "Sch\u00f6ne Gr\u00fc\u00dfe" }), undefined);
  t.equal(why({ expectText: "Sch\u00f6ne  Gru\u0308\u00dfe" }), undefined, "composed or not, with a space too many");
  t.equal(why({ expectText: "&ouml;ne&nbsp;<em>" }), undefined);
  t.equal(why({ expectText: "Gr\u00fcsse" }), "missing");
  t.equal(why({ rejectText: "Sch\u00f6ne Gr\u00fc\u00dfe" }), "present");
});

t.test("the work grows with the page, whatever stands in it", async (t) => {
  for (const unit of ["&", "&#", "&amp;", "&#x", "<b>", "<", " ", "&nbsp;"]) {
    const read = (times: number) => countWork(() => readText(unit.repeat(times)));
    await read(100);
    const [small, large] = [await read(10_000), await read(40_000)];
    t.ok(large < 5 * Math.max(small, 2000), `${unit}: ${small}, ${large}`);
  }
});
