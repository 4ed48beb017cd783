// Compiled by datapass from the definition "api_entreprise". Do not edit.

public import FormSubmission

/// API Entreprise
///
/// Administrations et collectivités, ne demandez plus aux entreprises et aux associations les informations que d’autres administrations détiennent déjà.
public struct APIEntrepriseRequest: FormRequest {
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
  /// Texte en pièce jointe
  ///
  /// Un à six fichiers PDF de moins de 10 Mo chacun.
  public var cadreJuridiqueDocument: [Document] = []
  /// Adresse du texte
  public var cadreJuridiqueUrl: String?
  /// Données demandées
  public var scopes: [Scope] = []
  /// Responsable de traitement : personne ou service
  public var responsableTraitementType: ContactType?
  /// Responsable de traitement : nom
  public var responsableTraitementFamilyName: String?
  /// Responsable de traitement : prénom
  public var responsableTraitementGivenName: String?
  /// Responsable de traitement : adresse e-mail
  public var responsableTraitementEmail: String?
  /// Responsable de traitement : numéro de téléphone
  public var responsableTraitementPhoneNumber: String?
  /// Responsable de traitement : fonction
  public var responsableTraitementJobTitle: String?
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
    answers.text("destinataire_donnees_caractere_personnel", &destinataireDonneesCaracterePersonnel)
    answers.number("duree_conservation_donnees_caractere_personnel", &dureeConservationDonneesCaracterePersonnel)
    answers.text("duree_conservation_donnees_caractere_personnel_justification", &dureeConservationDonneesCaracterePersonnelJustification)
    answers.text("cadre_juridique_nature", &cadreJuridiqueNature)
    answers.documents("cadre_juridique_document", &cadreJuridiqueDocument)
    answers.text("cadre_juridique_url", &cadreJuridiqueUrl)
    answers.options("scopes", &scopes)
    answers.option("responsable_traitement_type", &responsableTraitementType)
    answers.text("responsable_traitement_family_name", &responsableTraitementFamilyName)
    answers.text("responsable_traitement_given_name", &responsableTraitementGivenName)
    answers.text("responsable_traitement_email", &responsableTraitementEmail)
    answers.text("responsable_traitement_phone_number", &responsableTraitementPhoneNumber)
    answers.text("responsable_traitement_job_title", &responsableTraitementJobTitle)
    answers.option("delegue_protection_donnees_type", &delegueProtectionDonneesType)
    answers.text("delegue_protection_donnees_family_name", &delegueProtectionDonneesFamilyName)
    answers.text("delegue_protection_donnees_given_name", &delegueProtectionDonneesGivenName)
    answers.text("delegue_protection_donnees_email", &delegueProtectionDonneesEmail)
    answers.text("delegue_protection_donnees_phone_number", &delegueProtectionDonneesPhoneNumber)
    answers.text("delegue_protection_donnees_job_title", &delegueProtectionDonneesJobTitle)
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
  }
}

extension APIEntrepriseRequest {
  /// The questions, by their names in `data`.
  public enum Field: String, RequestOption {
    case intitule
    case description
    case maquetteProjet = "maquette_projet"
    case datePrevueMiseEnProduction = "date_prevue_mise_en_production"
    case volumetrieApproximative = "volumetrie_approximative"
    case destinataireDonneesCaracterePersonnel = "destinataire_donnees_caractere_personnel"
    case dureeConservationDonneesCaracterePersonnel = "duree_conservation_donnees_caractere_personnel"
    case dureeConservationDonneesCaracterePersonnelJustification = "duree_conservation_donnees_caractere_personnel_justification"
    case cadreJuridiqueNature = "cadre_juridique_nature"
    case cadreJuridiqueDocument = "cadre_juridique_document"
    case cadreJuridiqueUrl = "cadre_juridique_url"
    case scopes
    case responsableTraitementType = "responsable_traitement_type"
    case responsableTraitementFamilyName = "responsable_traitement_family_name"
    case responsableTraitementGivenName = "responsable_traitement_given_name"
    case responsableTraitementEmail = "responsable_traitement_email"
    case responsableTraitementPhoneNumber = "responsable_traitement_phone_number"
    case responsableTraitementJobTitle = "responsable_traitement_job_title"
    case delegueProtectionDonneesType = "delegue_protection_donnees_type"
    case delegueProtectionDonneesFamilyName = "delegue_protection_donnees_family_name"
    case delegueProtectionDonneesGivenName = "delegue_protection_donnees_given_name"
    case delegueProtectionDonneesEmail = "delegue_protection_donnees_email"
    case delegueProtectionDonneesPhoneNumber = "delegue_protection_donnees_phone_number"
    case delegueProtectionDonneesJobTitle = "delegue_protection_donnees_job_title"
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
  }

