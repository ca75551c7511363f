/** Russian for orders of the operations centre that are not taken. */
import type { RefusalSentences } from "../../refusal-book.ts";

export const orderRefusals = {
  "malformed.order": () => "это не компактный JWS (три части base64url через точки)",
  "malformed.content": () => "подписан не приказ: JSON с id, command, target, issuedAt и expiresAt",
  "tooLarge.order": ({ mostKiB }) => `приказ не больше ${mostKiB} КиБ`,
  wrongAlgorithm: () => "приказы подписываются EdDSA (Ed25519), другое не принимается",
  "wrongAlgorithm.critical": () => "заголовок требует расширения (crit), которого этот блок не знает",
  wrongKey: () => "подпись не от указанного ключа",
  "wrongKey.unknown": () => "подписано ключом, которого нет среди relay.commandKeys этого блока",
  otherTarget: ({ base }) => `предназначено другому блоку; этот — ${base}`,
  otherBoot: () => "предназначено другому запуску этого блока; какой идёт сейчас, сообщает его присутствие",
  untrustedClock: () =>
    "этот блок не доверяет своим часам и принимает только приказы с нынешним запуском (boot, как сообщает присутствие)",
  expired: () => "срок истёк",
  notYetValid: ({ skewSeconds }) => `выдано в будущем, более чем на ${skewSeconds} с`,
  lifetimeTooLong: ({ hours }) => `срок должен истекать после выдачи и в пределах ${hours} ч`,
  seenBefore: () => "приказ с этим id уже принят; он выполняется только один раз",
  "seenBefore.perhaps": () => "возможно, уже принят до того, как блок забыл, какой это был; выдайте его заново",
  "seenBefore.restored": () =>
    "этот блок восстановлен из резервной копии, прежний мог это уже выполнить; выдайте заново через две минуты после запуска",
  outOfOrder: ({ highest }) => `приказ этого ключа с sequence ${highest} уже принят`,
  retained: () => "его хранил брокер (retained); приказы даются блоку, который на связи",
  unknownCommand: ({ command, near }) =>
    `нет команды «${command}»${near === undefined ? "" : `; может быть, ${near}?`}`,
  "notAllowed.command": ({ name, command }) => `ключ ${name} не может давать ${command}`,
  "notAllowed.configure": ({ name }) =>
    `ключ ${name} не может менять конфигурацию; для этого нужна role: admin у ключа в relay.commandKeys`,
  "tooMany.orders": () => "слишком много приказов сразу; повторите чуть позже",
  "tooMany.kept": ({ most }) => `непросроченных приказов уже помнится ${most}; выдайте позже`,
  "storeUnavailable.order": () => "блок не может запомнить приказ и поэтому не выполняет его",
  interrupted: () => "блок остановился во время выполнения; могло быть выполнено или нет, этот приказ не повторяется",
  failed: () => "у блока это не получилось; подробности в его журнале",
  configuredByFile: () => "этот блок настраивается файлом; измените там",
  "wrongCommand.configure": () => "приказ на config/desired — «configure»",
  versionTooLow: ({ inForce }) => `версия должна быть выше ${inForce}, последней действовавшей`,
  refusedBefore: ({ version }) => `версия ${version} уже отклонена; исправьте под более высокой версией`,
  rolledBack: ({ minutes }) =>
    `с ней ни один брокер не был доступен ${minutes} мин, хотя линия работала; возвращена прежняя`,
  "rolledBack.before": () => "именно эта конфигурация уже отрезала блок от брокеров и была отменена",
  noUpdater: () => "в этой сборке блока пока нет обновления",
  "notFound.test": ({ event }) => `нет тестового события ${event}, или его больше нет`,
  "notFound.events": ({ latest }) => `последнее событие имеет sequence ${latest}`,
  "busy.resend": () => "события уже отправляются повторно; спросите, когда закончится",
  "tooMany.tests": ({ seconds }) => `достаточно одного тестового события за ${seconds} с`,
} satisfies Partial<RefusalSentences>;
