import type { LexiconField } from "../lexicon-field.ts";

/** Countries and regions whose names differ between the two languages, the adjectives drawn from them, directions. */
export const places: LexiconField = {
  nouns: `
Afghanistan=Afghanistan; Afrique=Africa; Afrique du Nord=North Africa; Afrique du Sud=South Africa
Albanie=Albania; Algérie=Algeria; Allemagne=Germany; Amérique=America; Amérique latine=Latin America
Amérique du Nord=North America; Amérique du Sud=South America; Andorre=Andorra; Angleterre=England
Arabie saoudite=Saudi Arabia
Argentine=Argentina; Arménie=Armenia; Asie=Asia; Asie du Sud-Est=South-East Asia; Australie=Australia
Autriche=Austria; Azerbaïdjan=Azerbaijan; Bélarus=Belarus; Biélorussie=Belarus; Belgique=Belgium
Birmanie=Myanmar; Bolivie=Bolivia; Bosnie-Herzégovine=Bosnia and Herzegovina; Bosnie=Bosnia; Brésil=Brazil
Bulgarie=Bulgaria; Cambodge=Cambodia; Cameroun=Cameroon; Chili=Chile; Chine=China; Chypre=Cyprus
Colombie=Colombia; Corée=Korea; Corée du Nord=North Korea; Corée du Sud=South Korea
République de Corée=Republic of Korea; Côte d'Ivoire=Ivory Coast; Crimée=Crimea; Croatie=Croatia
Danemark=Denmark; Écosse=Scotland; Égypte=Egypt
Émirats arabes unis=United Arab Emirates; Équateur=Ecuador; Érythrée=Eritrea; Espagne=Spain; Estonie=Estonia
États-Unis=United States; États-Unis d'Amérique=United States of America; Éthiopie=Ethiopia; Europe=Europe
Europe occidentale=Western Europe; Europe centrale=Central Europe; Europe orientale=Eastern Europe
Finlande=Finland
France=France; Géorgie=Georgia; Gambie=Gambia; Grande-Bretagne=Great Britain; Grèce=Greece; Guinée=Guinea
Haïti=Haiti; Hongrie=Hungary; Inde=India; Indonésie=Indonesia; Irak=Iraq; Irlande=Ireland; Islande=Iceland
Israël=Israel; Italie=Italy; Japon=Japan; Jordanie=Jordan; Kazakhstan=Kazakhstan; Kirghizistan=Kyrgyzstan
Kirghizstan=Kyrgyzstan
Koweït=Kuwait; Lettonie=Latvia; Liban=Lebanon; Libye=Libya; Lituanie=Lithuania; Luxembourg=Luxembourg
Macédoine=Macedonia; Macédoine du Nord=North Macedonia; Malaisie=Malaysia; Malte=Malta; Maroc=Morocco
Mauritanie=Mauritania; Mexique=Mexico; Moldavie=Moldova; Moldova=Moldova; Mongolie=Mongolia
Monténégro=Montenegro
Moyen-Orient=Middle East; Proche-Orient=Middle East; Extrême-Orient=Far East; Norvège=Norway
Nouvelle-Zélande=New Zealand; Ouganda=Uganda; Ouzbékistan=Uzbekistan; Palestine=Palestine
Pays-Bas=Netherlands; Hollande=Holland; Pérou=Peru; Pologne=Poland; République tchèque=Czech Republic
Tchéquie=Czechia; Roumanie=Romania
Royaume-Uni=United Kingdom; Russie=Russia; Fédération de Russie=Russian Federation; Saint-Marin=San Marino
Saint-Siège=Holy See; Sénégal=Senegal; Serbie=Serbia; Sibérie=Siberia; Slovaquie=Slovakia; Slovénie=Slovenia
Somalie=Somalia; Soudan=Sudan; Sud-Soudan=South Sudan; Suède=Sweden; Suisse=Switzerland; Syrie=Syria
Tadjikistan=Tajikistan
Tanzanie=Tanzania; Tchad=Chad; Tchétchénie=Chechnya; Thaïlande=Thailand; Transnistrie=Transdniestria
Tunisie=Tunisia; Turkménistan=Turkmenistan; Turquie=Turkey; Ukraine=Ukraine; Viet Nam=Viet Nam; Yémen=Yemen
Yougoslavie=Yugoslavia; Union soviétique=Soviet Union; Zambie=Zambia; Kosovo=Kosovo
Athènes=Athens; Berne=Bern; Bruxelles=Brussels; Bucarest=Bucharest; Budapest=Budapest; Le Caire=Cairo
Copenhague=Copenhagen; Douchanbé=Dushanbe; Achgabat=Ashgabat; Erevan=Yerevan; Genève=Geneva
La Haye=The Hague; Istanbul=Istanbul; Kiev=Kyiv; Kichinev=Chisinau; Lisbonne=Lisbon; Londres=London
Moscou=Moscow; Nicosie=Nicosia
Pékin=Beijing; Prague=Prague; Rome=Rome; Sarajevo=Sarajevo; Strasbourg=Strasbourg; Tachkent=Tashkent
Tbilissi=Tbilisi; Bakou=Baku; Bichkek=Bishkek; Varsovie=Warsaw; Venise=Venice; Vienne=Vienna
Vilnius=Vilnius; Zagreb=Zagreb; Belgrade=Belgrade; Ljubljana=Ljubljana; Tirana=Tirana; Alger=Algiers
Tunis=Tunis; Damas=Damascus; Jérusalem=Jerusalem
mer Noire=Black Sea; mer Caspienne=Caspian Sea; mer Baltique=Baltic Sea; mer d'Aral=Aral Sea; Danube=Danube
Alpes=Alps; Carpates=Carpathians; Pamir=Pamir; Arctique=Arctic; Antarctique=Antarctic
océan Atlantique=Atlantic Ocean; océan Pacifique=Pacific Ocean; nord=north; sud=south; est=east; ouest=west
nord-est=north-east; nord-ouest=north-west
sud-est=south-east; sud-ouest=south-west; centre=centre,center; Afghan=Afghan; Albanais=Albanian
Allemand=German; Américain=American; Anglais=English; Arménien=Armenian; Azerbaïdjanais=Azerbaijani
Bélarussien=Belarusian; Belge=Belgian; Bosniaque=Bosniak; Britannique=British; Bulgare=Bulgarian
Chinois=Chinese; Croate=Croat
Espagnol=Spanish; Européen=European; Français=French; Géorgien=Georgian; Grec=Greek; Hongrois=Hungarian
Italien=Italian; Kazakh=Kazakh; Kirghize=Kyrgyz; Macédonien=Macedonian; Moldave=Moldovan; Mongol=Mongolian
Monténégrin=Montenegrin; Ouzbek=Uzbek; Polonais=Polish; Roumain=Romanian; Russe=Russian; Serbe=Serb
Suisse=Swiss; Tadjik=Tajik
Tatar=Tatar; Turc=Turkish; Turkmène=Turkmen; Ukrainien=Ukrainian; arabe=Arabic,Arab; latin=Latin
`,
  adjectives: `
afghan=Afghan; albanais=Albanian; algérien=Algerian; allemand=German; anglais=English; andorran=Andorran
arabe=Arab,Arabic; arménien=Armenian; australien=Australian; autrichien=Austrian; azerbaïdjanais=Azerbaijani
azéri=Azerbaijani; bélarussien=Belarusian; biélorusse=Belarusian; belge=Belgian; bosniaque=Bosnian
bosnien=Bosnian
brésilien=Brazilian; britannique=British; bulgare=Bulgarian; canadien=Canadian; chinois=Chinese
chypriote=Cypriot; coréen=Korean; croate=Croatian; danois=Danish; égyptien=Egyptian; espagnol=Spanish
estonien=Estonian; finlandais=Finnish; français=French; géorgien=Georgian; grec=Greek; hongrois=Hungarian
indien=Indian; indonésien=Indonesian
irakien=Iraqi; iranien=Iranian; irlandais=Irish; islandais=Icelandic; israélien=Israeli; italien=Italian
japonais=Japanese; jordanien=Jordanian; kazakh=Kazakh; kirghize=Kyrgyz; kosovar=Kosovo; kurde=Kurdish
letton=Latvian; libanais=Lebanese; libyen=Libyan; lituanien=Lithuanian; luxembourgeois=Luxembourg
macédonien=Macedonian; maltais=Maltese
marocain=Moroccan; mexicain=Mexican; moldave=Moldovan; mongol=Mongolian; monténégrin=Montenegrin
néerlandais=Dutch; hollandais=Dutch; nigérian=Nigerian; norvégien=Norwegian; ouzbek=Uzbek
pakistanais=Pakistani; palestinien=Palestinian; polonais=Polish; portugais=Portuguese; roumain=Romanian
russe=Russian; sénégalais=Senegalese
serbe=Serbian; slovaque=Slovak; slovène=Slovenian; soviétique=Soviet; suédois=Swedish; suisse=Swiss
syrien=Syrian; tadjik=Tajik; tatar=Tatar; tchèque=Czech; tchétchène=Chechen; thaïlandais=Thai
tunisien=Tunisian; turc=Turkish; turkmène=Turkmen; ukrainien=Ukrainian; vietnamien=Vietnamese
yougoslave=Yugoslav; parisien=Parisian; viennois=Viennese; maghrébin=North African
slave=Slavic; russophone=Russian-speaking; francophone=French-speaking; anglophone=English-speaking
arctique=Arctic; alpin=Alpine; danubien=Danube; atlantique=Atlantic; pacifique=peaceful
nord-américain=North American; latino-américain=Latin American; sud-caucasien=South Caucasian
`,
};
