/** Notifications of DC power and other UPSes: Eltek, Liebert and Emerson, Eaton telecom power. Numbers and names: ELTEK-BC2000-DC-POWER-MIB, SP2-MIB, ELTEK-DISTRIBUTED-MIB, VEC-MIBv5-9, RPS-SC200-MIB, TELECOM-MIB, .... How to read a line: ../notification-table.ts. */
export const DC_POWER = `
= 1.3.6.1.4.1.885.3.3.1
1 psEmergencyStop critical
2 psAlarmVeryLowVoltage warning power bad
3 psAlarmLowVoltage warning power bad
4 psAlarmSystemHighVoltage1 warning power bad
5 psAlarmSystemHighVoltage2 warning power bad
6 psAlarmSubsystemLowVoltage warning power bad
7 psAlarmSubsystemHighVoltage warning power bad
8 psAlarmSystemFuse warning
9 psAlarmSubsystemFuse warning
10 psAlarmAllACOff warning
11 psAlarmSystemOverCurrent warning power bad
12 psAlarmSubsystemOverCurrent warning power bad
13 psAlarmLVDsAreInhibited warning
14 psAlarmTestEqualizeMode warning
15 psAlarmMinor warning
16 psAlarmMajor critical
17 psAlarmSenseVoltageFuse warning power bad
18 psAlarmSystemVoltageFuse warning power bad
19 psAlarmNoSystemVoltage warning power bad
20 psAlarmNoSubsystemVoltage warning power bad
21 psAlarmNoSenseVoltage warning power bad
22 psAlarmDisplayNoReply warning
23 psAlarmSubsystemMajor critical
24 psAlarmSubsystemMinor warning
25 psAlarmHighACLine warning
26 psAlarmSenseVoltageError warning power bad
= 1.3.6.1.4.1.885.3.3.2
1 psTestEqualizeHardwareInput warning
2 psPCUFailMajor critical
3 psPCUFailMinor warning
4 psLVDAlarmMajor critical
5 psLVDAlarmMinor warning
6 psPCULoadShare warning
7 psACFailMajor critical
8 psACFailMinor warning
9 psMCACommFail critical
10 psHVSActive warning
11 psRemoteHVSActive warning
12 psRemoteEstopActive critical
= 1.3.6.1.4.1.885.3.3.3
1 psAlarmBatteryChargeOverCurrent warning power bad
2 psBatteryCurrentLimitInhibited warning
3 psAlarmBatteryPoorHealth warning power bad
4 psAlarmBatteryReserveLow warning power bad
= 1.3.6.1.4.1.885.3.3.4.1
2 psAlarmPCUSummary warning
= 1.3.6.1.4.1.885.3.3.5.1
2 psAlarmPCUHighACLine warning
3 psAlarmPCUControllerFailure critical
4 psAlarmPCUFanSlowOrStopped warning fans bad
5 psAlarmPCUTurnedOffByMca warning
6 psAlarmPCUCircuitBreakerOff warning power bad
7 psAlarmPCUDCorACConvertFail critical
8 psAlarmPCUThermalAlarmorCurrentLimit warning temperature bad
9 psAlarmPCUEmergencyStop critical
10 psAlarmPCUInputSwitchOff warning
11 psAlarmPCUHighVoltageShutdown warning power bad
12 psAlarmPCUACInputIsOffOrLow warning
13 psAlarmPCUCommunicationFailureWithMCA critical
14 psAlarmPCUSenseLeadOpen warning
= 1.3.6.1.4.1.885.3.3.6.1
2 psAlarmShuntType warning
3 psAlarmShuntNoReply warning
= 1.3.6.1.4.1.885.3.3.7.1
2 psAlarmLVDDisconnectedA warning
3 psAlarmLVDNoReplyA warning
4 psAlarmLVDBoardFailA critical
5 psAlarmLVDDisconnectedB warning
6 psAlarmLVDNoReplyB warning
7 psAlarmLVDBoardFailB critical
= 1.3.6.1.4.1.885.3.3.8.1
2 psAlarmTemperatureHigh warning temperature bad
3 psAlarmTemperatureLow warning temperature bad
4 psAlarmTemperatureNoReply warning temperature bad
= 1.3.6.1.4.1.885.3.3.9.1
1 psAlarmSysInfoError1 warning
2 psAlarmSysInfoError2 warning
3 psAlarmSysInfoString1 warning
4 psAlarmSysInfoString2 warning
5 psAlarmSysInfoString3 warning
6 psAlarmSysInfoString4 warning
7 psAlarmSysInfoString5 warning
8 psAlarmSysInfoString6 warning
9 psAlarmSysInfoString7 warning
10 psAlarmSysInfoString8 warning
11 psAlarmSysInfoString9 warning
12 psAlarmSysInfoString10 warning
= 1.3.6.1.4.1.935.10.2.2.0
1 matInvFault warning
2 matReturnFromInvFault note
3 matInvOverLoad critical
4 matReturnFromInvOverLoad note
5 matInvFanFault warning fans bad
6 matReturnFromInvFanFault note fans well
7 matInvTempPowerLimit warning
8 matReturnFromInvTempPowerLimit note temperature well
9 matInvInputAbnormal warning
10 matReturnFromInvInputAbnormal warning
11 matInvLowInputShutdown warning
12 matReturnFromInvLowInputShutdown note
13 matInvNotRespond warning
14 matReturnFromInvNotRespond warning
15 matInvBusVoltageOverLimit critical power bad
16 matReturnFromInvBusVoltOverLimit note power well
17 matInvBusVoltageUnderLimit critical power bad
18 matReturnFromInvBusVoltUnderLimit note power well
19 matInvBusSoftFail critical
20 matReturnFromInvBusSoftFail warning
21 matInvOutputShort warning
22 matReturnFromInvOutputShort note power well
23 matInvOutputVoltLow critical power bad
24 matReturnFromInvOutputVoltLow note power well
25 matInvOutputVoltHigh critical power bad
26 matReturnFromInvOutputVoltHigh note power well
27 matInvTemperatureHigh critical temperature bad
28 matReturnFromInvTemperatureHigh note temperature well
29 matInvNegativePowerProtect warning
30 matReturnFromInvNegativePowerProtect note power well
31 matInvPulseFault critical
32 matReturnFromInvPulseFault note
33 matInvEPOShutdown critical
34 matReturnFromInvEPOShutdown note
35 matInvSoftStartFail critical
36 matReturnFromInvSoftStartFail warning
37 matInvEEPROMFault warning
38 matReturnFromInvEEPROMFault note
39 matInvBypassSCRShort critical power bad
40 matReturnFromInvBypassSCRShort note power well
41 matInvMBSPosError critical
42 matReturnFromInvMBSPosError warning
43 matInvBackfeedRelayOpen warning
44 matReturnFromInvBackfeedRelayOpen note
45 matInvHardwareError critical
46 matReturnFromInvHardwareError warning
47 matInvMainUnavailable warning
48 matReturnFromInvMainUnavailable warning
49 matInvMaintenaceBypass warning power bad
50 matReturnFromInvMaintenaceBypass note power well
51 matStsBypassUnavailable warning power bad
52 matReturnFromStsBypassUnavailable warning power bad
53 matStsBackfeedRelayOpen warning
54 matReturnFromStsBackfeedRelayOpen note
55 matStsScr1ShortCurcuit warning
56 matReturnFromStsScr1ShortCurcuit note
57 matStsScr2ShortCurcuit warning
58 matReturnFromStsScr2ShortCurcuit note
59 matStsFaultMode critical
60 matReturnFromStsFaultMode note
61 matStsFanFault warning fans bad
62 matReturnFromStsFanFault note fans well
63 matStsEEPROMFault warning
64 matReturnFromStsEEPROMFault note
65 matStsInvFail critical
66 matReturnFromStsInvFail warning
67 matStsMainsFail critical power bad
68 matReturnFromStsMainFail warning
69 matStsOverLoad critical
70 matReturnFromStsOverLoad note
71 matStsOutputShortCircuit warning
72 matReturnFromStsOutputShortCircuit note power well
73 matStsInvBypassMode critical power bad
74 matReturnFromStsInvBypassMode note power well
75 matStsTemperatureHigh warning temperature bad
76 matReturnFromStsTemperatureHigh note temperature well
77 matStsMBSPosFault critical
78 matReturnFromStsMBSPosFault note
79 matStsControlPowerFail critical power bad
80 matReturnFromStsControlPowerFail note power well
81 matStsNotRespond warning
82 matReturnFromStsNotRespond warning
83 matStsOutputAbnormal warning power bad
84 matReturnFromStsOutputAbnormal warning power bad
85 matStsMaintenanceBypass warning power bad
86 matReturnFromStsMaintenanceBypass note power well
87 matConBatteryLow critical power bad
88 matReturnFromConBatteryLow note power well
89 matConTemperatureHigh critical temperature bad
90 matReturnFromConTemperatureHigh note temperature well
91 matConEEPROMFault warning
92 matReturnFromConEEPROMFault note
93 matConBatteryVoltHigh critical power bad
94 matReturnFromConBatteryVoltHigh note power well
95 matConCanBusOff critical
96 matReturnFromConCanBusOff note
97 matConCommunicationLost critical
98 matReturnFromCommunicationLost warning
= 1.3.6.1.4.1.1918.2.13.20
100 major-Alarm-Active critical
101 major-AI-High-Active warning
102 major-AI-Low-Active warning
103 major-DI-Active warning
104 major-Smart-Active warning
200 minor-Alarm-Active warning
201 minor-AI-High-Active warning
202 minor-AI-Low-Active warning
203 minor-DI-Active warning
204 minor-Smart-Active warning
300 warning-Alarm-Active warning
301 warning-AI-High-Active warning
302 warning-AI-Low-Active warning
303 warning-DI-Active warning
304 warning-Smart-Active warning disk-errors bad
400 alarm-Inactive note
401 ai-High-Inactive note
402 ai-Low-Inactive note
403 di-Inactive note
404 smart-Inactive note
500 alarm-Status-Change note
600 critical-Alarm-Active critical
601 critical-AI-High-Active critical
602 critical-AI-Low-Active critical
603 critical-DI-Active critical
604 critical-Smart-Active critical disk-errors bad
700 global warning
= 1.3.6.1.4.1.1918.2.14.20
100 majorAlarmActive critical
101 majorAiHighActive warning
102 majorAiLowActive warning
103 majorDiActive warning
104 majorSmartActive warning
200 minorAlarmActive warning
201 minorAiHighActive warning
202 minorAiLowActive warning
203 minorDiActive warning
204 minorSmartActive warning
300 warningAlarmActive warning
301 warningAiHighActive warning
302 warningAiLowActive warning
303 warningDiActive warning
304 warningSmartActive warning disk-errors bad
400 alarmInactive note
401 aiHighInactive note
402 aiLowInactive note
403 diInactive note
404 smartInactive note
500 alarmStatusChange note
600 criticalAlarmActive critical
601 criticalAiHighActive critical
602 criticalAiLowActive critical
603 criticalDiActive critical
604 criticalSmartActive critical disk-errors bad
800 heartbeat note
= 1.3.6.1.4.1.12148.9.8
1 alarmMajorHighBattVoltTrap warning power bad
2 alarmMinorHighBattVoltTrap warning power bad
3 alarmMajorLowBattVoltTrap warning power bad
4 alarmMinorLowBattVoltTrap warning power bad
5 alarmMajorBatteryHighTempTrap warning temperature bad
6 alarmMinorBatteryHighTempTrap warning temperature bad
7 alarmBatteryDisconnectOpenTrap warning power bad
8 alarmLVD1openTrap warning
9 alarmLVD2openTrap warning
10 alarmLVD3openTrap warning
11 alarmACmainsTrap critical power bad
12 alarmBatteryBreakerOpenTrap warning power bad
13 alarmDistributionBreakerOpenTrap warning power bad
14 alarmMajorRectifierTrap warning power bad
15 alarmMinorRectifierTrap warning power bad
16 alarmMajorBatterySymmetryTrap critical power bad
17 alarmMinorBatterySymmetryTrap warning power bad
18 alarmBatteryLifeEndedTrap critical power bad
19 alarmBatteryTestmodeEnteredTrap warning power bad
20 alarmBatteryBoostmodeEnteredTrap warning power bad
21 alarmController1proginputTrap warning
22 alarmController2proginputTrap warning
23 alarmController3proginputTrap warning
24 alarmController4proginputTrap warning
25 alarmController5proginputTrap warning
26 alarmController6proginputTrap warning
27 alarmController7proginputTrap warning
28 alarmController8proginputTrap warning
29 infoHeartBeatTrap note
30 alarmIoUnitTemp1Trap warning
31 alarmIoUnitTemp2Trap warning
32 alarmIoUnitDeltaFanSpeed1Trap warning fans bad
33 alarmIoUnitDeltaFanSpeed2Trap warning fans bad
34 alarmIoUnit1proginputTrap warning
35 alarmIoUnit2proginputTrap warning
36 alarmIoUnit3proginputTrap warning
37 alarmIoUnit4proginputTrap warning
38 alarmIoUnit5proginputTrap warning
39 alarmIoUnit6proginputTrap warning
40 alarmIoUnit7proginputTrap warning
41 alarmIoUnit8proginputTrap warning
42 alarmIoUnit9proginputTrap warning
43 alarmIoUnit10proginputTrap warning
44 alarmIoUnit11proginputTrap warning
45 alarmIoUnit12proginputTrap warning
46 alarmIoUnit13proginputTrap warning
47 alarmIoUnit14proginputTrap warning
48 alarmMajorSolarChargerTrap warning power bad
49 alarmMinorSolarChargerTrap warning power bad
50 alarmMajorRectifierCapacityTrap warning power bad
51 alarmMinorRectifierCapacityTrap warning power bad
= 1.3.6.1.4.1.12148.10.1.2
1 alarmPowerSystemTrap warning power bad
2 alarmBatteryTrap warning power bad
3 alarmLoadGroupTrap warning
4 alarmMainsTrap warning power bad
5 alarmRectifierTrap warning power bad
6 alarmControlSystemTrap warning
7 alarmDcDcTrap warning
8 alarmInputsTrap warning
9 alarmOutputsTrap warning power bad
10 alarmGeneratorTrap warning
11 alarmSolarChargerTrap warning power bad
12 alarmWindChargerTrap warning power bad
14 alarmInverterTrap warning power bad
= 1.3.6.1.4.1.13858.10
1 vpwrTrapPowerMajorAlarm critical power bad
2 vpwrTrapPowerMinorAlarm warning power bad
3 vpwrTrapACFAlarm critical
4 vpwrTrapHVAlarm warning
5 vpwrTrapHVSDAlarm warning
6 vpwrTrapBDAlarm warning
7 vpwrTrapLVDWarningAlarm warning
8 vpwrTrapLVDOpenAlarm warning
9 vpwrTrapDistAlarm warning
10 vpwrTrapAuxAlarm warning
11 vpwrTrapSystemRedundancyAlarm warning
12 vpwrTrapIShareAlarm warning
13 vpwrTrapModuleFailAlarm critical
14 vpwrTrapMultipleModuleFailAlarm critical
15 vpwrTrapModuleCommAlarm warning
16 vpwrTrapSystemOverTemperatureAlarm warning temperature bad
17 vpwrTrapSystemOK note
18 vpwrTrapModuleInserted note
19 vpwrTrapModuleRemoved warning
20 vpwrTrapThermalCompActive warning
21 vpwrTrapThermalCompInactive note
22 vpwrTrapInternalTempAlarmSet warning temperature bad
23 vpwrTrapInternalTempAlarmCleared note temperature well
24 vpwrTrapBatteryTempAlarmSet warning temperature bad
25 vpwrTrapBatteryTempAlarmCleared note temperature well
26 vpwrTrapLoginFail critical login-failures bad
27 vpwrTrapLoginSuccess note
28 vpwrTrapLogout note
29 vpwrTrapAdminPwdChange note
30 vpwrTrapIllegalConfigSubmit warning
31 vpwrTrapCfgChange note
32 vpwrTrapClearEventHistory note
33 vpwrTrapSwDownloadNoReboot warning restarts bad
34 vpwrTrapSwDownloadAndReboot warning restarts bad
35 vpwrTrapSystemClockChange note
36 vpwrTrapModuleAlarm warning
37 vpwrTrapOIDChange note
38 vpwrTrapThermalRunaway warning
39 vpwrTrapBatteryDischargeTestAlarm note
40 vpwrTrapBayUnnameAlarm critical
41 vpwrTrapPMComFailAlarm critical
42 vpwrTrapFuseOverloadAlarm critical power bad
43 vpwrTrapPeripheralAlarm warning
44 vpwrTrapThermalProbeAlarm warning temperature bad
45 vpwrTrapBayCommAlarm warning
46 vpwrTrapDistributionCommAlarm warning
47 vpwrTrapConverterAlarm critical
48 vpwrTrapMultipleConvFailAlarm critical
49 vpwrTrapDGUAlarm warning
50 vpwrTrapConfigErrorAlarm warning
51 vpwrTrapDisplayFirmwareMismatchAlarm warning
52 vpwrTrapConverterInputFailAlarm critical power bad
53 vpwrTrapBatteryRechgIlimitFailAlarm critical power bad
54 vpwrTrapSystemAlive warning
55 vpwrTrapSystemAuxAlmSource warning
56 vpwrTrapSystemDistAlmSource warning
58 vpwrTrapSystemBatCapacityAlarm warning
61 vpwrTrapSystemACFClearAlarm note
62 vpwrTrapSystemACFSetAlarm warning
64 vpwrTrapSystemBatCapacityLeft warning
65 vpwrTrapRectifierUVAlarm warning power bad
66 vpwrTrapMultRectifierUVAlarm warning power bad
67 vpwrTrapRingerAlarm warning
68 vpwrTrapMultRingerAlarm warning
69 vpwrTrapI2CCANAlarm warning
70 vpwrTrapRectifierIlimitAlarm warning power bad
71 vpwrTrapMultRectifierIlimitAlarm warning power bad
72 vpwrTrapRingerCommAlarm warning
99 vpwrTrapUnassignedAlarm warning
`;
