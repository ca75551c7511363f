/** Check type `http`: does a web server answer, how fast, and with what? */
import type { Observation } from "#model/result.ts";
import { concealSecrets } from "../conceal-secrets.ts";
import { defineCheckType } from "../contract.ts";
import { askAndFollow, noted, observeWebFailure, secretsOf, shownUrl, WEB_CODES } from "../web/ask-and-follow.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { HttpSettings } from "./settings.ts";

const MEASUREMENTS = {
  totalMs: {
    unit: "ms",
    label: "Whole answer",
    description: "From the first look-up to the last byte, redirects included.",
    warning: "2000",
  },
  nameMs: {
    unit: "ms",
    label: "Name look-up",
    description: "Looking up the name; absent where the URL holds an address.",
  },
  connectMs: { unit: "ms", label: "Connection", description: "Opening the connection." },
  tlsMs: { unit: "ms", label: "TLS", description: "TLS handshake; only with https." },
  firstByteMs: { unit: "ms", label: "First byte", description: "From the request to the begin of the answer." },
  sizeBytes: { unit: "B", label: "Size", description: "Body read." },
  status: { unit: "", label: "Status", description: "Status code." },
} as const;

const CODES = {
  answered: "ok",
  unexpectedStatus: "critical",
  textMissing: "critical",
  textPresent: "critical",
  patternTooSlow: "unknown",
  /** What must not be there was looked for in a part only. */
  readInPart: "warning",
  ...WEB_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
export type Seen = Observation<Code, keyof typeof MEASUREMENTS>;

export const http = defineCheckType({
  name: "http",
  summary: "Asks a web server for a page and looks at status, text, certificate and times.",
  category: "software",
  settings: HttpSettings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    {},
    { url: "https://{address}/", serverName: "www.acme.example", expectStatus: [200] },
    { url: "https://www.acme.example/health", expectText: "fine", rejectPattern: "error [0-9]+", redirects: 0 },
  ],

  async run(target, settings, context) {
    try {
      const startedAt = context.now();
      const { answer, overrun, url } = await askAndFollow(target.address, settings, context);
      const measurements = {
        ...answer.timings,
        totalMs: context.now() - startedAt,
        sizeBytes: answer.body.length,
        status: answer.status,
      };
      const observation: Seen = overrun
        ? { code: "tooManyRedirects", parameters: { url: shownUrl(url) } }
        : judgeAnswer(answer, settings);
      return concealSecrets(noted({ ...observation, measurements }, answer), secretsOf(settings));
    } catch (error) {
      return concealSecrets(observeWebFailure(error, context), secretsOf(settings));
    }
  },
});
