/** Notifications of Eaton, MGE and Powerware UPSes and power strips. Numbers and names: XUPS-MIB, MG-SNMP-UPS-MIB, PDU-MIB, EATON-EPDU-MIB, EATON-ATS2-MIB, EATON-SENSOR-MIB. How to read a line: ../notification-table.ts. */
export const EATON = `
= 1.3.6.1.4.1.534.1.11.4.1.0
1 xupstdControlOff warning
2 xupstdControlOn warning
3 xupstdOnBattery critical power bad
4 xupstdLowBattery warning power bad
5 xupstdUtilityPowerRestored note power well
6 xupstdReturnFromLowBattery note power well
7 xupstdOutputOverload critical power bad
8 xupstdInternalFailure critical
9 xupstdBatteryDischarged warning power bad
10 xupstdInverterFailure critical power bad
11 xupstdOnBypass warning power bad
12 xupstdBypassNotAvailable warning power bad
13 xupstdOutputOff warning power bad
14 xupstdInputFailure critical power bad
15 xupstdBuildingAlarm warning
16 xupstdShutdownImminent warning
17 xupstdOnInverter warning
20 xupstdBreakerOpen warning
21 xupstdAlarmEntryAdded note
22 xupstdAlarmEntryRemoved note
23 xupstdAlarmBatteryBad warning power bad
24 xupstdOutputOffAsRequested warning power bad
25 xupstdDiagnosticTestFailed critical power bad
26 xupstdCommunicationsLost warning
27 xupstdUpsShutdownPending warning power bad
28 xupstdAlarmTestInProgress note
29 xupstdAmbientTempBad warning temperature bad
30 xupstdContactActiveNotice note
31 xupstdContactInactiveNotice note
32 xupstdLossOfRedundancy critical
33 xupstdAlarmTempBad warning temperature bad
34 xupstdAlarmChargerFailed critical power bad
35 xupstdAlarmFanFailure critical fans bad
36 xupstdAlarmFuseFailure critical
37 xupstdPowerSwitchBad critical power bad
38 xupstdModuleFailure critical
39 xupstdOnAlternatePowerSource warning
40 xupstdAltPowerNotAvailable warning
41 xupstdNoticeCondition warning
42 xupstdRemoteTempBad warning temperature bad
43 xupstdRemoteHumidityBad warning
44 xupstdHeartbeat note
45 xupstdDiagnosticTestPassed note
46 xupstdOutputBad critical power bad
47 xupstdAwaitingPower warning
48 xupstdOnMaintenanceBypass warning power bad
49 xupstdCommEstablished note
50 xupstdAgentDown warning
51 xupstdOutputNotProtected warning
100 xupstdTestTrap note
= 1.3.6.1.4.1.534.6.6.6.0
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
22 userBlocked warning login-failures bad
23 powerControl warning
24 userPasswordChanged warning login-failures bad
28 passwordSettingsChanged warning login-failures bad
36 firmwareFileDiscarded warning
38 firmwareValidationFailed critical
39 securityViolation warning
41 logFileCleared note
45 thresholdAlarm warning
50 outletGroupingConnectivityLost warning link-down bad
= 1.3.6.1.4.1.534.6.6.7.0
1 notifyUserLogin note
2 notifyUserLogout note
3 notifyFailedLogin note
4 notifyBootUp note restarts well
11 notifyInputVoltageThStatus warning
12 notifyInputCurrentThStatus warning
13 notifyInputFrequencyStatus warning
21 notifyGroupVoltageThStatus warning
22 notifyGroupCurrentThStatus warning
23 notifyGroupBreakerStatus warning
31 notifyOutletVoltageThStatus warning
32 notifyOutletCurrentThStatus warning
33 notifyOutletControlStatus warning
41 notifyTemperatureThStatus warning
42 notifyHumidityThStatus warning
43 notifyContactState warning
44 notifyProbeStatus warning
51 notifyCommunicationStatus warning
52 notifyInternalStatus warning
53 notifyTest note
54 notifyStrappingStatus warning
= 1.3.6.1.4.1.534.6.8.1.1.0
1 notifySensorCount warning
2 notifySensorStatus warning
= 1.3.6.1.4.1.534.6.8.1.2.0
1 notifyTemperatureAlarm warning temperature bad
2 notifyTemperatureCommunicationStatus warning
= 1.3.6.1.4.1.534.6.8.1.3.0
1 notifyHumidityAlarm warning
2 notifyHumidityCommunicationStatus warning
= 1.3.6.1.4.1.534.6.8.1.4.0
1 notifyDigitalInputAlarm warning
2 notifydigitalInputCommunicationStatus warning
= 1.3.6.1.4.1.534.10.2.10
1 ats2TrapCommunicationLost critical
2 ats2TrapCommunicationRecovered note
3 ats2TrapOutputPowered warning
4 ats2TrapOutputNotPowered warning
5 ats2TrapOverload critical power bad
6 ats2TrapNoOverLoad critical
7 ats2TrapInternalFailure critical
8 ats2TrapNoInternalFailure critical
9 ats2TrapSource1Normal note
10 ats2TrapSource1OutOfRange warning
11 ats2TrapSource2Normal note
12 ats2TrapSource2OutOfRange warning
13 ats2TrapSourceDesynchronized warning
14 ats2TrapSourceSynchronized warning
15 ats2TrapOutputPoweredBySource1 warning
16 ats2TrapOutputPoweredBySource2 warning
20 ats2TrapRemoteTempLow warning temperature bad
21 ats2TrapRemoteTempHigh warning temperature bad
22 ats2TrapRemoteTempNormal note temperature well
23 ats2TrapRemoteHumidityLow warning
24 ats2TrapRemoteHumidityHigh warning
25 ats2TrapRemoteHumidityNormal note
26 ats2Contact1ActiveNotice note
27 ats2Contact1InactiveNotice note
28 ats2Contact2ActiveNotice note
29 ats2Contact2InactiveNotice note
40 ats2TestTrap note
= 1.3.6.1.4.1.705.1.11.0
1 upsmgBatteryFault warning power bad
2 upsmgBatteryOK note power well
3 upsmgBatteryReplacementIndicated warning power bad
4 upsmgBatteryReplaceNotIndicated warning power bad
5 upsmgAtLowBattery warning power bad
6 upsmgFromLowBattery warning power bad
7 upsmgChargerFault warning power bad
8 upsmgChargerOK note power well
9 upsmgAtLowCondition warning power bad
10 upsmgFromLowCondition warning power bad
11 upsmgOnBattery critical power bad
12 upsmgReturnFromBattery note power well
13 upsmgOnByPass warning
14 upsmgReturnFromByPass note power well
15 upsmgByPassUnavailable warning power bad
16 upsmgByPassAvailable warning
17 upsmgUtilityFailure critical power bad
18 upsmgUtilityRestored note power well
19 upsmgOnBoost warning
20 upsmgReturnFromBoost note power well
21 upsmgOverLoad critical power bad
22 upsmgLoadOK note power well
23 upsmgOverTemperature warning temperature bad
24 upsmgTemperatureOK note temperature well
25 upsmgOnToStart note
26 upsmgOnAbort warning
27 upsmgOnInProgress warning
28 upsmgOnComplete note
29 upsmgOffToStart warning power bad
30 upsmgOffAbort warning power bad
31 upsmgOffInProgress warning power bad
32 upsmgOffComplete note
33 upsmgToggleToStart note
34 upsmgToggleAbort warning
35 upsmgToggleInProgress warning
36 upsmgToggleComplete note
37 upsmgCommunicationFailure critical power bad
38 upsmgCommunicationRestored note power well
39 upsmgInputBad warning power bad
40 upsmgInputOK note power well
41 upsmgBatteryUnavailable warning power bad
42 upsmgBatteryAvailable warning
43 upsmgAtLowRecharge warning power bad
44 upsmgFromLowRecharge warning power bad
45 upsmgDiagnosticTestFail critical power bad
46 upsmgDiagnosticTestOK note power well
47 upsmgBatteryTestOK note power well
48 upsmgBatteryTestFail critical power bad
49 upsmgExternalAlarmActive warning power bad
50 upsmgExternalAlarmInactive note power well
51 upsmgOnBuck warning
52 upsmgReturnFromBuck note power well
53 upsmgEnvironComFailure critical power bad
54 upsmgEnvironComOK note power well
55 upsmgEnvironTemperatureLow warning temperature bad
56 upsmgEnvironTemperatureHigh warning temperature bad
57 upsmgEnvironTemperatureOK note temperature well
58 upsmgEnvironHumidityLow warning power bad
59 upsmgEnvironHumidityHigh warning power bad
60 upsmgEnvironHumidityOK note power well
61 upsmgEnvironInput1Closed warning
62 upsmgEnvironInput1Open warning
63 upsmgEnvironInput2Closed warning
64 upsmgEnvironInput2Open warning
65 upsRedundancyLost warning power bad
66 upsRedundancyOK note power well
67 upsProtectionLost warning power bad
68 upsProtectionOK note power well
`;
