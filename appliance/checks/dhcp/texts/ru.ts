/** Russian sentences of check type `dhcp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/ru/format.ts";
import { connectionTexts } from "#texts/ru/checks/common-codes.ts";

export const dhcpTexts = {
  timeout: () => "никто не предлагает адрес",
  nameNotFound: connectionTexts.nameNotFound,
  tooMuch: () => "ответов намного больше, чем вопросов: сеть переполнена DHCP",
  offered: (p) => `${text(p.server)} предлагает адрес ${text(p.address)}, через ${milliseconds(p.offerMs)}`,
  strangeServer: (p) => `адреса раздаёт сервер DHCP, которого быть не должно: ${text(p.strangers)}`,
  onlyStrangers: (p) => `сервер DHCP молчит, а адреса раздаёт другой, которого быть не должно: ${text(p.strangers)}`,
  wrongRange: (p) => `${text(p.server)} предлагает ${text(p.got)}, а это вне ${text(p.expected)}`,
  wrongGateway: (p) => `${text(p.server)} сообщает устройствам шлюз ${text(p.got)} вместо ${text(p.expected)}`,
  wrongDns: (p) => `${text(p.server)} сообщает устройствам DNS-сервер ${text(p.got)} вместо ${text(p.expected)}`,
} satisfies Templates;
