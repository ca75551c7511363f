/** Notifications of Huawei servers (iBMC). Numbers and names: HUAWEI-SERVER-IBMC-MIB. How to read a line: ../notification-table.ts. */
export const HUAWEI_SERVERS = `
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.1
1 hwOEMEvent warning
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.5
1 hwChassisIntrusion warning intrusions bad
2 hwChassisIntrusionDeassert note intrusions well
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.7
1 hwCPUCATError warning
2 hwCPUCATErrorDeassert note
17 hwCPUThermalTrip warning temperature bad
18 hwCPUThermalTripDeassert note temperature well
33 hwCPUSelfTestFail critical power bad
34 hwCPUSelfTestFailDeassert note power well
81 hwCPUCfgError warning
82 hwCPUCfgErrorDeassert note
113 hwCPUPresence warning
114 hwCPUPresenceDeassert note
129 hwCPUOffline warning
130 hwCPUOfflineDeassert note
177 hwCPUMCE warning
178 hwCPUMCEDeassert note
193 hwVMSELinkFail critical link-down bad
194 hwVMSELinkFailDeassert note link-down well
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.8
17 hwPowerSupplyFault warning power bad
18 hwPowerSupplyFaultDeassert note power well
33 hwPowerSupplyPredictiveFailure critical power bad
34 hwPowerSupplyPredictiveFailureDeassert note power well
49 hwPowerSupplyInputLost warning power bad
50 hwPowerSupplyInputLostDeassert note power well
65 hwPowerSupplyACLost warning power bad
66 hwPowerSupplyACLostDeassert note power well
81 hwPowerSupplyOvertemp warning temperature bad
82 hwPowerSupplyOvertempDeassert note temperature well
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.12
1 hwCorrectableECC warning
2 hwCorrectableECCDeassert note
17 hwUncorrectableECC warning
18 hwUncorrectableECCDeassert note
81 hwMemoryECCLimitation warning
82 hwMemoryECCLimitationDeassert note
97 hwMemoryPresence warning
98 hwMemoryPresenceDeassert note
113 hwMemoryCfgError warning
114 hwMemoryCfgErrorDeassert note
129 hwMemorySpare warning
130 hwMemorySpareDeassert note disk-errors well
161 hwMemoryOvertemp warning temperature bad
162 hwMemoryOvertempDeassert note temperature well
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.13
1 hwStorageDevicePresence warning
2 hwStorageDevicePresenceDeassert note
17 hwStorageDeviceFault warning
18 hwStorageDeviceFaultDeassert note
33 hwStorageDevicePredictiveFailure critical
34 hwStorageDevicePredictiveFailureDeassert note
97 hwRAIDArrayFail critical disk-errors bad
98 hwRAIDArrayFailDeassert note disk-errors well
113 hwRAIDRebuild warning
114 hwRAIDRebuildDeassert note disk-errors well
129 hwRAIDRebuildAborted warning
130 hwRAIDRebuildAbortedDeassert note disk-errors well
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.15
17 hwSystemFirmwareHang warning
18 hwSystemFirmwareHangDeassert note
257 hwSystemNoMemory warning
258 hwSystemNoMemoryDeassert note
1793 hwPS2USBFault critical
1794 hwPS2USBFaultDeassert note
2305 hwVideoControllerFault critical
2306 hwVideoControllerFaultDeassert note
3073 hwCPUVoltageMismatch warning
3074 hwCPUVoltageMismatchDeassert note power well
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.16
33 hwSELClearedAssert note
81 hwSELAlmostFullAssert warning storage-full bad
82 hwSELAlmostFullDeassert note storage-full well
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.18
33 hwSystemError warning
34 hwSystemErrorDeassert note
65 hwSysEventInstance warning
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.20
1 hwPowerButtonPressed warning
65 hwPCIeHotSwapButtonPressed warning
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.27
17 hwCableStatus warning
18 hwCableStatusDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.29
113 hwSysRestartUnknown warning restarts bad
369 hwSysRestartChassisCtrl warning restarts bad
881 hwSysRestartPowerButton warning
1137 hwSysRestartWatchdogCtrl warning restarts bad
1393 hwSysRestartBMCCtrl warning restarts bad
1649 hwSysRestartAlwaysRestore note restarts well
1905 hwSysRestartRestorePrevState note restarts well
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.30
1 hwNoBootableMedia warning
2 hwNoBootableMediaDeassert note
17 hwNoBootableDisk warning
18 hwNoBootableDiskDeassert note disk-errors well
33 hwPXENotFound warning
34 hwPXENotFoundDeassert note
49 hwInvalidBootSector warning
50 hwInvalidBootSectorDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.33
1 hwHardwareAddrFault warning
2 hwHardwareAddrFaultDeassert note
17 hwLossBmaHeartBeat note
18 hwLossBmaHeartBeatDeassert note
33 hwDeviceInstall warning
34 hwDeviceInstallDeassert note
129 hwEthLinkDown warning link-down bad
130 hwEthLinkDownDeassert note link-down well
145 hwMemBrdMigrate warning
146 hwMemBrdMigrateDeassert note
257 hwPCIEStatus warning
258 hwPCIEStatusDeassert note
2049 hwFanFault warning fans bad
2050 hwFanFaultDeassert note fans well
2305 hwPCIeFault warning
2306 hwPCIeFaultDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.34
1 hwACPIStatusS0 warning
97 hwACPIStatusS4S5 warning
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.35
1 hwWatchDogOverflow warning
2 hwWatchDogOverflowDeassert note
17 hwWatchDogReset warning
18 hwWatchDogResetDeassert note
33 hwWatchDogPowerDown warning power bad
34 hwWatchDogPowerDownDeassert note power well
49 hwWatchDogPowerCycle warning
50 hwWatchDogPowerCycleDeassert note power well
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.39
1 hwLANHeartLost warning
2 hwLANHeartLostDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.40
1 hwSensorAccessibleFail critical
2 hwSensorAccessibleFailDeassert note
17 hwControllerAccessibleFail critical
18 hwControllerAccessibleFailDeassert note
49 hwControllerUnavailableFail critical
50 hwControllerUnavailableFailDeassert note
81 hwFruFail critical
82 hwFruFailDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.41
1 hwRTCBatterylow warning
2 hwRTCBatterylowDeassert note power well
17 hwRAIDCardBBUFailed critical disk-errors bad
18 hwRAIDCardBBUFailedDeassert note disk-errors well
33 hwRAIDCardBBUPresence warning
34 hwRAIDCardBBUPresenceDeassert note disk-errors well
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.43
1 hwHardwareChange note
17 hwFirmwareChange note
49 hwFirmwareIncompatibility warning
50 hwFirmwareIncompatibilityDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.240
1 hwHotSwaptoM0 warning
17 hwHotSwaptoM1 warning
33 hwHotSwaptoM2 warning
49 hwHotSwaptoM3 warning
65 hwHotSwaptoM4 warning
81 hwHotSwaptoM5 warning
97 hwHotSwaptoM6 warning
113 hwHotSwaptoM7 warning
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.241
1 hwIPMBLinkStateAll warning
2 hwIPMBLinkStateAllDeassert note link-down well
17 hwIPMBLinkStateB warning
18 hwIPMBLinkStateBDeassert note link-down well
33 hwIPMBLinkStateA warning
34 hwIPMBLinkStateADeassert note link-down well
49 hwIPMBLinkStateNoFault warning link-down bad
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.256
1 hwTrapTestInstance warning
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.257
113 hwOvertempMinor warning temperature bad
114 hwOvertempMinorDeassert note temperature well
145 hwOvertempMajor warning temperature bad
146 hwOvertempMajorDeassert note temperature well
177 hwOvertempCritical critical temperature bad
178 hwOvertempCriticalDeassert note temperature well
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.258
33 hwLowerVoltageMajor warning power bad
34 hwLowerVoltageMajorDeassert note power well
145 hwOverVoltageMajor warning power bad
146 hwOverVoltageMajorDeassert note power well
177 hwOverVoltageCritcal warning power bad
178 hwOverVoltageCritcalDeassert note power well
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.775
17 hwCPUProchotState warning
18 hwCPUProchotStateDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.781
17 hwNoSDCardAssert warning
18 hwNoSDCardDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.786
17 hwBoardMismatchAssert warning
18 hwBoardMismatchDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.788
17 hwUIDButtonPressed warning
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.791
17 hwPCIeError warning
18 hwPCIeErrorDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.793
17 hwPCHError warning
18 hwPCHErrorDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.1042
17 hwPowerCapFail critical power bad
18 hwPowerCapFailDeassert note power well
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.1047
17 hwCardStatusFault warning
18 hwCardStatusFaultDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.1052
17 hwLCDFault warning
18 hwLCDFaultDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.1287
17 hwCPUUsageHigh warning
18 hwCPUUsageHighDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.1292
17 hwMemoryUsageHigh warning
18 hwMemoryUsageHighDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.1293
17 hwDiskUsageHigh warning disk-errors bad
18 hwDiskUsageHighDeassert note disk-errors well
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.1800
33 hwPsInsufficient warning
34 hwPsInsufficientDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.1808
129 hwLogFull warning storage-full bad
130 hwLogFullDeassert note storage-full well
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.1810
129 hwSystemWarmReset critical
130 hwSystemWarmResetDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.1813
33 hwModuleCritical critical
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.2057
17 hwPSPresence warning
18 hwPSPresenceDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.2058
1 hwFanAbsent warning fans bad
2 hwFanAbsentDeassert note fans well
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.2071
17 hwCardPresence warning
18 hwCardPresenceDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.2076
1 hwLCDAbsent warning
2 hwLCDAbsentDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.2311
1 hwCPUCoreIsolation warning
2 hwCPUCoreIsolationDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.2326
17 hwBMCBootUpAssert warning restarts bad
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.2583
49 hwMemoryRiserOnline note
50 hwMemoryRiserOnlineDeassert note
65 hwMemoryRiserOffline warning
66 hwMemoryRiserOfflineDeassert note
129 hwMemoryRiserInstallError warning
130 hwMemoryRiserInstallErrorDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.10.2824
17 hwPSRedundancyLost warning
18 hwPSRedundancyLostDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.1
3 hwCPUOverTempMajor warning temperature bad
4 hwCPUOverTempMajorDeassert note temperature well
5 hwCPUVDDQOverTempMinor warning temperature bad
6 hwCPUVDDQOverTempMinorDeassert note temperature well
7 hwCPUVRDOverTempMinor warning temperature bad
8 hwCPUVRDOverTempMinorDeassert note temperature well
11 hwCPUCoreLowerVoltage critical power bad
12 hwCPUCoreLowerVoltageDeassert note power well
13 hwCPUCoreOverVoltage critical power bad
14 hwCPUCoreOverVoltageDeassert note power well
15 hwCPUOverTempCritical critical temperature bad
16 hwCPUOverTempCriticalDeassert note temperature well
17 hwCPUSelfTestFailure critical power bad
18 hwCPUSelfTestFailureDeassert note power well
19 hwCPUCFGError warning
20 hwCPUCFGErrorDeassert note
21 hwCPUInstalled warning
23 hwCPURemoved warning
25 hwCPULowerDiffTempMinor warning temperature bad
26 hwCPULowerDiffTempMinorDeassert note temperature well
27 hwCPUIerrFault warning
28 hwCPUIerrFaultDeassert note
29 hwCPUUncorrectableErr warning
30 hwCPUUncorrectableErrDeassert note
31 hwCPUCoreIsolated warning
32 hwCPUCoreIsolatedDeassert note
33 hwCPUFaultyIsolated warning
34 hwCPUFaultyIsolatedDeassert note
35 hwCPUAccessCoreTempFailure critical temperature bad
36 hwCPUAccessCoreTempFailureDeassert note temperature well
37 hwCPUAccessVDDQTempFailure critical temperature bad
38 hwCPUAccessVDDQTempFailureDeassert note temperature well
39 hwCPUVRDOverTempMajor critical temperature bad
40 hwCPUVRDOverTempMajorDeassert note temperature well
41 hwCPULowerDiffTempMajor warning temperature bad
42 hwCPULowerDiffTempMajorDeassert note temperature well
43 hwCPUMIMC0CH0MirrorFailure critical disk-errors bad
44 hwCPUMIMC0CH0MirrorFailureDeassert note disk-errors well
45 hwCPUMIMC0CH1MirrorFailure critical disk-errors bad
46 hwCPUMIMC0CH1MirrorFailureDeassert note disk-errors well
47 hwCPUMIMC0CH2MirrorFailure critical disk-errors bad
48 hwCPUMIMC0CH2MirrorFailureDeassert note disk-errors well
49 hwCPUMIMC0CH3MirrorFailure critical disk-errors bad
50 hwCPUMIMC0CH3MirrorFailureDeassert note disk-errors well
51 hwCPUMIMC1CH0MirrorFailure critical disk-errors bad
52 hwCPUMIMC1CH0MirrorFailureDeassert note disk-errors well
53 hwCPUMIMC1CH1MirrorFailure critical disk-errors bad
54 hwCPUMIMC1CH1MirrorFailureDeassert note disk-errors well
55 hwCPUMIMC1CH2MirrorFailure critical disk-errors bad
56 hwCPUMIMC1CH2MirrorFailureDeassert note disk-errors well
57 hwCPUMIMC1CH3MirrorFailure critical disk-errors bad
58 hwCPUMIMC1CH3MirrorFailureDeassert note disk-errors well
59 hwCPUAccessDTSTempFailure critical temperature bad
60 hwCPUAccessDTSTempFailureDeassert note temperature well
61 hwCPUVCCPOverVoltage warning power bad
62 hwCPUVCCPOverVoltageDeassert note power well
63 hwCPUVCCPLowerVoltage warning power bad
64 hwCPUVCCPLowerVoltageDeassert note power well
65 hwCPUAccessVCCPVoltFailure critical power bad
66 hwCPUAccessVCCPVoltFailureDeassert note power well
79 hwCPUVSAOverVoltage warning power bad
80 hwCPUVSAOverVoltageDeassert note power well
81 hwCPUVSALowerVoltage warning power bad
82 hwCPUVSALowerVoltageDeassert note power well
83 hwCPUAccessVSAVoltFailure critical power bad
84 hwCPUAccessVSAVoltFailureDeassert note power well
85 hwCPUVCCIOOverVoltage warning power bad
86 hwCPUVCCIOOverVoltageDeassert note power well
87 hwCPUVCCIOLowerVoltage warning power bad
88 hwCPUVCCIOLowerVoltageDeassert note power well
89 hwCPUAccessVCCIOVoltFailure critical power bad
90 hwCPUAccessVCCIOVoltFailureDeassert note power well
91 hwCPUVMCPOverVoltage warning power bad
92 hwCPUVMCPOverVoltageDeassert note power well
93 hwCPUVMCPLowerVoltage warning power bad
94 hwCPUVMCPLowerVoltageDeassert note power well
95 hwCPUAccessVMCPVoltFailure critical power bad
96 hwCPUAccessVMCPVoltFailureDeassert note power well
97 hwCPUAccessVRDTempFailure critical temperature bad
98 hwCPUAccessVRDTempFailureDeassert note temperature well
99 hwCPUAccessCoreVoltFailure critical power bad
100 hwCPUAccessCoreVoltFailureDeassert note power well
101 hwCPUVoltLow warning power bad
102 hwCPUVoltLowDeassert note power well
103 hwCPUVoltHigh warning power bad
104 hwCPUVoltHighDeassert note power well
105 hwCPUVDDQOverTempMajor critical temperature bad
106 hwCPUVDDQOverTempMajorDeassert note temperature well
107 hwCPUMarginFailure critical
108 hwCPUMarginFailureDeassert note
109 hwCPUCoreOverTempMinor warning temperature bad
110 hwCPUCoreOverTempMinorDeassert note temperature well
111 hwCPUNimbusLowerVoltage warning power bad
112 hwCPUNimbusLowerVoltageDeassert note power well
113 hwCPUNimbusOverVoltage warning power bad
114 hwCPUNimbusOverVoltageDeassert note power well
115 hwCPUAbsence warning
117 hwCPUNVRHot warning temperature bad
118 hwCPUNVRHotDeassert note temperature well
119 hwCPUNVDDQVRHot warning temperature bad
120 hwCPUNVDDQVRHotDeassert note temperature well
121 hwCPUCEHardFailure critical
122 hwCPUCEHardFailureDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.2
1 hwMemoryOverTemp critical temperature bad
2 hwMemoryOverTempDeassert note temperature well
3 hwMemoryVDDQ1LowerVoltage critical power bad
4 hwMemoryVDDQ1LowerVoltageDeassert note power well
5 hwMemoryVDDQ1OverVoltage critical power bad
6 hwMemoryVDDQ1OverVoltageDeassert note power well
7 hwMemoryVDDQ2LowerVoltage critical power bad
8 hwMemoryVDDQ2LowerVoltageDeassert note power well
9 hwMemoryVDDQ2OverVoltage critical power bad
10 hwMemoryVDDQ2OverVoltageDeassert note power well
13 hwMemoryCorrectableECC warning
14 hwMemoryCorrectableECCDeassert note
15 hwMemoryInstalled warning
17 hwMemoryRemoved warning
21 hwMemoryCFGErr warning
22 hwMemoryCFGErrDeassert note
23 hwMemoryUncorrectableErr warning
24 hwMemoryUncorrectableErrDeassert note
25 hwMemoryVPP1LowerVoltage critical power bad
26 hwMemoryVPP1LowerVoltageDeassert note power well
27 hwMemoryVPP1OverVoltage critical power bad
28 hwMemoryVPP1OverVoltageDeassert note power well
29 hwMemorySwitchToStdbyBoard warning
30 hwMemorySwitchToStdbyBoardDeassert note
31 hwMemoryVDDQ1AccessVoltageFailure critical power bad
32 hwMemoryVDDQ1AccessVoltageFailureDeassert note power well
33 hwMemoryVDDQ2AccessVoltageFailure critical power bad
34 hwMemoryVDDQ2AccessVoltageFailureDeassert note power well
35 hwMemoryVPP1AccessVoltageFailure critical power bad
36 hwMemoryVPP1AccessVoltageFailureDeassert note power well
37 hwMemoryConfigError warning
38 hwMemoryConfigErrorDeassert note
39 hwMemoryInitializationError warning
40 hwMemoryInitializationErrorDeassert note
45 hwMemoryCEHardFailure critical
46 hwMemoryCEHardFailureDeassert note
47 hwMemoryMRCFatalError critical
48 hwMemoryMRCFatalErrorDeassert note
51 hwMemoryVPP2OverVoltage warning power bad
52 hwMemoryVPP2OverVoltageDeassert note power well
53 hwMemoryVPP2LowerVoltage warning power bad
54 hwMemoryVPP2LowerVoltageDeassert note power well
55 hwMemoryAccessVPP2VoltFailure critical power bad
56 hwMemoryAccessVPP2VoltFailureDeassert note power well
59 hwMemoryOverTempMinor warning temperature bad
60 hwMemoryOverTempMinorDeassert note temperature well
61 hwMemoryOverTempMajor critical temperature bad
62 hwMemoryOverTempMajorDeassert note temperature well
63 hwMemoryAccessTempFailure critical temperature bad
64 hwMemoryAccessTempFailureDeassert note temperature well
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.3
3 hwDiskInstalled warning
5 hwDiskRemoved warning disk-errors bad
7 hwDiskFault warning disk-errors bad
8 hwDiskFaultDeassert note disk-errors well
9 hwDiskPredictiveFailure critical disk-errors bad
10 hwDiskPredictiveFailureDeassert note disk-errors well
11 hwDiskRAIDArrayInvalid warning
12 hwDiskRAIDArrayInvalidDeassert note disk-errors well
13 hwDiskRAIDRebuildStart warning
15 hwDiskRAIDRebuildComplete note
19 hwDiskUncorrectableErr warning disk-errors bad
20 hwDiskUncorrectableErrDeassert note disk-errors well
21 hwDiskOverTempMinor warning temperature bad
22 hwDiskOverTempMinorDeassert note temperature well
23 hwDiskAccessTempFailure critical temperature bad
24 hwDiskAccessTempFailureDeassert note temperature well
25 hwDiskOverTempMajor critical temperature bad
26 hwDiskOverTempMajorDeassert note temperature well
27 hwDiskPwrFailMajor critical disk-errors bad
28 hwDiskPwrFailMajorDeassert note disk-errors well
29 hwDiskRemMediaWearoutLow warning disk-errors bad
30 hwDiskRemMediaWearoutLowDeassert note disk-errors well
31 hwDiskCEHardFailure critical disk-errors bad
32 hwDiskCEHardFailureDeassert note disk-errors well
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.4
3 hwPSUInstalled warning
5 hwPSURemoved warning power bad
7 hwPSURedundancyLost warning power bad
8 hwPSURedundancyLostDeassert note power well
9 hwPSUFault warning power bad
10 hwPSUFaultDeassert note power well
11 hwPSUPredictiveFailure critical power bad
12 hwPSUPredictiveFailureDeassert note power well
13 hwPSUInputLost warning power bad
14 hwPSUInputLostDeassert note power well
15 hwPSUFanFault warning fans bad
16 hwPSUFanFaultDeassert note fans well
17 hwPSUOverTemp warning temperature bad
18 hwPSUOverTempDeassert note temperature well
19 hwPSUCommunicationFailure critical power bad
20 hwPSUCommunicationFailureDeassert note power well
21 hwPSUOutputOverVoltage warning power bad
22 hwPSUOutputOverVoltageDeassert note power well
23 hwPSUOutputLowerVoltage warning power bad
24 hwPSUOutputLowerVoltageDeassert note power well
25 hwPSUOutputOverCurrent warning power bad
26 hwPSUOutputOverCurrentDeassert note power well
27 hwPSUInputOverVoltage warning power bad
28 hwPSUInputOverVoltageDeassert note power well
31 hwPSUServerPowerFailure critical power bad
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.5
1 hwFanInstalled warning
3 hwFanRemoved warning fans bad
5 hwFanRedundancy warning
6 hwFanRedundancyDeassert note fans well
7 hwFanSpeedDeviation warning
8 hwFanSpeedDeviationDeassert note fans well
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.6
1 hwDiskBackplanePSFault critical disk-errors bad
2 hwDiskBackplanePSFaultDeassert note disk-errors well
3 hwDiskBackplaneCPLDSelfTestFailure critical disk-errors bad
4 hwDiskBackplaneCPLDSelfTestFailureDeassert note disk-errors well
5 hwDiskBackplaneLowerVoltMajor critical disk-errors bad
6 hwDiskBackplaneLowerVoltMajorDeassert note disk-errors well
7 hwDiskBackplaneOverVoltMajor critical disk-errors bad
8 hwDiskBackplaneOverVoltMajorDeassert note disk-errors well
9 hwDiskBackplaneAccessVoltFailure critical disk-errors bad
10 hwDiskBackplaneAccessVoltFailureDeassert note disk-errors well
11 hwDiskBackplanePowerFailure critical disk-errors bad
12 hwDiskBackplanePowerFailureDeassert note disk-errors well
13 hwDiskBackplaneAccessTempFailure critical temperature bad
14 hwDiskBackplaneAccessTempFailureDeassert note temperature well
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.7
1 hwRAIDCardInstalled warning
3 hwRAIDCardRemoved warning disk-errors bad
5 hwRAIDCardFault warning disk-errors bad
6 hwRAIDCardFaultDeassert note disk-errors well
7 hwRAIDCardUncorrectableErr warning disk-errors bad
8 hwRAIDCardUncorrectableErrDeassert note disk-errors well
11 hwRAIDCardOverTemp warning temperature bad
12 hwRAIDCardOverTempDeassert note temperature well
13 hwRAIDCardAccessTempFailure critical temperature bad
14 hwRAIDCardAccessTempFailureDeassert note temperature well
15 hwRAIDBBULowerVoltage warning disk-errors bad
16 hwRAIDBBULowerVoltageDeassert note disk-errors well
17 hwRAIDBBUFault warning disk-errors bad
18 hwRAIDBBUFaultDeassert note disk-errors well
19 hwRAIDBBUNotPresent warning disk-errors bad
21 hwRAIDBBUPresent warning
23 hwRAIDCardOverTempMajor critical temperature bad
24 hwRAIDCardOverTempMajorDeassert note temperature well
25 hwRAIDCardBBUOverTemp warning temperature bad
26 hwRAIDCardBBUOverTempDeassert note temperature well
27 hwRAIDCardBBUAccessTempFailure critical temperature bad
28 hwRAIDCardBBUAccessTempFailureDeassert note temperature well
35 hwRAIDCardCEHardFailure critical disk-errors bad
36 hwRAIDCardCEHardFailureDeassert note disk-errors well
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.9
1 hwPCIeCardUncorrectableErr warning
2 hwPCIeCardUncorrectableErrDeassert note
3 hwPCIeCardOverTemp warning temperature bad
4 hwPCIeCardOverTempDeassert note temperature well
5 hwPCIeCardAccessTempFailure critical temperature bad
6 hwPCIeCardAccessTempFailureDeassert note temperature well
7 hwPCIeCardAccessFRULableFailure critical
8 hwPCIeCardAccessFRULableFailureDeassert note
9 hwPCIeCardDIMMOverTemp warning temperature bad
10 hwPCIeCardDIMMOverTempDeassert note temperature well
11 hwPCIeCardOverTempMajor critical temperature bad
12 hwPCIeCardOverTempMajorDeassert note temperature well
13 hwPCIeCardCPUOverTempMinor warning temperature bad
14 hwPCIeCardCPUOverTempMinorDeassert note temperature well
15 hwPCIeCardCPUOverTempMajor critical temperature bad
16 hwPCIeCardCPUOverTempMajorDeassert note temperature well
17 hwPCIeCardBattLowerVoltMinor warning power bad
18 hwPCIeCardBattLowerVoltMinorDeassert note power well
19 hwPCIeCardLowerVoltMajor critical power bad
20 hwPCIeCardLowerVoltMajorDeassert note power well
21 hwPCIeCardOverVoltMajor critical power bad
22 hwPCIeCardOverVoltMajorDeassert note power well
23 hwPCIeCardAccessVoltFailure critical power bad
24 hwPCIeCardAccessVoltFailureDeassert note power well
25 hwPCIeCardBootEvent warning
26 hwPCIeCardBootEventDeassert note
27 hwPCIeCardHardwareFailure critical
28 hwPCIeCardHardwareFailureDeassert note
29 hwPCIeCardBootDiskAbsent warning disk-errors bad
30 hwPCIeCardBootDiskAbsentDeassert note disk-errors well
31 hwPCIeCardDIMMFailure critical
32 hwPCIeCardDIMMFailureDeassert note
33 hwPCIeCardFWInitFailure critical
34 hwPCIeCardFWInitFailureDeassert note
35 hwPCIeCardCPUInitFailure critical
36 hwPCIeCardCPUInitFailureDeassert note
37 hwPCIeCardWatchDogTimeout warning
38 hwPCIeCardWatchDogTimeoutDeassert note
57 hwPCIeCardBBULowerVoltage warning power bad
58 hwPCIeCardBBULowerVoltageDeassert note power well
59 hwPCIeCardBBUFault warning
60 hwPCIeCardBBUFaultDeassert note
61 hwPCIeCardBBUNotPresent warning
63 hwPCIeCardBBUPresent warning
65 hwPCIeCardPwrFailure critical
66 hwPCIeCardPwrFailureDeassert note
67 hwPCIeCardFPGALoadFailure critical
68 hwPCIeCardFPGALoadFailureDeassert note
69 hwPCIeCardEEPROMFault warning
70 hwPCIeCardEEPROMFaultDeassert note
71 hwPCIeCardInstalled warning
73 hwPCIeCardRemoved warning
75 hwPCIeRAIDCardFault warning disk-errors bad
76 hwPCIeRAIDCardFaultDeassert note disk-errors well
77 hwPCIeCardPlugIn warning
78 hwPCIeCardPlugInDeassert note
79 hwPCIeCardPlugOut warning
80 hwPCIeCardPlugOutDeassert note
81 hwPCIEClockLockLost warning
82 hwPCIEClockLockLostDeassert note
83 hwPCIEDDRCalibrationFailure critical
84 hwPCIEDDRCalibrationFailureDeassert note
85 hwPCIEDDRWorkAbnormal warning
86 hwPCIEDDRWorkAbnormalDeassert note
87 hwPCIELinkAbnormal warning link-down bad
88 hwPCIELinkAbnormalDeassert note link-down well
89 hwPCIEBusinessAbnormal warning
90 hwPCIEBusinessAbnormalDeassert note
91 hwPCIeCardAccessPowerFailure critical power bad
92 hwPCIeCardAccessPowerFailureDeassert note power well
93 hwPCIESelfTestFail critical power bad
94 hwPCIESelfTestFailDeassert note power well
95 hwPCIERecovError warning
96 hwPCIERecovErrorDeassert note
97 hwPCIEUnrecovError warning
98 hwPCIEUnrecovErrorDeassert note
99 hwPCIeCardOMOverTemp warning temperature bad
100 hwPCIeCardOMOverTempDeassert note temperature well
101 hwPCIeCardCEHardFailure critical
102 hwPCIeCardCEHardFailureDeassert note
103 hwPCIeCardEnumerationFailure critical
104 hwPCIeCardEnumerationFailureDeassert note
105 hwPCIeCardInspectionFailure critical
106 hwPCIeCardInspectionFailureDeassert note
107 hwPCIeCardAccessDIMMTempFailure critical temperature bad
108 hwPCIeCardAccessDIMMTempFailureDeassert note temperature well
109 hwPCIeCardMemoryFaultCount warning
110 hwPCIeCardMemoryFaultCountDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.12
1 hwMezzCardOverTempMinor warning temperature bad
2 hwMezzCardOverTempMinorDeassert note temperature well
3 hwMezzCardOverTempMajor critical temperature bad
4 hwMezzCardOverTempMajorDeassert note temperature well
5 hwMezzCardUncorrectableErr warning
6 hwMezzCardUncorrectableErrDeassert note
7 hwMezzCardAccessTempFailure critical temperature bad
8 hwMezzCardAccessTempFailureDeassert note temperature well
9 hwMezzCardAccessFRULableFailure critical
10 hwMezzCardAccessFRULableFailureDeassert note
11 hwMezzCardOverVoltage critical power bad
12 hwMezzCardOverVoltageDeassert note power well
13 hwMezzCardLowerVoltage critical power bad
14 hwMezzCardLowerVoltageDeassert note power well
31 hwMezzCardSVIDChipFailure critical
32 hwMezzCardSVIDChipFailureDeassert note
33 hwMezzCardVoltageFailure critical power bad
34 hwMezzCardVoltageFailureDeassert note power well
35 hwMezzCardCEHardFailure critical
36 hwMezzCardCEHardFailureDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.14
1 hwNetworkCardUncorrectableErr warning
2 hwNetworkCardUncorrectableErrDeassert note
3 hwNetworkCardOverTemp warning temperature bad
4 hwNetworkCardOverTempDeassert note temperature well
5 hwNetworkCardAccessTempFailure critical temperature bad
6 hwNetworkCardAccessTempFailureDeassert note temperature well
7 hwNetworkCardCEHardFailure critical
8 hwNetworkCardCEHardFailureDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.15
1 hwMemoryBoardLowerTemp warning temperature bad
2 hwMemoryBoardLowerTempDeassert note temperature well
3 hwMemoryBoardAccessTempFailure critical temperature bad
4 hwMemoryBoardAccessTempFailureDeassert note temperature well
5 hwMemoryBoardSMI2TainingError warning
6 hwMemoryBoardSMI2TainingErrorDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.16
1 hwPCIeRiserInstalled warning
3 hwPCIeRiserRemoved warning
5 hwPCIeRiserOverTempMinor warning temperature bad
6 hwPCIeRiserOverTempMinorDeassert note temperature well
7 hwPCIeRiserAccessTempFailure critical temperature bad
8 hwPCIeRiserAccessTempFailureDeassert note temperature well
9 hwPCIeRiserlowerVoltage warning power bad
10 hwPCIeRiserlowerVoltageDeassert note power well
11 hwPCIeRiserOverVoltage warning power bad
12 hwPCIeRiserOverVoltageDeassert note power well
13 hwPCIeRiserAccessVoltageFailure critical power bad
14 hwPCIeRiserAccessVoltageFailureDeassert note power well
15 hwPCIeRiserOverTempMajor warning temperature bad
16 hwPCIeRiserOverTempMajorDeassert note temperature well
17 hwPCIeRiserPowerFailure critical power bad
18 hwPCIeRiserPowerFailureDeassert note power well
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.17
1 hwMainboard3V3LowerVoltage critical power bad
2 hwMainboard3V3LowerVoltageDeassert note power well
3 hwMainboard3V3OverVoltage critical power bad
4 hwMainboard3V3OverVoltageDeassert note power well
5 hwMainboard5VLowerVoltage critical power bad
6 hwMainboard5VLowerVoltageDeassert note power well
7 hwMainboard5VOverVoltage critical power bad
8 hwMainboard5VOverVoltageDeassert note power well
9 hwMainboard12VLowerVoltage critical power bad
10 hwMainboard12VLowerVoltageDeassert note power well
11 hwMainboard12VOverVoltage critical power bad
12 hwMainboard12VOverVoltageDeassert note power well
13 hwMainboardRTCLowerVoltage warning power bad
14 hwMainboardRTCLowerVoltageDeassert note power well
15 hwMainboardStdby3V3LowerVoltage critical power bad
16 hwMainboardStdby3V3LowerVoltageDeassert note power well
17 hwMainboardStdby3V3OverVoltage critical power bad
18 hwMainboardStdby3V3OverVoltageDeassert note power well
19 hwMainboardIncorrectHWAddr warning
20 hwMainboardIncorrectHWAddrDeassert note
21 hwMainboardCPLDSelfTestFailure critical power bad
22 hwMainboardCPLDSelfTestFailureDeassert note power well
23 hwMainboardPSFault critical
24 hwMainboardPSFaultDeassert note
25 hwMainboardAccessSlotFailure critical
26 hwMainboardAccessSlotFailureDeassert note
27 hwMainboardNotProperlyInstalled warning
28 hwMainboardNotProperlyInstalledDeassert note
29 hwMainboardAccessBoardIDFailure critical
30 hwMainboardAccessBoardIDFailureDeassert note
31 hwMainboardStdby1VLowerVoltage critical power bad
32 hwMainboardStdby1VLowerVoltageDeassert note power well
33 hwMainboardStdby1VOverVoltage critical power bad
34 hwMainboardStdby1VOverVoltageDeassert note power well
35 hwMainboardStdby2V5LowerVoltage critical power bad
36 hwMainboardStdby2V5LowerVoltageDeassert note power well
37 hwMainboardStdby2V5OverVoltage critical power bad
38 hwMainboardStdby2V5OverVoltageDeassert note power well
39 hwMainboard1VLowerVoltage critical power bad
40 hwMainboard1VLowerVoltageDeassert note power well
41 hwMainboard1VOverVoltage critical power bad
42 hwMainboard1VOverVoltageDeassert note power well
43 hwMainboard1V5LowerVoltage critical power bad
44 hwMainboard1V5LowerVoltageDeassert note power well
45 hwMainboard1V5OverVoltage critical power bad
46 hwMainboard1V5OverVoltageDeassert note power well
47 hwMainboardMOSOverVoltageMajor critical power bad
48 hwMainboardMOSOverVoltageMajorDeassert note power well
49 hwMainboardMOSOverVoltageCritical critical power bad
50 hwMainboardMOSOverVoltageCriticalDeassert note power well
51 hwMainboardStdby5VLowerVoltage critical power bad
52 hwMainboardStdby5VLowerVoltageDeassert note power well
53 hwMainboardStdby5VOverVoltage critical power bad
54 hwMainboardStdby5VOverVoltageDeassert note power well
59 hwMainboard1V1LowerVoltage critical power bad
60 hwMainboard1V1LowerVoltageDeassert note power well
61 hwMainboard1V1OverVoltage critical power bad
62 hwMainboard1V1OverVoltageDeassert note power well
63 hwMainboardStdby1V2LowerVoltage critical power bad
64 hwMainboardStdby1V2LowerVoltageDeassert note power well
65 hwMainboardStdby1V2OverVoltage critical power bad
66 hwMainboardStdby1V2OverVoltageDeassert note power well
75 hwMainboardNotInstalled warning
77 hwMainboardNotPowerOn warning
79 hwMainboardReqPowerOn warning
81 hwMainboardBeingPowerOn warning
83 hwMainboardPoweredOn warning
85 hwMainboardReqPowerOff warning power bad
87 hwMainboardBeingPowerOff warning power bad
89 hwMainboardAndManageBoardCommLost warning
90 hwMainboardAndManageBoardCommLostDeassert note
91 hwMainboardMOSOverTemp warning temperature bad
92 hwMainboardMOSOverTempDeassert note temperature well
93 hwMainboardSoftStartPGAbnormal warning
94 hwMainboardSoftStartPGAbnormalDeassert note
95 hwMainboardSoftStartFault critical
96 hwMainboardSoftStartFaultDeassert note
97 hwMainboardVideoControlFault warning
98 hwMainboardVideoControlFaultDeassert note
99 hwMainboardAccess3V3Failure critical
100 hwMainboardAccess3V3FailureDeassert note
101 hwMainboardAccess5VFailure critical
102 hwMainboardAccess5VFailureDeassert note
103 hwMainboardAccess12VFailure critical
104 hwMainboardAccess12VFailureDeassert note
105 hwMainboardAccess1V1Failure critical
106 hwMainboardAccess1V1FailureDeassert note
107 hwMainboardAccess1V5Failure critical
108 hwMainboardAccess1V5FailureDeassert note
109 hwMainboardAccessStdby5VFailure critical
110 hwMainboardAccessStdby5VFailureDeassert note
111 hwMainboardAccessStdby3V3Failure critical
112 hwMainboardAccessStdby3V3FailureDeassert note
113 hwMainboardAccessStdby2V5Failure critical
114 hwMainboardAccessStdby2V5FailureDeassert note
115 hwMainboardAccessStdby1V5Failure critical
116 hwMainboardAccessStdby1V5FailureDeassert note
117 hwMainboardAccessStdby1V2Failure critical
118 hwMainboardAccessStdby1V2FailureDeassert note
119 hwMainboardAccessStdby1V1Failure critical
120 hwMainboardAccessStdby1V1FailureDeassert note
121 hwMainboardAccessStdby1VFailure critical
122 hwMainboardAccessStdby1VFailureDeassert note
123 hwMainboardMOSAccessVoltageFailure critical power bad
124 hwMainboardMOSAccessVoltageFailureDeassert note power well
137 hwMainboardAccessFRULableFailure critical
138 hwMainboardAccessFRULableFailureDeassert note
139 hwMainboardStdby1V1LowerVoltage critical power bad
140 hwMainboardStdby1V1LowerVoltageDeassert note power well
141 hwMainboardStdby1V1OverVoltage critical power bad
142 hwMainboardStdby1V1OverVoltageDeassert note power well
143 hwMainboardStdby1V5LowerVoltage critical power bad
144 hwMainboardStdby1V5LowerVoltageDeassert note power well
145 hwMainboardStdby1V5OverVoltage critical power bad
146 hwMainboardStdby1V5OverVoltageDeassert note power well
147 hwMainboardKeyboardControllerFault warning
148 hwMainboardKeyboardControllerFaultDeassert note
155 hwMainboardSMI2TainingError warning
156 hwMainboardSMI2TainingErrorDeassert note
157 hwMainboardMOS2OverVoltageMajor critical power bad
158 hwMainboardMOS2OverVoltageMajorDeassert note power well
161 hwMainboardStdby1V8LowerVoltage critical power bad
162 hwMainboardStdby1V8LowerVoltageDeassert note power well
163 hwMainboardStdby1V8OverVoltage critical power bad
164 hwMainboardStdby1V8OverVoltageDeassert note power well
165 hwMainboardAccessStdby1V8Failure critical
166 hwMainboardAccessStdby1V8FailureDeassert note
167 hwMainboardAccessVoltFailure critical power bad
168 hwMainboardAccessVoltFailureDeassert note power well
169 hwMainboardClockSignalLost warning
170 hwMainboardClockSignalLostDeassert note
171 hwMainboardRemoteBMCBoard warning
172 hwMainboardRemoteBMCBoardDeassert note
173 hwMainboardSPIStatusError warning
174 hwMainboardSPIStatusErrorDeassert note
175 hwMainboardPowerLackAlertAbnormal critical power bad
176 hwMainboardPowerLackAlertAbnormalDeassert note power well
177 hwMainboardLOMUncorrectableErr warning
178 hwMainboardLOMUncorrectableErrDeassert note
179 hwMainboardSYSLowerVoltage warning power bad
180 hwMainboardSYSLowerVoltageDeassert note power well
181 hwMainboardSYSOverVoltage warning power bad
182 hwMainboardSYSOverVoltageDeassert note power well
183 hwMainboardSoftStartLowerVoltage critical power bad
184 hwMainboardSoftStartLowerVoltageDeassert note power well
185 hwMainboardWOLSignalError warning
186 hwMainboardWOLSignalErrorDeassert note
187 hwMainboardRAIDLowerVoltage warning disk-errors bad
188 hwMainboardRAIDLowerVoltageDeassert note disk-errors well
189 hwMainboardRAIDOverVoltage warning disk-errors bad
190 hwMainboardRAIDOverVoltageDeassert note disk-errors well
191 hwMainboardRAIDAccessVoltageFailure critical disk-errors bad
192 hwMainboardRAIDAccessVoltageFailureDeassert note disk-errors well
193 hwMainboardStartUpOverTemp warning temperature bad
194 hwMainboardStartUpOverTempDeassert note temperature well
195 hwMainboardAccessRTCTimeFailure critical
196 hwMainboardAccessRTCTimeFailureDeassert note
197 hwMainboardAccessRTCClockFailure critical
198 hwMainboardAccessRTCClockFailureDeassert note
199 hwMainboardAccess10GEPHYClockFailure critical
200 hwMainboardAccess10GEPHYClockFailureDeassert note
201 hwMainboardAccessI2CDeviceFailure critical
202 hwMainboardAccessI2CDeviceFailureDeassert note
203 hwMainboardSoftStartPGErr note
204 hwMainboardSoftStartPGErrDeassert note
205 hwMainboardLOMCEHardFailure critical
206 hwMainboardLOMCEHardFailureDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.18
1 hwLCDInstalled warning
3 hwLCDRemoved warning
5 hwLCDModuleFault warning
6 hwLCDModuleFaultDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.19
1 hwChassisInletOverTempMinor warning temperature bad
2 hwChassisInletOverTempMinorDeassert note temperature well
3 hwChassisInletOverTempMajor critical temperature bad
4 hwChassisInletOverTempMajorDeassert note temperature well
5 hwChassisCoverOpened warning
7 hwChassisCoverClosed warning
9 hwChassisOutletOverTempMinor warning temperature bad
10 hwChassisOutletOverTempMinorDeassert note temperature well
15 hwChassisInletOverTempCritical critical temperature bad
16 hwChassisInletOverTempCriticalDeassert note temperature well
17 hwChassisInsufficientPower warning
18 hwChassisInsufficientPowerDeassert note power well
19 hwChassisAccessInletTempFailure critical temperature bad
20 hwChassisAccessInletTempFailureDeassert note temperature well
21 hwChassisInletLowerTempMajor critical temperature bad
22 hwChassisInletLowerTempMajorDeassert note temperature well
23 hwChassisAccessOutletTempFailure critical temperature bad
24 hwChassisAccessOutletTempFailureDeassert note temperature well
25 hwChassisRightMountingEarNotPresent warning
26 hwChassisRightMountingEarNotPresentDeassert note
27 hwChassisDeviceTempOverShortTermSpecification warning temperature bad
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.20
5 hwNCBoardOverTemp warning temperature bad
6 hwNCBoardOverTempDeassert note temperature well
7 hwNCBoardBandwidthDegrade warning
8 hwNCBoardBandwidthDegradeDeassert note
9 hwNCBoardSEV2Fault warning
10 hwNCBoardSEV2FaultDeassert note
11 hwNCBoardAccessTempFailure critical temperature bad
12 hwNCBoardAccessTempFailureDeassert note temperature well
13 hwNCBoardCPLDSelfTestFailure critical power bad
14 hwNCBoardCPLDSelfTestFailureDeassert note power well
15 hwNCBoard12VOverVoltage critical power bad
16 hwNCBoard12VOverVoltageDeassert note power well
17 hwNCBoardAccess12VLowerVoltage critical power bad
18 hwNCBoardAccess12VLowerVoltageDeassert note power well
19 hwNCBoardAccess12VFailure critical
20 hwNCBoardAccess12VFailureDeassert note
65 hwNCBoardConfigCDRFailure critical
66 hwNCBoardConfigCDRFailureDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.21
1 hwSwitchModuleOverVoltage critical power bad
2 hwSwitchModuleOverVoltageDeassert note power well
3 hwSwitchModuleLowerVoltage warning power bad
4 hwSwitchModuleLowerVoltageDeassert note power well
5 hwSwitchModuleAccessVoltageFailure critical power bad
6 hwSwitchModuleAccessVoltageFailureDeassert note power well
7 hwSwitchModuleClockPower note
8 hwSwitchModuleClockPowerDeassert note power well
9 hwSwitchModuleClock note
10 hwSwitchModuleClockDeassert note
11 hwSwitchModulePower note
12 hwSwitchModulePowerDeassert note power well
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.24
1 hwHMMAccessTempFailure critical temperature bad
2 hwHMMAccessTempFailureDeassert note temperature well
3 hwHMMVersionLow warning
4 hwHMMVersionLowDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.25
1 hwFanBoardOverTemp warning fans bad
2 hwFanBoardOverTempDeassert note fans well
3 hwFanBoardPowerFailure critical fans bad
4 hwFanBoardPowerFailureDeassert note fans well
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.26
1 hwPWRBoardOverTemp warning temperature bad
2 hwPWRBoardOverTempDeassert note temperature well
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.27
7 hwBMCEEPSelfCheckFailure critical
8 hwBMCEEPSelfCheckFailureDeassert note
9 hwBMCStatelessCFGFailure critical
10 hwBMCStatelessCFGFailureDeassert note
11 hwBMCVersionChanged note
13 hwBMCRestartedAfterPowerRestored note power well
15 hwBMCEventCleared note
17 hwBMCEventSpaceExceedThreshold warning
18 hwBMCEventSpaceExceedThresholdDeassert note
19 hwBMCMMHeartBeatFault note
20 hwBMCMMHeartBeatFaultDeassert note
21 hwBMCBaseplaneHeartBeatFault note
22 hwBMCBaseplaneHeartBeatFaultDeassert note
23 hwBMCFabricplaneHeartBeatFault note
24 hwBMCFabricplaneHeartBeatFaultDeassert note
25 hwBMCSlaveBMCHeartBeatFault note
26 hwBMCSlaveBMCHeartBeatFaultDeassert note
27 hwBMCOPLogSpaceExceedThreshold warning
28 hwBMCOPLogSpaceExceedThresholdDeassert note
29 hwBMCSecureLogSpaceExceedThreshold warning
30 hwBMCSecureLogSpaceExceedThresholdDeassert note
31 hwBMCLSWFault warning
32 hwBMCLSWFaultDeassert note
33 hwBMCResetandStarted note
35 hwBMCCertOverDue warning
36 hwBMCCertOverDueDeassert note
37 hwBMCLostBmaHeartBeat warning
38 hwBMCLostBmaHeartBeatDeassert note
39 hwBMCNodeBMCHeartBeatFault note
40 hwBMCNodeBMCHeartBeatFaultDeassert note
41 hwBMCTimeHopping warning
43 hwBMCNTPSynchronizeFailed critical
44 hwBMCNTPSynchronizeFailedDeassert note
45 hwBMCStandbyMMHeartBeatFault note
46 hwBMCStandbyMMHeartBeatFaultDeassert note
47 hwBMCNandFlashRemainingLifeMntr warning
49 hwBMCNandFlashReservedBlockMntr warning
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.30
1 hwBasePlaneNotInstalled warning
3 hwBasePlanePowerOff warning power bad
5 hwBasePlanePowerOnReq warning
7 hwBasePlaneBeingPowerOn warning
9 hwBasePlanePoweredOn warning
11 hwBasePlanePowerOffReq warning power bad
13 hwBasePlaneBeingPowerOff warning power bad
17 hwBasePlaneLSWFault warning
18 hwBasePlaneLSWFaultDeassert note
19 hwBasePlaneLSWOverTempMinor warning temperature bad
20 hwBasePlaneLSWOverTempMinorDeassert note temperature well
21 hwBasePlaneLSWOverTempMajor critical temperature bad
22 hwBasePlaneLSWOverTempMajorDeassert note temperature well
23 hwBasePlaneLSWAccessTempFailure critical temperature bad
24 hwBasePlaneLSWAccessTempFailureDeassert note temperature well
25 hwBasePlaneLSWLowerVoltMajor warning power bad
26 hwBasePlaneLSWLowerVoltMajorDeassert note power well
27 hwBasePlaneLSWOverVoltMajor critical power bad
28 hwBasePlaneLSWOverVoltMajorDeassert note power well
29 hwBasePlaneLSWAccessVoltFailure critical power bad
30 hwBasePlaneLSWAccessVoltFailureDeassert note power well
31 hwBasePlaneCPULowerVoltMajor warning power bad
32 hwBasePlaneCPULowerVoltMajorDeassert note power well
33 hwBasePlaneCPUOverVoltMajor critical power bad
34 hwBasePlaneCPUOverVoltMajorDeassert note power well
35 hwBasePlaneCPUAccessVoltFailure critical power bad
36 hwBasePlaneCPUAccessVoltFailureDeassert note power well
37 hwBasePlaneCPUOverTempMinor warning temperature bad
38 hwBasePlaneCPUOverTempMinorDeassert note temperature well
39 hwBasePlaneCPUOverTempMajor critical temperature bad
40 hwBasePlaneCPUOverTempMajorDeassert note temperature well
41 hwBasePlaneCPUAccessTempFailure critical temperature bad
42 hwBasePlaneCPUAccessTempFailureDeassert note temperature well
43 hwBasePlanePSFault warning
44 hwBasePlanePSFaultDeassert note
45 hwBasePlaneRestart warning restarts bad
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.31
1 hwFabricPlaneLSWVDDLowerVoltage critical power bad
2 hwFabricPlaneLSWVDDLowerVoltageDeassert note power well
3 hwFabricPlaneLSWVDDOverVoltage critical power bad
4 hwFabricPlaneLSWVDDOverVoltageDeassert note power well
5 hwFabricPlaneLSWVcoreLowerVoltage critical power bad
6 hwFabricPlaneLSWVcoreLowerVoltageDeassert note power well
7 hwFabricPlaneLSWVcoreOverVoltage critical power bad
8 hwFabricPlaneLSWVcoreOverVoltageDeassert note power well
9 hwFabricPlaneLSWOverTempMinor warning temperature bad
10 hwFabricPlaneLSWOverTempMinorDeassert note temperature well
11 hwFabricPlaneLSWOverTempMajor critical temperature bad
12 hwFabricPlaneLSWOverTempMajorDeassert note temperature well
15 hwFabricPlaneCPUOverTempMinor warning temperature bad
16 hwFabricPlaneCPUOverTempMinorDeassert note temperature well
17 hwFabricPlaneCPUOverTempMajor critical temperature bad
18 hwFabricPlaneCPUOverTempMajorDeassert note temperature well
21 hwFabricPlaneLSWFault warning
22 hwFabricPlaneLSWFaultDeassert note
23 hwFabricPlaneNotInstalled warning
25 hwFabricPlanePowerOff warning power bad
27 hwFabricPlaneReqPowerOn warning
29 hwFabricPlaneBeingPoweredOn warning
31 hwFabricPlanePoweredOn warning
33 hwFabricPlaneReqPoweredOff warning power bad
35 hwFabricPlaneInProgressPoweredOff warning power bad
39 hwFabricPlaneLSWAccessVDDFailure critical
40 hwFabricPlaneLSWAccessVDDFailureDeassert note
41 hwFabricPlaneLSWAccessVcoreFailure critical
42 hwFabricPlaneLSWAccessVcoreFailureDeassert note
43 hwFabricPlaneLSWAccessTempFailure critical temperature bad
44 hwFabricPlaneLSWAccessTempFailureDeassert note temperature well
45 hwFabricPlaneLSWAccessCPUTempFailure critical temperature bad
46 hwFabricPlaneLSWAccessCPUTempFailureDeassert note temperature well
47 hwFabricPlaneSWLowerVoltMajor warning power bad
48 hwFabricPlaneSWLowerVoltMajorDeassert note power well
49 hwFabricPlaneSWOverVoltMajor critical power bad
50 hwFabricPlaneSWOverVoltMajorDeassert note power well
51 hwFabricPlaneSWAccessVoltFailure critical power bad
52 hwFabricPlaneSWAccessVoltFailureDeassert note power well
53 hwFabricPlaneSWOverTempMinor warning temperature bad
54 hwFabricPlaneSWOverTempMinorDeassert note temperature well
55 hwFabricPlaneSWOverTempMajor critical temperature bad
56 hwFabricPlaneSWOverTempMajorDeassert note temperature well
57 hwFabricPlaneSWFault warning
58 hwFabricPlaneSWFaultDeassert note
59 hwFabricPlaneSWEEPROMFault warning
60 hwFabricPlaneSWEEPROMFaultDeassert note
61 hwFabricPlaneSWClock note
62 hwFabricPlaneSWClockDeassert note
63 hwFabricPlaneRestart warning restarts bad
65 hwFabricPlaneSWAccessSVIDFailure critical
66 hwFabricPlaneSWAccessSVIDFailureDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.32
5 hwSwitchMezzFault warning
6 hwSwitchMezzFaultDeassert note
7 hwSwitchMezz2V5LowerVoltage critical power bad
8 hwSwitchMezz2V5LowerVoltageDeassert note power well
9 hwSwitchMezz2V5OverVoltage critical power bad
10 hwSwitchMezz2V5OverVoltageDeassert note power well
11 hwSwitchMezz3V3LowerVoltage critical power bad
12 hwSwitchMezz3V3LowerVoltageDeassert note power well
13 hwSwitchMezz3V3OverVoltage critical power bad
14 hwSwitchMezz3V3OverVoltageDeassert note power well
15 hwSwitchMezz12VLowerVoltage critical power bad
16 hwSwitchMezz12VLowerVoltageDeassert note power well
17 hwSwitchMezz12VOverVoltage critical power bad
18 hwSwitchMezz12VOverVoltageDeassert note power well
19 hwSwitchMezz1VLowerVoltage critical power bad
20 hwSwitchMezz1VLowerVoltageDeassert note power well
21 hwSwitchMezz1VOverVoltage critical power bad
22 hwSwitchMezz1VOverVoltageDeassert note power well
23 hwSwitchMezz1V8LowerVoltage critical power bad
24 hwSwitchMezz1V8LowerVoltageDeassert note power well
25 hwSwitchMezz1V8OverVoltage critical power bad
26 hwSwitchMezz1V8OverVoltageDeassert note power well
27 hwSwitchMezz1V5LowerVoltage critical power bad
28 hwSwitchMezz1V5LowerVoltageDeassert note power well
29 hwSwitchMezz1V5OverVoltage critical power bad
30 hwSwitchMezz1V5OverVoltageDeassert note power well
31 hwSwitchMezzStdby3V3LowerVoltage critical power bad
32 hwSwitchMezzStdby3V3LowerVoltageDeassert note power well
33 hwSwitchMezzStdby3V3OverVoltage critical power bad
34 hwSwitchMezzStdby3V3OverVoltageDeassert note power well
35 hwSwitchMezzNotInstalled warning
37 hwSwitchMezzPowerOff warning power bad
39 hwSwitchMezzReqPowerOn warning
41 hwSwitchMezzBeingPoweredOn warning
43 hwSwitchMezzPoweredOn warning
45 hwSwitchMezzReqPowerOff warning power bad
47 hwSwitchMezzBeingPoweredOff warning power bad
51 hwSwitchMezzAccess2V5Failure critical
52 hwSwitchMezzAccess2V5FailureDeassert note
53 hwSwitchMezzAccess3V3Failure critical
54 hwSwitchMezzAccess3V3FailureDeassert note
55 hwSwitchMezzAccess12VFailure critical
56 hwSwitchMezzAccess12VFailureDeassert note
57 hwSwitchMezzAccess1V5Failure critical
58 hwSwitchMezzAccess1V5FailureDeassert note
59 hwSwitchMezzAccess1VFailure critical
60 hwSwitchMezzAccess1VFailureDeassert note
61 hwSwitchMezzAccessStdby3V3Failure critical
62 hwSwitchMezzAccessStdby3V3FailureDeassert note
63 hwSwitchMezzAccessStdby1V8Failure critical
64 hwSwitchMezzAccessStdby1V8FailureDeassert note
65 hwSwitchMezzPSFault warning
66 hwSwitchMezzPSFaultDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.34
1 hwSDInstalled warning
3 hwSDRemoved warning
5 hwSDSRAIDArrayInvalid warning
6 hwSDSRAIDArrayInvalidDeassert note disk-errors well
7 hwSDRAIDRebuildStart warning
9 hwSDRAIDRebuildFinish note
11 hwSDRAIDRebuildFailure critical disk-errors bad
12 hwSDRAIDRebuildFailureDeassert note disk-errors well
13 hwSDFault warning
14 hwSDFaultDeassert note
15 hwSDDetectCardFailure critical
16 hwSDDetectCardFailureDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.35
1 hwTPMSelfTestFailed critical power bad
2 hwTPMSelfTestFailedDeassert note power well
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.36
1 hwIOBoardInletMOverTemp warning temperature bad
2 hwIOBoardInletMOverTempDeassert note temperature well
3 hwIOBoardInletROverTemp warning temperature bad
4 hwIOBoardInletROverTempDeassert note temperature well
5 hwIOBoardInletLOverTemp warning temperature bad
6 hwIOBoardInletLOverTempDeassert note temperature well
7 hwIOBoardInletMAccessTempFailure critical temperature bad
8 hwIOBoardInletMAccessTempFailureDeassert note temperature well
9 hwIOBoardInletRAccessTempFailure critical temperature bad
10 hwIOBoardInletRAccessTempFailureDeassert note temperature well
11 hwIOBoardInletLAccessTempFailure critical temperature bad
12 hwIOBoardInletLAccessTempFailureDeassert note temperature well
13 hwIOBoardCPLDSelfTestFailure critical power bad
14 hwIOBoardCPLDSelfTestFailureDeassert note power well
15 hwIOBoard12VOverVoltage critical power bad
16 hwIOBoard12VOverVoltageDeassert note power well
17 hwIOBoard12VLowerVoltage critical power bad
18 hwIOBoard12VLowerVoltageDeassert note power well
19 hwIOBoardAccess12VFailure critical
20 hwIOBoardAccess12VFailureDeassert note
21 hwIOBoardClockSignalLost warning
22 hwIOBoardClockSignalLostDeassert note
23 hwIOBoardStdby3V3OverVoltage critical power bad
24 hwIOBoardStdby3V3OverVoltageDeassert note power well
25 hwIOBoardStdby3V3LowerVoltage critical power bad
26 hwIOBoardStdby3V3LowerVoltageDeassert note power well
27 hwIOBoardAccessStdby3V3Failure critical
28 hwIOBoardAccessStdby3V3FailureDeassert note
29 hwIOBoardClockPower note
30 hwIOBoardClockPowerDeassert note power well
31 hwIOBoardClock note
32 hwIOBoardClockDeassert note
33 hwIOBoardPower note
34 hwIOBoardPowerDeassert note power well
35 hwIOBoardVCC3V3OverVoltage critical power bad
36 hwIOBoardVCC3V3OverVoltageDeassert note power well
37 hwIOBoardVCC3V3LowerVoltage critical power bad
38 hwIOBoardVCC3V3LowerVoltageDeassert note power well
39 hwIOBoardAccessVCC3V3Failure critical
40 hwIOBoardAccessVCC3V3FailureDeassert note
41 hwIOBoardAccessBoardIDFailure critical
42 hwIOBoardAccessBoardIDFailureDeassert note
43 hwIOBoardInstalled warning
45 hwIOBoardRemoved warning
47 hwREEACLostMajor warning
48 hwREEACLostMajorDeassert note
49 hwIOBoardStartUpOverTemp warning temperature bad
50 hwIOBoardStartUpOverTempDeassert note temperature well
51 hwIOBoardInletLOverTempMajor warning temperature bad
52 hwIOBoardInletLOverTempMajorDeassert note temperature well
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.37
1 hwCPUBoardOverTemp warning temperature bad
2 hwCPUBoardOverTempDeassert note temperature well
3 hwCPUBoardAccessTempFailure critical temperature bad
4 hwCPUBoardAccessTempFailureDeassert note temperature well
5 hwCPUBoardCPLDSelfTestFailure critical power bad
6 hwCPUBoardCPLDSelfTestFailureDeassert note power well
7 hwCPUBoardClockSignalLost warning
8 hwCPUBoardClockSignalLostDeassert note
9 hwCPUBoardStartUpOverTemp warning temperature bad
10 hwCPUBoardStartUpOverTempDeassert note temperature well
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.40
1 hwPCHOverTemp warning temperature bad
2 hwPCHOverTempDeassert note temperature well
3 hwPCHUncorrectableErr warning
4 hwPCHUncorrectableErrDeassert note
5 hwPCHLowerVoltage critical power bad
6 hwPCHLowerVoltageDeassert note power well
7 hwPCHOverVoltage critical power bad
8 hwPCHOverVoltageDeassert note power well
9 hwPCHClockSignalLost warning
10 hwPCHClockSignalLostDeassert note
11 hwPCHAccessTempFailure critical temperature bad
12 hwPCHAccessTempFailureDeassert note temperature well
13 hwPCHAccessVoltageFailure critical power bad
14 hwPCHAccessVoltageFailureDeassert note power well
15 hwPCHVpvnnOverVoltage warning power bad
16 hwPCHVpvnnOverVoltageDeassert note power well
17 hwPCHVpvnnLowerVoltage warning power bad
18 hwPCHVpvnnLowerVoltageDeassert note power well
19 hwPCHAccessVpvnnVoltageFailure critical power bad
20 hwPCHAccessVpvnnVoltageFailureDeassert note power well
21 hwPCHPRIMVoltOverVoltage warning power bad
22 hwPCHPRIMVoltOverVoltageDeassert note power well
23 hwPCHPRIMVoltLowerVoltage warning power bad
24 hwPCHPRIMVoltLowerVoltageDeassert note power well
25 hwPCHPRIMAccessVoltageFailure critical power bad
26 hwPCHPRIMAccessVoltageFailureDeassert note power well
27 hwPCHIOVoltLowerVoltage warning power bad
28 hwPCHIOVoltLowerVoltageDeassert note power well
29 hwPCHIOVoltOverVoltage warning power bad
30 hwPCHIOVoltOverVoltageDeassert note power well
31 hwPCHIOAccessVoltageFailure critical power bad
32 hwPCHIOAccessVoltageFailureDeassert note power well
33 hwPCHPvnnLowerVoltage warning power bad
34 hwPCHPvnnLowerVoltageDeassert note power well
35 hwPCHPvnnOverVoltage warning power bad
36 hwPCHPvnnOverVoltageDeassert note power well
37 hwPCHOverTempMajor critical temperature bad
38 hwPCHOverTempMajorDeassert note temperature well
45 hwPCHStdbyLowerVoltage warning power bad
46 hwPCHStdbyLowerVoltageDeassert note power well
47 hwPCHStdbyOverVoltage warning power bad
48 hwPCHStdbyOverVoltageDeassert note power well
49 hwPCHAccessStdbyFailure critical
50 hwPCHAccessStdbyFailureDeassert note
51 hwPCHCEHardFailure critical
52 hwPCHCEHardFailureDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.41
1 hwCableSASIncorrectConnection warning
2 hwCableSASIncorrectConnectionDeassert note
3 hwCableCPLDIncorrectConnection warning
4 hwCableCPLDIncorrectConnectionDeassert note
5 hwCableQPILinkFailure critical link-down bad
6 hwCableQPILinkFailureDeassert note link-down well
7 hwCableCXPLinkFault warning link-down bad
8 hwCableCXPLinkFaultDeassert note link-down well
9 hwCableCXPLinkDown critical link-down bad
10 hwCableCXPLinkDownDeassert note link-down well
11 hwCableQPILinkDegrade warning link-down bad
12 hwCableQPILinkDegradeDeassert note link-down well
13 hwCablePSBackplaneDisconnection warning
14 hwCablePSBackplaneDisconnectionDeassert note
15 hwCableFanBackplaneDisconnection warning fans bad
16 hwCableFanBackplaneDisconnectionDeassert note fans well
17 hwCableAggregationPortDisconnection warning
18 hwCableAggregationPortDisconnectionDeassert note
19 hwCableSLIMIncorrectConnection note
20 hwCableSLIMIncorrectConnectionDeassert note
21 hwCableQPILinkCEHardFailure critical link-down bad
22 hwCableQPILinkCEHardFailureDeassert note link-down well
23 hwCablePowerIncorrectConnection warning
24 hwCablePowerIncorrectConnectionDeassert note power well
25 hwCableSASRedriverConfigureFail critical
26 hwCableSASRedriverConfigureFailDeassert note
27 hwCableSLIMNotPresent warning
28 hwCableSLIMNotPresentDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.42
1 hwPortDisconnected warning
2 hwPortConnected warning
5 hwPortInstalled warning
7 hwPortRemoved warning
9 hwPortFault warning
10 hwPortFaultDeassert note
11 hwPortNIPortDisconnected warning
12 hwPortNIPortDisconnectedDeassert note
15 hwPortOpticalModuleVoltageAlarm critical power bad
16 hwPortOpticalModuleVoltageAlarmDeassert note power well
23 hwPortOpticalModulePowerAlarm critical power bad
24 hwPortOpticalModulePowerAlarmDeassert note power well
39 hwPortOpticalModuleSpeedMismatch warning
40 hwPortOpticalModuleSpeedMismatchDeassert note
41 hwPortOAMLostLink warning link-down bad
42 hwPortOAMLostLinkDeassert note link-down well
43 hwPortOAMErrorPackage warning
44 hwPortOAMErrorPackageDeassert note
45 hwPortConfigureFail critical
46 hwPortConfigureFailDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.44
1 hwPHYMDIOErr warning
2 hwPHYMDIOErrDeassert note
3 hwSASPHYErrIncreasedTooFast warning
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.45
1 hwSystemCPUOverLoad critical
2 hwSystemCPUOverLoadDeassert note
3 hwSystemMemoryOverLoad critical
4 hwSystemMemoryOverLoadDeassert note
7 hwSystemPowerFailure critical power bad
8 hwSystemPowerFailureDeassert note power well
9 hwSystemACPIWorkingState warning
11 hwSystemACPISoftOffState warning
13 hwSystemACPINoMemory warning
14 hwSystemACPINoMemoryDeassert note
15 hwSystemUnknownReasonRestart note restarts bad
17 hwSystemRestartByCommand note restarts bad
19 hwSystemRestartByPowerButton note
21 hwSystemRestartByWatchDogTmout note restarts bad
23 hwSystemRestartByTurnOnStrategy note restarts bad
25 hwSystemRestartByRestorePreviousStrategy note restarts well
27 hwSystemOSStartNoBootDevice warning
29 hwSystemOSStartNoBootDisk warning
31 hwSystemOSStartNoPXEService warning
33 hwSystemOSStartInvalidBootPartition warning
35 hwSystemWTDTmoutNoAction warning
36 hwSystemWTDTmoutNoActionDeassert note
37 hwSystemWTDTmoutForceReset warning
38 hwSystemWTDTmoutForceResetDeassert note
39 hwSystemWTDTmoutForcePowerOff warning power bad
40 hwSystemWTDTmoutForcePowerOffDeassert note power well
41 hwSystemWTDTmoutForcedPowerOffThenOn warning power bad
42 hwSystemWTDTmoutForcedPowerOffThenOnDeassert note power well
43 hwSystemPowerOnTmout warning
44 hwSystemPowerOnTmoutDeassert note power well
45 hwSystemPowerCapFailure critical power bad
46 hwSystemPowerCapFailureDeassert note power well
47 hwSystemAbnormallyReset note
48 hwSystemAbnormallyResetDeassert note
49 hwSystemFaultCritical critical
50 hwSystemFaultCriticalDeassert note
55 hwSystemDiffCPUModule warning
56 hwSystemDiffCPUModuleDeassert note
57 hwSystemSuspended warning
58 hwSystemSuspendedDeassert note
59 hwSystemInconsistenMemoryBoard warning
60 hwSystemInconsistenMemoryBoardDeassert note
61 hwSystemInconsistenCPUBoard warning
62 hwSystemInconsistenCPUBoardDeassert note
63 hwSystemInsufficientCPU warning
64 hwSystemInsufficientCPUDeassert note
65 hwSystemDiffCPUType warning
66 hwSystemDiffCPUTypeDeassert note
67 hwSystemDiffHPCBoardType warning
68 hwSystemDiffHPCBoardTypeDeassert note
69 hwSystemMismatchHPCBoardOrCPU warning
70 hwSystemMismatchHPCBoardOrCPUDeassert note
73 hwSystemPSUCFGErr warning power bad
74 hwSystemPSUCFGErrDeassert note power well
75 hwCPUMemoryConfigError warning
76 hwCPUMemoryConfigErrorDeassert note
77 hwCPUMRCFatalError critical
78 hwCPUMRCFatalErrorDeassert note
79 hwNoAvailableMemoryError warning
80 hwNoAvailableMemoryErrorDeassert note
83 hwSystemDiskPartitionOverLoad critical disk-errors bad
84 hwSystemDiskPartitionOverLoadDeassert note disk-errors well
87 hwSystemMemoryInitializationError warning
88 hwSystemMemoryInitializationErrorDeassert note
91 hwSystemMainboardDiskBPMismatch warning
92 hwSystemMainboardDiskBPMismatchDeassert note disk-errors well
93 hwSystemAccessPowerFailure critical power bad
94 hwSystemAccessPowerFailureDeassert note power well
95 hwSystemProductIndentityFailure critical
96 hwSystemProductIndentityFailureDeassert note
97 hwSystemNetworkBandwidthUsageHigh warning
98 hwSystemNetworkBandwidthUsageHighDeassert note
99 hwSystemRestartByBMC note restarts bad
103 hwSystemCPUMismatchChassis warning
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.49
1 hwPICCard3V3LowerVoltage critical power bad
2 hwPICCard3V3LowerVoltageDeassert note power well
3 hwPICCard3V3OverVoltage critical power bad
4 hwPICCard3V3OverVoltageDeassert note power well
5 hwPICCard1V2LowerVoltage critical power bad
6 hwPICCard1V2LowerVoltageDeassert note power well
7 hwPICCard1V2OverVoltage critical power bad
8 hwPICCard1V2OverVoltageDeassert note power well
9 hwPICCard1VLowerVoltage critical power bad
10 hwPICCard1VLowerVoltageDeassert note power well
11 hwPICCard1VOverVoltage critical power bad
12 hwPICCard1VOverVoltageDeassert note power well
13 hwPICCard12VLowerVoltage critical power bad
14 hwPICCard12VLowerVoltageDeassert note power well
15 hwPICCard12VOverVoltage critical power bad
16 hwPICCard12VOverVoltageDeassert note power well
17 hwPICCardOverTempMinor warning temperature bad
18 hwPICCardOverTempMinorDeassert note temperature well
19 hwPICCardOverTempMajor critical temperature bad
20 hwPICCardOverTempMajorDeassert note temperature well
21 hwPICCardInstalled warning
23 hwPICCardRemoved warning
25 hwPICCardPSFault critical
26 hwPICCardPSFaultDeassert note
27 hwPICCardFault warning
28 hwPICCardFaultDeassert note
29 hwPICCardAccess3V3Failure critical
30 hwPICCardAccess3V3FailureDeassert note
31 hwPICCardAccess1V2Failure critical
32 hwPICCardAccess1V2FailureDeassert note
33 hwPICCardAccess1VFailure critical
34 hwPICCardAccess1VFailureDeassert note
35 hwPICCardAccessTempFailure critical temperature bad
36 hwPICCardAccessTempFailureDeassert note temperature well
37 hwPICCardAccess12VFailure critical
38 hwPICCardAccess12VFailureDeassert note
39 hwPICCardLowerVoltage warning power bad
40 hwPICCardLowerVoltageDeassert note power well
41 hwPICCardOverVoltage critical power bad
42 hwPICCardOverVoltageDeassert note power well
43 hwPICCardAccessVoltageFailure critical power bad
44 hwPICCardAccessVoltageFailureDeassert note power well
45 hwPICCardClockSignalLost warning
46 hwPICCardClockSignalLostDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.50
1 hwButtonPowerButtonPressed warning
3 hwButtonUIDButtonpressed warning
5 hwButtonPCIeHotSwapButtonPressed warning
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.51
1 hwExpandFault warning
2 hwExpandFaultDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.57
1 hwJCChipVMSEFault warning
2 hwJCChipVMSEFaultDeassert note
3 hwJCChipOverTempMinor warning temperature bad
4 hwJCChipOverTempMinorDeassert note temperature well
5 hwJCChipOverTempMajor critical temperature bad
6 hwJCChipOverTempMajorDeassert note temperature well
7 hwJCChipAccessTempFailure critical temperature bad
8 hwJCChipAccessTempFailureDeassert note temperature well
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.58
1 hwSCMEventMemoryBrdCFGErr warning
2 hwSCMEventMemoryBrdCFGErrDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.59
1 hwSDRAIDCardFault warning disk-errors bad
2 hwSDRAIDCardFaultDeassert note disk-errors well
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.63
1 hwPCIeSwitchCoreVoltLowerVoltage critical power bad
2 hwPCIeSwitchCoreVoltLowerVoltageDeassert note power well
3 hwPCIeSwitchCoreVoltOverVoltage critical power bad
4 hwPCIeSwitchCoreVoltOverVoltageDeassert note power well
5 hwPCIeSwitchCoreVoltFailure critical power bad
6 hwPCIeSwitchCoreVoltFailureDeassert note power well
7 hwPCIeSwitchVDDVoltLowerVoltage critical power bad
8 hwPCIeSwitchVDDVoltLowerVoltageDeassert note power well
9 hwPCIeSwitchVDDVoltOverVoltage critical power bad
10 hwPCIeSwitchVDDVoltOverVoltageDeassert note power well
11 hwPCIeSwitchVDDVoltFailure critical power bad
12 hwPCIeSwitchVDDVoltFailureDeassert note power well
13 hwPCIeSwitchInputVoltLowerVoltage critical power bad
14 hwPCIeSwitchInputVoltLowerVoltageDeassert note power well
15 hwPCIeSwitchInputVoltOverVoltage critical power bad
16 hwPCIeSwitchInputVoltOverVoltageDeassert note power well
17 hwPCIeSwitchInputVoltFailure critical power bad
18 hwPCIeSwitchInputVoltFailureDeassert note power well
19 hwPCIeSwitchOverTempMinor warning ha-failover bad
20 hwPCIeSwitchOverTempMinorDeassert note ha-failover well
21 hwPCIeSwitchOverTempMajor critical ha-failover bad
22 hwPCIeSwitchOverTempMajorDeassert note ha-failover well
23 hwPCIeSwitchAccessTempFailure critical temperature bad
24 hwPCIeSwitchAccessTempFailureDeassert note temperature well
25 hwPCIeSwitchFileFail critical
26 hwPCIeSwitchFileFailDeassert note
27 hwPCIeSwitchUpdateFail critical
28 hwPCIeSwitchUpdateFailDeassert note
29 hwPCIeSwitchUncorrectableError warning
30 hwPCIeSwitchUncorrectableErrorDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.64
1 hwConnBoardNotProInstalled warning
2 hwConnBoardNotProInstalledDeassert note
3 hwConnBoardAbsent warning
4 hwConnBoardAbsentDeassert note
5 hwConnBoardFailure critical
6 hwConnBoardFailureDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.65
1 hwGPUCarrierBoardlowerVoltage warning power bad
2 hwGPUCarrierBoardlowerVoltageDeassert note power well
3 hwGPUCarrierBoardOverVoltage critical power bad
4 hwGPUCarrierBoardOverVoltageDeassert note power well
5 hwGPUCarrierBoardAccessVoltageFailure critical power bad
6 hwGPUCarrierBoardAccessVoltageFailureDeassert note power well
7 hwGPUCarrierBoardOverTempMinor warning temperature bad
8 hwGPUCarrierBoardOverTempMinorDeassert note temperature well
9 hwGPUCarrierBoardAccessTempFailure critical temperature bad
10 hwGPUCarrierBoardAccessTempFailureDeassert note temperature well
11 hwGPUCarrierBoardClockSignalLost warning
12 hwGPUCarrierBoardClockSignalLostDeassert note
13 hwGPUCarrierBoardCPLDSelfTestFailure critical power bad
14 hwGPUCarrierBoardCPLDSelfTestFailureDeassert note power well
15 hwGPUCarrierBoardAccessPowerFailure critical power bad
16 hwGPUCarrierBoardAccessPowerFailureDeassert note power well
17 hwGPUCarrierBoardPowerOnFailure critical power bad
18 hwGPUCarrierBoardPowerOnFailureDeassert note power well
19 hwGPUCarrierBoardInstalled warning
21 hwGPUCarrierBoardRemoved warning
23 hwGPUCarrierBoardMOSOverTemp warning temperature bad
24 hwGPUCarrierBoardMOSOverTempDeassert note temperature well
25 hwGPUCarrierBoardSoftStartPGAbnormal warning
26 hwGPUCarrierBoardSoftStartPGAbnormalDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.66
1 hwDiskDrawerClose warning
3 hwDiskDrawerOpen warning
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.67
1 hwEIUABoardlowerVoltage warning power bad
2 hwEIUABoardlowerVoltageDeassert note power well
3 hwEIUABoardOverVoltage critical power bad
4 hwEIUABoardOverVoltageDeassert note power well
5 hwEIUABoardAccessVoltageFailure critical power bad
6 hwEIUABoardAccessVoltageFailureDeassert note power well
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.68
1 hwPassThroughCardInstalled warning
3 hwPassThroughCardRemoved warning
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.69
1 hwLogicalDriveFault warning disk-errors bad
2 hwLogicalDriveFaultDeassert note disk-errors well
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.70
1 hwPCIeRetimerUpdateFail critical
3 hwPCIeRetimerConfigureFail critical
4 hwPCIeRetimerConfigureFailDeassert note
5 hwPCIeRetimerLoadFileFail critical
6 hwPCIeRetimerLoadFileFailDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.71
1 hwRepeaterPCIeConfigureFail critical
2 hwRepeaterPCIeConfigureFailDeassert note
= 1.3.6.1.4.1.2011.2.235.1.1.500.11.74
1 hwBMAForwardFailed critical
2 hwBMAForwardFailedDeassert note
`;
