import Testing

/// `--write-baseline` and `--baseline` as a stranger runs them.
@Suite struct BaselineCommandTests {
  static let forms = FixCommandTests.forms
  static let file = "datapass-baseline.json"
  static let head = "x:\n  authorization_request: Exemple\n"

  @Test func todaysFindingsAreNotedAndNewOnesTold() throws {
    let folder = try Checkout()
    try folder.write(Self.forms, Self.head + "  name: 12\n")
    let noted = try folder.run("lint", "--write-baseline")
    #expect(noted.status == 0)
    #expect(noted.errors.hasPrefix("\(Self.file)\u{A0}: 1 constat enregistré"))
    #expect(try folder.run("lint").status == 1)
    try folder.write("datapass.yml", "baseline: \(Self.file)\n")
    let known = try folder.run("lint", "--info")
    #expect(known.status == 0 && known.errors == "" && known.output.hasPrefix("0 erreur"))
    try folder.write(Self.forms, Self.head + "  description: 13\n  name: 12\n")
    let new = try folder.run("lint")
    #expect(new.status == 1 && new.output.contains(":3:16") && !new.output.contains(":4:9"))
  }

  @Test func itOnlyShrinks() throws {
    let folder = try Checkout()
    try folder.write(Self.forms, Self.head + "  name: 12\n  clef: 1\n")
    _ = try folder.run("lint", "--write-baseline")
    try folder.write(Self.forms, Self.head + "  description: 13\n  clef: 1\n")
    let told = try folder.run("lint", "--baseline", Self.file)
    #expect(told.errors.contains("1 constat a disparu, --write-baseline le retire"))
    let before = folder.read(Self.file)
    let shrunk = try folder.run("lint", "--write-baseline")
    #expect(shrunk.status == 1 && shrunk.output.contains("wrong-type") && !shrunk.output.contains("unknown-key"))
    #expect(shrunk.errors == "\(Self.file)\u{A0}: 1 de moins, 1 constat reste\u{A0}; 1 nouveau n’y est pas ajouté\n")
    #expect(folder.read(Self.file) != before)
    #expect(try folder.run("lint", "--baseline", Self.file).errors == "")
  }

  @Test func whatStopsTheCompilationIsNeitherNotedNorTakenForGone() throws {
    let folder = try Checkout()
    try folder.write(Self.forms, Self.head + "  name: 12\n")
    _ = try folder.run("lint", "--write-baseline")
    let before = folder.read(Self.file)
    try folder.write(Self.forms, Self.head + "  name: a: b\n")
    let run = try folder.run("lint", "--write-baseline")
    #expect(run.status == 1 && run.output.contains("yaml-syntax"))
    #expect(run.errors.contains("n’a pas été écrit"))
    #expect(folder.read(Self.file) == before)
    #expect(try folder.run("lint", "--baseline", Self.file).errors == "")
  }

  @Test func whatIsNoBaselineIsRefused() throws {
    let folder = try Checkout()
    for text in ["", "{}", "{\"version\":9,\"findings\":[]}"] {
      try folder.write("b.json", text)
      for arguments in [["lint", "--baseline", "b.json"], ["lint", "--baseline", "b.json", "--write-baseline"]] {
        let run = try folder.run(arguments)
        #expect(run.status == 2 && run.errors.contains("b.json") && !run.errors.contains(folder.path))
      }
      #expect(folder.read("b.json") == text)
    }
    #expect(try folder.run("lint", "--baseline", "none.json").status == 2)
    try folder.write("datapass.yml", "baseline: ../b.json\n")
    #expect(try folder.run("lint").output.contains("outside-path"))
  }
}
