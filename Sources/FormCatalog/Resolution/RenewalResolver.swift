import FormSource
import FormSyntax

/// Resolves the questions of renewals with the resolver of all other forms: each becomes the one form of a definition
/// that lists its blocks.
struct RenewalResolver {
  private let catalog: Catalog
  private let lives: [Life]

  /// Nil where no renewal asks anything.
  init?(_ catalog: Catalog, _ lives: [Life]) {
    self.catalog = catalog
    self.lives = lives.filter { !($0.renewal?.blocks.isEmpty ?? true) }
    if self.lives.isEmpty { return nil }
  }

  func resolve() -> (forms: RenewalForms, findings: [Finding]) {
    var declarations = Declarations()
    declarations.definitions = lives.compactMap { life in
      life.renewal?.blockList.map { DefinitionDeclaration(life.definition.declaration.id, Self.cursor(life, $0)) }
    }
    declarations.forms = lives.compactMap { life in life.renewal.map { Self.form(life, $0) } }
    declarations.blocks = catalog.ownBlocks + ownBlocks
    declarations.dataProviders = catalog.dataProviders.all
    // What DataPass’s classes ask is asked of requests, not of renewals.
    let options = Resolver.Options(
      layout: .own,
      usesOverlay: false,
      publicFiles: catalog.publicFiles,
      isProduction: catalog.isProduction,
      today: catalog.today,
      wordsQuestions: false
    )
    let resolver = Resolver(declarations, options)
    let resolution = resolver.join(resolver.portions.map(resolver.part))
    let renewals = lives.compactMap { life -> RenewalForms.Renewal? in
      guard let declaration = life.renewal,
        let form = resolution.catalog.forms[RenewalForms.uid(of: life.definition.id)]
      else { return nil }
      return RenewalForms.Renewal(definition: life.definition, declaration: declaration, form: form)
    }
    return (RenewalForms(resolution.catalog, renewals), resolution.findings.eachOnce)
  }

  /// The blocks that only renewals have: what they declare is laid over nothing.
  private var ownBlocks: [BlockDeclaration] {
    var seen = catalog.blockNames
    return lives.flatMap { $0.renewal?.blocks ?? [] }.map(\.name).filter { seen.insert($0.value).inserted }
      .map { BlockDeclaration($0, Cursor(Value.made(entries: [], at: $0.span))) }
  }

  /// The definition as it would be written for its renewal.
  private static func cursor(_ life: Life, _ blocks: Value) -> Cursor {
    let (definition, span) = (life.definition, life.definition.declaration.id.span)
    func text(_ text: String?) -> Value? { text.map { Value.made($0, at: span) } }
    let entries: [(String, Value?)] = [
      ("name", text(definition.nameWithStage)), ("provider", text(definition.declaration.provider?.value)),
      ("support_email", text(definition.declaration.supportEmail?.value)), ("blocks", blocks),
    ]
    return Cursor(
      Value.made(entries: entries.compactMap { key, value in value.map { (key, span, $0) } }, at: span)
    )
  }

  private static func form(_ life: Life, _ renewal: RenewalDeclaration) -> FormDeclaration {
    let id = life.definition.declaration.id
    let uid = Located(RenewalForms.uid(of: id.value), at: id.span)
    let steps = renewal.blocks.map { Value.made([("name", $0.name.value)], at: $0.name.span) }
    let entries: [(String, Value)] = [
      ("definition", Value.made(id.value, at: id.span)),
      ("name", Value.made(renewal.title, at: id.span)),
      // Nobody chooses it among the forms of a definition.
      ("public", Value.made(false, at: id.span)),
      ("steps", Value.made(steps, at: id.span)),
    ]
    return FormDeclaration(uid, Cursor(Value.made(entries: entries.map { ($0, id.span, $1) }, at: id.span)))
  }
}

extension RenewalDeclaration {
  /// What its form is called.
  fileprivate var title: String { subject.map { "Prolonger \($0.value)" } ?? "Prolongation" }
}
