import FormCatalog
import FormCompiler
import FormSource
import FormSubmission
import FormSyntax
import FormTestSupport
import Testing

/// The words of questions: upstream’s locale files before those of the standard blocks, in its order of look-up.
@Suite struct WordingTests {
  private static let definition = """
    blocks:
      - name: basic_infos
        fields:
          intitule: { hint: Un nom court. }
          motif: { type: text, label: Motif déclaré }
          niveau: { type: choice, label: Niveau, options: { bas: Bas, haut: Haut } }
          volume: { type: integer, label: Volume, suggestions: { 50: 50 appels, 200: "200" } }
      - name: modalities
        fields: { modalities: { options: [params, france_connect] } }
      - name: contacts
        contacts: [contact_technique, delegue_protection_donnees]
      - name: technical_team
    checkboxes:
      engagement: { label: Je m’engage }
    """

  private static let wordings = """
    fr:
      authorization_request_forms:
        default:
          intitule: { label: Nom commun }
          description: { label: "Description <strong>commune</strong> *", hint: Commune }
          basic_infos: { title: Décrivez votre projet }
          contacts: { subtitle: " " }
          contact_technique: { title: Contact de la technique, info: Il répond. }
          contact_technique_email: { label: Email }
          terms_of_service_accepted: { label: "J’ai lu les <a href='%{link}'>conditions</a>" }
        exemple:
          intitule: { label: Nom de la définition }
          modalities:
            values: { params: { label: "Par jeton, <a href='https://exemple.gouv.fr'>ici</a>" } }
        essai:
          intitule: { label: Nom du formulaire }
          description: { hint: "" }
    """

  private static let names = """
    fr:
      activerecord:
        attributes:
          authorization_request:
            intitule: Jamais montré
            motif: Motif général
            scopes: Les données
            maquette_projet: Maquette
            contact_technique_job_title: Fonction du contact technique
            data_protection_officer_informed: Le délégué est informé
            engagement: Engagement général
            technical_team_value: L’équipe
          authorization_request/exemple:
            technical_team_value: L’équipe d’exemple
        hints:
          exemple: { technical_team_value: En toutes lettres }
        values:
          authorization_request:
            niveau: { bas: Niveau bas }
            technical_team_type: { other: Une autre }
          authorization_request/exemple:
            modalities: { params: Jamais montré, france_connect: FranceConnect }
    """

  private static let forms = """
    exemple:
      authorization_request: Exemple
      steps: [{ name: basic_infos }, { name: modalities }, { name: contacts }, { name: technical_team }]
    essai:
      authorization_request: Exemple
      steps: [{ name: basic_infos }, { name: modalities }, { name: contacts }, { name: technical_team }]
    """

  private static let checkout = MemoryProject.base
    .with(definition: definition)
    .with(forms: forms)
    .with("config/locales/authorization_request_forms.fr.yml", wordings)
    .with("config/locales/activerecord.fr.yml", names)

  private static func blocks(_ project: MemoryProject, form: String = "exemple") throws -> FormBlocks {
    try #require(project.catalog.forms[form]?.blocks)
  }

  @Test func theMostSpecificTextIsShown() throws {
    let (common, own) = (try Self.blocks(Self.checkout), try Self.blocks(Self.checkout, form: "essai"))
    #expect(common.field("intitule")?.label == "Nom de la définition")
    #expect(own.field("intitule")?.label == "Nom du formulaire")
    #expect(common.field("description")?.label == "Description commune")
    #expect(common.field("technical_team_value")?.label == "L’équipe d’exemple")
    #expect(common.block("basic_infos")?.heading == "Décrivez votre projet")
  }

