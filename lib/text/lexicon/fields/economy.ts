import type { LexiconField } from "../lexicon-field.ts";

/** Economy, trade, labour, transport, energy, agriculture, environment and climate. */
export const economy: LexiconField = {
  nouns: `
économie=economy,economics,saving; économiste=economist; croissance=growth
croissance économique=economic growth; récession=recession; inflation=inflation; chômage=unemployment
chômeur=unemployed person; emploi=job,employment; emplois=jobs; création d'emplois=job creation
marché=market; marché du travail=labour market
marché noir=black market; commerce=trade,commerce; commerce international=international trade
commerce illicite=illicit trade; commerce électronique=e-commerce; commerçant=trader,shopkeeper
marchand=merchant; marchandise=goods,merchandise; marchandises=goods; bien=good,property
biens=goods,property; produit=product; production=production
producteur=producer; consommation=consumption; consommateur=consumer; client=customer,client
clientèle=customers; vente=sale; vendeur=seller,salesperson; achat=purchase; acheteur=buyer
approvisionnement=supply; chaîne d'approvisionnement=supply chain; chaînes d'approvisionnement=supply chains
fournisseur=supplier; importation=import
exportation=export; importateur=importer; exportateur=exporter; tarif=tariff,fare,rate
facilitation des échanges=trade facilitation; facilitation du commerce=trade facilitation
libre-échange=free trade; zone de libre-échange=free trade area; échanges commerciaux=trade
obstacle au commerce=trade barrier; entreprise=company,business,enterprise
entreprises=companies,businesses; petite entreprise=small business
petites et moyennes entreprises=small and medium-sized enterprises,small and medium enterprises; pme=SMEs
microentreprise=micro-enterprise; jeune entreprise=start-up; startup=start-up; coopérative=cooperative
usine=factory,plant; fabrique=factory; fabrication=manufacturing
fabricant=manufacturer; industrie=industry; industriel=industrialist; secteur=sector
secteur privé=private sector; secteur public=public sector; affaires=business,affairs
affaire=case,affair,matter; climat des affaires=business climate; milieu des affaires=business community
milieux d'affaires=business community; entrepreneur=entrepreneur
entrepreneure=entrepreneur; entrepreneuriat=entrepreneurship; entreprenariat=entrepreneurship
esprit d'entreprise=entrepreneurship; entrepreneuriat féminin=women's entrepreneurship; employeur=employer
employé=employee; salarié=employee; travailleur=worker; ouvrier=worker; main-d'œuvre=labour,workforce
travail=work,labour,job
travail des enfants=child labour; travail décent=decent work; conditions de travail=working conditions
lieu de travail=workplace; inspection du travail=labour inspection; inspecteur du travail=labour inspector
télétravail=telework; embauche=hiring; licenciement=dismissal; contrat de travail=employment contract
syndicat=trade union,union
syndicaliste=trade unionist; grève=strike; gréviste=striker; convention collective=collective agreement
dialogue social=social dialogue; salaire=salary,wage; rémunération=pay,remuneration; revenu=income
bénéfice=profit,benefit; profit=profit; gain=gain; dépense=expense,expenditure
dépenses=expenditure,spending; coût=cost; frais=costs,fees
argent=money,silver; monnaie=currency,change; devise=currency,motto; banque=bank
banque centrale=central bank; banque de développement=development bank; banquier=banker; crédit=credit
prêt=loan; emprunt=loan; microcrédit=microcredit; dette=debt; créancier=creditor; intérêts=interest
investissement=investment; investisseur=investor
investissement étranger direct=foreign direct investment; capital=capital; capitaux=capital
action en bourse=share; actionnaire=shareholder; assurance=insurance; impôt=tax; impôts=taxes; taxe=tax
fiscalité=taxation; contribuable=taxpayer; évasion fiscale=tax evasion; fraude fiscale=tax fraud
paradis fiscal=tax haven; trésor=treasury,treasure
comptabilité=accounting; comptable=accountant; compte=account; compte bancaire=bank account
facture=invoice,bill; reçu=receipt; paiement=payment; versement=payment; transfert=transfer
virement=transfer; envoi de fonds=remittance; envois de fonds=remittances; finance=finance; finances=finance
finances publiques=public finance; cour des comptes=court of auditors
déficit=deficit; excédent=surplus; produit intérieur brut=gross domestic product; pib=GDP
pouvoir d'achat=purchasing power; coût de la vie=cost of living; compétitivité=competitiveness
concurrence=competition; concurrent=competitor; productivité=productivity; rendement=yield,efficiency
qualité=quality; marque=brand,mark; brevet=patent; licence d'exportation=export licence
monopole=monopoly; privatisation=privatization; nationalisation=nationalization
mondialisation=globalization; économie verte=green economy; économie circulaire=circular economy
économie bleue=blue economy; économie informelle=informal economy
connectivité économique=economic connectivity; connectivité=connectivity
autonomie financière=financial independence
innovation=innovation; technologie=technology; technologies=technologies
nouvelles technologies=new technologies; numérisation=digitalization,digitization
transformation numérique=digital transformation; fracture numérique=digital divide
télécommunications=telecommunications; télécommunication=telecommunication; téléphone=telephone,phone
téléphone portable=mobile phone; courriel=email; courrier=mail,letter; poste=post office,post
infrastructure=infrastructure; construction=construction; bâtisseur=builder; reconstruction=reconstruction
ingénieur=engineer; ingénierie=engineering; architecte=architect; architecture=architecture
urbanisme=urban planning; aménagement=planning,development
aménagement du territoire=spatial planning; chantier=building site; béton=concrete; ciment=cement
brique=brick; pierre=stone; bois=wood; acier=steel; fer=iron; cuivre=copper; or=gold; aluminium=aluminium
métal=metal; verre=glass; plastique=plastic; papier=paper; carton=cardboard; tissu=fabric; textile=textile
coton=cotton; laine=wool; soie=silk; cuir=leather
transport=transport,transportation; transports=transport; transports en commun=public transport
transport public=public transport; transport routier=road transport; transport ferroviaire=rail transport
transport maritime=maritime transport; route=road; autoroute=motorway,highway; rue=street; pont=bridge
tunnel=tunnel; chemin de fer=railway; gare=station; train=train
voie ferrée=railway track; métro=metro; bus=bus; autobus=bus; autocar=coach; voiture=car; automobile=car
taxi=taxi; vélo=bicycle,bike; bicyclette=bicycle; conducteur=driver; chauffeur=driver; piéton=pedestrian
circulation=traffic,circulation,movement; embouteillage=traffic jam; port=port,harbour
port maritime=seaport; aéroport=airport; aviation=aviation; pilote=pilot
compagnie aérienne=airline; bateau=boat; canal=canal,channel; corridor de transport=transport corridor
couloir=corridor; fret=freight; cargaison=cargo; conteneur=container; transit=transit; carburant=fuel
essence=petrol,gasoline; gazole=diesel; pétrole=oil,petroleum; gaz=gas; gaz naturel=natural gas
gazoduc=gas pipeline; oléoduc=oil pipeline; charbon=coal
énergie=energy; énergies renouvelables=renewable energy,renewables; énergie renouvelable=renewable energy
énergie solaire=solar energy; énergie éolienne=wind energy; énergie nucléaire=nuclear energy
énergie propre=clean energy; efficacité énergétique=energy efficiency
transition énergétique=energy transition; électricité=electricity; courant=current,power
réseau électrique=power grid; centrale=power plant; centrale nucléaire=nuclear power plant
centrale hydroélectrique=hydropower plant; barrage=dam; panneau=panel; panneau solaire=solar panel
panneaux solaires=solar panels; éolienne=wind turbine; batterie=battery; pile=battery; hydrogène=hydrogen
chauffage=heating; chaleur=heat; froid=cold; éclairage=lighting
lampe=lamp; ampoule=bulb; économie d'énergie=energy saving; économies d'énergie=energy savings
coupure de courant=power cut; panne=breakdown,outage; mine de charbon=coal mine; mineur de fond=miner
extraction=extraction; minerai=ore; matière première=raw material; matières premières=raw materials
ressources naturelles=natural resources; industries extractives=extractive industries
agriculture=agriculture,farming; agriculteur=farmer; agricultrice=farmer; paysan=peasant,farmer
paysanne=peasant,farmer; exploitation agricole=farm; ferme=farm; fermier=farmer; champ=field
terre=land,earth,soil; terres=land; terre agricole=farmland; sol=soil,ground; récolte=harvest,crop
culture=culture,crop,cultivation; moisson=harvest; semence=seed; graine=seed
semis=sowing,seedling; engrais=fertilizer; pesticide=pesticide; irrigation=irrigation
élevage=livestock farming,breeding; éleveur=breeder,herder; bétail=livestock,cattle; berger=shepherd
pâturage=pasture,grazing; vache=cow; bœuf=ox,beef; veau=calf,veal; mouton=sheep; chèvre=goat; agneau=lamb
cochon=pig; porc=pig,pork; poule=hen; poulet=chicken; cheval=horse; âne=donkey; canard=duck; abeille=bee
apiculture=beekeeping; apiculteur=beekeeper; miel=honey; lait=milk; fromage=cheese; beurre=butter; œuf=egg
viande=meat; blé=wheat; maïs=corn,maize; orge=barley; riz=rice; pomme de terre=potato; légume=vegetable
fruit=fruit; pomme=apple; poire=pear; raisin=grape; cerise=cherry; fraise=strawberry; noix=nut,walnut
vigne=vine; vignoble=vineyard; vin=wine; olive=olive; huile=oil; céréale=cereal,grain
farine=flour; pain=bread; pêche=fishing,peach; pêcheur=fisherman; poisson=fish; aquaculture=aquaculture
forêt=forest; sylviculture=forestry; arbre=tree; plante=plant; plantation=plantation,planting; fleur=flower
herbe=grass,herb; déboisement=deforestation; déforestation=deforestation; reboisement=reforestation
coupe illégale=illegal logging; exploitation forestière=logging; forestier=forester
environnement=environment; protection de l'environnement=environmental protection
protection environnementale=environmental protection; climat=climate; changement climatique=climate change
changements climatiques=climate change; dérèglement climatique=climate change
réchauffement climatique=global warming; réchauffement=warming; gaz à effet de serre=greenhouse gas
effet de serre=greenhouse effect; émissions=emissions; émissions de carbone=carbon emissions; carbone=carbon
dioxyde de carbone=carbon dioxide; empreinte carbone=carbon footprint; neutralité carbone=carbon neutrality
adaptation=adaptation; atténuation=mitigation; résilience=resilience
résilience climatique=climate resilience; risque climatique=climate risk
action climatique=climate action; finance verte=green finance; pollution=pollution
pollution de l'air=air pollution; pollution atmosphérique=air pollution; qualité de l'air=air quality
pollueur=polluter; déchet=waste; déchets=waste; déchets dangereux=hazardous waste
déchets toxiques=toxic waste; déchets radioactifs=radioactive waste; déchets ménagers=household waste
gestion des déchets=waste management; recyclage=recycling; ordure=rubbish,garbage; ordures=rubbish,garbage
décharge=landfill,dump; poubelle=bin; compost=compost; eaux usées=wastewater,sewage
traitement des eaux=water treatment; eau=water; eaux=water,waters; gestion de l'eau=water management
ressources en eau=water resources; gestion des ressources en eau=water management
bassin=basin,pool; bassin versant=watershed; bassin hydrographique=river basin
eaux transfrontières=transboundary waters; eaux souterraines=groundwater; nappe phréatique=water table
rivière=river; fleuve=river; lac=lake; mer=sea; océan=ocean; côte=coast; plage=beach; île=island
presqu'île=peninsula; péninsule=peninsula; rive=bank,shore; source d'eau=spring; puits=well
étang=pond; marais=marsh; zone humide=wetland; zones humides=wetlands; glacier=glacier; neige=snow
glace=ice; pluie=rain; précipitation=rainfall,precipitation; vent=wind; soleil=sun; nuage=cloud
brouillard=fog; orage=thunderstorm; météo=weather; météorologie=meteorology; temps=time,weather
température=temperature; saison=season; montagne=mountain; colline=hill; vallée=valley; plaine=plain
désert=desert; désertification=desertification; steppe=steppe; érosion=erosion; nature=nature
biodiversité=biodiversity; écosystème=ecosystem; espèce=species; espèces menacées=endangered species
espèce protégée=protected species; faune=wildlife,fauna; flore=flora; faune sauvage=wildlife; animal=animal
oiseau=bird; loup=wolf; ours=bear; cerf=deer; serpent=snake; insecte=insect; braconnage=poaching
braconnier=poacher; chasse=hunting; chasseur=hunter; aire protégée=protected area
zone protégée=protected area; parc=park; parc national=national park; réserve=reserve
réserve naturelle=nature reserve; conservation=conservation; préservation=preservation
protection=protection; paysage=landscape; patrimoine naturel=natural heritage; écologie=ecology
écologiste=environmentalist
éco-citoyenneté=environmental citizenship; centre aarhus=aarhus centre
évaluation environnementale=environmental assessment; étude d'impact=impact assessment
impact environnemental=environmental impact; géologie=geology; géologue=geologist; hydrologie=hydrology
carte=map,card; cartographie=mapping,cartography; satellite=satellite; espace=space; ciel=sky; lune=moon
étoile=star; planète=planet; monde=world
tourisme=tourism; tourisme durable=sustainable tourism; touriste=tourist; écotourisme=ecotourism
hôtel=hotel; hôtellerie=hospitality industry; restauration=catering,restoration; restaurant=restaurant
magasin=shop,store; boutique=shop; supermarché=supermarket; artisan=craftsman,artisan
artisanat=handicraft,crafts; métier=profession,trade,craft; profession=profession; carrière=career,quarry
orientation professionnelle=career guidance
zone rurale=rural area; zones rurales=rural areas; milieu rural=rural areas; zone urbaine=urban area
ville=city,town; village=village; hameau=hamlet; banlieue=suburb; centre-ville=city centre
campagne agricole=farming season; zone=zone,area; aire=area; surface=surface,area; superficie=area
périphérie=outskirts; fonds de développement=development fund; microfinance=microfinance
achats=purchases,procurement; appels d'offres=tenders; contrat public=public contract; concession=concession
partenariat public-privé=public-private partnership; zone économique=economic zone
forum économique=economic forum; forum économique et environnemental=economic and environmental forum
situation économique=economic situation; sécurité de l'approvisionnement=security of supply
`,
  verbs: `
produire=produce; fabriquer=manufacture,make; construire=build,construct; bâtir=build
reconstruire=rebuild,reconstruct; rénover=renovate; aménager=develop,fit out; vendre=sell
acheter=buy,purchase; commercialiser=market; importer=import,matter; exporter=export
échanger des biens=trade; consommer=consume; dépenser=spend; coûter=cost; payer=pay
verser=pay,pour; rembourser=repay,reimburse; prêter=lend; emprunter=borrow; investir=invest; économiser=save
épargner=save,spare; taxer=tax; imposer=impose,tax; embaucher=hire; employer=employ,use
licencier=dismiss,lay off; travailler=work; chômer=be unemployed; rémunérer=pay,remunerate
facturer=invoice,bill; budgétiser=budget; allouer=allocate
croître=grow; prospérer=prosper,thrive; stagner=stagnate; baisser=lower,fall; diminuer=decrease,reduce
privatiser=privatize; nationaliser=nationalize; libéraliser=liberalize; diversifier=diversify
numériser=digitize,digitalize; innover=innovate; inventer=invent; breveter=patent; concurrencer=compete
rivaliser=compete; entreprendre=undertake
transporter=transport,carry; circuler=circulate,move; rouler=drive,roll; stationner=park; garer=park
naviguer=navigate,sail; débarquer=disembark,land; embarquer=board,embark; charger=load,charge
décharger=unload; expédier=ship,send; acheminer=convey,transport; cultiver=cultivate,grow; semer=sow
planter=plant; récolter=harvest,collect; arroser=water; irriguer=irrigate
labourer=plough; élever du bétail=breed; pêcher=fish; chasser=hunt,chase; braconner=poach
abattre=shoot down,slaughter,cut down; déboiser=deforest; reboiser=reforest; polluer=pollute
dépolluer=clean up,decontaminate; assainir=clean up; recycler=recycle; trier=sort; nettoyer=clean
décontaminer=decontaminate; préserver=preserve; conserver=conserve,keep; émettre=emit,issue
réchauffer=warm; refroidir=cool; chauffer=heat; éclairer=light,enlighten; alimenter=feed,supply
brancher=connect,plug in; connecter=connect; raccorder=connect; électrifier=electrify; forer=drill
extraire=extract; creuser=dig; miner=mine,undermine; pleuvoir=rain; neiger=snow; souffler=blow; fondre=melt
sécher=dry; s'adapter=adapt; cartographier=map
`,
  adjectives: `
économique=economic,economical; socio-économique=socio-economic; socioéconomique=socio-economic
macroéconomique=macroeconomic; commercial=commercial,trade; industriel=industrial; agricole=agricultural
agroalimentaire=agri-food; artisanal=artisanal,craft; touristique=tourist; monétaire=monetary
bancaire=banking,bank; fiscal=tax,fiscal
budgétaire=budgetary; rentable=profitable; productif=productive; compétitif=competitive
concurrentiel=competitive; cher=expensive,dear; coûteux=costly; gratuit=free,free of charge
bon marché=cheap; salarial=wage; entrepreneurial=entrepreneurial; technologique=technological
technique=technical; mécanique=mechanical; électrique=electric,electrical
énergétique=energy; renouvelable=renewable; solaire=solar; éolien=wind; hydroélectrique=hydroelectric
thermique=thermal; fossile=fossil; pétrolier=oil; gazier=gas; minier=mining; métallurgique=metallurgical
forestier=forest,forestry; routier=road; ferroviaire=rail,railway; portuaire=port; aéroportuaire=airport
fluvial=river; urbain=urban; rural=rural
interurbain=intercity; côtier=coastal; littoral=coastal; marin=marine,sea; insulaire=island
montagneux=mountainous; désertique=desert; environnemental=environmental
écologique=ecological,environmental; climatique=climate,climatic; météorologique=weather,meteorological
hydrologique=hydrological; hydrique=water; hydraulique=hydraulic; géologique=geological
atmosphérique=atmospheric; naturel=natural; végétal=plant; animal=animal; sauvage=wild
menacé d'extinction=endangered; pollué=polluted; propre=clean,own; sale=dirty; polluant=polluting
vert=green; biodégradable=biodegradable; recyclé=recycled; bio=organic; organique=organic; fertile=fertile
aride=arid; sec=dry; humide=humid,wet; chaud=hot,warm; froid=cold
tiède=lukewarm; ensoleillé=sunny; pluvieux=rainy; neigeux=snowy; venteux=windy; saisonnier=seasonal
potable=drinkable; souterrain=underground; profond=deep; superficiel=superficial; informel=informal
lucratif=lucrative; à but non lucratif=non-profit; sans but lucratif=non-profit; non lucratif=non-profit
privatisé=privatized; mondialisé=globalized; ouvrier=working-class; patronal=employers'
télécom=telecom; automobile=car,automotive; textile=textile; immobilier=real estate; foncier=land
logistique=logistics; multimodal=multimodal; interconnecté=interconnected; résilient=resilient
extractif=extractive; portatif=portable; portable=portable; usagé=used; vétuste=dilapidated
`,
};
