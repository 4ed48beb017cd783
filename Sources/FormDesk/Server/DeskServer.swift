#if Desk
import FormSource
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// A web server for the person at this machine: it listens on the loopback address alone.
struct DeskServer {
  /// What runs beside the server, from when it is ready until the desk is closed.
  protocol Companion: Sendable {
    func run() async
  }

  /// 0 takes one that is free.
  let port: Int
  let language: Language
  /// What is served, at the beginning of a sentence.
  let title: Words
  let origin = LocalOrigin()

  /// Far more than the browsers of one person open, and fewer than the files that any system lets a program have.
  private static let mostConnections = 100
  private static let idleTime = TimeAmount.seconds(75)
  private static let shutdownTime = Duration.seconds(2)

  /// Serves until it is interrupted.
  /// - Parameters:
  ///   - companion: what has to run meanwhile.
  ///   - prepare: what has to be done before somebody uses it, once its address is known.
  ///   - addRoutes: adds the pages to a router, whose requests come from this machine and this site alone.
  /// - Throws: `DeskStop` where the port is taken.
  func run(
    following companion: any Companion,
    prepare: @escaping @Sendable () async -> Void = {},
    _ addRoutes: (Router<BasicRequestContext>) -> Void
  ) async throws {
    let router = Router(options: .autoGenerateHeadEndpoints)
    router.add(middleware: LocalRequests(origin))
    addRoutes(router)
    let (opening, open) = AsyncStream.makeStream(of: Never.self)
    var logger = Logger(label: "datapass-desk")
    logger.logLevel = .critical
    let application = Application(
      router: router,
      server: .http1(configuration: .init(idleTimeout: Self.idleTime)),
      configuration: ApplicationConfiguration(
        address: .hostname(LocalOrigin.host, port: port),
        availableConnectionsDelegate: .maximum(Self.mostConnections, logger: logger)
      ),
      onServerRunning: { [title, language, origin] channel in
        defer { open.finish() }
        guard let port = channel.localAddress?.port else { return }
        origin.listen(on: port)
        await prepare()
        let words = Words(
          fr: "\(title.french)\u{A0}: \(origin.text)/ (Ctrl-C pour arrêter)",
          en: "\(title.english): \(origin.text)/ (Ctrl-C to stop)"
        )
        Printed.line(words(language))
      },
      logger: logger
    )
    var configuration = ServiceGroupConfiguration(
      services: [
        .init(service: application), .init(service: CompanionService(companion: companion, opening: opening)),
      ],
      gracefulShutdownSignals: [.sigterm, .sigint],
      logger: logger
    )
    configuration.maximumGracefulShutdownDuration = Self.shutdownTime
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch let error as IOError {
      throw DeskStop(
        Words(
          fr:
            "le port \(port) n’est pas libre sur cette machine\u{A0}: donnez-en un autre avec --port (errno \(error.errnoCode))",
          en: "port \(port) is not free on this machine: give another one with --port (errno \(error.errnoCode))"
        ),
        language
      )
    }
  }
}

private struct CompanionService: Service {
  let companion: any DeskServer.Companion
  /// Ends when the server is ready: what the desk tells names its address.
  let opening: AsyncStream<Never>

  func run() async throws {
    await cancelWhenGracefulShutdown {
      for await _ in opening {}
      await companion.run()
    }
  }
}
#endif
