import Foundation
import Testing

/// What every command prints about a project whose texts would act on a terminal or on the log of a CI service, and what
/// it does where nothing can be printed.
@Suite struct PrintingTests {
  /// A text in double quotes of YAML: a colour, a line, commands for GitHub’s runner, an older control character, a line
  /// separator, a reversal of the text, a link and code for Markdown.
  private static let hostile =
    #""a\e[31mb\n::error::c\n##[error]d \x85e\u2028f\u202Eg\x7Fh\x9B31m `i` [j](http://k.fr) | l""#

  private static let files = [
    "config/authorization_definitions/x.yml": """
    exemple:
      name: \(hostile)
      description: \(hostile)
      provider: dinum
      kind: api
      support_email: a@exemple.gouv.fr
      scopes:
        - {name: \(hostile), value: un, group: \(hostile)}
      blocks: [{name: basic_infos}, {name: scopes}]

    """,
    "config/authorization_request_forms/x.yml": """
    x:
      name: \(hostile)
      description: \(hostile)
      authorization_request: Exemple
      service_provider_id: v
      use_case: \(hostile)
      initialize_with: {intitule: \(hostile), scopes: [un], cadre_juridique_nature: \(hostile)}
      steps: [{name: basic_infos}, {name: scopes}]

    """,
    "config/service_providers.yml": "shared: {v: {name: \(hostile), siret: '35600000000048', type: editor}}\n",
    "config/authorization_scenarios/x.yml": "\(hostile): {form: x, accepted: false, answers: {intitule: \(hostile)}}\n",
    "wrong.json": #"{"data": {"a\n::error::b\u001b[31m": 1, "intitule": "c"}, "d\u202e": 1}"#,
  ]

  private static let commands: [[String]] =
    ["text", "github", "gcc", "json", "sarif", "gitlab", "junit", "checkstyle"]
    .map { ["lint", "--info", "--format", $0] }
    + ["text", "markdown", "json"].flatMap { format in
      [
        ["show", "x", "--format", format], ["show", "exemple", "--format", format],
        ["template", "check", "--format", format],
      ]
    }
    + ["text", "markdown", "json", "github"].map { ["diff", "base", ".", "--format", $0] }
    + ["text", "json"].map { ["validate", "--form", "x", "--format", $0, "wrong.json"] }
    + [
      ["try"], ["example", "--form", "x", "--complete"], ["compile"], ["compile", "--check"], ["template", "kit", "x"],
      ["lint", "a\n::error::b\u{1B}[31m"], ["show", "a\n::error::b\u{1B}[31m"], ["rules"], ["blocks"],
      ["explain", "unknown-key"], ["schema", "forms"], ["diff", "--kinds"], ["--help"],
    ]

  private static func checkout() throws -> Checkout {
    let checkout = try Checkout(files: files)
    for (name, text) in Checkout.clean { try checkout.write("base/\(name)", text) }
    return checkout
  }

  @Test func noTextOfAProjectActs() throws {
    let checkout = try Self.checkout()
    for command in Self.commands {
      let run = try checkout.run(command)
      let place = Comment(rawValue: command.joined(separator: " "))
      #expect(!(run.output + run.errors).isEmpty, place)
      for scalar in (run.output + run.errors).unicodeScalars where scalar != "\n" && scalar != "\u{200D}" {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
          Issue.record("\(scalar.debugDescription): \(place)")
        default: break
        }
      }
      let lines = (run.output + run.errors).split(separator: "\n").map { $0.drop { $0.isWhitespace } }
      #expect(!lines.contains { $0.hasPrefix("::error::") }, place)
      let isForPeople = !command.contains { ["json", "sarif", "gitlab", "junit", "checkstyle", "github"].contains($0) }
      if isForPeople, command[0] != "example" { #expect(!run.output.contains("##[error]"), place) }
      if command.contains("markdown") { #expect(!run.output.contains("[j](http"), place) }
    }
  }

  /// A device that is always full, and a closed stream.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")), arguments: [">/dev/full", ">&-"])
  func aFailedWriteIsTwo(_ redirection: String) throws {
    let checkout = try Self.checkout()
    for command in Self.commands where !command.contains(where: { $0.contains("\n") }) {
      let line = "datapass \(command.joined(separator: " ")) \(redirection); echo exit $?"
      let said = try checkout.shell(line)
      let place = Comment(rawValue: "\(line)\n\(said)")
      #expect(said.hasSuffix("exit 2\n"), place)
      #expect(said.contains("la sortie standard n’est pas écrite\u{A0}: "), place)
    }
  }
}
