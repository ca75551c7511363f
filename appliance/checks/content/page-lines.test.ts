import t from "tap";
import { readHtml, readPlain } from "./page-lines.ts";

const text = (html: string, select?: string) =>
  readHtml(html, { look: "text", ...(select !== undefined && { select }) })?.text;
const scripts = (html: string) => readHtml(html, { look: "text" })?.scripts;

t.test("text is what a visitor reads, a line for each block", (t) => {
  t.same(text("<title>A &amp; B</title><h1>One</h1>two <b>bold</b>\n words<br>three<p>four"), [
    "A & B",
    "One",
    "two bold words",
    "three",
    "four",
  ]);
  t.same(text("<tr><td>CPU</td><td>12</td></tr><tr><td>RAM</td><td>3&#48;</td></tr>"), ["CPU 12", "RAM 30"]);
  t.same(text("a<!-- <p>no --><style>p { }</style><script>'<p>no'</script><noscript>no</noscript>b"), ["a", "b"]);
  t.same(text('<p title="a > b">x</p> 1 < 2 <3'), ["x", "1 < 2 <3"]);
  t.end();
});

t.test("an unfinished page gives what it has", (t) => {
  t.same(text("<p>one<p"), ["one"]);
  t.same(text("one<!-- two"), ["one"]);
  t.same(text("<title>never closed"), ["never closed"]);
  t.same(scripts("<script>run()"), ["<script>", "run()"]);
  t.end();
});

t.test("elements are chosen by name, id, class and descent, with what they hold", (t) => {
  const page =
    '<div id="a" class="x y"><p>one<ul><li>two<li class=z>three</ul></div><div class="y"><p>four</p></div></div><p>five';
  t.same(text(page, "#a"), ["one", "two", "three"]);
  t.same(text(page, ".y p"), ["one", "two", "three", "four"]);
  t.same(text(page, "div.x.y li"), ["two", "three"]);
  t.same(text(page, "li.z"), ["three"]);
  t.same(text(page, "div .y"), undefined, "it lies beside, not within");
  t.equal(text(page, "#b"), undefined);
  t.end();
});

t.test("everything that runs is gathered, without its nonce", (t) => {
  t.same(
    scripts(
      '<script nonce=1 src="/a.js" defer></script><script type=module>let a = 1;\n\n go()</script>' +
        '<script type="application/ld+json">{}</script><a href="javascript:x()">a</a><a href="/">b</a>' +
        '<form action="/login"><body onload="go()"><base href="/b"><meta charset=utf-8>',
    ),
    [
      '<script src="/a.js">',
      '<script type="module">',
      "let a = 1;",
      "go()",
      '<a href="javascript:x()">',
      '<form action="/login">',
      '<body onload="go()">',
      '<base href="/b">',
    ],
  );
  t.same(scripts(`<script>${"a();".repeat(100)}</script>`)?.length, 101, "long lines are broken at statements");
  t.end();
});

t.test("plain text is read line by line, whatever ends them", (t) => {
  t.same(readPlain("a\r\nb\r c\n\n").text, ["a", "b", "c"]);
  t.end();
});
