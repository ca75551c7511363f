/** Russian for backups that cannot be made, read or restored. */
import type { RefusalSentences } from "../../refusal-book.ts";
import { bytes } from "../format.ts";

export const backupRefusals = {
  "backup.notOne": () => "это не резервная копия блока мониторинга",
  "backup.newer": ({ format }) => `копия в формате ${format}, из более новой версии; восстановите её той версией`,
  "backup.newerShape": ({ program }) => `копия из версии ${program}, новее этой; восстановите её той версией`,
  "backup.damagedHead": () => "повреждена в начале, где указано, как она зашифрована",
  "backup.damaged": ({ byte, piece }) => `повреждена: часть ${piece}, на байте ${byte}, не такая, как была записана`,
  "backup.truncated": ({ byte }) => `обрывается раньше времени, на байте ${byte}: остального нет`,
  "backup.trailing": ({ byte }) => `продолжается после своего конца, на байте ${byte}: что-то добавлено`,
  "backup.passphrase": () => "сделана с другой парольной фразой",
  "backup.content": ({ record }) => `расшифровывается, но запись ${record} бессмысленна; она не из этой программы`,
  "backup.damagedContent": ({ database, reason }) => `расшифровывается, но ${database} повреждено: ${reason}`,
  "backup.noSpace": ({ neededBytes, freeBytes }) =>
    `слишком мало места: нужно ${bytes(neededBytes)}, свободно ${bytes(freeBytes)}`,
  "backup.exists": () => "уже существует; чтобы перезаписать, укажите --replace",
  "backup.noBox": () => "там нет блока мониторинга, с которого можно снять копию",
  "backup.boxRuns": () => "используется работающим блоком мониторинга; сначала остановите его",
  "backup.hasData": () => "там уже есть данные блока мониторинга; если они не нужны, укажите --replace",
  "backup.diskRefuses": () => "сейчас не принимает изменений, в файлах нет последних решений; сначала исправьте диск",
  "backup.noPassphrase": () => "нужна парольная фраза: --passphrase-file FILE или на стандартном вводе",
  "backup.shortPassphrase": ({ least }) => `наименьшая длина парольной фразы: ${least}`,
  "backup.otherPassphrase": () => "это две разные парольные фразы",
} satisfies Partial<RefusalSentences>;
