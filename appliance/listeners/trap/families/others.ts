/** Notifications of VMware, Veeam, Huawei servers and switches, Axis cameras. Numbers and names: VMWARE-ENV-MIB, VMWARE-VMINFO-MIB, VMWARE-VC-EVENT-MIB, VEEAM-MIB, HUAWEI-ENTITY-TRAP-MIB, AXIS-VIDEO-MIB. How to read a line: ../notification-table.ts. */
export const OTHERS = `
= 1.3.6.1.4.1.368.4.2.0
1 alarmNew warning
2 alarmCleared note
3 alarmSingle warning
= 1.3.6.1.4.1.2011.5.25.219.2.1
1 hwChassisRemove warning
2 hwChassisInsert warning
3 hwChassisFail critical
4 hwChassisFailResume critical
5 hwChassisInvalid warning
6 hwChassisInvalidResume warning
= 1.3.6.1.4.1.2011.5.25.219.2.2
1 hwBoardRemove warning
2 hwBoardInsert warning
3 hwBoardFail critical
4 hwBoardFailResume critical
5 hwBoardInvalid warning
6 hwBoardInvalidResume warning
7 hwBoardLeaveMaster warning
8 hwBoardBecomeMaster warning
9 hwUpMicroSwitchOpen warning
10 hwUpMicroSwitchClose warning
11 hwDownMicroSwitchOpen warning
12 hwDownMicroSwitchClose warning
13 hwBoardPowerOff warning power bad
14 hwBandwidthOfAllCardsExceedsThreshold warning
15 hwBoardResetByCmd warning
16 hwBoardResetByCmdResume warning
17 hwBoardHeartbeatTimeout note
18 hwBoardHeartbeatResume note
19 hwBandwidthOfAllCardsExceedsThresholdAlarm warning
20 hwBandwidthOfAllCardsExceedsThresholdResume warning
21 hwBandwidthOfAllCardsExceedsThresholdFatalAlarm critical
22 hwBandwidthOfAllCardsExceedsThresholdFatalResume critical
23 hwPinchCardReset warning
24 hwPinchCardResetResume warning
27 hwVBoardInvalid warning
28 hwVBoardInvalidResume warning
29 hwNeedModifyCfgTrap note
30 hwBoardWarning warning
31 hwBoardWarningResume warning
32 hwBoardPortsConflict warning
33 hwBoardEntityPowerOff warning power bad
34 hwBoardlowmemoryoverload critical power bad
35 hwBoardlowmemoryoverloadResume critical power bad
36 hwBoardAdd note
37 hwBoardDelete warning
38 hwAllLpuSfuFail critical
39 hwAllLpuSfuFailResume critical
40 hwBoardUpCoverAlarm warning
41 hwBoardUpCoverResume warning
42 hwTmPerformanceALarm warning
43 hwTmPerformanceResume warning
44 hwBiosOrBootloaderPwdError warning
45 hwBiosOrBootloaderPwdErrorResume warning
46 hwBootloaderPwdEmpty warning
47 hwBootloaderPwdEmptyResume warning
48 hwBoardOffline warning
49 hwBoardSoftwareNotSupport warning
50 hwForwardEngineInvalid warning
51 hwForwardEngineInvalidResume warning
52 hwForwardEngineFail critical
53 hwForwardEngineFailResume critical
54 hwStorageInsufficient warning
55 hwStorageInsufficientResume warning
56 hwBoardLicenseActFail critical
57 hwBoardLicenseActSuccess warning
58 hwCertExpired warning
59 hwCertExpiredResume warning
60 hwCrlInvalid warning
61 hwCrlInvalidResume warning
= 1.3.6.1.4.1.2011.5.25.219.2.3
1 hwCardRemove warning
2 hwCardInsert warning
3 hwCardFail critical
4 hwCardFailResume critical
5 hwCardInvalid warning
6 hwCardInvalidResume warning
7 hwCardResetByCmd warning
8 hwCardResetByCmdResume warning
9 hwCardResExceed warning
10 hwCardResExceedResume warning
11 hwCardBandwidthModeChange note
12 hwCardSplitChange note
13 hwCardInconsistent warning
14 hwRTULicenseActSuccess warning
15 hwCardPortInvalid warning
= 1.3.6.1.4.1.2011.5.25.219.2.4
1 hwOpticalRemove warning
2 hwOpticalInsert warning
3 hwOpticalFail critical
4 hwOpticalFailResume critical
5 hwOpticalInvalid warning
6 hwOpticalInvalidResume warning
7 hwOpticalPowerAlarm warning power bad
8 hwOpticalPowerAlarmResume warning power bad
9 hwOpticalUnAuthorized warning
10 hwOpticalUnAuthorizedResume warning
11 hwLaserNoFited warning
12 hwLaserNoFitedResume warning
13 hwOpticalTunableNotMatch warning
14 hwOpticalTunableNotMatchResume warning
15 hwGpsModuleRemove warning
16 hwGpsModuleInsert warning
17 hwOptCfgNotMatch warning
18 hwOptCfgNotMatchResume warning
19 hwOpticalBiasCurrentAlarm warning power bad
20 hwOpticalBiasCurrentAlarmResume warning power bad
= 1.3.6.1.4.1.2011.5.25.219.2.5
1 hwPowerRemove warning power bad
2 hwPowerInsert warning
3 hwPowerFail critical power bad
4 hwPowerFailResume critical power bad
5 hwPowerInvalid warning
6 hwPowerInvalidResume warning
7 hwPowerUnusable warning
8 hwPowerUnusableResume warning
9 hwPowerInsufficient warning
10 hwPowerInsufficientResume warning
11 hwIntegratedPowerFault critical power bad
12 hwIntegratedPowerFaultResume critical power bad
13 hwPowerLimited warning
= 1.3.6.1.4.1.2011.5.25.219.2.6
1 hwFanRemove warning fans bad
2 hwFanInsert warning
3 hwFanFail critical fans bad
4 hwFanFailResume critical fans bad
5 hwFanInvalid warning
6 hwFanInvalidResume warning
7 hwFanUnusable warning
8 hwFanUnusableResume warning
9 hwFanMinorAlarm warning fans bad
10 hwFanMinorAlarmResume warning fans bad
= 1.3.6.1.4.1.2011.5.25.219.2.7
1 hwLcdRemove warning
2 hwLcdInsert warning
3 hwLcdInvalid warning
4 hwLcdInvalidResume warning
5 hwLcdUnusable warning
6 hwLcdUnusableResume warning
= 1.3.6.1.4.1.2011.5.25.219.2.8
1 hwCmuRemove warning
2 hwCmuInsert warning
3 hwCmuInvalid warning
4 hwCmuInvalidResume warning
5 hwCmuUnusable warning
6 hwCmuUnusableResume warning
7 hwCmuFail critical
8 hwCmuFailResume critical
= 1.3.6.1.4.1.2011.5.25.219.2.9
1 hwCommunicateError note
2 hwCommunicateResume warning
3 hwInnerPortPacketCrcErr warning
4 hwInnerPortPacketCrcErrResume warning
5 hwInnerPortLinkDown warning link-down bad
6 hwInnerPortLinkUp note link-down well
= 1.3.6.1.4.1.2011.5.25.219.2.10
1 hwTempAlarm warning temperature bad
2 hwTempResume note
3 hwHumidityAlarm warning
4 hwHumidityResume note
5 hwVoltAlarm warning power bad
6 hwVoltResume note
7 hwGateAlarm warning
8 hwGateResume note
9 hwFogAlarm warning
10 hwFogResume note
11 hwUnstableAlarm warning
12 hwUnstableResume warning
13 hwBrdTempAlarm warning temperature bad
14 hwBrdTempResume note
15 hwBrdTempFatalAlarm critical temperature bad
16 hwBrdTempFatalResume critical temperature bad
17 hwPowerFailureAlarm critical power bad
18 hwPowerFailureResume critical power bad
19 hwIOSwitchOneAlarm warning
20 hwIOSwitchOneAlarmResume warning
21 hwIOSwitchTwoAlarm warning
22 hwIOSwitchTwoAlarmResume warning
23 hwIOSwitchThreeAlarm warning
24 hwIOSwitchThreeAlarmResume warning
25 hwEntityDyingGaspEvent warning
26 hwIOSwitchAlarm warning
27 hwIOSwitchAlarmResume warning
= 1.3.6.1.4.1.2011.5.25.219.2.11
1 hwSystemConfigError warning
2 hwSystemConfigResume warning
3 hwSystemRollback warning
4 hwVirtualAccessDrvConfigError warning
5 hwPatchDelNeedReStartTrap warning
6 hwSMSReboot warning restarts bad
7 hwVirtualLicenseNearDeadline critical
8 hwVirtualLicenseExpire warning
9 hwVirtualLicenseExpResume warning
10 hwSystemConfigNotMatchTrap warning
11 hwNetconfDatabaseAbnormal critical
12 hwNetconfDatabaseRestore note
13 hwCfgDatabaseException warning
14 hwVirtualLicenseNearDeadlineResume critical
15 hwNoConsolePassword warning login-failures bad
= 1.3.6.1.4.1.2011.5.25.219.2.12
1 hwPortDown warning link-down bad
2 hwPortUp note link-down well
3 hwPortNoSupportOETrap warning
4 hwPortRemove warning
5 hwPortInsert warning
8 hwPortOpticalPositionInvalid warning
9 hwPortOpticalPositionValid warning
10 hwPortInvalid warning
11 hwPortFail critical link-down bad
12 hwPortFailResume critical link-down bad
= 1.3.6.1.4.1.2011.5.25.219.2.13
1 hwUserDefAlarm warning
2 hwUserDefResume warning
3 hwPeerDevPnPTrunkAggregationFailure critical
= 1.3.6.1.4.1.2011.5.25.219.2.14
1 hwCPUUtilizationRising warning
2 hwCPUUtilizationResume note
3 hwCpuFail critical
4 hwCpuFailResume critical
5 hwFwdCPUUtilizationRising warning
6 hwFwdCPUUtilizationResume note
= 1.3.6.1.4.1.2011.5.25.219.2.15
1 hwMemUtilizationRising warning
2 hwMemUtilizationResume note
3 hwCapMemUtilizationRising warning
4 hwCapMemUtilizationResume note
= 1.3.6.1.4.1.2011.5.25.219.2.16
1 hwStorageDevRemove warning
2 hwStorageDevInsert note
= 1.3.6.1.4.1.2011.5.25.219.2.17
1 hwPppLoopbackDetect warning
2 hwPppLoopbackDetResume warning
= 1.3.6.1.4.1.2011.5.25.219.2.18
1 hwFileError warning
2 hwFileErrorResume note
= 1.3.6.1.4.1.2011.5.25.219.2.19
1 hwUSBInsert warning
2 hwUSBRemove warning
3 hwUSBUnidentified warning
4 hwUSBUnidentifiedResume warning
5 hwUsbStatusChg warning
= 1.3.6.1.4.1.2011.5.25.219.2.20
1 hwPmuRemove warning
2 hwPmuInsert warning
3 hwPmuFail critical
4 hwPmuFailResume critical
5 hwPmuInvalid warning
6 hwPmuInvalidResume warning
= 1.3.6.1.4.1.2011.5.25.219.2.21
1 hwRATEOFTRAFFICRising warning
2 hwRATEOFTRAFFICResume note
= 1.3.6.1.4.1.2011.5.25.219.2.22
1 hwBatteryFull warning storage-full bad
2 hwUpsFaultTrap warning power bad
3 hwUpsFaultResume warning power bad
4 hwUpsPowerLow warning power bad
5 hwUpsPowerFull warning storage-full bad
6 hwPowerCubeAlarm warning power bad
7 hwPowerCubeAlarmResume warning power bad
8 hwRpsPowerRemove warning power bad
9 hwRpsPowerInsert warning
10 hwRpsPowerOn warning
11 hwRpsPowerOff warning power bad
12 hwRpsFanInvalid warning
13 hwRpsFanInvalidResume warning
14 hwRpsTempInvalid note
15 hwRpsTempInvalidResume note
16 hwBatteryGroupFault critical power bad
17 hwBatteryGroupFaultResume warning power bad
18 hwBatteryFault critical power bad
19 hwBatteryFaultResume warning power bad
20 hwBatteryMinorFault warning power bad
21 hwBatteryMinorFaultResume warning power bad
= 1.3.6.1.4.1.2011.5.25.219.2.23
1 hwThreadFaultIsolate warning
= 1.3.6.1.4.1.2011.5.25.219.2.24
1 hwDiskUtilizationRising warning
2 hwDiskUtilizationResume note
3 hwDiskPartitionInValid warning
4 hwDiskPartitionInValidResume warning
5 hwDiskPartitionSpacinsufficient warning
6 hwDiskPartitionSpacinsufficientResume warning
7 hwDiskPartitionUseageRising warning
8 hwDiskPartitionUseageResume warning
9 hwDiskInvalid warning
10 hwDiskInvalidResume warning
11 hwDiskBadPyhsicalBlocks warning disk-errors bad
12 hwDiskErasePyhsicalBlocks warning
= 1.3.6.1.4.1.2011.5.25.219.2.25
1 hwVMResInconsist warning
2 hwVMResInconsistResume warning
= 1.3.6.1.4.1.2011.5.25.219.2.29
1 hwDataplaneCpuOverloadAlarm critical power bad
2 hwDataplaneCpuOverloadResume critical power bad
= 1.3.6.1.4.1.2011.5.25.219.2.30
1 hwInsSpaceLackAlarm warning
2 hwInsSpaceLackResume warning
= 1.3.6.1.4.1.2011.5.25.219.2.31
1 hwVfpSysCheckErr warning
2 hwVfpSysCheckErrResume warning
= 1.3.6.1.4.1.2011.5.25.219.2.32
1 hwCapCPUUtilizationRising warning
2 hwCapCPUUtilizationResume note
3 hwCapSingleCoreCPUUtilizationRising warning
4 hwCapSingleCoreCPUUtilizationResume note
= 1.3.6.1.4.1.2011.5.25.219.2.33
1 hwPduNotPresent warning
2 hwPduPresent warning
3 hwPduCommLost warning
4 hwPduCommLostResume warning
5 hwPduDmuHardwareFault warning
6 hwPduDmuHardwareFaultResume warning
7 hwPduDMUAutoUpgradeFail critical
8 hwPduDMUAutoUpgradeFailResume critical
9 hwPduDacsHardwareFault warning
10 hwPduDacsHardwareFaultResume warning
11 hwPduDacsTempAlarm warning temperature bad
12 hwPduDacsTempAlarmResume warning temperature bad
13 hwPduDacsI2CChannelFault critical
14 hwPduDacsI2CChannelFaultResume warning
= 1.3.6.1.4.1.2011.5.25.219.2.34
1 hwReportSyslogInfo note
= 1.3.6.1.4.1.2011.5.25.219.2.35
1 hwEntityNpsPatchInstallFail critical
2 hwEntityNpsPatchInstallFailResume critical
3 hwEntityNpsPatchPacketError warning
4 hwEntityNpsPatchPacketErrorResume warning
5 hwEntityNpsSysConfigError warning
6 hwEntityNpsSysConfigErrorResume warning
7 hwEntityNpsSslCertInvalidEarlyWarning warning
8 hwEntityNpsSslCertInvalidEarlyResume warning
9 hwEntityNpsSslCertInvalid warning
10 hwEntityNpsSslCertInvalidResume warning
11 hwEntityNpsDiskPartitionUsageExceedingThreshold critical disk-errors bad
12 hwEntityNpsDiskPartitionUsageExceedingThresholdResume warning disk-errors bad
13 hwEntityNpsDiskPartitionUnavailable warning disk-errors bad
14 hwEntityNpsDiskPartitionUnavailableResume warning disk-errors bad
15 hwEntityNpsDiskPartitionSpaceInsufficient warning
16 hwEntityNpsDiskPartitionSpaceInsufficientResume warning
17 hwEntityNpsExecutableFilesIncomplete note
18 hwEntityNpsExecutableFilesIncompleteResume note
19 hwEntityNpsSoftwareIntegrityError critical
20 hwEntityNpsSoftwareIntegrityErrorResume warning
21 hwEntityNpsOMUSyncFail critical
22 hwEntityNpsOMUSyncFailResume critical
23 hwEntityNpsVMDiskUnavailable warning disk-errors bad
24 hwEntityNpsVMDiskUnavailableResume warning disk-errors bad
25 hwEntityNpsDatabaseRestoreFail note
26 hwEntityNpsSSLCertExpired warning
27 hwEntityNpsSSLCertExpiredEarlyWarning warning
28 hwEntityNpsVMResInconsist warning
29 hwEntityNpsVMResInconsistResume warning
30 hwEntityNpsVmFault warning
31 hwEntityNpsVmFaultResume warning
32 hwEntityNpsVNFMConnectFault warning
33 hwEntityNpsVNFMConnectResume warning
34 hwEntityNpsFabricOamPlaneDown warning
35 hwEntityNpsFabricOamPlaneDownResume warning
36 hwEntityNpsFabricLinkSubhealthy warning
37 hwEntityNpsFabricLinkSubhealthyResume warning
38 hwEntityNpsDriverTypeMismatch warning
39 hwEntityNpsDriverTypeMismatchResume warning
40 hwEntityNpsRuCreateFail critical
41 hwEntityNpsRuCreateFailResume critical
42 hwEntityNpsIpSecRuleFail critical
43 hwEntityNpsIpSecRuleFailResume critical
44 hwEntityNpsBaseLinkSubhealthy warning
45 hwEntityNpsBaseLinkSubhealthyResume warning
= 1.3.6.1.4.1.2011.5.25.219.2.36
1 hwEntityConfigurationRollbackRising warning
= 1.3.6.1.4.1.2011.5.25.219.2.37
1 hwNPDomainDropCauseCntNumabruptlyAlarm warning
2 hwNPDomainDropCauseCntNumabruptlyResume note
= 1.3.6.1.4.1.2011.5.25.219.2.38
1 hwNPResourceExcAlarm warning
2 hwNPResourceExcResume note
= 1.3.6.1.4.1.2011.5.25.219.2.39
1 hwEntityFileSystemRebuild warning
2 hwEntityFileSystemAbnormal warning disk-errors bad
3 hwEntityFileSystemFdAlarm warning disk-errors bad
4 hwEntityFileSystemFdResume warning
5 hwEntityFileSystemAbnormalResume warning disk-errors bad
= 1.3.6.1.4.1.2011.5.25.219.2.40
1 hwEntityCODECHardewareFaultAlarm warning
2 hwEntityTPMHardewareFaultAlarm warning
3 hwEntityMCUHardewareFaultAlarm warning
= 1.3.6.1.4.1.2011.5.25.219.2.41
1 hwInternalProtocolNetworkPortFaultAlarm critical
2 hwInternalProtocolNetworkPortFaultResume warning
= 1.3.6.1.4.1.2011.5.25.219.2.42
1 hwContainerCpuUtilizationRising warning
2 hwContainerCpuUtilizationResume note
3 hwContainerMemUtilizationRising warning
4 hwContainerMemUtilizationResume note
5 hwContainerStorageInsufficient warning
6 hwContainerStorageInsufficientResume note
7 hwContainerAbnormal note
8 hwContainerAbnormalResume note
9 hwContainerAppAbnormal note
10 hwContainerAppAbnormalResume note
11 hwFrerLinkPacketLossTrap warning link-down bad
12 hwFrerLinkPacketLossTrapRestore note link-down well
= 1.3.6.1.4.1.2011.5.25.219.2.43
1 hwSipfpmFlowOverloadTrap critical power bad
2 hwSipfpmFlowOverloadRestoreTrap note power well
3 hwSACSessionOverloadTrap critical power bad
4 hwSACSessionOverloadRestoreTrap note power well
= 1.3.6.1.4.1.2011.5.25.219.2.44
1 hwSystemBakeupStartup warning
= 1.3.6.1.4.1.2011.6.3.8.2.0
1 hwDevBoardDetectTrap warning
2 hwDevBoardDisappearedTrap warning
3 hwDevBoardStateChangedTrap note
4 hwDevBoardStaChgOffLineTrap warning
5 hwDevBoardAutoLoadTrap warning
6 hwDevUserlabelChangeTrap note
7 hwDevSystemStateChangeTrap note
8 hwDevFrameDetectTrap warning
9 hwDevFrameDisappearedTrap warning
10 hwDevFrameStateChangeTrap note
11 hwDevExtendedFramePortChangeTrap note
12 hwDevSnmpProbeRecordTrap note
13 hwDevStackFrameStateChangeTrap note
= 1.3.6.1.4.1.2011.6.3.8.3.1.0
2 hwDevSystemDataSynCancelTrap warning
3 hwDevActiveStandbyContolBoardInconsistentTrap warning
5 hwDevActiveStandbyDataSynCancelTrap warning
6 hwDevActiveStandbyDataSynCancelRecoverTrap note
7 hwDevSystemPoweroffTrap warning power bad
8 hwDevSystemAutoDeployFailTrap critical
9 hwDevSystemDeviceNameChangeTrap note
= 1.3.6.1.4.1.2011.6.3.8.3.2.0
1 hwDevFrameTypeInconsistentTrap warning
2 hwDevFrameRestoreTrap note
3 hwDevFrameFaultTrap critical
4 hwDevExtendedFrameTypeInconsistentTrap warning
5 hwDevExtendedFrameDyingGaspAlarmTrap warning
6 hwDevExtendedFrameDyingGaspRestoreTrap note
7 hwDevFrameIdOverLoadTrap critical
8 hwDevFrameCmtsAntitheftAuthFailTrap critical login-failures bad
9 hwDevFrameCmtsAntitheftAuthRestoreTrap note
10 hwVccDataLinkFault warning link-down bad
11 hwVccDataLinkFaultResume warning link-down bad
12 hwVccDataChannelFault warning
13 hwVccDataChannelFaultResume warning
14 hwDeviceHighTemperatureMinorFaultTrap warning temperature bad
15 hwDeviceHighTemperatureMinorRestoreTrap note temperature well
16 hwDeviceHighTemperatureMajorFaultTrap warning temperature bad
17 hwDeviceHighTemperatureMajorRestoreTrap note temperature well
18 hwDeviceHighTemperatureCriticalFaultTrap critical temperature bad
19 hwDeviceHighTemperatureCriticalRestoreTrap note temperature well
20 hwDevStackFrameFaultTrap critical
21 hwDevStackFrameRestoreTrap note
22 hwDevStandbyFrameTypeInconsistentTrap warning
23 hwFwdChannelFault warning
24 hwFwdChannelFaultResume warning
26 hwDevTlsCertifyFailTrap critical
27 hwDevTlsCertifyRestoreTrap note
28 hwDevExtendedFrameRestoreTrap note
29 hwDevExtendedFrameFaultTrap critical
= 1.3.6.1.4.1.2011.6.3.8.3.3.0
1 hwDevBoardMisMatchTrap warning
3 hwDevBoardFaultTrap critical
4 hwDevBoardRestoreTrap note
5 hwDevBoardReplacedTrap warning
6 hwDevBoardEnterTemperatureProctectModeTrap warning
7 hwDevBoardExitTemperatureProctectModeTrap note temperature well
8 hwDevBoardTemperatureTooHighTrap warning temperature bad
9 hwDevBoardTemperatureTooHighRecoverTrap note temperature well
10 hwDevBoardTemperatureTooLowTrap warning temperature bad
11 hwDevBoardTemperatureTooLowRecoverTrap note temperature well
12 hwDevPowerInputFaultTrap critical power bad
13 hwDevPowerInputRecoverTrap note power well
14 hwDevBoardOnlineStateTrap note
16 hwDevBoardPower5VFaultTrap warning power bad
17 hwDevBoardPower5VResumeTrap warning
18 hwDevStorageFaultTrap warning
21 hwDevStorageFaultRestoreTrap note
22 hwFtpConfigureTrap warning
23 hwDevBoardAutomaticExpandFailTrap critical
24 hwDevBoardAutomaticExpandRestoreTrap note
26 hwDevBoardInputFaultTrap warning
27 hwDevBoardInputRecoverTrap note
28 hwDevPowerLackVoltageFaultTrap warning power bad
29 hwDevPowerLackVolitageRecoverTrap note power well
30 hwDevBoardReplaceFailTrap critical
31 hwDevPowerPortInputFaultTrap critical power bad
32 hwDevPowerPortInputRecoverTrap note power well
33 hwDevPowerPortInputUnderVolFaultTrap warning power bad
34 hwDevPowerPortInputUnderVolRecoverTrap note power well
35 hwDevImportantFileBrokenTrap warning
36 hwDevImportantFileBrokenRestoreTrap note
37 hwDevRtuLicCapacityExceedFaultTrap warning
38 hwDevRtuLicCapacityExceedRestoreTrap note
39 hwDevExBiosPasswordFaultTrap warning login-failures bad
40 hwDevExBiosPasswordRecoverTrap note login-failures well
41 hwDevLoadLowerVersionTrap warning
42 hwDevPowerOverThresholdFaultTrap warning power bad
43 hwDevPowerOverThresholdRestoreTrap note power well
44 hwDevBoardIsolatedTrap warning
45 hwDevBoardIsolatedRecoverTrap note
48 hwDevVoiceFileLZMATrap warning
49 hwDevFileIntegrityCheckFailedTrap critical
50 hwDevFileIntegrityCheckSuccessTrap warning
51 hwDevBoardAddConfigReplaceSuccessTrap warning
52 hwDevBoardAddConfigReplaceFailTrap critical
= 1.3.6.1.4.1.2011.6.3.8.3.4.0
1 hwDevSubBoardTypeInconsistentTrap warning
2 hwDevSubBoardMisMatchTrap warning
3 hwDevSubBoardReplacedTrap warning
4 hwDevSubBoardTemperatureTooHighTrap warning temperature bad
5 hwDevSubBoardTemperatureTooHighRecoverTrap note temperature well
6 hwDevSubBoardFaultTrap warning
7 hwDevSubBoardFaultRecoverTrap note
8 hwDevSubBoardActStdInconsistentTrap warning
9 hwDevSubBoardActStdInconsistentRestoreTrap note
= 1.3.6.1.4.1.2011.6.3.8.3.5.0
1 hwDiagResOverloadFaultTrap critical power bad
2 hwDiagResOverloadRestoreTrap note power well
= 1.3.6.1.4.1.2011.6.3.8.5.0
1 hwFrameAdminResultTrap warning
2 hwSlotAdminResultTrap warning
3 hwSubSlotAdminResultTrap warning
4 hwPortAdminResultTrap warning
= 1.3.6.1.4.1.2011.6.3.8.6.0
1 hwDevAntiTheftLockTraps warning
2 hwDevAntiTheftUnAuthTraps warning
3 hwDevAntiTheftUnAuthResumeTraps warning
= 1.3.6.1.4.1.6876.0
301 vmwEnvHardwareEvent warning
= 1.3.6.1.4.1.6876.4.1.0
1 vmwVmPoweredOn warning
2 vmwVmPoweredOff warning power bad
3 vmwVmHBLost warning
4 vmwVmHBDetected warning
5 vmwVmSuspended warning
301 vmwESXEnvHardwareEvent warning
302 vmwESXEnvHardwareAlert warning
303 vmwESXEnvBatteryAlert warning
304 vmwESXEnvChassisAlert warning
305 vmwESXEnvThermalAlert warning
306 vmwESXEnvDiskAlert warning
307 vmwESXEnvPowerAlert warning
308 vmwESXEnvProcessorAlert warning
309 vmwESXEnvMemoryAlert warning
310 vmwESXEnvBIOSAlert warning
390 vmwEnvIpmiSelFull warning storage-full bad
400 vmwEnvIpmiSelMemoryRaised warning
401 vmwEnvIpmiSelMemoryCleared note
410 vmwEnvIpmiSelPowerSupplyRaised warning power bad
411 vmwEnvIpmiSelPowerSupplyCleared note power well
420 vmwEnvIpmiSelFanRaised warning fans bad
421 vmwEnvIpmiSelFanCleared note fans well
430 vmwEnvIpmiSelCpuRaised warning
431 vmwEnvIpmiSelCpuCleared note
= 1.3.6.1.4.1.6876.4.3.0
201 vpxdAlarm warning
202 vpxdDiagnostic warning
203 vpxdAlarmInfo warning
= 1.3.6.1.4.1.6876.53.0
100 vmwVchaNodeJoined note
105 vmwVchaNodeLeft warning
110 vmwVchaNodeIsolated warning
130 vmwVchaClusterStateChanged warning ha-failover bad
150 vmwVchaClusterModeChanged warning ha-failover bad
205 vmwVchaPublicIpUp note
206 vmwVchaPublicIpDown critical
210 vmwVchaFailoverTriggered critical ha-failover bad
220 vmwVchaFailoverSucceeded critical ha-failover bad
225 vmwVchaFailoverFailedDisabledMode critical ha-failover bad
226 vmwVchaFailoverFailedNodeLost critical ha-failover bad
227 vmwVchaFailoverFailedPassiveNotReady critical ha-failover bad
230 vmwVchaContinueAsActive warning
300 vmwVchaDbReplicationStateChanged note
350 vmwVchaFileReplicationStateChanged note
= 1.3.6.1.4.1.31023.1.1.1.0
1 onBackupJobCompleted note
2 onVmBackupCompleted note
3 onLinuxFLRMountStarted note
4 onLinuxFLRCopyToStarted note
5 onLinuxFLRToOriginalStarted note
6 onLinuxFLRCopyToFinished note
7 onLinuxFLRToOriginalFinished note
8 onWinFLRMountStarted note
9 onWinFLRToOriginalStarted note
10 onWinFLRCopyToStarted note
11 onWinFLRToOriginalFinished note
12 onWinFLRCopyToFinished note
13 onWebDownloadStart warning
14 onWebDownloadFinished note
15 onSobrOffloadFinished warning
16 onCdpRpoReport warning
`;
