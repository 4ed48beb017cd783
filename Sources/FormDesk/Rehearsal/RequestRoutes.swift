#if Desk
import FormEmitters
import FormRehearsal
import FormSubmission
import Hummingbird

/// Requests, as those see them who make them.
struct RequestRoutes: Sendable {
  let routes: RehearsalRoutes

  func add(to router: Router<RehearsalRoutes.Context>) {
    router.get("/demandes/:id") { request, context in
      try await routes.turn(request) { turn in
        let dossier = try await turn.dossier(context)
        return turn.page(dossier.request.number) { $0.element(.h1, text: dossier.request.number) }
      }
    }
  }
}
#endif
