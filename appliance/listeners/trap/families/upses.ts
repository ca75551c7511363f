/** Notifications of other UPSes and power strips. Numbers and names: CPS-MIB, RIELLOUPS-MIB, Socomec, TRIPPLITE, DeltaUPS-MIB, XPPC-MIB, LIEBERT, PDU2-MIB, Sentry3-MIB, Sentry4-MIB. How to read a line: ../notification-table.ts. */
export const UPSES = `
= 1.3.6.1.4.1.476.1.42.2.3.0
1 lgpAgentDeviceCommunicationLost warning
5 lgpAgentFirmwareUpdateSuccessful note config-changed bad
6 lgpAgentFirmwareCorrupt critical
7 lgpAgentHeartbeat note
8 lgpAgentDnsLookupFailure critical
= 1.3.6.1.4.1.476.1.42.2.3.0.0
1 lgpAgentDeviceCommunicationLostLegacy warning
5 lgpAgentFirmwareUpdateSuccessfulLegacy note config-changed bad
6 lgpAgentFirmwareCorruptLegacy critical
7 lgpAgentHeartbeatLegacy note
8 lgpAgentDnsLookupFailureLegacy critical
= 1.3.6.1.4.1.476.1.42.3.3.0
1 lgpEventConditionEntryAdded note
2 lgpEventConditionEntryRemoved warning
3 lgpEventLowBatteryWarning warning power bad
4 lgpEventLoadTransferedToBypass warning power bad
5 lgpEventInternalFault warning
6 lgpEventBatteryTestFailed critical power bad
7 lgpEventOutputOverload critical power bad
8 lgpEventEstablishedPowerRedundancy note power well
9 lgpEventLostPowerRedundancy warning power bad
10 lgpEventPowerModuleFailure critical power bad
11 lgpEventBatteryModuleFailure critical power bad
12 lgpEventControlModuleFailure critical
13 lgpEventPowerModuleWarning warning power bad
14 lgpEventBatteryModuleWarning warning power bad
15 lgpEventControlModuleWarning warning
16 lgpEventAgentFirmwareUpdateSuccessful note config-changed bad
17 lgpEventAgentFirmwareCorrupt critical
18 lgpEventConfigModified note config-changed bad
19 lgpEventModuleAdded note
20 lgpEventModuleRemoved warning
21 lgpEventRcpPowerStateChangeOn note
22 lgpEventRcpPowerStateChangeOff warning power bad
23 lgpEventRcpLoadAdded note
24 lgpEventRcpLoadRemoved warning
= 1.3.6.1.4.1.476.1.42.3.7.8
1 lgpSysNotification warning
2 lgpSysNormal note
= 1.3.6.1.4.1.850.1.0
100 tlV11upsCritical critical
101 tlV11upsWarning warning
102 tlV11upsInformation note
103 tlV11upsAlarmCleared note
104 tlV11upsAgentStarted note
105 tlV11upsAgentStopped warning
= 1.3.6.1.4.1.850.1.4.1
1 tlpNotificationsAlarmEntryAdded note
2 tlpNotificationsAlarmEntryRemoved note
3 tlpNotifySystemStartup note
4 tlpNotifySystemShutdown warning
5 tlpNotifySystemUpdate note
6 tlpNotifyTest note
= 1.3.6.1.4.1.850.1.4.2.2
1 tlpNotificationsDeviceInternalFirmwareFault critical
2 tlpNotificationsDeviceInternalHardwareFault critical
3 tlpNotificationsDeviceConfigurationChange note config-changed bad
4 tlpNotificationsDeviceFirmwareUpdate note config-changed bad
5 tlpNotificationsDeviceMicrocontrollerReset warning
6 tlpNotificationsDeviceSystemInformation note
7 tlpNotificationsDeviceNvrChecksumMismatch warning
8 tlpNotificationsDeviceUsbCommunicationsEstablished note
9 tlpNotificationsDeviceUsbCommunicationsLost warning
10 tlpNotificationsDevicePowerSupplyShutdown warning power bad
11 tlpNotificationsDeviceOverLoadShutdown critical
12 tlpNotificationsDeviceCurrentLimitShutdown warning power bad
13 tlpNotificationsDeviceOverTemperatureShutdown warning temperature bad
14 tlpNotificationsDeviceModeTransitionTimeout warning
15 tlpNotificationsDeviceFailedModeTransitionToIdle critical
16 tlpNotificationsDeviceInternalCommunicationsLost warning
17 tlpNotificationsDeviceAcknowledgeFaults warning
18 tlpNotificationsDeviceTransferToRestart warning restarts bad
19 tlpNotificationsDeviceTransferToWatchdogRestart warning restarts bad
20 tlpNotificationsDeviceTransferToLatchedIdle warning
21 tlpNotificationsDeviceTransferToLatchedStandby warning
22 tlpNotificationsDeviceTransferToLatchedLine warning
23 tlpNotificationsDeviceFailSafeClockMonitorEngaged critical
24 tlpNotificationsDeviceTransferToIdle warning
25 tlpNotificationsDeviceVoutUnderVoltageShutdown warning power bad
26 tlpNotificationsDeviceVoutOverVoltageShutdown warning power bad
27 tlpNotificationsDeviceRtosFault warning
28 tlpNotificationsDeviceCriticalNvrValuesBlank critical
29 tlpNotificationsDeviceOutputOff warning power bad
30 tlpNotificationsDeviceStartup warning
31 tlpNotificationsDeviceEpo warning
32 tlpNotificationsDeviceFirmwareMismatch warning
33 tlpNotificationsDeviceOverloadRelease critical power bad
34 tlpNotificationsDeviceTransferToLine warning
35 tlpNotificationsDeviceAcFailure critical
36 tlpNotificationsDeviceSiteWiringFault warning
37 tlpNotificationsDeviceEmergencyShutdown critical
38 tlpNotificationsDeviceCircuitBreakerOpen warning
39 tlpNotificationsDeviceSupplyMonitorInterrupt warning power bad
40 tlpNotificationsDeviceSystemTickTimeout warning
41 tlpNotificationsDeviceRelayInUnexpectedState warning
42 tlpNotificationsDeviceEepromQueueOverflow warning
43 tlpNotificationsDeviceEepromWriteFault warning
44 tlpNotificationsDeviceEepromOperationTimeout warning
45 tlpNotificationsDeviceI2cWriteDelayed warning
46 tlpNotificationsDeviceRampShedNvrWriteFailed critical
47 tlpNotificationsDeviceFactoryRestoreFault note
48 tlpNotificationsDeviceRelaySetTimeOutOfRange warning
49 tlpNotificationsDeviceRelayResetTimeOutOfRange warning
= 1.3.6.1.4.1.850.1.4.2.3
1 tlpNotificationsUpsBatteryLowVoltageShutdown warning power bad
2 tlpNotificationsUpsBatteryLowPercentageShutdown warning power bad
3 tlpNotificationsUpsBatteryOverVoltageShutdown warning power bad
4 tlpNotificationsUpsBatteryOverCurrentShutdown warning power bad
5 tlpNotificationsUpsBatteryUnknownTypeShutdown warning power bad
6 tlpNotificationsUpsBatteryConfigurationMismatch warning
7 tlpNotificationsUpsBatteryUnderVoltageShutdown warning power bad
8 tlpNotificationsUpsSlaBatteryOverTemperatureShutdown warning temperature bad
9 tlpNotificationsUpsBatteryInstallation warning
10 tlpNotificationsUpsChargerBulkToAcceptance warning
11 tlpNotificationsUpsChargerAcceptanceToFloat warning
12 tlpNotificationsUpsChargerFloatToBulk warning
13 tlpNotificationsUpsTransferToSelftest note
14 tlpNotificationsUpsTransferToEconomy warning
15 tlpNotificationsUpsLineConnectRelayFaultShutdown warning power bad
16 tlpNotificationsUpsTransferToFaultBypass warning power bad
17 tlpNotificationsUpsBypassPowerDistributionModuleDisconnected warning power bad
18 tlpNotificationsUpsManualBypassActivatedFromUnsupportedMode warning power bad
19 tlpNotificationsUpsOnBatteryTimeoutShutdown critical power bad
20 tlpNotificationsUpsLowBatteryPercentageShutdown warning power bad
21 tlpNotificationsUpsBatteryCommunicationsLost warning power bad
22 tlpNotificationsUpsBatteryCommunicationsEstablished note power well
23 tlpNotificationsUpsBatteryOtaShutdown warning power bad
24 tlpNotificationsUpsCartInstallation warning
25 tlpNotificationsUpsDeadBatteryRecoveryShutdown note power well
26 tlpNotificationsUpsFullBridgeNotSteadyShutdown warning storage-full bad
27 tlpNotificationsUpsFullBridgeCurrentLimitShutdown warning storage-full bad
28 tlpNotificationsUpsTransitionFailed critical power bad
29 tlpNotificationsUpsInverterOcp warning
30 tlpNotificationsUpsInverterVbusShutdown warning power bad
31 tlpNotificationsUpsTransferToFaultStandby warning power bad
32 tlpNotificationsUpsModbusBatteryStatusShutdown warning power bad
33 tlpNotificationsUpsBatteryPackCountChange note
34 tlpNotificationsUpsTransferToBattery warning
35 tlpNotificationsUpsTransferToBypass warning power bad
36 tlpNotificationsUpsTransferToDbrLine warning
37 tlpNotificationsUpsTransferToDbrStandby warning
38 tlpNotificationsUpsTransferToStandby warning
39 tlpNotificationsUpsTransferToOnline note power well
40 tlpNotificationsUpsV20BusNotSteadyShutdown warning power bad
41 tlpNotificationsUpsV20BusOverVoltageShutdown warning power bad
42 tlpNotificationsUpsV20BusUnderVoltageShutdown warning power bad
43 tlpNotificationsUpsBypassOutOfRange warning power bad
44 tlpNotificationsUpsEnergySavingShutdown warning power bad
45 tlpNotificationsUpsDryContactShutdown warning power bad
46 tlpNotificationsUpsInverterOverCurrentShutdown warning power bad
47 tlpNotificationsUpsPfcPrechargeFault warning power bad
48 tlpNotificationsUpsPfcOverVoltageFault warning power bad
49 tlpNotificationsUpsPfcUnderVoltageFault warning power bad
50 tlpNotificationsUpsPfcOverCurrentFault warning power bad
= 1.3.6.1.4.1.850.1.4.2.4
1 tlpNotificationsPduCrestFactorOutOfRange note
2 tlpNotificationsPduTransferToForceLineMode warning
3 tlpNotificationsPduLineInRange note
4 tlpNotificationsPduLineOutOfRange note
5 tlpNotificationsPduNotableRelayResponseTimes warning
6 tlpNotificationsPduOutletNearMaxRating warning
7 tlpNotificationsPduLineModeTransferToLinePartialPowerup warning
8 tlpNotificationsPduSinglePhasing warning
= 1.3.6.1.4.1.850.1.4.2.6
1 tlpNotificationsAtsSource1NotAvailable warning
2 tlpNotificationsAtsSource2NotAvailable warning
3 tlpNotificationsAtsLockdownToSource1 warning
4 tlpNotificationsAtsLockdownToSource2 warning
5 tlpNotificationsAtsSource1Available warning
6 tlpNotificationsAtsSource2Available warning
7 tlpNotificationsAtsSource1Brownout warning
8 tlpNotificationsAtsSource2Brownout warning
9 tlpNotificationsAtsSource1VoltageDrop warning
10 tlpNotificationsAtsSource2VoltageDrop warning
11 tlpNotificationsAtsTimedReturnToSource1 note
12 tlpNotificationsAtsTimedReturnToSource2 note
13 tlpNotificationsAtsTransferToSource1 warning
14 tlpNotificationsAtsTransferToSource2 warning
= 1.3.6.1.4.1.850.100.2
3 tlUpsTrapAlarmEntryAdded note
4 tlUpsTrapAlarmEntryRemoved note power well
5 tlUpsTrapSystemStartup note
6 tlUpsTrapSystemShutdown warning power bad
= 1.3.6.1.4.1.850.100.2.0
3 tlUpsTrapAlarmEntryAddedV1 note
4 tlUpsTrapAlarmEntryRemovedV1 note power well
= 1.3.6.1.4.1.935.0
1 communicationLost critical power bad: the card no longer reaches the UPS
2 upsOverLoad critical power bad
3 upsDiagnosticsFailed critical power bad: the self-test of the UPS failed
4 upsDischarged critical power bad: the battery of the UPS is discharged
5 upsOnBattery critical power bad: the UPS runs on battery
6 boostOn warning
7 lowBattery critical power bad: the battery of the UPS is nearly empty
8 communicationEstablished note power well: the card reaches the UPS again
9 powerRestored note power well: mains power is back
10 upsDiagnosticsPassed note: the self-test of the UPS passed
11 returnFromLowBattery note power well: the battery of the UPS is charged again
12 upsTurnedOff critical power bad: the output of the UPS was switched off
13 upsSleeping warning power bad: the UPS waits for power before it gives any
14 upsWokeUp note power well: the UPS gives power again
15 upsRebootStarted note
16 envOverTemperature warning temperature bad
17 envTemperatureNormal note temperature well
18 envOverHumidity note
19 envHumidityNormal note
20 envSmokeAbnormal note
21 envWaterAbnormal note
22 envSecurityAbnormal note
24 envWaterNormal note
26 envGasAbnormal warning
27 upsTemp warning
28 upsLoadNormal note power well
29 upsTempNormal note temperature well
30 envUnderTemperature warning temperature bad
31 envUnderHumidity note
32 upsBypass warning power bad
33 envSecurity1 warning
34 envSecurity2 warning
35 envSecurity3 warning
36 envSecurity4 warning
37 envSecurity5 warning
38 envSecurity6 warning
39 envSecurity7 warning
47 upsRecroterror warning power bad
48 upsBypassFreFail critical power bad
49 upsBypassacnormal warning power bad
50 upsBypassacabnormal warning power bad
51 upsTest note
52 upsScheduleShutdown note
53 upsBypassReturn note power well
54 upsShortCircuitShutdown warning power bad
55 upsInverterOutputFailShutdown critical power bad
56 upsBypassBreadkerOnShutdown warning power bad
57 upsHighDCShutdown warning power bad
58 upsEmergencyStop critical power bad
59 upsInverterMode warning
60 upsBypassMode warning power bad
61 upsOverTemperatureShutdown warning temperature bad
62 upsOverLoadShutdown critical power bad
63 upsCapacityUnderrun warning power bad
64 upsCapacityNormal note power well
67 upsLowBatteryShutdown warning power bad
= 1.3.6.1.4.1.935.10.1.2.0
1 upsEPowerFail critical power bad
2 upsEPowerRestored note power well
3 upsELowBattery critical power bad
4 upsEReturnFromLowBattery note power well
5 upsEFailed critical power bad
6 upsEOk note power well
7 upsEOnBattery critical power bad
8 upsENotOnBattery critical power bad
9 upsETestInProgress note
10 upsETestOver warning power bad
11 upsEBypassOn warning power bad
12 upsEOnline note power well
13 upsECommunicationLost critical power bad
14 upsECommunicationEstablished note power well
15 upsEGoingShutdown warning power bad
16 upsEShutdownCancelled warning power bad
17 upsEOutlet1GoingShutdown warning power bad
18 upsEOutlet1ShutdownCancelled warning power bad
19 upsEOutlet2GoingShutdown warning power bad
20 upsEOutlet2ShutdownCancelled warning power bad
21 upsESleeping note
22 upsEWokeUp note power well
23 upsEOverTemperature warning temperature bad
24 upsENotOverTemperature warning temperature bad
25 upsEOverLoad critical power bad
26 upsENotOverLoad critical power bad
27 upsEModuleInserted note power well
28 upsEModuleRemoved warning power bad
29 sensorTemperatureTooHigh warning temperature bad
30 sensorTemperatureNotHigh warning temperature bad
31 sensorTemperatureTooLow warning temperature bad
32 sensorTemperatureNotLow warning temperature bad
33 sensorHumidityTooHigh warning
34 sensorHumidityNotHigh note
35 sensorHumidityTooLow warning
36 sensorHumidityNotLow note
37 contactAlarm1Active warning
38 concactAlarm1Normal note
39 contactAlarm2Active warning
40 contactAlarm2Normal note
41 upsEInternalwarning warning power bad
42 upsEReturnFromInternalwarning note power well
43 upsEEPOActive warning
44 upsEReturnFromEPOActive note power well
45 upsEModuleUnlock warning
46 upsEReturnFromModuleUnlock note power well
47 upsEMain1Neutralloss warning power bad
48 upsEReturnFromMain1Neutralloss note power well
49 upsEMain1phaseerror warning power bad
50 upsEReturnFromMain1phaseerror note power well
51 upsESitefault warning power bad
52 upsEReturnFromSitefault note power well
53 upsEBypassAbnormal warning power bad
54 upsEReturnFromBypassAbnormal note power well
55 upsEBypassPhaseError warning power bad
56 upsEReturnFromBypassPhaseError note power well
57 upsEBatteryOpen warning
58 upsEReturnFromBatteryOpen note power well
59 upsEBatteryOverCharge warning power bad
60 upsEReturnFromBatteryOverCharge note power well
61 upsEBatteryReverse warning
62 upsEReturnFromBatteryReverse note power well
63 upsEOverloadforewarning critical power bad
64 upsEReturnFromOverloadforewarning note power well
65 upsEOverloadWarning critical power bad
66 upsEReturnFromOverloadWarning note power well
67 upsEFanLock warning
68 upsEReturnFromFanLock note fans well
69 upsEMaintaincoverisopen warning power bad
70 upsEReturnFromMaintaincoverisopen note power well
71 upsEChargerfault warning power bad
72 upsEReturnFromChargerfault note power well
73 upsEModulelocationerror warning power bad
74 upsEReturnFromModulelocationerror note power well
75 upsETurnonabnormal warning power bad
76 upsEReturnFromTurnonabnormal note power well
77 upsERedundancyloss warning power bad
78 upsEReturnFromRedundancyloss note power well
79 upsEHotSwapActived warning power bad
80 upsEReturnFromHotSwapActived note power well
81 upsEBatteryInform note
82 upsEReturnFromBatteryInform note power well
83 upsEInspectionInform note
84 upsEReturnFromInspectionInform note power well
85 upsEGuaranteeInform note
86 upsEReturnFromGuaranteeInform note power well
87 upsETemperatureLow warning temperature bad
88 upsEReturnFromTemperatureLow note temperature well
89 upsETemperatureHigh warning temperature bad
90 upsEReturnFromTemperatureHigh note temperature well
91 upsEBatteryOverTemperature warning temperature bad
92 upsEReturnFromBatteryOverTemperature note temperature well
93 upsEFanMaintainInform note
94 upsEReturnFromFanMaintainInform note fans well
95 upsEBusCapacitanceMaintainInform note
96 upsEReturnFromBusCapacitanceMaintainInform note power well
97 upsESystemOverCapacity warning power bad
98 upsEReturnFromSystemOverCapacity note power well
123 upsEBelowCapacityLimit warning
124 upsENotBelowCapacityLimit note
125 upsEBelowRemainTimeLimit warning
126 upsENotBelowRemainTimeLimit note
127 upsELoadSegment1Off warning power bad
128 upsELoadSegment1On note
129 upsELoadSegment2Off warning power bad
130 upsELoadSegment2On note
= 1.3.6.1.4.1.1718.3.100.0
1 towerStatusEvent warning
2 infeedStatusEvent warning
3 infeedLoadEvent warning
4 outletStatusEvent warning
5 outletLoadEvent warning
6 outletChangeEvent note
7 envMonStatusEvent note
8 envMonWaterSensorEvent warning
9 envMonADCEvent note
10 tempHumidSensorStatusEvent warning
11 tempHumidSensorTempEvent note
12 tempHumidSensorHumidEvent note
13 contactClosureEvent warning
14 branchStatusEvent warning
15 branchLoadEvent warning
= 1.3.6.1.4.1.1718.4.100.0
1 st4UnitStatusEvent warning
2 st4InputCordStatusEvent warning
3 st4InputCordActivePowerEvent warning
4 st4InputCordApparentPowerEvent warning
5 st4InputCordPowerFactorEvent warning
6 st4InputCordOutOfBalanceEvent warning
7 st4LineStatusEvent warning
8 st4LineCurrentEvent warning
9 st4PhaseStatusEvent warning
10 st4PhaseVoltageEvent warning
11 st4PhasePowerFactorEvent warning
12 st4OcpStatusEvent warning
13 st4BranchStatusEvent warning
14 st4BranchCurrentEvent warning
15 st4OutletStatusEvent warning
16 st4OutletStateChangeEvent note
17 st4OutletCurrentEvent warning
18 st4OutletActivePowerEvent warning
19 st4OutletPowerFactorEvent warning
20 st4TempSensorEvent warning
21 st4HumidSensorEvent warning
22 st4WaterSensorStatusEvent warning
23 st4CcSensorStatusEvent warning
24 st4AdcSensorEvent warning
25 st4FanSensorEvent warning
= 1.3.6.1.4.1.2254.2.4.20.0
1 dupsCommunicationLost critical
2 dupsCommunicationEstablished note
3 dupsPowerFail critical power bad
4 dupsPowerRestored note power well
5 dupsLowBattery warning power bad
6 dupsReturnFromLowBattery note power well
7 dupsLoadWarning note
8 dupsNoLongerLoadWarning note
9 dupsLoadSeverity warning
10 dupsNoLongerLoadSeverity note
11 dupsLoadOnBypass warning power bad
12 dupsNoLongerLoadOnBypass note power well
13 dupsUPSFault warning power bad
14 dupsReturnFromUPSFault note power well
15 dupsBatteryGroundFault warning power bad
16 dupsNoLongerBatteryFault note power well
17 dupsTestInProgress note
18 dupsBatteryTestFail critical power bad
19 dupsFuseFailure critical
20 dupsFuseRecovered note
21 dupsOutputOverload critical power bad
22 dupsNoLongerOverload note power well
23 dupsOutputOverCurrent warning power bad
24 dupsNoLongerOutputOverCurrent note power well
25 dupsInverterAbnormal warning power bad
26 dupsInverterRecovered note power well
27 dupsRectifierAbnormal warning power bad
28 dupsRectifierRecovered note power well
29 dupsReserveAbnormal note
30 dupsReserveRecovered note
31 dupsLoadOnReserve warning
32 dupsNoLongerLoadOnReserve note
33 dupsEnvOverTemperature warning temperature bad
34 dupsNoLongerEnvOverTemperature note temperature well
35 dupsEnvOverHumidity warning
36 dupsNoLongerEnvOverHumidity note
37 dupsEnvRelay1Alarm warning
38 dupsEnvRelay1Normal note
39 dupsEnvRelay2Alarm warning
40 dupsEnvRelay2Normal note
41 dupsEnvRelay3Alarm warning
42 dupsEnvRelay3Normal note
43 dupsEnvRelay4Alarm warning
44 dupsEnvRelay4Normal note
45 dupsSmartShutdown warning disk-errors bad
46 dupsCancelShutdown warning
47 dupsTestCompleted note
48 dupsEPOON warning
49 dupsEPOOFF critical
50 dupsOverTemperature warning temperature bad
51 dupsNormalTemperature note temperature well
52 dupsBattReplace warning power bad
53 dupsReturnFromBattReplace note power well
= 1.3.6.1.4.1.3808.0
1 communicationLost critical power bad: the card no longer reaches the UPS
2 upsOverload critical power bad: the UPS is overloaded
3 upsDiagnosticsFailed critical power bad: the self-test of the UPS failed
4 upsDischarged critical power bad: the battery of the UPS is discharged
5 upsOnBattery critical power bad: the UPS runs on battery
6 upsBoostOn warning
7 lowBattery critical power bad: the battery of the UPS is nearly empty
8 communicationEstablished note power well: the card reaches the UPS again
9 powerRestored note power well: mains power is back
10 upsDiagnosticsPassed note: the self-test of the UPS passed
11 returnFromLowBattery note power well: the battery of the UPS is charged again
12 upsTurnedOff critical power bad: the output of the UPS was switched off
13 upsSleeping warning power bad: the UPS waits for power before it gives any
14 upsWokeUp note power well: the UPS gives power again
15 upsRebootStarted note
16 upsOverTemp critical temperature bad
17 returnFromOverTemp note temperature well
18 upsBuckOn warning
19 returnFromOverLoad note
20 returnFromDischarged note
21 upsScheduleShutdown note
22 upsEnterSleep note
23 upsChargerFailure critical power bad
24 returnFromChargerFailure note power well
25 upsTurnoffStarted note
26 upsTurnedOn note power well: the output of the UPS is on
27 upsRemoteCommandFailed critical power bad
28 upsLostRedundant warning power bad
29 upsSignalClientShutdown critical power bad
30 upsEmergencyPowerOff critical power bad
31 nclBankOn warning
32 nclBankOff critical
33 upsCommandCancel note
34 upsStartBatteryTest note
35 upsRemainRuntimeLowThanThreshold warning power bad
36 nclBankStartScheduleOff note
37 upsEstimationAbort warning
38 upsHardwareFault warning power bad
39 upsBatteryNotPresent warning power bad
40 upsWiringFault warning power bad
41 upsWiringFaultCleared note power well
42 upsEnterBypassMode warning power bad
43 upsReturnFromBypassMode note power well
44 upsBypassOverload critical power bad
45 upsBypassOverloadCleared note power well
46 upsEnterECOMode warning
47 upsReturnFromECOMode note power well
48 upsBatteryOverThreeYear warning power bad
49 upsBatteryExpiration warning
50 upsBatteryReplacement warning power bad
51 upsModuleInvertorAlarm warning power bad
52 upsModuleRectifierAlarm warning power bad
53 upsModuleFanAlarm warning fans bad
54 upsModuleManualShutdown warning power bad
55 upsModuleOverload critical power bad
56 upsFirmwareUpgradeStart note config-changed bad
57 upsFirmwareUpgradeEnd note config-changed bad
58 upsRFC1628TrapOnBattery critical power bad
59 upsRFC1628TrapTestCompleted note
60 upsRFC1628TrapAlarmEntryAdded note
61 failAuthViaHTTP critical
62 passwordChange note login-failures bad
63 failAuthViaConsole critical
64 configFileUpload note
65 adminLoginInfo note
66 adminLogoutInfo note
67 deviceLoginInfo note
68 deviceLogoutInfo note
69 configurationChanged note config-changed bad
70 clientRegistered note
71 clientRemoved note
72 testEvent note
73 outletUserLoginInfo note
74 outletUserLogoutInfo note
75 firmwareUpdateSuccess note config-changed bad
76 firmwareUpdateFail critical
100 ePDUCommunicationEstablished note
101 ePDUCommunicationLost critical
102 ePDUOutletOn note
103 ePDUOutletOff warning power bad
104 ePDUDeviceConfigChange note config-changed bad
105 ePDUOutletConfigChange note config-changed bad
106 ePDULowLoad warning
107 ePDULowLoadCleared note
108 ePDUNearOverload critical power bad
109 ePDUNearOverloadCleared note power well
110 ePDUOverload critical power bad
111 ePDUOverloadCleared note power well
112 ePDUDelayOutletOnCommand note
113 ePDUDelayOutletOffCommand warning power bad
114 ePDUDelayOutletRebootCommand note
115 ePDUCancelPendingCommand note
116 ePDULineUndervoltage critical power bad
117 ePDULineUndervoltageCleared note power well
118 ePDULineOvervoltage critical power bad
119 ePDULineOvervoltageCleared note power well
120 ePDUPowerSupply1Fail critical power bad
121 ePDUPowerSupply1Ok note power well
122 ePDUPowerSupply2Fail critical power bad
123 ePDUPowerSupply2Ok note power well
124 ePDUBankLowLoad warning
125 ePDUBankLowLoadCleared note
126 ePDUBankNearOverload critical power bad
127 ePDUBankNearOverloadCleared note power well
128 ePDUBankOverload critical power bad
129 ePDUBankOverloadCleared note power well
130 ePDUComponentCommunicationEstablished note
131 ePDUComponentCommunicationLost critical
132 ePDUOutletLowLoad warning power bad
133 ePDUOutletLowLoadCleared note power well
134 ePDUOutletNearOverload critical power bad
135 ePDUOutletNearOverloadCleared note power well
136 ePDUOutletOverload critical power bad
137 ePDUOutletOverloadCleared note power well
200 envHighTemperatureViolation warning temperature bad
201 envHighTemperatureBack note temperature well
202 envLowTemperatureViolation warning temperature bad
203 envLowTempBack note temperature well
204 envHighHumidityViolation warning
205 envHighHumidityBack note
206 envLowHumidityViolation warning
207 envLowHumdBack note
208 envDryContactAbnormal note
209 envDryContactNormal note
210 envConntected note
211 envDisconntected note
212 envRateOfTemperatureChangeAbnormal warning temperature bad
213 envRateOfHumdChangeAbnormal note
250 accessoryDeviceEvent note
251 accessoryDeviceAlarm warning
252 accessoryDeviceAlarmClear note
253 envTemperatureEvent note
254 envTemperatureAlarm warning temperature bad
255 envTemperatureAlarmClear note temperature well
256 envHumidityEvent note
257 envHumidityAlarm warning
258 envHumidityAlarmClear note
259 envContactEvent note
260 envContactAlarm warning
261 envContactAlarmClear note
301 atsSwitchSource note
302 atsSourceFault warning
303 atsSourceFaultCleared note
304 atsRedundancyFail critical
305 atsRedundancyRestored note
306 atsInputHighVoltage warning power bad
307 atsInputHighVoltageCleared note power well
308 atsInputLowVoltage warning power bad
309 atsInputLowVoltageCleared note power well
310 atsInputHighFrequency warning
311 atsInputHighFrequencyCleared note
312 atsInputLowFrequency warning
313 atsInputLowFrequencyCleared note
314 atsCommunicationLost warning
315 atsCommunicationEstablished note
316 atsLCDCommunicationLost warning
317 atsLCDCommunicationLostCleared note
318 atsDB9CommunicationLost warning
319 atsDB9CommunicationLostCleared note
320 atsPowerSupplyFault critical power bad
321 atsPowerSupplyFaultCleared note power well
322 atsDevHardwareFault critical
323 atsDevHardwareFaultCleared note
324 atsSourceConfigChanged note config-changed bad
325 atsDeviceConfigChanged note config-changed bad
326 atsOutletConfigChanged note config-changed bad
327 atsEventCountsCleared note
328 atsOverload critical power bad
329 atsOverloadCleared note power well
330 atsNearOverload critical power bad
331 atsNearOverloadCleared note power well
332 atsLowLoad warning
333 atsLowLoadCleared note
334 atsOutletOnCommand note
335 atsOutletOffCommand warning power bad
336 atsOutletRebootCommand note
337 atsCancelPendingCommand note
338 atsOutletOn note
339 atsOutletOff warning power bad
400 pduDeviceEvent note
401 pduDeviceAlarm warning
402 pduDeviceAlarmClear note
403 pduPhaseEvent note
404 pduPhaseAlarm warning power bad
405 pduPhaseAlarmClear note power well
406 pduBankEvent note
407 pduBankAlarm warning
408 pduBankAlarmClear note
409 pduOutletSwitchedEvent note
410 pduOutletSwitchedAlarm warning power bad
411 pduOutletSwitchedAlarmClear note power well
412 pduOutletMeteredEvent note
413 pduOutletMeteredAlarm warning power bad
414 pduOutletMeteredAlarmClear note power well
415 pduDaisyChainEvent note
416 pduDaisyChainAlarm warning
417 pduDaisyChainAlarmClear note
418 pduOutletMonitoredEvent note
419 pduSourceEvent note
420 pduSourceAlarm warning
421 pduSourceAlarmClear note
500 upsOutletOn note
501 upsOutletOff warning power bad
502 upsOutletOnCommand note
503 upsOutletOffCommand warning power bad
504 upsOutletRebootCommand note
505 upsCancelPendingCommand note
506 upsAutoPingFail critical power bad
507 upsAutoPingRecovery note power well
600 bmSystemAlarm warning
601 bmSystemWarning warning
602 bmSystemInfo warning
603 bmProbesAlarm warning
604 bmSProbesWarning warning
605 bmProbesInfo warning
606 bmStringsAlarm warning
607 bmStringsWarning warning
608 bmStringsInfo warning
700 currProbesAlarm warning
701 currProbesWarning warning
702 currProbesInfo warning
= 1.3.6.1.4.1.4555.1.1.7.2.0
1 upsTrapOnBattery critical power bad: the UPS runs on battery
2 upsTrapTestCompleted note: a battery test is over
3 upsTrapAlarmEntryAdded critical power bad: the UPS raises an alarm
4 upsTrapAlarmEntryRemoved note power well: an alarm of the UPS is over
5 upsTrapImminentStop critical power bad
6 upsTrapOverload critical power bad
7 upsTrapRedundancyLost warning power bad
8 upsTrapBatteryCircuitOpen warning
9 upsTrapBatteryDischarged critical power bad
10 upsTrapBatteryLow critical power bad
11 upsTrapBatteryAlarm warning power bad
12 upsTrapUpsCriticalAlarm critical power bad
13 upsTrapLoadOFF critical power bad
14 upsTrapCommunicationLost critical power bad
15 upsTrapOnBatteryPower critical power bad
16 upsTrapBatteryTestfailed critical power bad
17 upsTrapTemperatureAlarm warning temperature bad
18 upsTrapOnBypass warning power bad
19 upsTrapUpsPreventiveAlarm warning power bad
20 upsTrapShutdownWarning warning power bad
21 upsTrapShutdownrequest warning power bad
22 upsTrapUpsNormal note power well
23 upsTrapPowerRestored note power well
24 upsTrapAlarmCancelled warning power bad
25 upsTrapComEstablished note power well
26 upsTrapShutdwonCancelled warning
27 upsTrapAgentRestarting note
28 upsTrapEmdTempLow critical temperature bad
29 upsTrapEmdTempNotLow warning temperature bad
30 upsTrapEmdTempHigh critical temperature bad
31 upsTrapEmdTempNotHigh warning temperature bad
32 upsTrapEmdHumidityLow critical power bad
33 upsTrapEmdHumidityNotLow warning power bad
34 upsTrapEmdHumidityHigh critical power bad
35 upsTrapEmdHumidityNotHigh warning power bad
36 upsTrapEmdFirstInputActive warning
37 upsTrapEmdFirstInputRestored note power well
38 upsTrapEmdSecondInputActive warning
39 upsTrapEmdSecondInputRestored note power well
40 upsTrapSessionLogin note
41 upsTrapLoginUnsuccesfulTentative note
42 upsTrapTest note
= 1.3.6.1.4.1.4555.2.30.20.0
1 dpduCommunicationLost critical
2 dpduCommunicationEstablished note
3 dpduL1LoadMajorAlarm warning
4 dpduL1LoadMajorAlarmRecover note
5 dpduL1LoadMinorAlarm warning
6 dpduL1LoadMinorAlarmRecover note
7 dpduL1OutVoltMajorAlarm warning power bad
8 dpduL1OutVoltMajorAlarmRecover note power well
9 dpduL1OutVoltMinorAlarm warning power bad
10 dpduL1OutVoltMinorAlarmRecover note power well
11 dpduL2LoadMajorAlarm warning
12 dpduL2LoadMajorAlarmRecover note
13 dpduL2LoadMinorAlarm warning
14 dpduL2LoadMinorAlarmRecover note
15 dpduL2OutVoltMajorAlarm warning power bad
16 dpduL2OutVoltMajorAlarmRecover note power well
17 dpduL2OutVoltMinorAlarm warning power bad
18 dpduL2OutVoltMinorAlarmRecover note power well
19 dpduL3LoadMajorAlarm warning
20 dpduL3LoadMajorAlarmRecover note
21 dpduL3LoadMinorAlarm warning
22 dpduL3LoadMinorAlarmRecover note
23 dpduL3OutVoltMajorAlarm warning power bad
24 dpduL3OutVoltMajorAlarmRecover note power well
25 dpduL3OutVoltMinorAlarm warning power bad
26 dpduL3OutVoltMinorAlarmRecover note power well
27 dpduL12LoadMajorAlarm warning
28 dpduL12LoadMajorAlarmRecover note
29 dpduL12LoadMinorAlarm warning
30 dpduL12LoadMinorAlarmRecover note
31 dpduEnvCommunicationLost critical
32 dpduEnvCommunicationEstablished note
33 dpduEnvOverWarnTemperature warning temperature bad
34 dpduNoLongerEnvOverWarnTemperature note temperature well
35 dpduEnvOverWarnHumidity warning
36 dpduNoLongerEnvOverWarnHumidity note
37 dpduEnvOverAlarmTemperature warning temperature bad
38 dpduNoLongerEnvOverAlarmTemperature note temperature well
39 dpduEnvOverAlarmHumidity warning
40 dpduNoLongerEnvOverAlarmHumidity note
41 dpduEnvRelay1Alarm warning
42 dpduEnvRelay1Normal note
43 dpduEnvRelay2Alarm warning
44 dpduEnvRelay2Normal note
45 dpduEnvRelay3Alarm warning
46 dpduEnvRelay3Normal note
47 dpduEnvRelay4Alarm warning
48 dpduEnvRelay4Normal note
= 1.3.6.1.4.1.5491.9.1.2.0
1 sensorAlarmTMax warning
2 sensorAlarmTMaxRemoved warning
3 sensorAlarmTMin warning
4 sensorAlarmTMinRemoved warning
5 sensorIOAlarm warning
6 sensorIOAlarmRemoved note
7 sensorHumidityAlarm warning
8 sensorHumidityAlarmRemoved note
9 sensorHumidityLowAlarm warning
10 sensorHumidityLowAlarmRemoved note
= 1.3.6.1.4.1.5491.10.2.0
1 rupsTrapOnBattery critical power bad
2 rupsTrapTestCompleted note
3 rupsTrapAlarmEntryAdded critical
4 rupsTrapAlarmEntryRemoved note
= 1.3.6.1.4.1.5491.12.4.0
1 mtsNormal note
2 mtsAnomaly warning
3 mtsFault warning
4 mtsLock warning
5 mtsManualBypassEnabled note
= 1.3.6.1.4.1.6302.2.1.5
1 alarmTrap warning
2 alarmActiveTrap warning
3 alarmCeaseTrap note
= 1.3.6.1.4.1.13400.3.255
1 systemAlarmTrapDefine warning
= 1.3.6.1.4.1.13742.3.0
1 rebootStarted note
2 rebootCompleted note restarts bad
3 userLogin note
4 userLogout note
5 userAuthenticationFailure critical login-failures bad
8 userSessionTimeout warning
11 userAdded note
12 userModified warning
13 userDeleted warning
14 groupAdded note
15 groupModified warning
16 groupDeleted warning
20 deviceUpdateStarted note
21 deviceUpdateCompleted note
24 userPasswordChanged warning login-failures bad
36 firmwareFileDiscarded warning
38 firmwareValidationFailed critical
39 securityViolation warning
40 deviceUpdateFailed critical
41 passwordSettingsChanged warning login-failures bad
= 1.3.6.1.4.1.13742.4.0
22 userBlocked warning login-failures bad
23 powerControl warning
41 logFileCleared note
45 thresholdAlarm warning
50 outletGroupingConnectivityLost warning link-down bad
51 circuitBreakerTripped warning power bad
52 circuitBreakerRecovered note power well
53 bulkConfigurationSaved note config-changed bad
54 bulkConfigurationCopied warning
55 environmentalSensorsConnectivityLost warning link-down bad
56 externalOnOffSensorStateChange note
57 environmentalSensorsConnectivityRestored note link-down well
58 voltageMeasurementError warning power bad
59 fipsModeEnabled note
60 fipsModeDisabled warning
61 managingenvironmentalSensor warning
62 unmanagingenvironmentalSensor warning
63 ipmiOverLANEnabled note
64 ipmiOverLANDisabled warning
= 1.3.6.1.4.1.13742.6.0
1 systemStarted note
2 systemReset warning restarts bad
14 roleAdded note
15 roleModified warning
16 roleDeleted warning
60 pduSensorStateChange note
61 inletSensorStateChange note
62 inletPoleSensorStateChange note
63 outletSensorStateChange note
64 outletPoleSensorStateChange note
65 overCurrentProtectorSensorStateChange critical power bad
66 externalSensorStateChange note
67 smtpMessageTransmissionFailure critical
68 ldapError warning
71 loadSheddingModeEntered warning
72 loadSheddingModeExited note
73 pingServerEnabled note
74 pingServerDisabled warning
75 serverNotReachable warning
76 serverReachable warning
77 rfCodeTagConnected warning
78 rfCodeTagDisconnected warning
79 deviceIdentificationChanged note
80 usbExpansionUnitConnected warning
81 usbExpansionUnitDisconnected warning
82 lhxSupportChanged note
83 userAcceptedRestrictedServiceAgreement warning
84 userDeclinedRestrictedServiceAgreement warning
85 wireSensorStateChange note
86 transferSwitchSensorStateChange note
88 deviceSettingsSaved warning
89 deviceSettingsRestored note
90 webcamInserted note
91 webcamRemoved warning
92 inletEnabled note
93 inletDisabled warning
94 serverConnectivityUnrecoverable warning link-down bad
95 radiusError warning
96 serverReachabilityError warning
97 inletSensorReset warning
98 outletSensorReset warning power bad
99 unknownPeripheralDeviceAttached warning
100 peripheralDeviceFirmwareUpdate note config-changed bad
101 unitSensorReset warning
102 unitSensorStateChange note
103 circuitSensorStateChange note
104 circuitPoleSensorStateChange note
105 circuitAdded note
106 circuitDeleted warning
107 circuitModified warning
108 circuitSensorReset warning
109 powerMeterAdded note
110 powerMeterDeleted warning
111 powerMeterModified warning
112 smsMessageTransmissionFailure critical
113 smartCardInserted note disk-errors well
114 smartCardRemoved warning disk-errors bad
115 rawConfigurationDownloaded note config-changed bad
116 rawConfigurationUpdated note config-changed bad
117 hwFailureStatusChanged critical
118 outletGroupAdded note
119 outletGroupModified warning
120 outletGroupDeleted warning
121 outletGroupSensorStateChange note
122 outletGroupSensorReset warning power bad
123 outletGroupPowerControl warning
124 serverPowerControlInitiated note
125 serverPowerControlCompleted note
126 webcamStorageUploadStarted note
127 testEventTriggered warning
128 actuatorSwitched warning
129 keypadPinEntered warning
130 doorAccessGranted warning
131 doorAccessDenied warning login-failures bad
132 doorAccessRuleAdded note
133 doorAccessRuleChanged note
134 doorAccessRuleDeleted warning
135 inletLinePairSensorStateChange note
136 tacPlusError warning
137 outletSuspended warning
138 userRenamed warning
151 inletDipEvent warning
152 inletSwellEvent warning
153 inletPoleDipEvent warning
154 inletPoleSwellEvent warning
155 portFuseStateChange note
156 linkUnitAdded note
157 linkUnitReleased warning
158 linkUnitCommunicationOk note link-down well
159 linkUnitCommunicationFailed critical link-down bad
160 doorMechanicallyUnlocked warning
161 doorForcedOpen warning
162 outletServiceModeChanged note
= 1.3.6.1.4.1.20246.2.3.1.1.1.3.1.0
1 systemNonUrgentAlarm warning
2 systemUrgentAlarm warning
3 systemCriticalAlarm critical
4 systemAllAlarm warning
= 1.3.6.1.4.1.21239.5.2.32767.0
10101 internalTestNOTIFY warning
10305 pduMainAvailNOTIFY warning
10309 pduTotalRealPowerNOTIFY warning
10310 pduTotalApparentPowerNOTIFY warning
10311 pduTotalPowerFactorNOTIFY warning
10312 pduTotalEnergyNOTIFY warning
10324 pduPhaseVoltageNOTIFY warning
10328 pduPhaseCurrentNOTIFY warning
10332 pduPhaseRealPowerNOTIFY warning
10333 pduPhaseApparentPowerNOTIFY warning
10334 pduPhasePowerFactorNOTIFY warning
10335 pduPhaseEnergyNOTIFY warning
10337 pduPhaseBalanceNOTIFY warning
10339 pduPhaseCurrentCrestFactorNOTIFY warning
10354 pduBreakerCurrentNOTIFY warning
10358 pduBreakerVoltageNOTIFY warning
10362 pduBreakerRealPowerNOTIFY warning
10363 pduBreakerApparentPowerNOTIFY warning
10364 pduBreakerPowerFactorNOTIFY warning
10365 pduBreakerEnergyNOTIFY warning
10374 pduLineCurrentNOTIFY warning
10385 pduOutletMeterVoltageNOTIFY warning
10389 pduOutletMeterCurrentNOTIFY warning
10393 pduOutletMeterRealPowerNOTIFY warning
10394 pduOutletMeterApparentPowerNOTIFY warning
10395 pduOutletMeterPowerFactorNOTIFY warning
10396 pduOutletMeterEnergyNOTIFY warning
10400 pduOutletCurrentCrestFactorNOTIFY warning
10404 tempSensorAvailNOTIFY warning
10405 tempSensorTempNOTIFY warning
10504 airFlowSensorAvailNOTIFY warning
10505 airFlowSensorTempNOTIFY warning
10506 airFlowSensorFlowNOTIFY warning
10507 airFlowSensorHumidityNOTIFY warning
10508 airFlowSensorDewPointNOTIFY warning
10804 t3hdSensorAvailNOTIFY warning
10806 t3hdSensorIntTempNOTIFY warning
10807 t3hdSensorIntHumidityNOTIFY warning
10808 t3hdSensorIntDewPointNOTIFY warning
10811 t3hdSensorExtATempNOTIFY warning
10814 t3hdSensorExtBTempNOTIFY warning
10904 thdSensorAvailNOTIFY warning
10905 thdSensorTempNOTIFY warning
10906 thdSensorHumidityNOTIFY warning
10907 thdSensorDewPointNOTIFY warning
11104 a2dSensorAvailNOTIFY warning
11105 a2dSensorValueNOTIFY warning
11204 humiditySensorAvailNOTIFY warning
11205 humiditySensorValueNOTIFY warning
11304 sn2dSensorAvailNOTIFY warning
11306 sn2dSensorDoor1StateNOTIFY warning
11309 sn2dSensorDoor2StateNOTIFY warning
13001 vrcMainAvailNOTIFY warning
13002 vrcOutFanPtSpeedNOTIFY warning
13003 vrcCompPtCapacityNOTIFY warning
13004 vrcReturnPtTempNOTIFY note temperature well
13005 vrcSupplyPtTempNOTIFY warning
13006 vrcPowerPtVoltageNOTIFY warning
13007 vrcPowerPtFrequencyNOTIFY warning
13008 vrcOutdoorPtTempNOTIFY warning
13009 vrcDischPtTempNOTIFY warning
13010 vrcDischPtPressureNOTIFY warning
13011 vrcSuctPtTempNOTIFY warning
13012 vrcSuctPtPressureNOTIFY warning
20305 pduMainAvailCLEAR note
20309 pduTotalRealPowerCLEAR note power well
20310 pduTotalApparentPowerCLEAR note power well
20311 pduTotalPowerFactorCLEAR note power well
20312 pduTotalEnergyCLEAR note
20324 pduPhaseVoltageCLEAR note power well
20328 pduPhaseCurrentCLEAR note power well
20332 pduPhaseRealPowerCLEAR note power well
20333 pduPhaseApparentPowerCLEAR note power well
20334 pduPhasePowerFactorCLEAR note power well
20335 pduPhaseEnergyCLEAR note power well
20337 pduPhaseBalanceCLEAR note power well
20339 pduPhaseCurrentCrestFactorCLEAR note power well
20354 pduBreakerCurrentCLEAR note power well
20358 pduBreakerVoltageCLEAR note power well
20362 pduBreakerRealPowerCLEAR note power well
20363 pduBreakerApparentPowerCLEAR note power well
20364 pduBreakerPowerFactorCLEAR note power well
20365 pduBreakerEnergyCLEAR note power well
20374 pduLineCurrentCLEAR note power well
20385 pduOutletMeterVoltageCLEAR note power well
20389 pduOutletMeterCurrentCLEAR note power well
20393 pduOutletMeterRealPowerCLEAR note power well
20394 pduOutletMeterApparentPowerCLEAR note power well
20395 pduOutletMeterPowerFactorCLEAR note power well
20396 pduOutletMeterEnergyCLEAR note power well
20400 pduOutletCurrentCrestFactorCLEAR note power well
20404 tempSensorAvailCLEAR note temperature well
20405 tempSensorTempCLEAR note temperature well
20504 airFlowSensorAvailCLEAR note
20505 airFlowSensorTempCLEAR note temperature well
20506 airFlowSensorFlowCLEAR note
20507 airFlowSensorHumidityCLEAR note
20508 airFlowSensorDewPointCLEAR note
20804 t3hdSensorAvailCLEAR note
20806 t3hdSensorIntTempCLEAR note temperature well
20807 t3hdSensorIntHumidityCLEAR note
20808 t3hdSensorIntDewPointCLEAR note
20811 t3hdSensorExtATempCLEAR note temperature well
20814 t3hdSensorExtBTempCLEAR note temperature well
20904 thdSensorAvailCLEAR note
20905 thdSensorTempCLEAR note temperature well
20906 thdSensorHumidityCLEAR note
20907 thdSensorDewPointCLEAR note
21104 a2dSensorAvailCLEAR note
21105 a2dSensorValueCLEAR note
21204 humiditySensorAvailCLEAR note
21205 humiditySensorValueCLEAR note
21304 sn2dSensorAvailCLEAR note
21306 sn2dSensorDoor1StateCLEAR note
21309 sn2dSensorDoor2StateCLEAR note
23001 vrcMainAvailCLEAR note
23002 vrcOutFanPtSpeedCLEAR note fans well
23003 vrcCompPtCapacityCLEAR note
23004 vrcReturnPtTempCLEAR note temperature well
23005 vrcSupplyPtTempCLEAR note temperature well
23006 vrcPowerPtVoltageCLEAR note power well
23007 vrcPowerPtFrequencyCLEAR note power well
23008 vrcOutdoorPtTempCLEAR note temperature well
23009 vrcDischPtTempCLEAR note temperature well
23010 vrcDischPtPressureCLEAR note
23011 vrcSuctPtTempCLEAR note temperature well
23012 vrcSuctPtPressureCLEAR note
`;
