/** Notifications of storage and tape libraries: NetApp, QNAP, TrueNAS, Data Domain, Quantum, IBM, BDT. Numbers and names: NETWORK-APPLIANCE-MIB, NAS-MIB, FREENAS-MIB, DATA-DOMAIN-MIB, ADIC-MANAGEMENT-MIB, IBM-TS4500-MIBv2, .... How to read a line: ../notification-table.ts. */
export const STORAGE = `
= 1.3.6.1.4.1.2.6.182.1.0
1 ibm3584Trap001 warning
2 ibm3584Trap002 warning
4 ibm3584Trap004 warning
7 ibm3584Trap007 warning
16 ibm3584Trap016 warning
17 ibm3584Trap017 warning
20 ibm3584Trap020 note
21 ibm3584Trap021 warning
22 ibm3584Trap022 note
24 ibm3584Trap024 warning
28 ibm3584Trap028 warning
30 ibm3584Trap030 warning
31 ibm3584Trap031 warning
32 ibm3584Trap032 warning
201 ibm3584Trap201 warning
202 ibm3584Trap202 warning
203 ibm3584Trap203 warning
204 ibm3584Trap204 warning
205 ibm3584Trap205 warning
206 ibm3584Trap206 warning
207 ibm3584Trap207 warning
208 ibm3584Trap208 warning
209 ibm3584Trap209 warning
210 ibm3584Trap210 warning
211 ibm3584Trap211 warning
212 ibm3584Trap212 warning
213 ibm3584Trap213 warning
214 ibm3584Trap214 warning
215 ibm3584Trap215 warning
216 ibm3584Trap216 warning
217 ibm3584Trap217 warning
218 ibm3584Trap218 warning
220 ibm3584Trap220 warning
221 ibm3584Trap221 warning
222 ibm3584Trap222 warning
223 ibm3584Trap223 warning
225 ibm3584Trap225 warning
226 ibm3584Trap226 warning
227 ibm3584Trap227 warning
230 ibm3584Trap230 warning
231 ibm3584Trap231 warning
232 ibm3584Trap232 warning
233 ibm3584Trap233 warning
234 ibm3584Trap234 warning
235 ibm3584Trap235 warning
236 ibm3584Trap236 warning
237 ibm3584Trap237 warning
249 ibm3584Trap249 warning
252 ibm3584Trap252 warning
253 ibm3584Trap253 warning
254 ibm3584Trap254 warning
255 ibm3584Trap255 warning
256 ibm3584Trap256 warning
257 ibm3584Trap257 warning
259 ibm3584Trap259 warning
260 ibm3584Trap260 note
401 ibm3584Trap401 warning
402 ibm3584Trap402 warning
403 ibm3584Trap403 warning
405 ibm3584Trap405 warning
406 ibm3584Trap406 warning
407 ibm3584Trap407 warning
408 ibm3584Trap408 warning
409 ibm3584Trap409 warning
410 ibm3584Trap410 warning
415 ibm3584Trap415 warning
416 ibm3584Trap416 warning
419 ibm3584Trap419 warning
420 ibm3584Trap420 warning
421 ibm3584Trap421 warning
422 ibm3584Trap422 warning
424 ibm3584Trap424 warning
425 ibm3584Trap425 warning
426 ibm3584Trap426 warning
427 ibm3584Trap427 warning
428 ibm3584Trap428 warning
429 ibm3584Trap429 note
430 ibm3584Trap430 warning
431 ibm3584Trap431 warning
432 ibm3584Trap432 warning
433 ibm3584Trap433 warning
434 ibm3584Trap434 warning
435 ibm3584Trap435 warning
436 ibm3584Trap436 warning
440 ibm3584Trap440 note
441 ibm3584Trap441 warning
442 ibm3584Trap442 note
443 ibm3584Trap443 warning
444 ibm3584Trap444 warning
445 ibm3584Trap445 warning
446 ibm3584Trap446 warning
447 ibm3584Trap447 warning
448 ibm3584Trap448 warning
449 ibm3584Trap449 warning
450 ibm3584Trap450 warning
451 ibm3584Trap451 warning
452 ibm3584Trap452 warning
453 ibm3584Trap453 warning
454 ibm3584Trap454 warning
455 ibm3584Trap455 warning
456 ibm3584Trap456 warning
457 ibm3584Trap457 warning
458 ibm3584Trap458 warning
459 ibm3584Trap459 warning
= 1.3.6.1.4.1.789.0
2 userDefined warning
6 dhmNoticeDegradedIO warning
7 dhmNoticePFAEvent warning
11 emergencyTrap critical
12 alertTrap warning
13 criticalTrap critical
14 errorTrap warning
15 warningTrap warning
16 notificationTrap warning
17 informationalTrap note
18 dbgTrap warning
21 diskFailedShutdown critical disk-errors bad
22 diskFailed critical disk-errors bad
26 diskRepaired note disk-errors well
31 fanFailureShutdown critical fans bad
33 fanFailed critical fans bad
35 fanWarning warning fans bad
36 fanRepaired note fans well
41 powerSupplyFailureShutdown critical power bad
43 powerSupplyFailed critical power bad
45 powerSupplyWarning warning power bad
46 powerSupplyRepaired note power well
55 cpuTooBusy warning
56 cpuOk note
62 nvramBatteryDischarged warning power bad
63 nvramBatteryLow warning power bad
72 clusterNodeFailed critical ha-failover bad
75 clusterNodeTakenOver critical ha-failover bad
76 clusterNodeRepaired note ha-failover well
82 volumeFull warning disk-errors bad
85 volumeNearlyFull warning disk-errors bad
86 volumeRepaired note disk-errors well
91 overTempShutdown warning temperature bad
95 overTemp warning temperature bad
96 overTempRepaired note temperature well
103 shelfFault warning
106 shelfRepaired note
111 globalStatusNonRecoverable critical
113 globalStatusCritical critical
115 globalStatusNonCritical critical
116 globalStatusOk note
126 softQuotaExceeded warning storage-full bad
127 softQuotaNormal note storage-full well
134 autosupportSendError critical
135 autosupportConfigurationError warning
136 autosupportSent warning
142 upsLinePowerOff critical power bad
143 upsBatteryCritical critical power bad
144 upsShuttingDown warning power bad
145 upsBatteryWarning critical power bad
146 upsLinePowerRetored warning
151 appEmergency critical
152 appAlert warning
153 appCritical critical
154 appError warning
155 appWarning warning
156 appNotice warning
157 appInfo note
158 appTrap warning
162 alfFilewrap warning
166 alfFileSaved warning
167 alfFileNearlyFull warning storage-full bad
176 quotaExceeded warning storage-full bad
177 quotaNormal note storage-full well
187 waflDirFull warning storage-full bad
192 eccSummary warning
195 eccMasked warning
204 ftpdError warning
206 ftpdMaxConnNotice warning
216 ftpdMaxConnThresholdNotice warning
222 scsitgtFCPLinkBreak warning
224 scsitgtPartnerPathMisconfigured warning
226 scsitgtThrottleNotice warning
237 vifPrimaryLinkFailed critical link-down bad
238 vifAllLinksFailed critical link-down bad
245 vfStopped warning
246 vfStarted note
254 vscanVirusDetectedError warning intrusions bad
255 vscanDisConnection warning
256 vscanConfigurationChange note config-changed bad
257 vscanConnection warning
266 vscanServerUpgrade warning
272 volumeRestrictedByMirrorBigIo warning
274 volumeInconsistentUmount warning
275 volumeStateChanged note disk-errors told
276 volumeOnline note disk-errors well
283 rmcCardNeedsReplacement warning
284 rmcCardMissingCables warning
294 volumeRemoteUnreachable warning
296 volumeRemoteOk note disk-errors well
297 volumeRemoteRestored note disk-errors well
298 volumeRemoteRestoreBegin note
304 volumeRestrictedRootConflict warning
314 volumeOfflineTooBig warning disk-errors bad
324 volumeOffline warning disk-errors bad
334 volumeRestricted warning
344 volumeDegradedDirty warning disk-errors bad
354 volumeError warning disk-errors bad
364 snapmirrorSyncFailed critical disk-errors bad
366 snapmirrorSyncOk note disk-errors well
371 chassisTemperatureShutdown warning temperature bad
372 chassisTemperatureWarning warning temperature bad
375 chassisTemperatureUnknown warning
376 chassisTemperatureOk note temperature well
381 chassisCPUFanStopped warning fans bad
383 chassisCPUFanSlow warning
386 chassisCPUFanOk note fans well
391 chassisPowerSuppliesFailed critical power bad
392 chassisPowerSupplyDegraded warning power bad
393 chassisPowerSupplyFailed critical power bad
394 chassisPowerSupplyRemoved warning power bad
395 chassisPowerSupplyOff warning power bad
396 chassisPowerSuppliesOk note power well
397 chassisPowerSupplyOk note power well
403 chassisPowerDegraded warning power bad
406 chassisPowerOk note power well
412 chassisFanDegraded warning fans bad
413 chassisFanRemoved warning fans bad
414 chassisFanStopped warning fans bad
415 chassisFanWarning warning fans bad
416 chassisFanOk note fans well
424 writeVerificationFailed critical
435 domainControllerDisconnect critical
444 plexFailed critical
454 plexOffline warning
482 maxDirSizeAlert warning
485 maxDirSizeWarning warning
= 1.3.6.1.4.1.3764.1.1.200.20.0
100 physLibraryActivity warning
101 physLibraryOnlineStatusChange note
102 physLibraryDoorStatusChange note
103 ieStationDoorStatusChange note
104 moveMediaComplete note
105 tapeDriveAdded note
106 tapeDriveRemoved warning disk-errors bad
107 mediaMounted warning
108 mediaDismounted warning
109 ieStationInventoryPerformed warning
110 rcuReady warning
111 rcuNotReady warning
112 driveActivityUpdate warning
113 driveBrickFwUpdateSuccess warning
114 driveBrickFwUpdateFailure critical disk-errors bad
115 physLibraryConfigurationChange note config-changed bad
116 physLibraryRESChange note
117 driveBrickFwUpdateStart note
118 physLibraryLicenseChange note
119 physLibraryIPv4Change note
120 physLibraryRobotChange note
121 physLibrarySaveRestoreChange note
200 logicalLibraryActivity warning
201 logicalLibraryCreated note
202 logicalLibraryModified warning
203 logicalLibraryDeleted warning
204 logicalLibraryOnlineStatusChange note
400 connectivityGroupStatusChange note
401 controlGroupStatusChange note
402 mediaGroupStatusChange note
403 drivesGroupStatusChange note disk-errors told
404 powerAndCoolingGroupStatusChange note power told
405 roboticsGroupStatusChange note
406 rasEventNotification warning
407 rasTicketNotification note
500 logRetrievalComplete note
= 1.3.6.1.4.1.19746.2.0
1 powerSupplyFailedAlarm critical power bad
2 systemOverheatWarningAlarm warning temperature bad
3 systemOverheatAlertAlarm warning temperature bad
4 systemOverheatShutdownAlarm warning temperature bad
5 fanModuleFailedAlarm critical fans bad
6 nvramFailingAlarm critical
7 fileSystemFailedAlarm critical disk-errors bad
8 fileSpaceMaintenanceAlarm warning
9 fileSpacePreWarningAlarm critical
10 fileSpaceWarningAlarm warning
11 fileSpaceSevereAlarm critical
12 fileSpaceCriticalAlarm critical
14 diskFailedAlarm critical disk-errors bad
15 diskOverheatWarningAlarm warning temperature bad
16 diskOverheatAlertAlarm critical temperature bad
17 diskOverheatShutdownAlarm critical temperature bad
18 raidReconSevereAlarm critical disk-errors bad
19 raidReconCriticalAlarm critical disk-errors bad
20 raidReconCriticalShutdownAlarm critical disk-errors bad
21 raidGroupMissingAlarm warning disk-errors bad
22 diskNoSpareAlarm warning disk-errors bad
23 diskPathAlarm warning disk-errors bad
24 diskSASAlarm warning disk-errors bad
25 diskSASHBAAlarm warning disk-errors bad
26 snapshotFullAlarm warning storage-full bad
27 snapshotHWMAlarm warning
28 clusterNodeAlarm critical ha-failover bad
29 clusterInterfaceAlarm critical ha-failover bad
30 replSyncAlarm warning
31 systemStartupAlarm warning
32 filesysRelaunchAlarm warning
33 filesysDDGCFailedAlarm critical
34 filesysGeneralProblemAlarm warning
35 diskUnsupportedAlarm warning disk-errors bad
36 eventIPMIUnmanageAlarm warning
5002 controllerUnreachableAlert warning
5003 controllerIfaceUnreachableAlert warning
5004 correctableECCLimitReached warning
5005 uncorrectableECCerror critical
5006 legacyChassisTempWarning warning temperature bad
5007 legacyChassisTempCritical critical temperature bad
5008 legacyPowerSupplyWarning critical power bad
5009 legacyFanWarning critical fans bad
5010 powerSupplyWarning critical power bad
5011 fanWarning critical fans bad
5012 voltageWarning warning power bad
5013 powerWarning warning power bad
5014 correctECCWarning warning
5016 processorWarning warning
5017 powerUnitWarning warning power bad
5018 unCorrectECCWarning warning
5020 chassisSensorCritical critical
5021 chassisTempWarning warning temperature bad
5022 chassisTempCritical critical temperature bad
5023 cPUFailureWarning critical
5024 legacyBMCHangCritical critical
5025 bMCHangCritical critical
5026 abnormalShutdown warning
5027 tooManyRelaunches critical
5028 filesystemProblem warning disk-errors bad
5030 dDFSFailedInShutdown critical
5034 dDFSNoHeartbeat note
5036 dDFSDiedAfterReboot critical restarts bad
5037 dDFSDied warning
5038 dDFSRebooted warning restarts bad
5039 dDFSRebootedDisabled warning restarts bad
5040 indexRebuildComplete note
5041 historicalDatabaseRecoverError note
5042 historicalDatabaseBackupError critical
5043 historicalDatabaseUpgradeError critical
5044 historicalDatabasePruneError critical
5045 noHistoricalDatabaseError critical
5046 hDTFileTransferFailed critical
5047 hDTSystemError warning
5048 dIMMFailureAlert critical
5049 memoryAlert warning
5050 portPathDisabled warning
5051 diskPathRedundancy warning
5052 missingPortConnection warning
5053 missingLunPath warning
5054 missingDiskPath warning disk-errors bad
5055 missingEnclosurePath warning disk-errors bad
5059 nvramWarning warning
5060 nvramBatteryAlert warning
5061 nvramErrorAlert warning
5062 phyalert warning
5063 replProgressThreshholdReached warning
5064 replNeedResync note
5065 replLogFull warning storage-full bad
5066 replIncompatibleWorm warning
5067 replDestNotConfigured warning
5068 replLagThreshholdReached warning
5069 sASEnclosureCheck warning
5070 sASTopologyCheck warning
5071 sASPortDisabled warning
5072 sSLCertificateCorrupted warning
5075 snapshotOver90Percent warning
5076 snapshotLimitReached note
5077 sNTZMultipleIterations warning
5078 coredumpWarning warning
5079 coredumpDisabled warning
5080 spaceOver80Percent warning
5081 spaceOver90Percent warning
5082 diskAccessError warning disk-errors bad
5083 diskFailure critical disk-errors bad
5084 diskTemperatureWarning critical temperature bad
5085 diskTemperatureShutdown critical temperature bad
5086 unsupportedHardwareSpareSize warning
5087 missingDiskGroup critical disk-errors bad
5088 diskGroupReconstructionNoProgress warning
5089 diskGroupReconstruction warning
5090 diskGroupReconstructionShutdown critical disk-errors bad
5091 diskGroupReconstructionCritical critical disk-errors bad
5092 diskUnknown warning
5094 lowSpares critical disk-errors bad
5095 unsupportedConfigurationROL warning
5500 cpismissing critical
5501 containerMarkedInvalid warning
5502 smiMrc warning
5508 nvramBatteryLowChargeAlert warning power bad
5527 ext3NvlogDisabled warning
5528 enclosureMixType warning
5531 replPathTooLong warning
6001 compromisedEncryptionKeys note
6002 newEncryptionKey note
6003 encryptionKeyTableFull warning storage-full bad
6004 uncertifiedFirmware warning
6005 filesystemNVRAMDataLoss warning disk-errors bad
6007 mtreeQuotaSoftLimit warning
6008 mtreeQuotaHardLimit warning
6009 interfaceConnectivityDown critical link-down bad
6010 interfaceConnectivityIntermittent warning
6011 interfaceMisconfiguration warning
6013 recoverFromNVRAMFailed critical
6014 cleaningError warning
6015 bMCPartialHang warning
6016 fileMigrationError warning
6017 unusableHostCertificate warning
6018 missingHostCertificate warning
6019 foreignEnclosure warning
6020 interfaceConnectivityUpAndRunning warning
6101 tcpZeroWindowAlert warning
6102 insecureEncryptedReplication warning
6504 nvramHWAlert warning
6505 nvramEnvAlert note
6506 nvramEventHWAlert warning
6507 nvramBattAlert warning
6508 nvramCondAlert warning
6509 upgradeFailure critical
6510 upgradeCompleted note
6511 mailserverError warning
6512 invalidNICSlot warning
6513 unsupportedNIC warning
6514 sASHBAFailure critical
6515 sASHBAErrors critical
6516 unsupportedSASDevice warning
6517 fanFault warning fans bad
6518 powerSupplyInputFault warning power bad
6519 powerSupplyFailure critical power bad
6520 powerSupplyAbsent warning power bad
6521 unsupportedACVoltage warning
6522 iOModuleFault warning
6523 iOModuleInserted note
6524 mgmtModuleFault warning
6525 dIMMFailure critical
6526 sPFault critical
6527 chassisFailure critical
6528 forcedControllerShutdown warning
6529 systemReset critical restarts bad
6530 duplicateAddressDetection warning
6531 spaceReclRestartFailed critical restarts bad
6532 spaceReclMissingUnit note
6533 spaceReclUnitReclaimed warning
6534 spaceReclError note
6535 enclosureHighTemp warning temperature bad
6536 unsupportedSystemType warning
6537 bMCHangShutdown warning
6538 expiredHostCertificate warning
6539 sCSITGTInvalidRegistry warning
6540 encryptionKeyExportFailed critical link-down bad
6541 sSDEndOfLife warning
6542 tapeReposition note
6543 multipleDiskReadErrors critical disk-errors bad
6544 missingCreplUnits note
6545 nvramBattEndOfLife warning
7000 bMCFailure critical
7001 unsupportedDriveModel warning
7002 driveMixType warning
7500 sMSUnresponsive warning
7501 nISCommFailure critical
7502 unsupportedHardwareConfig warning
7503 unsupportedVirtualCPU warning
7504 dNSUnresponsive warning
7505 nTPDFailed critical
7506 invalidEnclosureTopology warning
7507 diskPathSpeedDegraded warning disk-errors bad
7508 targetDriverPortOffline warning
7509 targetDriverPortOnline note
7510 targetDriverPortCore warning
7511 targetDriverPortMultipleCore warning
7512 targetDriverPortFWLoadFailed critical
7513 targetDriverPortUnreadable warning
7514 targetDriverPortTooManyOsc warning
7515 insufficientSpaceForEncryption warning
7516 dDFSRequiresReboot note restarts bad
7517 storageUnitStreamSoftLimit warning
7518 spaceReclSuspended warning
7519 metadataWarningThreshold note
7520 mtreeCascadeNeedResync note
7521 filesystemCorruption warning disk-errors bad
7522 missingTierStorage critical
7523 spaceReclUnitError warning
7524 bMCFailureSysBBU critical
8001 licenseExpiring warning
8002 licenseExpired warning
10000 unsupportedEnclosurePSU note
10001 unsupportedPowerSupply warning
10002 openFanDrawer warning
10003 memoryRiserFault critical
10004 pCILinkDegraded critical link-down bad
10005 invalidHardwareCritical critical
10006 invalidHardwareWarning warning
10007 correctableErrorWarning critical
10008 spuriousInterruptDisabled critical
10009 corruptEncryptionKeys warning
10010 duplicateVTLPoolNames note
10011 generalHardwareFailure critical
10013 iOModuleMacFault warning
10500 storageMigrationCannotResume warning
10501 storageMigrationCopyComplete note
10502 storageMigrationUserSuspend warning
10503 cMTaskEnded warning
10504 physicalCapacityMeasurementTasksLost critical
10505 physicalCapacityMeasurementTasksLostMTree warning
10506 physicalCapacityMeasurementScheduleFailed note
10507 historicalDatabaseFailoverError critical ha-failover bad
10508 hAdegraded critical
10509 upgradeInProgress note
10510 hAofflineErrors critical
10511 suspendedMReplMissingUnits warning
10512 foreignPack warning
10513 vDiskSCSITargetMismatch warning
10514 hATimeOutOfSync warning
10515 enclosureMixDriveType warning
10523 missingSlaveInterface critical
11105 vTLEnabled note
11106 vTLDisabled warning
= 1.3.6.1.4.1.24681.1.10
1 eventInform note
2 eventWarning warning
4 eventError warning
= 1.3.6.1.4.1.50536.2.1
1 alert warning
2 alertCancellation warning
`;
