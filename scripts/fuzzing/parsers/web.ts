/** What web servers answer, and the documents in it. The whole way from the socket on is among the conversations. */
import { brotliCompressSync, deflateRawSync, gzipSync, zstdCompressSync } from "node:zlib";
import { PATH_PATTERN, findValue } from "#checks/find-value.ts";
import { readBinary, readHtml, readPlain } from "#checks/content/page-lines.ts";
import { SELECTOR_PATTERN } from "#checks/content/element-selector.ts";
import { maskDates } from "#checks/content/mask-dates.ts";
import { parsePluginOutput } from "#checks/plugin/perfdata.ts";
import { hasEnd, looksLikeExposition, parseSample, readExposition } from "#checks/prometheus/text-format.ts";
import { readHead } from "#checks/web/answer-head.ts";
import { answerText } from "#checks/web/answer-text.ts";
import { CookieJar } from "#checks/web/cookie-jar.ts";
import { decodeBody } from "#checks/web/decode-body.ts";
import { readerOf, readText } from "#checks/web/read-text.ts";
import { errorCode } from "#lib/errno.ts";
import { readAttributes, tokenizeHtml } from "#lib/html-tokens.ts";
import { must, parsers } from "../parser.ts";

const PAGE =
  '<!DOCTYPE html><html><head><title>Shop</title><meta charset="utf-8"><script>var a="</b>";</script></head><body>' +
  '<div id="news" class="a b"><p>Today &amp; <b>now</b>: 2026-11-30<li>one<li>two</div><!-- c --><br/></body></html>';
const SELECTORS = ["#news", ".a.b", "div p", "body"] as const;
const isMalformed = (error: unknown) => String(errorCode(error) ?? "").startsWith("HPE_");

