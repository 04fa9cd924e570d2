import type { LexiconField } from "../lexicon-field.ts";

/** Occupations and ranks, culture and sport, body, food, home and feelings. */
export const peopleCulture: LexiconField = {
  nouns: `
général=general; colonel=colonel; lieutenant-colonel=lieutenant colonel; lieutenant=lieutenant
capitaine=captain; commandant=commander,major; sergent=sergeant; caporal=corporal; amiral=admiral
maréchal=marshal; général de brigade=brigadier general; général de division=major general
grade militaire=military rank
inspecteur de police=police inspector; inspecteur général=inspector general
directeur de projet=project director; chef de section=head of section; chef d'unité=head of unit
chef de division=head of division; responsable de projet=project manager
responsable de programme=programme manager; chargé de projet=project officer
chargé de programme=programme officer; chargée de projet=project officer
coordonnateur de projet=project coordinator; coordonnatrice=coordinator; assistant=assistant
assistante=assistant; adjointe=deputy; secrétaire exécutif=executive secretary
administrateur=administrator,officer; gestionnaire=manager; gérant=manager
cadre dirigeant=executive; patron=boss; maître d'œuvre=project manager; superviseur=supervisor
collègue=colleague; collaborateur=colleague,staff member; subordonné=subordinate; supérieur=superior
associé=partner,associate; homme d'affaires=businessman; hommes d'affaires=businessmen
chef d'entreprise=business owner,entrepreneur
chefs d'entreprise=business owners,entrepreneurs; technicien=technician; mécanicien=mechanic
électricien=electrician; plombier=plumber; menuisier=carpenter; maçon=mason; soudeur=welder
couturier=dressmaker; couturière=seamstress; tailleur=tailor; coiffeur=hairdresser; boulanger=baker
boucher=butcher; cuisinier=cook; serveur=waiter
jardinier=gardener; concierge=caretaker; femme de ménage=cleaner; domestique=servant; facteur=postman,factor
livreur=delivery person; marin=sailor; matelot=sailor; astronaute=astronaut; physicien=physicist
chimiste=chemist; biologiste=biologist; mathématicien=mathematician; historien=historian
géographe=geographer
sociologue=sociologist; philosophe=philosopher; politologue=political scientist; linguiste=linguist
archéologue=archaeologist; anthropologue=anthropologist; criminologue=criminologist; universitaire=academic
académicien=academician; penseur=thinker; intellectuel=intellectual; théoricien=theorist; analyste=analyst
stratège=strategist
statisticien=statistician; programmeur=programmer; développeur=developer; concepteur=designer
graphiste=graphic designer; webmestre=webmaster; cinéaste=film-maker; photographe=photographer
caméraman=cameraman; présentateur=presenter; chroniqueur=columnist; commentateur=commentator
écrivain=writer; romancier=novelist
auteur dramatique=playwright; poète=poet; poésie=poetry; poème=poem; roman=novel; conte=tale
nouvelle littéraire=short story; littérature=literature; théâtre=theatre; pièce de théâtre=play
comédie=comedy; tragédie=tragedy; drame=drama,tragedy; scène=stage,scene; comédien=actor; acteur=actor
actrice=actress; danse=dance; danseur=dancer
ballet=ballet; musique=music; musicien=musician; chanteur=singer; chanson=song; chant=singing,song
orchestre=orchestra; chœur=choir; chorale=choir; compositeur=composer; chef d'orchestre=conductor
instrument=instrument; piano=piano; violon=violin; guitare=guitar; tambour=drum; flûte=flute
trompette=trumpet; opéra=opera
cinéma=cinema; film=film; documentaire=documentary; film documentaire=documentary film
court métrage=short film; dessin animé=cartoon; dessin=drawing; dessinateur=cartoonist,designer
peinture=painting,paint; peintre=painter; sculpture=sculpture; sculpteur=sculptor; art=art; arts=arts
artiste=artist; beaux-arts=fine arts; œuvre=work
œuvre d'art=work of art; chef-d'œuvre=masterpiece; musée=museum; galerie=gallery; collection=collection
collectionneur=collector; patrimoine=heritage; patrimoine culturel=cultural heritage
patrimoine mondial=world heritage; biens culturels=cultural property; bien culturel=cultural property
monument=monument; statue=statue
château=castle; palais=palace; tour=tower,tour,turn; forteresse=fortress; ruines=ruins
site archéologique=archaeological site; fouilles=excavation; antiquité=antiquity; archive=archive
archives=archives; archiviste=archivist; manuscrit=manuscript; culture=culture; civilisation=civilization
centre culturel=cultural centre
mode=fashion,mode; design=design; bijou=jewel; broderie=embroidery; tapis=carpet; poterie=pottery
céramique=ceramics; costume=costume,suit; folklore=folklore; bande dessinée=comic,comic strip; jouet=toy
jeu=game,play; jeux=games; jeu vidéo=video game; jeux vidéo=video games; loisir=leisure
divertissement=entertainment
sport=sport; sportif=athlete; sportive=athlete; athlète=athlete; athlétisme=athletics; joueur=player
équipe nationale=national team; entraîneur=coach; match=match; tournoi=tournament; championnat=championship
champion=champion; coupe=cup,cut; coupe du monde=world cup; médaille=medal; trophée=trophy; stade=stadium
terrain de sport=sports ground
terrain de jeu=playground; gymnase=gymnasium; piscine=swimming pool; football=football
footballeur=footballer; basket-ball=basketball; volley-ball=volleyball; handball=handball; rugby=rugby
tennis=tennis; boxe=boxing; lutte sportive=wrestling; judo=judo; natation=swimming; cyclisme=cycling
cycliste=cyclist; course=race,running
course à pied=running; coureur=runner; randonnée=hike; ski=skiing; échecs=chess
jeux olympiques=olympic games; ballon=ball; balle=ball,bullet; arbitre sportif=referee; dopage=doping
supporteur=fan; supporter=fan; corps=body; tête=head; visage=face; œil=eye; yeux=eyes; oreille=ear; nez=nose
bouche=mouth; dent=tooth; lèvre=lip
cheveu=hair; cheveux=hair; peau=skin; cou=neck; gorge=throat; épaule=shoulder; bras=arm; coude=elbow
main=hand; doigt=finger; poitrine=chest; ventre=belly; dos=back; jambe=leg; genou=knee; pied=foot
cœur=heart; sang=blood; cerveau=brain; poumon=lung; estomac=stomach; foie=liver; os=bone; muscle=muscle
nerf=nerve
repas=meal; petit déjeuner=breakfast; déjeuner=lunch; dîner=dinner; plat=dish; nourriture=food; aliment=food
aliments=food; boisson=drink; café=coffee,café; thé=tea; bière=beer; jus=juice; sucre=sugar; sel=salt
poivre=pepper; chocolat=chocolate; gâteau=cake; glaçon=ice cube; soupe=soup; salade=salad; tomate=tomato
carotte=carrot; oignon=onion
ail=garlic; orange=orange; citron=lemon; banane=banana; abricot=apricot; grenade de fruit=pomegranate
recette=recipe,revenue; assiette=plate; verre d'eau=glass of water; bouteille=bottle; fourchette=fork,range
cuillère=spoon; marmite=pot; four=oven; réfrigérateur=refrigerator; vêtement=clothing,garment
vêtements=clothes,clothing
chemise=shirt; pantalon=trousers; robe=dress; jupe=skirt; manteau=coat; veste=jacket; chapeau=hat
chaussure=shoe; chaussette=sock; écharpe=scarf; voile=veil,sail; parapluie=umbrella; sac à dos=backpack
montre=watch; horloge=clock; clé=key; clef=key; serrure=lock; table=table; chaise=chair; armoire=cupboard
étagère=shelf; miroir=mirror
couverture=blanket,cover,coverage; drap=sheet; oreiller=pillow; savon=soap; serviette=towel; balai=broom
seau=bucket; rideau=curtain; plafond=ceiling; plancher=floor; étage=floor,storey; escalier=stairs
ascenseur=lift,elevator; cave=cellar; grenier=attic; cour=yard,court; balcon=balcony; cheminée=chimney
robinet=tap; tuyau=pipe
amour=love; amitié=friendship; ami=friend; amie=friend; camarade=comrade,classmate; copain=friend; joie=joy
bonheur=happiness; plaisir=pleasure; tristesse=sadness; malheur=misfortune; colère=anger; peur=fear
crainte=fear; angoisse=anxiety; honte=shame; fierté=pride; honneur=honour; courage=courage
lâcheté=cowardice; bravoure=bravery
sacrifice=sacrifice; patience=patience; sagesse=wisdom; bonté=kindness; gentillesse=kindness
générosité=generosity; empathie=empathy; compassion=compassion; pitié=pity; surprise=surprise
émotion=emotion; sentiment=feeling; sensation=sensation; humeur=mood; caractère=character
personnalité=personality; volonté=will; désir=desire
envie=desire,envy; passion=passion; rêve=dream; imagination=imagination; créativité=creativity
talent=talent; génie=genius; intelligence=intelligence; esprit=spirit,mind; âme=soul; raison=reason
pensée=thought; mémoire=memory; souvenir=memory,souvenir; oubli=oblivion; curiosité=curiosity
ambition=ambition; vertu=virtue; vice=vice
`,
  verbs: `
jouer=play; danser=dance; chanter=sing; peindre=paint; dessiner=draw; sculpter=sculpt; composer=compose
courir=run; nager=swim; sauter=jump; marcher=walk; grimper=climb; monter=climb,go up,mount
descendre=go down,descend; tomber=fall; s'asseoir=sit; asseoir=seat; se lever=stand up,rise
lever=raise,lift; se coucher=lie down; dormir=sleep
se réveiller=wake up; réveiller=wake; manger=eat; boire=drink; cuisiner=cook; cuire=cook,bake; goûter=taste
déjeuner=have lunch; dîner=have dinner; laver=wash; habiller=dress; coudre=sew; tisser=weave
aimer=love,like; détester=hate; haïr=hate; adorer=adore; préférer=prefer; plaire=please; rire=laugh
sourire=smile; pleurer=cry; crier=shout
craindre=fear; avoir peur=be afraid; avoir besoin=need; avoir raison=be right; avoir tort=be wrong
avoir envie=want; avoir faim=be hungry; avoir soif=be thirsty; avoir l'intention=intend
avoir accès=have access; avoir recours=resort; avoir droit=be entitled; avoir conscience=be aware
avoir hâte=look forward; rêver=dream; imaginer=imagine
penser=think; réfléchir=reflect,think; se souvenir=remember; oublier=forget; regretter=regret
s'inquiéter=worry; inquiéter=worry; étonner=surprise,astonish; surprendre=surprise; émouvoir=move
inspirer=inspire; motiver=motivate; décourager=discourage; rassurer=reassure; consoler=console
caresser=stroke; embrasser=kiss,embrace
respirer=breathe; saigner=bleed; transpirer=sweat; sentir=feel,smell; ressentir=feel; toucher=touch,affect
regarder=look,watch; voir=see; observer=observe; apercevoir=catch sight of,notice; remarquer=notice,remark
entendre=hear; écouter=listen; exposer une œuvre=exhibit; restaurer=restore; entraîner une équipe=coach
concourir=compete
`,
  adjectives: `
culturel=cultural; artistique=artistic; littéraire=literary; poétique=poetic; théâtral=theatrical
musical=musical; cinématographique=film; documentaire=documentary; archéologique=archaeological
patrimonial=heritage; sportif=sports,sporting; olympique=olympic; ludique=playful; créatif=creative
talentueux=talented; doué=gifted; célèbre=famous
connu=known,well-known; inconnu=unknown; méconnu=little-known; renommé=renowned; éminent=eminent
prestigieux=prestigious; populaire=popular; intelligent=intelligent; sage=wise; bête=stupid; fou=mad,crazy
curieux=curious; courageux=brave,courageous; brave=brave; lâche=cowardly; gentil=kind,nice; méchant=nasty
aimable=kind; poli=polite
honnête=honest; malhonnête=dishonest; sincère=sincere; loyal=loyal; fidèle=faithful; généreux=generous
avare=miserly; patient=patient; impatient=impatient; calme=calm; tranquille=quiet; nerveux=nervous
timide=shy; heureux=happy,pleased; malheureux=unhappy; content=pleased,happy; satisfait=satisfied
triste=sad; joyeux=joyful; fâché=angry
inquiet=worried,concerned; préoccupé=concerned; surpris=surprised; étonnant=surprising; amusant=fun
drôle=funny; ennuyeux=boring; intéressant=interesting; intéressé=interested; passionnant=exciting
passionné=passionate; enthousiaste=enthusiastic; motivé=motivated; ambitieux=ambitious; déterminé=determined
prudent=cautious; attentif=attentive
beau=beautiful,fine; joli=pretty; laid=ugly; grand=large,big,great,tall; petit=small,little; gros=big,fat
mince=thin; maigre=thin; fort=strong; faible=weak,low; robuste=robust; solide=solid; fragile=fragile
lourd=heavy; léger=light,slight; dur=hard; mou=soft; doux=soft,gentle,mild; rapide=fast,rapid,quick
lent=slow; long=long; court=short; large=wide,broad
épais=thick; plat=flat; rond=round; carré=square; pointu=sharp; droit=right,straight; gauche=left
plein=full; vide=empty; fermé=closed; cassé=broken; mouillé=wet; frais=fresh,cool; cru=raw; cuit=cooked
sucré=sweet; salé=salty; amer=bitter; délicieux=delicious; blanc=white; noir=black; gris=grey; rouge=red
bleu=blue; jaune=yellow; rose=pink
violet=purple; brun=brown; marron=brown; clair=clear,light; sombre=dark; obscur=dark,obscure
lumineux=bright; brillant=brilliant,bright; fatigué=tired; endormi=asleep; assis=seated; debout=standing
nu=naked,bare; fatal=fatal; mortel=deadly,fatal; affamé=hungry; végétarien=vegetarian; corporel=bodily,body
cardiaque=cardiac; sanguin=blood; dentaire=dental
`,
};
