// Compiled by datapass from the definition "api_impot_particulier". Do not edit.

public import FormSubmission

/// API Impôt particulier (Production)
///
/// Recevez de la DGFiP les éléments fiscaux utiles à vos démarches en ligne, au lieu de demander, de vérifier et de conserver des avis d’imposition.
public struct APIImpotParticulierRequest: FormRequest {
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
  /// Comment désignerez-vous l’usager à la DGFiP ?
  ///
  /// Une seule réponse est possible.
  public var modalities: [ModalitiesOption] = []
  /// Habilitation FranceConnect liée à cette demande
  ///
  /// Une habilitation de votre organisation, validée et en vigueur.
  public var franceConnectAuthorizationId: String?
  /// Données demandées
  public var scopes: [Scope] = []
  /// J’ai une expression de besoin spécifique, déjà convenue avec le fournisseur de données
  public var specificRequirements: Bool?
  /// Fichier de l’expression de besoin
  ///
  /// Un à six tableurs (ods, xls, xlsx, sxc ou csv) de moins de 10 Mo chacun.
  public var specificRequirementsDocument: [Document] = []
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
  /// Adresse électronique d’un second contact technique
  ///
  /// Si le contact technique est absent.
  public var contactTechniqueExtraEmail: String?
  /// Nom d’un second contact dans l’organisation
  ///
  /// Si vous n’êtes pas disponible.
  public var extraOrganizationContactName: String?
  /// Adresse électronique de ce second contact
  ///
  /// Si vous n’êtes pas disponible.
  public var extraOrganizationContactEmail: String?
  /// J’atteste que la recette fonctionnelle de mon service est faite
  public var operationalAcceptanceDone: Bool?
  /// Décision d’homologation
  ///
  /// Un à six fichiers PDF de moins de 10 Mo chacun.
  public var safetyCertificationDocument: [Document] = []
  /// Nom de l’autorité d’homologation
  public var safetyCertificationAuthorityName: String?
  /// Fonction de l’autorité d’homologation
  public var safetyCertificationAuthorityFunction: String?
  /// Début de l’homologation
  public var safetyCertificationBeginDate: String?
  /// Fin de l’homologation
  public var safetyCertificationEndDate: String?
  /// Débit souhaité, en appels par minute
  public var volumetrieAppelsParMinute: Int?
  /// Motif d’un débit supérieur au minimum
  public var volumetrieJustification: String?
  /// Mon organisation déclarera à la DGFiP les formalités accomplies pour protéger les données personnelles, et veillera à l’homologation de sécurité du projet.
  public var dpdHomologationCheckbox: Bool?
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
    answers.text("destinataire_donnees_caractere_personnel", &destinataireDonneesCaracterePersonnel)
    answers.number("duree_conservation_donnees_caractere_personnel", &dureeConservationDonneesCaracterePersonnel)
    answers.text("duree_conservation_donnees_caractere_personnel_justification", &dureeConservationDonneesCaracterePersonnelJustification)
    answers.text("cadre_juridique_nature", &cadreJuridiqueNature)
    answers.documents("cadre_juridique_document", &cadreJuridiqueDocument)
    answers.text("cadre_juridique_url", &cadreJuridiqueUrl)
    answers.options("modalities", &modalities)
    answers.text("france_connect_authorization_id", &franceConnectAuthorizationId)
    answers.options("scopes", &scopes)
    answers.flag("specific_requirements", &specificRequirements)
    answers.documents("specific_requirements_document", &specificRequirementsDocument)
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
    answers.option("contact_technique_type", &contactTechniqueType)
    answers.text("contact_technique_family_name", &contactTechniqueFamilyName)
    answers.text("contact_technique_given_name", &contactTechniqueGivenName)
    answers.text("contact_technique_email", &contactTechniqueEmail)
    answers.text("contact_technique_phone_number", &contactTechniquePhoneNumber)
    answers.text("contact_technique_job_title", &contactTechniqueJobTitle)
    answers.text("contact_technique_extra_email", &contactTechniqueExtraEmail)
    answers.text("extra_organization_contact_name", &extraOrganizationContactName)
    answers.text("extra_organization_contact_email", &extraOrganizationContactEmail)
    answers.flag("operational_acceptance_done", &operationalAcceptanceDone)
    answers.documents("safety_certification_document", &safetyCertificationDocument)
    answers.text("safety_certification_authority_name", &safetyCertificationAuthorityName)
    answers.text("safety_certification_authority_function", &safetyCertificationAuthorityFunction)
    answers.text("safety_certification_begin_date", &safetyCertificationBeginDate)
    answers.text("safety_certification_end_date", &safetyCertificationEndDate)
    answers.number("volumetrie_appels_par_minute", &volumetrieAppelsParMinute)
    answers.text("volumetrie_justification", &volumetrieJustification)
    answers.flag("dpd_homologation_checkbox", &dpdHomologationCheckbox)
  }
}