  /// The data that a request can ask for.
  public enum Scope: String, RequestScope {
    /// Unités légales et établissements du répertoire Sirene, y compris non diffusibles (Insee)
    ///
    /// Identité et immatriculation
    case unitesLegalesEtablissementsInsee = "unites_legales_etablissements_insee"
    /// Unités légales et établissements diffusibles du répertoire Sirene (Insee) – données ouvertes
    ///
    /// Identité et immatriculation
    case openDataUnitesLegalesEtablissementsInsee = "open_data_unites_legales_etablissements_insee"
    /// Extrait du registre du commerce et des sociétés (Infogreffe) – données ouvertes
    ///
    /// Identité et immatriculation
    case openDataExtraitRcsInfogreffe = "open_data_extrait_rcs_infogreffe"
    /// Données des associations (DJEPVA)
    ///
    /// Identité et immatriculation
    case associationsDjepva = "associations_djepva"
    /// Données des associations (DJEPVA) – données ouvertes
    ///
    /// Identité et immatriculation
    case openDataAssociationsDjepva = "open_data_associations_djepva"
    /// Numéro de TVA intracommunautaire français (Commission européenne) – données ouvertes
    ///
    /// Identité et immatriculation
    case openDataNumeroTvaCommissionEuropeenne = "open_data_numero_tva_commission_europeenne"
    /// Immatriculation EORI (Douanes) – données ouvertes
    ///
    /// Identité et immatriculation
    case openDataImmatriculationEoriDouanes = "open_data_immatriculation_eori_douanes"
    /// Effectifs (GIP-MDS)
    ///
    /// Dirigeants, capital et salariés
    case effectifsUrssaf = "effectifs_urssaf"
    /// Conventions collectives (Fabrique numérique des ministères sociaux) – données ouvertes
    ///
    /// Dirigeants, capital et salariés
    case openDataConventionsCollectivesFabnum = "open_data_conventions_collectives_fabnum"
    /// Mandataires sociaux (Infogreffe)
    ///
    /// Dirigeants, capital et salariés
    case mandatairesSociauxInfogreffe = "mandataires_sociaux_infogreffe"
    /// Bénéficiaires effectifs (Inpi)
    ///
    /// Dirigeants, capital et salariés
    case beneficiairesEffectifsInpi = "beneficiaires_effectifs_inpi"
    /// Liens capitalistiques (DGFiP)
    ///
    /// Dirigeants, capital et salariés
    case liensCapitalistiquesDgfip = "liens_capitalistiques_dgfip"
    /// Actes et bilans (Inpi) – données ouvertes
    ///
    /// Informations financières
    case openDataActesBilansInpi = "open_data_actes_bilans_inpi"
    /// Chiffre d’affaires (DGFiP)
    ///
    /// Informations financières
    case chiffreAffairesDgfip = "chiffre_affaires_dgfip"
    /// Trois derniers bilans annuels (Banque de France)
    ///
    /// Informations financières
    case bilansBdf = "bilans_bdf"
    /// Liasses fiscales (DGFiP)
    ///
    /// Informations financières
    case liassesFiscalesDgfip = "liasses_fiscales_dgfip"
    /// Subventions des associations (Data.Subvention)
    ///
    /// Informations financières
    case dataSubventionSubventions = "data_subvention_subventions"
    /// Attestation fiscale (DGFiP)
    ///
    /// Régularité fiscale et sociale
    case attestationFiscaleDgfip = "attestation_fiscale_dgfip"
    /// Attestation de vigilance (Urssaf)
    ///
    /// Régularité fiscale et sociale
    case attestationSocialeUrssaf = "attestation_sociale_urssaf"
    /// Conformité des cotisations de sécurité sociale agricole (MSA)
    ///
    /// Régularité fiscale et sociale
    case cotisationsMsa = "cotisations_msa"
    /// Conformité des cotisations de retraite complémentaire (ProBTP)
    ///
    /// Régularité fiscale et sociale
    case cotisationsProbtp = "cotisations_probtp"
    /// Certificats de cotisations de congés payés et de chômage-intempéries (CIBTP et CNETP)
    ///
    /// Régularité fiscale et sociale
    case attestationCotisationsCongesPayesChomageIntemperiesCibtpCnetp = "attestation_cotisations_conges_payes_chomage_intemperies_cibtp_cnetp"
    /// Carte professionnelle des travaux publics (FNTP) – données ouvertes
    ///
    /// Certifications et qualifications
    case openDataCarteProTravauxPublicsFntp = "open_data_carte_pro_travaux_publics_fntp"
    /// Qualiopi et habilitations de France compétences (Carif-Oref)
    ///
    /// Certifications et qualifications
    case certificationsQualiopiFranceCompetences = "certifications_qualiopi_france_competences"
    /// Certification en agriculture biologique (Agence Bio) – données ouvertes
    ///
    /// Certifications et qualifications
    case openDataCertificationsBioAgenceBio = "open_data_certifications_bio_agence_bio"
    /// Certification RGE (Ademe) – données ouvertes
    ///
    /// Certifications et qualifications
    case openDataCertificationsRgeAdeme = "open_data_certifications_rge_ademe"
    /// Certification du bâtiment (Qualibat) – données ouvertes
    ///
    /// Certifications et qualifications
    case openDataCertificationsBatimentQualibat = "open_data_certifications_batiment_qualibat"
    /// Qualification d’ingénierie (OPQIBI) – données ouvertes
    ///
    /// Certifications et qualifications
    case openDataCertificationsIngenierieOpqibi = "open_data_certifications_ingenierie_opqibi"
    /// Certificat Qualifelec (Qualifelec) – données ouvertes
    ///
    /// Certifications et qualifications
    case openDataCertificationsQualifelec = "open_data_certifications_qualifelec"
  }

