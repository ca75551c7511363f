/** Notifications of Cisco. Numbers and names: CISCO-ENVMON-MIB, CISCO-CONFIG-MAN-MIB, CISCO-SYSLOG-MIB, CISCO-HSRP-MIB, CISCO-STACKWISE-MIB, CISCOSB-TRAPS-MIB, .... How to read a line: ../notification-table.ts. */
export const CISCO = `
= 1.3.6.1.4.1.9.5.0
1 lerAlarmOn warning
2 lerAlarmOff warning
3 moduleUp note
4 moduleDown warning
5 chassisAlarmOn warning
6 chassisAlarmOff warning
7 ipPermitDeniedTrap warning
9 sysConfigChangeTrap note config-changed bad
10 tokenRingSoftErrExceededTrap warning
= 1.3.6.1.4.1.9.6.1.101.0
3 rxOverflowHWFault warning
4 txOverflowHWFault warning
5 routeTableOverflow warning
10 resetRequired warning
12 endTftp warning
13 abortTftp warning
14 startTftp note
23 faultBackUp warning
24 mainLinkUp note link-down well
36 ipxRipTblOverflow warning
37 ipxSapTblOverflow warning
49 facsAccessVoilation warning
50 autoConfigurationCompleted note
51 forwardingTabOverflow warning
53 framRelaySwitchConnectionUp note
54 framRelaySwitchConnectionDown critical
61 errorsDuringInit warning
66 vlanDynPortAdded note
67 vlanDynPortRemoved warning
68 rsSDclientsTableOverflow warning
69 rsSDinactiveServer warning
70 rsIpZhrConnectionsTableOverflow warning
71 rsIpZhrReqStaticConnNotAccepted warning
72 rsIpZhrVirtualIpAsSource warning
73 rsIpZhrNotAllocVirtualIp warning
74 rsSnmpSetRequestInSpecialCfgState warning
136 rsPingCompletion note
137 pppSecurityViolation warning
138 frDLCIStatudChange note
139 papFailedCommunication critical
140 chapFailedCommunication critical
141 rsWSDRedundancySwitch warning
142 rsDhcpAllocationFailure critical
145 rlIpFftStnOverflow warning
146 rlIpFftSubOverflow warning
147 rlIpxFftStnOverflow warning
148 rlIpxFftSubOverflow warning
149 rlIpmFftOverflow warning
150 rlPhysicalDescriptionChanged note
151 rldot1dStpPortStateForwarding warning loops bad
152 rldot1dStpPortStateNotForwarding warning loops bad
153 rlPolicyDropPacketTrap warning
154 rlPolicyForwardPacketTrap warning
156 rlIgmpProxyTableOverflow warning
157 rlIgmpV1MsgReceived warning
158 rlVrrpEntriesDeleted warning ha-failover bad
159 rlHotSwapTrap warning
160 rlTrunkPortAddedTrap note
161 rlTrunkPortRemovedTrap warning
162 rlTrunkPortNotCapableTrap note
170 rlLockPortTrap note
171 vlanDynVlanAdded note
172 vlanDynVlanRemoved warning
173 vlanDynamicToStatic warning
174 vlanStaticToDynamic warning
175 dstrSysLog warning
176 rlEnvMonFanStateChange note fans told
177 rlEnvMonPowerSupplyStateChange note power told
178 rlStackStateChange note
179 rlEnvMonTemperatureRisingAlarm warning temperature bad
180 rlCopyFinished note
181 rlCopyFailed critical
183 rlBrgMacAddFailedTrap critical
184 rldot1xPortStatusAuthorizedTrap note
185 rldot1xPortStatusUnauthorizedTrap warning login-failures bad
186 rlStackUnitRemoved warning
187 rlStackConfigChangedRingChain note config-changed bad
188 rlStackBackupUnitRemoved warning
189 rlStackControllerSwitchover warning ha-failover bad
190 rlStackUnitDifferentSwVersion note
191 rlStackDuplicateUnitNotJoin note
192 swIfTablePortLock warning
193 swIfTablePortUnLock warning
194 rlAAAUserLocked warning login-failures bad
195 rlStackLinkChange note
202 bpduGuardPortSuspended warning loops bad
203 rldot1xSupplicantMacAuthorizedTrap note
204 rldot1xSupplicantMacUnauthorizedTrap warning login-failures bad
205 stpLoopbackDetection warning loops bad
206 stpLoopbackDetectionResolved note loops well
207 loopbackDetectionPortSuspended warning
209 rlLldpTLVsTxOverloadingStateEnterTrap critical power bad
210 rlLldpTLVsTxOverloadingStateExitTrap note power well
211 rlCopySWFinished warning
212 rlCopySWToUnits warning
213 rlPortSuspended warning
214 rlSpecialBpduDbOverflow warning loops bad
215 rldot1xSupplicantLoggedOutTrap note
216 rldot1xPortControlModeNotAutoTrap warning
217 rlEeeLldpMultipleNeighbours warning
218 rlEeeLldpSingleNeighbour warning
219 rldot1xSupplicantQuietPeriodTrap warning
220 rlCopyMirrorFileIllegal warning
222 rlStackVersionUpgradeTrap note
223 rlStackVersionDowngradeTrap warning
224 rlCdpLogMismatchDuplexTrap warning
225 rlCdpLogMismatchVoiceVlanTrap warning
226 rlCdpLogMismatchNativeVlanTrap warning
240 pseInrushPort note
241 pseOverloadPort critical power bad
242 poePowerNegotiationInfo note
243 poePowerNegotiation4Wire note
244 poePowerHWFail critical power bad
245 poePowerNegotiationExpiredInfo warning power bad
246 rlStormControlMinRateTrap warning loops bad
247 rlApBackplanePortResolutionTrap note
248 sfpPortPresent note
249 sfpPortNotPresent note
250 sfpPortLoss note
251 sfpPortNotLoss note
252 rlStormControlOccursTrap warning loops bad
255 rlRadiusServTrapAcct warning
256 rlRadiusServTrapAuthFailure critical login-failures bad
257 rlRadiusServTrapAuthSuccess warning
258 rlRedundantFanStateChange note fans told
260 rldot1xSupplicantPortAuthorizedTrap note
261 rldot1xSupplicantPortUnauthorizedTrap warning login-failures bad
262 rldot1xCredentialTrap warning
263 poeNonPOEDetected note
264 rlBoxUtilI2CReadFailureTrap critical
265 rlBoxUtilI2CWriteFailureTrap critical
266 rlHostHlibCpldUpdateTrap note
268 rlBrgPvstInconsistencyEnterStateTrap warning
269 rlBrgPvstInconsistencyExitStateTrap note
275 sfpPortNonCompliant warning
276 poePowerPortHWFail critical power bad
278 rlHttpClientCertAddressMismatch warning
= 1.3.6.1.4.1.9.9.10.1.3.0
1 ciscoFlashCopyCompletionTrap warning
2 ciscoFlashPartitioningCompletionTrap warning
3 ciscoFlashMiscOpCompletionTrap warning
4 ciscoFlashDeviceChangeTrap note
5 ciscoFlashDeviceInsertedNotif note
6 ciscoFlashDeviceRemovedNotif warning
7 ciscoFlashDeviceInsertedNotifRev1 note
8 ciscoFlashDeviceRemovedNotifRev1 warning
9 ciscoFlashPartitionLowSpaceNotif warning storage-full bad
10 ciscoFlashPartitionLowSpaceRecoveryNotif note storage-full well
11 ciscoFlashDeviceChangeExtTrap note
12 ciscoFlashDeviceInsertedExtNotif note
13 ciscoFlashDeviceRemovedExtNotif warning
= 1.3.6.1.4.1.9.9.13.3.0
1 ciscoEnvMonShutdownNotification critical temperature bad: it shuts down because of its surroundings
2 ciscoEnvMonVoltageNotification critical power bad: a voltage is out of its range
3 ciscoEnvMonTemperatureNotification critical temperature bad: too hot
4 ciscoEnvMonFanNotification critical fans bad: a fan failed
5 ciscoEnvMonRedundantSupplyNotification critical power bad: a redundant power supply failed
6 ciscoEnvMonVoltStatusChangeNotif warning power told: a voltage changed its state
7 ciscoEnvMonTempStatusChangeNotif warning temperature told: a temperature changed its state
8 ciscoEnvMonFanStatusChangeNotif warning fans told: a fan changed
9 ciscoEnvMonSuppStatusChangeNotif warning: a power supply changed
= 1.3.6.1.4.1.9.9.41.2.0
1 clogMessageGenerated note: a line of its log
= 1.3.6.1.4.1.9.9.48.2.0
1 ciscoMemoryPoolLowMemoryNotif warning
2 ciscoMemoryPoolLowMemoryRecoveryNotif note
= 1.3.6.1.4.1.9.9.63.2.0
1 cvdcPoorQoVNotification warning
2 cvdcPoorQoVNotificationRev1 warning
3 cvdcActiveDS0sHighNotification warning
4 cvdcActiveDS0sLowNotification warning
5 cvdcFallbackNotification warning
6 cvdcPolicyViolationNotification warning
= 1.3.6.1.4.1.9.9.68.2.0
1 vmVmpsChange note
= 1.3.6.1.4.1.9.9.91.2.0
1 entSensorThresholdNotification warning
2 entSensorThresholdRecoveryNotification note
= 1.3.6.1.4.1.9.9.106.2.0
1 cHsrpStateChange warning ha-failover bad: HSRP changed its state
= 1.3.6.1.4.1.9.9.109.2.0
1 cpmCPURisingThreshold note
2 cpmCPUFallingThreshold warning
3 cpmProcessStateTrap warning
= 1.3.6.1.4.1.9.9.117.2.0
1 cefcModuleStatusChange note
2 cefcPowerStatusChange note power told
3 cefcFRUInserted note
4 cefcFRURemoved warning
5 cefcUnrecognizedFRU warning
6 cefcFanTrayStatusChange note fans told
7 cefcPowerSupplyOutputChange note
8 cefcVmModuleStatusChangeNotif note
= 1.3.6.1.4.1.9.9.122.2
1 ciscoCasaStateChange note
= 1.3.6.1.4.1.9.9.138.2.0
1 ceAlarmAsserted warning
2 ceAlarmCleared note
= 1.3.6.1.4.1.9.9.147.2.0
2 cfwSecurityNotification note
3 cfwContentInspectNotification note
4 cfwConnNotification note
5 cfwAccessNotification note
6 cfwAuthNotification note
7 cfwGenericNotification note
= 1.3.6.1.4.1.9.9.171.2.0
1 cikeTunnelStart warning
2 cikeTunnelStop warning vpn-down bad
3 cikeSysFailure critical
4 cikeCertCrlFailure critical
5 cikeProtocolFailure critical
6 cikeNoSa warning
7 cipSecTunnelStart warning
8 cipSecTunnelStop warning vpn-down bad
9 cipSecSysFailure critical
10 cipSecSetUpFailure critical
11 cipSecEarlyTunTerm warning
12 cipSecProtocolFailure critical
13 cipSecNoSa warning
= 1.3.6.1.4.1.9.9.187.0
1 cbgpFsmStateChange note
2 cbgpBackwardTransition warning
3 cbgpPrefixThresholdExceeded warning link-down bad
4 cbgpPrefixThresholdClear note link-down well
5 cbgpPeer2EstablishedNotification note link-down well
6 cbgpPeer2BackwardTransNotification warning
7 cbgpPeer2FsmStateChange note
8 cbgpPeer2BackwardTransition warning
9 cbgpPeer2PrefixThresholdExceeded warning link-down bad
10 cbgpPeer2PrefixThresholdClear note link-down well
= 1.3.6.1.4.1.9.9.195.2.0
1 ceExtEntDoorCloseNotif warning
2 ceExtEntDoorOpenNotif warning
3 ceExtBreakOutPortInserted note
4 ceExtBreakOutPortRemoved warning
5 ceExtUSBModemPlugInNotif warning
6 ceExtUSBModemPlugOutNotif warning
= 1.3.6.1.4.1.9.9.219.2.0
1 cvDnisMappingUrlInaccessible warning
= 1.3.6.1.4.1.9.9.272.0
1 cd11IfStationSwitchOverNotif warning ha-failover bad
2 cd11IfRogueApDetectedNotif note intrusions bad
= 1.3.6.1.4.1.9.9.273.1.4
1 ciscoDot11StationStatusTrap warning
= 1.3.6.1.4.1.9.9.315.0.0
1 cpsSecureMacAddrViolation warning
2 cpsTrunkSecureMacAddrViolation warning
3 cpsIfVlanSecureMacAddrViolation warning
= 1.3.6.1.4.1.9.9.350.0
1 ceDiagBootUpFailedNotif critical restarts bad
2 ceDiagHMThresholdReachedNotif critical
3 ceDiagHMTestRecoverNotif note
4 ceDiagScheduledTestFailedNotif note
= 1.3.6.1.4.1.9.9.392.0
1 ciscoRasTooManySessions warning
2 ciscoRasTooManyFailedAuths critical
3 ciscoRasTooHighThroughput warning
= 1.3.6.1.4.1.9.9.402.0
1 cpeExtPolicingNotif warning
= 1.3.6.1.4.1.9.9.500.0.0
1 cswStackPortChange note
2 cswStackNewMaster warning ha-failover bad
3 cswStackMismatch warning
4 cswStackRingRedundant warning
5 cswStackNewMember warning
6 cswStackMemberRemoved warning
7 cswStackPowerPortLinkStatusChanged note
8 cswStackPowerPortOperStatusChanged note power told
9 cswStackPowerVersionMismatch warning
10 cswStackPowerInvalidTopology warning
11 cscwStackPowerBudgetWarrning warning
12 cswStackPowerInvalidInputCurrent warning
13 cswStackPowerInvalidOutputCurrent warning
14 cswStackPowerUnderBudget warning power bad
15 cswStackPowerUnbalancedPowerSupplies warning
16 cswStackPowerInsufficientPower warning
17 cswStackPowerPriorityConflict warning
18 cswStackPowerUnderVoltage warning power bad
19 cswStackPowerGLS warning
20 cswStackPowerILS warning
21 cswStackPowerSRLS warning
22 cswStackPowerSSLS warning
23 cswStackMemberToBeReloadedForUpgrade warning restarts bad
= 1.3.6.1.4.1.9.9.513.0
1 ciscoLwappApIfRegulatoryDomainMismatchNotif warning
2 ciscoLwappApCrash warning restarts bad
3 ciscoLwappApUnsupported warning
4 ciscoLwappApAssociated note
5 ciscoLwappApPower warning
6 ciscoLwappApRogueApDetected warning intrusions bad
7 ciscoLwappApRogueApCleared note intrusions well
8 ciscoLwappApWipsNotification warning
9 ciscoLwappApNoDownlinkChannelNotify critical link-down bad
10 ciscoLwappApIfUpNotify note link-down well
11 ciscoLwappApIfDownNotify warning link-down bad
12 ciscoLwappApClientThresholdNotify warning
13 ciscoLwappApUpgradeFailureNotify critical
14 ciscoLwappApCpuUsageHigh warning
15 ciscoLwappApMemoryUsageHigh warning
16 ciscoLwappApMaxClientLimitNotify warning
17 ciscoLwappApAdjChannelRogueDetected warning intrusions bad
18 ciscoLwappApAdjChannelRogueCleared note intrusions well
19 ciscoLwappApRogueDetected warning intrusions bad
20 ciscoLwappApCurrentChannelRogueDetected warning intrusions bad
21 ciscoLwappApCurrentChannelRogueCleared note intrusions well
22 ciscoLwappApMonitorModeChangeNotify note
23 ciscoLwappApAcTimeSyncFailureTrap critical
24 ciscoLwappApSsidKeyConflict warning
25 ciscoLwappApCurrChannelChanged note
26 ciscoLwappApCapwapRetransmissionQueueFullEvent warning storage-full bad
27 ciscoLwappApSystemBootupEvent warning restarts bad
28 ciscoLwappXmFilterCheckWarning warning
29 ciscoLwappApModeUnsupportedOnFlexExpressEvent warning
30 ciscoLwappApXorRadioRoleChangeNotify note
31 ciscoLwappRadioBandChangeNotify note
33 ciscoLwappBrokenAntennaDetails warning
34 ciscoLwappApRadioStuck warning
= 1.3.6.1.4.1.9.9.618.0
1 ciscoLwappSysInvalidXmlConfig warning
2 ciscoLwappNoVlanConfigured warning
3 ciscoLwappStrongPwdCheckNotif warning
4 ciscoLwappSysCpuUsageHigh warning
5 ciscoLwappSysMemoryUsageHigh warning
6 ciscoLwappMaxRFIDTagsReached warning
7 ciscoLwappMaxClientsReached warning
8 ciscoLwappNMHeartBeat note
9 ciscoLwappCfgFileAnalyzeFail critical
10 ciscoLwappWlcUpgradeFail critical
11 ciscoLwappRAIDStatus warning
12 ciscoLwappPortLinkSpeedTrap warning
= 1.3.6.1.4.1.9.9.715.0
1 ceqfpMemoryResRisingThreshNotif warning
2 ceqfpMemoryResFallingThreshNotif warning
3 ceqfpThroughputNotif warning
= 1.3.6.1.4.1.9.9.719.0
1 cucsFaultActiveNotif warning
2 cucsFaultClearNotif note
= 1.3.6.1.4.1.9.9.846.0
1 ciscoLwappMobilityControlPathDown warning
2 ciscoLwappMobilityControlPathUp note
3 ciscoLwappMobilityDataPathDown warning
4 ciscoLwappMobilityDataPathUp note
5 cLGuestWlanAllAnchorsDown critical
6 cLGuestWlanOneAnchorOnGuestLanUp note
= 1.3.6.1.4.1.14179.2.6.3
1 bsnDot11StationDisassociate warning
2 bsnDot11StationDeauthenticate warning
3 bsnDot11StationAuthenticateFail critical login-failures bad
4 bsnDot11StationAssociateFail critical
5 bsnAPUp note
6 bsnAPDown warning
7 bsnAPAssociated warning
8 bsnAPDisassociated warning
9 bsnAPIfUp note link-down well
10 bsnAPIfDown warning link-down bad
11 bsnAPLoadProfileFailed critical
12 bsnAPNoiseProfileFailed critical
13 bsnAPInterferenceProfileFailed critical
14 bsnAPCoverageProfileFailed critical
15 bsnAPCurrentTxPowerChanged note
16 bsnAPCurrentChannelChanged note
21 bsnRrmDot11aGroupingDone warning
22 bsnRrmDot11bGroupingDone warning
23 bsnConfigSaved note config-changed bad
24 bsnDot11EssCreated note
25 bsnDot11EssDeleted warning
26 bsnRADIUSServerNotResponding warning
27 bsnAuthenticationFailure critical login-failures bad
28 bsnIpsecEspAuthFailureTrap critical login-failures bad
29 bsnIpsecEspReplayFailureTrap critical vpn-down bad
31 bsnIpsecEspInvalidSpiTrap warning
33 bsnIpsecIkeNegFailure critical vpn-down bad
34 bsnIpsecSuiteNegFailure critical vpn-down bad
35 bsnIpsecInvalidCookieTrap warning
36 bsnRogueAPDetected warning intrusions bad
37 bsnAPLoadProfileUpdatedToPass warning
38 bsnAPNoiseProfileUpdatedToPass warning
39 bsnAPInterferenceProfileUpdatedToPass warning
40 bsnAPCoverageProfileUpdatedToPass critical
41 bsnRogueAPRemoved warning intrusions bad
42 bsnRadiosExceedLicenseCount warning
43 bsnSensedTemperatureTooHigh warning temperature bad
44 bsnSensedTemperatureTooLow warning temperature bad
45 bsnTemperatureSensorFailure critical temperature bad
46 bsnTemperatureSensorClear note temperature well
47 bsnPOEControllerFailure critical
48 bsnMaxRogueCountExceeded warning intrusions bad
49 bsnMaxRogueCountClear note intrusions well
50 bsnApMaxRogueCountExceeded warning intrusions bad
51 bsnApMaxRogueCountClear note intrusions well
52 bsnDot11StationBlacklisted warning
53 bsnDot11StationAssociate warning
55 bsnApBigNavDosAttack warning intrusions bad
56 bsnTooManyUnsuccessLoginAttempts note
57 bsnWepKeyDecryptError warning
58 bsnWpaMicErrorCounterActivated warning
59 bsnRogueAPDetectedOnWiredNetwork warning intrusions bad
60 bsnApHasNoRadioCards warning
61 bsnDuplicateIpAddressReported warning
62 bsnAPContainedAsARogue warning intrusions bad
63 bsnTrustedApHasInvalidSsid warning
64 bsnTrustedApIsMissing critical
65 bsnAdhocRogueAutoContained warning intrusions bad
66 bsnRogueApAutoContained warning intrusions bad
67 bsnTrustedApHasInvalidEncryption warning
68 bsnTrustedApHasInvalidRadioPolicy warning
69 bsnNetworkStateChanged note
70 bsnSignatureAttackDetected warning intrusions bad
71 bsnAPRadioCardTxFailure critical
72 bsnAPRadioCardTxFailureClear note
73 bsnAPRadioCardRxFailure critical
74 bsnAPRadioCardRxFailureClear note
75 bsnAPImpersonationDetected warning
76 bsnTrustedApHasInvalidPreamble warning
77 bsnAPIPAddressFallback warning
78 bsnAPFunctionalityDisabled warning
79 bsnAPRegulatoryDomainMismatch warning
80 bsnRxMulticastQueueFull warning storage-full bad
81 bsnRadarChannelDetected warning
82 bsnRadarChannelCleared note
83 bsnAPAuthorizationFailure critical login-failures bad
84 radioCoreDumpTrap note
85 invalidRadioTrap warning
86 countryChangeTrap note
87 unsupportedAPTrap warning
88 heartbeatLossTrap note
89 locationNotifyTrap warning
= 1.3.6.1.4.1.9.9.43.2.0
1 ciscoConfigManEvent note config-changed bad: its configuration was changed or saved
2 ccmCLIRunningConfigChanged note config-changed bad: its running configuration changed
= 1.3.6.1.4.1.9.0
0 reload warning restarts bad: it starts anew
1 tcpConnectionClose note: somebody's session on it ended
`;
