/** Notifications of NetApp, Quantum, BDT, Pure Storage and Iomega storage, beyond those of ./storage.ts. Numbers and names: NETAPP-MIB, ADIC-SANMGR-PROXY-MIB, BDTMIB, PURESTORAGE-MIB, IOMEGANAS-MIB, LENOVO-ENV-MIB. How to read a line: ../notification-table.ts. */
export const MORE_STORAGE = `
= 1.3.6.1.4.1.789.0
77 clusterNodeRepairing note ha-failover bad
87 volumesStillFull warning disk-errors bad
105 shelfWarning warning
356 volumeSelectedRootConflict warning
434 prefDCDisconnect warning
436 dcPasswdChangeFailed critical
437 domainControllerConnected warning
464 shelfSESElectronicsFailed critical
465 shelfSESElectronicsWarning warning
467 shelfSESElectronicsInfo warning
473 shelfIFModuleFailed critical
475 shelfIFModuleWarning warning
477 shelfIFModuleInfo warning
497 cifsStatsExhaustMemCtrlBlk warning
501 chassisPSRemovedxMinShutdown warning
505 chassisPSUsMismatch warning
511 chassisFanFailxMinShutdown critical fans bad
515 chassisPSUwrongInput warning
521 powerSupplyFanFailxMinShutdown critical fans bad
525 ioCardFailed critical
526 ioCardOk note
532 remoteSystemMgtAlert warning
535 remoteSystemMgmtWarning note
536 remoteSystemMgmtNotification note
547 remoteSystemMgmtPeriodic note
556 remotesystemMgmtTest note
562 diskMultipathOneSwitch warning
563 diskMultipathNoTakeover warning disk-errors bad
565 diskMultipathWarning warning disk-errors bad
574 driveDisableErr warning disk-errors bad
587 hbaOfflineInformation note
594 fcOfflineError warning
595 fcOnlineFailWarning warning power bad
596 fcOffLineNotification warning
597 fcOnlineInformation note
606 lunSnapRestoreStatus note
616 lunCloneCreate note
626 lunCloneSplitStart note
627 lunCloneSplitComplete note
636 flexCloneSplitStart note
637 flexCloneSplitComplete note
646 volumeCloneCreate note
656 snapAutoDelete warning
666 volumeAutogrow warning
674 timedTargetNotResponding warning
676 extcacheCardError critical
686 extcacheCardOffline warning
695 svBackupSnapWarningLimit warning
705 avTrendLicenseExpired warning
706 avTrendLicenseExpiring warning
712 rebootAbnormal warning restarts bad
716 rebootNormal note restarts well
724 volMoveCutoverDeferred note
734 volMoveCutoverFailed critical
736 volMoveDone note
737 volMoveCutoverDeferredWait warning
741 scsibladeOutOfQuorum warning
746 scsibladeInQuorum warning
755 qosMonitorMemoryMaxed warning
757 qosMonitorMemoryAbated note
767 sfoAggregateRelocated warning
773 avUpdateFailed critical
774 avLicenseCheckFailed critical
775 avMcAfeeProductExpired warning
776 avRemedy warning
777 avLicenseCheck warning
783 avRemedyFailure critical
785 avMcAfeeEngineExpired warning
786 avMcAfeeProductExpiring warning
793 av2gbFileNotScanned warning
796 avMcAfeeEngineExpiring warning
802 avVirusfound warning intrusions bad
803 avMcAfeeLicenseFailed critical
804 avDisableFailed critical
805 avDisable warning
806 avMcAfeeLicenseExpiring warning
807 avEnable warning
812 avSpywareFound warning
813 avEnableFailed critical
814 avRollbackFailed critical
816 avRollback warning
817 avUpdate warning
824 snmpBusy warning
837 lunDestroy warning
862 healthMonitorAlertRaised note
867 healthMonitorAlertCleared note
873 volumeLogicalOverallocated warning disk-errors bad
875 volumeReserveGrew warning
882 volumePhysicalOverallocated warning disk-errors bad
895 smVaultSnapWarnLimit warning
896 lunRelocationCompletion note
905 smSyncOutOfSyncWarn warning
973 clusterLinkDown warning ha-failover bad
983 clusterL2ConnFail critical ha-failover bad
993 clusterPingDropLarge critical ha-failover bad
1002 diskFailedRemoveCarrier critical disk-errors bad
1045 sasConnectorWarn critical
1047 sasConnectorInfo warning
1054 sesShelfPowerSupplyError critical power bad
1055 sesShelfPowerSupplyWarn warning power bad
1057 sesShelfPowerSupplyInfo warning
1064 volRehostFailed critical
1065 sesShelfVoltageWarning warning power bad
1067 volRehostSucceeded warning
1072 offboxvscanVirusDetectedError warning intrusions bad
1103 snmpTestTraphost note
1114 snmpFipsSupport warning
1121 noNisServersAvailable warning
1131 noLdapServersAvailable warning
1141 noLsaServersAvailable warning
1151 noNetlogonServersAvailable warning
1164 sesShelfDcmError warning
1165 sesShelfDcmWarn warning
1167 sesShelfDcmInfo warning
1194 snmpSnmpv3Enable note
1204 snmpFipsObjsDelFailed critical
1211 fcBridgeTempEmergency critical temperature bad
1212 fcBridgeTempAlert warning
1216 fcBridgeTempNotice note
1222 fcBridgeFcPortAlert warning
1226 fcBridgeFcPortNotice warning
1232 fcBridgeSASPortAlert warning
1236 fcBridgeSASPortNotice warning
1242 fcBridgeThroughputAlert warning
1246 fcBridgeThroughputNotice warning
1252 fcBridgePowerSupplyAlert warning
1256 fcBridgePowerSupplyNotice note
1262 fcBridgeSasPhyTransitionAlert warning
1266 fcBridgeSasPhyTransitionNotice warning
1302 vsaCloudProviderScheduledEventScheduled note
1303 vsaCloudProviderScheduledEventUpdate note
= 1.3.6.1.4.1.3764.1.1.400.10.10.1000.0
1 ssaPortUpEvent note link-down well
2 ssaPortDownEvent warning link-down bad
3 ssaUidAddedEvent note
4 ssaUidRemovedEvent warning
5 ssaWebReconfiguredEvent warning
6 ssaAsyncErrorEvent warning
7 ssaAdapterEvent warning
8 senseDataEvent note
9 unitAttentionEvent warning
10 ibfEvent warning
11 temperatureChangeEvent note
12 timeReferenceEvent warning
13 shutdownEvent warning
14 diagnosticEvent warning
15 configurationEvent warning
16 unexpectedScsiInterruptEvent warning
17 lipResetEvent warning
18 fcSystemErrorEvent warning
19 fcRequestTransferErrorEvent warning
20 fcResponseTransferErrorEvent warning
21 memoryFaultEvent warning
22 fcLipEvent warning
23 fcLoopUpEvent warning loops bad
24 fcLoopDownEvent warning loops bad
25 pciBusParityErrorEvent warning
26 pciInterfaceErrorEvent warning
27 scsiDeviceAddedEvent note
28 scsiBusResetEvent warning
29 deviceAddedEvent note
30 deviceRemovedEvent warning
31 loggingStartedEvent note
32 loggingStoppedEvent warning
33 interfaceBusFaultEvent warning
34 interfaceDeviceFaultEvent warning
35 scsiUnexpectedDisconnectEvent warning
36 scsiParityErrorEvent warning
37 fcPortDatabaseChangeEvent note
38 ddfMemoryErrorEvent warning
39 fcDirectoryServerChangeEvent note
40 lunLimitExcededEvent warning
41 fcTransferFailureEvent critical
42 deviceLimitExcededEvent warning
43 fcDebugDumpEvent warning
44 excessiveScsiBusErrorsEvent warning
45 memoryScrubberErrorEvent warning
46 srsDeviceCreatedEvent note
47 srsDeviceOnlineEvent note
48 srsDeviceRemovedEvent warning
49 srsDeviceFailedEvent critical
50 srsMemberAddedEvent note
51 srsMemberSuspendedEvent warning
52 srsMemberRemovedEvent warning
53 srsMemberSyncStartedEvent note
54 srsMemberSyncDoneEvent note
55 srsMemberSyncErrorEvent warning
56 srsMemberRetryEvent warning
57 srsMemberErrorEvent warning
58 envPowerNominalEvent note power well
59 envPowerWarningEvent warning power bad
60 envPowerAlarmEvent warning power bad
61 envTemperatureNominalEvent note temperature well
62 envInletTemperatureWarningEvent warning temperature bad
63 envInletTemperatureAlarmEvent warning temperature bad
64 envOutletTemperatureWarningEvent warning temperature bad
65 envOutletTemperatureAlarmEvent warning temperature bad
66 envFanNominalEvent note fans well
67 envFanWarningEvent warning fans bad
68 envFanAlarmEvent warning fans bad
69 eccMemoryErrorEvent warning
70 restartCompleteEvent note restarts bad
71 firmwareUploadCompleteEvent note
72 maxInitiatorsExceededEvent warning
73 dataPathFailoverEvent critical ha-failover bad
74 amemWarningEvent warning
75 hostOfflineEvent warning
76 hostOnlineEvent note
77 hostPortFailoverEvent critical ha-failover bad
78 hpfRequiresInterventionEvent warning
79 controllerResetCompletedEvent note
80 controllerStatusChangeEvent note
81 ethFailoverEvent critical ha-failover bad
82 memUsageWarningEvent warning
83 taskSuspendedWarningEvent warning
84 umTaskWatchdogWarningEvent warning restarts bad
85 dataPathTrespassEvent warning
86 deviceListChangedEvent note
87 autoLevelStart warning
88 autoLevelEnd warning
89 autoLevelError warning
90 corruptNVRAMError warning
100 powerSupplyOutOfSpecEvent warning power bad
101 auxPowerOutOfSpecEvent warning power bad
102 newTemperatureChangeEvent note
103 newPciErrorsEvent warning
104 newMemoryParityErrorsEvent warning
105 pciBusInterfaceErrorEvent warning
106 fcInterfaceFailureEvent critical
107 scsiInterfaceFailureEvent critical
108 ssaInterfaceFailureEvent critical
109 deviceFailureEvent critical
110 fcLinkStatusChangeEvent note
111 newFcTranferErrorsEvent warning
112 envFanEvent warning
113 envPowerEvent warning
114 envTemperatureEvent warning
115 eccMemoryHealthCheckEvent warning
116 eccMemoryScrubberEvent warning
118 deviceRecoverEvent note
150 logWillOverwriteEvent warning
4444 bootCompletedEvent note
= 1.3.6.1.4.1.11369.10.8
1 iomegaNASNotificationError warning
2 iomegaNASNotificationWarn warning
3 iomegaNASNotificationInfo note
= 1.3.6.1.4.1.19046.2.3.11.3.0
1 lenovoEnvMibPowerSupplyFailure critical power bad
2 lenovoEnvMibPowerSupplyFixed note power well
3 lenovoEnvMibFanFailure critical fans bad
4 lenovoEnvMibFanFixed note fans well
5 lenovoEnvMibTempSensorFailure critical temperature bad
6 lenovoEnvMibTempSensorFixed note temperature well
= 1.3.6.1.4.1.20884.10893.2.101.3.0
1 bDTAgentStatusChange note
2 bDTPowerUp note power well
3 bDTShutdown warning
4 bDTError warning
5 bDTInformational note
6 bDTWarning warning
7 bDTCritical critical
8 bDTMailslotOpen warning
9 bDTMailslotClosed warning
10 bDTMagazineRemoved warning
11 bDTMagazineInserted note
12 bDTCleanDrive warning
= 1.3.6.1.4.1.40482.2
50 pureInfoTrap warning
51 pureWarningTrap warning
52 pureCriticalTrap critical
`;
