/** Italian of the command line: the help of every verb. */
import type { lines as english } from "../../en/lines/help-lines.ts";
import type { Template } from "../../template.ts";
import { text } from "../format.ts";

export const lines = {
  "help.usage": () => "Uso:",
  "help.live": () =>
    "Lo fa la centralina attiva su questa macchina; --at dice dov'è la sua pagina (predefinito 127.0.0.1:8080).",
  "help.moments": () => "I momenti si scrivono con data, ora e fuso orario: 2026-11-30T22:00:00+01:00.",
  "help.stdin": (p) => `Sullo standard input: ${text(p.name)}.`,
  "help.run": () => `
Avvia la centralina, che lavora fino a SIGTERM o SIGINT: si ferma entro dieci secondi senza perdere nulla. Con SIGHUP rilegge la configurazione e tiene quella vecchia se la nuova viene rifiutata.

--config FILE :: la configurazione; la pagina la mostra in sola lettura. Senza, la configurazione sta in DIR
--data DIR :: i dati della centralina (predefinito: vedetta-data)
--listen HOST:PORT :: pagina e interfaccia (predefinito 127.0.0.1:8080); HTTP semplice sul loopback, altrove HTTPS
--claim-code-file FILE :: il codice sull'etichetta; senza, ne viene creato e stampato uno
--log-level LEVEL :: debug, info (predefinito), warn, error o silent`,
  "help.ready": () => `
Chiede alla centralina attiva su questa macchina se sta sorvegliando. Codice di uscita 0 se sì, 1 se no o se non risponde entro cinque secondi. Non serve un token. Per gli health check di container e simili.

--at HOST:PORT :: dov'è la sua pagina (predefinito 127.0.0.1:8443)`,
  "help.version": () => `
Stampa la versione del programma, di Node e della piattaforma.`,
  "help.inspect": () => `
Chiede a un dispositivo che cos'è e che cosa ha: processori, memoria, dischi, porte, sensori, consumabili. Legge soltanto. A un dispositivo muto con la versione 2c si chiede di nuovo con la versione 1.

--json :: la scheda del dispositivo in JSON, nient'altro sullo standard output
--timeout TIME :: per l'intero dispositivo, 60s se non indicato; si stampa ciò che è noto a quel punto`,
  "help.inspect.end": () =>
    "Le risposte errate del dispositivo vengono indicate sullo standard error. Codice di uscita 0, o 1 se non ha risposto.",
  "help.discover": (p) => `
Guarda chi c'è: fa il ping di ogni indirizzo delle reti (se non indicate, quelle della centralina), poi chiede a ogni dispositivo trovato i suoi nomi (DNS inverso, NetBIOS, mDNS, LLMNR), una dozzina di porte TCP e, via SNMP, che cos'è. Chiede soltanto, non scrive mai su un dispositivo. Stampa una configurazione completa che sorveglia ciò che ha trovato, con i risultati nei commenti; con --out la configurazione va in FILE e i risultati sullo standard output.

CIDR :: una rete IPv4 come 192.0.2.0/24, o un singolo indirizzo; al massimo una /16
--out FILE :: dove va la configurazione; leggibile solo da voi, perché contiene le credenziali
--community C :: ripetibile: su ogni dispositivo si provano una dopo l'altra finché si riesce a leggere
--credential NAME :: una credenziale della configurazione --config FILE; ripetibile
--rate N :: pacchetti al secondo, di tutti i tipi insieme; al massimo ${String(p.rate)} se non indicato
--no-snmp :: senza SNMP
--json :: tutto in JSON, nient'altro sullo standard output`,
  "help.discover.end": () =>
    "L'avanzamento va sullo standard error. Ctrl-C interrompe. Codice di uscita 0, o 1 se non si è trovato nessuno.",
  "help.snmp.title": () => "Opzioni SNMP:",
  "help.snmp.toolTitle": () => "Opzioni SNMP di snmp, se non si usano quelle del dispositivo:",
  "help.snmp": (p) => `
--port N :: porta UDP, 161 se non indicata
--community C :: community per le versioni 1 e 2c, "public" se non indicata
--snmp-version 1|2c :: 2c se non indicata
--v3-user U :: versione 3 con questo utente
--v3-level L :: noAuthNoPriv, authNoPriv o authPriv; se non indicato, secondo le chiavi date
--v3-auth-protocol P :: ${text(p.auth)}; sha256 se non indicato
--v3-auth-key K :: passphrase, almeno 8 caratteri
--v3-priv-protocol P :: ${text(p.priv)}; aes128 se non indicato
--v3-priv-key K :: passphrase, almeno 8 caratteri
--v3-context C :: nome del contesto`,
  "help.config": () => `
validate :: esce con 78 ed elenca ogni errore come "percorso: che cosa non va". Segreti e file di certificati che non sono su questa macchina danno avvisi, perché un file si guarda spesso lontano dalla sua centralina; con --strict sono errori
schema :: il JSON Schema (2020-12) della configurazione, con le impostazioni di ogni tipo di controllo
show :: la configurazione nella cartella dei dati, con la sua versione; i segreti in chiaro sono mascherati
import :: verifica FILE e ne fa la configurazione nella cartella dei dati: in vigore dal prossimo avvio, o quando si dice a una centralina attiva di rileggerla (kill -HUP PID, systemctl reload vedetta)
export :: la configurazione come file; { secret: NAME } resta, i segreti in chiaro sono mascherati
versions :: le ultime 50 versioni, la più recente per prima: numero, quando, di chi, da dove, dimensione, digest
diff :: che cosa ha cambiato l'ultima versione; che cosa è cambiato da una versione, o fra due; che cosa cambierebbe FILE
restore :: rende attuale una versione precedente; in vigore come dopo un import

--data DIR :: i dati della centralina (predefinito: vedetta-data)`,
  "help.secret": () => `
Il valore arriva sullo standard input; un a capo finale non ne fa parte.

I segreti sono cifrati nella cartella dei dati e si usano dove la configurazione dice { secret: NAME }. Un file con quel nome in $CREDENTIALS_DIRECTORY (LoadCredential= di systemd) ha la precedenza. Nessun comando mostra un valore. Una centralina attiva prende un segreto cambiato quando rilegge la configurazione (SIGHUP).`,
  "help.doctor": () => `
Guarda ciò di cui la centralina ha bisogno qui: configurazione, orologio, nomi, gateway, broker, uscite, servizi in ascolto, permessi, disco, memoria, limiti. Interroga solo questa macchina, i suoi gateway, i suoi server DNS, i broker e le uscite configurati (se rispondono e accettano l'accesso; non si avvisa nessuno) e la centralina attiva su --listen, se c'è. Codice di uscita 0 se va tutto bene, 1 con avvisi, 2 se qualcosa le impedisce di lavorare.

--config FILE :: la configurazione; senza, quella in DIR
--data DIR :: i dati della centralina (predefinito: vedetta-data)
--listen HOST:PORT :: dove starà la pagina (predefinito 127.0.0.1:8080)`,
  "help.bundle": () => `
Scrive un file (.tar.gz) per chi aiuta: versioni e macchina, ciò che trova doctor, la configurazione senza segreti, stati, rilievi, incidenti ed eventi degli ultimi giorni, uscite, servizi in ascolto, collegamento alla centrale operativa, cifre e le ultime righe di log della centralina. Al suo interno manifest.json dice che cos'è ogni file, che cosa manca, che cosa è stato omesso e perché, e quali dati personali contiene. Non contiene segreti.

FILE :: dove viene scritto; - è lo standard output
--at HOST:PORT :: dov'è la pagina della centralina attiva qui (predefinito 127.0.0.1:8080); se nessuna risponde si usa solo la cartella dei dati, e manca ciò che sa solo una centralina attiva
--config FILE :: la configurazione, se è un file; se manca, quella della centralina che ha girato qui
--data DIR :: i dati della centralina (predefinito: vedetta-data)`,
  "help.backup": () => `
Scrive in un solo file cifrato tutto ciò che la centralina è e sa, anche mentre lavora: configurazione con le sue versioni, account, token, segreti, certificati, incidenti, eventi che nessuno ha ancora ritirato, e lo storico.

--data DIR :: i dati della centralina (predefinito: vedetta-data)
--config FILE :: il file con cui gira la centralina, se è così; entra nel backup con i file TLS che nomina
--without-history :: senza risultati, misure e ciò che è arrivato da sé: un file piccolo, e la centralina funziona
--replace :: sovrascrive FILE se esiste
--passphrase-file FILE :: dove sta la passphrase (almeno 12 caratteri). Altrimenti la credenziale vedetta-backup-passphrase, $VEDETTA_BACKUP_PASSPHRASE o lo standard input; su un terminale viene chiesta

Senza la passphrase nessuno può leggere il file, nemmeno chi l'ha creato. Conservatela altrove rispetto al file. "vedetta restore FILE --check" legge l'intero file e dice se si può ripristinare.`,
  "help.restore": () => `
Mette un backup in una cartella dei dati, per intero o per niente: se manca la corrente in qualsiasi momento resta ciò che c'era, oppure la nuova centralina. La centralina che ci lavora prosegue come la precedente, anche su un altro tipo di processore. I suoi eventi sono numerati ben oltre quelli che la precedente può aver usato; dei suoi incidenti aperti non si avvisa nessuno finché non sono stati riverificati.

--data DIR :: dove (predefinito: vedetta-data); una cartella che contiene una centralina viene rifiutata
--replace :: elimina la centralina che sta nella cartella; se è attiva viene rifiutata comunque
--check :: legge soltanto FILE, fino in fondo, e dice se si può ripristinare
--passphrase-file FILE :: come per vedetta backup

Spegnete la centralina precedente: due con la stessa identità si scacciano a vicenda dal broker. Una che era registrata ottiene un nuovo certificato alla prima connessione, e quello della precedente viene allora revocato.`,
  "help.report": (p) => `
Il rapporto di un mese del calendario della sede: che cosa ha funzionato e per quanto, incidenti e tempi concordati, lavori, che cosa si riempie, confronto con il mese prima. È fatto di ciò che la centralina ricorda; una centralina attiva non viene disturbata, e non serve che ce ne sia una.

YYYY-MM :: il mese, anche --month YYYY-MM; se manca, l'ultimo concluso. Quello in corso arriva fino ad adesso
--format :: html (predefinito): un file che non ha bisogno d'altro; pdf; json: solo le cifre, come --json
--language L :: ${text(p.languages)}; se manca, quella della sede
--out FILE :: dove viene scritto; se manca, lo standard output
--mail CONTACT :: inviato a un contatto con outputs.mail, subito e una volta, nella sua lingua; codice di uscita 1 se non viene accettato
--now MOMENT :: a che momento, come 2026-12-01T06:00:00Z; se manca, adesso
--config FILE :: la configurazione; se manca, quella dell'ultima centralina attiva qui

Codice di uscita ${String(p.nothing)} se in quel mese la centralina non ha sorvegliato, ${String(p.noFont)} se manca un font per il PDF.`,
  "help.jobTry": () => `
Dice che cosa significherebbe una mail: di quale lavoro è il resoconto e perché, che cosa l'ha riconosciuta, com'è andato il lavoro, le righe che hanno deciso, dimensione, durata e macchina, e che cosa le manca se non è di nessuno. Non si invia, non si salva e non si segnala nulla. FILE è la mail con la sua intestazione, come la salvano i programmi di posta; "-" è lo standard input.

--config FILE :: la configurazione di cui valgono lavori e regole; senza, quella della cartella dei dati, se c'è
--from, --to :: mittente e destinatari della consegna, se non sono quelli dell'intestazione

Codice di uscita 0 se è il resoconto di un lavoro e si capisce, 1 se non lo è.`,
  "help.incident": () =>
    "L'id di un incidente è ciò con cui list inizia la riga, e sta nell'indirizzo della sua pagina. Ciò che nello stato attuale dell'incidente non è possibile viene rifiutato, codice di uscita 1.",
  "help.finding": () =>
    "Un rilievo si indica come lo scrive list, HOST/SERVICE. Ciò che è accettato resta così finché migliora o peggiora; ciò che si apre è un incidente.",
  "help.job": () =>
    '"vedetta job report ID" dice che qualcuno ha guardato e il lavoro è stato eseguito; --outcome failed che non lo è stato. I momenti sono in UTC.',
  "help.maintenance": () => "--hosts, --groups, --services e --jobs si possono ripetere; un controllo è HOST/SERVICE.",
  "help.notify": () =>
    "test prende l'id di un contatto, che viene avvisato per ogni via che c'è, o il nome di un'uscita. Se nessuna centralina risponde, test invia da sé, secondo la configurazione della cartella dei dati o di --config FILE. Codice di uscita 1 se qualcosa non è stato accettato.",
  "help.relay": () => "I messaggi sono riportati come inviati; i nomi sono quelli dell'interfaccia.",
  "help.log": () => 'I più recenti per primi. Se una pagina finisce con "--before N", con quello si prosegue.',
  "help.visit": () => "Incidenti e dispositivi si indicano con i loro id; per indicarne più d'uno si ripete l'opzione.",
  "help.user": () =>
    "Un viewer guarda, un technician agisce, un admin configura. Le password hanno da 10 a 256 caratteri; un a capo finale non ne fa parte. Una nuova password, un altro ruolo e la rimozione chiudono le sessioni dell'utente. Tutto si può fare mentre la centralina lavora; il primo admin ne prende possesso.",
  "help.token": () => `
Un token si invia come "Authorization: Bearer TOKEN". Viene stampato una volta; la centralina ne conserva solo l'hash. Tutto si può fare mentre la centralina lavora.

Uno schermo a parete accede in sola lettura con l'indirizzo https://BOX/wall#token=TOKEN, con un token del ruolo viewer; anche la pagina crea un tale link (account, link per lo schermo).`,
  "help.enrol": () =>
    "Il codice di registrazione è della centrale operativa, creato per questa centralina (vedetta soc issuer code), e arriva sullo standard input; non viene conservato. Se al momento nessuno risponde, la centralina continua a chiedere da sé. Ciò che è in uso resta finché il nuovo certificato non si è connesso. Codice di uscita 1 se alla fine non c'è un certificato, o quello in uso non va.",
  "help.setup": () =>
    "Senza parola vale show. I passaggi sono site, network, devices, centre e acceptance; l'ultimo si fa con vedetta acceptance hand-over. network prova ciò che serve alla centralina dalla rete e non cambia nulla; il codice di uscita è 1 se qualcosa non funziona. test crea un avviso di prova; la centrale operativa lo conferma con vedetta soc confirm. Altre impostazioni: vedetta config, vedetta enrol.",
  "help.network": () =>
    "Senza parola vale show. Ciò che si imposta è in prova per 120 s e viene annullato se in quel tempo non si dà vedetta network confirm, anche quando la centralina resta isolata, si ferma o perde l'alimentazione. Solo dove la centralina gestisce la rete (la sua immagine); altrove lo fa il sistema.",
  "help.acceptance": () => `
Senza parola avvia il collaudo, mostra a che punto è e aspetta finché ogni controllo è stato eseguito e la centrale operativa ha confermato l'avviso di prova; --wait SECONDS limita questa seconda attesa (300; 0: nessuna). Codice di uscita 1 se un controllo non va bene, o se nessuno ha confermato.

hand-over conserva l'esito dell'ultimo collaudo com'era alla consegna, e i rilievi rimasti si comunicano una volta. sheet lo mette per iscritto, con lo spazio per due firme, con una centralina attiva o senza.`,
  "help.word.finding.list": () => "Ciò che già alla prima verifica a un dispositivo non andava, accettato o no.",
  "help.word.finding.accept": () =>
    "Accetta un rilievo come normale: si mostra come accettato finché migliora o peggiora.",
  "help.word.finding.open": () => "Apre un rilievo come incidente.",
  "help.word.job.report": () => "Dice com'è andata una scadenza di un lavoro: qualcuno ha guardato.",
  "help.word.maintenance.list": () =>
    "Lavori annunciati: le finestre configurate e quanto è stato annunciato e non è ancora finito.",
  "help.word.maintenance.announce": () =>
    "Annuncia lavori: di ciò che coprono si avvisa solo se alla fine è ancora guasto. Un viewer può fino a 4 ore.",
  "help.word.maintenance.cancel": () => "Annulla i lavori annunciati, o li termina prima del tempo.",
  "help.word.incident.report": () => "Segnala un problema; è proposto finché un tecnico lo accetta o lo annulla.",
  "help.word.incident.message": () => "Scrive un messaggio su un incidente, per tutti quelli che lo seguono.",
  "help.word.incident.accept": () => "Accetta un incidente proposto: è aperto e i tempi corrono.",
  "help.word.incident.acknowledge": () => "Dice che qualcuno l'ha preso in visione; vale come risposta.",
  "help.word.incident.assign": () => "Dice di chi è; vale come risposta.",
  "help.word.incident.start": () => "Inizia il lavoro sull'incidente.",
  "help.word.incident.suspend": () => "Lo mette in attesa di qualcun altro; i tempi sono fermi.",
  "help.word.incident.resume": () => "Riprende ciò che era in attesa.",
  "help.word.incident.resolve": () =>
    "Dice che è riparato. Finché non risulta a posto viene rifiutato, e la centralina ricontrolla subito.",
  "help.word.incident.reopen": () => "Dice che non è finita; da lì lo risolve solo una persona.",
  "help.word.incident.close": () => "Chiude un incidente risolto prima del tempo.",
  "help.word.incident.cancel": () =>
    "Lo annulla: non è un guasto. Ciò che ancora non va ne apre un altro solo dopo essere stato bene, o se peggiora.",
  "help.word.incident.categorise": () => "Gli dà un'altra categoria.",
  "help.word.incident.prioritise": () => "Gli dà un'altra priorità, con un motivo.",
  "help.word.incident.diagnose": () =>
    "Riesamina che cosa c'è dietro: percorso, ping, porte, vicini, cambiamenti precedenti; fino a mezzo minuto.",
  "help.word.incident.note": () => "Aggiunge una nota alla sua cronologia.",
  "help.word.notify.list": () => "Lo stato delle uscite: che cosa attende, l'ultima accettazione, che cosa non va.",
  "help.word.notify.test": () =>
    "Invia un messaggio di prova a un contatto, o per un'uscita, e dice che cosa risponde l'altra parte.",
  "help.word.setup.test": () => "Crea un avviso di prova, per provare la via verso la centrale operativa.",
  "help.word.network.show": () =>
    "Com'è impostata la rete della centralina, e che cosa è in prova; solo dove la centralina gestisce la rete.",
  "help.word.network.set": () =>
    "Imposta la rete della centralina e la prova: dopo 120 s viene annullata se nessuno l'ha confermata.",
  "help.word.network.confirm": () => "Mantiene le impostazioni di rete in prova.",
  "help.word.network.revert": () => "Annulla subito le impostazioni di rete in prova.",
  "help.word.visit.list": () => "Le visite annotate dai tecnici, la più recente per prima.",
  "help.word.visit.write": () =>
    "Annota una visita: per il rapporto mensile e per la cronologia degli incidenti di cui trattava.",
  "help.word.visit.remove": () => "Ritira una visita annotata da sé, o, come admin, qualunque.",
  "help.word.enrol.state": () =>
    "Il certificato client della centralina: quale è in uso, fino a quando, che cosa si chiede, che cosa non va.",
  "help.word.enrol.start": () =>
    "Chiede alla centrale operativa il certificato client della centralina, con un suo codice di registrazione.",
  "help.word.enrol.again": () =>
    "Fa fare una nuova chiave e un nuovo certificato; quando sono in uso, tutti gli altri della centralina si revocano.",
  "help.word.setup.show": () => "A che punto è la configurazione iniziale: quali passaggi sono fatti, da chi e quando.",
  "help.word.setup.done": () => "Dice che un passaggio è fatto. Il collaudo si conclude con la consegna.",
  "help.word.setup.site": () =>
    "Dà un nome alla sede nella configurazione, i cui commenti restano, e dice che il passaggio è fatto.",
  "help.word.setup.network": () =>
    "Prova tutto ciò che serve alla centralina dalla rete: cavo, gateway, server DNS, nomi, ora. Non cambia nulla.",
  "help.word.acceptance.show": () =>
    "A che punto è il collaudo: quanti controlli eseguiti, che cosa non va, se la centrale operativa ha l'avviso.",
  "help.word.acceptance.start": () =>
    "Esegue ogni controllo una volta e invia un avviso di prova alla centrale operativa.",
  "help.word.acceptance.cancel": () => "Annulla il collaudo in corso.",
  "help.word.acceptance.hand-over": () =>
    "Consegna la centralina come l'ha trovata il collaudo: il verbale è fissato, i rilievi rimasti si comunicano una volta.",
  "help.word.user.list": () => "Tutti gli utenti.",
  "help.word.user.add": () => "Aggiunge un utente.",
  "help.word.user.role": () => "Cambia un ruolo; chiude le sessioni dell'utente.",
  "help.word.user.password": () => "Imposta una password; chiude le sessioni dell'utente.",
  "help.word.user.remove": () => "Rimuove un utente.",
  "help.word.token.list": () => "Tutti i token API.",
  "help.word.token.create": () => "Crea un token API; il valore si mostra solo questa volta.",
  "help.word.token.revoke": () => "Revoca un token API.",
  "help.word.incident.list": () => "Incidenti, il più recente per primo.",
  "help.word.job.list": () => "Tutti i lavori: come stanno, e com'è andata nei giorni di due settimane.",
  "help.word.job.show": () => "Un lavoro con le sue esecuzioni e i suoi resoconti.",
  "help.word.relay.show": () =>
    "Che cosa vede la centrale operativa di questa centralina: connessione, topic, messaggi come inviati, ordini.",
  "help.word.log.search": () => "Ciò che è arrivato da sé, i più recenti per primi.",
  "help.check": () =>
    "Esegue un controllo una volta. Stampa ciò che stampano i plugin di monitoraggio; codice di uscita 0 ok, 1 avviso, 2 critico, 3 sconosciuto.",
  "help.check.types": () => "Tipi di controllo (di più: vedetta check TYPE --help):",
  "help.check.general": () => `
Opzioni generali:
--warning NAME=RANGE :: intervallo di una misura fuori dal quale il risultato è un avviso, p. es. connectMs=500
--critical NAME=RANGE :: lo stesso per critico; intervalli come nei plugin di monitoraggio: 10, 10:, ~:10, 10:20, @10:20
--timeout TIME :: tempo per l'intero controllo, 10s se non indicato
--json :: il risultato in JSON`,
  "help.check.settings": () => "Impostazioni:",
  "help.check.measurements": () => "Misure (unità; avviso predefinito; critico predefinito):",
  "help.check.plugins": () => `
I plugin si cercano in:
--plugin-folder DIR :: ripetibile; /usr/lib/nagios/plugins se non indicata`,
  "help.check.required": () => "obbligatorio",
  "help.check.repeated": () => "ripetibile",
  "help.check.said": (p) => `${text(p.said)} (${[p.remarks].flat().join("; ")})`,
  "help.check.default": (p) => `predefinito ${text(p.value)}`,
  "help.check.others": () => "altre, come le riporta ogni esecuzione",
  "help.tool.ping": () => "ping, uno al secondo",
  "help.tool.trace": () => "il percorso verso un indirizzo, salto per salto, e se passano i pacchetti grandi",
  "help.tool.dns": () => "che cosa risponde ogni server DNS di questa macchina, o quello indicato",
  "help.tool.port": () => "una porta TCP: --port; e con che cosa saluta",
  "help.tool.http": () =>
    "una richiesta e dove porta: tempi, intestazioni, l'inizio del testo; --user accede, la password arriva dallo standard input",
  "help.tool.tls": () =>
    "i certificati di un server: catena, date, nomi; anche con STARTTLS, secondo la porta o --start-tls",
  "help.tool.snmp": () => "un valore, o con --walk tutto ciò che sta sotto --oid",
  "help.tool.find": () => "chi ha un indirizzo IP o MAC, e su quale porta di quale switch sorvegliato",
  "help.tool.loss": () => "perdita di pacchetti per un minuto, cinque ping al secondo",
  "help.tool": () => `
--host ID :: un dispositivo sorvegliato della configurazione al posto di un indirizzo, con la sua credenziale SNMP
--config FILE :: la configurazione; se manca, quella della centralina che ha girato con la cartella dei dati
--json :: tutte le righe come un documento JSON

Lo fa questo processo, che una centralina sia attiva o no. "find" interroga gli switch della configurazione.`,
  "help.tool.end": () => "Codice di uscita 0; 1 se l'ultima riga non è una buona notizia.",
  "help.soc": (p) => `
watch :: Mostra gli eventi e la presenza delle centraline man mano che arrivano, fino all'interruzione. Un evento arrivato due volte si mostra una volta; un buco nella sequenza si segnala sullo standard error. Una centralina assente per un minuto dopo che il broker l'ha data per persa viene detta muta, e quando torna si dice se si era fermata. Un'altra centralina della sede, o una altrove che la sorveglia, dice subito se è la centralina o la linea.

--broker URL :: mqtt://HOST[:PORT] o mqtts://HOST[:PORT]
--base TOPIC :: di chi sono gli eventi; può contenere + e # (predefinito vedetta/v1/#)
--ca FILE :: l'autorità che ha firmato il certificato del broker (PEM; predefinito: quelle di cui il sistema si fida)
--certificate FILE :: il proprio certificato (PEM), con --key FILE
--username NAME :: con --password-file FILE
--protocol 5|3.1.1 :: versione di MQTT (predefinito: 5, e 3.1.1 se il broker non la parla)
--session ID :: il broker conserva per una settimana ciò che arriva mentre questo terminale non c'è
--share NAME :: con --session ID: tutti quelli che guardano con questo nome si dividono gli eventi, ognuno con un suo ID. Ciò che è andato a chi cade aspetta il suo ID. La presenza arriva a tutti. MQTT 5
--witness SITE=BOX/HOST :: un dispositivo di una centralina altrove che è la porta della sede vista da fuori, p. es. il suo indirizzo pubblico: acme/hq=beta/office/box-1/acme-hq. Quella centralina deve essere fra quelle seguite. Ripetibile
--json :: un oggetto JSON per evento sullo standard output, e nient'altro

command :: Fa eseguire un comando a una centralina, con un ordine firmato con la chiave, e dice che cosa ha risposto. Gli argomenti del comando sono opzioni: soc command incident.suspend --id ID --reason awaitingCustomer. I comandi: ${text(p.commands)}
acknowledge :: Come soc command incident.acknowledge --id INCIDENT; accetta --note TEXT.
confirm :: Come soc command test.confirm --event EVENT: l'avviso di prova è arrivato.
configure :: Dà a una centralina la configurazione di FILE: firmata, e conservata dal broker finché la centralina non ce l'ha. Dice se è in vigore, o che cosa non va. Una centralina che con essa non trova un broker torna alla precedente.

--base TOPIC :: la centralina: vedetta/v1/CUSTOMER/SITE/BOX
--signing-key FILE :: la chiave privata con cui si firma l'ordine, come la crea soc key
--wait TIME :: quanto si attende la risposta (1m; configure: 5m)
--lifetime TIME :: entro quanto l'ordine può essere iniziato (5m, al massimo 24h; configure: 30d)
--this-run :: vale solo per l'esecuzione attuale della centralina; una che non si fida del suo orologio non ne accetta altri
--sequence N :: eseguito solo se è maggiore di quello di ogni ordine precedente di questa chiave
--arguments JSON :: al posto delle opzioni, per comandi che questo programma non conosce
--version N :: di configure: la versione, che deve crescere (predefinito: una in più di quella che la centralina riferisce)
--json :: la risposta della centralina, così com'è arrivata

Valgono anche le opzioni di connessione qui sopra. Codice di uscita 0: eseguito; 1: rifiutato o fallito; 75: nessuna risposta in tempo.

rollout :: Fa installare una versione alle centraline di FILE, anello per anello. FILE nomina una centralina per riga: ANELLO CLIENTE/SEDE/CENTRALINA; gli anelli vengono nell'ordine in cui compaiono. Una centralina viene interpellata quando è in linea, ed è a posto quando la nuova versione funziona da un po', l'ha tenuta essa stessa e il suo rapporto non dice nuovi guasti. Se in un anello ne falliscono troppe, non si interpella più nessuno. Quel che accade viene registrato; lo stesso comando prosegue da dove si era fermato.

--version V :: quale versione
--record FILE :: dove si registra (predefinito FILE.V.record)
--soak TIME :: dalla fine di un anello al successivo (24h)
--settle TIME :: per quanto la nuova versione deve aver funzionato (10m)
--install TIME :: quanto può impiegarci una centralina (2h)
--at-once N :: quante in corso nello stesso momento (10)
--failures N :: si ferma a tanti fallimenti in un anello (2), o
--share PERCENT :: a questa quota dell'anello (2), se è di più; in ogni caso a tutto l'anello
--wait TIME :: per quanto alla fine si aspettano le assenti (365d)
--go-on :: prosegue dopo un arresto; i fallimenti di prima non fermano più

Codice di uscita 0: tutte a posto; 1: fermato, o alcune fallite; 75: alcune assenti, o interrotto.

key :: Crea una coppia di chiavi Ed25519 per firmare i comandi: la privata va in FILE (predefinito signing-key.pem), la pubblica (JWK) sullo standard output; va messa in relay.commandKeys delle centraline che devono obbedirle. Se FILE esiste non viene toccato e si stampa la sua chiave pubblica.
acl :: Stampa le regole di accesso di mosquitto (acl_file) per le centraline, indicate qui o una per riga in FILE, e per le postazioni: ogni centralina parla e ascolta solo sotto la propria base, le postazioni sentono tutte le centraline e danno ordini, l'autorità sente chi chiede certificati. In cima sta ciò che serve ancora a mosquitto. Con --enrol: le regole del listener per le centraline senza certificato.
issuer :: Una piccola autorità per i certificati di centraline, broker e postazioni; i suoi dati stanno in --folder DIR.

init [--name NAME] [--life 7300d] :: crea l'autorità e ne stampa l'impronta, con cui si registrano le centraline
server HOST ... [--out PREFIX] :: chiave e certificato di un broker con questi nomi e indirizzi
client NAME [--out PREFIX] :: chiave e certificato di una postazione, o dell'autorità stessa presso il broker
code CUSTOMER/SITE/BOX [--expires 14d] [--code-file FILE] :: un codice di registrazione per una centralina e un solo uso; --code-file: quello di un'etichetta
list [--json] :: certificati e codici
revoke CUSTOMER/SITE/BOX|NAME|SERIAL :: revoca, e scrive crl.pem per il broker
serve --broker URL [--life 90d] [--box-broker URL ...] :: risponde alle richieste delle centraline, fino all'interruzione; accetta le opzioni di una connessione. --box-broker: dove si connettono le centraline la cui configurazione non nomina un broker`,
} satisfies Readonly<Record<keyof typeof english, Template>>;