  @Test func whatAFormDoesNotWordIsShared() throws {
    let forms = Self.checkout.catalog.forms
    let (common, own) = (try #require(forms["exemple"]?.blocks), try #require(forms["essai"]?.blocks))
    #expect(own.field("technical_team_value") === common.field("technical_team_value"))
    #expect(own.field("intitule") !== common.field("intitule"))
  }

  /// What a project declares in its definitions is more specific than the names of attributes.
  @Test func whatTheDefinitionSaysIsNotRenamed() throws {
    let blocks = try Self.blocks(Self.checkout)
    #expect(blocks.field("motif")?.label == "Motif déclaré")
    #expect(blocks.field("niveau")?.options?.map(\.label) == ["Bas", "Haut"])
    #expect(blocks.schema.checkboxes.first { $0.name == "engagement" }?.label == "Je m’engage")
    #expect(blocks.field("volume")?.suggestions.map(\.label) == ["50 appels", "200"])
  }

  @Test func onlyTheHintsOfTheProjectAreShown() throws {
    let (common, own) = (try Self.blocks(Self.checkout), try Self.blocks(Self.checkout, form: "essai"))
    #expect(common.field("intitule")?.hint == "Un nom court.")
    #expect(common.field("description")?.hint == "Commune")
    #expect(own.field("description")?.hint == nil)
    #expect(common.field("technical_team_value")?.hint == "En toutes lettres")
    #expect(common.field("modalities")?.hint == nil)
    #expect(common.block("basic_infos")?.intro == nil)
    #expect(common.block("contacts")?.intro == nil)
    let kinds = common.block("contacts")?.contacts ?? []
    #expect(kinds.map(\.hint) == ["Il répond.", nil])
  }

  @Test func optionsAndBoxesAreWordedToo() throws {
    let blocks = try Self.blocks(Self.checkout)
    #expect(blocks.field("modalities")?.options?.map(\.label) == ["Par jeton, ici", "france_connect"])
    #expect(blocks.field("modalities")?.options?.map { $0.markup != nil } == [true, false])
    #expect(blocks.field("technical_team_type")?.options?.last?.label == "Une autre")
    let boxes = blocks.schema.checkboxes.map(\.label)
    #expect(boxes == ["J’ai lu les conditions", "Le délégué est informé", "Je m’engage"])
  }

  /// A contact’s title completes the labels of its questions; the names of attributes need no completion.
  @Test func messagesNameAQuestionAsThePageDoes() throws {
    let blocks = try Self.blocks(Self.checkout)
    #expect(blocks.field("contact_technique_email")?.label == "Email")
    #expect(blocks.schema["contact_technique_email"]?.label == "Contact de la technique\u{A0}: Email")
    #expect(blocks.schema["contact_technique_job_title"]?.label == "Fonction du contact technique")
    let schema = try #require(
      Self.checkout.catalog.forms["essai"]?.schema
    )
    let missing = Validator(schema).violations(of: Submission(answers: [:])).map(\.french)
    #expect(missing.contains("«\u{A0}Nom du formulaire\u{A0}» doit être rempli"))
    #expect(missing.contains("«\u{A0}Contact de la technique\u{A0}: Email\u{A0}» doit être rempli"))
  }

  /// Rules need no words, but what they report of a question has its name.
  @Test func findingsNameAQuestionAsThePageDoes() {
    let forms = Self.forms + "\n  initialize_with: { intitule: [un, deux] }\n"
    let project = Self.checkout.with(forms: forms)
    #expect(
      project.findings.filter { $0.rule.id == "refused-prefill" }.map(\.message.french)
        == ["le champ refuse cette réponse\u{A0}: «\u{A0}Nom du formulaire\u{A0}» attend un texte"]
    )
  }

  @Test func withoutLocaleFilesTheBlocksSpeak() throws {
    var project = Self.checkout
    for name in ["authorization_request_forms", "activerecord"] { project.files["config/locales/\(name).fr.yml"] = nil }
    let blocks = try Self.blocks(project)
    #expect(blocks.field("description")?.label == "Description du projet")
    #expect(blocks.field("modalities")?.hint != nil)
    #expect(blocks.block("basic_infos")?.intro != nil)
    #expect(blocks.schema["contact_technique_job_title"]?.label == "Contact technique\u{A0}: fonction")
  }

  @Test func aFileThatCannotBeReadIsReported() {
    let project = Self.checkout.with("config/locales/activerecord.fr.yml", "fr:\n  activerecord: [\n")
    #expect(project.findings.contains { $0.rule.id == "yaml-syntax" })
  }
}
