/** Notifications of switches of makers with few of them: Aruba CX, Zyxel, Netgear, TP-Link, Moxa, Hirschmann, Edge-Core, FS, Arista, Alcatel, 3Com, Juniper. Numbers and names: ARUBAWIRED-..., ZYXEL-..., NETGEAR-..., TPLINK-..., JUNIPER-MIB, JUNIPER-CFGMGMT-MIB, .... How to read a line: ../notification-table.ts. */
export const SWITCHES = `
= 1.3.6.1.4.1.97.0
2 els10-27WriteStatusTrap warning
3 els10-27PortFunctionsTrap warning
4 els10-27RxQueuesTrap warning
5 els10-27RxStormFlagTrap warning loops bad
6 els10-27TxCongestsTrap warning
8 els10-27DebugStringIdTrap warning
9 els10-27LpbkOperationTrap warning
10 els10-27TrunkStateTrap warning
11 els10-27TrunkBridgeAddrTrap warning
12 els10-27TrunkIPAddrTrap warning
13 els10-27TrunkErrorTrap warning
14 els10-27TrunkLinkOrdinalTrap warning
15 els10-27TrunkLinkCountTrap warning
16 els10-27DiagUnitBootedTrap warning
17 els10-27StorageFailureTrap critical disk-errors bad
18 els10-27PortCongestedTrap warning
19 els10-27TopChangeBegunTrap note
20 els10-27TopChangeEndTrap note
21 els10-27IfErrorsTrap warning
22 els10-27StRootIDTrap warning
23 els10-27StRootCostTrap warning
24 els10-27StRootPortTrap warning
25 els10-27StMaxAgeTrap warning
26 els10-27StHelloTimeTrap warning
27 els10-27StForwardDelayTrap warning
28 els10-27StDesigRootTrap warning
29 els10-27StPortDesigBridgeTrap warning
30 els10-27StPortDesigCostTrap warning
31 els10-27StPortDesigPortTrap warning
32 els10-27StPortStateTrap warning
34 els10-27InvalidConfigurationFileTrap warning
35 els10-27StInvalidFlashCodeImageTrap warning
100 els10-27hwDiagTrap warning
= 1.3.6.1.4.1.248.14.1.0
1 hmGroupMapChange note
2 hmPowerSupply warning
3 hmFan warning
4 hmSignallingRelay warning
5 hmStandby warning
6 hmSelftestError warning power bad
7 hmModuleMapChange note
8 hmBPDUGuardTrap warning loops bad
10 hmSigConRelayChange note
11 hmSFPChangeTrap note
12 hmIfaceUtilizationTrap warning
13 hmDevMonStateChange note
14 hmSFPRxPowerChangeTrap note
15 hmSysSelftestRebootOnErrorTrap warning power bad
= 1.3.6.1.4.1.248.14.2.0
1 hmTemperatureTrap warning
2 hmLoginTrap note
3 hmDuplicateStaticAddressTrap warning
4 hmAutoconfigAdapterTrap warning
5 hmRelayDuplicateIPTrap warning
6 hmSNTPTrap warning
7 hmNetACDNotification warning
8 hmConfigurationSavedTrap note config-changed bad
9 hmConfigurationChangedTrap note config-changed bad
10 hmAddressRelearnDetectTrap warning
11 hmDuplexMismatchTrap warning
12 hmNTPTrap warning
13 hmPortMonitorPortDisabledTrap warning
14 hmPOEModulePowerUsageOnNotification warning
15 hmPOEModulePowerUsageOffNotification warning power bad
16 hmSysSelftestPortError warning power bad
17 hmMACNotificationTrap note
18 hmPOEPortMaxConfiguredPowerLimitExceeded warning
19 hmNetMacACDNotification warning
= 1.3.6.1.4.1.259.10.1.27.2.1.0
1 swPowerStatusChangeTrap note power told
36 swPortSecurityTrap warning
40 swIpFilterRejectTrap warning
70 swAtcBcastStormAlarmFireTrap warning loops bad
71 swAtcBcastStormAlarmClearTrap note loops well
72 swAtcBcastStormTcApplyTrap warning loops bad
73 swAtcBcastStormTcReleaseTrap warning loops bad
74 swAtcMcastStormAlarmFireTrap warning loops bad
75 swAtcMcastStormAlarmClearTrap note loops well
76 swAtcMcastStormTcApplyTrap warning loops bad
77 swAtcMcastStormTcReleaseTrap warning loops bad
91 stpBpduGuardPortShutdownTrap warning loops bad
95 swLoopbackDetectionTrap warning
96 networkAccessPortLinkDetectionTrap warning
97 dot1agCfmMepUpTrap note
98 dot1agCfmMepDownTrap warning
99 dot1agCfmConfigFailTrap critical
100 dot1agCfmLoopFindTrap warning loops bad
101 dot1agCfmMepUnknownTrap warning
102 dot1agCfmMepMissingTrap warning
103 dot1agCfmMaUpTrap note
104 autoUpgradeTrap warning
107 swCpuUtiRisingNotification warning
108 swCpuUtiFallingNotification warning
109 swMemoryUtiRisingThresholdNotification warning
110 swMemoryUtiFallingThresholdNotification warning
114 dhcpRogueServerAttackTrap warning intrusions bad
138 macNotificationTrap warning
141 lbdDetectionTrap warning
142 lbdRecoveryTrap note
189 sfpThresholdAlarmWarnTrap warning
199 userAuthenticationFailureTrap critical login-failures bad
200 userAuthenticationSuccessTrap warning
201 loginTrap note
202 logoutTrap note
208 fileCopyTrap note
209 userauthCreateUserTrap warning
210 userauthDeleteUserTrap warning
211 userauthModifyUserPrivilegeTrap warning
213 cpuGuardControlTrap warning
214 cpuGuardReleaseTrap warning
215 snmpAuthenInfoTrap warning
= 1.3.6.1.4.1.259.10.1.45.2.1.0
17 swFanFailureTrap critical fans bad
18 swFanRecoverTrap note fans well
41 swSmtpConnFailureTrap critical
58 swThermalRisingNotification warning
59 swThermalFallingNotification warning
111 swIpFilterInetRejectTrap warning
159 sfpInsertTrap warning
160 sfpRemoveTrap warning
190 swDyingGaspTrap warning
192 udldPortShutdownTrap warning
265 erpsInstanceNodeStateChangeTrap note
266 erpsInstanceWestRingPortStateChangeTrap note
267 erpsInstanceEastRingPortStateChangeTrap note
287 smartpairPrimaryPortTrap warning
288 smartpairBackupPortTrap warning
289 sfpRxlosInterruptDisableTrap warning
290 sfpRxlosInterruptEnableTrap warning
= 1.3.6.1.4.1.637.64.0.10.1.2.0
1 packedCmipTrap note
2 startOfResyncTrap warning
3 cmipTrap note
4 startProxyTrap note
5 stopProxyTrap warning
6 eventLostTrap warning
7 topClassStateTrap warning
= 1.3.6.1.4.1.890.1.2.1.0
1 reboot warning restarts bad
= 1.3.6.1.4.1.890.1.5.0
1 reboot warning restarts bad
2 systemShutdown warning
3 overheat warning temperature bad
4 overheatOver warning temperature bad
5 errLog note
6 fanRpmLow warning fans bad
7 fanRpmNormal note fans well
8 voltageOutOfRange warning power bad
9 voltageNormal note power well
10 systemMaintenanceFailure critical
11 configChange note config-changed bad
12 thermalSensorFailure critical temperature bad
= 1.3.6.1.4.1.890.1.5.5.6.12.3
1 eqptHWMonitorFailure critical
= 1.3.6.1.4.1.890.1.5.5.6.12.4
1 sysMacAntiSpoofing warning intrusions bad
2 sysAlarmCutoffEnable warning
3 sysAlarmClearEnable note
4 sysLoginFailure critical login-failures bad
= 1.3.6.1.4.1.890.1.5.8.20.37.2
1 eventOnTrap warning
2 eventClearedTrap note
= 1.3.6.1.4.1.890.1.6.22.2
3 vpnTunnelDisconnected warning vpn-down bad
= 1.3.6.1.4.1.890.1.15.3.3.2.2
1 capwapWTPOnline note
2 capwapWTPOffline warning
= 1.3.6.1.4.1.890.1.15.3.26.2
1 zyHwMonitorFanSpeedOutOfRange warning fans bad
2 zyHwMonitorTemperatureOutOfRange warning temperature bad
3 zyHwMonitorPowerSupplyVoltageOutOfRange warning power bad
4 zyHwMonitorBackupPowerSupplyInUse warning
5 zyHwMonitorDyingGasp warning
6 zyHwMonitorFanAirFlowInconsistency warning
7 zyHwMonitorFanSpeedOutOfRangeRecovered note fans well
8 zyHwMonitorTemperatureOutOfRangeRecovered note temperature well
9 zyHwMonitorPowerSupplyVoltageOutOfRangeRecovered note power well
10 zyHwMonitorPowerSourceAbnormal warning power bad
11 zyHwMonitorPowerSourceAbnormalRecovered note power well
12 zyHwMonitorPowerSourceStatusChange note power told
= 1.3.6.1.4.1.890.1.15.3.84.3
1 zyTransceiverDdmiTemperatureOutOfRange warning temperature bad
2 zyTransceiverDdmiTxPowerOutOfRange warning power bad
3 zyTransceiverDdmiRxPowerOutOfRange warning power bad
4 zyTransceiverDdmiVoltageOutOfRange warning power bad
5 zyTransceiverDdmiTxBiasOutOfRange note
6 zyTransceiverDdmiTemperatureOutOfRangeRecovered note temperature well
7 zyTransceiverDdmiTxPowerOutOfRangeRecovered note power well
8 zyTransceiverDdmiRxPowerOutOfRangeRecovered note power well
9 zyTransceiverDdmiVoltageOutOfRangeRecovered note power well
10 zyTransceiverDdmiTxBiasOutOfRangeRecovered note
= 1.3.6.1.4.1.4526.10.1.0
1 multipleUsersTrap note
2 broadcastStormStartTrap warning loops bad
3 broadcastStormEndTrap warning loops bad
4 linkFailureTrap critical link-down bad
5 vlanRequestFailureTrap critical
6 vlanDeleteLastTrap warning
7 vlanDefaultCfgFailureTrap critical
8 vlanRestoreFailureTrap note
9 fanFailureTrap critical fans bad
10 stpInstanceNewRootTrap warning loops bad
11 stpInstanceTopologyChangeTrap warning loops bad
12 powerSupplyStatusChangeTrap note power told
13 failedUserLoginTrap note
14 userLockoutTrap warning
15 daiIntfErrorDisabledTrap warning
16 stpInstanceLoopInconsistentStartTrap critical loops bad
17 stpInstanceLoopInconsistentEndTrap warning loops bad
18 dhcpSnoopingIntfErrorDisabledTrap warning
19 noStartupConfigTrap warning
20 agentSwitchIpAddressConflictTrap warning
21 agentSwitchCpuRisingThresholdTrap warning
22 agentSwitchCpuFallingThresholdTrap warning
23 agentSwitchCpuFreeMemBelowThresholdTrap note
24 agentSwitchCpuFreeMemAboveThresholdTrap warning
25 topologyChangeInitiatedTrap note
26 loopDetectedTrap warning loops bad
27 agentSwitchMbufRisingThresholdTrap warning
28 agentSwitchMbufFallingThresholdTrap warning
29 loginSessionStartStopTrap note
30 agentSwitchDDisableAutoRecoveryTrap note
31 agentSwitchStormControlTrap warning loops bad
32 loopProtectTrap warning loops bad
= 1.3.6.1.4.1.4526.10.43.0
1 boxsFanStateChange note fans told
2 boxsPowSupplyStateChange note power told
3 boxsTemperatureChange note
4 boxsThermalShutdown warning temperature bad
5 boxsTemperatureStateChange note temperature told
= 1.3.6.1.4.1.4526.11.1.0
15 macAddrLearnTrap note
16 macAddrAgeoutTrap warning
= 1.3.6.1.4.1.8691.7.69.0
1 configChangeTrap note config-changed bad
2 power1Trap warning
3 power2Trap warning
4 trafficOverloadTrap critical power bad
5 redundancyTopologyChangedTrap warning loops bad
6 turboRingCouplingPortChangedTrap note
7 turboRingMasterChangedTrap warning ha-failover bad
17 portLoopDetectedTrap warning loops bad
18 rateLimitedOnTrap warning
19 lldpChgTrap warning
20 abc02WarningTrap warning
22 turboRingMasterMismatchTrap warning
24 userAuthSuccessTrap warning
25 userAuthFailTrap critical login-failures bad
26 macStickyPortViolationPortDisableTrap warning
28 fiberWarningTrap note
29 loggingCapacityTrap warning
31 userInfoChgTrap note
32 configImportTrap warning
38 remoteAuthSuccessTrap warning
39 remoteAuthFailTrap critical login-failures bad
= 1.3.6.1.4.1.8691.7.84.0
40 trackingStatusChangedTrap note
43 trackingPortEnableChangedTrap note
48 mrpMultiManagerTrap warning
49 mrpRingOpenTrap warning
50 diOfftoOnChangedTrap note
51 diOntoOffChangedTrap note
= 1.3.6.1.4.1.8691.7.108.0
16 poeWarningTrap warning
= 1.3.6.1.4.1.8691.7.114.0
44 ePSChangeToOnTrap note
45 ePSChangeToOffTrap note
= 1.3.6.1.4.1.8691.15.34.0
1 configChange note config-changed bad
2 powerOn warning
3 powerOff warning power bad
4 diOn warning
5 diOff warning
6 clientJoined warning
7 clientLeft warning
= 1.3.6.1.4.1.8691.602.1.1.0
1 siNotifyConfigChanged note config-changed bad
2 siNotifyConfigImported warning
= 1.3.6.1.4.1.8691.602.8.6.0
1 deviceioNotifySystemPowerOn warning
2 deviceioNotifySystemPowerOff warning power bad
3 deviceioNotifyDiOpen warning
4 deviceioNotifyDiShort warning
= 1.3.6.1.4.1.8691.603.3.4.0
1 trv2NotifyMasterChanged warning ha-failover bad
2 trv2NotifyMasterMismatch warning
3 trv2NotifyCouplingChanged note
= 1.3.6.1.4.1.8691.603.3.7.0
1 dualhomingNotifyPathChanged note
= 1.3.6.1.4.1.8691.603.5.3.0
1 fiberCheckNotifyFiberCheckWarning warning
= 1.3.6.1.4.1.8691.608.2.0
1 poeBtNotifyPdPowerOn warning
2 poeBtNotifyPdPowerOff warning power bad
3 poeBtNotifyLowInputVoltage warning power bad
4 poeBtNotifyPdOverCurrent warning power bad
5 poeBtNotifyPdNoResponse warning
6 poeBtNotifyOverBudgetLimit warning
7 poeBtNotifyPdDetectionFailure critical
8 poeBtNotifyNonPdOrPdShortCircuit warning
= 1.3.6.1.4.1.11863.6.4.2
1 tpSysMonitorCpuOverLoading critical
2 tpSysMonitorMemoryOverLoading critical
= 1.3.6.1.4.1.11863.6.14.2
1 vlanTableCreate warning
= 1.3.6.1.4.1.11863.6.56.2
1 tpPoePortPowerChange note
2 tpPoePortPowerOverLoading critical power bad
3 tpPoePortShortCircuit warning
4 tpPoePortPowerOver30Watts warning power bad
5 tpPoePortPowerDeny warning
6 tpPoeThermalShutdown warning temperature bad
7 tpPoeOverMaxPowerBudget warning power bad
= 1.3.6.1.4.1.11863.6.96.2
1 tempExceedThreshold warning temperature bad
2 volExceedThreshold warning
3 biasCurExceedThreshold warning
4 txPowExceedThreshold warning
5 rxPowExceedThreshold warning
= 1.3.6.1.4.1.13464.1.2.1.1.2.24
1 cpuBusyTrap warning
2 cpuUnbusyTrap warning
= 1.3.6.1.4.1.13464.1.2.1.1.2.29
1 dramBusyTrap warning
= 1.3.6.1.4.1.13464.1.2.1.1.7.3
1 snmpNotifyTypeSaveConfiguration note config-changed bad
= 1.3.6.1.4.1.13464.1.2.1.1.9
12 syslogTrap warning
= 1.3.6.1.4.1.13464.1.2.1.2.9
1 ggmpClientPortLoop warning loops bad
2 ggmpClientPortLoopFree warning loops bad
3 ggmpClientPortLinkUp note link-down well
4 ggmpClientPortLinkDown warning link-down bad
5 ggmpClientTurnErr warning
6 ggmpClientTurnNormal note
7 ggmpClientDeleteErr note
8 ggmpClientNewReg warning
= 1.3.6.1.4.1.13464.1.2.1.3.3
1 powerRemoveTrap warning
2 powerInsertTrap warning
3 fanRemoveTrap warning
4 fanInsertTrap warning
5 boardRemoveTrap warning
6 boardInsertTrap warning
7 boardConnectedTrap warning
8 boardUnconnectedTrap warning
9 boardRoletoSlaveTrap warning
10 boardRoletoMasterTrap warning
11 powerRunningNoGoodTrap note power well
12 powerRunningGoodTrap note power well
13 alarmPowerNoInsertTrap warning power bad
14 alarmControlNoInsertTrap warning
= 1.3.6.1.4.1.13464.1.2.2.1.7.5
1 portFlowAlarmExceedTrap warning
2 portFlowAlarmNormalTrap note
= 1.3.6.1.4.1.13464.1.2.2.5.11
1 stackPortVirtualLinkStateChange note
= 1.3.6.1.4.1.13464.1.2.3.2.0
1 rRisingAlarm warning
2 rFallingAlarm warning
= 1.3.6.1.4.1.13464.1.2.3.3.1.2.0
1 mnMacChangedNotification note
= 1.3.6.1.4.1.13464.1.2.4.1.8.0
1 portSecurityMacDenyNotification warning
2 portSecurityMaxDenyNotification warning
3 portSecurityShutdownNotification warning
= 1.3.6.1.4.1.13464.1.2.4.3.1.1.18
1 stpDot1dStpPortBlocking warning loops bad
2 stpDot1dStpPortException warning loops bad
3 stpDot1dStpPortRecover note loops well
4 stpDot1dStpPortRmtLoop warning loops bad
5 stpDot1dStpPortRmtLoopFree warning loops bad
6 stpDot1dStpNewRoot warning loops bad
7 stpDot1dStpPortForwarding warning loops bad
= 1.3.6.1.4.1.13464.1.2.4.7.1.1.9
1 errpRingNodeStateChange note
2 errpPriComPortStateChange note
3 errpSecEdgePortStateChange note
= 1.3.6.1.4.1.13464.1.2.5.5.8
2 dhcpRelaySvrClientTrap warning
= 1.3.6.1.4.1.30065.3.12.0
1 aristaEntSensorAlarm critical
= 1.3.6.1.4.1.30065.4.1.0
1 aristaBgp4V2EstablishedNotification note link-down well
2 aristaBgp4V2BackwardTransitionNotification warning
= 1.3.6.1.4.1.47196.4.1.1.3.1.1.5.0
1 arubaWiredLoopProtectLoopDetectedNotification warning loops bad
2 arubaWiredLoopProtectVlanLoopDetectedNotification warning loops bad
= 1.3.6.1.4.1.47196.4.1.1.3.4.1
1 arubaWiredMgmdRmonTrapEvent warning
= 1.3.6.1.4.1.47196.4.1.1.3.5.0
1 arubaWiredRpvstErrantBpduReceived warning loops bad
2 arubaWiredRpvstNewRoot warning loops bad
3 arubaWiredRpvstRootGuardInconsistency warning loops bad
4 arubaWiredRpvstLoopGuardInconsistency warning loops bad
5 arubaWiredRpvstTopologyChange warning loops bad
= 1.3.6.1.4.1.47196.4.1.1.3.6.0
1 arubaWiredMvrpVlanLimitReachedEvent warning
= 1.3.6.1.4.1.47196.4.1.1.3.7.3.1
1 islUp note
2 islDown warning
3 keepAliveUp note
4 keepAliveDown note
5 mclagLocalUpPeerUp note link-down well
6 mclagLocalUpPeerDown warning link-down bad
7 mclagLocalDownPeerUp note link-down well
8 mclagLocalDownPeerDown warning link-down bad
= 1.3.6.1.4.1.47196.4.1.1.3.10.1
1 arubaWiredVsfMemberStatusChange note
2 arubaWiredVsfFragmentStatusChange note
= 1.3.6.1.4.1.47196.4.1.1.3.11.2.0
1 arubaWiredPSUStateNotification warning
= 1.3.6.1.4.1.47196.4.1.1.3.11.3.0
1 arubaWiredTempSensorStateNotification warning
= 1.3.6.1.4.1.47196.4.1.1.3.11.4.0
1 arubaWiredFanTrayStateNotification warning
= 1.3.6.1.4.1.47196.4.1.1.3.11.5.0
1 arubaWiredFanStateNotification warning
= 1.3.6.1.4.1.47196.4.1.1.3.11.6.0
1 arubaWiredModuleStateNotification note
2 arubaWiredModuleInsertedNotification note
3 arubaWiredModuleRemovedNotification warning
4 arubaWiredModuleUnrecognizedNotification warning
= 1.3.6.1.4.1.47196.4.1.1.3.13.0
1 arubaWiredMstpErrantBpduReceived warning loops bad
2 arubaWiredMstpInstanceTopologyChange warning loops bad
3 arubaWiredMstpCISTTopologyChange warning loops bad
4 arubaWiredMstpInstanceNewRoot warning loops bad
5 arubaWiredMstpCISTNewRoot warning loops bad
6 arubaWiredMstpInstanceLoopGuardInconsistency warning loops bad
7 arubaWiredMstpCISTLoopGuardInconsistency warning loops bad
8 arubaWiredMstpInstanceRootGuardInconsistency warning loops bad
9 arubaWiredMstpCISTRootGuardInconsistency warning loops bad
= 1.3.6.1.4.1.47196.4.1.1.3.15.0
1 arubaWiredVsfv2MemberStatusChange note
2 arubaWiredVsfv2FragmentStatusChange note
= 1.3.6.1.4.1.47196.4.1.1.3.16.0
1 arubaWiredRadiusServerStatusChange note
2 arubaWiredTacacsServerStatusChange note
= 1.3.6.1.4.1.47196.4.1.1.3.19.0
1 arubaWiredMacNotifyMacAddressTableChange note
= 1.3.6.1.4.1.47196.4.1.1.3.20.0
1 arubaWiredConfigurationChangeNotification note config-changed bad
2 arubaWiredConfigurationNotificationOnCompletion warning
= 1.3.6.1.4.1.47196.4.1.1.3.21.0
1 arubaWiredPortSecurityViolationStatusChange note
= 1.3.6.1.4.1.52642.1.1.10.2.1.2
2 fsSystemHardChangeDetected note
3 fsSystemPowerStateChange note power told
4 fsSystemFanStateChange note fans told
5 fsSystemCPUusageTooHighTrap warning
6 fsSystemCPUusageTooHighRecovTrap warning
7 fsSystemTmpTooHighTrap warning
8 fsSystemTmpTooHighRecovTrap warning
9 fsSystemMemusageTooHighTrap warning
10 fsSystemMemusageTooHighRecovTrap warning
11 fsSystemLankApCPUusageTooHighTrap warning
12 fsSystemLankApCPUusageTooHighRecovTrap warning
13 fsSystemLankApMemusageTooHighTrap warning
14 fsSystemLankApMemusageTooHighRecovTrap warning
15 fsSystemResetTrap warning restarts bad
16 fsSystemLankApResetTrap warning
17 fsSystemPowerOnTrap warning
18 fsSystemPowerOffTrap warning power bad
19 fsSystemPowerOnTrapInVSU warning
20 fsSystemPowerOffTrapInVSU warning power bad
21 fsSystemTmpTableTooHighTrap warning
22 fsSystemTmpTableTooHighRecovTrap warning
23 fsSystemTmpTableTooHighTrapVSU warning
24 fsSystemTmpTableTooHighRecovTrapVSU warning
25 fsSystemFanTableStateChange note fans told
26 fsSystemFanTableStateChangeVSU note fans told
27 fsSystemParamSaveErr warning
28 fsSystemFanTableOn warning
29 fsSystemFanTableOff warning fans bad
30 fsSystemFanTableOnVSU warning
31 fsSystemFanTableOffVSU warning fans bad
= 1.3.6.1.4.1.52642.1.1.10.2.21.2
2 fsEntityStatusChange note
4 fsTemperatureWarning warning temperature bad
= 1.3.6.1.4.1.52642.1.1.10.2.56.6.2
1 fsNotifyApTimeStampFail critical
2 fsNotifyStaOper warning
3 fsNotifyAcMBChange note
4 fsNotifyApSwUpdtFail critical
5 fsNotifyStaActOverThredhold warning
6 fsNotifyStaDisactOverThredhold warning
7 fsNotifyStaRoamTotal warning
8 fsNotifyStaRoamPerMin warning
9 fsNotifyAcPowerStatus warning
10 fsNotify86PowerOffAlarm warning power bad
11 fsNotify86PowerOffAlarmClear note power well
12 fsNotifyApSwUpdtSuccess warning
13 fsNotifyApUp note
14 fsNotifyApDown warning
15 fsNotifyApSwUpdtFailApMac critical
16 fsNotifyApTimeStampFailApMac critical
17 fsNotifyStaOperAlternate warning
18 fsNotifyNonrootOper warning
19 fsNotifyMicroApAction warning
= 1.3.6.1.4.1.52642.1.1.10.2.105.2
3 fsFiberAntifakeTrap warning
= 1.3.6.1.4.1.52642.1.1.10.2.105.4
3 fsFiberRemoveEventTrap warning
4 fsFiberInsertEventTrap warning
5 fsFiberInvalidTrap warning
6 fsFiberInvalidResumeTrap warning
9 fsFiberSpeedMismatch warning
= 1.3.6.1.4.1.52642.1.1.10.2.110.2
1 ifPoePowerOffTrap warning power bad
2 ifPoePowerOnTrap warning
= 1.3.6.1.4.1.2636.4.1
1 jnxPowerSupplyFailure critical power bad: a power supply failed
2 jnxFanFailure critical fans bad: a fan failed
3 jnxOverTemperature critical temperature bad: too hot
4 jnxRedundancySwitchover warning ha-failover bad: the other routing engine took over
5 jnxFruRemoval warning: a part was taken out
6 jnxFruInsertion note: a part was put in
7 jnxFruPowerOff warning: a part was switched off
8 jnxFruPowerOn note: a part was switched on
9 jnxFruFailed critical: a part failed
10 jnxFruOffline warning: a part is out of use
11 jnxFruOnline note: a part is in use
= 1.3.6.1.4.1.2636.4.2
1 jnxPowerSupplyOK note power well: a power supply works again
2 jnxFanOK note fans well: a fan works again
3 jnxTemperatureOK note temperature well: no longer too hot
= 1.3.6.1.4.1.2636.4.5.0
1 jnxCmCfgChange note config-changed bad: its configuration was changed
`;
