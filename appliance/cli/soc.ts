/** Verb `soc`: the operations centre's side, from a terminal. Each of its commands has a file `soc-*.ts`. */
import { makeKey } from "./soc-key.ts";
import { watch } from "./soc-watch.ts";
import { UsageError, type Terminal, type Verb } from "./verb.ts";

const help = `
Usage: vedetta soc watch --broker URL [options]
       vedetta soc key [--signing-key FILE]

watch   Shows the events and the presence of boxes as they arrive, until interrupted. Events that arrive twice are shown
        once; a gap in a box's sequence is said on standard error.

  --broker URL            mqtt://HOST[:PORT] or mqtts://HOST[:PORT]
  --base TOPIC            whose events; may hold the wildcards + and # (default vedetta/v1/#)
  --ca FILE               authority that signed the broker's certificate (PEM; default: those the system trusts)
  --certificate FILE      own certificate (PEM), with --key FILE
  --username NAME         with --password-file FILE
  --protocol 5|3.1.1      version of MQTT (default: 5, and 3.1.1 where the broker does not speak it)
  --session ID            the broker keeps what arrives while this terminal is away, for a week
  --json                  one JSON object per event on standard output, and nothing else there

key     Makes an Ed25519 key pair for signing commands: the private key goes into FILE (default signing-key.pem), the
        public key (JWK) to standard output; it belongs under relay.commandKeys of the boxes that are to obey it. Where
        FILE exists, it is left alone and its public key printed.
`;

const commands: Readonly<Record<string, (args: readonly string[], terminal: Terminal) => Promise<number>>> = {
  watch,
  key: makeKey,
};

export const soc: Verb = {
  name: "soc",
  summary: "the operations centre's side: watch, key",
  help,
  async run(args, terminal) {
    const [name, ...rest] = args;
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw new UsageError(`say which: ${Object.keys(commands).join(", ")}`);
    return command(rest, terminal);
  },
};
