// Compiled by datapass from all definitions. Do not edit.

public import FormSubmission

/// Whether a contact is a person or an organization.
public enum ContactType: String, RequestOption {
  /// A person; a contact without a type is a person too.
  case person
  /// A department or a team.
  case organization
}

/// All definitions.
public enum Definitions {
  /// The request type of each definition, in declaration order.
  public static let requests: [any FormRequest.Type] = [
    APIEntrepriseRequest.self,
    APIParticulierRequest.self,
    FormulaireQFRequest.self,
    APIImpotParticulierRequest.self,
    APIImpotParticulierSandboxRequest.self,
    FranceConnectRequest.self,
    HubEECertDCRequest.self,
    HubEEDilaRequest.self,
  ]
}

/// The questions that several definitions have in common.
enum SharedQuestions {
  static let intitule: FieldSchema = FieldSchema(
    name: "intitule",
    block: "basic_infos",
    kind: FieldSchema.Kind.text,
    label: "Nom du projet"
  )
  static let description: FieldSchema = FieldSchema(
    name: "description",
    block: "basic_infos",
    kind: FieldSchema.Kind.longText,
    label: "Description du projet"
  )
  static let maquetteProjet: FieldSchema = FieldSchema(
    name: "maquette_projet",
    block: "basic_infos",
    kind: FieldSchema.Kind.document,
    label: "Maquette du projet",
    requirement: FieldSchema.Requirement.never,
    limits: FieldLimits(contentTypes: ["application/pdf"], maximumSize: 10485760, maximumCount: 6)
  )
  static let datePrevueMiseEnProduction: FieldSchema = FieldSchema(
    name: "date_prevue_mise_en_production",
    block: "basic_infos",
    kind: FieldSchema.Kind.date,
    label: "Date prévue de mise en production",
    requirement: FieldSchema.Requirement.never
  )
  static let volumetrieApproximative: FieldSchema = FieldSchema(
    name: "volumetrie_approximative",
    block: "basic_infos",
    kind: FieldSchema.Kind.text,
    label: "Volume annuel approximatif",
    requirement: FieldSchema.Requirement.never
  )
  static let destinataireDonneesCaracterePersonnel: FieldSchema = FieldSchema(
    name: "destinataire_donnees_caractere_personnel",
    block: "personal_data",
    kind: FieldSchema.Kind.text,
    label: "Destinataires des données"
  )
  static let dureeConservationDonneesCaracterePersonnel: FieldSchema = FieldSchema(
    name: "duree_conservation_donnees_caractere_personnel",
    block: "personal_data",
    kind: FieldSchema.Kind.integer,
    label: "Durée de conservation des données, en mois"
  )
  static let dureeConservationDonneesCaracterePersonnelJustification: FieldSchema = FieldSchema(
    name: "duree_conservation_donnees_caractere_personnel_justification",
    block: "personal_data",
    kind: FieldSchema.Kind.longText,
    label: "Motif d’une conservation de plus de 36\u{A0}mois",
    when: Condition.compare(field: "duree_conservation_donnees_caractere_personnel", Condition.Comparison.above(Condition.Operand.integer(36)))
  )
  static let cadreJuridiqueNature: FieldSchema = FieldSchema(
    name: "cadre_juridique_nature",
    block: "legal",
    kind: FieldSchema.Kind.longText,
    label: "Nature et références du texte qui vous autorise à traiter les données"
  )
  static let cadreJuridiqueDocument: FieldSchema = FieldSchema(
    name: "cadre_juridique_document",
    block: "legal",
    kind: FieldSchema.Kind.document,
    label: "Texte en pièce jointe",
    requirement: FieldSchema.Requirement.never,
    limits: FieldLimits(contentTypes: ["application/pdf"], maximumSize: 10485760, maximumCount: 6)
  )
  static let cadreJuridiqueUrl: FieldSchema = FieldSchema(
    name: "cadre_juridique_url",
    block: "legal",
    kind: FieldSchema.Kind.url,
    label: "Adresse du texte",
    requirement: FieldSchema.Requirement.never
  )
  static let responsableTraitementType: FieldSchema = FieldSchema(
    name: "responsable_traitement_type",
    block: "contacts",
    kind: FieldSchema.Kind.choice,
    label: "Responsable de traitement\u{A0}: personne ou service",
    requirement: FieldSchema.Requirement.never,
    limits: FieldLimits(options: ["person", "organization"])
  )
  static let responsableTraitementFamilyName: FieldSchema = FieldSchema(
    name: "responsable_traitement_family_name",
    block: "contacts",
    kind: FieldSchema.Kind.text,
    label: "Responsable de traitement\u{A0}: nom",
    when: Condition.compare(field: "responsable_traitement_type", Condition.Comparison.differs(Condition.Operand.text("organization")))
  )
  static let responsableTraitementGivenName: FieldSchema = FieldSchema(
    name: "responsable_traitement_given_name",
    block: "contacts",
    kind: FieldSchema.Kind.text,
    label: "Responsable de traitement\u{A0}: prénom",
    when: Condition.compare(field: "responsable_traitement_type", Condition.Comparison.differs(Condition.Operand.text("organization")))
  )
  static let responsableTraitementEmail: FieldSchema = FieldSchema(
    name: "responsable_traitement_email",
    block: "contacts",
    kind: FieldSchema.Kind.email,
    label: "Responsable de traitement\u{A0}: adresse e-mail"
  )
  static let responsableTraitementPhoneNumber: FieldSchema = FieldSchema(
    name: "responsable_traitement_phone_number",
    block: "contacts",
    kind: FieldSchema.Kind.phone,
    label: "Responsable de traitement\u{A0}: numéro de téléphone"
  )
  static let responsableTraitementJobTitle: FieldSchema = FieldSchema(
    name: "responsable_traitement_job_title",
    block: "contacts",
    kind: FieldSchema.Kind.text,
    label: "Responsable de traitement\u{A0}: fonction",
    when: Condition.compare(field: "responsable_traitement_type", Condition.Comparison.differs(Condition.Operand.text("organization")))
  )
  static let delegueProtectionDonneesType: FieldSchema = FieldSchema(
    name: "delegue_protection_donnees_type",
    block: "contacts",
    kind: FieldSchema.Kind.choice,
    label: "Délégué à la protection des données\u{A0}: personne ou service",
    requirement: FieldSchema.Requirement.never,
    limits: FieldLimits(options: ["person", "organization"])
  )
  static let delegueProtectionDonneesFamilyName: FieldSchema = FieldSchema(
    name: "delegue_protection_donnees_family_name",
    block: "contacts",
    kind: FieldSchema.Kind.text,
    label: "Délégué à la protection des données\u{A0}: nom",
    when: Condition.compare(field: "delegue_protection_donnees_type", Condition.Comparison.differs(Condition.Operand.text("organization")))
  )
  static let delegueProtectionDonneesGivenName: FieldSchema = FieldSchema(
    name: "delegue_protection_donnees_given_name",
    block: "contacts",
    kind: FieldSchema.Kind.text,
    label: "Délégué à la protection des données\u{A0}: prénom",
    when: Condition.compare(field: "delegue_protection_donnees_type", Condition.Comparison.differs(Condition.Operand.text("organization")))
  )
  static let delegueProtectionDonneesEmail: FieldSchema = FieldSchema(
    name: "delegue_protection_donnees_email",
    block: "contacts",
    kind: FieldSchema.Kind.email,
    label: "Délégué à la protection des données\u{A0}: adresse e-mail"
  )
  static let delegueProtectionDonneesPhoneNumber: FieldSchema = FieldSchema(
    name: "delegue_protection_donnees_phone_number",
    block: "contacts",
    kind: FieldSchema.Kind.phone,
    label: "Délégué à la protection des données\u{A0}: numéro de téléphone"
  )
  static let delegueProtectionDonneesJobTitle: FieldSchema = FieldSchema(
    name: "delegue_protection_donnees_job_title",
    block: "contacts",
    kind: FieldSchema.Kind.text,
    label: "Délégué à la protection des données\u{A0}: fonction",
    when: Condition.compare(field: "delegue_protection_donnees_type", Condition.Comparison.differs(Condition.Operand.text("organization")))
  )
  static let contactMetierType: FieldSchema = FieldSchema(
    name: "contact_metier_type",
    block: "contacts",
    kind: FieldSchema.Kind.choice,
    label: "Contact métier\u{A0}: personne ou service",
    requirement: FieldSchema.Requirement.never,
    limits: FieldLimits(options: ["person", "organization"])
  )
  static let contactMetierFamilyName: FieldSchema = FieldSchema(
    name: "contact_metier_family_name",
    block: "contacts",
    kind: FieldSchema.Kind.text,
    label: "Contact métier\u{A0}: nom",
    when: Condition.compare(field: "contact_metier_type", Condition.Comparison.differs(Condition.Operand.text("organization")))
  )
  static let contactMetierGivenName: FieldSchema = FieldSchema(
    name: "contact_metier_given_name",
    block: "contacts",
    kind: FieldSchema.Kind.text,
    label: "Contact métier\u{A0}: prénom",
    when: Condition.compare(field: "contact_metier_type", Condition.Comparison.differs(Condition.Operand.text("organization")))
  )
  static let contactMetierEmail: FieldSchema = FieldSchema(
    name: "contact_metier_email",
    block: "contacts",
    kind: FieldSchema.Kind.email,
    label: "Contact métier\u{A0}: adresse e-mail"
  )
  static let contactMetierPhoneNumber: FieldSchema = FieldSchema(
    name: "contact_metier_phone_number",
    block: "contacts",
    kind: FieldSchema.Kind.phone,
    label: "Contact métier\u{A0}: numéro de téléphone"
  )
  static let contactMetierJobTitle: FieldSchema = FieldSchema(
    name: "contact_metier_job_title",
    block: "contacts",
    kind: FieldSchema.Kind.text,
    label: "Contact métier\u{A0}: fonction",
    when: Condition.compare(field: "contact_metier_type", Condition.Comparison.differs(Condition.Operand.text("organization")))
  )
  static let contactTechniqueType: FieldSchema = FieldSchema(
    name: "contact_technique_type",
    block: "contacts",
    kind: FieldSchema.Kind.choice,
    label: "Contact technique\u{A0}: personne ou service",
    requirement: FieldSchema.Requirement.never,
    limits: FieldLimits(options: ["person", "organization"])
  )
  static let contactTechniqueFamilyName: FieldSchema = FieldSchema(
    name: "contact_technique_family_name",
    block: "contacts",
    kind: FieldSchema.Kind.text,
    label: "Contact technique\u{A0}: nom",
    when: Condition.compare(field: "contact_technique_type", Condition.Comparison.differs(Condition.Operand.text("organization")))
  )
  static let contactTechniqueGivenName: FieldSchema = FieldSchema(
    name: "contact_technique_given_name",
    block: "contacts",
    kind: FieldSchema.Kind.text,
    label: "Contact technique\u{A0}: prénom",
    when: Condition.compare(field: "contact_technique_type", Condition.Comparison.differs(Condition.Operand.text("organization")))
  )
  static let contactTechniqueEmail: FieldSchema = FieldSchema(
    name: "contact_technique_email",
    block: "contacts",
    kind: FieldSchema.Kind.email,
    label: "Contact technique\u{A0}: adresse e-mail"
  )
  static let contactTechniquePhoneNumber: FieldSchema = FieldSchema(
    name: "contact_technique_phone_number",
    block: "contacts",
    kind: FieldSchema.Kind.phone,
    label: "Contact technique\u{A0}: numéro de téléphone"
  )
  static let contactTechniqueJobTitle: FieldSchema = FieldSchema(
    name: "contact_technique_job_title",
    block: "contacts",
    kind: FieldSchema.Kind.text,
    label: "Contact technique\u{A0}: fonction",
    when: Condition.compare(field: "contact_technique_type", Condition.Comparison.differs(Condition.Operand.text("organization")))
  )
  static let texteFourni: RuleSchema = RuleSchema(
    id: "texte_fourni",
    kind: RuleSchema.Kind.atLeastOneOf(["cadre_juridique_url", "cadre_juridique_document"]),
    message: "Donnez l’adresse du texte ou joignez-le."
  )
  static let termsOfServiceAccepted: CheckboxSchema = CheckboxSchema(
    name: "terms_of_service_accepted",
    label: "J’ai pris connaissance des conditions générales d’utilisation et je les valide"
  )
  static let dataProtectionOfficerInformed: CheckboxSchema = CheckboxSchema(
    name: "data_protection_officer_informed",
    label: "Je confirme que le délégué à la protection des données est informé de ma demande"
  )
  static let modalities: FieldSchema = FieldSchema(
    name: "modalities",
    block: "modalities",
    kind: FieldSchema.Kind.choices,
    label: "Comment désignerez-vous l’usager à la DGFiP\u{A0}?",
    limits: FieldLimits(options: ["with_france_connect", "with_spi", "with_etat_civil"])
  )
  static let franceConnectAuthorizationId: FieldSchema = FieldSchema(
    name: "france_connect_authorization_id",
    block: "modalities",
    kind: FieldSchema.Kind.text,
    label: "Habilitation FranceConnect liée à cette demande",
    when: Condition.compare(field: "modalities", Condition.Comparison.contains("with_france_connect"))
  )
  static let specificRequirements: FieldSchema = FieldSchema(
    name: "specific_requirements",
    block: "scopes",
    kind: FieldSchema.Kind.boolean,
    label: "J’ai une expression de besoin spécifique, déjà convenue avec le fournisseur de données",
    requirement: FieldSchema.Requirement.never
  )
  static let specificRequirementsDocument: FieldSchema = FieldSchema(
    name: "specific_requirements_document",
    block: "scopes",
    kind: FieldSchema.Kind.document,
    label: "Fichier de l’expression de besoin",
    when: Condition.compare(field: "specific_requirements", Condition.Comparison.equals(Condition.Operand.flag(true))),
    limits: FieldLimits(contentTypes: ["application/vnd.oasis.opendocument.spreadsheet", "application/vnd.ms-excel", "application/vnd.sun.xml.calc", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv"], maximumSize: 10485760, maximumCount: 6)
  )
  static let contactTechniqueExtraEmail: FieldSchema = FieldSchema(
    name: "contact_technique_extra_email",
    block: "contacts",
    kind: FieldSchema.Kind.email,
    label: "Adresse électronique d’un second contact technique",
    requirement: FieldSchema.Requirement.never,
    isAdvice: true
  )
  static let extraOrganizationContactName: FieldSchema = FieldSchema(
    name: "extra_organization_contact_name",
    block: "contacts",
    kind: FieldSchema.Kind.text,
    label: "Nom d’un second contact dans l’organisation",
    requirement: FieldSchema.Requirement.never
  )
  static let extraOrganizationContactEmail: FieldSchema = FieldSchema(
    name: "extra_organization_contact_email",
    block: "contacts",
    kind: FieldSchema.Kind.email,
    label: "Adresse électronique de ce second contact",
    requirement: FieldSchema.Requirement.never,
    isAdvice: true
  )
  static let uneAnneeDeRevenus: RuleSchema = RuleSchema(
    id: "une_annee_de_revenus",
    kind: RuleSchema.Kind.scopesAtLeastOneOf(["dgfip_annee_n_moins_1", "dgfip_annee_n_moins_2", "dgfip_annee_n_moins_3", "dgfip_annee_n_moins_2_si_indispo_n_moins_1"]),
    unless: Condition.any([Condition.compare(field: "scopes", Condition.Comparison.contains("dgfip_IndLep")), Condition.compare(field: "specific_requirements", Condition.Comparison.equals(Condition.Operand.flag(true)))]),
    message: "Cochez au moins une année de revenus."
  )
  static let anneeDeRepliSeule: RuleSchema = RuleSchema(
    id: "annee_de_repli_seule",
    kind: RuleSchema.Kind.incompatible(["dgfip_annee_n_moins_2_si_indispo_n_moins_1"], ["dgfip_annee_n_moins_1", "dgfip_annee_n_moins_2", "dgfip_annee_n_moins_3"]),
    unless: Condition.any([Condition.compare(field: "scopes", Condition.Comparison.contains("dgfip_IndLep")), Condition.compare(field: "specific_requirements", Condition.Comparison.equals(Condition.Operand.flag(true)))]),
    message: "L’avant-dernière année, à défaut de la dernière, ne se combine avec aucune autre année de revenus."
  )
  static let sansIndicateurIfi: RuleSchema = RuleSchema(
    id: "sans_indicateur_ifi",
    kind: RuleSchema.Kind.incompatible(["dgfip_annee_n_moins_2_si_indispo_n_moins_1", "dgfip_annee_df_au_3112_si_deces_ctb_mp"], ["dgfip_indiIFI"]),
    unless: Condition.any([Condition.compare(field: "scopes", Condition.Comparison.contains("dgfip_IndLep")), Condition.compare(field: "specific_requirements", Condition.Comparison.equals(Condition.Operand.flag(true)))]),
    message: "L’indicateur ISF ou IFI ne se combine ni avec l’année de repli ni avec les données après décès."
  )
  static let lepSeul: RuleSchema = RuleSchema(
    id: "lep_seul",
    kind: RuleSchema.Kind.alone("dgfip_IndLep"),
    unless: Condition.compare(field: "specific_requirements", Condition.Comparison.equals(Condition.Operand.flag(true))),
    message: "L’éligibilité au livret d’épargne populaire se demande seule."
  )
  static let dpdHomologationCheckbox: CheckboxSchema = CheckboxSchema(
    name: "dpd_homologation_checkbox",
    label: "Mon organisation déclarera à la DGFiP les formalités accomplies pour protéger les données personnelles, et veillera à l’homologation de sécurité du projet."
  )
  static let administrateurMetierType: FieldSchema = FieldSchema(
    name: "administrateur_metier_type",
    block: "contacts",
    kind: FieldSchema.Kind.choice,
    label: "Administrateur local\u{A0}: personne ou service",
    requirement: FieldSchema.Requirement.never,
    limits: FieldLimits(options: ["person", "organization"])
  )
  static let administrateurMetierFamilyName: FieldSchema = FieldSchema(
    name: "administrateur_metier_family_name",
    block: "contacts",
    kind: FieldSchema.Kind.text,
    label: "Administrateur local\u{A0}: nom",
    when: Condition.compare(field: "administrateur_metier_type", Condition.Comparison.differs(Condition.Operand.text("organization")))
  )
  static let administrateurMetierGivenName: FieldSchema = FieldSchema(
    name: "administrateur_metier_given_name",
    block: "contacts",
    kind: FieldSchema.Kind.text,
    label: "Administrateur local\u{A0}: prénom",
    when: Condition.compare(field: "administrateur_metier_type", Condition.Comparison.differs(Condition.Operand.text("organization")))
  )
  static let administrateurMetierEmail: FieldSchema = FieldSchema(
    name: "administrateur_metier_email",
    block: "contacts",
    kind: FieldSchema.Kind.email,
    label: "Administrateur local\u{A0}: adresse e-mail"
  )
  static let administrateurMetierPhoneNumber: FieldSchema = FieldSchema(
    name: "administrateur_metier_phone_number",
    block: "contacts",
    kind: FieldSchema.Kind.phone,
    label: "Administrateur local\u{A0}: numéro de téléphone",
    limits: FieldLimits(format: TextFormat.frenchPhone)
  )
  static let administrateurMetierJobTitle: FieldSchema = FieldSchema(
    name: "administrateur_metier_job_title",
    block: "contacts",
    kind: FieldSchema.Kind.text,
    label: "Administrateur local\u{A0}: fonction",
    when: Condition.compare(field: "administrateur_metier_type", Condition.Comparison.differs(Condition.Operand.text("organization")))
  )
}
