/** Russian sentences of check type `plugin`. The plugin's own words are passed on as they are. */
import type { Parameters } from "#model/sentence.ts";
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/ru/format.ts";
import { connectionTexts } from "#texts/ru/checks/common-codes.ts";

export const pluginTexts = {
  ok: (p) => said(p, "плагин сообщает: в норме"),
  warning: (p) => said(p, "плагин предупреждает"),
  critical: (p) => said(p, "плагин сообщает: критично"),
  unknown: (p) => said(p, "плагин сообщает, что не знает"),
  badExit: (p) => `плагин ${text(p.command)} завершился против правил (код ${text(p.exit)}): ${text(p.output)}`,
  tooMuchOutput: (p) => `плагин ${text(p.command)} выводил без конца и был остановлен`,
  notFound: (p) => `в разрешённых папках нет плагина ${text(p.command)}`,
  notAllowed: (p) => `плагин ${text(p.command)} — ссылка, ведущая за пределы разрешённых папок`,
  notExecutable: (p) => `плагин ${text(p.command)} запустить нельзя`,
  notSeparated: (p) =>
    `плагин ${text(p.command)} не запускается: без bubblewrap (или ядра с Landlock) он мог бы читать секреты блока`,
  timeout: connectionTexts.timeout,
} satisfies Templates;

function said(p: Parameters, otherwise: string): string {
  return p.output === undefined || p.output === "" ? otherwise : text(p.output);
}
