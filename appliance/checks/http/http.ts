/** Check type `http`: does a web server answer, how fast, and with what? */
import { concealSecrets } from "../conceal-secrets.ts";
import { defineCheckType } from "../contract.ts";
import { askAndFollow, noted, observeWebFailure, secretsOf, shownUrl } from "../web/ask-and-follow.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { HttpSettings } from "./settings.ts";
import { CODES, MEASUREMENTS, type Seen } from "./reports.ts";

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
  },
});
