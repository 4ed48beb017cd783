// Compiled by datapass from the definition "api_particulier". Do not edit.

public import FormSubmission

/// API Particulier
///
/// Administrations et collectivités, obtenez directement le quotient familial, la situation ou les droits d’un usager, sans lui réclamer de justificatif.
public struct APIParticulierRequest: FormRequest {
  /// Nom du projet
  ///
  /// Ce nom sera public.
  public var intitule: String?
  /// Description du projet
  ///
  /// À quoi servira-t-il ? Qui l’utilisera, et pour quelle démarche ?
  public var description: String?
  /// Maquette du projet
  ///
  /// Un à six fichiers PDF de moins de 10 Mo chacun.
  public var maquetteProjet: [Document] = []
  /// Date prévue de mise en production
  public var datePrevueMiseEnProduction: String?
  /// Volume annuel approximatif
  ///
  /// Le nombre de démarches ou de dossiers traités en un an.
  public var volumetrieApproximative: String?
  /// Comment accéderez-vous aux données ?
  ///
  /// Plusieurs réponses sont possibles.
  public var modalities: [ModalitiesOption] = []
  /// Habilitation FranceConnect liée à cette demande
  ///
  /// Une habilitation de votre organisation, validée et en vigueur.
  public var franceConnectAuthorizationId: String?
  /// Niveau de garantie demandé à FranceConnect
  public var fcEidas: FcEidasOption?
  /// Destinataires des données
  ///
  /// Les personnes ou les services qui les verront.
  public var destinataireDonneesCaracterePersonnel: String?
  /// Durée de conservation des données, en mois
  ///
  /// Au-delà de 36 mois, elle est à justifier.
  public var dureeConservationDonneesCaracterePersonnel: Int?
  /// Motif d’une conservation de plus de 36 mois
  public var dureeConservationDonneesCaracterePersonnelJustification: String?
  /// Nature et références du texte qui vous autorise à traiter les données
  ///
  /// Loi, décret, arrêté, délibération… avec sa date et ses articles.
  public var cadreJuridiqueNature: String?
  /// Délibération ou texte en pièce jointe
  ///
  /// Un à six fichiers PDF de moins de 10 Mo chacun.
  public var cadreJuridiqueDocument: [Document] = []
  /// Adresse du texte
  public var cadreJuridiqueUrl: String?
  /// Nature et références du texte qui vous autorise à utiliser FranceConnect
  public var fcCadreJuridiqueNature: String?
  /// Texte relatif à FranceConnect en pièce jointe
  ///
  /// Un à six fichiers PDF de moins de 10 Mo chacun.
  public var fcCadreJuridiqueDocument: [Document] = []
  /// Adresse du texte relatif à FranceConnect
  public var fcCadreJuridiqueUrl: String?
  /// Données demandées
  public var scopes: [Scope] = []
  /// Contact métier : personne ou service
  public var contactMetierType: ContactType?
  /// Contact métier : nom
  public var contactMetierFamilyName: String?
  /// Contact métier : prénom
  public var contactMetierGivenName: String?
  /// Contact métier : adresse e-mail
  public var contactMetierEmail: String?
  /// Contact métier : numéro de téléphone
  public var contactMetierPhoneNumber: String?
  /// Contact métier : fonction
  public var contactMetierJobTitle: String?
  /// Contact technique : personne ou service
  public var contactTechniqueType: ContactType?
  /// Contact technique : nom
  public var contactTechniqueFamilyName: String?
  /// Contact technique : prénom
  public var contactTechniqueGivenName: String?
  /// Contact technique : adresse e-mail
  public var contactTechniqueEmail: String?
  /// Contact technique : numéro de téléphone
  public var contactTechniquePhoneNumber: String?
  /// Contact technique : fonction
  public var contactTechniqueJobTitle: String?
  /// Délégué à la protection des données : personne ou service
  public var delegueProtectionDonneesType: ContactType?
  /// Délégué à la protection des données : nom
  public var delegueProtectionDonneesFamilyName: String?
  /// Délégué à la protection des données : prénom
  public var delegueProtectionDonneesGivenName: String?
  /// Délégué à la protection des données : adresse e-mail
  public var delegueProtectionDonneesEmail: String?
  /// Délégué à la protection des données : numéro de téléphone
  public var delegueProtectionDonneesPhoneNumber: String?
  /// Délégué à la protection des données : fonction
  public var delegueProtectionDonneesJobTitle: String?
  /// Mon service offre, sans FranceConnect, un autre accès à la même prestation, dans des conditions comparables.
  public var fcAlternativeConnexion: Bool?
  /// The answers that lenient decoding kept aside.
  public var unrecognized = UnrecognizedAnswers()

  /// A request without answers.
  public init() {}

  /// Passes each property to the exchange, to be read or written.
  public mutating func exchange(_ answers: inout AnswerExchange) {
    answers.text("intitule", &intitule)
    answers.text("description", &description)
    answers.documents("maquette_projet", &maquetteProjet)
    answers.text("date_prevue_mise_en_production", &datePrevueMiseEnProduction)
    answers.text("volumetrie_approximative", &volumetrieApproximative)
    answers.options("modalities", &modalities)
    answers.text("france_connect_authorization_id", &franceConnectAuthorizationId)
    answers.option("fc_eidas", &fcEidas)
    answers.text("destinataire_donnees_caractere_personnel", &destinataireDonneesCaracterePersonnel)
    answers.number("duree_conservation_donnees_caractere_personnel", &dureeConservationDonneesCaracterePersonnel)
    answers.text("duree_conservation_donnees_caractere_personnel_justification", &dureeConservationDonneesCaracterePersonnelJustification)
    answers.text("cadre_juridique_nature", &cadreJuridiqueNature)
    answers.documents("cadre_juridique_document", &cadreJuridiqueDocument)
    answers.text("cadre_juridique_url", &cadreJuridiqueUrl)
    answers.text("fc_cadre_juridique_nature", &fcCadreJuridiqueNature)
    answers.documents("fc_cadre_juridique_document", &fcCadreJuridiqueDocument)
    answers.text("fc_cadre_juridique_url", &fcCadreJuridiqueUrl)
    answers.options("scopes", &scopes)
    answers.option("contact_metier_type", &contactMetierType)
    answers.text("contact_metier_family_name", &contactMetierFamilyName)
    answers.text("contact_metier_given_name", &contactMetierGivenName)
    answers.text("contact_metier_email", &contactMetierEmail)
    answers.text("contact_metier_phone_number", &contactMetierPhoneNumber)
    answers.text("contact_metier_job_title", &contactMetierJobTitle)
    answers.option("contact_technique_type", &contactTechniqueType)
    answers.text("contact_technique_family_name", &contactTechniqueFamilyName)
    answers.text("contact_technique_given_name", &contactTechniqueGivenName)
    answers.text("contact_technique_email", &contactTechniqueEmail)
    answers.text("contact_technique_phone_number", &contactTechniquePhoneNumber)
    answers.text("contact_technique_job_title", &contactTechniqueJobTitle)
    answers.option("delegue_protection_donnees_type", &delegueProtectionDonneesType)
    answers.text("delegue_protection_donnees_family_name", &delegueProtectionDonneesFamilyName)
    answers.text("delegue_protection_donnees_given_name", &delegueProtectionDonneesGivenName)
    answers.text("delegue_protection_donnees_email", &delegueProtectionDonneesEmail)
    answers.text("delegue_protection_donnees_phone_number", &delegueProtectionDonneesPhoneNumber)
    answers.text("delegue_protection_donnees_job_title", &delegueProtectionDonneesJobTitle)
    answers.flag("fc_alternative_connexion", &fcAlternativeConnexion)
  }
}

extension APIParticulierRequest {
  /// The questions, by their names in `data`.
  public enum Field: String, RequestOption {
    case intitule
    case description
    case maquetteProjet = "maquette_projet"
    case datePrevueMiseEnProduction = "date_prevue_mise_en_production"
    case volumetrieApproximative = "volumetrie_approximative"
    case modalities
    case franceConnectAuthorizationId = "france_connect_authorization_id"
    case fcEidas = "fc_eidas"
    case destinataireDonneesCaracterePersonnel = "destinataire_donnees_caractere_personnel"
    case dureeConservationDonneesCaracterePersonnel = "duree_conservation_donnees_caractere_personnel"
    case dureeConservationDonneesCaracterePersonnelJustification = "duree_conservation_donnees_caractere_personnel_justification"
    case cadreJuridiqueNature = "cadre_juridique_nature"
    case cadreJuridiqueDocument = "cadre_juridique_document"
    case cadreJuridiqueUrl = "cadre_juridique_url"
    case fcCadreJuridiqueNature = "fc_cadre_juridique_nature"
    case fcCadreJuridiqueDocument = "fc_cadre_juridique_document"
    case fcCadreJuridiqueUrl = "fc_cadre_juridique_url"
    case scopes
    case contactMetierType = "contact_metier_type"
    case contactMetierFamilyName = "contact_metier_family_name"
    case contactMetierGivenName = "contact_metier_given_name"
    case contactMetierEmail = "contact_metier_email"
    case contactMetierPhoneNumber = "contact_metier_phone_number"
    case contactMetierJobTitle = "contact_metier_job_title"
    case contactTechniqueType = "contact_technique_type"
    case contactTechniqueFamilyName = "contact_technique_family_name"
    case contactTechniqueGivenName = "contact_technique_given_name"
    case contactTechniqueEmail = "contact_technique_email"
    case contactTechniquePhoneNumber = "contact_technique_phone_number"
    case contactTechniqueJobTitle = "contact_technique_job_title"
    case delegueProtectionDonneesType = "delegue_protection_donnees_type"
    case delegueProtectionDonneesFamilyName = "delegue_protection_donnees_family_name"
    case delegueProtectionDonneesGivenName = "delegue_protection_donnees_given_name"
    case delegueProtectionDonneesEmail = "delegue_protection_donnees_email"
    case delegueProtectionDonneesPhoneNumber = "delegue_protection_donnees_phone_number"
    case delegueProtectionDonneesJobTitle = "delegue_protection_donnees_job_title"
    case fcAlternativeConnexion = "fc_alternative_connexion"
  }

