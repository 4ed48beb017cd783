import FormCatalog
import FormSubmission

/// The opinions for which somebody outside DataPass is asked in a story.
struct StoryOpinions {
  private var opinions: [Opinion] = []

  /// Whether somebody was asked for one.
  var isAsked: Bool { !opinions.isEmpty }

  /// Asks for an opinion.
  /// - Parameters:
  ///   - receiver: who is asked.
  ///   - question: what is asked.
  ///   - dossier: the request that it is about.
  ///   - acting: who asks, and when.
  /// - Returns: what is seen of it, or why nothing was done.
  mutating func ask(
    _ receiver: Person,
    _ question: String,
    on dossier: Dossier,
    by acting: Step
  ) -> Result<(opinion: Opinion, mails: [OutgoingMail]), Refusal> {
    let id = opinions.count + 1
    // The same story has the same link each time; it leads nowhere.
    let result = acting.askOpinion(of: receiver.email, question, on: dossier, as: id, key: "lien-\(id)")
    if case .success(let asked) = result { opinions.append(asked.opinion) }
    return result
  }

  /// Gives the opinion that was asked for last.
  /// - Parameters:
  ///   - words: what it says.
  ///   - person: who has the link.
  ///   - time: when.
  /// - Returns: the opinion, or why it is not taken; nil where none was asked for.
  mutating func give(_ words: String, by person: Person, at time: Instant) -> Result<Opinion, Refusal>? {
    guard let asked = opinions.last else { return nil }
    let result = asked.given(words, by: person.name, at: time)
    if case .success(let given) = result { opinions[opinions.count - 1] = given }
    return result
  }
}