extension APIImpotParticulierRequest {
  /// The questions, by their names in `data`.
  public enum Field: String, RequestOption {
    case intitule
    case description
    case maquetteProjet = "maquette_projet"
    case datePrevueMiseEnProduction = "date_prevue_mise_en_production"
    case destinataireDonneesCaracterePersonnel = "destinataire_donnees_caractere_personnel"
    case dureeConservationDonneesCaracterePersonnel = "duree_conservation_donnees_caractere_personnel"
    case dureeConservationDonneesCaracterePersonnelJustification = "duree_conservation_donnees_caractere_personnel_justification"
    case cadreJuridiqueNature = "cadre_juridique_nature"
    case cadreJuridiqueDocument = "cadre_juridique_document"
    case cadreJuridiqueUrl = "cadre_juridique_url"
    case modalities
    case franceConnectAuthorizationId = "france_connect_authorization_id"
    case scopes
    case specificRequirements = "specific_requirements"
    case specificRequirementsDocument = "specific_requirements_document"
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
    case contactTechniqueType = "contact_technique_type"
    case contactTechniqueFamilyName = "contact_technique_family_name"
    case contactTechniqueGivenName = "contact_technique_given_name"
    case contactTechniqueEmail = "contact_technique_email"
    case contactTechniquePhoneNumber = "contact_technique_phone_number"
    case contactTechniqueJobTitle = "contact_technique_job_title"
    case contactTechniqueExtraEmail = "contact_technique_extra_email"
    case extraOrganizationContactName = "extra_organization_contact_name"
    case extraOrganizationContactEmail = "extra_organization_contact_email"
    case operationalAcceptanceDone = "operational_acceptance_done"
    case safetyCertificationDocument = "safety_certification_document"
    case safetyCertificationAuthorityName = "safety_certification_authority_name"
    case safetyCertificationAuthorityFunction = "safety_certification_authority_function"
    case safetyCertificationBeginDate = "safety_certification_begin_date"
    case safetyCertificationEndDate = "safety_certification_end_date"
    case volumetrieAppelsParMinute = "volumetrie_appels_par_minute"
    case volumetrieJustification = "volumetrie_justification"
    case dpdHomologationCheckbox = "dpd_homologation_checkbox"
  }

