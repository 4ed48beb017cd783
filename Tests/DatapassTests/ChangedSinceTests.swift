import Testing

/// `--changed-since` over histories of git.
@Suite struct ChangedSinceTests {
  static let definition = "config/authorization_definitions/x.yml"
  static let start = [
    definition: """
    exemple:
      name: Exemple
      description: Un exemple
      provider: dinum
      kind: api
      support_email: a@exemple.gouv.fr
      cgu_link: https://exemple.gouv.fr/cgu
      blocks: [{name: basic_infos}, {name: scopes}]
      scopes:
        - name: Adresse
          value: adresse
        - name: Revenus
          value: revenus

    """,
    "config/authorization_request_forms/a.yml": """
    a:
      authorization_request: Exemple
      default: true
      initialize_with:
        scopes: [adresse, revenus]
    ancien:
      authorization_request: Exemple
      default: 12
    b:
      authorization_request: Exemple
      initialize_with:
        scopes:
          - revenus

    """,
    "config/authorization_request_forms/c.yml": "c:\n  authorization_request: Exemple\n  clef: 1\n",
    "config/service_providers.yml":
      "shared:\n  un:\n    name: Un\n    type: editor\n    clef: 1\n  deux:\n    name: Deux\n    type: editor\n    clef: 1\n",
  ]

  private func places(_ run: Checkout.Run) -> [String] {
    run.output.split(separator: "\n").filter { $0.contains("--> ") }.map { line in
      String(line.drop { $0 == " " }.dropFirst(4)).replacing("config/authorization_request_forms/", with: "")
    }
  }

  /// A scope goes, and the forms that name it are forgotten.
  private func removeScope(_ folder: GitCheckout) throws {
    let text = try #require(folder.checkout.read(Self.definition))
    try folder.checkout.write(
      Self.definition,
      text.replacing("    - name: Revenus\n      value: revenus\n", with: "")
    )
  }

  @Test(arguments: [false, true])
  func eachForgottenPlaceIsToldOnce(besideABrokenFile isBroken: Bool) throws {
    var files = Self.start
    if isBroken { files["config/authorization_request_forms/c.yml"] = "c:\n  a: b: c\n" }
    let folder = try GitCheckout(files: files)
    try removeScope(folder)
    let run = try folder.checkout.run("lint", "--changed-since", "HEAD")
    #expect(run.status == 1)
    let note = "\(Self.definition):10:13"
    #expect(places(run) == ["a.yml:5:23", "a.yml:13:9", note])
  }

  @Test func nothingChangedIsNothingTold() throws {
    let folder = try GitCheckout(files: Self.start)
    let run = try folder.checkout.run("lint", "--changed-since", "HEAD", "--info", "--fail-on", "info")
    #expect(run.status == 0 && places(run) == [])
    #expect(try folder.checkout.run("lint").status == 1)
  }