  /// The use cases of the forms.
  public enum UseCase: String, RequestOption {
    case marchesPublics = "marches_publics"
    case aidesPubliques = "aides_publiques"
    case subventionsAssociations = "subventions_associations"
    case socleDeBase = "socle_de_base"
  }

  /// The contacts that the form asks for.
  public enum Contact: String, RequestOption {
    case responsableTraitement = "responsable_traitement"
    case delegueProtectionDonnees = "delegue_protection_donnees"
    case contactMetier = "contact_metier"
    case contactTechnique = "contact_technique"
  }
}

extension APIEntrepriseRequest {
  /// The forms, by their uids.
  public enum Form: String, RequestForm {
    /// Marchés publics
    ///
    /// Alléger les candidatures aux marchés publics et obtenir directement les justificatifs des candidats et des titulaires.
    case apiEntrepriseMarchesPublics = "api-entreprise-marches-publics"
    /// Aides publiques
    ///
    /// Instruire plus vite les demandes d’aide ou d’accompagnement, sans réclamer de pièces aux entreprises ni aux associations.
    case apiEntrepriseAidesPubliques = "api-entreprise-aides-publiques"
    /// Subventions aux associations
    ///
    /// Examiner les demandes de subvention des associations à partir d’informations déjà connues de l’administration.
    case apiEntrepriseSubventionsAssociations = "api-entreprise-subventions-associations"
    /// Socle de base
    ///
    /// Préremplir vos démarches et vérifier l’identité d’une entreprise ou d’une association avec les données ouvertes et l’essentiel des données d’identification.
    case apiEntrepriseSocleDeBase = "api-entreprise-socle-de-base"
    /// Demande libre
    ///
    /// Votre besoin ne correspond à aucun des cas d’usage proposés, et vous savez déjà quelles données il vous faut et comment vous les utiliserez.
    case apiEntreprise = "api-entreprise"

    /// The use case of the form.
    public var useCase: UseCase? { text(ofFact: "form.use_case").flatMap(UseCase.init(rawValue:)) }

