/** Notifications of IBM Director, BladeCenter and tape libraries. Numbers and names: IBM-TS3500-MIBv2, IBM-TS3500-MIBv1, BLADESPPALT-MIB, IBM-Director-Alert-MIB. How to read a line: ../notification-table.ts. */
export const IBM = `
= 1.3.6.1.4.1.2.6.158.3.0
0 mmTrapTempC warning
1 mmTrapVoltC warning
2 mmTrapTampC warning
3 mmTrapMffC warning
4 mmTrapPsC warning
5 mTrapHdC warning
6 mmTrapVrmC warning
7 mmTrapLogFullN critical storage-full bad
10 mmTrapRdpsN warning
11 mmTrapSffC warning
12 mmTrapTempN warning
13 mmTrapVoltN warning
15 mmTrapSecDvS warning
20 mmTrapPostToS warning
21 mmTrapOsToS warning
22 mmTrapAppS warning
23 mmTrapPoffS warning
24 mmTrapPonS warning
25 mmTrapBootS warning
26 mmTrapLdrToS warning
27 mmTrapPFAS warning
30 mmTrapRemoteLoginS note
31 mmTrapMsC warning
32 mmTrapRmN warning
33 mmTrapKVMSwitchS warning
34 mmTrapSysInvS warning
35 mmTrapSysLogS warning
36 mmTrapIhcC warning
37 mmTrapNwChangeS note
39 mmTrapBlThrS warning
40 mmTrapPwrMgntS warning
128 mmTrapBladeC warning
129 mmTrapIOC warning
130 mmTrapChassisC warning
131 mmTrapStorageC warning
133 mmTrapFanC warning
160 mmTrapBladeN warning
161 mmTrapION warning
162 mmTrapChassisN warning
163 mmTrapStorageN warning
164 mmTrapPowerN warning
165 mmTrapFanN warning
176 mmTrapBladeS warning
177 mmTrapIOS warning
178 mmTrapChassisS warning
179 mmTrapStorageS warning
180 mmTrapPowerS warning
181 mmTrapFanS warning
182 mmTrapPwrDOS warning intrusions bad
= 1.3.6.1.4.1.2.6.159.201
2 generalEvent warning
= 1.3.6.1.4.1.2.6.159.201.1.1
1 online note
2 offline warning
3 create note
4 change note
5 destroy warning
= 1.3.6.1.4.1.2.6.159.201.1.2
1 processMonitor warning
= 1.3.6.1.4.1.2.6.159.201.1.2.2
1 cpuUtilization warning
2 processCount warning
= 1.3.6.1.4.1.2.6.159.201.1.2.3
1 driveSpaceUsed warning
2 driveSpaceUsedPercent warning
3 driveSpaceRemaining warning
4 driveWorkload warning
= 1.3.6.1.4.1.2.6.159.201.1.2.4
1 lockedMemory warning
2 memoryUsage warning
= 1.3.6.1.4.1.2.6.159.201.1.2.6
1 totalPrivilegedTimePercent warning
2 fileReadOperationsPerSec warning
= 1.3.6.1.4.1.2.6.159.201.1.2.7
1 udpPacketsSentPerSec warning
2 udpPacketsReceivedPerSec warning
3 ipPacketsSentPerSec warning
4 ipPacketsReceivedPerSec warning
5 ipErrorPacketsReceivedPerSec warning
6 tcpConnections warning
= 1.3.6.1.4.1.2.6.159.201.1.3
1 action warning
= 1.3.6.1.4.1.2.6.159.201.1.4
3 logoff note
4 logon note
= 1.3.6.1.4.1.2.6.159.201.1.4.2
1 badPassword warning login-failures bad
2 badUserID warning
3 disabledUserID warning
4 downlevelConsole warning
5 expiredPassword warning login-failures bad
6 tooManyActiveIDs warning
7 tooManyActiveLogons warning
8 uplevelConsole warning
= 1.3.6.1.4.1.2.6.159.201.3.1
2 applicationLog warning
3 securityLog warning
4 systemLog warning
= 1.3.6.1.4.1.2.6.159.201.3.2
2 startedService note
3 stoppedService warning
= 1.3.6.1.4.1.2.6.159.201.3.3
2 softwareTreeChanged note
3 systemTreeChanged note
= 1.3.6.1.4.1.2.6.159.201.4
9 unknown warning
= 1.3.6.1.4.1.2.6.159.201.4.2
11 componentPfa warning
= 1.3.6.1.4.1.2.6.159.201.4.2.1
2 bladeServerCommunication warning
3 bladeServerInserted note
4 bladeServerRemoved warning
= 1.3.6.1.4.1.2.6.159.201.4.2.1.1
1 codEnabled note
= 1.3.6.1.4.1.2.6.159.201.4.2.2
1 busCommunication warning
= 1.3.6.1.4.1.2.6.159.201.4.2.3
1 chassisConfiguration warning
2 chassisFailed critical
= 1.3.6.1.4.1.2.6.159.201.4.2.4
1 dasdFailed critical
2 dasdInserted note
3 dasdRemoved warning
= 1.3.6.1.4.1.2.6.159.201.4.2.5
1 memoryFailed critical
= 1.3.6.1.4.1.2.6.159.201.4.2.6
1 componentFanFailed critical fans bad
2 componentFanInserted note fans well
3 componentFanPfa warning
4 componentFanRemoved warning fans bad
= 1.3.6.1.4.1.2.6.159.201.4.2.7.1
1 hardwareCrashDumpAborted warning restarts bad
2 hardwareCrashDumpCompleted note restarts bad
3 hardwareCrashDumpInitiated note
= 1.3.6.1.4.1.2.6.159.201.4.2.8
1 ioModuleConfiguration warning
2 ioModuleFailed critical
3 ioModuleInserted note
4 ioModulePost warning
6 ioModuleRedundancy warning
7 ioModuleRemoved warning
= 1.3.6.1.4.1.2.6.159.201.4.2.8.5
1 ioModulePowerOn warning
2 ioModulePowerOff warning power bad
= 1.3.6.1.4.1.2.6.159.201.4.2.9
1 kvmOwner warning
= 1.3.6.1.4.1.2.6.159.201.4.2.10.1
1 osImageCrashDumpAborted warning restarts bad
2 osImageCrashDumpCompleted note restarts bad
3 osImageCrashDumpInitiated note
= 1.3.6.1.4.1.2.6.159.201.4.2.12
1 powerSubsystemLowFuel warning power bad
2 powerSubsystemOverCurrent warning power bad
3 powerSubsystemOverPower warning power bad
4 powerSubsystemRedundancy warning
= 1.3.6.1.4.1.2.6.159.201.4.2.13
1 powerSupplyFailed critical power bad
2 powerSupplyInserted note power well
3 powerSupplyRemoved warning power bad
= 1.3.6.1.4.1.2.6.159.201.4.2.14
2 serverPowerState warning
= 1.3.6.1.4.1.2.6.159.201.4.2.14.1
1 serverPowerOff warning power bad
2 serverPowerOn warning
= 1.3.6.1.4.1.2.6.159.201.4.2.15
1 serviceProcessorActive warning
2 serviceProcessorConfiguration warning
3 serviceProcessorInserted note
4 serviceProcessorLog warning
5 serviceProcessorNetworkStack warning
6 serviceProcessorRedundancy warning
7 serviceProcessorRemoteLogin note
8 serviceProcessorRemoved warning
9 serviceProcessorRestart note restarts bad
10 serviceProcessorTest note
= 1.3.6.1.4.1.2.6.159.201.4.2.16
1 smpExpansionModuleDisabled warning
= 1.3.6.1.4.1.2.6.159.201.4.2.17
1 usbInserted note
2 usbOwner warning
3 usbRemoved warning
= 1.3.6.1.4.1.2.6.159.201.4.2.18
1 vrmFailed critical
= 1.3.6.1.4.1.2.6.159.201.4.3
1 hardDiskDrive warning
2 multipleFanFailure critical fans bad
4 criticalTamper critical
7 voltageRegulatorModuleFailure critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.3.3
1 powerFailureEpow critical power bad
2 powerFailureFailed critical power bad
3 powerFailureRemoved critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.3.5
1 criticalTemperatureAmbient critical temperature bad
2 criticalTemperaturePci critical temperature bad
3 criticalTemperaturePlanar critical temperature bad
= 1.3.6.1.4.1.2.6.159.201.4.3.6
2 criticalTwelveVoltsFaultA critical power bad
3 criticalTwelveVoltsFaultB critical power bad
4 criticalTwelveVoltsFaultC critical power bad
5 criticalTwelveVoltsFaultD critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.3.6.1
1 criticalTwelveVoltsHigh critical power bad
2 criticalTwelveVoltsLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.3.6.6
1 criticalOneVoltHigh critical power bad
2 criticalOneVoltLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.3.6.7
1 criticalTwoVoltsHigh critical power bad
2 criticalTwoVoltsLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.3.6.8
1 criticalThreeVoltsHigh critical power bad
2 criticalThreeVoltsLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.3.6.9
1 criticalThreeVoltsPciHigh critical power bad
2 criticalThreeVoltsPciLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.3.6.10
1 criticalThreeVoltsStandbyHigh critical power bad
2 criticalThreeVoltsStandbyLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.3.6.11
1 criticalFiveVoltsHigh critical power bad
2 criticalFiveVoltsLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.3.6.12
1 criticalFiveVoltsFaultHigh critical power bad
2 criticalFiveVoltsFaultLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.3.6.13
1 criticalFiveVoltsPciHigh critical power bad
2 criticalFiveVoltsPciLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.3.6.14
1 criticalFiveVoltsStandbyHigh critical power bad
2 criticalFiveVoltsStandbyLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.3.6.15
1 criticalNTwelveVoltsHigh critical power bad
2 criticalNTwelveVoltsLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.4
1 deploymentBoot warning
2 deploymentLoader warning
3 deploymentOs warning
4 deploymentPost warning
= 1.3.6.1.4.1.2.6.159.201.4.5
1 environmentalTemperature warning
2 environmentalVoltage warning
= 1.3.6.1.4.1.2.6.159.201.4.6
2 redundantPower warning
3 singleFanFailure critical fans bad
= 1.3.6.1.4.1.2.6.159.201.4.6.1
1 nonCriticalFanRemoved critical fans bad
= 1.3.6.1.4.1.2.6.159.201.4.6.4
1 nonCriticalTemperatureAmbient critical temperature bad
2 nonCriticalTemperaturePci critical temperature bad
3 nonCriticalTemperaturePlanar critical temperature bad
= 1.3.6.1.4.1.2.6.159.201.4.6.5.1
1 nonCriticalTwelveVoltsHigh critical power bad
2 nonCriticalTwelveVoltsLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.6.5.2
1 nonCriticalOneVoltHigh critical power bad
2 nonCriticalOneVoltLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.6.5.3
1 nonCriticalTwoVoltsHigh critical power bad
2 nonCriticalTwoVoltsLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.6.5.4
1 nonCriticalThreeVoltsHigh critical power bad
2 nonCriticalThreeVoltsLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.6.5.5
1 nonCriticalThreeVoltsPciHigh critical power bad
2 nonCriticalThreeVoltsPciLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.6.5.6
1 nonCriticalThreeVoltsStandbyHigh critical power bad
2 nonCriticalThreeVoltsStandbyLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.6.5.7
1 nonCriticalFiveVoltsHigh critical power bad
2 nonCriticalFiveVoltsLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.6.5.8
1 nonCriticalFiveVoltsPciHigh critical power bad
2 nonCriticalFiveVoltsPciLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.6.5.9
1 nonCriticalFiveVoltsStandbyHigh critical power bad
2 nonCriticalFiveVoltsStandbyLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.6.5.10
1 nonCriticalNTwelveVoltsHigh critical power bad
2 nonCriticalNTwelveVoltsLow critical power bad
= 1.3.6.1.4.1.2.6.159.201.4.7.1.1
1 scalableNodeModeNullOrUnknown warning
2 scalableNodeModePrimary warning
3 scalableNodeModeSecondary warning
4 scalableNodeModeStandalone warning
= 1.3.6.1.4.1.2.6.159.201.4.7.1.2.1
1 primary warning
3 secondary warning
= 1.3.6.1.4.1.2.6.159.201.4.7.1.2.1.2
1 resetPrimary warning
2 resetSecondary warning
= 1.3.6.1.4.1.2.6.159.201.4.7.2
1 scalablePartitionAlert warning
= 1.3.6.1.4.1.2.6.159.201.4.7.2.2
1 scalablePartitionNullOrUnknown warning
2 scalablePartitionPoweredOff warning power bad
3 scalablePartitionPoweringOn warning
4 scalablePartitionResetting warning
5 scalablePartitionShuttingDown warning
= 1.3.6.1.4.1.2.6.159.201.5.2.1
1 sensorCaseIntrusion warning intrusions bad
2 sensorCurrent warning
3 sensorFan warning
4 sensorPowerSupply warning
5 sensorTemperature warning
6 sensorVoltage warning
= 1.3.6.1.4.1.2.6.159.201.5.3.1
1 progress warning
= 1.3.6.1.4.1.2.6.159.201.5.4
1 cableInterconnect warning
2 drivebay warning
3 moduleBoard warning
4 monitorAsicIc warning
5 network warning
6 watchdog1 warning restarts bad
7 watchdog2 warning restarts bad
= 1.3.6.1.4.1.2.6.159.201.5.5.1
1 petFamilySystemOsBoot warning
= 1.3.6.1.4.1.2.6.159.201.5.5.1.2
1 heartbeat note
= 1.3.6.1.4.1.2.6.159.201.6.1.1
1 vendorUnsupported warning
= 1.3.6.1.4.1.2.6.159.201.6.1.2
1 notFound warning
= 1.3.6.1.4.1.2.6.182.1.0
3 ibm3584Trap003 warning
5 ibm3584Trap005 warning
6 ibm3584Trap006 warning
8 ibm3584Trap008 warning
9 ibm3584Trap009 warning
10 ibm3584Trap010 warning
11 ibm3584Trap011 warning
12 ibm3584Trap012 warning
13 ibm3584Trap013 warning
14 ibm3584Trap014 warning
15 ibm3584Trap015 warning
18 ibm3584Trap018 warning
19 ibm3584Trap019 warning
23 ibm3584Trap023 warning
25 ibm3584Trap025 warning
26 ibm3584Trap026 warning
27 ibm3584Trap027 warning
29 ibm3584Trap029 warning
219 ibm3584Trap219 warning
224 ibm3584Trap224 warning
228 ibm3584Trap228 warning
229 ibm3584Trap229 warning
238 ibm3584Trap238 warning
239 ibm3584Trap239 warning
240 ibm3584Trap240 warning
241 ibm3584Trap241 warning
242 ibm3584Trap242 warning
243 ibm3584Trap243 warning
244 ibm3584Trap244 warning
245 ibm3584Trap245 warning
246 ibm3584Trap246 warning
250 ibm3584Trap250 warning
251 ibm3584Trap251 warning
258 ibm3584Trap258 warning
404 ibm3584Trap404 warning
411 ibm3584Trap411 warning
412 ibm3584Trap412 warning
413 ibm3584Trap413 warning
414 ibm3584Trap414 warning
417 ibm3584Trap417 note
418 ibm3584Trap418 note
= 1.3.6.1.4.1.4484.1.0
1 ibm3584Trap001 warning
2 ibm3584Trap002 warning
3 ibm3584Trap003 warning
4 ibm3584Trap004 warning
5 ibm3584Trap005 warning
6 ibm3584Trap006 warning
7 ibm3584Trap007 warning
8 ibm3584Trap008 warning
9 ibm3584Trap009 warning
10 ibm3584Trap010 warning
11 ibm3584Trap011 warning
12 ibm3584Trap012 warning
13 ibm3584Trap013 warning
14 ibm3584Trap014 warning
15 ibm3584Trap015 warning
16 ibm3584Trap016 warning
17 ibm3584Trap017 warning
18 ibm3584Trap018 warning
19 ibm3584Trap019 warning
20 ibm3584Trap020 note
21 ibm3584Trap021 warning
22 ibm3584Trap022 note
23 ibm3584Trap023 warning
24 ibm3584Trap024 warning
25 ibm3584Trap025 warning
26 ibm3584Trap026 warning
27 ibm3584Trap027 warning
28 ibm3584Trap028 warning
29 ibm3584Trap029 warning
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
219 ibm3584Trap219 warning
220 ibm3584Trap220 warning
221 ibm3584Trap221 warning
222 ibm3584Trap222 warning
223 ibm3584Trap223 warning
224 ibm3584Trap224 warning
225 ibm3584Trap225 warning
226 ibm3584Trap226 warning
227 ibm3584Trap227 warning
228 ibm3584Trap228 warning
229 ibm3584Trap229 warning
230 ibm3584Trap230 warning
231 ibm3584Trap231 warning
232 ibm3584Trap232 warning
233 ibm3584Trap233 warning
234 ibm3584Trap234 warning
235 ibm3584Trap235 warning
236 ibm3584Trap236 note
237 ibm3584Trap237 note
238 ibm3584Trap238 warning
239 ibm3584Trap239 warning
240 ibm3584Trap240 warning
241 ibm3584Trap241 warning
242 ibm3584Trap242 warning
243 ibm3584Trap243 warning
244 ibm3584Trap244 warning
245 ibm3584Trap245 warning
246 ibm3584Trap246 warning
250 ibm3584Trap250 warning
251 ibm3584Trap251 warning
252 ibm3584Trap252 warning
253 ibm3584Trap253 warning
254 ibm3584Trap254 warning
255 ibm3584Trap255 warning
256 ibm3584Trap256 warning
257 ibm3584Trap257 warning
258 ibm3584Trap258 warning
259 ibm3584Trap259 warning
260 ibm3584Trap260 note
401 ibm3584Trap401 warning
402 ibm3584Trap402 warning
403 ibm3584Trap403 warning
404 ibm3584Trap404 warning
405 ibm3584Trap405 warning
406 ibm3584Trap406 warning
407 ibm3584Trap407 warning
408 ibm3584Trap408 warning
409 ibm3584Trap409 warning
410 ibm3584Trap410 warning
411 ibm3584Trap411 warning
412 ibm3584Trap412 warning
413 ibm3584Trap413 warning
414 ibm3584Trap414 warning
415 ibm3584Trap415 warning
416 ibm3584Trap416 warning
417 ibm3584Trap417 note
418 ibm3584Trap418 note
419 ibm3584Trap419 warning
420 ibm3584Trap420 warning
421 ibm3584Trap421 warning
422 ibm3584Trap422 warning
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
`;
