import type { LexiconField } from "../lexicon-field.ts";

/** Elections, parliaments, governments, diplomacy, international organisations and local administration. */
export const publicAffairs: LexiconField = {
  nouns: `
élection=election; élections=elections; élection présidentielle=presidential election
élections législatives=parliamentary elections; élections parlementaires=parliamentary elections
élections locales=local elections; élections municipales=municipal elections
élections anticipées=early elections; scrutin=ballot,poll,election,polling; vote=vote,voting; votant=voter
électeur=voter; électrice=voter; électorat=electorate; suffrage=suffrage,vote
suffrage universel=universal suffrage; référendum=referendum; urne=ballot box
bulletin de vote=ballot paper; bulletin=bulletin,newsletter; bureau de vote=polling station
bureaux de vote=polling stations; commission électorale=election commission,electoral commission
commission électorale centrale=central election commission
liste électorale=voter list,electoral roll; listes électorales=voter lists,electoral rolls
campagne électorale=election campaign,electoral campaign; jour du scrutin=election day
jour de l'élection=election day; dépouillement=vote count,counting; second tour=second round,run-off
premier tour=first round; tour de scrutin=round of voting; participation électorale=voter turnout
taux de participation=turnout; abstention=abstention; observateur électoral=election observer
observateurs électoraux=election observers; mission électorale=election mission
mission d'observation électorale=election observation mission; observation électorale=election observation
observateurs à court terme=short-term observers; observateurs à long terme=long-term observers
mission d'évaluation des besoins=needs assessment mission; circonscription=constituency
processus électoral=electoral process; système électoral=electoral system
réforme électorale=electoral reform; loi électorale=election law,electoral law
fraude électorale=election fraud,electoral fraud; parti=party; parti politique=political party
partis politiques=political parties
opposition=opposition; coalition=coalition; parlement=parliament
parlementaire=parliamentarian,member of parliament; député=member of parliament,deputy
députée=member of parliament; membre du parlement=member of parliament; sénat=senate; sénateur=senator
assemblée nationale=national assembly; assemblée parlementaire=parliamentary assembly
assemblée générale=general assembly; chambre=chamber,room; chambre basse=lower house
chambre haute=upper house; commission parlementaire=parliamentary committee; commission=commission,committee
sous-commission=subcommittee; comité=committee; comité exécutif=executive committee
comité consultatif=advisory committee; comité permanent=standing committee
contrôle parlementaire=parliamentary oversight; législateur=legislator,lawmaker; législature=legislature
gouvernement=government; gouvernements=governments; état=state,condition; états=states; pays=country
nation=nation; patrie=homeland; république=republic; monarchie=monarchy; royaume=kingdom; roi=king
reine=queen; prince=prince; princesse=princess; empire=empire; empereur=emperor
fédération=federation; confédération=confederation; union=union; souveraineté=sovereignty
intégrité territoriale=territorial integrity; indépendance=independence; autonomie=autonomy
autodétermination=self-determination; territoire=territory; sécession=secession
annexion=annexation; chef de l'état=head of state; chef d'état=head of state; chefs d'état=heads of state
chef de l'état et de gouvernement=head of state and government; chef de gouvernement=head of government
chefs d'état et de gouvernement=heads of state and government
président de la république=president of the republic; premier ministre=prime minister
vice-premier ministre=deputy prime minister; ministre=minister; ministère=ministry
vice-ministre=deputy minister; secrétaire d'état=state secretary,secretary of state
ministre délégué=minister delegate
ministre des affaires étrangères=minister of foreign affairs,foreign minister
ministère des affaires étrangères=ministry of foreign affairs; affaires étrangères=foreign affairs
ministre de l'intérieur=minister of internal affairs,interior minister
ministère de l'intérieur=ministry of internal affairs,ministry of interior
affaires intérieures=internal affairs; ministre de la justice=minister of justice
ministère de la justice=ministry of justice; ministère de l'éducation=ministry of education
ministère de la santé=ministry of health
ministère des finances=ministry of finance; ministère de l'environnement=ministry of environment
ministère de l'économie=ministry of economy; ministère du travail=ministry of labour
ministère de la culture=ministry of culture; cabinet=cabinet,office
conseil des ministres=council of ministers
conseil ministériel=ministerial council; conseil permanent=permanent council
conseil de sécurité=security council; conseil de l'europe=council of europe
conseil européen=european council; conseil des droits de l'homme=human rights council
haut-commissaire=high commissioner
haut-commissariat=high commissioner's office; haut commissaire=high commissioner
haut-commissaire pour les minorités nationales=high commissioner on national minorities
conseiller=adviser,advisor,councillor; conseiller municipal=municipal councillor
chef de mission=head of mission
chef de la mission=head of the mission; chef adjoint=deputy head; chef=head,chief,leader
chef du bureau=head of office; chef de bureau=head of office; chef de délégation=head of delegation
chef de département=head of department; chef de service=head of service; chef de cabinet=chief of staff
chef d'état-major=chief of staff; directeur=director,manager; directrice=director
directeur général=director general; directeur adjoint=deputy director; directeur exécutif=executive director
secrétaire général=secretary general,secretary-general; secrétaire générale=secretary general
secrétaire général adjoint=deputy secretary general; secrétariat=secretariat
président en exercice=chairperson-in-office,chair-in-office; présidente en exercice=chairperson-in-office
présidence en exercice=chairmanship; représentant spécial=special representative
représentante spéciale=special representative; représentant personnel=personal representative
envoyé spécial=special envoy; envoyé=envoy; rapporteur spécial=special rapporteur
coordonnateur résident=resident coordinator
coordonnateur de projets=project co-ordinator,project coordinator
troïka=troika; dépositaire=depositary; ambassadeur=ambassador; ambassadrice=ambassador; ambassade=embassy
consulat=consulate; consul=consul; attaché=attaché; diplomate=diplomat; diplomatie=diplomacy
chargé d'affaires=chargé d'affaires; corps diplomatique=diplomatic corps
représentation permanente=permanent representation; mission permanente=permanent mission
représentant permanent=permanent representative; relations internationales=international relations
relation=relation,relationship; relations=relations; relations bilatérales=bilateral relations
relations diplomatiques=diplomatic relations; relations de bon voisinage=good neighbourly relations
politique étrangère=foreign policy; politique publique=public policy; politiques publiques=public policies
politique=policy,politics; homme politique=politician; femme politique=woman politician
responsable politique=political leader; responsables politiques=political leaders
décideur=decision-maker,policymaker; décideurs=decision-makers,policymakers; dirigeant=leader; leader=leader
leadership=leadership; négociation=negotiation; négociations=negotiations,talks; pourparlers=talks
négociateur=negotiator; compromis=compromise; consensus=consensus; désaccord=disagreement
entente=understanding,agreement; accord-cadre=framework agreement; accords=agreements
engagements=commitments; acte final=final act; acte=act; document final=outcome document
nations unies=united nations
organisation des nations unies=united nations
programme des nations unies pour le développement=united nations development programme
union européenne=european union; commission européenne=european commission
parlement européen=european parliament; union africaine=african union
organisation pour la sécurité et la coopération en europe=organization for security and co-operation in europe
organisation internationale=international organization
organisations internationales=international organizations
organisation mondiale de la santé=world health organization
organisation internationale pour les migrations=international organization for migration
organisation internationale du travail=international labour organization
organisation mondiale du commerce=world trade organization
organisation de coopération=cooperation organization
organisation régionale=regional organization; organisation non gouvernementale=non-governmental organization
organisations non gouvernementales=non-governmental organizations; ong=NGO; onu=UN; osce=OSCE; ue=EU
otan=NATO; pnud=UNDP; oim=IOM; oms=WHO; bidh=ODIHR; bit=ILO; vih=HIV; sida=AIDS
bureau des institutions démocratiques et des droits de l'homme=office for democratic institutions and human rights
bureau des nations unies contre la drogue et le crime=united nations office on drugs and crime
banque mondiale=world bank; fonds monétaire international=international monetary fund
haut-commissariat des nations unies pour les réfugiés=united nations high commissioner for refugees
croix-rouge=red cross; croix=cross; comité international de la croix-rouge=international committee of the red cross
croissant-rouge=red crescent; communauté internationale=international community
état membre=member state; états membres=member states; état participant=participating state
états participants=participating states; pays participant=participating state; pays membre=member country
pays hôte=host country; pays voisin=neighbouring country; pays voisins=neighbouring countries
pays partenaire=partner country; partenaires pour la coopération=partners for co-operation
partenaires méditerranéens=mediterranean partners; partenaires asiatiques=asian partners
partenaire d'exécution=implementing partner; partenaires internationaux=international partners
société civile=civil society; organisation de la société civile=civil society organization
organisations de la société civile=civil society organizations; association=association
fondation=foundation; institution=institution; institutions démocratiques=democratic institutions
institut=institute
institution nationale des droits de l'homme=national human rights institution; organe=body,organ
organisme=body,agency,organization; instance=body,authority; agence=agency; autorité=authority
autorités=authorities; autorités locales=local authorities; autorités nationales=national authorities
autorités compétentes=competent authorities; pouvoirs publics=public authorities; pouvoir=power
pouvoir exécutif=executive; pouvoir législatif=legislature; séparation des pouvoirs=separation of powers
régime=regime; administration=administration; administration publique=public administration
administration locale=local government,local administration; collectivité=local authority,community
collectivité locale=local authority; collectivités locales=local authorities
collectivités territoriales=local authorities; municipalité=municipality; mairie=town hall,mayor's office
hôtel de ville=city hall; maire=mayor; adjoint=deputy; adjoint au maire=deputy mayor
commune=municipality,commune; district=district; province=province; région=region; département=department
préfecture=prefecture; préfet=prefect; gouverneur=governor; gouvernorat=governorate
oblast=oblast; canton=canton; quartier=neighbourhood,district; capitale=capital
chef-lieu=administrative centre; autonomie locale=local self-government; décentralisation=decentralization
service public=public service; services publics=public services; fonction publique=civil service
fonction publique territoriale=local civil service; guichet unique=one-stop shop,single window
guichet=counter,window; administration en ligne=e-government; gouvernement électronique=e-government
bureaucratie=bureaucracy; réforme=reform; réformes=reforms; réforme administrative=administrative reform
démocratie=democracy; démocrate=democrat; démocratisation=democratization; dictature=dictatorship
dictateur=dictator; révolution=revolution; coup d'état=coup; transition=transition
crise politique=political crisis; vie publique=public life; vie politique=political life
pluralisme=pluralism
participation politique=political participation; participation citoyenne=civic participation
participation du public=public participation; participation des femmes=women's participation
engagement civique=civic engagement; éducation civique=civic education
dialogue politique=political dialogue
espace civique=civic space; lobby=lobby; lobbying=lobbying; groupe de pression=lobby,pressure group
pétition=petition; pétitionnaire=petitioner; consultation publique=public consultation
budget participatif=participatory budgeting; mandat électif=elective office; adhérent=member
militant=activist
militante=activist; activiste=activist; dissident=dissident; opposant=opponent; idéologie=ideology
nationalisme=nationalism; nationaliste=nationalist; séparatisme=separatism; séparatiste=separatist
populisme=populism; communisme=communism; communiste=communist; socialisme=socialism; socialiste=socialist
libéralisme=liberalism; capitalisme=capitalism; colonialisme=colonialism; neutralité=neutrality
solidarité=solidarity; unité nationale=national unity; hymne=anthem; drapeau=flag; emblème=emblem
protocole diplomatique=protocol; note verbale=note verbale; voisin=neighbour; voisinage=neighbourhood
bon voisinage=good neighbourliness; région voisine=neighbouring region; Asie centrale=Central Asia
Europe du Sud-Est=South-Eastern Europe; Europe de l'Est=Eastern Europe; Balkans occidentaux=Western Balkans
Balkans=Balkans; Caucase du Sud=South Caucasus; Caucase=Caucasus; méditerranée=Mediterranean
désinformation=disinformation; mésinformation=misinformation; ingérence=interference
agenda politique=political agenda; sanctions=sanctions; embargo=embargo; boycott=boycott
ultimatum=ultimatum; veto=veto; quorum=quorum; motion=motion; vote de confiance=vote of confidence
investiture=inauguration,investiture
portefeuille=portfolio,wallet; remaniement=reshuffle; démission=resignation
nomination=appointment,nomination; désignation=designation,appointment; successeur=successor
prédécesseur=predecessor; adhésion à l'union européenne=accession to the european union
élargissement=enlargement; candidat à l'adhésion=candidate for accession
objectifs de développement durable=sustainable development goals
objectif de développement durable=sustainable development goal
programme de développement=development programme
aide au développement=development aid,development assistance
aide publique au développement=official development assistance
coopération au développement=development cooperation; développement durable=sustainable development
développement humain=human development; développement local=local development
développement rural=rural development; développement économique=economic development
développement=development
`,
  verbs: `
élire=elect; réélire=re-elect; voter=vote; s'abstenir=abstain; se présenter=run,introduce oneself
se porter candidat=stand for election; dépouiller=count,strip; gouverner=govern; régner=reign
administrer=administer; légitimer=legitimize; nommer=appoint,name; désigner=designate,appoint
démissionner=resign; succéder=succeed; remplacer=replace; déléguer=delegate; mandater=mandate,commission
siéger=sit; convoquer=convene,summon; dissoudre=dissolve; proclamer=proclaim; décréter=decree
réformer=reform; décentraliser=decentralize; centraliser=centralize; démocratiser=democratize
unifier=unify; unir=unite; s'unir=unite; réunifier=reunify; séparer=separate; annexer=annex
coloniser=colonize; reconnaître=recognize,acknowledge; accréditer=accredit; s'allier=ally; rompre=break
rétablir des relations=restore relations; se prononcer=speak out,rule; s'opposer=oppose; opposer=oppose
s'ingérer=interfere; militer=campaign; faire campagne=campaign; mobiliser les électeurs=mobilize voters
consulter=consult; se consulter=consult; se mettre d'accord=agree; s'accorder=agree; accorder=grant,award
convenir=agree,suit; s'entendre=agree,get along; parvenir=reach,succeed; consentir=consent
ratifier=ratify; s'acquitter=fulfil; remplir=fill,fulfil; honorer ses engagements=honour commitments
incomber=be incumbent; relever=raise,fall under; dépendre=depend; représenter=represent
parler au nom=speak on behalf; accéder=access,accede
`,
  adjectives: `
électoral=electoral,election; présidentiel=presidential; parlementaire=parliamentary; législatif=legislative
municipal=municipal; communal=municipal,communal; départemental=departmental; provincial=provincial
cantonal=cantonal; territorial=territorial; gouvernemental=governmental,government
intergouvernemental=intergovernmental; non gouvernemental=non-governmental; étatique=state
administratif=administrative; exécutif=executive; politique=political; géopolitique=geopolitical
apolitique=apolitical; démocratique=democratic; antidémocratique=undemocratic; autoritaire=authoritarian
totalitaire=totalitarian; autocratique=autocratic; républicain=republican; monarchique=monarchical
royal=royal; fédéral=federal; souverain=sovereign; autonome=autonomous; séparatiste=separatist
nationaliste=nationalist; populiste=populist; communiste=communist; socialiste=socialist; libéral=liberal
conservateur=conservative; progressiste=progressive; laïque=secular; diplomatique=diplomatic
consulaire=consular; ministériel=ministerial; étranger=foreign; extérieur=external,outside,foreign
intérieur=internal,interior,domestic; voisin=neighbouring; limitrophe=neighbouring,bordering
permanent=permanent; provisoire=provisional,temporary; transitoire=transitional; intérimaire=interim,acting
adjoint=deputy; civique=civic; citoyen=civic,citizen; pluraliste=pluralistic; participant=participating
membre=member; hôte=host; élu=elected; sortant=outgoing; entrant=incoming
onusien=UN; européen=european; eurasien=eurasian; eurasiatique=eurasian; euro-atlantique=euro-atlantic
transatlantique=transatlantic; méditerranéen=mediterranean; nordique=nordic; balte=baltic; balkanique=balkan
caucasien=caucasian; centrasiatique=central asian; africain=african; asiatique=asian
américain=american; océanien=oceanian; occidental=western; oriental=eastern,oriental; septentrional=northern
méridional=southern; continental=continental; intercontinental=intercontinental; unanime=unanimous
consensuel=consensual; controversé=controversial; légitime=legitimate; illégitime=illegitimate
étroitement lié=closely linked; décentralisé=decentralized; centralisé=centralized
bureaucratique=bureaucratic; institutionnel=institutional; interinstitutionnel=inter-institutional
associatif=associative; syndical=trade union; partisan=partisan; impartial=impartial; neutre=neutral
`,
};