    /// A request that holds the form’s prefilled answers.
    public var prefilled: APIEntrepriseRequest {
      var request = APIEntrepriseRequest()
      switch self {
      case .apiEntrepriseMarchesPublics:
        request.intitule = "Vérification des candidatures aux marchés publics"
        request.destinataireDonneesCaracterePersonnel = "Agents habilités du service chargé des marchés publics"
        request.cadreJuridiqueNature = "Article R.\u{A0}2143-13 du code de la commande publique"
        request.cadreJuridiqueUrl = "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037730589"
        request.scopes = [Scope.associationsDjepva, Scope.attestationFiscaleDgfip, Scope.attestationSocialeUrssaf, Scope.chiffreAffairesDgfip, Scope.cotisationsMsa, Scope.openDataActesBilansInpi, Scope.openDataAssociationsDjepva, Scope.openDataCarteProTravauxPublicsFntp, Scope.openDataCertificationsBatimentQualibat, Scope.openDataCertificationsBioAgenceBio, Scope.openDataCertificationsIngenierieOpqibi, Scope.openDataCertificationsQualifelec, Scope.openDataCertificationsRgeAdeme, Scope.openDataConventionsCollectivesFabnum, Scope.openDataExtraitRcsInfogreffe, Scope.openDataImmatriculationEoriDouanes, Scope.openDataNumeroTvaCommissionEuropeenne, Scope.openDataUnitesLegalesEtablissementsInsee, Scope.unitesLegalesEtablissementsInsee]
      case .apiEntrepriseAidesPubliques:
        request.intitule = "Instruction des demandes d’aides publiques"
        request.destinataireDonneesCaracterePersonnel = "Agents habilités à instruire les demandes d’aides publiques"
        request.cadreJuridiqueNature = "Article L.\u{A0}114-8 du code des relations entre le public et l’administration et décret n°\u{A0}2019-31 du 18\u{A0}janvier\u{A0}2019 relatif aux échanges d’informations et de données entre administrations dans le cadre des démarches administratives"
        request.cadreJuridiqueUrl = "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000038029589/"
        request.scopes = [Scope.associationsDjepva, Scope.attestationFiscaleDgfip, Scope.attestationSocialeUrssaf, Scope.chiffreAffairesDgfip, Scope.cotisationsMsa, Scope.liassesFiscalesDgfip, Scope.liensCapitalistiquesDgfip, Scope.mandatairesSociauxInfogreffe, Scope.openDataActesBilansInpi, Scope.openDataAssociationsDjepva, Scope.openDataCarteProTravauxPublicsFntp, Scope.openDataCertificationsBatimentQualibat, Scope.openDataCertificationsBioAgenceBio, Scope.openDataCertificationsIngenierieOpqibi, Scope.openDataCertificationsQualifelec, Scope.openDataCertificationsRgeAdeme, Scope.openDataConventionsCollectivesFabnum, Scope.openDataExtraitRcsInfogreffe, Scope.openDataImmatriculationEoriDouanes, Scope.openDataNumeroTvaCommissionEuropeenne, Scope.openDataUnitesLegalesEtablissementsInsee, Scope.unitesLegalesEtablissementsInsee]
      case .apiEntrepriseSubventionsAssociations:
        request.intitule = "Instruction des demandes de subvention des associations"
        request.destinataireDonneesCaracterePersonnel = "Agents habilités du service chargé de la vie associative"
        request.cadreJuridiqueNature = "Articles 9-1 et 10 de la loi n°\u{A0}2000-321 du 12\u{A0}avril\u{A0}2000 relative aux droits des citoyens dans leurs relations avec les administrations"
        request.cadreJuridiqueUrl = "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000215117/"
        request.scopes = [Scope.associationsDjepva, Scope.attestationFiscaleDgfip, Scope.attestationSocialeUrssaf, Scope.dataSubventionSubventions, Scope.openDataActesBilansInpi, Scope.openDataAssociationsDjepva, Scope.openDataCarteProTravauxPublicsFntp, Scope.openDataCertificationsBatimentQualibat, Scope.openDataCertificationsBioAgenceBio, Scope.openDataCertificationsIngenierieOpqibi, Scope.openDataCertificationsQualifelec, Scope.openDataCertificationsRgeAdeme, Scope.openDataConventionsCollectivesFabnum, Scope.openDataExtraitRcsInfogreffe, Scope.openDataImmatriculationEoriDouanes, Scope.openDataNumeroTvaCommissionEuropeenne, Scope.openDataUnitesLegalesEtablissementsInsee, Scope.unitesLegalesEtablissementsInsee]
      case .apiEntrepriseSocleDeBase:
        request.intitule = "Préremplissage des démarches et vérification de l’identité des entreprises et des associations"
        request.destinataireDonneesCaracterePersonnel = "Agents habilités à instruire les démarches des entreprises et des associations"
        request.cadreJuridiqueNature = "Article L.\u{A0}114-8 du code des relations entre le public et l’administration"
        request.cadreJuridiqueUrl = "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000045213315"
        request.scopes = [Scope.associationsDjepva, Scope.openDataActesBilansInpi, Scope.openDataAssociationsDjepva, Scope.openDataCarteProTravauxPublicsFntp, Scope.openDataCertificationsBatimentQualibat, Scope.openDataCertificationsBioAgenceBio, Scope.openDataCertificationsIngenierieOpqibi, Scope.openDataCertificationsQualifelec, Scope.openDataCertificationsRgeAdeme, Scope.openDataConventionsCollectivesFabnum, Scope.openDataExtraitRcsInfogreffe, Scope.openDataImmatriculationEoriDouanes, Scope.openDataNumeroTvaCommissionEuropeenne, Scope.openDataUnitesLegalesEtablissementsInsee, Scope.unitesLegalesEtablissementsInsee]
      case .apiEntreprise:
        request.scopes = [Scope.openDataActesBilansInpi, Scope.openDataAssociationsDjepva, Scope.openDataCarteProTravauxPublicsFntp, Scope.openDataCertificationsBatimentQualibat, Scope.openDataCertificationsBioAgenceBio, Scope.openDataCertificationsIngenierieOpqibi, Scope.openDataCertificationsQualifelec, Scope.openDataCertificationsRgeAdeme, Scope.openDataConventionsCollectivesFabnum, Scope.openDataExtraitRcsInfogreffe, Scope.openDataImmatriculationEoriDouanes, Scope.openDataNumeroTvaCommissionEuropeenne, Scope.openDataUnitesLegalesEtablissementsInsee]
      }
      return request
    }

