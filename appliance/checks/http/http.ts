/** Check type `http`: does a web server answer, how fast, and with what? */
import { isIP } from "node:net";
import { concealSecrets } from "../conceal-secrets.ts";
import { defineCheckType, type RunContext, type Target } from "../contract.ts";
import { askAndFollow, noted, observeWebFailure, secretsOf, shownUrl } from "../web/ask-and-follow.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { HttpSettings } from "./settings.ts";
import { PageRound } from "./page-round.ts";
import { CODES, MEASUREMENTS, type Seen } from "./reports.ts";

/** Due times lie on seconds, as those of other looks, so that the box wakes up once for all of them. */
const GRID_MS = 1000;
const MOST_IN_A_ROUND = 256;
const DEFAULT_URL = "http://{address}/";

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

  run: look,

  rounds: {
    lane: ({ address }, settings) => (isPlainPage(address, settings) ? "" : undefined),
    gridMs: GRID_MS,
    most: MOST_IN_A_ROUND,
    prepare: (jobs) => new PageRound(jobs, look),
  },
});

/** Nothing is encrypted and no name is looked up: what such a page costs is little enough to ask for many at once. */
function isPlainPage(address: string, { url }: HttpSettings): boolean {
  return isIP(address) !== 0 && /^http:\/\/\{address\}(?=[:/?#]|$)/.test(url ?? DEFAULT_URL);
}

async function look(target: Target, settings: HttpSettings, context: RunContext): Promise<Seen> {
  try {
    const startedAt = context.now();
    const { answer, overrun, url } = await askAndFollow(target.address, settings, context);
    const measurements = {
      ...answer.timings,
      totalMs: context.now() - startedAt - (answer.noticedLateMs ?? 0),
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
}
