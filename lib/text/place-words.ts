/** Words around a name that tell whether it is a place. Compared in lower case, accents folded. */
const words = (list: string) => new Set(list.split(/\s+/));

/** "Vienna Convention", "Geneva Declaration": the name of a text or a format, not where something happens. */
export const TREATY_NOUNS = words(
  `convention conventions agreement agreements accord accords declaration protocol protocols process principles
  document documents act charter treaty framework consensus club statement regulation compact rules format
  communique pact programme-cadre action-plan memorandum commitments guidelines roadmap acquis criteria formula
  group guarantees recommendations`,
);

/** "Convention de Genève", "Accord de Paris". */
export const TREATY_NOUNS_BEFORE = words(
  `convention conventions accord accords declaration protocole protocoles processus principes traite charte cadre
  reglement consensus acte pacte communique engagements directives criteres lignes regles programme agenda
  agreement protocol treaty charter club groupe group spirit`,
);

/** Nouns that follow or precede the name of a place they belong to: with them even a small place is one. */
export const PLACE_NOUNS = words(
  `city town village municipality municipal district province region oblast county state governorate department
  prefecture canton commune community island islands peninsula airport port university institute college school hospital
  mayor mayoralty council cathedral stadium centre center hall court zone valley area suburb suburbs governor raion
  ville villes village municipalite region departement prefecture commune province ile iles aeroport universite mairie
  hopital lycee maire quartier cercle wilaya gouvernorat comte communaute arrondissement sous-prefecture agglomeration
  local territory territoire parish woreda kebele tehsil barangay atoll capital capitale metropolitan hotel camp`,
);

/** The nouns that make even an ordinary word a place: "the city of Reading", "Mobile County". */
export const SETTLEMENT_NOUNS = words(
  `city town village municipality county province oblast district governorate ville village municipalite commune departement
  prefecture wilaya raion woreda`,
);

/** Words that stand before a place where something happens or somebody is. */
export const LOCATIVES = words(
  `in at near around outside inside across throughout via à a au aux en dans chez depuis vers près pres of de d du from
  to between entre for pour visited visits visiting reached leaving versus southern northern eastern western central`,
);
/** The narrower set, after which a capitalised word is hardly anything but a place. */
export const STRICT_LOCATIVES = words(
  "in at near en à a au aux dans outside around across throughout visited",
);

/** Capitalised words that begin sentences and do not belong to the name after them. */
export const SENTENCE_OPENERS = words(
  `in at from to the of on and for with by as after before during since while when if le la les l un une de du des d à a
  au aux en dans pour par sur avec depuis selon but or this that these those its our their his her both near
  greater visiting outside across around following today yesterday`,
);

/**
 * City names that are ordinary words, given names or surnames in English or French texts. Such a name counts only
 * beside its country or with a word such as "city of".
 */