  /// The data that a request can ask for.
  public enum Scope: String, RequestScope {
    /// Dernière année de revenus (N–1)
    ///
    /// Années de revenus
    case dgfipAnneeNMoins1 = "dgfip_annee_n_moins_1"
    /// Avant-dernière année de revenus (N–2)
    ///
    /// Années de revenus
    case dgfipAnneeNMoins2 = "dgfip_annee_n_moins_2"
    /// Antépénultième année de revenus (N–3)
    ///
    /// Années de revenus
    case dgfipAnneeNMoins3 = "dgfip_annee_n_moins_3"
    /// Dernière année de revenus ou, à défaut, l’avant-dernière (N–1, sinon N–2)
    ///
    /// Années de revenus
    case dgfipAnneeNMoins2SiIndispoNMoins1 = "dgfip_annee_n_moins_2_si_indispo_n_moins_1"
    /// Nom d’usage
    ///
    /// État civil du déclarant 1
    case dgfipNmUsaDec1 = "dgfip_nmUsaDec1"
    /// Nom de naissance
    ///
    /// État civil du déclarant 1
    case dgfipNmNaiDec1 = "dgfip_nmNaiDec1"
    /// Prénoms
    ///
    /// État civil du déclarant 1
    case dgfipPrnmDec1 = "dgfip_prnmDec1"
    /// Date de naissance
    ///
    /// État civil du déclarant 1
    case dgfipDateNaisDec1 = "dgfip_dateNaisDec1"
    /// Nom d’usage
    ///
    /// État civil du déclarant 2
    case dgfipNmUsaDec2 = "dgfip_nmUsaDec2"
    /// Nom de naissance
    ///
    /// État civil du déclarant 2
    case dgfipNmNaiDec2 = "dgfip_nmNaiDec2"
    /// Prénoms
    ///
    /// État civil du déclarant 2
    case dgfipPrnmDec2 = "dgfip_prnmDec2"
    /// Date de naissance
    ///
    /// État civil du déclarant 2
    case dgfipDateNaisDec2 = "dgfip_dateNaisDec2"
    /// Adresse déclarée au 1er janvier
    ///
    /// Foyer fiscal
    case dgfipAft = "dgfip_aft"
    /// Situation de famille
    ///
    /// Foyer fiscal
    case dgfipSitfam = "dgfip_sitfam"
    /// Nombre de parts
    ///
    /// Foyer fiscal
    case dgfipNbpart = "dgfip_nbpart"
    /// Nombre de personnes à charge
    ///
    /// Foyer fiscal
    case dgfipPacNbPac = "dgfip_pac_nbPac"
    /// Détail des personnes à charge ou rattachées, à préciser dans l’expression de besoin
    ///
    /// Foyer fiscal
    case dgfipPac = "dgfip_pac"
    /// Parent isolé (case T)
    ///
    /// Foyer fiscal
    case dgfipPariso = "dgfip_pariso"
    /// Données au 31 décembre après le décès d’un contribuable marié ou pacsé
    ///
    /// Foyer fiscal
    case dgfipAnneeDfAu3112SiDecesCtbMp = "dgfip_annee_df_au_3112_si_deces_ctb_mp"
    /// Revenu fiscal de référence
    ///
    /// Montants et indicateurs
    case dgfipRfr = "dgfip_rfr"
    /// Impôt sur les revenus soumis au barème (ligne 14)
    ///
    /// Montants et indicateurs
    case dgfipMntRevbareme = "dgfip_mntRevbareme"
    /// Existence d’un déficit
    ///
    /// Montants et indicateurs
    case dgfipInddeficit = "dgfip_inddeficit"
    /// Assujettissement à l’ISF ou à l’IFI
    ///
    /// Montants et indicateurs
    case dgfipIndiIFI = "dgfip_indiIFI"
    /// Revenu brut global
    ///
    /// Montants et indicateurs
    case dgfipRbg = "dgfip_rbg"
    /// Traitements, salaires, pensions et rentes
    ///
    /// Revenus déclarés, par catégorie
    ///
    /// Deprecated since 2025-05-20.
    case dgfipRevDeclCat1Tspr = "dgfip_RevDecl_Cat1_Tspr"
    /// Rentes viagères à titre onéreux
    ///
    /// Revenus déclarés, par catégorie
    ///
    /// Deprecated since 2025-05-20.
    case dgfipRevDeclCat1RentOn = "dgfip_RevDecl_Cat1_RentOn"
    /// Revenus de capitaux mobiliers
    ///
    /// Revenus déclarés, par catégorie
    ///
    /// Deprecated since 2025-05-20.
    case dgfipRevDeclCat2Rcm = "dgfip_RevDecl_Cat2_Rcm"
    /// Plus-values et moins-values
    ///
    /// Revenus déclarés, par catégorie
    ///
    /// Deprecated since 2025-05-20.
    case dgfipRevDeclCat3PMV = "dgfip_RevDecl_Cat3_PMV"
    /// Revenus fonciers
    ///
    /// Revenus déclarés, par catégorie
    ///
    /// Deprecated since 2025-05-20.
    case dgfipRevDeclCat4Ref = "dgfip_RevDecl_Cat4_Ref"
    /// Revenus des professions non salariées
    ///
    /// Revenus déclarés, par catégorie
    ///
    /// Deprecated since 2025-05-20.
    case dgfipRevDeclCat5NonSal = "dgfip_RevDecl_Cat5_NonSal"
    /// Traitements, salaires, pensions et rentes
    ///
    /// Revenus nets, par catégorie
    ///
    /// Deprecated since 2025-05-20.
    case dgfipRevNetsCat1Tspr = "dgfip_RevNets_Cat1_Tspr"
    /// Rentes viagères à titre onéreux
    ///
    /// Revenus nets, par catégorie
    ///
    /// Deprecated since 2025-05-20.
    case dgfipRevNetsCat1RentOn = "dgfip_RevNets_Cat1_RentOn"
    /// Revenus de capitaux mobiliers
    ///
    /// Revenus nets, par catégorie
    ///
    /// Deprecated since 2025-05-20.
    case dgfipRevNetsCat2Rcm = "dgfip_RevNets_Cat2_Rcm"
    /// Plus-values et moins-values
    ///
    /// Revenus nets, par catégorie
    ///
    /// Deprecated since 2025-05-20.
    case dgfipRevNetsCat3PMV = "dgfip_RevNets_Cat3_PMV"
    /// Revenus fonciers
    ///
    /// Revenus nets, par catégorie
    ///
    /// Deprecated since 2025-05-20.
    case dgfipRevNetsCat4Ref = "dgfip_RevNets_Cat4_Ref"
    /// Revenus des professions non salariées
    ///
    /// Revenus nets, par catégorie
    ///
    /// Deprecated since 2025-05-20.
    case dgfipRevNetsCat5NonSal = "dgfip_RevNets_Cat5_NonSal"
    /// Pensions alimentaires versées à des enfants majeurs
    ///
    /// Charges déductibles
    ///
    /// Deprecated since 2025-05-20.
    case dgfipPaDeducEnfMaj = "dgfip_PaDeduc_EnfMaj"
    /// Autres pensions alimentaires versées
    ///
    /// Charges déductibles
    ///
    /// Deprecated since 2025-05-20.
    case dgfipPaDeducAutres = "dgfip_PaDeduc_Autres"
    /// Versements d’épargne retraite
    ///
    /// Charges déductibles
    ///
    /// Deprecated since 2025-05-20.
    case dgfipEpargRetrDeduc = "dgfip_EpargRetrDeduc"
    /// Éligibilité au livret d’épargne populaire
    ///
    /// Livret d’épargne populaire (établissements bancaires seulement)
    case dgfipIndLep = "dgfip_IndLep"

