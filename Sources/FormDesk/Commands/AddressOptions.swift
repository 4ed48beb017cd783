#if Desk
import ArgumentParser
import FormHost
import FormSource

/// Where the desk is reached: on this machine alone.
struct AddressOptions: ParsableArguments {
  @Option(
    help:
      "Le port sur cette machine\u{A0}; 0 en prend un qui est libre. (The port on this machine; 0 takes a free one.)",
    transform: { text in
      guard let port = Int(text), (0...65_535).contains(port) else {
        throw ValidationError("un port va de 0 à 65535. (A port is between 0 and 65535.)")
      }
      return port
    }
  )
  var port: Int = 8088

  @Option(
    help: """
      Le dossier du système de design de l’État (DSFR)\u{A0}; par défaut, ce que « make dsfr » a mis à côté des pages. \
      (The folder of the State’s design system; by default, what “make dsfr” has put beside the pages.)
      """
  )
  var dsfr: String?

  @Option(name: .customLong("lang"), help: "La langue des messages\u{A0}: fr, en. (The language of messages: fr, en.)")
  var lang: Language?

  /// - Throws: `DeskStop`, where there is no project.
  func root(of path: String) throws -> ProjectRoot {
    do {
      return try ProjectRoot.find(from: path)
    } catch {
      throw DeskStop(Words(fr: error.words.french, en: error.words.english), lang ?? .french)
    }
  }
}

extension Language: ExpressibleByArgument {}
#endif
