import type { LexiconField } from "../lexicon-field.ts";

/** Police, borders, arms and mines, armed forces, cyber security, terrorism, fire and disasters. */
export const security: LexiconField = {
  nouns: `
sécurité=security,safety; sûreté=security,safety; insécurité=insecurity; paix=peace; guerre=war
conflit=conflict; conflit armé=armed conflict; après-conflit=post-conflict; crise=crisis; tension=tension
violence=violence
prévention des conflits=conflict prevention; résolution des conflits=conflict resolution
gestion des crises=crisis management; gestion de crise=crisis management
consolidation de la paix=peacebuilding,peace-building; maintien de la paix=peacekeeping
processus de paix=peace process; accord de paix=peace agreement; négociations de paix=peace negotiations
cessez-le-feu=ceasefire; trêve=truce; armistice=armistice; ligne de contact=contact line
zone tampon=buffer zone; désescalade=de-escalation
mesure de confiance=confidence-building measure; mesures de confiance=confidence-building measures
mesures de confiance et de sécurité=confidence- and security-building measures; confiance=confidence,trust
méfiance=mistrust; alerte précoce=early warning
alerte rapide=early warning; système d'alerte rapide=early warning system; alerte=alert,warning
alarme=alarm; incident=incident; danger=danger; risque=risk; menace=threat
menaces transnationales=transnational threats; vulnérabilité=vulnerability
police=police; policier=police officer; policière=policewoman,police officer; agent de police=police officer
agents de police=police officers; fonctionnaire de police=police officer
fonctionnaires de police=police officers; officier de police=police officer
police de proximité=community policing; police locale=local police; police des frontières=border police
police aux frontières=border police; police de la route=traffic police; police routière=traffic police
police municipale=municipal police
police militaire=military police; académie de police=police academy; école de police=police school
commissariat=police station; poste de police=police station; commissaire=commissioner,superintendent
commissaire de police=police superintendent
gendarmerie=gendarmerie; gendarme=gendarme; patrouille=patrol; forces de l'ordre=law enforcement,police
services de répression=law enforcement; service de répression=law enforcement agency
application des lois=law enforcement; maintien de l'ordre=policing,public order
service de détection et de répression=law enforcement agency
services de détection et de répression=law enforcement agencies; service d'enquête=investigative service
réforme du secteur de la sécurité=security sector reform; secteur de la sécurité=security sector
gouvernance du secteur de la sécurité=security sector governance; services de sécurité=security services
service de renseignement=intelligence service; services de renseignement=intelligence services; espion=spy
espionnage=espionage; surveillance=surveillance,monitoring
contrôle démocratique=democratic control; forces armées=armed forces; forces de sécurité=security forces
force=force,strength; armée=army; armée de terre=army; armée de l'air=air force; marine=navy
militaire=soldier,military; soldat=soldier; troupe=troop
officier=officer; sous-officier=non-commissioned officer; recrue=recruit; recrutement=recruitment
conscription=conscription; conscrit=conscript; service militaire=military service; vétéran=veteran
ancien combattant=veteran; combattant=fighter,combatant; combat=combat,fight
milice=militia; groupe armé=armed group; groupe d'autodéfense=self-defence group; rebelle=rebel
rébellion=rebellion; insurgé=insurgent; insurrection=insurgency; mercenaire=mercenary; ennemi=enemy
allié=ally; casque bleu=peacekeeper,blue helmet
bataille=battle; attaque=attack; offensive=offensive; bombardement=shelling,bombing; frappe=strike
invasion=invasion; occupation=occupation; siège militaire=siege; retrait=withdrawal; déploiement=deployment
évacuation=evacuation; défense=defence,defense
ministère de la défense=ministry of defence; ministre de la défense=minister of defence; caserne=barracks
garnison=garrison; base=base; base militaire=military base; quartier général=headquarters
état-major=general staff,staff; brigade=brigade; bataillon=battalion
régiment=regiment; escadron=squadron; compagnie=company; section=section,platoon
unité spéciale=special unit; char=tank; blindé=armoured vehicle; avion=aircraft,plane
avion de chasse=fighter aircraft; hélicoptère=helicopter; navire=ship,vessel; navire de guerre=warship
sous-marin=submarine; missile=missile; fusée=rocket; obus=shell; munition=ammunition; munitions=ammunition
munitions conventionnelles=conventional ammunition; bombe=bomb; grenade=grenade; explosif=explosive
explosifs=explosives; arme=weapon,arm; armes=weapons,arms
armement=armament,arms; arme à feu=firearm; armes à feu=firearms; arme légère=small arm,light weapon
armes légères=small arms,light weapons; armes légères et de petit calibre=small arms and light weapons
armes de petit calibre=small arms
arme de destruction massive=weapon of mass destruction
armes de destruction massive=weapons of mass destruction; arme nucléaire=nuclear weapon
armes nucléaires=nuclear weapons; arme chimique=chemical weapon; armes chimiques=chemical weapons
arme biologique=biological weapon; fusil=rifle,gun; pistolet=pistol,gun; mitrailleuse=machine gun
lance-roquettes=rocket launcher; couteau=knife; stock=stockpile,stock
gestion des stocks=stockpile management; stockage=storage; dépôt=depot,storage site,deposit
dépôt de munitions=ammunition depot; entrepôt=warehouse; destruction=destruction
neutralisation=disposal,neutralization; marquage=marking; traçage=tracing; désarmement=disarmament
démilitarisation=demilitarization; non-prolifération=non-proliferation
prolifération=proliferation; démobilisation=demobilization; maîtrise des armements=arms control
contrôle des armements=arms control; courtage=brokering; exportation d'armes=arms export
carburant de fusée=rocket fuel; composant de propergol=rocket fuel component
propergol=rocket fuel,propellant; mine=mine; mine terrestre=landmine,land mine
mines terrestres=landmines,land mines; mine antipersonnel=anti-personnel mine
mines antipersonnel=anti-personnel mines; lutte antimines=mine action; action contre les mines=mine action
déminage=demining,mine clearance; déminage humanitaire=humanitarian demining; démineur=deminer
champ de mines=minefield; munition non explosée=unexploded ordnance
munitions non explosées=unexploded ordnance; restes explosifs de guerre=explosive remnants of war
engin explosif=explosive device; engin explosif improvisé=improvised explosive device
engins explosifs improvisés=improvised explosive devices; engin=device,machine
neutralisation des explosifs=explosive ordnance disposal; sensibilisation aux mines=mine awareness
sensibilisation aux dangers des mines=mine risk education; éducation aux risques=risk education
détecteur=detector; détecteur de métaux=metal detector; détection=detection; explosion=explosion,blast
déflagration=blast; débris=debris; chien=dog; chien démineur=mine detection dog
chien détecteur=detection dog; chien renifleur=sniffer dog; maître-chien=dog handler
équipe cynophile=canine unit; unité cynophile=canine unit,dog unit; frontière=border; frontières=borders
gestion des frontières=border management; contrôle aux frontières=border control
contrôle des frontières=border control; sécurité des frontières=border security
sécurité et gestion des frontières=border security and management
surveillance des frontières=border surveillance; garde-frontière=border guard; garde-frontières=border guard
garde frontière=border guard
gardes-frontières=border guards; police frontalière=border police; service des frontières=border service
service des gardes-frontières=border guard service; poste-frontière=border crossing point,border post
poste frontière=border crossing point; point de passage=crossing point
poste de contrôle=checkpoint; point de contrôle=checkpoint; poste de douane=customs post
passage frontalier=border crossing; franchissement=crossing; zone frontalière=border area
région frontalière=border region; ligne de démarcation=boundary line; patrouilleur=patrol boat
agent des frontières=border officer; passeport=passport; document de voyage=travel document
documents de voyage=travel documents; pièce d'identité=identity document; carte d'identité=identity card
document d'identité=identity document; visa=visa; biométrie=biometrics
fraude documentaire=document fraud; sécurité des documents=document security
sécurité des documents de voyage=travel document security
renseignements préalables sur les passagers=advance passenger information
dossier passager=passenger name record; passager=passenger
douane=customs; douanes=customs; douanier=customs officer; agent des douanes=customs officer
fonctionnaire des douanes=customs officer; agents des douanes=customs officers
contrôle douanier=customs control; profilage=profiling; fouille=search; scanner=scanner
matières dangereuses=hazardous materials,dangerous goods; marchandise dangereuse=dangerous goods
matières nucléaires=nuclear materials; matières radioactives=radioactive materials
matière radioactive=radioactive material; substance chimique=chemical substance
produits chimiques=chemicals; produit chimique=chemical; précurseur=precursor
biens à double usage=dual-use goods; bien à double usage=dual-use item; terrorisme=terrorism
terroriste=terrorist; contre-terrorisme=counter-terrorism,counterterrorism; antiterrorisme=counter-terrorism
lutte antiterroriste=counter-terrorism,fight against terrorism
lutte contre le terrorisme=countering terrorism,fight against terrorism,counter-terrorism
attentat=attack,bombing; attentat-suicide=suicide attack; attentat terroriste=terrorist attack
attaque terroriste=terrorist attack
combattant terroriste étranger=foreign terrorist fighter
combattants terroristes étrangers=foreign terrorist fighters; combattant étranger=foreign fighter
radicalisation=radicalization,radicalisation; déradicalisation=deradicalization; extrémisme=extremism
extrémiste=extremist
extrémisme violent=violent extremism
extrémisme violent et radicalisation conduisant au terrorisme=violent extremism and radicalization that lead to terrorism
djihadiste=jihadist; propagande=propaganda; désengagement=disengagement; réintégration=reintegration
prévention=prevention; lutte=fight,struggle,combat; lutte contre=fight against,countering,combating
prévention de l'extrémisme violent=preventing violent extremism; répression=repression,law enforcement
dissuasion=deterrence; riposte=response; intervention d'urgence=emergency response
cyberespace=cyberspace; cybersécurité=cyber security,cybersecurity; cyberattaque=cyber attack,cyberattack
cyberdéfense=cyber defence; cyberhygiène=cyber hygiene; cyberincident=cyber incident
cybermenace=cyber threat; cyberdiplomatie=cyber diplomacy; cyberharcèlement=cyberbullying
cyberdélinquance=cybercrime; cyberintimidation=cyberbullying; cyberterrorisme=cyberterrorism
pirate informatique=hacker; pirate=pirate,hacker; piratage=hacking,piracy; piraterie=piracy
hameçonnage=phishing; rançongiciel=ransomware; logiciel malveillant=malware; virus=virus
mot de passe=password
infrastructure critique=critical infrastructure; infrastructures critiques=critical infrastructure
infrastructure énergétique=energy infrastructure
protection des infrastructures critiques=critical infrastructure protection
sécurité de l'information=information security
technologies de l'information et de la communication=information and communication technologies
technologie de l'information=information technology; technologies de l'information=information technology
intelligence artificielle=artificial intelligence; internet=internet; toile=web
informatique=computing,IT; informaticien=computer specialist; serveur=server
réseau informatique=computer network; réseaux sociaux=social media,social networks
médias sociaux=social media; chiffrement=encryption; donnée informatique=computer data; incendie=fire
feu=fire,light; pompier=firefighter
pompiers=firefighters,fire brigade; sapeur-pompier=firefighter; sapeurs-pompiers=firefighters,fire brigade
lutte contre les incendies=firefighting; feu de forêt=forest fire,wildfire
feux de forêt=forest fires,wildfires; incendie de forêt=forest fire,wildfire; extincteur=fire extinguisher
caserne de pompiers=fire station; camion de pompiers=fire engine; sauvetage=rescue; sauveteur=rescuer
opération de sauvetage=rescue operation; recherche et sauvetage=search and rescue
secours=relief,rescue,help; secouriste=first-aider,rescuer; secourisme=first aid; ambulance=ambulance
protection civile=civil protection; sécurité civile=civil protection,civil defence
défense civile=civil defence; catastrophe=disaster; catastrophe naturelle=natural disaster
catastrophes naturelles=natural disasters; réduction des risques de catastrophe=disaster risk reduction
gestion des catastrophes=disaster management; urgence=emergency,urgency
situation d'urgence=emergency,emergency situation; situations d'urgence=emergencies
état d'urgence=state of emergency; ministère des situations d'urgence=ministry of emergency situations
service d'urgence=emergency service
services d'urgence=emergency services; services de secours=rescue services,emergency services
séisme=earthquake; tremblement de terre=earthquake; inondation=flood,flooding; crue=flood
sécheresse=drought; glissement de terrain=landslide; avalanche=avalanche; tempête=storm; ouragan=hurricane
cyclone=cyclone
tornade=tornado; éruption=eruption; volcan=volcano; tsunami=tsunami; épidémie=epidemic; pandémie=pandemic
famine=famine; sinistré=disaster victim; sinistre=disaster; rescapé=survivor; survivant=survivor
blessé=injured,wounded; mort=death,dead; décès=death; perte=loss; dégât=damage; ruine=ruin
aide humanitaire=humanitarian aid,humanitarian assistance; aide d'urgence=emergency aid,emergency relief
assistance humanitaire=humanitarian assistance; couloir humanitaire=humanitarian corridor
corridor humanitaire=humanitarian corridor; cellule de crise=crisis unit; observateur=observer,monitor
mission d'observation=observation mission,monitoring mission
mission spéciale d'observation=special monitoring mission; observation des élections=election observation
patrouilles=patrols; drone aérien=unmanned aerial vehicle; véhicule blindé=armoured vehicle
gilet pare-balles=bulletproof vest,body armour
casque=helmet; uniforme=uniform; insigne=badge; grade=rank; jumelles=binoculars
jumelles de vision nocturne=night vision goggles; radio=radio; émetteur=transmitter
talkie-walkie=walkie-talkie; tente=tent; moto=motorcycle; motocyclette=motorcycle; camion=truck,lorry
camionnette=van
véhicule tout-terrain=all-terrain vehicle,off-road vehicle; remorque=trailer; ordre=order; désordre=disorder
émeute=riot; émeutier=rioter; manifestant=demonstrator,protester; protestation=protest; foule=crowd
gestion des foules=crowd management; usage de la force=use of force; recours à la force=use of force
couvre-feu=curfew; vandalisme=vandalism; sabotage=sabotage; gang=gang; bande=gang,band,strip; mafia=mafia
réseau criminel=criminal network; filière=network,channel,sector; passeur=smuggler
route migratoire=migration route; routes de trafic=trafficking routes; plaque tournante=hub
sécurité routière=road safety
accident=accident; accident de la route=road accident; collision=collision; ceinture de sécurité=seat belt
sécurité aérienne=aviation security; sécurité maritime=maritime security; garde côtière=coast guard
garde-côte=coast guard; garde-côtes=coast guard; sécurité énergétique=energy security
sécurité alimentaire=food security; sécurité humaine=human security; sécurité intérieure=internal security
sécurité nationale=national security; sécurité collective=collective security
sécurité commune=common security; sécurité globale=comprehensive security
sécurité publique=public security,public safety
sécurité européenne=european security; architecture de sécurité=security architecture
dimension politico-militaire=politico-military dimension; dimension humaine=human dimension
dimension économique et environnementale=economic and environmental dimension; dimension=dimension
stabilité=stability
instabilité=instability; stabilisation=stabilization; réconciliation=reconciliation
dialogue interethnique=inter-ethnic dialogue; coexistence=coexistence; cohabitation=coexistence
vérification=verification; inspection=inspection; inspecteur=inspector
chef de la police=chief of police,police chief
directeur de la police=police director; inspection des armements=arms inspection
transparence militaire=military transparency; doctrine militaire=military doctrine
exercice militaire=military exercise; manœuvre=manoeuvre; entraînement=training; tir=shooting,fire
champ de tir=shooting range; cible=target
logistique=logistics; ravitaillement=supply; transmission=transmission; renfort=reinforcement
escorte=escort; convoi=convoy; gardien=guard,keeper; garde du corps=bodyguard
société de sécurité privée=private security company; vigile=security guard; vigilance=vigilance
prudence=caution
assurance qualité=quality assurance; normes de sécurité=safety standards,security standards
sûreté nucléaire=nuclear safety; sécurité nucléaire=nuclear security
enlèvement de munitions=ammunition removal; tour de guet=watchtower; clôture=fence,closing; mur=wall
barrière=barrier; sécurité humaine et routière=road safety
`,
  verbs: `
sécuriser=secure; lutter=fight,combat; combattre=fight,combat; lutter contre=fight,combat,counter
prévenir=prevent,warn; alerter=alert; avertir=warn; surveiller=monitor,watch; patrouiller=patrol
garder=guard,keep; escorter=escort; détecter=detect
dépister=detect,screen; repérer=spot,identify; fouiller=search; inspecter=inspect; intercepter=intercept
dissuader=deter; attaquer=attack; bombarder=bomb,shell; tirer=shoot,fire,pull; exploser=explode
faire exploser=blow up; désamorcer=defuse; déminer=demine
neutraliser=neutralize; détruire=destroy; désarmer=disarm; démobiliser=demobilize
démilitariser=demilitarize; armer=arm; stocker=store,stockpile; entreposer=store; déployer=deploy
évacuer=evacuate; secourir=rescue,help; sauver=save,rescue; éteindre=extinguish,put out
blesser=injure,wound; mourir=die; périr=perish; décéder=die; envahir=invade; occuper=occupy
se retirer=withdraw; retirer=withdraw,remove; résister=resist; vaincre=defeat; capituler=surrender
apaiser=calm,ease; pacifier=pacify; stabiliser=stabilize; réconcilier=reconcile
négocier=negotiate; recruter=recruit; radicaliser=radicalize; infiltrer=infiltrate; pirater=hack
chiffrer=encrypt; franchir=cross; traverser=cross; contourner=bypass; introduire clandestinement=smuggle
endommager=damage; inonder=flood; brûler=burn; ravager=devastate; dévaster=devastate
frapper=hit,strike; toucher=affect,touch,reach; affecter=affect,assign; subir=suffer,undergo
mettre en danger=endanger; endiguer=contain,curb; enrayer=curb,halt; éradiquer=eradicate; éliminer=eliminate
démanteler=dismantle; déjouer=foil,thwart; perturber=disrupt; riposter=respond,retaliate
maîtriser=control,master; gérer une crise=manage a crisis; remédier=remedy; atténuer=mitigate
réduire=reduce; limiter=limit; contrer=counter; protester=protest; manifester=demonstrate,show
maintenir=maintain; maintenir l'ordre=maintain order; rétablir=restore; restaurer=restore
porter secours=rescue
`,
  adjectives: `
policier=police; militaire=military; paramilitaire=paramilitary; armé=armed; désarmé=unarmed
défensif=defensive; offensif=offensive; terrestre=land; maritime=maritime; naval=naval; aérien=air,aerial
spatial=space; frontalier=border; douanier=customs
terroriste=terrorist; antiterroriste=counter-terrorism,anti-terrorist; extrémiste=extremist; radical=radical
radicalisé=radicalized; explosif=explosive; nucléaire=nuclear; chimique=chemical; biologique=biological
radiologique=radiological; bactériologique=bacteriological
conventionnel=conventional; antipersonnel=anti-personnel; antichar=anti-tank; balistique=ballistic
non explosé=unexploded; improvisé=improvised; miné=mined; dangereux=dangerous,hazardous; toxique=toxic
inflammable=flammable; radioactif=radioactive; sûr=safe,sure; sécurisé=secure
pacifique=peaceful; belliqueux=belligerent; conflictuel=conflictual; post-conflit=post-conflict
humanitaire=humanitarian; urgent=urgent; d'urgence=emergency; critique=critical; cybernétique=cyber
informatique=computer,IT; malveillant=malicious; biométrique=biometric; préventif=preventive
répressif=repressive; dissuasif=deterrent; vigilant=vigilant; blessé=injured,wounded; mort=dead
sinistré=disaster-stricken; sismique=seismic; inondé=flooded; incendié=burnt; menacé=threatened
occupé=occupied,busy; stable=stable; instable=unstable; frontal=frontal; cynophile=canine
coercitif=coercive; stupéfiant=narcotic; politico-militaire=politico-military; opérationnel=operational
spécial=special; interarmées=joint; balnéaire=seaside; blindé=armoured; tactique=tactical
logistique=logistical; satellitaire=satellite
`,
};