    public var deprecatedSince: String? {
      switch self {
      case .dgfipRevDeclCat1Tspr: "2025-05-20"
      case .dgfipRevDeclCat1RentOn: "2025-05-20"
      case .dgfipRevDeclCat2Rcm: "2025-05-20"
      case .dgfipRevDeclCat3PMV: "2025-05-20"
      case .dgfipRevDeclCat4Ref: "2025-05-20"
      case .dgfipRevDeclCat5NonSal: "2025-05-20"
      case .dgfipRevNetsCat1Tspr: "2025-05-20"
      case .dgfipRevNetsCat1RentOn: "2025-05-20"
      case .dgfipRevNetsCat2Rcm: "2025-05-20"
      case .dgfipRevNetsCat3PMV: "2025-05-20"
      case .dgfipRevNetsCat4Ref: "2025-05-20"
      case .dgfipRevNetsCat5NonSal: "2025-05-20"
      case .dgfipPaDeducEnfMaj: "2025-05-20"
      case .dgfipPaDeducAutres: "2025-05-20"
      case .dgfipEpargRetrDeduc: "2025-05-20"
      default: nil
      }
    }
  }

  /// The use cases of the forms.
  public enum UseCase: String, RequestOption {
    case cantineScolaire = "cantine_scolaire"
  }

  /// The contacts that the form asks for.
  public enum Contact: String, RequestOption {
    case responsableTraitement = "responsable_traitement"
    case delegueProtectionDonnees = "delegue_protection_donnees"
    case contactTechnique = "contact_technique"
  }

  /// Comment désignerez-vous l’usager à la DGFiP ?
  public enum ModalitiesOption: String, RequestOption {
    /// Avec FranceConnect
    case withFranceConnect = "with_france_connect"
    /// Par son numéro fiscal (SPI)
    case withSpi = "with_spi"
    /// Par son état civil
    case withEtatCivil = "with_etat_civil"
  }
}

