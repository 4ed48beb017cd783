import Foundation
import Testing

/// What is said of arguments, by the binary: in the language of everything else, with exit code 2.
@Suite struct ArgumentCommandTests {
  private static let commands = [
    [], ["lint"], ["compile"], ["validate"], ["example"], ["blocks"], ["new"], ["schema"], ["rules"], ["explain"],
    ["template"], ["template", "new"], ["template", "import"], ["template", "check"], ["template", "kit"],
  ]

  /// Bytes that are no UTF-8 would name another file than the one that was meant.
  @Test func anArgumentOutsideUTF8IsRefused() throws {
    let checkout = try Checkout()
    let said = try checkout.shell("datapass compile . --output \"$(printf 'r\\351el')\" --lang en; echo $?")
    #expect(said.hasSuffix("is not in UTF-8: rename what it names\n2\n"), "\(said)")
    #expect(try checkout.shell("ls") == "config\n")
  }

  @Test(
    arguments: [
      (
        ["lint", "--fxi"],
        "l’option «\u{A0}--fxi\u{A0}» n’existe pas\u{A0}; vouliez-vous dire «\u{A0}--fix\u{A0}»\u{A0}?"
      ),
      (["lint", "--zzzzzz"], "l’option «\u{A0}--zzzzzz\u{A0}» n’existe pas"),
      (["lint", "--on"], "il manque la valeur de «\u{A0}--on <on>\u{A0}»"),
      (["lint", "--fix=3"], "l’option «\u{A0}--fix\u{A0}» ne prend pas de valeur\u{A0}: ôtez «\u{A0}3\u{A0}»"),
      (["rules", "a"], "l’argument «\u{A0}a\u{A0}» est de trop"),
      (["rules", "a", "b"], "2 arguments sont de trop\u{A0}: «\u{A0}a, b\u{A0}»"),
      (["explain"], "il manque l’argument «\u{A0}<rule>\u{A0}»"),
      (["lnt"], "aucune commande ne s’appelle «\u{A0}lnt\u{A0}»\u{A0}; vouliez-vous dire «\u{A0}lint\u{A0}»\u{A0}?"),
      (
        ["template", "nw"],
        "aucune commande ne s’appelle «\u{A0}nw\u{A0}»\u{A0}; vouliez-vous dire «\u{A0}new\u{A0}»\u{A0}?"
      ),
      (
        ["lint", "--env", "prod"],
        "«\u{A0}prod\u{A0}» ne convient pas à «\u{A0}--env <env>\u{A0}»\u{A0}; donnez l’une de ces valeurs\u{A0}: "
          + "sandbox, staging, production"
      ),
      (
        ["lint", "--on", "demain"],
        "«\u{A0}demain\u{A0}» ne convient pas à «\u{A0}--on <on>\u{A0}»\u{A0}: écrivez une date qui existe, AAAA-MM-JJ."
      ),
      (["lint", "--lang", "en", "--fxi"], "Unknown option '--fxi'. Did you mean '--fix'?"),
      (["--lang=en", "lnt"], "Unknown option '--lang'"),
      (
        ["lint", "--on", "demain", "--lang=en"],
        "The value 'demain' is invalid for '--on <on>': Write a date that exists, YYYY-MM-DD."
      ),
    ] as [([String], String)]
  )
  func anArgumentThatCannotBeReadIsRefusedInTheLanguageOfTheRest(_ arguments: [String], _ message: String) throws {
    let run = try Checkout().run(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.split(separator: "\n").first.map(String.init) == "datapass: \(message)")
    let isFrench = !message.utf8.starts(with: "Unknown".utf8) && !message.utf8.starts(with: "The".utf8)
    #expect(run.errors.contains("\nUsage\(isFrench ? "\u{A0}" : ""): datapass"))
  }

  @Test func theLanguageIsTheProjects() throws {
    let folder = try Checkout()
    try folder.write("datapass.yml", "language: en\n")
    #expect(try folder.run("lint", "--fxi").errors.hasPrefix("datapass: Unknown option '--fxi'."))
    #expect(try folder.run("lint", "--lang", "fr", "--fxi").errors.hasPrefix("datapass: l’option"))
  }

  @Test(arguments: commands)
  func helpIsInOneLanguage(_ command: [String]) throws {
    let folder = try Checkout()
    let french = try folder.run(command + ["--help"])
    #expect(french.status == 0)
    for words in ["Show ", "values: ", "default: ", "See '", "OVERVIEW", ".)"] {
      #expect(!french.output.replacing("défaut\u{A0}: .)", with: "").contains(words))
    }
    try folder.write("datapass.yml", "language: en\n")
    let english = try folder.run(command + ["--help"])
    #expect(english.output.hasPrefix("OVERVIEW: "))
    #expect(english.output.contains("Show help information."))
    let text = english.output.replacing("question=réponse", with: "").replacing("nom=réponse", with: "")
    for letters in ["é", "à", "\u{A0}"] { #expect(!text.contains(letters)) }
  }

  @Test func aScriptForAShellIsNotTouched() throws {
    #expect(try Checkout().run("--generate-completion-script", "bash").output.hasPrefix("#!/bin/bash\n"))
  }
}
