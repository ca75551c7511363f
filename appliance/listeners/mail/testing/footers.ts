/** What stands below mails and says nothing about the job. Each may follow any mail. */

export const DISCLAIMERS: readonly string[] = [
  "This e-mail and any attachments are confidential. If you have received it in error,\nplease notify the sender and delete it. Errors in transmission may occur and we accept\nno liability if this message failed to arrive or was corrupted.",
  "DISCLAIMER: The information contained in this message is intended for the named recipient. Unauthorised use has failed to be permitted.",
  "Ova poruka i njezini prilozi su povjerljivi. Ako ste je primili greškom, obrišite je. Ne odgovaramo za greške u prijenosu.",
  "Questo messaggio e i suoi allegati sono riservati. Se lo avete ricevuto per errore siete pregati di eliminarlo.",
  "Ez az üzenet bizalmas információt tartalmazhat. Ha Ön tévedésből, hiba folytán kapta, kérjük törölje.",
  "Настоящее сообщение конфиденциально. Если вы получили его по ошибке, удалите его.",
  "本邮件及其附件含有保密信息。如果您错误地收到本邮件，请删除。",
  "Diese E-Mail enthält vertrauliche Informationen. Sollten Sie nicht der richtige Adressat sein oder diese E-Mail durch einen Fehler erhalten haben, löschen Sie sie.",
];

export const REASONS: readonly string[] = [
  "You receive this mail because a backup job failed or succeeded.",
  "If the backup failed, contact support@vendor.example or call us.",
  "To change the notification settings (success, warning, failure), open the console.",
  "Legend: Success - all items were processed; Warning - some items; Failed - nothing.",
  "For more information about failed backups and errors see https://help.vendor.example/errors/failed",
  "This message was generated automatically; notifications are sent when a job fails, completes or has warnings.",
  "Primate ovu poruku jer je zadatak završen s pogreškom ili uspješno.",
  "Ako sigurnosno kopiranje nije uspjelo, obratite se podršci.",
  "Se il backup non è riuscito, contattare l'assistenza.",
  "Ricevi questa e-mail perché un backup è fallito o è riuscito.",
  "Ha a mentés sikertelen, forduljon a rendszergazdához.",
  "Если резервное копирование завершилось с ошибкой, обратитесь в поддержку.",
  "如果备份失败，请联系管理员。",
  "Falls die Sicherung fehlgeschlagen ist, wenden Sie sich an den Support.",
];
