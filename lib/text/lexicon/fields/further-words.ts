import type { LexiconField } from "../lexicon-field.ts";

/** Words of middling frequency from every field, and verbs with the preposition they take. */
export const furtherWords: LexiconField = {
  functionWords: `
quelqu'un=someone,somebody; jusqu'à=until,up to; jusqu'au=until the; jusqu'en=until; jusqu'ici=so far
jusqu'à présent=so far; jusqu'alors=until then; sinon=otherwise; auprès=with; quant=as; tandis=while
arrière=back; désolé=sorry; idem=likewise
bah=well; oh=oh; ok=okay; hélas=alas; tantôt=sometimes; quasi=almost; quasiment=almost
dorénavant=from now on; parce qu'il=because he; en quête de=in search of; aux dépens de=at the expense of
au détriment de=to the detriment of; à l'instar de=like; de surcroît=moreover
par le truchement de=through; aux côtés de=alongside; aux fins de=for the purpose of
à l'approche de=ahead of; à l'avance=in advance; en amont de=ahead of; en préparation de=in preparation for
dans le sillage de=in the wake of; dans l'intérêt de=in the interest of; en l'absence de=in the absence of
en réponse à=in response to; en hommage à=in tribute to; en conséquence=consequently; en vain=in vain
en définitive=ultimately; en somme=in short; en dernier ressort=ultimately; en l'espèce=in this case
en l'occurrence=in this case; le cas échéant=where appropriate; si nécessaire=if necessary
dans l'immédiat=for now
moins de la moitié=less than half; plus de la moitié=more than half; un tiers de=a third of
la moitié de=half of; un certain nombre de=a number of; une série de=a series of; un grand nombre de=many
bon nombre de=many; un ensemble de=a set of; toute une série de=a range of; une centaine de=about a hundred
une dizaine de=about ten; une vingtaine de=about twenty; une trentaine de=about thirty
une quarantaine de=about forty; une cinquantaine de=about fifty; des dizaines de=dozens of
des centaines de=hundreds of; des milliers de=thousands of; un millier de=about a thousand
plus d'une centaine de=more than a hundred
tous les deux=both; l'un des=one of the; l'une des=one of the; un autre=another; une autre=another
n'importe où=anywhere; n'importe quoi=anything; tout ce qui=everything that; tout ce que=all that
soi-même=oneself; lui-même=himself; elle-même=herself; eux-mêmes=themselves; elles-mêmes=themselves
nous-mêmes=ourselves
lui aussi=also; à leur tour=in turn; à son tour=in turn; de son côté=for its part; pour sa part=for his part
pour leur part=for their part; quant à lui=as for him; selon lui=according to him
selon elle=according to her; aussi longtemps que=as long as; si bien que=so that
à condition que=provided that; à moins que=unless; sauf si=unless
`,
  verbs: `
obtenir son diplôme=graduate; obtenir un diplôme=graduate; s'occuper de=deal with,take care of
manipuler=handle; s'appliquer=apply; se tourner=turn; regagner=regain; se remettre=recover
s'améliorer=improve; se renforcer=strengthen; se stabiliser=stabilize; se défendre=defend oneself
s'attarder=linger; s'avancer=advance; se lancer=embark
se rallier=rally; se familiariser=become familiar,learn about; familiariser=familiarize,acquaint
se qualifier pour=qualify for; s'abonner=subscribe; abonner=subscribe; se proposer=intend
se spécialiser dans=specialize in; se substituer=replace; s'accroître=increase; s'accélérer=accelerate
se réjouir=rejoice,welcome; réjouir=delight
se prononcer sur=rule on; se référer à=refer to; se conclure=conclude; se dérouler dans=take place in
se disperser=disperse; se diriger=head; se limiter=be limited; se mobiliser=mobilize; se multiplier=multiply
se poursuivre=continue; se présenter aux élections=run for office; se produire sur scène=perform
se protéger=protect oneself; s'exercer=practise
s'adonner=engage in; s'entraider=help each other; s'exposer=be exposed; s'impliquer=get involved
s'informer=inform oneself,learn; s'instruire=learn; s'interroger=wonder; s'investir=invest oneself
s'orienter=orient oneself; se comporter=behave; comporter=include,comprise; se confronter=confront
se connaître=know each other; se porter volontaire=volunteer
scanner=scan; sponsoriser=sponsor; monnayer=sell; viraliser=go viral; tweeter=tweet; bloguer=blog
podcaster=podcast; streamer=stream; liker=like; swiper=swipe; zoomer=zoom; briefer=brief; débriefer=debrief
coacher=coach; manager=manage; booster=boost; implémenter=implement; digitaliser=digitalize
déployer des efforts=make efforts
retrouver=find,find again; se retrouver=meet,find oneself; récupérer=recover,get back; attirer=attract
justifier=justify; satisfaire=satisfy; ramener=bring back; supporter=bear,support
envisager=consider,envisage; procéder=proceed,carry out; prononcer=pronounce,deliver; arracher=snatch
pratiquer=practise; calmer=calm; effacer=erase
dégager=release,clear; repousser=push back,postpone; impressionner=impress; filtrer=filter
conquérir=conquer; commenter=comment; enrichir=enrich; combler=fill,bridge; comparaître=appear in court
disputer=dispute; achopper=stumble; affaiblir=weaken; affiner=refine; agencer=arrange; alarmer=alarm
aliéner=alienate; amplifier=amplify
approvisionner=supply; assainir=clean up; assister à=attend; astreindre=compel; attenter=attack
autoévaluer=self-assess; bannir=ban,banish; bénéficier de=benefit from; bercer=rock; boycotter=boycott
capturer=capture; cautionner=endorse; chapeauter=oversee; chanceler=falter; clarifier=clarify
codifier=codify; coder=code; comparer à=compare to
compenser=offset; compléter=complete,complement; concorder=match; condamner à=sentence to; confondre=confuse
conspirer=conspire; contrecarrer=thwart; coûter cher=be expensive; culminer=culminate
débloquer des fonds=release funds; décharger=unload; déclencher une alerte=raise the alarm
décoller=take off; décortiquer=dissect; découper=cut
dédramatiser=play down; défier=challenge; déménager=move; démentir=deny; démocratiser=democratize
dépanner=repair; dépister=screen; déplorer=deplore; désamorcer une crise=defuse a crisis
désapprouver=disapprove; déstabiliser=destabilize; desservir=serve; dialoguer=dialogue,talk; digérer=digest
discuter de=discuss; dispenser=provide
dispenser une formation=provide training; échanger des vues=exchange views
échanger des informations=exchange information; échanger des expériences=exchange experiences
élucider=solve,clarify; émailler=punctuate; emménager=move in; enchaîner=follow; endetter=put into debt
enfermer=lock up; engranger=gather; enseigner à=teach; entacher=mar
entendre parler=hear about; entraider=help each other; énumérer=list; escalader=climb; espacer=space
essaimer=spread; esquiver=dodge; étoffer=expand; excéder=exceed; exonérer=exempt; externaliser=outsource
figer=freeze; flancher=falter; forger=forge; fortifier=fortify; fragiliser=weaken
franchir la frontière=cross the border; fusionner=merge
galvaniser=galvanize; glisser=slip; greffer=graft; habiliter=empower,authorize; handicaper=handicap
homologuer=approve; humilier=humiliate; immatriculer=register; immerger=immerse; imprégner=imbue
inculquer=instil; indigner=outrage; induire=induce; initier à=introduce to; insister sur=stress,emphasize
instrumentaliser=exploit; insuffler=breathe
interagir=interact; internaliser=internalize; intimider=intimidate; invalider=invalidate; inverser=reverse
invoquer=invoke; isoler=isolate; jalonner=mark; jouir=enjoy; jumeler=twin; juxtaposer=juxtapose
lancer un projet=launch a project; légitimer=legitimize; lyncher=lynch; manier=handle
manipuler=manipulate,handle; marchander=bargain; matérialiser=materialize
méconnaître=disregard; mêler=mix,involve; ménager=spare; minimiser=minimize; modeler=shape; moduler=modulate
mouler=mould; nettoyer les déchets=clean up; neutraliser=neutralize
normaliser les relations=normalize relations; nouer=establish,tie; nuancer=qualify; objecter=object
obtempérer=comply; occulter=conceal; opérationnaliser=operationalize; orchestrer=orchestrate
outrepasser=exceed; pallier=compensate for; paralyser=paralyse; participer à=participate in,take part in
parler de=talk about; patienter=wait; peaufiner=refine; percer=break through; percevoir=perceive,collect
permettre à=allow,enable; pérenniser=perpetuate,sustain; piloter un projet=lead a project
polariser=polarize; postuler à=apply for; prédominer=predominate
préjuger=prejudge; prélever=take,levy; préoccuper=concern; prescrire=prescribe; présumer=presume
privilégier=favour,prioritize; proliférer=proliferate; prospecter=prospect; quadriller=cover
ramasser des déchets=pick up litter; raser=shave,raze; rationner=ration; reboiser=reforest; recadrer=reframe
récolter des fonds=raise funds; lever des fonds=raise funds
recouper=cross-check; redéfinir=redefine; redistribuer=redistribute; redoubler=redouble
redresser=straighten,redress; refléter=reflect; réguler=regulate; réimprimer=reprint; réintégrer=reintegrate
relater=recount; relayer=relay; relocaliser=relocate; remanier=reshuffle,revise
remettre en état=restore,rehabilitate; remettre des certificats=award certificates
remilitariser=remilitarize
rémunérer=pay; rencontrer des difficultés=encounter difficulties; renseigner=inform
rentabiliser=make profitable; repenser=rethink; répertorier=list,inventory; répliquer=reply
reposer sur=be based on; réprimander=reprimand; requalifier=requalify; réserver à=reserve for
resserrer=tighten,strengthen; restituer=return,restore; restreindre=restrict; retarder=delay
retracer=trace,recount; réunir les conditions=meet the conditions; réutiliser=reuse; revaloriser=upgrade
riposter=retaliate; rythmer=punctuate; sanctuariser=protect; scinder=split; scruter=scrutinize
semer la panique=cause panic; siéger au parlement=sit in parliament; sillonner=travel across
solidifier=solidify; sortir de=leave; souscrire=subscribe; stipuler=stipulate
stopper=stop; stresser=stress; subdiviser=subdivide; subordonner=subordinate; substituer=substitute
subvenir=provide for; suppléer=replace,substitute; surfer=surf; surpeupler=overcrowd
surveiller les élections=monitor elections; symboliser=symbolize; synchroniser=synchronize
synthétiser=summarize; tabler=count; témoigner de=show; temporiser=play for time; terroriser=terrorize
tisser des liens=build ties; tolérer=tolerate; traiter de=deal with; tramer=plot
trancher une question=settle a question; transiter=transit; transparaître=show through; transposer=transpose
traquer=track down,hunt; tripler=triple; troubler=disturb; tutorer=tutor; unir ses forces=join forces
unir leurs forces=join forces; urbaniser=urbanize; usurper=usurp; utiliser à bon escient=use wisely
vacciner contre=vaccinate against; venger=avenge; verbaliser=fine,verbalize; vérifier les faits=check facts
verrouiller=lock; viabiliser=service; vieillir=age; viser à=aim to,aim at; visionner=view,watch
visualiser=visualize; vivre en paix=live in peace; volatiliser=vanish; voter une loi=pass a law
vulgariser=popularize; zoner=zone; être membre=be a member; être suivi=be followed
être financé=be funded; être soutenu=be supported; être organisé=be organized; être au courant=be aware
être à même=be able; être conscient=be aware; être convaincu=be convinced; être reconnu=be recognized
être touché=be affected; être victime=be a victim; être invité=be invited; être composé=be made up
être habilité=be authorized; être doté=be equipped
`,
  nouns: `
aile=wing
déversement=spill,dumping; marée noire=oil spill; intimidation=intimidation,bullying; pompage=pumping
station de pompage=pumping station; supervision=supervision,oversight; front=front,forehead
caractéristique=feature,characteristic; fonctionnalité=feature,functionality; diète=diet
régime alimentaire=diet; vente au détail=retail; hôte d'accueil=host
randonneur=hiker; plant=seedling; pièce de monnaie=coin; chronologie=timeline,chronology; cadran=dial
centre commercial=shopping centre,mall; centre sportif=sports centre; salle de sport=gym
cinémathèque=film library; ligne de front=front line; première ligne=front line; arrière-garde=rear guard
bande-annonce=trailer; podcast=podcast
balado=podcast; blogue=blog; infolettre=newsletter; lettre d'information=newsletter
bulletin d'information=newsletter,news bulletin; flyer=flyer; tract=leaflet; banderole=banner; pancarte=sign
autocollant=sticker; infographie=infographic; affichage public=public display; spot=spot; clip=clip
clip vidéo=video clip; scénariste=screenwriter
sous-titrage=subtitling; doublage=dubbing; tournoi sportif=sports tournament; jeu-questionnaire=quiz
quiz=quiz; questionnaire en ligne=online questionnaire; chasse au trésor=treasure hunt
course d'orientation=orienteering; tir à l'arc=archery; alpinisme=mountaineering; alpiniste=mountaineer
escalade sportive=climbing; plongée=diving; plongeur=diver
voile nautique=sailing; aviron=rowing; équitation=horse riding; cavalier=rider; patinage=skating
hockey=hockey; baseball=baseball; golf=golf; karaté=karate; escrime=fencing; gymnastique=gymnastics
haltérophilie=weightlifting; relais de course=relay; médaillé=medallist; podium olympique=olympic podium
entraînement sportif=sports training
chaussée=road surface,roadway; passage piéton=pedestrian crossing; feu de circulation=traffic light
limitation de vitesse=speed limit; excès de vitesse=speeding; alcootest=breathalyser; code-barres=barcode
casse=breakage; essuie-glace=windscreen wiper; pneu=tyre; volant=steering wheel; garage=garage
atelier de réparation=repair shop; dépanneur=repairer
wagon=wagon,carriage; locomotive=locomotive; rail=rail; aiguillage=switch; écluse=lock; ferry=ferry
bac=ferry,tub; paquebot=liner; voilier=sailing boat; cargo=cargo ship; pétrolier=oil tanker
citerne de carburant=fuel tank; fût=barrel,drum; baril=barrel; bidon=can; palette=pallet; grue=crane
pelleteuse=excavator; tracteur=tractor; bulldozer=bulldozer
charrue=plough; moissonneuse=harvester; ruche=beehive; verger=orchard; étable=stable; écurie=stable
grange=barn; silo=silo; abattoir=slaughterhouse; laiterie=dairy; produit laitier=dairy product
produits laitiers=dairy products; conserverie=cannery; meunier=miller; boulangerie=bakery
boucherie=butcher's shop; épicerie=grocery; épicier=grocer
fleuriste=florist; bijoutier=jeweller; cordonnier=shoemaker; tisserand=weaver; tissage=weaving
couture=sewing; tricot=knitting; teinture=dyeing; menuiserie=carpentry; soudure=welding; plomberie=plumbing
peinture murale=mural; fresque=mural,fresco; mosaïque=mosaic; gravure=engraving; calligraphie=calligraphy
miniature=miniature; icône=icon; relique=relic
autel=altar; crypte=crypt; clocher=bell tower; minaret=minaret; coupole=dome; arche=arch
colonnade=colonnade; rempart=rampart; citadelle=citadel; fortification=fortification
amphithéâtre=amphitheatre; thermes=baths; nécropole=necropolis; tumulus=burial mound; fossile=fossil
dinosaure=dinosaur; mammifère=mammal; reptile=reptile; amphibien=amphibian
lynx=lynx; renard=fox; lièvre=hare; lapin=rabbit; écureuil=squirrel; castor=beaver; sanglier=wild boar
chameau=camel; yak=yak; buffle=buffalo; éléphant=elephant; lion=lion; tigre=tiger; léopard=leopard
léopard des neiges=snow leopard; singe=monkey; aigle royal=golden eagle; faucon=falcon; vautour=vulture
cigogne=stork; hirondelle=swallow
corbeau=crow; pigeon=pigeon; coq=rooster; dinde=turkey; oie=goose; esturgeon=sturgeon; truite=trout
saumon=salmon; carpe=carp; requin=shark; baleine=whale; dauphin=dolphin; tortue=turtle; grenouille=frog
araignée=spider; fourmi=ant; mouche=fly; moustique=mosquito; papillon=butterfly
sauterelle=locust,grasshopper; criquet=locust; ver=worm; coquillage=shell
chêne=oak; sapin=fir; pin=pine; bouleau=birch; saule=willow; peuplier=poplar; hêtre=beech; noyer=walnut tree
pommier=apple tree; olivier=olive tree; mûrier=mulberry; arbuste=shrub; buisson=bush; roseau=reed
mousse végétale=moss; champignon=mushroom; algue=algae; trèfle=clover; tournesol=sunflower; rose=rose
tulipe=tulip; lys=lily; coton brut=raw cotton
lentille=lentil; haricot=bean; pois=pea; chou=cabbage; concombre=cucumber; courge=squash; citrouille=pumpkin
aubergine=eggplant; poivron=pepper; betterave=beet; radis=radish; navet=turnip; laitue=lettuce
épinard=spinach; persil=parsley; menthe=mint; pastèque=watermelon; melon=melon; prune=plum; figue=fig
grenade=grenade,pomegranate; amande=almond; noisette=hazelnut
tempérament=temperament; sang-froid=composure; bon sens=common sense; savoir-vivre=manners
politesse=politeness; courtoisie=courtesy; hospitalité=hospitality; impolitesse=rudeness; loyauté=loyalty
fidélité=loyalty; humilité=humility; modestie=modesty; vanité=vanity; orgueil=pride; égoïsme=selfishness
altruisme=altruism; naïveté=naivety; bêtise=stupidity
maladresse=clumsiness; lenteur=slowness; paresse=laziness; ivresse=drunkenness; gaieté=cheerfulness
chagrin=grief; deuil national=national mourning; nostalgie=nostalgia; ressentiment=resentment
rancune=grudge; remords=remorse; regret=regret; culpabilité collective=collective guilt
apaisement=appeasement; pardon=forgiveness; réconfort=comfort; soulagement=relief
opération=operation; victoire=victory; conscience=awareness,conscience; personnage=character,figure
réaction=reaction,response; intégration=integration; station=station; résistance=resistance
aventure=adventure; domicile=home; blague=joke; humour=humour; fonctionnement=functioning,operation
record=record; plateau=plateau,set; résidence=residence; séjour=stay
portrait=portrait; composition=composition; bloc=block,bloc; interview=interview; circuit=circuit
récit=story,account; studio=studio; paradis=paradise; enfer=hell; publicité=advertising,advertisement
douche=shower; lunettes=glasses; fortune=fortune; montage=editing,assembly; rappel=reminder,recall
culte=worship; folie=madness; magie=magic; fermeture=closure
suppression=abolition,removal; tournage=shooting,filming; marketing=marketing; concentration=concentration
disque=disc,record; standard=standard; rayon=radius,ray; amateur=amateur; fiction=fiction; géant=giant
cardinal=cardinal; coach=coach; catalogue=catalogue; procédé=process; possession=possession
continent=continent; mystère=mystery; scandale=scandal
reportage=report,news story; flux=flow,stream; relais=relay; vaisseau=vessel; chat=cat,chat
emplacement=location; inspiration=inspiration; métropole=metropolis; quête=quest,search; trône=throne
variété=variety; navigation=navigation; distinction=distinction,award; excellence=excellence
prétexte=pretext; rassemblement=gathering,rally; débit=flow,rate; entourage=circle
programmation=programming; survie=survival; tribune=platform,stand; bouton=button
compréhension=understanding; diamètre=diameter; colonne=column; domination=domination; dépression=depression
miracle=miracle; boule=ball; conquête=conquest; fontaine=fountain; habitation=dwelling; menu=menu
polémique=controversy; épée=sword; roue=wheel; roche=rock
satisfaction=satisfaction; confort=comfort; monstre=monster; cirque=circus; confusion=confusion
mépris=contempt; reproduction=reproduction; rigueur=rigour; assaut=assault; démonstration=demonstration
intensité=intensity; perception=perception; vengeance=revenge; piège=trap; plaque=plate
remboursement=reimbursement; rumeur=rumour; librairie=bookshop; révolte=revolt; massacre=massacre
pari=bet; plume=feather,pen; écho=echo; alentours=surroundings; artillerie=artillery; bal=ball
consentement=consent; moulin=mill; messe=mass; chaos=chaos; coffre=chest; colonie=colony,camp
colonisation=colonization; complot=plot,conspiracy; densité=density; faillite=bankruptcy; génétique=genetics
globe=globe; mythe=myth; révélation=revelation
façade=facade; chèque=cheque; cigarette=cigarette; oxygène=oxygen; signification=meaning; espérance=hope
collier=necklace; franchise=franchise,frankness; répertoire=directory,repertoire; séquence=sequence
terrasse=terrace; variation=variation; ancêtre=ancestor; décoration=decoration; inventaire=inventory
pavillon=pavilion; renaissance=rebirth,renaissance
solde=balance; testament=will; borne=terminal,limit; chronique=column,chronicle; confirmation=confirmation
filiale=subsidiary; intégralité=entirety; paroisse=parish; pompe=pump; prophète=prophet
répétition=repetition,rehearsal; hiérarchie=hierarchy; héritier=heir; exploration=exploration; noyau=core
panier=basket; correction=correction; harmonie=harmony; ignorance=ignorance
illusion=illusion; rumeurs=rumours; tueur=killer; filtre=filter; nouveauté=novelty; trahison=betrayal
affection=affection; avertissement=warning; charité=charity; complément=complement; doctrine=doctrine
esclave=slave; estimation=estimate; extrémité=end,extremity; filet=net; relief=relief; race=race
épaisseur=thickness; évasion=escape,evasion; cauchemar=nightmare
défilé=parade; localisation=location; placement=placement; podium=podium; rapprochement=rapprochement
transaction=transaction; élimination=elimination,disposal; agglomération=urban area
projection=screening,projection; réplique=replica; régulation=regulation; scolarité=schooling; cloche=bell
mobilier=furniture; affirmation=assertion; considération=consideration
entité=entity; impatience=impatience; linge=laundry; manipulation=manipulation,handling; syndrome=syndrome
tablette=tablet; valise=suitcase; insigne=badge; déception=disappointment; gel=freeze,frost; intrigue=plot
sexualité=sexuality; stationnement=parking; créature=creature; jalousie=jealousy; manifeste=manifesto
paramètre=parameter; prévision=forecast; réservoir=tank,reservoir
vedette=star; unanimité=unanimity; rotation=rotation; surnom=nickname; synonyme=synonym; éclat=brilliance
blocage=blockage,deadlock; dégradation=degradation,deterioration; décalage=gap,lag; exploit=exploit,feat
fluide=fluid; injection=injection; intimité=intimacy; occurrence=occurrence; péril=peril
fraternité=brotherhood,fraternity; humidité=humidity; implantation=establishment
impulsion=impetus; incapacité=inability; multitude=multitude; dissolution=dissolution; allusion=allusion
cavalerie=cavalry; diocèse=diocese; politicien=politician; protéine=protein; théologie=theology; appli=app
cabine=cabin; défaite=defeat; entrevue=interview; frein=brake; infanterie=infantry; injustice=injustice
jungle=jungle; modération=moderation; soumission=submission
avortement=abortion; cadavre=corpse; compensation=compensation; enchère=auction; perfection=perfection
tribu=tribe; équation=equation; éternité=eternity; ado=teenager; bagage=luggage; compteur=meter
contestation=protest,challenge; détour=detour; escalade=escalation; nid=nest; originalité=originality
supplément=supplement; thérapie=therapy; triangle=triangle; rayonnement=influence,radiation
cession=transfer; descendant=descendant; désastre=disaster; détente=detente,relaxation
impasse=deadlock,impasse; reflet=reflection; respiration=breathing; sanctuaire=sanctuary; segment=segment
terminal=terminal; baptême=baptism; bouclier=shield; cliché=cliché; confrontation=confrontation
habitations=dwellings; immunité=immunity; perle=pearl; précaution=precaution
secte=sect; appellation=name; biographie=biography; calibre=calibre; guerrier=warrior
groupement=grouping,group; trajectoire=trajectory; admission=admission; anneau=ring; attachement=attachment
carnaval=carnival; jumeau=twin; jumelage=twinning; punition=punishment; ratio=ratio; sympathie=sympathy
corporation=corporation; déménagement=move; fixation=fixing; fusillade=shooting
obscurité=darkness; pertinence=relevance; posture=posture; prescription=prescription
prélèvement=levy,sample; regroupement=grouping; extinction=extinction; grain=grain
renouveau=renewal,revival; rentabilité=profitability; rétablissement=restoration,recovery
accumulation=accumulation; clown=clown; dépêche=dispatch; fréquentation=attendance; guérison=recovery
honnêteté=honesty
hypocrisie=hypocrisy; rapidité=speed; réalisme=realism; supériorité=superiority; sursis=reprieve
accouchement=childbirth; admiration=admiration; aigle=eagle; bourgeoisie=bourgeoisie
commercialisation=marketing; patriote=patriot; prospérité=prosperity; sincérité=sincerity
végétation=vegetation; valorisation=enhancement,promotion; appréciation=appreciation,assessment
atterrissage=landing
coulisse=backstage; coïncidence=coincidence; massage=massage; navigateur=browser,navigator
propagation=spread; tumeur=tumour; arrangement=arrangement; bienfait=benefit; cabane=hut
célébrité=celebrity; géométrie=geometry; indignation=indignation; intervalle=interval
prolongation=extension; retenue=restraint; retombées=benefits; échantillonnage=sampling
échographie=ultrasound
accord de coopération=cooperation agreement; accord de partenariat=partnership agreement
accord de siège=headquarters agreement; acte de violence=act of violence; actes de violence=acts of violence
acte terroriste=terrorist act; actes terroristes=terrorist acts
agent de police judiciaire=criminal police officer; agent de santé=health worker
agent des services=service officer; agent public=public official
agents publics=public officials; agents du changement=agents of change
agents des services de détection et de répression=law enforcement officers
agents de la force publique=law enforcement officers; membre des forces de l'ordre=law enforcement officer
aide-mémoire=aide-memoire; aire de jeux=playground; aménagement urbain=urban planning
analyse des risques=risk analysis; analyse de risque=risk analysis
analyse comparative=comparative analysis; analyse comparative entre les sexes=gender analysis
angle mort=blind spot; appareil d'état=state apparatus; appel à contributions=call for contributions
appel téléphonique=phone call; appui budgétaire=budget support; approche globale=comprehensive approach
approche intégrée=integrated approach; approche centrée sur les victimes=victim-centred approach
approche axée sur les victimes=victim-centred approach; approche sensible au genre=gender-sensitive approach
art de vivre=art of living; assemblée constituante=constituent assembly
association de femmes=women's association; associations de femmes=women's associations
organisation de femmes=women's organization; organisations de femmes=women's organizations
organisation féminine=women's organization
autorité locale=local authority; autorité judiciaire=judicial authority; avis juridique=legal opinion
bande frontalière=border strip; banque de données=data bank; barrière linguistique=language barrier
bassin du fleuve=river basin; bien public=public good; bonne nouvelle=good news
bureau du procureur=prosecutor's office; bureau du programme=programme office
bureau des programmes=programme office
cadre de coopération=cooperation framework; cadre institutionnel=institutional framework
cadre de vie=living environment; campus=campus; capacité de réaction=response capacity
capacités d'intervention=response capacities; capital humain=human capital
carte interactive=interactive map; cas d'école=textbook case; cas de violence=case of violence
centre de crise=crisis centre; centre d'appel=call centre
centre d'information=information centre; centre de détention=detention centre
centre culturel et sportif=cultural and sports centre; centre de santé publique=public health centre
centre de lutte=centre for combating; cercle vicieux=vicious circle; chaîne alimentaire=food chain
champ de bataille=battlefield; chercheur d'emploi=job seeker; demandeur d'emploi=job seeker
chef de file=leader
chef de la police locale=local police chief; code de la route=highway code
code de déontologie=code of ethics; comité d'organisation=organizing committee
comité directeur=steering committee; commission d'enquête=commission of inquiry
commission nationale=national commission; commission permanente=standing committee
communauté locale=local community; communautés locales=local communities
compétences de vie=life skills; compétences relationnelles=interpersonal skills
compétences non techniques=soft skills; concours de dessin=drawing competition
concours d'essais=essay competition; conférence annuelle=annual conference
conférence d'examen=review conference; conférence internationale=international conference
conférence ministérielle=ministerial conference; conférence régionale=regional conference
conférence de donateurs=donor conference; conseil d'administration=board of directors,board
conseil de la magistrature=judicial council; conseil supérieur de la magistrature=high judicial council
conseil de la jeunesse=youth council; conseil local=local council; conseil régional=regional council
conseil national=national council; cour de cassation=court of cassation
couverture médiatique=media coverage
crime organisé transnational=transnational organized crime
criminalité organisée transnationale=transnational organized crime; culture de la paix=culture of peace
débat public=public debate; débat de fond=substantive debate; débat télévisé=televised debate
défis communs=common challenges; défis sécuritaires=security challenges; défi sécuritaire=security challenge
détecteur de fumée=smoke detector
devoir de mémoire=duty of remembrance; dialogue national=national dialogue
dialogue inclusif=inclusive dialogue; dialogue structuré=structured dialogue
diplomatie préventive=preventive diplomacy; discrimination raciale=racial discrimination
document de réflexion=discussion paper; document d'orientation=policy paper
document directeur=guidance document; donnée ouverte=open data; données ouvertes=open data
données ventilées par sexe=sex-disaggregated data; droit de la mer=law of the sea
droits économiques=economic rights; droits sociaux=social rights; droits linguistiques=language rights
droits culturels=cultural rights; droits des détenus=rights of detainees
droits des victimes=victims' rights; droits des personnes handicapées=rights of persons with disabilities
école militaire=military school
académie militaire=military academy; institut de formation=training institute
académie de justice=academy of justice; école de la magistrature=school of magistrates
école de journalisme=school of journalism; économie numérique=digital economy
éducation à l'environnement=environmental education; éducation environnementale=environmental education
éducation routière=road safety education; effet domino=domino effect
élève officier=cadet; cadet=cadet; émission de radio=radio programme
émission télévisée=television programme; engin de déminage=demining machine
enquête financière=financial investigation; enquêtes financières=financial investigations
enquête sur le terrain=field survey; entraînement militaire=military training
environnement sûr=safe environment; équipe mobile=mobile team; équipes mobiles=mobile teams
équipement de protection=protective equipment; équipement de laboratoire=laboratory equipment
équipement informatique=IT equipment; matériel informatique=computer equipment,IT equipment
matériel de communication=communication equipment; matériel de déminage=demining equipment
équipement de sauvetage=rescue equipment
équipements de protection individuelle=personal protective equipment; espace public=public space
état-nation=nation state; état fragile=fragile state; études de genre=gender studies
études stratégiques=strategic studies; exercice pratique=practical exercise
exercices pratiques=practical exercises; exercice sur le terrain=field exercise
exercice de terrain=field exercise; expert indépendant=independent expert; experte=expert
fait divers=news item; femme au foyer=housewife; femme juge=woman judge
femme politique=woman politician; femmes policières=policewomen,women police officers
femmes candidates=women candidates; filière sécheresse=drought; fonctionnaire d'état=state official
fonds européen=european fund; force de police=police force; forces de police=police forces
formation pratique=practical training; formation spécialisée=specialized training
formation de base=basic training; formation avancée=advanced training
formation approfondie=advanced training; formation théorique=theoretical training
formation militaire=military training; formation policière=police training
formation juridique=legal training; formation en gestion=management training; garde-forestier=forest ranger
garde nationale=national guard; gardien de prison=prison guard; gaz lacrymogène=tear gas
gestion des déchets dangereux=hazardous waste management
gestion des eaux=water management; gestion des ressources humaines=human resources management
gestion des ressources naturelles=natural resource management
gestion intégrée des frontières=integrated border management; gestion publique=public management
grande ville=city; groupe d'experts=group of experts,expert group
groupe de discussion=discussion group,focus group; groupe de réflexion=think tank
groupe de contact=contact group; groupes vulnérables=vulnerable groups
groupe criminel organisé=organized criminal group; groupes criminels organisés=organized criminal groups
groupes armés=armed groups; guerre froide=cold war; seconde guerre mondiale=second world war
première guerre mondiale=first world war; guide touristique=tourist guide; heure locale=local time
heures de travail=working hours
indice de perception=perception index; institution financière=financial institution
institutions financières=financial institutions; institution publique=public institution
institutions publiques=public institutions; institutions de l'état=state institutions
institution de médiation=ombudsman institution; institutions locales=local institutions
jeunes parlementaires=young parliamentarians; jeunes diplômés=young graduates
jeunes experts=young experts; jeunes professionnels=young professionals
jeunes entrepreneurs=young entrepreneurs; jeunes journalistes=young journalists
jeune journaliste=young journalist; jeunes militants=young activists; jeunes filles=girls
journalistes locaux=local journalists; journée mondiale de la liberté de la presse=world press freedom day
journée internationale de la femme=international women's day
journée internationale des femmes=international women's day
journée mondiale de l'environnement=world environment day; journée de sensibilisation=awareness day
journée de formation=training day; jours d'activisme=days of activism; langue régionale=regional language
législation nationale=national legislation; lieux publics=public places; lieu public=public place
livre blanc=white paper; livre vert=green paper
loi antidiscrimination=anti-discrimination law; lutte contre le blanchiment=anti-money laundering
lutte contre la désinformation=countering disinformation
lutte contre l'extrémisme violent=countering violent extremism
lutte contre la discrimination=fight against discrimination
lutte contre le changement climatique=fight against climate change
lutte contre la criminalité=fight against crime,combating crime
lutte contre la criminalité organisée=combating organized crime,fight against organized crime
lutte contre la drogue=fight against drugs; lutte contre l'antisémitisme=combating anti-semitism
lutte contre la violence=combating violence; manuel de formation=training manual; manuel scolaire=textbook
manuels scolaires=textbooks; mécanisme national de prévention=national preventive mechanism
mécanisme d'orientation=referral mechanism
mécanisme national d'orientation=national referral mechanism; médecin généraliste=general practitioner
membre de la famille=family member; membres de la famille=family members
membres de la société civile=members of civil society; mesures d'urgence=emergency measures
mesures préventives=preventive measures; mesure de précaution=precautionary measure
mise sur le marché=marketing; mode d'emploi=instructions for use
mode de scrutin=voting system; monde du travail=world of work; monde universitaire=academia
milieu universitaire=academia; milieux universitaires=academia; universitaires=academics
négociation collective=collective bargaining; niveau local=local level; niveau national=national level
niveau régional=regional level; norme minimale=minimum standard; normes européennes=european standards
nouvelle génération=new generation
objectif commun=common goal; opération conjointe=joint operation
opération de maintien de la paix=peacekeeping operation
opérations de maintien de la paix=peacekeeping operations; ordre constitutionnel=constitutional order
organe de presse=media outlet; organes de presse=media outlets; organisme public=public body
organismes publics=public bodies; organisme de réglementation=regulator; autorité de régulation=regulator
organisation de jeunes=youth organization; organisations de jeunes=youth organizations
organisation criminelle=criminal organization; organisation partenaire=partner organization
partage de connaissances=knowledge sharing; partage des connaissances=knowledge sharing
participation active=active participation; participation des jeunes=youth participation
parti au pouvoir=ruling party; parti d'opposition=opposition party
passage à l'acte=acting out; patrouille conjointe=joint patrol; patrouilles conjointes=joint patrols
pays d'accueil=host country; pays d'origine=country of origin; pays de transit=transit country
pays de destination=country of destination; pays en développement=developing country
pays en transition=country in transition; personnalité publique=public figure
personnel de santé=health workers; personnel soignant=health workers
personnel médical=medical staff; personnel enseignant=teaching staff; personnel militaire=military personnel
personnes vulnérables=vulnerable people; point d'entrée=entry point; point d'eau=water point
point de départ=starting point; point de vue juridique=legal viewpoint; police anti-émeute=riot police
police financière=financial police; politique de sécurité=security policy
politique nationale=national policy
politiques nationales=national policies; politique de genre=gender policy; politique de l'eau=water policy
port d'armes=carrying of weapons; prise en charge des victimes=victim support
assistance aux victimes=victim assistance; aide aux victimes=victim assistance,support to victims
protection des victimes=victim protection; procédure opérationnelle normalisée=standard operating procedure
procédures opérationnelles normalisées=standard operating procedures
procédures opérationnelles standard=standard operating procedures; processus électoraux=electoral processes
processus de réforme=reform process; processus de négociation=negotiation process
programme de mentorat=mentoring programme; programme de bourses=scholarship programme
programme d'échange=exchange programme; programmes d'échange=exchange programmes
programme de stages=internship programme; programme national=national programme
projet de recherche=research project; projet financé=funded project; projet régional=regional project
proposition de projet=project proposal; protection des frontières=border protection
protection des témoins et des victimes=witness and victim protection
protection du patrimoine=heritage protection; province frontalière=border province
qualité de vie=quality of life; question d'actualité=topical issue; questions d'actualité=topical issues
questions environnementales=environmental issues; questions de sécurité=security issues
questions politico-militaires=politico-military issues; rapport de force=balance of power
rapport d'observation=observation report; rapport final=final report; rapport de suivi=monitoring report
rapport intermédiaire=interim report
recherche scientifique=scientific research; réforme de la police=police reform
réforme policière=police reform; réforme du droit=law reform; réforme législative=legislative reform
registre électoral=electoral register; règle de droit=rule of law; remise de don=donation handover
remise de matériel=handover of equipment; réponse d'urgence=emergency response
représentant de l'état=state representative
réseau de femmes=women's network; réseaux criminels=criminal networks; réseau routier=road network
réseau d'experts=network of experts; responsabilité sociale=social responsibility
responsables de la police=police officials; retour volontaire=voluntary return
réunion bilatérale=bilateral meeting; réunion conjointe=joint meeting; réunion régionale=regional meeting
réunion extraordinaire=extraordinary meeting
salle d'audience=courtroom; salle d'attente=waiting room; salle informatique=computer room
salle de formation=training room; sécurité civile internationale=international civil protection
sécurité des personnes=security of persons; sécurité physique=physical security
sécurité informatique=IT security; sécurité sanitaire=health security; semaine de la mode=fashion week
sens critique=critical sense
service de police=police service; services de police=police services; service de sécurité=security service
service des douanes=customs service; services douaniers=customs services
administration douanière=customs administration; administration des douanes=customs administration
autorités douanières=customs authorities; service de presse=press service; attaché de presse=press officer
service national=national service
service de garde d'enfants=childcare; services essentiels=essential services
services sociaux de base=basic social services; simulation de procès=moot court,mock trial
procès simulé=mock trial; procès fictif=moot court; concours de plaidoirie=moot court competition
situation des droits de l'homme=human rights situation; situation sécuritaire=security situation
société ouverte=open society; soutien politique=political support
soutien financier=financial support; appui financier=financial support; soutien technique=technical support
stage de perfectionnement=advanced training course; station de radio=radio station
chaîne de radio=radio channel; chaîne d'information=news channel; stratégie nationale=national strategy
stratégies nationales=national strategies; structure d'accueil=shelter; système d'alerte=warning system
système d'alerte précoce=early warning system
système éducatif=education system; système de santé=health system; système pénitentiaire=prison system
système de justice=justice system; système de justice pénale=criminal justice system
système politique=political system; système d'information=information system
systèmes d'information=information systems; système juridique=legal system
technique d'enquête=investigation technique; techniques d'enquête=investigation techniques
techniques spéciales d'enquête=special investigative techniques; terrain d'entente=common ground
tribunal pénal=criminal court; tribunal militaire=military court; trafic de drogues=drug trafficking
trafic de déchets=waste trafficking; trafic illicite de drogues=illicit drug trafficking
trafic d'armes légères=small arms trafficking; trafic d'espèces sauvages=wildlife trafficking
train de mesures=package of measures
travail des femmes=women's work; travail de terrain=fieldwork; travailleurs sociaux=social workers
unité de police=police unit; unités de police=police units; unité d'intervention=response unit
usager de la route=road user; usagers de la route=road users; verdict de culpabilité=guilty verdict
vice-recteur=vice-rector; vie politique et publique=political and public life; ville natale=home town
violence armée=armed violence
violence politique=political violence; violence scolaire=school violence; violence en ligne=online violence
visite d'évaluation=assessment visit; visite d'information=study visit; voie d'eau=waterway
voies de fait=assault; voie publique=public highway; vote à distance=remote voting
vote électronique=electronic voting; vulnérabilités=vulnerabilities
zone de conflit=conflict area,conflict zone; zones touchées par le conflit=conflict-affected areas
zone de sécurité=security zone; zone contaminée=contaminated area; zones contaminées=contaminated areas
zones montagneuses=mountainous areas; zones reculées=remote areas; régions reculées=remote areas
région éloignée=remote region; région montagneuse=mountainous region
règlement pacifique=peaceful settlement; règlement pacifique des conflits=peaceful settlement of conflicts
agriculture durable=sustainable agriculture
agriculture biologique=organic farming; abus sexuel=sexual abuse; abus sexuels=sexual abuse
activité criminelle=criminal activity; activités criminelles=criminal activities
activités illicites=illicit activities; activités extrascolaires=extracurricular activities
allégation=allegation; allégations=allegations; ambiance conviviale=friendly atmosphere; arme blanche=knife
armes conventionnelles=conventional weapons
arsenal=arsenal; autodéfense=self-defence; autofinancement=self-financing; autosuffisance=self-sufficiency
avènement=advent; aversion=aversion; balisage=marking; bouclage=closing; boussole=compass; brassage=mixing
camionneur=truck driver; canalisation=pipe; canot=boat; chaloupe=boat; citerne=tank
cloisonnement=compartmentalization; coauteur=co-author; codirecteur=co-director; cofondateur=co-founder
collecteur=collector; comparaison internationale=international comparison; compatriote=compatriot
complaisance=complacency; concitoyen=fellow citizen; confrère=colleague; consœur=colleague
conjoncture=economic situation; contingent=contingent; contrôleur=controller,inspector
convivialité=conviviality; corollaire=corollary; covoiturage=carpooling; culture générale=general knowledge
déclencheur=trigger; défrichement=clearing
délocalisation=relocation; démantèlement=dismantling; dénomination=name; dénonciation=denunciation,reporting
dénouement=outcome; dépistage précoce=early detection; déroulé=programme
désignation des membres=appointment of members; détournement d'avion=hijacking; dévastation=devastation
dialogue constructif=constructive dialogue; digue=dike; dispersion=dispersion; dissimulation=concealment
distanciation=distancing
écriteau=sign; effectifs=staff,numbers; embouteillages=traffic jams; endettement=debt
enrôlement=recruitment,enlistment; entrave=obstacle; entremise=mediation; enveloppe budgétaire=budget
essaim=swarm; essor économique=economic growth; étalonnage=calibration
évacuation médicale=medical evacuation; éventail=range; exactions=abuses; excavation=excavation
exhortation=exhortation; exhumation=exhumation; fléau=scourge
flottille=fleet; flotte=fleet; formateur de formateurs=trainer of trainers; formateurs=trainers; fosse=pit
fosse commune=mass grave; gage=pledge; garderie=nursery; glissement=slide
habilitation=empowerment,clearance; hébergement=accommodation; heurt=clash; heurts=clashes
affrontement=clash; affrontements=clashes; hostilités=hostilities; hostilité=hostility
inadéquation=mismatch; inculpé=accused; indemnisation des victimes=compensation of victims
ingéniosité=ingenuity; initiation=initiation,introduction; instructeurs=instructors
insuffisances=shortcomings; intermédiaire=intermediary; intitulé=title; intoxication=poisoning
itinérance=roaming; jardin public=public garden; jumelles thermiques=thermal binoculars; lance=spear
largage=release; levée de fonds=fundraising; liant=binder; maillage=network; maillon=link
maîtrise de la langue=language proficiency; malfaiteur=criminal
manquement=breach,failure; matériau=material; matériaux=materials; méconnaissance=lack of knowledge
mesures correctives=corrective measures; métadonnées=metadata; mutualisation=pooling
nettoyage de printemps=spring cleaning; nomination des juges=appointment of judges; octroi=granting
orpheline=orphan; ossature=framework; panorama=overview; paroi=wall; passation=handover
passerelle=bridge,gateway; pénurie d'eau=water shortage; pépinière=nursery
perfectionnement professionnel=professional development
développement professionnel=professional development; perquisitions=searches; pierre angulaire=cornerstone
plaidoyers=advocacy; pluie torrentielle=torrential rain; pollinisation=pollination
pont entre=bridge between; prérequis=prerequisite; préposé=attendant,clerk
primo-intervenant=first responder; proactivité=proactivity; prologue=prologue; protagoniste=protagonist
quiétude=tranquillity
quota=quota; quote-part=share; rafle=raid; ralentissement=slowdown
rapatriement volontaire=voluntary repatriation; rassembleur=unifier; réactivité=responsiveness; rebut=scrap
reclassement=reclassification; recommandations=recommendations; recrudescence=resurgence,upsurge
recyclage professionnel=retraining; redevance=fee; refonte=overhaul; réfection=repair
registre foncier=land register; remaniement ministériel=cabinet reshuffle
remise à niveau=refresher; cours de remise à niveau=refresher course; cours de recyclage=refresher course
rénovations=renovations; répartition des tâches=division of tasks; représailles=reprisals
ressort=jurisdiction,spring; ressortissant=national,citizen; restitution=restitution,return
résurgence=resurgence; rétention=retention; retrait des troupes=withdrawal of troops; revers=setback
rite funéraire=funeral rite; saccage=looting; pillage=looting
salubrité=sanitation; scolarisation=schooling; sécurisation=securing; semence agricole=seed
sensibilisation du public=public awareness; siège social=headquarters; signalement=report,description
sous-traitance=subcontracting; sous-traitant=subcontractor; substitution=substitution
surpopulation=overcrowding; surpopulation carcérale=prison overcrowding; tableau blanc=whiteboard
tapage=noise; taxation=taxation; théâtre-forum=forum theatre
tirage au sort=draw; toponymie=toponymy; traçabilité=traceability; tranchée=trench
transition démocratique=democratic transition; travaux d'intérêt général=community service
tribunal de commerce=commercial court; tutelle administrative=supervision; usurpation=usurpation
usurpation d'identité=identity theft; vol d'identité=identity theft; vademecum=handbook
vérificateur=auditor; versant=slope; vestige=remains; vidéosurveillance=video surveillance,CCTV
viabilité économique=economic viability
vitrine=showcase; vivier=pool; volontaires=volunteers; voix des jeunes=voices of young people
zone inondable=flood zone; récipiendaire=recipient; titularisation=tenure; toxicologie=toxicology
apprentissage en ligne=e-learning; apprentissage tout au long de la vie=lifelong learning
apprentissage des langues=language learning; anglais juridique=legal english; club de débat=debate club
clubs de débat=debate clubs; conseil des femmes=women's council
`,
  adjectives: `
racial=racial; frontalier=border; coloré=colourful; rouillé=rusty; bruyant=noisy; élémentaire=basic
imaginaire=imaginary,fictional; fictif=fictitious,fictional,mock; gratuit=free; corporatif=corporate
nutritif=nutritious; végétal=plant; laitier=dairy; ovin=sheep; bovin=cattle; porcin=pig; avicole=poultry
piscicole=fish-farming; apicole=beekeeping
équestre=equestrian; nautique=nautical; gymnique=gymnastic; médaillé=medal-winning; sculpté=carved
peint=painted; tissé=woven; brodé=embroidered; cousu=sewn; manufacturé=manufactured; importé=imported
exporté=exported; congelé=frozen; gelé=frozen; surgelé=frozen; séché=dried; fumé=smoked; grillé=grilled
bouilli=boiled; mûr=ripe; pourri=rotten; juteux=juicy
boisé=wooded; rocheux=rocky; sablonneux=sandy; marécageux=swampy; volcanique=volcanic; glaciaire=glacial
océanique=oceanic; lacustre=lake; riverain=riparian; amont=upstream; pluvial=rain; orageux=stormy
brumeux=misty; glacial=icy; torride=scorching; caniculaire=heatwave; saharien=Saharan
subsaharien=sub-Saharan; sahélien=Sahelian
destiné à=intended for,for; consacré à=devoted to,on; relatif à=on,relating to; adapté à=suited to
propre à=specific to; moindre=lesser,least; incroyable=incredible; direct=direct; idéal=ideal
génial=brilliant; super=great; ridicule=ridiculous; pur=pure; suprême=supreme; magique=magic
conséquent=substantial; précieux=precious,valuable; honorable=honourable; coûtant=costing
romantique=romantic; vif=lively,sharp; révolutionnaire=revolutionary; esthétique=aesthetic
variable=variable; susceptible=likely
générique=generic; discret=discreet; solitaire=solitary; fiable=reliable; exclusif=exclusive
charmant=charming; sublime=sublime; douloureux=painful; crédible=credible; dominant=dominant
compatible=compatible; supportable=bearable; insupportable=unbearable; métallique=metallic
préférable=preferable; silencieux=silent; publicitaire=advertising; pathétique=pathetic; dense=dense
applicable=applicable; privilégié=privileged
décisif=decisive; furieux=furious; mature=mature; thérapeutique=therapeutic; aléatoire=random
argentin=Argentine; colonial=colonial; défunt=late,deceased; impérial=imperial; négligeable=negligible
marquant=significant; idoine=suitable; adverse=opposing; alternatif=alternative; annexe=annexed
appréciable=appreciable; ardu=arduous; assidu=diligent; atypique=atypical; autorisé=authorized
avantageux=advantageous; barbare=barbaric; bienveillant=benevolent
capacitaire=capacity; caritatif=charitable; circonspect=cautious; colossal=colossal
communicatif=communicative; compromis=compromised; concerté=concerted; concluant=conclusive
concomitant=concurrent; congénital=congenital; consciencieux=conscientious; consécutif à=following
contaminé=contaminated; contradictoire=contradictory; coordonné=coordinated; correctif=corrective
décisionnel=decision-making; délabré=dilapidated; dépourvu=lacking
déplorable=deplorable; désuet=outdated; disparate=disparate; dissident=dissident; distinctif=distinctive
embryonnaire=embryonic; épineux=thorny; essentialiste=essentialist; évolutif=evolving
expérimental=experimental; exploratoire=exploratory; extrascolaire=extracurricular; factuel=factual
faisable=feasible; fédérateur=unifying; fertile=fertile; flagrant=flagrant; florissant=flourishing
formateur=formative; fortuit=accidental; frauduleux=fraudulent
fructueux=fruitful; habilité=authorized; honorifique=honorary; identitaire=identity; illusoire=illusory
impératif=imperative; inachevé=unfinished; inclusif=inclusive; incontestable=undeniable
incontournable=essential,unavoidable; indélébile=indelible; indissociable=inseparable; indirect=indirect
inébranlable=unwavering; ininterrompu=uninterrupted; inlassable=tireless; innovant=innovative
insidieux=insidious; instable=unstable; intégrateur=integrating
interministériel=interministerial; intermittent=intermittent; invité=guest; involontaire=involuntary
irréversible=irreversible; irremplaçable=irreplaceable; itinérant=travelling,mobile; jumelé=twinned
laborieux=laborious; latent=latent; litigieux=disputed; majestueux=majestic; malsain=unhealthy
massif=massive; mémorable=memorable; migratoire=migration; minutieux=thorough; misogyne=misogynist
moderniste=modernist; mondialement connu=world-famous; mutualisé=pooled
naissant=emerging; émergent=emerging; nominatif=nominal; normatif=normative; objectif=objective
offensant=offensive; omniprésent=ubiquitous; opportun=timely,appropriate; palpable=palpable
panafricain=pan-African; paneuropéen=pan-European; paritaire=parity,joint; participant=participating
percutant=striking; perceptible=perceptible; périphérique=peripheral; pérenne=lasting,sustainable
pertinent=relevant; phytosanitaire=phytosanitary; pionnier=pioneering
plausible=plausible; ponctuel=punctual,one-off; prédominant=predominant; prépondérant=predominant
primaire=primary; probant=convincing; prolifique=prolific; protecteur=protective; provocateur=provocative
public-privé=public-private; quinquennal=five-year; triennal=three-year; décennal=ten-year; radical=radical
rationnel=rational; récurrent=recurrent; redoutable=formidable; référendaire=referendum; remarqué=noted
repentant=repentant; responsable politique=political
rétroactif=retroactive; rigoureux=rigorous; sanglant=bloody; sécuritaire=security; sectoriel=sectoral
sédentaire=sedentary; ségrégué=segregated; sélectif=selective; servile=servile; soutenu=sustained
spacieux=spacious; spontané=spontaneous; stérile=sterile; subalterne=subordinate; subjectif=subjective
subsidiaire=subsidiary; suffocant=suffocating; superflu=superfluous; surpeuplé=overcrowded
tangible=tangible; tenace=tenacious; tentaculaire=sprawling
tributaire=dependent; trilatéral=trilateral; quadrilatéral=quadrilateral; tripartite=tripartite
quadripartite=quadripartite; ultime=ultimate; unilatéral=unilateral; universaliste=universalist; usuel=usual
vacant=vacant; verbal=verbal; vérifiable=verifiable; versatile=versatile; vicieux=vicious
vieillissant=ageing; virulent=virulent; virtuose=virtuoso; volatile=volatile; volontaire=voluntary
vivace=lively; interétatique=interstate; intercommunautaire=intercommunal,inter-community
interethnique=interethnic; interparlementaire=interparliamentary; interuniversitaire=inter-university
intra-étatique=intra-state; infranational=subnational; supranational=supranational; subrégional=subregional
extraterritorial=extraterritorial; transgenre=transgender; homosexuel=gay,homosexual; bisexuel=bisexual
lgbt=LGBT; non violent=non-violent; non étatique=non-state; non formel=non-formal; non aligné=non-aligned
non officiel=unofficial; quasi-judiciaire=quasi-judicial
`,
  adverbs: `
généralement=generally,usually; justement=precisely; sûrement=surely; franchement=frankly
extrêmement=extremely; réellement=really; sérieusement=seriously; légèrement=slightly; normalement=normally
définitivement=definitively; profondément=deeply; énormément=enormously; personnellement=personally
pratiquement=practically; nécessairement=necessarily; récemment encore=until recently
précédemment=previously
visiblement=visibly; éventuellement=possibly; habituellement=usually; littéralement=literally
purement=purely; automatiquement=automatically; strictement=strictly; sincèrement=sincerely; surement=surely
globalement=overall,globally; initialement=initially; majoritairement=mostly; publiquement=publicly
systématiquement=systematically; véritablement=truly; parallèlement=in parallel,at the same time
vraisemblablement=probably
activement=actively; concrètement=concretely; grandement=greatly; hautement=highly
potentiellement=potentially; techniquement=technically; successivement=successively; violemment=violently
politiquement=politically; historiquement=historically; logiquement=logically; efficacement=effectively
indépendamment=independently; soudainement=suddenly; temporairement=temporarily
traditionnellement=traditionally; soigneusement=carefully
gentiment=kindly; discrètement=discreetly; formellement=formally; premièrement=first; deuxièmement=second
troisièmement=third; massivement=massively; sensiblement=significantly; prioritairement=as a priority
bilatéralement=bilaterally; collectivement=collectively; individuellement=individually; localement=locally
mondialement=worldwide; continuellement=continually; résolument=resolutely; instamment=urgently
expressément=expressly
délibérément=deliberately; illégalement=illegally; légalement=legally; illicitement=illicitly
pacifiquement=peacefully; secrètement=secretly; sommairement=summarily; durablement=sustainably
équitablement=fairly; librement=freely; correctement=correctly; convenablement=properly; dûment=duly
amplement=amply; assurément=certainly; malgré tout=nevertheless; en chemin=on the way
en bonne voie=on track; en bonne et due forme=in due form
`,
};
