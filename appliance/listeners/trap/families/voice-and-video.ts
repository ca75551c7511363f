/** Notifications of voice, video and cameras: AudioCodes, Poly, Zenitel, innovaphone, Grandstream, Mitel, Dahua, Barco. Numbers and names: AclV5, AcBoard, POLYCOM-ENDPOINT-MIB, ALPHACOM-MIB, VS-DEVICE-MIB, INNO-MIB, .... How to read a line: ../notification-table.ts. */
export const VOICE_AND_VIDEO = `
= 1.3.6.1.4.1.683.6.0
1 trapPrinterOnline note
2 trapPrinterOffline warning
3 trapNoPrinterAttached warning
4 trapPrinterTonerLow warning
5 trapPrinterPaperOut warning
6 trapPrinterPaperJam warning
7 trapPrinterDoorOpen warning
16 trapPrinterError warning
= 1.3.6.1.4.1.1027.4.9.1.2
1 mitelNotifActiveAlarm warning
= 1.3.6.1.4.1.5003.9.10.1.21.2.0
1 acBoardFatalError critical
2 acBoardConfigurationError warning
3 acBoardTemperatureAlarm warning temperature bad
4 acBoardEvBoardStarted note
5 acBoardEvResettingBoard warning
6 acFeatureKeyError warning
7 acgwAdminStateChange note
8 acBoardCallResourcesAlarm warning
9 acBoardControllerFailureAlarm critical
10 acBoardEthernetLinkAlarm warning link-down bad
11 acBoardOverloadAlarm critical power bad
12 acActiveAlarmTableOverflow warning
13 acAtmPortAlarm warning
14 acAudioProvisioningAlarm warning
15 acOperationalStateChange note
16 acKeepAlive note
17 acNATTraversalAlarm warning
18 acEnhancedBITStatus note
19 acSS7LinkStateChangeAlarm warning link-down bad
20 acSS7LinkInhibitStateChangeAlarm warning link-down bad
21 acSS7LinkBlockStateChangeAlarm warning link-down bad
22 acSS7LinkCongestionStateChangeAlarm warning link-down bad
23 acSS7LinkSetStateChangeAlarm warning link-down bad
24 acSS7RouteSetStateChangeAlarm note
25 acSS7SNSetStateChangeAlarm note
26 acSS7RedundancyAlarm warning
27 acPerformanceMonitoringThresholdCrossing warning
28 acHTTPDownloadResult warning
29 acFanTrayAlarm critical fans bad
30 acPowerSupplyAlarm warning power bad
31 acPEMAlarm critical
32 acSAMissingAlarm warning
33 acHASystemFaultAlarm warning ha-failover bad
34 acHASystemConfigMismatchAlarm warning ha-failover bad
35 acHASystemSwitchOverAlarm critical ha-failover bad
36 acUserInputAlarm warning
37 acDChannelStatus warning
38 acSonetSectionLOFAlarm warning
39 acSonetSectionLOSAlarm warning
40 acSonetLineAISAlarm warning
41 acSonetLineRDIAlarm warning
42 acSonetIfHwFailureAlarm critical
43 acHwFailureAlarm critical
44 acH248LostConnectionWithCA warning
45 acDialPlanFileReplaced warning
46 acAnalogPortSPIOutOfService warning
47 acAnalogPortHighTemperature warning temperature bad
48 acHitlessUpdateStatus warning
49 acTrunksAlarmNearEndLOS warning
50 acTrunksAlarmNearEndLOF warning
51 acTrunksAlarmRcvAIS warning
52 acTrunksAlarmFarEndLOF warning
53 acIPv6ErrorAlarm warning
54 acAMSProcedureResult note
55 acWeakRedundancy warning
56 acTMInconsistentRemoteAndLocalPLLStatus warning
57 acTMReferenceStatus warning
58 acTMReferenceChange note
59 acGWSASEmergencyModeAlarm critical
60 acV52InterfaceAlarm warning
61 acSonetPathSTSLOPAlarm warning
62 acSonetPathSTSAISAlarm warning
63 acSonetPathSTSRDIAlarm warning
64 acSonetPathUnequippedAlarm warning
65 acSonetPathSignalLabelMismatchAlarm warning
66 acDS3RAIAlarm warning
67 acDS3AISAlarm warning
68 acDS3LOFAlarm warning
69 acDS3LOSAlarm warning
70 acSWUpgradeAlarm warning
71 acNTPServerStatusAlarm critical
72 acThreeWayConferenceOutOfResources warning
73 acSS7AliasPcStateChangeAlarm note
74 acSS7UalGroupStateChangeAlarm note
75 acLDAPLostConnection warning
76 acAnalogPortGroundFaultOutOfService warning
77 acSSHConnectionStatus warning
78 acOCSPServerStatusAlarm warning
79 acBoardWanLinkAlarm warning link-down bad
80 acPowerOverEthernetStatus warning power bad
81 acMediaProcessOverloadAlarm critical power bad
82 acWirelessCellularModemAlarm warning
83 acDataInterfaceStatus warning
84 acNFASGroupAlarm warning
85 acBChannelAlarm warning
86 acEthernetGroupAlarm warning
87 acMediaRealmBWThresholdAlarm warning
88 acNqmConnectivityAlarm warning link-down bad
89 acNqmRttAlarm warning
90 acNqmJitterAlarm warning
91 acNqmPacketLossAlarm warning
92 acCertificateExpiryNotification warning
93 acWEBUserAccessDisabled warning
94 acProxyConnectionLost warning
95 acNqmCqMosAlarm warning
96 acNqmLqMosAlarm warning
97 acRedundantBoardAlarm warning
98 acHANetworkWatchdogStatusAlarm warning ha-failover bad
99 acIDSPolicyAlarm warning intrusions bad
100 acIDSThresholdCrossNotification warning intrusions bad
101 acIDSBlacklistNotification warning intrusions bad
102 acProxyConnectivity warning
103 acBoardSignalingCpuUsageThresholdAlarm warning
104 acWirelessCellularModemStatusChanged note
105 acActivityLog warning
106 acLicensePoolInfraAlarm critical
107 acLicensePoolApplicationAlarm warning
108 acHTTPProxyServiceAlarm warning
109 acReservedAlarm warning
110 acResetNeededAlarm warning
111 acASRThresholdAlarm warning restarts bad
112 acACDThresholdAlarm warning
113 acNERThresholdAlarm warning
114 acIpGroupNoRouteAlarm warning
115 acMtcmClusterHaAlarm warning ha-failover bad
116 acMtceNetworkFailureAlarm critical
117 acMtceSwUpgradeFailureAlarm critical
118 acMtceHwTemperatureFailureAlarm critical temperature bad
119 acMtceHwFanTrayFailureAlarm critical fans bad
120 acMtcePsuFailureAlarm critical power bad
121 acTrackIdStateChangeAlarm note
122 acModuleServiceAlarm warning
123 acModuleOperationAlarm warning
124 acPortServiceAlarm warning
125 acLicensePoolOverAllocationAlarm warning
126 acClusterBandwidthAlarm warning ha-failover bad
127 acLicensePoolExpirationAlarm warning
128 acCertificateExpiryAlarm warning
129 acLicenseKeyHitlessUpgradeAlarm critical
130 acNGINXConfigurationIsInvalidAlarm warning
131 acNGINXPprocessIsNotRunningAlarm warning
132 acCloudLicenseManagerAlarm critical
133 acMediaClusterAlarm warning ha-failover bad
134 acMediaClusterRemoteInterfaceAlarm warning ha-failover bad
135 acHANetworkMismatchAlarm warning ha-failover bad
136 acHANetworkMonitorAlarm warning ha-failover bad
137 acHAEthernetGroupAlarm warning ha-failover bad
138 acFloatingLicenseAlarm warning
139 acAWSSecurityRoleAlarm warning
140 acInstallationFailureAlarm critical
141 acAnalogLineLeftOffhookAlarm warning
142 acCDRServerAlarm critical
143 acDSPFarmsMismatchAlarm warning
144 acFlexLicenseManagerAlarm critical
145 acRemoteMonitoringAlarm warning
146 acMeteringAlarm critical
147 acSDRServerAlarm critical
148 acKpiThresholdCrossing warning
149 acClockConfigurationAlarm warning
150 acDebugRecordingActivationAlarm warning
151 acMCNotSecuredAlarm warning
152 acFaultyDSPAlarm critical
153 acDspOperationAlarm critical
154 acTLSCertificateMismatchAlarm warning
155 acNoReplyFromDNSServerAlarm warning
156 acWeakPasswordAlarm warning login-failures bad
157 acVMMaintenaceAlarm warning
158 acIPv4ErrorAlarm warning
159 acTLSSocketsLimitAlarm warning
= 1.3.6.1.4.1.5003.9.10.21
4 acV5Alarm warning
= 1.3.6.1.4.1.6666.0
0 innoColdStart warning restarts bad
1 innoWarmStart warning restarts bad
2 innoLinkDown warning link-down bad
3 innoLinkUp note link-down well
4 innoAuthenticationFailure critical login-failures bad
5 innoIsdnFailure critical
6 innoDiagAlarm warning
7 innoDiagAlarmClear note
= 1.3.6.1.4.1.7312.2468.0
1 alarmCpuTemperature warning temperature bad
2 alarmCaseFanSpeed warning fans bad
3 alarmProcessNotRunning warning
= 1.3.6.1.4.1.13885.101.0
17 securityFailedAuthAttempt critical
19 securitySuccessfulAuthAttempt warning
21 securityPortLocked warning
22 securityPortUnlocked warning
23 securityAccountLocked warning
24 securityAccountUnlocked warning
25 securityConfigChange note config-changed bad
67 softwareUpdateStarted note
68 softwareUpdateComplete note
69 softwareUpdateFailed critical
70 h323GateKeeperRegistrationFailed critical
71 h323GateKeeperRegistrationOK note
72 sipRegistrationFailed critical
73 sipRegistrationOK note
74 isdnLineDown warning
75 isdnLineUp note
76 primaryCameraDown warning
77 primaryCameraOK note
78 callConnected note
79 callDisconnected warning
80 callFailed critical
81 jitterExcessive warning
82 jitterOK note
83 latencyExcessive warning
84 latencyOK note
85 packetLossExcessive warning
86 packetLossOK note
87 presenceServerDown critical
88 presenceServerOK note
89 cdrServerDown critical
90 cdrServerOK note
91 syslogServerDown critical
92 syslogServerOK note
93 softwareUpdateServerDown critical
94 softwareUpdateServerOK note
95 provisioningServerDown critical
96 provisioningServerOK note
97 calendarServerDown critical
98 calendarServerOK note
99 directoryServerDown critical
100 directoryServerOK note
101 remoteControlBatteryLow warning power bad
102 remoteControlBatteryOK note power well
= 1.3.6.1.4.1.26122.1.11
1000 logEvent warning
1001 debugLogEvent warning
1002 systemLogEvent warning
1003 callLogEvent warning
= 1.3.6.1.4.1.26122.2.5
1 ipsStarted note
2 ipsShutdown warning intrusions bad
3 sipRegistered warning
4 sipUnregistered warning
5 sipRegisterFailed critical
6 callConnect warning
7 callConnectFailed critical
8 callDisconnect note
9 callAbnormalDisconnect warning
10 soundTestSuccess warning
11 soundTestFailed critical
12 soundTestError critical
13 buttonHanging warning
14 buttonPressed warning
15 buttonReleased warning
16 relayActivated warning
17 relayDeactivated warning
18 dakPressed warning
19 dakReleased warning
= 1.3.6.1.4.1.26122.2.8
1 coolingFanFault warning fans bad
2 missingAmpModule warning
3 psuVoltageFault warning power bad
4 lineVoltageFault warning power bad
5 letFault critical
6 ampShutdown warning
7 slmFault warning
8 fuseBroken note
9 ampDisabled warning
10 lineInFault warning
11 rcoFault warning
12 rciFault warning
13 dcPowerFault warning power bad
14 acPowerFault warning power bad
15 ethPortDisconnected warning
16 micFault warning
17 missingEmbdr warning
18 swFault warning
19 tempFault warning temperature bad
20 customFault warning
= 1.3.6.1.4.1.42397.1.1.5
1 timedTrap warning
= 1.3.6.1.4.1.42397.1.4.1.2.0
1 logMessageGenerated warning
= 1.3.6.1.4.1.42397.1.4.2.2.0
1 alarmMessageGenerated warning
2 normalMessageGenerated note
= 1.3.6.1.4.1.42397.1.4.4.2.0
1 vlanCreated note
2 vlanDeleted warning
= 1.3.6.1.4.1.42397.1.4.5.2.0
1 psSecureMacAddrViolation warning
= 1.3.6.1.4.1.42397.1.4.6.2.0
1 mnMacLearnNotification warning
2 mnMacRemovedNotification warning
3 mnMacMoveNotification warning
= 1.3.6.1.4.1.42397.1.4.7.2.0
1 cfgEventNotification warning
= 1.3.6.1.4.1.1004849.2.11
2 snmpStatusEvent warning
= 1.3.6.1.4.1.1004849.2.11.11
1 videoMotionEvent warning
2 videoBlindEvent warning
3 videoLossEvent warning
= 1.3.6.1.4.1.1004849.2.11.12
1 localAlarmEvent warning
= 1.3.6.1.4.1.1004849.2.11.13
1 storageFailureEvent critical disk-errors bad
2 storageLowSpaceEvent warning storage-full bad
3 storageInOutEvent warning
4 storageSMARTAbnormityEvent warning
= 1.3.6.1.4.1.1004849.2.11.14
1 recordMainStreamEvent warning
2 recordExtraStreamEvent warning
`;
