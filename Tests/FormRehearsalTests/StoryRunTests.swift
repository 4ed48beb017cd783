import FormCatalog
import FormCompiler
import FormRehearsal
import FormSource
import FormSubmission
import FormSyntax
import FormTestSupport
import Testing

/// What scenarios come to that go on after the submission: which fail, and where.
@Suite struct StoryRunTests {
  private static func run(_ scenarios: String) -> (run: StoryRun, marks: [Range<Int>]) {
    let marked = MarkedText(scenarios)
    let project = RehearsalProject.project.with("definitions/scenarios/a.yml", marked.bytes).project
    return (StoryRun(project, environment: .production) { _ in true }, marked.ranges)
  }

  private static func story(_ form: String, _ steps: [String]) -> String {
    "Une histoire:\n  form: \(form)\n  day: 2026-03-02\n  accepted: true\n  then:\n"
      + steps.map { "    - { \($0) }\n" }.joined()
  }

  private static let sent = "by: applicant, does: submit"
  private static let approved = "by: instructor, does: approve"

  /// The whole vocabulary, each event at least once.
  @Test(arguments: [
    (
      "exemple-libre",
      [
        "by: applicant, does: update, answers: { intitule: Brouillon }, state: draft, mails: [], calls: [update]",
        "by: applicant, does: submit, state: submitted, habilitations: 0, calls: [submit], "
          + "mails: { accuse_reception: [applicant], nouvelle_demande: [instructors] }",
        "by: reporter, does: approve, refused: no_role",
        "by: instructor, does: request_changes, refused: missing_words",
        "by: instructor, does: request_changes, saying: Précisez., state: changes_requested, mails: [modifications]",
        "by: applicant, does: submit, without: [intitule], refused: invalid",
        "by: applicant, does: applicant_message, saying: Voilà., mails: { message_demandeur: [instructors_and_managers] }",
        "by: instructor, does: instructor_message, saying: Merci., mails: [message_instructeur], calls: []",
        "by: applicant, does: submit, answers: { intitule: Cantine scolaire }, state: submitted",
        "by: manager, does: approve, state: validated, habilitations: 1, calls: [approve]",
        "answers_call: jeton-1", "after: 18 months", "by: applicant, does: reopen, habilitation: 1, state: draft",
        "by: applicant, does: submit, refused: nothing_changed",
        "by: instructor, does: cancel_reopening, saying: Non., state: validated",
        "by: colleague, does: transfer, to: colleague, mails: { transfert: [new_applicant, old_applicant] }",
        "by: applicant, does: reopen, refused: not_applicant",
        "day: 2028-01-01, by: instructor, does: revoke_habilitation, saying: Fin., state: revoked, habilitations: 0",
        "by: instructor, does: archive, state: archived",
      ]
    ),
    (
      "exemple-libre",
      [
        "by: instructor, does: invite, to: colleague, mails: { invitation: [invited_applicant, instructors] }",
        "by: other_organisation, does: claim, refused: other_organisation",
        "by: colleague, does: claim, state: draft", "by: colleague, does: submit, state: submitted",
      ]
    ),
    (
      "exemple-libre",
      [
        "by: reporter, does: create_by_api, refused: no_role", "by: developer, does: create_by_api, state: draft",
        "by: developer, does: update_by_api, answers: { intitule: Autre }, state: draft", sent,
        "by: instructor, does: refuse, saying: Non., state: refused, mails: { refus: [applicant] }",
      ]
    ),
    (
      "bac-libre",
      [
        sent, approved, "by: applicant, does: start_next_stage, state: draft",
        "by: applicant, does: cancel_next_stage, state: validated, habilitations: 1",
        "by: applicant, does: start_next_stage", sent, "\(approved), habilitations: 2, calls: [approve]",
        "by: instructor, does: revoke, saying: Fin., state: revoked, habilitations: 0",
      ]
    ),
    (
      "exemple-libre",
      [
        "by: instructor, does: ask_opinion, to: outsider, saying: Quoi ?, refused: state", sent,
        "by: reporter, does: ask_opinion, to: outsider, saying: Quoi ?, refused: no_role",
        "by: instructor, does: ask_opinion, to: outsider, refused: missing_words",
        "by: instructor, does: ask_opinion, to: outsider, saying: Quoi ?, state: submitted, calls: [], "
          + "mails: { avis: [colleague] }",
        "by: outsider, does: give_opinion, refused: missing_words",
        "after: 2 weeks, by: outsider, does: give_opinion, saying: Oui., mails: [], state: submitted",
        "by: outsider, does: give_opinion, saying: Non., refused: opinion_given",
        "by: instructor, does: ask_opinion, to: outsider, saying: Et cela ?",
        "after: 15 days, by: outsider, does: give_opinion, saying: Oui., refused: opinion_expired",
        "by: outsider, does: approve, refused: no_role",
      ]
    ),
    (
      "bac-libre",
      [
        sent, approved, "by: applicant, does: start_next_stage", sent, "\(approved), habilitations: 2",
        "by: manager, does: revoke_habilitation, habilitation: 1, saying: Fin., state: validated, habilitations: 1",
        "by: instructor, does: ask_opinion, to: outsider, saying: Quoi ?, refused: feature_off",
      ]
    ),
    ("seul-libre", [sent, "by: colleague, does: create, refused: unique", "\(approved), state: validated"]),
  ])
  func expectedStoriesAreSilent(form: String, steps: [String]) {
    let run = Self.run(Self.story(form, steps)).run
    #expect(run.findings.map { "\($0.message.english) \($0.notes.map(\.message.english))" } == [])
    #expect(run.stories.count == 1)
  }

