#if Desk
import FormSource
import GRDB

/// Why what is kept cannot be read or written.
enum StoreProblem: Error {
  /// The file is there, and is none of a rehearsal.
  case foreign
  /// A later version of the desk has written it.
  case newer
  case full
  /// Another program holds it for too long.
  case busy
  case damaged
  /// Anything else that the system or SQLite says.
  case other(String)

  init(_ error: any Error) {
    if let problem = error as? StoreProblem {
      self = problem
      return
    }
    guard let error = error as? DatabaseError else {
      self = .other("\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL: self = .full
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_NOTADB: self = .foreign
    case .SQLITE_CORRUPT: self = .damaged
    default: self = .other(error.message ?? "SQLite \(error.resultCode.rawValue)")
    }
  }

  /// A sentence, without a full stop.
  var words: Words {
    switch self {
    case .foreign:
      Words(
        fr: "Ce fichier n’est pas celui d’une répétition\u{A0}: rien n’y a été écrit",
        en: "This file is not that of a rehearsal: nothing was written to it"
      )
    case .newer:
      Words(
        fr: "Ce fichier a été écrit par une version plus récente du guichet\u{A0}: rien n’y a été écrit",
        en: "A later version of the desk has written this file: nothing was written to it"
      )
    case .full:
      Words(
        fr: "Il n’y a plus de place sur le disque\u{A0}: rien n’a été fait, et ce qui était enregistré l’est toujours",
        en: "The disk is full: nothing was done, and what was saved still is"
      )
    case .busy:
      Words(
        fr: "Un autre programme occupe le fichier de la répétition\u{A0}: rien n’a été fait, réessayez",
        en: "Another program holds the file of the rehearsal: nothing was done, try again"
      )
    case .damaged:
      Words(
        fr: "Le fichier de la répétition est abîmé\u{A0}: rien n’a été fait",
        en: "The file of the rehearsal is damaged: nothing was done"
      )
    case .other(let reason):
      Words(
        fr: "Le fichier de la répétition ne se lit ou ne s’écrit pas (\(reason))\u{A0}: rien n’a été fait",
        en: "The file of the rehearsal cannot be read or written (\(reason)): nothing was done"
      )
    }
  }
}
#endif
