import FormCatalog
import FormSource

/// The names that the entries of `life/` declare, as an entry and those that it completes see them.
struct LifeNames {
  private let book: LifeBook
  private let definitions: Catalog

  init(_ catalog: Catalog) {
    book = LifeBook(catalog)
    definitions = catalog
  }

  /// What a name means in an entry; nil where it means nothing that is declared.
  func subject(of name: String, _ reference: Reference, in entry: String) -> Subject? {
    switch reference {
    case .lifeEntry: return definitions.definitions.contains(name) ? .definition(name) : .lifeEntry(name)
    case .message: return message(name, entry)
    case .template: return template(name, entry)
    case .service: return service(name, entry)
    case .removableMessage: return message(name, entry) ?? template(name, entry)
    case .addressee:
      if let service = service(name, entry) { return service }
      return Addressee(rawValue: name) == nil ? .contact(name) : nil
    case .definition, .definitionClass, .form, .vendor, .dataProvider, .block, .contact, .field, .removable, .answered,
      .option, .scope, .scopeGroup, .checkbox, .rule, .cause, .question, .outcome, .section, .labelClass, .lintRule,
      .featureFlag, .sourceFile, .textFile:
      return nil
    }
  }

  private func message(_ name: String, _ entry: String) -> Subject? {
    home(entry) { $0.messages.contains { $0.name.value == name } }.map { .message(name, $0) }
  }

  private func template(_ name: String, _ entry: String) -> Subject? {
    home(entry) { $0.templates.contains { $0.name.value == name } }.map { .template(name, $0) }
  }

  private func service(_ name: String, _ entry: String) -> Subject? {
    home(entry) { $0.services.contains { $0.name.value == name } }.map { .service(name, $0) }
  }

  /// The first entry that declares it: those that complete it speak of the same thing.
  private func home(_ entry: String, _ declares: (LifeDeclaration) -> Bool) -> Subject.Home? {
    book.chain(of: entry).first(where: declares).map {
      $0.name.span.source.isBuiltIn ? .standard : .life($0.name.value)
    }
  }

  // MARK: What an entry can name

  /// The messages, templates and services that an entry has or completes, each once.
  func messages(in entry: String) -> [MessageDeclaration] {
    last(book.chain(of: entry).flatMap(\.messages), by: \.name)
  }

  func templates(in entry: String) -> [LifeDeclaration.Template] {
    last(book.chain(of: entry).flatMap(\.templates), by: \.name)
  }

  func services(in entry: String) -> [LifeDeclaration.Service] {
    last(book.chain(of: entry).flatMap(\.services), by: \.name)
  }

  /// The entries that others complete.
  var bases: [String] { book.baseNames.sorted() }

  private func last<T>(_ parts: [T], by name: (T) -> Located<String>) -> [T] {
    var order: [String] = []
    var known: [String: T] = [:]
    for part in parts {
      let name = name(part).value
      if known.updateValue(part, forKey: name) == nil { order.append(name) }
    }
    return order.compactMap { known[$0] }
  }
}
