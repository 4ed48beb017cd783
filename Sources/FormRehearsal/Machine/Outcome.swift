package import FormSubmission

/// What came of something that was done.
package struct Outcome: Sendable {
  /// The request after it, and all its habilitations.
  package let dossier: Dossier
  package let entry: HistoryEntry
  package let mails: [OutgoingMail]
  package let calls: [OutgoingCall]
  /// What the messages are about; nil where the project does not declare the definition.
  let happening: Happening?
  /// The invitation that was taken over.
  package let invitation: Invitation?
  /// What the validator advises; it is accepted all the same.
  package let advice: [Violation]

  init(
    _ dossier: Dossier,
    _ entry: HistoryEntry,
    mails: [OutgoingMail],
    calls: [OutgoingCall],
    about happening: Happening?,
    invitation: Invitation? = nil,
    advice: [Violation]
  ) {
    self.dossier = dossier
    self.entry = entry
    self.mails = mails
    self.calls = calls
    self.happening = happening
    self.invitation = invitation
    self.advice = advice
  }
}
