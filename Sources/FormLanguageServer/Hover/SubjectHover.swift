import FormCatalog
import FormCompiler
import FormEmitters
import FormSource
import FormSubmission

/// What a name stands for once everything is resolved.
struct SubjectHover {
  private static let lineLimit = 80

  private let snapshot: Snapshot
  private let language: Language
  private var catalog: Catalog { snapshot.reading.catalog }

  init(_ snapshot: Snapshot, _ language: Language) {
    self.snapshot = snapshot
    self.language = language
  }

  /// Nil where there is nothing to say that does not stand there.
  func markdown(_ mention: Mention, at file: SourceFile) -> String? {
    switch mention.subject {
    case .definition(let id): catalog.definitions[id].flatMap { Synopsis($0, in: catalog) }.map(whole)
    case .form(let uid): catalog.forms[uid].flatMap { Synopsis($0, in: catalog) }.map(whole)
    case .vendor(let id):
      catalog.serviceProviders[id].map { vendor in
        titled(id, vendor.name?.value, [(Words(fr: "SIRET", en: "SIRET"), vendor.siret?.value)])
      }
    case .dataProvider(let id):
      catalog.dataProviders[id].map { provider in
        titled(id, provider.name?.value, [(Words(fr: "Site", en: "Site"), provider.link?.value)])
      }
    case .scope(let place): scope(at: place)
    case .block(let name, _):
      synopsis(of: mention).flatMap { SynopsisMarkdown.block(name, of: $0) } ?? standardBlock(name)
    case .field(let name, _): synopsis(of: mention).flatMap { SynopsisMarkdown.question(name, of: $0) }
    case .option(let name, let field, _): option(name, of: field, mention)
    case .contact(let name): contact(name)
    case .checkbox(let name, let definition):
      catalog.definitions[definition].flatMap { definition in
        catalog.levels(of: definition).flatMap(\.checkboxes).last { $0.name.value == name }
      }.map { titled(name, $0.label, []) }
    case .question(let name, let definition):
      orientation(definition)?.questions.first { $0.name.value == name }.map { titled(name, $0.label?.value, []) }
    case .outcome(let name, let definition):
      orientation(definition)?.outcomes.first { $0.name.value == name }.map { titled(name, $0.text?.value, []) }
    case .service(let name, let home):
      life(home)?.services.first { $0.name.value == name }.map {
        titled(name, $0.title?.value, [(Words(fr: "Adresse", en: "Address"), $0.email?.value)])
      }
    case .message(let name, let home):
      life(home)?.messages.first { $0.name.value == name }.map {
        titled(name, $0.title?.value, [(Words(fr: "Objet", en: "Subject"), $0.subject?.value)])
      }
    case .template(let name, let home):
      life(home)?.templates.first { $0.name.value == name }.map { titled(name, $0.title?.value, []) }
    case .rule(let name, _): synopsis(of: mention).flatMap { SynopsisMarkdown.rule(name, of: $0) }
    case .scopeGroup, .lifeEntry: nil
    }
  }

  private func orientation(_ definition: String) -> OrientationDeclaration? {
    catalog.orientations.first { $0.definition.value == definition }
  }

  private func life(_ home: Subject.Home) -> LifeDeclaration? {
    guard case .life(let entry) = home else { return nil }
    return catalog.life.last { $0.name.value == entry }
  }

  // MARK: What is asked

  /// Of the form or the definition whose entry holds the mention.
  private func synopsis(of mention: Mention) -> Synopsis? {
    let entries = snapshot.mentions.entries(around: mention)
    if let form = entries.form.flatMap({ catalog.forms[$0] }) { return Synopsis(form, in: catalog) }
    let definition =
      entries.definition.flatMap { catalog.definitions[$0] }
      ?? catalog.definitions.all.first { $0.declaredBlocks.map { names(mention, $0) } ?? false }
    return definition.flatMap { Synopsis($0, in: catalog) }
  }

  private func names(_ mention: Mention, _ blocks: FormBlocks) -> Bool {
    switch mention.subject {
    case .block(let name, _): blocks.block(name) != nil
    case .field(let name, _): blocks.field(name) != nil
    case .rule(let name, _): blocks.schema.rules.contains { $0.id == name }
    case .definition, .form, .vendor, .dataProvider, .contact, .option, .scope, .scopeGroup, .checkbox,
      .question, .outcome, .lifeEntry, .message, .template, .service:
      false
    }
  }

  private func standardBlock(_ name: String) -> String? {
    StandardLibrary.shared.blocks.first { $0.name.value == name }.map { titled(name, $0.title?.value, []) }
  }

  private func whole(_ synopsis: Synopsis) -> String {
    let lines = SynopsisMarkdown.text(synopsis).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.count <= Self.lineLimit
      ? lines.joined(separator: "\n") : lines.prefix(Self.lineLimit).joined(separator: "\n") + "\n\n…"
  }

  // MARK: Particulars

  private func contact(_ name: String) -> String? {
    let kinds = catalog.ownBlocks.flatMap(\.kinds) + StandardLibrary.shared.blocks.flatMap(\.kinds)
    return kinds.first { $0.name.value == name }.map {
      titled(name, $0.label, [(Words(fr: "Rôle", en: "Role"), $0.hint)])
    }
  }

  private func option(_ name: String, of field: String, _ mention: Mention) -> String? {
    let entries = snapshot.mentions.entries(around: mention)
    let here = entries.form.flatMap { catalog.forms[$0]?.declaredBlocks }
    let all = [here].compactMap(\.self) + catalog.definitions.all.compactMap(\.declaredBlocks)
    let option = all.lazy.compactMap { $0.field(field)?.options?.first { $0.value == name } }.first
    return option.map { titled(name, $0.label == name ? nil : $0.label, []) }
  }

  private func scope(at place: ByteSpan) -> String? {
    let owners = catalog.definitions.all.filter { definition in
      definition.scopes.contains { $0.declaration.value.span == place }
    }
    guard let scope = owners.first?.scopes.first(where: { $0.declaration.value.span == place }) else { return nil }
    let declaration = scope.declaration
    return titled(
      scope.value,
      declaration.name.value,
      [
        (Words(fr: "Groupe", en: "Group"), declaration.group?.value),
        (Words(fr: "Documentation", en: "Documentation"), declaration.link?.value),
        (Words(fr: "Dépréciée depuis", en: "Deprecated since"), declaration.deprecatedSince?.value),
        (Words(fr: "Déclarée par", en: "Declared by"), owners.map(\.id).joined(separator: ", ")),
      ]
    )
  }

  private func titled(_ name: String, _ title: String?, _ facts: [(name: Words, text: String?)]) -> String {
    let head = MarkdownText.code(name) + (title.map { " — \(MarkdownText.escaped($0))" } ?? "")
    let colon = Words(fr: "\u{A0}: ", en: ": ")(language)
    let lines = facts.compactMap { fact in
      fact.text.map { "- \(fact.name(language))\(colon)\(MarkdownText.escaped($0))" }
    }
    return lines.isEmpty ? head : head + "\n\n" + lines.joined(separator: "\n")
  }
}
