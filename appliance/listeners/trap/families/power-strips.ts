/** Notifications of power strips: Raritan, Server Technology, Geist. Numbers and names: PDU2-MIB, Sentry3-MIB, Sentry4-MIB. How to read a line: ../notification-table.ts. */
export const POWER_STRIPS = `
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
16 st4OutletStateChangeEvent note power told
17 st4OutletCurrentEvent warning
18 st4OutletActivePowerEvent warning
19 st4OutletPowerFactorEvent warning
20 st4TempSensorEvent warning
21 st4HumidSensorEvent warning
22 st4WaterSensorStatusEvent warning
23 st4CcSensorStatusEvent warning
24 st4AdcSensorEvent warning
25 st4FanSensorEvent warning
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
63 outletSensorStateChange note power told
64 outletPoleSensorStateChange note power told
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
121 outletGroupSensorStateChange note power told
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
