/** Notifications of firewalls: Fortinet, WatchGuard, Palo Alto, Juniper, Sophos, Stormshield, pfSense, F5. Numbers and names: FORTINET-FORTIGATE-MIB, FORTINET-CORE-MIB, NETSCREEN-TRAP-MIB, F5-BIGIP-COMMON-MIB, MIKROTIK-MIB, .... How to read a line: ../notification-table.ts. */
export const FIREWALLS = `
= 1.3.6.1.4.1.2356.13.0.0
1 lcosLXWifiTrapAuthStation warning
2 lcosLXWifiTrapDeAuthStation warning
3 lcosLXWifiTrapAssStation warning
4 lcosLXWifiTrapReAssStation warning
5 lcosLXWifiTrapDisAssStation warning
6 lcosLXWifiTrapAssRej warning
7 lcosLXWifiTrapConnected warning
= 1.3.6.1.4.1.2356.14.5.1
1 lcsEmergency critical
2 lcsAlert warning
3 lcsCritical critical
4 lcsError warning
5 lcsWarning warning
6 lcsNotice warning
7 lcsInformational note
8 lcsDebug warning
= 1.3.6.1.4.1.2356.14.5.100.1
1 lcsMacTrapAddNotification warning
2 lcsMacTrapDelNotification warning
= 1.3.6.1.4.1.2356.100.0.1
100 lcsTrapsTemperatureStateChange note temperature told
101 lcsTrapsFanStateChange note fans told
102 lcsTrapsPSUStateChange note power told
= 1.3.6.1.4.1.2604.5.1.8.1
1 sfosNotification warning
= 1.3.6.1.4.1.3097.2.3.0
1 wgAlarmTrap warning
2 wgSnmpShutdown warning
3 wgSnmpStart warning
= 1.3.6.1.4.1.3224.0
100 netscreenTrapHw warning
200 netscreenTrapFw warning
300 netscreenTrapSw warning
400 netscreenTrapTrf warning
500 netscreenTrapVpn warning
600 netscreenTrapNsrp warning
700 netscreenTrapGPRO warning
800 netscreenTrapDrp warning
900 netscreenTrapIFFailover critical ha-failover bad
1000 netscreenTrapIDPAttack warning intrusions bad
= 1.3.6.1.4.1.3224.18.2.16.2
1 nsOspfVirtIfStateChange note
2 nsOspfNbrStateChange note
3 nsOspfVirtNbrStateChange note
4 nsOspfIfConfigError warning
5 nsOspfVirtIfConfigError warning
6 nsOspfIfAuthFailure critical login-failures bad
7 nsOspfVirtIfAuthFailure critical login-failures bad
8 nsOspfIfRxBadPacket warning
9 nsOspfVirtIfRxBadPacket warning
10 nsOspfTxRetransmit warning
11 nsOspfVirtIfTxRetransmit warning
12 nsOspfOriginateLsa warning
13 nsOspfMaxAgeLsa warning
14 nsOspfLsdbOverflow warning
15 nsOspfLsdbApproachingOverflow warning
16 nsOspfIfStateChange note
= 1.3.6.1.4.1.3224.18.3.7
1 nsBgpEstablished note link-down well
= 1.3.6.1.4.1.3224.18.6.7
1 nsVrBgpEstablished note link-down well
= 1.3.6.1.4.1.3375.2.4.0
1 bigipAgentStart note
2 bigipAgentShutdown warning
3 bigipAgentRestart note restarts bad
4 bigipCpuTempHigh warning temperature bad
5 bigipCpuFanSpeedLow warning fans bad
6 bigipCpuFanSpeedBad warning fans bad
7 bigipChassisTempHigh warning temperature bad
8 bigipChassisFanBad warning fans bad
9 bigipChassisPowerSupplyBad warning power bad
10 bigipServiceDown warning
11 bigipServiceUp note
12 bigipNodeDown warning
13 bigipNodeUp note
14 bigipStandby warning
15 bigipActive warning
16 bigipActiveActive warning
17 bigipFeatureFailed critical
18 bigipFeatureOnline note
19 bigipLicenseFailed critical
20 bigipLicenseExpired warning
21 bigipTamdAlert warning
22 bigipAggrReaperStateChange note
23 bigipARPConflict warning
24 bigipNetLinkDown warning link-down bad
25 bigipDiskPartitionWarn warning disk-errors bad
26 bigipDiskPartitionGrowth warning
27 bigipAuthFailed critical login-failures bad
28 bigipConfigLoaded note
29 bigipLogEmerg warning
30 bigipLogAlert warning
31 bigipLogCrit critical
32 bigipLogErr warning
33 bigipLogWarning warning
34 bigipPacketRejected warning
35 bigipCompLimitExceeded warning
36 bigipSslLimitExceeded warning
37 bigipExternalLinkChange note
38 bigipAsmRequestBlocked warning
39 bigipAsmRequestViolation warning
40 bigipGtmPoolAvail warning
41 bigipGtmPoolNotAvail warning
42 bigipGtmPoolDisabled warning
43 bigipGtmPoolEnabled note
44 bigipGtmLinkAvail warning
45 bigipGtmLinkNotAvail warning
46 bigipGtmLinkDisabled warning
47 bigipGtmLinkEnabled note
48 bigipGtmWideIpAvail warning
49 bigipGtmWideIpNotAvail warning
50 bigipGtmWideIpDisabled warning
51 bigipGtmWideIpEnabled note
52 bigipGtmPoolMbrAvail warning
53 bigipGtmPoolMbrNotAvail warning
54 bigipGtmPoolMbrDisabled warning
55 bigipGtmPoolMbrEnabled note
56 bigipGtmServerAvail warning
57 bigipGtmServerNotAvail warning
58 bigipGtmServerDisabled warning
59 bigipGtmServerEnabled note
60 bigipGtmVsAvail warning
61 bigipGtmVsNotAvail warning
62 bigipGtmVsDisabled warning
63 bigipGtmVsEnabled note
64 bigipGtmDcAvail warning
65 bigipGtmDcNotAvail warning
66 bigipGtmDcDisabled warning
67 bigipGtmDcEnabled note
68 bigipHardDiskFailure critical disk-errors bad
69 bigipGtmAppObjAvail warning
70 bigipGtmAppObjNotAvail warning
71 bigipGtmAppAvail warning
72 bigipGtmAppNotAvail warning
73 bigipGtmJoinedGroup warning
74 bigipGtmLeftGroup warning
75 bigipStandByFail critical
76 bigipInetPortExhaustion warning
77 bigipGtmBoxAvail warning
78 bigipGtmBoxNotAvail warning
79 bigipAsmFtpRequestBlocked warning
80 bigipAsmFtpRequestViolation warning
81 bigipGtmBig3dSslCertExpired warning
82 bigipGtmBig3dSslCertWillExpire warning
83 bigipGtmSslCertExpired warning
84 bigipGtmSslCertWillExpire warning
85 bigipAsmSmtpRequestBlocked warning
86 bigipAsmSmtpRequestViolation warning
87 bigipBladeTempHigh warning temperature bad
88 bigipBladeNoPower warning
89 bigipClusterdNoResponse critical ha-failover bad
90 bigipBladeOffline critical
91 bigipAsmDosAttackDetected warning intrusions bad
92 bigipAsmBruteForceAttackDetected warning login-failures bad
93 bigipAomCpuTempTooHigh warning temperature bad
94 bigipGtmKeyGenerationRollover warning
95 bigipGtmKeyGenerationExpiration warning
96 bigipRaidDiskFailure critical disk-errors bad
97 bigipGtmProberPoolStatusChange note
98 bigipGtmProberPoolStatusChangeReason note
99 bigipGtmProberPoolDisabled warning
100 bigipGtmProberPoolEnabled note
101 bigipGtmProberPoolMbrStatusChange note
102 bigipGtmProberPoolMbrStatusChangeReason note
103 bigipGtmProberPoolMbrDisabled warning
104 bigipGtmProberPoolMbrEnabled note
105 bigipAvrAlertsMetricSnmp warning
106 bigipAvrAlertsMetricSmtp warning
107 bigipVcmpAlertsVcmpPowerOn warning
108 bigipVcmpAlertsVcmpPowerOff warning power bad
109 bigipVcmpAlertsVcmpHBLost warning
110 bigipVcmpAlertsVcmpHBDetected warning
111 bigipSsdMwiNearThreshold warning disk-errors bad
112 bigipSsdMwiReachedThreshold warning disk-errors bad
113 bigipSystemCheckAlertTempHigh warning temperature bad
114 bigipSystemCheckAlertVoltageHigh warning power bad
115 bigipSystemCheckAlertFanSpeedLow warning fans bad
116 bigipLibhalSsdPhysicalDiskRemoved warning disk-errors bad
117 bigipLibhalSsdLogicalDiskRemoved warning disk-errors bad
118 bigipLibhalDiskBayRemoved warning disk-errors bad
119 bigipLibhalBladePoweredOff warning power bad
120 bigipLibhalSensorAlarmCritical critical
121 bigipChmandAlertFanTrayBad warning fans bad
122 bigipUnsolicitedRepliesExceededThreshold warning
123 bigipSystemCheckAlertVoltageLow warning power bad
124 bigipSystemCheckAlertMilliVoltageHigh warning power bad
125 bigipSystemCheckAlertCurrentHigh warning power bad
126 bigipSystemCheckAlertPowerHigh warning power bad
127 bigipSystemCheckAlertMilliVoltageLow warning power bad
128 bigipSystemCheckAlertCurrentLow warning power bad
129 bigipSystemCheckAlertPowerLow warning power bad
130 bigipNodeRate warning
131 bigipMemberRate warning
132 bigipVirtualRate warning
133 bigipDosAttackStart warning intrusions bad
134 bigipDosAttackStop warning intrusions bad
135 bigipLtmVsAvail warning
136 bigipLtmVsUnavail warning
137 bigipLtmVsEnabled note
138 bigipLtmVsDisabled warning
139 bigipDnsRequestRateLimiterEngaged warning
140 bigipGtmRequestRateLimiterEngaged warning
141 bigipTrafficGroupStandby warning
142 bigipTrafficGroupActive warning
143 bigipTrafficGroupOffline warning
144 bigipTrafficGroupForcedOffline warning
145 bigipTrafficGroupDeactivate warning
146 bigipTrafficGroupActivate warning
147 bigipPsPowerOn warning
148 bigipPsPowerOff warning power bad
149 bigipPsAbsent warning
150 bigipClusterPrimaryChanged warning ha-failover bad
151 bigipSystemShutdown warning
152 bigipFipsDeviceError warning
153 bigipUpdatePriority warning
154 bigipUpdateServer warning
155 bigipUpdateError warning
156 bigipGtmDeletedFromGroup warning
157 bigipGtmServerNotAvailNoIP warning
158 bigipDDMPowerAlarm warning power bad
159 bigipDDMPowerWarn warning power bad
160 bigipDDMPowerAlarmClear note power well
161 bigipDDMPowerWarnClear note power well
162 bigipDDMNonF5Optics warning
163 bigipTrafficGroupFailoverCond critical ha-failover bad
164 bigipTrafficGroupFailoverCondClear note ha-failover well
165 bigipDisableNonF5Optics warning
166 bigipFipsFault warning
167 bigipLibhalAomEventWarning warning
168 bigipLibhalAomEventError warning
169 bigipLibhalAomEventAlert warning
170 bigipLibhalAomEventCritical critical
171 bigipLibhalAomEventEmergency critical
172 bigipLibhalAomEventInfo note
173 bigipLibhalAomSensorTempWarning warning temperature bad
174 bigipLibhalAomSensorTempError warning temperature bad
175 bigipLibhalAomSensorTempAlert warning
176 bigipLibhalAomSensorTempCritical critical temperature bad
177 bigipLibhalAomSensorTempEmergency critical temperature bad
178 bigipLibhalAomSensorTempInfo note
179 bigipLibhalAomSensorFanWarning warning fans bad
180 bigipLibhalAomSensorFanError warning fans bad
181 bigipLibhalAomSensorFanAlert warning
182 bigipLibhalAomSensorFanCritical critical fans bad
183 bigipLibhalAomSensorFanEmergency critical fans bad
184 bigipLibhalAomSensorFanInfo note
185 bigipLibhalAomSensorPwrWarning warning
186 bigipLibhalAomSensorPwrError warning
187 bigipLibhalAomSensorPwrAlert warning
188 bigipLibhalAomSensorPwrCritical critical
189 bigipLibhalAomSensorPwrEmergency critical
190 bigipLibhalAomSensorPwrInfo note
191 bigipAccessGlobalLicenseTHDExceeded warning
192 bigipAccessCCULicenseTHDExceeded warning
193 bigipAccessURLFLicenseTHDExceeded warning
194 bigipAccessHATransition warning ha-failover bad
195 bigipMonDBDaemonHungSQL warning
196 bigipMonDBDaemonIdle warning
197 bigipAccessURLFLimitedLicenseTHDExceeded warning
198 bigipChassisInadequatePower warning
199 bigipChassisPsUnidentified warning
200 bigipIPsecTunnelUp note vpn-down well
201 bigipIPsecTunnelDown warning vpn-down bad
= 1.3.6.1.4.1.10704
11 eventTrap warning
= 1.3.6.1.4.1.11256.1.6
1 snsNotification warning
= 1.3.6.1.4.1.12196.13.3.1
1 vSstateChange note
2 rSstateChange note
3 hAstateChange note
4 licenseExceeded warning
= 1.3.6.1.4.1.12325.1.205.0
1 begemotBridgeNewRoot warning loops bad
2 begemotBridgeTopologyChange warning loops bad
= 1.3.6.1.4.1.12356.100.1.3.0
101 fnTrapCpuThreshold warning
102 fnTrapMemThreshold warning
103 fnTrapLogDiskThreshold warning disk-errors bad
104 fnTrapTempHigh warning temperature bad
105 fnTrapVoltageOutOfRange warning power bad
106 fnTrapPowerSupply warning
107 fnTrapAmcIfBypassMode warning power bad
108 fnTrapFanFailure critical fans bad
109 fnTrapIfEnterBypassMode warning power bad
110 fnTrapIfExitBypassMode note power well
111 fnTrapSecurityLevelChange note
201 fnTrapIpChange note
999 fnTrapTest note
= 1.3.6.1.4.1.12356.101.2.0
301 fgTrapVpnTunUp note vpn-down well: a VPN tunnel is up
302 fgTrapVpnTunDown critical vpn-down bad: a VPN tunnel is down
401 fgTrapHaSwitch warning ha-failover bad: the cluster switched over
402 fgTrapHaStateChange warning ha-failover bad
403 fgTrapHaHBFail critical ha-failover bad
404 fgTrapHaMemberDown warning ha-failover bad
405 fgTrapHaMemberUp note ha-failover well
503 fgTrapIpsSignature warning intrusions bad
504 fgTrapIpsAnomaly warning intrusions bad
505 fgTrapIpsPkgUpdate warning intrusions bad
506 fgTrapIpsFailOpen critical intrusions bad
601 fgTrapAvVirus warning intrusions bad
602 fgTrapAvOversize warning
603 fgTrapAvPattern warning
604 fgTrapAvFragmented warning
605 fgTrapAvEnterConserve warning
606 fgTrapAvBypass warning power bad
607 fgTrapAvOversizePass warning
608 fgTrapAvOversizeBlock warning
701 fgTrapFazDisconnect warning
702 fgTrapFaz warning
801 fgTrapWcApUp note
802 fgTrapWcApDown warning
901 fgTrapFcSwUp note
902 fgTrapFcSwDown warning
1101 fgTrapServerLoadBalanceRealServerDown warning
1102 fgTrapPerCpuHigh warning
1201 fgTrapDeviceNew warning
1301 fgTrapDhcp warning
1401 fgTrapPoolUsage warning
1501 fgTrapSlbc warning
1601 fgTrapInterface warning
1701 fgTrapDio warning
= 1.3.6.1.4.1.12356.101.6.0
1000 fgFmTrapDeployComplete note
1002 fgFmTrapDeployInProgress warning
1003 fgFmTrapConfChange note
1004 fgFmTrapIfChange note
= 1.3.6.1.4.1.12356.103.0.0
401 fmTrapHASwitch warning ha-failover bad
402 fmTrapRAIDStatusChange note disk-errors told
403 fmTrapLogAlert warning
404 fmTrapLogRateThreshold warning
405 fmTrapLogDataRateThreshold warning
407 fmTrapLicGbDayThreshold warning
408 fmTrapLicDevQuotaThreshold warning storage-full bad
409 fmTrapCpuThresholdExcludeNice warning
410 fmTrapPowerStateChange note power told
411 fmTrapFanStateChange note fans told
412 fmTrapTemperatureStateChange note temperature told
413 fmTrapVoltageStateChange note power told
= 1.3.6.1.4.1.12356.105.0
101 fmlTrapCpuHighThreshold warning
102 fmlTrapMemLowThreshold warning
103 fmlTrapLogDiskHighThreshold warning disk-errors bad
104 fmlTrapMailDiskHighThreshold warning disk-errors bad
105 fmlTrapMailDeferredQueueHighThreshold warning
106 fmlTrapAvThresholdEvent warning
107 fmlTrapSpamThresholdEvent warning
108 fmlTrapPSUFailureEvent critical power bad
201 fmlTrapSystemEvent warning
202 fmlTrapRAIDEvent warning
203 fmlTrapHAEvent warning ha-failover bad
205 fmlTrapRemoteStorage warning
301 fmlTrapIpChange note
= 1.3.6.1.4.1.12356.106.2.0
703 fsTrapMemberDown warning link-down bad
704 fsTrapMemberUp note link-down well
705 fsTrapLlvViolation warning
706 fsTrapLearningEvent warning
707 fsTrapSensorFault warning
708 fsTrapSensorAlarm warning
709 fsTrapFanDetect warning
710 fsTrapPsuStatus warning
711 fsTrapStormControl warning loops bad
801 fsTrapIpConflict warning
802 fsTrapTrunkMemberHBOutOfSync warning
901 fsTrapStitch1 warning
902 fsTrapStitch2 warning
903 fsTrapStitch3 warning
904 fsTrapStitch4 warning
905 fsTrapStitch5 warning
= 1.3.6.1.4.1.12356.107.10.0
1 fwTrapHaHBFail critical ha-failover bad
2 fwTrapModeChange note
3 fwTrapPolicyStart note
4 fwTrapPolicyStop warning
5 fwTrapPServerFailed critical
6 fwTrapHAStatusChange warning ha-failover bad
7 fwTrapHAMemberJoin warning ha-failover bad
8 fwTrapHAMemberLeave warning ha-failover bad
10 fwTrapXMLIntrusionAttack warning intrusions bad
11 fwTrapXMLSchemaAttack warning intrusions bad
12 fwTrapXMLFilterAttack warning intrusions bad
13 fwTrapXMLSigEncAttack warning intrusions bad
14 fwTrapXMLWSDLAttack warning intrusions bad
15 fwTrapXMLSqlAttack warning intrusions bad
30 fwTrapWAFAMethodAttack warning intrusions bad
31 fwTrapWAFXSSAttack warning intrusions bad
32 fwTrapWAFSqlAttack warning intrusions bad
33 fwTrapWAFExploitAttack warning intrusions bad
34 fwTrapWAFDisclosureAttack note intrusions bad
35 fwTrapWAFAccessAttack warning intrusions bad
36 fwTrapWAFSPageAttack warning intrusions bad
37 fwTrapWAFPValidAttack warning intrusions bad
38 fwTrapWAFBListAttack warning intrusions bad
39 fwTrapWAFBLoginAttack warning intrusions bad
40 fwTrapWAFRobotAttack warning intrusions bad
41 fwTrapWAFHideFieldAttack warning intrusions bad
42 fwTrapWAFUrlAccessAttack warning intrusions bad
43 fwTrapWAFBadRobotAttack warning intrusions bad
44 fwTrapWAFSignatureAttack warning intrusions bad
45 fwTrapWAFWListAttack warning intrusions bad
= 1.3.6.1.4.1.12356.113.0
100 facTrapAuthUsersThreshold warning
101 facTrapAuthGroupThreshold warning
102 facTrapRadiusNasThreshold warning
103 facTrapAuthEventsThreshold warning
104 facTrapAuthFailureThreshold critical login-failures bad
105 facTrapUserLockout warning
106 facTrapHAStatusChange warning ha-failover bad
107 facTrapHASyncActivityLow warning ha-failover bad
108 facTrapRaidStatusChange note disk-errors told
= 1.3.6.1.4.1.12356.115.0
104 fvTrapStorageDiskHighThreshold warning disk-errors bad
201 fvTrapSystemEvent warning
203 fvTrapHAEvent warning ha-failover bad
= 1.3.6.1.4.1.12356.120.0
1 fapDevUp note
2 fapCpuOverload critical power bad
3 fapMemOverload critical power bad
4 fapDevDown warning
5 fapAcConnected warning
= 1.3.6.1.4.1.14988.1.1.9.0
1 mtxrTrap warning
2 mtxrTemperatureException warning
= 1.3.6.1.4.1.20632.8.1
3 tempCritical critical temperature bad
4 tempHigh critical temperature bad
5 systemFailOver critical ha-failover bad
6 switchingToMaintMode warning
7 fanDead critical fans bad
8 dataPortLinkDown warning link-down bad
9 serverDown warning
10 peerDown warning link-down bad
11 dataPortLinkUp note link-down well
12 serverUp note
13 peerUp note link-down well
14 switchingToBypassMode warning power bad
15 switchingToInlineMode note
16 sharedSecretKeyAboutToExpire note
17 sharedSecretKeyExpired note
18 firmwareStorageHigh warning
19 logStorageHigh warning
20 raidDegrading warning disk-errors bad
21 energizeUpdateExpire warning
22 firmwareUpdateAvailable note config-changed bad
24 attackDefinitionUpdateAvailable warning intrusions bad
25 processCountHigh warning
26 memoryUsageHigh warning
27 newAttackDefinitionInstalled warning intrusions bad
28 systemFailure critical
= 1.3.6.1.4.1.48690.4
1 trapSignalStrength warning
2 trapConnectionType warning
3 trapDigitalInput warning
4 trapDigitalInputStatus warning
9 trapDigitalOutput warning
10 trapDigitalOutputStatus warning
= 1.3.6.1.4.1.48690.4.1
1 signalChangeNotification note
2 networkTypeNotification warning
= 1.3.6.1.4.1.48690.4.2
1 digitalInputNotification warning
2 digitalOutputNotification warning
= 1.3.6.1.4.1.48690.4.3
1 clientConnectedNotification warning
2 clientDisconnectedNotification warning
= 1.3.6.1.4.1.48690.4.4
1 eventLogNotification warning
`;
