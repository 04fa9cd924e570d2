import type { LexiconField } from "../lexicon-field.ts";

/** The nouns of any text: things, places, qualities, doings. */
export const everydayNouns: LexiconField = {
  nouns: `
chose=thing; truc=thing; objet=object,purpose; sorte=sort,kind; type=type; espèce=species,kind
forme=form,shape; manière=manner,way; façon=way; moyen=means,way; moyens=means,resources; cas=case
fait=fact; cause=cause; conséquence=consequence; origine=origin; source=source; début=beginning,start
commencement=beginning; fin=end; milieu=middle,environment
bout=end,piece; bord=edge; côté=side; coin=corner; face=face,side; fond=bottom,background; sommet=summit,top
base=base,basis; centre=centre; cœur=heart,core; cercle=circle; ligne=line; point=point; trait=line,trait
courbe=curve; angle=angle; niveau=level; degré=degree; hauteur=height; longueur=length; largeur=width
profondeur=depth; taille=size; grandeur=size
poids=weight; volume=volume; distance=distance; vitesse=speed; rythme=pace,rhythm; pression=pressure
puissance=power; tendance=trend,tendency; évolution=evolution,development; changement=change
mutation=change,transformation; transformation=transformation; modification=change,modification
amélioration=improvement; progression=progress,progression
recul=decline; déclin=decline; chute=fall; montée=rise; essor=rise,growth; boom=boom; augmentation=increase
accroissement=increase; élargissement=enlargement,expansion; extension=extension; expansion=expansion
développement=development; approfondissement=deepening; consolidation=consolidation
modernisation=modernization; harmonisation=harmonization
simplification=simplification; optimisation=optimization; actualisation=updating; renouvellement=renewal
rénovation=renovation; réorganisation=reorganization; restructuration=restructuring; création=creation
établissement=establishment,institution; instauration=establishment; introduction=introduction
installation=installation,facility; construction=construction
lancement=launch; promotion=promotion; accélération=acceleration; facilitation=facilitation
intensification=intensification; généralisation=generalization; diffusion=dissemination
distribution=distribution; répartition=distribution,breakdown; allocation=allocation,allowance
attribution=allocation; affectation=assignment,allocation; acquisition=acquisition; obtention=obtaining
utilisation=use; usage=use; emploi=use,job; application=application,implementation
exécution=execution,implementation; respect=respect,compliance; conformité=compliance,conformity
observation=observation; vérification=verification; certification=certification; accréditation=accreditation
validation=validation; approbation=approval; autorisation=authorization,permission
permission=permission; permis=permit,licence; permis de conduire=driving licence
interdiction=ban,prohibition; refus=refusal; rejet=rejection; retard=delay; avance=advance
attente=waiting,expectation; pause=break; arrêt=stop; interruption=interruption; suspension=suspension
annulation=cancellation; report=postponement; reprise=resumption,recovery; suite=continuation
relance=recovery,revival; retour=return; départ=departure; arrivée=arrival; entrée=entry,entrance
sortie=exit,outing; accès=access; passage=passage; chemin=path,way; voie=way,lane,track; trajet=journey
voyage=trip,journey,travel; promenade=walk; marche=walk,march,step; itinéraire=route
direction=direction,management; sens=meaning,direction,sense; destination=destination
étape=stage,step; échelle=scale,ladder; échelon=level,rank; cadre=framework,executive; structure=structure
ensemble=set,whole; totalité=totality; partie=part; portion=portion; morceau=piece; fragment=fragment
détail=detail; catégorie=category; classe=class; genre=kind,genre; série=series; suite=series; rangée=row
rang=rank,row; place=place,square; position=position
situation=situation; circonstance=circumstance; contexte=context; condition=condition; état=state
environnement=environment; ambiance=atmosphere; atmosphère=atmosphere; climat=climate
occasion=occasion,opportunity; opportunité=opportunity; possibilité=possibility,opportunity
chance=chance,luck; hasard=chance; probabilité=probability; éventualité=possibility
certitude=certainty; incertitude=uncertainty; doute=doubt; vérité=truth; réalité=reality; mensonge=lie
erreur=error,mistake; faute=fault,mistake; défaut=defect,default; lacune=gap,shortcoming
insuffisance=inadequacy,shortcoming; manque=lack; pénurie=shortage; carence=deficiency; absence=absence
présence=presence; existence=existence; disparition=disappearance
apparition=appearance; émergence=emergence; survenance=occurrence; phénomène=phenomenon; épisode=episode
scénario=scenario; perspective=prospect,perspective; vision=vision; vue=view
point de vue=point of view,viewpoint; regard=look; avis=opinion; jugement=judgment; idée=idea; notion=notion
concept=concept; théorie=theory; hypothèse=hypothesis; principe=principle
règle=rule; loi=law; norme=standard,norm; exception=exception; limite=limit; limitation=limitation
restriction=restriction; contrainte=constraint; obligation=obligation; devoir=duty; charge=burden,charge
fardeau=burden; poids=burden; tâche=task; travail=work; besogne=task; ouvrage=work,book; œuvre=work
effort=effort; peine=penalty,sorrow; soin=care; souci=concern
ennui=trouble,boredom; trouble=disorder,unrest; troubles=unrest; désaccord=disagreement; dispute=dispute
querelle=quarrel; bagarre=fight; choc=shock; coup=blow; impact=impact; influence=influence; rôle=role
fonction=function; utilité=usefulness; efficacité=effectiveness,efficiency; efficience=efficiency
performance=performance; capacité=capacity; potentiel=potential
aptitude=ability; faculté=faculty; habileté=skill; maîtrise=mastery,control; pratique=practice
habitude=habit; routine=routine; expérience=experience; essai=test,trial,essay; tentative=attempt; test=test
épreuve=test,ordeal; examen=exam,examination; preuve=proof; signe=sign; signal=signal; symbole=symbol
marque=mark,brand; trace=trace; indice=clue,index; indication=indication
indicateur=indicator; repère=landmark; référence=reference; renvoi=reference; définition=definition
explication=explanation; description=description; illustration=illustration; commentaire=comment
remarque=remark; critique=criticism; éloge=praise; reproche=reproach; excuse=excuse,apology; excuses=apology
conseil=advice,council; consigne=instruction; instruction=instruction
ordre=order; commande=order,command; demande=request,demand; exigence=requirement
revendication=demand,claim; réclamation=complaint; pétition=petition; souhait=wish; vœu=wish,vow
promesse=promise; serment=oath; contrat=contract; accord=agreement; entente=understanding; alliance=alliance
union=union; liaison=link,liaison; relation=relationship; rapport=report,relationship
rapports=relations; correspondance=correspondence; contact=contact; communication=communication
conversation=conversation; propos=remarks,words; mots=words; discours=speech; langage=language
expression=expression; terme=term; termes=terms; nom=name; prénom=first name; titre=title; numéro=number
code=code; adresse=address; carte=card,map; billet=ticket,note; ticket=ticket
timbre=stamp; enveloppe=envelope; lettre=letter; message=message; appel=call; téléphone=phone; bruit=noise
son=sound; silence=silence; lumière=light; ombre=shadow; couleur=colour; odeur=smell; goût=taste
forme=shape; apparence=appearance; aspect=appearance,aspect; beauté=beauty; laideur=ugliness
qualité=quality; défaut=flaw; mérite=merit; valeur=value; valeurs=values
importance=importance; gravité=seriousness; ampleur=extent,scale; étendue=extent; portée=scope,reach
champ=field; champ d'application=scope; domaine=field,area; domaines=areas,fields; secteur=sector,area
sphère=sphere; branche=branch; discipline=discipline; matière=subject; spécialité=speciality
spécialisation=specialization; filière=sector,course; profil=profile
compte=account; calcul=calculation; nombre=number; chiffre=figure; chiffres=figures; somme=sum; total=total
addition=addition,bill; différence=difference; écart=gap; fossé=gap; comparaison=comparison
équilibre=balance; déséquilibre=imbalance; égalité=equality; ressemblance=resemblance; similitude=similarity
contraste=contrast; contradiction=contradiction; paradoxe=paradox
proportion=proportion; part=share,part; tranche=slice,bracket; rapport qualité-prix=value for money
méthode=method; système=system; mécanisme=mechanism; appareil=device; instrument=instrument; outil=tool
machine=machine; moteur=engine,motor; pièce=part,room,coin; vis=screw; clou=nail; marteau=hammer; corde=rope
fil=thread,wire; câble=cable; chaîne=chain; nœud=knot; ficelle=string
bâton=stick; planche=board; poutre=beam; mur=wall; salle=room; chambre=room; bureau=office; hall=hall
entrée=entrance; sortie=exit; grille=grid,gate; portail=gate,portal; clôture=fence; cour=yard; place=square
parking=car park; trottoir=pavement,sidewalk; carrefour=crossroads; croisement=crossing
rond-point=roundabout; feu rouge=red light; panneau de signalisation=road sign
boulevard=boulevard; avenue=avenue; quai=quay,platform; bâtiment=building; édifice=building; tour=tower
établissement=institution; centre=centre; foyer=home,hostel; club=club; cercle=circle
association=association; organisation=organization; compagnie=company; société=company,society; firme=firm
agence=agency; service=service,department; services=services; département=department
direction=management,directorate; directorat=directorate; division=division; section=section; unité=unit
cellule=cell,unit; équipe=team; groupe=group; foule=crowd; masse=mass; majorité=majority; minorité=minority
élite=elite; membre=member; adhérent=member; compagnon=companion; voisin=neighbour; adversaire=opponent
rival=rival; héros=hero; héroïne=heroine; victime=victim
témoin=witness; passant=passer-by; visiteur=visitor; voyageur=traveller; touriste=tourist; guide=guide
chauffeur=driver; usager=user; bénéficiaire=beneficiary; ayant droit=entitled person; titulaire=holder
détenteur=holder; propriétaire=owner; locataire=tenant; occupant=occupant; fondateur=founder
créateur=creator; inventeur=inventor; pionnier=pioneer; initiateur=initiator
promoteur=promoter; partisan=supporter; protecteur=protector; garant=guarantor; garantie=guarantee
sauvegarde=safeguard; conservation=conservation; maintenance=maintenance; maintien=maintenance,keeping
entretien=maintenance,upkeep; réparation=repair; remplacement=replacement; rechange=spare
nettoyage=cleaning; lavage=washing; tri=sorting; collecte=collection; ramassage=collection
collecte de données=data collection; collecte de fonds=fundraising; enregistrement=registration,recording
inscription=registration; immatriculation=registration; identification=identification
reconnaissance=recognition; authentification=authentication; classification=classification
classement=ranking; comptage=count; dénombrement=count; quantification=quantification
publication=publication; parution=publication; affichage=display; étiquette=label; étiquetage=labelling
emballage=packaging; colis=parcel; livraison=delivery; envoi=sending,shipment
expédition=shipment,expedition; réception=receipt,reception; stock=stock; réserve=reserve; provision=supply
fourniture=supply; fournitures=supplies; fournitures scolaires=school supplies
fourniture de services=service delivery; prestation=service,benefit; prestations=benefits,services
prestation de services=service delivery; prestataire=provider; prestataire de services=service provider
fournisseur de services=service provider; tarification=pricing; gratuité=free access
abonnement=subscription; cotisation=contribution,dues; location=rental; loyer=rent; bail=lease
héritage=heritage,legacy; legs=legacy; cadeau=gift,present; prime=bonus; indemnité=allowance
être=being; êtres=beings; allocation=allowance; pension=pension; retraite=retirement; retraité=retiree; congé=leave
congé de maternité=maternity leave; vacances=holidays,vacation; repos=rest; sommeil=sleep; rêve=dream
réveil=awakening; lever=rising; coucher=setting; naissance=birth; vie=life; mort=death
deuil=mourning; funérailles=funeral; obsèques=funeral; enterrement=burial; tombe=grave; tombeau=tomb
cimetière=cemetery; cercueil=coffin; fleur=flower; bouquet=bouquet; couronne=crown,wreath; bougie=candle
flamme=flame; fumée=smoke; cendre=ash; poussière=dust; boue=mud; sable=sand; pierre=stone; rocher=rock
caillou=pebble; grotte=cave; trou=hole; fossé=ditch; piste=track,trail
sentier=path; bois=wood; feuille=leaf,sheet; branche=branch; racine=root; tronc=trunk; jardin=garden
potager=vegetable garden; serre=greenhouse; pré=meadow; prairie=meadow,grassland; pente=slope
col=pass,collar; pic=peak; cascade=waterfall; torrent=torrent; courant=current; vague=wave; marée=tide
port=harbour; phare=lighthouse; voile=sail; ancre=anchor; équipage=crew; cap=cape,course
horizon=horizon; terre=earth; univers=universe; matière=matter; atome=atom; molécule=molecule; gaz=gas
liquide=liquid; solide=solid; vapeur=steam; air=air; souffle=breath; goutte=drop; bulle=bubble; mousse=foam
éponge=sponge; particule=particle; substance=substance; élément=element; composante=component
composant=component; ingrédient=ingredient; mélange=mixture; combinaison=combination
fusion=merger,fusion; séparation=separation; division=division; rupture=break,rupture
fracture=fracture,divide; fissure=crack; écroulement=collapse; effondrement=collapse; défaillance=failure
dysfonctionnement=malfunction; fuite=leak,flight; perte=loss; gaspillage=waste; abandon=abandonment
oubli=forgetting; négligence=negligence; indifférence=indifference; passivité=passivity
activité=activity; mouvement=movement; geste=gesture; pas=step; saut=jump; course=race; bond=leap
élan=momentum; dynamique=dynamics,momentum; dynamisme=dynamism; vitalité=vitality; énergie=energy
enthousiasme=enthusiasm; motivation=motivation; détermination=determination
volonté politique=political will; persévérance=perseverance; constance=constancy
cohérence=coherence,consistency
continuité=continuity; permanence=permanence; pérennité=sustainability; durabilité=sustainability
viabilité=viability,sustainability; stabilité=stability; fiabilité=reliability; crédibilité=credibility
réputation=reputation; prestige=prestige; renommée=fame; popularité=popularity; notoriété=fame
visibilité=visibility; image de marque=brand image; rareté=rarity; abondance=abundance; excès=excess
urgence=urgency; priorité=priority; nécessité=necessity; besoin=need; besoins=needs; intérêt=interest
intérêt général=public interest; intérêt public=public interest; bien commun=common good; profit=benefit
avantage=advantage; inconvénient=disadvantage,drawback; privilège=privilege; faveur=favour; service=service
aide=help; secours=help; remède=remedy; alternative=alternative; option=option; choix=choice
préférence=preference; décision=decision; décret=decree; plan=plan; schéma=diagram,scheme; croquis=sketch
dessin=drawing; diagramme=diagram; graphique=chart,graph; courbe=curve; tableau=table; matrice=matrix
modèle=model; exemple=example; échantillon=sample; copie=copy; original=original; version=version
ébauche=draft; brouillon=draft; projet=draft; proposition=proposal
appendice=appendix; chapitre=chapter; introduction=introduction; préface=foreword,preface
préambule=preamble; table des matières=table of contents; index=index; note de bas de page=footnote
bibliographie=bibliography; volume=volume; tome=volume; recueil=collection; anthologie=anthology
encyclopédie=encyclopedia; almanach=almanac; annuaire=directory,yearbook; calendrier=calendar
journal intime=diary; carnet=notebook; cahier=notebook,exercise book; crayon=pencil; stylo=pen; encre=ink
gomme=eraser; règle=ruler; ciseaux=scissors; colle=glue; tableau noir=blackboard; craie=chalk; bureau=desk
banc=bench; écran=screen; clavier=keyboard; souris=mouse; fichier=file; téléchargement=download
application=application,app; application mobile=mobile application,mobile app; jeu de données=dataset
mégadonnées=big data; moteur de recherche=search engine; portail=portal; lien=link; hyperlien=hyperlink
blog=blog; forum=forum; réseau=network; connexion=connection; haut débit=broadband; fibre=fibre
antenne=antenna,branch; signal=signal; fréquence=frequency; onde=wave; spectre=spectrum; robot=robot
robotique=robotics; automatisation=automation; algorithme=algorithm; puce=chip; processeur=processor
espoir=hope; attention=attention; remerciements=thanks; bienvenue=welcome; adieu=farewell; bonjour=hello
merci=thanks; salut=hello,salvation; félicitation=congratulation; applaudissement=applause; ovation=ovation
acclamation=acclaim; surprise=surprise; fête=party,celebration; cérémonie=ceremony; rite=rite; rituel=ritual
danger=danger; peur=fear; panique=panic; horreur=horror; terreur=terror
souffrance=suffering; douleur=pain; détresse=distress; désespoir=despair; solitude=loneliness
isolement=isolation; pauvreté=poverty; faim=hunger; soif=thirst; fatigue=fatigue; faiblesse=weakness
force=strength; point fort=strength; point faible=weakness; points forts=strengths
points faibles=weaknesses; atout=asset; fragilité=fragility; solidité=solidity; robustesse=robustness
souplesse=flexibility
flexibilité=flexibility; rigidité=rigidity; complexité=complexity; simplicité=simplicity; clarté=clarity
précision=accuracy,precision; exactitude=accuracy; ambiguïté=ambiguity; nuance=nuance; subtilité=subtlety
logique=logic; argument=argument; argumentation=argumentation; raisonnement=reasoning
justification=justification; motif=reason,motive,pattern; motivation=motivation
intention=intention; objectif=objective; ambition=ambition; mission=mission; vocation=vocation
destin=destiny; sort=fate; avenir=future; futur=future; passé=past; présent=present
actualité=topicality,news; époque=era,period; ère=era; âge=age; siècle=century; millénaire=millennium
instant=moment; moment=moment,time; fois=time; heure=hour,time; lendemain=next day; veille=eve,day before
aube=dawn
crépuscule=dusk; fin de semaine=weekend; week-end=weekend; jour férié=public holiday; nouvel an=new year
noël=Christmas; pâques=Easter; ramadan=Ramadan; durée=duration; longévité=longevity; ancienneté=seniority
antécédent=antecedent; précédent=precedent; premier pas=first step; pas en avant=step forward
tournant=turning point; jubilé=jubilee; cinquantenaire=fiftieth anniversary; centenaire=centenary
bicentenaire=bicentenary; dixième anniversaire=tenth anniversary
vingtième anniversaire=twentieth anniversary; cycle=cycle; saison=season; fréquence=frequency
régularité=regularity; ponctualité=punctuality; simultanéité=simultaneity; priorisation=prioritization
décideur politique=policymaker; élaboration des politiques=policymaking
processus décisionnel=decision-making process; prise de décisions=decision-making
premier intervenant=first responder; premiers intervenants=first responders
intervenants de première ligne=first responders; système de gestion=management system
salle de conférence=conference room; salle des fêtes=hall; maison de la culture=house of culture
maison des jeunes=youth centre; centre de jeunesse=youth centre; centre jeunesse=youth centre
centre de ressources=resource centre; centre communautaire=community centre
centre de recherche=research centre; centre de documentation=documentation centre
centre d'excellence=centre of excellence; pôle=hub,pole; incubateur=incubator; accélérateur=accelerator
observatoire=observatory; inspection générale=inspectorate; inspectorat=inspectorate
secrétariat général=general secretariat; sous-direction=sub-directorate; sous-titre=subtitle
sous-région=subregion; sous-secteur=subsector; arrière-pays=hinterland
arrière-plan=background; avant-garde=vanguard; avant-projet=preliminary draft; après-guerre=post-war period
contre-mesure=countermeasure; contremesure=countermeasure; contrepartie=counterpart
contre-attaque=counterattack; coopération bilatérale=bilateral cooperation
coopération policière=police cooperation; coopération judiciaire=judicial cooperation
coopération transfrontalière=cross-border cooperation; interaction=interaction
interdépendance=interdependence; interopérabilité=interoperability; interconnexion=interconnection
synergie=synergy; complémentarité=complementarity; multilatéralisme=multilateralism
régionalisme=regionalism; voie diplomatique=diplomatic channel; bonne foi=good faith; bonne volonté=goodwill
ambassadeur de bonne volonté=goodwill ambassador; bons offices=good offices
état des lieux=overview,stocktaking; tour d'horizon=overview; aperçu=overview
vue d'ensemble=overview; mise en scène=staging; mot-clé=keyword; mot clé=keyword
mot d'ordre=slogan,watchword; mot de bienvenue=welcoming remarks; remarques liminaires=opening remarks
discours d'ouverture=opening speech,opening remarks; observations finales=closing remarks
allocution d'ouverture=opening address; prise de vue=shot; compte à rebours=countdown
pied d'égalité=equal footing; fil de l'eau=flow
`,
};