  /// The data that a request can ask for.
  public enum Scope: String, RequestScope {
    /// Quotient familial de la CAF ou de la MSA
    ///
    /// Quotient familial (CAF et MSA)
    case cnafQuotientFamilial = "cnaf_quotient_familial"
    /// Identité de l’allocataire et de son conjoint
    ///
    /// Quotient familial (CAF et MSA)
    case cnafAllocataires = "cnaf_allocataires"
    /// Identité des enfants
    ///
    /// Quotient familial (CAF et MSA)
    case cnafEnfants = "cnaf_enfants"
    /// Adresse du foyer
    ///
    /// Quotient familial (CAF et MSA)
    case cnafAdresse = "cnaf_adresse"
    /// Identifiant France Travail
    ///
    /// Demandeur d’emploi (France Travail)
    case poleEmploiIdentifiant = "pole_emploi_identifiant"
    /// Identité et statut de demandeur d’emploi
    ///
    /// Demandeur d’emploi (France Travail)
    case poleEmploiIdentite = "pole_emploi_identite"
    /// Numéros de téléphone et adresse électronique
    ///
    /// Demandeur d’emploi (France Travail)
    case poleEmploiContact = "pole_emploi_contact"
    /// Adresse postale
    ///
    /// Demandeur d’emploi (France Travail)
    case poleEmploiAdresse = "pole_emploi_adresse"
    /// Données d’inscription
    ///
    /// Demandeur d’emploi (France Travail)
    case poleEmploiInscription = "pole_emploi_inscription"
    /// Dates et montants des paiements
    ///
    /// Demandeur d’emploi (France Travail)
    case poleEmploiPaiements = "pole_emploi_paiements"
    /// Identité de l’élève
    ///
    /// Élève scolarisé et boursier (Éducation nationale)
    case menStatutIdentite = "men_statut_identite"
    /// Statut d’élève scolarisé
    ///
    /// Élève scolarisé et boursier (Éducation nationale)
    case menStatutScolarite = "men_statut_scolarite"
    /// Statut d’élève boursier (bientôt disponible)
    ///
    /// Élève scolarisé et boursier (Éducation nationale)
    case menStatutBoursier = "men_statut_boursier"
    /// Échelon de la bourse (bientôt disponible)
    ///
    /// Élève scolarisé et boursier (Éducation nationale)
    case menEchelonBourse = "men_echelon_bourse"
    /// Établissement (code UAI) et ministère de tutelle
    ///
    /// Élève scolarisé et boursier (Éducation nationale)
    case menStatutEtablissement = "men_statut_etablissement"
    /// Module élémentaire de formation
    ///
    /// Élève scolarisé et boursier (Éducation nationale)
    case menStatutModuleElementaireFormation = "men_statut_module_elementaire_formation"
    /// Statut d’étudiant boursier
    ///
    /// Étudiant boursier (Cnous)
    case cnousStatutBoursier = "cnous_statut_boursier"
    /// Échelon de la bourse
    ///
    /// Étudiant boursier (Cnous)
    case cnousEchelonBourse = "cnous_echelon_bourse"
    /// Identité de l’étudiant
    ///
    /// Étudiant boursier (Cnous)
    case cnousIdentite = "cnous_identite"
    /// Adresse électronique
    ///
    /// Étudiant boursier (Cnous)
    case cnousEmail = "cnous_email"
    /// Période de versement
    ///
    /// Étudiant boursier (Cnous)
    case cnousPeriodeVersement = "cnous_periode_versement"
    /// Caractère définitif ou conditionnel de la bourse
    ///
    /// Étudiant boursier (Cnous)
    case cnousStatutBourse = "cnous_statut_bourse"
    /// Ville d’études et établissement
    ///
    /// Étudiant boursier (Cnous)
    case cnousVilleEtudes = "cnous_ville_etudes"
    /// Identité de l’étudiant
    ///
    /// Étudiant (Enseignement supérieur)
    case mesriIdentite = "mesri_identite"
    /// Liste des admissions
    ///
    /// Étudiant (Enseignement supérieur)
    case mesriAdmissions = "mesri_admissions"
    /// Inscription, admission par admission
    ///
    /// Étudiant (Enseignement supérieur)
    case mesriAdmissionInscrit = "mesri_admission_inscrit"
    /// Régime de formation
    ///
    /// Étudiant (Enseignement supérieur)
    case mesriAdmissionRegimeFormation = "mesri_admission_regime_formation"
    /// Commune de l’établissement (code Insee)
    ///
    /// Étudiant (Enseignement supérieur)
    case mesriAdmissionCommuneEtudes = "mesri_admission_commune_etudes"
    /// Nom et code UAI de l’établissement
    ///
    /// Étudiant (Enseignement supérieur)
    case mesriAdmissionEtablissementEtudes = "mesri_admission_etablissement_etudes"
    /// Complémentaire santé solidaire
    ///
    /// Prestations sociales
    case complementaireSanteSolidaire = "complementaire_sante_solidaire"
    /// Revenu de solidarité active
    ///
    /// Prestations sociales
    case revenuSolidariteActive = "revenu_solidarite_active"
    /// Majoration du revenu de solidarité active
    ///
    /// Prestations sociales
    case revenuSolidariteActiveMajoration = "revenu_solidarite_active_majoration"
    /// Prime d’activité
    ///
    /// Prestations sociales
    case primeActivite = "prime_activite"
    /// Majoration de la prime d’activité
    ///
    /// Prestations sociales
    case primeActiviteMajoration = "prime_activite_majoration"
    /// Allocation de soutien familial
    ///
    /// Prestations sociales
    case allocationSoutienFamilial = "allocation_soutien_familial"
    /// Allocation aux adultes handicapés
    ///
    /// Prestations sociales
    case allocationAdulteHandicape = "allocation_adulte_handicape"
    /// Situation à l’égard du service national
    ///
    /// Service national (ministère des Armées)
    case dsnjStatutServiceNational = "dsnj_statut_service_national"
    /// Identité du sportif
    ///
    /// Sportif de haut niveau
    case sdhStatutSportifIdentite = "sdh_statut_sportif_identite"
    /// Sportif de haut niveau aujourd’hui
    ///
    /// Sportif de haut niveau
    case sdhStatutSportifEstSportifDeHautNiveau = "sdh_statut_sportif_est_sportif_de_haut_niveau"
    /// Sportif de haut niveau par le passé
    ///
    /// Sportif de haut niveau
    case sdhStatutSportifAEteSportifDeHautNiveau = "sdh_statut_sportif_a_ete_sportif_de_haut_niveau"
    /// Détail du statut actuel
    ///
    /// Sportif de haut niveau
    case sdhStatutSportifInformationsStatut = "sdh_statut_sportif_informations_statut"
    /// Détail des statuts antérieurs
    ///
    /// Sportif de haut niveau
    case sdhStatutSportifInformationsStatutsPrecedents = "sdh_statut_sportif_informations_statuts_precedents"
    /// Identité du particulier
    ///
    /// Immatriculation d’un véhicule (France Titres)
    case antsExtraitImmatriculationVehiculeIdentiteParticulier = "ants_extrait_immatriculation_vehicule_identite_particulier"
    /// Adresse du particulier
    ///
    /// Immatriculation d’un véhicule (France Titres)
    case antsExtraitImmatriculationVehiculeAdresseParticulier = "ants_extrait_immatriculation_vehicule_adresse_particulier"
    /// Lien du particulier avec le véhicule
    ///
    /// Immatriculation d’un véhicule (France Titres)
    case antsExtraitImmatriculationVehiculeStatutRattachement = "ants_extrait_immatriculation_vehicule_statut_rattachement"
    /// Données d’immatriculation
    ///
    /// Immatriculation d’un véhicule (France Titres)
    case antsExtraitImmatriculationVehiculeDonneesImmatriculationVehicule = "ants_extrait_immatriculation_vehicule_donnees_immatriculation_vehicule"
    /// Caractéristiques techniques
    ///
    /// Immatriculation d’un véhicule (France Titres)
    case antsExtraitImmatriculationVehiculeCaracteristiquesTechniquesVehicule = "ants_extrait_immatriculation_vehicule_caracteristiques_techniques_vehicule"
    /// Nom de naissance
    ///
    /// FranceConnect
    case familyName = "family_name"
    /// Prénoms
    ///
    /// FranceConnect
    case givenName = "given_name"
    /// Date de naissance
    ///
    /// FranceConnect
    case birthdate
    /// Commune de naissance
    ///
    /// FranceConnect
    case birthplace
    /// Pays de naissance
    ///
    /// FranceConnect
    case birthcountry
    /// Sexe
    ///
    /// FranceConnect
    case gender
    /// Identifiant technique
    ///
    /// FranceConnect
    case openid
  }