  @Test func onlyTheChangedEntryIsTold() throws {
    let folder = try GitCheckout(files: Self.start)
    let vendors = "config/service_providers.yml"
    let text = try #require(folder.checkout.read(vendors))
    try folder.checkout.write(vendors, "# en tête\n" + text.replacing("name: Deux", with: "name: Trois"))
    #expect(
      places(try folder.checkout.run("lint", "--changed-since", "HEAD")) == ["\(vendors):7:3", "\(vendors):10:5"]
    )
  }

  @Test func entriesThatMoveAreNotChanged() throws {
    let folder = try GitCheckout(files: Self.start)
    let from = "config/authorization_request_forms/c.yml"
    let to = "config/authorization_request_forms/d.yml"
    try folder.git("mv", from, to)
    try folder.checkout.write(to, "# déplacé\n\n" + (folder.checkout.read(to) ?? "").replacing("\n", with: "\r\n"))
    #expect(places(try folder.checkout.run("lint", "--changed-since", "HEAD")) == [])
  }

  /// Anchors, keys in another order, other quotes: entries that say the same have not changed.
  @Test func refactoringIsNoChange() throws {
    let path = "config/authorization_request_forms/a.yml"
    let folder = try GitCheckout(files: Self.start)
    try folder.checkout.write(
      path,
      """
      # Deux formulaires pour la même démarche.
      a:
        default: true
        authorization_request: &classe Exemple
        initialize_with: {scopes: [adresse, &revenus "revenus"]}
      b:
        initialize_with: {scopes: [*revenus]}
        authorization_request: *classe
      ancien:
        default: 12
        authorization_request: *classe

      """
    )
    #expect(places(try folder.checkout.run("lint", "--changed-since", "HEAD")) == [])
  }

  /// An anchor of another file is a part of the entries that use it.
  @Test func anchorOfAnotherFileChangesThoseThatUseIt() throws {
    var files = Self.start
    let path = "config/authorization_request_forms/a.yml"
    files[path] = "a:\n  authorization_request: Exemple\n  default: true\n  description: &texte Un texte\n"
    files["config/authorization_request_forms/c.yml"] =
      "c:\n  authorization_request: Exemple\n  description: *texte\n  clef: 1\nd:\n  clef: 1\n"
    let folder = try GitCheckout(files: files)
    try folder.checkout.write(path, files[path]?.replacing("Un texte", with: "Un autre") ?? "")
    #expect(places(try folder.checkout.run("lint", "--changed-since", "HEAD")) == ["c.yml:4:3"])
  }

  @Test func eligibilityRulesAreEntriesToo() throws {
    func rule(_ name: String, _ key: String) -> String { "- definition_id: \(name)\n  \(key): 1\n  options: []\n" }
    var files = Self.start
    let path = "db/data/eligibility_rules.yml"
    files[path] = rule("exemple", "clef") + rule("rien", "clef")
    let folder = try GitCheckout(files: files)
    try folder.checkout.write(path, rule("rien", "clef") + rule("exemple", "autre"))
    let run = try folder.checkout.run("lint", "--changed-since", "HEAD")
    #expect(!places(run).isEmpty)
    #expect(places(run).allSatisfy { $0.hasPrefix(path + ":4:") || $0.hasPrefix(path + ":5:") }, "\(run.output)")
  }

  @Test func filesThatGitDoesNotKnowAreNewAndRemarksAreShown() throws {
    let folder = try GitCheckout(files: Self.start)
    try folder.checkout.write(
      "config/authorization_request_forms/é z.yml",
      "z:\n  authorization_request: Exemple\n  clef: 1\n  stage: {type: sandbox, previouses: []}\n"
    )
    let run = try folder.checkout.run("lint", "--changed-since", "HEAD")
    #expect(places(run).allSatisfy { $0.hasPrefix("é z.yml:") } && !places(run).isEmpty)
  }

  @Test func theProjectMayStandBelowTheTop() throws {
    var files: [String: String] = [:]
    for (path, text) in Self.start { files["apps/un projet/\(path)"] = text }
    let folder = try GitCheckout(files: files)
    let path = "apps/un projet/config/authorization_request_forms/c.yml"
    try folder.checkout.write(path, (folder.checkout.read(path) ?? "") + "  autre: 1\n")
    let run = try folder.checkout.run("lint", "apps/un projet", "--changed-since", "HEAD")
    #expect(places(run) == ["c.yml:3:3", "c.yml:4:3"])
  }

  @Test func othersWorkOnTheBranchIsNoChangeOfOurs() throws {
    let folder = try GitCheckout(files: Self.start)
    try folder.git("branch", "ours")
    let path = "config/authorization_request_forms/c.yml"
    try folder.checkout.write(path, "c:\n  authorization_request: Exemple\n")
    try folder.commit()
    try folder.git("checkout", "-q", "ours")
    #expect(places(try folder.checkout.run("lint", "--changed-since", "main")) == [])
  }

  @Test func whatGitDoesNotKnowIsRefused() throws {
    let folder = try GitCheckout(files: Self.start)
    for name in ["nope", "--output=x", "-h", "", "HEAD\n"] {
      let run = try folder.checkout.run("lint", "--changed-since=\(name)")
      #expect(run.status == 2 && run.output == "" && run.errors.contains("git"))
    }
    let plain = try Checkout()
    let run = try plain.run("lint", "--changed-since", "HEAD")
    #expect(run.status == 2 && run.errors.contains("n’est pas suivi par git"))
  }
}
