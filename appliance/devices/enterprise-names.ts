/**
 * Names of makers by enterprise number (IANA, private enterprise numbers, as of 2022), under the names people use for them:
 * whoever sells equipment and is not in the table of enterprises.ts, which knows more than a name. One packed text, for it is
 * looked into once a device at most: each line is a number, a tab and a name, in ascending order. The list makes it long.
 */
export const ENTERPRISE_NAMES = `
5	ACC
7	Cayman
15	Xylogics
16	Timeplex
18	Wellfleet
22	Fibronics
26	Hughes LAN Systems
28	Interlan
29	Vitalink
30	Ulana
33	MRV
34	Cray
35	Nortel
36	DEC
47	Prime
50	Optical Data Systems
53	Apollo
57	MIPS
59	Silicon Graphics
62	NetEdge
64	Gandalf
66	David Systems
74	AT&T
75	Ungermann-Bass
80	Auspex
81	Lannet
82	NCD
83	Raycom
84	Pirelli Focom
85	Datability
86	Network Application Technology
89	Radware
95	Rockwell Automation
102	Microcom
104	Micro Technology
106	Data General
107	Bull
108	Emulex
110	NetScout
114	Synernetics
117	Telebit
120	Fibermux
123	Newbridge
124	Racal-Datacom
127	Computone
128	Tektronix
131	Sintrom
133	Olicom
136	Concurrent
138	Luxcom
139	Artel
141	NetScout
142	Digital Computer
144	Case Communications
145	Penril
147	Sequent
151	Develcon
155	Network Systems
156	ENE
157	Dansk Data Elektronik
164	RAD
166	Shiva
168	XDI
169	Tandem
170	BICC
174	C. Itoh
175	Sumitomo Electric
177	Sonus
179	SysKonnect
181	Kentrox
182	Japan Radio
183	Versitron
185	Interphase
186	Toshiba
188	Ascom
189	Fujitsu
191	NCR
197	Kalpana
202	SMC
203	Crescendo
205	Intecom
208	Cray Communications
212	Network Peripherals
213	Netronix
215	NetWorth
216	Tandberg Data
218	Labtam
221	Microwave Bypass
222	Pyramid
223	Unisys
224	Lanoptics
227	Acals
228	Astec
239	Windata
243	netCS
246	Furukawa
247	ND SatCom
251	NetComm
254	Conware
255	Compatible Systems
256	Scitec
258	Panasonic
259	Accton
261	Codenoll
263	Seiko Instruments
266	Nexans
267	Systech
268	Visual
272	bintec
274	PictureTel
277	Cascade
278	Apresia
279	Olivetti
283	Cameo
284	Diab
285	Olicom
286	Digital-Kienzle
289	Brocade
290	Harris
294	Texas Instruments
295	Plaintree
298	Asante
300	Digital Link
304	Farallon
307	Livingston
309	Micronics
314	Kodak
321	Verilink
323	Tekelec
326	Fore Systems
327	Centrum
328	NeXT
331	Andrew
333	CNT
335	Micom
339	Siemens
345	Epson
347	Seagate
349	Compu-Shack
350	Parallan
351	StrataCom
356	Magnalink
366	Datapoint
370	3Com
373	Tatung
382	Megadata
384	Dynatech
385	Symplex
386	Tribe
388	Symbol
389	Lancert
390	Alantec
393	Symantec
395	IDE
396	Panasonic
398	Tyco Electronics
399	Hitachi
406	SolCom
409	Mitsubishi Electric
410	C.O.L. Systems
414	Amdahl
415	JTEC
416	Matra
417	HAL
421	Bytex
423	Lanwan
424	Thomas-Conrad
425	TxPort
426	Compex
427	Evergreen
429	UTStarcom
434	Eicon
435	Jupiter
437	Grand Junction
440	Amnet
441	Chase Research
445	Daewoo
448	Ericsson
449	Codex
458	Stratus
462	Shore Microsystems
465	Plexcom
466	Tylink
469	Norand
471	Premisys
475	Wandel & Goltermann
480	QMS
481	Network Express
482	LANcity
483	Dayna
484	kn-X
485	Sync Research
494	Madge
495	Memotec
498	General DataComm
499	ACE
502	Adacom
503	Metrodata
504	Ericsson
506	Netwiz
509	Hadax
511	North Hills
514	CNet
525	California Microwave
526	Avid
529	Ascend
539	Westell
544	Equinox
545	Hayes
551	Telxon
553	GarrettCom
554	Agile Networks
555	Larscom
558	UDS
559	Sonix
564	Telco Systems
568	NetQuest
569	Armon
572	GoldStar
574	Oneac
582	Newport Systems
586	Digital Transmission Systems
587	Far Point
588	Xircom
593	Eagle Technology
594	BT
596	Tainet
599	AST
601	Bancomm
605	NetTest
608	Galcom
623	Molex
626	Hypercom
629	NBase
633	Tricom
635	Encore Networks
637	Alcatel-Lucent
646	Seiko
648	Radlinx
649	Microplex
650	Trio
655	CeLAN
659	Cellware
661	IMC Networks
662	Octel
663	RiT
665	Netvion
666	Oki
667	Specialix
670	SVEC
671	Printer Systems
672	Contec
675	Whittaker
676	QPSX
683	Extended Systems
684	Sola
686	3M
687	Cylink
688	Znyx
691	ASP Computer
698	Combinet
700	Teleos
708	Cubix
710	Lannair
711	LightStream
712	LANart
714	Wyse
715	DSC
718	JVC
721	ISDN Systems
726	Castelle
727	Memotec
730	Connectware
732	Radway
738	BATM
741	JNA
742	Encore
745	DCA
752	Teklogix
754	Astarte
760	Pan Dacom
762	Karlnet
763	Efficient Networks
766	Ericsson
775	Data Switch
776	Telindus
780	CNet
781	Datentechnik
790	Ornet
792	Wireless Inc
794	Commercial Link Systems
795	Adaptec
797	Link Technologies
800	Xylan
811	Addtron
813	MultiNet
815	Memorex Telex
818	Victron
823	Loop Telecom
825	Bus-Tech
833	Taicom
835	MiLAN
836	NetEdge
837	NetFrame
838	Xedia
840	Tricord
841	Proxim
844	Scorpio
849	Alon
851	NetComm
859	Olivetti
862	Total Peripherals
866	Philips
867	Katron
870	Nicecom
871	Deltec
872	AVM
882	Maximum Strategy
883	Integrated Systems
885	Reltec
886	Summa Four
894	Dynatek
898	DiviCom
899	Datus
900	Matrox
901	Digital Products
903	Radvision
907	Controlled Power
908	ABB
912	Adax
915	Sercomm
919	Canoga Perkins
926	Alpha Technologies
927	PairGain
928	Sonic Systems
930	Centillion
935	Phoenixtec
936	Hirakawa Hewtech
937	No Wires Needed
938	Primary Access
942	Pacific Communication Sciences
943	Level One
949	Wang
950	Polaroid
951	Sunrise
952	Silcon
953	Coastcom
955	Seiko Solutions
959	Sola
961	Tokyo Electric
962	Codonics
964	Carrier Access
976	Xylink
977	Relia
978	Legacy Storage
979	Digicom
986	Atea
990	Soliton
994	Dantel
995	Multi-Tech
1003	Storage Dimensions
1006	Promptus
1011	NetVantage
1012	Marconi
1013	Surecom
1017	Opus Telecom
1021	Lightning
1022	TimeStep
1027	Mitel
1030	NK-EXA
1033	Hybrid Networks
1038	Sagemcom
1046	nCube
1050	Acer
1052	AirAccess
1055	SBE
1063	Controlware
1065	Canon
1067	Whitetree
1072	Controlware
1079	Cornet
1080	NetStar
1081	Semaphore
1082	Casio
1089	Net X
1096	Centigram
1098	Apricot
1101	MoNet
1102	Metricom
1105	NetCell
1112	Franklin Telecom
1114	EFI Electronics
1116	Voicetek
1118	ATLan
1120	LAN-hopper
1122	Piller
1123	LSI
1129	TEC
1133	Engage
1135	Longshine
1139	EMC
1141	Com21
1143	BusLogic
1150	P-Com
1151	Anritsu
1152	Spyrus
1153	NeTpower
1154	Diehl
1158	CellAccess
1162	Micropolis
1166	General Instrument
1182	Yamaha
1184	RADGuard
1186	ACT Networks
1191	CS-Telecom
1195	ITK
1205	Dataproducts
1208	GVC
1211	StorageTek
1212	Tadiran Telecom
1216	Tiernan
1218	ATML
1221	MiLAN
1229	SEH
1230	McAfee
1232	Luxcom
1233	Itron
1236	Verifone
1239	Litton Fibercom
1240	Silex
1246	Visual Networks
1254	Siemens Plessey
1259	Next Level
1266	Data Race
1271	Ciena
1272	Fujitsu
1282	Amber Wave
1286	ECI
1288	Alfa
1296	First Virtual
1298	SilCom
1301	Telrad
1307	Abit
1308	Dataplex
1313	Acotec
1316	Plessey Tellumat
1321	Pacific Micro Data
1330	ABL
1332	Iskratel
1354	Central Data
1356	Generex
1359	DEC
1363	SanRex
1364	Chloride
1365	GA Systems
1366	Microdyne
1369	Stonesoft
1372	LSI Logic
1373	interWAVE
1376	Nashoba
1383	Glenayre
1386	Storage Computer
1387	CellStack
1390	Stallion
1393	Icra
1397	Tellabs
1402	Unicom Electric
1417	Philips
1418	Dataprobe
1419	Astrocom
1425	CXR
1429	Scientific Atlanta
1432	Cirel
1435	Acacia
1437	SineTec
1438	Applied Innovation
1443	Sitre
1447	Martis
1448	Iskra
1449	Qualcomm
1452	Nuko
1456	Terayon
1457	CyberGuard
1458	AMCC
1463	Optiquest
1472	Sharp
1476	ION Networks
1482	Synamedia
1489	Schlumberger
1495	EF Johnson
1502	Orckit
1510	Arris
1512	Sentient
1531	QSC
1536	Japan Computer Industry
1541	AG Communication Systems
1543	TSI TelSys
1548	FlowPoint
1549	Allied Data
1550	Nuera
1552	Oce
1556	Sonus
1561	Ipsilon
1562	Kingston
1563	Harmonic
1567	Z-Com
1573	Secure Computing
1577	StarNet
1580	Tekram
1584	Bay Networks
1587	Switched Network Technologies
1597	DPT
1608	Mylex
1609	CryptoCard
1610	LXE
1612	Spacenet
1616	SR Telecom
1620	Data Comm for Business
1633	Eurologic
1649	Integrated Telecom Technology
1653	Thomson-CSF
1654	Teleconnect
1659	Granite Systems
1662	Rockwell
1663	Ancor
1671	ADVA
1677	Sahara
1678	Hyundai Electronics
1696	EtherCom
1703	Titan
1704	Cogent
1710	Acclaim
1713	Diamond Lane
1714	Infortrend
1716	Ariel
1724	Westell
1726	Cianet
1731	Ericsson
1743	Zenith Data Systems
1748	Tut Systems
1751	Lucent
1754	Gadzoox
1756	MuLogic
1766	NDC
1770	BroadBand Technologies
1771	Myricom
1773	Tandberg Television
1776	Philips
1782	PowerTV
1793	nStor
1795	Paradyne
1799	Pixel
1800	WaveAccess
1805	Sagem
1807	Intracom
1813	VTEL
1825	Fore Systems
1835	SDX
1837	DK Digital Media
1860	WaveSpan
1863	Net2Net
1865	Absolute Time
1866	VPNet
1871	NetSpeed
1872	Alteon
1877	Sourcecom
1879	HeliOss
1880	Optical Access
1881	MMC Networks
1887	Albis
1888	GigaLabs
1890	Red Lion
1893	WaveLinQ
1894	Siemens
1896	TrueTime
1905	3DV
1909	Infratec plus
1918	Swichtec
1926	NetGuard
1929	Cadia
1949	UTStarcom
1955	Gretacoder
1958	RedCreek
1963	Intermec
1967	Inktomi
1971	SeaChange
1993	Xyratex
1994	Bausch Datacom
1995	Advanced Radio Telecom
1996	Copper Mountain
2001	Oki
2007	Teldat
2012	Schroff
2014	ADC
2022	Canary
2036	Quantum
2046	Aspect
2055	Gillam
2061	Telecom Solutions
2063	Ardent
2065	Racal
2066	Control Resources
2067	AFC
2068	Elproma
2070	Consensys
2075	MediaWise
2078	Virtual Access
2079	JDS Fitel
2080	IPM Datacom
2082	Tollgrade
2084	GS Yuasa
2085	Isolation Systems
2086	Avidia
2088	Radstone
2089	Philips
2102	Comet
2105	Adicom
2111	Global Village
2115	Krone
2119	Broadband Networks
2127	Sonus
2136	EFI
2154	Berkeley Networks
2158	Salix
2159	Essential
2165	Guardall
2167	Prominet
2170	Teles
2173	MediaGate
2178	TSI
2180	Versanet
2186	Vina
2197	RSA
2203	MAS Technology
2204	ALR
2206	Siemens
2208	Zypcom
2211	eSoft
2216	Oki
2217	Vertex Networks
2218	Pulse
2219	CXA
2227	Watkins-Johnson
2243	Sattel
2244	Promatory
2248	Lite-On
2254	Delta Electronics
2257	Selex
2258	Thomson
2267	Digital Sound
2277	Brooktrout
2281	Giganet
2294	Dot Hill
2321	ke
2337	DNE
2338	Vertical Networks
2345	Torrent
2352	Redback
2354	ADC
2364	Konica
2366	Xiotech
2374	SMART Technologies
2378	Nera
2383	Imation
2385	Sharp
2393	Witcom
2399	Netwave
2401	NBX
2421	Teltone
2426	Mariposa
2437	Kapsch
2438	Shomiti
2440	EfficientIP
2444	Connetix
2446	GNP
2449	Pan Dacom
2467	ArrowPoint
2468	Ingrasys
2474	Avici
2478	Fujitsu
2490	Vixel
2491	Atmosphere
2500	Vienna Systems
2501	Yago
2509	Aviat
2511	AccessLAN
2512	Crossroads
2522	Osicom
2523	Hitron
2537	Diversified Technology
2541	Spectrix
2543	Arlotto
2544	ADVA
2563	Comstat
2566	Rohde & Schwarz
2580	Diebold
2584	RadioLAN
2588	Positron
2590	Minolta
2591	Radyne
2603	Allot
2611	Interspeed
2612	MPI Tech
2613	Accelerated Networks
2618	Tracewell
2623	ASUS
2634	WTI
2635	ADTX
2637	Aptis
2639	EdgePoint
2643	FlowWise
2649	Radcom
2660	CopperCom
2661	Yutaka Electric
2673	Fibex
2679	Nexans
2680	Peak Audio
2682	DPS Telecom
2684	Polycom
2686	Wi-LAN
2690	Netronix
2701	Argon
2728	Packard Bell
2734	Digital Lightwave
2736	EtherWAN
2743	RFL
2745	Lancast
2750	Vecima
2754	Excel Switching
2769	Knürr
2773	Redstone
2774	ARX
2780	Neo Networks
2802	Efkon
2811	Entrata
2818	Ramp Networks
2820	Procom
2826	TOA
2835	Dictaphone
2836	Unex
2855	Axxcelera
2858	Clarent
2864	Digitel
2865	Nortel
2867	NKF
2870	E-Tech
2882	Comtrol
2883	Coherent
2890	Solectek
2894	Mainsail
2899	Omnia
2907	C-COR
2908	Castle Networks
2909	Nexabit
2910	GE
2915	Network Engines
2925	Cyclades
2926	Sonoma Systems
2928	Net Insight
2932	Terma
2933	Floware
2935	Pathlight
2944	Top Layer
2945	TdSoft
2947	Best Power
2951	Nentec
2956	InfoLibria
2964	Zeta
2968	Allen Telecom
2971	Corecess
2972	Network Alchemy
2973	Integral Access
2976	Sphairon
2979	WaveRider
2987	Ipivot
2993	ConvergeNet
3003	Packet Engines
3011	VideoServer
3017	Arcxel
3018	EnterNet
3028	Dialogic
3043	Frequentis
3052	Asentria
3053	Genie
3054	Ixia
3064	Safetran
3066	Phasecom
3073	Exabyte
3075	NetCore
3076	Altiga
3085	CoSine
3086	PipeLinks
3090	Airsys
3093	CyberTAN
3098	MTI
3104	Thales
3111	Crystal Group
3127	Pluris
3129	Advanced Switching
3136	Comtrend
3142	Leitch
3144	Clarity Wireless
3147	Daewoo
3149	Winchester Systems
3154	Kisan Telecom
3155	Eracom
3158	Maspro
3159	Utimaco
3173	Turnstone
3174	Tasman
3184	RLE
3192	Tachyon
3199	Shasta
3206	Assured Digital
3209	Dynarc
3211	Allgon
3212	Crestron
3221	Ohkura
3225	Sycamore
3246	Mirapoint
3259	INCAA
3267	IronBridge
3277	Telspec
3282	Vicom
3286	Nera
3309	Nomadix
3322	Ipswitch
3323	Tadiran Microwave
3331	DeTeWe
3347	Hitachi Kokusai
3351	Overland
3354	InnoMedia
3362	Selta
3369	Genicom
3373	SIAE
3390	Marathon
3399	Olencom
3405	Expand
3410	Land-5
3412	SanCastle
3430	Microtronix
3432	Tellium
3434	Leightronix
3435	Porta Systems
3439	Braintree
3442	Advantech
3444	egnite
3449	Fisher Berkeley
3456	Adtech
3465	Sanyo Denki
3473	Microgate
3478	Spectra Logic
3483	Mariner
3494	Convergent
3511	SkyStream
3529	AVT
3530	BlackBerry
3537	AirFiber
3547	TollBridge
3548	Oresis
3570	Tait
3577	HFCL
3578	PixStream
3581	Seagate
3582	LSI Logic
3583	JetCell
3586	Diebold
3592	Dräger
3607	Cerent
3630	DeltaKabel
3635	Wavesat
3646	Askey
3647	RaidTec
3652	Pan Dacom
3656	Force Computers
3657	Ericsson
3668	Control Module
3671	Picazo
3677	Engetron
3683	Honeywell
3695	Chromatis
3699	NTI
3701	TurboNet
3704	AMD
3711	Sinetica
3715	Teleste
3717	genua
3718	Philips
3727	Western Multiplex
3729	Alcatel-Lucent
3732	CalAmp
3742	VIA
3755	Atop
3761	Hager
3764	ADIC
3769	Banyan Networks
3770	MCK
3775	Agfa
3778	CP Eletronica
3785	Cirrus Logic
3793	Lanier
3794	Midas
3797	BenQ
3806	Shiron
3809	Cyras
3812	Anda
3813	Ellacoya
3815	Control Solutions
3822	Edimax
3833	Schneider Electric
3835	Alps
3845	Citrix
3847	Ensemble
3853	ViaGate
3855	Elastic
3859	VXL
3860	FIC
3861	Fujitsu
3871	Ditech
3872	Miranda
3873	QLogic
3881	Ericsson
3882	Pacom
3889	CE Infosys
3893	Parks
3894	Pitney Bowes
3919	Monterey
3930	NTT Electronics
3937	EMS
3941	Santak
3942	InfiNet
3945	Sylantro
3948	Sonus
3953	Ackermann
3965	Spacebridge
3967	Bosch
3979	AsGa
3981	Troika
3995	Vasco
4030	Mitsubishi Electric
4053	SwitchCore
4054	Abatis
4056	Streamcore
4062	Astral Point
4071	Praim
4075	Sedona
4093	Merlot
4096	Thales
4100	Acterna
4113	Tenor Networks
4115	Arris
4119	Remote Management Systems
4128	ARM
4130	MDS
4131	Tridium
4154	Versa Technology
4159	ETC
4161	Qtera
4163	Quarry
4173	Vierling
4183	Hammer
4196	Siemens
4201	Tonna
4202	Samwoo
4206	Mita
4216	Triton
4236	Spectel
4253	LuxN
4265	Tachion
4279	Sirocco
4280	ARtem
4289	VBrick
4297	Finisar
4302	Cybex
4314	Xilinx
4319	Ennovate
4322	Murata
4323	Quantum Bridge
4325	Aperto
4326	Crown
4329	Siemens
4337	RadiSys
4343	Boundless
4345	Thomas & Betts
4346	Phoenix Contact
4355	RapidStream
4369	McData
4375	DT Research
4382	Aladdin
4399	Johnson Controls
4417	Alidian
4421	Santera
4424	Rapid Logic
4458	Radwin
4464	MPB
4465	ViewCast
4466	Harmonic
4467	FibroLAN
4473	Opto 22
4478	Alacritech
4497	Avail
4509	Nakayo
4511	Eracom
4513	Terawave
4515	PacketLight
4517	Helius
4519	Vero
4525	Micron
4528	8x8
4537	Planex
4547	ATTO
4576	Zigor
4590	Zoom
4611	Digital Wireless
4614	Luminous
4615	I-O Data
4634	VCON
4641	Tellabs
4659	Teco
4684	Ambit
4686	VegaStream
4693	Maxtor
4713	WhereNet
4741	Amber Networks
4752	Crescent
4756	CTC Union
4759	Peco II
4769	IBM
4779	BayTech
4784	March Networks
4785	Appian
4789	Telica
4834	Factum
4839	2Wire
4855	AddPac
4866	Moseley
4874	Juniper
4878	Village Networks
4887	IQ Wireless
4900	Conexant
4903	GCC
4923	AudioCodes
4935	Mediatrix
4941	Echelon
4947	Grass Valley
4949	Fortress
4960	Chromisys
4962	Artel
4969	Park Air
4977	Tiesse
4981	RiverDelta
4984	Pinnacle
4998	Cadant
5022	Equipe
5032	Norscan
5051	Brix
5053	Agilent
5058	Avistar
5072	Ditech
5083	Daktronics
5089	Clavister
5098	OpusWave
5103	Foxcom
5105	Datang
5114	FFT
5115	PowerCom
5125	Celestica
5127	Western Digital
5130	Omron
5139	Arescom
5143	Cereva
5152	Cable AML
5175	Lindsay
5192	Gotham
5205	Ruby Tech
5206	Voltaire
5224	Hitachi Data Systems
5228	LittleFeet
5254	Datang
5257	Axus
5275	Malibu
5292	Pirus
5299	WorldCast
5300	Jetstream
5307	Ciprico
5318	Bosch
5324	Delta Networks
5329	ShoreTel
5339	VisioWave
5342	Sensormatic
5349	Inalp
5353	EVS
5389	Inter-Tel
5394	Gateway
5395	Laurel
5405	Start Printer
5419	Cambridge Broadband
5430	Masterguard
5435	OvisLink
5454	Trango
5457	CastleNet
5468	Actelis
5476	Apex
5493	Palm
5502	Canon
5504	Zhone
5517	Rapid5
5537	Comdial
5542	eOn
5548	Cobalt
5551	Oscilloquartz
5567	Riverstone
5584	General Bandwidth
5586	IPWireless
5596	Tandberg
5651	Maipu
5654	Ando
5672	Ciena
5684	Metro Optix
5693	Accordion
5703	NVIDIA
5713	Niksun
5725	Xel
5736	Power Conversion Products
5739	Xpeed
5757	Trilithic
5771	Cisco
5773	Equiinet
5802	Electroline
5804	Lantern
5805	Televideo
5808	Inrange
5812	Coriolis
5825	Native Networks
5833	Tailyn
5835	Newtec
5838	Cabletime
5842	Cisco
5843	FiberLogic
5861	Mitsubishi Heavy Industries
5883	Zaffire
5886	NuSpeed
5903	Pace
5912	Yuasa
5928	Zydacron
5940	Red Lion
5961	Powec
5972	AirNet
5987	Pacific Broadband
5993	Terabeam
5994	Arcom
6030	Fluke
6035	Sensis
6036	Bose
6050	Gamatronic
6066	Occam
6075	Siemens
6080	BridgeWave
6109	ADIC
6110	Atrica
6129	Bromax
6132	LVL7
6141	World Wide Packets
6165	Portwell
6191	Plasmon
6203	Topspin
6210	Mayah
6213	Redline
6218	Scan Coin
6219	Iskra Sysen
6247	Comtech EF Data
6258	Iwatsu
6290	LightSand
6296	Dasan
6302	Vertiv
6305	Flextronics
6307	Ipanema
6321	Calix
6322	Entone
6333	Accord
6339	Digital China
6345	Compuprint
6347	Sierra Monitor
6352	Catena
6361	Siemens
6368	Schmid
6379	ServGate
6387	BigBand
6411	Snap
6419	Pro-Bel
6431	BroadSoft
6437	Kathrein
6456	Netdefence
6489	Siemens
6504	Navini
6510	Pioneer
6520	Dot Hill
6530	2N
6534	HP
6569	Inventec
6587	Airvana
6602	Sunrise Telecom
6603	Vitesse
6638	3ware
6653	Tyan
6666	innovaphone
6672	Proscend
6690	OmniCluster
6698	Micronet
6713	EIZO
6718	EXFO
6729	Dolby
6745	Lasat
6751	Dolphin
6767	RLX
6768	Pixelmetrix
6778	AboCom
6785	Delta Electronics
6827	Evertz
6829	Ramix
6842	Telect
6848	Crossbeam
6878	Black Box
6889	Avaya
6894	DDN
6901	AETA
6908	Movaz
6914	Timing Solutions
6922	Amino
6970	VCON
6977	Resilience
6983	SofaWare
6990	Redfern
7003	Cisco
7005	Kagoor
7028	Alloptic
7061	Automated Logic
7142	Pingtel
7147	Imperial Technology
7221	Handlink
7239	Legrand
7244	Quanta
7247	Nexsan
7262	DragonWave
7291	Luteus
7293	Powercom
7309	Argus
7312	Barco
7336	6WIND
7342	Omnitron
7352	Gilat
7368	FalconStor
7374	C&D
7418	Procket
7427	Yokogawa
7428	PowerDsine
7429	BroadWeb
7465	WISI
7501	BKtel
7508	Fuji Electric
7520	Harris
7546	Axxessit
7559	Egenera
7571	SAF Tehnika
7612	Digi-Data
7616	STMicroelectronics
7621	DISH
7631	Interface Concept
7682	nCipher
7715	EYE
7745	Aethra
7783	Riello
7801	Radionet
7824	LG
7829	Axon
7840	Zelax
7880	Peco II
7887	nCube
7918	Electrosonic
7933	Promise
7950	Overture
7986	ip.access
7995	Snell & Wilcox
8010	Exanet
8014	StoneFly
8034	Rohill
8059	Net to Net
8082	Sepaton
8106	Luxmate
8121	Ridgeway
8164	Starent
8174	NetBurner
8211	TCL
8212	Harbour Networks
8239	Peribit
8248	Turin Networks
8255	Tejas
8262	Wavion
8378	Texas Memory Systems
8390	Mettler Toledo
8410	Landis+Gyr
8419	Rockwell Collins
8426	Watlow
8430	TranSwitch
8433	3eTI
8456	Optibase
8489	Pico
8550	Hatteras
8567	Active Power
8595	Hitron
8628	Arkoon
8630	MPI Tech
8644	Anoto
8673	BorderWare
8679	Atlas Copco
8693	Avitec
8698	Viasat
8711	Thales
8740	KOM Networks
8744	Colubris
8759	LG Innotek
8768	Nevion
8778	Syac
8829	Axell
8843	inAccess
8874	UTT
8886	Raisecom
8904	Cooper
8942	AMX
8955	Gorgy Timing
8959	IER
8991	Marposs
9054	Tokheim
9070	Symmetricom
9086	US Robotics
9091	MSI
9148	Acme Packet
9153	Actia
9160	DGT
9204	Aurora
9234	SnowShore
9250	Strix
9256	LightPointe
9303	Waystream
9304	CTS
9342	Penguin Computing
9344	Powerwave
9442	Atheros
9448	Zyfer
9464	Siel
9489	Saxa
9514	Konica
9524	Andiamo
9615	Danfoss
9616	Kreatel
9646	Eaton
9694	Arbor
9749	SpectraLink
9762	Datacom Systems
9797	Ever
9804	LeftHand
9839	Carel
9854	Red Box
9898	Shindengen
9956	NDS
9966	Huahuan
9967	Bluesocket
9986	Sencore
10039	Videotek
10059	Sanrad
10060	Selta
10067	DVTel
10117	Axerra
10159	Panasas
10171	Telsey
10188	Piolink
10213	Meriton
10243	Uplogix
10259	Avtec
10278	NetAcquire
10297	Advantech
10301	Bluesocket
10368	Fujitsu
10387	Dongah Elecomm
10428	Furukawa
10437	Peppercon
10439	Power Measurement
10456	Planet
10488	Chelsio
10503	Power Innovations
10504	Printronix
10520	ABB
10529	Gemtek
10581	Icomera
10613	Envivio
10642	Zebra
10704	Barracuda
10728	Redline
10729	Red-M
10734	TippingPoint
10781	Schneider Electric
10784	Time & Frequency Solutions
10829	Andover Controls
10830	Apcon
10838	Contec
10869	Datalogic
10890	CommWorks
10894	Novra
10917	Datamax
10969	Thales
10980	iQstor
11039	TiVo
11096	BlueArc
11134	Lentronics
11141	Omneon
11160	TDK
11161	Wistron
11174	DX Antenna
11183	Mitac
11195	Vector
11216	Neoware
11219	OpVista
11268	Aastra
11269	Aculab
11317	Wieland
11369	Iomega
11372	Meret
11386	Studer
11408	FiberHome
11412	BKtel
11434	Utah Scientific
11451	Sinbon
11476	Quest Controls
11500	Infrant
11561	Topcon
11610	Sandvine
11622	3PAR
11782	Charles Industries
11789	Forescout
11791	Giesecke+Devrient
11857	Transmode
11905	Icom
11912	NetMotion
11953	Zumtobel
12028	AirWave
12056	Tadiran
12124	Isilon
12148	Eltek
12204	DevonIT
12236	Sena
12243	Vislink
12270	Novar
12276	F5
12291	Cellular Specialties
15004	RuggedCom
15497	IronPort
19746	Data Domain
22610	A10 Networks
43356	Mimosa
`;