  /// The use cases of the forms.
  public enum UseCase: String, RequestOption {
    case aidesFacultatives = "aides_facultatives"
    case cantinesCollegesLyceesTarification = "cantines_colleges_lycees_tarification"
    case ccas
    case tarificationTransports = "tarification_transports"
    case tarificationMunicipaleEnfance = "tarification_municipale_enfance"
  }

  /// The contacts that the form asks for.
  public enum Contact: String, RequestOption {
    case contactMetier = "contact_metier"
    case contactTechnique = "contact_technique"
    case delegueProtectionDonnees = "delegue_protection_donnees"
  }

  /// Comment accéderez-vous aux données ?
  public enum ModalitiesOption: String, RequestOption {
    /// Avec un jeton et les informations que donne l’usager
    case params
    /// Avec le formulaire national du quotient familial
    case formulaireQf = "formulaire_qf"
    /// Avec FranceConnect
    case franceConnect = "france_connect"
  }

  /// Niveau de garantie demandé à FranceConnect
  public enum FcEidasOption: String, RequestOption {
    /// Faible (eIDAS 1)
    case eidas1 = "eidas_1"
    /// Substantiel (eIDAS 2)
    case eidas2 = "eidas_2"
  }
}

extension APIParticulierRequest {
  /// The forms, by their uids.
  public enum Form: String, RequestForm {
    /// Aides facultatives à la scolarité
    ///
    /// Attribuez plus vite vos aides aux élèves et aux étudiants, sans leur demander de justificatifs.
    case apiParticulierAidesFacultativesScolarite = "api-particulier-aides-facultatives-scolarite"
    /// Tarification de la cantine des lycées
    ///
    /// Régions, calculez le tarif de restauration des lycéens sans demander de justificatif aux familles.
    case apiParticulierTarificationCantinesLycees = "api-particulier-tarification-cantines-lycees"
    /// Tarification de la cantine des collèges
    ///
    /// Départements, calculez le tarif de restauration des collégiens sans demander de justificatif aux familles.
    case apiParticulierTarificationCantinesColleges = "api-particulier-tarification-cantines-colleges"
    /// Aides sociales des CCAS
    ///
    /// Centres communaux d’action sociale, instruisez les demandes d’aide avec moins de pièces à fournir et à vérifier.
    case apiParticulierAidesSocialesCcas = "api-particulier-aides-sociales-ccas"
    /// Tarification des transports
    ///
    /// Autorités organisatrices de la mobilité, accordez les tarifs réduits sans demander de justificatifs aux voyageurs.
    case apiParticulierTarificationTransports = "api-particulier-tarification-transports"
    /// Portail famille des communes
    ///
    /// Communes, calculez automatiquement le tarif de la cantine, du périscolaire et des crèches.
    case apiParticulierTarificationMunicipaleEnfance = "api-particulier-tarification-municipale-enfance"
    /// Domino web 2.0
    ///
    /// Gérez la petite enfance, l’enfance et la jeunesse, et facturez d’après le quotient familial.
    case apiParticulierAbelium = "api-particulier-abelium"
    /// Cantine de France
    ///
    /// Facturez les services aux familles d’après leur quotient familial.
    case apiParticulierCantineDeFrance = "api-particulier-cantine-de-france"
    /// Concerto
    ///
    /// Facturez les services aux familles d’après leur quotient familial.
    case apiParticulierArpegeConcerto = "api-particulier-arpege-concerto"
    /// Res’Agenda
    ///
    /// Gérez la petite enfance, l’enfance et la jeunesse, et facturez d’après le quotient familial.
    case apiParticulierResagenda = "api-particulier-resagenda"
    /// Logiciel Enfance
    ///
    /// Recevez dans votre logiciel les quotients familiaux que les familles transmettent par le formulaire national.
    case apiParticulier3dOuest = "api-particulier-3d-ouest"
    /// Demande libre
    ///
    /// Votre besoin ne ressemble à aucun des cas d’usage proposés, et vous savez quelles données il vous faut, pourquoi et par quel moyen.
    case apiParticulier = "api-particulier"

    /// The use case of the form.
    public var useCase: UseCase? { text(ofFact: "form.use_case").flatMap(UseCase.init(rawValue:)) }

    /// A request that holds the form’s prefilled answers.
    public var prefilled: APIParticulierRequest {
      var request = APIParticulierRequest()
      switch self {
      case .apiParticulierAidesFacultativesScolarite:
        request.intitule = "Aides facultatives à la scolarité"
        request.destinataireDonneesCaracterePersonnel = "Agents chargés d’instruire les demandes d’aide"
        request.cadreJuridiqueNature = "– Article L.\u{A0}114-8 du code des relations entre le public et l’administration\n– Délibération, à citer et à joindre ci-dessous"
      case .apiParticulierTarificationCantinesLycees:
        request.intitule = "Tarification de la cantine des lycées"
        request.destinataireDonneesCaracterePersonnel = "Agents chargés de la restauration scolaire"
        request.cadreJuridiqueNature = "– Article L.\u{A0}114-8 du code des relations entre le public et l’administration\n– Article L.\u{A0}216-6 du code de l’éducation\n– Délibération tarifaire, à citer et à joindre ci-dessous"
        request.scopes = [Scope.cnafQuotientFamilial]
      case .apiParticulierTarificationCantinesColleges:
        request.intitule = "Tarification de la cantine des collèges"
        request.destinataireDonneesCaracterePersonnel = "Agents chargés de la restauration scolaire"
        request.cadreJuridiqueNature = "– Article L.\u{A0}114-8 du code des relations entre le public et l’administration\n– Article R.\u{A0}531-52 du code de l’éducation\n– Délibération tarifaire, à citer et à joindre ci-dessous"
        request.scopes = [Scope.cnafQuotientFamilial]
      case .apiParticulierAidesSocialesCcas:
        request.intitule = "Aides sociales du CCAS"
        request.destinataireDonneesCaracterePersonnel = "Agents habilités du CCAS"
        request.cadreJuridiqueNature = "– Article L.\u{A0}114-8 du code des relations entre le public et l’administration\n– Articles L.\u{A0}123-5 et R.\u{A0}123-2 du code de l’action sociale et des familles"
        request.cadreJuridiqueUrl = "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031106561/"
        request.scopes = [Scope.cnafQuotientFamilial]
      case .apiParticulierTarificationTransports:
        request.intitule = "Tarification des transports"
        request.destinataireDonneesCaracterePersonnel = "Agents chargés de la tarification"
        request.cadreJuridiqueNature = "– Article L.\u{A0}114-8 du code des relations entre le public et l’administration\n– Transports en commun\u{A0}: articles L.\u{A0}1231-1 et L.\u{A0}1231-3 du code des transports\n– Transports scolaires\u{A0}: articles L.\u{A0}3111-7 du code des transports et L.\u{A0}214-18 du code de l’éducation\n– Complémentaire santé solidaire\u{A0}: article L.\u{A0}1113-1 du code des transports\n– Délibération tarifaire, à citer et à joindre ci-dessous"
      case .apiParticulierTarificationMunicipaleEnfance:
        request.intitule = "Tarification des services municipaux à l’enfance"
        request.destinataireDonneesCaracterePersonnel = "Agents du service chargé de l’enfance"
        request.cadreJuridiqueNature = "– Article L.\u{A0}114-8 du code des relations entre le public et l’administration\n– Délibération, à citer et à joindre ci-dessous"
        request.modalities = [ModalitiesOption.params]
        request.scopes = [Scope.cnafQuotientFamilial]
      case .apiParticulierAbelium:
        request.intitule = "Domino web 2.0 – Gestion de la petite enfance, de l’enfance et de la jeunesse"
        request.description = "Le logiciel gère les inscriptions et facture la cantine, le périscolaire et l’extrascolaire d’après le quotient familial."
        request.cadreJuridiqueNature = "– Article L.\u{A0}114-8 du code des relations entre le public et l’administration\n– Article R.\u{A0}531-52 du code de l’éducation"
        request.modalities = [ModalitiesOption.params]
        request.scopes = [Scope.cnafQuotientFamilial]
        request.contactTechniqueJobTitle = "Assistance aux clients"
      case .apiParticulierCantineDeFrance:
        request.intitule = "Cantine de France – Tarification de la cantine et de la garderie"
        request.description = "Le logiciel obtient le quotient familial et la composition de chaque famille à l’ouverture de son compte, puis les tient à jour pour facturer la cantine, le périscolaire et l’extrascolaire."
        request.cadreJuridiqueNature = "– Article L.\u{A0}114-8 du code des relations entre le public et l’administration\n– Arrêté du 4 juillet 2013 sur les téléservices"
        request.modalities = [ModalitiesOption.params]
        request.scopes = [Scope.cnafAdresse, Scope.cnafAllocataires, Scope.cnafEnfants, Scope.cnafQuotientFamilial]
        request.contactTechniqueType = ContactType.organization
      case .apiParticulierArpegeConcerto:
        request.intitule = "Concerto – Tarification du périscolaire d’après le quotient familial"
        request.description = "Des agents habilités mettent à jour les quotients familiaux. Les familles peuvent aussi le demander sur leur portail, et un agent traite leur demande."
        request.cadreJuridiqueNature = "– Article L.\u{A0}114-8 du code des relations entre le public et l’administration\n– Arrêté du 4 juillet 2013 sur les téléservices"
        request.modalities = [ModalitiesOption.params]
        request.scopes = [Scope.cnafAllocataires, Scope.cnafQuotientFamilial]
      case .apiParticulierResagenda:
        request.intitule = "Res’Agenda – Quotient familial pour le périscolaire et les centres de loisirs"
        request.description = "Les familles obtiennent leur quotient familial en s’inscrivant. En mairie, un agent peut l’obtenir pour celles qui n’ont pas Internet, ou pour toutes les familles inscrites."
        request.cadreJuridiqueNature = "– Article L.\u{A0}114-8 du code des relations entre le public et l’administration\n– Arrêté du 4 juillet 2013 sur les téléservices"
        request.modalities = [ModalitiesOption.params]
        request.scopes = [Scope.cnafQuotientFamilial]
      case .apiParticulier3dOuest:
        request.intitule = "Logiciel Enfance – Collecte du quotient familial par le formulaire national"
        request.description = "Les familles transmettent leur quotient familial par le formulaire national. Le logiciel le reçoit par HubEE, le rattache à leur dossier, puis le met à jour avec l’API Particulier."
        request.cadreJuridiqueNature = "– Article L.\u{A0}114-8 du code des relations entre le public et l’administration\n– Arrêté du 4 juillet 2013 sur les téléservices"
        request.modalities = [ModalitiesOption.formulaireQf, ModalitiesOption.params]
        request.scopes = [Scope.cnafAllocataires, Scope.cnafQuotientFamilial]
        request.contactTechniqueJobTitle = "Contact technique"
      default: break
      }
      return request
    }

