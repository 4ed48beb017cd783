#if Desk
import FormSource
import HTTPTypes

extension HTTPResponse.Status {
  /// Why there is no page, for the person who asked for it.
  var words: Words {
    switch code {
    case 400: Words(fr: "Cette demande n’est pas lisible", en: "This request cannot be read")
    case 403:
      Words(fr: "Cette action ne vient pas d’une page du guichet", en: "This was not sent by a page of the desk")
    case 404: Words(fr: "Cette page n’existe pas", en: "There is no such page")
    case 413: Words(fr: "Ce qui est envoyé est trop grand", en: "What was sent is too large")
    case 421: Words(fr: "Le guichet ne répond qu’à cette machine", en: "The desk answers this machine alone")
    default: Words(fr: "Le guichet n’a pas pu répondre", en: "The desk could not answer")
    }
  }
}
#endif
