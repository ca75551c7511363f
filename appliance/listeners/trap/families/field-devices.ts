/** Notifications of consoles, time servers and radios: Opengear, Lantronix, Meinberg, Spectracom, EndRun, Cambium, Mimosa. Numbers and names: OG-HOST-MIB, OG-STATUSv2-MIB, OG-PATTERN-MIB, OG-FAILOVER-MIB, OGTRAP-MIB, OGTRAPv2-MIB, .... How to read a line: ../notification-table.ts. */
export const FIELD_DEVICES = `
= 1.3.6.1.4.1.161.19.3.1.5.1
1 whispRegComplete note
2 whispRegLost warning
3 whispRegFailure critical
4 whispDefKeyUsed warning
= 1.3.6.1.4.1.161.19.3.1.5.2
1 whispGPSInSync warning
2 whispGPSOutSync warning
= 1.3.6.1.4.1.161.19.3.1.5.3
1 whispRadarDetected warning
2 whispRadarEnd note
= 1.3.6.1.4.1.161.19.3.1.5.4
1 regulatoryApCheckInvalidChanFailed critical
2 regulatoryCheckFailedNoRegionAp critical
3 regulatoryApCheckInvalidChBwFailed critical
= 1.3.6.1.4.1.161.19.3.1.5.5
1 rfLinkOverloadCondition critical link-down bad
= 1.3.6.1.4.1.161.19.3.1.5.6
1 mumimoTrialEvent warning
= 1.3.6.1.4.1.161.19.3.2.4.2
1 enterSpectrumAnalysis warning
2 availableSpectrumAnalysis note
= 1.3.6.1.4.1.161.19.3.2.4.3
1 smNatWanDHCPClientEvent warning
2 smNatRFPubDHCPClientEvent warning
= 1.3.6.1.4.1.161.19.3.3.12.1
1 boxLan1DHCPClientEvent warning
= 1.3.6.1.4.1.161.19.3.3.12.2
1 boxPoEType2PowerNotPresent warning power bad
= 1.3.6.1.4.1.161.19.3.3.12.3
1 radioStatusAlarmEvent warning
= 1.3.6.1.4.1.244.1.1.0
1 slcEventPowerSupply warning
2 slcEventSysadminPassword warning login-failures bad
3 slcEventSLCShutdown warning
4 slcEventDevicePortData warning
5 slcEventDevicePortSLMData warning
6 slcEventDevicePortSLMConfig warning
7 slcEventDevicePortDeviceLowTemp warning temperature bad
8 slcEventDevicePortDeviceHighTemp warning temperature bad
9 slcEventDevicePortDeviceLowHumidity warning
10 slcEventDevicePortDeviceHighHumidity warning
11 slcEventDevicePortDeviceError warning
12 slcEventPCCardAction warning
13 slcEventSLCInternalTemp warning
14 slcEventUSBAction warning
15 slcEventDevicePortError warning
16 slcEventSDCardAction warning
17 slcEventNoDialToneAlarm warning
18 slcEventRPMAction warning
19 slcEventPingHostFails critical
= 1.3.6.1.4.1.5597.3.3.0
1 mbgLtTrapNTPNotSync warning
2 mbgLtTrapNTPStopped warning
3 mbgLtTrapServerBoot warning
4 mbgLtTrapReceiverNotResponding warning
5 mbgLtTrapReceiverNotSync warning
6 mbgLtTrapAntennaFaulty warning
7 mbgLtTrapAntennaReconnect warning
8 mbgLtTrapConfigChanged note config-changed bad
9 mbgLtTrapLeapSecondAnnounced warning
10 mbgLtTrapSHSTimeLimitError warning
11 mbgLtTrapSecondaryRecNotSync warning
12 mbgLtTrapPowerSupplyFailure critical power bad
13 mbgLtTrapAntennaShortCircuit warning
14 mbgLtTrapReceiverSync warning
15 mbgLtTrapNTPClientAlarm warning
16 mbgLtTrapPowerSupplyUp note power well
17 mbgLtTrapNetworkDown warning
18 mbgLtTrapNetworkUp note
19 mbgLtTrapSecondaryRecNotResp warning
30 mbgLtTrapXmrLimitExceeded warning
31 mbgLtTrapXmrRefDisconnect warning
32 mbgLtTrapXmrRefReconnect warning
33 mbgLtTrapFdmError warning
34 mbgLtTrapSHSTimeLimitWarning warning
35 mbgLtTrapSecondaryRecSync warning
36 mbgLtTrapNTPSync warning
37 mbgLtTrapPtpPortDisconnected warning
38 mbgLtTrapPtpPortConnected warning
39 mbgLtTrapPtpStateChanged note
40 mbgLtTrapPtpError warning
77 mbgLtTrapNormalOperation note
88 mbgLtTrapHeartbeat note
99 mbgLtTrapTestNotification warning
= 1.3.6.1.4.1.5597.7.3.0
1 mbgOsTrap warning
= 1.3.6.1.4.1.5597.10.5
1 mbgGPSTrapColdBoot warning
2 mbgGPSTrapWarmBoot warning
3 mbgGPSNavSolved warning
4 mbgGPSTrapReceiverNotResponding warning
5 mbgGPSTrapReceiverNotSync warning
6 mbgGPSTrapAntennaFaulty warning
7 mbgGPSTrapAntennaReconnect warning
8 mbgGPSTrapLANXPTBoot warning
9 mbgGPSTrapLeapSecondAnnounced warning
10 mbgGPSTrapMasterclockSwitchover warning ha-failover bad
11 mbgGPSTrapPowerSupplyFailure critical power bad
12 mbgGPSTrapPowerSupplyOK note power well
99 mbgGPSTrapTestNotification warning
= 1.3.6.1.4.1.5597.15.3
1 mbgFDMTrapInternalError warning
2 mbgFDMTrapNoTimeString warning
3 mbgFDMTrapNo10Mhz warning
4 mbgFDMTrapNoPPS warning
5 mbgFDMTrapNoPowerline warning
6 mbgFDMTrapTimeDeviationOverflow warning
7 mbgFDMTrapA1Overflow warning
8 mbgFDMTrapA2Overflow warning
9 mbgFDMTrapFreqLimitExceeded warning
10 mbgFDMXPTReboot warning restarts bad
99 mbgFDMNormalOperation note
= 1.3.6.1.4.1.5597.30.3.0
1 mbgLtNgTrapNTPNotSync warning
2 mbgLtNgTrapNTPStopped warning
3 mbgLtNgTrapServerBoot warning
4 mbgLtNgTrapReceiverNotResponding warning
5 mbgLtNgTrapReceiverNotSync warning
6 mbgLtNgTrapAntennaFaulty warning
7 mbgLtNgTrapAntennaReconnect warning
8 mbgLtNgTrapConfigChanged note config-changed bad
9 mbgLtNgTrapLeapSecondAnnounced warning
10 mbgLtNgTrapSHSTimeLimitError warning
11 mbgLtNgTrapSecondaryRecNotSync warning
12 mbgLtNgTrapPowerSupplyFailure critical power bad
13 mbgLtNgTrapAntennaShortCircuit warning
14 mbgLtNgTrapReceiverSync warning
15 mbgLtNgTrapNTPClientAlarm warning
16 mbgLtNgTrapPowerSupplyUp note power well
17 mbgLtNgTrapNetworkDown warning
18 mbgLtNgTrapNetworkUp note
19 mbgLtNgTrapSecondaryRecNotResp warning
30 mbgLtNgTrapXmrLimitExceeded warning
31 mbgLtNgTrapXmrRefDisconnect warning
32 mbgLtNgTrapXmrRefReconnect warning
33 mbgLtNgTrapFdmError warning
34 mbgLtNgTrapSHSTimeLimitWarning warning
35 mbgLtNgTrapSecondaryRecSync warning
36 mbgLtNgTrapNTPSync warning
37 mbgLtNgTrapPtpPortDisconnected warning
38 mbgLtNgTrapPtpPortConnected warning
39 mbgLtNgTrapPtpStateChanged note
40 mbgLtNgTrapPtpError warning
41 mbgLtNgTrapLowSystemResources warning
45 mbgLtNgTrapFanDown warning fans bad
46 mbgLtNgTrapFanUp note fans well
47 mbgLtNgTrapCertificateExpired warning
48 mbgLtNgTrapSufficientSystemResources warning
49 mbgLtNgTrapOscillatorWarmedUp note
50 mbgLtNgTrapOscillatorNotWarmedUp warning
51 mbgLtNgTrapXmrRefChanged note
52 mbgLtNgTrapClusterMasterChanged warning ha-failover bad
53 mbgLtNgTrapClusterFalsetickerDetected warning ha-failover bad
54 mbgLtNgTrapClusterFalsetickerCleared note ha-failover well
55 mbgLtNgTrapSHSTimeLimitOk note
56 mbgLtNgTrapIMSError warning
57 mbgLtNgTrapIMSOk note
58 mbgLtNgTrapFDMOk note
59 mbgLtNgTrapNTPOffsetLimitExceeded warning
60 mbgLtNgTrapNTPOffsetLimitOk note
61 mbgLtNgTrapXheRubOk note
62 mbgLtNgTrapXheRubError warning
63 mbgLtNgTrapPowerConsumptionExceeded warning power bad
64 mbgLtNgTrapPowerConsumptionOk note power well
65 mbgLtNgTrapPowerRedundancyNotAvail warning
66 mbgLtNgTrapPowerRedundancyAvail warning
67 mbgLtNgTrapTrustedSourceOk note
68 mbgLtNgTrapTrustedSourceError warning
69 mbgLtNgTrapSynceInputQualityLevelChanged note
70 mbgLtNgTrapHttpsSelfSignedCertificateInUse warning
71 mbgLtNgTrapEsiItuLimitsViolated warning
72 mbgLtNgTrapEsiItuLimitsadhered warning
73 mbgLtNgTrapImsPortError warning
74 mbgLtNgTrapImsPortOk note
75 mbgLtNgTrapMrsSourceInvalid warning
76 mbgLtNgTrapMrsSourceOk note
77 mbgLtNgTrapNormalOperation note
78 mbgLtNgTrapFailLockUserBanned critical
88 mbgLtNgTrapHeartbeat note
99 mbgLtNgTrapTestNotification warning
= 1.3.6.1.4.1.13827.5.0.0
1 cntpTrapLeapIndBitsChange note
2 cntpTrapStratumChange note
= 1.3.6.1.4.1.13827.5.1.0
1 cdmaTrapFaultStatusChange note
2 cdmaTrapTimeFigureOfMeritChange note
= 1.3.6.1.4.1.13827.6.0.0
1 gntpTrapLeapIndBitsChange note
2 gntpTrapStratumChange note
= 1.3.6.1.4.1.13827.6.1.0
1 gpsTrapFaultStatusChange note
2 gpsTrapTimeFigureOfMeritChange note
= 1.3.6.1.4.1.13827.11.2.0
2 cdmaTrapFault2StatusChange note
= 1.3.6.1.4.1.13827.12.2.0
2 gpsTrapFault2StatusChange note
= 1.3.6.1.4.1.17713.7.99.0
1 channelChangeTrap note
2 dfsImpulsiveInterferenceTrap warning
3 mainPSUPortStatusTrap warning
4 mainPSUPortDisabledWarningTrap warning power bad
5 mainPSUPortConfigurationMismatchTrap warning
6 auxPortStatusTrap warning
7 auxPortDisabledWarningTrap warning
8 regulatoryBandTrap warning
9 installStatusTrap warning
10 installArmStateTrap warning
11 unitOutOfCalibrationTrap warning
12 auxPortPowerOverEthernetOutputStatusTrap warning power bad
14 incompatibleRegulatoryBandsTrap warning
15 noWirelessChannelAvailableTrap warning
16 wirelessLinkDisabledWarningTrap warning link-down bad
17 auxPortConfigurationMismatchTrap warning
18 sFPErrorTrap critical
19 sFPPortStatusTrap warning
20 incompatibleMasterAndSlaveTrap warning
21 sNTPSyncTrap warning
22 tDDSynchronizationAlarmTrap critical
23 sFPPortDisabledWarningTrap warning
24 sFPPortConfigurationMismatchTrap warning
25 linkModeOptimizationMismatchTrap warning
26 tDMInterfaceStatusTrap warning
27 tDMChannelStatusTrap warning
28 tDMChannelLoopbackTrap note
29 nIDULanPortStatusTrap warning
30 syslogStateTrap warning
31 syslogLocalNearlyFullTrap warning storage-full bad
32 syslogLocalWrappedTrap warning
33 syslogClientTrap warning
34 secureModeAlarmTrap warning
35 dataBridgingStatusAlarmTrap warning
36 licenseRemainingTrialPeriodAlarmTrap warning
37 capacityVariantMismatchTrap warning
38 maxLinkRangeExceededTrap warning link-down bad
39 tDMConfigurationMismatchTrap warning
40 nIDULanPortDisabledWarningTrap warning
41 nIDULanPortConfigurationMismatchTrap warning
42 secondDataBridgingStatusAlarmTrap warning
43 transparentClockSourcePortAlarmTrap warning disk-errors bad
44 portAllocationMismatchTrap warning
= 1.3.6.1.4.1.17713.11.99.0
45 wirelessLinkStatusAlarmTrap warning link-down bad
46 lbtDetectedTrap warning
47 secureLicenseSignatureAlarmTrap warning
= 1.3.6.1.4.1.17713.21.0
1 cambiumpmp80211SoftwareUpdateStatusTrap warning
2 cambiumpmp80211GPSSyncStatusTrap warning
3 cambiumpmp80211SystemUpTrap note
4 cambiumpmp80211DFSStatusTrap warning
5 cambiumpmp80211JSONCfgImportTrap warning
6 cambiumpmp80211JSONCfgExportTrap warning
7 cambiumpmp80211FullCfgRestoreTrap note storage-full well
8 cambiumpmp80211FullCfgBackupTrap warning storage-full bad
9 cambiumpmp80211GpsFirmwareUpdateStatusTrap note config-changed bad
10 cambiumpmp80211STADropTrap note
11 cambiumpmp80211SMRegTrap note
12 cambiumpmp80211SystemRebootTrap warning restarts bad
13 cambiumpmp80211SAModeTrap warning
14 cambiumpmpETSIframeSkipTrap warning
15 cambiumpmp80211NetworkEntryFailureTrap critical
= 1.3.6.1.4.1.17713.250.99.0
1 dataPortStatusTrap warning
4 linkStatusTrap warning
5 radarDetectTrap warning
= 1.3.6.1.4.1.18837.3.2.3.0
1 ssEvtV2TimeSync warning
2 ssEvtV2Holdover warning
3 ssEvtV2FrequencyError warning
4 ssEvtV2FrequencyOK note
5 ssEvtV2UserMinorAlarm warning
6 ssEvtV2UserMinorClear note
7 ssEvtV2UserMajorAlarm critical
8 ssEvtV2UserMajorClear note
9 ssEvtV2GpsAntenna warning
10 ssEvtV2MinorAlarm warning
11 ssEvtV2MajorAlarm critical
12 ssEvtV2RefChange note
13 ssEvtV21ppsError warning
14 ssEvtV21ppsOK note
15 ssEvtV2HwError warning
16 ssEvtV2OscillatorAlarm warning
17 ssEvtV2OscillatorOK note
18 ssEvtV2Reboot warning restarts bad
19 ssEvtV2MaxTempMinorAlarm warning temperature bad
20 ssEvtV2MaxTempMinorClear note temperature well
21 ssEvtV2MaxTempMajorAlarm critical temperature bad
22 ssEvtV2MaxTempMajorClear note temperature well
23 ssEvtV2BshMajorAlarm critical
24 ssEvtV2HSHealth warning
= 1.3.6.1.4.1.25049.0
1 ogSerialSignalNotification warning
2 ogSerialPatternNotification warning
3 ogSerialUserNotification warning
4 ogHostPingNotification warning
5 ogHostServiceNotification warning
6 ogHostUserNotification warning
7 ogWebUserNotification warning
8 ogEmdTemperatureNotification warning
9 ogEmdHumidityNotification warning
10 ogEmdDioNotification warning
11 ogPowerSupplyInputNotification warning
12 ogPowerSupplyOutputNotification warning
13 ogPowerSupplyTempNotification warning
14 ogUpsNotification warning
15 ogUpsBatteryNotification warning
16 ogUpsInputNotification warning
17 ogUpsOutputNotification warning
18 ogRpcInputNotification warning
19 ogRpcOutputNotification warning
20 ogRpcOutletNotification warning
21 ogNetInterfaceNotification warning
22 ogCellDataNotification warning
23 ogCellMessageNotification warning
24 ogCellSignalNotification warning
25 ogCellApnNotification warning
26 ogCellTowerNotification warning
27 ogCellNetworkNotification warning
28 ogWifiClientConnectNotification warning
29 ogWifiClientSignalNotification warning
30 ogWifiApAssociationNotification warning
31 ogWifiApAuthNotification warning
32 ogDialPoolHealthNotification warning
33 ogCustomNotification warning
34 ogCliUserNotification warning
1001 ogconnEventOccurred warning
1002 ogsgnlEventOccurred warning
1003 ogpatnEventOccurred warning
1004 ogsensStatusOccurred warning
2001 oghostEventOccurred warning
2002 ogfovrEventOccurred warning
2003 ognupsEventOccurred warning
2004 ogdataEventOccurred warning
= 1.3.6.1.4.1.25049.10.13.2.0
200 ogsensEventOccurred warning
= 1.3.6.1.4.1.25049.17.100.0
34 ogCliUserSessionNotification warning
= 1.3.6.1.4.1.25049.18.1.100.0
1 nodeStatusNotif warning
2 thirdPartyNodeStatusNotif warning
3 cellularHealthStatusNotif warning
4 secondaryReplicationStatusNotif warning
= 1.3.6.1.4.1.43356.2.0
1 mimosaCriticalFault critical
2 mimosaTempWarning warning temperature bad
3 mimosaTempNormal note temperature well
4 mimosaEthernetSpeedChange note
`;
