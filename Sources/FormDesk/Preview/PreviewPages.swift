#if Desk
import FormCatalog
import FormCompiler
import FormEmitters
import FormSource
import FormSyntax

/// The pages of a catalogue, each made when it is asked for.
struct PreviewPages: Sendable {
  private let catalog: Catalog
  private let site: SiteEmitter
  private let common: [String: [UInt8]]

  init(_ catalog: Catalog, _ configuration: Configuration, _ environment: DeploymentEnvironment) {
    var theme = SiteTheme()
    theme.head = Array(
      "<link rel=\"stylesheet\" href=\"/bureau/apercu.css\">\n<script src=\"/bureau/apercu.js\" defer></script>\n".utf8
    )
    let settings = SiteSettings(
      environment: environment.rawValue,
      assets: "/bureau/",
      submission: "/apercu/\(environment.rawValue)/envoi",
      theme: theme,
      asksServer: true
    )
    self.init(catalog, settings)
  }

  /// Those of a rehearsal, which leads from them to what it keeps.
  init(rehearsing state: PreviewState) {
    var theme = SiteTheme()
    theme.head = Array("<link rel=\"stylesheet\" href=\"/bureau/bureau.css\">\n".utf8)
    theme.header = RehearsalHeader().bytes
    let settings = SiteSettings(
      environment: state.environment.rawValue,
      assets: "/bureau/",
      submission: nil,
      theme: theme,
      isRehearsal: true
    )
    self.init(state.catalog, settings)
  }

  private init(_ catalog: Catalog, _ settings: SiteSettings) {
    self.catalog = catalog
    site = SiteEmitter(catalog, settings)
    common = Dictionary(site.common.map { (Self.name($0.path), $0.bytes) }, uniquingKeysWith: { $1 })
  }

  /// A file of the site by its path below `html/`; nil where there is none.
  func file(_ path: String) -> [UInt8]? {
    if let known = common[path] { return known }
    switch subject(of: path) {
    case .definition(let definition)?:
      let file = site.file(of: definition)
      return Self.name(file.path) == path ? file.bytes : nil
    case .form(let form)?: return site.file("html/" + path, of: form)
    case .renewal(let renewal)?: return site.file(of: renewal).flatMap { Self.name($0.path) == path ? $0.bytes : nil }
    case .life(let definition)?:
      let life = LifeBook(catalog).life(of: definition)
      return LifeEmitter.files([life], in: catalog).first { $0.path == "html/" + path }?.bytes
    case nil: return nil
    }
  }

  /// The page of a form that continues a request; nil if what it asks is not known.
  func page(of form: Form, continuing kept: KeptRequest) -> [UInt8]? { site.page(of: form, continuing: kept) }

  /// The page of a renewal form that is sent to the desk; nil if what it asks is not known.
  func page(of renewal: RenewalForms.Renewal, continuing kept: KeptRequest) -> [UInt8]? {
    site.page(of: renewal, continuing: kept)
  }

  /// Nil for pages about neither a definition nor a form.
  func subject(of path: String) -> PageSubject? {
    let parts = path.split(separator: "/").map { String($0) }
    guard parts.count == 3 else { return nil }
    switch parts[0] {
    case "formulaires": return catalog.forms[parts[1]].map(PageSubject.form)
    case "demandes":
      return catalog.definitions.all.first { Definition.address(of: $0.id) == parts[1] }.map(PageSubject.definition)
    case "prolongations":
      return catalog.renewals?.all.first { Definition.address(of: $0.definition.id) == parts[1] }.map(
        PageSubject.renewal
      )
    case "messages": return catalog.definitions[parts[1]].map(PageSubject.life)
    default: return nil
    }
  }

  /// Without the folder of all pages.
  private static func name(_ path: String) -> String { String(path.dropFirst("html/".count)) }
}
#endif
