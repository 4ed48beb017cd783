#if Desk
import FormHost
import FormSource

/// Ends the desk before it has begun, with a message; the exit code is 2.
struct DeskStop: Error {
  let message: String

  init(_ words: Words, _ language: Language) { message = "datapass-desk: \(words(language))" }
}
#endif
