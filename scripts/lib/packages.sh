# Debian packages the project uses, one word a line. Read by set-up.sh; nothing else lives here.

# to run the appliance
packages_to_run="
ca-certificates
fping
libatomic1
"

# to test it: the real counterparts it is tested against, and the tools that build networks for them
packages_to_test="
chromium
chrony
curl
dovecot-imapd
dovecot-pop3d
dnsmasq-base
freeradius
iproute2
iputils-ping
isc-dhcp-server
kamailio
kamailio-tls-modules
mariadb-server
monitoring-plugins-basic
mosquitto
mosquitto-clients
nats-server
nftables
openssh-client
openssh-server
openssl
postfix
postgresql-15
procps
prometheus-node-exporter
python3-minimal
redis-server
samba
slapd
snmp
snmpd
unbound
victoria-metrics
vsftpd
xrdp
"