  @Test(arguments: [
    (["by: applicant, does: ⟦approve⟧"], "add refused: no_role"),
    (["by: reporter, does: ⟦approve⟧"], "Une histoire”, step 1: what the reporter does is refused"),
    (
      [sent, "\(approved), refused: ⟦no_role⟧"], "should be refused, but it is allowed: the request is now in the state"
    ),
    ([sent, "by: reporter, does: approve, refused: ⟦state⟧"], "refused, but for another reason"),
    (["\(sent), state: ⟦draft⟧"], "in the state submitted (“Submitted”), not draft"),
    (["\(sent), habilitations: ⟦1⟧"], "active habilitations afterwards: 0, not 1"),
    (["\(sent), mails: [accuse_reception, nouvelle_demande, ⟦refus⟧]"], "the message “refus” does not leave"),
    (["\(sent), ⟦mails⟧: [accuse_reception]"], "the message “nouvelle_demande” leaves too"),
    (
      ["\(sent), mails: { nouvelle_demande: [instructors], ⟦accuse_reception⟧: [instructors] }"],
      "the message “accuse_reception” goes to: applicant"
    ),
    (["\(sent), calls: [submit, ⟦approve⟧]"], "the call approve does not leave"),
    (["\(sent), calls: [submit, ⟦submit⟧]"], "the call submit does not leave"),
    (
      ["\(sent), mails: [accuse_reception, nouvelle_demande, ⟦nouvelle_demande⟧]"],
      "the message “nouvelle_demande” does not leave once more"
    ),
    (["\(sent), mails: { accuse_reception: [applicant], ⟦nouvelle_demande⟧: [] }"], "goes to: instructors"),
    (["\(sent), ⟦mails⟧: [accuse_reception]"], "add nouvelle_demande"),
    (
      [sent, approved, "by: applicant, does: ⟦reopen⟧, habilitation: 7"],
      "not an active habilitation"
    ),
    (
      [sent, approved, "by: applicant, does: reopen", "by: applicant, does: reopen, refused: ⟦not_reopenable⟧"],
      "write reopened"
    ),
    (["\(sent), ⟦calls⟧: []"], "the call submit leaves too"),
    (["answers_call: ⟦jeton⟧"], "no call waits for an answer"),
    ([sent, "day: ⟦2026-03-01⟧, \(approved)"], "the story is already at 2026-03-02"),
    (["by: colleague, does: ⟦claim⟧"], "nobody was invited"),
    ([sent, "by: outsider, does: ⟦give_opinion⟧, saying: Oui."], "nobody was asked for an opinion"),
    ([sent, "by: applicant, does: transfer, to: other_organisation, refused: ⟦stranger⟧"], "but for another reason"),
    (["\(sent), without: [intitule], refused: ⟦nothing_changed⟧"], "write invalid"),
  ])
  func oneMistakeIsOneFindingAtItsPlace(steps: [String], words: String) throws {
    let (run, marks) = Self.run(Self.story("exemple-libre", steps + ["by: instructor, does: archive"]))
    let finding = try #require(run.findings.first)
    #expect(run.findings.count == 1)
    #expect(finding.rule.id == "failed-step")
    #expect(finding.span.range == marks.first)
    let said = finding.message.english + " " + (finding.label?.english ?? "")
    #expect(said.contains(words), "\(said)")
    // What follows is not played.
    #expect(finding.notes.last?.message.english == "the next step is not played")
  }

