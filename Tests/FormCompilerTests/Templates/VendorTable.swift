import FormCompiler
import FormSource
import FormSyntax
import FormTemplates
import FormTestSupport

/// A table of vendors’ answers and its mapping, on their way into a checkout.
enum VendorTable {
  static let mapping = """
    columns:
      service_provider.name: Société
      service_provider.siret: N° SIRET
      contacts.contact_technique.email: Courriel
      contacts.contact_technique.phone_number: Téléphone
      forms.name: Logiciel
      forms.projet: À quoi sert-il ?
      forms.scopes: [Données, Autres données]
    values:
      forms.scopes: { "Le quotient": quotient, "Tout le foyer": [adresse, enfants] }
    constants:
      forms.definition: api_cantine
      forms.use_case: tarifs
      forms.intitule: La cantine
    """

  static let header =
    "id;Société;N° SIRET;Courriel;Téléphone;Logiciel;À quoi sert-il ?;Données;Autres données\n"
  static let right = "r1;Bêta;21750001600019;a@beta.fr;0102030405;Repas +;Les repas;Le quotient;\n"

  static func run(
    _ rows: String,
    mapping: String = mapping,
    header: String = header,
    in project: MemoryProject = VendorCheckout.base
  ) -> (outcome: TemplateSession.Outcome, general: [Finding]) {
    run(Array((header + rows).utf8), mapping: mapping, in: project)
  }

  static func run(_ bytes: [UInt8], mapping: String, in project: MemoryProject)
    -> (outcome: TemplateSession.Outcome, general: [Finding])
  {
    let table = SourceFile(id: SourceID(1 << 24), path: "t.csv", role: .configuration, bytes: bytes)
    let decoded = TableText.decoded(table)
    let columns = SourceFile(id: SourceID(1 << 24 + 1), path: "m.yml", role: .configuration, bytes: Array(mapping.utf8))
    let session = TemplateSession(project.project, .checkout, environment: .production) { _, _ in }
    let (read, general) = TemplateRow.rows(of: AnswersTable(decoded), ColumnMapping(columns), in: session.catalog)
    return (session.run(read), general)
  }
}
