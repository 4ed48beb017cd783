import Foundation
import Testing

/// `validate` and `example`, as a stranger runs them.
@Suite struct SubmissionCommandTests {
  private static let files = Checkout.clean.merging([
    "right.json": #"{"data": {"intitule": "Cantine", "description": "Tarifs"}}"#,
    "wrong.json": "{\n  \"data\": {\"intitule\": [1]}\n}\n",
    "many.jsonl": "{\"data\": {\"intitule\": \"a\", \"description\": \"b\"}}\n{}\n",
  ]) { $1 }

  @Test func acceptedIsZeroAndRefusedIsOne() throws {
    let folder = try Checkout(files: Self.files)
    let right = try folder.run("validate", "--form", "x", "right.json")
    #expect(right.status == 0)
    #expect(right.output == "right.json\u{A0}: recevable\n")
    let wrong = try folder.run("validate", "--form", "x", "--lang", "en", "wrong.json", "right.json")
    #expect(wrong.status == 1)
    #expect(
      wrong.output == """
        wrong.json: refused (2)
          /data/intitule:2:24 [type] “Nom du projet” expects text
          /data/description:2:11 [required] “Description du projet” must be filled in
        right.json: accepted

        """
    )
    #expect(wrong.errors == "")
  }

  @Test func aFileOfLinesHoldsManySubmissions() throws {
    let folder = try Checkout(files: Self.files)
    let run = try folder.run("validate", "--form", "x", "--format", "json", "--moment", "draft", "many.jsonl")
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first == #"{"form":"x","file":"many.jsonl","record":1,"valid":true,"violations":[]}"#)
    #expect(lines.last?.contains(#""record":2,"valid":false,"violations":[{"path":"/data","code":"required""#) == true)
  }

  @Test(arguments: [
    (["validate", "--form", "y", "right.json"], "aucun formulaire ne s’appelle"),
    (["validate", "--form", "x", "absent.json"], "n’existe pas"),
    (["validate", "--form", "x", "config"], "ne peut pas être lu"),
    (["validate", "right.json"], "--form"),
    (["validate", "--form", "x", "--moment", "demain", "right.json"], "demain"),
    (["example", "--form", "y"], "aucun formulaire ne s’appelle"),
  ])
  func whatCannotRunIsTwo(_ arguments: [String], _ words: String) throws {
    let folder = try Checkout(files: Self.files)
    let run = try folder.run(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(words))
    #expect(!run.errors.contains(folder.path))
  }

  @Test func aCompleteExampleIsAccepted() throws {
    let folder = try Checkout(files: Self.files)
    let example = try folder.run("example", "--form", "x", "--complete")
    #expect(example.status == 0 && example.errors == "")
    try folder.write("example.json", example.output)
    #expect(try folder.run("validate", "--form", "x", "example.json").status == 0)
  }

  @Test func aPrefilledExampleSaysWhatIsLeft() throws {
    let folder = try Checkout(files: Self.files)
    let example = try folder.run("example", "--form", "x", "--lang", "en")
    #expect(example.status == 0)
    #expect(example.output == "{\n  \"data\": {}\n}\n")
    #expect(example.errors.hasPrefix("still to fill in (2):\n  /data/intitule "))
  }
}
