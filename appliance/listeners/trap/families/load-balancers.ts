/** Notifications of load balancers and accelerators: Citrix ADC, A10, F5 Enterprise Manager, FortiADC. Numbers and names: NS-ROOT-MIB, MAS-MIB-SMIV2-MIB, CITRIX-NetScaler-SD-WAN-MIB, A10-AX-NOTIFICATIONS, F5-EM-MIB, FORTINET-FORTIADC-MIB. How to read a line: ../notification-table.ts. */
export const LOAD_BALANCERS = `
= 1.3.6.1.4.1.3375.3.6.0
1 emDeviceUnreachable warning
2 emSoftwareInstallComplete note
3 emSoftwareInstallFailed critical
4 emDeviceClockSkew warning
5 emDiskUsage warning
6 emMemoryUsage warning
7 emHotfixInstallComplete note
8 emHotfixInstallFailed critical
9 emCpuUsage warning
10 emCertificateExpiration warning
11 emScheduledArchiveFailed warning
12 emDeviceActiveMode warning
13 emDeviceStandbyMode warning
14 emDeviceConfigSync warning
15 emRaidDriveFailureDetected critical disk-errors bad
16 emRaidDriveRebuildComplete note
19 emHaSyncFailed critical ha-failover bad
20 emASMSigInstallComplete note
21 emASMSigInstallFailed critical
22 emASMSigUpdateAvailable warning
23 emASMSigUpdateFailed critical
25 emPerformanceStorageDays warning
26 emPerformanceStorageCap warning
27 emPerformanceThreshold warning
28 emSchedBackupFailed critical
29 emStatsCollectionRateCap warning
30 emDeviceOfflineMode warning
31 emDeviceForcedOfflineMode warning
32 emServiceContractExpiry warning
33 emStatsDBConnectivityLost warning link-down bad
34 emGatherServiceContractFailure critical
35 emDeviceImpaired warning
36 emStatsDBConnectivityRestored note link-down well
= 1.3.6.1.4.1.3845.31.4.3
1 sdWANEventNotification warning
2 sdWANNetworkEventNotification warning
= 1.3.6.1.4.1.5951.1.1.0
1 changeToPrimary note
2 changeToSecondary note
3 cpuUtilization warning
4 linkUp note link-down well: a link is up
5 linkDown warning link-down bad: a link is down
6 discoverFailure critical
7 memUtilization warning
8 entitydown warning
9 entityup warning
10 synflood warning intrusions bad
11 cpuUtilizationNormal note
12 synfloodNormal note intrusions well
13 memoryUtilization warning
14 memoryUtilizationNormal note
15 vServerRequestRate warning
16 vServerRequestRateNormal note
17 serviceRequestRate warning
18 serviceRequestRateNormal note
19 entityRxRate warning
20 entityRxRateNormal note
21 entityTxRate warning
22 entityTxRateNormal note
23 entitySynflood warning intrusions bad
24 entitySynfloodNormal note intrusions well
25 netScalerConfigChange note config-changed bad
26 maxClients warning
27 maxClientsNormal note
28 netScalerConfigSave note config-changed bad
29 serviceRxBytesRate warning
30 serviceRxBytesRateNormal note
31 vserverRxBytesRate warning
32 vserverRxBytesRateNormal note
33 serviceTxBytesRate warning
34 serviceTxBytesRateNormal note
35 vserverTxBytesRate warning
36 vserverTxBytesRateNormal note
37 serviceSynfloodRate warning intrusions bad
38 serviceSynfloodNormal note intrusions well
39 vserverSynfloodRate warning intrusions bad
40 vserverSynfloodNormal note intrusions well
41 svcGroupMemberRequestRate warning
42 svcGroupMemberRequestRateNormal note
43 svcGroupMemberRxBytesRate warning
44 svcGroupMemberRxBytesRateNormal note
45 svcGroupMemberTxBytesRate warning
46 svcGroupMemberTxBytesRateNormal note
47 svcGroupMemberSynfloodRate warning intrusions bad
48 svcGroupMemberSynfloodNormal note intrusions well
49 svcGroupMemberMaxClients warning
50 svcGroupMemberMaxClientsNormal note
51 averageCpuUtilization warning
52 averageCpuUtilizationNormal note
53 monRespTimeoutAboveThresh warning
54 monRespTimeoutBelowThresh note
55 netScalerLoginFailure critical login-failures bad
56 sslCertificateExpiry warning
57 fanSpeedLow warning fans bad
58 fanSpeedNormal note fans well
59 voltageLow warning power bad
60 voltageNormal note power well
61 voltageHigh warning power bad
62 temperatureHigh warning temperature bad
63 temperatureNormal note temperature well
64 diskUsageHigh warning disk-errors bad
65 diskUsageNormal note disk-errors well
66 interfaceThroughputLow warning
67 interfaceThroughputNormal note
68 haVersionMismatch warning ha-failover bad
69 haSyncFailure critical ha-failover bad
70 haNoHeartbeats warning
71 haBadSecState warning ha-failover bad
72 interfaceBWUseHigh warning
73 interfaceBWUseNormal note
74 aggregateBWUseHigh warning
75 aggregateBWUseNormal note
76 vserverRhiStateChange note
77 rateLmtThresholdExceed warning
78 monProbeFailed critical
79 temperatureCpuHigh warning temperature bad
80 temperatureCpuNormal note temperature well
81 entityofs warning
82 powerSupplyFailed critical power bad
83 powerSupplyNormal note power well
84 entityNameChanged note
85 haPropFailure critical ha-failover bad
86 ipConflict warning
87 appfwStartUrl warning
88 appfwDenyUrl warning
89 appfwRefererHeader warning
90 appfwCSRFTag warning
91 appfwCookie warning
92 appfwFieldConsistency warning
93 appfwBufferOverflow warning
94 appfwFieldFormat warning
95 appfwSafeCommerce note
96 appfwSafeObject note
97 appfwPolicyHit warning
98 appfwXSS warning
99 appfwXMLXSS warning
100 appfwSQL warning
101 appfwXMLSQL warning
102 appfwXMLAttachment warning
103 appfwXMLDos warning intrusions bad
104 appfwXMLValidation warning
105 appfwXMLWSI warning
106 appfwXMLSchemaCompile warning
107 appfwXMLSoapFault warning
108 dnskeyExpiry warning
109 platformRateLimitThresholdHigh warning
110 platformRateLimitThresholdNormal note
111 platformPpsLimitThresholdHigh warning
112 platformPpsLimitThresholdNormal note
113 platformRateLimitPktDrop warning
114 platformPpsLimitPktDrop warning
116 haLicenseCheck warning ha-failover bad
117 sslCardFailed critical
118 sslCardNormal note
119 warmRestartEvent warning restarts bad
120 hardDiskDriveErrors warning disk-errors bad
121 compactFlashErrors warning
122 callHomeUploadEvent warning
123 rsa1024KeyExThresholdHigh warning
124 rsa1024KeyExThresholdNormal note
125 rsa2048KeyExThresholdHigh warning
126 rsa2048KeyExThresholdNormal note
127 rsa4096KeyExThresholdHigh warning
128 rsa4096KeyExThresholdNormal note
129 sslCurSessionInUseHigh warning
130 sslCurSessionInUseNormal note
131 clusterNodeHealth warning ha-failover bad
132 clusterNodeQuorum warning ha-failover bad
133 clusterVersionMismatch warning ha-failover bad
134 clusterCCOChange warning ha-failover bad
135 clusterOVSChange warning ha-failover bad
136 clusterSyncFailure critical ha-failover bad
137 clusterPropFailure critical ha-failover bad
138 stickyPrimary warning
139 inbandProtocolVersionMismatch warning
140 sslChipReinit warning
141 appfwViolations warning
142 vridStateChange note
143 portAllocFailed critical
144 lldpRemTablesChange note: its neighbours changed
145 ipv6AddressDuplicated warning
146 lsnPortAllocFailed critical
147 lsnPortQuotaExceed warning storage-full bad
148 lsnSessionQuotaExceed warning storage-full bad
149 haVersionMatched warning ha-failover bad
150 haSyncSucceded warning ha-failover bad
151 haSecondaryStateNormal note ha-failover well
152 haHeartbeatsRecvd note
153 vserverSpillOver warning
154 haPropSuccess critical ha-failover bad
155 partitionConfigEvent warning
156 partitionSwitched warning
157 partitionCONNLimitExceeded warning
158 partitionCONNLimitNormal note
159 partitionBWLimitExceeded warning
160 clusterBackplaneHBMissing warning ha-failover bad
161 pooledLicenseGraceStarted note
162 pooledLicenseGraceNormal note
163 pooledLicenseGracePeriodOver warning
164 pooledLicenseCapacityPartial warning
165 pooledLicenseCapacityNormal note
166 gslbSiteMEPflap warning
= 1.3.6.1.4.1.5951.7.1.2
1 cpuUsageHigh warning
2 cpuUsageNormal note
3 memoryUsageHigh warning
4 memoryUsageNormal note
35 diskUtilizationHigh critical disk-errors bad
36 diskUtilizationNormal note disk-errors well
43 subSystemDown warning
44 subSystemUp note
45 subSystemFailed critical
46 mpsDown warning
47 mpsUp note
48 passwordRecoveryFailed critical login-failures bad
49 passwordRecoverySuccess note login-failures well
54 deviceStateChanged note
58 backupFailed critical
71 loginFailure critical login-failures bad
72 inventoryFailed critical
78 trapConfigFailure critical
80 pooledLicenseGrace warning
84 licensePoolThresholdWarning warning
85 licensePoolThresholdNormal note
86 vipLicenseLimitWarning warning
87 vipLicenseLimitNormal note
88 remoteBackupFailed critical
89 remoteBackupResumed warning
90 perfCounterThresholdHigh warning
91 perfCounterThresholdNormal note
92 devicebackupFailed critical
93 remoteDeviceBackupFailed critical
94 dataStorageExceeded warning
95 dataStorageNormal note
96 sslCertThresholdBreached warning
97 sslCertThresholdNormal note
98 haFailover critical ha-failover bad
99 haNoHeartBeats note
100 haDatabaseOutOfSync warning ha-failover bad
101 inventoryUp note
104 deviceBooted warning
105 deviceRebooted critical restarts bad
106 autoScaleGroupAdded note
107 autoScaleGroupModified warning
108 autoScaleGroupDeleted warning
109 clusterProvisionStatus warning ha-failover bad
110 nodeProvisionStatus warning
111 coolDownPeriodStatus warning
112 clusterDeprovisionStatus warning ha-failover bad
113 nodeDeprovisionStatus warning
114 drainConnPeriodStatus warning
115 deployAppStatus warning
116 modifyAppStatus warning
117 deleteAppStatus warning
118 ipLimitReached warning
119 scaleOutStatus warning
120 scaleInStatus warning
121 addIPSetStatus warning
122 deleteIPSetStatus warning
123 addZone warning
124 deleteZone warning
125 addRecord warning
126 deleteRecord warning
127 addRRData warning
128 deleteRRData warning
131 instancePolicyReconfigurationFailed critical
132 instancePolicyReconfigurationSucceeded warning
133 autoscalegroupUpgrade warning
= 1.3.6.1.4.1.12356.112.0
101 fadcTrapCpuHighThreshold warning
102 fadcTrapMemLowThreshold warning
103 fadcTrapLogDiskHighThreshold warning disk-errors bad
401 fadcTrapDosAttackStart warning intrusions bad
402 fadcTrapDosAttackStop warning intrusions bad
403 fadcTrapFwConnectionLimit warning
404 fadcTrapFwSnatLimit warning
405 fadcTrapRequestBlocked warning
406 fadcTrapXSSAttack warning intrusions bad
407 fadcTrapSQLInjectionAttack warning intrusions bad
408 fadcTrapGenericAttack warning intrusions bad
409 fadcTrapExploitsAttack warning intrusions bad
410 fadcTrapTrojansAttack warning intrusions bad
411 fadcTrapInfoDisclosureAttack warning intrusions bad
412 fadcTrapURLPattenViolate warning
413 fadcTrapProtocolConstraint warning
414 fadcTrapGeoViolateDetected warning
415 fadcTrapReputationViolateDetected warning
416 fadcTrapBotDetected warning
417 fadcTrapFwConnectionDeny warning
418 fadcTrapXmlDetected warning
419 fadcTrapJsonDetected warning
420 fadcTrapSoapDetected warning
421 fadcTrapDlpDetected warning
422 fadcTrapHtmlDetected warning
423 fadcTrapWpdDetected warning
424 fadcTrapCsrfDetected warning
425 fadcTrapDdosIpFragmentation warning
426 fadcTrapDdosTcpSlowDataAttack warning intrusions bad
427 fadcTrapDdosTcpAccessFlood warning intrusions bad
428 fadcTrapDdosHttpConnectionFlood warning intrusions bad
429 fadcTrapDdosHttpRequestFlood warning intrusions bad
430 fadcTrapDdosHttpAccessLimit warning
431 fadcTrapPeriodBlockIP warning
432 fadcTrapCorsViolateDetected warning
433 fadcTrapThresholdViolateDetected warning
434 fadcTrapBiometricsBaseDetected warning
435 fadcTrapSysUserLoginFailedAndBlocked warning
501 fadcTrapCPUTempHigh warning temperature bad
502 fadcTrapCPUTempNormal note temperature well
503 fadcTrapDeviceTempHigh warning temperature bad
504 fadcTrapDeviceTempNormal note temperature well
505 fadcTrapPSUTempHigh warning temperature bad
506 fadcTrapPSUTempNormal note temperature well
507 fadcTrapPSUFanSlow warning
508 fadcTrapDeviceFanSlow warning
509 fadcTrapPSUFanBad warning fans bad
510 fadcTrapPSUFanGood note fans well
511 fadcTrapDeviceFanBad warning fans bad
512 fadcTrapDeviceFanGood note fans well
513 fadcTrapVoltageHigh warning power bad
514 fadcTrapPowerSupplyHigh warning power bad
515 fadcTrapPSUVoltageHigh warning power bad
516 fadcTrapVoltageLow warning power bad
517 fadcTrapPowerSupplyLow warning power bad
518 fadcTrapPSUVoltageLow warning power bad
519 fadcTrapPSUFailure critical power bad
520 fadcTrapARPConflict warning
521 fadcTrapExternalLinkChange note
522 fadcTrapLogDiskCloseThreshold warning disk-errors bad
523 fadcTrapLogDiskLost warning disk-errors bad
524 fadcTrapSsdMwiNearThreshold warning disk-errors bad
525 fadcTrapSsdMwiReachedThreshold warning disk-errors bad
526 fadcTrapHAPeerLost warning ha-failover bad
527 fadcTrapHAMasterFailover critical ha-failover bad
528 fadcTrapPortStatusChange note
529 fadcTrapDiskStatusChange note disk-errors told
530 fadcTrapInetPortExhaustion warning
531 fadcTrapCertExpire warning
532 fadcTrapLogicalInterfaceUp note link-down well
533 fadcTrapLogicalInterfaceDown warning link-down bad
534 fadcTrapLogicalInterfaceDisabled warning
535 fadcTrapAlertTrigger warning
536 fadcTrapSysConnMemHigh warning
537 fadcTrapSysLicenseExpiryNotif warning
538 fadcTrapSysDeviceRebooted warning restarts bad
539 fadcTrapSysDeviceStarted note
540 fadcTrapSysUpgradeComplete note
541 fadcTrapSysUserLogin note
542 fadcTrapSysUserLogout note
543 fadcTrapSysDhcpIpAllocFailure critical
544 fadcTrapSysMetricsDbDiskFull warning disk-errors bad
545 fadcTrapSysStatisticsDbDiskFull warning disk-errors bad
546 fadcTrapSysLogFull warning storage-full bad
547 fadcTrapSysFwBandwidthLimit warning
548 fadcTrapConfigExecute warning
549 fadcTrapConfigCreate warning
550 fadcTrapConfigDelete note config-changed bad
551 fadcTrapConfigUpdate note config-changed bad
552 fadcTrapSysOcspResponseExpires warning
553 fadcTrapSysSslCertificateRevoked warning
554 fadcTrapSysCrlExpires warning
600 fadcTrapMemberConnRateStart warning
601 fadcTrapVSConnRateStart warning
602 fadcTrapMemberConnLimitStart warning
603 fadcTrapVSConnLimitStart warning
604 fadcTrapMemberConnRateStop warning
605 fadcTrapVSConnRateStop warning
606 fadcTrapMemberConnLimitStop warning
607 fadcTrapVSConnLimitStop warning
608 fadcTrapVSTransactionRateStart warning
609 fadcTrapVSTransactionRateStop warning
610 fadcTrapMemberHCDown warning
611 fadcTrapVSHealthChange note
612 fadcTrapMemberHCUp note
613 fadcTrapVSAuthFail critical login-failures bad
614 fadcTrapVSIPPoolLimit warning
615 fadcTrapGatewayHCDown warning
616 fadcTrapLinkGroupHCDown warning link-down bad
617 fadcTrapGatewayHCUp note
618 fadcTrapLinkGroupHCUp note link-down well
619 fadcTrapGatewayInboundBandwidth warning
620 fadcTrapGatewayOutboundBandwidth warning
621 fadcTrapGatewayInboundSpillover warning
622 fadcTrapGatewayOutboundSpillover warning
623 fadcTrapGatewayTotalSpillover warning
624 fadcTrapGlbServerNotAvail warning
625 fadcTrapGlbServerAvail warning
626 fadcTrapGlbVSNotAvail warning
627 fadcTrapGlbVSAvail warning
633 fadcTrapGlbGWNotAvail warning
634 fadcTrapGlbGWAvail warning
635 fadcTrapSlbPoolDown warning
636 fadcTrapSlbPoolUp note
637 fadcTrapSlbPoolHealthChange note
638 fadcTrapSlbServerHealthChange note
639 fadcTrapSlbServerEnabled note
640 fadcTrapSlbServerDisabled warning
641 fadcTrapSlbServerMaintain warning
642 fadcTrapSlbVirtualServerDown warning
643 fadcTrapSlbVirtualServerUp note
644 fadcTrapSlbVirtualServerEnabled note
645 fadcTrapSlbVirtualServerDisabled warning
646 fadcTrapSlbVirtualServerMaintain warning
647 fadcTrapSlbFlowTblHigh warning
648 fadcTrapSlbPersistTblHigh warning
649 fadcTrapSlbPktBuffHigh warning
650 fadcTrapSlbSynCacheUsageHigh warning
651 fadcTrapSlbSynTblHigh warning
652 fadcTrapSlbConnDropMaxFlowTbl warning
653 fadcTrapSlbConnDropMaxPersistTbl warning
654 fadcTrapSlbConnDropMaxSysTbl warning
655 fadcTrapSlbConnDropNoConnMem warning
656 fadcTrapSlbConnDropNoPktBuff warning
657 fadcTrapSlbConnDropPoolLBFailure critical
658 fadcTrapSlbPktDropNoPktBuff warning
659 fadcTrapSlbPktBuffAllocFail critical
660 fadcTrapSlbCertExpire warning
661 fadcTrapSlbCacheOBJAllocFail critical
662 fadcTrapLlbVSThroughputLimit warning
= 1.3.6.1.4.1.22610.2.4.2.100
1 axSyslogTrap warning
= 1.3.6.1.4.1.22610.2.4.3.12.2.1
1 axSystemStart note
2 axSystemShutdown warning
3 axSystemTempHigh warning temperature bad
4 axFan1Failure critical fans bad
5 axFan2Failure critical fans bad
6 axFan3Failure critical fans bad
9 axUpperPowerSupplyFailure critical power bad
10 axLowerPowerSupplyFailure critical power bad
11 axPrimaryHardDiskFailure critical disk-errors bad
12 axSecondaryHardDiskFailure critical disk-errors bad
13 axHardDiskUsageHigh warning disk-errors bad
14 axMemoryUsageHigh warning
15 axSystemRestart note restarts bad
16 axSystemDropPacketEvent warning
17 axSystemRelieveDropPacketEvent warning
18 axSystemControlCpuHigh warning
19 axSystemDataCpuHigh warning
20 axSystemFanFailure critical fans bad
21 axSystemPowerSupplyFailure critical power bad
22 axSystemLicenseRequired warning
23 axSystemLicenseLoadSuccessful warning
24 axSystemLicenseExpired warning
25 axSystemShutdownForReason warning
26 axFileSystemBecomeReadOnly warning
27 axSystemLicensedModuleDisabledForDuration warning
28 axSystemControlCpuBecomeNormal note
29 axSystemDataCpuBecomeNormal note
30 axSystemTempBecomeNormal note temperature well
31 axHardDiskUsageBecomeNormal note disk-errors well
32 axMemoryUsageBecomeNormal note
33 axSystemFanRecover note fans well
34 axSystemPowerSupplyRecover note power well
35 axSystemConnectionResourceHigh warning
36 axSystemConnectionResourceBecomeNormal note
37 axSystemSmpResourceHigh warning
38 axSystemSmpResourceBecomeNormal note
39 axTacacsMonitorServerUpDown warning
41 axHighPrioritySyslog critical
= 1.3.6.1.4.1.22610.2.4.3.12.2.2
1 axHAStandby warning ha-failover bad
2 axHAActive warning ha-failover bad
3 axHAActiveActive warning ha-failover bad
4 axServiceDown warning
5 axServiceUp note
6 axServerDown warning
7 axServerUp note
8 axServerConnLimit warning
9 axServerConnResume warning
10 axServiceConnLimit warning
11 axServiceConnResume warning
12 axVirtualServerPortDown warning link-down bad
13 axVirtualServerPortUp note link-down well
14 axApplicationBufferReachLimit warning
15 axVirtualServerPortReachConnLimit warning
16 axVirtualServerPortReachConnRateLimit warning
17 axVirtualServerReachConnLimit warning
18 axVirtualServerReachConnRateLimit warning
19 axServerConnRateLimit warning
20 axServiceConnRateLimit warning
21 axServiceGroupMemberEnabledForNewConn note
22 axServiceGroupMemberDisabledForNewConn warning
23 axVrrpActive warning ha-failover bad
24 axVrrpStandby warning ha-failover bad
25 axSslServerCertificateErr warning
26 axServerSelectionFailure critical
27 axVirtualServerUp note
28 axVirtualServerDown warning
29 axServerDisabled warning
30 axServiceGroupUp note
31 axServiceGroupDown warning
32 axServiceGroupMemberUp note link-down well
33 axServiceGroupMemberDown warning link-down bad
34 axVcsStateChange note
35 axGatewayUp note
36 axGatewayDown warning
= 1.3.6.1.4.1.22610.2.4.3.12.2.3
1 axNetworkTrunkPortsThreshold warning
= 1.3.6.1.4.1.22610.2.4.3.12.2.5
1 axGslbSiteAdminEnabled note
2 axGslbSiteAdminDisabled warning
3 axGslbSiteOperationalStateUp note
4 axGslbSiteOperationalStateDown warning
5 axGslbSiteSlbDeviceStateUp note
6 axGslbSiteSlbDeviceStateDown warning
9 axGslbServiceIpAdminEnabled note
10 axGslbServiceIpAdminDisabled warning
11 axGslbServiceIpOperationalStateUp note
12 axGslbServiceIpOperationalStateDown warning
13 axGslbServiceIpPortStateUp note
14 axGslbServiceIpPortStateDown warning
15 axGslbZoneAdminEnabled note
16 axGslbZoneAdminDisabled warning
17 axGslbZoneOperationalStateUp note
18 axGslbZoneOperationalStateDown warning
19 axGslbZoneServiceAdminEnabled note
20 axGslbZoneServiceAdminDisabled warning
21 axGslbZoneServiceOperationalStateUp note
22 axGslbZoneServiceOperationalStateDown warning
23 axGslbGroupBecomeMaster warning
24 axGslbGroupRemovedMaster warning
25 axGslbGroupMemberJoinGroup warning
26 axGslbGroupMemberLeaveGroup warning
= 1.3.6.1.4.1.22610.2.4.3.12.2.6
1 axVirtualServerCreateDelete note
2 axVirtualServerPortCreateDelete note
3 axServerCreateDelete note
4 axServerPortCreateDelete note
5 axSslCertificateCreateDelete note
6 axSslCertificateExpiring warning
7 axPartitionResourceUsageWarning warning
`;
