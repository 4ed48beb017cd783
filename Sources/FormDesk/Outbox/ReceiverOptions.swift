#if Desk
import ArgumentParser
import FormRehearsal
import FormSource

/// Where the calls of a rehearsal go.
struct ReceiverOptions: ParsableArguments {
  @Option(
    help: """
      L’adresse d’un programme sur cette machine qui reçoit les appels. (The address of a program on this machine that \
      receives the calls.)
      """,
    transform: { text in
      do throws(ReceiverProblem) {
        return try Receiver(text)
      } catch {
        throw ValidationError("\(error.words.french). (\(error.words.english).)")
      }
    }
  )
  var webhook: Receiver?

  @Option(
    help: """
      Le secret avec lequel les appels sont signés\u{A0}; par défaut celui des exemples compilés. (The secret with which \
      calls are signed; by default, that of the compiled examples.)
      """,
    transform: { text in
      if text.isEmpty { throw ValidationError("le secret n’est pas vide. (The secret is not empty.)") }
      return text
    }
  )
  var webhookSecret: String = Courier.defaultSecret

  /// Nil where nobody receives calls.
  var courier: Courier? { webhook.map { Courier(to: $0, secret: webhookSecret) } }
}
#endif
