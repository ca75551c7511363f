/** What is gone and what has come, line by line: the sign says it, the ground only helps. */
import { say } from "../words/language.ts";
import "./difference.css";

/** @param text lines that begin with `- ` (gone) or `+ ` (come); all others are headings or remarks */
export function Difference({ text }: { readonly text: string }) {
  return (
    // It scrolls, so the keyboard must get into it (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre class="difference mono" tabIndex={0} aria-label={say("change.difference")}>
      {text.split("\n").map((line, index) => (
        <Line key={index} line={line} />
      ))}
    </pre>
  );
}

function Line({ line }: { readonly line: string }) {
  if (line.startsWith("- "))
    return <del class="difference__line difference__line--gone">{`\u2212 ${line.slice(2)}`}</del>;
  if (line.startsWith("+ ")) return <ins class="difference__line difference__line--come">{line}</ins>;
  return <span class="difference__line">{saidOf(line)}</span>;
}

/** What the check puts between the lines, in English (`checks/content/content.ts`), in the page's language. */
function saidOf(line: string): string {
  if (line === "Text:") return say("change.text");
  if (line === "What runs in the page:") return say("change.scripts");
  const more = /^\((\d+) lines more\)$/.exec(line)?.[1];
  return more === undefined ? line : `(${say("change.linesMore", { count: Number(more) })})`;
}
