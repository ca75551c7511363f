/** Notifications of the standards. Numbers and names: the RFCs of these modules (IF-MIB, SNMPv2-MIB, UPS-MIB, BRIDGE-MIB, ENTITY-MIB, OSPF-TRAP-MIB, BGP4-MIB, VRRP-MIB, Printer-MIB, ...). How to read a line: ../notification-table.ts. */
export const STANDARD = `
= 1.0.8802.1.1.2.0.0
1 lldpRemTablesChange note: its neighbours changed
= 1.2.840.10006.300.43.0
1 dot3adAggLinkUpNotification note link-down well: an aggregated link is up
2 dot3adAggLinkDownNotification warning link-down bad: an aggregated link is down
= 1.3.6.1.2.1.14.16.2
1 ospfVirtIfStateChange note
2 ospfNbrStateChange warning: an OSPF neighbour changed
3 ospfVirtNbrStateChange note
4 ospfIfConfigError warning: an OSPF neighbour is set up otherwise
5 ospfVirtIfConfigError warning: an OSPF neighbour is set up otherwise
6 ospfIfAuthFailure critical login-failures bad
7 ospfVirtIfAuthFailure critical login-failures bad
8 ospfIfRxBadPacket warning
9 ospfVirtIfRxBadPacket warning
10 ospfTxRetransmit warning
11 ospfVirtIfTxRetransmit warning
12 ospfOriginateLsa warning
13 ospfMaxAgeLsa warning
14 ospfLsdbOverflow warning
15 ospfLsdbApproachingOverflow warning
16 ospfIfStateChange warning: an OSPF interface changed
= 1.3.6.1.2.1.15.0
1 bgpEstablishedNotification note link-down well: a BGP peer is up
2 bgpBackwardTransNotification warning link-down bad: a BGP peer is lost
= 1.3.6.1.2.1.15.7
1 bgpEstablished note link-down well: a BGP peer is up
2 bgpBackwardTransition warning link-down bad: a BGP peer is lost
= 1.3.6.1.2.1.16.0
1 risingAlarm warning: a value rose above its limit
2 fallingAlarm note: a value fell below its limit
= 1.3.6.1.2.1.17.0
1 newRoot warning loops bad: it is the new root of the spanning tree
2 topologyChange note loops bad: the spanning tree changed
= 1.3.6.1.2.1.17.8.1.1.14.1
1 dot1sStpInstNewRoot warning loops bad
2 dot1sStpInstPortForwarding warning loops bad
= 1.3.6.1.2.1.33.2
1 upsTrapOnBattery critical power bad: the UPS runs on battery
2 upsTrapTestCompleted note: a battery test is over
3 upsTrapAlarmEntryAdded critical power bad: the UPS raises an alarm
4 upsTrapAlarmEntryRemoved note power well: an alarm of the UPS is over
= 1.3.6.1.2.1.43.18.2.0
1 printerV2Alert warning: the printer needs somebody
= 1.3.6.1.2.1.47.2.0
1 entConfigChange note: its parts changed
= 1.3.6.1.2.1.68.0
1 vrrpTrapNewMaster warning ha-failover bad: it took over as VRRP master
2 vrrpTrapAuthFailure critical login-failures bad
3 vrrpTrapProtoError warning ha-failover bad
= 1.3.6.1.2.1.88.2.0
1 mteTriggerFired warning: a limit set on it was broken
2 mteTriggerRising warning: a value rose above its limit
3 mteTriggerFalling note: a value fell below its limit
4 mteTriggerFailure critical
5 mteEventSetFailure critical
= 1.3.6.1.2.1.105.0
1 pethPsePortOnOffNotification note: power over Ethernet of a port was switched
2 pethMainPowerUsageOnNotification warning power bad: power over Ethernet nears its limit
3 pethMainPowerUsageOffNotification note power well: power over Ethernet is below its limit again
= 1.3.6.1.2.1.118.0
2 alarmActiveState warning: an alarm is raised
3 alarmClearState note: an alarm is over
= 1.3.6.1.2.1.131.0
1 entStateOperEnabled note: a part works
2 entStateOperDisabled warning: a part does not work
= 1.3.6.1.2.1.207.0
1 vrrpv3NewMaster warning ha-failover bad: it took over as VRRP master
2 vrrpv3ProtoError warning ha-failover bad
= 1.3.6.1.4.1.2021.251
1 ucdStart note: its SNMP agent started
2 ucdShutdown note: its SNMP agent stops
= 1.3.6.1.4.1.8072.4.0
1 nsNotifyStart note restarts bad: its SNMP agent started
2 nsNotifyShutdown note: its SNMP agent stops
3 nsNotifyRestart note: its SNMP agent read its configuration again
= 1.3.6.1.6.3.1.1.5
1 coldStart warning restarts bad: started anew
2 warmStart note restarts bad: started anew, its configuration unchanged
3 linkDown warning link-down bad: a link is down
4 linkUp note link-down well: a link is up
5 authenticationFailure warning login-failures bad: somebody asked it with a wrong community or user
= 1.3.6.1.2.1.172.0
1 pimBsrElectedBSRLostElection warning
2 pimBsrCandidateBSRWinElection warning
`;
