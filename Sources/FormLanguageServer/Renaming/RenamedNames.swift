import FormCatalog
import FormCompiler
import FormSource

/// How the places of a subject spell its name.
enum RenamedNames {
  /// The name of the subject of a mention.
  static func name(of mention: Mention) -> String {
    switch mention.subject {
    case .definition(let name), .form(let name), .vendor(let name), .dataProvider(let name), .contact(let name),
      .block(let name, _), .field(let name, _), .rule(let name, _), .scopeGroup(let name, _), .checkbox(let name, _),
      .question(let name, _), .outcome(let name, _), .option(let name, _, _), .lifeEntry(let name),
      .message(let name, _),
      .template(let name, _), .service(let name, _):
      name
    case .scope: mention.text
    }
  }

  /// The edit that writes another name at a place; nil where the old one is not written there: embedded code gives it.
  static func edit(of mention: Mention, to name: String, in snapshot: Snapshot) -> Fix.Edit? {
    guard let file = snapshot.file(mention.span.source) else { return nil }
    let span = content(of: mention.span, in: file)
    let quote = quote(around: span, in: file)
    let written = file.text(span)
    // What is between quotes may be escaped there.
    guard quote == nil ? written == mention.text : !written.occursExactly("<%") else { return nil }
    let spelt =
      switch mention.spelling {
      case .exact: name
      case .className: ClassName.of(name)
      case .section: WordingTable.section(ofForm: name)
      case .labelClass: AttributeNames.className(of: name)
      case .contactField(let ending): name + ending
      }
    return Fix.Edit(span, YAMLWord(quote: quote, isFlow: true).text(spelt))
  }

  /// The quote in which a text stands; nil for one without.
  private static func quote(around span: ByteSpan, in file: SourceFile) -> UInt8? {
    guard span.start > 0, span.end < file.bytes.count else { return nil }
    let (before, after) = (file.bytes[span.start - 1], file.bytes[span.end])
    return before == after && "'\"".utf8.contains(before) ? before : nil
  }

  /// A span without the quotes around it.
  private static func content(of span: ByteSpan, in file: SourceFile) -> ByteSpan {
    guard span.count >= 2, span.end <= file.bytes.count else { return span }
    let (first, last) = (file.bytes[span.start], file.bytes[span.end - 1])
    guard first == last, "'\"".utf8.contains(first) else { return span }
    return ByteSpan(span.source, span.start + 1, span.end - 1)
  }

  /// Whether something else has the name already.
  static func isTaken(_ name: String, beside subject: Subject, in snapshot: Snapshot) -> Bool {
    let catalog = snapshot.reading.catalog
    return switch subject {
    case .definition: catalog.definitions.contains(name)
    case .form: catalog.forms.contains(name)
    case .vendor: catalog.serviceProviders.contains(name)
    case .dataProvider: catalog.dataProviders.contains(name)
    case .block: catalog.blockNames.contains(name)
    case .contact:
      StandardLibrary.shared.blocks.flatMap(\.kinds).contains { $0.name.value == name }
        || snapshot.mentions.all.contains { $0.isDeclaration && $0.subject == .contact(name) }
    case .field(let old, _): asked(in: catalog).contains { $0.field(old) != nil && $0.field(name) != nil }
    case .scope(let place):
      catalog.definitions.all.contains { definition in
        definition.scopeValues.contains(name)
          && definition.scopes.contains { $0.declaration.value.span == place }
      }
    case .option(let old, let field, _):
      asked(in: catalog).compactMap { $0.field(field)?.options?.map(\.value) }
        .contains { $0.contains(old) && $0.contains(name) }
    case .scopeGroup: false
    case .rule(_, let home): snapshot.mentions.all.contains { $0.isDeclaration && $0.subject == .rule(name, home) }
    case .checkbox(_, let definition): isDeclared(.checkbox(name, definition: definition), snapshot)
    case .question(_, let definition): isDeclared(.question(name, definition: definition), snapshot)
    case .outcome(_, let definition): isDeclared(.outcome(name, definition: definition), snapshot)
    case .lifeEntry: !LifeBook(catalog).chain(of: name).isEmpty
    // Within one entry or those that complete it; elsewhere the same name is another’s.
    case .message(let old, _): isTaken(name, beside: old, \.messages, \.name, catalog)
    case .template(let old, _): isTaken(name, beside: old, \.templates, \.name, catalog)
    case .service(let old, _): isTaken(name, beside: old, \.services, \.name, catalog)
    }
  }

  /// What definitions, forms and renewals ask.
  private static func asked(in catalog: Catalog) -> [FormBlocks] {
    let forms = catalog.forms.all + (catalog.renewals?.all.map(\.form) ?? [])
    return (catalog.definitions.all.map(\.declaredBlocks) + forms.map(\.declaredBlocks)).compactMap(\.self)
  }

  /// Whether an entry of `life/` would have the name twice, itself or with those that it completes.
  private static func isTaken<Part>(
    _ name: String,
    beside old: String,
    _ parts: (LifeDeclaration) -> [Part],
    _ ownName: (Part) -> Located<String>,
    _ catalog: Catalog
  ) -> Bool {
    let book = LifeBook(catalog)
    return catalog.life.contains { entry in
      let names = book.chain(of: entry.name.value).flatMap(parts).map { ownName($0).value }
      return names.contains(old) && names.contains(name)
    }
  }

  private static func isDeclared(_ subject: Subject, _ snapshot: Snapshot) -> Bool {
    snapshot.mentions.of(subject).contains(where: \.isDeclaration)
  }
}
