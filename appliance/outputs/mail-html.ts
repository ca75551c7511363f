/**
 * A message as the HTML of a mail: one column that a phone shows without zooming, nothing that is loaded from anywhere, styles
 * beside each element because mail programs drop all others.
 */
import { htmlText } from "./html-text.ts";
import type { Message, Tone } from "./message.ts";

/** Text on white at 4.5:1 and more (WCAG 2.2, 1.4.3). */
const COLOURS: Readonly<Record<Tone, string>> = {
  bad: "#b3261e",
  doubtful: "#8a5300",
  good: "#1b6e3c",
  plain: "#3c4858",
};
const FONT = "font-family:-apple-system,'Segoe UI',Roboto,'Noto Sans',Helvetica,Arial,sans-serif";
const QUIET = "#56616e";

export function mailHtml(message: Message): string {
  const { headline, lines, foot, language, tone, subject } = message;
  const colour = COLOURS[tone];
  return `<!doctype html>
<html lang="${htmlText(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light"><title>${htmlText(subject)}</title></head>
<body style="margin:0;padding:0;background:#f3f4f6;${FONT};color:#1c2430">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6"><tr><td align="center" style="padding:12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;border-top:4px solid ${colour};border-radius:4px;text-align:left"><tr><td style="padding:18px 20px">
<h1 style="margin:0 0 10px;font-size:18px;line-height:1.35;color:${colour};overflow-wrap:anywhere">${htmlText(headline)}</h1>
${lines.map((line) => paragraph(line)).join("\n")}
${itemsOf(message)}
${factsOf(message)}
${sectionsOf(message)}
${linkOf(message, colour)}
<p style="margin:18px 0 0;font-size:12px;line-height:1.4;color:${QUIET};overflow-wrap:anywhere">${htmlText(foot)}</p>
</td></tr></table>
</td></tr></table>
</body></html>
`.replaceAll(/\n{2,}/g, "\n");
}

function paragraph(line: string): string {
  return `<p style="margin:0 0 10px;font-size:15px;line-height:1.45;overflow-wrap:anywhere">${htmlText(line)}</p>`;
}

function itemsOf({ items }: Message): string {
  return items
    .map(({ text, tone, link }) => {
      const said =
        link === undefined || !isWebAddress(link)
          ? htmlText(text)
          : `<a href="${htmlText(link)}" style="color:inherit">${htmlText(text)}</a>`;
      return `<p style="margin:0 0 8px;padding:2px 0 2px 10px;border-left:4px solid ${COLOURS[tone]};font-size:15px;line-height:1.4;overflow-wrap:anywhere">${said}</p>`;
    })
    .join("\n");
}

function factsOf({ facts }: Message): string {
  if (facts.length === 0) return "";
  const rows = facts.map(
    ({ label, value }) =>
      `<tr><td style="padding:3px 14px 3px 0;font-size:14px;vertical-align:top;color:${QUIET}">${htmlText(label)}</td><td style="padding:3px 0;font-size:14px;vertical-align:top;overflow-wrap:anywhere">${htmlText(value)}</td></tr>`,
  );
  return `<table cellpadding="0" cellspacing="0" style="margin:6px 0 4px">${rows.join("")}</table>`;
}

function sectionsOf({ sections }: Message): string {
  return sections
    .map(({ title, lines }) => {
      const items = lines.map((line) => `<li style="margin:0 0 4px;overflow-wrap:anywhere">${htmlText(line)}</li>`);
      return `<h2 style="margin:16px 0 6px;font-size:15px">${htmlText(title)}</h2><ul style="margin:0;padding:0 0 0 18px;font-size:14px;line-height:1.4">${items.join("")}</ul>`;
    })
    .join("\n");
}

function linkOf({ link }: Message, colour: string): string {
  if (link === undefined || !isWebAddress(link.url)) return "";
  return `<p style="margin:18px 0 0"><a href="${htmlText(link.url)}" style="display:inline-block;padding:10px 16px;background:${colour};color:#ffffff;text-decoration:none;border-radius:4px;font-size:15px">${htmlText(link.label)}</a></p>`;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text);
}
