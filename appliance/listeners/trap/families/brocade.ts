/** Notifications of Brocade and Foundry. Numbers and names: FOUNDRY-SN-NOTIFICATION-MIB, SW-MIB, .... How to read a line: ../notification-table.ts. */
export const BROCADE = `
= 1.3.6.1.4.1.1588.2.1.1.1.0
1 swFault warning
2 swSensorScn note
3 swFCPortScn warning
4 swEventTrap warning
5 swFabricWatchTrap warning
6 swTrackChangesTrap warning
7 swIPv6ChangeTrap note
8 swPmgrEventTrap warning
9 swFabricReconfigTrap warning
10 swFabricSegmentTrap warning
11 swExtTrap warning
12 swStateChangeTrap note
13 swPortMoveTrap warning
14 swBrcdGenericTrap warning
15 swDeviceStatusTrap warning
16 swZoneConfigChangeTrap note config-changed bad
= 1.3.6.1.4.1.1588.2.1.2.2.0
1 fruStatusChanged note
2 cpStatusChanged note
3 fruHistoryTrap note
= 1.3.6.1.4.1.1588.3.1.4.0
1 mapsTrapAM warning
= 1.3.6.1.4.1.1588.3.1.9.0
1 bcsiUdldNotifLinkDown warning link-down bad
2 bcsiUdldNotifLinkUp note link-down well
= 1.3.6.1.4.1.1991.0
1 snTrapChasPwrSupply warning
2 snTrapLockedAddressViolation warning
3 snTrapOspfIfStateChange note
4 snTrapOspfVirtIfStateChange note
5 snOspfNbrStateChange note
6 snOspfVirtNbrStateChange note
7 snOspfIfConfigError warning
8 snOspfVirtIfConfigError warning
9 snOspfIfAuthFailure critical login-failures bad
10 snOspfVirtIfAuthFailure critical login-failures bad
11 snOspfIfRxBadPacket warning
12 snOspfVirtIfRxBadPacket warning
13 snOspfTxRetransmit warning
14 ospfVirtIfTxRetransmit warning
15 snOspfOriginateLsa warning
16 snOspfMaxAgeLsa warning
17 snOspfLsdbOverflow warning
18 snOspfLsdbApproachingOverflow warning
19 snTrapL4MaxSessionLimitReached warning
20 snTrapL4TcpSynLimitReached warning
21 snTrapL4RealServerUp note
22 snTrapL4RealServerDown warning
23 snTrapL4RealServerPortUp note link-down well
24 snTrapL4RealServerPortDown warning link-down bad
25 snTrapL4RealServerMaxConnectionLimitReached warning
26 snTrapL4BecomeStandby warning
27 snTrapL4BecomeActive warning
28 snTrapModuleInserted note
29 snTrapModuleRemoved warning
30 snTrapChasPwrSupplyFailed critical power bad
31 snTrapChasFanFailed critical fans bad
32 snTrapLockedAddressViolation2 warning
33 snTrapFsrpIfStateChange note
34 snTrapVrrpIfStateChange warning ha-failover bad
35 snTrapMgmtModuleRedunStateChange note
36 snTrapTemperatureWarning warning temperature bad
37 snTrapAccessListDeny warning
38 snTrapMacFilterDeny warning
39 snTrapL4GslbRemoteUp note
40 snTrapL4GslbRemoteDown warning
41 snTrapL4GslbRemoteControllerUp note
42 snTrapL4GslbRemoteControllerDown warning
43 snTrapL4GslbHealthCheckIpUp note
44 snTrapL4GslbHealthCheckIpDown warning
45 snTrapL4GslbHealthCheckIpPortUp note link-down well
46 snTrapL4GslbHealthCheckIpPortDown warning link-down bad
47 snTrapL4FirewallBecomeStandby warning
48 snTrapL4FirewallBecomeActive warning
49 snTrapL4FirewallPathUp note
50 snTrapL4FirewallPathDown warning
51 snTrapIcmpLocalExceedBurst warning
52 snTrapIcmpTransitExceedBurst warning
53 snTrapTcpLocalExceedBurst warning
54 snTrapTcpTransitExceedBurst warning
55 snTrapL4ContentVerification warning
56 snTrapDuplicateIp warning
57 snTrapMplsProblem warning
58 snTrapMplsException warning
59 snTrapMplsAudit warning
60 snTrapMplsDeveloper warning
61 snTrapNoBmFreeQueue warning
62 snTrapSmcDmaDrop warning
63 snTrapSmcBpDrop warning
64 snTrapBmWriteSeqDrop warning
65 snTrapBgpPeerUp note link-down well
66 snTrapBgpPeerDown warning link-down bad
67 snTrapL4RealServerResponseTimeLowerLimit warning
68 snTrapL4RealServerResponseTimeUpperLimit warning
69 snTrapL4TcpAttackRateExceedMax warning intrusions bad
70 snTrapL4TcpAttackRateExceedThreshold warning intrusions bad
71 snTrapL4ConnectionRateExceedMax warning
72 snTrapL4ConnectionRateExceedThreshold warning
73 snTrapRunningConfigChanged note config-changed bad
74 snTrapStartupConfigChanged note config-changed bad
75 snTrapUserLogin note
76 snTrapUserLogout note
77 snTrapPortSecurityViolation warning
78 snTrapPortSecurityShutdown warning
79 snTrapMrpStateChange note
80 snTrapMrpCamError warning
81 snTrapChasPwrSupplyOK note power well
82 snTrapVrrpeIfStateChange warning ha-failover bad
83 snTrapVsrpIfStateChange note
84 snTrapSrcIpAddressViolation warning
85 snTrapMacAuthEnable warning
86 snTrapMacAuthDisable warning
87 snTrapMacAuthMACAccepted warning
88 snTrapMacAuthMACRejected critical
89 snTrapMacAuthPortDisabled warning
110 snTrapClientLoginReject critical
111 snTrapLocalUserConfigChange note config-changed bad
112 snTrapVlanConfigChange note config-changed bad
113 snTrapAclConfigChange note config-changed bad
114 snTrapMacFilterConfigChange note config-changed bad
115 snTrapSNMPConfigChange note config-changed bad
116 snTrapSyslogConfigChange note config-changed bad
117 snTrapPasswordConfigChange warning login-failures bad
118 snTrapServerStatusChange note
119 snTrapL4RealServerPortMaxConnectionLimitReached warning
120 snTrapL4LinkDown warning link-down bad
121 snTrapL4LinkUp note link-down well
122 snTrapPortPriorityChange note
123 snTrapAutoPortDisableTrigger warning
124 snTrapAutoPortDisableRelease warning
125 snTrapPnPStatusChange note
126 snTrapWirelessIsrpPeerStateChange note
127 snTrapWirelessStationStateChange note
128 snTrapWirelessStationRoamingEventTriggered warning
129 snTrapWirelessSappStateChange note
130 snTrapExternalPowerConnectionStatus warning
131 snTrapDot1xSecurityViolation warning
132 snTrapDot1xPortLinkChange note
133 snTrapDot1xPortControlChange note
134 snTrapDot1xVlanIdChange note
135 snTrapDot1xFilterSetupFailure critical
136 snTrapDot1xError warning
137 snTrapPortConfigChange note config-changed bad
138 snTrapMacAuthVlanIdChange note
139 snTrapWebAuthEnabled note
140 snTrapWebAuthDisabled warning
141 snTrapIpConfigChange note config-changed bad
142 snTrapIpv6ConfigChange note config-changed bad
143 snTrapMacAuthRadiusTimeout warning
144 snTrapDot1xRadiusTimeout warning
145 snTrapUDLDLinkDown warning link-down bad
146 snTrapUDLDLinkUp note link-down well
147 snTrapMacBasedVlanEnabled note
148 snTrapMacBasedVlanDisabled warning
149 snTrapChasFanNormal note fans well
150 snTrapStpRootGuardDetect warning loops bad
151 snTrapStpRootGuardExpire warning loops bad
152 snTrapStpBPDUGuardDetect warning loops bad
153 snTrapMstpBPDUGuardDetect warning loops bad
154 snTrapErrorDisableAction warning
155 snTrapLACPLinkStateChange note
156 snTrapOpticalMonitoringNotFoundryOptics warning
157 snTrapOpticalMonitoringFoundryOpticsNotCapable warning
158 snTrapStaticMulticastMacConfigAdd note
159 snTrapStaticMulticastMacConfigRemove warning
160 snTrapSTPBPDUGuardExpire warning loops bad
161 snTrapPortLoopDetection warning loops bad
162 snTrapNoFreeTcamEntry warning
163 snTrapStackingMasterElected warning
164 snTrapStackingUnitAdded note
165 snTrapStackingUnitDeleted warning
166 snTrapStackingChasPwrSupplyOK note power well
167 snTrapStackingChasPwrSupplyFailed critical power bad
168 snTrapStackingChasFanNormal note fans well
169 snTrapStackingChasFanFailed critical fans bad
170 snTrapStackingManagementMACChanged note
171 snTrapStackingTemperatureWarning warning temperature bad
172 snTrapIfIndexAssignmentChanged note
173 snTrapPBRConfigChanged note config-changed bad
174 snTrapChasPwrSupplyRPSAdd note
175 snTrapChasPwrSupplyRPSRemove warning power bad
176 snTrapModuleStatusChange note
177 snTrapChasHighSpeedFansNeeded warning fans bad
178 snTrapSysmaxReverted warning
179 snTrapSysmaxLeftLowMem warning
180 snTrapSysMemoryLowThreshold warning
181 snTrapSysMemoryOutThreshold critical
182 snTrapLinkOAMLinkDown warning link-down bad
183 snTrapLinkOAMLinkUp note link-down well
184 snTrapI2CAccessLog note
185 snTrapLinkOAMLoopbackEntered warning
186 snTrapLinkOAMLoopbackCleared note link-down well
187 snTrapLicenseAdded note
188 snTrapLicenseRemoved warning
189 snTrapLicenseExpires warning
190 snTrapLicenseExpired warning
191 snTrapUDLDCrcFailureDetected critical
196 snTrapStackingStandbyElected warning
197 snTrapMacMoveThresholdRate warning
198 snTrapMacMoveIntervalHistory warning
199 snTrapStackingMixedModeChanged note
200 snTrapSysMonErrorDetect warning
201 snTrapMacNotification warning
202 snTrapMacEventBufferFull warning storage-full bad
203 snTrapStpDesignatedGuardDetect warning loops bad
204 snTrapStpDesignatedGuardDisable warning loops bad
205 snTrapLicenseNNLLTrialNotify warning
206 snTrapLicenseNNLLTrialExpiry warning
207 snTrapLicenseNNLLNonCompliant warning
208 snTrapLicenseNNLLDelete warning
209 snTrapStackingShowStackConnect warning
210 snTrapStackingStandByChangedStandalone note
211 snTrapBroadcastlimit warning
212 snTrapMulticastlimit warning
213 snTrapUnicastlimit warning
214 snTrapPsuFanStateChange note fans told
215 snTrapStackISSUSystemCompleted note
216 snTrapStackISSUSystemFailed critical
217 snTrapStackISSUUnitCompleted note
218 snTrapStackISSUUnitFailed critical
219 snTrapStackISSUSystemStart note
220 snTrapStackingIgnoreShutdownTemperatureThresholdEnabled note
221 snTrapStackingIgnoreShutdownTemperatureThresholdDisabled warning temperature bad
222 snTrapGlobalBattleShortModeEnabled note
223 snTrapGlobalBattleShortModeDisabled warning
224 snTrapStackSAUOptionChange note
225 snTrapPMSProtectActivated warning
226 snTrapPMSProtectDeactivated warning
227 snTrapStackSAUOptionDeleted warning
228 snTrapStackCloudManagerConnected warning
229 snTrapStackCloudManagerDisconnected warning
230 snTrapManager2FactorAuthenticationEnabled note
231 snTrapManager2FactorAuthenticationDisabled warning
1000 snTrapChasFanOK note fans well
1001 snTrapTemperatureOK note temperature well
1002 snTrapCAMOverflow warning
1003 snTrapOpticalMonitoringWarning warning
1004 snTrapOpticalMonitoringAlarm warning
1005 snTrapOpticalMonitoringError warning
1006 snTrapPosMonitoringWarning warning
1007 snTrapPosMonitoringAlarm warning
1008 snTrapPosMonitoringError warning
1009 snTrapXfpSfpIncompatibleOptics warning
1015 snTrapTMLoggingStart note
1016 snTrapTMLoggingStop warning
1017 snTrapTMLoggingRestart note restarts bad
1018 snTrapXfpSfpNotFoundryOptics warning
1019 snTrapTMRecoverySlotReset note
1020 snTrapTMEgressDataError warning
1100 snTrapSFMLinkDown warning link-down bad
1101 snTrapSFMLinkUp note link-down well
1102 snTrapSFMAccessError critical
1200 snTrapChassisFanSpeedLow warning fans bad
1201 snTrapChassisFanSpeedMedium warning
1202 snTrapChassisFanSpeedMedHigh warning fans bad
1203 snTrapChassisFanSpeedHigh warning fans bad
1207 snTrapFIPSModeEnable warning
1208 snTrapFIPSModeDisable warning
1209 snTrapFIPSHostZeroized warning
1210 snTrapFIPSSharedSecretZeroized warning
1211 snTrapFIPSPOSTStatus warning
1212 snTrapFIPSCryptoModuleFailure critical
= 1.3.6.1.4.1.1991.3.3.1.0
1 bfdSessUp note
2 bfdSessDown warning
= 1.3.6.1.4.1.1991.3.5.1.0
1 bgp4V2EstablishedNotification note link-down well
2 bgp4V2BackwardTransitionNotification warning
`;
