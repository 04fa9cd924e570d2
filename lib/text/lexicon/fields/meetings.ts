import type { LexiconField } from "../lexicon-field.ts";

/** Meetings, training, projects, visits and donations, and the words of reporting on them. */
export const meetings: LexiconField = {
  nouns: `
réunion=meeting; atelier=workshop; formation=training; stage=training course,internship; séminaire=seminar
conférence=conference; colloque=symposium,colloquium; table ronde=round table,roundtable
symposium=symposium; forum=forum
sommet=summit; congrès=congress; assemblée=assembly; session=session; séance=session,sitting
débat=debate,discussion
discussion=discussion; consultation=consultation; concertation=consultation,dialogue; dialogue=dialogue
entretien=interview,talk,maintenance
rencontre=meeting,encounter; rendez-vous=appointment; webinaire=webinar; visioconférence=videoconference
vidéoconférence=videoconference; téléconférence=teleconference; exposé=presentation,talk
présentation=presentation
allocution=address,speech; discours=speech; intervention=intervention,speech
déclaration=statement,declaration
communiqué=press release,communiqué; communiqué de presse=press release
conférence de presse=press conference; point de presse=press briefing
cours=course,class; leçon=lesson; module=module; enseignement=teaching,education,lesson
apprentissage=learning,apprenticeship
exercice=exercise; exercice sur table=table-top exercise; exercice de simulation=simulation exercise
simulation=simulation
mise en situation=role-play; jeu de rôle=role-play; étude de cas=case study
travaux pratiques=practical work
travaux=proceedings,work; groupe de travail=working group; sous-groupe=subgroup
comité de pilotage=steering committee
formation de formateurs=training of trainers,train-the-trainer
formation des formateurs=training of trainers; formation continue=continuing education,in-service training
formation initiale=initial training; formation professionnelle=vocational training
formation en ligne=online training; formation en cascade=cascade training
cours de formation=training course; stage de formation=training course
session de formation=training session; atelier de formation=training workshop
programme de formation=training programme; centre de formation=training centre; école d'été=summer school
université d'été=summer school
cours d'été=summer course; visite d'étude=study visit; voyage d'étude=study tour
visite d'échange=exchange visit; visite de terrain=field visit
visite officielle=official visit; visite guidée=guided tour; visite=visit
déplacement=trip,travel,displacement; mission=mission; tournée=tour
mission sur le terrain=field mission; présence sur le terrain=field presence; bureau de terrain=field office
terrain=field,ground,land
participant=participant; participante=participant; participation=participation; intervenant=speaker
orateur=speaker; conférencier=speaker,lecturer
animateur=facilitator,host; modérateur=moderator; facilitateur=facilitator; formateur=trainer
instructeur=instructor; stagiaire=trainee,intern
apprenant=learner; apprenti=apprentice; auditeur=listener,auditor; étudiant=student; élève=pupil,student
diplômé=graduate; diplôme=diploma,degree
certificat=certificate; attestation=certificate,attestation; remise=handover,presentation
remise de certificats=award of certificates
remise de diplômes=graduation; remise des prix=award ceremony; cérémonie=ceremony
cérémonie d'ouverture=opening ceremony; cérémonie de clôture=closing ceremony
cérémonie de remise=handover ceremony; ouverture=opening; clôture=closing; lancement=launch
inauguration=inauguration,opening; célébration=celebration
commémoration=commemoration; anniversaire=anniversary,birthday; journée=day
journée portes ouvertes=open day; journée mondiale=world day
journée internationale=international day; semaine=week; mois=month; année=year; an=year; jour=day
heure=hour; minute=minute; seconde=second; date=date
matin=morning; matinée=morning; après-midi=afternoon; soir=evening; soirée=evening; nuit=night; midi=noon
minuit=midnight; siècle=century
décennie=decade; trimestre=quarter,term; semestre=semester,half-year; période=period; durée=duration
délai=deadline,time limit,delay; échéance=deadline
date limite=deadline; calendrier=calendar,timetable,schedule; horaire=timetable,schedule
ordre du jour=agenda; agenda=agenda; programme=programme
procès-verbal=minutes; rapport=report; compte rendu=report,minutes; compte-rendu=report,minutes
rapport annuel=annual report; bilan=review,assessment,toll
résumé=summary; synthèse=summary,synthesis; conclusion=conclusion; recommandation=recommendation
résolution=resolution; décision=decision; avis=opinion,notice
évaluation=evaluation,assessment; évaluation des besoins=needs assessment; autoévaluation=self-assessment
suivi=monitoring,follow-up; suivi et évaluation=monitoring and evaluation
contrôle=control,inspection,check,oversight; audit=audit; enquête=survey,investigation; sondage=poll,survey
questionnaire=questionnaire; étude=study; recherche=research,search
analyse=analysis; examen=review,examination; révision=revision,review; constat=finding,observation
observation=observation; statistique=statistics; donnée=data
base de données=database; indicateur=indicator; critère=criterion; norme=standard,norm
ligne directrice=guideline; lignes directrices=guidelines; directive=directive,guideline
principe=principle; bonne pratique=good practice; bonnes pratiques=good practices,best practices
meilleures pratiques=best practices
pratique exemplaire=best practice; enseignement tiré=lesson learned; enseignements tirés=lessons learned
leçons apprises=lessons learned
manuel=manual,handbook,textbook; guide=guide; guide pratique=practical guide; brochure=brochure,booklet
dépliant=leaflet; affiche=poster; boîte à outils=toolkit; outil=tool
outils=tools; trousse=kit; matériel pédagogique=teaching material; support de cours=course material
publication=publication; document=document; dossier=file,dossier
fiche=sheet,form; fiche d'information=fact sheet; formulaire=form; liste=list; liste de contrôle=checklist
tableau=table,board,painting; tableau de bord=dashboard; annexe=annex
projet=project,draft; projet pilote=pilot project; programme pilote=pilot programme
chef de projet=project manager; cycle de projet=project cycle; gestion de projet=project management
plan=plan; plan d'action=action plan; plan de travail=work plan
plan d'urgence=contingency plan,emergency plan; feuille de route=roadmap,road map; stratégie=strategy
plan stratégique=strategic plan; cadre=framework,executive,setting; cadre juridique=legal framework
cadre législatif=legislative framework; cadre réglementaire=regulatory framework
objectif=objective,goal,target; but=goal,aim; finalité=purpose; résultat=result,outcome
retombée=benefit,impact; impact=impact; effet=effect; incidence=impact,incidence
réalisation=achievement,implementation; réussite=success; succès=success; échec=failure; progrès=progress
avancée=progress,advance; étape=step,stage; phase=phase; jalon=milestone
mise en œuvre=implementation; mise en place=establishment,setting up; mise à jour=update
mise à niveau=upgrade; mise au point=development; mise en réseau=networking
mise en commun=pooling,sharing; mise en valeur=development; mise en garde=warning
mise en application=implementation; mise à disposition=provision; mise en conformité=bringing into line
mise en relation=connecting; mise en lumière=highlighting; mise en service=commissioning
mise en exploitation=commissioning; prise en charge=care,support
prise en compte=consideration; prise de conscience=awareness; prise de décision=decision-making
prise de parole=speech,public speaking; prise de contact=contact
prise de fonctions=taking office; élaboration=development,drafting; rédaction=drafting,writing
conception=design; planification=planning; préparation=preparation
organisation=organization,organisation; coordination=coordination; coopération=cooperation
collaboration=collaboration; partenariat=partnership; partenaire=partner
alliance=alliance; réseau=network; plateforme=platform; plate-forme=platform; lien=link,tie; contact=contact
échange=exchange; échange d'expériences=exchange of experience
échange d'informations=information exchange,information sharing; partage=sharing
partage d'informations=information sharing; partage d'expériences=experience sharing
coopération transfrontière=cross-border cooperation; coopération régionale=regional cooperation
coopération internationale=international cooperation; coopération technique=technical cooperation
assistance technique=technical assistance; appui technique=technical support; aide=aid,assistance,help
assistance=assistance; appui=support; soutien=support; accompagnement=support,guidance
encadrement=supervision,guidance; tutorat=tutoring,mentoring; mentorat=mentoring; mentor=mentor
parrainage=sponsorship; parrain=sponsor; conseil=council,advice
conseils=advice; orientation=guidance,orientation; renforcement=strengthening
renforcement des capacités=capacity-building,capacity building; capacité=capacity,ability
développement des capacités=capacity development; compétence=skill,competence,jurisdiction
compétences=skills; savoir=knowledge; savoir-faire=know-how,expertise
connaissance=knowledge; connaissances=knowledge; aptitude=skill,ability; expertise=expertise
expérience=experience; qualification=qualification; perfectionnement=advanced training,improvement
sensibilisation=awareness-raising,awareness; campagne=campaign,countryside
campagne de sensibilisation=awareness campaign,awareness-raising campaign
campagne d'information=information campaign
information=information; informations=information; renseignement=intelligence,information; message=message
messages clés=key messages; slogan=slogan; thème=theme,topic; sujet=subject,topic
question=question,issue,matter; réponse=response,answer,reply; problème=problem; enjeu=challenge,issue
défi=challenge; difficulté=difficulty; obstacle=obstacle; solution=solution
proposition=proposal; suggestion=suggestion; idée=idea; initiative=initiative; activité=activity
action=action; actions=action,activities; mesure=measure; effort=effort; engagement=commitment,engagement
promesse=promise,pledge; rôle=role; tâche=task; responsabilité=responsibility; mandat=mandate,term of office
fonction=function,duty; poste=post,position; attribution=award,allocation
événement=event; évènement=event; manifestation=event,demonstration; événement parallèle=side event
exposition=exhibition; salon=fair,exhibition; foire=fair; concours=competition,contest
compétition=competition; prix=prize,award,price; récompense=award,reward; lauréat=winner,laureate
finaliste=finalist; vainqueur=winner; gagnant=winner; marathon=marathon; hackathon=hackathon
jury=jury; candidat=candidate; candidature=application,candidacy; inscription=registration,enrolment
sélection=selection; appel=call,appeal; appel à candidatures=call for applications
appel à propositions=call for proposals; appel d'offres=call for tenders,tender
appel à l'action=call for action; offre=offer,supply,bid; demande=request,demand,application
requête=request
invitation=invitation; invité=guest; hôte=host,guest; accueil=reception,welcome; réception=reception
délégation=delegation; délégué=delegate; représentant=representative; représentation=representation
représentante=representative; porte-parole=spokesperson; interlocuteur=counterpart,interlocutor
homologue=counterpart; partie prenante=stakeholder; parties prenantes=stakeholders; acteur=actor,stakeholder
acteurs clés=key actors; bénéficiaire=beneficiary; public=public,audience; grand public=general public
public cible=target audience; groupe cible=target group; assistance publique=public assistance
expert=expert; spécialiste=specialist,expert; consultant=consultant; chercheur=researcher
praticien=practitioner; professionnel=professional; responsable=official,person responsible
fonctionnaire=official,civil servant; agent=officer,agent; cadre supérieur=senior official,senior executive
hauts fonctionnaires=senior officials; haut fonctionnaire=senior official
haut responsable=senior official; hauts responsables=senior officials; membre=member; équipe=team
groupe=group; personnel=staff,personnel; effectif=staff,workforce; chef d'équipe=team leader
don=donation,gift; donateur=donor; donatrice=donor; pays donateur=donor country; bailleur de fonds=donor
bailleurs de fonds=donors; contribution=contribution; subvention=grant,subsidy
financement=funding,financing; fonds=fund,funds; budget=budget; fonds extrabudgétaires=extrabudgetary funds
contribution extrabudgétaire=extrabudgetary contribution; ressources=resources
ressource=resource; ressources humaines=human resources; équipement=equipment; matériel=equipment,material
fourniture=supply,provision; livraison=delivery; véhicule=vehicle; ordinateur=computer
ordinateur portable=laptop; imprimante=printer; logiciel=software; drone=drone; caméra=camera
appareil photo=camera; appareil=device,apparatus; machine=machine; générateur=generator
trousse de premiers secours=first aid kit; premiers secours=first aid; kit=kit; lot=batch,lot
salle=room,hall; salle de classe=classroom; salle de réunion=meeting room; siège=headquarters,seat
bureau=office,desk; local=premises; locaux=premises; lieu=place,venue; endroit=place; site=site
site internet=website; site web=website; page=page; lien internet=link
photo=photo; photographie=photograph,photography; légende=caption,legend; vidéo=video; image=image,picture
source=source; citation=quotation,quote; texte=text; titre=title
tenue=holding,dress; déroulement=course,conduct; conduite=conduct,driving; réalisateur=director
organisateur=organizer,organiser; coorganisateur=co-organizer; coordonnateur=coordinator
coordinateur=coordinator
coprésident=co-chair; présidence=chairmanship,presidency; président=president,chairperson,chair
vice-président=vice-president,vice-chair; secrétaire=secretary; rapporteur=rapporteur; trésorier=treasurer
apport=contribution; valeur ajoutée=added value; atout=asset; avantage=advantage,benefit; intérêt=interest
besoin=need; priorité=priority; exigence=requirement; attente=expectation
remerciement=thanks; gratitude=gratitude; félicitations=congratulations; reconnaissance=recognition
hommage=tribute; souhait=wish; vœu=wish; espoir=hope; préoccupation=concern; inquiétude=concern,worry
accent=emphasis; exemple=example; aspect=aspect; point=point; volet=component,strand; élément=element
partie=part,party; ensemble=whole,set; reste=rest; suite=follow-up,continuation
gestion=management; gestion des risques=risk management; pilotage=steering,management
suivi-évaluation=monitoring and evaluation; mobilisation=mobilization; implication=involvement
sensibilité=sensitivity
démarche=approach,step; approche=approach; méthode=method; méthodologie=methodology; méthodes=methods
technique=technique; procédure=procedure; mode opératoire=modus operandi; mécanisme=mechanism
modalité=modality,arrangement; dispositif=system,device,mechanism; processus=process; système=system
modèle=model; norme internationale=international standard; normes internationales=international standards
visioconférences=videoconferences; vidéo conférence=video conference; prochaine étape=next step
prochaines étapes=next steps; pilier=pillar; fil conducteur=common thread; pause=break
pause-café=coffee break
bénévolat=volunteering; bénévole=volunteer; volontaire=volunteer; volontariat=volunteering
boursier=scholarship holder; bourse=scholarship,grant,stock exchange; bourse d'études=scholarship
simulateur=simulator; atelier de travail=workshop; retraite=retreat,retirement,pension; camp=camp
camp d'été=summer camp; caravane=caravan; festival=festival; spectacle=show; concert=concert
réunion de haut niveau=high-level meeting; réunion ministérielle=ministerial meeting
réunion d'experts=expert meeting; réunion de coordination=coordination meeting
réunion annuelle=annual meeting
réunion de lancement=kick-off meeting; réunion publique=public meeting; réunion d'information=briefing
séance d'information=information session,briefing; séance plénière=plenary session
conseil municipal=municipal council; table des négociations=negotiating table; nombre=number
quantité=quantity,amount; montant=amount; total=total; chiffre=figure,number; taux=rate
pourcentage=percentage
moyenne=average; maximum=maximum; minimum=minimum; majorité=majority; minorité=minority
hausse=increase,rise; baisse=decrease,fall; augmentation=increase; diminution=decrease; réduction=reduction
litre=litre; tonne=tonne,ton; kilogramme=kilogram; kilo=kilo; gramme=gram; mètre=metre; kilomètre=kilometre
centimètre=centimetre; millimètre=millimetre; hectare=hectare; degré=degree
mètre carré=square metre; kilomètre carré=square kilometre; mètre cube=cubic metre; pièce=piece,room,coin
exemplaire=copy; unité=unit; paire=pair; caisse=crate,cash desk,fund; boîte=box; sac=bag; paquet=package
euro=euro; dollar=dollar; franc=franc; livre sterling=pound sterling; parité=parity
tour de table=round of introductions; compétences linguistiques=language skills
compétences numériques=digital skills
pensée critique=critical thinking; esprit critique=critical thinking; travail d'équipe=teamwork
vie quotidienne=daily life; point focal=focal point; points focaux=focal points
point de contact=contact point
`,
  verbs: `
organiser=organize,organise; former=train,form; se former=train; participer=participate,take part
assister=attend,assist; accueillir=host,welcome; recevoir=receive
avoir lieu=take place; se tenir=take place,be held; se dérouler=take place; tenir=hold
réunir=bring together,gather; rencontrer=meet; se réunir=meet,gather; rassembler=gather,bring together
se rencontrer=meet; s'entretenir=talk,meet; discuter=discuss; débattre=debate,discuss
examiner=examine,review; aborder=address,tackle; traiter=treat,address,process,deal; évoquer=mention,discuss
présenter=present; exposer=present,expose,exhibit; expliquer=explain; souligner=stress,emphasize,underline
insister=insist,stress; mettre l'accent=emphasize; rappeler=recall,remind
ajouter=add; déclarer=declare,state; affirmer=affirm,state; indiquer=indicate; préciser=specify,clarify
noter=note; signaler=report; annoncer=announce; dire=say,tell; exprimer=express; s'exprimer=speak
remercier=thank; féliciter=congratulate; saluer=welcome,greet; se féliciter=welcome
remettre=hand over,present,deliver; donner=give,donate; offrir=offer,donate; fournir=provide,supply
livrer=deliver
doter=equip,provide; équiper=equip; financer=fund,finance; cofinancer=co-finance,co-fund
subventionner=subsidize; parrainer=sponsor; soutenir=support; appuyer=support; s'appuyer=rely on,build on
aider=help,assist; accompagner=accompany,support; encadrer=supervise; encourager=encourage
inciter=encourage,urge; inviter=invite; appeler=call; prier=ask,request; exhorter=urge
engager=commit,engage,hire
s'engager=commit; conseiller=advise; orienter=guide,refer; diriger=lead,direct,manage
piloter=pilot,steer,lead; gérer=manage; coordonner=coordinate; animer=lead,facilitate; modérer=moderate
faciliter=facilitate; présider=chair,preside; coprésider=co-chair; superviser=supervise
contrôler=control,check; vérifier=verify,check; suivre=follow,monitor; évaluer=evaluate,assess
mesurer=measure
analyser=analyse,analyze; étudier=study; rechercher=search,seek; enquêter=investigate
élaborer=develop,draft,draw up; rédiger=draft,write; concevoir=design; préparer=prepare; planifier=plan
prévoir=plan,foresee,provide for; programmer=schedule,program; lancer=launch; inaugurer=inaugurate,open
ouvrir=open; clore=close; clôturer=close; achever=complete,finish; conclure=conclude
terminer=finish,end; finir=finish; commencer=begin,start; débuter=begin,start; démarrer=start; entamer=begin
poursuivre=continue,pursue,prosecute; continuer=continue; reprendre=resume,take back
interrompre=interrupt; suspendre=suspend; reporter=postpone; annuler=cancel,annul; mettre en œuvre=implement
mettre en place=set up,establish; mettre au point=develop; mettre à jour=update
mettre en lumière=highlight; mettre en évidence=highlight; mettre en avant=highlight,put forward
mettre en garde=warn; mettre en commun=pool,share; mettre à profit=make use of
mettre à disposition=make available
mettre fin=end,put an end; mettre en relief=highlight; mettre en pratique=put into practice
mettre en valeur=highlight,develop; prendre part=take part; prendre la parole=speak,take the floor
prendre en compte=take into account; prendre en considération=take into consideration
prendre en charge=take care of,take charge of; prendre conscience=become aware
prendre des mesures=take measures
prendre fin=end; prendre note=take note; prendre contact=contact; prendre position=take a position
tenir compte=take into account; faire face=face,cope; faire partie=be part,belong; faire part=share,inform
faire état=report; faire le point=take stock; faire appel=call on,appeal; faire connaître=make known
faire connaissance=become acquainted; faire preuve=show; faire progresser=advance; faire respecter=enforce
faire l'objet=be subject; faire avancer=advance; faire en sorte=ensure; donner lieu=give rise
donner suite=follow up; rendre compte=report; rendre hommage=pay tribute; rendre visite=visit
se rendre=go,visit
se rendre compte=realize; porter sur=focus on,concern; porter assistance=assist; viser=aim,target
avoir pour but=aim; avoir pour objectif=aim; avoir pour objet=aim; servir=serve; contribuer=contribute
se concentrer=focus; concentrer=concentrate,focus; être axé=focus; axer=focus; cibler=target; couvrir=cover
comprendre=understand,include; inclure=include; comporter=include,comprise; contenir=contain
consister=consist; constituer=constitute; composer=compose; regrouper=bring together,group
compter=count,number; dépasser=exceed; atteindre=reach,achieve; réaliser=carry out,achieve,realize
accomplir=accomplish
mener=lead,conduct,carry out; conduire=lead,conduct,drive; effectuer=carry out,perform
exécuter=execute,implement; entreprendre=undertake; appliquer=apply,enforce; adopter=adopt
approuver=approve; valider=validate
améliorer=improve; renforcer=strengthen,reinforce; accroître=increase; augmenter=increase
développer=develop; élargir=expand,widen; étendre=extend; approfondir=deepen; consolider=consolidate
perfectionner=improve,perfect
moderniser=modernize; promouvoir=promote; favoriser=promote,foster; stimuler=stimulate
sensibiliser=raise awareness,sensitize; informer=inform; communiquer=communicate
diffuser=broadcast,disseminate
publier=publish; éditer=publish,edit; distribuer=distribute; partager=share; échanger=exchange
transmettre=transmit,pass on; enseigner=teach; apprendre=learn; instruire=instruct,investigate
éduquer=educate
s'entraîner=train,practise; entraîner=train,lead to; exercer=exercise,practise; initier=initiate,introduce
certifier=certify; décerner=award; attribuer=award,assign,allocate; récompenser=reward; gagner=win,earn
remporter=win; obtenir=obtain,get; acquérir=acquire; bénéficier=benefit; profiter=benefit,profit
impliquer=involve,imply; associer=associate,involve; mobiliser=mobilize; représenter=represent
coopérer=cooperate; collaborer=collaborate; s'associer=join,partner; rejoindre=join; adhérer=join,adhere
intervenir=intervene,speak; répondre=respond,answer,reply; demander=ask,request; solliciter=request,seek
proposer=propose,offer; suggérer=suggest; recommander=recommend; conseiller de=advise; souhaiter=wish
espérer=hope; s'attendre=expect; identifier=identify; définir=define; déterminer=determine
établir=establish
créer=create,establish; fonder=found; instaurer=establish,introduce; instituer=institute,establish
installer=install; s'inscrire=register,enrol; inscrire=register,enrol; sélectionner=select; choisir=choose
visiter=visit; voyager=travel; se déplacer=travel,move; parcourir=travel,cover; célébrer=celebrate
fêter=celebrate; commémorer=commemorate; marquer=mark; honorer=honour; rendre=render,make,return
découler=result,stem; résulter=result; aboutir=result,lead to; déboucher=lead to; permettre=allow,enable
garantir=guarantee,ensure; assurer=ensure,provide; veiller=ensure,make sure; s'assurer=make sure
mettre en réseau=network; mettre en contact=put in touch; tirer parti=take advantage; tirer profit=benefit
tirer des enseignements=learn lessons; tirer la sonnette d'alarme=sound the alarm
passer en revue=review; dresser le bilan=take stock; jeter les bases=lay the foundations
ouvrir la voie=pave the way; jouer un rôle=play a role; relever le défi=meet the challenge
relever les défis=meet the challenges
être en mesure=be able; être chargé=be in charge; être responsable=be responsible; être issu=come from
être fier=be proud; concrétiser=materialize,achieve; optimiser=optimize; adapter=adapt; finaliser=finalize
intégrer=integrate
`,
  adjectives: `
annuel=annual,yearly; mensuel=monthly; hebdomadaire=weekly; quotidien=daily; trimestriel=quarterly
semestriel=half-yearly; biennal=biennial; bimensuel=fortnightly; pluriannuel=multi-year
conjoint=joint; commun=common,joint; mutuel=mutual; bilatéral=bilateral; multilatéral=multilateral
régional=regional; sous-régional=subregional; national=national; international=international; local=local
mondial=global,world; transfrontière=cross-border,transboundary; transfrontalier=cross-border
interrégional=interregional; interinstitutions=inter-agency; interministériel=interministerial
intersectoriel=cross-sectoral
pilote=pilot; initial=initial; final=final; préliminaire=preliminary; préparatoire=preparatory
plénier=plenary; introductif=introductory; consultatif=advisory,consultative; participatif=participatory
interactif=interactive
pédagogique=educational,teaching; didactique=didactic; théorique=theoretical; pratique=practical
avancé=advanced; approfondi=in-depth,advanced; intensif=intensive; spécialisé=specialized
professionnel=professional,vocational
qualifié=qualified,skilled; compétent=competent; expérimenté=experienced; chevronné=seasoned,experienced
bénévole=voluntary; volontaire=voluntary; personnalisé=personalized; sur mesure=tailor-made
adapté=adapted,suitable
haut=high; de haut niveau=high-level; ministériel=ministerial; extrabudgétaire=extrabudgetary
budgétaire=budgetary; financier=financial; matériel=material; logistique=logistical; technique=technical
opérationnel=operational
stratégique=strategic; tactique=tactical; thématique=thematic; transversal=cross-cutting
intersession=intersessional; informel=informal; formel=formal; officiel=official; officieux=unofficial
inaugural=inaugural; virtuel=virtual
hybride=hybrid; numérique=digital; électronique=electronic; interdisciplinaire=interdisciplinary
multidisciplinaire=multidisciplinary; pluridisciplinaire=multidisciplinary; novateur=innovative
innovant=innovative
fructueux=fruitful; constructif=constructive; utile=useful; efficace=effective,efficient
efficient=efficient; durable=sustainable,lasting; viable=viable; pertinent=relevant; prioritaire=priority
essentiel=essential
crucial=crucial; indispensable=indispensable,essential; nécessaire=necessary; important=important
majeur=major; mineur=minor; principal=main,principal; clé=key; central=central
complémentaire=complementary,additional
supplémentaire=additional,extra; global=overall,global,comprehensive; complet=complete,full,comprehensive
intégré=integrated; inclusif=inclusive; ouvert=open; étroit=close,narrow; actif=active; dynamique=dynamic
prochain=next,upcoming,forthcoming; futur=future; actuel=current,present; présent=present; récent=recent
ancien=former,old,ancient; précédent=previous; antérieur=previous; ultérieur=later,subsequent
suivant=following,next
sous-jacent=underlying; axé=focused; destiné=intended; consacré=devoted,dedicated; ciblé=targeted
concret=concrete; positif=positive; négatif=negative; chaleureux=warm; reconnaissant=grateful; fier=proud
honoré=honoured
`,
};
