import type { LexiconField } from "../lexicon-field.ts";

/** Gender, youth, family, minorities, migration, religion, media, education, health and social life. */
export const society: LexiconField = {
  nouns: `
femme=woman; homme=man; fille=girl,daughter; garçon=boy; enfant=child; jeune=young person,youth
jeunes=youth,young people; jeune fille=girl; jeune femme=young woman; jeunesse=youth
adolescent=teenager,adolescent; adolescence=adolescence; enfance=childhood; mineur=minor,miner
adulte=adult; aîné=elder; personne âgée=elderly person,older person; personnes âgées=elderly,older persons
vieillard=old man; vieillesse=old age; âge=age; génération=generation; bébé=baby; nourrisson=infant
orphelin=orphan; orphelinat=orphanage; être=being; être humain=human being; êtres humains=human beings
personne=person; personnes=people,persons; gens=people; peuple=people; population=population
populations=populations; individu=individual; humanité=humanity; société=society,company
communauté=community; communautés=communities; habitant=inhabitant,resident; résident=resident
riverain=resident; villageois=villager; citadin=city dweller; famille=family; mère=mother; père=father
parent=parent; parents=parents; mari=husband; épouse=wife; époux=husband,spouse; conjoint=spouse; fils=son
frère=brother; sœur=sister; grand-mère=grandmother; grand-père=grandfather
grands-parents=grandparents; oncle=uncle; tante=aunt; cousin=cousin; neveu=nephew; nièce=niece
petit-fils=grandson; petite-fille=granddaughter; couple=couple; ménage=household
foyer=home,household,shelter; mariage=marriage,wedding; mariage forcé=forced marriage
mariage précoce=early marriage
mariage d'enfants=child marriage; maternité=maternity,motherhood; paternité=paternity; naissance=birth
grossesse=pregnancy; veuve=widow; veuf=widower; célibataire=single person; genre=gender,kind; sexe=sex
égalité des sexes=gender equality; égalité des genres=gender equality
égalité entre les sexes=gender equality
égalité entre les femmes et les hommes=gender equality,equality between women and men
égalité entre hommes et femmes=gender equality; égalité hommes-femmes=gender equality
égalité de genre=gender equality; parité hommes-femmes=gender parity
questions de genre=gender issues; question de genre=gender issue; problématique hommes-femmes=gender issues
perspective de genre=gender perspective; dimension de genre=gender perspective
parité entre les sexes=gender parity; intégration de la dimension de genre=gender mainstreaming
intégration d'une perspective de genre=gender mainstreaming; autonomisation=empowerment
autonomisation des femmes=women's empowerment,empowerment of women
autonomisation économique=economic empowerment; émancipation=emancipation,empowerment; féminisme=feminism
féministe=feminist; sexisme=sexism
violence à l'égard des femmes=violence against women; violences faites aux femmes=violence against women
violence contre les femmes=violence against women; violence domestique=domestic violence
violence conjugale=domestic violence; violence familiale=domestic violence
violence sexiste=gender-based violence; violence fondée sur le genre=gender-based violence
violences basées sur le genre=gender-based violence; violences fondées sur le genre=gender-based violence
violence fondée sur le sexe=gender-based violence; violence sexuelle=sexual violence
violences sexuelles=sexual violence; féminicide=femicide
mutilations génitales féminines=female genital mutilation; maison de refuge=shelter; refuge=shelter,refuge
centre d'accueil=shelter,reception centre; foyer d'accueil=shelter; ligne d'assistance=hotline,helpline
numéro vert=hotline
femmes chefs d'entreprise=women entrepreneurs; femme entrepreneur=woman entrepreneur
femme d'affaires=businesswoman; leadership féminin=women's leadership; jeunes leaders=young leaders
organisation de jeunesse=youth organization; droits des jeunes=youth rights
travailleur social=social worker; assistant social=social worker; assistante sociale=social worker
travail social=social work; service social=social service; services sociaux=social services
protection sociale=social protection; aide sociale=social assistance,welfare
sécurité sociale=social security
protection de l'enfance=child protection; politique sociale=social policy; bien-être=well-being,welfare
pauvreté=poverty; pauvre=poor person; misère=misery,poverty; précarité=precariousness; richesse=wealth
riche=rich person; sans-abri=homeless person; mendiant=beggar; logement=housing,accommodation
logement social=social housing; maison=house,home; appartement=apartment,flat; bâtiment=building
immeuble=building; toit=roof; porte=door; fenêtre=window; cuisine=kitchen,cuisine; chambre à coucher=bedroom
lit=bed; meuble=furniture; jardin=garden; cohésion sociale=social cohesion
intégration sociale=social integration; insertion=integration,insertion
insertion professionnelle=integration into employment; personne handicapée=person with disabilities
personnes handicapées=persons with disabilities,people with disabilities; handicap=disability
handicapé=disabled person
personnes en situation de handicap=persons with disabilities; fauteuil roulant=wheelchair
malvoyant=visually impaired person; aveugle=blind person; sourd=deaf person; langue des signes=sign language
accessibilité=accessibility; minorité nationale=national minority; minorités nationales=national minorities
minorité ethnique=ethnic minority; minorités ethniques=ethnic minorities
minorité religieuse=religious minority; groupe ethnique=ethnic group; ethnie=ethnic group
ethnicité=ethnicity; identité=identity; diversité=diversity; multiculturalisme=multiculturalism; rom=Roma
roms=Roma; gens du voyage=Travellers
roms et sintis=Roma and Sinti; sinti=Sinti; tsigane=Gypsy; juif=Jew; judaïsme=Judaism; holocauste=Holocaust
shoah=Holocaust; musulman=Muslim; islam=Islam; chrétien=Christian; christianisme=Christianity
catholique=Catholic; orthodoxe=Orthodox; protestant=Protestant; bouddhiste=Buddhist; athée=atheist
religion=religion; foi=faith; croyance=belief; conviction=belief,conviction; croyant=believer; église=church
mosquée=mosque; synagogue=synagogue; temple=temple; monastère=monastery; cathédrale=cathedral; prêtre=priest
évêque=bishop; pape=pope; imam=imam; rabbin=rabbi; moine=monk; chef religieux=religious leader
chefs religieux=religious leaders; dialogue interreligieux=interfaith dialogue,interreligious dialogue
dialogue interconfessionnel=interfaith dialogue; dialogue interculturel=intercultural dialogue
prière=prayer; laïcité=secularism; dieu=god; saint=saint; pèlerinage=pilgrimage
fête=holiday,feast,celebration
migration=migration; migrations=migration; migrant=migrant; travailleur migrant=migrant worker
travailleurs migrants=migrant workers; migration de main-d'œuvre=labour migration; immigration=immigration
immigré=immigrant; émigration=emigration; émigré=emigrant; réfugié=refugee; camp de réfugiés=refugee camp
demandeur d'asile=asylum seeker; demandeurs d'asile=asylum seekers; asile=asylum
personne déplacée=displaced person; personnes déplacées=displaced persons
personnes déplacées à l'intérieur de leur pays=internally displaced persons; déplacé=displaced person
déplacé interne=internally displaced person
déplacés internes=internally displaced persons; personnes déplacées internes=internally displaced persons
déplacement forcé=forced displacement; rapatriement=repatriation; rapatrié=returnee; retour=return
réinstallation=resettlement; expulsion=expulsion,eviction,deportation; expatrié=expatriate
diaspora=diaspora
exil=exile; étranger=foreigner; sans-papiers=undocumented migrant; mobilité=mobility
fuite des cerveaux=brain drain; flux migratoires=migration flows; politique migratoire=migration policy
migration irrégulière=irregular migration; média=media; médias=media; presse=press; journalisme=journalism
journaliste=journalist; journaliste d'investigation=investigative journalist
journalisme d'investigation=investigative journalism; sécurité des journalistes=safety of journalists
reporter=reporter; correspondant=correspondent; rédacteur=editor,writer; rédacteur en chef=editor-in-chief
rédaction=newsroom,drafting; journal=newspaper,journal; quotidien=daily newspaper; magazine=magazine
revue=journal,review; télévision=television; chaîne=channel,chain; chaîne de télévision=television channel
télévision publique=public television; radiodiffusion=broadcasting; radiodiffuseur=broadcaster
radiodiffuseur public=public broadcaster; audiovisuel=audiovisual
service public de radiodiffusion=public service broadcasting; émission=broadcast,programme,emission
diffusion=broadcasting,dissemination; actualité=news; actualités=news; nouvelle=news; nouvelles=news
fausse nouvelle=fake news; fausses nouvelles=fake news
éducation aux médias=media literacy; éducation aux médias et à l'information=media and information literacy
vérification des faits=fact-checking; loi sur les médias=media law
représentant pour la liberté des médias=representative on freedom of the media
pluralisme des médias=media pluralism
autorégulation=self-regulation; autorégulation des médias=media self-regulation
accès à l'information=access to information; propagande de guerre=war propaganda; blogueur=blogger
blog=blog; utilisateur=user; internaute=internet user; abonné=subscriber; lecteur=reader
téléspectateur=viewer; spectateur=spectator
éditeur=publisher; édition=edition,publishing; imprimerie=printing house; livre=book,pound
éducation=education; école=school; école primaire=primary school; école secondaire=secondary school
école maternelle=kindergarten; maternelle=kindergarten; crèche=nursery; collège=college,secondary school
lycée=high school
université=university; faculté=faculty; académie=academy; enseignant=teacher; enseignante=teacher
professeur=professor,teacher; instituteur=teacher; maître=master,teacher; écolier=schoolchild,pupil
lycéen=high school student; lycéenne=high school student; collégien=schoolchild; classe=class,classroom
rentrée=start of the school year; année scolaire=school year; année universitaire=academic year
programme scolaire=curriculum; programme d'études=curriculum; programmes d'études=curricula
matière=subject,material,matter; enseignement supérieur=higher education
enseignement secondaire=secondary education
enseignement professionnel=vocational education; enseignement primaire=primary education
enseignement à distance=distance learning; éducation inclusive=inclusive education
éducation multilingue=multilingual education; éducation bilingue=bilingual education
enseignement multilingue=multilingual education
éducation préscolaire=pre-school education; éducation non formelle=non-formal education
éducation à la paix=peace education; éducation aux droits de l'homme=human rights education
alphabétisation=literacy; analphabétisme=illiteracy; analphabète=illiterate person
décrochage scolaire=school dropout; pédagogie=pedagogy
recteur=rector; rectorat=rectorate; doyen=dean; doctorat=doctorate; doctorant=doctoral student
master=master's degree; licence=bachelor's degree,licence; baccalauréat=baccalaureate; thèse=thesis
mémoire=memory,dissertation; note=mark,note,grade; devoir=duty,homework; examen scolaire=exam
bibliothèque=library
bibliothécaire=librarian; langue=language,tongue; langue officielle=official language
langue maternelle=mother tongue; langue étrangère=foreign language; langue minoritaire=minority language
langue nationale=state language,national language; multilinguisme=multilingualism; bilinguisme=bilingualism
traduction=translation; traducteur=translator; interprète=interpreter; interprétation=interpretation
lecture=reading; écriture=writing; dictionnaire=dictionary; mot=word; phrase=sentence; lettre=letter
alphabet=alphabet; grammaire=grammar; vocabulaire=vocabulary; science=science; sciences=sciences
scientifique=scientist
mathématiques=mathematics; physique=physics; chimie=chemistry; biologie=biology; histoire=history,story
géographie=geography; philosophie=philosophy; sociologie=sociology; psychologie=psychology
archéologie=archaeology; anthropologie=anthropology; laboratoire=laboratory; découverte=discovery
invention=invention
santé=health; santé publique=public health; santé mentale=mental health
soins de santé=health care,healthcare; soin=care; soins=care,treatment; maladie=disease,illness
maladie infectieuse=infectious disease; malade=patient,sick person; patient=patient
médecin=doctor,physician; docteur=doctor; médecine=medicine
infirmier=nurse; infirmière=nurse; sage-femme=midwife; chirurgien=surgeon; chirurgie=surgery
dentiste=dentist; psychologue=psychologist; psychiatre=psychiatrist; pharmacien=pharmacist
pharmacie=pharmacy; vétérinaire=veterinarian; hôpital=hospital; clinique=clinic; dispensaire=dispensary
centre de santé=health centre
médicament=medicine,drug; vaccin=vaccine; vaccination=vaccination; traitement=treatment,processing
diagnostic=diagnosis; dépistage=screening,detection; symptôme=symptom; infection=infection; fièvre=fever
grippe=flu; toux=cough; douleur=pain; blessure=injury,wound; cancer=cancer; diabète=diabetes
paludisme=malaria
tuberculose=tuberculosis; coronavirus=coronavirus; covid=COVID; covid-19=COVID-19; confinement=lockdown
masque=mask; gant=glove; respirateur=ventilator; hygiène=hygiene; assainissement=sanitation
eau potable=drinking water; nutrition=nutrition; malnutrition=malnutrition; alimentation=food,nutrition
alcool=alcohol; alcoolisme=alcoholism; tabac=tobacco; dépendance=dependence,addiction; addiction=addiction
suicide=suicide; traumatisme=trauma; stress=stress; soutien psychosocial=psychosocial support
soutien psychologique=psychological support; mortalité=mortality; mortalité infantile=infant mortality
espérance de vie=life expectancy; assurance maladie=health insurance; santé reproductive=reproductive health
don de sang=blood donation; ordonnance médicale=prescription; démographie=demography; recensement=census
ménages=households; niveau de vie=standard of living; conditions de vie=living conditions; vie=life
mode de vie=way of life,lifestyle; vie familiale=family life; société multiethnique=multi-ethnic society
relations interethniques=inter-ethnic relations; vivre ensemble=living together; entraide=mutual aid
cohésion=cohesion; confiance mutuelle=mutual trust; appartenance=belonging
mémoire collective=collective memory
coutume=custom; tradition=tradition; mentalité=mentality; comportement=behaviour; attitude=attitude
opinion=opinion; opinion publique=public opinion; voix=voice,vote; parole=word,speech
leader communautaire=community leader; chef communautaire=community leader
mobilisation sociale=social mobilization
`,
  verbs: `
autonomiser=empower; responsabiliser=empower; émanciper=emancipate; intégrer=integrate; inclure=include
exclure=exclude; marginaliser=marginalize; stigmatiser=stigmatize; accoucher=give birth; naître=be born
grandir=grow up,grow; vieillir=age; vivre=live; habiter=live,inhabit; résider=reside
loger=house,accommodate
héberger=host,accommodate; marier=marry; se marier=marry; épouser=marry; divorcer=divorce
élever=raise,bring up; nourrir=feed; soigner=treat,care for; guérir=cure,heal; vacciner=vaccinate
opérer=operate; diagnostiquer=diagnose; infecter=infect; contaminer=contaminate,infect; souffrir=suffer
tomber malade=fall ill
migrer=migrate; émigrer=emigrate; immigrer=immigrate; fuir=flee; se réfugier=take refuge
déplacer=move,displace; rapatrier=repatriate; expulser=expel,deport; réinstaller=resettle
s'installer=settle,move in; retourner=return,go back; revenir=come back,return; rentrer=return,go home
scolariser=enrol in school; alphabétiser=teach literacy; lire=read; écrire=write; traduire=translate
interpréter=interpret,perform; parler=speak,talk; bavarder=chat; réciter=recite; compter sur=rely on
noter un élève=mark; passer un examen=take an exam; réussir=succeed,pass; échouer=fail
informer le public=inform the public; désinformer=misinform; censurer=censor; rapporter=report,bring back
relater=relate,report; couvrir un événement=cover an event; imprimer=print; filmer=film
photographier=photograph; enregistrer=record,register; croire=believe; prier=pray,ask; convertir=convert
pardonner=forgive
`,
  adjectives: `
féminin=female,women's,feminine; masculin=male,masculine; jeune=young; vieux=old; âgé=elderly,aged
adulte=adult; infantile=child,infant; enfantin=childish; familial=family; parental=parental
maternel=maternal,mother; paternel=paternal; conjugal=marital,domestic; domestique=domestic; sexuel=sexual
sexiste=sexist
sexospécifique=gender-specific; genré=gendered; féministe=feminist; social=social; sociétal=societal
communautaire=community; collectif=collective; individuel=individual; personnel=personal; pauvre=poor
riche=rich; défavorisé=disadvantaged; démuni=destitute; marginalisé=marginalized; exclu=excluded
handicapé=disabled
aveugle=blind; sourd=deaf; accessible=accessible; minoritaire=minority; majoritaire=majority
ethnique=ethnic; interethnique=inter-ethnic; multiethnique=multi-ethnic; multiculturel=multicultural
interculturel=intercultural; religieux=religious; interreligieux=interfaith,interreligious
confessionnel=confessional
interconfessionnel=interfaith; spirituel=spiritual; musulman=Muslim; islamique=Islamic; chrétien=Christian
juif=Jewish; catholique=Catholic; orthodoxe=Orthodox; protestant=Protestant; bouddhiste=Buddhist; rom=Roma
tsigane=Gypsy; migrant=migrant; migratoire=migratory,migration; déplacé=displaced; réfugié=refugee
médiatique=media; journalistique=journalistic; télévisé=televised; radiophonique=radio
audiovisuel=audiovisual; imprimé=printed; éducatif=educational; scolaire=school; préscolaire=pre-school
parascolaire=extracurricular; universitaire=university,academic; académique=academic; primaire=primary
secondaire=secondary
supérieur=higher,superior,senior; inférieur=lower,inferior; linguistique=linguistic,language
bilingue=bilingual; multilingue=multilingual; plurilingue=multilingual; scientifique=scientific
historique=historical,historic; géographique=geographic; philosophique=philosophical
psychologique=psychological; psychosocial=psychosocial
médical=medical; sanitaire=health,sanitary; clinique=clinical; chirurgical=surgical; hospitalier=hospital
pharmaceutique=pharmaceutical; infectieux=infectious; contagieux=contagious; épidémique=epidemic
malade=ill,sick; sain=healthy; mental=mental; physique=physical; psychique=psychological; alimentaire=food
nutritionnel=nutritional; reproductif=reproductive; enceinte=pregnant; célibataire=single,unmarried
marié=married; divorcé=divorced; veuf=widowed; natal=native; né=born; vivant=living,alive
humaniste=humanistic; solidaire=united in solidarity; démographique=demographic; générationnel=generational
intergénérationnel=intergenerational
traumatique=traumatic; traumatisé=traumatized; illettré=illiterate; instruit=educated; cultivé=cultured
bénéfique=beneficial; décent=decent; autochtone=indigenous; indigène=indigenous; traditionnel=traditional
moderne=modern; contemporain=contemporary; folklorique=folk
`,
};
