/** English of the command line: the help of every verb, loaded when somebody asks for it. How a page is written: `cli/help-layout.ts`. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";

export const lines = {
  "help.usage": () => "Usage:",
  "help.live": () => "The box that runs on this machine does it; --at says where its page is (default 127.0.0.1:8080).",
  "help.moments": () => "Moments are written with date, time and time zone: 2026-11-30T22:00:00+01:00.",
  "help.stdin": (p) => `The ${text(p.name)} comes on standard input.`,
  "help.run": () => `
Runs the appliance until SIGTERM or SIGINT, which stop it within ten seconds and lose nothing. SIGHUP reads the configuration again and keeps the old one when the new one is refused.

--config FILE :: the configuration; the page shows it read-only. Without it the configuration lives in DIR
--data DIR :: what the box remembers (default: vedetta-data)
--listen HOST:PORT :: page and interface (default 127.0.0.1:8080); plain HTTP on loopback, HTTPS elsewhere
--claim-code-file FILE :: the code on the box's label; without it one is made and printed
--log-level LEVEL :: debug, info (default), warn, error or silent`,
  "help.ready": () => `
Asks the box that runs on this machine whether it is watching. Exit code 0 when it is, 1 when it is not or does not answer within five seconds. Needs no token. For health checks of containers and the like.

--at HOST:PORT :: where its page is (default 127.0.0.1:8443)`,
  "help.version": () => `
Prints the version of the program, of Node and of the platform.`,
  "help.inspect": () => `
Asks a device what it is and what it has: processors, memory, storage, ports, sensors, supplies. Only reads. A device that is silent to version 2c is asked again with version 1.

--json :: the device form (JSON), nothing else on standard output
--timeout TIME :: for the whole device, 60s unless told; what is known by then is printed`,
  "help.inspect.end": () =>
    "What a device answers wrongly is named on standard error. Exit code 0, or 1 when it gave no answer.",
  "help.discover": (p) => `
Looks who is there: pings every address of the networks (without any: the box's own), then asks each host that is there for its names (reverse DNS, NetBIOS, mDNS, LLMNR), a dozen TCP ports, and over SNMP what it is. Only asks, never writes to a device. Prints a complete configuration that watches what was found, with what was found as remarks in it; with --out the configuration goes to FILE, and what was found to standard output.

CIDR :: an IPv4 network such as 192.0.2.0/24, or a single address; at most a /16
--out FILE :: where the configuration goes; readable for you alone, because it holds the credentials
--community C :: may be given several times: each device is asked with one after the other until it can be read
--credential NAME :: a credential of the configuration --config FILE; may be given several times
--rate N :: packets per second over all kinds together, ${String(p.rate)} at most unless told
--no-snmp :: SNMP is not asked
--json :: everything as JSON, nothing else on standard output`,
  "help.discover.end": () =>
    "Progress goes to standard error. Ctrl-C ends it. Exit code 0, or 1 when nobody was found.",
  "help.snmp.title": () => "SNMP options:",
  "help.snmp.toolTitle": () => "SNMP options of snmp, where not the host's own are meant:",
  "help.snmp": (p) => `
--port N :: UDP port, 161 unless told
--community C :: community for versions 1 and 2c, "public" unless told
--snmp-version 1|2c :: 2c unless told
--v3-user U :: version 3 with this user
--v3-level L :: noAuthNoPriv, authNoPriv or authPriv; what the keys suggest unless told
--v3-auth-protocol P :: ${text(p.auth)}; sha256 unless told
--v3-auth-key K :: pass phrase, at least 8 characters
--v3-priv-protocol P :: ${text(p.priv)}; aes128 unless told
--v3-priv-key K :: pass phrase, at least 8 characters
--v3-context C :: context name`,
  "help.config": () => `
validate :: exits 78 and lists every mistake as "path: what is wrong". Secrets and certificate files that are not on this machine are warnings, because a file is often looked at away from its box; with --strict they are mistakes
schema :: the JSON Schema (2020-12) of the configuration, the settings of every check type included
show :: the configuration in the data folder, with its version; plain-text secrets are masked
import :: checks FILE and makes it the configuration in the data folder: in force at the next start, or when a running box is told to read it again (kill -HUP PID, systemctl reload vedetta)
export :: the configuration as a file; { secret: NAME } stays, plain-text secrets are masked
versions :: the last 50 versions, newest first: number, when, by whom, from where, how long, which digest
diff :: what the newest version changed; what changed since a version, or between two; what FILE would change
restore :: makes an older version the newest; in force as after an import

--data DIR :: what the box remembers (default: vedetta-data)`,
  "help.secret": () => `
The value comes on standard input; a newline at its end is not part of it.

Secrets are encrypted in the data folder and used where the configuration says { secret: NAME }. A file of that name in $CREDENTIALS_DIRECTORY (systemd's LoadCredential=) counts before them. No command shows a value. A running box takes a changed secret when it reads its configuration again (SIGHUP).`,
  "help.doctor": () => `
Looks at what the box needs here: configuration, clock, names, gateway, broker, outputs, listeners, permissions, disk, memory, limits. It asks only this machine, its gateways, its resolvers, the configured brokers and outputs (whether they answer and take the log-in; nobody is told anything), and the box that runs at --listen, if one does. Exit code 0 when all is well, 1 with warnings, 2 when something keeps the box from its duty.

--config FILE :: the configuration; without it the one in DIR
--data DIR :: what the box remembers (default: vedetta-data)
--listen HOST:PORT :: where the page shall be (default 127.0.0.1:8080)`,
  "help.bundle": () => `
Writes one file (.tar.gz) for whoever helps: versions and machine, what doctor finds, the configuration without secrets, states, findings, incidents and events of the last days, outputs, listeners, relay, figures, the box's own newest log lines. manifest.json in it says what each file is, what is missing, what was left out and why, and which personal data are in it. No secret is in it.

FILE :: where it is written; - is standard output
--at HOST:PORT :: where the page of the box that runs here is (default 127.0.0.1:8080); where none answers, the data folder alone is asked, and what only a box that runs knows is missing
--config FILE :: the configuration, where it is a file; left out: as the box that ran here was configured
--data DIR :: what the box remembers (default: vedetta-data)`,
  "help.backup": () => `
Writes everything this box is and knows into one encrypted file, also while it runs: configuration with its versions, accounts, tokens, secrets, certificates, incidents, events that nobody has taken yet, and history.

--data DIR :: what the box remembers (default: vedetta-data)
--config FILE :: the file that the box runs with, where it does; it goes in with the TLS files it names
--without-history :: leaves out results, figures and what came in by itself: a small file, and the box works
--replace :: writes over FILE if it is there
--passphrase-file FILE :: where the passphrase stands (at least 12 characters). Else the credential vedetta-backup-passphrase, $VEDETTA_BACKUP_PASSPHRASE, or standard input; at a terminal it is asked for

Without the passphrase nobody can read the file, not even its maker. Keep it elsewhere than the file. "vedetta restore FILE --check" reads the whole file and says whether it can be restored.`,
  "help.restore": () => `
Puts a backup into a data folder, whole or not at all: a power cut at any moment leaves what was there, or the new box. The box that runs on it then goes on as the one before, also on another kind of processor. Its events are numbered far beyond what the one before can have used; nobody is told anything of its open incidents until they were looked at anew.

--data DIR :: where to (default: vedetta-data); a folder that holds a box is refused
--replace :: gives up the box that the folder holds; one that runs is refused all the same
--check :: only reads FILE, to its end, and says whether it can be restored
--passphrase-file FILE :: as with vedetta backup

Switch off the box before it: two with one identity take turns at the broker. One that was enrolled has a new certificate made with its first connection, and that of the box before is revoked then.`,
  "help.report": (p) => `
The report of one month of the site's calendar: what worked and for how long, incidents and agreed times, jobs, what fills up, compared with the month before. Made of what the box remembers; a box that runs is not disturbed, and none needs to run.

YYYY-MM :: the month, also --month YYYY-MM; the last one that is over where left out. The running one goes up to now
--format :: html (default): one file that needs nothing else; pdf; json: the figures alone, as --json
--language L :: ${text(p.languages)}; the site's where left out
--out FILE :: where it is written; standard output where left out
--mail CONTACT :: sent to a contact by outputs.mail, now and once, in the contact's language; exit code 1 where it is not taken
--now MOMENT :: as of when, such as 2026-12-01T06:00:00Z; now where left out
--config FILE :: the configuration; where left out, that of the box that ran here last

Exit code ${String(p.nothing)} where the box did not watch in that month, ${String(p.noFont)} where there is no font for a PDF.`,
  "help.jobTry": () => `
Says what a mail would mean: which job's report it is and why, what recognised it, how the job went, the lines that decided, size, duration and machine, and what it lacks where it is nobody's. Nothing is sent, stored or reported. FILE is the mail with its head, as mail programs save it; "-" is standard input.

--config FILE :: the configuration whose jobs and rules count; without it, that of the data folder, if there is one
--from, --to :: sender and recipients of the delivery, where they are not those of the mail's head

Exit code 0 when it is a job's report that is understood, 1 when it is not.`,
  "help.incident": () =>
    "The id of an incident is what list begins its line with, and stands in the address of its page. What is not possible in the incident's present state is refused, exit code 1.",
  "help.finding": () =>
    "A finding is named as list names it, HOST/SERVICE. What is accepted is shown so until it gets well or worse; what is opened is an incident.",
  "help.job": () =>
    '"vedetta job report ID" says that somebody looked and the job ran; --outcome failed that it did not. Moments are UTC.',
  "help.maintenance": () =>
    "--hosts, --groups, --services and --jobs may be typed more than once; a service is HOST/SERVICE.",
  "help.notify": () =>
    "test takes the id of a contact, who is told by every way there is, or the name of an output. Where no box answers, test sends by itself, by the configuration of the data folder or of --config FILE. Exit code 1 where any of them was not taken.",
  "help.relay": () => "Messages stand as they were sent; names are those of the interface.",
  "help.log": () => 'Newest first. Where a page ends with "--before N", that goes on.',
  "help.visit": () => "Incidents and devices are named by their ids, several by repeating the option.",
  "help.user": () =>
    "A viewer sees, a technician acts, an admin configures. Passwords have 10 to 256 characters; a newline at the end is not part of them. A new password, another role and a removal end the user's sessions. All of it may be done while the box runs; the first admin claims the box.",
  "help.token": () => `
A token is sent as "Authorization: Bearer TOKEN". It is printed once; the box keeps only its hash. All of it may be done while the box runs.

A screen on a wall is signed in for reading by the address https://BOX/wall#token=TOKEN, with a token of the role viewer; the page makes such a link as well (account, Screen link).`,
  "help.enrol": () =>
    "The claim code is one of the operations centre, made for this box (vedetta soc issuer code), and comes on standard input; it is not kept. Where nobody answers just now, the box goes on asking by itself. What is in use stays so until the new certificate has connected. Exit code 1 where there is no certificate in the end, or the one in use does not do.",
  "help.setup": () =>
    "Without a word it is show. The steps are site, network, devices, centre and acceptance; the last one is done by vedetta acceptance hand-over. network tries what the box needs of the network and changes nothing; its exit code is 1 where something does not work. test makes a test event; the operations centre confirms it with vedetta soc confirm. Other settings: vedetta config, vedetta enrol.",
  "help.network": () =>
    "Without a word it is show. What is set is tried for 120 s and taken back unless vedetta network confirm is given in that time, also when the box is cut off, stops or loses power. Only where the box manages its network (its own image); elsewhere the system does.",
  "help.acceptance": () => `
Without a word it begins a run, shows how far it is, and waits until every check was looked at and the operations centre has confirmed the test event; --wait SECONDS limits that second wait (300; 0: not at all). Exit code 1 where a check is not ok, or nobody confirmed.

hand-over keeps what the newest run found as it was handed over, and what is left of the findings is told once. sheet writes that down, with places for two signatures, beside a box that runs or without one.`,
  "help.word.finding.list": () =>
    "What was already not as it should be when its device was first looked at, accepted or not.",
  "help.word.finding.accept": () => "Takes a finding as normal: it is shown as accepted until it gets well or worse.",
  "help.word.finding.open": () => "Opens a finding as an incident.",
  "help.word.job.report": () => "Says what came of a job's window: somebody looked.",
  "help.word.maintenance.list": () =>
    "Announced work: the configured windows, and what people announced that is not over.",
  "help.word.maintenance.announce": () =>
    "Announces work: what it covers is told only if it is still broken at its end. A viewer may up to 4 hours.",
  "help.word.maintenance.cancel": () => "Cancels announced work, or ends it before its time.",
  "help.word.incident.report": () => "Reports a problem; it is proposed until a technician accepts it or calls it off.",
  "help.word.incident.message": () => "Writes a message on an incident, for everybody who follows it.",
  "help.word.incident.accept": () => "Accepts a proposed incident: it is open, and its clocks run.",
  "help.word.incident.acknowledge": () => "Says that somebody has seen it; counts as response.",
  "help.word.incident.assign": () => "Says whose it is; counts as response.",
  "help.word.incident.start": () => "Begins work on it.",
  "help.word.incident.suspend": () => "Lets it wait for somebody else; its clocks stand.",
  "help.word.incident.resume": () => "Goes on with what waited.",
  "help.word.incident.resolve": () =>
    "Says that it is repaired. While its subject is not known to be well this is refused, and the box looks again at once.",
  "help.word.incident.reopen": () => "Says that it is not over; then only a person resolves it.",
  "help.word.incident.close": () => "Closes a resolved incident before its time.",
  "help.word.incident.cancel": () =>
    "Calls it off: it is no fault. What still fails opens another only after it was well, or where it gets worse.",
  "help.word.incident.categorise": () => "Gives it another category.",
  "help.word.incident.prioritise": () => "Gives it another priority, with a reason.",
  "help.word.incident.diagnose": () =>
    "Looks anew at what is behind it: the way, pings, ports, neighbours, changes before; takes up to half a minute.",
  "help.word.incident.note": () => "Adds a remark to its time line.",
  "help.word.notify.list": () => "How the outputs stand: what waits, what was taken last, what goes wrong.",
  "help.word.notify.test": () =>
    "Sends a test message to a contact, or by an output, and says what the other side answers.",
  "help.word.setup.test": () => "Makes a test event, to try the way to the operations centre.",
  "help.word.network.show": () =>
    "How the box's network is set, and what of it is being tried; only where the box manages its network.",
  "help.word.network.set": () =>
    "Sets the box's network and tries it: after 120 s it is taken back unless somebody has confirmed it.",
  "help.word.network.confirm": () => "Keeps the network settings that are being tried.",
  "help.word.network.revert": () => "Takes back the network settings that are being tried, at once.",
  "help.word.visit.list": () => "Visits that technicians wrote down, the newest first.",
  "help.word.visit.write": () =>
    "Writes a visit down: for the monthly report, and the time line of incidents that it was about.",
  "help.word.visit.remove": () => "Takes a visit back that was written down by oneself, or as an admin any.",
  "help.word.enrol.state": () =>
    "The box's client certificate: what is in use, until when, what is asked for, what goes wrong.",
  "help.word.enrol.start": () =>
    "Asks the operations centre for the box's client certificate, with a claim code of it.",
  "help.word.enrol.again": () =>
    "Has a new key and certificate made, and all others of this box revoked once they are in use.",
  "help.word.setup.show": () => "Where the set-up of the box stands: which steps are done, by whom and when.",
  "help.word.setup.done": () => "Says that a step of the set-up is done. The acceptance is done by handing over.",
  "help.word.setup.site": () =>
    "Names the site in the configuration, whose comments stay, and says that this step is done.",
  "help.word.setup.network": () =>
    "Tries everything that the box needs of the network: cable, gateways, resolvers, names, clock. Changes nothing.",
  "help.word.acceptance.show": () =>
    "How the acceptance stands: how many checks were looked at, what fails, whether the operations centre has the test.",
  "help.word.acceptance.start": () => "Runs every check once, and sends a test event to the operations centre.",
  "help.word.acceptance.cancel": () => "Cancels the acceptance under way.",
  "help.word.acceptance.hand-over": () =>
    "Hands the box over as the acceptance found it: the sheet is fixed, and findings that are left are told once.",
  "help.word.user.list": () => "All users.",
  "help.word.user.add": () => "Adds a user.",
  "help.word.user.role": () => "Changes a role; ends the user's sessions.",
  "help.word.user.password": () => "Sets a password; ends the user's sessions.",
  "help.word.user.remove": () => "Removes a user.",
  "help.word.token.list": () => "All API tokens.",
  "help.word.token.create": () => "Makes an API token; its value is shown this once.",
  "help.word.token.revoke": () => "Revokes an API token.",
  "help.word.incident.list": () => "Incidents, newest first.",
  "help.word.job.list": () => "All jobs: how they stand, and how they came out on the days of two weeks.",
  "help.word.job.show": () => "One job with its runs and reports.",
  "help.word.relay.show": () =>
    "What the operations centre sees of this box: connection, topics, messages as they were sent, orders.",
  "help.word.log.search": () => "What came in by itself, newest first.",
  "help.check": () =>
    "Runs one check once. Prints what monitoring plugins print; exit code 0 ok, 1 warning, 2 critical, 3 unknown.",
  "help.check.types": () => "Check types (vedetta check TYPE --help tells more):",
  "help.check.general": () => `
General options:
--warning NAME=RANGE :: range of a measurement outside which the result is a warning, e.g. connectMs=500
--critical NAME=RANGE :: the same for critical; ranges as monitoring plugins write them: 10, 10:, ~:10, 10:20, @10:20
--timeout TIME :: time for the whole check, 10s unless told
--json :: the result as JSON`,
  "help.check.settings": () => "Settings:",
  "help.check.measurements": () => "Measurements (unit; default warning; default critical):",
  "help.check.plugins": () => `
Plugins are looked for in:
--plugin-folder DIR :: by repetition; /usr/lib/nagios/plugins unless told`,
  "help.check.required": () => "required",
  "help.check.repeated": () => "by repetition",
  "help.check.said": (p) => `${text(p.said)} (${[p.remarks].flat().join("; ")})`,
  "help.check.default": (p) => `default ${text(p.value)}`,
  "help.check.others": () => "others as each run reports them",
  "help.tool.ping": () => "echo requests, one a second",
  "help.tool.trace": () => "the way to an address, hop by hop, and whether large packets pass it",
  "help.tool.dns": () => "what each of this machine's name servers, or one that is named, answers",
  "help.tool.port": () => "one TCP port: --port; with what it greets",
  "help.tool.http": () =>
    "one request and where it is led: times, headers, the beginning of the text; --user signs in, the password comes on standard input",
  "help.tool.tls": () =>
    "a server's certificates: chain, dates, names; also by STARTTLS, which the port or --start-tls tells",
  "help.tool.snmp": () => "one value, or with --walk all below --oid",
  "help.tool.find": () => "who has an address or a MAC address, and on which port of which watched switch",
  "help.tool.loss": () => "packet loss for a minute, five requests a second",
  "help.tool": () => `
--host ID :: a watched host of the configuration in place of an address, with its own SNMP credential
--config FILE :: the configuration; left out: as the box that ran with the data folder was configured
--json :: all lines as one JSON document

This process does it, whether a box runs or not. "find" asks the switches of the configuration.`,
  "help.tool.end": () => "Exit code 0; 1 where what is said last is no good news.",
  "help.soc": (p) => `
watch :: Shows the events and the presence of boxes as they arrive, until interrupted. Events that arrive twice are shown once; a gap in a box's sequence is said on standard error. A box that stays away for a minute after the broker has told that it is lost is said to be silent, and when it is back, whether it had stopped itself. Another box of its site, or one elsewhere that watches the site, tells at once whether it is the box or the line.

--broker URL :: mqtt://HOST[:PORT] or mqtts://HOST[:PORT]
--base TOPIC :: whose events; may hold the wildcards + and # (default vedetta/v1/#)
--ca FILE :: authority that signed the broker's certificate (PEM; default: those the system trusts)
--certificate FILE :: own certificate (PEM), with --key FILE
--username NAME :: with --password-file FILE
--protocol 5|3.1.1 :: version of MQTT (default: 5, and 3.1.1 where the broker does not speak it)
--session ID :: the broker keeps what arrives while this terminal is away, for a week
--share NAME :: with --session ID: all who watch with this name share the events among them, each under an ID of its own. What has gone to one that dies waits for its ID. Presence comes to all. MQTT 5
--witness SITE=BOX/HOST :: a host of a box elsewhere that is the site's door as seen from outside, e.g. its public address: acme/hq=beta/office/box-1/acme-hq. Its box must be among those that are watched. More than one is fine
--json :: one JSON object per event on standard output, and nothing else there

command :: Has one box do a command, by an order signed with the key, and says what the box answered. The arguments of the command are options: soc command incident.suspend --id ID --reason awaitingCustomer. The commands: ${text(p.commands)}
acknowledge :: The same as soc command incident.acknowledge --id INCIDENT; takes --note TEXT.
confirm :: The same as soc command test.confirm --event EVENT: the test event has arrived.
configure :: Gives one box the configuration of FILE: signed, and kept by the broker until the box has it. Says whether it is in force, or what is wrong with it. A box that finds no broker with it goes back to the one before.

--base TOPIC :: the box: vedetta/v1/CUSTOMER/SITE/BOX
--signing-key FILE :: the private key that the order is signed with, as soc key makes it
--wait TIME :: how long the answer is waited for (1m; configure: 5m)
--lifetime TIME :: how long the order may be begun (5m, at most 24h; configure: 30d)
--this-run :: only the present run of the box is meant; a box that does not trust its clock takes no others
--sequence N :: done only if it is above that of every order of this key before
--arguments JSON :: in the place of options, for commands that this program does not know
--version N :: of configure: the version, which must rise (default: one above what the box reports)
--json :: the box's answer, as it came

The options of the connection above are taken as well. Exit code 0: done; 1: refused or failed; 75: no answer in time.

rollout :: Has the boxes of FILE install a version, ring by ring. FILE names a box a line: RING CUSTOMER/SITE/BOX; rings come in the order in which they are named first. A box is asked while it is online, and is well when the new version has run for a while, the box itself has kept it, and its report names no new trouble. When too many fail in a ring, nobody else is asked. What happens is recorded; the same command goes on where it stopped.

--version V :: which version
--record FILE :: where it is recorded (default FILE.V.record)
--soak TIME :: from the end of a ring to the next (24h)
--settle TIME :: how long the new version must have run (10m)
--install TIME :: how long a box may take for it (2h)
--at-once N :: boxes under way at the same time (10)
--failures N :: halts at so many failures in a ring (2), or
--share PERCENT :: at this share of it (2), whichever is more; at all of it in any case
--wait TIME :: how long boxes that are away are waited for in the end (365d)
--go-on :: goes on after a halt; what failed until now halts no more

Exit code 0: all are well; 1: halted, or some failed; 75: some are away, or it was interrupted.

key :: Makes an Ed25519 key pair for signing commands: the private key goes into FILE (default signing-key.pem), the public key (JWK) to standard output; it belongs under relay.commandKeys of the boxes that are to obey it. Where FILE exists, it is left alone and its public key printed.
acl :: Prints mosquitto's access rules (acl_file) for boxes, named here or one a line in FILE, and for desks: each box speaks and listens below its own base alone, desks hear all boxes and give orders, the issuer hears who asks for certificates. What mosquitto needs beside them stands on top. With --enrol: the rules of the listener for boxes without a certificate.
issuer :: A small authority for the certificates of boxes, brokers and desks; what it has lies in --folder DIR.

init [--name NAME] [--life 7300d] :: makes the authority and prints its fingerprint, which boxes are enrolled with
server HOST ... [--out PREFIX] :: key and certificate of a broker with these names and addresses
client NAME [--out PREFIX] :: key and certificate of a desk, or of the issuer itself at the broker
code CUSTOMER/SITE/BOX [--expires 14d] [--code-file FILE] :: a claim code for one box and one use; --code-file: that of a label
list [--json] :: certificates and codes
revoke CUSTOMER/SITE/BOX|NAME|SERIAL :: revokes, and writes crl.pem for the broker
serve --broker URL [--life 90d] [--box-broker URL ...] :: answers what boxes ask, until interrupted; takes the options of a connection. --box-broker: where boxes are to connect whose configuration names no broker`,
} satisfies Templates;
