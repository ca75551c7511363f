/**
 * What devices and watchers say of a condition rather than of a job, in all languages: arrays, disks, batteries, power, threats, hosts
 * that do not answer. Written as `phrases.ts` describes.
 */
import type { LanguageWords, OutcomeWords } from "./language-words.ts";

type Conditions = Pick<LanguageWords, "failed" | "warned" | "succeeded" | "nothing">;

const of = (text: string): readonly string[] =>
  text
    .split(";")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
const words = (says: string, counted = ""): OutcomeWords => ({ says: of(says), words: [], counted: of(counted) });

export const CONDITIONS: readonly Conditions[] = [
  // English
  {
    failed: words(
      `degradedarray; failspare; sparesmissing; array degraded; array is degraded; raid degraded; raid is degraded; pool is degraded;
      pool degraded; volume degraded; volume is degraded; is now degraded; now degraded; has become degraded; as degraded;
      degraded mode; degraded state; faulted; predictive failure; predicted failure; pending sectors; pending sector;
      uncorrectable; bad sectors found; has crashed; volume crashed; is offline; went offline; has gone offline;
      replace battery; replace the battery; replace batteries; battery needs replac*; battery needs to be replaced;
      battery must be replaced; battery should be replaced; self-test failed; test failed;
      on battery; on batteries; battery power; running on ups; utility power lost; power failure; low battery; battery low;
      battery is low; threat detected; malware detected; virus detected; infection detected; threat found; malware found;
      unable to clean; could not be cleaned; not cleaned; not resolved; does not respond; did not respond; not responding;
      not reachable; resynchronization required; in an error state; in a failed state`,
      "infected; infections; infected file*; infected object*; threat*; threats found; threats detected; viruses found; malware found",
    ),
    warned: words("found and repaired; found and corrected; found and fixed; repaired errors; errors repaired"),
    succeeded: words(
      `self-test passed; test passed; has passed; power restored; power has been restored; power was restored;
      back on utility power; back on mains; on utility power; rebuild completed; back online; is online again; no threats`,
    ),
    nothing: of(
      "known viruses; known malware; virus definitions; virus signatures; no longer on battery; last virus; runtime on battery; time on battery; minutes on battery; seconds on battery",
    ),
  },
  // German
  {
    failed: words(
      `abgestürzt; heruntergestuft; herabgestuft; ist beeinträchtigt; beeinträchtigt; degradiert; defekte sektoren;
      batterie ersetzen; batterie austauschen; batterie tauschen; akku ersetzen; akku austauschen; batterie muss ersetzt werden;
      batterie muss getauscht werden; batteriebetrieb; akkubetrieb; netzausfall; stromausfall; batterie schwach;
      bedrohung erkannt; bedrohung gefunden; virus gefunden; schadsoftware gefunden; schadsoftware erkannt;
      antwortet nicht; reagiert nicht; ist offline; nicht bereinigt`,
      "infiziert; infizierte dateien; bedrohung*; funde; fund; viren gefunden",
    ),
    warned: words("gefunden und repariert; gefunden und korrigiert; gefunden und behoben"),
    succeeded: words(
      "ohne befund; ohne beanstandung*; bestanden; netzspannung wiederhergestellt; strom wiederhergestellt; wieder online; netzbetrieb",
    ),
    nothing: [],
  },
  // Italian
  {
    failed: words(
      `degradato; degradata; danneggiat*; da sostituire; sostituire la batteria; sostituire le batterie; batteria scarica;
      funzionamento a batteria; alimentazione a batteria; mancanza di rete; blackout; minaccia rilevata; minacce rilevate;
      virus rilevato; non risponde; non superato; non superata; non è stato superato; non è stata superata; è offline`,
      "infett*; file infetti; minacce",
    ),
    warned: words("trovati e riparati; trovati e corretti; rilevati e corretti"),
    succeeded: words("superato; superata; rete ripristinata; alimentazione ripristinata; nessuna minaccia"),
    nothing: [],
  },
  // Croatian
  {
    failed: words(
      `degradiran*; oštećen*; zamijenite bateriju; zamijeniti bateriju; potrebna zamjena baterije; baterijsko napajanje;
      na bateriji; nestanak struje; nestanak napajanja; prijetnja otkrivena; otkrivena prijetnja; otkriven virus; ne odgovara;
      ne odaziva; nedostupan; nedostupna; nedostupno`,
      "zaražen*; zaraženih datoteka; prijetnj*",
    ),
    warned: words("pronađeno i popravljeno; pronađene i popravljene; pronađeni i popravljeni"),
    succeeded: words("napajanje vraćeno; napajanje je vraćeno; struja je vraćena"),
    nothing: [],
  },
  // Hungarian
  {
    failed: words(
      `leromlott; sérült; meghibásodott; cserére szorul; akkumulátor csere; akkumulátor cseréje; cserélje ki; áramkimaradás;
      akkumulátorról működik; akkumulátoros üzem; fenyegetés észlelve; vírus észlelve; nem válaszol; nem elérhető`,
      "fertőzött; fertőzött fájlok; fenyegetés*",
    ),
    warned: words("talált és javított; javított hib*; észlelt és javított"),
    succeeded: words("áramellátás helyreállt; tápellátás helyreállt"),
    nothing: [],
  },
  // Russian
  {
    failed: words(
      `деградирован*; деградировал*; поврежден*; повреждён*; замените батаре*; замените аккумулятор*; требуется замена;
      требуется замена батареи; работа от батаре*; питание от батаре*; работает от батаре*; отключение электропитания;
      обнаружена угроза; обнаружен вирус; не отвечает; недоступен; недоступна`,
      "заражен*; зараженных; заражённых; угроз; угрозы; угроз обнаружено; вирусов",
    ),
    warned: words("найдено и исправлено; обнаружено и исправлено; исправленных ошибок"),
    succeeded: words("электропитание восстановлено; питание восстановлено; угроз не обнаружено"),
    nothing: [],
  },
  // Chinese
  {
    failed: words(
      "已降级; 降级; 已降級; 损坏; 損壞; 已崩溃; 更换电池; 更換電池; 电池供电; 電池供電; 市电中断; 停电; 发现威胁; 检测到威胁; 发现病毒; 检测到病毒; 无响应; 没有响应; 无法访问",
      "感染; 威胁; 病毒; 受感染文件",
    ),
    warned: words("发现并修复; 检测并修复"),
    succeeded: words("市电恢复; 供电恢复; 未发现威胁; 未发现病毒"),
    nothing: [],
  },
  // French
  {
    failed: words(
      `dégradé; dégradée; dégradés; est dégradé*; remplacer la batterie; remplacez la batterie; batterie à remplacer; batterie faible;
      fonctionne sur batterie; sur batterie; passé sur batterie; coupure de courant; panne de courant; coupure d'alimentation;
      menace détectée; menaces détectées; virus détecté; ne répond pas; ne répond plus; est hors ligne; secteurs défectueux`,
      "infecté*; fichiers infectés; menace*",
    ),
    warned: words("détectés et réparés; détectées et réparées; trouvés et corrigés; trouvées et corrigées"),
    succeeded: words("courant rétabli; alimentation rétablie; secteur rétabli; retour du courant; retour secteur"),
    nothing: [],
  },
  // Spanish
  {
    failed: words(
      `degradado; degradada; reemplace la batería; reemplazar la batería; sustituir la batería; sustituya la batería; batería baja;
      funciona con batería; funcionando con batería; en batería; corte de corriente; corte de luz; fallo de alimentación; amenaza detectada;
      amenazas detectadas; virus detectado; no responde; está desconectado; sectores defectuosos`,
      "infectad*; archivos infectados; amenaza*",
    ),
    warned: words("detectados y reparados; encontrados y corregidos; detectados y corregidos"),
    succeeded: words("corriente restablecida; alimentación restablecida; suministro restablecido; prueba superada"),
    nothing: [],
  },
  // Polish
  {
    failed: words(
      `zdegradowan*; wymień baterię; wymień akumulator; wymagana wymiana baterii; wymagana wymiana akumulatora; słaba bateria;
      zasilanie z baterii; zasilanie bateryjne; praca na baterii; pracuje na baterii; pracuje z baterii; zanik zasilania; brak zasilania; awaria zasilania;
      wykryto zagrożenie; wykryto wirusa; wykryto zagrożenia; nie odpowiada; uszkodzone sektory; uszkodzony; uszkodzona`,
      "zainfekowan*; zagroże*",
    ),
    warned: words("wykryto i naprawiono; znaleziono i naprawiono"),
    succeeded: words("przywrócono zasilanie; zasilanie przywrócone; powrót zasilania"),
    nothing: [],
  },
];
