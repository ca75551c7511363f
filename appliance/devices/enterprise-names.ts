/**
 * Names of makers by enterprise number (IANA, private enterprise numbers, as of 2024), under the names people use for them:
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
97	Sigma Network Systems
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
868	Transition Networks
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
1716	Ariel
1724	Westell
1726	Cianet
1731	Ericsson
1732	Open Access
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
3551	Spring Tide
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
7564	Array Networks
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
12196	Kemp
12204	DevonIT
12236	Sena
12243	Vislink
12270	Novar
12276	F5
12291	Cellular Specialties
12394	Alvarion
12413	Radio Frequency Systems
12418	Thales
12419	Yamaha
12420	Yokogawa
12423	Concord Telephone
12426	E-Control Systems
12445	Teradyne
12453	Alaska Power & Telephone
12500	ISRO Satellite Centre
12525	Echostar
12527	HOPF Elektronik
12551	CE+T
12604	Spatial Wireless
12607	Advance Fiber Optics
12612	Barco
12756	Delta Networks
12791	Data & Control Systems
12827	Barco
12870	Danlab Electronics A
12882	LGC Wireless
12907	Kansai Broadband Planning
12911	Oce
12913	Procera
12919	XAVi
12972	Callion Electronics
13015	Eastern Electronics
13045	Uptime Devices
13060	Airpath Wireless
13062	Ascom
13072	Gallery IP Telephony
13082	Shanghai Sunrise Electronic
13130	Nevion
13134	Founder Broadband Network
13191	OneAccess
13228	Redline
13240	VoIP
13248	General Electric
13315	BlueCat
13400	Vertiv
13409	Megatec
13411	ms Neumann-Elektronik
13427	Artesyn Embedded
13428	Japan Storage Battery
13440	Network Telephone
13464	GCOM
13565	Lucent
13568	NeuStar
13576	WAGO
13595	EMKA electronic
13616	Thales
13644	Netgate
13684	Elproma
13739	Pacesetter Electronics
13827	EndRun
13842	Moser-Baer
13858	Eltek
13885	Polycom
13891	Mitsubishi
13959	MLA Power Systems
13963	R.V.R. Elettronica
13994	STN ATLAS Elektronik
14087	Zultys
14122	Wireless Broadband Alliance
14125	Senao
14225	SPL
14280	All Optical Networks
14326	Sirius Satellite Radio
14331	Topsec
14344	Electronic Commerce
14363	Blue Oak Wireless
14376	Applied Signal
14399	NEC
14425	Telkonet
14501	Blue Coat
14583	TruTeq Wireless
14604	Commvault
14606	HP
14694	bmd wireless
14706	InMon
14713	Blacksburg Electronic Village
14733	Yaskawa
14752	Proware
14760	Wincor Nixdorf
14806	Tadiran
14813	Fujitsu
14852	Kinpo Electronics
14870	Avaya
14941	ExaGrid
14954	Cingular Wireless
14966	Linos Photonics
14977	Wuerth Elektronik
15000	Kontron
15004	RuggedCom
15007	Metro Ethernet Forum
15033	Realtime Embedded
15075	Icom
15120	CRCnet Wireless Network
15255	Reliable Controls
15262	Data Display
15300	Wireless Independent Provider
15319	SkyPilot
15370	Gigabyte
15391	IEI
15413	Oden Oden Wireless Networks
15416	Saft Power Systems
15446	CyberPower
15450	Innominate
15497	IronPort
15524	Access Point
15548	Pillar
15571	Schuler Electronics
15604	Kuopio Telephone
15611	MIC Electronics
15708	Beijing Westman Automation
15714	Lenel
15732	ZIV
15756	Wistron
15757	Mitsubishi
15761	ATS Elektronik
15768	Ericsson
15801	Huitsing Embedded Systems
15831	Denso
15878	Aztech
15879	WaveIP
15890	Prairie Grove Telephone
15893	Emerson
15919	Hitachi
15971	Advanced Biometric Controls
15983	Meru
16007	Native Instruments
16035	Icom
16066	NEC
16086	Mitsumi
16114	Qualstar
16130	NEC
16174	Sensatronics
16177	Westermo
16207	Splicecom
16294	Applied Instruments
16299	Corega
16322	Leading Edge Telemetry
16378	Digi
16383	HP
16394	nVent
16401	HP
16410	NEC
16445	Kineto Wireless
16446	ADLINK
16451	SMC
16470	KEBA
16487	Thales
16557	IRT Electronics
16603	AirMagnet
16691	Tekron
16744	Blankom
16747	InterCommIT
16813	Micronet
16838	Omron
16885	Nortel
16911	General Wireless Scandinavia
16961	Vaisala
17037	Brannstroms Elektronik
17202	NEC
17250	Yore Elektronik Yayimcilik
17267	Hitachi
17268	ABB
17324	YDI Wireless
17363	Sanyo
17373	ITWatchDogs
17384	Contemporary Control Systems
17395	Beijing Founder Electronic
17420	DigiPower
17453	Billion
17475	Genetec
17491	Barix
17502	Newfield Automation
17571	Glensound Electronics
17644	Next Generation Broadband
17662	Lucent
17726	ADVA
17739	Embedded
17751	Radio Systems
17773	Nexcom
17784	Mitsubishi
17793	Hong Kong Broadband Network
17800	Telephone Company Chereda
17802	Egyptian Telephone
17990	NEC
18022	Covaro
18026	Extron
18135	Nortel
18197	Sony
18203	TC Electronic A
18221	SY Electronics
18262	Technicolor
18289	Router Management Solutions
18303	Sollae
18359	Intransa
18416	Victron
18418	Endace
18468	Hughes
18507	Precise Time and Frequency
18535	Echostar
18552	Firevue Security Systems
18575	Sagem
18583	VMware
18642	C&C Power
18684	Davey Control Systems
18715	Grand Electronic
18716	Grand Electronic
18765	Comtel Electronics
18837	Spectracom
18848	UIS Abler Electronics
18856	Monitor Electronics
18903	Mandozzi Elettronica
18935	Essex Electronics
18964	Elektronik Hengartner
19011	Jacarta
19024	Bixby Telephone
19074	Fidelis Security Systems
19078	Fujitsu
19100	Ohana Wireless
19125	Planar
19128	KomKom Electronics
19133	Baycom Opoto-Electronics
19139	Edgewater
19268	Intercomp
19333	Electro Industries
19379	Imperva
19382	Manzara Electronics
19444	Metaswitch
19454	Airspan
19464	Hitachi
19487	Lucent
19528	Meson Fiber Optics
19536	Panduit
19545	Sony
19577	ACE electronics
19595	Alcatel-Lucent
19644	Polaris Wireless
19666	Alcatel-Lucent
19718	Motorola
19736	i-RAID
19746	Data Domain
19771	IBM
19775	IPG Photonics
19816	Philips
19935	Allnet
19947	W-IE-NE-R Power Electronics
19960	SER Storage
19965	Spotwave Wireless
19992	Ericsson
20008	Toshiba
20027	TDK
20029	Mortara Instrument
20044	Ekinops
20071	Electronic Formations
20095	Positron
20111	Leader Electronics
20112	SMT Electronic
20217	Polystar Instruments
20246	Delta
20261	EMS Wireless
20299	Sussex Community Wireless
20301	IBM
20306	Kontron
20344	Portrait Displays
20349	Aruba
20391	FAKUS Elektronik
20433	Phoenix Broadband
20442	Samsung
20459	Oki
20495	Marvell
20540	Red Lion
20565	Oxford Wireless Networks
20587	Rose Electronics
20661	Hitachi
20700	Trend Communications
20738	Tibbo
20762	Passage Consortia C
20854	OTC Wireless
20858	Casa Systems
20861	Dansk System Elektronik A
20884	BDT
20885	Kontron
20956	Emerson
20959	Siemens
20964	Camille Bauer
20974	AMI
20992	Cradlepoint
20998	Honeywell
21013	Xirrus
21038	Radio IP
21067	Cyberoam
21069	Radford Control Systems
21091	Exinda
21092	Raindance Wireless
21094	Ricoh
21111	Datalogic
21150	XKL
21160	Emerson
21222	Profline
21231	Kugele Elektronik
21244	Mt Umunhum Wireless
21269	OnSite
21293	Fabric7
21296	Infinera
21335	Osram
21362	IFOTEC
21370	Thales
21437	ATEN
21541	DNF Controls
21599	TRAK Microwave
21648	Mowa
21671	NetScout
21686	Kyung Gee Electronics
21695	net-track
21696	Keymile
21701	Mobotix
21703	Microhard
21708	Netsweeper
21717	Nippon Koei Power Systems
21728	Synaccess
21760	E-Access Broadband
21784	Calrec Audio
21831	ClearOne
21840	Hitachi
21865	Unitrends
21885	Ericsson
21939	Hitachi
21955	Control Systems
22006	GE
22058	Danaher Power Solutions
22082	IBM
22099	EKF Elektronik &- Messtechnik
22117	Epiq Electronic Assembly
22125	Sierra Video Systems
22131	ÖWD security systems
22154	Jotron
22163	Ricoh
22166	Ocean Broadband Networks
22196	Vistek Electronics
22238	Foxconn
22252	McAfee
22274	QSAN
22282	Qualys
22291	Fujitsu
22313	SP Controls
22337	Hitachi
22374	Allegro Wireless Canada
22401	VoIP
22405	Fujitsu
22408	PrimeKey
22420	Accedian
22425	Audio Processing
22472	Boingo Wireless
22473	Teledyne Controls
22475	UK Broadband
22536	Copan
22596	GCI Wireless
22610	A10 Networks
22638	Siemens
22736	Digium
22738	WiNetworks
22746	Priority Electronics
22801	Amedia
22835	Firetide
22877	Northern Arkansas Telephone
22999	Furuno
23022	Net Optics
23027	Area Electronic System
23056	Riedel
23075	Novatel Wireless
23181	Weed Instrument
23238	FCI Broadband Communications
23263	HAProxy
23300	ABEM Instrument
23304	Codan
23330	CommScope
23334	Gorman Electronics
23340	Kedah Electronics Engineering
23343	Invensys
23368	GHK Wireless
23373	NEC
23384	Aptus Elektronik
23393	LLC CTI
23417	Copitec
23465	Vivotek
23499	Siemens
23541	Emcore
23644	Siemens
23678	PCTEL
23695	Peplink
23760	LayerZero Power Systems
23792	Axell Wireless Israel
23841	RAD
23857	NextIO
23867	Silver Peak
23902	ABB
23935	Architects of VoIP
23984	RyCo Electronic Systems
24022	Optelian
24029	HEYFRA electronic
24062	Beijer Electronics
24063	NetComm
24071	Zenitel
24074	ASI Controls
24122	Brodersen Controls A
24149	Milestone
24171	8e6
24280	HDL
24294	Air Broadband Communications
24296	Denso
24339	ADLINK
24343	Rokonet Electronics
24391	Doremi Labs
24427	Coyote Point
24429	Mangold Elektronik
24431	ACCEL Instruments
24436	Power Distribution
24496	Western Telematic
24575	Tranzeo Wireless
24602	Siemens
24603	Peavey Electronics
24612	Fujitsu
24623	Samsung
24628	CXR
24633	Toyo Radio Systems
24635	Alps Electric
24644	Applied Broadband
24650	Control Systems
24655	Applied Broadband
24662	Digital Instruments
24693	FireBrick
24700	Prolon Control Systems
24720	Thales
24778	TenXc Wireless
24852	Phihong
24882	Alcatel-Lucent
24888	Malden Electronics
24893	Intelligent Platforms
24906	Electronic Solutions
24948	Mitsubishi
24960	The Sip-router Project
24969	Wharfe Electronic Data
24972	Lipman Electronic Engineering
24987	Ortiva Wireless
25066	Pelco
25071	Teradici
25105	Cable & Wireless Jamaica
25109	Wireless Edge Canada
25119	Adder
25142	IP Control Systems
25148	Pivot3
25154	Seeker Wireless
25157	Beckhoff
25163	Broadband Power Solutions
25167	Genexis
25179	GESA Elektronik
25193	Wireless Nomad Co-operative
25201	Uniwell Electronics
25216	ADI Video
25237	L-3
25255	BroadSoft
25262	Network Automation
25278	Canon
25324	Rock Hill Telephone
25339	EMC
25432	ServersCheck
25433	Haivision
25442	Airaya
25449	Beijing Easy Broadband
25538	GNU Telephony
25557	Xerox
25558	Infoblox
25567	Cingular Wireless
25597	FireEye
25652	Tasneem Electronics
25660	Starflight Electronics
25696	Nedap
25714	Chengdu  Guyue  Electronics
25728	NetPing
25761	ABB
25766	Christie
25776	Hangzhou zhongwei electronics
25799	West Liberty Telephone
25804	Scala
25812	Home Gateway Initiative
25843	VoIP.co.uk
25879	Mess Creative Electronics
25884	JPK Instruments
26001	Embedded Ventures
26067	Kyland
26107	Cambridge Display
26122	Zenitel
26129	Logitek Electronic Systems
26160	VUMS Control Systems
26164	Tri-vision Electronics
26181	Cohda Wireless
26192	Sony
26196	AVT Audio Video Technolgies
26270	Olivetti
26272	Salicru
26302	Blonder Tongue
26342	Fujitsu
26362	Wenzel Elektronik
26364	EID
26450	Hubbell
26484	Cisco
26508	Electronic Forge
26509	Digital Electronics
26518	MEG Elektronik
26530	Telemetry BTT
26531	Kodak
26535	OMNEX Control Systems ULC
26543	Blade
26556	Ethernet Direct
26588	Nexcom
26595	Connect Tech
26607	ISCO
26609	nVent
26633	Embedded Internet Solutions
26655	Advantech
26687	LG
26696	Marvell
26732	Comnet
26749	SL Power Electronics
26767	Alcatel-Lucent
26854	Alpha
26886	Compact Microwave Indonesia
26949	InterComputer
26997	Studer Professional Audio
26998	Ultra Electronics
27060	interactive instruments
27066	Rave Wireless
27167	Nippon Antenna
27238	Winbond Electronics
27257	Valimo Wireless
27259	BEL Power Solutions
27304	DKT
27334	Multidyne Electronics
27339	Project Automation
27344	Dallmeier
27346	VDA Elettronica
27378	Belden
27380	PCS Process Control Systems
27384	WiE
27399	Ross Video
27416	Elvaco
27424	Firstin Wireless
27427	Vecima
27437	TOA
27507	Automation Control Products
27513	Pro-E Automation Sdn Bhd
27514	QTECH
27527	ABB
27533	BKE
27594	Skipper Wireless
27614	Ascom
27615	devolo
27662	Peplink
27675	Curtiss-Wright Controls
27689	Enertel Wireless
27748	Canon
27790	S5 Wireless
27794	Genetec
27796	Embedded Control Logic
27800	PKE Electronics
27816	WES Power
27822	Comtech
27825	Battery Force
27852	Guangzhou Zhiyuan Electronic
27891	Intercomgi Argentina
27909	LogRhythm
27916	NEC
27925	Canon
27993	Vigintos
28063	SanDisk
28088	NEC
28097	Acksys
28106	Geutebrück
28194	Exterity
28247	Maxis Broadband Sdn Bhd
28318	Accelink
28334	Siemens
28343	Rogers Wireless
28381	Red Lion
28402	Conteg
28458	Nokia
28511	DowKey Microwave
28519	NEC
28557	Hillstone
28581	Wireless Generation
28586	Eaton
28612	Bountiful WiFi
28683	Xerox
28688	Samway Electronic
28705	Furuno
28708	Fujifilm
28745	Comtest Wireless
28799	Thales
28810	Desai Electronic
28822	ABE Elettronica
28866	TRENDnet
28874	Solarflare
28905	MeshLinx Wireless
28937	DASAN
28959	Fargo Electronics
29013	Teldat
29047	Gigafin
29240	HID Global
29309	IBM
29310	William Petersen Elektronik A
29312	B&R
29326	IBM
29338	Kestrel Wireless
29343	Grundig
29393	Aeta Audio Systems
29409	Innovation Wireless
29432	Hurco Automation
29452	DigitalPersona
29462	STULZ
29482	Excell Battery
29511	Hitachi
29528	TOEL Electronics
29647	Virtual Broadband
29663	Embedded X
29677	Sensata
29686	Bharat Electronics
29714	Kyocera
29741	Aruba
29744	SVP Broadcast Microwave S.L
29778	Honeywell
29789	Red Lion
29828	Bellgardt Embedded Systems
29870	EUROCOM Satellite Systems
29890	Work Microwave
29931	Cambridge Imaging Systems
29955	Medina VoIP
29967	B&R
29983	Waves Audio
30016	Anel
30035	Formosa Wireless Systems
30088	Wuhan Gewei Electronic
30101	Sunix
30126	LSI
30140	Advantech
30153	Keystone Electronic Solutions
30195	Carlson Wireless
30205	Rohde
30260	Zenitel
30266	Inca Digital Printers
30303	IoT-Lab.org
30317	First Sensor
30320	Exeltech
30372	SANBlaze
30412	Aeroflex
30506	Ooma
30524	Intersoft Electronics
30533	DASAN
30541	Exacq
30554	Mitsubishi
30619	Toshiba
30641	AJA Video Systems
30657	Eaton
30660	OnSite
30689	Planet Controls
30731	Bodet
30750	Mesh City Wireless
30758	Comtech
30821	Cape Cod Sensors
30826	Smartoptics
30845	Mechron Power Systems
30857	Data Device
30863	Samsung
30886	Sichuan Jiuzhou Electronic
30909	wbb wireless
30913	UMC Electronics
30932	Chatsworth
30959	ZhongLianTong electronics
30966	Shenzhen Clever Electronic
31009	Precision Electronics
31023	Veeam
31034	Schleifenbauer
31065	Toyo Electronics
31085	Greyware Automation Products
31090	Scale Computing
31127	Emerson
31129	Alaska Satellite Facility
31162	EMC
31163	Ultra Electronics
31218	UCOPIA
31277	Fluidmesh
31315	Thales
31322	Sierra Wireless
31345	Sun Microsystems
31388	On-Net Surveillance Systems
31394	Victron
31404	Optiwave Photonics
31409	Telemetry Network System
31432	Courtyard Electronics
31440	Embedded Data Systems
31496	NetModule
31500	Lindsay Broadband
31525	NEC
31528	Siemens
31551	Niechoj electronic
31589	Axlon Electronics
31605	Ekahau
31628	Opticom
31634	ICT Embedded
31642	Eurotech
31677	REMEC Broadband Wireless
31730	MiMOMax Wireless
31765	Advance Display
31768	Sharp
31770	Bachmann
31844	Satellite Systems
31845	Dans Rock Electronics
31850	Belden
31874	Alpha Networks
31875	ShangHai XinLan Electronic
31877	Karel Electronics
31889	Apantac
31923	Frontier Electronic Systems
31926	Siklu
31948	RC Alltech Power Systems
31975	Cable Vision Electronics
31977	Saia
31984	Ericsson
31992	Oceana Sensor Module
31999	Adcon Telemetry
32015	ExtraHop
32021	Positron
32050	PacketFlux
32053	3Y Power
32077	Sumlock Electronics
32079	ESTeem Wireless Modems
32108	Planar
32120	Focon Electronic Systems A
32229	Nokia
32286	ACD Elektronik
32288	eg-electronic
32301	Siemens
32307	Embedded Systems
32365	Mino Wireless USA
32367	Communication Automation
32398	Eaton
32414	Veracity
32418	Marne & Elk Horn Telephone
32508	Siemon
32519	Wireless Mundi S.L
32546	Valcom
32558	Kleinhenz Elektronik
32570	Hillyton Electronic
32594	Invensys
32628	Axiomtek
32636	ITS Electronics
32638	iStor
32651	Newtec
32661	Mitsubishi
32690	Comrex
32699	Thales
32715	IBM
32733	Phybridge
32750	LigoWave
32761	Deliberant
32771	Fujitsu
32774	wei fang lesheng electronic
32775	Gigaset
32804	Unify
32827	Siemens
32828	Guntermann
32849	Active Broadband Neworks
32938	Server Racks Australia
32980	Hitachi
32981	Arcadyan
33003	Shenzhen Gongjin Electronics
33024	Lenovo
33058	Stratus
33064	A2B Electronics
33095	HyTrust
33118	Freescale
33119	AltaStream Controls
33130	Virtual Instruments
33201	3F Elettronica s.n.c
33234	Halon
33278	Confident Instruments
33309	Aochuang Electronic Equipment
33333	Morningstar
33381	DVS Digital Video Systems
33447	Comtech
33472	Sittig Industrie-Elektronik
33545	Entelec Control Systems
33550	Bixolon
33658	V.D.S
33663	Manz Automation
33674	Nuvico
33688	Packet Power
33699	TAG Video Systems
33713	WB Electronics
33762	Global Display Solutions
33775	Moscow Metering
33872	Alpha
33900	Next Level Security Systems
33968	Puleo Electronics
33978	Yagi Antenna
34065	Ricoh
34068	Gai-Tronics
34072	NBEE Embedded Systems S.L
34081	INSYS
34086	Talari
34089	Newport Electronics
34211	Hanil Display
34218	DEW Industrial Electronics
34278	Janitza
34295	Dalian Gigatec Electronics
34315	Broadband United
34320	Octo Wireless
34321	ICP DAS
34326	Nokia
34336	Shenzhen Meikai Electronics
34455	Primex
34489	Nikon
34522	Pinnacle Wireless
34534	Trimble
34550	Austin Hughes
34556	Edan Instruments
34584	unterberg-electronic
34590	Novus
34599	3SI Security Systems
34645	Adael Wireless SARL
34674	FLIR
34689	Tekron
34747	Infineta
34774	Huawei
34787	Sunflower Broadband
34796	MBS
34799	ACTi
34816	Icon Power Solutions
34861	Rajant
34949	Electronics Source
34968	Airimba Wireless
35041	Electro Power Systems
35047	Sangfor
35089	Bluebird Electronics
35098	Pica8
35128	KWS
35154	PowerShield
35177	Control4
35193	Micronet
35252	SAM Electronics
35269	Siemens
35308	Koukaam
35313	Spinnaker
35344	Thales
35406	Radiflow
35424	Viprinet
35515	KJ3 Elektronik
35520	Video Clarity
35522	Comelit
35573	SITEL
35593	Thales
35604	Compal Broadband Networks
35607	Wireless eSystems
35616	Deltanet
35648	Broadband Solutions
35664	PI-Embedded
35665	BroadBand Security
35696	NetScout
35710	Alcatel-Lucent
35750	Spring Wireless
35808	SAR Elektronik
35822	Panasonic
35826	Thales
35833	DEVA Broadcast
35845	Heraklion Wireless
35847	Greenbone
35897	Violin Memory
35919	Funkwerk plettac electronics
35941	Mitsubishi
35969	Vidyo
35987	Sangoma
36013	SMA
36027	Methode Electronics
36066	Invensys
36081	Clare Controls
36090	Remote Instruments
36093	Weifang Dongsheng Electronics
36113	IQinVision
36141	Ubiquoss
36181	PM Microwave
36289	AVM
36318	Marathon
36338	RESI Informatik & Automation
36356	Zycomm Electronics
36377	Schmidt electronic
36383	VDC Display
36437	Asahi Electronics
36493	IDIS
36647	STV Electronic
36671	Guangzhou Changyue Electronic
36673	IP Infusion
36722	TSC
36772	Funk-Electronic Piciorgros
36782	Premier Wireless
36800	Dongguang Aptech Electronics
36849	Hanwha Vision
36859	Ixia
36874	Anerma Electronics b.v.b.a
36884	ESE
36924	Doosan Power Systems
36934	Lemco Electronics
36969	Nells Electronic Systems
37041	Thales
37065	Cotek Electronic IND
37069	BATS
37072	Lantech
37074	Assam Electronics Development
37196	Tieline
37208	Embedded Planet
37212	Yamaha
37213	RS Automation
37247	Thales
37266	Schindler Elevator
37270	Farell Instruments SL
37300	Neoware
37304	Stonegate Instruments
37332	CPS Power Systems
37356	Deutschmann Automation
37425	Ericsson
37430	Electronic Power And Market
37436	Maritime Broadband
37459	Yealink
37533	Delta
37560	NetScout
37564	Everest Display
37662	Ablerex
37696	WIKA
37749	Wire e Wireless World
37786	Galtronics Telemetry
37886	Coraid
37945	Inspur
37950	V-Solution
37954	Kentix
37968	Elma Electronic
38000	DELEC Audio- und Videotechnik
38003	StorMagic
38011	NTTM
38062	Marathon
38072	Linear Photonics
38094	Thales
38113	Red Lion
38118	BEI Electronics
38141	Emich KsE
38142	BHE Bonn Hungary Electronics
38175	Dali Wireless
38187	Weidmüller
38207	Fujian JinQianMao Electronic
38213	Accent-electronic
38222	Philips
38243	Thecus
38295	Pro Broadband
38319	Lantiq
38337	Power Instruments
38388	Hangzhou Laybel Electronic
38446	Enlogic
38460	Gemtek
38477	Antaira
38504	Skyworth
38516	Allworx
38524	StorageCraft
38535	Sierra Photonics
38558	Innes
38583	MetroPCS Wireless
38586	DoZeener Controls
38602	S&C
38661	Wuxi Thinkyare Electronic
38672	Zaeim Electronic Industries
38676	PDU Expert UK
38718	Zobele Instrument
38783	Teracom
38819	VCE
38921	Capetti Elettronica
38940	Thales
38944	Kamstrup
38955	Wire and Wireless
39003	Sub10
39016	Field Electronics
39020	Net to Net
39039	Daniels Electronics
39052	Vutlan
39056	Samsung
39058	CET Electronics
39093	Basler
39142	Nian Electronic
39145	ICT
39159	Redpoint
39173	Datek Wireless
39217	Triple T Broadband PCL
39218	Connection Electronics
39273	ARC Wireless
39282	Infinet
39289	SPAUN electronic
39318	Qualis Audio
39360	Welotec
39368	Aqcua Electronics
39374	TDK
39386	Ultra Electronics
39391	H&L Instruments
39406	Benu
39525	Creotech Instruments
39545	Winters Broadband
39549	DataCore
39552	Dalian Co-Edifice Video
39583	Egemin Automation
39609	next-pbx
39660	Tarana Wireless
39673	Talon Storage Solutions
39697	Intelligent Security Systems
39699	Robustel
39747	Uniview
39807	Edgewater Wireless Systems
39849	Arbiter
39941	KUZUMI Electronics
39974	Garland
40024	iNovo Broadband
40045	Nexenta
40048	Information Display
40073	Lutron
40079	Electronic Systems Protection
40101	EPB Fiber Optics
40171	HF. Radio Communication
40217	Tesmec Automation
40288	Delta Power Solutions India
40297	Hytera
40310	Cumulus
40396	LUMINO Licht Elektronik
40418	NAG
40456	Radio Systems
40463	Troy
40483	Volta electronics
40500	DAN electronic
40534	Signamax
40566	Forte Automation System
40604	Geosync Microwave
40615	Olympus
40668	NEC
40714	Accelera Mobile Broadband
40748	IONODES
40758	Eltek
40808	Wi-Fi Alliance
40810	BUPT-GUOAN Broadband Network
40833	Hytec Electronics
40865	Majorpower
40909	BigBrother Security Systems
40941	Tamara Elektronik Ltd.Sti
40989	GLsun
41094	iS5
41100	Fon Wireless
41126	SFERA
41127	Linux Router Systems
41161	Bentsen Electronics
41190	Invensys
41196	SimpliVity
41253	Millry Telephone
41263	Nutanix
41267	Benbro Electronics
41333	ShenZhen Great Electronic
41385	Deep Sea Electronics
41404	Rayan Roshd Electronic
41456	Tintri
41462	Actiontec
41482	Yubico
41517	Eagle Electronics
41542	Monnit
41631	Tasneem electronics
41648	Shenzhen SDGI Optical Network
41690	Dension Audio Systems
41733	Parallel Wireless
41738	Algo
41768	Beijing Telesound Electronics
41866	Hitachi
41871	Sonifex
41916	Viptela
41931	CMC Electronics
41936	Marway Power Solutions
41979	Mitsubishi
41989	Alphatron Security Systems
42010	Luxul
42036	Loytec
42050	China Security & Surveillance
42071	Sprecher Automation
42100	DV Industrial Computer
42128	KUL Elektronik Teknolojileri
42147	Pepperl+Fuchs
42162	Nakayo Electronics
42183	Digitus
42193	Alpha Networks
42198	IO-Power
42229	Coriant
42292	SL Audio A
42312	Hangzhou Zailing Electronic
42347	Toyou Feiji Electronics
42376	Riverbed
42397	Grandstream
42406	Sato
42421	OpenVox
42475	Dewar Electronics
42478	Proteus Sensor
42479	Metropolitan Wireless
42505	Denkovi Assembly Electronics
42518	ZPE Systems
42536	Hanover Displays
42563	Kaleidescape
42564	KO4BB Electronics
42610	Superior Power solutions
42617	Alphion
42623	Open Compute
42704	Marco Displays
42724	Kernel Electronics
42732	Southern Power Systems
42738	Vivint Wireless
42754	Enel Energy Electronic
42814	Inveo
42817	IBM
42859	Shanghai SHR Automation
42864	Mobius Embedded Systems
42928	Galleon
42961	EH-electronics
42979	Wellington Security Systems
43038	Creative Electronic Systems
43064	Embedded Wireless Labs
43116	Berghof Automation
43144	HMS Industrial
43145	Vasily Nushtakin
43177	Positron
43194	ABB
43202	Zeta Storage Systems
43236	Pilz
43355	VTI Instruments
43356	Mimosa
43369	BrightSign
43372	Embedded Access
43442	Niles Radio Communications
43446	Hartmann Electronic
43508	EDT
43512	Beijing Sifang Automation
43542	DENT Instruments
43564	TSC
43611	Power Ethernet
43645	Feig Electronic
43688	Germen Elektronik
43704	Accutron Instruments
43710	Siemens
43721	Cyberoam
43733	East Photonics
43771	Behlman Electronics
43778	Hampshire Controls
43782	UPS Solutions
43792	Now Wireless
43795	Guangzhou Andea Electronics
43845	Toshiba
43847	A Hagedoorn Electronics
43894	HedoN electronic developments
43897	Amped Wireless
43906	Tegile
43913	Zhejiang Science Electronic
43943	Voltronic Power
43944	Voltronic Power
43950	NexxCom Wireless
43957	Multitone
43995	Axentia
43997	Cellwize wireless
44016	Baikal Electronics
44040	IEI
44136	Data Controls
44146	INSYS
44194	EnGenius
44206	Fujitsu
44227	Pulse Secure
44280	F E T Elettronica snc
44294	Quanta
44322	Shenzhen Mailian Electronics
44474	Murata
44488	Reichle & De-Massari
44532	Sage Electronic Engineering
44579	Sonnenburg Electronic
44623	Iomnis Surveillance Solutions
44627	National Instruments
44693	Microwave Photonic Systems
44735	Electronic Commerce
44738	Asustor
44746	Sea Surveillance
44770	NYNEX satellite OHG
44819	Store Electronic Systems
44821	Beijer Electronics
44890	BKtel Photonics
44915	Silex
44932	Panasonic
44945	Tektelic
44950	automation-engineering
44966	Jingtu Printing Systems
45022	Digivod
45025	Fujitsu
45065	Insyde
45080	Kerio
45105	Samsung
45114	PALS Elektronik
45173	The Furukawa Battery
45179	Jablotron
45194	Oryx Embedded
45196	Of Modems and Men
45217	Large Display Solutions
45224	Wireless Sensors
45281	Generac Power Systems
45346	VeloCloud
45383	Sharp
45411	Ultra Electronics
45430	Atlas Copco
45456	Galaxia Electronics
45501	Micro Instruments
45541	Schneider Elektronik
45561	Masterclock
45621	Tycon Systems
45640	Fujitsu
45664	Guangzhou Hugen Electronic
45668	Midwest Microwave Solutions
45725	ABB
45770	Digital Loggers
45776	Belden
45789	Vicon
45838	BELIMO Automation
45843	WebNet Broadband
45871	FATECH Electronic
45889	TechMIC electronics
45986	Kramer Electronics
46008	Codan
46021	Thales
46032	AccelStor
46033	Cavium
46055	Hytera
46079	HM Electronics
46098	Ericsson
46103	VoIP Integration
46120	Alliance-Electronics
46136	Steinbeis Embedded Systems
46202	Avigilon
46215	Shandong Senter Electronic
46242	Netonix
46252	Z-router
46267	Development Gateway
46285	Trimble
46318	Mils Electronic Gesmbh & CoKG
46328	DDS Wireless
46366	Technicolor
46396	Marotta Controls
46465	EKE-Electronics
46498	Jiangsu Sinolte Wireless
46520	Hitachi
46559	ESC
46606	Cisco
46609	The Wireless Innovation Forum
46621	Thales
46624	Flexoptix
46634	Nivetti
46651	Dantherm
46652	Sertel Electronics UK
46666	NPF Modem
46686	Document Storage Systems
46796	Bedrock Automation Platforms
46843	Newfield Automation
46863	Bosch
46876	GE
46894	Hanwha
46898	HP
46899	TDK
46923	LG
46931	Welch Allyn
46977	ELTEC Elektronik
46984	SABO Elektronik
46990	Accolade Electronics
47021	Real Time Automation
47074	TRONTEQ Electronic
47099	G4S Security Systems
47132	Thinking Automation
47138	Noble 3D Printers
47153	Brunke electronic
47185	Topcon
47231	Foxconn
47244	Roku
47275	Hirschmann
47299	P2 Wireless
47307	IgniteNet
47349	Rockwell Automation
47351	Premium Security Broadband
47365	Wabtec Railway Electronics
47379	IoT.nxt
47394	BKT Elektronik
47408	Pankraz Elektronik
47418	Key Bridge Wireless
47421	Cohesity
47445	Telestream
47497	KIZIL Elektronik
47515	Spectrum Controls
47565	Forcepoint
47645	Harman
47670	Hitachi
47747	Oakwood Controls
47757	Bariq Electronics
47776	TS Gateway
47825	Ravel Electronics
47886	Intelligent Automation
47939	Audio Export
47952	NETIO
47975	kezhi-controls
48004	Digifort
48043	Denso
48051	Sato
48079	NEC
48115	Gallagher
48170	Avaya
48246	Mission Microwave
48249	Rohe Automation
48307	Continental Electronics
48327	Johnson Controls
48328	Veritas
48338	Orion Power Systems
48346	Elan Audio
48385	Audax Electronics
48402	Konica Minolta
48409	Shenzhen Photon Broadband
48415	IBM
48436	Siemens
48460	Rotronic
48512	Inspur
48515	Pace Power Systems
48518	BYOM Electronics
48533	Sony
48559	Rosenberger
48566	Guangzhou Shirui Electronics
48640	Electronic
48708	Rolls-Royce Control Systems
48758	3City Electronics
48769	Process Automation Solutions
48797	Inspur
48818	Welltron Electronics
48869	Synergy Embedded
48922	Thales
48976	Murata
49007	Yamabun Electronics
49018	Assmann
49029	Seven Solutions
49075	Samlex
49117	Micronet
49136	ALGcom
49150	Vertiv
49154	Nordic Automation Systems
49271	Wireless
49407	Skylark Wireless
49492	Danphone
49495	Textron Systems
49496	Ba-power Electronics
49532	Plustek
49550	LG
49563	Shure
49618	Cubic Controls
49622	ASRock
49642	Innotech Controls
49657	NEC
49710	GOMA Elettronica
49730	GN Audio A
49744	Hughes
49799	Visteon Electronics Germany
49800	GE
49901	LDA Audio Tech
49923	Velankani Electronics
49929	Rubrik
49930	Zollner Elektronik
49953	Spg Controls
49960	Ericsson
49983	Luminate Wireless
49984	Arecont
50028	Siemens
50053	AVer Information
50062	Ultra Electronics
50069	ELIT electronics & IT
50072	CAF Power & Automation
50081	SMC
50111	Samsung
50114	CloudGenix
50138	Legrand
50332	Motorola
50339	Satellite Signature
50394	Conrad Electronic
50432	GE
50446	RVA Lighting and Masts
50552	Sara Electronic Instruments
50598	STULZ
50627	Rosenberger
50630	Compal Electronics
50650	Xerox
50655	Suntor Electronics
50671	TVT
50694	Symanitron-electronics
50787	Thales
50857	Denso
50866	Elva-1 Microwave Handelsbolag
50868	Signamax
50898	Comtrol
50919	Konica Minolta
50921	DPS Electronics
50961	Gateway TechnoLabs
51027	Ultra Electronics
51055	ABB
51073	AL Wireless
51080	Novus Power Products
51140	Audio Integrated Units MMB
51172	DEPO Electronics
51175	Sony
51188	Lanner
51320	Hitachi
51439	Videotec
51445	Chromatec Video Products
51450	Nokia
51464	Zehetner-Elektronik
51505	Hitachi
51538	Nanjing Stable Electronic
51628	Solid Optics
51713	Girolami Controls
51765	Bentron Power Systems
51778	MOBI Antenna
51794	Bosch
51797	Bachmann
51850	Inspur
51870	MSI
51883	Rotork Controls
51924	Micrologix Embedded Controls
51960	actidata Storage Systems
51970	Wireless Logic
52028	Hebei Mota Electronic
52116	Geutebrück
52117	Lenovo
52126	Rock Electronic
52193	Thales
52203	SICK
52208	Guangdong UNIPOE IoT
52283	Shanghai Teraoka Electronic
52326	Alpine Optoelectronics
52328	Hitron
52330	Chubb
52395	Omicron
52417	Fusion Power Systems
52420	ION UPS
52447	Daikin
52454	SMC
52461	Matrix Elektronik
52474	McAfee
52503	Eaton
52526	NextComputing
52565	UMC H Electronics
52587	Edge-core
52621	Wireless Systems Solutions
52642	FS
52647	tosee garan electronic rakhsh
52657	Mitsubishi
52674	APC
52704	Olympus
52795	Batteries Plus
52800	tegra electronic
52822	Shenzhen AOTO Electronics
52842	Intevac Photonics
52893	Inspur
52898	Telenot Electronic
52932	Maven Wireless
52955	Advanced Control Systems
53021	Thimeo Audio
53023	Agfeo
53034	Nio-Electronics
53127	Fujitsu
53204	Samsung
53207	Star Electronic Concepts
53236	Thittanix Instruments
53253	NuRAN Wireless
53257	Nokia
53282	Vulcan Wireless
53295	Dantherm Cooling
53331	JMA Wireless
53343	VAHLE Automation
53526	Dell
53535	nanjing zoogho electronic
53683	Cisco
53734	Forerunner
53767	NEC
53768	MA Lighting
53808	Viavi
53829	LG
53856	Automation and Control
53862	Enphase
53869	OPNsense
53877	DP World London Gateway
53910	Eaton
53969	Schneider Electric
53973	ABB
54087	BLANKE automation
54126	Hitachi
54127	Poynting Antennas
54253	NAS Australia
54268	netElastic
54302	EverFocus Electronics
54303	ADB
54314	ARM Automation
54317	Specialty Microwave
54375	POSTEK Electronics
54414	TimeMachines
54527	Power Micro Controls America
54557	Hangzhou Tuners Electronics
54581	Wilmore Electronics
54627	Graham Automation Systems
54644	SolarEdge
54743	NVT
54747	ABUS
54760	Siemens
54780	Virtual Power Systems
54783	Delta Networks
54813	Thales
54839	Iridium Satellite
54850	Teradyne
54860	US Home Automation
54883	Keewin display
54901	Safe-Com Wireless
54904	HCS Electronics
54945	Yaskawa
54977	Mag-Audio
54999	Uniview
55001	eSite Power Systems
55028	Occam
55033	Radix IoT
55062	QNAP
55100	Chicony Power
55104	Xorcom
55108	Riedo Networks
55114	KORE Wireless
55120	Encom wireless Data solutions
55132	Thales
55149	IoT Advanced Control
55165	Nova Measuring Instruments
55176	Hitachi
55190	IoT Open One
55260	Trophy Electronics
55261	Rosenberger
55262	Rosenberger
55333	Nanjing Buruike Electronics
55495	Elma Electronic
55585	Thales
55600	Thales
55613	PRETTL Electronics
55744	Tampa Microwave
55794	Ningbo Deye Inverter
55860	Advantech
55863	Comnet
55872	ProLabs
55922	Kismet Wireless
55937	Delta
56105	Alpha
56148	Chengdu Spaceon Electronics
56166	Smartbyte
56185	Otis Elevator
56197	Xiamen Evada Electronics
56201	Lekha Wireless Solutions
56269	SRK Electronics
56276	Thales
56278	China Mobile IoT
56369	Mission Embedded
56437	Ocean Controls
56454	Electronic Service
56484	Aniruddha Telemetry systems
56497	Webb Electronics
56508	AMETEK Solidstate Controls
56601	WATTS Battery
56608	Miltera Elektronik Ltd. Sti
56694	Wuhan SanLian Automation
56710	Kuhne electronic
56716	LS Elektronik
56838	NEC
56901	SALTO
57024	Sange Electronic
57043	Mitsubishi
57050	CommScope
57099	Shanghai Chint Power Systems
57109	CEG Elettronica Industriale
57155	Sparr Electronics
57253	Raspberry Pi
57328	BH Electronics
57348	Northern Electric Power
57453	Mobius Wireless Solutions
57461	WAGO
57469	BigCat Wireless
57482	EVVA
57501	Panasonic
57578	Yamaha
57592	Taris Electronics
57605	NEC
57682	Sanritz Automation
57700	Infinet
57707	Ultra Electronics
57711	Oelmann Elektronik
57730	Brayden Automation
57731	Zoom
57783	Delta Controls Germany
57865	Eltako
57896	Ballard Power Systems Europe
57987	Green Revolution Cooling
58157	Daehan Power Electronic
58163	Kemp
58172	AudioScience
58198	FiberHome
58250	Pyramid Heating and Cooling
58257	Siemens
58378	Delta
58398	Fidelix
58408	Ciraulo Wireless
58457	Ikeja Wireless
58461	CWJ Power Electronics
58478	Toshiba
58486	PT. Teknologi IoT Indonesia
58515	HP
58518	Thales
58559	ShenZhen Lux Power
58590	Antenna Entertainment
58597	Hytera
58614	Arion Controls
58616	Nokia
58636	Aegis Power Systems
58640	SMC
58706	DiCon Fiberoptics
58734	Wireless-CAT
58775	Shengzhen Enatel Electronics
58809	Quectel Wireless Solutions
58832	Assmann
58861	Shaanxi Gangsion Electronic
58871	Istok-Audio Intl
58924	Barco
58977	Winsonic Electronics
59005	TEWS Elektronik
59073	NRW Audio
59102	Gantner Electronic
59155	Changsha KILOVIEW Electronics
59182	Fohhn Audio
59185	Discar Metering
59253	Shenzhen FinDreams Battery
59263	Siemens
59311	TU Energy Storage
59338	kvm-tec
59371	fidar electronics
59377	Ahoku Electronic
59424	SALZ Automation
59450	Dumont Automation
59603	Century Yuasa Batteries
59619	Kühn Controls
59636	Antenna Hungaria ZRt
59782	Shenzhen Keliheng Electronics
59903	Jinan USR IOT
60038	Hitachi
60057	Thales
60266	Siemens
60685	Shelly
60745	Kontron
60775	Inspur
60913	Tiandy
61234	Cisco
61339	VTech
61404	ABB
61407	Multitech
61445	Siemens
61519	TDK
61562	Cisco
61723	Hitachi
61768	CommScope
62065	CommScope
62088	Motorola
62217	Quanta
1004849	Dahua
`;
