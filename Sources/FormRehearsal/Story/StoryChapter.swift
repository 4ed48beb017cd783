import FormCatalog
import FormEmitters
import FormSource
import FormSubmission

/// One story: the people, the scenes, what is granted in the end, and where to sign.
struct StoryChapter {
  private let story: Story
  private let number: Int
  private let setting: Setting

  init(_ story: Story, number: Int, in setting: Setting) {
    self.story = story
    self.number = number
    self.setting = setting
  }

  /// The anchor of a story.
  static func id(_ number: Int) -> String { "histoire-\(number)" }

  func write(_ page: inout HTMLWriter) {
    page.element(.section, [.class("story"), .id(Self.id(number))]) { page in
      page.element(.h2, text: "\(number). \(story.scenario.name.value)")
      facts(&page)
      if let finding = story.finding {
        page.element(.p, [.class("stopped")], text: "L’histoire s’arrête\u{A0}: \(finding.message.french).")
      }
      people(&page)
      page.element(.h3, text: "Ce qui se passe")
      page.element(.ol, [.class("scenes")]) { page in
        for (place, scene) in story.scenes.enumerated() {
          SceneWriter(scene, number: place + 1, of: story, in: setting).write(&page)
        }
      }
      granted(&page)
      // What stopped on the way is not to be agreed to.
      if story.finding == nil { agreement(&page) }
    }
  }

  // MARK: Parts

  private var definition: Definition? { story.form.definition.flatMap { setting.catalog.definitions[$0] } }

  /// That which it asks for, and those that were granted at further stages.
  private var definitions: [Definition] {
    let granted = (story.dossier?.habilitations ?? []).compactMap { setting.catalog.definitions[$0.definition] }
    var seen: Set<String> = []
    return ([definition].compactMap(\.self) + granted).filter { seen.insert($0.id).inserted }
  }

  private var provider: String? {
    definition?.declaration.provider.map { setting.catalog.dataProviders[$0.value]?.name?.value ?? $0.value }
  }

  private func facts(_ page: inout HTMLWriter) {
    var facts = [("Formulaire", "\(story.form.name ?? story.form.uid) (\(story.form.uid))")]
    if let definition { facts.insert(("Habilitation demandée", definition.title), at: 0) }
    if let version { facts.append(("Version du formulaire", version)) }
    if let provider { facts.append(("Fournisseur de données", provider)) }
    if let request = story.dossier?.request { facts.append(("Demande", request.number)) }
    if let first = story.scenes.first?.time.day, let last = story.scenes.last?.time.day {
      facts.append(("Jours", first == last ? DayWords.text(first) : "\(DayWords.text(first)) – \(DayWords.text(last))"))
    }
    if let state = story.dossier?.request.state { facts.append(("État à la fin", state.title.french)) }
    page.element(.dl, [.class("facts")]) { page in
      for (name, value) in facts {
        page.element(.div) { page in
          page.element(.dt, text: name)
          page.element(.dd, text: value)
        }
      }
    }
  }

  /// What the forms ask and answer themselves, as their pages post it along; one stage after the other.
  private var version: String? {
    let granted = (story.dossier?.habilitations ?? []).compactMap { setting.catalog.forms[$0.form] }
    let current = (story.dossier?.request.form).flatMap { setting.catalog.forms[$0] }
    var seen: Set<String> = []
    let forms = ([story.form] + granted + [current].compactMap(\.self)).filter { seen.insert($0.uid).inserted }
    let versions = forms.compactMap { PostLabel($0, in: setting.catalog, environment: nil)?.declaration }
    return versions.isEmpty ? nil : versions.joined(separator: ", ")
  }

  private func people(_ page: inout HTMLWriter) {
    var seen: Set<String> = []
    let people = story.scenes.compactMap { scene in
      scene.person.flatMap { person in scene.role.map { (person, $0) } }
    }
    .filter { seen.insert($0.0.id).inserted }
    guard !people.isEmpty else { return }
    page.element(.h3, text: "Les personnes")
    page.element(.ul) { page in
      for (person, role) in people {
        let place = person.organisation.flatMap { setting.cast.organisation($0)?.name }
        let details = [person.job, place].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
        page.element(
          .li,
          text: "\(person.name), \(role.title.french)" + (details.isEmpty ? "" : " (\(details))")
        )
      }
    }
  }

  /// What the habilitations allow at the end.
  private func granted(_ page: inout HTMLWriter) {
    page.element(.h3, text: "Ce qui est accordé à la fin")
    guard let habilitations = story.dossier?.habilitations, !habilitations.isEmpty else {
      page.element(.p, text: "Aucune habilitation.")
      return
    }
    page.element(.ul) { page in
      for habilitation in habilitations {
        page.element(.li) { page in
          let definition = setting.catalog.definitions[habilitation.definition]
          page.text("\(habilitation.number), \(definition?.title ?? habilitation.definition)\u{A0}: ")
          page.text("\(habilitation.state.title.french.lowercased()), ")
          page.text("accordée le \(DayWords.text(habilitation.createdAt.day)). ")
          page.text(GrantedScopes(habilitation, definition).sentence)
        }
      }
    }
  }

  private func agreement(_ page: inout HTMLWriter) {
    page.element(.div, [.class("agreement")]) { page in
      page.element(.h3, text: "Bon pour accord")
      let titles = definitions.map { "«\u{A0}\($0.title)\u{A0}»" }
      let whose = titles.isEmpty ? "" : " pour \(titles.joined(separator: " puis "))"
      let which = version.map { ", avec la version \($0) du formulaire" } ?? ""
      page.element(.p, text: "Les demandes\(whose) se dérouleront comme cette histoire le montre\(which).")
      if let provider { page.element(.p, text: "Pour le fournisseur de données\u{A0}: \(provider).") }
      page.element(.dl) { page in
        for name in ["Nom", "Fonction", "Date", "Signature"] {
          page.element(.div) { page in
            page.element(.dt, text: name)
            page.element(.dd)
          }
        }
      }
    }
  }
}

/// The data that a habilitation opens, as a sentence.
struct GrantedScopes {
  let sentence: String

  init(_ habilitation: Habilitation, _ definition: Definition?) {
    guard case .list(let values)? = habilitation.content.answers["scopes"], !values.isEmpty else {
      sentence = "Elle ne porte sur aucune donnée à choisir."
      return
    }
    let names = Dictionary(
      (definition?.scopes ?? []).map { ($0.value, LabelText.plain($0.declaration.name.value)) },
      uniquingKeysWith: { first, _ in first }
    )
    sentence = "Données\u{A0}: \(values.map { names[$0] ?? $0 }.joined(separator: "\u{A0}; "))."
  }
}
