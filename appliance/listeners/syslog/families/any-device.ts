/** Signs in plain words, as most devices write them, whoever made them. Looked at after those of the makers. */
import { bad, grave, well, type Sign } from "../sign.ts";

/** Updates of what recognises attacks are none. */
const UPKEEP =
  /\b(updat\w{0,3}|upgrad\w{0,3}|definitions?|database|licen[cs]\w{0,3}|subscription|download\w{0,3}|engine (start|load)\w{0,3}|enabled|statistics)\b/i;
/** People who come and go by VPN. */
const PEOPLES_VPN =
  /\b(ssl[- ]?vpn|anyconnect|remote[- ]access|globalprotect|l2tp|pptp|webvpn|user (logged|log)|client (address|connected|disconnected))\b/i;

export const ANY_DEVICE: readonly Sign[] = [
  // --- log-ins
  bad(
    "login-failures",
    "fail inva inco wron bad deni reje unsu ille unau refu unkn too brut lock maxi exce cann unab coul",
    /\b(fail(ed|ure|s|ing)?|cannot|unable to|could not|invalid|incorrect|wrong|bad|denied|rejected|unsuccessful|illegal|unauthori[sz]ed|refused|unknown|too many)\b.{0,40}?\b(log(ged)?[ -]?(in|on)s?|passwords?|passwd|authenticat\w{1,5}|auth|sign(ed)?[ -]?(in|on)|user ?names?|credentials?)\b|\b(invalid|illegal|unknown) user\b|\bunauthori[sz]ed (access|user|login)\b|\baccess denied for user\b/i,
    /\b(log|auth|radius|ldap|tacacs)\w{0,8} server\b.{0,40}\b(unreachable|timeout|timed out|not respond)|\bsuccess(ful(ly)?)?\b.{0,20}\bafter\b/i,
  ),
  bad(
    "login-failures",
    "fail inva inco deni reje unsu refu wron erro lock exce brut maxi",
    /\b(log(ged)?[ -]?(in|on)|authenticat\w{1,5}|auth|passwords?|sign[ -]?in|admin(istrator)? access|access attempt)\b.{0,70}?\b(fail(ed|ure|ures|s)?|invalid|incorrect|denied|rejected|unsuccessful|refused|wrong|not valid|error|locked|exceeded)\b|\baccount\b.{0,40}?\blocked\b|\bbrute[- ]?force\b/i,
    /\b(log|auth|radius|ldap|tacacs)\w{0,8} server\b.{0,40}\b(unreachable|timeout|timed out|not respond)/i,
  ),

  // --- changes by people
  bad(
    "config-changed",
    "conf sett poli rule",
    /\b(config(uration)?s?|settings?|polic(y|ies)|(firewall|filter|nat|access) rules?)\b.{0,60}?\b(chang\w{1,3}|modif\w{2,5}|updated?|saved?|commit(ted)?|written|edited|restored|imported|loaded|reset|applied|overwritten|deleted|added|removed|created)\b|\b(changed|changes|modified|updated|saved|committed|edited|altered|wrote|loaded|restored|imported|applied)\b.{0,40}?\b(config(uration)?|settings?|polic(y|ies)|rules?)\b|\bconfigured from\b/i,
    /\b(fail(ed|ure)?|unable|cannot|error|definitions?|backup|backed up|no changes?|unchanged|not (been )?(changed|saved))\b/i,
  ),

  // --- disks
  well(
    "disk-errors",
    "rebu repa reco norm opti heal rest resy back",
    /\b(disks?|drives?|raid ?\d{0,2}|array|volume|pool|md\d{1,3}|mirror)\b.{0,80}?\b(rebuilt|rebuil(d|ding)( is| has| was)?( been)? (complete\w{0,2}|finished|done|successful\w{0,2})|repaired|recovered|(back|returned) to (normal|optimal)|(is|are|was|now|status:?|state:?)( now)?( operating)? (normal(ly)?|optimal|healthy|online)|resync\w{0,3} (is )?(done|complete\w{0,2}|finished)|restored)\b/i,
    /\b(not|un)\w{0,2} ?(recovered|repaired|normal|healthy)\b/i,
  ),
  grave(
    "disk-errors",
    "disk driv hdd ssd nvme raid arra volu pool logi virt phys md0 md1 md2 md3 md12 spar plug vd pd ld",
    /\b(disks?|drives?|hdd|ssd|nvme|raid ?-?\d{0,2}|array|volume|storage pool|pool|virtual disk|logical (drive|disk|volume)|vd|pd|ld|md\d{1,3}|mirror)\b.{0,80}?\b(fail(ed|ure|ing)?|crash(ed)?|degraded|offline|faulty|faulted|dead|missing|unrecoverable|not responding|kicked|broken|lost|plugged out|unplugged|pulled|abnormal)\b|\b(fail(ed|ure|ing)?|degraded|fault|faulty|faulted|dead|crashed)\b.{0,40}?\b(disks?|drives?|hdd|ssd|raid|array|volume|storage pool|spare)\b/i,
    /\b(backup|replicat\w{1,4}|snapshot|copy|copied|mount(ed)? (the )?(usb|network|share)|log ?in|logon|no (fail|error)|usb|map(ped)? (network )?drive|license)\b/i,
  ),
  bad(
    "disk-errors",
    "i sect smar medi unre unco real pend read writ blk buff ext4 xfs btrf bloc self nvme pred",
    /\b(i\/o error|medium error|bad (sector|block)s?|reallocated|(pending|unreadable) sectors?|unreadable \(pending\)|uncorrect(able|ed)|s\.?m\.?a\.?r\.?t\b.{0,60}?\b(error|warning|fail\w{0,4}|threshold|pre-?fail\w{0,3}|exceed\w{0,3})|(read|write) error|unrecovered read|offline uncorrectable|filesystem error|predictive failure|nvme\w{0,8}\b.{0,40}?\b(timeout|aborting|reset controller)|(ext[234]-fs|xfs|btrfs)\b.{0,30}?\berror)\b/i,
    /\b(memory|dimm|socket|smtp|snmp|http|modbus|i2c|no errors?|usage attribute)\b/i,
  ),

  // --- space
  well(
    "storage-full",
    "spac free",
    /\b(disk|volume|storage|file ?system|pool|quota)\b.{0,60}?\b(space|usage|capacity)\b.{0,40}?\b(normal|recovered|freed|below|ok)\b/i,
  ),
  grave(
    "storage-full",
    "spac full quot",
    /\bno space left\b|\b(low|insufficient|not enough|out of|running out of) (on )?(disk |free |storage |volume )?space\b|\b(disk|volume|storage|file ?system|partition|flash|quota|pool|datastore|log (disk|partition|storage))\b.{0,60}?\b(is |almost |nearly |getting )?(full|out of space|space (is )?(low|running out)|quota (exceeded|reached))\b|\bquota\b.{0,30}?\b(exceeded|reached)\b|\b(less than|only) \d{1,3} ?%? ?(of )?(the )?(free|available|space)\b|\bfree space\b.{0,30}?\b(below|less than|low)\b/i,
    /\bfull[- ](duplex|backup|scan|mesh|path)\b|\b(nat|session|mac|arp|routing|address) (table|pool)\b/i,
  ),

  // --- links
  well(
    "link-down",
    "up on on-l onli conn esta",
    /\b(link|links|state|status|protocol|carrier|port|interface|ethernet|nic|now|is|went|to|came|turned|becomes?|changed|eth\d{1,3}|ether\d{1,3})[ :=",;)'\]-]{1,4}(now |back |is |link |state |status |changed to )?["']?(up|on-?line)\b|\b(port|interface|link|ether\d{1,2}|eth\d{1,2}|ens\w{1,6}|enp\w{1,8})\b.{0,50}?\b(is|link|are)( now)?( back)?[ :]{1,2}(up|connected|on-?line)\b/i,
    /\b(down to|not up|vpn|ipsec|ike\w{0,2}|tunnel|phase ?[12]|ups|battery|power|utility|hsrp|vrrp|bgp|raid|disk|drive|volume|system|set ?up|start\w{0,3} up|uptime|fan|cluster|member|peer)\b/i,
  ),
  bad(
    "link-down",
    "down off- offl lost disc unpl carr off",
    /\b(link|links|state|status|protocol|port|interface|ethernet|nic|now|is|went|to|turned|becomes?|changed|eth\d{1,3}|ether\d{1,3})[ :=",;)'\]-]{1,4}(now |is |link |state |status |changed to )?["']?(down|off-?line)\b|\b(port|interface|link|nic|cable|ether\d{1,2}|eth\d{1,2}|ens\w{1,6}|enp\w{1,8})\b.{0,50}?\b(link down|down|lost|disconnected|unplugged|no carrier|lost carrier|has no link|no link|link failure)\b|\blost carrier\b|\blink (failure|loss|lost)\b/i,
    /\b(vpn|ipsec|ike\w{0,2}|tunnel|phase ?[12]|sa|ups|battery|power|psu|hsrp|vrrp|raid|disk|drive|volume|pool|temperature|fan|system (is )?(going|went)|shut(ting)?[ -]?down|client|user|session|session|administrativ\w{0,3}|admin[- ]down|cluster|member|log ?down|cool ?down|countdown)\b/i,
  ),
  bad(
    "link-flaps",
    "flap",
    /\b(link|port|interface|eth\S{1,8})\b.{0,60}?\bflap\w{0,4}\b|\blink[- ]?flap\w{0,4}\b/i,
    /\bmac\b/i,
  ),

  // --- loops
  well("loops", "loop", /\bloop\b.{0,60}?\b(cleared|removed|disappeared|no longer|recovered|resolved|gone|ended)\b/i),
  bad(
    "loops",
    "loop bpdu err- stor macf flap mac topo root span erro err",
    /\bloop\b.{0,30}?\b(detect\w{0,3}|found|protect\w{0,3}|exists?|present|occurred)\b|\b(detect\w{0,3}|network|possible|layer ?2) (a )?loop\b|\bloop-?back\b.{0,30}?\bdetected\b|\bbpdu[- ]?(guard|received|protection|block\w{0,3})\b|\berr(or)?[- ]?disabled?\b|\bstorm[- ]?control\b|\b(broadcast|multicast) storm\b|\bmac\b.{0,60}?\b(flap\w{0,4}|moved from|is moving)\b|\btopology change\b|\bnew root\b|\broot (guard|bridge|port)\b.{0,40}?\b(changed|blocked|inconsistent|new)\b/i,
    /\b(recover\w{0,3} from|no loop)\b/i,
  ),

  // --- power
  well(
    "power",
    "rest retu back good ok okay norm onli on-l on util main char repl avai pres inse reco no line",
    /\b((utility|mains|input|ac|line|commercial)( power)?|power)\b.{0,30}?\b(restored?|returned|is back|back|is ok|is okay|recovered|resumed|available again|good again)\b|\b(back|now|running|is) on (line|utility|mains|ac)\b|\bno longer on (ups )?batter(y|ies)\b|\bon (line|utility|mains) power\b|\b(power supply|power supplies|psu|power module|power unit|ps ?\d)\b.{0,60}?\b(is |now |status |state )?(ok|okay|good|normal|operating normal\w{0,2}|restored|recovered|present|inserted|functioning|on-?line|up|redundan(t|cy) (restored|regained))\b|\bbatter(y|ies)\b.{0,40}?\b(charged|replaced|is ok|normal|restored|recharged)\b|\bups\b.{0,40}?\b(on-?line|normal|restored|returned)\b|\bcommunications? (with|to) (the )?ups\b.{0,40}?\b(established|restored)\b/i,
    /\b(not|un)[ -]?(restored|available|good|ok|normal|present)\b|\b(must|needs?|should|to|has to) be replaced\b|\bfail(ed|ure)?\b|\bon batter(y|ies)\b(?! ?(no longer|ended))(?<!longer on battery)(?<!longer on ups battery)(?<!longer on ups batteries)|\blow\b/i,
  ),
  grave(
    "power",
    "batt powe psu main util ups ps pem rps inpu ac",
    /\bon (ups )?batter(y|ies)\b|\bon ups\b|\b(utility|mains|input|ac|line|commercial|external)( power)?\b.{0,30}?\b(fail\w{0,4}|lost|loss|not available|unavailable|outage|missing|out of (range|tolerance))\b|\bpower[- ](fail(ure|ed|s)?|outage|loss|lost|cut|interruption|down)\b|\blost (ac |input |utility |mains |external )?power\b|\b(low battery|batter(y|ies)\b.{0,40}?\b(low|needs?|must|fail\w{0,4}|fault\w{0,2}|replace\w{0,5}|discharged|depleted|exhausted|disconnected|missing|weak|bad|expired|end of life))\b|\breplace (the |its )?(ups )?batter(y|ies)\b|\bups\b.{0,60}?\b(overload\w{0,3}|bypass|fault\w{0,1}|fail\w{0,4}|shut(ting)? ?down|low|lost|alarm)\b|\b(power suppl(y|ies)|psu|power (module|unit|entry module)|pem|rps|redundant power( supply)?|ps ?\d)\b.{0,60}?\b(fail\w{0,4}|fault\w{0,2}|bad|lost|down|absent|missing|removed|not (present|functioning|ok|working|respond\w{0,3})|off|degraded|no (input|output|ac|power)|shut ?down|not redundant|redundancy lost|alarm|critical)\b|\b(fail(ed|ure)|faulty|missing)\b.{0,30}?\b(power suppl(y|ies)|psu|power module)\b/i,
    /\b(poe|inline power|power ?over ?ethernet|power level|tx power|rx power|transmit power|radio|laptop|cmos battery|rtc battery|poweroff (command|requested)|link down|backup|no longer on batter(y|ies))\b/i,
  ),

  // --- temperature
  well(
    "temperature",
    "temp ther over",
    /\b(temp(erature)?s?|thermal|overheat\w{0,3})\b.{0,80}?\b(normal|is ok|ok|recovered|returned|(is |now |back |fell |dropped )below|green|within|cleared|cooled|good)\b/i,
    /\b(not|ab)[ -]?normal\b|\bbelow (low|minimum|freezing)\b/i,
  ),
  grave(
    "temperature",
    "temp ther over heat hot",
    /\b(temp(erature)?s?|thermal|overheat\w{0,3}|heat)\b.{0,80}?\b(critical\w{0,2}|emergency|shut(ting)?[ -]?down|fatal|dangerous\w{0,2}|red|severe|max(imum)? (temperature )?exceeded)\b|\b(critical|emergency)\b.{0,30}?\btemp(erature)?\b|\boverheat(ed|ing)\b/i,
    /\b(uncritical|non-?critical)\b/i,
  ),
  bad(
    "temperature",
    "temp ther over hot",
    /\b(temp(erature)?s?|thermal)\b.{0,80}?\b(high|warning|exceed\w{0,3}|above|over|alarm|alert|threshold|fail\w{0,4}|too|yellow|hot|out of (range|bounds)|rising|abnormal|minor|major)\b|\b(high|over|excessive|abnormal)[ -]?temp(erature)?\b|\btoo hot\b/i,
    /\b(threshold (set|changed)|configured|temporar\w{1,4}|template)\b/i,
  ),

  // --- fans
  well(
    "fans",
    "fan fans fant blow",
    /\b(fans?( ?tray| ?module| ?unit| ?\d{1,2})?|blower)\b.{0,60}?\b(is |are |now |status |state )?(ok|okay|normal(ly)?|recovered|restored|good|inserted|up|running|operational|working|functioning|cleared|within (the )?(range|limits?))\b/i,
    /\b(not|ab|no longer|stopped|mal)[ -]?(ok|normal|running|working|good|functioning|operational)\b|\bfail\w{0,4}\b/i,
  ),
  grave(
    "fans",
    "fan fans fant blow cool",
    /\b(fans?( ?tray| ?module| ?unit| ?\d{1,2})?|blower|cooling (fan|device|unit))\b.{0,60}?\b(fail\w{0,4}|fault\w{0,2}|stopped|stall\w{0,2}|not (spinning|rotating|running|present|working|ok|operational|functioning)|removed|missing|absent|bad|down|error|alarm|too (slow|low)|(speed )?(is )?(too )?low|below|critical|abnormal|malfunction\w{0,3}|locked|broken|dead|degraded)\b|\b(fail(ed|ure)|faulty|missing|broken)\b.{0,30}?\bfans?\b/i,
    /\b(fan-?out|fan ?speed (set|changed)|cleared|recovered)\b/i,
  ),

  // --- tunnels
  well(
    "vpn-down",
    "vpn tunn ipse ike ikev phas site wire open gre",
    /\b(vpn|tunnels?|ipsec|ike(v?[12])?|phase ?[12]|site-to-site|wireguard|openvpn|gre)\b.{0,100}?\b(is |now |came |status |state )?(up|established|connected|restored|recovered|online|alive again)\b/i,
    /\b(fail\w{0,4}|time up|g(iving|ives?|ave) up|ssl-?vpn|ssl vpn|anyconnect|remote[- ]access|globalprotect|l2tp|pptp|webvpn|not (up|connected|established))\b/i,
  ),
  grave(
    "vpn-down",
    "vpn tunn ipse ike ikev phas site wire open gre dpd dead",
    /\b(vpn|tunnels?|ipsec|ike(v?[12])?|phase ?[12]|site-to-site|wireguard|openvpn|gre|dpd|dead peer)\b.{0,100}?\b(down|disconnected|terminated|torn down|closed|lost|fail(ed|ure|s)?|timed? ?out|dead|inactive|no (response|answer)|unreachable|not respond\w{0,3}|broken|offline|peer (is )?gone|g(iving|ives?|ave) up)\b/i,
    PEOPLES_VPN,
  ),

  // --- clusters
  bad(
    "ha-failover",
    "fail swit take ha bec beca vrrp hsrp clus stac hear mast acti stan role tran",
    /\b(fail[- ]?over|switch[- ]?over|take[- ]?over)\b|\b(became|becomes?|becoming|is now|transition\w{0,5} to|chang\w{1,3} (state |role )?(from \w{1,20} )?to|entering|moved to|switch\w{0,3} to|assum\w{1,3}|state( change)?:?|->)( the)?( new)? ["']?(vrrp |ha |stack |cluster )?(master|active|primary|standby|backup|secondary|passive|slave)\b|\b(vrrp|hsrp|carp)\b.{0,80}?\b(master|backup|active|standby|init)\b|\bcluster\b.{0,60}?\b(node|member|peer|unit)\b.{0,60}?\b(down|left|lost|fail\w{0,4}|offline|evicted|removed|gone)\b|\bstack\b.{0,60}?\b(master (changed|elected|lost)|member (removed|lost|left|down)|new master)\b|\b(ha|cluster)\b.{0,30}?\b(heartbeat|peer|link)\b.{0,40}?\b(lost|fail\w{0,4}|down)\b/i,
    /\b(fail[- ]?over (enabled|configured|test passed)|active directory|active (user|session|connection)s?|backup (job|started|completed|finished|failed|success\w{0,4}|task)|standby mode of (disk|hdd)|licen[cs]e)\b/i,
  ),

  // --- attacks
  bad(
    "intrusions",
    "intr ips ids atta expl malw viru troj rans botn thre port scan floo ddos dos spoo sign susp mali syn",
    /\b(intrusions?|ips|ids|attack\w{0,3}|exploit\w{0,3}|malware|virus(es)?|trojan|ransomware|botnet|threats?|port ?-?scan\w{0,4}|(syn|udp|icmp|ping|tcp)[- ]?flood\w{0,3}|ddos|dos|spoof\w{0,3}|suspicious|malicious|signature)\b.{0,100}?\b(detect\w{0,3}|block\w{0,3}|drop\w{0,4}|prevent\w{0,3}|den(y|ied)|found|quarantin\w{0,3}|reset|alert\w{0,1}|match\w{0,2}|identified|possible|rejected|cleaned|removed|in progress|attempt(ed|s)?|alerted)\b|\b(detect\w{0,3}|block\w{0,3}|drop\w{0,4}|prevent\w{0,3}|denied|found|quarantin\w{0,3}|possible|probable|potential|suspected)\b.{0,60}?\b(intrusions?|attack\w{0,3}|exploit\w{0,3}|malware|virus(es)?|trojan|ransomware|botnet|threats?|port ?-?scan\w{0,4}|(syn|udp|icmp|ping|tcp)[- ]?flood\w{0,3}|ddos|spoof\w{0,3})\b/i,
    UPKEEP,
  ),

  // --- starts
  bad(
    "restarts",
    "rest rebo relo linu cold warm boot crash cras pani watc star powe init out oom unex come",
    /\b(system|device|switch|router|firewall|appliance|unit|node|controller|access point|ap|server|gateway|nas|box|host|stack|module|supervisor|kernel)\b.{0,40}?\b(re-?start(ed|ing|s)?|re-?boot(ed|ing|s)?|reload(ed|ing)?|cold[- ]?start|warm[- ]?start|boot(ed|ing)?( up)?|crash(ed)?|panic|start(ed|ing)? up|came up|is up|(is )?coming up|powered (on|up)|initiali[sz]ed|has started|started$)\b|\b(re-?boot(ed|ing)?|cold ?-?start|warm ?-?start|kernel panic|watchdog (reset|timeout|expired)|out of memory|oom-killer|reload (requested|reason)|unexpected (shutdown|restart|reboot)|unclean shutdown|boot-?up|last reset|reset reason|linux version \d)\b/i,
    /\b(service|process|daemon|task|job|session|connection|interface|scheduled|plugin|application|link|wan|fan|cancel\w{0,5}|required|pending|needed|until|will take effect)\b/i,
  ),
];
