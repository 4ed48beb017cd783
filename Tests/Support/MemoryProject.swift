package import FormCatalog
package import FormCompiler
package import FormSource
import FormSubmission
import FormSyntax

/// A project that stands in memory: paths and texts.
package struct MemoryProject: Sendable {
  package var files: [String: [UInt8]]
  package let layout: ProjectLayout

  package init(_ files: [String: String] = [:], layout: ProjectLayout = .checkout) {
    self.files = files.mapValues { Array($0.utf8) }
    self.layout = layout
  }

  /// A small checkout in which nothing is wrong; what examples and tests lay their files over.
  package static let base = MemoryProject([
    "config/authorization_definitions/exemple.yml": """
    exemple:
      name: Exemple
      description: Un exemple
      provider: dinum
      kind: api
      support_email: support@exemple.gouv.fr
      cgu_link: https://exemple.gouv.fr/cgu
      blocks: [{name: basic_infos}, {name: scopes}]
      scopes:
        - name: Adresse
          value: adresse
        - name: Identité
          value: identite
    """,
    "config/authorization_request_forms/exemple.yml": """
    exemple:
      authorization_request: Exemple
      name: Demande libre
      default: true
      steps: [{name: basic_infos}, {name: scopes}]
    """,
    "config/service_providers.yml": """
    shared:
      editeur_exemple:
        type: editor
        name: Éditeur d’exemple
        siret: "13002526500013"
        already_integrated: [exemple]
    """,
    "config/data_providers.yml": """
    shared:
      dinum:
        name: DINUM
    """,
    "config/locales/authorization_request_forms.fr.yml": """
    fr:
      authorization_request_forms:
        default:
          intitule:
            label: Nom du projet
    """,
  ])

  /// The same in our own layout.
  package static let own = MemoryProject(
    [
      "definitions/authorization_definitions/exemple.yml":
        String(decoding: base.files["config/authorization_definitions/exemple.yml"] ?? [], as: UTF8.self),
      "definitions/authorization_request_forms/exemple.yml":
        String(decoding: base.files["config/authorization_request_forms/exemple.yml"] ?? [], as: UTF8.self),
      "definitions/data_providers.yml": "dinum:\n  name: DINUM\n",
    ],
    layout: .own
  )

  /// The project that an example's file belongs to, with the files around it.
  package static func base(of example: RuleExample) -> MemoryProject {
    let start = example.path.hasPrefix("definitions/") ? own : base
    return example.context.reduce(start) { $0.with($1.key, $1.value) }
  }

  /// The project with a file replaced or added.
  package func with(_ path: String, _ text: String) -> MemoryProject {
    with(path, Array(text.utf8))
  }

  package func with(_ path: String, _ bytes: [UInt8]) -> MemoryProject {
    var copy = self
    copy.files[path] = bytes
    return copy
  }

  /// The project with other keys of its definition `exemple`, in place of its own or beside them; each line without the
  /// entry’s indentation.
  package func with(definition keys: String) -> MemoryProject {
    with(path(.definitions), RuleExample.definitionText(keys))
  }

  /// The project with other forms.
  package func with(forms text: String) -> MemoryProject {
    with(path(.forms), text)
  }

  /// The path of the project’s own file of a role whose files are in a folder.
  private func path(_ role: SourceRole) -> String {
    (layout.places[role]?.first?.path ?? "") + "/exemple.yml"
  }

  package var project: Project {
    let configuration = files[ProjectLayout.configurationFile].map {
      SourceFile(id: SourceID(0), path: ProjectLayout.configurationFile, role: .configuration, bytes: $0)
    }
    var project = Project.assemble(base: layout, configurationFile: configuration) { tree($0) }
    project.today = CalendarDate(year: 2026, month: 3, day: 1)
    return project
  }

  /// What it resolves to, in the words of its locale files.
  package var catalog: Catalog {
    Pipeline.read(project, environment: .production).catalog
  }

  /// All findings, at most once each, in the order of reports.
  package var findings: [Finding] {
    Pipeline.lint(project, environment: .production).findings
  }

  /// The files of a layout, numbered from 0.
  package func tree(_ layout: ProjectLayout) -> SourceTree {
    var sources: [SourceFile] = []
    func add(_ path: String, _ role: SourceRole) {
      guard let bytes = files[path] else { return }
      sources.append(SourceFile(id: SourceID(sources.count), path: path, role: role, bytes: bytes))
    }
    add(ProjectLayout.configurationFile, .configuration)
    for role in SourceRole.allCases where role != .configuration {
      for place in layout.places(of: role) {
        let paths =
          switch place {
          case .file(let path): [path]
          case .folder(let folder), .texts(let folder):
            files.keys.filter { PathText.parentAndName($0).parent == folder + "/" }.sorted()
          }
        let before = sources.count
        for path in paths { add(path, role) }
        if sources.count > before { break }
      }
    }
    return SourceTree(files: sources)
  }
}
