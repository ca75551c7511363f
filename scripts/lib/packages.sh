# Debian packages the project uses, one word a line. Read by set-up.sh; nothing else lives here. What check types are
# tested with is collected from their folders, in check-packages.sh.

# to run the appliance
packages_to_run="
bubblewrap
ca-certificates
fonts-noto-core
fping
libatomic1
"

# to test it: the real counterparts that no single check type is tested against, and the tools that build networks for them
packages_to_test="
chromium
curl
e2fsprogs
faketime
iproute2
iputils-ping
mosquitto
mosquitto-clients
nats-server
nftables
openssl
poppler-utils
procps
python3-minimal
rsyslog
rsyslog-gnutls
snmp
snmpd
systemd
victoria-metrics
"