    /// The answers that only the vault knows.
    public var deferred: [DeferredAnswer<Field>] {
      switch self {
      case .apiParticulierAbelium: [DeferredAnswer(field: Field.contactTechniqueEmail, parts: [DeferredPart.key("api_particulier_abelium_collectivites_contact_technique_email", default: "contact-technique@abelium.example")]), DeferredAnswer(field: Field.contactTechniqueGivenName, parts: [DeferredPart.key("api_particulier_abelium_collectivites_contact_technique_given_name", default: "Camille")]), DeferredAnswer(field: Field.contactTechniqueFamilyName, parts: [DeferredPart.key("api_particulier_abelium_collectivites_contact_technique_family_name", default: "Martin")]), DeferredAnswer(field: Field.contactTechniquePhoneNumber, parts: [DeferredPart.key("api_particulier_abelium_collectivites_contact_technique_phone_number", default: "0199000000")])]
      case .apiParticulierCantineDeFrance: [DeferredAnswer(field: Field.contactTechniqueEmail, parts: [DeferredPart.key("api_particulier_jdealise_contact_technique_email", default: "contact-technique@jdealise.example")]), DeferredAnswer(field: Field.contactTechniquePhoneNumber, parts: [DeferredPart.key("api_particulier_jdealise_contact_technique_phone_number", default: "0199000000")])]
      case .apiParticulier3dOuest: [DeferredAnswer(field: Field.contactTechniqueEmail, parts: [DeferredPart.key("api_particulier_3douest_contact_technique_email", default: "contact-technique@3douest.example")]), DeferredAnswer(field: Field.contactTechniqueGivenName, parts: [DeferredPart.key("api_particulier_3douest_contact_technique_given_name", default: "Camille")]), DeferredAnswer(field: Field.contactTechniqueFamilyName, parts: [DeferredPart.key("api_particulier_3douest_contact_technique_family_name", default: "Martin")]), DeferredAnswer(field: Field.contactTechniquePhoneNumber, parts: [DeferredPart.key("api_particulier_3douest_contact_technique_phone_number", default: "0199000000")])]
      default: []
      }
    }

    /// The facts about the form that conditions may refer to.
    public var facts: [String: FieldValue] {
      switch self {
      case .apiParticulierAidesFacultativesScolarite: ["form.single_page": FieldValue.flag(false), "form.use_case": FieldValue.text("aides_facultatives")]
      case .apiParticulierTarificationCantinesLycees: ["form.single_page": FieldValue.flag(false), "form.use_case": FieldValue.text("cantines_colleges_lycees_tarification")]
      case .apiParticulierTarificationCantinesColleges: ["form.single_page": FieldValue.flag(false), "form.use_case": FieldValue.text("cantines_colleges_lycees_tarification")]
      case .apiParticulierAidesSocialesCcas: ["form.single_page": FieldValue.flag(false), "form.use_case": FieldValue.text("ccas")]
      case .apiParticulierTarificationTransports: ["form.single_page": FieldValue.flag(false), "form.use_case": FieldValue.text("tarification_transports")]
      case .apiParticulierTarificationMunicipaleEnfance: ["form.single_page": FieldValue.flag(false), "form.use_case": FieldValue.text("tarification_municipale_enfance")]
      case .apiParticulierAbelium: ["form.single_page": FieldValue.flag(false), "form.use_case": FieldValue.text("tarification_municipale_enfance"), "service_provider.apipfc_enabled": FieldValue.flag(false), "service_provider.fc_certified": FieldValue.flag(false), "service_provider.id": FieldValue.text("abelium")]
      case .apiParticulierCantineDeFrance: ["form.single_page": FieldValue.flag(false), "form.use_case": FieldValue.text("tarification_municipale_enfance"), "service_provider.apipfc_enabled": FieldValue.flag(false), "service_provider.fc_certified": FieldValue.flag(false), "service_provider.id": FieldValue.text("jdealise")]
      case .apiParticulierArpegeConcerto: ["form.single_page": FieldValue.flag(false), "form.use_case": FieldValue.text("tarification_municipale_enfance"), "service_provider.apipfc_enabled": FieldValue.flag(false), "service_provider.fc_certified": FieldValue.flag(false), "service_provider.id": FieldValue.text("arpege")]
      case .apiParticulierResagenda: ["form.single_page": FieldValue.flag(false), "form.use_case": FieldValue.text("tarification_municipale_enfance"), "service_provider.apipfc_enabled": FieldValue.flag(false), "service_provider.fc_certified": FieldValue.flag(false), "service_provider.id": FieldValue.text("resagenda")]
      case .apiParticulier3dOuest: ["form.single_page": FieldValue.flag(false), "form.use_case": FieldValue.text("tarification_municipale_enfance"), "service_provider.apipfc_enabled": FieldValue.flag(false), "service_provider.fc_certified": FieldValue.flag(false), "service_provider.id": FieldValue.text("3d_ouest")]
      case .apiParticulier: ["form.single_page": FieldValue.flag(false)]
      }
    }

    /// What the form asks.
    public var questions: FormSchema {
      switch self {
      case .apiParticulierTarificationCantinesLycees: Questions.ofApiParticulierTarificationCantinesLycees
      case .apiParticulierTarificationCantinesColleges: Questions.ofApiParticulierTarificationCantinesColleges
      case .apiParticulierTarificationTransports: Questions.ofApiParticulierTarificationTransports
      case .apiParticulierTarificationMunicipaleEnfance: Questions.ofApiParticulierTarificationMunicipaleEnfance
      case .apiParticulierAbelium: Questions.ofApiParticulierAbelium
      case .apiParticulierCantineDeFrance: Questions.ofApiParticulierCantineDeFrance
      case .apiParticulierArpegeConcerto: Questions.ofApiParticulierArpegeConcerto
      case .apiParticulierResagenda: Questions.ofApiParticulierResagenda
      case .apiParticulier3dOuest: Questions.ofApiParticulier3dOuest
      default: APIParticulierRequest.questions
      }
    }
  }
}

