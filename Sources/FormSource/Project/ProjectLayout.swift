/// Where the files of each role are in a project.
///
/// Two layouts are known and detected automatically: our own (`definitions/`) and a checkout of DataPass. A
/// `datapass.yml` may name other places.
package struct ProjectLayout: Hashable, Sendable {
  /// A place relative to the root: a folder whose YAML files are all read, or one file.
  package enum Place: Hashable, Sendable {
    /// Every `*.y*ml` of the folder that is not hidden, in byte order of the names, as upstream’s `Dir` lists them.
    case folder(String)
    /// Every `*.txt` of the folder that is not hidden, in byte order of the names.
    case texts(String)
    case file(String)

    package var path: String {
      switch self {
      case .folder(let path), .texts(let path), .file(let path): path
      }
    }

    /// Whether a file of the folder is read by its name, in bytes.
    package func reads(name: some BidirectionalCollection<UInt8>) -> Bool {
      switch self {
      case .folder: ProjectLayout.isSource(name: name)
      case .texts: name.first != UInt8(ascii: ".") && name.suffix(4).elementsEqual(".txt".utf8)
      case .file: false
      }
    }

    /// The path as those of files are written: without slashes at its beginning and its end.
    package var name: String { PathText.withoutSlashes(path) }
  }

  /// How upstream reads the files of a layout.
  package enum Kind: Hashable, Sendable {
    case own
    case checkout
  }

  package var kind: Kind
  /// For each role, the places to try in order; the first that exists is read.
  package var places: [SourceRole: [Place]]

  package init(kind: Kind, places: [SourceRole: [Place]]) {
    self.kind = kind
    self.places = places
  }

  /// The path whose existence shows that the layout is in use.
  package var marker: String {
    places[.definitions]?.first?.path ?? ""
  }

  /// Our own layout, under `definitions/`.
  package static let own = ProjectLayout(
    kind: .own,
    places: [
      .definitions: [.folder("definitions/authorization_definitions")],
      .forms: [.folder("definitions/authorization_request_forms")],
      .serviceProviders: [.file("definitions/service_providers.yml")],
      .dataProviders: [.file("definitions/data_providers.yml")],
      .eligibility: [.folder("definitions/eligibility")],
      .blocks: [.folder("definitions/blocks")],
      .scenarios: [.folder("definitions/scenarios")],
      .life: [.folder("definitions/life")],
    ]
  )

  /// A checkout of DataPass, where the data providers moved from `config/` to the database seeds in 2025.
  package static let checkout = ProjectLayout(
    kind: .checkout,
    places: [
      .definitions: [.folder("config/authorization_definitions")],
      .forms: [.folder("config/authorization_request_forms")],
      .serviceProviders: [.file("config/service_providers.yml")],
      .dataProviders: [.file("db/seeds/data_providers.yml"), .file("config/data_providers.yml")],
      .eligibility: [.file("db/data/eligibility_rules.yml")],
      .wordings: [.file("config/locales/authorization_request_forms.fr.yml")],
      .labels: [.file("config/locales/activerecord.fr.yml")],
      // Upstream has none; its loaders read no other folder than those of definitions and forms.
      .scenarios: [.folder("config/authorization_scenarios")],
      .life: [.folder("config/authorization_life")],
    ]
  )

  package static let known: [ProjectLayout] = [.own, .checkout]

  /// The name of the project’s configuration file, at its root.
  package static let configurationFile = "datapass.yml"

  /// The places of a role, in order.
  package func places(of role: SourceRole) -> [Place] {
    if let places = places[role] { return places }
    return switch role {
    case .configuration: [.file(Self.configurationFile)]
    case .texts:
      (places[.life] ?? []).compactMap { place in
        if case .folder(let path) = place { .texts(PathText.join(path, Self.textFolder)) } else { nil }
      }
    case .definitions, .forms, .serviceProviders, .dataProviders, .eligibility, .wordings, .labels, .blocks, .overlay,
      .scenarios, .life, .unread:
      []
    }
  }

  /// The folder of messages’ texts, in that of the life of requests.
  private static let textFolder = "texts"

  /// The name by which files of the life of requests know a text, from the path of its file: relative to their folder.
  package static func textName(_ path: String) -> String {
    "\(textFolder)/\(PathText.parentAndName(path).name)"
  }

  /// Whether a file of a folder is read by its name, in bytes: it matches `*.y*ml` and is not hidden.
  package static func isSource(name: some BidirectionalCollection<UInt8>) -> Bool {
    // As an array, which no generic code searches: the preview asks for each file many times a second.
    let name = Array(name)
    guard name.first != UInt8(ascii: "."), name.suffix(2).elementsEqual("ml".utf8) else { return false }
    let head = name.dropLast(2)
    return zip(head, head.dropFirst()).contains { $0 == UInt8(ascii: ".") && $1 == UInt8(ascii: "y") }
  }
}