export const webParsers = parsers(
  {
    name: "http-head",
    reads: "the head of an answer of a web server, and its cookies",
    files: ["appliance/checks/web/answer-head.ts", "appliance/checks/web/cookie-jar.ts"],
    seeds: () => [
      "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nSet-Cookie: a=b; Path=/; Domain=.acme.example; Expires=Mon, 30 Nov 2026 10:00:00 GMT\r\n",
      "HTTP/1.0 301 Moved\nLocation: /x\nTransfer-Encoding: gzip, chunked\n folded\n",
      "ICY 200 OK\r\n",
    ],
    words: [
      "Content-Length: ",
      "Transfer-Encoding: chunked\r\n",
      "Set-Cookie: a=b; ",
      "Max-Age=-1",
      "\r\n ",
      ": ",
      "HTTP/1.1 ",
    ],
    refuses: isMalformed,
    read: (input) => {
      const head = readHead(input);
      must(head.status >= 100 && head.status <= 999, `a status of three figures: ${head.status}`);
      const jar = new CookieJar();
      const url = new URL("https://www.acme.example/path/");
      jar.take(url, input.toString("latin1").split("\n"), 0);
      must(!/[\r\n\0]/.test(jar.headerFor(url) ?? ""), "a cookie that breaks a header");
    },
  },
  {
    name: "http-body",
    reads: "compressed bodies of answers",
    files: ["appliance/checks/web/decode-body.ts"],
    waits: true,
    seeds: () => [gzipSync(PAGE), deflateRawSync(PAGE), brotliCompressSync(PAGE), zstdCompressSync(Buffer.from(PAGE))],
    refuses: isMalformed,
    read: async (input) => {
      for (const codings of [["gzip"], ["deflate"], ["br"], ["zstd"], ["gzip", "gzip"]]) {
        const { signal } = new AbortController();
        const decoded = await decodeBody(input, codings, 10_000, true, signal).catch((error: unknown) => {
          if (!isMalformed(error)) throw error;
        });
        must((decoded?.body.length ?? 0) <= 10_000, "no more than is allowed");
      }
    },
  },
  {
    name: "page",
    reads: "pages: elements, text, selectors, dates",
    files: ["appliance/lib/html-tokens.ts", "appliance/checks/content/", "appliance/checks/web/answer-text.ts"],
    seeds: () => [
      PAGE,
      "<table><tr><td>a</table><textarea><b></textarea>",
      Buffer.from(PAGE, "utf16le"),
      "plain text\nof lines",
    ],
    words: [
      "</div>",
      "<div class=a>",
      "<script>",
      "</script",
      "<!--",
      "-->",
      "<![CDATA[",
      "&#xD800;",
      "&notit;",
      "<li>",
      "<meta charset=utf-16>",
      "<?xml version='1.0' encoding='utf-7'?>",
    ],
    read: (input) => {
      const text = answerText({ body: input, headers: { "content-type": "text/html" } });
      let at = 0;
      for (const token of tokenizeHtml(text)) {
        must(token.from >= at && token.to >= token.from, "tokens come one after the other");
        at = token.to;
        if (token.kind === "open") readAttributes(token.attributes);
      }
      must(at <= text.length, "no token beyond the end");
      for (const select of SELECTORS)
        for (const line of readHtml(text, { select, look: "text" })?.text ?? []) maskDates(line);
      readHtml(text, { look: "code" });
      readPlain(text);
      readBinary(input);
      readerOf(text)("now");
      must(readText(text).length <= text.length + 10, "no more text than page");
    },
  },
  {
    name: "metrics",
    reads: "metrics of exporters (Prometheus, OpenMetrics)",
    files: ["appliance/checks/prometheus/text-format.ts"],
    seeds: () => [
      '# HELP up Up.\n# TYPE up gauge\nup{job="a",x="\\"b\\n"} 1 1700000000\nup 0x1p3\n# EOF\n',
      "up NaN\nup +Inf\n",
    ],
    words: ["up{", '="', '",', "} ", " 1e309", "\\", "# EOF\n", " # {} 1"],
    read: (input) => {
      const text = input.toString("utf8");
      readExposition(text, new Set(["up"]), 100);
      looksLikeExposition(text);
      hasEnd(text);
      for (const line of text.split("\n")) parseSample(line);
    },
  },
  {
    name: "json-path",
    reads: "JSON documents by a path that people write",
    files: ["appliance/checks/find-value.ts"],
    seeds: () => ['{"a":{"b c":[1,2]}}\n$.a["b c"][-1]', "[[]]\n[0]"],
    words: ['["', '"]', "[-1]", ".__proto__", ".constructor", "$"],
    read: (input) => {
      const [json = "", path = ""] = input.toString("utf8").split("\n");
      if (!new RegExp(PATH_PATTERN, "u").test(path.slice(0, 200))) return;
      let document: unknown;
      try {
        document = JSON.parse(json);
      } catch {
        return;
      }
      must(typeof findValue(document, path.slice(0, 200)) !== "function", "only what stands in the document");
    },
  },
  {
    name: "selector",
    reads: "selectors of elements that people write",
    files: ["appliance/checks/content/element-selector.ts"],
    seeds: () => SELECTORS,
    read: (input) => {
      const select = input.toString("utf8");
      if (select.length <= 200 && new RegExp(SELECTOR_PATTERN, "u").test(select))
        readHtml(PAGE, { select, look: "text" });
    },
  },
  {
    name: "plugin-output",
    reads: "what plugins print",
    files: ["appliance/checks/plugin/perfdata.ts"],
    seeds: () => [
      "DISK OK - free space | /=2643MB;5948;5958;0;5968 'a b'=1.5s;@1:2;~:3;;\nlong text\n/boot 1\n| /var=U\n",
      "OK | a=1 b=2;;;; 'it''s'=3% c=-1e5c",
    ],
    words: ["|", "'", "''", "=", ";", "U", "%", "MB", "1e309"],
    read: (input) => {
      for (const { value, label } of parsePluginOutput(input.toString("utf8")).values)
        must(!Number.isNaN(value) && label.length <= 1000, "numbers and labels of bounded length");
    },
  },
);
