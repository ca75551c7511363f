/** Notifications of switches beyond those of ./switches.ts: AlliedWare Plus, Ubiquiti EdgeSwitch, Siemens SCALANCE, Westermo, Nexans, Linksys, Radlan. Numbers and names: AT-VCSTACK-MIB, AT-QOSv2-MIB, AT-LINKTRAP-MIB, AT-LOOPPROTECT-MIB, AT-ENVMONv2-MIB, AT-LOG-MIB, .... How to read a line: ../notification-table.ts. */
export const MORE_SWITCHES = `
= 1.3.6.1.4.1.9.6.1.101.0
228 rlNdInspectionMessageDropTrap warning
229 rlRaGuardMessageDropTrap warning
230 rlNbrBindingIntegrityEntryAddedTrap note
231 rlNbrBindingIntegrityEntryStateChangeTrap note
232 rlNbrBindingIntegrityEntryAnchorChangeTrap note
233 rlNbrBindingIntegrityEntryDeletedTrap note
234 rlNbrBindingIntegrityEntryLimitReachTrap warning
235 rlNbrBindingIntegrityOverflowTrap warning
236 rlDhcpGuardMessageDropTrap warning
237 rlSrcGuardMessageDropTrap warning
238 rlSrcGuardTCAMOverflowTrap warning
239 rlNbrBindingIntegrityPrefixOverflowTrap warning
= 1.3.6.1.4.1.9.9.42.2.0
1 rttMonConnectionChangeNotification note
2 rttMonTimeoutNotification warning
3 rttMonThresholdNotification warning
4 rttMonVerifyErrorNotification warning
5 rttMonNotification warning
6 rttMonLpdDiscoveryNotification note
7 rttMonLpdGrpStatusNotification warning
8 rttMonNotificationV2 warning
= 1.3.6.1.4.1.9.9.46.2.0
1 vtpConfigRevNumberError warning
2 vtpConfigDigestError warning
3 vtpServerDisabled note
4 vtpMtuTooBig warning
6 vtpVersionOneDeviceDetected warning
7 vlanTrunkPortDynamicStatusChange note
8 vtpLocalModeChanged note
9 vtpVersionInUseChanged note
10 vtpVlanCreated note
11 vtpVlanDeleted warning
12 vtpVlanRingNumberConflict warning
13 vtpPruningStateOperChange note
= 1.3.6.1.4.1.9.9.599.0
1 ciscoLwappDot11ClientKeyDecryptError warning
2 ciscoLwappDot11ClientAssocNacAlert note
3 ciscoLwappDot11ClientDisassocNacAlert warning
4 ciscoLwappDot11ClientMovedToRunState note
5 ciscoLwappDot11ClientStaticIpFailTrap critical
6 ciscoLwappDot11ClientDisassocDataStatsTrap warning
7 ciscoLwappDot11ClientAssocDataStatsTrap warning
8 ciscoLwappDot11ClientSessionTrap note
9 ciscoLwappDot11ClientAssocTrap warning
10 ciscoLwappDot11ClientDeAuthenticatedTrap warning
11 ciscoLwappDot11ClientMovedToRunStateNewTrap warning
12 ciscoLwappDot11ClientMobilityTrap warning
13 ciscoLwappDot11ClientMaxClientsReached warning
= 1.3.6.1.4.1.9.9.612.0
1 ciscoLwappDot11CountryChangeNotif note
= 1.3.6.1.4.1.11.0
3 snTrapOspfIfStateChange note
4 snTrapOspfVirtIfStateChange note
5 snOspfNbrStateChange note
6 snOspfVirtNbrStateChange note
7 snOspfIfConfigError warning
8 snOspfVirtIfConfigError warning
9 snOspfIfAuthFailure critical login-failures bad
10 snOspfVirtIfAuthFailure critical login-failures bad
11 snOspfIfRxBadPacket warning
12 snOspfVirtIfRxBadPacket warning
13 snOspfTxRetransmit warning
14 ospfVirtIfTxRetransmit warning
15 snOspfOriginateLsa warning
16 snOspfMaxAgeLsa warning
17 snOspfLsdbOverflow warning
18 snOspfLsdbApproachingOverflow warning
= 1.3.6.1.4.1.11.2.3.7.11.33.1.2.7.0
1 bt2SwPrimaryPowerSupplyFailure critical power bad
2 bt2SwDefGwUp note
3 bt2SwDefGwDown warning
4 bt2SwDefGwInService warning
5 bt2SwDefGwNotInService warning
16 bt2SwVrrpNewMaster warning ha-failover bad
17 bt2SwVrrpNewBackup warning ha-failover bad
18 bt2SwVrrpAuthFailure critical login-failures bad
19 bt2SwLoginFailure critical login-failures bad
22 bt2SwTempExceedThreshold warning temperature bad
26 bt2SwRackLocationChange note
27 bt2SwApplyComplete note
28 bt2SwSaveComplete note
29 bt2SwFwDownloadSucess warning
30 bt2SwFwDownloadFailure critical
31 bt2SwTempReturnThreshold note temperature well
32 bt2SwFanFailure critical fans bad
33 bt2SwFanFailureFixed critical fans bad
34 bt2SwUfdfoLtMFailure critical
35 bt2SwUfdfoLtMUP warning
36 bt2SwUfdfoGlobalEna warning
37 bt2SwUfdfoGlobalDis warning
38 bt2SwUfdfoLtDAutoEna warning
39 bt2SwUfdfoLtDAutoDis warning
40 bt2SwCubeInserted note
41 bt2SwCubeRemoved warning
42 bt2SwStgNewRoot warning loops bad
43 bt2SwCistNewRoot warning loops bad
44 bt2SwStgTopologyChanged warning loops bad
45 bt2SwCistTopologyChanged warning loops bad
46 bt2SwHotlinksMasterUp note link-down well
47 bt2SwHotlinksMasterDn warning
48 bt2SwHotlinksBackupUp warning
49 bt2SwHotlinksBackupDn warning
50 bt2SwHotlinksNone warning
= 1.3.6.1.4.1.11.2.3.7.11.33.4.2.7.0
2 bntSwDefGwUp note
3 bntSwDefGwDown warning
4 bntSwDefGwInService warning
5 bntSwDefGwNotInService warning
19 bntSwLoginFailure critical login-failures bad
22 bntSwTempExceedThreshold warning temperature bad
27 bntSwApplyComplete note
28 bntSwSaveComplete note
29 bntSwFwDownloadSucess warning
30 bntSwFwDownloadFailure critical
31 bntSwTempReturnThreshold note temperature well
34 bntSwUfdfoLtMFailure critical
35 bntSwUfdfoLtMUP warning
36 bntSwUfdfoGlobalEna warning
37 bntSwUfdfoGlobalDis warning
38 bntSwUfdfoLtDAutoEna warning
39 bntSwUfdfoLtDAutoDis warning
42 bntSwStgNewRoot warning loops bad
43 bntSwCistNewRoot warning loops bad
44 bntSwStgTopologyChanged warning loops bad
45 bntSwCistTopologyChanged warning loops bad
51 bntSFPInserted note
52 bntSFPRemoved warning
= 1.3.6.1.4.1.89.0
3 rxOverflowHWFault warning
4 txOverflowHWFault warning
5 routeTableOverflow warning
10 resetRequired warning
12 endTftp warning
13 abortTftp warning
14 startTftp note
23 faultBackUp warning
24 mainLinkUp note link-down well
36 ipxRipTblOverflow warning
37 ipxSapTblOverflow warning
49 facsAccessVoilation warning
50 autoConfigurationCompleted note
51 forwardingTabOverflow warning
53 framRelaySwitchConnectionUp note
54 framRelaySwitchConnectionDown critical
61 errorsDuringInit warning
66 vlanDynPortAdded note
67 vlanDynPortRemoved warning
68 rsSDclientsTableOverflow warning
69 rsSDinactiveServer warning
70 rsIpZhrConnectionsTableOverflow warning
71 rsIpZhrReqStaticConnNotAccepted warning
72 rsIpZhrVirtualIpAsSource warning
73 rsIpZhrNotAllocVirtualIp warning
74 rsSnmpSetRequestInSpecialCfgState warning
136 rsPingCompletion note
137 pppSecurityViolation warning
138 frDLCIStatudChange note
139 papFailedCommunication critical
140 chapFailedCommunication critical
141 rsWSDRedundancySwitch warning
142 rsDhcpAllocationFailure critical
145 rlIpFftStnOverflow warning
146 rlIpFftSubOverflow warning
147 rlIpxFftStnOverflow warning
148 rlIpxFftSubOverflow warning
149 rlIpmFftOverflow warning
150 rlPhysicalDescriptionChanged note
151 rldot1dStpPortStateForwarding warning loops bad
152 rldot1dStpPortStateNotForwarding warning loops bad
153 rlPolicyDropPacketTrap warning
154 rlPolicyForwardPacketTrap warning
156 rlIgmpProxyTableOverflow warning
157 rlIgmpV1MsgReceived warning
158 rlVrrpEntriesDeleted warning ha-failover bad
159 rlHotSwapTrap warning
160 rlTrunkPortAddedTrap note
161 rlTrunkPortRemovedTrap warning
162 rlTrunkPortNotCapableTrap warning
170 rlLockPortTrap note
171 vlanDynVlanAdded note
172 vlanDynVlanRemoved warning
173 vlanDynamicToStatic warning
174 vlanStaticToDynamic warning
175 dstrSysLog warning
176 rlEnvMonFanStateChange note fans told
177 rlEnvMonPowerSupplyStateChange note power told
178 rlStackStateChange note
179 rlEnvMonTemperatureRisingAlarm warning temperature bad
180 rlCopyFinished note
181 rlCopyFailed critical
183 rlBrgMacAddFailedTrap critical
184 rldot1xPortStatusAuthorizedTrap note
185 rldot1xPortStatusUnauthorizedTrap warning login-failures bad
186 rlStackUnitRemoved warning
187 rlStackConfigChangedRingChain note config-changed bad
188 rlStackBackupUnitRemoved warning
189 rlStackMasterSwitchover warning ha-failover bad
190 rlStackUnitDifferentSwVersion note
191 rlStackDuplicateUnitNotJoin warning
192 swIfTablePortLock warning
193 swIfTablePortUnLock warning
194 rlAAAUserLocked warning login-failures bad
195 rlStackLinkChange note
202 bpduGuardPortSuspended warning loops bad
203 rldot1xSupplicantMacAuthorizedTrap note
204 rldot1xSupplicantMacUnauthorizedTrap warning login-failures bad
205 stpLoopbackDetection warning loops bad
206 stpLoopbackDetectionResolved note loops well
211 rlCopySWFinished warning
212 rlCopySWToUnits warning
220 rlCopyMirrorFileIllegal warning
= 1.3.6.1.4.1.171.11.165.1000.5.0
1 dEntityExtFanStatusChg warning fans told
2 dEntityExtThermalStatusChg warning temperature told
3 dEntityExtPowerStatusChg warning power told
4 dEntityExtAirFlowChg note
5 dEntityExtFactoryResetButton warning
= 1.3.6.1.4.1.171.11.165.1000.72.0
1 dDdmAlarmTrap warning
2 dDdmWarningTrap note
= 1.3.6.1.4.1.207.8.4.4.3.11.0
1 xemInserted note
2 xemRemoved warning
3 xemInsertedFail critical
= 1.3.6.1.4.1.207.8.4.4.3.12.0
1 atEnvMonv2FanAlarmSetNotify warning fans bad
2 atEnvMonv2FanAlarmClearedNotify note fans well
3 atEnvMonv2VoltAlarmSetNotify warning power bad
4 atEnvMonv2VoltAlarmClearedNotify note power well
5 atEnvMonv2TempAlarmSetNotify warning temperature bad
6 atEnvMonv2TempAlarmClearedNotify note temperature well
7 atEnvMonv2PsbAlarmSetNotify warning
8 atEnvMonv2PsbAlarmClearedNotify note
9 atEnvMonv2ContactInputOpenNotify warning
10 atEnvMonv2ContactInputCloseNotify warning
11 atEnvMonv2ExternalPSUAlarmSetNotify warning power bad
12 atEnvMonv2ExternalPSUAlarmClearedNotify note power well
13 atEnvMonv2TempCriticalSetNotify critical temperature bad
14 atEnvMonv2TempCriticalClearedNotify note temperature well
15 atEnvMonv2TempCriticalLevel1SetNotify critical temperature bad
16 atEnvMonv2TempCriticalLevel1ClearedNotify note temperature well
17 atEnvMonv2TempCriticalLevel2SetNotify critical temperature bad
18 atEnvMonv2TempCriticalLevel2ClearedNotify note temperature well
= 1.3.6.1.4.1.207.8.4.4.3.12.5
1 atEnvMonv2FanAlarmSetEvent warning fans bad
2 atEnvMonv2FanAlarmClearedEvent note fans well
3 atEnvMonv2VoltAlarmSetEvent warning power bad
4 atEnvMonv2VoltAlarmClearedEvent note power well
5 atEnvMonv2TempAlarmSetEvent warning temperature bad
6 atEnvMonv2TempAlarmClearedEvent note temperature well
7 atEnvMonv2PsbAlarmSetEvent warning
8 atEnvMonv2PsbAlarmClearedEvent note
= 1.3.6.1.4.1.207.8.4.4.3.13.0
1 vcstackRoleChangeNotify note
2 vcstackMemberJoinNotify warning
3 vcstackMemberLeaveNotify warning
4 vcstackResiliencyLinkHealthCheckReceivingNotify warning
5 vcstackResiliencyLinkHealthCheckTimeOutNotify warning
6 vcstackStkPortLinkUpNotify note link-down well
7 vcstackStkPortLinkDownNotify warning link-down bad
= 1.3.6.1.4.1.207.8.4.4.3.13.6
1 vcstackRoleChange note
2 vcstackMemberJoin warning
3 vcstackMemberLeave warning
4 vcstackResiliencyLinkHealthCheckReceiving warning
5 vcstackResiliencyLinkHealthCheckTimeOut warning
6 vcstackStkPortLinkUp note link-down well
7 vcstackStkPortLinkDown warning link-down bad
= 1.3.6.1.4.1.207.8.4.4.3.23.0
1 chassisCardRoleChangeNotify note
2 chassisCardJoinNotify warning
3 chassisCardLeaveNotify warning
= 1.3.6.1.4.1.207.8.4.4.3.24.0
1 atHhmLogNotify warning
= 1.3.6.1.4.1.207.8.4.4.3.25
1 atLinkDown warning link-down bad
2 atLinkUp note link-down well
= 1.3.6.1.4.1.207.8.4.4.3.27.0
1 atFiberMonAlarmSetNotify warning
2 atFiberMonAlarmClearedNotify note
= 1.3.6.1.4.1.207.8.4.4.4.54.0
1 atLoopProtectDetectedLoopBlockedTrap warning loops bad
2 atLoopProtectRecoverLoopBlockedTrap note loops well
3 atLoopProtectDetectedByLoopDetectionTrap warning loops bad
4 atLoopProtectDetectedByThrashLimitTrap warning loops bad
= 1.3.6.1.4.1.207.8.4.4.4.503.0
1 atQosv2StormDetectionTrap warning loops bad
= 1.3.6.1.4.1.207.8.4.4.4.536.0
1 atEpsrv2Notify warning
= 1.3.6.1.4.1.207.8.4.4.4.536.1
1 atEpsrv2NodeTrap warning
= 1.3.6.1.4.1.207.8.4.4.4.537.0
1 atDhcpsnTrap warning
2 atArpsecTrap warning
= 1.3.6.1.4.1.207.8.4.4.4.550.0
1 atUdldPortDisabledTrap warning
2 atUdldPortRecoveredTrap note
= 1.3.6.1.4.1.207.8.4.4.4.601.0
1 logProcessKilledNotify warning
= 1.3.6.1.4.1.207.8.4.4.4.603.0
1 atAtmfBackupStatusTrap warning
2 atAtmfNodeStatusChangeTrap note
3 atAtmfNodeRecoveryTrap note
4 atAtmfInterfaceStatusChangeTrap note
5 atAtmfExternalMediaLowMemoryTrap warning
6 atAtmfRollingRebootCompleteTrap critical restarts bad
7 atAtmfRollingRebootReleaseCompleteTrap critical restarts bad
8 atAtmfRemoteBackupStatusTrap warning
9 atAtmfControllerAreaStatusChangeTrap note
10 atAtmfControllerAreaRemoteBackupStatusTrap warning
= 1.3.6.1.4.1.207.8.4.4.4.604.0
1 atG8032v2InstanceNotify warning
2 atG8032v2SystemAlarmNotify warning
= 1.3.6.1.4.1.207.8.42.6.5.0
1 atkkWiAcAssociated warning
2 atkkWiAcDisassociated warning
3 atkkWiAcUnknownAP warning
4 atkkWiAcFiltered warning
5 atkkWiAcRadiusAuthSucceeded warning
6 atkkWiAcRadiusAuthFailed critical login-failures bad
7 atkkWiAcRadarDetected warning
= 1.3.6.1.4.1.207.8.42.8.34.0
1 wsModeEnabled note
2 wsModeDisabled warning
3 wsManagedAPDatabaseFull warning storage-full bad
4 wsManagedAPNeighborAPListFull warning storage-full bad
5 wsManagedAPNeighborClientListFull warning storage-full bad
6 wsAPFailureListFull critical storage-full bad
7 wsRFScanAPListFull warning storage-full bad
8 wsClientAssociationDatabaseFull warning storage-full bad
9 wsPeerSwitchDiscovered warning
10 wsPeerSwitchFailed critical
11 wsPeerSwitchUnknownProtocol warning
12 wsManagedAPDiscovered warning
13 wsManagedAPFailed critical
14 wsManagedAPUnknownProtocol warning
15 wsAPAssociationFailure critical
16 wsAPAuthenticationFailure critical login-failures bad
17 wsRFScanRogueAPDetected warning intrusions bad
18 wsRFScanAPDetected warning
19 wsRFScanNewClientDetected warning
20 wsClientAssociationDetected warning
21 wsClientDisassociationDetected warning
22 wsClientRoamDetected warning
23 wsClientAssociationFailure critical
24 wsClientAuthenticationFailure critical login-failures bad
25 wsAdHocClientDetected warning
26 wsWLANBandwidthUtilizationExceeded warning
27 wsAdHocClientListFull warning storage-full bad
28 wsPeerSwitchConfigurationCommandReceived warning
29 wsPeerSwitchManagedAPLimitExceeded warning
30 wsPeerSwitchClientLimitExceeded warning
32 wsClusterControllerElected warning ha-failover bad
33 wsClusterMaxAPExceeded warning ha-failover bad
34 wsRoguesPresent warning intrusions bad
35 wsDetectedClientListFull warning storage-full bad
36 wsRogueClientsPresent warning intrusions bad
37 wsChannelPlanAlgoComplete note
38 wsPowerPlanAlgoComplete note
41 wsLocallyManagedAPLimitExceeded warning
= 1.3.6.1.4.1.266.20.0
1 switchTemperatureFailure critical temperature bad
2 portLinkChange note
3 portNewMacAddress warning
4 portSecurityFailure critical
5 portErrorCountFailure critical
6 switchMgmtAuthFailure critical login-failures bad
7 radiusMgmtAuthReject warning
8 radiusPortSecurityReject warning
9 portLoopBcastFailure critical loops bad
10 switchPoeVoltageFailure critical power bad
11 switchPoeOverloadFailure critical power bad
12 portPoeOverloadFailure critical power bad
13 portActiveLoopDetectionFailure critical loops bad
14 switchIndustrialAlarmM1 warning
15 switchIndustrialAlarmM2 warning
16 switchInternalVoltageFailure critical power bad
17 tftpMessage warning
18 sfpEvent warning
19 clientRemoved warning
20 internalMgmtWarning note
21 switchFunctionInputAlarm warning
22 switchConfigurationChanged note config-changed bad
23 portErrorDisabled warning
24 portStateChanged note
= 1.3.6.1.4.1.272.4.1.43.0
1 biboAdmTrapACrdTempCritical critical temperature bad
2 biboAdmTrapACrdTempOk note temperature well
3 biboAdmTrapACrdDown warning
4 biboAdmTrapACrdRunning warning
5 biboAdmTrapACrdFailed critical
6 biboAdmTrapACrdStopped warning
= 1.3.6.1.4.1.1588.3.1.10.0
1 bcsiMplsLspUpNotification note
2 bcsiMplsLspDownNotification warning
3 bcsiMplsLspChangeNotification note
= 1.3.6.1.4.1.1887.1.1.1.2.1.1.0
17 warmStart note restarts bad: started anew, its configuration unchanged
= 1.3.6.1.4.1.1887.1.1.1.2.2.2.1.1.0
12 deviceLinkDown warning link-down bad
13 deviceLinkUp note link-down well
= 1.3.6.1.4.1.1887.1.1.3.2.2.1.1.1.0
10 lineLinkDown warning link-down bad
11 lineLinkUp note link-down well
18 urgentAlarm warning
19 nonUrgentAlarm warning
22 noAlarm warning
25 loopChange warning loops bad
26 accessChange note
27 perform15min note
28 perform24h note
29 rebootPlus warning restarts bad
30 berMeasurement warning
31 flashErased warning
32 extendedTrap warning
= 1.3.6.1.4.1.1916.4.5.0
1 extremeWirelessPortStateChange note
2 extremeWirelessPortBootFailure critical
3 extremeWirelessClientStationAgedOut warning
4 extremeWirelessNetloginClientAssociated note
5 extremeWirelessAPAdded note
6 extremeWirelessAPRemoved warning
7 extremeWirelessAPUpdated warning
8 extremeWirelessProbeInfoAdded note
9 extremeWirelessProbeInfoRemoved warning
10 extremeWirelessOffChannelScanStarted note
11 extremeWirelessOffChannelScanFinished warning
12 extremeWirelessCounterMeasureStarted note
13 extremeWirelessCounterMeasureStopped warning
14 extremeWirelessInterfaceChannelRescan warning
= 1.3.6.1.4.1.2007.0
1 telSistemaEventos warning
= 1.3.6.1.4.1.2007.1.3.0
1 telTECircuitTrapUp note
2 telTECircuitTrapBackup warning
3 telTECircuitTrapDown warning
= 1.3.6.1.4.1.3955.1000.201.0
1 rlMacMulticastUnregFilterFailed critical
180 rlCopyFinished note
181 rlCopyFailed critical
186 rlStackUnitRemoved warning
187 rlStackConfigChangedRingChain note config-changed bad
188 rlStackBackupUnitRemoved warning
189 rlStackMasterSwitchover warning ha-failover bad
190 rlStackUnitDifferentSwVersion note
191 rlStackDuplicateUnitNotJoin warning
195 rlStackLinkChange note
208 rlIgmpMldSnoopTriplePlayPort note
209 rlLldpTLVsTxOverloadingStateEnterTrap critical power bad
210 rlLldpTLVsTxOverloadingStateExitTrap note power well
211 rlCopySWFinished warning
212 rlCopySWToUnits warning
220 rlCopyMirrorFileIllegal warning
227 rlbrgIgmpSnoopQrrDuplicateIP warning
= 1.3.6.1.4.1.4329.20.1.1.1.0
251 snMspsTrapMSTPNewRootbridgeDetected warning loops bad
252 snMspsTrapMSTPTopChange warning loops bad
451 snMspsTrapPnacPortAuthStateChange note
1451 snMspsTrapRmActiveState warning
1452 snMspsTrapRmPassiveState warning
1501 snMspsTrapStandbyActiveState warning
1502 snMspsTrapStandbyPassiveState warning
1751 snMspsTrapWlanGeneric warning
1752 snMspsTrapWlanNewOverlapAp warning
1753 snMspsTrapWlanOverlapApAgedOut warning
1754 snMspsTrapWlanWdsUp note
1755 snMspsTrapWlanWdsDown warning
1756 snMspsTrapWlanRadarDetected warning
1757 snMspsTrapWlanRadarAgedOut warning
1758 snMspsTrapWlanRadiusAccessAccepted warning
1759 snMspsTrapWlanRadiusAccessRejected warning
1761 snMspsTrapWlanAuthToAPFailed critical login-failures bad
1763 snMspsTrapWlanAssociatedToAP warning
1764 snMspsTrapWlanAssociationToAPFailed critical
1765 snMspsTrapWlanDisassociatedFromAP warning
1766 snMspsTrapWlanDisassociationFromAPFailed critical
1767 snMspsTrapWlanAuthenticationFromClientFailed critical login-failures bad
1768 snMspsTrapWlanClientDeauthenticated warning
1769 snMspsTrapWlanClientAuthenticated warning
1770 snMspsTrapWlanClientAssociated warning
1771 snMspsTrapWlanAssociationFromClientFailed critical
1772 snMspsTrapWlanClientDisassociated warning
1773 snMspsTrapWlanDisassociationFromClientFailed critical
1774 snMspsTrapWlanForcedRoaming warning
1781 snMspsTrapWlanIPCFMaxSta warning
1782 snMspsTrapWlanIPCFMaxCycleTime warning
1783 snMspsTrapWlanIPCFMaxCyclicPollSize warning
1851 snMspsTrapPowerLine1Down warning power bad
1852 snMspsTrapPowerLine1Up note power well
1853 snMspsTrapPowerLine2Down warning power bad
1854 snMspsTrapPowerLine2Up note power well
1855 snMspsTrapChangedFaultState note
1856 snMspsTrapPoEDown warning
1857 snMspsTrapPoEUp note
1860 snMspsTrapEnvData warning
1861 snMspsTrapServiceInformation note
1862 snMspsTrapCLIScriptFileStatus warning
1863 snMspsTrapConfigurationChange note config-changed bad
2101 snMspsTrapNTPInvalidConfiguration warning
2102 snMspsTrapNTPWrongPacketLength warning
2103 snMspsTrapNTPWrongSourceAddress warning
2104 snMspsTrapNTPWrongKeyId warning
2105 snMspsTrapNTPAddAuthFail critical login-failures bad
2106 snMspsTrapNTPVerifyAuthFail critical login-failures bad
2107 snMspsTrapNTPKeyUpdate warning
2201 snMspsTrapVRRPStateChange warning ha-failover bad
2251 snMspsTrapLOOPDStateChange warning loops bad
2301 snMspsTrapOSPFStateChange note
2351 snMspsTrapMNMobileConnectionSuccess warning
2352 snMspsTrapMNMobileConnectionFailure critical
2353 snMspsTrapMNMobileConnectionLost warning
2851 snMspsTrapDigitalIOStateChange note
2901 snTrapMspsLinkCheckBrokenLinkDetected warning link-down bad
2902 snTrapMspsLinkCheckPortEnabled note
2903 snTrapMspsLinkCheckMultiplePartners warning
2904 snTrapMspsLinkCheckMultiplePartnersReset warning link-down bad
2905 snTrapMspsLinkCheckCriticalLinkDetected critical link-down bad
2906 snTrapMspsLinkCheckCriticalLinkReset critical link-down bad
2907 snTrapMspsLinkCheckUnapprovedConfigDetected warning
2908 snTrapMspsLinkCheckUnapprovedConfigResolved note link-down well
3001 snMspsTrapMrpInterconMgrOpenState warning
3002 snMspsTrapMrpInterconMgrClosedState warning
3051 snMspsTrapPoeStateChange note
= 1.3.6.1.4.1.4413.1.1.1.0
1 multipleUsersTrap note
2 broadcastStormStartTrap warning loops bad
3 broadcastStormEndTrap warning loops bad
4 linkFailureTrap critical link-down bad
5 vlanRequestFailureTrap critical
6 vlanDeleteLastTrap warning
7 vlanDefaultCfgFailureTrap critical
8 vlanRestoreFailureTrap warning
9 fanFailureTrap critical fans bad
10 stpInstanceNewRootTrap warning loops bad
11 stpInstanceTopologyChangeTrap warning loops bad
12 powerSupplyStatusChangeTrap note power told
13 failedUserLoginTrap warning
14 userLockoutTrap warning
15 daiIntfErrorDisabledTrap warning
16 stpInstanceLoopInconsistentStartTrap critical loops bad
17 stpInstanceLoopInconsistentEndTrap warning loops bad
18 dhcpSnoopingIntfErrorDisabledTrap warning
19 noStartupConfigTrap warning
20 agentSwitchIpAddressConflictTrap warning
21 agentSwitchCpuRisingThresholdTrap warning
22 agentSwitchCpuFallingThresholdTrap warning
23 agentSwitchCpuFreeMemBelowThresholdTrap note
24 agentSwitchCpuFreeMemAboveThresholdTrap warning
25 topologyChangeInitiatedTrap note
26 loopDetectedTrap warning loops bad
27 agentSwitchMbufRisingThresholdTrap warning
28 agentSwitchMbufFallingThresholdTrap warning
= 1.3.6.1.4.1.4413.1.1.3.2.0
1 aclTrapRuleLogEvent warning
2 aclTrapRuleTimeRangeEvent warning
= 1.3.6.1.4.1.4413.1.1.13.0
1 agentInventoryCardMismatch warning
2 agentInventoryCardUnsupported warning
3 agentInventoryStackPortLinkUp note link-down well
4 agentInventoryStackPortLinkDown warning link-down bad
5 agentInventorySFSStart note
6 agentInventorySFSComplete note
7 agentInventorySFSFail critical
8 agentInventoryBackplanePortLinkUp note link-down well
9 agentInventoryBackplanePortLinkDown warning link-down bad
= 1.3.6.1.4.1.4413.1.1.14.5.1
1 agentLogEmailSendFailed critical
= 1.3.6.1.4.1.4413.1.1.20.2
1 agentPortSecurityViolation warning
= 1.3.6.1.4.1.4413.1.1.38.4
1 cpClientAuthenticationFailure critical login-failures bad
2 cpClientConnect warning
3 cpClientDatabaseFull warning storage-full bad
4 cpClientDisconnect warning
= 1.3.6.1.4.1.4413.1.1.43.0
1 boxsFanStateChange note fans told
2 boxsPowSupplyStateChange note power told
3 boxsTemperatureChange note
4 boxsThermalShutdown warning temperature bad
5 boxsTemperatureStateChange note temperature told
= 1.3.6.1.4.1.4413.1.1.46.0
2 agentNsfChassisRestartComplete critical restarts bad
= 1.3.6.1.4.1.4413.1.1.57.4
1 maxAllowedFcfsInVlanLimitReachedTrap warning
2 maxAllowedENodesLimitReachedTrap warning
3 maxAllowedSessionsLimitReachedTrap warning
4 fcfDroppedTrap warning
5 eNodeDroppedTrap warning
6 sessionRequestDroppedTrap warning
= 1.3.6.1.4.1.4413.1.1.61.0
1 agentAuthMgrClientAuthStatusTrap warning
= 1.3.6.1.4.1.8691.7.116.0
20 usbWarningTrap warning
= 1.3.6.1.4.1.14179.1.50
1 multipleUsersTrap warning
2 broadcastStormStartTrap warning loops bad
3 broadcastStormEndTrap warning loops bad
4 linkFailureTrap critical link-down bad
5 vlanRequestFailureTrap critical
6 vlanDeleteLastTrap warning
7 vlanDefaultCfgFailureTrap critical
8 vlanRestoreFailureTrap warning
9 fanFailureTrap critical fans bad
10 stpInstanceNewRootTrap warning loops bad
11 stpInstanceTopologyChangeTrap warning loops bad
12 powerSupplyStatusChangeTrap note power told
= 1.3.6.1.4.1.16177.2.1.6.1.0
1 digitalInHigh warning
2 digitalInLow warning
3 powerSupplyHigh warning power bad
4 powerSupplyLow warning power bad
5 temperatureHigh warning temperature bad
6 temperatureLow warning temperature bad
= 1.3.6.1.4.1.16177.2.1.6.2.0
1 frntv0RingUp note
2 frntv0RingDown critical
= 1.3.6.1.4.1.16177.2.1.6.3.0
1 lffRemoteUp note
2 lffRemoteFail critical
= 1.3.6.1.4.1.16177.2.1.6.4.0
1 summaryStatusOK note
2 summaryStatusWarning warning
= 1.3.6.1.4.1.16177.2.1.6.5.0
1 ddmVoltageHigh warning power bad
2 ddmVoltageLow warning power bad
3 ddmTemperatureHigh warning temperature bad
4 ddmTemperatureLow warning temperature bad
5 ddmBiasCurrentHigh warning power bad
6 ddmBiasCurrentLow warning power bad
7 ddmTxPowerHigh warning power bad
8 ddmTxPowerLow warning power bad
9 ddmRxPowerHigh warning power bad
10 ddmRxPowerLow warning power bad
= 1.3.6.1.4.1.16177.2.1.6.6.0
1 addressConflictDetected warning
2 addressConflictCleared note
3 addressConflictOK note
4 addressConflictWarning warning
= 1.3.6.1.4.1.16177.2.1.6.7.0
1 remoteTriggerSet warning
2 remoteTriggerTimeout warning
3 mrpRingClosed warning
4 mrpRingOpen warning
= 1.3.6.1.4.1.16177.2.1.6.8.0
1 riCoUplinkUp note link-down well
2 riCoUplinkDown warning link-down bad
= 1.3.6.1.4.1.16177.2.1.6.9.0
1 pingTriggerOk note
2 pingTriggerWarning warning
= 1.3.6.1.4.1.16177.2.5.3.0
1 frntRingOK note
2 frntRingBroken warning
= 1.3.6.1.4.1.25506.2.1.1.3
1 hh3cFtmUnitIDChange note
2 hh3cFtmUnitNameChange note
= 1.3.6.1.4.1.25506.2.2.1.1.3.0
1 hh3cLogIn note
2 hh3cLogOut note
3 hh3cLogInAuthenFailure critical login-failures bad
= 1.3.6.1.4.1.25506.2.19.2.0
1 hh3cPosLOSAlarm warning
2 hh3cPosLOFAlarm warning
3 hh3cPosOOFAlarm warning
4 hh3cPosLAISAlarm warning
5 hh3cPosLRDIAlarm warning
6 hh3cPosPRDIAlarm warning
7 hh3cPosPAISAlarm warning
8 hh3cPosLOPAlarm warning
9 hh3cPosSTIMAlarm warning
10 hh3cPosPTIMAlarm warning
11 hh3cPosPSLMAlarm warning
12 hh3cPosLSDAlarm warning
13 hh3cPosLSFAlarm warning
14 hh3cPosNormalAlarm note
15 hh3cPosB1TCAlarm warning
16 hh3cPosB2TCAlarm warning
17 hh3cPosB3TCAlarm warning
= 1.3.6.1.4.1.25506.2.26.1.3
1 hh3cSecureAddressLearned warning
2 hh3cSecureViolation warning
3 hh3cSecureLoginFailure critical login-failures bad
4 hh3cSecureLogon note
5 hh3cSecureLogoff note
6 hh3cSecureRalmLoginFailure critical login-failures bad
7 hh3cSecureRalmLogon note
8 hh3cSecureRalmLogoff note
= 1.3.6.1.4.1.25506.2.41.1.2.0
1 hh3cCfCardHotSwapOn warning
2 hh3cCfCardHotSwapOff warning
= 1.3.6.1.4.1.25506.2.42.3.1.7.0
1 hh3cDot3OamThresholdEvent warning
2 hh3cDot3OamNonThresholdEvent warning
= 1.3.6.1.4.1.25506.2.45.3
1 hh3cRrppRingRecover note
2 hh3cRrppRingFail critical
3 hh3cRrppMultiMaster warning
4 hh3cRrppMajorFault warning
= 1.3.6.1.4.1.25506.2.46.5.0
1 hh3cUserIPAllocAlarm warning
2 hh3cUserIPAllocAlarmResume warning
3 hh3cUserIPLowerlimitWarningAlarm warning
4 hh3cUserIPLowerlimitWarningResume warning
5 hh3cUserIPv6AllocAlarm warning
6 hh3cUserIPv6AllocAlarmResume warning
7 hh3cUserIPv6LowlimitWarnAlarm warning
8 hh3cUserIPv6LowlimitWarnResume warning
9 hh3cUserNDRAPfAllocAlarm warning
10 hh3cUserNDRAPfAllocAlarmResume warning
11 hh3cUserNDRAPfLowlimitWarnAlarm warning
12 hh3cUserNDRAPfLowlimitWarnResume warning
13 hh3cUserPDPfAllocAlarm warning
14 hh3cUserPDPfAllocAlarmResume warning
15 hh3cUserPDPfLowlimitWarnAlarm warning
16 hh3cUserPDPfLowlimitWarnResume warning
17 hh3cUserWebServerDownAlarm warning
18 hh3cUserWebServerUpAlarm warning
19 hh3cUserWebServerChangeAlarm note
= 1.3.6.1.4.1.25506.2.60.1.10
1 hh3cRprTopologyOpenRing warning
2 hh3cRprTopologyCloseRing warning
3 hh3cRprTopologyInconsistent warning
4 hh3cRprTopologyInstability warning
5 hh3cRprDuplicateMacAddress warning
6 hh3cRprDulplicateIPAddress warning
7 hh3cRprIncompleteLRTT note
8 hh3cRprProtecConfigInconsistent warning
9 hh3cRprJumboConfigInconsistent warning
10 hh3cRprExceedMaxReservRate warning
11 hh3cRprExceedMaxStationNum warning
12 hh3cRprMiscabling warning
13 hh3cRprBackPressure note
14 hh3cRprBackPressureOver note
= 1.3.6.1.4.1.25506.2.65.2.1.7.0
1 hh3cCBQoSIfPolicyChanged note
2 hh3cCBQoSVlanPolicyChanged note
= 1.3.6.1.4.1.25506.2.75.1.3.0
1 hh3cDot11ACMtTunnelSetupTrap warning
2 hh3cDot11ACMtTunnelDownTrap warning vpn-down bad
3 hh3cDot11ACMtBackupSwtTrap warning
4 hh3cDot11ACLoadBalanceTrap warning
5 hh3cDot11ACStaFullTrap warning storage-full bad
6 hh3cDot11ACStatusSwitchTrap warning
7 hh3cDot11RunAPNumOverload critical power bad
8 hh3cDot11RunAPNumOverloadRecover note power well
9 hh3cDot11APInvalidCertificateTrap warning
= 1.3.6.1.4.1.25506.2.75.2.3.0
1 hh3cDot11APMtWorkModeChgTrap warning
2 hh3cDot11APMtCfgErrorTrap warning
3 hh3cDot11APMtRadioFailTrap critical
4 hh3cDot11APMtRadioFailRecoverTrap critical
5 hh3cDot11APMtRdoChanlChgTrap warning
6 hh3cDot11APMtTimeSynFail critical
7 hh3cDot11APMtChlIntfDetected warning
8 hh3cDot11APMtIntfAPDetected warning
9 hh3cDot11APMtIntfStaDetected warning
10 hh3cDot11APMtIPChange note
11 hh3cDot11APFlashWriteFailure critical
12 hh3cDot11APSysReboot warning restarts bad
13 hh3cDot11APMtAvailChlTooLow warning
14 hh3cDot11APImgDwldSuccess warning
15 hh3cDot11APInterfDetectedTrap warning
16 hh3cDot11APInterfClearTrap note
17 hh3cDot11StaInterfDetectedTrap warning
18 hh3cDot11StaInterfClearTrap note
19 hh3cDot11OtherDevIntDetectedTrap warning
20 hh3cDot11OtherDevIntClearTrap note
21 hh3cDot11APModuleTroubleTrap warning
22 hh3cDot11APModuleTroubleClearTrap note
23 hh3cDot11APRadioDownTrap warning
24 hh3cDot11APRadioDownRecovTrap warning
25 hh3cDot11APStaFullTrap warning storage-full bad
26 hh3cDot11APStaFullRecoverTrap note storage-full well
27 hh3cDot11DFSFreeCntBelowThrRecov warning
28 hh3cDot11APCpuUsageHigh warning
29 hh3cDot11APCpuUsageHighRecover note
30 hh3cDot11APMemUsageHigh warning
31 hh3cDot11APMemUsageHighRecover note
32 hh3cDot11APTrapUserCntExceedThre warning
33 hh3cDot11APMtDetectedIntfAP warning
34 hh3cDot11APMtDetectedIntfSTA warning
35 hh3cDot11APMtDetectedIntfOtherDev warning
36 hh3cDot11DetcAdjChlIntfAP warning
37 hh3cDot11DetcAdjChlIntfAPClear note
38 hh3cDot11APPowerOffTrap warning power bad
39 hh3cDot11APPowerOnTrap warning
40 hh3cDot11UpLinkSwitchTrap warning
= 1.3.6.1.4.1.25506.2.75.3.2.0
1 hh3cDot11StationMICErrorTrap critical
2 hh3cDot11StationAuthenErrorTrap critical
3 hh3cDot11StationAuthorFailTrap critical login-failures bad
4 hh3cDot11StationAssocFailTrap critical
5 hh3cDot11StationDeAssocTrap warning
6 hh3cDot11StationAuthorSuccTrap warning
7 hh3cDot11StationRoamingTrap warning
8 hh3cDot11StationDisconnectTrap warning
9 hh3cDot11UserDisconnectTrap warning
10 hh3cDot11StaAntennaChgTrap warning
11 hh3cDot11StationAuditTrap warning
= 1.3.6.1.4.1.25506.2.75.4.9.0
1 hh3cDot11CfgCipherChange note
2 hh3cDot11CfgPSKChange note
3 hh3cDot11SSIDWepIDConflictTrap warning
= 1.3.6.1.4.1.25506.2.75.5.3.1
1 hh3cDot11WIDSDetectRogueTrap note intrusions bad
2 hh3cDot11WIDSAdHocTrap warning
3 hh3cDot11WIDSUnauthorSSIDTrap warning
4 hh3cDot11WIDSDisappearRogueTrap warning intrusions bad
5 hh3cDot11WIDSDetectAttack warning intrusions bad
6 hh3cDot11WIDSDetectWBridge warning
7 hh3cDot11WIDSFloodTrap warning intrusions bad
8 hh3cDot11WIDSSpoofTrap warning intrusions bad
9 hh3cDot11WIDSWeakIVTrap warning
= 1.3.6.1.4.1.25506.2.75.8.3.1.0
1 hh3cDot11RRMIntrfLimit warning
2 hh3cDot11RRMPERLimit warning
3 hh3cDot11RRMNoiseLimit warning
= 1.3.6.1.4.1.25506.2.75.8.3.2.0
1 hh3cDot11RRMPowerChange note
= 1.3.6.1.4.1.25506.2.75.11.4.0
1 hh3cDot11sMeshLinkSwitchTrap warning
= 1.3.6.1.4.1.25506.2.75.13.3.0
1 hh3cDot11SaIntfDevDetected warning
2 hh3cDot11SaIntfDevDisappear warning
3 hh3cDot11SaChlQltLow warning
4 hh3cDot11SaChlQltRecover note
= 1.3.6.1.4.1.25506.2.77.4.0
1 hh3cwapiUserwithInvalidCertificate warning
2 hh3cwapiStationReplayAttack warning intrusions bad
3 hh3cwapiTamperAttack warning intrusions bad
4 hh3cwapiLowSafeLevelAttack warning intrusions bad
5 hh3cwapiAddressRedirectionAttack warning intrusions bad
= 1.3.6.1.4.1.25506.2.79.3
1 hh3cMplsOamIgrLSPOutDefect warning
2 hh3cMplsOamIgrLSPInDefect warning
3 hh3cMplsOamEgrLSPOutDefect warning
4 hh3cMplsOamEgrLSPInDefect warning
= 1.3.6.1.4.1.25506.2.80.3
1 hh3cMplsPsSwitchPtoW warning
2 hh3cMplsPsSwitchWtoP warning
= 1.3.6.1.4.1.25506.2.92.3.0
1 hh3cPosaServerStatusChange note
2 hh3cPosaAppStateChange note
3 hh3cPosaTerminalHangUp note
4 hh3cPosaFcmLinkNegoFailed critical link-down bad
5 hh3cPosaFcmPhyNegoFailed critical
6 hh3cPosaTcpConnectionExceed warning
7 hh3cPosaFcmConnectionExceed warning
8 hh3cPosaTcpTradeExceed warning
9 hh3cPosaTradeSuccessFalling warning
10 hh3cPosaE1DialFalling warning
11 hh3cPosaFcmTradeAbnormal warning
= 1.3.6.1.4.1.25506.2.95.1.0
1 hh3cLpbkdtTrapLoopbacked warning
2 hh3cLpbkdtTrapRecovered note
3 hh3cLpbkdtTrapPerVlanLoopbacked warning
4 hh3cLpbkdtTrapPerVlanRecovered note
= 1.3.6.1.4.1.25506.2.102.2.0
1 hh3cPPPoESAbnormOffsAlarm warning
2 hh3cPPPoESAbnormOffPerAlarm warning
3 hh3cPPPoESNormOffPerAlarm warning
= 1.3.6.1.4.1.25506.2.111.1.2.0
1 hh3cLIActive warning
2 hh3cLITimeOut warning
3 hh3cLIFailureInformation warning
= 1.3.6.1.4.1.25506.2.117.4.0
1 hh3cDldp2TrapUniLink warning
2 hh3cDldp2TrapBidLink warning
= 1.3.6.1.4.1.25506.2.127.4.1.3.0
1 hh3cFcTraceRouteCompletionNotify warning
= 1.3.6.1.4.1.25506.2.127.5.1.3.0
1 hh3cFcPingCompletionNotify warning
= 1.3.6.1.4.1.25506.2.127.8.0
1 hh3cFcPsmFPortDenyNotify warning
2 hh3cFcPsmEPortDenyNotify warning
= 1.3.6.1.4.1.25506.2.127.9.1.4.0
1 hh3cFcZsDefaultZoneChangedNotify note
2 hh3cFcZsHardZoneChangedNotify note
3 hh3cFcZsMergeFailedNotify critical
4 hh3cFcZsMergeSucceededNotify warning
5 hh3cFcZsActivationCompletedNotify note
= 1.3.6.1.4.1.25506.2.127.10.1.1.0
1 hh3cFcNsPortLoginNotify note
2 hh3cFcNsPortLogoutNotify note
= 1.3.6.1.4.1.25506.2.128.1.3.0
1 hh3cSpbSPSourceConflictTrap warning
2 hh3cSpbBMacConflictTrap warning
= 1.3.6.1.4.1.25506.2.131.2.0
1 hh3cPvstVlanPortDetectedTc warning
2 hh3cPvstVlanPortRcvdTc warning
= 1.3.6.1.4.1.25506.2.132.0
1 hh3cEviNewDed warning
2 hh3cEviSiteEDTopoChange note
3 hh3cEviEDLinkDisconnect warning link-down bad
= 1.3.6.1.4.1.25506.2.145.3.0
1 hh3cLicenseOpCompletion note
2 hh3cLicenseActivationFileLost warning
3 hh3cLicenseActivationFileRestored note
4 hh3cLicenseExpired warning
5 hh3cLicenseExpireWarning warning
6 hh3cLicenseReconnectWithServer warning
7 hh3cLicenseDisconnectWithServer warning
8 hh3cLicenseBelowUsageThreshold warning
9 hh3cLicenseOverUsageThreshold warning
= 1.3.6.1.4.1.25506.2.179.2.0
1 hh3cDhcp6Server2AddrExhaust warning
2 hh3cDhcp6Server2AddrExhaustRecov warning
3 hh3cDhcp6Server2IpUsageOverflow warning
4 hh3cDhcp6Server2IpUsageOverflowRecov warning
5 hh3cDhcp6Server2PdExhaust warning
6 hh3cDhcp6Server2PdExhaustRecov warning
7 hh3cDhcp6Server2PdUsageOverflow warning
8 hh3cDhcp6Server2PdUsageOverflowRecov warning
9 hh3cDhcp6Server2IpNetUsageOverflow warning
10 hh3cDhcp6Server2IpNetUsageOverflowRecov warning
11 hh3cDhcp6Server2IpNetExhaust warning
12 hh3cDhcp6Server2IpNetExhaustRecov warning
13 hh3cDhcp6Server2PdNetUsageOverflow warning
14 hh3cDhcp6Server2PdNetUsageOverflowRecov warning
15 hh3cDhcp6Server2PdNetExhaust warning
16 hh3cDhcp6Server2PdNetExhaustRecov warning
17 hh3cDhcp6Server2GpIpNetExhaust warning
18 hh3cDhcp6Server2GpIpNetExhaustRecov warning
19 hh3cDhcp6Server2GpPdNetExhaust warning
20 hh3cDhcp6Server2GpPdNetExhaustRecov warning
= 1.3.6.1.4.1.25506.2.196.2.0
1 hh3cVnfmConnectionFault critical
2 hh3cVnfmConnectionFaultResume warning
3 hh3cVnvmAuthenFault critical
= 1.3.6.1.4.1.25506.2.196.3.0
1 hh3cVmCreate warning
2 hh3cVmDelete warning
3 hh3cVmCreateSuccess warning
4 hh3cVmCreateFail critical
5 hh3cVmDeleteSuccess warning
6 hh3cVmDeleteFail critical
7 hh3cVmInconsist warning
8 hh3cVmInconsistResume warning
9 hh3cVmAcceptInconsistVm warning
10 hh3cVmReset warning
11 hh3cVmUnregisterLongtime warning
12 hh3cVmIsolate warning
= 1.3.6.1.4.1.25506.2.196.4.0
1 hh3cVmChannelHealthNormal note
2 hh3cVmChannelHealthMinor warning
3 hh3cVmChannelHealthSevere warning
4 hh3cVmChannelLinkSwitch warning
= 1.3.6.1.4.1.25506.8.3.3
1 hh3cNqaProbeTimeOverThreshold warning
2 hh3cNqaJitterRTTOverThreshold warning
3 hh3cNqaProbeFailure critical
4 hh3cNqaJitterPacketLoss warning
5 hh3cNqaJitterSDOverThreshold warning
6 hh3cNqaJitterDSOverThreshold warning
7 hh3cNqaICPIFOverThreshold warning
8 hh3cNqaMOSOverThreshold warning
9 hh3cNqaJitterOverThreshold warning
10 hh3cNqaProbeTimeAboveThreshold warning
11 hh3cNqaProbeTimeBelowThreshold note
12 hh3cNqaProbeFailAboveThreshold critical
13 hh3cNqaProbeFailBelowThreshold critical
= 1.3.6.1.4.1.25506.8.12.1.2.0
1 hh3cmplsXCUp note
2 hh3cmplsXCDown warning
= 1.3.6.1.4.1.25506.8.12.2.2.0
1 hh3cMplsLdpFailedInitSessionThresholdExceeded critical
2 hh3cMplsLdpCrlspTunnelUp note vpn-down well
3 hh3cMplsLdpCrlspTunnelDown warning vpn-down bad
4 hh3cMplsLdpCrlspTunnelSetupFailure critical vpn-down bad
11 hh3cMplsLdpIncarnUpEventFailure critical
12 hh3cMplsLdpIncarnDownEventFailure critical
13 hh3cMplsLdpEntityUpEventFailure critical
14 hh3cMplsLdpEntityDownEventFailure critical
15 hh3cMplsLdpSessionUpEventFailure critical
16 hh3cMplsLdpSessionDownEventFailure critical
= 1.3.6.1.4.1.25506.8.36.8.17
1 hh3cposAppNotReadyTrap warning
2 hh3cposAppConnectFailTrap critical
3 hh3cposAppStateChangeTrap note
4 hh3cposAppNotConfigedTrap warning
5 hh3cposAppBuffOverFlowTrap warning
6 hh3cposAppDebugOpenTrap warning
7 hh3cposAppDebugAllOpenTrap warning
8 hh3cposInterBuffOverFlowTrap warning
9 hh3cposInterStateChangeTrap note
10 hh3cposInterDebugOpenTrap warning
11 hh3cposInterDebugAllOpenTrap warning
12 hh3cposFCMTimeoutTrap warning
13 hh3cposFCMConnectFailTrap critical
14 hh3cposClearPacketCounter note
15 hh3cposClearFcmCounter note
= 1.3.6.1.4.1.25506.9.1.2.0
1 hh3cVMManDeviceOnlineTrap note
2 hh3cVMManDeviceOfflineTrap warning
3 hh3cVMManForwardDeviceExternalSemaphoreTrap warning
4 hh3cVMManForwardDeviceVideoLossTrap note
5 hh3cVMManForwardDeviceVideoRecoverTrap note
6 hh3cVMManForwardDeviceMotionDetectTrap note
7 hh3cVMManForwardDeviceCoverTrap note
8 hh3cVMManForwardDeviceCpuUsageThresholdTrap note
9 hh3cVMManForwardDeviceMemUsageThresholdTrap note
10 hh3cVMManForwardDeviceHardDiskUsageThresholdTrap warning disk-errors bad
11 hh3cVMManForwardDeviceTemperatureThresholdTrap warning temperature bad
12 hh3cVMManForwardDeviceStartKinescopeTrap note
13 hh3cVMManForwardDeviceStopKinescopeTrap note
14 hh3cVMManClientReportTrap warning
15 hh3cVMManClientRealtimeSurveillanceNoVideoTrap note
16 hh3cVMManClientVODNoVideoTrap note
17 hh3cVMManClientRealtimeSurveillanceVideoStreamDiscontinuityTrap note
18 hh3cVMManClientVODVideoStreamDiscontinuityTrap note
19 hh3cVMManClientCtlConnExceptionTerminationTrap warning
20 hh3cVMManClientFrequencyLoginFailTrap critical login-failures bad
21 hh3cVMManClientFrequencyVODFailTrap critical
22 hh3cVMManDMECDisobeyStorageScheduleTrap note
23 hh3cVMManDMECDisobeyStorageScheduleRecoverTrap note
= 1.3.6.1.4.1.25506.10.1.1.3.0
1 hh3cStorCriticalLowerTemperatureThresholdNotification critical temperature bad
2 hh3cStorTemperatureTooLow warning temperature bad
3 hh3cExtVoltageLowThresholdNotification warning power bad
4 hh3cExtVoltageHighThresholdNotification warning power bad
5 hh3cExtCriticalVoltageLowThresholdNotification critical power bad
6 hh3cExtCriticalVoltageHighThresholdNotification critical power bad
7 hh3cExtVoltageTooLow critical power bad
8 hh3cExtVoltageTooHigh critical power bad
9 hh3cExtBatteryStateNotification warning
10 hh3cDiskIOErrorNotification warning disk-errors bad
11 hh3cRaidCreateNotification note
12 hh3cRaidDeleteNotification warning
13 hh3cRaidHideStateNotification warning
14 hh3cRaidRunStateNotification warning
15 hh3cRaidImportNotification warning
16 hh3cRaidRebuildStartNotification warning
17 hh3cRaidRebuildFinishNotification warning
18 hh3cRaidRebuildPauseNotification warning
19 hh3cRaidRebuildInterruptNotification warning disk-errors bad
20 hh3cSoftwareModuleFailNotification critical
21 hh3cRaidBatteryExpiredNotification warning disk-errors bad
22 hh3cRaidBatteryWillExpireNotification warning disk-errors bad
23 hh3cLvOnlineFailNotification critical power bad
24 hh3cLvOfflineFailNotification critical power bad
25 hh3cRaidRunNotification warning
26 hh3cExtVoltageNormal note power well
27 hh3cDiskPowerOnNotification warning
28 hh3cDiskPowerOffNotification warning disk-errors bad
= 1.3.6.1.4.1.48690.4
5 trapDigitalOCinput warning
6 trapDigitalOCinputStatus warning
7 trapAnalogInput warning
8 trapAnalogInputStatus warning
11 trapDigitalRelayOutput warning
12 trapDigitalRelayOutputStatus warning
`;
