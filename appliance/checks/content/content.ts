/**
 * Check type `content`: has a page or file changed without being announced? It first learns from several looks what differs
 * by itself, and then compares. A change stays until the page is as it was, or until somebody accepts it.
 */
import { replaceMatches } from "#lib/bounded-pattern.ts";
import type { Observation } from "#model/result.ts";
import { concealSecrets } from "../conceal-secrets.ts";
import { defineCheckType, type Memory } from "../contract.ts";
import { answerText } from "../web/answer-text.ts";
import { askAndFollow, noted, observeWebFailure, secretsOf, shownUrl, WEB_CODES } from "../web/ask-and-follow.ts";
import type { WebAnswer } from "../web/exchange.ts";
import { statusMatches } from "../web/expected-status.ts";
import { acceptSeen, recallBaseline, rememberSeen, tryKeepBaseline, type Baseline } from "./baseline.ts";
import { countLines, describeChange } from "./describe-change.ts";
import { compare, firstLikeness, learn, shownLine, stableShare } from "./likeness.ts";
import { BLANK, maskDates } from "./mask-dates.ts";
import { readBinary, readHtml, readPlain, type PageLines } from "./page-lines.ts";
import { ContentSettings, DEFAULT_SAMPLES } from "./settings.ts";

const MEASUREMENTS = {
  totalMs: {
    unit: "ms",
    label: "Whole answer",
    description: "From the first look-up to the last byte.",
    warning: "5000",
  },
  sizeBytes: { unit: "B", label: "Size", description: "Body read." },
  status: { unit: "", label: "Status", description: "Status code." },
  lines: { unit: "", label: "Lines", description: "Lines that were compared, scripts included." },
  changedLines: { unit: "", label: "Changed lines", description: "Lines that are not as they normally are." },
  stablePercent: {
    unit: "%",
    label: "Stable part of the page",
    description: "Share of the page that is the same at every look; the rest cannot be watched.",
    warning: "50:",
  },
} as const;

const CODES = {
  unchanged: "ok",
  baselineLearning: "ok",
  changed: "critical",
  scriptChanged: "critical",
  emptied: "critical",
  elementMissing: "critical",
  unexpectedStatus: "critical",
  tooVolatile: "warning",
  tooLarge: "unknown",
  patternTooSlow: "unknown",
  ...WEB_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;

export const content = defineCheckType({
  name: "content",
  summary: "Compares a page or file with what it normally looks like, and tells what has changed.",
  category: "content",
  settings: ContentSettings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    { url: "https://www.acme.example/" },
    { url: "https://www.acme.example/", select: "main .news", ignore: ["Order number: [A-Z0-9]+"], samples: 10 },
    { url: "https://www.acme.example/robots.txt", samples: 1 },
  ],

  async run(target, settings, context, memory) {
    try {
      const startedAt = context.now();
      const { answer, overrun, url } = await askAndFollow(
        target.address,
        { maxBytes: MOST_PAGE_BYTES, ...settings },
        context,
      );
      const measured = {
        totalMs: context.now() - startedAt - (answer.noticedLateMs ?? 0),
        sizeBytes: answer.body.length,
        status: answer.status,
      };
      const observation: Seen = overrun
        ? { code: "tooManyRedirects", parameters: { url: shownUrl(url) } }
        : observeAnswer(answer, settings, memory);
      const measurements = { ...measured, ...observation.measurements };
      return concealSecrets(noted({ ...observation, measurements }, answer), secretsOf(settings));
    } catch (error) {
      return concealSecrets(observeWebFailure(error, context), secretsOf(settings));
    }
  },

  accept: acceptSeen,
});

/** Larger pages are compared only where it is asked for: it takes its time. */
const MOST_PAGE_BYTES = 1_000_000;
/** Another status is as good as another page: redirects were followed before. */
const EXPECTED_STATUS = ["2xx"] as const;
/** A page with less than this share of its usual text has been emptied. */
const EMPTIED_SHARE = 0.1;
/** Where less of the page is the same at every look, there is nothing to compare with. */
const LEAST_STABLE_SHARE = 0.2;

