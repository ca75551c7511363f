/** Russian of the command line: what every verb may have to say. */
import type { lines as english } from "../../en/lines/common-lines.ts";
import type { Template } from "../../template.ts";
import { text } from "../format.ts";

export const lines = {
  "common.usage": () =>
    "Использование: vedetta VERB [...]     (подробнее: vedetta VERB --help; --language L: на этом языке)",
  "common.noVerb": (p) => `команды «${text(p.name)}» нет; список даёт vedetta --help`,
  "common.choice": (p) => `${text(p.option)} — одно из: ${text(p.choices)}, а не «${text(p.value)}»`,
  "common.unknownOption": (p) => `параметра ${text(p.option)} нет; список даёт --help`,
  "common.optionNeedsValue": (p) => `${text(p.option)} требует значения`,
  "common.optionTakesNone": (p) => `${text(p.option)} не принимает значения`,
  "common.unexpectedWord": (p) => `«${text(p.word)}» здесь не ожидается`,
  "common.badUsage": (p) => `введено не так, как нужно: ${text(p.said)}`,
  "common.hostAndPort": (p) => `${text(p.option)} принимает HOST:PORT, а не «${text(p.value)}»`,
  "common.store.full": (p) => `для данных блока мониторинга не осталось места: ${text(p.said)}`,
  "common.store.busy": (p) => `данные блока мониторинга заняты кем-то другим: ${text(p.said)}`,
  "common.store.readonly": (p) =>
    `этому пользователю нельзя читать или записывать данные блока мониторинга: ${text(p.said)}`,
  "common.store.corrupt": (p) => `данные блока мониторинга повреждены: ${text(p.said)}`,
  "common.store.io": (p) => `диск работает не так, как должен: ${text(p.said)}`,
  "common.store.newer": (p) => `записано более новой версией: ${text(p.said)}`,
  "common.store.gone": (p) => `кто-то убрал файлы: ${text(p.said)}`,
  "common.file.noSuch": (p) => `${text(p.path)}: такого файла нет`,
  "common.file.denied": (p) => `${text(p.path)}: этому пользователю это нельзя`,
  "common.file.folder": (p) => `${text(p.path)}: это папка`,
  "common.file.noSpace": (p) => `${text(p.path)}: не осталось места`,
  "common.file.exists": (p) => `${text(p.path)}: уже существует`,
  "common.summary.run": () => "запускает блок мониторинга",
  "common.summary.check": () => "выполняет одну проверку один раз, как плагин мониторинга",
  "common.summary.inspect": () => "показывает, что устройство в сети сообщает о себе по SNMP",
  "common.summary.discover": () => "находит устройства, что это такое, и конфигурацию для их мониторинга",
  "common.summary.config": () => "проверяет, показывает, сравнивает, загружает и выгружает конфигурацию",
  "common.summary.secret": () => "хранит, перечисляет и удаляет секреты",
  "common.summary.doctor": () => "находит, что мешает этому блоку мониторинга работать",
  "common.summary.user": () => "добавляет, перечисляет и удаляет пользователей",
  "common.summary.token": () => "создаёт, перечисляет и отзывает токены API",
  "common.summary.incident": () =>
    "перечисляет инциденты работающего здесь блока мониторинга, ведёт их и сообщает о проблемах",
  "common.summary.finding": () =>
    "перечисляет найденное работающим здесь блоком мониторинга при первых осмотрах, принимает это как норму или открывает инцидент",
  "common.summary.job": () =>
    "перечисляет задания работающего здесь блока мониторинга, показывает одно, отмечает вручную и проверяет, что означало бы письмо",
  "common.summary.maintenance": () =>
    "перечисляет объявленные работы на работающем здесь блоке мониторинга, объявляет и отменяет их",
  "common.summary.notify": () =>
    "показывает состояние выходов работающего здесь блока мониторинга и отправляет контактам тестовые сообщения",
  "common.summary.log": () =>
    "ищет среди строк журнала, уведомлений SNMP и писем, полученных работающим здесь блоком мониторинга",
  "common.summary.bundle": () => "создаёт диагностический пакет без секретов, в том числе во время работы",
  "common.summary.relay": () => "показывает, что дежурный центр видит у работающего здесь блока",
  "common.summary.backup": () =>
    "делает зашифрованную резервную копию этого блока мониторинга, в том числе во время работы",
  "common.summary.restore": () => "восстанавливает резервную копию в папку данных, для заменённого блока",
  "common.summary.ready": () => "сообщает, идёт ли здесь мониторинг",
  "common.summary.report": () => "составляет месячный отчёт",
  "common.summary.version": () => "выводит версию",
  "common.summary.enrol": () =>
    "получает клиентский сертификат для работающего здесь блока мониторинга, показывает его и запрашивает новый",
  "common.summary.setup": () =>
    "показывает, как далеко зашла настройка работающего здесь блока мониторинга, проверяет сеть, выполняет шаги",
  "common.summary.network": () => "показывает, задаёт и подтверждает сеть блока, который управляет ею сам",
  "common.summary.acceptance": () =>
    "выполняет каждую проверку работающего здесь блока мониторинга один раз и передаёт блок",
  "common.summary.soc": () => "сторона дежурного центра: события, команды, конфигурация, ключи, сертификаты",
  "common.unknownOptionNear": (p) => `параметра ${text(p.option)} нет; возможно, ${text(p.near)}?`,
  "common.wantsPair": (p) => `${text(p.option)} ожидает NAME=VALUE, а не «${text(p.entry)}»`,
  "common.colon": (p) => `${text(p.what)}: ${text(p.said)}`,
  "common.expected": (p) => `ожидается одно из: ${text(p.words)}`,
  "common.expectedNot": (p) => `ожидается одно из: ${text(p.words)}; а не «${text(p.typed)}»`,
  "common.takesNoWords": (p) => `${text(p.verb)} не принимает других слов`,
  "common.takesOne": (p) => `${text(p.verb)} принимает одно: ${text(p.what)}`,
  "common.secretLength": (p) =>
    `${text(p.name)}: подаётся на стандартный ввод, от ${String(p.least)} до ${String(p.most)} знаков`,
  "common.boxAnswers": (p) => `блок мониторинга отвечает ${String(p.status)}`,
  "common.noBox": (p) => `на ${text(p.at)} не отвечает ни один блок мониторинга: ${text(p.said)}`,
  "common.oneFile": (p) => `${text(p.verb)} принимает один файл`,
  "common.takesNo": (p) => `${text(p.verb)} не принимает «${text(p.word)}»`,
  "common.warning": (p) => `предупреждение: ${text(p.said)}`,
  "common.unreadable": (p) => `${text(p.file)} прочитать нельзя (${text(p.code)})`,
  "common.summary.visit": () => "записывает визит на работающем здесь блоке, показывает визиты и убирает их",
  "common.summary.tool": () => "ручной осмотр сети: пинг, маршруты, имена, порты, страницы, сертификаты, SNMP, ARP",
  "common.noVerbNear": (p) => `команды «${text(p.name)}» нет; возможно, «${text(p.near)}»?`,
  "common.noHost": (p) => `в конфигурации нет устройства «${text(p.name)}»`,
} satisfies Readonly<Record<keyof typeof english, Template>>;
