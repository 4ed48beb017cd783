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

  /// Each verdict is there before the next line is sent.
  @Test func linesOfStandardInputAreJudgedAsTheyCome() throws {
    let folder = try Checkout(files: Self.files)
    let process = Process()
    process.executableURL = Checkout.binary
    process.arguments = ["validate", "--form", "x", "--moment", "draft", "--lines", "--lang", "en", "-"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for (line, verdict) in [
      ("{\"data\": {}}\n", "- (1): accepted\n"), ("\n[\r\n", "- (2): refused (1)\n  /:3:3 [malformed]"),
      ("{\"data\": {}}\n", "- (3): accepted\n"),
    ] {
      try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
      #expect(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self).hasPrefix(verdict))
    }
    try input.fileHandleForWriting.write(contentsOf: Data("{\"data\": {}}".utf8))
    try input.fileHandleForWriting.close()
    #expect(try output.fileHandleForReading.readToEnd() == Data("- (4): accepted\n".utf8))
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
  }

  @Test func theGreatestSizeIsChosen() throws {
    let folder = try Checkout(files: Self.files)
    let long = "{\"data\": {\"intitule\": \"\(String(repeating: "a", count: 2000))\", \"description\": \"b\"}}"
    try folder.write("long.json", long)
    let large = try folder.run("validate", "--form", "x", "--lang", "en", "--max-size", "1KB", "long.json")
    #expect(large.status == 1)
    #expect(large.output.contains("[malformed] the submission is larger than 1 KB, the limit set by --max-size"))
    #expect(try folder.run("validate", "--form", "x", "--max-size", "2 KB", "long.json").status == 0)
    for size in ["64", "2 GB", "1025 MB", "0 MB"] {
      #expect(try folder.run("validate", "--form", "x", "--max-size", size, "long.json").status == 2)
    }
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

  /// A name or an answer that fills a log is cut, whichever message repeats it.
  @Test func longTextsAreShortened() throws {
    let long = String(repeating: "é", count: 2_000)
    let folder = try Checkout(files: Self.files)
    try folder.write("long.json", #"{"\#(long)": 1, "data": {"intitule": "a", "description": "b", "\#(long)": 1}}"#)
    let run = try folder.run("validate", "--form", "x", "long.json")
    #expect(run.status == 1)
    #expect(run.output.contains("aucune question «\u{A0}\(long.prefix(60))…\u{A0}»"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count < 600 })
  }
}