function observeAnswer(answer: WebAnswer, settings: ContentSettings, memory: Memory): Seen {
  const { status, truncated, body } = answer;
  const expected = settings.expectStatus ?? EXPECTED_STATUS;
  if (!expected.some((form) => statusMatches(status, form))) {
    return { code: "unexpectedStatus", parameters: { status, expected: expected.map(String) } };
  }
  if (answer.cutOff) return { code: "cutOff", parameters: { sizeBytes: body.length } };
  if (truncated) return { code: "tooLarge", parameters: { sizeBytes: body.length } };
  const page = readPage(answer, settings);
  if (page === undefined) return { code: "elementMissing", parameters: { select: settings.select ?? "" } };
  const seen = normalise(page, settings);
  if (typeof seen === "string") return { code: "patternTooSlow", parameters: { text: seen } };
  const lines = seen.text.length + seen.scripts.length;
  const observation = observePage(seen, settings.samples ?? DEFAULT_SAMPLES, memory);
  return { ...observation, measurements: { lines, ...observation.measurements } };
}

const TEXT_TYPES = /^(text\/|application\/([a-z0-9.+-]*(json|xml|javascript|yaml)))|^image\/svg/i;

function readPage(answer: WebAnswer, { select, look = "text" }: ContentSettings): PageLines | undefined {
  const type = answer.headers["content-type"] ?? "";
  const isText = type === "" ? !answer.body.includes(0) : TEXT_TYPES.test(type);
  if (!isText) return readBinary(answer.body);
  const text = answerText(answer);
  const isHtml = /html/i.test(type) || (type === "" && /^\s*<(!doctype html|html)\b/i.test(text));
  return isHtml ? readHtml(text, { look, ...(select !== undefined && { select }) }) : readPlain(text);
}

/** The page without what is to be ignored; the pattern in its place that took too long. */
function normalise(page: PageLines, settings: ContentSettings): PageLines | string {
  const result: { text: readonly string[]; scripts: readonly string[] } = { text: [], scripts: [] };
  for (const part of ["text", "scripts"] as const) {
    if (part === "scripts" && settings.scripts === false) continue;
    let text = page[part].join("\n");
    for (const pattern of settings.ignore ?? []) {
      const without = replaceMatches(pattern, text, BLANK);
      if (without === undefined) return pattern;
      text = without;
    }
    if (settings.ignoreDates ?? true) text = maskDates(text);
    result[part] = text === "" ? [] : text.split("\n");
  }
  return result;
}

function observePage(seen: PageLines, samples: number, memory: Memory): Seen {
  const known = recallBaseline(memory);
  const usualChars = known === undefined ? 0 : charsOf(known.text.lines.map(shownLine));
  const chars = charsOf(seen.text);
  if (chars === 0 || chars < EMPTIED_SHARE * usualChars) {
    if (known !== undefined) rememberSeen(memory, known, seen);
    return { code: "emptied", parameters: { chars, usualChars } };
  }
  if (known === undefined || known.samples < samples) return learnPage(known, seen, samples, memory);
  rememberSeen(memory, known, seen);
  return comparePage(known, seen);
}

function learnPage(known: Baseline | undefined, seen: PageLines, samples: number, memory: Memory): Seen {
  const next: Baseline = {
    samples: (known?.samples ?? 0) + 1,
    text: known === undefined ? firstLikeness(seen.text) : learn(known.text, seen.text),
    scripts: known === undefined ? firstLikeness(seen.scripts) : learn(known.scripts, seen.scripts),
  };
  const share = stableShare(next.text, seen.text);
  const measurements = { stablePercent: 100 * share };
  const isTooVolatile = share < LEAST_STABLE_SHARE;
  // Such a look may have been the odd one: learning begins anew with the present one.
  const fresh = { samples: 1, text: firstLikeness(seen.text), scripts: firstLikeness(seen.scripts) };
  if (!tryKeepBaseline(memory, isTooVolatile ? fresh : next, seen)) {
    return { code: "tooLarge", parameters: { sizeBytes: charsOf(seen.text) + charsOf(seen.scripts) } };
  }
  if (isTooVolatile) return { code: "tooVolatile", measurements };
  const isReady = next.samples >= samples;
  return isReady
    ? { code: "unchanged", measurements: { ...measurements, changedLines: 0 } }
    : { code: "baselineLearning", parameters: { sample: next.samples, samples }, measurements };
}

function comparePage(known: Baseline, seen: PageLines): Seen {
  const text = compare(known.text, seen.text);
  const scripts = compare(known.scripts, seen.scripts);
  const changedLines = countLines(text) + countLines(scripts);
  const stablePercent = 100 * stableShare(known.text, seen.text);
  const measurements = { changedLines, stablePercent };
  if (changedLines === 0) return { code: "unchanged", measurements };
  return {
    code: text.length > 0 ? "changed" : "scriptChanged",
    measurements,
    parameters: { textLines: countLines(text), scriptLines: countLines(scripts) },
    detail: describeChange({ "Text:": text, "What runs in the page:": scripts }),
  };
}

function charsOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
