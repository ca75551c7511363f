/** Notifications of HP and HPE: ProLiant, iLO, Smart Array, racks, ProCurve and Foundry switches. Numbers and names: CPQHLTH-MIB, CPQIDA-MIB, CPQSM2-MIB, CPQHOST-MIB, CPQRACK-MIB, HP-ICF-..., HP-SN-TRAP-MIB. How to read a line: ../notification-table.ts. */
export const HP = `
= 1.3.6.1.4.1.11.0
1 snTrapChasPwrSupply warning
2 snTrapLockedAddressViolation warning
19 snTrapL4MaxSessionLimitReached warning
20 snTrapL4TcpSynLimitReached warning
21 snTrapL4RealServerUp note
22 snTrapL4RealServerDown warning
23 snTrapL4RealServerPortUp note link-down well
24 snTrapL4RealServerPortDown warning link-down bad
25 snTrapL4RealServerMaxConnectionLimitReached warning
26 snTrapL4BecomeStandby warning
27 snTrapL4BecomeActive warning
28 snTrapModuleInserted note
29 snTrapModuleRemoved warning
30 snTrapChasPwrSupplyFailed critical power bad
31 snTrapChasFanFailed critical fans bad
32 snTrapLockedAddressViolation2 warning
33 snTrapFsrpIfStateChange note
34 snTrapVrrpIfStateChange warning ha-failover bad
35 snTrapMgmtModuleRedunStateChange warning
36 snTrapTemperatureWarning warning temperature bad
37 snTrapAccessListDeny warning
38 snTrapMacFilterDeny warning
39 snTrapL4GslbRemoteUp note
40 snTrapL4GslbRemoteDown warning
41 snTrapL4GslbRemoteControllerUp note
42 snTrapL4GslbRemoteControllerDown warning
43 snTrapL4GslbHealthCheckIpUp note
44 snTrapL4GslbHealthCheckIpDown warning
45 snTrapL4GslbHealthCheckIpPortUp note link-down well
46 snTrapL4GslbHealthCheckIpPortDown warning link-down bad
47 snTrapL4FirewallBecomeStandby critical
48 snTrapL4FirewallBecomeActive warning
49 snTrapL4FirewallPathUp note
50 snTrapL4FirewallPathDown warning
51 snTrapIcmpLocalExceedBurst warning
52 snTrapIcmpTransitExceedBurst warning
53 snTrapTcpLocalExceedBurst warning
54 snTrapTcpTransitExceedBurst warning
55 snTrapL4ContentVerification warning
56 snTrapDuplicateIp warning
57 snTrapMplsProblem critical
58 snTrapMplsException warning
59 snTrapMplsAudit warning
60 snTrapMplsDeveloper warning
61 snTrapNoBmFreeQueue warning
62 snTrapSmcDmaDrop warning
63 snTrapSmcBpDrop warning
64 snTrapBmWriteSeqDrop warning
65 snTrapBgpPeerUp note link-down well
66 snTrapBgpPeerDown warning link-down bad
67 snTrapL4RealServerResponseTimeLowerLimit warning
68 snTrapL4RealServerResponseTimeUpperLimit warning
69 snTrapL4TcpAttackRateExceedMax critical intrusions bad
70 snTrapL4TcpAttackRateExceedThreshold warning intrusions bad
71 snTrapL4ConnectionRateExceedMax critical
72 snTrapL4ConnectionRateExceedThreshold warning
73 snTrapRunningConfigChanged note config-changed bad
74 snTrapStartupConfigChanged note config-changed bad
75 snTrapUserLogin note
76 snTrapUserLogout note
77 snTrapPortSecurityViolation warning
78 snTrapPortSecurityShutdown warning
79 snTrapMrpStateChange warning
80 snTrapMrpCamError warning
81 snTrapChasPwrSupplyOK note power well
82 snTrapVrrpeIfStateChange warning ha-failover bad
83 snTrapVsrpIfStateChange warning
= 1.3.6.1.4.1.11.2.3.7.11.12.2.15.15.2.2.0
1 mplsXCUp note
2 mplsXCDown warning
= 1.3.6.1.4.1.11.2.3.7.11.12.2.15.15.3.3.0
1 mplsTunnelUp note vpn-down well
2 mplsTunnelDown warning vpn-down bad
3 mplsTunnelRerouted warning
4 mplsTunnelReoptimized warning
= 1.3.6.1.4.1.11.2.3.7.11.17.7.1.1.0
1 fanDown warning fans bad
2 fanUp note fans well
3 temperatureAlarm warning temperature bad
4 hpFailover critical ha-failover bad
5 hpDistributionEvent warning
6 hpAdminAuthFailure critical login-failures bad
= 1.3.6.1.4.1.11.2.14.8.1.4.0
1 icfVgRptrHealth note
3 icfVgRptrResetEvent note
= 1.3.6.1.4.1.11.2.14.9.2.0
1 hpEntConfigChange note config-changed bad
= 1.3.6.1.4.1.11.2.14.11.5.1.7.1.0.0
1 hpSwitchStpErrantBpduReceived warning loops bad
= 1.3.6.1.4.1.11.2.14.11.5.1.12.1.5.0
1 hpicfBridgeLoopProtectLoopDetectedNotification warning loops bad
2 hpicfBridgeVlanLoopProtectLoopDetectedNotification warning loops bad
= 1.3.6.1.4.1.11.2.14.11.5.1.18.1.0
1 hpicfXrrpTrapStateChange note
2 hpicfXrrpTrapAuthFailure critical login-failures bad
= 1.3.6.1.4.1.11.2.14.11.5.1.19.0
1 hpicfUsrAuthCLIAuthFail critical login-failures bad
2 hpicfUsrAuthPasswdChng warning
3 hpicfPortSecAuthFailure critical login-failures bad
= 1.3.6.1.4.1.11.2.14.11.5.1.20.1.0
1 hpicfPimHardMRTFull warning storage-full bad
2 hpicfPimSoftMRTFull warning storage-full bad
= 1.3.6.1.4.1.11.2.14.11.5.1.24.0
1 hpicfConnectionRateFilterNotification warning
= 1.3.6.1.4.1.11.2.14.11.5.1.32.0
1 hpicfSwitchAuthServerFail critical login-failures bad
= 1.3.6.1.4.1.11.2.14.11.5.1.33.0.0
1 hpicfUdldLinkfault critical link-down bad
2 hpicfUdldLinkUp note link-down well
= 1.3.6.1.4.1.11.2.14.11.5.1.35.1
5 hpicfInstMonNotification warning
= 1.3.6.1.4.1.11.2.14.11.5.1.37.0
1 hpicfArpProtectErrantReply warning
= 1.3.6.1.4.1.11.2.14.11.5.1.38.0
1 hpicfSnmpAuthFail critical login-failures bad
= 1.3.6.1.4.1.11.2.14.11.5.1.69.0
1 hpStackPortChange note
2 hpStackCommanderChange note
3 hpStackMemberChange note
4 hpStackMemberStatusChange note
5 hpStackMergeFailed critical
6 hpStackMergeSuccess warning
7 hpStackTopoChange note
= 1.3.6.1.4.1.11.2.14.12.1.0
1 hpicfChainAddition note
2 hpicfChainRemoval warning
3 hpicfSensorTrap warning
4 hpicfSelfTestTrap note
5 hpicfFaultFinderTrap warning
6 hpicfPowerSupplyStatusTrap warning
= 1.3.6.1.4.1.11.2.14.12.2.0
1 hpicfLinkBeatTrap warning
2 hpicfPartitionTrap warning
3 hpicfMediaAvailDetectTrap warning
4 hpicfMediaAvailLostTrap warning
5 hpicfPortPartitionTrap warning
6 hpicfPortHealTrap warning
= 1.3.6.1.4.1.11.2.14.12.3.0
1 hpVgRedundantUplinkTrap warning
2 hpVgLossOfActiveTrap warning
= 1.3.6.1.4.1.11.2.14.12.4.0
1 hpicfIntrusionTrap warning intrusions bad
2 hpicfBackupLinkTrap warning
= 1.3.6.1.4.1.11.2.14.12.5.0
1 hpICMPRateLimitPortNotification warning
= 1.3.6.1.4.1.11.2.36.1.0
1 hpHttpMgHealthTrap warning
2 hpHttpMgShutdown warning
3 hpHttpMgUnknownHealthTrap warning
4 hpHttpMgOKHealthTrap note
5 hpHttpMgWarningHealthTrap warning
6 hpHttpMgCriticalHealthTrap critical
7 hpHttpMgNonRecoverableHealthTrap critical
8 hpHttpMgDeviceAddedTrap note
9 hpHttpMgDeviceRemovedTrap warning
= 1.3.6.1.4.1.232.0
1001 cpqSeCpuThresholdPassed note
1002 cpqSePCCardThermalDegraded warning temperature bad
1003 cpqSePCCardThermalFailure critical temperature bad
1004 cpqSePCCardThermalSafe note temperature well
1005 cpqSe2CpuThresholdPassed note
1006 cpqSeCpuStatusChange note
1007 cpqSeCpuPowerPodstatusChange note
1008 cpqSeUSBStorageDeviceAttached warning
1009 cpqSeUSBStorageDeviceRemoved warning
1010 cpqSeUSBStorageDeviceReadErrorOccurred warning
1011 cpqSeUSBStorageDeviceWriteErrorOccurred warning
1012 cpqSeUSBStorageDeviceRedundancyLost critical
1013 cpqSeUSBStorageDeviceRedundancyRestored note
1014 cpqSeUSBStorageDeviceSyncFailed critical
1015 cpqSePCIeDiskTemperatureFailed critical temperature bad
1016 cpqSePCIeDiskTemperatureOk note temperature well
1017 cpqSePCIeDiskConditionChange note disk-errors told
1018 cpqSePCIeDiskWearStatusChange note disk-errors told
1019 cpqSePciDeviceAddedOrPoweredOn note
1020 cpqSePciDeviceRemovedOrPoweredOff warning power bad
2001 cpqSiHoodRemoved warning
2002 cpqSiMonitorConditionOK note
2003 cpqSiMonitorConditionDegraded warning
2004 cpqSiMonitorConditionFailed critical
2005 cpqSiCorrMemErrStatusDegraded critical
2006 cpqSiCorrMemErrStatusOk note
2007 cpqSiMemConfigChange note config-changed bad
2008 cpqSiHotPlugSlotBoardRemoved warning
2009 cpqSiHotPlugSlotBoardInserted note
2010 cpqSiHotPlugSlotPowerUpFailed critical power bad
2011 cpqSiSysBatteryFailure critical power bad
2012 cpqSiSysBatteryChargingDegraded warning power bad
2013 cpqSiSysBatteryCalibrationError warning power bad
3001 cpqDa2LogDrvStatusChange note disk-errors told
3002 cpqDa2SpareStatusChange note disk-errors told
3003 cpqDa2PhyDrvStatusChange note disk-errors told
3004 cpqDa2PhyDrvThreshPassedTrap note
3005 cpqDa2AccelStatusChange note disk-errors told
3006 cpqDa2AccelBadDataTrap warning disk-errors bad
3007 cpqDa2AccelBatteryFailed critical disk-errors bad
3008 cpqDa3LogDrvStatusChange note disk-errors told
3009 cpqDa3SpareStatusChange note disk-errors told
3010 cpqDa3PhyDrvStatusChange note disk-errors told
3011 cpqDa3PhyDrvThreshPassedTrap note
3012 cpqDa3AccelStatusChange note disk-errors told
3013 cpqDa3AccelBadDataTrap warning disk-errors bad
3014 cpqDa3AccelBatteryFailed critical disk-errors bad
3015 cpqDaCntlrStatusChange note
3016 cpqDaCntlrActive warning
3017 cpqDa4SpareStatusChange note disk-errors told
3018 cpqDa4PhyDrvStatusChange note disk-errors told
3019 cpqDa4PhyDrvThreshPassedTrap note
3020 cpqDaTapeLibraryStatusChange note disk-errors told
3021 cpqDaTapeLibraryDoorStatusChange note disk-errors told
3022 cpqDaTapeDriveStatusChange note disk-errors told
3023 cpqDaTapeDriveCleaningRequired warning
3024 cpqDaTapeDriveCleanTapeReplace warning disk-errors bad
3025 cpqDa5AccelStatusChange note disk-errors told
3026 cpqDa5AccelBadDataTrap warning disk-errors bad
3027 cpqDa5AccelBatteryFailed critical disk-errors bad
3028 cpqDa5CntlrStatusChange note
3029 cpqDa5PhyDrvStatusChange note disk-errors told
3030 cpqDa5PhyDrvThreshPassedTrap note
3031 cpqDa2TapeLibraryStatusChange note disk-errors told
3032 cpqDa2TapeDriveStatusChange note disk-errors told
3033 cpqDa6CntlrStatusChange note
3034 cpqDa6LogDrvStatusChange note disk-errors told
3035 cpqDa6SpareStatusChange note disk-errors told
3036 cpqDa6PhyDrvStatusChange note disk-errors told
3037 cpqDa6PhyDrvThreshPassedTrap note
3038 cpqDa6AccelStatusChange note disk-errors told
3039 cpqDa6AccelBadDataTrap warning disk-errors bad
3040 cpqDa6AccelBatteryFailed critical disk-errors bad
3041 cpqDa6TapeLibraryStatusChange note disk-errors told
3042 cpqDa6TapeLibraryDoorStatusChange note disk-errors told
3043 cpqDa6TapeDriveStatusChange note disk-errors told
3044 cpqDa6TapeDriveCleaningRequired warning
3045 cpqDa6TapeDriveCleanTapeReplace warning disk-errors bad
3046 cpqDa7PhyDrvStatusChange note disk-errors told
3047 cpqDa7SpareStatusChange note disk-errors told
3048 cpqDaCntlrPartnerStatusChange note
3049 cpqDaPhyDrvSSDWearStatusChange note disk-errors told
6001 cpqHe2CorrectableMemoryError warning
6002 cpqHe2CorrectableMemoryLogDisabled warning
6003 cpqHeThermalTempFailed critical temperature bad
6004 cpqHeThermalTempDegraded warning temperature bad
6005 cpqHeThermalTempOk note temperature well
6006 cpqHeThermalSystemFanFailed critical fans bad
6007 cpqHeThermalSystemFanDegraded warning fans bad
6008 cpqHeThermalSystemFanOk note fans well
6009 cpqHeThermalCpuFanFailed critical fans bad
6010 cpqHeThermalCpuFanOk note fans well
6011 cpqHeAsrConfirmation warning restarts bad
6012 cpqHeThermalConfirmation warning
6013 cpqHePostError warning
6014 cpqHeFltTolPwrSupplyDegraded warning power bad
6015 cpqHe3CorrectableMemoryError warning
6016 cpqHe3CorrectableMemoryLogDisabled warning
6017 cpqHe3ThermalTempFailed critical temperature bad
6018 cpqHe3ThermalTempDegraded warning temperature bad
6019 cpqHe3ThermalTempOk note temperature well
6020 cpqHe3ThermalSystemFanFailed critical fans bad
6021 cpqHe3ThermalSystemFanDegraded warning fans bad
6022 cpqHe3ThermalSystemFanOk note fans well
6023 cpqHe3ThermalCpuFanFailed critical fans bad
6024 cpqHe3ThermalCpuFanOk note fans well
6025 cpqHe3AsrConfirmation warning restarts bad
6026 cpqHe3ThermalConfirmation warning
6027 cpqHe3PostError warning
6028 cpqHe3FltTolPwrSupplyDegraded warning power bad
6029 cpqHe3CorrMemReplaceMemModule note
6030 cpqHe3FltTolPowerSupplyDegraded warning power bad
6031 cpqHe3FltTolPowerSupplyFailed critical power bad
6032 cpqHe3FltTolPowerRedundancyLost warning power bad
6033 cpqHe3FltTolPowerSupplyInserted note power well
6034 cpqHe3FltTolPowerSupplyRemoved warning power bad
6035 cpqHe3FltTolFanDegraded warning fans bad
6036 cpqHe3FltTolFanFailed critical fans bad
6037 cpqHe3FltTolFanRedundancyLost warning fans bad
6038 cpqHe3FltTolFanInserted note fans well
6039 cpqHe3FltTolFanRemoved warning fans bad
6040 cpqHe3TemperatureFailed critical temperature bad
6041 cpqHe3TemperatureDegraded warning temperature bad
6042 cpqHe3TemperatureOk note temperature well
6043 cpqHe3PowerConverterDegraded warning power bad
6044 cpqHe3PowerConverterFailed critical power bad
6045 cpqHe3PowerConverterRedundancyLost warning power bad
6046 cpqHe3CacheAccelParityError warning disk-errors bad
6047 cpqHeResilientMemOnlineSpareEngaged note disk-errors well
6048 cpqHe4FltTolPowerSupplyOk note power well
6049 cpqHe4FltTolPowerSupplyDegraded warning power bad
6050 cpqHe4FltTolPowerSupplyFailed critical power bad
6051 cpqHeResilientMemMirroredMemoryEngaged warning
6052 cpqHeResilientAdvancedECCMemoryEngaged warning
6053 cpqHeResilientMemXorMemoryEngaged warning
6054 cpqHe3FltTolPowerRedundancyRestored note power well
6055 cpqHe3FltTolFanRedundancyRestored note fans well
6056 cpqHe4CorrMemReplaceMemModule warning
6057 cpqHeResMemBoardRemoved warning
6058 cpqHeResMemBoardInserted note
6059 cpqHeResMemBoardBusError warning
6060 cpqHeEventOccurred warning
6061 cpqHeManagementProcInReset warning
6062 cpqHeManagementProcReady warning
6063 cpqHeManagementProcFailedReset critical
6064 cpqHe5CorrMemReplaceMemModule warning
6065 cpqHe5ResMemBoardRemoved warning
6066 cpqHe5ResMemBoardInserted note
6067 cpqHe5ResMemBoardBusError warning
6068 cpqHeResilientMemLockStepMemoryEngaged warning
6069 cpqHe4FltTolPowerSupplyACpowerloss warning power bad
6070 cpqHeSysBatteryFailed critical power bad
6071 cpqHeSysBatteryRemoved warning power bad
6072 cpqHeSysPwrAllocationNotOptimized warning
6073 cpqHeSysPwrOnDenied warning
6074 cpqHePowerFailureError critical power bad
6075 cpqHeInterlockFailureError critical
11001 cpqHoGenericTrap warning
11002 cpqHoAppErrorTrap note
11003 cpqHo2GenericTrap warning
11004 cpqHo2AppErrorTrap note
11005 cpqHo2NicStatusOk note link-down well
11006 cpqHo2NicStatusFailed critical link-down bad
11007 cpqHo2NicSwitchoverOccurred warning ha-failover bad
11008 cpqHo2NicStatusOk2 warning
11009 cpqHo2NicStatusFailed2 critical link-down bad
11010 cpqHo2NicSwitchoverOccurred2 warning ha-failover bad
11011 cpqHoProcessEventTrap note
11012 cpqHoProcessCountWarning warning
11013 cpqHoProcessCountNormal note
11014 cpqHoCriticalSoftwareUpdateTrap critical
11015 cpqHoCrashDumpNotEnabledTrap warning restarts bad
11016 cpqHoBootPagingFileTooSmallTrap warning
11017 cpqHoSWRunningStatusChangeTrap note
11018 cpqHo2PowerThresholdTrap warning power bad
11019 cpqHoBootPagingFileOrFreeSpaceTooSmallTrap warning
11020 cpqHoMibHealthStatusArrayChangeTrap note
22001 cpqRackNameChanged note
22002 cpqRackEnclosureNameChanged note
22003 cpqRackEnclosureRemoved warning disk-errors bad
22004 cpqRackEnclosureInserted note disk-errors well
22005 cpqRackEnclosureTempFailed critical temperature bad
22006 cpqRackEnclosureTempDegraded warning temperature bad
22007 cpqRackEnclosureTempOk note temperature well
22008 cpqRackEnclosureFanFailed critical fans bad
22009 cpqRackEnclosureFanDegraded critical fans bad
22010 cpqRackEnclosureFanOk note fans well
22011 cpqRackEnclosureFanRemoved warning fans bad
22012 cpqRackEnclosureFanInserted note fans well
22013 cpqRackPowerSupplyFailed critical power bad
22014 cpqRackPowerSupplyDegraded warning power bad
22015 cpqRackPowerSupplyOk note power well
22016 cpqRackPowerSupplyRemoved warning power bad
22017 cpqRackPowerSupplyInserted note power well
22018 cpqRackPowerSubsystemNotRedundant warning
22019 cpqRackPowerSubsystemLineVoltageProblem critical power bad
22020 cpqRackPowerSubsystemOverloadCondition critical power bad
22021 cpqRackPowerShedAutoShutdown warning power bad
22022 cpqRackServerPowerOnFailedNotRedundant critical power bad
22023 cpqRackServerPowerOnFailedNotEnoughPower critical power bad
22024 cpqRackServerPowerOnFailedEnclosureNotFound critical disk-errors bad
22025 cpqRackServerPowerOnFailedPowerChassisNotFound critical power bad
22026 cpqRackServerPowerOnManualOverride warning power bad
22027 cpqRackFuseOpen warning
22028 cpqRackServerBladeRemoved warning
22029 cpqRackServerBladeInserted note
22030 cpqRackPowerChassisNotLoadBalanced warning
22031 cpqRackPowerChassisDcPowerProblem critical power bad
22032 cpqRackPowerChassisAcFacilityPowerExceeded critical power bad
22033 cpqRackPowerUnknownPowerConsumption warning
22034 cpqRackPowerChassisLoadBalancingWireMissing warning power bad
22035 cpqRackPowerChassisTooManyPowerChassis warning power bad
22036 cpqRackPowerChassisConfigError warning
22037 cpqRackEnclosureManagerDegraded critical disk-errors bad
22038 cpqRackEnclosureManagerOk note disk-errors well
22039 cpqRackEnclosureManagerRemoved warning disk-errors bad
22040 cpqRackEnclosureManagerInserted note disk-errors well
22041 cpqRackManagerPrimaryRole warning
22042 cpqRackServerBladeEKeyingFailed critical
22043 cpqRackServerBladeEKeyingOK note
22044 cpqRackNetConnectorRemoved warning
22045 cpqRackNetConnectorInserted note
22046 cpqRackNetConnectorFailed critical
22047 cpqRackNetConnectorDegraded warning
22048 cpqRackNetConnectorOk note
22049 cpqRackServerBladeToLowPower warning power bad
22050 cpqRackServerBladeRemoved2 warning
22051 cpqRackServerBladeInserted2 warning
22052 cpqRackServerBladeStatusRepaired note
22053 cpqRackServerBladeStatusDegraded warning
22054 cpqRackServerBladeStatusCritical critical
22055 cpqRackServerBladeGrpCapTimeout warning
22056 cpqRackServerBladeUnexpectedShutdown warning
22057 cpqRackServerBladeMangementControllerFirmwareUpdating note
22058 cpqRackServerBladeMangementControllerFirmwareUpdateComplete note config-changed bad
22059 cpqRackServerBladeSystemBIOSFirmwareUpdating note
22060 cpqRackServerBladeSystemBIOSFirmwareUpdateCompleted note config-changed bad
22061 cpqRackServerBladeFrontIOBlankingActive warning
22062 cpqRackServerBladeRemoteFrontIOBlankingInactive note
22063 cpqRackServerBladeDiagnosticAdaptorInserted note power well
22064 cpqRackServerBladeDiagnosticAdaptorRemoved warning power bad
22065 cpqRackServerBladeEnteredPXEBootMode note
22066 cpqRackServerBladeExitedPXEBootMode note
22067 cpqRackServerBladeWarmReset warning
22068 cpqRackServerBladePOSTCompleted note
22069 cpqRackServerBladePoweredOn warning
22070 cpqRackServerBladePoweredOff warning power bad
22071 cpqRackInformationalEAETrap note
22072 cpqRackMinorEAETrap warning
22073 cpqRackMajorEAETrap warning
22074 cpqRackCriticalEAETrap critical
22075 cpqRackPowerMinorEAETrap warning
22076 cpqRackPowerMajorEAETrap warning
22077 cpqRackPowerCriticalEAETrap critical power bad
22078 cpqRackServerBladePartitionChange note
22079 cpqRackInformationalWSMANTrap note
22080 cpqRackMinorWSMANTrap warning
22081 cpqRackMajorWSMANTrap warning
22082 cpqRackCriticalWSMANTrap critical
22083 cpqRackEnclosureManagerLinkDown warning link-down bad
22084 cpqRackEnclosureManagerLinkUp note link-down well
22085 cpqRackErsCommFailure critical
22086 cpqRackPowerSubsystemOverloadConditionRepaired note power well
= 1.3.6.1.4.1.232.3.0
1 cpqDaLogDrvStatusChange note disk-errors told
2 cpqDaSpareStatusChange note disk-errors told
3 cpqDaPhyDrvStatusChange note disk-errors told
4 cpqDaPhyDrvThreshPassedTrap note
5 cpqDaAccelStatusChange note disk-errors told
6 cpqDaAccelBadDataTrap warning disk-errors bad
7 cpqDaAccelBatteryFailed critical disk-errors bad
= 1.3.6.1.4.1.232.6.0
1 cpqHeCorrectableMemoryError warning
2 cpqHeCorrectableMemoryLogDisabled warning
= 1.3.6.1.4.1.232.165.0
1 trapCritical critical
2 trapWarning warning
3 trapInformation note
4 trapCleared note
5 trapTest note
6 deviceTrapInitialization warning
= 1.3.6.1.4.1.232.0
9001 cpqSm2ServerReset warning restarts bad: iLO reset the server
9003 cpqSm2UnauthorizedLoginAttempts warning login-failures bad: several log-ins to iLO failed
9005 cpqSm2SelfTestError critical: the self-test of iLO failed
9012 cpqSm2ServerPowerOn note: the server was switched on
9013 cpqSm2ServerPowerOff warning power bad: the server was switched off
9017 cpqSm2ServerPowerOnFailure critical power bad: the server could not be switched on
`;
