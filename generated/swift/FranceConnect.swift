// Compiled by datapass from the definition "france_connect". Do not edit.

public import FormSubmission

/// FranceConnect
///
/// Laissez les usagers se connecter à votre service en ligne avec une identité déjà vérifiée, et recevez les données d’identité qui vous sont nécessaires.
public struct FranceConnectRequest: FormRequest {
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
  /// Niveau de garantie souhaité
  public var franceConnectEidas: FranceConnectEidasOption?
  /// Données demandées
  public var scopes: [Scope] = []
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
  /// Mon service offre, sans FranceConnect, un autre accès à la même prestation, dans des conditions comparables.
  public var alternativeConnexion: Bool?
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
    answers.option("france_connect_eidas", &franceConnectEidas)
    answers.options("scopes", &scopes)
    answers.option("contact_technique_type", &contactTechniqueType)
    answers.text("contact_technique_family_name", &contactTechniqueFamilyName)
    answers.text("contact_technique_given_name", &contactTechniqueGivenName)
    answers.text("contact_technique_email", &contactTechniqueEmail)
    answers.text("contact_technique_phone_number", &contactTechniquePhoneNumber)
    answers.text("contact_technique_job_title", &contactTechniqueJobTitle)
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
    answers.flag("alternative_connexion", &alternativeConnexion)
  }
}

extension FranceConnectRequest {
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
    case franceConnectEidas = "france_connect_eidas"
    case scopes
    case contactTechniqueType = "contact_technique_type"
    case contactTechniqueFamilyName = "contact_technique_family_name"
    case contactTechniqueGivenName = "contact_technique_given_name"
    case contactTechniqueEmail = "contact_technique_email"
    case contactTechniquePhoneNumber = "contact_technique_phone_number"
    case contactTechniqueJobTitle = "contact_technique_job_title"
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
    case alternativeConnexion = "alternative_connexion"
  }

  /// The data that a request can ask for.
  public enum Scope: String, RequestScope {
    /// Nom de naissance
    ///
    /// Identité pivot
    case familyName = "family_name"
    /// Prénoms
    ///
    /// Identité pivot
    case givenName = "given_name"
    /// Date de naissance
    ///
    /// Identité pivot
    case birthdate
    /// Commune de naissance
    ///
    /// Identité pivot
    case birthplace
    /// Pays de naissance
    ///
    /// Identité pivot
    case birthcountry
    /// Sexe
    ///
    /// Identité pivot
    case gender
    /// Nom d’usage
    ///
    /// Données complémentaires
    case preferredUsername = "preferred_username"
    /// Adresse électronique
    ///
    /// Données complémentaires
    case email
    /// Identifiant technique
    ///
    /// Données techniques
    case openid
  }

  /// The contacts that the form asks for.
  public enum Contact: String, RequestOption {
    case contactTechnique = "contact_technique"
    case responsableTraitement = "responsable_traitement"
    case delegueProtectionDonnees = "delegue_protection_donnees"
  }

  /// Niveau de garantie souhaité
  public enum FranceConnectEidasOption: String, RequestOption {
    /// Faible (eIDAS 1)
    case eidas1 = "eidas_1"
    /// Substantiel (eIDAS 2)
    case eidas2 = "eidas_2"
  }
}

extension FranceConnectRequest {
  /// The forms, by their uids.
  public enum Form: String, RequestForm {
    /// Administration ou collectivité
    ///
    /// Placez le bouton FranceConnect sur le service en ligne d’une administration ou d’une collectivité.
    case franceConnectCollectiviteAdministration = "france-connect-collectivite-administration"
    /// Service numérique en santé
    ///
    /// Placez le bouton FranceConnect sur un service numérique en santé.
    case franceConnectSante = "france-connect-sante"
    /// Demande libre
    ///
    /// Aucun des autres formulaires ne correspond à votre service, ou vous êtes une entreprise qui remplit les conditions d’accès.
    case franceConnect = "france-connect"

    /// A request that holds the form’s prefilled answers.
    public var prefilled: FranceConnectRequest {
      var request = FranceConnectRequest()
      switch self {
      case .franceConnectCollectiviteAdministration:
        request.cadreJuridiqueNature = "Arrêté du 8 novembre 2018"
        request.cadreJuridiqueUrl = "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000037611479"
        request.scopes = [Scope.openid]
      case .franceConnectSante:
        request.cadreJuridiqueNature = "Arrêté du 28 mars 2022"
        request.cadreJuridiqueUrl = "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045457991"
        request.scopes = [Scope.openid]
      case .franceConnect:
        request.scopes = [Scope.openid]
      }
      return request
    }

    /// The facts about the form that conditions may refer to.
    public var facts: [String: FieldValue] {
      switch self {
      case .franceConnectCollectiviteAdministration: ["form.single_page": FieldValue.flag(false)]
      case .franceConnectSante: ["form.single_page": FieldValue.flag(false)]
      case .franceConnect: ["form.single_page": FieldValue.flag(false)]
      }
    }
  }
}

extension FranceConnectRequest {
  /// What forms ask unless they adapt a block.
  public static let questions: FormSchema = FormSchema(
    id: "france_connect",
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
      Questions.franceConnectEidas,
      Questions.scopes,
      SharedQuestions.contactTechniqueType,
      SharedQuestions.contactTechniqueFamilyName,
      SharedQuestions.contactTechniqueGivenName,
      SharedQuestions.contactTechniqueEmail,
      Questions.contactTechniquePhoneNumber,
      SharedQuestions.contactTechniqueJobTitle,
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
    ],
    rules: [
      SharedQuestions.texteFourni,
    ],
    checkboxes: [
      SharedQuestions.termsOfServiceAccepted,
      SharedQuestions.dataProtectionOfficerInformed,
      Questions.alternativeConnexion,
    ],
    isOpen: false
  )
}

extension FranceConnectRequest {
  /// The questions that only this definition asks.
  enum Questions {
    static let franceConnectEidas: FieldSchema = FieldSchema(
      name: "france_connect_eidas",
      block: "france_connect_eidas",
      kind: FieldSchema.Kind.choice,
      label: "Niveau de garantie souhaité",
      limits: FieldLimits(options: ["eidas_1", "eidas_2"])
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
      limits: FieldLimits(format: TextFormat.frenchMobile)
    )
    static let alternativeConnexion: CheckboxSchema = CheckboxSchema(
      name: "alternative_connexion",
      label: "Mon service offre, sans FranceConnect, un autre accès à la même prestation, dans des conditions comparables."
    )
  }
}
