/** Notifications of H3C and HPE Comware. Numbers and names: HH3C-.... How to read a line: ../notification-table.ts. */
export const COMWARE = `
= 1.3.6.1.4.1.25506.2.3.2
1 hh3cSysClockChangedNotification note
2 hh3cSysReloadNotification critical restarts bad
3 hh3cSysStartUpNotification note
= 1.3.6.1.4.1.25506.2.4.2
1 hh3cCfgManEventlog warning
2 hh3cCfgOperateCompletion warning
3 hh3cCfgInvalidConfigFile warning
= 1.3.6.1.4.1.25506.2.5.1.3
1 hh3cFlhOperNotification warning
= 1.3.6.1.4.1.25506.2.6.2.0
1 hh3cEntityExtTemperatureThresholdNotification critical temperature bad
2 hh3cEntityExtVoltageLowThresholdNotification warning power bad
3 hh3cEntityExtVoltageHighThresholdNotification warning power bad
4 hh3cEntityExtCpuUsageThresholdNotfication critical
5 hh3cEntityExtMemUsageThresholdNotification critical
6 hh3cEntityExtOperEnabled note
7 hh3cEntityExtOperDisabled warning
8 hh3cEntityExtCriticalTemperatureThresholdNotification critical temperature bad
9 hh3cEntityExtSFPAlarmOn critical
10 hh3cEntityExtSFPAlarmOff warning
11 hh3cEntityExtSFPPhony note
12 hh3cEntityInsert warning
13 hh3cEntityRemove warning
14 hh3cEntityExtForcedPowerOff warning power bad
15 hh3cEntityExtForcedPowerOn warning
16 hh3cEntityExtFaultAlarmOn warning
17 hh3cEntityExtFaultAlarmOff warning
18 hh3cEntityExtResourceLack warning
19 hh3cEntityExtResourceEnough warning
20 hh3cEntityExtTemperatureLower warning temperature bad
21 hh3cEntityExtTemperatureTooUp note temperature well
22 hh3cEntityExtTemperatureNormal note temperature well
23 hh3cEntityExternalAlarmOccur critical
24 hh3cEntityExternalAlarmRecover note
25 hh3cEntityExtCpuUsageThresholdRecover note
26 hh3cEntityExtMemUsageThresholdRecover note
27 hh3cEntityExtMemAllocatedFailed critical
28 hh3cEntityExtECCParityAlarm warning
29 hh3cEntityExtCritLowerTempThresholdNotification warning temperature bad
30 hh3cEntityExtTemperatureTooLow warning temperature bad
31 hh3cEntityExtFanDirectionNotPreferred warning fans bad
32 hh3cEntityExtFanDirectionNotAccord warning
33 hh3cEntityExtSFPInvalid note
34 hh3cEntityExtSFPInvalidNow note
35 hh3cEntityExtMemUsageThresholdOverTrap critical
36 hh3cEntityExtMemUsageThresholdRecoverTrap note
37 hh3cEntityExtVoltageNormal note power well
38 hh3cEntityExtVoltageLower warning power bad
39 hh3cEntityExtVoltageTooLow critical power bad
40 hh3cEntityExtVoltageHigher warning power bad
41 hh3cEntityExtVoltageTooHigh critical power bad
42 hh3cEntityExtSFPAlarmOnEx critical
43 hh3cEntityExtSFPAlarmOffEx warning
= 1.3.6.1.4.1.25506.2.7.1.8.1
1 hh3cIPSecTunnelStart note
2 hh3cIPSecTunnelStop warning vpn-down bad
3 hh3cIPSecNoSaFailure critical
4 hh3cIPSecAuthFailFailure critical login-failures bad
5 hh3cIPSecEncryFailFailure critical
6 hh3cIPSecDecryFailFailure critical
7 hh3cIPSecInvalidSaFailure critical
8 hh3cIPSecPolicyAdd note
9 hh3cIPSecPolicyDel warning
10 hh3cIPSecPolicyAttach warning
11 hh3cIPSecPolicyDetach warning
= 1.3.6.1.4.1.25506.2.8.5.0
1 hh3cMACfilterTrap warning
2 hh3cAclRuleMatchCount warning
3 hh3cAclFirstIPv4PktCaptured warning
4 hh3cAclFirstIPv6PktCaptured warning
5 hh3cAclFirstEthernetPktCaptured warning
= 1.3.6.1.4.1.25506.2.8.7.0
1 hh3cAclResourceTrap warning
= 1.3.6.1.4.1.25506.2.13.3
1 hh3cRadiusAuthServerDownTrap warning
2 hh3cRadiusAccServerDownTrap warning
= 1.3.6.1.4.1.25506.2.13.3.0
1 hh3cRadiusAuthServerUpTrap note
2 hh3cRadiusAccServerUpTrap note
3 hh3cRadiusAuthErrTrap warning
4 hh3cRadiusAuthenticationServerUpTrap note
5 hh3cRadiusAccountingServerUpTrap note
6 hh3cRadiusAuthenticationServerDownTrap warning
7 hh3cRadiusAccountingServerDownTrap warning
= 1.3.6.1.4.1.25506.2.14.6
1 hh3cpsePDChangeNotification note
2 hh3cPOEDisconnectNotification warning
3 hh3cPOEInputErrorNotification warning
4 hh3cPOEOutputErrorNotification warning power bad
5 hh3cPOEOverVoltageNotification warning power bad
6 hh3cPOEOverTempNotification warning temperature bad
7 hh3cPOEFanErrorNotification warning fans bad
8 hh3cPOEModuleShutdownNotification warning
9 hh3cPOECurRestrictedNotification warning
10 hh3cPOEACSwitchNotification warning
11 hh3cPOEACInCurANotification warning
12 hh3cPOEACInCurBNotification warning
13 hh3cPOEACInCurCNotification warning
14 hh3cPOEACSwitchVolABNotification warning
15 hh3cPOEACSwitchVolBCNotification warning
16 hh3cPOEACSwitchVolCANotification warning
17 hh3cPOEDCOutVolNotification warning
18 hh3cPOEShutdownNotification warning
= 1.3.6.1.4.1.25506.2.14.11.0
1 hh3cPsePDDisableNotification warning
= 1.3.6.1.4.1.25506.2.17.2
1 hh3cQoSProfPortMappingError critical
= 1.3.6.1.4.1.25506.2.18.2.15.0
1 hh3cNATBandwidthTrap warning
2 hh3cNATBandwidthRecoveryTrap note
= 1.3.6.1.4.1.25506.2.18.2.18.0
1 hh3cInstAddrGrpUsageTrap warning
2 hh3cInstAddrGrpUsageRecovTrap warning
= 1.3.6.1.4.1.25506.2.18.2.20.0
1 hh3cNatIPPoolAddrUsageExceedTrap warning
2 hh3cNatIPPoolAddrUsageRecoveryTrap note
= 1.3.6.1.4.1.25506.2.22.1.3.0
1 hh3cSSHUserAuthFailure critical login-failures bad
2 hh3cSSHVersionNegotiationFailure critical login-failures bad
3 hh3cSSHUserLogin note
4 hh3cSSHUserLogoff note
= 1.3.6.1.4.1.25506.2.23.2
1 hh3cRSALocalKeyPairOpeFail critical
2 hh3cRSAPeerKeyConfigFail critical
= 1.3.6.1.4.1.25506.2.30.1.6.1
1 hh3cIKETunnelStart note
2 hh3cIKETunnelStop warning vpn-down bad
3 hh3cIKENoSaFailure critical vpn-down bad
4 hh3cIKEEncryFailFailure critical vpn-down bad
5 hh3cIKEDecryFailFailure critical vpn-down bad
6 hh3cIKEInvalidProposalFailure critical vpn-down bad
7 hh3cIKEAuthFailFailure critical login-failures bad
8 hh3cIKEInvalidCookieFailure critical vpn-down bad
9 hh3cIKEAttrNotSuppFailure critical vpn-down bad
10 hh3cIKEUnsportExchTypeFailure critical vpn-down bad
11 hh3cIKEInvalidIdFailure critical vpn-down bad
12 hh3cIKEInvalidProtocolFailure critical vpn-down bad
13 hh3cIKECertTypeUnsuppFailure critical vpn-down bad
14 hh3cIKEInvalidCertAuthFailure critical login-failures bad
15 hh3cIKElInvalidSignFailure critical
16 hh3cIKECertUnavailableFailure critical vpn-down bad
17 hh3cIKEProposalAdd note
18 hh3cIKEProposalDel warning
= 1.3.6.1.4.1.25506.2.36.2.0
1 hh3cDhcpSnoopSpoofServerDetected warning intrusions bad
2 hh3cDhcpSnoopNewBinding warning
= 1.3.6.1.4.1.25506.2.38.1.1.4
1 hh3cMacTabFullTrap warning storage-full bad
2 hh3cMacTabAlmostFullTrap warning storage-full bad
= 1.3.6.1.4.1.25506.2.38.1.2.4
1 hh3cArpTabFullTrap warning storage-full bad
2 hh3cArpPortDynamicEntryFullTrap warning storage-full bad
= 1.3.6.1.4.1.25506.2.38.1.3.5
1 hh3cRtTabFullTrap warning storage-full bad
2 hh3cDetailRtTabFullTrap warning storage-full bad
3 hh3cDefaultRtDelTrap warning
= 1.3.6.1.4.1.25506.2.38.1.4.4
1 hh3cMulticastTabFullTrap warning storage-full bad
= 1.3.6.1.4.1.25506.2.38.1.5.4
1 hh3cNdTabFullTrap warning storage-full bad
= 1.3.6.1.4.1.25506.2.38.1.6.3.0
1 hh3cPeriodicalTrap warning
= 1.3.6.1.4.1.25506.2.40.3.0
1 hh3cIfBandwidthUsageHigh warning
2 hh3cIfDiscardPktRateHigh warning
3 hh3cIfDampeningSuppressed warning
4 hh3cIfDampeningNotSuppressed warning
5 hh3cIfPortUp note link-down well
6 hh3cIfPortDown warning link-down bad
7 hh3cIfPfcOutRising warning
8 hh3cIfPfcInRising warning
= 1.3.6.1.4.1.25506.2.40.6.0
1 hh3cIfMonInputUsageRising warning
2 hh3cIfMonInputUsageResume warning
3 hh3cIfMonOutputUsageRising warning
4 hh3cIfMonOutputUsageResume warning
5 hh3cIfMonInputErrorAlarmRising warning
6 hh3cIfMonInputErrorAlarmResume warning
7 hh3cIfMonOutputErrorAlarmRising warning power bad
8 hh3cIfMonOutputErrorAlarmResume warning power bad
9 hh3cIfMonSdhErrorRising warning
10 hh3cIfMonSdhErrorResume warning
11 hh3cIfMonSdhB1ErrorRising warning
12 hh3cIfMonSdhB1ErrorResume warning
13 hh3cIfMonSdhB2ErrorRising warning
14 hh3cIfMonSdhB2ErrorResume warning
15 hh3cIfMonCRCErrorRising warning
16 hh3cIfMonCRCErrorResume warning
17 hh3cIfMonRxPauseFrameRising warning
18 hh3cIfMonRxPauseFrameResume warning
19 hh3cIfMonTxPauseFrameRising warning
20 hh3cIfMonTxPauseFrameResume warning
21 hh3cIfMonGiantRising warning
22 hh3cIfMonGiantResume warning
23 hh3cIfMonRuntRising warning
24 hh3cIfMonRuntResume warning
= 1.3.6.1.4.1.25506.2.43.2.1
1 hh3cDLDPUnidirectionalPort warning
= 1.3.6.1.4.1.25506.2.47.1.1.2.0
1 hh3cIDSTrapIPFragQueueFull warning intrusions bad
2 hh3cIDSTrapStatSessTabFull warning intrusions bad
3 hh3cIDSTrapDetectRuleParseFail critical intrusions bad
4 hh3cIDSTrapDBConnLost critical intrusions bad
5 hh3cIDSTrapCRLNeedUpdate warning intrusions bad
6 hh3cIDSTrapCertOverdue warning intrusions bad
7 hh3cIDSTrapTooManyLoginFail critical login-failures bad
8 hh3cIDSTrapUpgradeError critical intrusions bad
9 hh3cIDSTrapFileAccessError critical intrusions bad
10 hh3cIDSTrapConsArithMemLow warning intrusions bad
11 hh3cIDSTrapSSRAMOperFail critical intrusions bad
12 hh3cIDSTrapPacketProcessDisorder warning intrusions bad
13 hh3cIDSTrapCfgFileFormatError warning intrusions bad
= 1.3.6.1.4.1.25506.2.57.1.3.0
1 hh3cDvpnSessionBuildNotification warning
2 hh3cDvpnSessionDelNotification warning
3 hh3cDvpnMapBuildNotification warning
4 hh3cDvpnMapDelNotification warning
= 1.3.6.1.4.1.25506.2.59.0
1 hh3cIsisAdjacencyProtocolChange note
= 1.3.6.1.4.1.25506.2.66.3
1 hh3cStormRising warning loops bad
2 hh3cStormFalling warning loops bad
= 1.3.6.1.4.1.25506.2.67.2.2.0
1 hh3cIpAddressChangeNotify note
= 1.3.6.1.4.1.25506.2.70.3.0
1 hh3cTransceiverMaybeFake warning
= 1.3.6.1.4.1.25506.2.72.0
1 hh3cBfdSessStateChange note
2 hh3cBfdSessAuthFail critical login-failures bad
3 hh3cBfdSessStateUp note
4 hh3cBfdSessStateDown warning
5 hh3cBfdSessReachLimit warning
= 1.3.6.1.4.1.25506.2.74.1.1.5
1 hh3cAcfpCurContextChanged note
2 hh3cAcfpClientRegister warning
3 hh3cAcfpClientUnRegister warning
4 hh3cAcfpClientDead critical
5 hh3cAcfpNotSupportedOAPMode warning
6 hh3cAcfpLifetimeChangeEvent note
7 hh3cAcfpRuleCreatedEvent note
8 hh3cAcfpRuleDeletedEvent warning
9 hh3cAcfpRuleErrorEvent warning
10 hh3cAcfpLifetimeExpireEvent warning
= 1.3.6.1.4.1.25506.2.75.19.3.0
1 hh3cWlanModuleInsertTrap warning
2 hh3cWlanModuleRomveTrap warning
3 hh3cWlanModuleMissMatch warning
= 1.3.6.1.4.1.25506.2.76.2.0
1 hh3cE1T1VITrapTimeSlot warning
= 1.3.6.1.4.1.25506.2.78.3
1 hh3cPwVcSwitchWtoP warning
2 hh3cPwVcSwitchPtoW warning
3 hh3cPwVcDown warning
4 hh3cPwVcUp note
5 hh3cPwVcDeleted warning
= 1.3.6.1.4.1.25506.2.85.2.0
1 hh3cDDosAttackStart warning intrusions bad
2 hh3cDDosAttackEnd warning intrusions bad
= 1.3.6.1.4.1.25506.2.87.1.3.0
1 hh3cMACInformationChangedTrap note
= 1.3.6.1.4.1.25506.2.87.1.4.0
1 hh3cMACInformationChangedTrapExt note
2 hh3cMACInformationMovedTrap note
= 1.3.6.1.4.1.25506.2.89.3.0
1 hh3cVPMStateChange note
2 hh3cDSPStateChange note
= 1.3.6.1.4.1.25506.2.90.3.2.0
1 hh3cIpAddrChangeNotify note
= 1.3.6.1.4.1.25506.2.91.6.0
1 hh3cStackPortLinkStatusChange note
2 hh3cStackTopologyChange warning loops bad
3 hh3cStackMadBfdChangeNormal note
4 hh3cStackMadBfdChangeFailure critical
5 hh3cStackMadLacpChangeNormal note
6 hh3cStackMadLacpChangeFailure critical
7 hh3cStackPhysicalIntfLinkUp note link-down well
8 hh3cStackPhysicalIntfLinkDown warning link-down bad
9 hh3cStackPhysicalIntfRxTimeout warning
= 1.3.6.1.4.1.25506.2.93.2.0
1 hh3cWaClientLogon note
2 hh3cWaClientLogonFail critical login-failures bad
3 hh3cWaClientLogout note
4 hh3cWaSysAction note
= 1.3.6.1.4.1.25506.2.94.3.0
1 hh3cCATVTransInputPwrTrap warning
2 hh3cCATVTransInputPwrReTrap warning
3 hh3cCATVTransOutputLvlTrap warning
4 hh3cCATVTransOutputLvlReTrap warning
5 hh3cCATVTransTemperatureTrap warning
6 hh3cCATVTransTemperatureReTrap warning
= 1.3.6.1.4.1.25506.2.98.3.0
1 hh3cWirelessCardInserted note
2 hh3cWirelessCardPulledOut warning
3 hh3cUIMPinInvalid warning
4 hh3cUIMPinChanged note
5 hh3cAccessMediaChanged note
6 hh3c3GRssiStrongSignalTrap warning
7 hh3c3GRssiMediumSignalTrap warning
8 hh3c3GRssiWeakSignalTrap warning
9 hh3cSmsTxNotification warning
10 hh3cSmsRxNotification warning
= 1.3.6.1.4.1.25506.2.99.3.0
1 hh3cPortalServerLost warning
2 hh3cPortalServerGet warning
= 1.3.6.1.4.1.25506.2.100.2.0
1 hh3clldpValidationStatusChange note
2 hh3clldpAgingStatusChange note
= 1.3.6.1.4.1.25506.2.101.3.0
1 hh3cDHCPServerAddrExhaust warning
2 hh3cDHCPServerAddrExhaustRecover note
3 hh3cDHCPServerAvgIpUsageOverflow warning
4 hh3cDHCPServerMaxIpUsageOverflow warning
5 hh3cDHCPServerAllocateOverflow warning
= 1.3.6.1.4.1.25506.2.110.1.1.0
1 hh3cARPRatelimitOverspeedTrap warning
= 1.3.6.1.4.1.25506.2.113.1.2.2.0
1 hh3cPBRNexthopFailedTrap critical
= 1.3.6.1.4.1.25506.2.115.3.0
1 hh3cTeTunnelPsSwitchWtoP warning
2 hh3cTeTunnelPsSwitchPtoW warning
= 1.3.6.1.4.1.25506.2.116.2.0
1 hh3cLBRealServerOverLoad critical
= 1.3.6.1.4.1.25506.2.122.5.0
1 hh3cDhcpServer2AddrExhaust warning
2 hh3cDhcpServer2AddrExhaustRecov warning
3 hh3cDhcpServer2IpUsageOverflow warning
4 hh3cDhcpServer2AllocOverflow warning
5 hh3cDhcpServer2IpUsageOverflowRecov warning
6 hh3cDhcpServer2NetUsageOverflow warning
7 hh3cDhcpServer2NetUsageOverflowRecov warning
8 hh3cDhcpServer2NetExhaust warning
9 hh3cDhcpServer2NetExhaustRecov warning
10 hh3cDhcpServer2GpNetExhaust warning
11 hh3cDhcpServer2GpNetExhaustRecov warning
= 1.3.6.1.4.1.25506.2.125.0
1 hh3cRmonExtRisingAlarm warning
2 hh3cRmonExtFallingAlarm warning
= 1.3.6.1.4.1.25506.2.126.1.9.0
1 hh3cIPsecTunnelStartV2 note
2 hh3cIPsecTunnelStopV2 warning vpn-down bad
3 hh3cIPsecNoSaFailureV2 critical
4 hh3cIPsecAuthFailFailureV2 critical login-failures bad
5 hh3cIPsecEncryFailFailureV2 critical
6 hh3cIPsecDecryFailFailureV2 critical
7 hh3cIPsecInvalidSaFailureV2 critical
8 hh3cIPsecPolicyAddV2 note
9 hh3cIPsecPolicyDelV2 warning
10 hh3cIPsecPolicyAttachV2 warning
11 hh3cIPsecPolicyDetachV2 warning
12 hh3cIPsecConnectionStartV2 note
13 hh3cIPsecConnectionStopV2 warning
= 1.3.6.1.4.1.25506.2.127.1.1.3.0
1 hh3cVsanDmDomainIdNotAssignedNotify warning
2 hh3cVsanDmNewPrincipalSwitchNotify warning
3 hh3cVsanDmFabricChangeNotify note
4 hh3cVsanDmDomainIdChangeNotify note
= 1.3.6.1.4.1.25506.2.127.2.4.0
1 hh3cSanAggGroupSpeedChange note
2 hh3cSanAggMemberInactive note
3 hh3cSanAggMemberActive warning
= 1.3.6.1.4.1.25506.2.129.3.0
1 hh3cPexPortOnline note
2 hh3cPexPortOffline warning
3 hh3cPexPhyPortForwarding warning
4 hh3cPexPhyPortBlocked warning
= 1.3.6.1.4.1.25506.2.133.2.0
1 hh3cIssuUpgradeOpCompletionNotify warning
= 1.3.6.1.4.1.25506.2.136.3.0
1 hh3cMDCStateChangeToActive note
2 hh3cMDCStateChangeToInactive note
= 1.3.6.1.4.1.25506.2.141.3.0
1 hh3cLocAAASvrBillExportFailed critical link-down bad
= 1.3.6.1.4.1.25506.2.147.2.0
1 hh3cSmlkGroupLinkActive warning
= 1.3.6.1.4.1.25506.2.148.6.0
1 hh3cLBv2VSConnOverloadTrap critical power bad
2 hh3cLBv2VSConnRecoveryTrap note
3 hh3cLBv2VSConnsRateOverloadTrap critical power bad
4 hh3cLBv2VSConnsRateRecoveryTrap note
5 hh3cLBv2VSActiveTrap warning
6 hh3cLBv2VSInactiveTrap note
7 hh3cLBv2RSAvailableTrap warning
8 hh3cLBv2RSUnavailableTrap warning
9 hh3cLBv2SFActiveTrap warning
10 hh3cLBv2SFInactiveTrap note
11 hh3cLBv2ActionInUseSFChangeTrap note
12 hh3cLBv2VSInUseSFChangeTrap note
13 hh3cLBv2RSConnOverloadTrap critical power bad
14 hh3cLBv2RSConnRecoveryTrap note
15 hh3cLBv2RSConnsRateOverloadTrap critical power bad
16 hh3cLBv2RSConnsRateRecoveryTrap note
= 1.3.6.1.4.1.25506.2.149.1.3.0
1 hh3cSessionDrvMaxTrap warning
2 hh3cSessionDrvRecoveryTrap note
3 hh3cSessionThdMaxTrap warning
4 hh3cSessionThdRecoveryTrap note
= 1.3.6.1.4.1.25506.2.149.1.4.0
1 hh3cSessUsageAbruptAlarmTrap warning
2 hh3cSessRateAbruptAlarmTrap warning
3 hh3cSessTryRateAbruptAlarmTrap warning
= 1.3.6.1.4.1.25506.2.151.0
1 hh3cRddcSwitchoverTrap critical ha-failover bad
2 hh3cRddcFailIfRecoverTrap critical
3 hh3cRddcFailIfGenerateTrap critical
= 1.3.6.1.4.1.25506.2.152.1.3.0
1 hh3cIpRanDcnNeOnline note
2 hh3cIpRanDcnNeOffline warning
= 1.3.6.1.4.1.25506.2.154.8.0
1 hh3cContextStateChangeToActive note
2 hh3cContextStateChangeToInactive note
= 1.3.6.1.4.1.25506.2.162.0
1 hh3cL2vpnPwSwitchPtoB warning
2 hh3cL2vpnPwSwitchBtoP warning
= 1.3.6.1.4.1.25506.2.164.3.0
1 hh3cFailoverCreate critical ha-failover bad
2 hh3cFailoverDelete critical ha-failover bad
3 hh3cFailoverPrimaryNodeAdd critical ha-failover bad
4 hh3cFailoverPrimaryNodeRemove critical ha-failover bad
5 hh3cFailoverSecondaryNodeAdd critical ha-failover bad
6 hh3cFailoverSecondaryNodeRemove critical ha-failover bad
= 1.3.6.1.4.1.25506.2.167.2.2.0
1 hh3cOfpControllerDisconnect warning
2 hh3cOfpControllerConnect warning
= 1.3.6.1.4.1.25506.2.169.3.0
1 hh3cResMonMinorNotification warning
2 hh3cResMonMinorRecoverNotification note
3 hh3cResMonSevereNotification warning
4 hh3cResMonSevereRecoverNotification note
5 hh3cResMonUsedUpNotification note
6 hh3cResMonUsedUpRecoverNotification note
= 1.3.6.1.4.1.25506.2.171.1.2.0
1 hh3cSecHighHgMonitorAlarmNotification warning
= 1.3.6.1.4.1.25506.2.171.1.3.2.0
1 hh3cSecHighFaultMonChipAlmNotifi warning
2 hh3cSecHighFaultMonChipAlmResu warning
3 hh3cSecHighFaultMonHgAlmNotifi warning
4 hh3cSecHighFaultMonHgAlmResu warning
= 1.3.6.1.4.1.25506.2.171.2.2.0
1 hh3cSecHighTemperAlarmNotify warning
= 1.3.6.1.4.1.25506.2.171.3.2.0
1 hh3cSecHighParityErrorAlarmNotify critical
= 1.3.6.1.4.1.25506.2.180.3.0
1 hh3cVbrPEXRemoveOrInsert warning
= 1.3.6.1.4.1.25506.2.181.1.2.0
1 hh3cAAAUserSlotMaxNum warning
2 hh3cAAAUserSlotMaxNumResume warning
= 1.3.6.1.4.1.25506.2.183.0
1 hh3cBgp4v2Established note link-down well
2 hh3cBgp4v2BackwardTransition warning
= 1.3.6.1.4.1.25506.2.185.2.0
1 hh3cMecTunnelCacheFullTrap warning vpn-down bad
2 hh3cMecTunnelCacheRecoverTrap note vpn-down well
= 1.3.6.1.4.1.25506.2.186.0
1 hh3cSrpolicyStatusChange note
2 hh3cSrpolicyBsidConflict warning
3 hh3cSrpolicyBsidConflictClear note
4 hh3cSrpolicyDown warning
5 hh3cSrpolicyDownClear note
6 hh3cSrpolicyPathDown warning
7 hh3cSrpolicySeglistDown warning
8 hh3cSrpolicySeglistDownClear note
= 1.3.6.1.4.1.25506.2.187.1.2.0
1 hh3cRbmKeepaliveNormal note
2 hh3cRbmKeepaliveFailure note
3 hh3cRbmStateChange note
= 1.3.6.1.4.1.25506.2.189.0
1 hh3cSrv6PolicyStatusChange note
2 hh3cSrv6PolicyBsidConflict warning
3 hh3cSrv6PolicyBsidConflictClear note
4 hh3cSrv6PolicyDown warning
5 hh3cSrv6PolicyDownClear note
6 hh3cSrv6PolicyResExdUppLimit warning
7 hh3cSrv6PolicyResExceedClear note
8 hh3cSrv6PathDown warning
9 hh3cSrv6PolicySeglistDown warning
10 hh3cSrv6SeglistDownClear note
= 1.3.6.1.4.1.25506.2.190.1.2.0
1 hh3cCuspServerDisconnect warning
2 hh3cCuspServerConnect warning
3 hh3cCuspClientDisconnect warning
4 hh3cCuspClientConnect warning
= 1.3.6.1.4.1.25506.2.194.0
1 hh3cCupmCpProtoTnlUp note
2 hh3cCupmCpProtoTnlDown warning
= 1.3.6.1.4.1.25506.2.195.0
1 hh3cCupmUpProtoTnlUp note
2 hh3cCupmUpProtoTnlDown warning
= 1.3.6.1.4.1.25506.2.197.0
1 hh3cSrv6SidRouteConflict warning
2 hh3cSrv6SidRouteConflictClear note
= 1.3.6.1.4.1.25506.2.200.6.0
1 hh3cBrasAccCUUPWarning warning
2 hh3cBrasAccCUUPWarningResume warning
3 hh3cBrasAccCUSlotWarning warning
4 hh3cBrasAccCUSlotWarningResume warning
= 1.3.6.1.4.1.25506.2.203.1.0
1 hh3cGoldLipcLinkFail critical link-down bad
2 hh3cGoldLipcLinkRecover note link-down well
= 1.3.6.1.4.1.25506.6.8
1 hh3cWriteSuccessTrap warning
2 hh3cWriteFailureTrap critical
3 hh3cRebootSendTrap warning restarts bad
4 hh3cSysColdStartTrap warning restarts bad
5 hh3cSysWarmStartTrap warning restarts bad
6 hh3cSysLoghostUnreachableTrap warning
7 hh3cSysDyingGaspTrap warning
= 1.3.6.1.4.1.25506.8.4.0
1 hh3cpririsingAlarm warning
2 hh3cprifallingAlarm warning
= 1.3.6.1.4.1.25506.8.6.1.0
1 hh3csupplicantproxycheck warning
= 1.3.6.1.4.1.25506.8.7.1.0
1 hh3chgmpMemberfailure critical
2 hh3chgmpMemberRecover note
3 hh3chgmpMemberStatusChange note
4 hh3chgmpNetTopChange note
= 1.3.6.1.4.1.25506.8.7.2.0
1 hh3chgmpStackMemberfailure critical
2 hh3chgmpStackMemberRecover note
3 hh3chgmpStackMemberStatusChange note
= 1.3.6.1.4.1.25506.8.25.2
1 hh3cAggSpeedChangedNotification note
2 hh3cAggPortInactiveNotification note
3 hh3cAggPortInactiveNotification2 note
4 hh3cAggPortActiveNotification warning
= 1.3.6.1.4.1.25506.8.35.6.1.0
1 hh3cRstpBpduGuarded warning loops bad
2 hh3cRstpRootGuarded warning loops bad
3 hh3cRstpBridgeLostRootPrimary warning
4 hh3cRstpLoopGuarded warning loops bad
= 1.3.6.1.4.1.25506.8.35.12.1
1 hh3cpowerfailure critical power bad
2 hh3cPowerNormal note power well
3 hh3cMasterPowerNormal note power well
4 hh3cSlavePowerNormal note power well
5 hh3cPowerRemoved warning power bad
6 hh3cfanfailure critical fans bad
7 hh3cFanNormal note fans well
8 hh3cBoardRemoved warning
9 hh3cBoardInserted note
10 hh3cBoardFailure critical
11 hh3cBoardNormal note
12 hh3cSubcardRemove warning
13 hh3cSubcardInsert warning
14 hh3cBoardTemperatureLower warning temperature bad
15 hh3cBoardTemperatureFromLowerToNormal note temperature well
16 hh3cBoardTemperatureHigher warning temperature bad
17 hh3cBoardTemperatureFormHigherToNormal note temperature well
18 hh3cRequestLoading warning
19 hh3cLoadFailure critical
20 hh3cLoadFinished warning
21 hh3cBackBoardModeSetFuilure note
22 hh3cBackBoardModeSetOK note
23 hh3cPowerInserted note power well
24 hh3cBootImageUpdated warning
25 hh3cCpuRemoved warning
26 hh3cCpuFailure critical
27 hh3cCpuNormal note
28 hh3cPowerIncompatible warning
29 hh3cCpuUsageSevereNotification warning
30 hh3cCpuUsageSevereRecoverNotification note
31 hh3cCpuUsageMinorNotification warning
32 hh3cCpuUsageMinorRecoverNotification note
33 hh3cMemoryUsageEarlyWarningNotification warning
34 hh3cMemoryUsageEarlyWarningRecoverNotification note
35 hh3cMemoryUsageMinorNotification warning
36 hh3cMemoryUsageMinorRecoverNotification note
37 hh3cMemoryUsageSevereNotification warning
38 hh3cMemoryUsageSevereRecoverNotification note
39 hh3cMemoryUsageCriticalNotification critical
40 hh3cMemoryUsageCriticalRecoverNotification note
= 1.3.6.1.4.1.25506.8.35.12.3.0
1 hh3cCoreUsageNotification warning
2 hh3cBoardPowerNotEnough warning
3 hh3cAlarmInPortIn warning
4 hh3cAlarmInPortRecover note
10 hh3cCoreUsageSevereRecoveryNotification note
11 hh3cCoreUsageMinorNotification warning
12 hh3cCoreUsageMinorRecoveryNotification note
41 hh3cDMAMemoryUsageCriticalNotification critical
42 hh3cDMAMemoryUsageRecoverNotification note
43 hh3cRemainingPowerNotEnough warning
= 1.3.6.1.4.1.25506.8.35.14.0
1 hh3cPortMstiStateForwarding warning
2 hh3cPortMstiStateDiscarding warning
3 hh3cBridgeLostRootPrimary warning
4 hh3cPortMstiRootGuarded warning loops bad
5 hh3cPortMstiBpduGuarded warning loops bad
6 hh3cPortMstiLoopGuarded warning loops bad
7 hh3cMstiNewRoot warning loops bad
8 hh3cPortPvstBpduProtection warning loops bad
= 1.3.6.1.4.1.25506.8.35.17.10
1 hh3cSlaveSwitchOver note ha-failover bad
= 1.3.6.1.4.1.25506.8.36.2.8
1 hh3chipsNDECNormalResetTrap note
2 hh3chipsNDECStateChangeTrap note
3 hh3chipsNDECFlowTrap warning
= 1.3.6.1.4.1.25506.8.36.4.2
1 hh3cpowerStatusChangedTrap note power told
= 1.3.6.1.4.1.25506.8.36.5.2
1 hh3cfanStatusChangedTrap note
= 1.3.6.1.4.1.25506.8.36.9.2
1 hh3cChanbIsdnCall warning
2 hh3cQ931IsdnCallSetup note
3 hh3cQ931IsdnCallClear note
4 hh3cLapdIsdnStatusChange note
= 1.3.6.1.4.1.25506.8.37.8.0
1 hh3cdlswTrapTConnPartnerReject warning
2 hh3cdlswTrapTConnChangeState note
3 hh3cdlswTrapCircuitChangeState note
= 1.3.6.1.4.1.25506.9.2.2.3.0
1 hh3cPUECManExternalSemaphoreTrap warning
2 hh3cPUECManVideoLossTrap warning
3 hh3cPUECManVideoRecoverTrap note
4 hh3cPUECManMotionDetectTrap warning
5 hh3cPUECManOnLineFailureTrap critical power bad
6 hh3cPUECManConnectionCMSFailureTrap critical
7 hh3cPUECManConnectionVerSrvFailureTrap critical
8 hh3cPUECManFlashFailureTrap critical
9 hh3cPUECManCameraShelterTrap warning
= 1.3.6.1.4.1.25506.9.3.3.0
1 hh3cMSManVODConnectionThresholdTrap warning
2 hh3cMSManVODConnectionRecoverTrap note
3 hh3cMSManForwardConnectionThresholdTrap warning
4 hh3cMSManForwardConnectionRecoverTrap note
5 hh3cMSManRecordConnectionThresholdTrap warning
6 hh3cMSManRecordConnectionRecoverTrap note
`;
