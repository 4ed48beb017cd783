import FormCatalog
import FormSource

/// The names that the entries of `life/` declare, as an entry and those that it completes see them.
struct LifeNames {
  private let book: LifeBook
  private let definitions: Table<Definition>
  /// What the entries declare that names were looked up in.
  private var known: [String: Declared] = [:]

  /// Where the names that an entry sees are declared first: those that complete it speak of the same thing.
  private struct Declared {
    var messages: [String: Subject.Home] = [:]
    var templates: [String: Subject.Home] = [:]
    var services: [String: Subject.Home] = [:]

    init(_ chain: [LifeDeclaration]) {
      for entry in chain {
        let home: Subject.Home = entry.name.span.source.isBuiltIn ? .standard : .life(entry.name.value)
        messages.merge(entry.messages.map { ($0.name.value, home) }) { first, _ in first }
        templates.merge(entry.templates.map { ($0.name.value, home) }) { first, _ in first }
        services.merge(entry.services.map { ($0.name.value, home) }) { first, _ in first }
      }
    }
  }

  init(_ catalog: Catalog) {
    book = LifeBook(catalog)
    definitions = catalog.definitions
  }

  /// What a name means in an entry; nil where it means nothing that is declared.
  mutating func subject(of name: String, _ reference: Reference, in entry: String) -> Subject? {
    let declared = declared(in: entry)
    let message = declared.messages[name].map { Subject.message(name, $0) }
    let template = declared.templates[name].map { Subject.template(name, $0) }
    let service = declared.services[name].map { Subject.service(name, $0) }
    switch reference {
    case .lifeEntry: return definitions.contains(name) ? .definition(name) : .lifeEntry(name)
    case .message: return message
    case .template: return template
    case .service: return service
    case .removableMessage: return message ?? template
    case .addressee: return service ?? (Addressee(rawValue: name) == nil ? .contact(name) : nil)
    case .definition, .definitionClass, .form, .vendor, .dataProvider, .block, .contact, .field, .removable, .answered,
      .option, .scope, .scopeGroup, .checkbox, .rule, .cause, .question, .outcome, .section, .labelClass, .lintRule,
      .featureFlag, .sourceFile, .textFile:
      return nil
    }
  }

  private mutating func declared(in entry: String) -> Declared {
    if let known = known[entry] { return known }
    let declared = Declared(book.chain(of: entry))
    known[entry] = declared
    return declared
  }

  /// The entry that declares a question of a definition’s renewal, the definition’s own before those that it completes.
  func entry(declaring declares: (BlockDeclaration) -> Bool, forRenewalOf definition: String?) -> String? {
    chain(of: definition ?? "").first { $0.renewal?.blocks.contains(where: declares) ?? false }?.name.value
  }

  // MARK: What an entry can name

  /// The entry and those that it completes, itself first.
  func chain(of entry: String) -> [LifeDeclaration] { book.chain(of: entry).reversed() }

  /// The entries that others complete.
  var bases: [String] { book.baseNames.sorted() }
}
