/** Notifications of Huawei switches, power systems and site monitors. Numbers and names: HUAWEI-SITE-MONITOR-MIB, HUAWEI-POWER-MIB, HUAWEI-ENTITY-EXTENT-MIB. How to read a line: ../notification-table.ts. */
export const HUAWEI = `
= 1.3.6.1.4.1.2011.5.25.31.1.1.25
1 hwHda1Error warning
= 1.3.6.1.4.1.2011.5.25.31.2.0
1 hwEntityExtTemperatureThresholdNotification critical temperature bad
2 hwEntityExtVoltageLowThresholdNotification warning power bad
3 hwEntityExtVoltageHighThresholdNotification warning power bad
4 hwEntityExtCpuUsageThresholdNotfication critical
5 hwEntityExtMemUsageThresholdNotification critical
6 hwEntityExtOperEnabled note
7 hwEntityExtOperDisabled warning
8 hwEntityExtMonitorBoardAbnormalNotification warning
9 hwEntityExtMonitorBoardNormalNotification note
10 hwEntityExtMonitorPortAbnormalNotification warning
11 hwEntityExtMonitorPortNormalNotification note
12 hwEntityExtCpuUsageLowThresholdNotfication critical
13 hwEntityExtCpuUsageThresholdNotficationClear note
14 hwEntityExtMemUsageThresholdNotificationClear note
15 hwEntityExtProcessErrorNotification warning
16 hwEntityExtDiskDamaged warning
17 hwEntityExtDiskFull warning disk-errors bad
18 hwEntityExtHda1UsageThresholdNotfication critical
19 hwEntityExtHda1UsageResumeThresholdNotfication warning
20 hwEntityExtEncryptionCardFail critical
21 hwEntityExtHardDiskFull warning disk-errors bad
22 hwEntityExtHardDiskFullResume warning disk-errors bad
23 hwEntityExtHardDiskPlugIn warning
24 hwEntityExtHardDiskPlugOut warning
25 hwEntityExtHardDiskOnline note disk-errors well
26 hwEntityExtHardDiskOffline warning disk-errors bad
27 hwEntityExtLPUPlugIn warning
28 hwEntityExtLPUPlugOut warning
29 hwEntityExtCpuUsageSuddenChangeNotification note
30 hwEntityExtMemoryUsageSuddenChangeNotification note
31 hwEntityExtCPUOverInterfaceDown warning link-down bad
32 hwEntityExtDevConfigurationRecovered note
33 hwEntityExtHotPatchReservedFirst warning temperature bad
34 hwEntityExtHotPatchReservedSecond warning temperature bad
35 hwEntityExtHotPatchReservedThird warning temperature bad
36 hwEntityExtHotPatchReservedFourth warning temperature bad
37 hwEntityExtHotPatchReservedFifth warning temperature bad
38 hwEntityExtSDCardFsErrorAlarm warning
39 hwEntityExtSDCardFsErrorResume warning
40 hwEntityExtSDCardUsageOver critical
41 hwEntityExtSDCardUsageBelow warning
42 hwEntityExtCFCardFaultAlarm warning
43 hwEntityExtCFCardFaultResume warning
44 hwEntityNVRAMFaultAlarmNotification warning
45 hwEntityNVRAMFaultResumeNotification warning
46 hwEntityExtBootPasswordAlarm warning login-failures bad
47 hwEntityExtSmallBootPasswordAlarm warning login-failures bad
48 hwEntityExtCpuUsageNotfication warning
49 hwEntityExtCpuUsageNotficationClear note
50 hwEntityExtHardDiskOnlineFail critical disk-errors bad
51 hwEntityExtHardDiskOfflineFail critical disk-errors bad
= 1.3.6.1.4.1.2011.5.25.31.2.2
1 hwBoardSoftwareVersionIncompatible warning
2 hwBoardSplitPorts warning
3 hwEntityInputRateThresholdAlarm warning
4 hwEntityInputRateThresholdAlarmResume warning
5 hwEntityOutputRateThresholdAlarm warning power bad
6 hwEntityOutputRateThresholdAlarmResume warning power bad
7 hwEntityStatusChange note
8 hwEntityHigErrorPacketThresholdAlarm warning
9 hwEntityHigStateChangeNotify note
10 hwEntityHigStateDownNotify warning
11 hwEntityPositionMismatchNotify warning
12 hwEntityRuntPacketCheckNotify warning
13 hwBoardDropRuntPacketNotify warning
14 hwEntityHigDiscardPacketNotify warning
15 hwEntitySerdesChangeNotify note
16 hwEntitySerdesDownNotify warning
17 hwEntityHigCrcErrorAlarm warning
18 hwEntityHigCrcErrorAlarmResume warning
19 hwEntityHigDown warning
20 hwEntityHigDownResume warning
= 1.3.6.1.4.1.2011.5.25.31.5.2
1 hwHardwareCapaChangeNotification note
2 hwAlarmPnPChangeNotification note
= 1.3.6.1.4.1.2011.5.25.31.7.2
1 hwEntityHeartbeatTrap note
= 1.3.6.1.4.1.2011.5.25.31.8.2
1 hwInsertDiffFromPreDisposed warning
2 hwPreDisposedChangeNotification note
= 1.3.6.1.4.1.2011.5.25.31.9.1
1 hwEntityExtUnconnected warning
2 hwEntityExtUnconnectedResume warning
= 1.3.6.1.4.1.2011.6.2.2.2.0
1 powerConnFaultAlarm warning power bad
2 powerConnFaultAlarmResume warning power bad
3 acInputVoltageAlarm warning power bad
4 acInputVoltageAlarmResume warning power bad
5 acInputVoltageHighAlarm warning power bad
6 acInputVoltageHighAlarmResume warning power bad
7 acInputVoltageLowAlarm warning power bad
8 acInputVoltageLowAlarmResume warning power bad
9 dcOutputVoltageHighAlarm warning power bad
10 dcOutputVoltageHighAlarmResume warning power bad
11 dcOutputCurrentHighAlarm warning power bad
12 dcOutputCurrentHighAlarmResume warning power bad
13 dcOutputVoltageLowAlarm warning power bad
14 dcOutputVoltageLowAlarmResume warning power bad
15 dcOutputCurrentLowAlarm warning power bad
16 dcOutputCurrentLowAlarmResume warning power bad
17 overLoadPowerAbnormalAlarm critical power bad
18 overLoadPowerAbnormalAlarmResume critical power bad
19 overBattPowerOffAlarm warning power bad
20 overBattPowerOffAlarmResume warning power bad
21 overLoadPowerOffAlarm critical power bad
22 overLoadPowerOffAlarmResume critical power bad
23 acMainsSupplyAlarm warning power bad
24 acMainsSupplyAlarmResume warning power bad
25 batteryLoopAlarm warning loops bad
26 batteryLoopAlarmResume warning loops bad
27 batteryFuseAlarm warning power bad
28 batteryFuseAlarmResume warning power bad
29 batteryContachAlarm warning power bad
30 batteryContachAlarmResume warning power bad
31 userModuleOffAlarm warning
32 userModuleOffAlarmResume warning
33 transferModuleOffAlarm warning
34 transferModuleOffAlarmResume warning
35 userModuleSwitchAlarm warning
37 transferModuleSwitchAlarm warning
39 loadFuseAlarm warning
40 loadFuseAlarmResume warning
41 chargeCtrlStateAlarm warning
42 chargeModeAlarm warning
43 acCommFailAlarm critical
44 acCommFailAlarmResume critical
45 batteryChargeOverAlarm warning power bad
46 batteryChargeOverAlarmResume warning power bad
47 batteryVoltageLackAlarm warning power bad
48 batteryVoltageLackAlarmResume warning power bad
49 loadTwiceOffAlarm warning
50 loadTwiceOffAlarmResume warning
51 loadOnceOffAlarm warning
52 loadOnceOffAlarmResume warning
53 acInputPowerOffAlarm warning power bad
54 acInputPowerOffAlarmResume warning power bad
55 acInputLoopSwtichAlarm warning loops bad
56 batteryDischargeTestStartAlarm note
57 batteryDischargeTestStopAlarm note
58 powerProtectAlarm warning power bad
59 powerUndoProtectAlarm warning power bad
60 powerCentralOutputModeSwtichAlarm warning power bad
61 powerCentralTempretaureAlarm warning power bad
62 powerCentralInputAlarm warning power bad
63 powerCentralOutputAlarm warning power bad
64 powerRemoteCommFaultAlarm critical power bad
65 powerRemoteVoltageAlarm warning power bad
66 powerLineAlarm warning power bad
67 powerRemotePowerAlarm1 warning power bad
68 powerRemotePowerAlarm2 warning power bad
69 powerRemotePowerAlarm3 warning power bad
= 1.3.6.1.4.1.2011.6.2.4.2.0
1 hwEmmPowerBattaryTestStartTrap warning
2 hwEmmPowerBattaryTestStopTrap warning power bad
3 hwEmmPowerAcvolFaultTrap warning power bad
4 hwEmmPowerAcvolRecoverTrap note power well
5 hwEmmPowerDcvolFaultTrap warning power bad
6 hwEmmPowerDcvolRecoverTrap note power well
7 hwEmmPowerBattloopFaultTrap warning power bad
8 hwEmmPowerBattloopRecoverTrap note power well
9 hwEmmPowerLoadfuseFaultTrap warning power bad
10 hwEmmPowerLoadfuseRecoverTrap note power well
11 hwEmmPowerRectifierFaultTrap warning power bad
12 hwEmmPowerRectifierRecoverTrap note power well
13 hwEmmDigMainsupplyFaultTrap warning power bad
14 hwEmmDigMainsupplyRecoverTrap note power well
15 hwEmmPowerBatteryOffTrap warning power bad
16 hwEmmBatt1TempFaultTrap warning temperature bad
17 hwEmmBatt1TempRestoreTrap note temperature well
18 hwEmmEnviHumFaultTrap warning
19 hwEmmEnviHumRestoreTrap note
20 hwEmmEnvi1TempFaultTrap warning temperature bad
21 hwEmmEnvi1TempRestoreTrap note temperature well
22 hwEmmBattTemFaultTrap warning power bad
23 hwEmmBattTemRecoverTrap note power well
24 hwEmmPowerBatteryOffRecoverTrap note power well
25 hwEmmPowerBatteryUnDetectTrap warning
26 hwEmmPowerBatteryDetectRecoverTrap note power well
27 hwPowerModuleMismatchTrap warning
28 hwPowerModuleRestoreTrap note power well
29 hwPowerBatteryTempLowTrap warning temperature bad
30 hwPowerBatteryTempLowRestoreTrap note temperature well
31 hwPowerBatteryTempHighTrap warning temperature bad
32 hwPowerBatteryTempHighRestoreTrap note temperature well
33 hwPowerBatteryChargeOverVolTrap warning power bad
34 hwPowerBatteryChargeOverVolRestoreTrap note power well
35 hwPowerBatteryDischargeLackVolTrap warning power bad
36 hwPowerBatteryDischargeLackVolRestoreTrap note power well
37 hwPowerBatteryChargeOverCurTrap warning power bad
38 hwPowerBatteryChargeOverCurRestoreTrap note power well
39 hwPowerBatteryDischargeOverCurTrap warning power bad
40 hwPowerBatteryDischargeOverCurRestoreTrap note power well
41 hwRemoteUnitCircuitFailTrap critical
42 hwRemoteUnitCircuitRestoreTrap note
43 hwRemoteUnitFaultTrap warning
44 hwRemoteUnitRestoreTrap note
45 hwPowerBatteryEleCoreFaultTrap warning power bad
46 hwPowerBatteryEleCoreRestoreTrap note power well
47 hwPowerBatteryHeaterFaultTrap warning power bad
48 hwPowerBatteryHeaterFaultRestoreTrap note power well
49 hwPowerBatteryPortReverseConnectTrap warning
50 hwPowerBatteryPortReverseConnectRestoreTrap note power well
51 hwPowerBatteryContactorFaultTrap warning power bad
52 hwPowerBatteryContactorRestoreTrap note power well
53 hwPowerLowTemperatureProtectionFaultTrap warning temperature bad
54 hwPowerLowTemperatureProtectionRestoreTrap note temperature well
55 hwPowerCellChargeHighTemperatureProtectionFaultTrap warning temperature bad
56 hwPowerCellChargeHighTemperatureProtectionRestoreTrap note temperature well
57 hwPowerOvervoltageProtectionFaultTrap warning power bad
58 hwPowerOvervoltageProtectionRestoreTrap note power well
59 hwPowerOvercurrentProtectionFaultTrap warning power bad
60 hwPowerOvercurrentProtectionRestoreTrap note power well
61 hwPowerBattCellPackFaultTrap warning power bad
62 hwPowerBattCellPackRestoreTrap note power well
63 hwPowerBattManualDisconnectionFaultTrap warning power bad
64 hwPowerBattManualDisconnectionRestoreTrap note power well
65 hwEmmPowerBatteryBoardFaultTrap warning power bad
66 hwEmmPowerBatteryBoardRecoverTrap note power well
= 1.3.6.1.4.1.2011.6.164.2.1.0
1 hwRectifierFaultAlarmTraps warning power bad
2 hwRectifierFaultAlarmResumeTraps warning power bad
3 hwRectifierAbnormalAlarmTraps critical power bad
4 hwRectifierAbnormalAlarmResumeTraps warning power bad
5 hwBattLoopBreakAlarmTraps warning loops bad
6 hwBattLoopBreakAlarmResumeTraps warning loops bad
7 hwBattLvdAlarmTraps warning power bad
8 hwBattLvdAlarmResumeTraps warning power bad
9 hwBattOverCurrAlarmTraps warning power bad
10 hwBattOverCurrAlarmResumeTraps warning power bad
11 hwBattStringTempAlarmTraps warning temperature bad
12 hwBattStringTempAlarmResumeTraps warning temperature bad
13 hwBattDischargeAlarmTraps warning power bad
14 hwBattDischargeAlarmResumeTraps warning power bad
15 hwAcInputAlarmTraps warning
16 hwAcInputAlarmResumeTraps warning
17 hwAcVoltAlarmTraps warning power bad
18 hwAcVoltAlarmResumeTraps warning power bad
19 hwDcVoltAlarmTraps warning power bad
20 hwDcVoltAlarmResumeTraps warning power bad
21 hwLoadLvdAlarmTraps warning
22 hwLoadLvdAlarmResumeTraps warning
23 hwLoadFuseAlarmTraps warning
24 hwLoadFuseAlarmResumeTraps warning
25 hwEnvTempAlarmTraps warning temperature bad
26 hwEnvTempAlarmResumeTraps warning temperature bad
27 hwEnvHumiAlarmTraps warning
28 hwEnvHumiAlarmResumeTraps warning
29 hwSpareDigitalAlarmTraps warning disk-errors bad
30 hwSpareDigitalAlarmResumeTraps warning disk-errors bad
31 hwDoorAlarmTraps warning
32 hwDoorAlarmResumeTraps warning
33 hwWaterAlarmTraps warning
34 hwWaterAlarmResumeTraps warning
35 hwSmokeAlarmTraps warning
36 hwSmokeAlarmResumeTraps warning
37 hwWireAlarmTraps warning
38 hwWireAlarmResumeTraps warning
39 hwAcBreakerAlarmTraps warning power bad
40 hwAcBreakerAlarmResumeTraps warning power bad
41 hwMultiRectFailureAlarmTraps critical
42 hwMultiRectFailureAlarmResumeTraps critical
43 hwRectRedundAlarmTraps warning
44 hwRectRedundAlarmResumeTraps warning
45 hwBattUnbalanceAlarmTraps warning power bad
46 hwBattUnbalanceAlarmResumeTraps warning power bad
47 hwAcFreqFaultAlarmTraps warning
48 hwAcFreqFaultAlarmResumeTraps warning
49 hwXmuSelfFaultAlarmTraps warning
50 hwXmuSelfFaultAlarmResumeTraps warning
51 hwRs485CommAlarmTraps warning
52 hwRs485CommAlarmResumeTraps warning
53 hwNetCommAlarmTraps warning
54 hwNetCommAlarmResumeTraps warning
55 hwAcOffLongTimeAlarmTraps warning
56 hwAcOffLongTimeAlarmResumeTraps warning
57 hwSpdAlarmTraps warning
58 hwSpdAlarmResumeTraps warning
59 hwBadBatteryTraps warning power bad
60 hwBadBatteryResumeTraps warning power bad
61 hwLvd2DisconnectingTraps warning
62 hwLvd2DisconnectingResumeTraps warning
63 hwBattHighTempTraps warning temperature bad
64 hwBattHighTempResumeTraps warning temperature bad
65 hwBattLowTempTraps warning temperature bad
66 hwBattLowTempResumeTraps warning temperature bad
67 hwDcUltraOverVoltageTraps warning power bad
68 hwDcUltraOverVoltageResumeTraps warning power bad
69 hwDcUltraUnderVoltageTraps warning power bad
70 hwDcUltraUnderVoltageResumeTraps warning power bad
71 hwUmiCommFailTraps critical
72 hwUmiCommFailResumeTraps critical
73 hwShortTestFailTraps critical
74 hwShortTestFailResumeTraps critical
75 hwMissingBattTempSensorTraps warning temperature bad
76 hwMissingBattTempSensorResumeTraps warning temperature bad
77 hwBattTempSensorFaultTraps warning temperature bad
78 hwBattTempSensorFaultResumeTraps warning temperature bad
79 hwAcOverVoltageTraps warning power bad
80 hwAcOverVoltageResumeTraps warning power bad
81 hwAcUnderVoltageTraps warning power bad
82 hwAcUnderVoltageResumeTraps warning power bad
83 hwPDELoadFaultTraps warning
84 hwPDELoadFaultResumeTraps warning
85 hwPDENoResponseTraps warning
86 hwPDENoResponseResumeTraps warning
87 hwPDEFailureTraps critical
88 hwPDEFailureResumeTraps critical
89 hwPDEBr1FailureTraps critical
90 hwPDEBr1FailureResumeTraps critical
91 hwPDEBr2FailureTraps critical
92 hwPDEBr2FailureResumeTraps critical
93 hwPDEBr3FailureTraps critical
94 hwPDEBr3FailureResumeTraps critical
95 hwPDEBr4FailureTraps critical
96 hwPDEBr4FailureResumeTraps critical
97 hwPDEBr1ProtectTraps warning
98 hwPDEBr1ProtectResumeTraps warning
99 hwPDEBr2ProtectTraps warning
100 hwPDEBr2ProtectResumeTraps warning
101 hwPDEBr3ProtectTraps warning
102 hwPDEBr3ProtectResumeTraps warning
103 hwPDEBr4ProtectTraps warning
104 hwPDEBr4ProtectResumeTraps warning
105 hwPDELostTraps warning
106 hwPDELostResumeTraps warning
= 1.3.6.1.4.1.2011.6.164.2.2.0
1 hwRectifiersInslotChange note
2 hwBatterysInslotChange note
3 hwBattTestRecordsAdd note
4 hwEnvTempSensInslotChange note
5 hwEnvHumiSensInslotChange note
6 hwPDEsInslotChange note
`;
