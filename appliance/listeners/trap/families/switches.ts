/** Notifications of switches: H3C and HPE Comware, Aruba CX, Zyxel, D-Link, Netgear, TP-Link, Allied Telesis, Extreme, Moxa, Hirschmann, Edge-Core, FS. Numbers and names: HH3C-..., ARUBAWIRED-..., ZYXEL-..., NETGEAR-..., TPLINK-..., AT-..., EXTREME-..., JUNIPER-MIB, JUNIPER-CFGMGMT-MIB, FOUNDRY-SN-NOTIFICATION-MIB, SW-MIB, .... How to read a line: ../notification-table.ts. */
export const SWITCHES = `
= 1.3.6.1.2.1.172.0
1 pimBsrElectedBSRLostElection warning
2 pimBsrCandidateBSRWinElection warning
= 1.3.6.1.4.1.52.4.2.31.1.0
1 ctEntStateOperEnabled note
2 ctEntStateOperDisabled warning
= 1.3.6.1.4.1.52.4.13.100.2
1 sysSystemUp note
2 sysSystemDown warning
3 sysRadiusServerChanged note
4 dot11StationAssociation warning
5 dot11StationReAssociation warning
6 dot11StationAuthentication warning
7 dot11StationRequestFail critical
9 dot1xMacAddrAuthSuccess warning
10 dot1xMacAddrAuthFail critical login-failures bad
11 dot1xAuthNotInitiated note
12 dot1xAuthSuccess warning
13 dot1xAuthFail critical login-failures bad
14 localMacAddrAuthSuccess warning
15 localMacAddrAuthFail critical login-failures bad
16 pppLogonFail critical login-failures bad
17 iappStationRoamedFrom warning
18 iappStationRoamedTo warning
19 iappContextDataSent warning
20 sntpServerFail critical
21 dot11InterfaceAFail critical
22 dot11InterfaceGFail critical
23 dot11WirelessSTPDetection warning loops bad
= 1.3.6.1.4.1.52.2501.10.2
1 envPowerSupplyFailed critical power bad
2 envPowerSupplyRecovered note power well
3 envFanFailed critical fans bad
4 envFanRecovered note fans well
5 envTempExceeded warning temperature bad
6 envTempNormal note temperature well
7 envHotSwapIn warning
8 envHotSwapOut warning
9 envBackupControlModuleOnline warning
10 envBackupControlModuleFailure critical
11 envLineModuleFailure critical
12 envCPUThresholdExceeded warning
= 1.3.6.1.4.1.52.2501.10.3.0
1 polAclDenied warning
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
= 1.3.6.1.4.1.171.12.1.7.2.0
1 agentsystemRestart note restarts bad
2 agentSaveToNVRAM warning
3 agentFileTransferStatusChange note
4 agentSetToFactoryDefault warning
5 agentGratuitousARPTrap warning
6 agentLoginFailTrap critical login-failures bad
7 agentFirmwareUpgrade note config-changed bad
8 agentAccessFlashFailed critical
9 agentCfgOperCompleteTrap note
= 1.3.6.1.4.1.171.12.8.6.0
11 swSingleIPMSColdStart warning restarts bad
12 swSingleIPMSWarmStart warning restarts bad
13 swSingleIPMSLinkDown warning link-down bad
14 swSingleIPMSLinkUp note link-down well
15 swSingleIPMSAuthFail critical login-failures bad
16 swSingleIPMSnewRoot warning loops bad
17 swSingleIPMSTopologyChange warning loops bad
18 swSingleIPMSrisingAlarm warning
19 swSingleIPMSfallingAlarm warning
20 swSingleIPMSmacNotification warning
21 swSingleIPMSPortTypeChange note
22 swSingleIPMSPowerStatusChg warning
23 swSingleIPMSPowerFailure critical power bad
24 swSingleIPMSPowerRecover note power well
= 1.3.6.1.4.1.171.12.11.2.2.1.0
1 swUnitInsert warning
2 swUnitRemove warning
3 swUnitFailure critical
4 swUnitTPChange note
5 swUnitRoleChange note
= 1.3.6.1.4.1.171.12.11.2.2.2.0
1 swPowerStatusChg warning
2 swPowerFailure critical power bad
3 swPowerRecover note power well
= 1.3.6.1.4.1.171.12.11.2.2.3.0
1 swFanFailure critical fans bad
2 swFanRecover note fans well
= 1.3.6.1.4.1.171.12.11.2.2.4.0
1 swHighTemperature warning temperature bad
2 swHighTemperatureRecover note temperature well
3 swLowTemperature warning temperature bad
4 swLowTemperatureRecover note temperature well
= 1.3.6.1.4.1.171.12.11.2.2.5.0
1 swExternalAlarm warning
2 swExternalAlarmStacking warning
= 1.3.6.1.4.1.171.14.3.0
1 dL2FdbMacNotification note
= 1.3.6.1.4.1.171.14.5.0
1 dEntityExtFanStatusChg warning
2 dEntityExtThermalStatusChg warning
3 dEntityExtPowerStatusChg warning
4 dEntityExtAirFlowChg note
5 dEntityExtFactoryResetButton warning
= 1.3.6.1.4.1.171.14.8.0
1 dPortSecMacAddrViolation warning
= 1.3.6.1.4.1.171.14.9.0
1 dStackInsertNotification warning
2 dStackRemoveNotification warning
3 dStackFailureNotification critical
4 dStackTPChangeNotification note
5 dStackRoleChangeNotification note
= 1.3.6.1.4.1.171.14.14.0
1 dsfUploadImage warning
2 dsfDownloadImage warning
3 dsfUploadCfg warning
4 dsfDownloadCfg warning
5 dsfSaveCfg warning
= 1.3.6.1.4.1.171.14.19.1.1.0
1 dSafeguardChgToExhausted note
2 dSafeguardChgToNormal note
= 1.3.6.1.4.1.171.14.22.0
1 dImpbViolationTrap warning
= 1.3.6.1.4.1.171.14.24.0
1 dPoeIfPowerDeniedNotification warning power bad
2 dPoeIfPowerOverLoadNotification critical power bad
3 dPoeIfPowerShortCircuitNotification warning
4 dPoeIfPdAliveFailOccurNotification critical
= 1.3.6.1.4.1.171.14.25.0
1 dStormCtrlOccurred warning loops bad
2 dStormCtrlStormCleared note loops well
= 1.3.6.1.4.1.171.14.30.0
1 dDot1xExtLoggedSuccess note
2 dDot1xExtLoggedFail note
= 1.3.6.1.4.1.171.14.45.0
1 dErrDisNotifyPortDisabledAssert warning
2 dErrDisNotifyPortDisabledClear note
3 dErrDisNotifyVlanDisabledAssert warning
4 dErrDisNotifyVlanDisabledClear note
= 1.3.6.1.4.1.171.14.46.0
1 dLbdLoopOccurred warning loops bad
2 dLbdLoopRestart warning loops bad
3 dLbdVlanLoopOccurred warning loops bad
4 dLbdVlanLoopRestart warning loops bad
= 1.3.6.1.4.1.171.14.47.0
1 dBpduProtectionAttackOccur warning intrusions bad
2 dBpduProtectionAttackRecover note intrusions well
= 1.3.6.1.4.1.171.14.59.0
1 dDosPreveAttackDetected warning intrusions bad
2 dDosPreveAttackDetectedPacket warning intrusions bad
= 1.3.6.1.4.1.171.14.72.0
1 dDdmAlarmTrap warning
2 dDdmWarningTrap note
= 1.3.6.1.4.1.171.14.75.0
1 dIpExtGratuitousARPTrap warning
= 1.3.6.1.4.1.171.14.78.0
1 dErpsFailuredetectedNotif critical
2 dErpsFailureClearedNotif note
3 dErpsRPLOwnerConflictNotif warning
= 1.3.6.1.4.1.171.14.133.0
1 dDhcpFilterAttackDetected warning intrusions bad
= 1.3.6.1.4.1.171.14.153.0
1 dMacAuthLoggedSuccess note
2 dMacAuthLoggedFail note
3 dMacAuthLoggedAgesOut note
= 1.3.6.1.4.1.171.14.154.0
1 dWebAuthLoggedSuccess note
2 dWebAuthLoggedFail note
= 1.3.6.1.4.1.171.14.165.0
1 dGenMgmtLoginFail critical login-failures bad
= 1.3.6.1.4.1.207.0
101 newRoot warning loops bad: it is the new root of the spanning tree
102 topologyChange note loops bad: the spanning tree changed
103 atiL2FanStopTrap warning fans bad
104 atiL2TemperatureAbnormalTrap warning temperature bad
105 atiL2PowerSupplyOutage warning power bad
106 atiL2IntruderAlert warning
= 1.3.6.1.4.1.207.8.4.4.2.1
1 igmpGeneralQueryNotReceivedEvent warning
= 1.3.6.1.4.1.207.8.4.4.3.1.0
1 fanAndPsRpsConnectionTrap warning
2 fanAndPsMainPSUStatusTrap warning
3 fanAndPsRedundantPSUStatusTrap warning
4 fanAndPsMainFanStatusTrap warning
5 fanAndPsRedundantFanStatusTrap warning
6 fanAndPsTemperatureStatusTrap warning
7 fanAndPsFanTrayPresentTrap warning
8 fanAndPsFanTrayStatusTrap warning
9 fanAndPsMainMonitoringStatusTrap warning
10 fanAndPsAccelFanStatusTrap warning
= 1.3.6.1.4.1.207.8.4.4.3.2
11 restartNotification warning restarts bad
= 1.3.6.1.4.1.207.8.4.4.3.4.1.0
1 generalTemperatureStatusTrap warning
= 1.3.6.1.4.1.207.8.4.4.3.4.2.0
1 sbTempFixedThresholdTrap note temperature well
2 sbTempSettableThresholdTrap warning temperature bad
= 1.3.6.1.4.1.207.8.4.4.3.4.3.0
1 acceleratorTemperatureStatusTrap warning
= 1.3.6.1.4.1.207.8.4.4.3.6.0
1 bbrNvsReinitialiseTrap warning
= 1.3.6.1.4.1.207.8.4.4.3.7
11 lowMemoryTrap warning
= 1.3.6.1.4.1.207.8.4.4.3.10.5
1 envMonFanAlarmSetEvent warning fans bad
2 envMonFanAlarmClearedEvent note fans well
3 envMonVoltAlarmSetEvent warning power bad
4 envMonVoltAlarmClearedEvent note power well
5 envMonTempAlarmSetEvent warning temperature bad
6 envMonTempAlarmClearedEvent note temperature well
7 envMonPsbAlarmSetEvent warning
8 envMonPsbAlarmClearedEvent note
= 1.3.6.1.4.1.207.8.4.4.4.23.0
1 ethernetTrap warning
= 1.3.6.1.4.1.207.8.4.4.4.31.0
1 flashFailureTrap critical
= 1.3.6.1.4.1.207.8.4.4.4.36.100
11 loginFailureTrap critical login-failures bad
= 1.3.6.1.4.1.207.8.4.4.4.49.0
1 configFileExistTrap warning
= 1.3.6.1.4.1.207.8.4.4.4.53.0
1 triggerTrap warning
= 1.3.6.1.4.1.207.8.4.4.4.58.0
1 pingTrap note
= 1.3.6.1.4.1.207.8.4.4.4.70.0
1 dhcpRangeExhaustedTrap warning
2 dhcpRangeExceededThresholdTrap warning
3 dhcpRangeExceededThresholdClearTrap note
= 1.3.6.1.4.1.207.8.4.4.4.77.0
1 firewallTrap warning
= 1.3.6.1.4.1.207.8.4.4.4.87
9 swiPortVlanStateNotify note
= 1.3.6.1.4.1.207.8.4.4.4.87.0
6 swiIntrusionDetectionTrap warning intrusions bad
= 1.3.6.1.4.1.207.8.4.4.4.97.0
1 pim4NeighbourAddedTrap note
2 pim4NeighbourDeletedTrap warning
3 pim4InterfaceUpTrap note link-down well
4 pim4InterfaceDownTrap warning link-down bad
5 pim4ErrorTrap warning
= 1.3.6.1.4.1.207.8.4.4.4.109.0
1 tcaTrap warning
= 1.3.6.1.4.1.207.8.4.4.4.118.1.1.3
1 atrDot1xAuthenticated warning
2 atrDot1xUnauthenticated warning
3 atrDot1xFailedAuth critical
= 1.3.6.1.4.1.207.8.4.4.4.118.1.1.6
1 atrMacBasedAuthAuthenticated warning
2 atrMacBasedAuthUnauthenticated warning
3 atrMacBasedAuthFailedAuth critical login-failures bad
= 1.3.6.1.4.1.207.8.4.4.4.136.1
1 epsrNodeTrap warning
= 1.3.6.1.4.1.207.8.4.4.4.140.0
1 pvstpmTopologyChange warning loops bad
2 pvstpmInconsistentBPDU warning loops bad
= 1.3.6.1.4.1.207.8.15.9
1 atiswitchFanStopTrap warning fans bad
2 atiswitchTemperatureAbnormalTrap warning temperature bad
= 1.3.6.1.4.1.207.8.17.6.0
1 atiStkSwIntrusionDetectionTrap warning intrusions bad
2 atiStkSwSTPPortStateChangeTrap warning loops bad
3 atiStkSwBPDUGuardIsTriggeredTrap warning loops bad
4 atiStkSwPOEPowerExceedThresholdTrap warning power bad
5 atiStkSwPOEPowerNormalTrap note power well
6 atiStkSwFanStopSpinTrap warning fans bad
7 atiStkSwFanStopSpinRecoveryTrap note fans well
8 atiStkSwTemperatureHighTrap warning temperature bad
9 atiStkSwTemperatureLowTrap warning temperature bad
10 atiStkSwTemperatureLimitClearTrap note temperature well
11 atiStkSwVolt5VLimitTrap warning
12 atiStkSwVolt5VLimitClearTrap note power well
13 atiStkSwVoltVCCLimitTrap warning
14 atiStkSwVoltVCCLimitClearTrap note power well
15 atiStkSwVoltVCCPLimitTrap warning
16 atiStkSwVoltVCCPLimitClearTrap note power well
17 atiStkSwVolt2HalfVLimitTrap warning
18 atiStkSwVolt2HalfVLimitClearTrap note power well
19 atiStkSwVolt12VLimitTrap warning
20 atiStkSwVolt12VLimitClearTrap note power well
21 atiStkSwPOEErrorStateTrap note
22 atiStkSwPOEPortResetTrap warning
23 atiStkSwSysRPSStateChangedTrap note
24 atiStkSwBPDUGuardFilterTriggeredTrap warning loops bad
25 atiStkSwLoopProtectDetectedLoopBlockedTrap warning loops bad
26 atiStkSwLoopProtectRecoverLoopBlockedTrap note loops well
27 atiStkSwLoopProtectDetectedByLDFTrap warning loops bad
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
1 swPowerStatusChangeTrap note
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
12 zyHwMonitorPowerSourceStatusChange note
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
= 1.3.6.1.4.1.1916.0
6 extremeOverheat warning temperature bad
7 extremeFanfailed critical fans bad
8 extremeFanOK note fans well
9 extremeInvalidLoginAttempt warning login-failures bad
10 extremePowerSupplyFail critical power bad
11 extremePowerSupplyGood note power well
12 extremeRpsAlarm warning
13 extremeRpsNoAlarm warning
14 extremeSmartTrap note
15 extremeModuleStateChanged note
17 extremeEsrpStateChange note
18 extremeSlbUnitAdded note
19 extremeSlbUnitRemoved critical
20 extremeEdpNeighborAdded note
21 extremeEdpNeighborRemoved warning
= 1.3.6.1.4.1.1916.1.1.1.45.2
1 downloadImageTrap warning
2 installImageTrap warning
= 1.3.6.1.4.1.1916.1.1.6.0
1 extremeSystemPowerStatus warning
2 extremeGenericTrap warning
3 extremePsuPowerStatus warning
4 extremeSystemPowerUsageNotification warning
= 1.3.6.1.4.1.1916.1.4
16 extremeRateLimitExceededAlarm warning
= 1.3.6.1.4.1.1916.1.4.13.2.0
1 extremePortMauChangeTrap note
2 extremePortMauRestrictionTrap warning
= 1.3.6.1.4.1.1916.1.12.7.0
1 extremeEsrpDomainStateChange note
= 1.3.6.1.4.1.1916.1.16.6.0
1 extremeMACTrackingAdd note
2 extremeMACTrackingDel warning
3 extremeMACTrackingMove warning
= 1.3.6.1.4.1.1916.1.17.4.0
1 extremeStpEdgePortLoopDetected warning loops bad
2 extremeStpPortLoopProtectEventDetected warning loops bad
= 1.3.6.1.4.1.1916.1.24.5.0
1 extremeTrapDiagPortDiagnostics warning
= 1.3.6.1.4.1.1916.1.32.3.0
1 extremeSwMonitorCpuUtilization warning
2 extremeServiceLicenseExpiration warning
3 extremeTrialLicenseExpiration warning
4 extremeSwMonitorCpuUtilizationNormal note
= 1.3.6.1.4.1.1916.1.33.4.0
1 extremeStackMemberOverheat warning temperature bad
2 extremeStackMemberStatusChanged note
3 extremeStackingPortStatusChanged note
= 1.3.6.1.4.1.1916.4.1.0
1 extremeHealthCheckFailed critical
2 extremeCpuUtilizationRisingTrap warning
3 extremeCpuUtilizationFallingTrap warning
4 extremeProcessorStateChangeTrap note
5 extremeMsmFailoverTrap critical ha-failover bad
6 extremeEsrpTimedOutFailedOverMaster critical
7 extremeRateLimitExceededTrap note
= 1.3.6.1.4.1.1916.4.2.0
1 extremeBgpPrefixReachedThreshold warning link-down bad
2 extremeBgpPrefixMaxExceeded warning link-down bad
= 1.3.6.1.4.1.1916.4.3.0
1 extremeMacLimitExceeded warning
2 extremeUnauthorizedPortForMacDetected warning login-failures bad
3 extremeMacDetectedOnLockedPort warning
4 extremeNetloginUserLogin note
5 extremeNetloginUserLogout note
6 extremeNetloginAuthFailure critical login-failures bad
= 1.3.6.1.4.1.1916.4.4.0
1 extremeNMSInventoryChanged note
2 extremeNMSTopologyChanged warning loops bad
= 1.3.6.1.4.1.1916.4.6.0
1 extremeElrpVlanLoopDetected warning loops bad
= 1.3.6.1.4.1.1916.4.7.0
1 extremeEapsStateChange note
2 extremeEapsFailTimerExpFlagSet critical
3 extremeEapsFailTimerExpFlagClear note
4 extremeEapsLinkDownRingComplete note
= 1.3.6.1.4.1.1916.4.9.0
1 extremeEapsSegmentTimerExpFlagSet critical
2 extremeEapsSegmentTimerExpFlagClear note
= 1.3.6.1.4.1.1916.4.11.0
1 extremeEnhDosThresholdReached warning intrusions bad
2 extremeEnhDosThresholdCleared note intrusions well
= 1.3.6.1.4.1.1916.4.12.0
1 extremePethPSUStatusNotification warning
= 1.3.6.1.4.1.1916.4.14.0
1 extremeDosThresholdCleared note intrusions well
2 extremeDosThresholdReached warning intrusions bad
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
214 snTrapPsuFanStateChange note
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
12 powerSupplyStatusChangeTrap note
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
1 boxsFanStateChange note
2 boxsPowSupplyStateChange note
3 boxsTemperatureChange note
4 boxsThermalShutdown warning temperature bad
5 boxsTemperatureStateChange note
= 1.3.6.1.4.1.4526.11.1.0
15 macAddrLearnTrap note
16 macAddrAgeoutTrap warning
= 1.3.6.1.4.1.5624.1.2.49.1.0
1 etsysResourceCpuLoad1minThresholdExceeded warning
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
= 1.3.6.1.4.1.25506.2.3.2
1 hh3cSysClockChangedNotification note
2 hh3cSysReloadNotification critical restarts bad
3 hh3cSysStartUpNotification note
= 1.3.6.1.4.1.25506.2.4.2
1 hh3cCfgManEventlog warning
2 hh3cCfgOperateCompletion warning
3 hh3cCfgInvalidConfigFile warning
= 1.3.6.1.4.1.25506.2.5.1.3
1 hh3cFlhOperNotification warning
= 1.3.6.1.4.1.25506.2.6.2.0
1 hh3cEntityExtTemperatureThresholdNotification critical temperature bad
2 hh3cEntityExtVoltageLowThresholdNotification warning power bad
3 hh3cEntityExtVoltageHighThresholdNotification warning power bad
4 hh3cEntityExtCpuUsageThresholdNotfication critical
5 hh3cEntityExtMemUsageThresholdNotification critical
6 hh3cEntityExtOperEnabled note
7 hh3cEntityExtOperDisabled warning
8 hh3cEntityExtCriticalTemperatureThresholdNotification critical temperature bad
9 hh3cEntityExtSFPAlarmOn critical
10 hh3cEntityExtSFPAlarmOff warning
11 hh3cEntityExtSFPPhony note
12 hh3cEntityInsert warning
13 hh3cEntityRemove warning
14 hh3cEntityExtForcedPowerOff warning power bad
15 hh3cEntityExtForcedPowerOn warning
16 hh3cEntityExtFaultAlarmOn warning
17 hh3cEntityExtFaultAlarmOff warning
18 hh3cEntityExtResourceLack warning
19 hh3cEntityExtResourceEnough warning
20 hh3cEntityExtTemperatureLower warning temperature bad
21 hh3cEntityExtTemperatureTooUp note temperature well
22 hh3cEntityExtTemperatureNormal note temperature well
23 hh3cEntityExternalAlarmOccur critical
24 hh3cEntityExternalAlarmRecover note
25 hh3cEntityExtCpuUsageThresholdRecover note
26 hh3cEntityExtMemUsageThresholdRecover note
27 hh3cEntityExtMemAllocatedFailed critical
28 hh3cEntityExtECCParityAlarm warning
29 hh3cEntityExtCritLowerTempThresholdNotification warning temperature bad
30 hh3cEntityExtTemperatureTooLow warning temperature bad
31 hh3cEntityExtFanDirectionNotPreferred warning fans bad
32 hh3cEntityExtFanDirectionNotAccord warning
33 hh3cEntityExtSFPInvalid note
34 hh3cEntityExtSFPInvalidNow note
35 hh3cEntityExtMemUsageThresholdOverTrap critical
36 hh3cEntityExtMemUsageThresholdRecoverTrap note
37 hh3cEntityExtVoltageNormal note power well
38 hh3cEntityExtVoltageLower warning power bad
39 hh3cEntityExtVoltageTooLow critical power bad
40 hh3cEntityExtVoltageHigher warning power bad
41 hh3cEntityExtVoltageTooHigh critical power bad
42 hh3cEntityExtSFPAlarmOnEx critical
43 hh3cEntityExtSFPAlarmOffEx warning
= 1.3.6.1.4.1.25506.2.7.1.8.1
1 hh3cIPSecTunnelStart note
2 hh3cIPSecTunnelStop warning vpn-down bad
3 hh3cIPSecNoSaFailure critical
4 hh3cIPSecAuthFailFailure critical login-failures bad
5 hh3cIPSecEncryFailFailure critical
6 hh3cIPSecDecryFailFailure critical
7 hh3cIPSecInvalidSaFailure critical
8 hh3cIPSecPolicyAdd note
9 hh3cIPSecPolicyDel warning
10 hh3cIPSecPolicyAttach warning
11 hh3cIPSecPolicyDetach warning
= 1.3.6.1.4.1.25506.2.8.5.0
1 hh3cMACfilterTrap warning
2 hh3cAclRuleMatchCount warning
3 hh3cAclFirstIPv4PktCaptured warning
4 hh3cAclFirstIPv6PktCaptured warning
5 hh3cAclFirstEthernetPktCaptured warning
= 1.3.6.1.4.1.25506.2.8.7.0
1 hh3cAclResourceTrap warning
= 1.3.6.1.4.1.25506.2.13.3
1 hh3cRadiusAuthServerDownTrap warning
2 hh3cRadiusAccServerDownTrap warning
= 1.3.6.1.4.1.25506.2.13.3.0
1 hh3cRadiusAuthServerUpTrap note
2 hh3cRadiusAccServerUpTrap note
3 hh3cRadiusAuthErrTrap warning
4 hh3cRadiusAuthenticationServerUpTrap note
5 hh3cRadiusAccountingServerUpTrap note
6 hh3cRadiusAuthenticationServerDownTrap warning
7 hh3cRadiusAccountingServerDownTrap warning
= 1.3.6.1.4.1.25506.2.14.6
1 hh3cpsePDChangeNotification note
2 hh3cPOEDisconnectNotification warning
3 hh3cPOEInputErrorNotification warning
4 hh3cPOEOutputErrorNotification warning power bad
5 hh3cPOEOverVoltageNotification warning power bad
6 hh3cPOEOverTempNotification warning temperature bad
7 hh3cPOEFanErrorNotification warning fans bad
8 hh3cPOEModuleShutdownNotification warning
9 hh3cPOECurRestrictedNotification warning
10 hh3cPOEACSwitchNotification warning
11 hh3cPOEACInCurANotification warning
12 hh3cPOEACInCurBNotification warning
13 hh3cPOEACInCurCNotification warning
14 hh3cPOEACSwitchVolABNotification warning
15 hh3cPOEACSwitchVolBCNotification warning
16 hh3cPOEACSwitchVolCANotification warning
17 hh3cPOEDCOutVolNotification warning
18 hh3cPOEShutdownNotification warning
= 1.3.6.1.4.1.25506.2.14.11.0
1 hh3cPsePDDisableNotification warning
= 1.3.6.1.4.1.25506.2.17.2
1 hh3cQoSProfPortMappingError critical
= 1.3.6.1.4.1.25506.2.18.2.15.0
1 hh3cNATBandwidthTrap warning
2 hh3cNATBandwidthRecoveryTrap note
= 1.3.6.1.4.1.25506.2.18.2.18.0
1 hh3cInstAddrGrpUsageTrap warning
2 hh3cInstAddrGrpUsageRecovTrap warning
= 1.3.6.1.4.1.25506.2.18.2.20.0
1 hh3cNatIPPoolAddrUsageExceedTrap warning
2 hh3cNatIPPoolAddrUsageRecoveryTrap note
= 1.3.6.1.4.1.25506.2.22.1.3.0
1 hh3cSSHUserAuthFailure critical login-failures bad
2 hh3cSSHVersionNegotiationFailure critical login-failures bad
3 hh3cSSHUserLogin note
4 hh3cSSHUserLogoff note
= 1.3.6.1.4.1.25506.2.23.2
1 hh3cRSALocalKeyPairOpeFail critical
2 hh3cRSAPeerKeyConfigFail critical
= 1.3.6.1.4.1.25506.2.30.1.6.1
1 hh3cIKETunnelStart note
2 hh3cIKETunnelStop warning vpn-down bad
3 hh3cIKENoSaFailure critical vpn-down bad
4 hh3cIKEEncryFailFailure critical vpn-down bad
5 hh3cIKEDecryFailFailure critical vpn-down bad
6 hh3cIKEInvalidProposalFailure critical vpn-down bad
7 hh3cIKEAuthFailFailure critical login-failures bad
8 hh3cIKEInvalidCookieFailure critical vpn-down bad
9 hh3cIKEAttrNotSuppFailure critical vpn-down bad
10 hh3cIKEUnsportExchTypeFailure critical vpn-down bad
11 hh3cIKEInvalidIdFailure critical vpn-down bad
12 hh3cIKEInvalidProtocolFailure critical vpn-down bad
13 hh3cIKECertTypeUnsuppFailure critical vpn-down bad
14 hh3cIKEInvalidCertAuthFailure critical login-failures bad
15 hh3cIKElInvalidSignFailure critical
16 hh3cIKECertUnavailableFailure critical vpn-down bad
17 hh3cIKEProposalAdd note
18 hh3cIKEProposalDel warning
= 1.3.6.1.4.1.25506.2.36.2.0
1 hh3cDhcpSnoopSpoofServerDetected warning intrusions bad
2 hh3cDhcpSnoopNewBinding warning
= 1.3.6.1.4.1.25506.2.38.1.1.4
1 hh3cMacTabFullTrap warning storage-full bad
2 hh3cMacTabAlmostFullTrap warning storage-full bad
= 1.3.6.1.4.1.25506.2.38.1.2.4
1 hh3cArpTabFullTrap warning storage-full bad
2 hh3cArpPortDynamicEntryFullTrap warning storage-full bad
= 1.3.6.1.4.1.25506.2.38.1.3.5
1 hh3cRtTabFullTrap warning storage-full bad
2 hh3cDetailRtTabFullTrap warning storage-full bad
3 hh3cDefaultRtDelTrap warning
= 1.3.6.1.4.1.25506.2.38.1.4.4
1 hh3cMulticastTabFullTrap warning storage-full bad
= 1.3.6.1.4.1.25506.2.38.1.5.4
1 hh3cNdTabFullTrap warning storage-full bad
= 1.3.6.1.4.1.25506.2.38.1.6.3.0
1 hh3cPeriodicalTrap warning
= 1.3.6.1.4.1.25506.2.40.3.0
1 hh3cIfBandwidthUsageHigh warning
2 hh3cIfDiscardPktRateHigh warning
3 hh3cIfDampeningSuppressed warning
4 hh3cIfDampeningNotSuppressed warning
5 hh3cIfPortUp note link-down well
6 hh3cIfPortDown warning link-down bad
7 hh3cIfPfcOutRising warning
8 hh3cIfPfcInRising warning
= 1.3.6.1.4.1.25506.2.40.6.0
1 hh3cIfMonInputUsageRising warning
2 hh3cIfMonInputUsageResume warning
3 hh3cIfMonOutputUsageRising warning
4 hh3cIfMonOutputUsageResume warning
5 hh3cIfMonInputErrorAlarmRising warning
6 hh3cIfMonInputErrorAlarmResume warning
7 hh3cIfMonOutputErrorAlarmRising warning power bad
8 hh3cIfMonOutputErrorAlarmResume warning power bad
9 hh3cIfMonSdhErrorRising warning
10 hh3cIfMonSdhErrorResume warning
11 hh3cIfMonSdhB1ErrorRising warning
12 hh3cIfMonSdhB1ErrorResume warning
13 hh3cIfMonSdhB2ErrorRising warning
14 hh3cIfMonSdhB2ErrorResume warning
15 hh3cIfMonCRCErrorRising warning
16 hh3cIfMonCRCErrorResume warning
17 hh3cIfMonRxPauseFrameRising warning
18 hh3cIfMonRxPauseFrameResume warning
19 hh3cIfMonTxPauseFrameRising warning
20 hh3cIfMonTxPauseFrameResume warning
21 hh3cIfMonGiantRising warning
22 hh3cIfMonGiantResume warning
23 hh3cIfMonRuntRising warning
24 hh3cIfMonRuntResume warning
= 1.3.6.1.4.1.25506.2.43.2.1
1 hh3cDLDPUnidirectionalPort warning
= 1.3.6.1.4.1.25506.2.47.1.1.2.0
1 hh3cIDSTrapIPFragQueueFull warning intrusions bad
2 hh3cIDSTrapStatSessTabFull warning intrusions bad
3 hh3cIDSTrapDetectRuleParseFail critical intrusions bad
4 hh3cIDSTrapDBConnLost critical intrusions bad
5 hh3cIDSTrapCRLNeedUpdate warning intrusions bad
6 hh3cIDSTrapCertOverdue warning intrusions bad
7 hh3cIDSTrapTooManyLoginFail critical login-failures bad
8 hh3cIDSTrapUpgradeError critical intrusions bad
9 hh3cIDSTrapFileAccessError critical intrusions bad
10 hh3cIDSTrapConsArithMemLow warning intrusions bad
11 hh3cIDSTrapSSRAMOperFail critical intrusions bad
12 hh3cIDSTrapPacketProcessDisorder warning intrusions bad
13 hh3cIDSTrapCfgFileFormatError warning intrusions bad
= 1.3.6.1.4.1.25506.2.57.1.3.0
1 hh3cDvpnSessionBuildNotification warning
2 hh3cDvpnSessionDelNotification warning
3 hh3cDvpnMapBuildNotification warning
4 hh3cDvpnMapDelNotification warning
= 1.3.6.1.4.1.25506.2.59.0
1 hh3cIsisAdjacencyProtocolChange note
= 1.3.6.1.4.1.25506.2.66.3
1 hh3cStormRising warning loops bad
2 hh3cStormFalling warning loops bad
= 1.3.6.1.4.1.25506.2.67.2.2.0
1 hh3cIpAddressChangeNotify note
= 1.3.6.1.4.1.25506.2.70.3.0
1 hh3cTransceiverMaybeFake warning
= 1.3.6.1.4.1.25506.2.72.0
1 hh3cBfdSessStateChange note
2 hh3cBfdSessAuthFail critical login-failures bad
3 hh3cBfdSessStateUp note
4 hh3cBfdSessStateDown warning
5 hh3cBfdSessReachLimit warning
= 1.3.6.1.4.1.25506.2.74.1.1.5
1 hh3cAcfpCurContextChanged note
2 hh3cAcfpClientRegister warning
3 hh3cAcfpClientUnRegister warning
4 hh3cAcfpClientDead critical
5 hh3cAcfpNotSupportedOAPMode warning
6 hh3cAcfpLifetimeChangeEvent note
7 hh3cAcfpRuleCreatedEvent note
8 hh3cAcfpRuleDeletedEvent warning
9 hh3cAcfpRuleErrorEvent warning
10 hh3cAcfpLifetimeExpireEvent warning
= 1.3.6.1.4.1.25506.2.75.19.3.0
1 hh3cWlanModuleInsertTrap warning
2 hh3cWlanModuleRomveTrap warning
3 hh3cWlanModuleMissMatch warning
= 1.3.6.1.4.1.25506.2.76.2.0
1 hh3cE1T1VITrapTimeSlot warning
= 1.3.6.1.4.1.25506.2.78.3
1 hh3cPwVcSwitchWtoP warning
2 hh3cPwVcSwitchPtoW warning
3 hh3cPwVcDown warning
4 hh3cPwVcUp note
5 hh3cPwVcDeleted warning
= 1.3.6.1.4.1.25506.2.85.2.0
1 hh3cDDosAttackStart warning intrusions bad
2 hh3cDDosAttackEnd warning intrusions bad
= 1.3.6.1.4.1.25506.2.87.1.3.0
1 hh3cMACInformationChangedTrap note
= 1.3.6.1.4.1.25506.2.87.1.4.0
1 hh3cMACInformationChangedTrapExt note
2 hh3cMACInformationMovedTrap note
= 1.3.6.1.4.1.25506.2.89.3.0
1 hh3cVPMStateChange note
2 hh3cDSPStateChange note
= 1.3.6.1.4.1.25506.2.90.3.2.0
1 hh3cIpAddrChangeNotify note
= 1.3.6.1.4.1.25506.2.91.6.0
1 hh3cStackPortLinkStatusChange note
2 hh3cStackTopologyChange warning loops bad
3 hh3cStackMadBfdChangeNormal note
4 hh3cStackMadBfdChangeFailure critical
5 hh3cStackMadLacpChangeNormal note
6 hh3cStackMadLacpChangeFailure critical
7 hh3cStackPhysicalIntfLinkUp note link-down well
8 hh3cStackPhysicalIntfLinkDown warning link-down bad
9 hh3cStackPhysicalIntfRxTimeout warning
= 1.3.6.1.4.1.25506.2.93.2.0
1 hh3cWaClientLogon note
2 hh3cWaClientLogonFail critical login-failures bad
3 hh3cWaClientLogout note
4 hh3cWaSysAction note
= 1.3.6.1.4.1.25506.2.94.3.0
1 hh3cCATVTransInputPwrTrap warning
2 hh3cCATVTransInputPwrReTrap warning
3 hh3cCATVTransOutputLvlTrap warning
4 hh3cCATVTransOutputLvlReTrap warning
5 hh3cCATVTransTemperatureTrap warning
6 hh3cCATVTransTemperatureReTrap warning
= 1.3.6.1.4.1.25506.2.98.3.0
1 hh3cWirelessCardInserted note
2 hh3cWirelessCardPulledOut warning
3 hh3cUIMPinInvalid warning
4 hh3cUIMPinChanged note
5 hh3cAccessMediaChanged note
6 hh3c3GRssiStrongSignalTrap warning
7 hh3c3GRssiMediumSignalTrap warning
8 hh3c3GRssiWeakSignalTrap warning
9 hh3cSmsTxNotification warning
10 hh3cSmsRxNotification warning
= 1.3.6.1.4.1.25506.2.99.3.0
1 hh3cPortalServerLost warning
2 hh3cPortalServerGet warning
= 1.3.6.1.4.1.25506.2.100.2.0
1 hh3clldpValidationStatusChange note
2 hh3clldpAgingStatusChange note
= 1.3.6.1.4.1.25506.2.101.3.0
1 hh3cDHCPServerAddrExhaust warning
2 hh3cDHCPServerAddrExhaustRecover note
3 hh3cDHCPServerAvgIpUsageOverflow warning
4 hh3cDHCPServerMaxIpUsageOverflow warning
5 hh3cDHCPServerAllocateOverflow warning
= 1.3.6.1.4.1.25506.2.110.1.1.0
1 hh3cARPRatelimitOverspeedTrap warning
= 1.3.6.1.4.1.25506.2.113.1.2.2.0
1 hh3cPBRNexthopFailedTrap critical
= 1.3.6.1.4.1.25506.2.115.3.0
1 hh3cTeTunnelPsSwitchWtoP warning
2 hh3cTeTunnelPsSwitchPtoW warning
= 1.3.6.1.4.1.25506.2.116.2.0
1 hh3cLBRealServerOverLoad critical
= 1.3.6.1.4.1.25506.2.122.5.0
1 hh3cDhcpServer2AddrExhaust warning
2 hh3cDhcpServer2AddrExhaustRecov warning
3 hh3cDhcpServer2IpUsageOverflow warning
4 hh3cDhcpServer2AllocOverflow warning
5 hh3cDhcpServer2IpUsageOverflowRecov warning
6 hh3cDhcpServer2NetUsageOverflow warning
7 hh3cDhcpServer2NetUsageOverflowRecov warning
8 hh3cDhcpServer2NetExhaust warning
9 hh3cDhcpServer2NetExhaustRecov warning
10 hh3cDhcpServer2GpNetExhaust warning
11 hh3cDhcpServer2GpNetExhaustRecov warning
= 1.3.6.1.4.1.25506.2.125.0
1 hh3cRmonExtRisingAlarm warning
2 hh3cRmonExtFallingAlarm warning
= 1.3.6.1.4.1.25506.2.126.1.9.0
1 hh3cIPsecTunnelStartV2 note
2 hh3cIPsecTunnelStopV2 warning vpn-down bad
3 hh3cIPsecNoSaFailureV2 critical
4 hh3cIPsecAuthFailFailureV2 critical login-failures bad
5 hh3cIPsecEncryFailFailureV2 critical
6 hh3cIPsecDecryFailFailureV2 critical
7 hh3cIPsecInvalidSaFailureV2 critical
8 hh3cIPsecPolicyAddV2 note
9 hh3cIPsecPolicyDelV2 warning
10 hh3cIPsecPolicyAttachV2 warning
11 hh3cIPsecPolicyDetachV2 warning
12 hh3cIPsecConnectionStartV2 note
13 hh3cIPsecConnectionStopV2 warning
= 1.3.6.1.4.1.25506.2.127.1.1.3.0
1 hh3cVsanDmDomainIdNotAssignedNotify warning
2 hh3cVsanDmNewPrincipalSwitchNotify warning
3 hh3cVsanDmFabricChangeNotify note
4 hh3cVsanDmDomainIdChangeNotify note
= 1.3.6.1.4.1.25506.2.127.2.4.0
1 hh3cSanAggGroupSpeedChange note
2 hh3cSanAggMemberInactive note
3 hh3cSanAggMemberActive warning
= 1.3.6.1.4.1.25506.2.129.3.0
1 hh3cPexPortOnline note
2 hh3cPexPortOffline warning
3 hh3cPexPhyPortForwarding warning
4 hh3cPexPhyPortBlocked warning
= 1.3.6.1.4.1.25506.2.133.2.0
1 hh3cIssuUpgradeOpCompletionNotify warning
= 1.3.6.1.4.1.25506.2.136.3.0
1 hh3cMDCStateChangeToActive note
2 hh3cMDCStateChangeToInactive note
= 1.3.6.1.4.1.25506.2.141.3.0
1 hh3cLocAAASvrBillExportFailed critical link-down bad
= 1.3.6.1.4.1.25506.2.147.2.0
1 hh3cSmlkGroupLinkActive warning
= 1.3.6.1.4.1.25506.2.148.6.0
1 hh3cLBv2VSConnOverloadTrap critical power bad
2 hh3cLBv2VSConnRecoveryTrap note
3 hh3cLBv2VSConnsRateOverloadTrap critical power bad
4 hh3cLBv2VSConnsRateRecoveryTrap note
5 hh3cLBv2VSActiveTrap warning
6 hh3cLBv2VSInactiveTrap note
7 hh3cLBv2RSAvailableTrap warning
8 hh3cLBv2RSUnavailableTrap warning
9 hh3cLBv2SFActiveTrap warning
10 hh3cLBv2SFInactiveTrap note
11 hh3cLBv2ActionInUseSFChangeTrap note
12 hh3cLBv2VSInUseSFChangeTrap note
13 hh3cLBv2RSConnOverloadTrap critical power bad
14 hh3cLBv2RSConnRecoveryTrap note
15 hh3cLBv2RSConnsRateOverloadTrap critical power bad
16 hh3cLBv2RSConnsRateRecoveryTrap note
= 1.3.6.1.4.1.25506.2.149.1.3.0
1 hh3cSessionDrvMaxTrap warning
2 hh3cSessionDrvRecoveryTrap note
3 hh3cSessionThdMaxTrap warning
4 hh3cSessionThdRecoveryTrap note
= 1.3.6.1.4.1.25506.2.149.1.4.0
1 hh3cSessUsageAbruptAlarmTrap warning
2 hh3cSessRateAbruptAlarmTrap warning
3 hh3cSessTryRateAbruptAlarmTrap warning
= 1.3.6.1.4.1.25506.2.151.0
1 hh3cRddcSwitchoverTrap critical ha-failover bad
2 hh3cRddcFailIfRecoverTrap critical
3 hh3cRddcFailIfGenerateTrap critical
= 1.3.6.1.4.1.25506.2.152.1.3.0
1 hh3cIpRanDcnNeOnline note
2 hh3cIpRanDcnNeOffline warning
= 1.3.6.1.4.1.25506.2.154.8.0
1 hh3cContextStateChangeToActive note
2 hh3cContextStateChangeToInactive note
= 1.3.6.1.4.1.25506.2.162.0
1 hh3cL2vpnPwSwitchPtoB warning
2 hh3cL2vpnPwSwitchBtoP warning
= 1.3.6.1.4.1.25506.2.164.3.0
1 hh3cFailoverCreate critical ha-failover bad
2 hh3cFailoverDelete critical ha-failover bad
3 hh3cFailoverPrimaryNodeAdd critical ha-failover bad
4 hh3cFailoverPrimaryNodeRemove critical ha-failover bad
5 hh3cFailoverSecondaryNodeAdd critical ha-failover bad
6 hh3cFailoverSecondaryNodeRemove critical ha-failover bad
= 1.3.6.1.4.1.25506.2.167.2.2.0
1 hh3cOfpControllerDisconnect warning
2 hh3cOfpControllerConnect warning
= 1.3.6.1.4.1.25506.2.169.3.0
1 hh3cResMonMinorNotification warning
2 hh3cResMonMinorRecoverNotification note
3 hh3cResMonSevereNotification warning
4 hh3cResMonSevereRecoverNotification note
5 hh3cResMonUsedUpNotification note
6 hh3cResMonUsedUpRecoverNotification note
= 1.3.6.1.4.1.25506.2.171.1.2.0
1 hh3cSecHighHgMonitorAlarmNotification warning
= 1.3.6.1.4.1.25506.2.171.1.3.2.0
1 hh3cSecHighFaultMonChipAlmNotifi warning
2 hh3cSecHighFaultMonChipAlmResu warning
3 hh3cSecHighFaultMonHgAlmNotifi warning
4 hh3cSecHighFaultMonHgAlmResu warning
= 1.3.6.1.4.1.25506.2.171.2.2.0
1 hh3cSecHighTemperAlarmNotify warning
= 1.3.6.1.4.1.25506.2.171.3.2.0
1 hh3cSecHighParityErrorAlarmNotify critical
= 1.3.6.1.4.1.25506.2.180.3.0
1 hh3cVbrPEXRemoveOrInsert warning
= 1.3.6.1.4.1.25506.2.181.1.2.0
1 hh3cAAAUserSlotMaxNum warning
2 hh3cAAAUserSlotMaxNumResume warning
= 1.3.6.1.4.1.25506.2.183.0
1 hh3cBgp4v2Established note link-down well
2 hh3cBgp4v2BackwardTransition warning
= 1.3.6.1.4.1.25506.2.185.2.0
1 hh3cMecTunnelCacheFullTrap warning vpn-down bad
2 hh3cMecTunnelCacheRecoverTrap note vpn-down well
= 1.3.6.1.4.1.25506.2.186.0
1 hh3cSrpolicyStatusChange note
2 hh3cSrpolicyBsidConflict warning
3 hh3cSrpolicyBsidConflictClear note
4 hh3cSrpolicyDown warning
5 hh3cSrpolicyDownClear note
6 hh3cSrpolicyPathDown warning
7 hh3cSrpolicySeglistDown warning
8 hh3cSrpolicySeglistDownClear note
= 1.3.6.1.4.1.25506.2.187.1.2.0
1 hh3cRbmKeepaliveNormal note
2 hh3cRbmKeepaliveFailure note
3 hh3cRbmStateChange note
= 1.3.6.1.4.1.25506.2.189.0
1 hh3cSrv6PolicyStatusChange note
2 hh3cSrv6PolicyBsidConflict warning
3 hh3cSrv6PolicyBsidConflictClear note
4 hh3cSrv6PolicyDown warning
5 hh3cSrv6PolicyDownClear note
6 hh3cSrv6PolicyResExdUppLimit warning
7 hh3cSrv6PolicyResExceedClear note
8 hh3cSrv6PathDown warning
9 hh3cSrv6PolicySeglistDown warning
10 hh3cSrv6SeglistDownClear note
= 1.3.6.1.4.1.25506.2.190.1.2.0
1 hh3cCuspServerDisconnect warning
2 hh3cCuspServerConnect warning
3 hh3cCuspClientDisconnect warning
4 hh3cCuspClientConnect warning
= 1.3.6.1.4.1.25506.2.194.0
1 hh3cCupmCpProtoTnlUp note
2 hh3cCupmCpProtoTnlDown warning
= 1.3.6.1.4.1.25506.2.195.0
1 hh3cCupmUpProtoTnlUp note
2 hh3cCupmUpProtoTnlDown warning
= 1.3.6.1.4.1.25506.2.197.0
1 hh3cSrv6SidRouteConflict warning
2 hh3cSrv6SidRouteConflictClear note
= 1.3.6.1.4.1.25506.2.200.6.0
1 hh3cBrasAccCUUPWarning warning
2 hh3cBrasAccCUUPWarningResume warning
3 hh3cBrasAccCUSlotWarning warning
4 hh3cBrasAccCUSlotWarningResume warning
= 1.3.6.1.4.1.25506.2.203.1.0
1 hh3cGoldLipcLinkFail critical link-down bad
2 hh3cGoldLipcLinkRecover note link-down well
= 1.3.6.1.4.1.25506.6.8
1 hh3cWriteSuccessTrap warning
2 hh3cWriteFailureTrap critical
3 hh3cRebootSendTrap warning restarts bad
4 hh3cSysColdStartTrap warning restarts bad
5 hh3cSysWarmStartTrap warning restarts bad
6 hh3cSysLoghostUnreachableTrap warning
7 hh3cSysDyingGaspTrap warning
= 1.3.6.1.4.1.25506.8.4.0
1 hh3cpririsingAlarm warning
2 hh3cprifallingAlarm warning
= 1.3.6.1.4.1.25506.8.6.1.0
1 hh3csupplicantproxycheck warning
= 1.3.6.1.4.1.25506.8.7.1.0
1 hh3chgmpMemberfailure critical
2 hh3chgmpMemberRecover note
3 hh3chgmpMemberStatusChange note
4 hh3chgmpNetTopChange note
= 1.3.6.1.4.1.25506.8.7.2.0
1 hh3chgmpStackMemberfailure critical
2 hh3chgmpStackMemberRecover note
3 hh3chgmpStackMemberStatusChange note
= 1.3.6.1.4.1.25506.8.25.2
1 hh3cAggSpeedChangedNotification note
2 hh3cAggPortInactiveNotification note
3 hh3cAggPortInactiveNotification2 note
4 hh3cAggPortActiveNotification warning
= 1.3.6.1.4.1.25506.8.35.6.1.0
1 hh3cRstpBpduGuarded warning loops bad
2 hh3cRstpRootGuarded warning loops bad
3 hh3cRstpBridgeLostRootPrimary warning
4 hh3cRstpLoopGuarded warning loops bad
= 1.3.6.1.4.1.25506.8.35.12.1
1 hh3cpowerfailure critical power bad
2 hh3cPowerNormal note power well
3 hh3cMasterPowerNormal note power well
4 hh3cSlavePowerNormal note power well
5 hh3cPowerRemoved warning power bad
6 hh3cfanfailure critical fans bad
7 hh3cFanNormal note fans well
8 hh3cBoardRemoved warning
9 hh3cBoardInserted note
10 hh3cBoardFailure critical
11 hh3cBoardNormal note
12 hh3cSubcardRemove warning
13 hh3cSubcardInsert warning
14 hh3cBoardTemperatureLower warning temperature bad
15 hh3cBoardTemperatureFromLowerToNormal note temperature well
16 hh3cBoardTemperatureHigher warning temperature bad
17 hh3cBoardTemperatureFormHigherToNormal note temperature well
18 hh3cRequestLoading warning
19 hh3cLoadFailure critical
20 hh3cLoadFinished warning
21 hh3cBackBoardModeSetFuilure note
22 hh3cBackBoardModeSetOK note
23 hh3cPowerInserted note power well
24 hh3cBootImageUpdated warning
25 hh3cCpuRemoved warning
26 hh3cCpuFailure critical
27 hh3cCpuNormal note
28 hh3cPowerIncompatible warning
29 hh3cCpuUsageSevereNotification warning
30 hh3cCpuUsageSevereRecoverNotification note
31 hh3cCpuUsageMinorNotification warning
32 hh3cCpuUsageMinorRecoverNotification note
33 hh3cMemoryUsageEarlyWarningNotification warning
34 hh3cMemoryUsageEarlyWarningRecoverNotification note
35 hh3cMemoryUsageMinorNotification warning
36 hh3cMemoryUsageMinorRecoverNotification note
37 hh3cMemoryUsageSevereNotification warning
38 hh3cMemoryUsageSevereRecoverNotification note
39 hh3cMemoryUsageCriticalNotification critical
40 hh3cMemoryUsageCriticalRecoverNotification note
= 1.3.6.1.4.1.25506.8.35.12.3.0
1 hh3cCoreUsageNotification warning
2 hh3cBoardPowerNotEnough warning
3 hh3cAlarmInPortIn warning
4 hh3cAlarmInPortRecover note
10 hh3cCoreUsageSevereRecoveryNotification note
11 hh3cCoreUsageMinorNotification warning
12 hh3cCoreUsageMinorRecoveryNotification note
41 hh3cDMAMemoryUsageCriticalNotification critical
42 hh3cDMAMemoryUsageRecoverNotification note
43 hh3cRemainingPowerNotEnough warning
= 1.3.6.1.4.1.25506.8.35.14.0
1 hh3cPortMstiStateForwarding warning
2 hh3cPortMstiStateDiscarding warning
3 hh3cBridgeLostRootPrimary warning
4 hh3cPortMstiRootGuarded warning loops bad
5 hh3cPortMstiBpduGuarded warning loops bad
6 hh3cPortMstiLoopGuarded warning loops bad
7 hh3cMstiNewRoot warning loops bad
8 hh3cPortPvstBpduProtection warning loops bad
= 1.3.6.1.4.1.25506.8.35.17.10
1 hh3cSlaveSwitchOver note ha-failover bad
= 1.3.6.1.4.1.25506.8.36.2.8
1 hh3chipsNDECNormalResetTrap note
2 hh3chipsNDECStateChangeTrap note
3 hh3chipsNDECFlowTrap warning
= 1.3.6.1.4.1.25506.8.36.4.2
1 hh3cpowerStatusChangedTrap note
= 1.3.6.1.4.1.25506.8.36.5.2
1 hh3cfanStatusChangedTrap note
= 1.3.6.1.4.1.25506.8.36.9.2
1 hh3cChanbIsdnCall warning
2 hh3cQ931IsdnCallSetup note
3 hh3cQ931IsdnCallClear note
4 hh3cLapdIsdnStatusChange note
= 1.3.6.1.4.1.25506.8.37.8.0
1 hh3cdlswTrapTConnPartnerReject warning
2 hh3cdlswTrapTConnChangeState note
3 hh3cdlswTrapCircuitChangeState note
= 1.3.6.1.4.1.25506.9.2.2.3.0
1 hh3cPUECManExternalSemaphoreTrap warning
2 hh3cPUECManVideoLossTrap warning
3 hh3cPUECManVideoRecoverTrap note
4 hh3cPUECManMotionDetectTrap warning
5 hh3cPUECManOnLineFailureTrap critical power bad
6 hh3cPUECManConnectionCMSFailureTrap critical
7 hh3cPUECManConnectionVerSrvFailureTrap critical
8 hh3cPUECManFlashFailureTrap critical
9 hh3cPUECManCameraShelterTrap warning
= 1.3.6.1.4.1.25506.9.3.3.0
1 hh3cMSManVODConnectionThresholdTrap warning
2 hh3cMSManVODConnectionRecoverTrap note
3 hh3cMSManForwardConnectionThresholdTrap warning
4 hh3cMSManForwardConnectionRecoverTrap note
5 hh3cMSManRecordConnectionThresholdTrap warning
6 hh3cMSManRecordConnectionRecoverTrap note
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
3 fsSystemPowerStateChange note
4 fsSystemFanStateChange note
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
25 fsSystemFanTableStateChange note
26 fsSystemFanTableStateChangeVSU note
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
