/** Notifications of D-Link. How to read a line: ../notification-table.ts. */
export const D_LINK = `
= 1.3.6.1.4.1.171.12.1.7.2.0
1 agentsystemRestart note restarts bad
2 agentSaveToNVRAM warning
3 agentFileTransferStatusChange note
4 agentSetToFactoryDefault warning
5 agentGratuitousARPTrap warning
6 agentLoginFailTrap critical login-failures bad
7 agentFirmwareUpgrade note config-changed bad
8 agentAccessFlashFailed critical
9 agentCfgOperCompleteTrap note
= 1.3.6.1.4.1.171.12.8.6.0
11 swSingleIPMSColdStart warning restarts bad
12 swSingleIPMSWarmStart warning restarts bad
13 swSingleIPMSLinkDown warning link-down bad
14 swSingleIPMSLinkUp note link-down well
15 swSingleIPMSAuthFail critical login-failures bad
16 swSingleIPMSnewRoot warning loops bad
17 swSingleIPMSTopologyChange warning loops bad
18 swSingleIPMSrisingAlarm warning
19 swSingleIPMSfallingAlarm warning
20 swSingleIPMSmacNotification warning
21 swSingleIPMSPortTypeChange note
22 swSingleIPMSPowerStatusChg warning power told
23 swSingleIPMSPowerFailure critical power bad
24 swSingleIPMSPowerRecover note power well
= 1.3.6.1.4.1.171.12.11.2.2.1.0
1 swUnitInsert warning
2 swUnitRemove warning
3 swUnitFailure critical
4 swUnitTPChange note
5 swUnitRoleChange note
= 1.3.6.1.4.1.171.12.11.2.2.2.0
1 swPowerStatusChg warning power told
2 swPowerFailure critical power bad
3 swPowerRecover note power well
= 1.3.6.1.4.1.171.12.11.2.2.3.0
1 swFanFailure critical fans bad
2 swFanRecover note fans well
= 1.3.6.1.4.1.171.12.11.2.2.4.0
1 swHighTemperature warning temperature bad
2 swHighTemperatureRecover note temperature well
3 swLowTemperature warning temperature bad
4 swLowTemperatureRecover note temperature well
= 1.3.6.1.4.1.171.12.11.2.2.5.0
1 swExternalAlarm warning
2 swExternalAlarmStacking warning
= 1.3.6.1.4.1.171.14.3.0
1 dL2FdbMacNotification note
= 1.3.6.1.4.1.171.14.5.0
1 dEntityExtFanStatusChg warning fans told
2 dEntityExtThermalStatusChg warning temperature told
3 dEntityExtPowerStatusChg warning power told
4 dEntityExtAirFlowChg note
5 dEntityExtFactoryResetButton warning
= 1.3.6.1.4.1.171.14.8.0
1 dPortSecMacAddrViolation warning
= 1.3.6.1.4.1.171.14.9.0
1 dStackInsertNotification warning
2 dStackRemoveNotification warning
3 dStackFailureNotification critical
4 dStackTPChangeNotification note
5 dStackRoleChangeNotification note
= 1.3.6.1.4.1.171.14.14.0
1 dsfUploadImage warning
2 dsfDownloadImage warning
3 dsfUploadCfg warning
4 dsfDownloadCfg warning
5 dsfSaveCfg warning
= 1.3.6.1.4.1.171.14.19.1.1.0
1 dSafeguardChgToExhausted note
2 dSafeguardChgToNormal note
= 1.3.6.1.4.1.171.14.22.0
1 dImpbViolationTrap warning
= 1.3.6.1.4.1.171.14.24.0
1 dPoeIfPowerDeniedNotification warning power bad
2 dPoeIfPowerOverLoadNotification critical power bad
3 dPoeIfPowerShortCircuitNotification warning
4 dPoeIfPdAliveFailOccurNotification critical
= 1.3.6.1.4.1.171.14.25.0
1 dStormCtrlOccurred warning loops bad
2 dStormCtrlStormCleared note loops well
= 1.3.6.1.4.1.171.14.30.0
1 dDot1xExtLoggedSuccess note
2 dDot1xExtLoggedFail note
= 1.3.6.1.4.1.171.14.45.0
1 dErrDisNotifyPortDisabledAssert warning
2 dErrDisNotifyPortDisabledClear note
3 dErrDisNotifyVlanDisabledAssert warning
4 dErrDisNotifyVlanDisabledClear note
= 1.3.6.1.4.1.171.14.46.0
1 dLbdLoopOccurred warning loops bad
2 dLbdLoopRestart warning loops bad
3 dLbdVlanLoopOccurred warning loops bad
4 dLbdVlanLoopRestart warning loops bad
= 1.3.6.1.4.1.171.14.47.0
1 dBpduProtectionAttackOccur warning intrusions bad
2 dBpduProtectionAttackRecover note intrusions well
= 1.3.6.1.4.1.171.14.59.0
1 dDosPreveAttackDetected warning intrusions bad
2 dDosPreveAttackDetectedPacket warning intrusions bad
= 1.3.6.1.4.1.171.14.72.0
1 dDdmAlarmTrap warning
2 dDdmWarningTrap note
= 1.3.6.1.4.1.171.14.75.0
1 dIpExtGratuitousARPTrap warning
= 1.3.6.1.4.1.171.14.78.0
1 dErpsFailuredetectedNotif critical
2 dErpsFailureClearedNotif note
3 dErpsRPLOwnerConflictNotif warning
= 1.3.6.1.4.1.171.14.133.0
1 dDhcpFilterAttackDetected warning intrusions bad
= 1.3.6.1.4.1.171.14.153.0
1 dMacAuthLoggedSuccess note
2 dMacAuthLoggedFail note
3 dMacAuthLoggedAgesOut note
= 1.3.6.1.4.1.171.14.154.0
1 dWebAuthLoggedSuccess note
2 dWebAuthLoggedFail note
= 1.3.6.1.4.1.171.14.165.0
1 dGenMgmtLoginFail critical login-failures bad
`;
