#if Desk
  import ArgumentParser
  import GRDB
  import Hummingbird

  @main
  struct Desk: AsyncParsableCommand {
    mutating func run() async throws {
      let router = Router()
      router.get("/") { _, _ in "x" }
      let app = Application(router: router, configuration: .init(address: .hostname("127.0.0.1", port: 8088)))
      try await app.runService()
    }
  }
#else
  /// Built without its trait, the desk is not there: whoever asks for the product is told what to do.
  @main
  enum Desk {
    static func main() {
      print("datapass-desk: built without the trait Desk; build it with `make desk`")
    }
  }
#endif