  @Test func aMalformedStoryIsFoundAndNotPlayed() {
    let run = Self.run(Self.story("exemple-libre", ["by: applicant, does: submit, mails: [⟦acuse_reception⟧]"])).run
    #expect(run.findings.map(\.rule.id) == ["unknown-scenario-name"])
    #expect(run.stories.isEmpty)
    #expect(run.count == 1)
  }

  @Test(arguments: ["habilitation: 0", "habilitation: -9223372036854775808"])
  func anHabilitationIsCountedFromOne(_ key: String) {
    let steps = [Self.sent, Self.approved, "by: applicant, does: reopen, \(key)"]
    #expect(Self.run(Self.story("exemple-libre", steps)).run.findings.map(\.rule.id) == ["wrong-type"])
  }

  /// What was prepared in a draft stays when the request is filled in and sent.
  @Test func whatAnInvitationSaysIsSent() {
    let steps = [
      "by: instructor, does: invite, to: colleague, answers: { intitule: Préparé }", "by: colleague, does: claim",
      "by: colleague, does: submit, state: submitted",
    ]
    let run = Self.run(Self.story("exemple-libre", steps)).run
    #expect(run.findings.map(\.message.english) == [])
    #expect(run.stories.first?.dossier?.request.content.answers["intitule"] == .text("Préparé"))
  }

  @Test func aTransferMakesSomebodyElseTheApplicant() {
    let steps = [
      Self.sent, "by: applicant, does: transfer, to: colleague",
      "by: applicant, does: applicant_message, saying: Oui ?, refused: not_applicant",
      "by: colleague, does: applicant_message, saying: Oui.",
    ]
    let run = Self.run(Self.story("exemple-libre", steps)).run
    #expect(run.findings.map(\.message.english) == [])
    let titles = run.stories.flatMap(\.scenes).compactMap(\.roleTitle?.english)
    #expect(titles.suffix(3) == ["the applicant", "the former applicant", "the applicant"])
  }

  @Test func scenariosThatEndWithTheSubmissionAreNoStories() {
    #expect(Self.run("Une demande:\n  form: exemple-libre\n  accepted: true\n").run.count == 0)
  }

  @Test func theTallyCountsWhatHappened() {
    let run = Self.run(Self.story("exemple-libre", [Self.sent, Self.approved])).run
    let mails = run.stories.reduce(0) { $0 + $1.letters.count }
    #expect(mails > 2)
    // Each instructor has their own, and it is one message.
    #expect(run.stories.flatMap(\.letters).contains { $0.count > 1 && $0.receivers.count == $0.count })
    #expect(StoryTally(run).words.english == "1 scenario, 2 steps, \(mails) messages: all as expected")
  }
}
