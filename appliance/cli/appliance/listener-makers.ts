/** Every kind of listener that a site can ask for. Each is loaded when it is wanted. */
import { loadOwnCertificate } from "#box/certificate.ts";
import type { TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { isMailJob } from "#listeners/mail/match-job.ts";
import type { Intake } from "#listeners/listener.ts";
import type { Sink } from "#listeners/sink.ts";
import type { DeliveryFailure } from "#model/delivery-failure.ts";
import type { Job } from "#model/job.ts";
import type { ListenerMaker } from "./listening.ts";

export interface ListenerNeeds {
  /** Where reports, arrivals and wishes for a look go. */
  readonly intake: Intake;
  /** Where notifications and log lines go that were read. */
  readonly sink: Sink;
  readonly clock: TimerClock;
  readonly log: Log;
  /** The box's data, with its certificate. */
  readonly dataFolder: string;
  /** Jobs of the configuration in force. */
  readonly jobs: () => readonly Job[];
  /** Stores all that was handed in; false where the disk refuses. */
  readonly store: () => boolean;
  /** The address that the box's own mails come from; undefined: it sends none. */
  readonly ownSender: () => string | undefined;
  /** Mails of the box that did not arrive. */
  readonly bounced: (failures: readonly DeliveryFailure[]) => void;
}

export function listenerMakers(needs: ListenerNeeds): readonly ListenerMaker[] {
  const { sink, clock, log, dataFolder } = needs;
  return [
    smtpMaker(needs),
    {
      name: "trap",
      settingsOf: ({ trap, baseTopic }) => trap && { trap, baseTopic },
      async make({ trap, baseTopic }) {
        if (trap === undefined) throw new Error("no settings of the listener");
        const { TrapListener } = await import("#listeners/trap/trap-listener.ts");
        return new TrapListener({ settings: trap, identity: baseTopic, sink, clock, log });
      },
    },
    {
      name: "syslog",
      settingsOf: ({ syslog }) => syslog && { listen: syslog.listen, tls: syslog.tls, from: syslog.from },
      async make({ syslog }) {
        if (syslog === undefined) throw new Error("no settings of the listener");
        const { SyslogListener } = await import("#listeners/syslog/syslog-listener.ts");
        const certificate = () => loadOwnCertificate(dataFolder, clock.wallMs());
        return new SyslogListener({ settings: syslog, sink, certificate, clock, log });
      },
    },
  ];
}

function smtpMaker({ intake, clock, log, dataFolder, jobs, store, ownSender, bounced }: ListenerNeeds): ListenerMaker {
  return {
    name: "smtp",
    settingsOf: ({ smtp }) => smtp,
    async make({ smtp }) {
      if (smtp === undefined) throw new Error("no settings of the listener");
      const { SmtpListener } = await import("#listeners/smtp/smtp-listener.ts");
      return new SmtpListener({
        settings: smtp,
        jobs: () => jobs().filter(isMailJob),
        intake,
        store,
        notices: { ownSender, take: bounced },
        certificate: () => loadOwnCertificate(dataFolder, clock.wallMs()),
        clock,
        log,
      });
    },
  };
}
