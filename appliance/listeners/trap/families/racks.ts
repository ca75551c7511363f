/** Notifications of power strips, racks and probes: GUDE, NetBotz, Enlogic, W&T, Comet, WTI, Raritan KVM, Vutlan, Teracom. Numbers and names: GUDEADS-EPC1104-MIB, GUDEADS-EPC8001-MIB, GUDEADS-EPC8032-MIB, GUDEADS-EPC871310-MIB, GUDEADS-EPC873300-MIB, GUDEADS-EPC1141-MIB, .... How to read a line: ../notification-table.ts. */
export const RACKS = `
= 1.3.6.1.4.1.1418.6.7
1 outletChange note
= 1.3.6.1.4.1.2634.1.300.2.0
1 testTrap note
= 1.3.6.1.4.1.2634.1.300.3.0
1 bufferThresholdCrossedSetTrap warning
2 bufferThresholdCrossedClearTrap note
= 1.3.6.1.4.1.2634.1.300.4.0
1 overCurrentInitialSetTrap warning power bad
2 overCurrentInitialClearTrap note power well
= 1.3.6.1.4.1.2634.1.300.5.0
1 overCurrentCriticalSetTrap critical power bad
2 overCurrentCriticalClearTrap note power well
= 1.3.6.1.4.1.2634.1.300.6.0
1 overTemperatureInitialSetTrap warning temperature bad
2 overTemperatureInitialClearTrap note temperature well
= 1.3.6.1.4.1.2634.1.300.7.0
1 overTemperatureCriticalSetTrap critical temperature bad
2 overTemperatureCriticalClearTrap note temperature well
= 1.3.6.1.4.1.2634.1.300.8.0
1 circuitBreakerOpenSetTrap warning
2 circuitBreakerOpenClearTrap note power well
= 1.3.6.1.4.1.2634.1.300.9.0
1 lostCommSetTrap warning
2 lostCommClearTrap note
= 1.3.6.1.4.1.2634.1.300.10.0
1 lostVoltageSetTrap warning power bad
2 lostVoltageClearTrap note power well
= 1.3.6.1.4.1.2634.1.300.11.0
1 pingNoAnswerSetTrap warning
2 pingNoAnswerClearTrap note
= 1.3.6.1.4.1.2634.1.300.12.0
1 lockoutSetTrap warning
2 lockoutClearTrap note
= 1.3.6.1.4.1.2634.1.300.13.0
1 powercycleSetTrap warning
= 1.3.6.1.4.1.2634.1.300.15.0
1 plugCurrentSetTrap warning
2 plugCurrentClearTrap note power well
= 1.3.6.1.4.1.2634.1.300.16.0
1 lostOptoVoltageSetTrap warning power bad
2 lostOptoVoltageClearTrap note power well
= 1.3.6.1.4.1.2634.1.300.17.0
1 emergencyShutoffSetTrap critical
2 emergencyShutoffClearTrap note
= 1.3.6.1.4.1.2634.1.300.18.0
1 noDialtoneSetTrap warning
2 noDialtoneClearTrap note
= 1.3.6.1.4.1.2634.1.300.19.0
1 wakeupOnFailureSetTrap critical
2 wakeupOnFailureClearTrap note
= 1.3.6.1.4.1.2634.1.300.20.0
1 ipPassthroughDataUsageSetTrap warning
2 ipPassthroughDataUsageClearTrap note
= 1.3.6.1.4.1.2634.1.300.21.0
1 bufferFilteringSetTrap warning
2 bufferFilteringClearTrap note
= 1.3.6.1.4.1.2634.3.300.14.0
1 alarmInputSetTrap warning
2 alarmInputClearTrap note
= 1.3.6.1.4.1.5040.1.2.6.0
11 wtWebioAn8GraphAlert1 warning
12 wtWebioAn8GraphAlert2 warning
13 wtWebioAn8GraphAlert3 warning
14 wtWebioAn8GraphAlert4 warning
15 wtWebioAn8GraphAlert5 warning
16 wtWebioAn8GraphAlert6 warning
17 wtWebioAn8GraphAlert7 warning
18 wtWebioAn8GraphAlert8 warning
71 wtWebioAn8GraphAlert9 warning
72 wtWebioAn8GraphAlert10 warning
73 wtWebioAn8GraphAlert11 warning
74 wtWebioAn8GraphAlert12 warning
75 wtWebioAn8GraphAlert13 warning
76 wtWebioAn8GraphAlert14 warning
77 wtWebioAn8GraphAlert15 warning
78 wtWebioAn8GraphAlert16 warning
110 wtWebioAn8GraphAlertDiag warning
= 1.3.6.1.4.1.5040.1.2.8.0
31 wtWebioAn1GraphAlert1 warning
32 wtWebioAn1GraphAlert2 warning
33 wtWebioAn1GraphAlert3 warning
34 wtWebioAn1GraphAlert4 warning
35 wtWebioAn1GraphAlert5 warning
36 wtWebioAn1GraphAlert6 warning
37 wtWebioAn1GraphAlert7 warning
38 wtWebioAn1GraphAlert8 warning
91 wtWebioAn1GraphAlert9 warning
92 wtWebioAn1GraphAlert10 warning
93 wtWebioAn1GraphAlert11 warning
94 wtWebioAn1GraphAlert12 warning
95 wtWebioAn1GraphAlert13 warning
96 wtWebioAn1GraphAlert14 warning
97 wtWebioAn1GraphAlert15 warning
98 wtWebioAn1GraphAlert16 warning
110 wtWebioAn1GraphAlertDiag warning
= 1.3.6.1.4.1.5040.1.2.9.0
31 wtWebGraphThermHygroAlert1 warning
32 wtWebGraphThermHygroAlert2 warning
33 wtWebGraphThermHygroAlert3 warning
34 wtWebGraphThermHygroAlert4 warning
35 wtWebGraphThermHygroAlert5 warning
36 wtWebGraphThermHygroAlert6 warning
37 wtWebGraphThermHygroAlert7 warning
38 wtWebGraphThermHygroAlert8 warning
91 wtWebGraphThermHygroAlert9 warning
92 wtWebGraphThermHygroAlert10 warning
93 wtWebGraphThermHygroAlert11 warning
94 wtWebGraphThermHygroAlert12 warning
95 wtWebGraphThermHygroAlert13 warning
96 wtWebGraphThermHygroAlert14 warning
97 wtWebGraphThermHygroAlert15 warning
98 wtWebGraphThermHygroAlert16 warning
110 wtWebGraphThermHygroAlertDiag warning
= 1.3.6.1.4.1.5040.1.2.16.0
31 wtWebGraphThermoBaroAlert1 warning
32 wtWebGraphThermoBaroAlert2 warning
33 wtWebGraphThermoBaroAlert3 warning
34 wtWebGraphThermoBaroAlert4 warning
35 wtWebGraphThermoBaroAlert5 warning
36 wtWebGraphThermoBaroAlert6 warning
37 wtWebGraphThermoBaroAlert7 warning
38 wtWebGraphThermoBaroAlert8 warning
91 wtWebGraphThermoBaroAlert9 warning
92 wtWebGraphThermoBaroAlert10 warning
93 wtWebGraphThermoBaroAlert11 warning
94 wtWebGraphThermoBaroAlert12 warning
95 wtWebGraphThermoBaroAlert13 warning
96 wtWebGraphThermoBaroAlert14 warning
97 wtWebGraphThermoBaroAlert15 warning
98 wtWebGraphThermoBaroAlert16 warning
110 wtWebGraphThermoBaroAlertDiag warning
= 1.3.6.1.4.1.5040.1.2.18.0
31 wtWebioAn1GraphNtcAlert1 warning
32 wtWebioAn1GraphNtcAlert2 warning
33 wtWebioAn1GraphNtcAlert3 warning
34 wtWebioAn1GraphNtcAlert4 warning
35 wtWebioAn1GraphNtcAlert5 warning
36 wtWebioAn1GraphNtcAlert6 warning
37 wtWebioAn1GraphNtcAlert7 warning
38 wtWebioAn1GraphNtcAlert8 warning
91 wtWebioAn1GraphNtcAlert9 warning
92 wtWebioAn1GraphNtcAlert10 warning
93 wtWebioAn1GraphNtcAlert11 warning
94 wtWebioAn1GraphNtcAlert12 warning
95 wtWebioAn1GraphNtcAlert13 warning
96 wtWebioAn1GraphNtcAlert14 warning
97 wtWebioAn1GraphNtcAlert15 warning
98 wtWebioAn1GraphNtcAlert16 warning
110 wtWebioAn1GraphNtcAlertDiag warning
= 1.3.6.1.4.1.5040.1.2.42.0
31 wtWebGraphThermoHygroAlert1 warning
32 wtWebGraphThermoHygroAlert2 warning
33 wtWebGraphThermoHygroAlert3 warning
34 wtWebGraphThermoHygroAlert4 warning
35 wtWebGraphThermoHygroAlert5 warning
36 wtWebGraphThermoHygroAlert6 warning
37 wtWebGraphThermoHygroAlert7 warning
38 wtWebGraphThermoHygroAlert8 warning
91 wtWebGraphThermoHygroAlert9 warning
92 wtWebGraphThermoHygroAlert10 warning
93 wtWebGraphThermoHygroAlert11 warning
94 wtWebGraphThermoHygroAlert12 warning
95 wtWebGraphThermoHygroAlert13 warning
96 wtWebGraphThermoHygroAlert14 warning
97 wtWebGraphThermoHygroAlert15 warning
98 wtWebGraphThermoHygroAlert16 warning
110 wtWebGraphThermoHygroAlertDiag warning
= 1.3.6.1.4.1.5528.100.10.2.25.0
1 netBotzPlugModuleStatusSensorError warning
6 netBotzPlugModuleStatusSensorUnplugged warning
10 netBotzPlugModuleStatusSensorValueError warning
101 netBotzPlugModuleStatusSensorErrorRTN warning
106 netBotzPlugModuleStatusSensorReplugged warning
110 netBotzPlugModuleStatusSensorValueErrorRTN warning
= 1.3.6.1.4.1.5528.100.10.2.30.0
1 netBotzLinkStatusSensorError warning link-down bad
6 netBotzLinkStatusSensorUnplugged warning
10 netBotzLinkStatusSensorValueError warning link-down bad
101 netBotzLinkStatusSensorErrorRTN note link-down well
106 netBotzLinkStatusSensorReplugged warning
110 netBotzLinkStatusSensorValueErrorRTN note link-down well
= 1.3.6.1.4.1.5528.100.10.2.31.0
1 netBotzLoopVoltageError warning loops bad
2 netBotzLoopVoltageTooHigh warning loops bad
3 netBotzLoopVoltageTooLow warning loops bad
4 netBotzLoopVoltageTooHighTooLong warning loops bad
5 netBotzLoopVoltageTooLowTooLong warning loops bad
6 netBotzLoopVoltageUnplugged warning loops bad
8 netBotzLoopVoltageIncreasingTooQuickly warning loops bad
9 netBotzLoopVoltageDecreasingTooQuickly warning loops bad
101 netBotzLoopVoltageErrorRTN note loops well
102 netBotzLoopVoltageTooHighRTN note loops well
103 netBotzLoopVoltageTooLowRTN note loops well
104 netBotzLoopVoltageTooHighTooLongRTN note loops well
105 netBotzLoopVoltageTooLowForTooLongRTN note loops well
106 netBotzLoopVoltageReplugged warning loops bad
108 netBotzLoopVoltageNotIncreasingTooQuickly warning loops bad
109 netBotzLoopVoltageNotDecreasingTooQuickly warning loops bad
= 1.3.6.1.4.1.5528.100.10.3.0
13 netBotzRmtLinkError critical link-down bad
113 netBotzRmtLinkErrorResolved note link-down well
= 1.3.6.1.4.1.5528.100.10.3.4.0
7 netBotzCCTVPodUnplugged warning
107 netBotzCCTVPodReplugged warning
= 1.3.6.1.4.1.5528.100.10.3.5.0
7 netBotz4to20mAPodUnplugged warning
107 netBotz4to20mAPodReplugged warning
= 1.3.6.1.4.1.13742.3.0
6 portConnect warning
7 portDisconnect warning
9 userConnectionLost warning
10 portStatusChange note
17 startCCManagement warning
18 stopCCManagement warning
19 factoryReset warning
22 configBackup warning
23 configRestore note
25 powerNotification warning
26 networkFailure critical
27 networkParameterChanged note
28 vmImageConnected warning
29 vmImageDisconnected warning
30 cimUpdateStarted note
31 cimUpdateCompleted note
32 cimConnected warning
33 cimDisconnected warning
34 powerOutletNotification warning
35 portConnectionDenied warning
37 firmwareUpdateFailed critical
42 ethernetFailover critical ha-failover bad
43 ipConflictDetected warning
44 ipConflictResolved note
45 sxPortAlert warning
46 pduConnected warning
47 pduDisconnected warning
48 networkParameterChangedv2 warning
49 portConnectv2 warning
50 portDisconnectv2 warning
51 userForcedLogout note
52 userUploadedCertificate warning
53 bladeChassisCommError warning
54 setDateTime warning
55 setFIPSMode warning
56 securityBannerChanged note
57 securityBannerAction warning
58 scanStarted note
59 scanStopped warning
60 userDisconnectedFromPort warning
61 automaticScriptConfiguration warning
62 dsamUpdateStarted note
63 dsamUpdateCompleted note
64 dsamConnected warning
65 dsamDisconnected warning
66 terminalBlockSettingsChanged note config-changed bad
67 localPortOutputEnabled note
68 localPortOutputDisabled warning
69 userUploadedCACertificate warning
70 userUploadedClientCertificate warning
71 userUploadedClientKey warning
72 userModifiedCertificateRepository warning
= 1.3.6.1.4.1.18248.16.1.0
1 temp-msg warning
= 1.3.6.1.4.1.21317.1.3.2.2
5 customTrapMSG warning
= 1.3.6.1.4.1.21317.1.3.2.2.3.4.7.9
2 configurationNotifyTrapMSG warning
= 1.3.6.1.4.1.22626.0
0 trapTest note
1 trapNTPError warning
2 trapEmailErrLogin note
3 trapEmailErrAuth warning
4 trapEmailErrSome warning
5 trapEmailErrSocket warning
6 trapEmailErrDNS warning
7 trapSOAPErrFile warning
8 trapSOAPErrDNS warning
9 trapSOAPErrSocket warning
10 trapSOAPErrDelivery warning
11 trapTempHighAlarm warning temperature bad
12 trapHumHighAlarm warning
13 trapCompValHighAlarm warning
21 trapTempLowAlarm warning temperature bad
22 trapHumLowAlarm warning
23 trapCompValLowAlarm warning
31 trapTempClrAlarm note temperature well
32 trapHumClrAlarm note
33 trapCompValClrAlarm note
41 trapTempError warning temperature bad
42 trapHumError warning
43 trapCompValError warning
= 1.3.6.1.4.1.28507.43.3
1 epc1202SwitchEvtPort warning
2 epc1202TempEvtSen warning
3 epc1202HygroEvtSen warning
4 epc1202InputEvtSen warning
5 epc1202AirPressureEvtSen warning
6 epc1202DewPtDiffEvtSen warning
7 epc1202OVPEvt warning
8 epc1202LineAmperageEvt warning
25 epc1202ExtInputEvt warning
26 epc1202LineVoltageEvt warning
27 epc1202LinePowerEvt warning
= 1.3.6.1.4.1.28507.56.3
1 epc8221SwitchEvtPort warning
2 epc8221TempEvtSen warning
3 epc8221HygroEvtSen warning
4 epc8221InputEvtSen warning
5 epc8221AirPressureEvtSen warning
6 epc8221DewPtDiffEvtSen warning
7 epc8221OVPEvt warning
8 epc8221LineAmperageEvt warning
9 epc8221PwrSupplyChangeEvt note
25 epc8221ExtInputEvt warning
26 epc8221LineVoltageEvt warning
27 epc8221LinePowerEvt warning
= 1.3.6.1.4.1.28507.58.3
1 epc8226SwitchEvtPort warning
2 epc8226TempEvtSen warning
3 epc8226HygroEvtSen warning
4 epc8226InputEvtSen warning
5 epc8226AirPressureEvtSen warning
6 epc8226DewPtDiffEvtSen warning
7 epc8226OVPEvt warning
8 epc8226LineAmperageEvt warning
9 epc8226PortAmperageEvt warning
10 epc8226PwrSupplyChangeEvt note
25 epc8226ExtInputEvt warning
26 epc8226LineVoltageEvt warning
27 epc8226LinePowerEvt warning
28 epc8226PortVoltageEvt warning
29 epc8226PortPowerEvt warning
= 1.3.6.1.4.1.28507.64.3
1 epc8316SwitchEvtPort warning
2 epc8316TempEvtSen warning
3 epc8316HygroEvtSen warning
4 epc8316InputEvtSen warning
5 epc8316AirPressureEvtSen warning
6 epc8316DewPtDiffEvtSen warning
7 epc8316LineAmperageEvt warning
8 epc8316PortAmperageEvt warning
25 epc8316ExtInputEvt warning
26 epc8316LineVoltageEvt warning
27 epc8316LinePowerEvt warning
28 epc8316PortVoltageEvt warning
29 epc8316PortPowerEvt warning
= 1.3.6.1.4.1.28507.68.3
1 epc1104SwitchEvtPort warning
2 epc1104TempEvtSen warning
3 epc1104HygroEvtSen warning
4 epc1104InputEvtSen warning
5 epc1104AirPressureEvtSen warning
6 epc1104DewPtDiffEvtSen warning
25 epc1104ExtInputEvt warning
= 1.3.6.1.4.1.28507.69.3
1 epc1105SwitchEvtPort warning
2 epc1105TempEvtSen warning
3 epc1105HygroEvtSen warning
4 epc1105InputEvtSen warning
5 epc1105AirPressureEvtSen warning
6 epc1105DewPtDiffEvtSen warning
7 epc1105LineAmperageEvt warning
25 epc1105ExtInputEvt warning
26 epc1105LineVoltageEvt warning
27 epc1105LinePowerEvt warning
= 1.3.6.1.4.1.28507.77.3
1 epc8021SwitchEvtPort warning
2 epc8021TempEvtSen warning
3 epc8021HygroEvtSen warning
4 epc8021AirPressureEvtSen warning
5 epc8021DewPtDiffEvtSen warning
6 epc8021OVPEvt warning
7 epc8021LineAmperageEvt warning
8 epc8021LineResidualCurrentEvt warning
18 epc8021RCMBCurrentRMSEvt warning
19 epc8021RCMBCurrentDCEvt warning
23 epc8021RCMBSigEvt warning
24 epc8021RCMBErrEvt warning
25 epc8021ExtInputEvt warning
26 epc8021LineVoltageEvt warning
27 epc8021LinePowerEvt warning
= 1.3.6.1.4.1.28507.81.3
1 epc8031SwitchEvtPort warning
2 epc8031TempEvtSen warning
3 epc8031HygroEvtSen warning
4 epc8031AirPressureEvtSen warning
5 epc8031DewPtDiffEvtSen warning
6 epc8031OVPEvt warning
7 epc8031LineAmperageEvt warning
8 epc8031LineResidualCurrentEvt warning
18 epc8031RCMBCurrentRMSEvt warning
19 epc8031RCMBCurrentDCEvt warning
23 epc8031RCMBSigEvt warning
24 epc8031RCMBErrEvt warning
25 epc8031ExtInputEvt warning
26 epc8031LineVoltageEvt warning
27 epc8031LinePowerEvt warning
= 1.3.6.1.4.1.28507.82.3
1 epc8032SwitchEvtPort warning
2 epc8032TempEvtSen warning
3 epc8032HygroEvtSen warning
4 epc8032AirPressureEvtSen warning
5 epc8032DewPtDiffEvtSen warning
6 epc8032OVPEvt warning
7 epc8032LineResidualCurrentEvt warning
8 epc8032LineAmperageEvt warning
9 epc8032LineResidualCurrentRMSEvt warning
10 epc8032LineResidualCurrentDCEvt warning
= 1.3.6.1.4.1.28507.83.3
1 epc8035SwitchEvtPort warning
2 epc8035TempEvtSen warning
3 epc8035HygroEvtSen warning
4 epc8035AirPressureEvtSen warning
5 epc8035DewPtDiffEvtSen warning
6 epc8035OVPEvt warning
7 epc8035LineAmperageEvt warning
8 epc8035LineResidualCurrentEvt warning
11 epc8035PortAmperageEvt warning
18 epc8035RCMBCurrentRMSEvt warning
19 epc8035RCMBCurrentDCEvt warning
23 epc8035RCMBSigEvt warning
24 epc8035RCMBErrEvt warning
25 epc8035ExtInputEvt warning
26 epc8035LineVoltageEvt warning
27 epc8035LinePowerEvt warning
28 epc8035PortVoltageEvt warning
29 epc8035PortPowerEvt warning
= 1.3.6.1.4.1.28507.85.3
1 epc8041SwitchEvtPort warning
2 epc8041TempEvtSen warning
3 epc8041HygroEvtSen warning
4 epc8041AirPressureEvtSen warning
5 epc8041DewPtDiffEvtSen warning
6 epc8041OVPEvt warning
7 epc8041LineAmperageEvt warning
8 epc8041LineResidualCurrentEvt warning
18 epc8041RCMBCurrentRMSEvt warning
19 epc8041RCMBCurrentDCEvt warning
23 epc8041RCMBSigEvt warning
24 epc8041RCMBErrEvt warning
25 epc8041ExtInputEvt warning
26 epc8041LineVoltageEvt warning
27 epc8041LinePowerEvt warning
= 1.3.6.1.4.1.28507.87.3
1 epc8045SwitchEvtPort warning
2 epc8045TempEvtSen warning
3 epc8045HygroEvtSen warning
4 epc8045AirPressureEvtSen warning
5 epc8045DewPtDiffEvtSen warning
6 epc8045OVPEvt warning
7 epc8045LineAmperageEvt warning
8 epc8045LineResidualCurrentEvt warning
11 epc8045PortAmperageEvt warning
18 epc8045RCMBCurrentRMSEvt warning
19 epc8045RCMBCurrentDCEvt warning
23 epc8045RCMBSigEvt warning
24 epc8045RCMBErrEvt warning
25 epc8045ExtInputEvt warning
26 epc8045LineVoltageEvt warning
27 epc8045LinePowerEvt warning
28 epc8045PortVoltageEvt warning
29 epc8045PortPowerEvt warning
= 1.3.6.1.4.1.28507.97.3
1 epc8314SwitchEvtPort warning
2 epc8314TempEvtSen warning
3 epc8314HygroEvtSen warning
4 epc8314InputEvtSen warning
5 epc8314AirPressureEvtSen warning
6 epc8314DewPtDiffEvtSen warning
7 epc8314LineAmperageEvt warning
25 epc8314ExtInputEvt warning
26 epc8314LineVoltageEvt warning
27 epc8314LinePowerEvt warning
= 1.3.6.1.4.1.28507.98.3
1 epc8291SwitchEvtPort warning
2 epc8291TempEvtSen warning
3 epc8291HygroEvtSen warning
5 epc8291AirPressureEvtSen warning
6 epc8291DewPtDiffEvtSen warning
7 epc8291eFuseFailEvt critical
8 epc8291OVPEvt warning
9 epc8291LineAmperageEvt warning
10 epc8291LineResidualCurrentEvt warning
11 epc8291PortAmperageEvt warning
20 epc8291BankAmperageEvt warning
25 epc8291ExtInputEvt warning
26 epc8291LineVoltageEvt warning
27 epc8291LinePowerEvt warning
= 1.3.6.1.4.1.28507.100.3
1 epc8001SwitchEvtPort warning
2 epc8001TempEvtSen warning
3 epc8001HygroEvtSen warning
5 epc8001AirPressureEvtSen warning
6 epc8001DewPtDiffEvtSen warning
9 epc8001LineAmperageEvt warning
11 epc8001PortAmperageEvt warning
25 epc8001ExtInputEvt warning
= 1.3.6.1.4.1.28507.106.3
1 epc1141SwitchEvtPort warning
2 epc1141TempEvtSen warning
3 epc1141HygroEvtSen warning
4 epc1141AirPressureEvtSen warning
5 epc1141DewPtDiffEvtSen warning
6 epc1141OVPEvt warning
7 epc1141LineAmperageEvt warning
25 epc1141ExtInputEvt warning
26 epc1141LineVoltageEvt warning
27 epc1141LinePowerEvt warning
= 1.3.6.1.4.1.28507.107.3
1 epc1121SwitchEvtPort warning
2 epc1121TempEvtSen warning
3 epc1121HygroEvtSen warning
4 epc1121AirPressureEvtSen warning
5 epc1121DewPtDiffEvtSen warning
6 epc1121OVPEvt warning
7 epc1121LineAmperageEvt warning
25 epc1121ExtInputEvt warning
26 epc1121LineVoltageEvt warning
27 epc1121LinePowerEvt warning
= 1.3.6.1.4.1.28507.109.3
1 epc871310SwitchEvtPort warning
2 epc871310TempEvtSen warning
3 epc871310HygroEvtSen warning
4 epc871310AirPressureEvtSen warning
5 epc871310DewPtDiffEvtSen warning
6 epc871310OVPEvt warning
7 epc871310LineAmperageEvt warning
25 epc871310ExtInputEvt warning
26 epc871310LineVoltageEvt warning
27 epc871310LinePowerEvt warning
= 1.3.6.1.4.1.28507.111.3
1 epc873300SwitchEvtPort warning
2 epc873300TempEvtSen warning
3 epc873300HygroEvtSen warning
4 epc873300AirPressureEvtSen warning
5 epc873300DewPtDiffEvtSen warning
7 epc873300LineAmperageEvt warning
17 epc873300PwrSupplyChangeEvt note
25 epc873300ExtInputEvt warning
26 epc873300LineVoltageEvt warning
27 epc873300LinePowerEvt warning
= 1.3.6.1.4.1.28507.112.3
1 epc871210SwitchEvtPort warning
2 epc871210TempEvtSen warning
3 epc871210HygroEvtSen warning
4 epc871210AirPressureEvtSen warning
5 epc871210DewPtDiffEvtSen warning
6 epc871210OVPEvt warning
7 epc871210LineAmperageEvt warning
25 epc871210ExtInputEvt warning
26 epc871210LineVoltageEvt warning
27 epc871210LinePowerEvt warning
= 1.3.6.1.4.1.38446.1.8
2 networkCardStart note
3 networkCardReset warning
4 userLogin note
5 userLogoff note
6 userAuthenticationFailed critical login-failures bad
7 userSessionTimeout warning
8 userAdded note
9 userModified warning
10 userDeleted warning
11 roleAdded note
12 roleModified warning
13 roleDeleted warning
14 firmwareUpdateStarted note
15 firmwareUpdateCompleted note config-changed bad
16 userBlocked warning login-failures bad
17 outletControl warning
18 userPasswordChange warning login-failures bad
19 passwordSettingsChange warning login-failures bad
21 logFileCleared note
22 pduConfigurationFileImported warning
23 pduConfigurationFileExported warning
24 pduUnitActivePowerStateChange note power told
25 pduInputphaseVoltageStateChange note power told
26 pduInputphaseCurrentStateChange note power told
27 pduCircuitBreakerCurrentStateChange note power told
28 pduOutletActivePowerStateChange note power told
29 pduExternalSensorStateChange note
30 smtpTransmissionFailure critical
31 ldapError warning
32 firmwareUpdateFailed critical
33 serverPingState warning
34 bootloaderState warning
35 daisyChainState warning
36 systemInternalCommunicationLost warning
37 smartCabinetLockUnlocked warning
38 smartCabinetLockLocked warning
39 smartCabinetSwapCard warning
40 smartCabinetLockerLockDoorOpen warning
41 smartCabinetLockerUnlockDoorClose warning
42 pdusmartCabinetLockerAutolock warning
43 pdusmartCabinetDoorOpen warning
44 pdusmartCabinetDoorLock warning
45 pdusmartCabinetDoorUnlock warning
46 pdusmartCabinetAllDoorLock warning
50 systemReboot warning restarts bad
51 trapCritical critical
52 trapWarning warning
53 trapInformation note
54 trapCleared note
55 trapTest note
= 1.3.6.1.4.1.38446.2.9
8 espNetworkCardStart note
9 espNetworkCardReset warning
10 espFirmwareUpdateCompleted note config-changed bad
11 espUserPasswordChange warning login-failures bad
12 espLogFileCleared note
13 espConfigurationFileExported warning
14 espUnitActivePowerStateChange note power told
15 espInputphaseVoltageStateChange note power told
16 espInputphaseCurrentStateChange note power told
17 espCircuitBreakerCurrentStateChange note power told
18 espExternalSensorStateChange note
19 espConfigurationFileImported warning
20 espNetworkUp note
= 1.3.6.1.4.1.38446.3.9
2 podnetworkCardStart note
3 podnetworkCardReset warning
4 poduserLogin note
5 poduserLogoff note
6 poduserAuthenticationFailed critical login-failures bad
7 poduserSessionTimeout warning
8 poduserAdded note
9 poduserModified warning
10 poduserDeleted warning
11 podroleAdded note
12 podroleModified warning
13 podroleDeleted warning
14 podfirmwareUpdateStarted note
15 podfirmwareUpdateCompleted note config-changed bad
16 poduserBlocked warning login-failures bad
17 podoutletControl warning
18 poduserPasswordChange warning login-failures bad
19 podpasswordSettingsChange warning login-failures bad
21 podlogFileCleared note
22 podConfigurationFileImported warning
23 podConfigurationFileExported warning
24 podUnitActivePowerStateChange note power told
25 podInputphaseVoltageStateChange note power told
26 podInputphaseCurrentStateChange note power told
27 podCircuitBreakerCurrentStateChange note power told
28 podOutletActivePowerStateChange note power told
29 podExternalSensorStateChange note
30 podsmtpTransmissionFailure critical
31 podldapError warning
32 podfirmwareUpdateFailed critical
33 podserverPingState warning
34 podbootloaderState warning
35 poddaisyChainState warning
36 podsystemInternalCommunicationLost warning
37 podsmartCabinetLockerUnlock warning
38 podsmartCabinetLockerLock warning
39 podsmartCabinetSwapCard warning
40 podsmartCabinetLockerLockDoorOpen warning
41 podsmartCabinetLockerUnlockDoorClose warning
42 podsmartCabinetLockerAutolock warning
43 podsmartCabinetDoorOpen warning
44 podsmartCabinetDoorLock warning
45 podsmartCabinetDoorUnlock warning
46 podsmartCabinetAllDoorLock warning
50 podsystemReboot warning restarts bad
= 1.3.6.1.4.1.38783.2.0
1 snmp-trap-notification note
= 1.3.6.1.4.1.39052.1
5 ctlUnitTrapNotification warning
= 1.3.6.1.4.1.52674.500.10.1.12.0
1 netBotzSpotLeakSensorError warning
6 netBotzSpotLeakSensorUnplugged warning
10 netBotzSpotLeakSensorValueError warning
101 netBotzSpotLeakSensorErrorRTN warning
106 netBotzSpotLeakSensorReplugged warning
110 netBotzSpotLeakSensorValueErrorRTN warning
= 1.3.6.1.4.1.52674.500.10.1.13.0
1 netBotzRopeLeakSensorError warning
6 netBotzRopeLeakSensorUnplugged warning
10 netBotzRopeLeakSensorValueError warning
101 netBotzRopeLeakSensorErrorRTN warning
106 netBotzRopeLeakSensorReplugged warning
110 netBotzRopeLeakSensorValueErrorRTN warning
= 1.3.6.1.4.1.52674.500.10.1.14.0
3 netBotzRSSITooLow warning
10 netBotzRSSISensorValueError warning
103 netBotzRSSITooLowRTN note
110 netBotzRSSISensorValueErrorRTN warning
= 1.3.6.1.4.1.52674.500.10.1.15.0
1 netBotzBatterySensorError warning power bad
3 netBotzBatteryTooLow warning power bad
10 netBotzBatterySensorValueError warning power bad
101 netBotzBatterySensorErrorRTN note power well
103 netBotzBatteryTooLowRTN note power well
110 netBotzBatterySensorValueErrorRTN note power well
= 1.3.6.1.4.1.52674.500.10.1.16.0
1 netBotzOutletSensorError warning power bad
10 netBotzOutletSensorValueError warning power bad
101 netBotzOutletSensorErrorRTN note power well
110 netBotzOutletSensorValueErrorRTN note power well
= 1.3.6.1.4.1.52674.500.10.1.17.0
1 netBotzBeaconError warning
6 netBotzBeaconUnplugged warning
10 netBotzBeaconValueError warning
101 netBotzBeaconErrorRTN warning
106 netBotzBeaconReplugged warning
110 netBotzBeaconValueErrorRTN warning
= 1.3.6.1.4.1.52674.500.10.1.18.0
1 netBotzSmokeSensorError warning
6 netBotzSmokeSensorUnplugged warning
10 netBotzSmokeSensorValueError warning
101 netBotzSmokeSensorErrorRTN warning
106 netBotzSmokeSensorReplugged warning
110 netBotzSmokeSensorValueErrorRTN warning
= 1.3.6.1.4.1.52674.500.10.1.19.0
1 netBotzVibrationSensorError warning
6 netBotzVibrationSensorUnplugged warning
10 netBotzVibrationSensorValueError warning
101 netBotzVibrationSensorErrorRTN warning
106 netBotzVibrationSensorReplugged warning
110 netBotzVibrationSensorValueErrorRTN warning
= 1.3.6.1.4.1.52674.500.10.1.20.0
10 netBotzDoorSensorForcedEntryError warning
11 netBotzRackHandleSensorOpenError warning
12 netBotzCardReaderLocalAuthorizationError critical
13 netBotzCardReaderLdapAuthorizationError critical
14 netBotzCardReaderUnplugged warning
15 netBotzCardReaderReplugged warning
16 netBotzCardReaderError warning
17 netBotzCardReaderErrorRTN warning
18 netBotzCardReaderValueError warning
19 netBotzCardReaderValueErrorRTN warning
20 netBotzRackHandleSensorUnplugged warning
21 netBotzRackHandleSensorReplugged warning
22 netBotzRackHandleSensorError warning
23 netBotzRackHandleSensorErrorRTN warning
24 netBotzRackHandleSensorValueError warning
25 netBotzRackHandleSensorValueErrorRTN warning
26 netBotzLockSensorUnplugged warning
27 netBotzLockSensorReplugged warning
28 netBotzLockSensorError warning
29 netBotzLockSensorErrorRTN warning
30 netBotzLockSensorValueError warning
31 netBotzLockSensorValueErrorRTN warning
110 netBotzDoorSensorForcedEntryErrorRTN warning
111 netBotzRackHandleSensorOpenErrorRTN warning
112 netBotzCardReaderLocalAuthorizationErrorRTN warning
113 netBotzCardReaderLdapAuthorizationErrorRTN warning
= 1.3.6.1.4.1.52674.500.10.1.99.0
1 netBotzTestNotification warning
= 1.3.6.1.4.1.52674.500.10.2.2.0
7 netBotzCameraUnplugged warning
107 netBotzCameraReplugged warning
= 1.3.6.1.4.1.52674.500.10.2.3.0
1 netBotzFourToTwentymAPodError warning
3 netBotzFourToTwentymAPodTooHigh warning
7 netBotzFourToTwentymAPodUnplugged warning
10 netBotzFourToTwentymAPodTooLow warning
101 netBotzFourToTwentymAPodErrorRTN warning
103 netBotzFourToTwentymAPodTooHighRTN note
107 netBotzFourToTwentymAPodReplugged warning
110 netBotzFourToTwentymAPodTooLowRTN note
= 1.3.6.1.4.1.52674.500.10.3.0
101 netBotzRpduUnplugged warning
102 netBotzRpduReplugged warning
= 1.3.6.1.4.1.52674.500.10.4.0
103 netBotzUpsUnplugged warning
104 netBotzUpsReplugged warning
= 1.3.6.1.4.1.52674.500.10.5.0
1 netBotzGenericNotification warning
`;