export const COMMON_WORD_CITIES = words(
  `of un au sur as par we can ete mon than much most ans dire made say best man long same come eu city real god change tete
  hard side sens celle hope young post university along hit police deal buy vite choix media street pierre college march
  permet price peine goes date terme star center king worth plaisir save reading green federal david page justice ii
  central send mer august durant ami union race celles success george officer store normal welcome sale mission san
  opportunity medias grave battle bar none commerce spring parole band carriere glad gay male fully bah pop economy obama
  avion stade mobile wedding surprise stone mari bag van progress mary martin coin reserve jones bay vice valley scott
  salon roman rain bear forest cheval ray williams lac jardin golden drama liberal holiday taylor split talent friendly
  fiche croix piste bright vincent orange tours salt republic barre pacific metro bell independence ha tank papa clinton
  alliance adam pen patrick manage fier wilson tire greve monster marks davis bush howard cles gap elizabeth chamber tome
  superior auras trail temple gray bath libres walker ski anthony vise sake rugby landing crystal bro silly roy gary
  atlantic arab publier pace enterprise clark assis allen wayne placer nov hook gordon anna fate destin begun anderson poll
  liberty bruce fleet boom albert punch vi lawrence hamilton summit sauce rayon nan graham opera marin clay celebration
  thompson moore globe valls tune murray warren oral napoleon cameron barry alice wells hugo adams springs noble nelson naval
  mitchell marshall harvard parker leo campbell brush baker vols ron perry oliver mali ho evans dig charlotte robinson phoenix
  imperial franklin douglas wright jerome fontaine crane cave turner stanley sandy monument bol watson rifle craig carrefour
  tyler roses lens kent vif sunshine paradise marathon lucas donna casino morris moche harvey grants bacon peer pearl norman
  mason lakes kyle horn colonie stuart sterling sandwich retreat prospect murphy eagle bend ba ridge richmond ham delta brad
  warner humble bulle ore hurricane rogers po manga shaw racine pale harrison butler bride ames spencer dent cruz queens
  linda hull halfway savage coco sunset logan hart harper edwards brooks hudson harvest saga poing palmer mega lame gilbert
  duncan nato marco brandon bradley abu penal jefferson herve bo blair arnold lent contes olds mercedes marion hazard bryan
  reservoir palmares kissing brady spa poteau casey canyon toyota homeland grotte frederick ascension adrian newton grove
  cox valence triangle sullivan pare mentor henderson garcia battlefield bati andrews alot acre winston sharon morales
  montgomery lend joshua honda countryside boo tigre richardson fountain dupont chu carson anthem angles vire trinity
  sebastian griffin grenade grasse dome cine armstrong roosevelt powell moss monroe hopkins homer bury terrace holly
  ferguson shields robertson maya hayes dauphin burke beverly lynn lively eugene vitre sherman menton bra vic norfolk miranda
  milton melissa marina bryant borne rives poli newman jupiter isle gateway tracy tapes sunrise lisse gardez fraser eden
  dubois aigle tonnerre guider forbes cuite rosa providence peel fletcher davidson carroll burton banning altar tucker
  rehab preston lopez johnston baldwin worms thomson tabou monts emet valentine sanchez nigel mold matthews kanye hassan
  hammond flint elena cody chop webster tapping swords sparks shannon heath grange gardner darwin norton natal moron lib
  leigh hilton gore chandler bouillon turbo meta lier elliot beacon paramount oriental grabs gloria girard dixon clayton
  castro aurora whitney volcan strawberry shaping salvador plantation mayo jumelles auburn vista vera teresa tactic roma
  rodriguez oi irving boulder apex ada wesley stella sidney santos moody mack hyde highland hastings gautier falaise willis
  ramsey patterson midway martinez brent apt douane byron amas torres theodore panorama nikki mercato lure holt garrison
  garrett echelon dunn carlton tara soja perez nokia marvin manly hidalgo dumas conde woodland stein mercier malo kirby katy
  highlands hamlet crest cascade morton fitzgerald cove cocoa bam alicia winters rum puck laurel lana labo ig holden helena
  fowler emerson carmen angus torrent suarez midfield mascot luna jennings edmond clive axel alpine snyder rupert regina
  conway carnegie williamson seymour parsons oasis mound mao kendall kathleen hercules grad emerald dumont dexter condom colon
  benson bedford roth pratt jasper bentley anton seaside mustang keller defiance citrus isabel elsa edison alma walnut tame
  shelby mango malone lamar hoover baxter ware plum garner bled beatrice amelia viola vineyard shelley sheldon mcgregor lara
  hayden gaillard crosby bowie brewer babylon asbestos ariel randolph griffith everett dalton claudio camden bonbon ala
  zimmerman warwick rye nora middleton lice freshwater fairfax constantine butte buchanan tyre thornton serra ruse merrill
  bowen barking woodward villas rothschild moth moe mesa jeremie fulton foley eliot weston scotia porta plunge homestead
  dudley tequila sal robbins naruto mclean labrador gonzalez converse clarkson canals cadillac blackburn badger ape andreas
  amos ajax sutherland sherwood sheridan rodeo ramos dillon concord anse addison zion underwood una stains rubio lyons garland
  carlisle buckley barr prosper pong pignon keystone howell fatima fallon estelle cherokee avon rivera orion lowell asa
  vaughan mos mead gland garfield caldwell atlantis aspen trooper prescott morrow midland mckenzie livingston levis
  hutchinson eaton dickinson corona boone atkinson quincy paterson mackay levin hannibal evergreen crook brusque westbrook
  lents kimberly hartley groves greenwood flushing boi bender alvin whitman hewitt concordia bartlett albion upton meridian
  latina kale hun hoo hillside denny cutler compton botany antony vicar samba rutherford ritchie reyes ponte plato mascotte
  hanover crowley alba leu herrera hayward dura cromwell coyote clover cheney centennial benton adler tat ramon portage parkway
  moreno dyer delice davenport breves bourne tyrone stratford shelton puma ode milford laporte houghton fang elon dickson
  carnot saline mascara hooper grimes dole clifton carver brody bouillante mojo medina hubbard eureka blanchard bethany berg
  willard uptown shoreline raja putnam palo castel canning bray blackwell wanda thorne sanford rosenberg kant goddard flores
  dej clovis bran lincolnshire palin mana godfrey forster edna eastwood easton draper devin cheddar wil waller puke prevost
  maynard kaufman denton vulcan sig ruiz pons oakley mira luz lau lacey holloway hitchcock granger cornelius cee uri ogre
  niel magna luce kil guthrie ewing dolores daphne taft sylvester snowflake sama rees radcliffe mariano mach lombard hawthorne
  hadley downey cypress colby charlton wendell toro tak ripley hobbs hem greer gladstone gardiner collingwood carmichael
  camilla villars speedway pia overland nitro mani lyndon hawthorn dunbar calhoun aroma zachary wharton woodstock sinn santana
  norwood mendes melville ina fuji arafat wheeling soma seneca redmond magnolia macleod cumming cot chico cardigan bile avare
  auch americana winslow walden patti casper bismarck vito sumner ogden lockhart leland kingsley jos johnstone hays chandra
  alfonso ulysses sulphur posse ely derry lennox westchester voss piazza paine mor lamont isla huron guerrero garnet darby
  bama worthington whistler sparta pryor orchards mol ito ico farah emmett eastman cortez colton zane temperance singleton
  selma sax lander humboldt fenton bridgewater yoko waldorf pickering niles merritt hollis hewlett diss corbin castillo carney
  branson andes wai napier acs woodrow uva pontiac pinto piedmont mori hickory gonzales bingham appleton alta revel ita bree
  bethel pullman pendleton mcpherson lakeside hurst blackstone baja aztec anand waterford torrance revere melrose lyman
  kermit granville gillette enoch dunlop crockett ares aloha montague mayfield marquette lockwood erwin currie antelope alamo
  aiken aga upland nagar mariana hola gan bohemia stow sari puig nave hailey goodyear finley ascot yuki kamal centurion
  bonanza albino winthrop westerly wainwright schroeder rosetta roscoe purcell petal molina kos kirkland aron ortega mila
  machado latham brentwood dorado conley andi marlboro magenta ephraim chino chia bello agar marlin inca hemsworth ellington
  cabot yaya templeton pompey pita banda aldridge same mary nice victoria florence florida lincoln jackson washington-state
  san-antonio marina-di alliance success mission moscow-idaho union data model lead core bank trust bond board home house
  focus ready forum bridge open launch impact global africa europa asia america amerique europe general major minor sud nord
  est ouest north south east west centre centrum santa santo saint sainte los las la le les el al ben bin ali omar ahmed
  mohammed ibrahim moussa diallo traore coulibaly keita camara koffi kouassi mensah okafor otieno silva costa pereira souza
  oliveira fernandez diaz romero vargas rojas leon castillo salazar sato suzuki tanaka kim lee park choi wang li zhang liu
  chen yang zhao huang wu zhou nguyen tran pham khan singh kumar sharma patel das roy bose sen ivan ivanov petrov maria
  jose juan carlos luis ana laura sara clara julia diana eva nina irina olga rita paula andrea simon thomas paul peter
  jean michel philippe louis henri marc luc jacques alain bernard robert richard charles james william henry edward
  ford hill woods rivers lane brown white black young wood field rock rivers brook church cross major best christian
  pope bishop abbey prince knight duke earl baron marquis guide avenir espoir liberte egalite fraternite
  bourg plan mona sens aube nord-est chair head chief line lines sahel savanes littoral maritime plateaux lacs centrale
  boucle plateau rivers capital islands pacific-islands january february april may june july september october november
  december monday friday saturday sunday`,
);

