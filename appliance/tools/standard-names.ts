/**
 * Names of objects that devices of all makers have, as their modules call them. A heading is a part of the tree, with its own name
 * where it has one; below it number and name. Sources: RFC 1213, 2790, 2863, 3418, 4022, 4113, 4133, 4188, 4293, 4363, 3433, 1628,
 * 3805, 3621, IEEE 802.1AB (LLDP-MIB), UCD-SNMP-MIB (net-snmp), RFC 3411 (SNMP-FRAMEWORK-MIB).
 */
export const STANDARD_NAMES = `
= 1.3.6.1.2.1 mib-2
= 1.3.6.1.4.1 enterprises
= 1.3.6.1.2.1.1 system
1 sysDescr 2 sysObjectID 3 sysUpTime 4 sysContact 5 sysName 6 sysLocation 7 sysServices 8 sysORLastChange
= 1.3.6.1.2.1.1.9 sysORTable
= 1.3.6.1.2.1.1.9.1
1 sysORIndex 2 sysORID 3 sysORDescr 4 sysORUpTime
= 1.3.6.1.2.1.2 interfaces
1 ifNumber
= 1.3.6.1.2.1.2.2 ifTable
= 1.3.6.1.2.1.2.2.1
1 ifIndex 2 ifDescr 3 ifType 4 ifMtu 5 ifSpeed 6 ifPhysAddress 7 ifAdminStatus 8 ifOperStatus 9 ifLastChange 10 ifInOctets
11 ifInUcastPkts 12 ifInNUcastPkts 13 ifInDiscards 14 ifInErrors 15 ifInUnknownProtos 16 ifOutOctets 17 ifOutUcastPkts
18 ifOutNUcastPkts 19 ifOutDiscards 20 ifOutErrors 21 ifOutQLen 22 ifSpecific
= 1.3.6.1.2.1.3.1.1
1 atIfIndex 2 atPhysAddress 3 atNetAddress
= 1.3.6.1.2.1.4 ip
1 ipForwarding 2 ipDefaultTTL 3 ipInReceives 4 ipInHdrErrors 5 ipInAddrErrors 6 ipForwDatagrams 7 ipInUnknownProtos
8 ipInDiscards 9 ipInDelivers 10 ipOutRequests 11 ipOutDiscards 12 ipOutNoRoutes 13 ipReasmTimeout 14 ipReasmReqds
15 ipReasmOKs 16 ipReasmFails 17 ipFragOKs 18 ipFragFails 19 ipFragCreates 23 ipRoutingDiscards 25 ipv6IpForwarding
26 ipv6IpDefaultHopLimit
= 1.3.6.1.2.1.4.20 ipAddrTable
= 1.3.6.1.2.1.4.20.1
1 ipAdEntAddr 2 ipAdEntIfIndex 3 ipAdEntNetMask 4 ipAdEntBcastAddr 5 ipAdEntReasmMaxSize
= 1.3.6.1.2.1.4.21 ipRouteTable
= 1.3.6.1.2.1.4.21.1
1 ipRouteDest 2 ipRouteIfIndex 3 ipRouteMetric1 4 ipRouteMetric2 5 ipRouteMetric3 6 ipRouteMetric4 7 ipRouteNextHop
8 ipRouteType 9 ipRouteProto 10 ipRouteAge 11 ipRouteMask 12 ipRouteMetric5 13 ipRouteInfo
= 1.3.6.1.2.1.4.22 ipNetToMediaTable
= 1.3.6.1.2.1.4.22.1
1 ipNetToMediaIfIndex 2 ipNetToMediaPhysAddress 3 ipNetToMediaNetAddress 4 ipNetToMediaType
= 1.3.6.1.2.1.4.24.4 ipCidrRouteTable
= 1.3.6.1.2.1.4.24.4.1
1 ipCidrRouteDest 2 ipCidrRouteMask 3 ipCidrRouteTos 4 ipCidrRouteNextHop 5 ipCidrRouteIfIndex 6 ipCidrRouteType
7 ipCidrRouteProto 8 ipCidrRouteAge 9 ipCidrRouteInfo 10 ipCidrRouteNextHopAS 11 ipCidrRouteMetric1 16 ipCidrRouteStatus
= 1.3.6.1.2.1.4.24.7 inetCidrRouteTable
= 1.3.6.1.2.1.4.24.7.1
7 inetCidrRouteIfIndex 8 inetCidrRouteType 9 inetCidrRouteProto 10 inetCidrRouteAge 11 inetCidrRouteNextHopAS
12 inetCidrRouteMetric1 17 inetCidrRouteStatus
= 1.3.6.1.2.1.4.34 ipAddressTable
= 1.3.6.1.2.1.4.34.1
3 ipAddressIfIndex 4 ipAddressType 5 ipAddressPrefix 6 ipAddressOrigin 7 ipAddressStatus 8 ipAddressCreated
9 ipAddressLastChanged 10 ipAddressRowStatus 11 ipAddressStorageType
= 1.3.6.1.2.1.4.35 ipNetToPhysicalTable
= 1.3.6.1.2.1.4.35.1
4 ipNetToPhysicalPhysAddress 5 ipNetToPhysicalLastUpdated 6 ipNetToPhysicalType 7 ipNetToPhysicalState
8 ipNetToPhysicalRowStatus
= 1.3.6.1.2.1.5 icmp
1 icmpInMsgs 2 icmpInErrors 3 icmpInDestUnreachs 4 icmpInTimeExcds 5 icmpInParmProbs 6 icmpInSrcQuenchs 7 icmpInRedirects
8 icmpInEchos 9 icmpInEchoReps 14 icmpOutMsgs 15 icmpOutErrors 16 icmpOutDestUnreachs 17 icmpOutTimeExcds 21 icmpOutEchos
22 icmpOutEchoReps
= 1.3.6.1.2.1.6 tcp
1 tcpRtoAlgorithm 2 tcpRtoMin 3 tcpRtoMax 4 tcpMaxConn 5 tcpActiveOpens 6 tcpPassiveOpens 7 tcpAttemptFails
8 tcpEstabResets 9 tcpCurrEstab 10 tcpInSegs 11 tcpOutSegs 12 tcpRetransSegs 14 tcpInErrs 15 tcpOutRsts
= 1.3.6.1.2.1.6.13 tcpConnTable
= 1.3.6.1.2.1.6.13.1
1 tcpConnState 2 tcpConnLocalAddress 3 tcpConnLocalPort 4 tcpConnRemAddress 5 tcpConnRemPort
= 1.3.6.1.2.1.7 udp
1 udpInDatagrams 2 udpNoPorts 3 udpInErrors 4 udpOutDatagrams
= 1.3.6.1.2.1.7.5.1
1 udpLocalAddress 2 udpLocalPort
= 1.3.6.1.2.1.11 snmp
1 snmpInPkts 2 snmpOutPkts 3 snmpInBadVersions 4 snmpInBadCommunityNames 5 snmpInBadCommunityUses 6 snmpInASNParseErrs
13 snmpInTotalReqVars 15 snmpInGetRequests 16 snmpInGetNexts 30 snmpEnableAuthenTraps 31 snmpSilentDrops 32 snmpProxyDrops
= 1.3.6.1.2.1.17 dot1dBridge
= 1.3.6.1.2.1.17.1
1 dot1dBaseBridgeAddress 2 dot1dBaseNumPorts 3 dot1dBaseType
= 1.3.6.1.2.1.17.1.4 dot1dBasePortTable
= 1.3.6.1.2.1.17.1.4.1
1 dot1dBasePort 2 dot1dBasePortIfIndex 3 dot1dBasePortCircuit 4 dot1dBasePortDelayExceededDiscards
5 dot1dBasePortMtuExceededDiscards
= 1.3.6.1.2.1.17.2 dot1dStp
1 dot1dStpProtocolSpecification 2 dot1dStpPriority 3 dot1dStpTimeSinceTopologyChange 4 dot1dStpTopChanges
5 dot1dStpDesignatedRoot 6 dot1dStpRootCost 7 dot1dStpRootPort 8 dot1dStpMaxAge 9 dot1dStpHelloTime
= 1.3.6.1.2.1.17.2.15.1
1 dot1dStpPort 2 dot1dStpPortPriority 3 dot1dStpPortState 4 dot1dStpPortEnable 5 dot1dStpPortPathCost
= 1.3.6.1.2.1.17.4
1 dot1dTpLearnedEntryDiscards 2 dot1dTpAgingTime
= 1.3.6.1.2.1.17.4.3 dot1dTpFdbTable
= 1.3.6.1.2.1.17.4.3.1
1 dot1dTpFdbAddress 2 dot1dTpFdbPort 3 dot1dTpFdbStatus
= 1.3.6.1.2.1.17.7.1.2.2 dot1qTpFdbTable
= 1.3.6.1.2.1.17.7.1.2.2.1
1 dot1qTpFdbAddress 2 dot1qTpFdbPort 3 dot1qTpFdbStatus
= 1.3.6.1.2.1.17.7.1.4.3 dot1qVlanStaticTable
= 1.3.6.1.2.1.17.7.1.4.3.1
1 dot1qVlanStaticName 2 dot1qVlanStaticEgressPorts 3 dot1qVlanForbiddenEgressPorts 4 dot1qVlanStaticUntaggedPorts
5 dot1qVlanStaticRowStatus
= 1.3.6.1.2.1.17.7.1.4.5.1
1 dot1qPvid 2 dot1qPortAcceptableFrameTypes 3 dot1qPortIngressFiltering
= 1.3.6.1.2.1.25 host
= 1.3.6.1.2.1.25.1 hrSystem
1 hrSystemUptime 2 hrSystemDate 3 hrSystemInitialLoadDevice 4 hrSystemInitialLoadParameters 5 hrSystemNumUsers
6 hrSystemProcesses 7 hrSystemMaxProcesses
= 1.3.6.1.2.1.25.2
2 hrMemorySize
= 1.3.6.1.2.1.25.2.3 hrStorageTable
= 1.3.6.1.2.1.25.2.3.1
1 hrStorageIndex 2 hrStorageType 3 hrStorageDescr 4 hrStorageAllocationUnits 5 hrStorageSize 6 hrStorageUsed
7 hrStorageAllocationFailures
= 1.3.6.1.2.1.25.3.2 hrDeviceTable
= 1.3.6.1.2.1.25.3.2.1
1 hrDeviceIndex 2 hrDeviceType 3 hrDeviceDescr 4 hrDeviceID 5 hrDeviceStatus 6 hrDeviceErrors
= 1.3.6.1.2.1.25.3.3.1
1 hrProcessorFrwID 2 hrProcessorLoad
= 1.3.6.1.2.1.25.3.4.1
1 hrNetworkIfIndex
= 1.3.6.1.2.1.25.3.5.1
1 hrPrinterStatus 2 hrPrinterDetectedErrorState
= 1.3.6.1.2.1.25.3.6.1
1 hrDiskStorageAccess 2 hrDiskStorageMedia 3 hrDiskStorageRemoveble 4 hrDiskStorageCapacity
= 1.3.6.1.2.1.25.3.8.1
1 hrFSIndex 2 hrFSMountPoint 3 hrFSRemoteMountPoint 4 hrFSType 5 hrFSAccess 6 hrFSBootable 7 hrFSStorageIndex
= 1.3.6.1.2.1.25.4.2 hrSWRunTable
= 1.3.6.1.2.1.25.4.2.1
1 hrSWRunIndex 2 hrSWRunName 3 hrSWRunID 4 hrSWRunPath 5 hrSWRunParameters 6 hrSWRunType 7 hrSWRunStatus
= 1.3.6.1.2.1.25.5.1.1
1 hrSWRunPerfCPU 2 hrSWRunPerfMem
= 1.3.6.1.2.1.25.6.3.1
1 hrSWInstalledIndex 2 hrSWInstalledName 3 hrSWInstalledID 4 hrSWInstalledType 5 hrSWInstalledDate
= 1.3.6.1.2.1.31.1.1 ifXTable
= 1.3.6.1.2.1.31.1.1.1
1 ifName 2 ifInMulticastPkts 3 ifInBroadcastPkts 4 ifOutMulticastPkts 5 ifOutBroadcastPkts 6 ifHCInOctets 7 ifHCInUcastPkts
8 ifHCInMulticastPkts 9 ifHCInBroadcastPkts 10 ifHCOutOctets 11 ifHCOutUcastPkts 12 ifHCOutMulticastPkts
13 ifHCOutBroadcastPkts 14 ifLinkUpDownTrapEnable 15 ifHighSpeed 16 ifPromiscuousMode 17 ifConnectorPresent 18 ifAlias
19 ifCounterDiscontinuityTime
= 1.3.6.1.2.1.31.1.2.1
3 ifStackStatus
= 1.3.6.1.2.1.33 upsMIB
= 1.3.6.1.2.1.33.1.1
1 upsIdentManufacturer 2 upsIdentModel 3 upsIdentUPSSoftwareVersion 4 upsIdentAgentSoftwareVersion 5 upsIdentName
6 upsIdentAttachedDevices
= 1.3.6.1.2.1.33.1.2
1 upsBatteryStatus 2 upsSecondsOnBattery 3 upsEstimatedMinutesRemaining 4 upsEstimatedChargeRemaining 5 upsBatteryVoltage
6 upsBatteryCurrent 7 upsBatteryTemperature
= 1.3.6.1.2.1.33.1.3
1 upsInputLineBads 2 upsInputNumLines
= 1.3.6.1.2.1.33.1.3.3.1
1 upsInputLineIndex 2 upsInputFrequency 3 upsInputVoltage 4 upsInputCurrent 5 upsInputTruePower
= 1.3.6.1.2.1.33.1.4
1 upsOutputSource 2 upsOutputFrequency 3 upsOutputNumLines
= 1.3.6.1.2.1.33.1.4.4.1
1 upsOutputLineIndex 2 upsOutputVoltage 3 upsOutputCurrent 4 upsOutputPower 5 upsOutputPercentLoad
= 1.3.6.1.2.1.33.1.6
1 upsAlarmsPresent
= 1.3.6.1.2.1.43.5.1.1
16 prtGeneralPrinterName 17 prtGeneralSerialNumber
= 1.3.6.1.2.1.43.8.2.1
9 prtInputMaxCapacity 10 prtInputCurrentLevel 11 prtInputStatus 13 prtInputName
= 1.3.6.1.2.1.43.10.2.1
2 prtMarkerMarkTech 3 prtMarkerCounterUnit 4 prtMarkerLifeCount 5 prtMarkerPowerOnCount
= 1.3.6.1.2.1.43.11.1 prtMarkerSuppliesTable
= 1.3.6.1.2.1.43.11.1.1
2 prtMarkerSuppliesMarkerIndex 3 prtMarkerSuppliesColorantIndex 4 prtMarkerSuppliesClass 5 prtMarkerSuppliesType
6 prtMarkerSuppliesDescription 7 prtMarkerSuppliesSupplyUnit 8 prtMarkerSuppliesMaxCapacity 9 prtMarkerSuppliesLevel
= 1.3.6.1.2.1.43.18.1.1
2 prtAlertSeverityLevel 7 prtAlertCode 8 prtAlertDescription 9 prtAlertTime
= 1.3.6.1.2.1.47.1.1.1 entPhysicalTable
= 1.3.6.1.2.1.47.1.1.1.1
1 entPhysicalIndex 2 entPhysicalDescr 3 entPhysicalVendorType 4 entPhysicalContainedIn 5 entPhysicalClass
6 entPhysicalParentRelPos 7 entPhysicalName 8 entPhysicalHardwareRev 9 entPhysicalFirmwareRev 10 entPhysicalSoftwareRev
11 entPhysicalSerialNum 12 entPhysicalMfgName 13 entPhysicalModelName 14 entPhysicalAlias 15 entPhysicalAssetID
16 entPhysicalIsFRU
= 1.3.6.1.2.1.99.1.1 entPhySensorTable
= 1.3.6.1.2.1.99.1.1.1
1 entPhySensorType 2 entPhySensorScale 3 entPhySensorPrecision 4 entPhySensorValue 5 entPhySensorOperStatus
6 entPhySensorUnitsDisplay 7 entPhySensorValueTimeStamp 8 entPhySensorValueUpdateRate
= 1.3.6.1.2.1.105.1.1.1
3 pethPsePortAdminEnable 5 pethPsePortPowerPairs 6 pethPsePortDetectionStatus 7 pethPsePortPowerPriority
10 pethPsePortPowerClassifications
= 1.3.6.1.2.1.105.1.3.1.1
2 pethMainPsePower 3 pethMainPseOperStatus 4 pethMainPseConsumptionPower 5 pethMainPseUsageThreshold
= 1.0.8802.1.1.2.1.3
1 lldpLocChassisIdSubtype 2 lldpLocChassisId 3 lldpLocSysName 4 lldpLocSysDesc 5 lldpLocSysCapSupported
6 lldpLocSysCapEnabled
= 1.0.8802.1.1.2.1.3.7.1
2 lldpLocPortIdSubtype 3 lldpLocPortId 4 lldpLocPortDesc
= 1.0.8802.1.1.2.1.4.1 lldpRemTable
= 1.0.8802.1.1.2.1.4.1.1
4 lldpRemChassisIdSubtype 5 lldpRemChassisId 6 lldpRemPortIdSubtype 7 lldpRemPortId 8 lldpRemPortDesc 9 lldpRemSysName
10 lldpRemSysDesc 11 lldpRemSysCapSupported 12 lldpRemSysCapEnabled
= 1.3.6.1.4.1.2021 ucdavis
= 1.3.6.1.4.1.2021.4
3 memTotalSwap 4 memAvailSwap 5 memTotalReal 6 memAvailReal 11 memTotalFree 13 memShared 14 memBuffer 15 memCached
= 1.3.6.1.4.1.2021.9.1
1 dskIndex 2 dskPath 3 dskDevice 4 dskMinimum 5 dskMinPercent 6 dskTotal 7 dskAvail 8 dskUsed 9 dskPercent 10 dskPercentNode
= 1.3.6.1.4.1.2021.10.1
1 laIndex 2 laNames 3 laLoad 4 laConfig 5 laLoadInt 6 laLoadFloat
= 1.3.6.1.4.1.2021.11
3 ssSwapIn 4 ssSwapOut 9 ssCpuUser 10 ssCpuSystem 11 ssCpuIdle 50 ssCpuRawUser 51 ssCpuRawNice 52 ssCpuRawSystem
53 ssCpuRawIdle 54 ssCpuRawWait 59 ssRawInterrupts 60 ssRawContexts
= 1.3.6.1.6.3.10.2.1
1 snmpEngineID 2 snmpEngineBoots 3 snmpEngineTime 4 snmpEngineMaxMessageSize
`;
