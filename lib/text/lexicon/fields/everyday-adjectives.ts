import type { LexiconField } from "../lexicon-field.ts";

/** The adjectives of any text. */
export const everydayAdjectives: LexiconField = {
  adjectives: `
bon=good; mauvais=bad,poor; meilleur=better,best; pire=worse,worst; nouveau=new; neuf=new; ancien=former,old
même=same; autre=other; simple=simple; facile=easy; difficile=difficult,hard; complexe=complex
compliqué=complicated; possible=possible; impossible=impossible; probable=likely,probable
improbable=unlikely; éventuel=possible,potential; potentiel=potential; réel=real; vrai=true,real
véritable=real,genuine; authentique=authentic; exact=exact; précis=precise,specific; correct=correct
incorrect=incorrect; erroné=wrong,erroneous; approximatif=approximate; clair=clear; évident=obvious
visible=visible; invisible=invisible; apparent=apparent; général=general; particulier=particular,private
spécifique=specific; spécial=special; unique=unique; rare=rare; fréquent=frequent; courant=common,current
commun=common; ordinaire=ordinary; normal=normal; anormal=abnormal; habituel=usual; inhabituel=unusual
exceptionnel=exceptional; extraordinaire=extraordinary; remarquable=remarkable; notable=notable
considérable=considerable; significatif=significant; substantiel=substantial; sensible=sensitive,noticeable
suffisant=sufficient; insuffisant=insufficient,inadequate; adéquat=adequate,appropriate
approprié=appropriate; convenable=suitable; inapproprié=inappropriate; utile=useful; inutile=useless
favorable=favourable; défavorable=unfavourable; propice=conducive; bienvenu=welcome; souhaitable=desirable
acceptable=acceptable; inacceptable=unacceptable; admissible=eligible; éligible=eligible; valable=valid
nul=void,zero; total=total; partiel=partial; entier=entire,whole; complet=complete
incomplet=incomplete; intégral=full,integral; absolu=absolute; relatif=relative,relating
relatif à=relating to,on; lié=linked,related; lié à=related to; relié=connected; connexe=related
voisin=neighbouring; proche=close,near; lointain=distant; éloigné=remote; reculé=remote; isolé=isolated
extérieur=external; intérieur=internal; interne=internal; externe=external; central=central
latéral=side,lateral
supérieur=higher; inférieur=lower; moyen=average,medium; intermédiaire=intermediate; extrême=extreme
maximal=maximum; minimal=minimum; optimal=optimal; immense=huge,immense; énorme=enormous,huge
gigantesque=gigantic; minuscule=tiny; infime=tiny; vaste=vast,wide; étendu=extensive; limité=limited
illimité=unlimited; restreint=limited,restricted; réduit=reduced; nombreux=numerous,many; multiple=multiple
divers=various,diverse; varié=varied; différent=different; similaire=similar; semblable=similar
pareil=similar; identique=identical; analogue=similar; équivalent=equivalent; comparable=comparable
distinct=distinct; séparé=separate; opposé=opposite; contraire=contrary; inverse=reverse
réciproque=reciprocal; partagé=shared; conjugué=combined; combiné=combined; simultané=simultaneous
successif=successive
consécutif=consecutive; continu=continuous; continuel=continual; constant=constant; régulier=regular
irrégulier=irregular; périodique=periodic; occasionnel=occasional; temporaire=temporary
éphémère=short-lived; durable=lasting,sustainable; permanent=permanent; éternel=eternal
définitif=final,definitive; immédiat=immediate; instantané=instant; imminent=imminent; soudain=sudden
brusque=abrupt
inattendu=unexpected; imprévu=unforeseen; prévu=planned,scheduled; prévisible=foreseeable,predictable
imprévisible=unpredictable; tardif=late; précoce=early; rapide=rapid; accéléré=accelerated; lent=slow
graduel=gradual; progressif=gradual,progressive; récent=recent; nouveau-né=newborn; moderne=modern
contemporain=contemporary; antique=ancient; médiéval=medieval; traditionnel=traditional
classique=classic,classical; innovateur=innovative; original=original; inédit=unprecedented,novel
sans précédent=unprecedented; singulier=singular; étrange=strange; bizarre=strange; mystérieux=mysterious
officiel=official; légitime=legitimate; authentifié=authenticated; certifié=certified
agréé=approved,certified; reconnu=recognized; réputé=renowned; important=important; primordial=essential
vital=vital
capital=capital,essential; fondamental=fundamental; élémentaire=elementary,basic; basique=basic
principal=main; secondaire=secondary; accessoire=incidental; facultatif=optional; optionnel=optional
obligatoire=mandatory; requis=required; exigé=required; nécessaire=necessary; indispensable=indispensable
inévitable=inevitable; grave=serious,grave; sérieux=serious; critique=critical; crucial=crucial
délicat=delicate
sensible=sensitive; urgent=urgent; pressant=pressing; alarmant=alarming; inquiétant=worrying
préoccupant=worrying; terrible=terrible; horrible=horrible; affreux=awful; tragique=tragic
dramatique=dramatic; catastrophique=catastrophic; désastreux=disastrous; néfaste=harmful; nuisible=harmful
nocif=harmful; préjudiciable=harmful; inoffensif=harmless; dangereux=dangerous; risqué=risky
précaire=precarious
vulnérable=vulnerable; fragile=fragile; robuste=robust; résistant=resistant; solide=solid,strong; ferme=firm
souple=flexible; flexible=flexible; rigide=rigid; strict=strict; rigoureux=rigorous; sévère=severe,strict
lourd=heavy; intense=intense; intensif=intensive; profond=deep,profound; fort=strong; puissant=powerful
faible=weak,low; modeste=modest; modéré=moderate; élevé=high; bas=low; accru=increased,enhanced
croissant=growing,increasing; décroissant=decreasing; grandissant=growing; renforcé=strengthened,enhanced
amélioré=improved; renouvelé=renewed; actualisé=updated; révisé=revised; détaillé=detailed
exhaustif=exhaustive,comprehensive; sommaire=summary; bref=brief; concis=concise; succinct=succinct
court=short; long=long; prolongé=prolonged; interminable=endless; excellent=excellent; parfait=perfect
formidable=great
magnifique=magnificent; splendide=splendid; superbe=superb; merveilleux=wonderful; agréable=pleasant
désagréable=unpleasant; confortable=comfortable; commode=convenient; convivial=friendly,user-friendly
attrayant=attractive; attractif=attractive; séduisant=attractive; encourageant=encouraging
prometteur=promising; convaincant=convincing; persuasif=persuasive; inspirant=inspiring
stimulant=stimulating
captivant=captivating; impressionnant=impressive; spectaculaire=spectacular; symbolique=symbolic
emblématique=emblematic; représentatif=representative; typique=typical; caractéristique=characteristic
propre=own; personnel=personal; individuel=individual; collectif=collective; général=general; public=public
privé=private; intime=intimate; social=social; humain=human; animal=animal; naturel=natural
artificiel=artificial
synthétique=synthetic; chimique=chemical; matériel=material; immatériel=intangible; physique=physical
virtuel=virtual; concret=concrete; abstrait=abstract; théorique=theoretical; pratique=practical
empirique=empirical; scientifique=scientific; technique=technical; méthodique=methodical
méthodologique=methodological; systématique=systematic; systémique=systemic; structurel=structural
structuré=structured
cohérent=coherent,consistent; incohérent=inconsistent; logique=logical; rationnel=rational
raisonnable=reasonable; absurde=absurd; sensé=sensible; équilibré=balanced; déséquilibré=unbalanced
harmonieux=harmonious; homogène=homogeneous; hétérogène=heterogeneous; uniforme=uniform; commun=shared
unifié=unified; uni=united; divisé=divided; fragmenté=fragmented; disponible=available
indisponible=unavailable
accessible=accessible; inaccessible=inaccessible; abordable=affordable; ouvert=open; libre=free
autonome=autonomous,independent; indépendant=independent; dépendant=dependent; interdépendant=interdependent
responsable=responsible; capable=capable,able; incapable=unable,incapable; apte=fit,able; prêt=ready
préparé=prepared; disposé=willing; enclin=inclined; engagé=committed; impliqué=involved
dévoué=dedicated,devoted
résolu=resolute; actif=active; passif=passive; inactif=inactive; proactif=proactive
réactif=responsive,reactive; productif=productive; efficace=effective; inefficace=ineffective,inefficient
performant=efficient,high-performing; compétent=competent; incompétent=incompetent; habile=skilful
adroit=skilful; expérimenté=experienced; novice=novice; débutant=beginner; senior=senior; junior=junior
confirmé=confirmed,experienced
concerné=concerned,relevant; intéressé=interested; touché=affected; affecté=affected; exposé=exposed
soumis=subject; assujetti=subject; bénéficiaire=beneficiary; donateur=donor; récepteur=receiving
précité=above-mentioned; ci-joint=attached; joint=joint,attached; inclus=included; exclu=excluded
compris=included,understood; absent=absent; présent=present; manquant=missing; perdu=lost; trouvé=found
caché=hidden; dissimulé=hidden
ouvert au public=open to the public; à long terme=long-term; à court terme=short-term
à moyen terme=medium-term; à temps plein=full-time; à temps partiel=part-time; à grande échelle=large-scale
à petite échelle=small-scale; à distance=remote; en ligne=online; en cours=ongoing
en développement=developing; de longue date=long-standing; de premier plan=leading; de base=basic
de pointe=advanced,cutting-edge; de qualité=quality
de grande envergure=large-scale,wide-ranging; clé=key; phare=flagship; zéro=zero; hors ligne=offline
hors pair=outstanding; haut de gamme=high-end; fait maison=homemade; sensible au genre=gender-sensitive
sensible à la dimension de genre=gender-responsive
tenant compte de la problématique hommes-femmes=gender-sensitive; axé sur les résultats=results-oriented
fondé sur des données probantes=evidence-based; fondé=based,founded; basé=based
situé=located; établi=established; connu=known; intitulé=entitled,titled; dénommé=named; composé=composed
constitué=made up; issu=from; originaire=native; natif=native; local=local; vivant=lively; animé=lively
chargé=busy,loaded; chargé de=responsible for; responsable de=responsible for; désireux=eager
soucieux=concerned; conscient=aware; inconscient=unconscious; averti=informed; informé=informed
formé=trained
bien formé=well trained; éduqué=educated; instruit=educated; qualifié=qualified; diplômé=graduate
breveté=certified; accrédité=accredited; enregistré=registered; inscrit=registered,enrolled
identifié=identified; anonyme=anonymous; nominal=nominal; numéral=numeral; numérique=digital,numerical
chiffré=encrypted,quantified; statistique=statistical; mathématique=mathematical; géométrique=geometric
graphique=graphic
visuel=visual; sonore=sound; oral=oral; verbal=verbal; écrit=written; textuel=textual; manuscrit=handwritten
interactif=interactive; multimédia=multimedia; mobile=mobile; fixe=fixed; immobile=motionless
stationnaire=stationary; automatique=automatic; manuel=manual; électronique=electronic; magnétique=magnetic
optique=optical; nocturne=night; diurne=daytime; matinal=morning; estival=summer; hivernal=winter
printanier=spring
automnal=autumn; lunaire=lunar; céleste=celestial; aquatique=aquatic; polaire=polar; tropical=tropical
tempéré=temperate; rude=harsh; hostile=hostile; amical=friendly; fraternel=fraternal; cordial=cordial
affectueux=affectionate; tendre=tender; respectueux=respectful; irrespectueux=disrespectful; digne=worthy
indigne=unworthy; noble=noble; glorieux=glorious; héroïque=heroic; victorieux=victorious; vaincu=defeated
triomphant=triumphant; vain=vain; fier=proud; orgueilleux=proud; humble=humble; arrogant=arrogant
égoïste=selfish; altruiste=altruistic; jaloux=jealous; cynique=cynical; naïf=naive; sceptique=sceptical
optimiste=optimistic; pessimiste=pessimistic; réaliste=realistic; idéaliste=idealistic
pragmatique=pragmatic; idéologique=ideological; éthique=ethical; légendaire=legendary; mythique=mythical
fictif=fictitious; imaginaire=imaginary
`,
  adverbs: `
bien=well; mal=badly; mieux=better; pis=worse; vraiment=really; plutôt=rather; assez=quite; presque=almost
notamment=including; surtout=especially; tout à fait=completely; plus ou moins=more or less
de bonne heure=early; en avance=early; en retard=late; à l'heure=on time
de temps en temps=from time to time; tout le temps=all the time; en permanence=permanently
sans cesse=constantly; sans doute=probably
sans délai=without delay; sans relâche=tirelessly; à l'unanimité=unanimously; à la hausse=upward
à la baisse=downward; à pied=on foot; à la main=by hand; à l'échelle mondiale=worldwide
à l'échelle nationale=nationwide; dans le monde entier=worldwide
dans tout le pays=across the country,nationwide; à travers le pays=across the country,nationwide
en commun=jointly; côte à côte=side by side; main dans la main=hand in hand
l'année dernière=last year; l'an dernier=last year; l'année prochaine=next year; cette année=this year
le mois dernier=last month; la semaine dernière=last week; le mois prochain=next month
la semaine prochaine=next week; par an=a year,annually; par mois=a month; par jour=a day; par semaine=a week
tous les ans=every year; chaque année=every year,annually; tous les jours=every day
toute la journée=all day
par écrit=in writing; par téléphone=by phone; par courriel=by email; de vive voix=orally; à haute voix=aloud
à voix basse=quietly; par cœur=by heart; par hasard=by chance; exprès=on purpose; volontairement=voluntarily
par terre=on the ground; en haut=above; en bas=below; en avant=forward; en arrière=backward
à droite=on the right; à gauche=on the left; tout droit=straight on; face à face=face to face
un par un=one by one
en moyenne=on average; au maximum=at most; au minimum=at least; deux fois=twice; une fois=once
pour la première fois=for the first time; une fois de plus=once again; encore une fois=once again
à plusieurs reprises=repeatedly; à maintes reprises=repeatedly; d'urgence=urgently; en urgence=urgently
en premier=first; en dernier=last; pour toujours=forever; à jamais=forever; à vie=for life; de loin=by far
à fond=thoroughly
`,
};
