/** English of the command line: soc and its issuer. */
import type { Templates } from "../../template.ts";
import { number, text } from "../format.ts";

export const lines = {
  "soc.acl.names": () => "name the boxes: soc acl CUSTOMER/SITE/BOX ...",
  "soc.acl.box": (p) => `${text(p.value)}: write CUSTOMER/SITE/BOX`,
  "soc.acl.user": (p) => `${text(p.option)} ${text(p.value)}: a name without spaces, / + and #`,
  "soc.acl.head": () => `
Made by vedetta soc acl. For mosquitto: acl_file THIS_FILE, with allow_anonymous false, and one of
  password_file FILE         the names below, each with its password, or
  require_certificate true   with use_identity_as_username true: the certificate's CN is the name
and use_username_as_clientid true, so that no box takes the place of another one.`,
  "soc.acl.enrol": () => `
Made by vedetta soc acl --enrol, for the listener of mosquitto on which boxes ask for their first certificate:
  per_listener_settings true, and there allow_anonymous true, no require_certificate, acl_file THIS_FILE`,
  "soc.arguments": () => '--arguments: write a JSON object such as {"id":"..."}',
  "soc.late.noBroker": () => "no broker could be reached in time",
  "soc.late.noBox": (p) => `there is no box at ${text(p.base)}, or it never was`,
  "soc.late.offline": (p) => `the box is offline (${text(p.reason)})`,
  "soc.late.silent": () => "the box did not answer in time",
  "soc.late.waits": () => "the box has not reported it yet; it is kept for the box at the broker",
  "soc.late.notTaken": () => "no broker has taken it in time",
  "soc.offline": (p) => `the box is offline (${text(p.reason)}); waiting for it`,
  "soc.noConnection": (p) => `no connection to the broker: ${text(p.said)}`,
  "soc.connected": () => "connected to the broker",
  "soc.goingBack": () => "going back to the first broker",
  "soc.refuses": (p) => `the broker refuses it: ${text(p.said)}`,
  "soc.done": (p) => `${text(p.box)}: ${text(p.command)} is done`,
  "soc.version": () => "--version: a whole number above 0",
  "soc.trying": (p) => `version ${text(p.version)} is in force, on trial until it finds a broker`,
  "soc.inForce": (p) => `${text(p.box)}: version ${text(p.version)} is in force`,
  "soc.refused": (p) => `refused: ${text(p.said)}`,
  "soc.base": () => "--base: # may only stand alone at the end",
  "soc.pair": () => "--certificate and --key belong together",
  "soc.nameBoxes": (p) => `${text(p.option)}: name the boxes as vedetta/v1/CUSTOMER/SITE/BOX, with + for any`,
  "soc.noBroker": () => "--broker is missing; for example --broker mqtts://soc.example:8883",
  "soc.broker": () => "--broker: write mqtt://HOST[:PORT] or mqtts://HOST[:PORT]",
  "soc.notUnderstood": (p) => `${text(p.topic)}: not understood: ${text(p.said)}`,
  "soc.anew": (p) =>
    `${text(p.box)}: its numbering begins anew at #${text(p.number)} after #${text(p.last)}; has its store been replaced?`,
  "soc.historical": (p) => `historical, sent ${text(p.at)}`,
  "soc.lateEvent": () => "late, after events that followed it",
  "soc.clock": () => "the box did not trust its clock",
  "soc.presence": (p) =>
    `${text(p.at)} ${text(p.box)} ${text(p.state)} (${text(p.reason)}), version ${text(p.version)}`,
  "soc.silent": (p) => `${text(p.at)} ${text(p.box)} SILENT since ${text(p.since)}; ${text(p.others)}`,
  "soc.beforeNow": () => "before now",
  "soc.missing": (p) => `${text(p.box)}: missing before this one: ${text(p.which)}`,
  "soc.missing.range": (p) => `#${text(p.from)} to #${text(p.to)}`,
  "soc.givenUp": (p) => `${text(p.said)}; the box itself says that they will not come`,
  "soc.others.mateHeard": (p) =>
    `its site's line works, for ${text(p.by)} is heard: it is the box, its cable or its power`,
  "soc.others.answersOutside": (p) =>
    `its site answers from outside, as ${text(p.by)} sees: it is the box, its cable or its power`,
  "soc.others.silentOutside": (p) =>
    `its site does not answer from outside either, as ${text(p.by)} sees: it is the line, or the site's power`,
  "soc.others.matesSilent": (p) =>
    `so ${p.count === 1 ? "is the other box" : `are the other ${number(p.count)} boxes`} of its site: it is the line, or the site's power`,
  "soc.others.unknown": () => "nothing is known of its site until it is back",
  "soc.witness": (p) => `--witness: "${text(p.value)}" is not CUSTOMER/SITE=CUSTOMER/SITE/BOX/HOST`,
  "soc.witness.own": (p) => `--witness: "${text(p.value)}": ${text(p.box)} stands at that site itself`,
  "soc.back.ranOn": (p) => `back after ${text(p.seconds)} s; it has run on meanwhile: its line or the broker was gone`,
  "soc.back.anew": (p) => `back after ${text(p.seconds)} s; it was started anew: it had stopped, or lost its power`,
  "soc.noKey": () => "--signing-key is missing; vedetta soc key makes one",
  "soc.duration": (p) => `--${text(p.option)}: write a duration such as 30s, 5m, 2h or 7d`,
  "soc.oneBase": () => "--base: name one box, vedetta/v1/CUSTOMER/SITE/BOX",
  "soc.share": () => "--share: a name without / + #",
  "soc.shareSession": () => "--share needs --session ID, else what is on its way to one that dies is lost",
  "soc.key.made": (p) => `new private key in ${text(p.file)}; keep it secret. The public key, for relay.commandKeys:`,
  "soc.key.there": (p) => `${text(p.file)} is there already and was left alone. Its public key, for relay.commandKeys:`,
  "soc.key.none": (p) => `${text(p.file)} holds no private key (${text(p.code)})`,
  "soc.key.kind": (p) => `${text(p.file)} holds a ${text(p.kind)} key, not Ed25519`,
  "soc.cannotWrite": (p) => `${text(p.file)} cannot be written (${text(p.code)})`,
  "soc.isThere": (p) => `${text(p.file)} is there already and was left alone`,
  "soc.rollout.version": () => "--version: name the version that is to be installed",
  "soc.rollout.whole": (p) => `${text(p.option)}: a whole number from ${text(p.least)} on`,
  "soc.rollout.rings.form": (p) =>
    `${text(p.file)}, line ${text(p.line)}: "${text(p.value)}" is not RING CUSTOMER/SITE/BOX`,
  "soc.rollout.rings.twice": (p) => `${text(p.file)}, line ${text(p.line)}: ${text(p.value)} stands there twice`,
  "soc.rollout.rings.none": (p) => `${text(p.file)} names no box`,
  "soc.rollout.otherRecord": (p) =>
    `${text(p.file)} is the record of version ${text(p.version)}; name another with --record`,
  "soc.rollout.away": (p) => `still away: ${text(p.boxes)}; the same command goes on with them`,
  "soc.rollout.counts": (p) =>
    `${number(p.well)} well, ${number(p.failed)} failed, ${number(p.underWay)} under way, ${number(p.waiting)} not asked yet`,
  "soc.rollout.ringOver": (p) =>
    `${text(p.at)} ring ${text(p.ring)} is over: ${number(p.well)} well, ${number(p.failed)} failed, ${number(p.away)} away`,
  "soc.rollout.halted": (p) =>
    `${text(p.at)} HALTED: in ring ${text(p.ring)} ${number(p.failed)} failed, the limit is ${number(p.limit)}; nobody else is asked (--go-on, once that is understood)`,
  "soc.rollout.resumed": (p) => `${text(p.at)} goes on after a halt`,
  "soc.rollout.looked": (p) => `${text(p.at)} ${text(p.box)} is asked how it is`,
  "soc.rollout.asked": (p) => `${text(p.at)} ${text(p.box)} has ${text(p.version)}, and is told to install`,
  "soc.rollout.installing": (p) => `${text(p.at)} ${text(p.box)} installs it`,
  "soc.rollout.trial": (p) => `${text(p.at)} ${text(p.box)} runs it, on trial`,
  "soc.rollout.well": (p) => `${text(p.at)} ${text(p.box)} is well`,
  "soc.rollout.failed.refused": (p) => `${text(p.at)} ${text(p.box)} FAILED: it refuses (${text(p.detail)})`,
  "soc.rollout.failed.notInstalled": (p) =>
    `${text(p.at)} ${text(p.box)} FAILED: it could not be installed (${text(p.detail)})`,
  "soc.rollout.failed.silent": (p) =>
    `${text(p.at)} ${text(p.box)} FAILED: nothing was heard of the new version in time`,
  "soc.rollout.failed.returned": (p) =>
    `${text(p.at)} ${text(p.box)} FAILED: it went back to the version before (${text(p.detail)})`,
  "soc.rollout.failed.unwell": (p) =>
    `${text(p.at)} ${text(p.box)} FAILED: the new version runs, but not well (${text(p.detail)})`,
  "soc.issuer.name": () => "--name: 1 to 64 characters",
  "soc.issuer.made": (p) =>
    `${text(p.file)} is the authority; its key stays in ${text(p.folder)}. Its fingerprint, for vedetta enrol:`,
  "soc.issuer.server": () => "name the broker: soc issuer server HOST ... with names and addresses",
  "soc.issuer.client": () => "name one user of the broker that is no box: soc issuer client NAME",
  "soc.issuer.code": () => "name the box: soc issuer code CUSTOMER/SITE/BOX",
  "soc.issuer.revoke": () => "say what: soc issuer revoke CUSTOMER/SITE/BOX, a user's name or a serial number",
  "soc.issuer.once": (p) => `for ${text(p.box)}, once, until ${text(p.until)}; it is not kept and not shown again:`,
  "soc.issuer.codeOfFile": () => "the code of the file",
  "soc.issuer.certificate": (p) => `${text(p.name)}  ${text(p.state)}  until ${text(p.until)}  ${text(p.serial)}`,
  "soc.issuer.codeLine": (p) => `${text(p.name)}  code ${text(p.state)}  until ${text(p.until)}`,
  "soc.issuer.wrong": (p) => `${text(p.count)} wrong attempts`,
  "soc.issuer.state.valid": () => "valid",
  "soc.issuer.state.revoked": () => "revoked",
  "soc.issuer.state.expired": () => "expired",
  "soc.issuer.state.used": () => "used",
  "soc.issuer.state.dead": () => "dead",
  "soc.issuer.state.open": () => "open",
  "soc.issuer.noCertificate": (p) => `there is no certificate of ${text(p.name)}`,
  "soc.issuer.readAgain": (p) =>
    `the broker has to read ${text(p.file)} again; who is connected stays until then and on`,
  "soc.issuer.revoked": (p) => `revoked ${text(p.serial)}`,
  "soc.issuer.written": (p) => `${text(p.certificate)} and ${text(p.key)}, until ${text(p.until)}`,
  "soc.issuer.folder": () => "--folder: where the issuer keeps what it has",
  "soc.issuer.shortCode": (p) => `--code-file: at least ${text(p.least)} letters and digits`,
  "soc.issuer.there": (p) => `${text(p.folder)} holds an authority already; it was left alone`,
  "soc.issuer.none": (p) =>
    `--folder: ${text(p.folder)} holds no authority (${text(p.why)}); soc issuer init makes one`,
  "soc.issuer.life": () => "--life: a minute at least",
  "soc.issuer.boxBroker": () => "--box-broker: write mqtts://HOST:PORT",
  "soc.issuer.serving": () => "serving",
} satisfies Templates;
