/** Verb `soc`: the operations centre's side, from a terminal. Each of its commands has a file `soc-*.ts`. */
import { ORDERABLE } from "#actions/order.ts";
import { acl } from "./soc-acl.ts";
import { acknowledge, command, confirm } from "./soc-command.ts";
import { configure } from "./soc-configure.ts";
import { issuer } from "./soc-issuer.ts";
import { makeKey } from "./soc-key.ts";
import { watch } from "./soc-watch.ts";
import { UsageError, type Terminal, type Verb } from "./verb.ts";

const COMMANDS = [...ORDERABLE.keys()]
  .join(", ")
  .replaceAll(/(.{1,100})(, |$)/g, "$1$2\n             ")
  .trim();

const help = `
Usage: vedetta soc watch --broker URL [options]
       vedetta soc command NAME --broker URL --base TOPIC --signing-key FILE [options]
       vedetta soc acknowledge INCIDENT ...  ·  vedetta soc confirm EVENT ...
       vedetta soc configure FILE --broker URL --base TOPIC --signing-key FILE [options]
       vedetta soc key [--signing-key FILE]
       vedetta soc acl CUSTOMER/SITE/BOX ... [--file FILE] [--desk NAME ...] [--issuer NAME]  ·  vedetta soc acl --enrol
       vedetta soc issuer init|server|client|code|list|revoke|serve --folder DIR ...

watch   Shows the events and the presence of boxes as they arrive, until interrupted. Events that arrive twice are shown
        once; a gap in a box's sequence is said on standard error. A box that stays away for a minute after the broker has told
        that it is lost is said to be silent, and when it is back, whether it had stopped itself. Another box of its site, or one
        elsewhere that watches the site, tells at once whether it is the box or the line.

  --broker URL            mqtt://HOST[:PORT] or mqtts://HOST[:PORT]
  --base TOPIC            whose events; may hold the wildcards + and # (default vedetta/v1/#)
  --ca FILE               authority that signed the broker's certificate (PEM; default: those the system trusts)
  --certificate FILE      own certificate (PEM), with --key FILE
  --username NAME         with --password-file FILE
  --protocol 5|3.1.1      version of MQTT (default: 5, and 3.1.1 where the broker does not speak it)
  --session ID            the broker keeps what arrives while this terminal is away, for a week
  --share NAME            with --session ID: all who watch with this name share the events among them, each under an ID of its
                          own. What has gone to one that dies waits for its ID. Presence comes to all. MQTT 5
  --witness SITE=BOX/HOST a host of a box elsewhere that is the site's door as seen from outside, e.g. its public address:
                          acme/hq=beta/office/box-1/acme-hq. Its box must be among those that are watched. More than one is fine
  --json                  one JSON object per event on standard output, and nothing else there

command      Has one box do a command, by an order signed with the key, and says what the box answered. The arguments of the
             command are options: soc command incident.suspend --id ID --reason awaitingCustomer. The commands:
             ${COMMANDS}
acknowledge  The same as soc command incident.acknowledge --id INCIDENT; takes --note TEXT.
confirm      The same as soc command test.confirm --event EVENT: the test event has arrived.
configure    Gives one box the configuration of FILE: signed, and kept by the broker until the box has it. Says whether it is in
             force, or what is wrong with it. A box that finds no broker with it goes back to the one before.

  --base TOPIC            the box: vedetta/v1/CUSTOMER/SITE/BOX
  --signing-key FILE      the private key that the order is signed with, as soc key makes it
  --wait TIME             how long the answer is waited for (1m; configure: 5m)
  --lifetime TIME         how long the order may be begun (5m, at most 24h; configure: 30d)
  --this-run              only the present run of the box is meant; a box that does not trust its clock takes no others
  --sequence N            done only if it is above that of every order of this key before
  --arguments JSON        in the place of options, for commands that this program does not know
  --version N             of configure: the version, which must rise (default: one above what the box reports)
  --json                  the box's answer, as it came
  and those of the connection above. Exit code 0: done; 1: refused or failed; 75: no answer in time.

key     Makes an Ed25519 key pair for signing commands: the private key goes into FILE (default signing-key.pem), the
        public key (JWK) to standard output; it belongs under relay.commandKeys of the boxes that are to obey it. Where
        FILE exists, it is left alone and its public key printed.

acl     Prints mosquitto's access rules (acl_file) for boxes, named here or one a line in FILE, and for desks: each box speaks and
        listens below its own base alone, desks hear all boxes and give orders, the issuer hears who asks for certificates. What
        mosquitto needs beside them stands on top. With --enrol: the rules of the listener for boxes without a certificate.

issuer  A small authority for the certificates of boxes, brokers and desks; what it has lies in --folder DIR.
  init [--name NAME] [--life 7300d]     makes the authority and prints its fingerprint, which boxes are enrolled with
  server HOST ... [--out PREFIX]        key and certificate of a broker with these names and addresses
  client NAME [--out PREFIX]            key and certificate of a desk, or of the issuer itself at the broker
  code CUSTOMER/SITE/BOX                a claim code for one box and one use [--expires 14d] [--code-file FILE: that of a label]
  list [--json]                         certificates and codes
  revoke CUSTOMER/SITE/BOX|NAME|SERIAL  revokes, and writes crl.pem for the broker
  serve --broker URL [--life 90d]       answers what boxes ask, until interrupted; takes the options of a connection, and
        [--box-broker URL ...]          where boxes are to connect whose configuration names no broker
`;

const commands: Readonly<Record<string, (args: readonly string[], terminal: Terminal) => Promise<number>>> = {
  watch,
  command,
  acknowledge,
  confirm,
  configure,
  key: makeKey,
  acl,
  issuer,
};

export const soc: Verb = {
  name: "soc",
  help: async () => help.trim(),
  async run(args, terminal) {
    const [name, ...rest] = args;
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw new UsageError(`say which: ${Object.keys(commands).join(", ")}`);
    return command(rest, terminal);
  },
};
