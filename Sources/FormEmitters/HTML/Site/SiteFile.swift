import FormCatalog

/// The files of the site.
enum SiteFile {
  case catalogue
  case accessibility
  case definition(String)
  case form(String)
  /// The renewal form of a definition.
  case renewal(String)
  case instruction(String)
  case questions(String)
  case questionsText(String)
  case script
  case choosingScript
  case themeStylesheet

  /// The script that the page runs.
  var script: SiteFile {
    switch self {
    case .catalogue, .definition, .accessibility, .questions: .choosingScript
    case .form, .renewal, .instruction: .script
    case .questionsText, .script, .choosingScript, .themeStylesheet: self
    }
  }

  /// The folders and name, from the root of the site (`html/`).
  var path: [String] {
    switch self {
    case .catalogue: ["index.html"]
    case .accessibility: ["accessibilite.html"]
    case .definition(let id): ["demandes", Definition.address(of: id), "index.html"]
    case .form(let uid): ["formulaires", uid, "index.html"]
    case .renewal(let id): ["prolongations", Definition.address(of: id), "index.html"]
    case .instruction(let uid): ["formulaires", uid, "instruction.html"]
    case .questions(let uid): ["formulaires", uid, "questions.html"]
    case .questionsText(let uid): ["formulaires", uid, "questions.txt"]
    case .script: ["assets", "datapass.js"]
    case .choosingScript: ["assets", "choix.js"]
    case .themeStylesheet: ["assets", "theme.css"]
    }
  }
}
