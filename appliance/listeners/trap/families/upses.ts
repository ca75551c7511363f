/** Notifications of UPSes of other makers: CyberPower, Liebert, Delta, Riello, Socomec, PPC. In one file, as some have the same module under a number of their own. Numbers and names: CPS-MIB, RIELLOUPS-MIB, Socomec, DeltaUPS-MIB, XPPC-MIB, LIEBERT. How to read a line: ../notification-table.ts. */
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
21 lgpEventRcpPowerStateChangeOn note power told
22 lgpEventRcpPowerStateChangeOff warning power bad
23 lgpEventRcpLoadAdded note
24 lgpEventRcpLoadRemoved warning
= 1.3.6.1.4.1.476.1.42.3.7.8
1 lgpSysNotification warning
2 lgpSysNormal note
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
= 1.3.6.1.4.1.20246.2.3.1.1.1.3.1.0
1 systemNonUrgentAlarm warning
2 systemUrgentAlarm warning
3 systemCriticalAlarm critical
4 systemAllAlarm warning
`;
