import Foundation
import Testing

/// `datapass diff` over folders and histories of git.
@Suite struct DiffCommandTests {
  static let definition = ChangedSinceTests.definition
  static let start = ChangedSinceTests.start
  static let scope = "    - name: Revenus\n      value: revenus\n"

  /// A history in which the working tree has lost a scope.
  private func withoutAScope() throws -> GitCheckout {
    let folder = try GitCheckout(files: Self.start)
    try removeScope(folder.checkout)
    return folder
  }

  private func removeScope(_ folder: Checkout) throws {
    let text = try #require(folder.read(Self.definition))
    try folder.write(Self.definition, text.replacing(Self.scope, with: ""))
  }

  @Test func aRevisionIsComparedWithTheWorkingTree() throws {
    let run = try withoutAScope().checkout.run("diff", "HEAD")
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.output.hasPrefix(
        """
        breaking[scope-removed]: exemple\u{A0}: le scope «\u{A0}Revenus\u{A0}» (revenus) n’est plus proposé
          - \(Self.definition):13:14
          rupture\u{A0}: brouillons, demandes en instruction, 
        """
      ),
      "\(run.output)"
    )
    #expect(run.output.hasSuffix("\n1 changement, dont 1 rupture\n"), "\(run.output)")
  }

  /// A link of git is read as the disk reads it: as the file or the folder that it leads to.
  @Test func linksAreFollowed() throws {
    let folder = try GitCheckout(files: Self.start)
    let root = folder.checkout.path
    try folder.checkout.write("communs/a.yml", try #require(folder.checkout.read(Self.definition)))
    try FileManager.default.removeItem(atPath: "\(root)/\(Self.definition)")
    try FileManager.default.createSymbolicLink(
      atPath: "\(root)/\(Self.definition)",
      withDestinationPath: "../../communs/a.yml"
    )
    let forms = "config/authorization_request_forms"
    try FileManager.default.moveItem(atPath: "\(root)/\(forms)", toPath: "\(root)/formulaires")
    try FileManager.default.createSymbolicLink(atPath: "\(root)/\(forms)", withDestinationPath: "../formulaires")
    try folder.commit("Déplace")
    #expect(try folder.checkout.run("diff", "HEAD").output == "rien ne change pour personne\n")
    #expect(try folder.checkout.run("diff", "HEAD~1", "HEAD").output == "rien ne change pour personne\n")
    let text = try #require(folder.checkout.read("communs/a.yml"))
    try folder.checkout.write("communs/a.yml", text.replacing(Self.scope, with: ""))
    try folder.commit("Retire")
    let run = try folder.checkout.run("diff", "HEAD~1", "HEAD")
    #expect(run.output.hasPrefix("breaking[scope-removed]: exemple"), "\(run.output)")
    let log = try folder.checkout.run("diff", "--log", "HEAD~2..HEAD")
    #expect(log.output.contains("scope-removed") && !log.output.contains("form-"), "\(log.output)\(log.errors)")
  }

  /// As on the disk, a link that leads out of the project, to nothing or to itself is no file.
  @Test func linksThatLeadNowhere() throws {
    let outside = try #require(Self.start[Self.definition]).replacing("exemple:", with: "autre:")
    let folder = try GitCheckout(files: Self.start.merging(["dehors.yml": outside]) { $1 })
    for (name, target) in [("dehors", "../../../dehors.yml"), ("rien", "nulle-part.yml"), ("rond", "rond.yml")] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.checkout.path)/config/authorization_definitions/\(name).yml",
        withDestinationPath: target
      )
    }
    try folder.commit()
    let run = try folder.checkout.run("diff", "HEAD~1", "HEAD")
    #expect(run.status == 0 && run.output == "rien ne change pour personne\n", "\(run.output)\(run.errors)")
  }

  @Test func nothingChangedIsSaid() throws {
    let folder = try GitCheckout(files: Self.start)
    let run = try folder.checkout.run("diff", "HEAD", "--fail-on", "notice")
    #expect(run.status == 0 && run.output == "rien ne change pour personne\n")
    let comment = try folder.checkout.run("diff", "HEAD", "--format", "markdown", "--lang", "en")
    #expect(comment.output == "## What this change means\n\nNothing changes for anyone.\n")
  }

  @Test func aRefactoringIsSilent() throws {
    let folder = try GitCheckout(files: Self.start)
    try folder.git("mv", "config/authorization_request_forms/a.yml", "config/authorization_request_forms/aa.yml")
    let text = try #require(folder.checkout.read(Self.definition))
    try folder.checkout.write(
      Self.definition,
      "# en tête\n"
        + text.replacing("  name: Exemple\n", with: "").replacing(
          "  kind: api\n",
          with: "  kind: api\n  name: \"Exemple\"\n"
        )
    )
    #expect(try folder.checkout.run("diff", "HEAD").output == "rien ne change pour personne\n")
  }

  @Test func twoRevisionsAreCompared() throws {
    let folder = try withoutAScope()
    try folder.git("checkout", "-q", "-b", "ours")
    try folder.commit()
    // What others do meanwhile is no change of ours.
    try folder.git("checkout", "-q", "main")
    let text = try #require(folder.checkout.read(Self.definition))
    try folder.checkout.write(Self.definition, text.replacing("  kind: api\n", with: "  kind: service\n"))
    try folder.commit()
    let run = try folder.checkout.run("diff", "main", "ours")
    #expect(
      run.output.hasPrefix("breaking[scope-removed]: ") && run.output.hasSuffix("\n1 changement, dont 1 rupture\n")
    )
    let back = try folder.checkout.run("diff", "ours", "main")
    #expect(back.output.contains("[nature-changed]") && !back.output.contains("[scope-"), "\(back.output)")
  }

  @Test func twoFoldersAreComparedWhereverOneIs() throws {
    let (before, after, elsewhere) = (
      try Checkout(files: Self.start), try Checkout(files: Self.start), try Checkout(files: [:])
    )
    try removeScope(after)
    let run = try elsewhere.run("diff", before.path, after.path)
    #expect(run.status == 0 && run.output.hasPrefix("breaking[scope-removed]: exemple"))
    let mixed = try withoutAScope().checkout.run("diff", "HEAD", before.path)
    #expect(mixed.output == "rien ne change pour personne\n", "\(mixed.output)\(mixed.errors)")
  }

  @Test(arguments: [("breaking", 1), ("undecided", 1), ("notice", 1), ("never", 0)] as [(String, Int32)])
  func breakingChangesFailWhereThatIsWanted(_ threshold: String, _ status: Int32) throws {
    #expect(try withoutAScope().checkout.run("diff", "HEAD", "--fail-on", threshold).status == status)
  }

  @Test func noticesFailOnlyBelowTheirThreshold() throws {
    let folder = try GitCheckout(files: Self.start)
    let text = try #require(folder.checkout.read(Self.definition))
    try folder.checkout.write(Self.definition, text.replacing("Un exemple", with: "Une donnée"))
    #expect(try folder.checkout.run("diff", "HEAD", "--fail-on", "breaking").status == 0)
    #expect(try folder.checkout.run("diff", "HEAD", "--fail-on", "notice").status == 1)
  }

  @Test func annotationsNameFilesFromTheTopOfTheRepository() throws {
    var files: [String: String] = [:]
    for (path, text) in Self.start { files["apps/un projet/\(path)"] = text }
    let folder = try GitCheckout(files: files)
    let path = "apps/un projet/\(Self.definition)"
    let text = try #require(folder.checkout.read(path))
    try folder.checkout.write(path, text.replacing(Self.scope, with: ""))
    let run = try folder.checkout.run("diff", "HEAD", "--project", "apps/un projet", "--format", "github")
    #expect(
      run.output.hasPrefix("::warning file=\(path),line=1,col=1,endLine=1,endColumn=8,title=scope-removed::exemple")
    )
    let failing = try folder.checkout.run(
      "diff",
      "HEAD",
      "--project",
      "apps/un projet",
      "--format",
      "github",
      "--fail-on",
      "breaking"
    )
    #expect(failing.status == 1 && failing.output.hasPrefix("::error file=\(path),"))
  }

  @Test func projectsWithBlockingFindingsAreCompared() throws {
    let folder = try GitCheckout(files: Self.start)
    try folder.checkout.write("config/authorization_request_forms/c.yml", "c:\n  a: b: c\n")
    try removeScope(folder.checkout)
    for side in [["HEAD"], [folder.checkout.path, "HEAD"]] {
      let run = try folder.checkout.run(["diff"] + side)
      #expect(run.status == 0 && run.output.contains("[scope-"), "\(run.output)\(run.errors)")
    }
  }

  /// Otherwise what seems to be gone, and is only lost there, would be believed.
  @Test func aFileThatCannotBeReadIsSaid() throws {
    let folder = try GitCheckout(files: Self.start)
    try folder.checkout.write("config/authorization_request_forms/c.yml", "c:\n  a: b: c\n")
    let run = try folder.checkout.run("diff", "HEAD")
    let words = "config/authorization_request_forms/c.yml:2, après la modification, ne peut pas être lu en entier"
    #expect(run.status == 0 && run.errors.contains(words), "\(run.errors)")
    let comment = try folder.checkout.run("diff", "HEAD", "--format", "markdown").output
    #expect(comment.contains("\n> **config/") && comment.contains("ne peut pas être lu en entier"), "\(comment)")
  }

  /// Else a folder of the stranger’s own branch could stand for the commit that it is compared with.
  @Test func aFolderNeverStandsForTheProjectAroundIt() throws {
    let folder = try withoutAScope()
    let inside = try folder.checkout.run("diff", "config", "--fail-on", "breaking")
    #expect(inside.status == 2 && inside.errors.contains("est un dossier d’un projet"), "\(inside.errors)")
    let commit = try #require(folder.checkout.read(".git/refs/heads/main")).filter(\.isHexDigit)
    try folder.checkout.write("\(commit)/a", "")
    #expect(try folder.checkout.run("diff", commit, "--fail-on", "breaking").status == 1)
  }

  @Test func whatCannotBeComparedIsRefused() throws {
    let folder = try GitCheckout(files: Self.start)
    let empty = try Checkout(files: [:])
    for (arguments, words) in [
      ([], "à quoi comparer"), (["nope"], "«\u{A0}nope\u{A0}» n’est ni un dossier"),
      (["HEAD", "nope"], "«\u{A0}nope\u{A0}»"),
      (["--", "-h"], "«\u{A0}-h\u{A0}»"), ([empty.path], empty.path), (["HEAD", empty.path], empty.path),
    ] {
      let run = try folder.checkout.run(["diff"] + arguments)
      #expect(run.status == 2 && run.output == "" && run.errors.contains(words), "\(arguments): \(run.errors)")
    }
    let untracked = try Checkout().run("diff", "HEAD")
    #expect(untracked.status == 2 && untracked.errors.contains("n’est pas suivi par git"), "\(untracked.errors)")
    let nowhere = try empty.run("diff", "HEAD")
    #expect(nowhere.status == 2 && nowhere.output == "", "\(nowhere.errors)")
  }

  @Test func withoutGitFoldersAreStillCompared() throws {
    let (before, after) = (try Checkout(files: Self.start), try GitCheckout(files: Self.start))
    try removeScope(after.checkout)
    let nothing = ["PATH": before.path]
    let run = try after.checkout.run(["diff", before.path, after.checkout.path], environment: nothing)
    #expect(run.status == 0 && run.output.hasPrefix("breaking[scope-removed]: "), "\(run.errors)")
    let revision = try after.checkout.run(["diff", "HEAD"], environment: nothing)
    #expect(revision.status == 2 && revision.errors == "datapass: git n’est pas installé\n")
  }

  @Test func theKindsAreListedAndExplained() throws {
    let folder = try Checkout(files: [:])
    let list = try folder.run("diff", "--kinds")
    #expect(list.status == 0)
    let line = try #require(list.output.split(separator: "\n").first { $0.hasPrefix("scope-removed ") })
    #expect(line.contains("  breaking   Un scope n’est plus proposé."))
    let page = try folder.run("explain", "scope-removed", "--lang", "en")
    #expect(page.status == 0 && page.output.hasPrefix("# scope-removed\n") && page.output.contains("\n## Before\n"))
    let unknown = try folder.run("explain", "scope-removd")
    #expect(unknown.status == 2 && unknown.errors.contains("scope-removed"))
  }

  @Test func theReportHasASchema() throws {
    let run = try Checkout(files: [:]).run("schema", "diff")
    #expect(run.status == 0 && run.output.contains("\"title\": \"datapass diff --format json\""))
  }

  @Test func aCommitMayAcceptAChange() throws {
    let folder = try withoutAScope()
    try folder.git("checkout", "-q", "-b", "ours")
    try folder.commit("Retire un scope\n\nDatapass-Accept: scope-removed exemple -- le fournisseur\n ne l’a plus\n")
    for head in [["main"], ["main", "ours"]] {
      let run = try folder.checkout.run(["diff", "--fail-on", "breaking"] + head)
      #expect(run.status == 0 && run.errors == "", "\(run.errors)")
      #expect(run.output.contains("\n  accepté\u{A0}: le fournisseur ne l’a plus\n"), "\(run.output)")
    }
    // Not a commit of the other side.
    let back = try folder.checkout.run("diff", "ours", "main", "--fail-on", "notice")
    #expect(back.output == "rien ne change pour personne\n")
  }

  @Test func aTrailerThatAcceptsNothingIsReported() throws {
    let folder = try withoutAScope()
    try folder.git("checkout", "-q", "-b", "ours")
    try folder.commit("x\n\nDatapass-Accept: scope-removed exemple\nDatapass-Accept: form-removed z -- y\n")
    let run = try folder.checkout.run("diff", "main", "--fail-on", "breaking", "--lang", "en")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        datapass: Datapass-Accept: “scope-removed exemple” is not of the form “kind subject -- reason”
        datapass: Datapass-Accept: “form-removed z” accepts no change

        """
    )
  }

  @Test func aCheckoutsMigrationsAreSearchedNotRun() throws {
    let path = "db/migrate/20260101000000_retire.rb"
    let folder = try GitCheckout(files: Self.start.merging(["db/migrate/1_a.rb": "x"]) { $1 })
    try removeScope(folder.checkout)
    let none = try folder.checkout.run("diff", "HEAD")
    #expect(none.output.contains("aucun fichier de `db/migrate`") && none.output.contains("ScopeMigrationService"))
    try folder.checkout.write(path, "raise 'revenus'\n")
    let here = try folder.checkout.run("diff", "HEAD")
    #expect(here.output.contains("\n  migration\u{A0}: \(path) nomme «\u{A0}revenus\u{A0}»\n"), "\(here.output)")
    try folder.commit()
    let there = try folder.checkout.run("diff", "HEAD~1", "HEAD", "--format", "json")
    #expect(there.output.contains("\"files\": [\n          \"\(path)\"\n"), "\(there.output)")
  }
}