/** Well-known cities that are also given names or surnames: beside another capitalised word they may be a person. */
export const PERSON_LIKE_PLACES = words(
  `paris sofia sydney victoria milan london vienna valencia santiago lima kingston wellington chelsea brooklyn dallas austin
  houston denver berlin madrid geneva savannah orlando phoenix jackson lincoln hamilton washington chad jordan georgia israel
  india ireland england holland kenya cuba dominica jersey france germany china america asia roma verona siena carolina
  virginia dakota montana tennessee francia alexandria florence trinidad salvador adelaide melbourne darwin nelson guinea
  malta trent odessa troy scotland wales britain african mali lucia scotia vernon lorraine alexandria devon bristol chester
  york lancaster burgundy hague turkey togo`,
);

/** Names that are countries only with a word beside them that says so, such as "in" or a comma and a place. */
export const WEAK_COUNTRY_NAMES = words("jersey chad jordan georgia guinea turkey america israel");

/** Nouns of offices and bodies: beside one of them a name is still a place's. */
export const ORGANISATION_NOUNS = words(
  `government governments ministry ministries minister ministers president presidency prime parliament senate assembly
  national international state states federal republic royal central regional public general supreme high embassy consulate
  mission missions office offices bureau centre center commission committee chamber chambers authority authorities agency
  police army military defence defense armed forces navy air border customs health education justice interior foreign
  affairs finance economy agriculture environment energy transport labour trade commerce industry development bank stock
  exchange red cross crescent society association federation union unions network institute academy school faculty law bar
  women youth human rights media press news news-agency daily today post times radio television university college hospital
  football basketball olympic cup open film festival book fair expo summit conference forum week day days mayor ambassador
  delegation representative representatives programme program project plan strategy fund foundation trust company airlines
  airways railways port ports authority-general electricity water statistics statistical census electoral election elections
  court courts tribunal prosecutor ombudsman ombudsperson civil service tax revenue investment export tourism technology
  science sciences research medical nursing teachers workers farmers ports-authority county city region province district
  northern southern eastern western north south east west upper lower greater new old rural urban island islands
  gouvernement ministere ministre presidence parlement assemblee nationale ambassade consulat bureau delegation direction
  agence banque chambre tribunal cour universite ecole institut academie croix rouge croissant societe federation syndicat
  reseau comite conseil haut haute monsieur madame me mr mrs ms dr mme m`,
);