extension APIImpotParticulierRequest {
  /// The forms, by their uids.
  public enum Form: String, RequestForm {
    /// Demande libre, seconde étape
    ///
    /// Recevez de la DGFiP les éléments fiscaux utiles à vos démarches en ligne, au lieu de demander, de vérifier et de conserver des avis d’imposition.
    case apiImpotParticulierProduction = "api-impot-particulier-production"
    /// Cantine scolaire, avec un éditeur
    ///
    /// Fixez le prix du repas d’après les données fiscales du foyer, avec un logiciel déjà éprouvé au bac à sable.
    case apiImpotParticulierCantineScolaireEditeur = "api-impot-particulier-cantine-scolaire-editeur"
    /// Demande libre, avec un éditeur
    ///
    /// Votre éditeur a déjà éprouvé son logiciel au bac à sable, et vous le mettez en service.
    case apiImpotParticulierProductionEditeur = "api-impot-particulier-production-editeur"

    /// The use case of the form.
    public var useCase: UseCase? { text(ofFact: "form.use_case").flatMap(UseCase.init(rawValue:)) }

    /// A request that holds the form’s prefilled answers.
    public var prefilled: APIImpotParticulierRequest {
      var request = APIImpotParticulierRequest()
      switch self {
      case .apiImpotParticulierCantineScolaireEditeur:
        request.intitule = "Tarification de la cantine scolaire"
        request.description = "Les familles inscrivent leurs enfants à la cantine sans fournir d’avis d’imposition\u{A0}: les données fiscales du foyer fixent le prix du repas."
        request.destinataireDonneesCaracterePersonnel = "Agents chargés des inscriptions à la cantine"
        request.cadreJuridiqueNature = "– Règlement (UE) 2016/679 du 27 avril 2016 (RGPD)\n– Articles L.\u{A0}114-8 et suivants du code des relations entre le public et l’administration\n– Délibération qui fixe les tarifs de la cantine"
      default: break
      }
      return request
    }

    /// The facts about the form that conditions may refer to.
    public var facts: [String: FieldValue] {
      switch self {
      case .apiImpotParticulierProduction: ["form.single_page": FieldValue.flag(false)]
      case .apiImpotParticulierCantineScolaireEditeur: ["form.single_page": FieldValue.flag(false), "form.use_case": FieldValue.text("cantine_scolaire")]
      case .apiImpotParticulierProductionEditeur: ["form.single_page": FieldValue.flag(false)]
      }
    }

    /// What the form asks.
    public var questions: FormSchema {
      switch self {
      case .apiImpotParticulierCantineScolaireEditeur: Questions.ofApiImpotParticulierCantineScolaireEditeur
      case .apiImpotParticulierProductionEditeur: Questions.ofApiImpotParticulierProductionEditeur
      default: APIImpotParticulierRequest.questions
      }
    }
  }
}

extension APIImpotParticulierRequest {
  /// What forms ask unless they adapt a block.
  public static let questions: FormSchema = FormSchema(
    id: "api_impot_particulier",
    fields: [
      SharedQuestions.intitule,
      SharedQuestions.description,
      SharedQuestions.maquetteProjet,
      SharedQuestions.datePrevueMiseEnProduction,
      SharedQuestions.destinataireDonneesCaracterePersonnel,
      SharedQuestions.dureeConservationDonneesCaracterePersonnel,
      SharedQuestions.dureeConservationDonneesCaracterePersonnelJustification,
      SharedQuestions.cadreJuridiqueNature,
      SharedQuestions.cadreJuridiqueDocument,
      SharedQuestions.cadreJuridiqueUrl,
      SharedQuestions.modalities,
      SharedQuestions.franceConnectAuthorizationId,
      Questions.scopes,
      SharedQuestions.specificRequirements,
      SharedQuestions.specificRequirementsDocument,
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
      SharedQuestions.contactTechniqueType,
      SharedQuestions.contactTechniqueFamilyName,
      SharedQuestions.contactTechniqueGivenName,
      SharedQuestions.contactTechniqueEmail,
      SharedQuestions.contactTechniquePhoneNumber,
      SharedQuestions.contactTechniqueJobTitle,
      SharedQuestions.contactTechniqueExtraEmail,
      SharedQuestions.extraOrganizationContactName,
      SharedQuestions.extraOrganizationContactEmail,
      Questions.operationalAcceptanceDone,
      Questions.safetyCertificationDocument,
      Questions.safetyCertificationAuthorityName,
      Questions.safetyCertificationAuthorityFunction,
      Questions.safetyCertificationBeginDate,
      Questions.safetyCertificationEndDate,
      Questions.volumetrieAppelsParMinute,
      Questions.volumetrieJustification,
    ],
    rules: [
      SharedQuestions.texteFourni,
      Questions.finApresDebut,
      SharedQuestions.uneAnneeDeRevenus,
      SharedQuestions.anneeDeRepliSeule,
      SharedQuestions.sansIndicateurIfi,
      SharedQuestions.lepSeul,
    ],
    checkboxes: [
      SharedQuestions.termsOfServiceAccepted,
      SharedQuestions.dataProtectionOfficerInformed,
      SharedQuestions.dpdHomologationCheckbox,
    ],
    isOpen: false
  )
}

