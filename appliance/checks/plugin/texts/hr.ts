/** Croatian sentences of check type `plugin`. The plugin's own words are passed on as they are. */
import type { Parameters } from "#model/sentence.ts";
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/hr/format.ts";
import { connectionTexts } from "#texts/hr/checks/common-codes.ts";

export const pluginTexts = {
  ok: (p) => said(p, "dodatak kaže: u redu"),
  warning: (p) => said(p, "dodatak upozorava"),
  critical: (p) => said(p, "dodatak kaže: kritično"),
  unknown: (p) => said(p, "dodatak kaže da ne zna"),
  badExit: (p) => `dodatak ${text(p.command)} završio je protivno pravilima (izlaz ${text(p.exit)}): ${text(p.output)}`,
  tooMuchOutput: (p) => `dodatak ${text(p.command)} ispisivao je bez kraja i zaustavljen je`,
  notFound: (p) => `u dopuštenim mapama nema dodatka ${text(p.command)}`,
  notAllowed: (p) => `dodatak ${text(p.command)} je poveznica koja vodi izvan dopuštenih mapa`,
  notExecutable: (p) => `dodatak ${text(p.command)} ne može se pokrenuti`,
  notSeparated: (p) =>
    `dodatak ${text(p.command)} ne pokreće se: bez bubblewrapa (ili jezgre s Landlockom) mogao bi čitati tajne nadzornog uređaja`,
  timeout: connectionTexts.timeout,
} satisfies Templates;

function said(p: Parameters, otherwise: string): string {
  return p.output === undefined || p.output === "" ? otherwise : text(p.output);
}
