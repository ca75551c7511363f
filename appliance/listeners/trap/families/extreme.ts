/** Notifications of Extreme and Enterasys, once Cabletron. Numbers and names: EXTREME-..., CTRON-..., ENTERASYS-.... How to read a line: ../notification-table.ts. */
export const EXTREME = `
= 1.3.6.1.4.1.52.4.2.31.1.0
1 ctEntStateOperEnabled note
2 ctEntStateOperDisabled warning
= 1.3.6.1.4.1.52.4.13.100.2
1 sysSystemUp note
2 sysSystemDown warning
3 sysRadiusServerChanged note
4 dot11StationAssociation warning
5 dot11StationReAssociation warning
6 dot11StationAuthentication warning
7 dot11StationRequestFail critical
9 dot1xMacAddrAuthSuccess warning
10 dot1xMacAddrAuthFail critical login-failures bad
11 dot1xAuthNotInitiated note
12 dot1xAuthSuccess warning
13 dot1xAuthFail critical login-failures bad
14 localMacAddrAuthSuccess warning
15 localMacAddrAuthFail critical login-failures bad
16 pppLogonFail critical login-failures bad
17 iappStationRoamedFrom warning
18 iappStationRoamedTo warning
19 iappContextDataSent warning
20 sntpServerFail critical
21 dot11InterfaceAFail critical
22 dot11InterfaceGFail critical
23 dot11WirelessSTPDetection warning loops bad
= 1.3.6.1.4.1.52.2501.10.2
1 envPowerSupplyFailed critical power bad
2 envPowerSupplyRecovered note power well
3 envFanFailed critical fans bad
4 envFanRecovered note fans well
5 envTempExceeded warning temperature bad
6 envTempNormal note temperature well
7 envHotSwapIn warning
8 envHotSwapOut warning
9 envBackupControlModuleOnline warning
10 envBackupControlModuleFailure critical
11 envLineModuleFailure critical
12 envCPUThresholdExceeded warning
= 1.3.6.1.4.1.52.2501.10.3.0
1 polAclDenied warning
= 1.3.6.1.4.1.1916.0
6 extremeOverheat warning temperature bad
7 extremeFanfailed critical fans bad
8 extremeFanOK note fans well
9 extremeInvalidLoginAttempt warning login-failures bad
10 extremePowerSupplyFail critical power bad
11 extremePowerSupplyGood note power well
12 extremeRpsAlarm warning
13 extremeRpsNoAlarm warning
14 extremeSmartTrap note
15 extremeModuleStateChanged note
17 extremeEsrpStateChange note
18 extremeSlbUnitAdded note
19 extremeSlbUnitRemoved critical
20 extremeEdpNeighborAdded note
21 extremeEdpNeighborRemoved warning
= 1.3.6.1.4.1.1916.1.1.1.45.2
1 downloadImageTrap warning
2 installImageTrap warning
= 1.3.6.1.4.1.1916.1.1.6.0
1 extremeSystemPowerStatus warning
2 extremeGenericTrap warning
3 extremePsuPowerStatus warning
4 extremeSystemPowerUsageNotification warning
= 1.3.6.1.4.1.1916.1.4
16 extremeRateLimitExceededAlarm warning
= 1.3.6.1.4.1.1916.1.4.13.2.0
1 extremePortMauChangeTrap note
2 extremePortMauRestrictionTrap warning
= 1.3.6.1.4.1.1916.1.12.7.0
1 extremeEsrpDomainStateChange note
= 1.3.6.1.4.1.1916.1.16.6.0
1 extremeMACTrackingAdd note
2 extremeMACTrackingDel warning
3 extremeMACTrackingMove warning
= 1.3.6.1.4.1.1916.1.17.4.0
1 extremeStpEdgePortLoopDetected warning loops bad
2 extremeStpPortLoopProtectEventDetected warning loops bad
= 1.3.6.1.4.1.1916.1.24.5.0
1 extremeTrapDiagPortDiagnostics warning
= 1.3.6.1.4.1.1916.1.32.3.0
1 extremeSwMonitorCpuUtilization warning
2 extremeServiceLicenseExpiration warning
3 extremeTrialLicenseExpiration warning
4 extremeSwMonitorCpuUtilizationNormal note
= 1.3.6.1.4.1.1916.1.33.4.0
1 extremeStackMemberOverheat warning temperature bad
2 extremeStackMemberStatusChanged note
3 extremeStackingPortStatusChanged note
= 1.3.6.1.4.1.1916.4.1.0
1 extremeHealthCheckFailed critical
2 extremeCpuUtilizationRisingTrap warning
3 extremeCpuUtilizationFallingTrap warning
4 extremeProcessorStateChangeTrap note
5 extremeMsmFailoverTrap critical ha-failover bad
6 extremeEsrpTimedOutFailedOverMaster critical
7 extremeRateLimitExceededTrap note
= 1.3.6.1.4.1.1916.4.2.0
1 extremeBgpPrefixReachedThreshold warning link-down bad
2 extremeBgpPrefixMaxExceeded warning link-down bad
= 1.3.6.1.4.1.1916.4.3.0
1 extremeMacLimitExceeded warning
2 extremeUnauthorizedPortForMacDetected warning login-failures bad
3 extremeMacDetectedOnLockedPort warning
4 extremeNetloginUserLogin note
5 extremeNetloginUserLogout note
6 extremeNetloginAuthFailure critical login-failures bad
= 1.3.6.1.4.1.1916.4.4.0
1 extremeNMSInventoryChanged note
2 extremeNMSTopologyChanged warning loops bad
= 1.3.6.1.4.1.1916.4.6.0
1 extremeElrpVlanLoopDetected warning loops bad
= 1.3.6.1.4.1.1916.4.7.0
1 extremeEapsStateChange note
2 extremeEapsFailTimerExpFlagSet critical
3 extremeEapsFailTimerExpFlagClear note
4 extremeEapsLinkDownRingComplete note
= 1.3.6.1.4.1.1916.4.9.0
1 extremeEapsSegmentTimerExpFlagSet critical
2 extremeEapsSegmentTimerExpFlagClear note
= 1.3.6.1.4.1.1916.4.11.0
1 extremeEnhDosThresholdReached warning intrusions bad
2 extremeEnhDosThresholdCleared note intrusions well
= 1.3.6.1.4.1.1916.4.12.0
1 extremePethPSUStatusNotification warning
= 1.3.6.1.4.1.1916.4.14.0
1 extremeDosThresholdCleared note intrusions well
2 extremeDosThresholdReached warning intrusions bad
= 1.3.6.1.4.1.5624.1.2.49.1.0
1 etsysResourceCpuLoad1minThresholdExceeded warning
`;
