/** Russian sentences of the codes of `checks/ask-agent.ts`, shared by the types that ask an SNMP agent. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";
import { connectionTexts } from "./common-codes.ts";

export const agentTexts = {
  ...connectionTexts,
  timeout: () => "агент SNMP не отвечает: выключен, community неверное или он не отвечает этому блоку мониторинга",
  noSuchObject: (p) => `у устройства нет значения ${text(p.oid)}`,
  wrongType: (p) => `значение «${text(p.text)}» (${text(p.type)}), а это не ${text(p.wanted)}`,
  authentication: () => "устройство отвергает учётные данные: не подходит пользователь, ключи, протоколы или права",
  malformed: () => "ответ устройства нарушает правила SNMP",
  deviceError: () => "устройство отвечает собственной ошибкой",
  tooBig: (p) => `значение ${text(p.oid)} не помещается в ответ устройства`,
} satisfies Templates;