extension APIParticulierRequest {
  /// What forms ask unless they adapt a block.
  public static let questions: FormSchema = FormSchema(
    id: "api_particulier",
    fields: [
      SharedQuestions.intitule,
      SharedQuestions.description,
      SharedQuestions.maquetteProjet,
      SharedQuestions.datePrevueMiseEnProduction,
      SharedQuestions.volumetrieApproximative,
      Questions.modalities,
      Questions.franceConnectAuthorizationId,
      Questions.fcEidas,
      SharedQuestions.destinataireDonneesCaracterePersonnel,
      SharedQuestions.dureeConservationDonneesCaracterePersonnel,
      SharedQuestions.dureeConservationDonneesCaracterePersonnelJustification,
      SharedQuestions.cadreJuridiqueNature,
      Questions.cadreJuridiqueDocument,
      SharedQuestions.cadreJuridiqueUrl,
      Questions.fcCadreJuridiqueNature,
      Questions.fcCadreJuridiqueDocument,
      Questions.fcCadreJuridiqueUrl,
      Questions.scopes,
      SharedQuestions.contactMetierType,
      SharedQuestions.contactMetierFamilyName,
      SharedQuestions.contactMetierGivenName,
      SharedQuestions.contactMetierEmail,
      SharedQuestions.contactMetierPhoneNumber,
      SharedQuestions.contactMetierJobTitle,
      SharedQuestions.contactTechniqueType,
      SharedQuestions.contactTechniqueFamilyName,
      SharedQuestions.contactTechniqueGivenName,
      SharedQuestions.contactTechniqueEmail,
      Questions.contactTechniquePhoneNumber,
      SharedQuestions.contactTechniqueJobTitle,
      SharedQuestions.delegueProtectionDonneesType,
      SharedQuestions.delegueProtectionDonneesFamilyName,
      SharedQuestions.delegueProtectionDonneesGivenName,
      SharedQuestions.delegueProtectionDonneesEmail,
      SharedQuestions.delegueProtectionDonneesPhoneNumber,
      SharedQuestions.delegueProtectionDonneesJobTitle,
    ],
    rules: [
      SharedQuestions.texteFourni,
      Questions.texteFcFourni,
      Questions.dpdDistinct,
      Questions.identiteFcComplete,
    ],
    checkboxes: [
      SharedQuestions.termsOfServiceAccepted,
      SharedQuestions.dataProtectionOfficerInformed,
      Questions.fcAlternativeConnexion,
    ],
    scopeGroups: [
      ScopeGroupSchema(name: "FranceConnect", scopes: ["family_name", "given_name", "birthdate", "birthplace", "birthcountry", "gender", "openid"], when: Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "france_connect_authorization_id", Condition.Comparison.present(false))])),
    ],
    isOpen: false
  )
}

