/** Notifications of Allied Telesis. Numbers and names: AT-.... How to read a line: ../notification-table.ts. */
export const ALLIED_TELESIS = `
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
`;
