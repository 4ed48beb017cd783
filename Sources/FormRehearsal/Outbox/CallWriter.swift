package import FormCatalog
import FormEmitters
import FormSubmission

/// Writes the calls that a definition’s webhook receives.
package enum CallWriter {
  /// Writes the call that tells of an event.
  /// - Parameters:
  ///   - event: what happened.
  ///   - dossier: the request after it.
  ///   - time: when.
  ///   - setting: where.
  /// - Returns: the call; none where the request’s definition declares no webhook for the event.
  package static func calls(
    of event: LifeEvent,
    to dossier: Dossier,
    at time: Instant,
    in setting: Setting
  ) -> [OutgoingCall] {
    let request = dossier.request
    guard let event = webhookEvent(of: event), let definition = setting.catalog.definitions[request.definition],
      setting.life(of: definition).webhook?.events.contains(event) ?? false,
      let said = said(of: dossier, definition, in: setting)
    else { return [] }
    let body = WebhookBody(event, firedAt: time.seconds, request: said)
    return [
      OutgoingCall(
        request: request.id,
        definition: definition.id,
        event: event,
        time: time,
        body: String(decoding: body.bytes, as: UTF8.self)
      )
    ]
  }

  /// What calls name an event; nil where none tells of it. That one habilitation is revoked is told as a revocation.
  private static func webhookEvent(of event: LifeEvent) -> WebhookEvent? {
    event == .revokeHabilitation ? .revoke : WebhookEvent(rawValue: event.rawValue)
  }

  private static func said(of dossier: Dossier, _ definition: Definition, in setting: Setting) -> WebhookBody.Request? {
    let request = dossier.request
    guard let form = setting.catalog.forms[request.form], let applicant = setting.cast[request.applicant],
      let organisation = setting.cast.organisation(request.organisation)
    else { return nil }
    return WebhookBody.Request(
      id: request.id,
      publicID: publicID(request.id),
      state: request.state,
      definition: definition,
      form: form,
      answers: request.content.answers,
      createdAt: request.createdAt.text,
      submittedAt: request.submittedAt?.text,
      validatedAt: request.validatedAt?.text,
      organisation: WebhookBody.Organisation(
        id: organisation.id,
        name: organisation.name,
        siret: organisation.siret
      ),
      applicant: WebhookBody.Applicant(
        id: applicant.number,
        uid: applicant.id,
        email: applicant.email,
        givenName: applicant.givenName,
        familyName: applicant.familyName,
        phone: applicant.phone,
        job: applicant.job
      ),
      in: setting.catalog,
      authorizations: dossier.habilitations.compactMap { authorization($0, in: setting.catalog) }
    )
  }

  private static func authorization(_ habilitation: Habilitation, in catalog: Catalog) -> WebhookBody.Authorization? {
    guard let definition = catalog.definitions[habilitation.definition], let form = catalog.forms[habilitation.form]
    else { return nil }
    return WebhookBody.Authorization(
      id: habilitation.id,
      slug: "h-\(habilitation.id)",
      state: habilitation.state,
      createdAt: habilitation.createdAt.text,
      definition: definition,
      form: form,
      answers: habilitation.content.answers
    )
  }

  /// A UUID of version 8 (RFC 9562), which everybody may make as they like: here, of the number alone.
  private static func publicID(_ id: Int) -> String {
    "00000000-0000-8000-8000-\(id.padded(to: 12))"
  }
}
