T='/work/w-vendors-c/appliance/devices/vendors/testing/'
s=open(T+'synology.txt').read().rstrip()
U='1.3.6.1.4.1.6574.4.'
s+=f'''
1.3.6.1.4.1.6574.2.1.1.8.0 integer 3
1.3.6.1.4.1.6574.2.1.1.10.0 integer 1
# services
1.3.6.1.4.1.6574.6.1.1.2.1 text "CIFS"
1.3.6.1.4.1.6574.6.1.1.3.1 integer 4
# an attached UPS
{U}1.1.0 text "Back-UPS 9999"
{U}2.1.0 text "OB DISCHRG"
{U}2.11.0 text "27.5"
{U}2.12.1.0 text "18"
{U}3.1.1.0 text "93"
{U}3.2.1.0 text "13.6"
{U}3.6.1.0 integer 1500
{U}4.1.1.0 text "231"
{U}5.1.1.0 text "230"
'''
s=s.replace('text: SYNOLOGY-DISK-MIB, SYNOLOGY-RAID-MIB, SYNOLOGY-SYSTEM-MIB','text: SYNOLOGY-DISK-MIB, SYNOLOGY-RAID-MIB, SYNOLOGY-SYSTEM-MIB')
open(T+'synology.txt','w').write(s)
s=open(T+'qnap.txt').read().rstrip()
P='1.3.6.1.4.1.24681.1.4.1.1.1.2.'
parts=s.split('\nagent ')
parts[1]+=f'''
# raids, volumes
{P}1.2.1.5.1 text "Ready"
{P}1.2.1.7.1 text "5"
{P}1.2.1.5.2 text "Degraded"
{P}3.2.1.5.1 text "Ready"
{P}3.2.1.8.1 text "DataVol1"
{P}3.2.1.5.2 text "Rebuilding (12 %)"
'''
s='\nagent '.join(parts)+f'''
agent 1.3.6.1.4.1.8072.3.2.10 "Linux TS-X99 5.2.0.2737"
1.3.6.1.4.1.24681.1.2.12.0 text "TS-X99"
1.3.6.1.4.1.55062.1.12.5.0 text "SN-1099"

agent 1.3.6.1.4.1.8072.3.2.10 "Linux TS-X99 5.2.0.2737"
1.3.6.1.4.1.24681.1.2.12.0 text "TS-X99"
1.3.6.1.4.1.55062.1.12.6.0 text "5.2.1"
'''
open(T+'qnap.txt','w').write(s)