    /// The facts about the form that conditions may refer to.
    public var facts: [String: FieldValue] {
      switch self {
      case .apiEntrepriseMarchesPublics: ["form.single_page": FieldValue.flag(false), "form.use_case": FieldValue.text("marches_publics")]
      case .apiEntrepriseAidesPubliques: ["form.single_page": FieldValue.flag(false), "form.use_case": FieldValue.text("aides_publiques")]
      case .apiEntrepriseSubventionsAssociations: ["form.single_page": FieldValue.flag(false), "form.use_case": FieldValue.text("subventions_associations")]
      case .apiEntrepriseSocleDeBase: ["form.single_page": FieldValue.flag(false), "form.use_case": FieldValue.text("socle_de_base")]
      case .apiEntreprise: ["form.single_page": FieldValue.flag(false)]
      }
    }
  }
}

extension APIEntrepriseRequest {
  /// What forms ask unless they adapt a block.
  public static let questions: FormSchema = FormSchema(
    id: "api_entreprise",
    fields: [
      SharedQuestions.intitule,
      SharedQuestions.description,
      SharedQuestions.maquetteProjet,
      SharedQuestions.datePrevueMiseEnProduction,
      SharedQuestions.volumetrieApproximative,
      SharedQuestions.destinataireDonneesCaracterePersonnel,
      SharedQuestions.dureeConservationDonneesCaracterePersonnel,
      SharedQuestions.dureeConservationDonneesCaracterePersonnelJustification,
      SharedQuestions.cadreJuridiqueNature,
      SharedQuestions.cadreJuridiqueDocument,
      SharedQuestions.cadreJuridiqueUrl,
      Questions.scopes,
      SharedQuestions.responsableTraitementType,
      SharedQuestions.responsableTraitementFamilyName,
      SharedQuestions.responsableTraitementGivenName,
      SharedQuestions.responsableTraitementEmail,
      SharedQuestions.responsableTraitementPhoneNumber,
      SharedQuestions.responsableTraitementJobTitle,
      SharedQuestions.delegueProtectionDonneesType,
      SharedQuestions.delegueProtectionDonneesFamilyName,
      SharedQuestions.delegueProtectionDonneesGivenName,
      SharedQuestions.delegueProtectionDonneesEmail,
      SharedQuestions.delegueProtectionDonneesPhoneNumber,
      SharedQuestions.delegueProtectionDonneesJobTitle,
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
      SharedQuestions.contactTechniquePhoneNumber,
      SharedQuestions.contactTechniqueJobTitle,
    ],
    rules: [
      SharedQuestions.texteFourni,
    ],
    checkboxes: [
      SharedQuestions.termsOfServiceAccepted,
      SharedQuestions.dataProtectionOfficerInformed,
    ],
    isOpen: false
  )
}

extension APIEntrepriseRequest {
  /// The questions that only this definition asks.
  enum Questions {
    static let scopes: FieldSchema = FieldSchema(
      name: "scopes",
      block: "scopes",
      kind: FieldSchema.Kind.scopes,
      label: "Données demandées",
      limits: FieldLimits(options: Scope.allCases.map(\.rawValue))
    )
  }
}

/// Read from the calls of the webhook: `APIEntrepriseRequest.Call`.
extension APIEntrepriseRequest: WebhookAnswers {
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
