/** English sentences with a French sentence that says the same in its own way, for measuring how near a gloss comes. */
export const bridgePairs: readonly [english: string, french: string][] = [
  [
    "Forty police officers learned how to interview victims of human trafficking.",
    "Une quarantaine de policiers ont appris à mener des entretiens avec des victimes de la traite des êtres humains.",
  ],
  [
    "The mission handed over ten off-road vehicles to the border guard service.",
    "La mission a remis dix véhicules tout-terrain au service des gardes-frontières.",
  ],
  [
    "Observers said that election day was calm and well organized.",
    "Selon les observateurs, le jour du scrutin s'est déroulé dans le calme et était bien organisé.",
  ],
  [
    "Judges and prosecutors discussed how to speed up criminal trials.",
    "Des juges et des procureurs ont débattu des moyens d'accélérer les procès pénaux.",
  ],
  [
    "Young women from rural areas were taught how to start a small business.",
    "De jeunes femmes venues de zones rurales ont appris à créer une petite entreprise.",
  ],
  [
    "Deminers destroyed old ammunition near the river.",
    "Les démineurs ont détruit de vieilles munitions près de la rivière.",
  ],
  [
    "Journalists called for better protection against threats and violence.",
    "Les journalistes ont demandé à être mieux protégés contre les menaces et la violence.",
  ],
  ["How many trees were planted in the park?", "Combien d'arbres a-t-on plantés dans le parc ?"],
  ["Which country paid for the new laboratory?", "Quel pays a financé le nouveau laboratoire ?"],
  [
    "Customs officers practised finding hidden drugs with sniffer dogs.",
    "Les douaniers se sont exercés à trouver de la drogue cachée à l'aide de chiens détecteurs.",
  ],
  [
    "The conference looked at the effects of climate change on water supplies.",
    "La conférence a porté sur les effets du changement climatique sur l'approvisionnement en eau.",
  ],
  [
    "Members of parliament reviewed the draft law on domestic violence.",
    "Les parlementaires ont examiné le projet de loi sur la violence domestique.",
  ],
  [
    "Teachers received textbooks for lessons in minority languages.",
    "Les enseignants ont reçu des manuels scolaires pour les cours en langues minoritaires.",
  ],
  [
    "Experts explained how criminals launder money with virtual currencies.",
    "Des experts ont expliqué comment les criminels blanchissent de l'argent au moyen de cryptomonnaies.",
  ],
  [
    "Firefighters from both sides of the border trained together to put out forest fires.",
    "Des pompiers des deux côtés de la frontière se sont entraînés ensemble à éteindre des feux de forêt.",
  ],
  [
    "The ambassador praised the progress made in prison reform.",
    "L'ambassadrice a salué les progrès accomplis dans la réforme pénitentiaire.",
  ],
  [
    "Students drew posters about tolerance and respect for diversity.",
    "Des élèves ont dessiné des affiches sur la tolérance et le respect de la diversité.",
  ],
  [
    "A helpline for people with disabilities opened in the capital.",
    "Une ligne d'assistance destinée aux personnes handicapées a été ouverte dans la capitale.",
  ],
  [
    "The two governments agreed to exchange information about stolen cultural property.",
    "Les deux gouvernements sont convenus d'échanger des informations sur les biens culturels volés.",
  ],
  [
    "Local authorities learned to manage household waste better.",
    "Les autorités locales ont appris à mieux gérer les déchets ménagers.",
  ],
  [
    "Who opened the exhibition on the history of railways?",
    "Qui a inauguré l'exposition sur l'histoire des chemins de fer ?",
  ],
  [
    "Nurses were vaccinated before the campaign in schools began.",
    "Les infirmières ont été vaccinées avant le début de la campagne dans les écoles.",
  ],
  [
    "Officials simulated a cyber attack on the power grid.",
    "Des fonctionnaires ont simulé une cyberattaque contre le réseau électrique.",
  ],
  [
    "Farmers were shown how to save water when irrigating their fields.",
    "On a montré aux agriculteurs comment économiser l'eau lorsqu'ils irriguent leurs champs.",
  ],
  [
    "The ombudsman published a report on ill-treatment in detention.",
    "Le médiateur a publié un rapport sur les mauvais traitements en détention.",
  ],
  [
    "Refugees and asylum seekers can now obtain identity documents.",
    "Les réfugiés et les demandeurs d'asile peuvent désormais obtenir des documents d'identité.",
  ],
  [
    "The football tournament brought together young people from both communities.",
    "Le tournoi de football a réuni des jeunes des deux communautés.",
  ],
  [
    "Military officers inspected a storage site for small arms.",
    "Des officiers ont inspecté un dépôt d'armes légères.",
  ],
  [
    "Trade unions and employers signed a collective agreement on wages.",
    "Les syndicats et les employeurs ont signé une convention collective sur les salaires.",
  ],
  [
    "When will the next seminar on road safety take place?",
    "Quand aura lieu le prochain séminaire sur la sécurité routière ?",
  ],
  [
    "The governor thanked the engineers who rebuilt the collapsed bridge.",
    "Le gouverneur a remercié les ingénieurs qui ont reconstruit le pont effondré.",
  ],
  [
    "Ten municipalities set up one-stop shops for citizens.",
    "Dix municipalités ont mis en place des guichets uniques pour les citoyens.",
  ],
  [
    "Lawyers offered free advice to victims of forced labour.",
    "Des avocats ont proposé des conseils gratuits aux victimes du travail forcé.",
  ],
  [
    "What did the secretary general say about nuclear safety?",
    "Qu'a déclaré le secrétaire général au sujet de la sûreté nucléaire ?",
  ],
  [
    "Hundreds of tonnes of toxic waste were removed from the site.",
    "Des centaines de tonnes de déchets toxiques ont été évacuées du site.",
  ],
  [
    "The election commission printed ballots in four languages.",
    "La commission électorale a imprimé les bulletins de vote en quatre langues.",
  ],
  [
    "Young leaders debated how to fight corruption in sport.",
    "De jeunes dirigeants ont débattu de la manière de combattre la corruption dans le sport.",
  ],
  ["Where was the memorandum of understanding signed?", "Où le mémorandum d'accord a-t-il été signé ?"],
  [
    "A mobile team screens villagers for tuberculosis.",
    "Une équipe mobile dépiste la tuberculose chez les villageois.",
  ],
  [
    "Police dogs found weapons hidden under the floor.",
    "Les chiens policiers ont trouvé des armes dissimulées sous le plancher.",
  ],
  [
    "The museum returned the stolen icons to the monastery.",
    "Le musée a restitué les icônes volées au monastère.",
  ],
  [
    "Investors want clearer rules on renewable energy.",
    "Les investisseurs souhaitent des règles plus claires sur les énergies renouvelables.",
  ],
  [
    "Soldiers taught villagers to recognise mines and unexploded shells.",
    "Des soldats ont enseigné aux villageois à reconnaître les mines et les obus non explosés.",
  ],
  [
    "The mediator brought both parties back to the negotiating table.",
    "Le médiateur a ramené les deux parties à la table des négociations.",
  ],
  [
    "Women candidates received training in public speaking.",
    "Les femmes candidates ont reçu une formation à la prise de parole en public.",
  ],
  ["How much did the new prison wing cost?", "Combien la nouvelle aile de la prison a-t-elle coûté ?"],
  [
    "Hackers stole the personal data of thousands of customers.",
    "Des pirates informatiques ont volé les données personnelles de milliers de clients.",
  ],
  ["The minister resigned after the protests.", "Le ministre a démissionné après les manifestations."],
  [
    "Migrant workers were informed of their rights before leaving.",
    "Les travailleurs migrants ont été informés de leurs droits avant leur départ.",
  ],
  ["The choir sang at the opening of the festival.", "Le chœur a chanté à l'ouverture du festival."],
  [
    "Which universities took part in the moot court competition?",
    "Quelles universités ont participé au concours de plaidoirie ?",
  ],
  [
    "Drivers must wear seat belts and respect speed limits.",
    "Les conducteurs doivent porter la ceinture de sécurité et respecter les limitations de vitesse.",
  ],
  [
    "An earthquake damaged two hospitals last winter.",
    "Un tremblement de terre a endommagé deux hôpitaux l'hiver dernier.",
  ],
  [
    "The parliament adopted a law banning hate speech.",
    "Le parlement a adopté une loi interdisant les discours de haine.",
  ],
  ["Beekeepers complained about pesticides.", "Les apiculteurs se sont plaints des pesticides."],
  [
    "Interpreters are needed in courts and police stations.",
    "On a besoin d'interprètes dans les tribunaux et les commissariats.",
  ],
  ["The donor gave computers to rural schools.", "Le donateur a offert des ordinateurs aux écoles rurales."],
  [
    "Experts recommended stricter controls on explosives.",
    "Les experts ont recommandé des contrôles plus stricts des explosifs.",
  ],
  [
    "The exhibition shows photographs of everyday life during the war.",
    "L'exposition présente des photographies de la vie quotidienne pendant la guerre.",
  ],
  [
    "Who chairs the working group on cyber security?",
    "Qui préside le groupe de travail sur la cybersécurité ?",
  ],
];