extension APIParticulierRequest {
  /// The questions that only this definition asks.
  enum Questions {
    static let modalities: FieldSchema = FieldSchema(
      name: "modalities",
      block: "modalities",
      kind: FieldSchema.Kind.choices,
      label: "Comment accéderez-vous aux données\u{A0}?",
      limits: FieldLimits(options: ["params", "formulaire_qf", "france_connect"])
    )
    static let franceConnectAuthorizationId: FieldSchema = FieldSchema(
      name: "france_connect_authorization_id",
      block: "modalities",
      kind: FieldSchema.Kind.text,
      label: "Habilitation FranceConnect liée à cette demande",
      when: Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")),
      requirement: FieldSchema.Requirement.when(Condition.not(Condition.any([Condition.all([Condition.compare(field: "service_provider.fc_certified", Condition.Comparison.equals(Condition.Operand.flag(true))), Condition.compare(field: "service_provider.apipfc_enabled", Condition.Comparison.equals(Condition.Operand.flag(true)))]), Condition.all([Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "france_connect_authorization_id", Condition.Comparison.present(false))]), Condition.any([Condition.compare(field: "fc_cadre_juridique_nature", Condition.Comparison.present(true)), Condition.compare(field: "fc_cadre_juridique_url", Condition.Comparison.present(true)), Condition.compare(field: "scopes", Condition.Comparison.contains("family_name")), Condition.compare(field: "scopes", Condition.Comparison.contains("given_name")), Condition.compare(field: "scopes", Condition.Comparison.contains("birthdate")), Condition.compare(field: "scopes", Condition.Comparison.contains("birthplace")), Condition.compare(field: "scopes", Condition.Comparison.contains("birthcountry")), Condition.compare(field: "scopes", Condition.Comparison.contains("gender")), Condition.compare(field: "scopes", Condition.Comparison.contains("openid"))])])])))
    )
    static let fcEidas: FieldSchema = FieldSchema(
      name: "fc_eidas",
      block: "modalities",
      kind: FieldSchema.Kind.choice,
      label: "Niveau de garantie demandé à FranceConnect",
      when: Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "france_connect_authorization_id", Condition.Comparison.present(false))]),
      requirement: FieldSchema.Requirement.never,
      limits: FieldLimits(options: ["eidas_1", "eidas_2"]),
      isAdvice: true
    )
    static let cadreJuridiqueDocument: FieldSchema = FieldSchema(
      name: "cadre_juridique_document",
      block: "legal",
      kind: FieldSchema.Kind.document,
      label: "Délibération ou texte en pièce jointe",
      requirement: FieldSchema.Requirement.never,
      limits: FieldLimits(contentTypes: ["application/pdf"], maximumSize: 10485760, maximumCount: 6)
    )
    static let fcCadreJuridiqueNature: FieldSchema = FieldSchema(
      name: "fc_cadre_juridique_nature",
      block: "legal",
      kind: FieldSchema.Kind.longText,
      label: "Nature et références du texte qui vous autorise à utiliser FranceConnect",
      when: Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "france_connect_authorization_id", Condition.Comparison.present(false))]),
      requirement: FieldSchema.Requirement.when(Condition.all([Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "france_connect_authorization_id", Condition.Comparison.present(false))]), Condition.any([Condition.compare(field: "fc_cadre_juridique_nature", Condition.Comparison.present(true)), Condition.compare(field: "fc_cadre_juridique_url", Condition.Comparison.present(true)), Condition.compare(field: "scopes", Condition.Comparison.contains("family_name")), Condition.compare(field: "scopes", Condition.Comparison.contains("given_name")), Condition.compare(field: "scopes", Condition.Comparison.contains("birthdate")), Condition.compare(field: "scopes", Condition.Comparison.contains("birthplace")), Condition.compare(field: "scopes", Condition.Comparison.contains("birthcountry")), Condition.compare(field: "scopes", Condition.Comparison.contains("gender")), Condition.compare(field: "scopes", Condition.Comparison.contains("openid"))])]))
    )
    static let fcCadreJuridiqueDocument: FieldSchema = FieldSchema(
      name: "fc_cadre_juridique_document",
      block: "legal",
      kind: FieldSchema.Kind.document,
      label: "Texte relatif à FranceConnect en pièce jointe",
      when: Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "france_connect_authorization_id", Condition.Comparison.present(false))]),
      requirement: FieldSchema.Requirement.never,
      limits: FieldLimits(contentTypes: ["application/pdf"], maximumSize: 10485760, maximumCount: 6)
    )
    static let fcCadreJuridiqueUrl: FieldSchema = FieldSchema(
      name: "fc_cadre_juridique_url",
      block: "legal",
      kind: FieldSchema.Kind.url,
      label: "Adresse du texte relatif à FranceConnect",
      when: Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "france_connect_authorization_id", Condition.Comparison.present(false))]),
      requirement: FieldSchema.Requirement.never
    )
    static let scopes: FieldSchema = FieldSchema(
      name: "scopes",
      block: "scopes",
      kind: FieldSchema.Kind.scopes,
      label: "Données demandées",
      limits: FieldLimits(options: Scope.allCases.map(\.rawValue))
    )
    static let contactTechniquePhoneNumber: FieldSchema = FieldSchema(
      name: "contact_technique_phone_number",
      block: "contacts",
      kind: FieldSchema.Kind.phone,
      label: "Contact technique\u{A0}: numéro de téléphone",
      constraints: [FieldSchema.Constraint(when: Condition.all([Condition.compare(field: "service_provider.fc_certified", Condition.Comparison.equals(Condition.Operand.flag(true))), Condition.compare(field: "service_provider.apipfc_enabled", Condition.Comparison.equals(Condition.Operand.flag(true))), Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect"))]), limits: FieldLimits(format: TextFormat.frenchMobile))]
    )
    static let texteFcFourni: RuleSchema = RuleSchema(
      id: "texte_fc_fourni",
      kind: RuleSchema.Kind.atLeastOneOf(["fc_cadre_juridique_url", "fc_cadre_juridique_document"]),
      when: Condition.all([Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "france_connect_authorization_id", Condition.Comparison.present(false))]), Condition.any([Condition.compare(field: "fc_cadre_juridique_nature", Condition.Comparison.present(true)), Condition.compare(field: "fc_cadre_juridique_url", Condition.Comparison.present(true)), Condition.compare(field: "scopes", Condition.Comparison.contains("family_name")), Condition.compare(field: "scopes", Condition.Comparison.contains("given_name")), Condition.compare(field: "scopes", Condition.Comparison.contains("birthdate")), Condition.compare(field: "scopes", Condition.Comparison.contains("birthplace")), Condition.compare(field: "scopes", Condition.Comparison.contains("birthcountry")), Condition.compare(field: "scopes", Condition.Comparison.contains("gender")), Condition.compare(field: "scopes", Condition.Comparison.contains("openid"))])]),
      message: "Donnez l’adresse du texte relatif à FranceConnect ou joignez-le."
    )
    static let dpdDistinct: RuleSchema = RuleSchema(
      id: "dpd_distinct",
      kind: RuleSchema.Kind.distinct(["delegue_protection_donnees_email", "contact_metier_email"]),
      message: "Le délégué à la protection des données et le contact métier sont d’ordinaire deux personnes différentes.",
      isAdvice: true
    )
    static let identiteFcComplete: RuleSchema = RuleSchema(
      id: "identite_fc_complete",
      kind: RuleSchema.Kind.scopesAllOf(["family_name", "given_name", "birthdate", "birthplace", "birthcountry", "gender", "openid"]),
      when: Condition.all([Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "france_connect_authorization_id", Condition.Comparison.present(false))]), Condition.any([Condition.compare(field: "fc_cadre_juridique_nature", Condition.Comparison.present(true)), Condition.compare(field: "fc_cadre_juridique_url", Condition.Comparison.present(true)), Condition.compare(field: "scopes", Condition.Comparison.contains("family_name")), Condition.compare(field: "scopes", Condition.Comparison.contains("given_name")), Condition.compare(field: "scopes", Condition.Comparison.contains("birthdate")), Condition.compare(field: "scopes", Condition.Comparison.contains("birthplace")), Condition.compare(field: "scopes", Condition.Comparison.contains("birthcountry")), Condition.compare(field: "scopes", Condition.Comparison.contains("gender")), Condition.compare(field: "scopes", Condition.Comparison.contains("openid"))])]),
      message: "Les données d’identité de FranceConnect se demandent toutes ensemble."
    )
    static let fcAlternativeConnexion: CheckboxSchema = CheckboxSchema(
      name: "fc_alternative_connexion",
      label: "Mon service offre, sans FranceConnect, un autre accès à la même prestation, dans des conditions comparables.",
      when: Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "service_provider.fc_certified", Condition.Comparison.equals(Condition.Operand.flag(true))), Condition.compare(field: "service_provider.apipfc_enabled", Condition.Comparison.equals(Condition.Operand.flag(true)))])
    )
    static let cadreJuridiqueDocument_2: FieldSchema = FieldSchema(
      name: "cadre_juridique_document",
      block: "legal",
      kind: FieldSchema.Kind.document,
      label: "Délibération tarifaire en pièce jointe",
      requirement: FieldSchema.Requirement.never,
      limits: FieldLimits(contentTypes: ["application/pdf"], maximumSize: 10485760, maximumCount: 6)
    )
    static let cadreJuridiqueUrl: FieldSchema = FieldSchema(
      name: "cadre_juridique_url",
      block: "legal",
      kind: FieldSchema.Kind.url,
      label: "Adresse de la délibération tarifaire",
      requirement: FieldSchema.Requirement.never
    )
    static let ofApiParticulierTarificationCantinesLycees: FormSchema = FormSchema(
      id: "api-particulier-tarification-cantines-lycees",
      fields: [
        SharedQuestions.intitule,
        SharedQuestions.description,
        SharedQuestions.maquetteProjet,
        SharedQuestions.datePrevueMiseEnProduction,
        SharedQuestions.volumetrieApproximative,
        Questions.modalities,
        Questions.franceConnectAuthorizationId,
        Questions.fcEidas,
        SharedQuestions.destinataireDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnelJustification,
        SharedQuestions.cadreJuridiqueNature,
        Questions.cadreJuridiqueDocument_2,
        Questions.cadreJuridiqueUrl,
        Questions.fcCadreJuridiqueNature,
        Questions.fcCadreJuridiqueDocument,
        Questions.fcCadreJuridiqueUrl,
        Questions.scopes,
        SharedQuestions.contactMetierType,
        SharedQuestions.contactMetierFamilyName,
        SharedQuestions.contactMetierGivenName,
        SharedQuestions.contactMetierEmail,
        SharedQuestions.contactMetierPhoneNumber,
        SharedQuestions.contactMetierJobTitle,
        SharedQuestions.contactTechniqueType,
        SharedQuestions.contactTechniqueFamilyName,
        SharedQuestions.contactTechniqueGivenName,
        SharedQuestions.contactTechniqueEmail,
        Questions.contactTechniquePhoneNumber,
        SharedQuestions.contactTechniqueJobTitle,
        SharedQuestions.delegueProtectionDonneesType,
        SharedQuestions.delegueProtectionDonneesFamilyName,
        SharedQuestions.delegueProtectionDonneesGivenName,
        SharedQuestions.delegueProtectionDonneesEmail,
        SharedQuestions.delegueProtectionDonneesPhoneNumber,
        SharedQuestions.delegueProtectionDonneesJobTitle,
      ],
      rules: [
        SharedQuestions.texteFourni,
        Questions.texteFcFourni,
        Questions.dpdDistinct,
        Questions.identiteFcComplete,
      ],
      checkboxes: [
        SharedQuestions.termsOfServiceAccepted,
        SharedQuestions.dataProtectionOfficerInformed,
        Questions.fcAlternativeConnexion,
      ],
      scopeGroups: [
        ScopeGroupSchema(name: "FranceConnect", scopes: ["family_name", "given_name", "birthdate", "birthplace", "birthcountry", "gender", "openid"], when: Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "france_connect_authorization_id", Condition.Comparison.present(false))])),
      ],
      isOpen: false
    )
    static let ofApiParticulierTarificationCantinesColleges: FormSchema = FormSchema(
      id: "api-particulier-tarification-cantines-colleges",
      fields: [
        SharedQuestions.intitule,
        SharedQuestions.description,
        SharedQuestions.maquetteProjet,
        SharedQuestions.datePrevueMiseEnProduction,
        SharedQuestions.volumetrieApproximative,
        Questions.modalities,
        Questions.franceConnectAuthorizationId,
        Questions.fcEidas,
        SharedQuestions.destinataireDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnelJustification,
        SharedQuestions.cadreJuridiqueNature,
        Questions.cadreJuridiqueDocument_2,
        Questions.cadreJuridiqueUrl,
        Questions.fcCadreJuridiqueNature,
        Questions.fcCadreJuridiqueDocument,
        Questions.fcCadreJuridiqueUrl,
        Questions.scopes,
        SharedQuestions.contactMetierType,
        SharedQuestions.contactMetierFamilyName,
        SharedQuestions.contactMetierGivenName,
        SharedQuestions.contactMetierEmail,
        SharedQuestions.contactMetierPhoneNumber,
        SharedQuestions.contactMetierJobTitle,
        SharedQuestions.contactTechniqueType,
        SharedQuestions.contactTechniqueFamilyName,
        SharedQuestions.contactTechniqueGivenName,
        SharedQuestions.contactTechniqueEmail,
        Questions.contactTechniquePhoneNumber,
        SharedQuestions.contactTechniqueJobTitle,
        SharedQuestions.delegueProtectionDonneesType,
        SharedQuestions.delegueProtectionDonneesFamilyName,
        SharedQuestions.delegueProtectionDonneesGivenName,
        SharedQuestions.delegueProtectionDonneesEmail,
        SharedQuestions.delegueProtectionDonneesPhoneNumber,
        SharedQuestions.delegueProtectionDonneesJobTitle,
      ],
      rules: [
        SharedQuestions.texteFourni,
        Questions.texteFcFourni,
        Questions.dpdDistinct,
        Questions.identiteFcComplete,
      ],
      checkboxes: [
        SharedQuestions.termsOfServiceAccepted,
        SharedQuestions.dataProtectionOfficerInformed,
        Questions.fcAlternativeConnexion,
      ],
      scopeGroups: [
        ScopeGroupSchema(name: "FranceConnect", scopes: ["family_name", "given_name", "birthdate", "birthplace", "birthcountry", "gender", "openid"], when: Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "france_connect_authorization_id", Condition.Comparison.present(false))])),
      ],
      isOpen: false
    )
    static let ofApiParticulierTarificationTransports: FormSchema = FormSchema(
      id: "api-particulier-tarification-transports",
      fields: [
        SharedQuestions.intitule,
        SharedQuestions.description,
        SharedQuestions.maquetteProjet,
        SharedQuestions.datePrevueMiseEnProduction,
        SharedQuestions.volumetrieApproximative,
        Questions.modalities,
        Questions.franceConnectAuthorizationId,
        Questions.fcEidas,
        SharedQuestions.destinataireDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnelJustification,
        SharedQuestions.cadreJuridiqueNature,
        Questions.cadreJuridiqueDocument_2,
        Questions.cadreJuridiqueUrl,
        Questions.fcCadreJuridiqueNature,
        Questions.fcCadreJuridiqueDocument,
        Questions.fcCadreJuridiqueUrl,
        Questions.scopes,
        SharedQuestions.contactMetierType,
        SharedQuestions.contactMetierFamilyName,
        SharedQuestions.contactMetierGivenName,
        SharedQuestions.contactMetierEmail,
        SharedQuestions.contactMetierPhoneNumber,
        SharedQuestions.contactMetierJobTitle,
        SharedQuestions.contactTechniqueType,
        SharedQuestions.contactTechniqueFamilyName,
        SharedQuestions.contactTechniqueGivenName,
        SharedQuestions.contactTechniqueEmail,
        Questions.contactTechniquePhoneNumber,
        SharedQuestions.contactTechniqueJobTitle,
        SharedQuestions.delegueProtectionDonneesType,
        SharedQuestions.delegueProtectionDonneesFamilyName,
        SharedQuestions.delegueProtectionDonneesGivenName,
        SharedQuestions.delegueProtectionDonneesEmail,
        SharedQuestions.delegueProtectionDonneesPhoneNumber,
        SharedQuestions.delegueProtectionDonneesJobTitle,
      ],
      rules: [
        SharedQuestions.texteFourni,
        Questions.texteFcFourni,
        Questions.dpdDistinct,
        Questions.identiteFcComplete,
      ],
      checkboxes: [
        SharedQuestions.termsOfServiceAccepted,
        SharedQuestions.dataProtectionOfficerInformed,
        Questions.fcAlternativeConnexion,
      ],
      scopeGroups: [
        ScopeGroupSchema(name: "FranceConnect", scopes: ["family_name", "given_name", "birthdate", "birthplace", "birthcountry", "gender", "openid"], when: Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "france_connect_authorization_id", Condition.Comparison.present(false))])),
      ],
      isOpen: false
    )
    static let ofApiParticulierTarificationMunicipaleEnfance: FormSchema = FormSchema(
      id: "api-particulier-tarification-municipale-enfance",
      fields: [
        SharedQuestions.intitule,
        SharedQuestions.description,
        SharedQuestions.maquetteProjet,
        SharedQuestions.datePrevueMiseEnProduction,
        SharedQuestions.volumetrieApproximative,
        Questions.modalities,
        Questions.franceConnectAuthorizationId,
        Questions.fcEidas,
        SharedQuestions.destinataireDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnelJustification,
        SharedQuestions.cadreJuridiqueNature,
        Questions.cadreJuridiqueDocument_2,
        Questions.cadreJuridiqueUrl,
        Questions.fcCadreJuridiqueNature,
        Questions.fcCadreJuridiqueDocument,
        Questions.fcCadreJuridiqueUrl,
        Questions.scopes,
        SharedQuestions.contactMetierType,
        SharedQuestions.contactMetierFamilyName,
        SharedQuestions.contactMetierGivenName,
        SharedQuestions.contactMetierEmail,
        SharedQuestions.contactMetierPhoneNumber,
        SharedQuestions.contactMetierJobTitle,
        SharedQuestions.contactTechniqueType,
        SharedQuestions.contactTechniqueFamilyName,
        SharedQuestions.contactTechniqueGivenName,
        SharedQuestions.contactTechniqueEmail,
        Questions.contactTechniquePhoneNumber,
        SharedQuestions.contactTechniqueJobTitle,
        SharedQuestions.delegueProtectionDonneesType,
        SharedQuestions.delegueProtectionDonneesFamilyName,
        SharedQuestions.delegueProtectionDonneesGivenName,
        SharedQuestions.delegueProtectionDonneesEmail,
        SharedQuestions.delegueProtectionDonneesPhoneNumber,
        SharedQuestions.delegueProtectionDonneesJobTitle,
      ],
      rules: [
        SharedQuestions.texteFourni,
        Questions.texteFcFourni,
        Questions.dpdDistinct,
        Questions.identiteFcComplete,
      ],
      checkboxes: [
        SharedQuestions.termsOfServiceAccepted,
        SharedQuestions.dataProtectionOfficerInformed,
        Questions.fcAlternativeConnexion,
      ],
      scopeGroups: [
        ScopeGroupSchema(name: "FranceConnect", scopes: ["family_name", "given_name", "birthdate", "birthplace", "birthcountry", "gender", "openid"], when: Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "france_connect_authorization_id", Condition.Comparison.present(false))])),
      ],
      isOpen: false
    )
    static let ofApiParticulierAbelium: FormSchema = FormSchema(
      id: "api-particulier-abelium",
      fields: [
        SharedQuestions.intitule,
        SharedQuestions.description,
        SharedQuestions.maquetteProjet,
        SharedQuestions.datePrevueMiseEnProduction,
        SharedQuestions.volumetrieApproximative,
        Questions.modalities,
        Questions.franceConnectAuthorizationId,
        Questions.fcEidas,
        SharedQuestions.destinataireDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnelJustification,
        SharedQuestions.cadreJuridiqueNature,
        Questions.cadreJuridiqueDocument_2,
        Questions.cadreJuridiqueUrl,
        Questions.fcCadreJuridiqueNature,
        Questions.fcCadreJuridiqueDocument,
        Questions.fcCadreJuridiqueUrl,
        Questions.scopes,
        SharedQuestions.contactMetierType,
        SharedQuestions.contactMetierFamilyName,
        SharedQuestions.contactMetierGivenName,
        SharedQuestions.contactMetierEmail,
        SharedQuestions.contactMetierPhoneNumber,
        SharedQuestions.contactMetierJobTitle,
        SharedQuestions.contactTechniqueType,
        SharedQuestions.contactTechniqueFamilyName,
        SharedQuestions.contactTechniqueGivenName,
        SharedQuestions.contactTechniqueEmail,
        Questions.contactTechniquePhoneNumber,
        SharedQuestions.contactTechniqueJobTitle,
        SharedQuestions.delegueProtectionDonneesType,
        SharedQuestions.delegueProtectionDonneesFamilyName,
        SharedQuestions.delegueProtectionDonneesGivenName,
        SharedQuestions.delegueProtectionDonneesEmail,
        SharedQuestions.delegueProtectionDonneesPhoneNumber,
        SharedQuestions.delegueProtectionDonneesJobTitle,
      ],
      rules: [
        SharedQuestions.texteFourni,
        Questions.texteFcFourni,
        Questions.dpdDistinct,
        Questions.identiteFcComplete,
      ],
      checkboxes: [
        SharedQuestions.termsOfServiceAccepted,
        SharedQuestions.dataProtectionOfficerInformed,
        Questions.fcAlternativeConnexion,
      ],
      scopeGroups: [
        ScopeGroupSchema(name: "FranceConnect", scopes: ["family_name", "given_name", "birthdate", "birthplace", "birthcountry", "gender", "openid"], when: Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "france_connect_authorization_id", Condition.Comparison.present(false))])),
      ],
      isOpen: false
    )
    static let ofApiParticulierCantineDeFrance: FormSchema = FormSchema(
      id: "api-particulier-cantine-de-france",
      fields: [
        SharedQuestions.intitule,
        SharedQuestions.description,
        SharedQuestions.maquetteProjet,
        SharedQuestions.datePrevueMiseEnProduction,
        SharedQuestions.volumetrieApproximative,
        Questions.modalities,
        Questions.franceConnectAuthorizationId,
        Questions.fcEidas,
        SharedQuestions.destinataireDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnelJustification,
        SharedQuestions.cadreJuridiqueNature,
        Questions.cadreJuridiqueDocument_2,
        Questions.cadreJuridiqueUrl,
        Questions.fcCadreJuridiqueNature,
        Questions.fcCadreJuridiqueDocument,
        Questions.fcCadreJuridiqueUrl,
        Questions.scopes,
        SharedQuestions.contactMetierType,
        SharedQuestions.contactMetierFamilyName,
        SharedQuestions.contactMetierGivenName,
        SharedQuestions.contactMetierEmail,
        SharedQuestions.contactMetierPhoneNumber,
        SharedQuestions.contactMetierJobTitle,
        SharedQuestions.contactTechniqueType,
        SharedQuestions.contactTechniqueFamilyName,
        SharedQuestions.contactTechniqueGivenName,
        SharedQuestions.contactTechniqueEmail,
        Questions.contactTechniquePhoneNumber,
        SharedQuestions.contactTechniqueJobTitle,
        SharedQuestions.delegueProtectionDonneesType,
        SharedQuestions.delegueProtectionDonneesFamilyName,
        SharedQuestions.delegueProtectionDonneesGivenName,
        SharedQuestions.delegueProtectionDonneesEmail,
        SharedQuestions.delegueProtectionDonneesPhoneNumber,
        SharedQuestions.delegueProtectionDonneesJobTitle,
      ],
      rules: [
        SharedQuestions.texteFourni,
        Questions.texteFcFourni,
        Questions.dpdDistinct,
        Questions.identiteFcComplete,
      ],
      checkboxes: [
        SharedQuestions.termsOfServiceAccepted,
        SharedQuestions.dataProtectionOfficerInformed,
        Questions.fcAlternativeConnexion,
      ],
      scopeGroups: [
        ScopeGroupSchema(name: "FranceConnect", scopes: ["family_name", "given_name", "birthdate", "birthplace", "birthcountry", "gender", "openid"], when: Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "france_connect_authorization_id", Condition.Comparison.present(false))])),
      ],
      isOpen: false
    )
    static let ofApiParticulierArpegeConcerto: FormSchema = FormSchema(
      id: "api-particulier-arpege-concerto",
      fields: [
        SharedQuestions.intitule,
        SharedQuestions.description,
        SharedQuestions.maquetteProjet,
        SharedQuestions.datePrevueMiseEnProduction,
        SharedQuestions.volumetrieApproximative,
        Questions.modalities,
        Questions.franceConnectAuthorizationId,
        Questions.fcEidas,
        SharedQuestions.destinataireDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnelJustification,
        SharedQuestions.cadreJuridiqueNature,
        Questions.cadreJuridiqueDocument_2,
        Questions.cadreJuridiqueUrl,
        Questions.fcCadreJuridiqueNature,
        Questions.fcCadreJuridiqueDocument,
        Questions.fcCadreJuridiqueUrl,
        Questions.scopes,
        SharedQuestions.contactMetierType,
        SharedQuestions.contactMetierFamilyName,
        SharedQuestions.contactMetierGivenName,
        SharedQuestions.contactMetierEmail,
        SharedQuestions.contactMetierPhoneNumber,
        SharedQuestions.contactMetierJobTitle,
        SharedQuestions.contactTechniqueType,
        SharedQuestions.contactTechniqueFamilyName,
        SharedQuestions.contactTechniqueGivenName,
        SharedQuestions.contactTechniqueEmail,
        Questions.contactTechniquePhoneNumber,
        SharedQuestions.contactTechniqueJobTitle,
        SharedQuestions.delegueProtectionDonneesType,
        SharedQuestions.delegueProtectionDonneesFamilyName,
        SharedQuestions.delegueProtectionDonneesGivenName,
        SharedQuestions.delegueProtectionDonneesEmail,
        SharedQuestions.delegueProtectionDonneesPhoneNumber,
        SharedQuestions.delegueProtectionDonneesJobTitle,
      ],
      rules: [
        SharedQuestions.texteFourni,
        Questions.texteFcFourni,
        Questions.dpdDistinct,
        Questions.identiteFcComplete,
      ],
      checkboxes: [
        SharedQuestions.termsOfServiceAccepted,
        SharedQuestions.dataProtectionOfficerInformed,
        Questions.fcAlternativeConnexion,
      ],
      scopeGroups: [
        ScopeGroupSchema(name: "FranceConnect", scopes: ["family_name", "given_name", "birthdate", "birthplace", "birthcountry", "gender", "openid"], when: Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "france_connect_authorization_id", Condition.Comparison.present(false))])),
      ],
      isOpen: false
    )
    static let ofApiParticulierResagenda: FormSchema = FormSchema(
      id: "api-particulier-resagenda",
      fields: [
        SharedQuestions.intitule,
        SharedQuestions.description,
        SharedQuestions.maquetteProjet,
        SharedQuestions.datePrevueMiseEnProduction,
        SharedQuestions.volumetrieApproximative,
        Questions.modalities,
        Questions.franceConnectAuthorizationId,
        Questions.fcEidas,
        SharedQuestions.destinataireDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnelJustification,
        SharedQuestions.cadreJuridiqueNature,
        Questions.cadreJuridiqueDocument_2,
        Questions.cadreJuridiqueUrl,
        Questions.fcCadreJuridiqueNature,
        Questions.fcCadreJuridiqueDocument,
        Questions.fcCadreJuridiqueUrl,
        Questions.scopes,
        SharedQuestions.contactMetierType,
        SharedQuestions.contactMetierFamilyName,
        SharedQuestions.contactMetierGivenName,
        SharedQuestions.contactMetierEmail,
        SharedQuestions.contactMetierPhoneNumber,
        SharedQuestions.contactMetierJobTitle,
        SharedQuestions.contactTechniqueType,
        SharedQuestions.contactTechniqueFamilyName,
        SharedQuestions.contactTechniqueGivenName,
        SharedQuestions.contactTechniqueEmail,
        Questions.contactTechniquePhoneNumber,
        SharedQuestions.contactTechniqueJobTitle,
        SharedQuestions.delegueProtectionDonneesType,
        SharedQuestions.delegueProtectionDonneesFamilyName,
        SharedQuestions.delegueProtectionDonneesGivenName,
        SharedQuestions.delegueProtectionDonneesEmail,
        SharedQuestions.delegueProtectionDonneesPhoneNumber,
        SharedQuestions.delegueProtectionDonneesJobTitle,
      ],
      rules: [
        SharedQuestions.texteFourni,
        Questions.texteFcFourni,
        Questions.dpdDistinct,
        Questions.identiteFcComplete,
      ],
      checkboxes: [
        SharedQuestions.termsOfServiceAccepted,
        SharedQuestions.dataProtectionOfficerInformed,
        Questions.fcAlternativeConnexion,
      ],
      scopeGroups: [
        ScopeGroupSchema(name: "FranceConnect", scopes: ["family_name", "given_name", "birthdate", "birthplace", "birthcountry", "gender", "openid"], when: Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "france_connect_authorization_id", Condition.Comparison.present(false))])),
      ],
      isOpen: false
    )
    static let ofApiParticulier3dOuest: FormSchema = FormSchema(
      id: "api-particulier-3d-ouest",
      fields: [
        SharedQuestions.intitule,
        SharedQuestions.description,
        SharedQuestions.maquetteProjet,
        SharedQuestions.datePrevueMiseEnProduction,
        SharedQuestions.volumetrieApproximative,
        Questions.modalities,
        Questions.franceConnectAuthorizationId,
        Questions.fcEidas,
        SharedQuestions.destinataireDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnelJustification,
        SharedQuestions.cadreJuridiqueNature,
        Questions.cadreJuridiqueDocument_2,
        Questions.cadreJuridiqueUrl,
        Questions.fcCadreJuridiqueNature,
        Questions.fcCadreJuridiqueDocument,
        Questions.fcCadreJuridiqueUrl,
        Questions.scopes,
        SharedQuestions.contactMetierType,
        SharedQuestions.contactMetierFamilyName,
        SharedQuestions.contactMetierGivenName,
        SharedQuestions.contactMetierEmail,
        SharedQuestions.contactMetierPhoneNumber,
        SharedQuestions.contactMetierJobTitle,
        SharedQuestions.contactTechniqueType,
        SharedQuestions.contactTechniqueFamilyName,
        SharedQuestions.contactTechniqueGivenName,
        SharedQuestions.contactTechniqueEmail,
        Questions.contactTechniquePhoneNumber,
        SharedQuestions.contactTechniqueJobTitle,
        SharedQuestions.delegueProtectionDonneesType,
        SharedQuestions.delegueProtectionDonneesFamilyName,
        SharedQuestions.delegueProtectionDonneesGivenName,
        SharedQuestions.delegueProtectionDonneesEmail,
        SharedQuestions.delegueProtectionDonneesPhoneNumber,
        SharedQuestions.delegueProtectionDonneesJobTitle,
      ],
      rules: [
        SharedQuestions.texteFourni,
        Questions.texteFcFourni,
        Questions.dpdDistinct,
        Questions.identiteFcComplete,
      ],
      checkboxes: [
        SharedQuestions.termsOfServiceAccepted,
        SharedQuestions.dataProtectionOfficerInformed,
        Questions.fcAlternativeConnexion,
      ],
      scopeGroups: [
        ScopeGroupSchema(name: "FranceConnect", scopes: ["family_name", "given_name", "birthdate", "birthplace", "birthcountry", "gender", "openid"], when: Condition.all([Condition.compare(field: "modalities", Condition.Comparison.contains("france_connect")), Condition.compare(field: "france_connect_authorization_id", Condition.Comparison.present(false))])),
      ],
      isOpen: false
    )
  }
}

/// Read from the calls of the webhook: `APIParticulierRequest.Call`.
extension APIParticulierRequest: WebhookAnswers {
  /// The events of which DataPass tells by a webhook.
  public enum Event: String, RequestOption {
    /// The request is submitted
    case submit
    /// The request is approved
    case approve
    /// The request is refused
    case refuse
    /// Changes are requested
    case requestChanges = "request_changes"
    /// The request is revoked
    case revoke
  }
}