extension APIImpotParticulierRequest {
  /// The questions that only this definition asks.
  enum Questions {
    static let scopes: FieldSchema = FieldSchema(
      name: "scopes",
      block: "scopes",
      kind: FieldSchema.Kind.scopes,
      label: "Données demandées",
      requirement: FieldSchema.Requirement.never,
      limits: FieldLimits(options: Scope.allCases.map(\.rawValue))
    )
    static let operationalAcceptanceDone: FieldSchema = FieldSchema(
      name: "operational_acceptance_done",
      block: "operational_acceptance",
      kind: FieldSchema.Kind.boolean,
      label: "J’atteste que la recette fonctionnelle de mon service est faite",
      requirement: FieldSchema.Requirement.never,
      limits: FieldLimits(mustBeAccepted: true)
    )
    static let safetyCertificationDocument: FieldSchema = FieldSchema(
      name: "safety_certification_document",
      block: "safety_certification",
      kind: FieldSchema.Kind.document,
      label: "Décision d’homologation",
      limits: FieldLimits(contentTypes: ["application/pdf"], maximumSize: 10485760, maximumCount: 6)
    )
    static let safetyCertificationAuthorityName: FieldSchema = FieldSchema(
      name: "safety_certification_authority_name",
      block: "safety_certification",
      kind: FieldSchema.Kind.text,
      label: "Nom de l’autorité d’homologation"
    )
    static let safetyCertificationAuthorityFunction: FieldSchema = FieldSchema(
      name: "safety_certification_authority_function",
      block: "safety_certification",
      kind: FieldSchema.Kind.text,
      label: "Fonction de l’autorité d’homologation"
    )
    static let safetyCertificationBeginDate: FieldSchema = FieldSchema(
      name: "safety_certification_begin_date",
      block: "safety_certification",
      kind: FieldSchema.Kind.date,
      label: "Début de l’homologation"
    )
    static let safetyCertificationEndDate: FieldSchema = FieldSchema(
      name: "safety_certification_end_date",
      block: "safety_certification",
      kind: FieldSchema.Kind.date,
      label: "Fin de l’homologation"
    )
    static let volumetrieAppelsParMinute: FieldSchema = FieldSchema(
      name: "volumetrie_appels_par_minute",
      block: "volumetrie",
      kind: FieldSchema.Kind.integer,
      label: "Débit souhaité, en appels par minute"
    )
    static let volumetrieJustification: FieldSchema = FieldSchema(
      name: "volumetrie_justification",
      block: "volumetrie",
      kind: FieldSchema.Kind.longText,
      label: "Motif d’un débit supérieur au minimum",
      when: Condition.compare(field: "volumetrie_appels_par_minute", Condition.Comparison.above(Condition.Operand.integer(50)))
    )
    static let finApresDebut: RuleSchema = RuleSchema(
      id: "fin_apres_debut",
      kind: RuleSchema.Kind.after("safety_certification_end_date", "safety_certification_begin_date"),
      message: "L’homologation doit finir après avoir commencé."
    )
    static let ofApiImpotParticulierCantineScolaireEditeur: FormSchema = FormSchema(
      id: "api-impot-particulier-cantine-scolaire-editeur",
      fields: [
        SharedQuestions.intitule,
        SharedQuestions.description,
        SharedQuestions.maquetteProjet,
        SharedQuestions.datePrevueMiseEnProduction,
        SharedQuestions.destinataireDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnelJustification,
        SharedQuestions.cadreJuridiqueNature,
        SharedQuestions.cadreJuridiqueDocument,
        SharedQuestions.cadreJuridiqueUrl,
        SharedQuestions.modalities,
        SharedQuestions.franceConnectAuthorizationId,
        Questions.scopes,
        SharedQuestions.specificRequirements,
        SharedQuestions.specificRequirementsDocument,
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
        SharedQuestions.contactTechniqueType,
        SharedQuestions.contactTechniqueFamilyName,
        SharedQuestions.contactTechniqueGivenName,
        SharedQuestions.contactTechniqueEmail,
        SharedQuestions.contactTechniquePhoneNumber,
        SharedQuestions.contactTechniqueJobTitle,
        SharedQuestions.contactTechniqueExtraEmail,
        SharedQuestions.extraOrganizationContactName,
        SharedQuestions.extraOrganizationContactEmail,
        Questions.safetyCertificationDocument,
        Questions.safetyCertificationAuthorityName,
        Questions.safetyCertificationAuthorityFunction,
        Questions.safetyCertificationBeginDate,
        Questions.safetyCertificationEndDate,
        Questions.volumetrieAppelsParMinute,
        Questions.volumetrieJustification,
      ],
      rules: [
        SharedQuestions.texteFourni,
        Questions.finApresDebut,
        SharedQuestions.uneAnneeDeRevenus,
        SharedQuestions.anneeDeRepliSeule,
        SharedQuestions.sansIndicateurIfi,
        SharedQuestions.lepSeul,
      ],
      checkboxes: [
        SharedQuestions.termsOfServiceAccepted,
        SharedQuestions.dataProtectionOfficerInformed,
        SharedQuestions.dpdHomologationCheckbox,
      ],
      isOpen: false
    )
    static let ofApiImpotParticulierProductionEditeur: FormSchema = FormSchema(
      id: "api-impot-particulier-production-editeur",
      fields: [
        SharedQuestions.intitule,
        SharedQuestions.description,
        SharedQuestions.maquetteProjet,
        SharedQuestions.datePrevueMiseEnProduction,
        SharedQuestions.destinataireDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnel,
        SharedQuestions.dureeConservationDonneesCaracterePersonnelJustification,
        SharedQuestions.cadreJuridiqueNature,
        SharedQuestions.cadreJuridiqueDocument,
        SharedQuestions.cadreJuridiqueUrl,
        SharedQuestions.modalities,
        SharedQuestions.franceConnectAuthorizationId,
        Questions.scopes,
        SharedQuestions.specificRequirements,
        SharedQuestions.specificRequirementsDocument,
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
        SharedQuestions.contactTechniqueType,
        SharedQuestions.contactTechniqueFamilyName,
        SharedQuestions.contactTechniqueGivenName,
        SharedQuestions.contactTechniqueEmail,
        SharedQuestions.contactTechniquePhoneNumber,
        SharedQuestions.contactTechniqueJobTitle,
        SharedQuestions.contactTechniqueExtraEmail,
        SharedQuestions.extraOrganizationContactName,
        SharedQuestions.extraOrganizationContactEmail,
        Questions.safetyCertificationDocument,
        Questions.safetyCertificationAuthorityName,
        Questions.safetyCertificationAuthorityFunction,
        Questions.safetyCertificationBeginDate,
        Questions.safetyCertificationEndDate,
        Questions.volumetrieAppelsParMinute,
        Questions.volumetrieJustification,
      ],
      rules: [
        SharedQuestions.texteFourni,
        Questions.finApresDebut,
        SharedQuestions.uneAnneeDeRevenus,
        SharedQuestions.anneeDeRepliSeule,
        SharedQuestions.sansIndicateurIfi,
        SharedQuestions.lepSeul,
      ],
      checkboxes: [
        SharedQuestions.termsOfServiceAccepted,
        SharedQuestions.dataProtectionOfficerInformed,
        SharedQuestions.dpdHomologationCheckbox,
      ],
      isOpen: false
    )
  }
}
