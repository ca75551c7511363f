/** The look of the report: ink on paper, light, A4 where it is printed. Sizes in points, so that paper and screen agree. */
import { INKS } from "../document/picture.ts";

/** A text as a string of CSS. */
function cssString(text: string): string {
  const safe = text.replaceAll(/[^\p{L}\p{N} ,.:/-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `);
  return `"${safe}"`;
}

export interface PageWords {
  readonly footer: string;
  readonly pageOf: (page: string, of: string) => string;
}

export function reportStyle({ footer, pageOf }: PageWords): string {
  const [before = "", between = "", after = ""] = pageOf("\u0001", "\u0001").split("\u0001");
  const count = `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}`;
  const inks = Object.entries(INKS).map(([name, value]) => `.f-${name}{fill:${value}}.s-${name}{stroke:${value}}`);
  return `
@page{size:A4;margin:15mm 16mm 18mm;
@bottom-left{content:${cssString(footer)};font:8pt system-ui,"Noto Sans",sans-serif;color:${INKS.ink3}}
@bottom-right{content:${count};font:8pt system-ui,"Noto Sans",sans-serif;color:${INKS.ink3}}}
*{box-sizing:border-box;print-color-adjust:exact;-webkit-print-color-adjust:exact}
html{background:#f3f5f7;color:${INKS.ink};font:10pt/14pt system-ui,-apple-system,"Segoe UI","Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;font-variant-numeric:tabular-nums}
body{margin:0}
main{max-width:210mm;margin:0 auto;padding:14mm 16mm;background:#fff}
header{border-bottom:.75pt solid ${INKS.line};padding-bottom:8pt;margin-bottom:12pt}
.kind{color:${INKS.ink3};font-size:9pt;margin:0}
h1{font-size:21pt;line-height:26pt;letter-spacing:-.02em;margin:2pt 0 4pt;font-weight:640}
:lang(zh) h1{letter-spacing:0}
.facts{color:${INKS.ink2};font-size:8.5pt;line-height:12pt;margin:0;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:0 14pt}
h2{font-size:14pt;line-height:18pt;margin:22pt 0 4pt;font-weight:640;break-after:avoid}
h3{font-size:10.5pt;line-height:14pt;margin:12pt 0 2pt;font-weight:600;break-after:avoid}
p{margin:2pt 0 6pt;max-width:150mm}
.quiet{color:${INKS.ink2};font-size:8.5pt;line-height:12pt}
.lead{display:flex;gap:9pt;font-size:15pt;line-height:20pt;margin:0 0 8pt;max-width:none;font-weight:600;letter-spacing:-.01em}
.lead .glyph{width:18pt;height:18pt;margin-top:1pt}
ul.list{margin:0 0 8pt;padding:0;list-style:none}
ul.list li{display:flex;gap:8pt;padding:1.5pt 0;max-width:165mm}
ul.plain{margin:0 0 8pt;padding:0 0 0 12pt}
.glyph{width:12pt;height:12pt;flex:none;vertical-align:-2pt}
li .glyph{margin-top:1pt}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(104pt,1fr));gap:0 14pt;margin:10pt 0 0;padding:0;border-top:.75pt solid ${INKS.line};border-bottom:.75pt solid ${INKS.line};break-inside:avoid}
.tiles div{padding:8pt 0}
.tiles dt{color:${INKS.ink2};font-size:8.5pt;line-height:12pt}
.tiles dd{margin:0}
.tiles .value{font-size:15pt;line-height:20pt;font-weight:600}
.tiles .remark,.tiles .before{font-size:8.5pt;line-height:12pt;color:${INKS.ink2}}
.tiles .glyph{width:10pt;height:10pt;margin-right:4pt;vertical-align:-1pt}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:8.5pt;line-height:12pt;margin:4pt 0 6pt}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{text-align:start;vertical-align:top;padding:3pt 8pt 3pt 0;border-bottom:.5pt solid ${INKS.line};font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{color:${INKS.ink3};font-size:8pt;vertical-align:bottom;border-bottom-color:${INKS.edge}}
.end{text-align:end}
.strong{font-weight:600}
.bad{color:${INKS.critT}}
.under{display:block;color:${INKS.ink3};font-size:7.5pt;line-height:10pt;font-weight:400}
.named{display:flex;gap:6pt}
.picture{display:block;max-width:100%;height:auto}
td .picture{min-width:120pt}
.calendar{table-layout:fixed}
.calendar th,.calendar td{padding:2.5pt 0;text-align:center;vertical-align:middle}
.calendar thead th{font-size:7pt}
.calendar th[scope=row],.calendar thead th:first-child{text-align:start;width:86pt;padding-right:6pt;font-weight:600}
.calendar .week{border-right:.5pt solid ${INKS.line}}
.calendar .glyph{width:9.5pt;height:9.5pt}
.legend{display:flex;flex-wrap:wrap;gap:2pt 14pt;margin:4pt 0 0;padding:0;list-style:none;font-size:8pt;line-height:12pt;color:${INKS.ink2};break-inside:avoid}
.legend li{display:flex;gap:5pt;align-items:center}
.legend .glyph{width:10pt;height:10pt;margin:0}
.legend .picture{flex:none;height:11pt;width:16pt}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(230pt,1fr));gap:10pt 18pt;margin:6pt 0}
figure{margin:0;break-inside:avoid}
figcaption{font-size:8.5pt;line-height:12pt;color:${INKS.ink2}}
figcaption b{display:flex;justify-content:space-between;gap:8pt;color:${INKS.ink};font-weight:600;font-size:9.5pt}
.signatures{display:grid;grid-template-columns:1fr 1fr;gap:24pt;margin:10pt 0 0;break-inside:avoid}
.signatures dt{color:${INKS.ink2};font-size:8.5pt;line-height:12pt;margin-bottom:44pt}
.signatures dd{margin:0;border-top:.75pt solid ${INKS.ink};padding-top:3pt;min-height:26pt}
.none{fill:none}
svg text{font-family:inherit}
.symbols{position:absolute}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media print{html{background:#fff}main{max-width:none;margin:0;padding:0}.wide{overflow:visible}}
${inks.join("")}
`.trim();
}
