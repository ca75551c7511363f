/** Notifications of other servers and their controllers: Fujitsu iRMC, Lenovo and IBM, Supermicro, LSI MegaRAID. Numbers and names: FSC-SERVERCONTROL2-MIB, LENOVO-XCC-ALERT-MIB, IMMALERT-MIB, SUPERMICRO-SD5-MIB, LSI-MegaRAID-SAS-MIB. How to read a line: ../notification-table.ts. */
export const SERVERS = `
= 1.3.6.1.4.1.2.6.158.5.0
0 ibmSpTrapTempC critical temperature bad: temperature, critical
1 ibmSpTrapVoltC critical power bad: voltage, critical
4 ibmSpTrapPowerC critical power bad: power, critical
5 ibmSpTrapHdC critical disk-errors bad: disk, critical
9 ibmSpTrapRdpsC critical power bad: redundant power supplies, critical
10 ibmSpTrapRdpsN warning power bad: redundant power supplies, not critical
11 ibmSpTrapFanC critical fans bad: fan, critical
12 ibmSpTrapTempN warning temperature bad: temperature, not critical
13 ibmSpTrapVoltN warning power bad: voltage, not critical
21 ibmSpTrapOsToS warning
22 ibmSpTrapAppS warning
23 ibmSpTrapPoffS warning
24 ibmSpTrapPonS warning
25 ibmSpTrapBootS warning
26 ibmSpTrapLdrToS warning
27 ibmSpTrapPFAS warning
30 ibmSpTrapRLogin note
35 ibmSpTrapSysLogS warning
36 ibmSpTrapIhcC warning
37 ibmSpTrapNwChangeS note
40 ibmSpTrapCPUC warning
41 ibmSpTrapMemoryC warning
42 ibmSpTrapCPUN warning
43 ibmSpTrapMemoryN warning
50 ibmSpTrapHardwareC warning
60 ibmSpTrapHardwareN warning
164 ibmSpTrapPowerN warning power bad: power, not critical
165 ibmSpTrapFanN warning fans bad: fan, not critical
= 1.3.6.1.4.1.2.6.190
1 tsveETrap warning
2 tsveWTrap warning
3 tsveITrap note
= 1.3.6.1.4.1.2.6.191.1.4
1 aixFileSystemMounted warning
2 aixFileSystemFull warning disk-errors bad
3 aixVolumeGroupFull warning disk-errors bad
4 aixPageFull warning storage-full bad
5 aixUserLoginFailed note
6 aixUtilizationCPU warning
= 1.3.6.1.4.1.2.6.191.1.6
1 aixSnmptrapHolder warning
= 1.3.6.1.4.1.211.4.1.1.126.1.150.0
2 fjdarye150ItemFault critical
3 fjdarye150BatteryExpiration warning
5 fjdarye150ItemWarning warning
6 fjdarye150SensorStatusChange note
7 fjdarye150MaintenanceRequired critical
9 fjdarye150Information note
10 fjdarye150CaPortLinkStatusChange note
11 fjdarye150StorageClusterEvent warning ha-failover bad
12 fjdarye150StorageClusterInformation note ha-failover bad
22 fjdarye150ItemFaultToNormal note
25 fjdarye150ItemWarningToNormal note
26 fjdarye150SensorStatusChangeToNormal note
50 fjdarye150Error critical
51 fjdarye150Warning warning
60 fjdarye150QuotaLimitExceeded critical storage-full bad
61 fjdarye150QuotaWarningExceeded warning storage-full bad
62 fjdarye150QuotaNormal note storage-full well
63 fjdarye150SnapshotInformation note
= 1.3.6.1.4.1.231.2.10.2.2.10.20.0
2000 sc2TrapTest note
2001 sc2TrapCommunicationFailure critical
2002 sc2TrapCommunicationEstablished note
2003 sc2TrapControllerSelftestWarning warning power bad
2004 sc2TrapControllerSelftestError critical power bad
2005 sc2TrapBiosSelftestError critical power bad
2006 sc2TrapSevereSystemError critical
2010 sc2TrapFanAdded note
2011 sc2TrapFanRemoved warning fans bad
2012 sc2TrapFanOk note fans well
2013 sc2TrapFanCritical critical fans bad
2014 sc2TrapFanFailed critical fans bad
2015 sc2TrapRedundantFanFailed critical fans bad
2020 sc2TrapTempOk note temperature well
2021 sc2TrapTempWarning warning temperature bad
2022 sc2TrapTempCritical critical temperature bad
2023 sc2TrapTempSensorOk note temperature well
2024 sc2TrapTempSensorBroken warning temperature bad
2030 sc2TrapPowerSupplyAdded note
2031 sc2TrapPowerSupplyRemoved warning power bad
2032 sc2TrapPowerSupplyOk note power well
2033 sc2TrapPowerSupplyCritical critical power bad
2034 sc2TrapPowerSupplyFailed critical power bad
2035 sc2TrapRedundantPowerSupplyFailed critical power bad
2036 sc2TrapPowerSupplyRedundancyLost warning power bad
2037 sc2TrapPowerSupplyCriticalTemperature critical temperature bad
2038 sc2TrapPowerSupplyFanFailurePrediction critical fans bad
2039 sc2TrapPowerSupplyFanFailure critical fans bad
2040 sc2TrapAcFail critical
2041 sc2TrapDcFail critical
2042 sc2TrapOnBattery critical power bad
2043 sc2TrapOnMains note power well
2050 sc2TrapVoltageOk note power well
2051 sc2TrapVoltageTooLow warning power bad
2052 sc2TrapVoltageTooHigh critical power bad
2053 sc2TrapVoltageFailed critical power bad
2054 sc2TrapBatteryVoltagePrefail critical power bad
2060 sc2TrapCorrectableMemErrorAddr warning
2061 sc2TrapUncorrectableMemErrorAddr critical
2062 sc2TrapCorrectableMemErrorBank warning
2063 sc2TrapUncorrectableMemErrorBank critical
2064 sc2TrapCorrectableMemErrorModule warning
2065 sc2TrapUncorrectableMemErrorModule critical
2066 sc2TrapCorrectableMemError warning
2067 sc2TrapUncorrectableMemError critical
2068 sc2TrapMemErrorModulePrefail critical
2069 sc2TrapMemErrorModuleFailing critical
2070 sc2TrapMemErrorModuleReplaced critical
2071 sc2TrapMemErrorLoggingDisabled warning
2072 sc2TrapMemErrorLoggingEnabled note
2073 sc2TrapMemErrorAnyModuleReplaced critical
2074 sc2TrapMemErrorRedundancyLost warning
2075 sc2TrapMemNVDIMMLifetime note
2080 sc2TrapCpuSpeedChanged note
2081 sc2TrapCpuPrefail critical
2082 sc2TrapCpuIerr warning
2083 sc2TrapCpuDisabled critical
2090 sc2TrapCabinetSwitchedOff warning
2091 sc2TrapCabinetSwitchedOn note
2092 sc2TrapPowerOffTimeReached warning power bad
2093 sc2TrapServerShutdown note
2094 sc2TrapShutdownCancelled warning
2095 sc2TrapBootRetryCountZero critical
2096 sc2TrapServerBoot warning
2097 sc2TrapServerStandby note
2098 sc2TrapServerSuspend warning
2099 sc2TrapServerResumed note
2100 sc2TrapMessageLogFull warning storage-full bad
2101 sc2TrapMessageLogWarning warning
2102 sc2TrapBootMessageLogEntry warning
2110 sc2TrapIntrusionAssertion critical intrusions bad
2111 sc2TrapIntrusionDeassertion note intrusions well
2112 sc2TrapIntrusionChanged critical intrusions bad
2113 sc2TrapPciBusError warning
2114 sc2TrapPowerOnTimeReached note
2120 sc2TrapCssWarning warning
2121 sc2TrapCssFail critical
2122 sc2TrapCssWarningServer warning
2123 sc2TrapCssFailServer critical
2130 sc2TrapPowerLimitOk note power well
2131 sc2TrapPowerLimitWarning warning power bad
2132 sc2TrapPowerLimitCritical critical power bad
2133 sc2TrapPowerLimitDisabled note
2140 sc2TrapViomInitiateCommunication note
2141 sc2TrapViomStatusChanged note
2150 sc2TrapDrvMonEventMessage note
2151 sc2TrapDrvMonEventWarning warning
2152 sc2TrapDrvMonEventError warning
= 1.3.6.1.4.1.3582.4.1.6.0
8001 adpAlarmStateEnabled note
8002 adpBGIRateChanged note
8003 adpCacheDiscarded warning
8004 adpCacheRebootCantRecover note restarts well
8005 adpCacheRebootRecover note restarts well
8006 adpCacheVersionMismatch warning
8007 adpCCRateChanged note
8008 adpFlashBadImage warning
8009 adpFlashEraseError warning
8010 adpFlashEraseTimeout warning
8011 adpFlashGeneralError warning
8012 adpFlashImage warning
8013 adpFlashOK note
8014 adpFlashProgramError warning
8015 adpFlashProgramTimeout warning
8016 adpLogCleared note
8017 adpLogWrapped warning
8018 adpPatrolReadComplete note
8019 adpPatrolReadPaused warning
8020 adpPatrolReadResumed warning
8021 adpPatrolReadStarted note
8022 adpShutdown warning
8023 adpHibernate warning
8024 adpCrash critical restarts bad
8025 adpRRChanged note
8026 adpPRRateChanged note
8027 adpAlarmStateDisabled warning
8028 adpConfigCleared note
8029 adpReconRateChanged note
8030 adpDefault warning
8031 bbuPresent warning
8032 bbuNotPresent warning
8033 bbuNewBattery warning
8034 bbuReplaced warning
8035 bbuTempHigh warning temperature bad
8036 bbuVoltageLow warning power bad
8037 bbuCharging note
8038 bbuDisCharging warning
8039 bbuTempNormal note temperature well
8040 bbuReplace warning
8041 bbuRelearnStarted note
8042 bbuRelearnProgress warning
8043 bbuRelearnComplete note
8044 bbuRelearnTimeout warning
8045 bbuRelearnPending warning
8046 bbuRelearnPostponed warning
8047 bbuRemoved warning
8048 bbuCapacityLow warning
8049 bbuCapacityAbove warning
8050 bbuFRUChanged note
8051 revisionIdentifierChanged note
8052 adpLockKeyCreated note
8053 adpLockKeyBackedup warning
8054 adpLockKeyVerifiedEscrow warning
8055 adpLockKeyRekeyed warning
8056 adpLockKeyRekeyFailed critical
8057 adpLockKeyInvalid warning
8058 adpLockKeyDestroyed warning
8059 adpEscrowKeyInvalid warning
8060 adpLockKeyFailed critical
8061 bbuChargeDisabled warning
8062 bbuMicrocodeUpdated warning
8063 bbuMicrocodeUpdateFailed critical
8064 haNodeJoin warning ha-failover bad
8065 haNodeBreak warning ha-failover bad
8066 haPeerIncompatible warning ha-failover bad
8067 haCtrlpropIncompatible warning ha-failover bad
8068 haFWVersionMismatch warning ha-failover bad
8069 haCacheMirrorOnline note ha-failover well
8070 haCacheMirrorOffline warning ha-failover bad
8071 adpPropChanged note
8072 adpResetNowStart warning
8073 adpResetNowDone note
8074 peerControllerKeyMismatch warning
8075 peerControllerKeyMatch warning
8077 cfgAutoCreated note
8078 nvcacheBlockRecoverySkipped note
= 1.3.6.1.4.1.3582.4.1.7.0
8101 vdtBGIAborted warning
8102 vdtBGICompleted note
8103 vdtBGIDoneWR note
8104 vdtBGIFailed critical disk-errors bad
8105 vdtBGIStarted note
8107 vdtCCStarted note
8108 vdtCCCompleted note
8109 vdtCCFailed critical disk-errors bad
8110 vdtCCAborted warning
8111 vdtCCCompCor note
8112 vdtInitAborted warning
8113 vdtInitFailed critical disk-errors bad
8114 vdtInitCompleted note
8115 vdtInitFastStarted note
8116 vdtInitFullStarted note
8117 vdtReconStarted note
8118 vdtReconCompleted note
8119 vdtReconResumed warning
8120 vdtReconStopped warning disk-errors bad
8121 vdtStateChange note disk-errors told
8122 vdtCreated note
8123 vdtDeleted warning
8124 vdtSecured warning
8125 vdtPartiallySecured warning
8126 vdtBbmLogCleared note disk-errors well
8127 vdtERASEAborted warning
8128 vdtERASECompleted note
8129 vdtERASEFailed critical disk-errors bad
8130 vdtERASEStarted note
8131 vdtSSCDISASSOCIATEStarted note
8132 vdtSSCDISASSOCIATECompleted note
8133 vdtSSCDISASSOCIATEFailed critical disk-errors bad
8134 vdtSSCDISASSOCIATEAborted warning
8135 vdtACCESSBLOCKEDSSCOFFLINE warning disk-errors bad
8136 haLDIsRemote warning ha-failover bad
8137 haLDIsLocal warning ha-failover bad
8138 haLDTargetIDConflict warning ha-failover bad
8139 haLDAccessShared warning ha-failover bad
8140 haLDAccessExclusive warning ha-failover bad
8141 haLDIncompatible warning ha-failover bad
8142 vdAccessBlockedPeerUnavailable warning disk-errors bad
8143 haLDCompatible warning ha-failover bad
8144 vdPropChanged note
= 1.3.6.1.4.1.3582.4.1.8.0
8201 pdtClearAborted note disk-errors well
8202 pdtClearFailed note disk-errors well
8203 pdtClearStarted note
8204 pdtClearCompleted note disk-errors well
8205 pdtError warning disk-errors bad
8206 pdtFormatStart note
8207 pdtFormatCompleted note
8208 pdtInserted note disk-errors well
8209 pdtRblAborted warning
8210 pdtRblCompleted note
8211 pdtRblFailedBS critical disk-errors bad
8212 pdtRblFailedBT critical disk-errors bad
8213 pdtRblStart note
8214 pdtRblResumed warning
8215 pdtRblStartA note
8216 pdtRemoved warning disk-errors bad
8217 pdtStateChange note disk-errors told
8218 pdtRedundantPathBroken warning disk-errors bad
8219 pdtRedundantPathRestored note disk-errors well
8220 pdtRedundantEnclModuleInserted note disk-errors well
8221 pdtRedundantEnclModuleRemoved warning disk-errors bad
8222 pdtFRU warning
8223 pdtSecured warning
8224 pdtUnsecured warning
8225 pdtReprovisioned warning
8226 pdtLockKeyRekeyed warning
8227 pdtSecurityFailure critical disk-errors bad
8228 pdtPowerStateChange note disk-errors told
8229 pdtNotSupported warning
8230 pdtNotCertified warning
8231 pdtERASEAborted warning
8232 pdtERASECompleted note
8233 pdtERASEStarted note
8234 pdtERASEFailed critical disk-errors bad
8235 haPDIsRemote warning ha-failover bad
8236 haPDIsLocal warning ha-failover bad
8237 pdtLOCATEStart note
8238 pdtLOCATEStop warning disk-errors bad
= 1.3.6.1.4.1.3582.4.1.9.0
8330 widePortLinkLost warning link-down bad
8331 widePortLinkRestored note link-down well
= 1.3.6.1.4.1.3582.4.1.10.0
8501 haHwIncompatible warning ha-failover bad
= 1.3.6.1.4.1.10876.100.3.0
101 trapFanNormal note fans well
102 trapFanWarning warning fans bad
103 trapFanCritical critical fans bad
201 trapVoltageNormal note power well
202 trapVoltageWarning warning power bad
203 trapVoltageCritical critical power bad
301 trapTemperatureNormal note temperature well
302 trapTemperatureWarning warning temperature bad
303 trapTemperatureCritical critical temperature bad
401 trapChassisIntrusionCleared note intrusions well
403 trapChassisIntrusion warning intrusions bad
601 trapStorageSMARTCheckNormal note disk-errors well
602 trapStorageSMARTCheckWarning warning disk-errors bad
603 trapStorageSMARTCheckCritical critical disk-errors bad
701 trapPowerSupplyNormal note power well
702 trapPowerSupplyWarning warning power bad
703 trapPowerSupplyCritical critical power bad
801 trapMemoryCeccNormal note
802 trapMemoryCeccWarning warning
803 trapMemoryCeccCritical critical
901 trapMemoryUeccNormal note
902 trapMemoryUeccWarning warning
903 trapMemoryUeccCritical critical
1001 trapGenericNormal note
1002 trapGenericWarning warning
1003 trapGenericCritical critical
1101 trapBbpStatusNormal note
1102 trapBbpStatusWarning warning
1103 trapBbpStatusCritical critical
1201 trapCpuFaultNormal note
1202 trapCpuFaultWarning warning
1203 trapCpuFaultCritical critical
1301 trapStorageAdapterStatusNormal note
1302 trapStorageAdapterStatusWarning warning
1303 trapStorageAdapterStatusCritical critical
1401 trapBatteryStatusNormal note power well
1402 trapBatteryStatusWarning warning power bad
1403 trapBatteryStatusCritical critical power bad
= 1.3.6.1.4.1.19046.11.1.158.5.0
0 lenovoSpTrapTempC critical temperature bad: temperature, critical
1 lenovoSpTrapVoltC critical power bad: voltage, critical
4 lenovoSpTrapPowerC critical power bad: power, critical
5 lenovoSpTrapHdC critical disk-errors bad: disk, critical
9 lenovoSpTrapRdpsC critical power bad: redundant power supplies, critical
10 lenovoSpTrapRdpsN warning power bad: redundant power supplies, not critical
11 lenovoSpTrapFanC critical fans bad: fan, critical
12 lenovoSpTrapTempN warning temperature bad: temperature, not critical
13 lenovoSpTrapVoltN warning power bad: voltage, not critical
21 lenovoSpTrapOsToS warning
22 lenovoSpTrapAppS warning
23 lenovoSpTrapPoffS warning
24 lenovoSpTrapPonS warning
25 lenovoSpTrapBootS warning
26 lenovoSpTrapLdrToS warning
27 lenovoSpTrapPFAS warning
30 lenovoSpTrapRLogin note
35 lenovoSpTrapSysLogS warning
36 lenovoSpTrapIhcC warning
37 lenovoSpTrapNwChangeS note
40 lenovoSpTrapCPUC warning
41 lenovoSpTrapMemoryC warning
42 lenovoSpTrapCPUN warning
43 lenovoSpTrapMemoryN warning
50 lenovoSpTrapHardwareC warning
60 lenovoSpTrapHardwareN warning
164 lenovoSpTrapPowerN warning power bad: power, not critical
165 lenovoSpTrapFanN warning fans bad: fan, not critical
= 1.3.6.1.4.1.21317.1
30 guid warning
`;
