import Foundation
import Testing

/// The guide for authors says what the tool does: all of it is run, in an empty folder, and compared to the letter.
@Suite struct GuideTests {
  private static let folder = ShippedProjectTests.root.appendingPathComponent("Documentation/fr")
  private static let file = folder.appendingPathComponent("guide-auteur.md")

  @Test func everyBlockDoesWhatTheGuideShows() throws {
    let guide = Guide(try String(contentsOf: Self.file, encoding: .utf8))
    #expect(guide.unknown == [])
    let folder = try Checkout(files: [:])
    var blocks: [(lines: Range<Int>, text: [String])] = []
    var undo: (path: String, text: String)?
    for step in guide.steps {
      switch step {
      case .file(let path, let text, let isAppended):
        try folder.write(path, isAppended ? try #require(folder.read(path)) + text : text)
      case .mistake(let path, let removed, let added):
        let text = try #require(folder.read(path), "\(path)")
        let before = removed.joined(separator: "\n")
        #expect(text.components(separatedBy: before).count == 2, "\(path): \(before)")
        try folder.write(path, text.replacing(before, with: added.joined(separator: "\n")))
        undo = (path, text)
      case .silent(let commands):
        for command in commands { #expect(try folder.shell(command) == "") }
      case .dialogue(let commands, let lines):
        var text: [String] = []
        for command in commands {
          let output = try folder.shell(command.text, answers: command.answers)
          let printed = Guide.woven(output, command.answers)
          #expect(printed == command.printed, "\(command.text)")
          text += ["$ \(command.text)"] + printed
        }
        blocks.append((lines, text))
        if let (path, text) = undo { try folder.write(path, text) }
        undo = nil
      }
    }
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try guide.recorded(blocks).write(to: Self.file, atomically: true, encoding: .utf8)
      for path in ShippedProjectTests.Project.guide.files.keys {
        let file = Self.folder.appendingPathComponent("exemple-guide/\(path)")
        try folder.read("places/\(path)")?.write(to: file, atomically: true, encoding: .utf8)
      }
    }
    for (path, text) in ShippedProjectTests.Project.guide.files {
      #expect(folder.read("places/\(path)") == text, "exemple-guide/\(path)")
    }
  }

  /// The sheet of the meeting and `new` ask the same, in the same words; what is for other subjects, `new` asks there.
  @Test func newAsksWhatTheSheetAsks() throws {
    let guide = try String(contentsOf: Self.file, encoding: .utf8)
    let sheet = guide.components(separatedBy: "\n").filter { $0.hasPrefix("| ") && $0.contains("\u{A0}? | ") }
      .map { $0.components(separatedBy: " | ")[1] }
    #expect(sheet.count == 10)
    let answers = ["API Essai", "", "", "", "a", "A", "", "Un, Deux", "1", "1", "", "oui", "", "", "", ""]
    let dialogue = try Checkout(files: [:]).shell("datapass new definition", answers: answers)
    let asked = dialogue.components(separatedBy: "\n").map { $0.replacing("> ", with: "") }
    let elsewhere = sheet.filter { question in !asked.contains { $0.hasPrefix(question) } }
    #expect(elsewhere == ["Quels cas connaît-on d’avance\u{A0}?", "Qui peut demander\u{A0}?"])
  }

  @Test func theGuideCountsItsLines() throws {
    let lines = ShippedProjectTests.Project.guide.files.values.flatMap { $0.split(separator: "\n") }
    let guide = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(
      guide.contains("\u{A0}: \(lines.count) lignes en tout") || guide.contains(" : \(lines.count) lignes en tout")
    )
  }

  @Test func whatTheTableAddsIsAccepted() throws {
    let guide = try String(contentsOf: Self.file, encoding: .utf8)
    let rows = guide.components(separatedBy: "\n").filter { $0.hasPrefix("| ") && $0.contains(" | `") }
      .map { $0.components(separatedBy: " | ") }.filter { $0.count == 3 && $0[1].hasSuffix("`") }
    #expect(rows.count == 8)
    for row in rows {
      let place = row[2].replacing(" |", with: "").replacing("`", with: "")
      let folder = try Checkout(files: ShippedProjectTests.Project.guide.files)
      try put(row[1].replacing("`", with: ""), place, folder)
      let run = try folder.run("lint")
      #expect(run.output.hasPrefix("0 erreur, 0 avertissement"), "\(row[1]): \(run.output)")
    }
  }

  /// Adds a line of the table where the table says.
  private func put(_ text: String, _ place: String, _ folder: Checkout) throws {
    let definition = "definitions/authorization_definitions/api_places_creche.yml"
    let forms = "definitions/authorization_request_forms/api_places_creche.yml"
    let own =
      "      fields:\n        nombre_berceaux: { type: integer, label: Nombre de berceaux, "
      + "hint: Toutes crèches confondues., minimum: 1 }\n"
    func edit(_ path: String, _ before: String, _ after: String) throws {
      let file = try #require(folder.read(path))
      #expect(file.contains(before), "\(before)")
      try folder.write(path, file.replacing(before, with: after))
    }
    switch place {
    case "sous le bloc": try edit(definition, own, "      \(text)\n")
    case "dans le champ":
      try edit(definition, own, own + "        motif: { type: text, label: Motif, \(text) }\n")
    case "dans la règle": try edit(definition, "          distinct:", "          \(text)\n          distinct:")
    case "dans la définition": try edit(definition, "  scope_rules:", "  \(text)\n  scope_rules:")
    case "sous initialize_with": try edit(forms, "  initialize_with:\n", "  initialize_with:\n    \(text)\n")
    default: Issue.record("\(place)")
    }
  }
}
