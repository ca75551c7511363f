/** Check type `json`: a value out of a web server's JSON answer as measurement, as text or as the age of a moment. */
import { Type, type Static } from "typebox";
import type { Observation } from "#model/result.ts";
import { concealSecrets } from "../conceal-secrets.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { observeReading, READING_CODES, READING_MEASUREMENTS, READING_SETTINGS } from "../observe-reading.ts";
import { answerText } from "../web/answer-text.ts";
import { askAndFollow, noted, observeWebFailure, secretsOf, shownUrl, WEB_CODES } from "../web/ask-and-follow.ts";
import type { WebAnswer } from "../web/exchange.ts";
import { DEFAULT_STATUS, ExpectedStatus, statusMatches } from "../web/expected-status.ts";
import { REQUEST_SETTINGS } from "../web/request-settings.ts";
import { findValue, PATH_PATTERN } from "../find-value.ts";

const Settings = Type.Object(
  {
    ...REQUEST_SETTINGS,
    expectStatus: ExpectedStatus,
    path: Type.String({
      pattern: PATH_PATTERN,
      maxLength: 500,
      description: 'Which value: `$.queue.jobs[0].count`, `["name with dots"]`, `[-1]` for the last of a list.',
    }),
    count: Type.Optional(
      Type.Boolean({
        default: false,
        description: "Measure how many entries the list or object at the path has, in place of a value.",
      }),
    ),
    ...READING_SETTINGS,
  },
  { additionalProperties: false },
);
type Settings = Static<typeof Settings>;

const SHOWN_CHARS = 1000;

const MEASUREMENTS = {
  ...READING_MEASUREMENTS,
  totalMs: {
    unit: "ms",
    label: "Whole answer",
    description: "From the first look-up to the last byte, redirects included.",
    warning: "5000",
  },
  status: { unit: "", label: "Status", description: "Status code." },
} as const;

const CODES = {
  ...READING_CODES,
  unexpectedStatus: "critical",
  notJson: "critical",
  tooLarge: "critical",
  valueMissing: "critical",
  notSingle: "critical",
  ...WEB_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;

export const json = defineCheckType({
  name: "json",
  summary: "Asks a web server for a JSON document and judges one value of it: a number, a text or the age of a moment.",
  category: "software",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    { url: "http://{address}:8080/health", path: "$.queue.waiting", unit: "jobs" },
    { url: "https://www.acme.example/feed.json", path: "$.items[0].published", kind: "age" },
    {
      url: "https://{address}/status",
      path: "status",
      kind: "text",
      expectText: "green",
      user: "duty",
      password: "secret",
    },
  ],

  async run(target, settings, context) {
    try {
      const startedAt = context.now();
      const { answer, overrun, url } = await askAndFollow(target.address, settings, context);
      const measured = { totalMs: context.now() - startedAt - (answer.noticedLateMs ?? 0), status: answer.status };
      const observation: Seen = overrun
        ? { code: "tooManyRedirects", parameters: { url: shownUrl(url) } }
        : observeAnswer(answer, settings, context);
      const measurements = { ...measured, ...observation.measurements };
      return concealSecrets(noted({ ...observation, measurements }, answer), secretsOf(settings));
    } catch (error) {
      return concealSecrets(observeWebFailure(error, context), secretsOf(settings));
    }
  },
});

function observeAnswer(answer: WebAnswer, settings: Settings, context: RunContext): Seen {
  const { status } = answer;
  const text = answerText(answer);
  const detail = text.slice(0, SHOWN_CHARS);
  const expected = settings.expectStatus ?? DEFAULT_STATUS;
  if (!expected.some((form) => statusMatches(status, form))) {
    return { code: "unexpectedStatus", parameters: { status, expected: expected.map(String) }, detail };
  }
  if (answer.cutOff) return { code: "cutOff", parameters: { sizeBytes: answer.body.length }, detail };
  if (answer.truncated) return { code: "tooLarge", parameters: { sizeBytes: answer.body.length } };
  const document = tryParse(text);
  if (document === undefined) return { code: "notJson", detail };
  const value = findValue(document.value, settings.path);
  const parameters = { path: settings.path };
  if (value === undefined || value === null) return { code: "valueMissing", parameters, detail };
  const reading = readingOf(value, settings.count === true);
  if (reading === undefined) return { code: "notSingle", parameters, detail };
  const observation = observeReading(reading, settings, context);
  return { ...observation, parameters: { ...observation.parameters, ...parameters } };
}

/** The scalar, or the number of entries; undefined where the one is asked for and the other is there. */
function readingOf(value: object | string | number | boolean, count: boolean): string | number | boolean | undefined {
  if (typeof value !== "object") return count ? undefined : value;
  return count ? Object.keys(value).length : undefined;
}

function tryParse(text: string): { value: object | string | number | boolean | null } | undefined {
  try {
    return { value: JSON.parse(text) as object };
  } catch {
    return undefined;
  }
}
