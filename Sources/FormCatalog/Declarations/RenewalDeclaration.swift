import FormSyntax

/// What has to be renewed, as it is written.
package struct RenewalDeclaration: Sendable {
  package let subject: Located<String>?
  /// In months.
  package let period: Located<Int>?
  package let actor: Located<String>?
  /// In months before the end.
  package let reminders: [Located<Int>]
  /// Whether some reminder was written that cannot be read.
  package let hasReminderGap: Bool
  /// The name of the message that reminds.
  package let reminder: Located<String>?
  /// The questions of the renewal form; see ``RenewalForms``.
  package let blocks: [BlockDeclaration]
  /// The list that they are read from.
  let blockList: Value?
  /// Which answers to them mean that something has changed.
  package let change: LocatedCondition?
  package let unchanged: Located<String>?
  /// Whether what has changed is asked for by reopening the habilitation.
  package let reopens: Located<String>?
  package let lapsing: [Located<String>]
  package let staying: [Located<String>]

  init(_ cursor: Cursor) {
    subject = cursor["of"]?.text
    period = cursor["every"].flatMap(Self.number)
    actor = cursor["by"]?.text
    reminders = (cursor["reminders"]?.items ?? []).compactMap(Self.number)
    hasReminderGap = cursor["reminders"]?.value.hasGap ?? false
    reminder = cursor["reminder"]?.text
    blocks = BlockDeclaration.list(cursor["blocks"])
    blockList = cursor["blocks"]?.value
    change = cursor["changed_when"].flatMap(ConditionReader.read)
    unchanged = cursor["unchanged"]?.text
    reopens = cursor["changed"]?.text
    lapsing = (cursor["lapses"]?.items ?? []).compactMap(\.text)
    staying = (cursor["stays"]?.items ?? []).compactMap(\.text)
  }

  private static func number(_ cursor: Cursor) -> Located<Int>? {
    cursor.value.integer.map { Located($0, at: cursor.span, via: cursor.via) }
  }
}
